"""Theft: the first picture of a story that asks who stole what, where and when the story has it stolen."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from storyassets.model.place import TimeOfDay
from storyassets.model.prop import Prop
from storyassets.model.script import Emotion
from storyassets.model.shot import Action, Actor, Relation, Staging
from storyassets.story.reading.dressing import MOST_PROPS, PROP_NAMES
from storyassets.story.reading.holding import IMMOVABLE

_FROM = re.compile(r"\bsteal\w* .*\bfrom\b|\brob\b")
_TAKES = (Action.CARRY, Action.LOOK, Action.PUSH)
_CUTS = (Prop.SAW, Prop.AXE, Prop.SCISSORS)


def show_theft(staging: Staging, stagings: Sequence[Staging], words: str) -> Staging:
    """Whoever takes it at work; what another has is longed for by whom the story is about."""
    if not staging.actors:
        return staging
    if _FROM.search(words) and staging.actors[0].holds in PROP_NAMES:
        return _covet(staging, stagings)
    doer = staging.actors[0]
    thing = _find_large(staging)
    if thing is None or doer.holds or doer.action not in _TAKES:
        return staging
    told = [s for s in stagings[1:] if _tells(s, doer, thing)]
    dark = [s for s in told if s.time_of_day is TimeOfDay.NIGHT]
    there = next(iter(dark or told), staging)
    deed: dict[str, object] = {"emotion": Emotion.SLY, "toward": thing.value, "at": thing.value}
    deed |= {"relation": Relation.BESIDE}
    tool = next((tool for tool in _CUTS for s in dark if tool in s.props), None)
    deed |= {"action": Action.WORK, "holds": tool.value} if tool else {"action": Action.PUSH}
    props = (thing, *((tool,) if tool else ()))
    return staging.model_copy(
        update={
            "actors": (doer.model_copy(update=deed), *staging.actors[1:]),
            "props": props[: MOST_PROPS + 1],
            "setting": there.setting,
            "landmark": there.landmark,
            "time_of_day": there.time_of_day,
            "weather": there.weather,
        }
    )


def _find_large(staging: Staging) -> Prop | None:
    """What is stolen, if it is too large to carry."""
    at = staging.actors[0].at
    thing = Prop(at) if at in PROP_NAMES else next(iter(staging.props), None)
    return thing if thing in IMMOVABLE else None


def _tells(staging: Staging, doer: Actor, thing: Prop) -> bool:
    there = any(actor.character_id == doer.character_id for actor in staging.actors)
    return there and thing in staging.props and not staging.imagined


def _covet(staging: Staging, stagings: Sequence[Staging]) -> Staging:
    """Whoever would have it looks at it."""
    owner = staging.actors[0]
    seen = Counter(
        actor.character_id
        for other in stagings[1:]
        for actor in other.actors
        if actor.character_id != owner.character_id
    )
    if len(staging.actors) > 1 or not seen:
        return staging
    thief = Actor(
        character_id=seen.most_common(1)[0][0],
        action=Action.LOOK,
        emotion=Emotion.SLY,
        toward=owner.character_id,
    )
    kept = owner.model_copy(update={"toward": owner.toward or thief.character_id})
    return staging.model_copy(update={"actors": (kept, thief)})
