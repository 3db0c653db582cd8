"""Contact: two who embrace, give, fight, grab or push stand so near that they touch."""

from __future__ import annotations

from dataclasses import replace

from storyassets.model.shot import Action
from storyassets.providers.embedded.scenery.blocking import Placed
from storyassets.providers.embedded.scenery.builds import REACHED

TOUCHING = frozenset(
    {Action.EMBRACE, Action.GIVE, Action.FIGHT, Action.PUSH, Action.BEG, Action.NUDGE, Action.GRAB}
    | {Action.SHAKE_HANDS, Action.WHISPER, Action.KICK, Action.PULL}
)
PALM = 0.1  # of a head's width, that the middles of two hands are apart that are shaken
CHEEKS = 0.72  # of the mean width of two heads in an embrace, that their middles are apart


def bring_together(placed: tuple[Placed, ...]) -> tuple[Placed, ...]:
    """The same two, moved towards each other until they touch; anybody else stays where they are."""
    if len(placed) != 2 or any(one.actor.at or one.look.crowd for one in placed):
        return placed
    doer, other = placed
    action = doer.actor.action
    if action not in TOUCHING or doer.way == other.way or (other.x - doer.x) * doer.way <= 0:
        return placed
    gap = _embrace_gap(doer, other) if action is Action.EMBRACE else _hand_gap(doer, other)
    if gap <= 0 and action not in (Action.EMBRACE, Action.SHAKE_HANDS):
        return placed
    return (
        replace(doer, x=doer.x + doer.way * gap / 2),
        replace(other, x=other.x - doer.way * gap / 2),
    )


def _embrace_gap(doer: Placed, other: Placed) -> float:
    """How much too far apart two are for cheek to lie on cheek."""
    (x1, w1), (x2, w2) = _head_of(doer), _head_of(other)
    return abs(x2 - x1) - CHEEKS * (w1 + w2) / 2


def _hand_gap(doer: Placed, other: Placed) -> float:
    """How far the doer's foremost point is from the other's, where it should be."""
    if doer.actor.action is Action.SHAKE_HANDS and other.actor.action is Action.SHAKE_HANDS:
        return (_palm_of(other) - _palm_of(doer)) * doer.way - PALM * _head_of(doer)[1]
    apart = abs(other.x - doer.x) - (doer.width + other.width) / 2
    return apart + REACHED[doer.actor.action] * doer.width


def _palm_of(one: Placed) -> float:
    """Where on the picture the hand is that is held out."""
    member = one.nearest
    at = member.figure.grip[0][0] if member.figure.grip else one.way * member.figure.width / 2
    return one.x + member.dx + at * member.scale


def _head_of(one: Placed) -> tuple[float, float]:
    """The middle of a head on the picture, and its width."""
    member = one.nearest
    head = member.figure.head
    return one.x + member.dx + (head.x + head.width / 2) * member.scale, head.width * member.scale
