"""Composition: how far down the picture the actors' line lies, so that faces are high and nothing below is empty."""

from __future__ import annotations

from storyassets.model.shot import Action, Framing
from storyassets.providers.embedded.scenery.blocking import Placed

FLIGHT = 0.20  # how high above the ground line fliers are, in shares of the picture's height
LEAP = 0.035
TUMBLE = 0.07
EMPTY_LINE = 0.74  # of the height: nobody stands there
TOPMOST = {Framing.WIDE: 0.29, Framing.MEDIUM: 0.25, Framing.CLOSE: 0.25}  # where the tallest head begins
LINES = {Framing.WIDE: (0.68, 0.79), Framing.MEDIUM: (0.68, 0.87), Framing.CLOSE: (0.68, 0.87)}
FACES_ABOVE = 0.68  # of the height: the captions begin below it
HIGHEST_LINE = 0.66


def lift_of(action: Action) -> float:
    """How far above the ground who does this is, in shares of the picture's height."""
    return {Action.FLY: FLIGHT, Action.JUMP: LEAP, Action.FALL: TUMBLE}.get(action, 0.0)


def ground_share(placed: tuple[Placed, ...], framing: Framing, height: float) -> float:
    """The actors' line as a share of the height: low for tall people, higher for the small and for those who lie."""
    if not placed:
        return EMPTY_LINE
    tallest = max((one.height + one.lift) / height + lift_of(one.actor.action) for one in placed)
    high, low = LINES[framing]
    line = min(low, max(high, TOPMOST[framing] + tallest))
    return max(HIGHEST_LINE, min(line, FACES_ABOVE + min(_chin(one, height) for one in placed)))


def _chin(one: Placed, height: float) -> float:
    """How far above the actors' line the lowest part of a face is, as a share of the height."""
    lowest = min(-m.dy - (m.figure.head.y + m.figure.head.height) * m.scale for m in one.members)
    return (lowest + one.lift) / height + lift_of(one.actor.action)
