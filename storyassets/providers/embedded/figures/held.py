"""Loads that figures bring: a bundle, a parcel, a heap of earth, a nest."""

from __future__ import annotations

from dataclasses import replace

from storyassets.providers.embedded.figures.palette import GOLD, RED, darker, lighter
from storyassets.providers.embedded.figures.sketch import (
    Part,
    Point,
    Shapes,
    blob,
    circle,
    ellipse,
    line,
    polygon,
)


def bundle(at: Point) -> Shapes:
    """A knotted cloth, full."""
    x, y = at
    cloth = "#d9a066"
    load: Shapes = [
        blob(
            [
                (x - 58, y + 20),
                (x - 40, y - 30),
                (x, y - 40),
                (x + 44, y - 28),
                (x + 58, y + 20),
                (x + 30, y + 44),
                (x - 30, y + 44),
            ],
            cloth,
            shaded=True,
        ),
        blob(
            [(x - 8, y - 36), (x - 26, y - 62), (x, y - 52), (x + 26, y - 64), (x + 10, y - 36)],
            darker(cloth, 0.1),
        ),
        line(f"M{x - 14},{y - 37} L{x + 14},{y - 37}", RED, 8),
    ]
    return [replace(shape, part=Part.LOAD) for shape in load]


def parcel(at: Point) -> Shapes:
    """A present with a bow."""
    x, y = at
    load: Shapes = [
        polygon(
            [(x - 36, y - 32), (x + 36, y - 32), (x + 36, y + 22), (x - 36, y + 22)], "#e2604f", shaded=True
        ),
        line(f"M{x},{y - 32} L{x},{y + 22} M{x - 36},{y - 6} L{x + 36},{y - 6}", GOLD, 9),
        ellipse(x - 13, y - 40, 14, 8, GOLD),
        ellipse(x + 13, y - 40, 14, 8, GOLD),
    ]
    return [replace(shape, part=Part.LOAD) for shape in load]


def earth() -> Shapes:
    """A heap of dug earth on y = 0, and the clods that fly from it."""
    soil = "#7a5238"
    clods = ((-44, -46, 8), (-20, -74, 6), (18, -62, 9), (50, -40, 6))
    return [
        blob([(-62, 6), (-34, -22), (4, -36), (40, -18), (64, 6), (0, 10)], soil, shaded=True),
        *(circle(x, y, r, darker(soil, 0.15)) for x, y, r in clods),
    ]


def nest(half: float) -> Shapes:
    """A nest of straw, its rim at y = 0."""
    straw = "#b98d4e"
    strands = " ".join(
        f"M{-half + half * 0.16 * k:.1f},{4 + (k * 7) % 11} L{-half * 0.72 + half * 0.16 * k:.1f},{22 + (k * 5) % 9}"
        for k in range(11)
    )
    edge = [
        (-half, -8),
        (-half * 0.5, 2),
        (0, 5),
        (half * 0.5, 2),
        (half, -8),
        (half * 0.74, 38),
        (0, 46),
        (-half * 0.74, 38),
    ]
    return [
        blob(edge, straw, shaded=True),
        line(strands, darker(straw, 0.28), 4),
        line(strands, lighter(straw, 0.35), 1.6),
    ]
