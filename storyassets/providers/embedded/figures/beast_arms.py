"""Forelegs of a bust, used as arms: on the heart, raised, rubbed, held out. In units of the face.

Only the foreleg from the elbow on is drawn: the shoulder and what hangs from it are the breast's own shape.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

from storyassets.providers.embedded.figures.expressions import Gesture
from storyassets.providers.embedded.figures.palette import darker, mix
from storyassets.providers.embedded.figures.sketch import (
    Point,
    Shape,
    Shapes,
    blob,
    ellipse,
    line,
    move,
    stretch,
    transformed,
    tube,
    turn,
)

_EDGE = 2.4
_ELBOW = 1.1  # of a foreleg's thickness: so far an elbow reaches below its middle
# Of the way from the elbow to the paw: where a sock begins, and where the line along the foreleg does.
_SOCK, _LINED = 0.4, 0.24
# A foreleg that rises so much more than it goes aside shows the pads of its paw.
_UPRIGHT = 1.2
_PAD = "#d98c86"
# How far down a paw hangs, and how much larger than in a gesture it is.
_HANGS, _HAND = 256.0, 1.12
# Paws that rest before the breast reach so far down with their elbows; one of them, around where the wrists meet.
_FOLDED_END = 206.0
_PALM = [
    (22.0, 146.0),
    (4.0, 141.0),
    (-12.0, 146.0),
    (-17.0, 157.0),
    (-9.0, 167.0),
    (8.0, 169.0),
    (22.0, 164.0),
]


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
# Across in half widths of the chest, down in units; an elbow is as low as it can be.
_LOW = 900.0
_ASIDE: _Reach = ((1.06, _LOW), (1.3, 96.0))
_REACHES: dict[Gesture, tuple[_Reach, _Reach]] = {
    Gesture.DOWN: (None, None),
    Gesture.RAISED: (None, _ASIDE),
    Gesture.HEART: (None, ((0.98, _LOW), (0.16, 126.0))),
    Gesture.FISTS: (((0.9, _LOW), (0.46, 112.0)), ((0.9, _LOW), (0.46, 112.0))),
    Gesture.FIST: (None, ((1.06, _LOW), (1.16, 100.0))),
    Gesture.CLASPED: (((0.9, _LOW), (0.42, 132.0)), ((0.9, _LOW), (0.4, 132.0))),
    Gesture.CROSSED: (None, ((0.98, _LOW), (0.1, 140.0))),
    Gesture.BOTH: (_ASIDE, _ASIDE),
    Gesture.OFFERED: (((0.96, _LOW), (0.14, 132.0)), ((1.04, _LOW), (1.36, 124.0))),
    Gesture.HIPS: (((0.92, _LOW), (0.5, 140.0)), ((0.92, _LOW), (0.44, 146.0))),
    Gesture.NAPE: (None, _ASIDE),
    Gesture.RUBBED: (((0.96, _LOW), (0.46, 118.0)), ((0.96, _LOW), (0.38, 132.0))),
    Gesture.COVERED: (None, ((0.96, _LOW), (0.12, 128.0))),
    Gesture.CHIN: (None, ((0.96, _LOW), (0.26, 106.0))),
    Gesture.CHEEK: (None, ((1.02, _LOW), (0.72, 92.0))),
    Gesture.TEMPLE: (None, ((1.06, _LOW), (1.0, 84.0))),
    Gesture.PALM: (None, ((1.04, _LOW), (1.34, 126.0))),
    Gesture.FINGER: (None, _ASIDE),
}


def draw_arms(limbs: Limbs, gesture: Gesture) -> Shapes:
    """The forelegs that do something, from elbow to paw, over the breast; others stand, and are not drawn."""
    shapes: Shapes = []
    for side, reach in zip((-1, 1), _REACHES[gesture], strict=True):
        if reach is not None:
            shapes += _arm(limbs, side, *reach)
    return shapes


def _arm(limbs: Limbs, side: int, elbow: Point, paw: Point) -> Shapes:
    """Slimmer towards the paw; a sock is at its end only."""
    t = limbs.thick
    start = (side * elbow[0] * limbs.wide, min(elbow[1], limbs.lowest - t * _ELBOW - _EDGE))
    end = (side * paw[0] * limbs.wide, min(paw[1], start[1] - t))
    middle = _between(start, end, 0.5)
    lined = _between(start, end, _LINED)
    shapes: Shapes = [
        tube([lined, middle, end], [t * 1.02 + _EDGE, t * 0.86 + _EDGE, t * 0.72 + _EDGE], darker(limbs.coat, 0.26)),
        tube([start, middle, end], [t * 1.06, t * 0.86, t * 0.72], limbs.coat),
    ]  # fmt: skip
    if limbs.socked:
        low = _between(start, end, _SOCK)
        shapes.append(tube([low, _between(low, end, 0.5), end], [t * 0.3, t * 0.8, t * 0.74], limbs.paw))
    return [*shapes, *_paw(limbs, start, end)]


def draw_upper_arms(limbs: Limbs, gesture: Gesture) -> Shapes:
    """Over a garment: from the shoulder to the elbow of an arm that does something, else down to a paw that hangs."""
    w, shapes = limbs.wide, []
    for side, reach in zip((-1, 1), _REACHES[gesture], strict=True):
        shoulder, elbow = (side * w * 0.94, 122.0), (side * w * 1.14, 188.0)
        bent = (side * w * 1.06, limbs.lowest + 8)
        hand = (side * w * 1.0, _HANGS)
        arm = [shoulder, elbow, bent] if reach else [shoulder, elbow, hand]
        wide = [0.23, 0.22, 0.21] if reach else [0.23, 0.2, 0.15]
        edge = [w * share + _EDGE for share in wide]
        if reach is None:
            shapes += _paw(replace(limbs, thick=limbs.thick * _HAND), elbow, hand)
        shapes.append(tube(arm, edge, darker(limbs.coat, 0.26)))
        shapes.append(tube(arm, [w * share for share in wide], limbs.coat, shaded=True))
        if reach is None:
            shapes.append(_elbow_crease(elbow, side, w, limbs.coat))
    return shapes


def _elbow_crease(elbow: Point, side: int, wide: float, coat: str) -> Shape:
    """Where the arm bends, on its inner side."""
    x, y = elbow
    d = f"M{x - side * wide * 0.2:.1f},{y - 4:.1f} Q{x - side * wide * 0.12:.1f},{y + 4:.1f} {x - side * wide * 0.02:.1f},{y + 2:.1f}"
    return line(d, darker(coat, 0.26), _EDGE, opacity=0.8)


def fold_paws(limbs: Limbs) -> Shapes:
    """Both arms bent before the breast, one paw in the other: elbows low and at the sides, wrists in the middle."""
    t, w = limbs.thick, limbs.wide
    drop = min(0.0, limbs.lowest - _FOLDED_END)
    edge = darker(limbs.paw, 0.3)
    shapes: Shapes = []
    for side in (1, -1):
        shoulder, elbow = (side * w * 0.92, 122.0 + drop), (side * w * 0.92, 186.0 + drop)
        wrist = (side * 15.0, 156.0 + drop)
        joints, widths = [shoulder, elbow, wrist], [t * 1.12, t * 1.05, t * 0.74]
        shapes += [
            tube(joints, [wide + _EDGE for wide in widths], darker(limbs.coat, 0.24)),
            tube(joints, widths, limbs.coat, shaded=True),
        ]
        palm = [(side * x, y + drop) for x, y in _PALM]
        if side < 0:
            palm = [(x + 5, y - 2) for x, y in palm]
        shapes.append(blob(palm, limbs.paw, shaded=True, stroke=edge, stroke_width=1.6))
    y = 153.0 + drop
    toes = f"M-10,{y - 6:.1f} L-2,{y - 7:.1f} M-9,{y:.1f} L-1,{y - 1:.1f} M-8,{y + 7:.1f} L0,{y + 6:.1f}"
    return [*shapes, line(toes, edge, 2.0, opacity=0.8)]


def _between(one: Point, other: Point, share: float) -> Point:
    return one[0] + (other[0] - one[0]) * share, one[1] + (other[1] - one[1]) * share


# A paw whose foreleg comes from the left: its edge, in thicknesses of the foreleg.
_PAW: list[Point] = [
    (-0.5, -0.66), (0.2, -0.96), (0.9, -0.98), (1.34, -0.72), (1.42, -0.34), (1.62, -0.2), (1.66, 0.22), (1.42, 0.36),
    (1.36, 0.72), (0.9, 0.98), (0.2, 0.96), (-0.5, 0.66),
]  # fmt: skip


def _paw(limbs: Limbs, elbow: Point, at: Point) -> Shapes:
    """Three toes that point on from the foreleg; one that is held up shows its pads."""
    t = limbs.thick
    angle = math.degrees(math.atan2(at[1] - elbow[1], at[0] - elbow[0]))
    raised = elbow[1] - at[1] > abs(at[0] - elbow[0]) * _UPRIGHT
    edge = darker(limbs.paw, 0.28)
    shapes: Shapes = [
        blob(_PAW, limbs.paw, shaded=True, stroke=edge, stroke_width=_EDGE / t),
        line("M1.0,-0.36 L1.4,-0.34 M1.0,0.36 L1.4,0.36", edge, 2.4 / t, opacity=0.8),
    ]
    if raised:
        pad = mix(limbs.paw, _PAD, 0.62)
        shapes.append(ellipse(0.42, 0, 0.46, 0.56, pad))
        shapes += [ellipse(x, y, 0.2, 0.19, pad) for x, y in ((1.1, -0.62), (1.3, 0.0), (1.1, 0.62))]
    return transformed(shapes, stretch(t), turn(angle), move(*at))
