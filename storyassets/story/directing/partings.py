"""Partings: who is asked to a far place is shown it; who leaves has luggage, says why to whoever stays, and is home."""

from __future__ import annotations

import re

from storyassets.model.camera import Framing
from storyassets.model.place import Setting, TimeOfDay
from storyassets.model.prop import Prop
from storyassets.model.script import Emotion
from storyassets.model.shot import Action, Actor, ShotKind, Turned
from storyassets.story.directing.film import Film
from storyassets.story.directing.spreads import is_small_person

_INVITES = re.compile(
    r"\b(?:invit(?:ed|es)|asked|asks|begged|persuaded|urged)\b.*\b(?:to|into|in) (?:the|her|his|their) (?:city|town|capital)\b"
    r"|\b(?:come|go) (?:home )?with (?:me|her|him) to (?:the|my|her|his) (?:city|town)\b"
)
_VISITS = re.compile(r"\b(?:visited|visits|came to (?:visit|stay)|paid (?:\w+ ){1,3}visit)\b")
_ARRIVES = re.compile(r"\b(?:reached|arrived|came to) (?:\w+ ){0,2}(?:mansion|palace|castle|house)\b")
_PACKS = re.compile(
    r"\b(?:picked up|took up|packed|fetched|snatched up|seized|gathered|took) (?:her|his|their|my|its) "
    r"(?:\w+ )?(bag|suitcase|trunk|bundle|luggage|things)\b"
)
_TRAVELS = re.compile(r"\b(?:carpet|travelling|traveling) bag\b|\b(?:suitcase|trunk|luggage)\b")
_UMBRELLA = re.compile(r"\b(?:umbrella|parasol)\b")
_HOME = re.compile(r"\b(?:home|country|village|simple life|my own|where i belong|in peace)\b")
_OPEN = frozenset(
    {Setting.FIELD, Setting.GARDEN, Setting.FOREST, Setting.VILLAGE, Setting.FARMYARD, Setting.ROAD}
)
_AT_THE_WALL = 1
"""In this corner of a room its other wall is seen, with the floor before it."""

_REACH = 5
_PAIR = 2


def show_invitation(film: Film) -> None:
    """The city is at the edge of the land, and the one who knows it points there."""
    for index in film.told():
        staging = film.stagings[index]
        pair = _pair_of(film, index)
        if not film.is_scene(index) or staging.setting not in _OPEN or pair is None:
            continue
        if not _INVITES.search(" ".join(film.passages[index].line.text.lower().split())):
            continue
        doer, guest = pair
        if not _INVITES.search(film.text(index)) and "city" not in film.text(index):
            film.stagings[index] = staging.model_copy(update={"time_of_day": TimeOfDay.DAWN})
            continue
        shows = {
            "action": Action.POINT,
            "emotion": Emotion.JOY,
            "turned": Turned.RIGHT,
            "toward": "",
            "holds": "",
        }
        sees = {
            "action": Action.LOOK,
            "emotion": Emotion.WONDER,
            "turned": Turned.RIGHT,
            "toward": "",
            "holds": "",
        }
        film.show(
            index,
            doer.model_copy(update=shows),
            guest.model_copy(update=sees),
            framing=Framing.MEDIUM,
            setting=Setting.FIELD,
            vistas=(Setting.CITY,),
            props=(),
            corner=0,
        )


def _pair_of(film: Film, index: int) -> tuple[Actor, Actor] | None:
    """Both of a picture, or the one who is seen and the one who was there just before."""
    actors = film.stagings[index].actors
    if len(actors) == 1 and index:
        known = actors[0].character_id
        actors += tuple(one for one in film.stagings[index - 1].actors if one.character_id != known)[:1]
    return (actors[0], actors[1]) if len(actors) == _PAIR else None


def show_arrival(film: Film) -> None:
    """A guest comes with luggage, and is waved to; before a great house the one who lives there is proud of it."""
    for index in film.told():
        staging, text = film.stagings[index], film.text(index)
        if not film.is_scene(index) or len(staging.actors) != 2 or film.passages[index].is_dialogue:
            continue
        if not all(is_small_person(film, actor.character_id) for actor in staging.actors):
            continue
        first, other = staging.actors
        if _VISITS.search(text):
            luggage = {"action": Action.WALK, "emotion": Emotion.JOY, "holds": Prop.SUITCASE.value}
            waves = {"action": Action.WAVE, "emotion": Emotion.JOY, "holds": ""}
            film.show(index, first.model_copy(update=luggage), other.model_copy(update=waves))
        elif _ARRIVES.search(text) and staging.landmark is not None:
            inviters = [
                one.actors[0].character_id for one in film.stagings[:index] if Setting.CITY in one.vistas
            ]
            if other.character_id in inviters:
                first, other = other, first
            proud = {"action": Action.RAISE, "emotion": Emotion.PROUD, "toward": "", "turned": Turned.RIGHT}
            amazed = {"action": Action.STAND, "emotion": Emotion.WONDER, "toward": "", "turned": Turned.RIGHT}
            film.show(index, first.model_copy(update=proud), other.model_copy(update=amazed))


