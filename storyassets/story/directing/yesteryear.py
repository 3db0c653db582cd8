"""Yesteryear: in a story before there were screens nobody has one in hand, and a telephone has its wire."""

from __future__ import annotations

from collections.abc import Sequence

from storyassets.model.prop import Prop, props_named
from storyassets.model.shot import Actor, Staging

_SCREENS = props_named("laptop monitor television")


def keep_in_time(stagings: Sequence[Staging]) -> list[Staging]:
    """The same pictures, of their time."""
    return [_of_its_time(staging) for staging in stagings]


def _of_its_time(staging: Staging) -> Staging:
    props = tuple(dict.fromkeys(_older(prop) for prop in staging.props if prop not in _SCREENS))
    conditions = tuple(
        one.model_copy(update={"prop": _older(one.prop)})
        for one in staging.conditions
        if one.prop not in _SCREENS
    )
    actors = tuple(_with_older(actor) for actor in staging.actors)
    update = {"props": props, "conditions": conditions, "actors": actors, "yesteryear": True}
    return staging.model_copy(update=update)


def _older(prop: Prop) -> Prop:
    return Prop.TELEPHONE if prop is Prop.PHONE else prop


def _with_older(actor: Actor) -> Actor:
    holds = Prop.TELEPHONE.value if actor.holds == Prop.PHONE.value else actor.holds
    return actor.model_copy(update={"holds": "" if holds in {one.value for one in _SCREENS} else holds})
