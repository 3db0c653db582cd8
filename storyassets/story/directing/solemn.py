"""Solemn: who tells of a death does not smile, whose last words are told is seen saying them, and a promise kept is taken in."""

from __future__ import annotations

import re

from storyassets.model.camera import Framing
from storyassets.model.place import Setting, TimeOfDay, Weather
from storyassets.model.prop import Prop
from storyassets.model.script import Emotion
from storyassets.model.shot import Action, Actor, Elsewhere, ShotKind, Turned
from storyassets.story.directing.film import Film
from storyassets.story.directing.two_places import RADIO_HANDSET
from storyassets.story.reading.views import indoors_of

_LOSS = re.compile(
    r"\b(?:last words|dying (?:words|wish|breath)|hit the rocks|drowned|my fault|because of me|was lost at sea|perished|lost (?:his|her|their) li(?:fe|ves))\b"
)
_LAST_WORDS = re.compile(r"\b(?:last|dying|final) words\b")
_SHIP = re.compile(r"\b(?:ship|boat|sea|storm|rocks|lighthouse)\b")
_KEPT = re.compile(r"\bkept (?:his|her|my|the|that|our) (?:promise|word)\b")
_LIGHT = frozenset(
    {Emotion.CALM, Emotion.JOY, Emotion.PROUD, Emotion.RELIEVED, Emotion.TENDER, Emotion.LOVE, Emotion.SURPRISE, Emotion.WONDER}
)  # fmt: skip


def show_grave_faces(film: Film) -> None:
    """From the first word of such a loss on, the speaker is ashamed or sad and whoever hears it grieves."""
    for index in film.told():
        passage, staging = film.passages[index], film.stagings[index]
        if not passage.is_dialogue or not _is_told_by(film, index):
            continue
        speaker = passage.line.speaker
        actors = tuple(
            _sadden(actor, Emotion.ASHAMED if actor.character_id == speaker else Emotion.GRIEF)
            for actor in staging.actors
        )
        film.stagings[index] = staging.model_copy(update={"actors": actors, "emotion": Emotion.SADNESS})


def _is_told_by(film: Film, index: int) -> bool:
    """Whether the line, or what the same one said just before, tells of a loss."""
    speaker = film.passages[index].line.speaker
    for before in range(index, -1, -1):
        line = film.passages[before].line
        if line.speaker != speaker:
            return False
        if _LOSS.search(line.text.lower()):
            return True
    return False


def _sadden(actor: Actor, felt: Emotion) -> Actor:
    return actor.model_copy(update={"emotion": felt}) if actor.emotion in _LIGHT else actor


def show_last_words(film: Film) -> None:
    """Of one who died at sea: they at the radio in the storm; then whoever heard them, far away on land."""
    for index in film.told():
        passage = film.passages[index]
        if not passage.is_dialogue or not _LAST_WORDS.search(film.text(index)):
            continue
        told = " ".join(film.text(k) for k in range(index + 1))
        lost = next(
            (a for s in film.stagings[1:index] for a in s.actors if _names(passage.line.text, a)), None
        )
        if lost is None or not _SHIP.search(told) or film.stagings[index].elsewhere is not None:
            continue
        _show_at_radio(film, index, lost, Emotion.FEAR, Setting.CABIN)
        _show_hearer(film, index + 1, passage.line.speaker)
        return


def _names(text: str, actor: Actor) -> bool:
    return actor.character_id.split("_")[-1] in re.findall(r"[a-z]{2,}", text.lower())


def _show_hearer(film: Film, index: int, speaker: str) -> None:
    """Whoever heard it, as they were then: in what they say next, else in the other half of the picture."""
    known = next(
        (a for s in reversed(film.stagings[:index]) for a in s.actors if a.character_id == speaker), None
    )
    if known is None:
        return
    now = film.stagings[min(index, len(film.stagings) - 1)].setting
    goes_on = index < len(film.passages) and film.passages[index].line.speaker == speaker
    if goes_on and not _KEPT.search(film.text(index)):
        _show_at_radio(film, index, known, Emotion.GRIEF, indoors_of(now, now))
        return
    _split(film, index - 1, known, indoors_of(now, now))


def _split(film: Film, index: int, hearer: Actor, place: Setting) -> None:
    """The one at sea above, the hearer below, the same storm at both windows."""
    afar = film.stagings[index]
    speaks = afar.actors[0].model_copy(update={"turned": Turned.RIGHT})
    other = Elsewhere(
        setting=afar.setting,
        time_of_day=afar.time_of_day,
        weather=afar.weather,
        actors=(speaks,),
        props=(Prop.RADIO,),
        conditions=(RADIO_HANDSET,),
        emotion=Emotion.FEAR,
        place_seed=afar.place_seed,
    )
    _show_at_radio(film, index, hearer, Emotion.GRIEF, place)
    near = film.stagings[index].actors[0].model_copy(update={"turned": Turned.LEFT})
    film.stagings[index] = film.stagings[index].model_copy(update={"actors": (near,), "elsewhere": other})


def _show_at_radio(film: Film, index: int, who: Actor, felt: Emotion, place: Setting) -> None:
    """Near, the microphone in hand, the set at the wall, a storm at the window."""
    speaks = felt is Emotion.FEAR
    actor = Actor(
        character_id=who.character_id,
        action=Action.TALK if speaks else Action.STAND,
        emotion=felt,
        holds=Prop.MICROPHONE.value,
        age=who.age,
        costume=who.costume,
    )
    storm: dict[str, object] = {"weather": Weather.RAIN, "time_of_day": TimeOfDay.NIGHT, "setting": place}
    storm |= {
        "props": (Prop.RADIO,),
        "conditions": (RADIO_HANDSET,),
        "landmark": None,
        "corner": 0,
        "elsewhere": None,
    }
    film.kinds[index] = ShotKind.BROLL  # in a film of faces too: theirs who told it says nothing of who spoke
    film.show(index, actor, framing=Framing.MEDIUM, **storm)


def show_kept_promise(film: Film) -> None:
    """'So I kept his promise', said to one who lost somebody: they hold each other."""
    for index in film.told():
        passage = film.passages[index]
        if not passage.is_dialogue or not _KEPT.search(film.text(index)) or not _is_told_by(film, index):
            continue
        speaker = passage.line.speaker
        near = [a for s in reversed(film.stagings[1 : index + 1]) for a in s.actors if not film.is_crowd(a)]
        said = " ".join(p.line.text for p in film.passages[: index + 1] if p.line.speaker == speaker)
        lost = {a.character_id for a in near if _names(said, a)}
        first = next((a for a in near if a.character_id == speaker), None)
        second = next((a for a in near if a.character_id not in {speaker, *lost}), None)
        if first is None or second is None:
            continue
        holds = {"action": Action.EMBRACE, "holds": "", "at": "", "speaks": False, "turned": None}
        first = first.model_copy(update={**holds, "emotion": Emotion.TENDER, "toward": second.character_id})
        second = second.model_copy(update={**holds, "emotion": Emotion.GRIEF, "toward": speaker})
        film.show(index, first, second, framing=Framing.MEDIUM)
