"""Spreads: small animals who live like people serve a meal, taste it, and stand before a banquet as high as a house."""

from __future__ import annotations

import re

from storyassets.model.camera import Framing
from storyassets.model.place import ROOMS, Setting
from storyassets.model.prop import Prop, props_named
from storyassets.model.script import Emotion
from storyassets.model.shot import Action, Actor, Condition, Turned
from storyassets.story.directing.film import Film
from storyassets.story.reading.things import find_props

FOODS = props_named(
    "apple banana bread cabbage cake candy carrot cheese cherry egg fish grain grapes honey ice_cream lemon meat "
    "mushroom nut pear pie turnip"
)
_SERVES = re.compile(r"\b(?:serv(?:ed|es)|set out|laid|offered|gave (?:him|her|them)|put out|brought out)\b")
_ROOTS = re.compile(r"\broots?\b")
_TASTES = re.compile(r"\b(?:ate|eats|nibbled?|tasted?|tried)\b")
_WITHOUT_JOY = re.compile(
    r"\b(?:little|sparingly|hardly|barely|nothing|politely|to be polite|plain|simple|poor|did not like)\b"
)
_BANQUET = re.compile(
    r"\b(?:banquet|feast|leavings|leftovers|dainties|delicacies|sweetmeats|delicious things)\b"
)
_RICH_FOOD = (Prop.CAKE, Prop.CHEESE, Prop.PIE)
_LEAST = 2
_PAIR = 2


def show_served(film: Film) -> None:
    """What is served is on a table between host and guest; the guest's face says how it tastes."""
    for index in film.told():
        line = " ".join(film.passages[index].line.text.lower().split())
        pair = _pair(film, index)
        if pair is None or film.passages[index].is_dialogue or not _SERVES.search(line):
            continue
        host, guest = pair
        foods = _foods_of(film.passages[index].line.text)
        if len(foods) < _LEAST:
            continue
        if not _foods_of(" ".join(film.passages[index].words)):
            brings = {"action": Action.CARRY, "emotion": Emotion.JOY, "holds": foods[0].value, "at": ""}
            film.show(index, host.model_copy(update=brings), framing=Framing.MEDIUM, props=(), conditions=())
            continue
        _lay(film, index, host, guest, foods)
        _show_tasting(film, index, guest, foods)


def _lay(film: Film, index: int, host: Actor, guest: Actor, foods: tuple[Prop, ...]) -> None:
    """Both at the table: the host is proud of it, the guest is not so sure."""
    proud = {"action": Action.TALK, "emotion": Emotion.JOY, "holds": "", "turned": Turned.RIGHT, "at": ""}
    unsure = {
        "action": Action.LOOK,
        "emotion": Emotion.SUSPICIOUS,
        "holds": "",
        "turned": Turned.LEFT,
        "at": "",
    }
    film.show(
        index,
        host.model_copy(update=proud),
        guest.model_copy(update=unsure),
        framing=Framing.MEDIUM,
        props=foods,
        conditions=tuple(Condition(prop=food, many=True) for food in foods if food is Prop.NUT),
    )


def _show_tasting(film: Film, index: int, guest: Actor, foods: tuple[Prop, ...]) -> None:
    """Near, the guest with a bite that nobody enjoys."""
    after = index + 1
    if after >= len(film.passages) or not film.is_scene(after):
        return
    eats = film.stagings[after].actors[0]
    text = film.text(after)
    if eats.character_id == guest.character_id and _TASTES.search(text) and _WITHOUT_JOY.search(text):
        sour = {"action": Action.LOOK, "emotion": Emotion.SUSPICIOUS, "holds": foods[0].value, "toward": ""}
        film.show(
            after, eats.model_copy(update=sour), framing=Framing.CLOSE, props=(foods[0],), conditions=()
        )


def show_banquet(film: Film) -> None:
    """First all of it, high over those who find it; then a bite of it in their paws."""
    for index in film.told():
        line = " ".join(film.passages[index].line.text.lower().split())
        found = _pair(film, index) or _company_of(film, index)
        if found is None or film.passages[index].is_dialogue or not _BANQUET.search(line):
            continue
        if film.stagings[index].setting not in ROOMS:
            continue
        again = index > 0 and film.passages[index - 1].line is film.passages[index].line
        guest, host = found
        ways = (Turned.RIGHT, Turned.LEFT)
        deeds = (Action.STAND, Action.STAND) if not again else (Action.EAT, Action.RAISE)
        felt = (Emotion.WONDER, Emotion.WONDER) if not again else (Emotion.JOY, Emotion.JOY)
        holds = ("", "") if not again else (Prop.CHEESE.value, Prop.CHERRY.value)
        shown = [
            one.model_copy(
                update={
                    "action": deed,
                    "emotion": feeling,
                    "holds": thing,
                    "turned": way,
                    "toward": "",
                    "at": "",
                }
            )
            for one, deed, feeling, thing, way in zip((guest, host), deeds, felt, holds, ways, strict=True)
        ]
        film.show(
            index,
            *shown,
            framing=Framing.MEDIUM if again else Framing.WIDE,
            props=_RICH_FOOD,
            conditions=(),
            setting=Setting.DINING_ROOM,
            corner=0,
        )


def _foods_of(text: str) -> tuple[Prop, ...]:
    """What is eaten by these words; roots are drawn as carrots."""
    foods = [prop for prop in find_props(text.split()) if prop in FOODS]
    if _ROOTS.search(text.lower()) and foods:
        foods.insert(1, Prop.CARROT)
    return tuple(dict.fromkeys(foods))[:3]


def _pair(film: Film, index: int) -> tuple[Actor, Actor] | None:
    """Both of a picture, if they are small and live like people."""
    actors = film.stagings[index].actors
    if len(actors) != _PAIR or not film.is_scene(index):
        return None
    small = all(is_small_person(film, actor.character_id) for actor in actors)
    return (actors[0], actors[1]) if small else None


def _company_of(film: Film, index: int) -> tuple[Actor, Actor] | None:
    """Of one who is seen alone, the one who was there just before."""
    actors = film.stagings[index].actors
    before = film.stagings[index - 1].actors if index else ()
    if len(actors) != 1 or not film.is_scene(index) or len(before) != _PAIR:
        return None
    both = [actor for actor in before if is_small_person(film, actor.character_id)]
    known = {actor.character_id for actor in both}
    return (both[0], both[1]) if len(both) == _PAIR and actors[0].character_id in known else None


def is_small_person(film: Film, who: str) -> bool:
    """Whether they are animals that live like people, each alone, and no larger than a dish."""
    found = film.cast.find(who)
    return found is not None and found.look.upright and not found.look.crowd and film.natures.is_prey(who)
