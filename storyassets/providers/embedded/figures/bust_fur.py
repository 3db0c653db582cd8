"""Fur of busts: a mass of points around the neck, a bib of tufts under the chin, a fleece."""

from __future__ import annotations

import math

from storyassets.providers.embedded.figures.palette import darker
from storyassets.providers.embedded.figures.sketch import Point, Shape, Shapes, blob, circle, line, polygon

FLOOR = 460.0  # so far below the face a bust goes on


def fringe(half: float, top: float, bottom: float, long: float, colour: str) -> Shape:
    """A mass of fur or spines whose border is all points."""
    points: list[Point] = []
    steps = 18
    for k in range(steps + 1):
        angle = math.pi * k / steps
        grown = 1.0 if k % 2 else 1.0 + long / half
        points.append(
            (math.cos(angle) * half * grown, bottom * 0.5 - math.sin(angle) * (bottom * 0.5 - top) * grown)
        )
    return polygon([*points, (-half * 0.6, FLOOR), (half * 0.6, FLOOR)], colour, shaded=True)


def tufted(half: float, top: float, long: float, colour: str) -> Shape:
    """A bib from under the chin, with points at its sides and a long one below."""
    right = [
        (half * 0.7, top),
        (half * 1.0, top + 50 * long),
        (half * 0.82, top + 52 * long),
        (half * 0.9, top + 86 * long),
        (half * 0.62, top + 82 * long),
        (half * 0.56, top + 116 * long),
        (half * 0.28, top + 106 * long),
    ]
    left = [(-x, y) for x, y in reversed(right)]
    return polygon([*right, (0, top + 148 * long), *left], colour, shaded=True)


_FLEECE = (
    (0.5, 58), (0.68, 86), (0.86, 112), (1.0, 146), (1.08, 188), (1.13, 234), (1.16, 282), (1.18, 332), (1.18, 384),
    (1.18, FLOOR),
)  # fmt: skip
"""The border of a fleece: half its width, in shares of the shoulders', and how far down."""
_CURLS = (
    (-0.4, 118), (0.3, 136), (-0.72, 176), (-0.08, 190), (0.66, 200), (-0.4, 246), (0.28, 262), (-0.84, 296),
    (0.8, 316), (-0.1, 326),
)  # fmt: skip


def fleece(wide: float, colour: str) -> Shapes:
    """Wool from the neck down: one soft mass, round only at its border, with a few curls in it."""
    right = [(wide * share, y) for share, y in _FLEECE]
    border = [(side * x * 0.9, y) for side in (-1, 1) for x, y in right]
    mass = blob([*right, *((-x, y) for x, y in reversed(right))], colour, shaded=True)
    curls = " ".join(_curl(wide * share, y) for share, y in _CURLS)
    return [
        *(circle(x, y, wide * 0.32, colour, shaded=True) for x, y in border),
        mass,
        line(curls, darker(colour, 0.16), 5, opacity=0.8),
    ]


def _curl(x: float, y: float) -> str:
    """A lock that turns in on itself."""
    return f"M{x - 16},{y + 6} Q{x - 16},{y - 20} {x + 6},{y - 16} Q{x + 24},{y - 8} {x + 10},{y + 6} Q{x},{y + 8} {x},{y - 2}"
