"""At home: what somebody took home is there, and so are they with it, until it is brought back."""

from __future__ import annotations

import re
from collections.abc import Sequence

from storyassets.model.place import Setting
from storyassets.model.prop import Prop
from storyassets.model.script import Beat, Emotion
from storyassets.model.shot import Action, Actor, Relation, Staging
from storyassets.story.directing.cutting import Passage
from storyassets.story.reading.place_phrases import RIDE_HOME
from storyassets.story.reading.place_words import INDOORS

_TAKEN_HOME = re.compile(
    r"\b(?:rode|took|brought|carried|dragged|pushed|led|rolled|wheeled) (?:\w+ ){1,3}home\b"
)
_BACK = re.compile(
    r"\b(?:brought|took|carried|gave|rode|wheeled|led) (?:it|him|her|them|the \w+) back\b|\breturned (?:it|the \w+)\b"
)
_ROADWORTHY = frozenset({Prop.BICYCLE, Prop.CART, Prop.BARREL, Prop.CHEST, Prop.BOX, Prop.PIANO})
_FOR_THE_ROAD = frozenset({Prop.BICYCLE, Prop.CART})
_WHEELED = (Action.RIDE, Action.CARRY, Action.WALK, Action.PUSH, Action.STAND, Action.LOOK, Action.RUN)


def keep_at_home(
    stagings: Sequence[Staging], passages: Sequence[Passage], *, of_today: bool
) -> list[Staging]:
    """The same pictures; whoever is alone with what they took home is at home, and brings it to somebody."""
    seen = list(stagings)
    kept: dict[Prop, str] = {}
    for index, (staging, passage) in enumerate(zip(stagings, passages, strict=True)):
        if passage.beat is Beat.HOOK or passage.is_dialogue or not staging.actors:
            continue
        text, doer = " ".join(passage.narrated).lower(), staging.actors[0]
        thing = next((prop for prop in staging.props if prop in _ROADWORTHY), None)
        if thing is None or staging.imagined:
            continue
        if RIDE_HOME.search(text) or _TAKEN_HOME.search(text):
            kept[thing] = doer.character_id
        elif kept.get(thing) == doer.character_id and _BACK.search(text):
            del kept[thing]
            seen[index] = _bring_back(staging, seen[:index], thing)
        elif kept.get(thing) == doer.character_id and len(staging.actors) == 1:
            seen[index] = _at_home(staging, thing, of_today=of_today)
    return seen


def _at_home(staging: Staging, thing: Prop, *, of_today: bool) -> Staging:
    if staging.setting in INDOORS:
        return staging
    looks = {
        "action": Action.LOOK,
        "at": thing.value,
        "relation": Relation.BESIDE,
        "holds": "",
        "emotion": Emotion.SADNESS,
    }
    doer = staging.actors[0].model_copy(update=looks)
    home = _before_home(of_today) if thing in _FOR_THE_ROAD else _in_home(of_today)
    return staging.model_copy(update={"setting": home, "landmark": None, "actors": (doer,)})


def _before_home(of_today: bool) -> Setting:
    """What has wheels stands before the house."""
    return Setting.DRIVEWAY if of_today else Setting.VILLAGE


def _in_home(of_today: bool) -> Setting:
    return Setting.ROOM if of_today else Setting.COTTAGE


def _bring_back(staging: Staging, before: Sequence[Staging], thing: Prop) -> Staging:
    """With whoever was last seen there, to whom it is brought."""
    doer = staging.actors[0]
    there = [s for s in reversed(before) if s.landmark is staging.landmark and not s.imagined]
    others = [a for s in there for a in s.actors if a.character_id != doer.character_id]
    waits = _waiting(others, doer)
    if len(staging.actors) > 1 or waits is None or doer.action not in _WHEELED:
        return staging
    brings = {
        "action": Action.PUSH,
        "at": thing.value,
        "relation": Relation.BESIDE,
        "toward": waits.character_id,
        "emotion": Emotion.SADNESS,
    }
    return staging.model_copy(update={"actors": (doer.model_copy(update=brings), waits)})


def _waiting(others: Sequence[Actor], doer: Actor) -> Actor | None:
    """Whoever was there oftenest; who was there first, of two."""
    names = [one.character_id for one in others]
    if not names:
        return None
    who = max(sorted(set(names)), key=names.count)
    return Actor(character_id=who, action=Action.LOOK, emotion=Emotion.SURPRISE, toward=doer.character_id)
