"""Forelegs of a bust, used as arms: hanging, on the heart, raised, rubbed, folded. In units of the face."""

from __future__ import annotations

import math
from dataclasses import dataclass

from storyassets.providers.embedded.figures.expressions import Gesture
from storyassets.providers.embedded.figures.palette import darker, mix
from storyassets.providers.embedded.figures.sketch import (
    Point,
    Shapes,
    ellipse,
    move,
    transformed,
    tube,
    turn,
)

# A shoulder, in half widths of the chest and in units down from the face's middle.
_SHOULDER: Point = (0.86, 112.0)
_EDGE = 2.6
_ELBOW, _PAW = 1.12, 1.5  # of a foreleg's thickness: so far they reach below their middle
# Of the way from the elbow to the paw: where a sock begins.
_SOCK = 0.66
# A foreleg that rises so much more than it goes aside shows the pads of its paw.
_UPRIGHT = 1.2
_PAD = "#d98c86"


@dataclass(frozen=True)
class Limbs:
    """How a kind's forelegs look: half the chest's width, their thickness, coat, paw, and where a sock begins.

    Nothing of them is lower than `lowest`: a portrait ends there, and what it cuts would be drawn out downwards.
    """

    wide: float
    thick: float
    coat: str
    paw: str
    socked: bool
    lowest: float


_Reach = tuple[Point, Point] | None
# For each gesture, elbow and paw of the side that the head turns away from, then of the other; the last is on top.
_REACHES: dict[Gesture, tuple[_Reach, _Reach]] = {
    Gesture.DOWN: (None, None),
    Gesture.RAISED: (None, ((1.3, 172.0), (1.22, 84.0))),
    Gesture.HEART: (None, ((1.2, 188.0), (0.02, 122.0))),
    Gesture.FISTS: (((1.16, 186.0), (0.3, 96.0)), ((1.16, 186.0), (0.3, 96.0))),
    Gesture.FIST: (None, ((1.3, 172.0), (1.06, 88.0))),
    Gesture.CLASPED: (((1.16, 196.0), (0.12, 146.0)), ((1.16, 196.0), (0.1, 140.0))),
    Gesture.CROSSED: (((1.14, 182.0), (-0.42, 150.0)), ((1.14, 176.0), (-0.46, 136.0))),
    Gesture.BOTH: (((1.28, 170.0), (1.16, 88.0)), ((1.28, 170.0), (1.16, 88.0))),
    Gesture.OFFERED: (((1.16, 190.0), (-0.02, 120.0)), ((1.26, 178.0), (1.3, 112.0))),
    Gesture.HIPS: (((1.46, 176.0), (0.9, 222.0)), ((1.46, 176.0), (0.9, 222.0))),
    Gesture.NAPE: (None, ((1.36, 100.0), (0.7, 42.0))),
    Gesture.RUBBED: (((1.2, 190.0), (0.14, 134.0)), ((1.2, 186.0), (0.06, 116.0))),
    Gesture.COVERED: (((1.18, 192.0), (0.02, 140.0)), ((1.18, 186.0), (0.04, 118.0))),
}


def draw_arms(limbs: Limbs, gesture: Gesture) -> Shapes:
    """The forelegs that do something, from shoulder to paw, over the breast; others stand, and are not drawn."""
    shapes: Shapes = []
    for side, reach in zip((-1, 1), _REACHES[gesture], strict=True):
        if reach is not None:
            shapes += _arm(limbs, side, *reach)
    return shapes


def _arm(limbs: Limbs, side: int, elbow: Point, paw: Point) -> Shapes:
    """As thick as a leg, with an outline of the coat's own colour; a sock is at its end only."""
    t = limbs.thick
    start, middle, end = (
        (side * x * limbs.wide, min(y, limbs.lowest - t * reach - _EDGE))
        for (x, y), reach in ((_SHOULDER, 1.2), (elbow, _ELBOW), (paw, _PAW))
    )
    spine, radii = [start, middle, end], (t * 1.2, t * _ELBOW, t * 0.94)
    shapes: Shapes = [
        tube(spine, [r + _EDGE for r in radii], darker(limbs.coat, 0.3)),
        tube(spine, radii, limbs.coat, shaded=True),
    ]
    if limbs.socked:
        low = _between(middle, end, _SOCK)
        shapes.append(tube([low, end], [t * 0.98, t * 0.95], limbs.paw))
    return [*shapes, *_paw(limbs, middle, end)]


def _between(one: Point, other: Point, share: float) -> Point:
    return one[0] + (other[0] - one[0]) * share, one[1] + (other[1] - one[1]) * share


def _paw(limbs: Limbs, elbow: Point, at: Point) -> Shapes:
    """A round paw with toes that point on from the foreleg; one that is held up shows its pads."""
    t = limbs.thick
    angle = math.degrees(math.atan2(at[1] - elbow[1], at[0] - elbow[0]))
    raised = elbow[1] - at[1] > abs(at[0] - elbow[0]) * _UPRIGHT
    edge = darker(limbs.paw, 0.3)
    toes = [ellipse(t * 0.86, k * t * 0.62, t * 0.46, t * 0.4, limbs.paw, shaded=True) for k in (-1, 0, 1)]
    rims = [ellipse(t * 0.86, k * t * 0.62, t * 0.46 + _EDGE, t * 0.4 + _EDGE, edge) for k in (-1, 0, 1)]
    palm = [
        *rims,
        ellipse(t * 0.3, 0, t * 1.1 + _EDGE, t * 1.08 + _EDGE, edge),
        ellipse(t * 0.3, 0, t * 1.1, t * 1.08, limbs.paw, shaded=True),
        *toes,
    ]
    if raised:
        pad = mix(limbs.paw, _PAD, 0.62)
        palm.append(ellipse(t * 0.14, 0, t * 0.5, t * 0.56, pad))
        palm += [ellipse(t * 0.88, k * t * 0.6, t * 0.22, t * 0.2, pad) for k in (-1, 0, 1)]
    return transformed(palm, turn(angle), move(*at))
