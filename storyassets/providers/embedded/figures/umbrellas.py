"""A furled umbrella, which a figure brings in its hand."""

from __future__ import annotations

from storyassets.providers.embedded.figures.palette import STEEL, WOOD, darker
from storyassets.providers.embedded.figures.skeleton import Skeleton
from storyassets.providers.embedded.figures.sketch import Point, Shapes, line, path


def draw_furled_umbrella(hand: Point, skeleton: Skeleton) -> Shapes:
    """Its crook in the hand, its tip before the feet, slanting away from the body."""
    x, y = hand[0], hand[1]
    long = max(90.0, skeleton.floor - y - 6)
    foot = x - long * 0.22
    cloth = "#b0413e"
    half = max(11.0, long * 0.1)
    middle = (x + foot) / 2
    return [
        line(f"M{x},{y + 8} C{x + 2},{y - 34} {x + 34},{y - 34} {x + 30},{y - 8}", WOOD, 9),
        line(f"M{foot},{y + long} L{x},{y}", STEEL, 6),
        path(
            f"M{x - 3},{y + long * 0.12} C{middle + half * 1.9},{y + long * 0.34} {middle + half},{y + long * 0.66} {foot + 3},{y + long * 0.9}"
            f" C{middle - half * 1.5},{y + long * 0.6} {middle - half * 1.4},{y + long * 0.3} {x - 3},{y + long * 0.12} Z",
            cloth,
            shaded=True,
        ),
        line(
            f"M{x - 4},{y + long * 0.16} Q{middle + 2},{y + long * 0.5} {foot + 3},{y + long * 0.88}",
            darker(cloth, 0.3),
            3,
        ),
        line(
            f"M{middle - half},{y + long * 0.44} L{middle + half * 1.2},{y + long * 0.5}",
            darker(cloth, 0.36),
            5,
        ),
    ]
