"""Yesteryear: before there were screens nobody has one in hand; today a torch has a battery, and snow is ploughed by trucks with blades."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence

from storyassets.model.prop import Prop, PropState, props_named
from storyassets.model.shot import Actor, Condition, Staging
from storyassets.story.directing.looks_of_today import NOT_YET

_SCREENS = props_named("laptop monitor television")


_BURNS = re.compile(
    r"\b(?:flam(?:e|es|ing)|burn(?:s|t|ed|ing)|lit|lighted|fire|tiki|olympic) (?:\w+ )?torch|\btorches\b|\btorchlight",
    re.I,
)
_ROADS = re.compile(
    r"\bsnow[- ]?pl(?:ow|ough)|\bpl(?:ow|ough)s?\b[^.!?]{0,60}\b(?:road|highway|route|street|driveway|county|truck|blade|snow)\b",
    re.I,
)


def keep_in_time(stagings: Sequence[Staging]) -> list[Staging]:
    """The same pictures, of their time."""
    kept = (_with_others(one, {Prop.PHONE: Prop.TELEPHONE}, without=_SCREENS) for one in stagings)
    return [
        one.model_copy(update={"yesteryear": True, "conditions": tuple(map(_as_it_was, one.conditions))})
        for one in kept
    ]


def _as_it_was(condition: Condition) -> Condition:
    if condition.state is PropState.MODERN and condition.prop in NOT_YET:
        return condition.model_copy(update={"state": PropState.PLAIN})
    return condition


def bring_up_to_date(stagings: Sequence[Staging], told: str) -> list[Staging]:
    """The same pictures; what an old word for a thing means in our time is seen as it is now."""
    now = {} if _BURNS.search(told) else {Prop.TORCH: Prop.FLASHLIGHT}
    now |= {Prop.PLOUGH: Prop.SNOWPLOW} if _ROADS.search(told) else {}
    return [_with_others(one, now) if one.of_today else one for one in stagings]


def _with_others(
    staging: Staging, others: Mapping[Prop, Prop], without: frozenset[Prop] = frozenset()
) -> Staging:
    """The picture with these things in place of those, wherever they are."""
    names = {old.value: new.value for old, new in others.items()}
    gone = {one.value for one in without}
    actors = tuple(_with_other_things(actor, names, gone) for actor in staging.actors)
    props = tuple(dict.fromkeys(others.get(prop, prop) for prop in staging.props if prop not in without))
    conditions = tuple(
        one.model_copy(update={"prop": others.get(one.prop, one.prop)})
        for one in staging.conditions
        if one.prop not in without
    )
    return staging.model_copy(update={"props": props, "conditions": conditions, "actors": actors})


def _with_other_things(actor: Actor, names: Mapping[str, str], gone: Collection[str]) -> Actor:
    holds = names.get(actor.holds, actor.holds)
    named = {
        name: names.get(said, said) for name in ("at", "toward", "also") if (said := getattr(actor, name))
    }
    return actor.model_copy(update={"holds": "" if holds in gone else holds, **named})
