"""Forelegs of a bust, used as arms: hanging, on the heart, raised, rubbed, folded. In units of the face."""

from __future__ import annotations

from dataclasses import dataclass

from storyassets.providers.embedded.figures.expressions import Gesture
from storyassets.providers.embedded.figures.palette import darker
from storyassets.providers.embedded.figures.sketch import Point, Shapes, ellipse, line, tube

# Shoulders and elbows, in half widths of the chest and in units down from the face's middle.
_SHOULDER: Point = (0.86, 112.0)
_HANGING: tuple[Point, Point] = (1.0, 196.0), (0.62, 300.0)


@dataclass(frozen=True)
class Limbs:
    """How a kind's forelegs look: half the chest's width, their thickness, coat, paw, and where a sock begins."""

    wide: float
    thick: float
    coat: str
    paw: str
    socked: bool


# For each gesture, elbow and paw of the side that the head turns away from, then of the other; the last is on top.
_REACHES: dict[Gesture, tuple[tuple[Point, Point], tuple[Point, Point]]] = {
    Gesture.DOWN: (_HANGING, _HANGING),
    Gesture.RAISED: (_HANGING, ((1.3, 172.0), (1.22, 84.0))),
    Gesture.HEART: (_HANGING, ((1.2, 188.0), (0.02, 122.0))),
    Gesture.FISTS: (((1.16, 186.0), (0.3, 96.0)), ((1.16, 186.0), (0.3, 96.0))),
    Gesture.FIST: (_HANGING, ((1.3, 172.0), (1.06, 88.0))),
    Gesture.CLASPED: (((1.16, 196.0), (0.12, 146.0)), ((1.16, 196.0), (0.1, 140.0))),
    Gesture.CROSSED: (((1.14, 182.0), (-0.42, 150.0)), ((1.14, 176.0), (-0.46, 136.0))),
    Gesture.BOTH: (((1.28, 170.0), (1.16, 88.0)), ((1.28, 170.0), (1.16, 88.0))),
    Gesture.OFFERED: (((1.16, 190.0), (-0.02, 120.0)), ((1.26, 178.0), (1.3, 112.0))),
    Gesture.HIPS: (((1.46, 176.0), (0.9, 222.0)), ((1.46, 176.0), (0.9, 222.0))),
    Gesture.NAPE: (_HANGING, ((1.36, 100.0), (0.7, 42.0))),
    Gesture.RUBBED: (((1.2, 190.0), (0.14, 134.0)), ((1.2, 186.0), (0.06, 116.0))),
    Gesture.COVERED: (((1.18, 192.0), (0.02, 140.0)), ((1.18, 186.0), (0.04, 118.0))),
}


def draw_arms(limbs: Limbs, gesture: Gesture) -> Shapes:
    """Both forelegs, from shoulder to paw, over the breast."""
    shapes: Shapes = []
    for side, (elbow, paw) in zip((-1, 1), _REACHES[gesture], strict=True):
        shapes += _arm(limbs, side, elbow, paw)
    return shapes


def _arm(limbs: Limbs, side: int, elbow: Point, paw: Point) -> Shapes:
    start, middle, end = ((side * x * limbs.wide, y) for x, y in (_SHOULDER, elbow, paw))
    t = limbs.thick
    shapes: Shapes = [
        tube([start, middle, end], [t * 1.16, t * 1.06, t * 0.84], darker(limbs.coat, 0.2)),
        tube([start, middle, end], [t * 1.06, t * 0.98, t * 0.76], limbs.coat, shaded=True),
    ]
    if limbs.socked:
        low = (middle[0] + (end[0] - middle[0]) * 0.42, middle[1] + (end[1] - middle[1]) * 0.42)
        shapes.append(tube([low, end], [t * 0.84, t * 0.82], limbs.paw))
    return [*shapes, *_paw(limbs, middle, end)]


def _paw(limbs: Limbs, elbow: Point, at: Point) -> Shapes:
    """A round paw whose toes point on from the foreleg."""
    t = limbs.thick
    x, y = at[0] - elbow[0], at[1] - elbow[1]
    length = max(1.0, (x * x + y * y) ** 0.5)
    ux, uy = x / length, y / length
    cx, cy = at[0] + ux * t * 0.3, at[1] + uy * t * 0.3
    toes = " ".join(
        f"M{cx + ux * t * 0.42 - uy * k * t * 0.44:.2f},{cy + uy * t * 0.42 + ux * k * t * 0.44:.2f}"
        f" L{cx + ux * t * 0.9 - uy * k * t * 0.4:.2f},{cy + uy * t * 0.9 + ux * k * t * 0.4:.2f}"
        for k in (-1, 0, 1)
    )
    return [
        ellipse(cx, cy, t * 1.12, t * 1.04, darker(limbs.paw, 0.22)),
        ellipse(cx, cy, t, t * 0.92, limbs.paw, shaded=True),
        line(toes, darker(limbs.paw, 0.4), 2.6),
    ]
