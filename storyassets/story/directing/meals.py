"""Meals: who eats and is not said to eat anything eats what was served last; a plate is brought with food on it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from storyassets.model.place import Setting
from storyassets.model.prop import Prop, PropState, props_named
from storyassets.model.shot import Action, Actor, Condition, Staging
from storyassets.story.directing.cutting import Passage

_FOOD = props_named(
    "apple banana bone bread cabbage cake candy carrot cheese cherry egg fish grain grapes honey ice_cream lemon meat "
    "mushroom nut pear pie pizza sandwich soup turnip"
)
_NAMES = {food.value for food in _FOOD}
_REACH = 4
"""So many pictures long a meal lasts."""

_BRINGS = frozenset({Action.CARRY, Action.GIVE, Action.WALK})
_BARE = re.compile(
    r"\b(?:empty|dirty|clean(?:ed|ing|s)?|wash\w*|broken?|broke|breaks|drop\w*|stack\w*|cleared?|clears|golden|silver|shelf|cupboard|dried|drying) |\bbare\b"
)
_MOST_CONDITIONS = 3


def serve(stagings: Sequence[Staging]) -> list[Staging]:
    """The same pictures; what is eaten is seen."""
    served: tuple[int, Setting, Prop] | None = None
    seen: list[Staging] = []
    for index, staging in enumerate(stagings):
        if served is not None and index - served[0] <= _REACH and served[1] is staging.setting:
            staging = _eat(staging, served[2])
        food = [prop for prop in staging.props if prop in _FOOD]
        if food:
            served = index, staging.setting, food[0]
        seen.append(staging)
    return seen


def _eat(staging: Staging, food: Prop) -> Staging:
    if _FOOD & set(staging.props) or any(actor.holds in _NAMES for actor in staging.actors):
        return staging
    eats = [actor for actor in staging.actors if actor.action is Action.EAT and not actor.holds]
    if not eats:
        return staging
    actors = tuple(_with(actor, food) if actor is eats[0] else actor for actor in staging.actors)
    return staging.model_copy(update={"actors": actors, "props": (*staging.props[:2], food)})


def _with(actor: Actor, food: Prop) -> Actor:
    return actor.model_copy(update={"holds": food.value})


def fill_plates(stagings: Sequence[Staging], passages: Sequence[Passage]) -> list[Staging]:
    """The same pictures; there is food on a plate that somebody brings, unless the words are of the plate itself."""
    return [
        _fill(staging) if not _BARE.search(passage.line.text.lower()) else staging
        for staging, passage in zip(stagings, passages, strict=True)
    ]


def _fill(staging: Staging) -> Staging:
    brought = any(a.holds == Prop.PLATE.value and a.action in _BRINGS for a in staging.actors)
    if not brought or staging.condition_of(Prop.PLATE).state is not PropState.PLAIN:
        return staging
    full = Condition(prop=Prop.PLATE, state=PropState.FULL)
    rest = tuple(one for one in staging.conditions if one.prop is not Prop.PLATE)
    return staging.model_copy(update={"conditions": (full, *rest)[:_MOST_CONDITIONS]})
