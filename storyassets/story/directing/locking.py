"""Locking: what a chain is cut from was chained there all the time before."""

from __future__ import annotations

from collections.abc import Sequence

from storyassets.model.prop import Prop, PropState
from storyassets.model.shot import Action, Condition, Staging

_CHAINS = (Prop.CHAIN, Prop.LOCK)
_CHAINED = (Prop.BICYCLE,)
_FREE = (Action.RIDE, Action.PUSH, Action.CARRY, Action.WORK)
"""Whoever does these has it free, or is seen at the chain itself."""
_MOST_CONDITIONS = 3


def lock_up(stagings: Sequence[Staging]) -> list[Staging]:
    """The same pictures; up to the one in which the chain is cut and somebody rides off, the thing hangs on it."""
    for thing in _CHAINED:
        for index, staging in enumerate(stagings):
            rides = any(a.action is Action.RIDE and thing.value in (a.at, a.holds) for a in staging.actors)
            if rides and any(_is_cut(near) for near in stagings[max(0, index - 1) : index + 1]):
                return [_chain(one, thing) if k < index else one for k, one in enumerate(stagings)]
    return list(stagings)


def _is_cut(staging: Staging) -> bool:
    return any(one.prop in _CHAINS and one.state is PropState.CUT for one in staging.conditions)


def _chain(staging: Staging, thing: Prop) -> Staging:
    """It stands chained, unless somebody rides it or something else of it is shown."""
    used = [actor for actor in staging.actors if thing.value in (actor.at, actor.holds)]
    known = staging.condition_of(thing)
    there = thing in staging.props or used
    if not there or known.state is not PropState.PLAIN or any(one.action in _FREE for one in used):
        return staging
    chained = known.model_copy(update={"state": PropState.CHAINED})
    rest: tuple[Condition, ...] = tuple(one for one in staging.conditions if one.prop is not thing)
    return staging.model_copy(update={"conditions": (chained, *rest)[:_MOST_CONDITIONS]})