def show_parting(film: Film) -> None:
    """Bag and umbrella in hand, before whoever stays; what is said then is said to them, and home is seen at its end."""
    for index in film.told():
        if film.passages[index].is_dialogue or not film.stagings[index].actors:
            continue
        text = film.text(index)
        leaver = film.stagings[index].actors[0]
        found = film.cast.find(leaver.character_id)
        if _PACKS.search(text) is None or found is None or found.look.crowd:
            continue
        stays = _who_stays(film, index, leaver.character_id)
        bag = Prop.SUITCASE if _TRAVELS.search(text) else Prop.BAG
        luggage = {
            "holds": bag.value,
            "also": Prop.UMBRELLA.value if _UMBRELLA.search(text) else "",
            "at": "",
        }
        _show_packing(film, index, leaver.model_copy(update=luggage), stays)
        _show_farewell(film, index, leaver.model_copy(update=luggage), stays)


def _who_stays(film: Film, index: int, leaver: str) -> str:
    """The last of the same kind that was seen with them."""
    kind = film.natures.species(leaver)
    for staging in reversed(film.stagings[max(0, index - _REACH) : index]):
        for actor in staging.actors:
            if actor.character_id != leaver and film.natures.species(actor.character_id) is kind:
                return actor.character_id
    return ""


def _show_packing(film: Film, index: int, leaver: Actor, stays: str) -> None:
    staging, before = film.stagings[index], film.stagings[max(0, index - 1)]
    hides = all(actor.action is Action.HIDE for actor in before.actors) and bool(before.actors)
    den = before.setting is Setting.MOUSE_HOLE
    crept_out = hides and is_small_person(film, leaver.character_id) and not den
    goes = {"action": Action.WALK, "emotion": Emotion.WORRIED, "toward": "", "turned": Turned.RIGHT}
    actors = [leaver.model_copy(update=goes)]
    if stays:
        looks = {"action": Action.LOOK, "emotion": Emotion.SADNESS, "turned": Turned.RIGHT}
        actors.append(Actor(character_id=stays, toward=leaver.character_id, **looks))
    film.show(
        index,
        *actors,
        framing=Framing.MEDIUM,
        props=(),
        conditions=(),
        setting=Setting.MOUSE_HOLE if den else before.setting if crept_out else staging.setting,
        corner=_AT_THE_WALL if crept_out else 0,
        place_seed=before.place_seed if crept_out else staging.place_seed,
    )


def _show_farewell(film: Film, index: int, leaver: Actor, stays: str) -> None:
    """All of one speech in one place; only its end may be at home."""
    said = [
        k
        for k in range(index + 1, min(index + 1 + _REACH, len(film.passages)))
        if film.passages[k].is_dialogue and film.passages[k].line.speaker == leaver.character_id
    ]
    if not said or not stays:
        return
    place = next(
        (s for s in reversed(film.stagings[: index + 1]) if s.landmark is not None), film.stagings[said[0]]
    )
    home = film.stagings[said[-1]] if len(said) > 1 and _HOME.search(film.text(said[-1])) else None
    there = {
        "setting": place.setting,
        "landmark": place.landmark,
        "place_seed": place.place_seed,
        "corner": place.corner,
        "time_of_day": place.time_of_day,
        "props": (),
        "conditions": (),
    }
    for number, k in enumerate(said[:-1] if home else said):
        speaks = {
            "action": Action.TALK,
            "emotion": Emotion.GRAVE,
            "toward": stays,
            "turned": Turned.RIGHT,
            "speaks": True,
        }
        hears = {"action": Action.LOOK, "emotion": Emotion.SADNESS, "turned": Turned.LEFT}
        speaker = leaver.model_copy(update=speaks if not number else {**speaks, "emotion": Emotion.TENDER})
        listener = Actor(character_id=stays, toward=leaver.character_id, **hears)
        if number:
            film.show(k, speaker, framing=Framing.CLOSE, **there)
            film.kinds[k] = ShotKind.TALKING_HEAD
            continue
        film.show(k, speaker, listener, framing=Framing.MEDIUM, **there)
    if home is not None:
        _show_home(film, said[-1], leaver)


def _show_home(film: Film, index: int, leaver: Actor) -> None:
    """Back, with what tastes best."""
    fed = next(
        (p for p in (Prop.NUT, Prop.GRAIN, Prop.BREAD) if any(p in s.props for s in film.stagings[:index])),
        None,
    )
    update: dict[str, object] = {
        "action": Action.SIT,
        "emotion": Emotion.JOY,
        "toward": "",
        "also": "",
        "speaks": False,
    }
    update["holds"] = fed.value if fed else ""
    film.show(
        index,
        leaver.model_copy(update=update),
        framing=Framing.MEDIUM,
        time_of_day=TimeOfDay.DUSK,
        props=(),
        conditions=(),
    )
