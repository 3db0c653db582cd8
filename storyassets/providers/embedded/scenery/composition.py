"""Composition: how far down the picture the actors' line lies, so that faces are high and nothing below is empty."""

from __future__ import annotations

from storyassets.model.camera import Angle, Framing
from storyassets.model.shot import Action
from storyassets.providers.embedded.scenery.blocking import Placed

FLIGHT = 0.20  # how high above the ground line fliers are, in shares of the picture's height
LEAP = 0.035
TUMBLE = 0.07
EMPTY_LINE = 0.64  # of the height: nobody stands there
TOPMOST = {Framing.WIDE: 0.15, Framing.MEDIUM: 0.14, Framing.CLOSE: 0.14}  # where the tallest head begins
LINES = {Framing.WIDE: (0.72, 0.80), Framing.MEDIUM: (0.74, 1.02), Framing.CLOSE: (0.665, 1.02)}
ABOVE_LINE = 0.86  # who is looked down on stands low: there is ground behind and all round
FACES_ABOVE = 0.62  # of the height: the captions begin below it
HIGHEST_LINE = 0.60
HEADROOM = 0.05  # of the height, above everyone, however low a face beside them is


def lift_of(action: Action) -> float:
    """How far above the ground who does this is, in shares of the picture's height."""
    return {Action.FLY: FLIGHT, Action.JUMP: LEAP, Action.FALL: TUMBLE, Action.DIVE: LEAP}.get(action, 0.0)


def ground_share(
    placed: tuple[Placed, ...], framing: Framing, height: float, angle: Angle = Angle.EYE_LEVEL
) -> float:
    """The actors' line as a share of the height: low for tall people, higher for the small and for those who lie."""
    if not placed:
        return EMPTY_LINE
    tallest = max((one.height + one.lift) / height + lift_of(one.actor.action) for one in placed)
    high, low = LINES[framing]
    if angle is Angle.ABOVE:
        high, low = max(high, ABOVE_LINE), max(low, ABOVE_LINE)
    line = min(low, max(high, TOPMOST[framing] + tallest))
    lowest = FACES_ABOVE + min(_chin(one, height) for one in placed)
    return max(HIGHEST_LINE, HEADROOM + tallest, min(line, lowest))


def _chin(one: Placed, height: float) -> float:
    """How far above the actors' line the lowest part of a face is, as a share of the height."""
    lowest = min(-m.dy - (m.figure.head.y + m.figure.head.height) * m.scale for m in one.members)
    return (lowest + one.lift) / height + lift_of(one.actor.action)
