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


def torn_sheet(near: Point, far: Point) -> Shapes:
    """The two halves of a sheet of paper that hands tear apart, each with its ragged edge."""
    return [*_half_sheet(near, 1), *_half_sheet(far, -1)]


def _half_sheet(hand: Point, inward: int) -> Shapes:
    """A half whose torn edge looks to the other; its upper end leans away."""
    x, y = hand[0] - inward * 10, hand[1] - 26
    ragged = [(0.0, -70), (10.0, -44), (-2.0, -22), (9.0, 2), (-3.0, 24), (6.0, 46)]
    torn = [(x + inward * (34 + dx), y + dy) for dx, dy in ragged]
    paper = "#f7f1e0"
    ink = " ".join(f"M{x - inward * 18},{y + dy} L{x + inward * 24},{y + dy}" for dy in (-46, -28, -10, 8))
    return [
        polygon([(x - inward * 34, y - 82), *torn, (x - inward * 26, y + 40)], paper, shaded=True),
        line(ink, darker(paper, 0.35), 3.4, opacity=0.7),
    ]


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
