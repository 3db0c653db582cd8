"""Fur of busts: a mass of points around the neck, a bib of tufts under the chin."""

from __future__ import annotations

import math

from storyassets.providers.embedded.figures.sketch import Point, Shape, polygon

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
