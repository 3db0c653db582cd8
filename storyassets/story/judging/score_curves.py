"""Curves: how a measured figure becomes points of 0 to 100, and how points are put together. All of it is monotone.

A `Curve` is straight between its knots and level beyond them.

Points are joined by harmonic means, at every level: the lines or pictures of one criterion, the criteria
of a part, the parts of the whole. In such a mean what is good hardly makes up for what is very bad: one
blurred picture of sixteen shows, and so does one silent line. So that a single 0 does not wipe out all
the rest, points under `LEAST_POINTS` count as so many where they are joined.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

BEST = 100.0
LEAST_POINTS = 8.0

Weighted = tuple[float, float]
"""Points, and their weight."""


@dataclass(frozen=True)
class Curve:
    """Knots of (figure, points): figures rise; points only rise, or only fall. Raises ValueError for others."""

    knots: tuple[tuple[float, float], ...]

    def __post_init__(self) -> None:
        """Refuse a curve that is not monotone."""
        figures = [figure for figure, _ in self.knots]
        points = [point for _, point in self.knots]
        rises = all(a <= b for a, b in pairwise(points))
        falls = all(a >= b for a, b in pairwise(points))
        if len(figures) < 2 or any(a >= b for a, b in pairwise(figures)) or not (rises or falls):
            raise ValueError(f"these knots are no monotone curve: {self.knots}")

    def __call__(self, figure: float) -> float:
        """The points of a figure."""
        figures = [x for x, _ in self.knots]
        index = bisect_right(figures, figure)
        if index == 0:
            return self.knots[0][1]
        if index == len(self.knots):
            return self.knots[-1][1]
        (x0, y0), (x1, y1) = self.knots[index - 1], self.knots[index]
        return y0 + (y1 - y0) * (figure - x0) / (x1 - x0)


def distance_below(figure: float, low: float) -> float:
    """How far a figure is below the low end of a range, in shares of that end; 0 from there on."""
    return max(0.0, (low - figure) / low) if low > 0 else 0.0


def distance_above(figure: float, high: float) -> float:
    """How far a figure is above the high end of a range, in shares of that end; 0 up to there."""
    return max(0.0, (figure - high) / high) if high > 0 else max(0.0, figure)


def distance_outside(figure: float, low: float, high: float) -> float:
    """How far a figure is outside a range, in shares of the end that it passes; 0 inside."""
    return max(distance_below(figure, low), distance_above(figure, high))


def join_alike(points: Sequence[float]) -> float:
    """The points of many things of one kind, each of the same weight; BEST when there is nothing to judge."""
    return join_weighted([(p, 1.0) for p in points]) if points else BEST


def join_weighted(points: Sequence[Weighted]) -> float:
    """The weighted harmonic mean, Σ wᵢ ⁄ Σ (wᵢ ⁄ pᵢ) with pᵢ ≥ LEAST_POINTS. Raises ValueError when there are none."""
    if not points:
        raise ValueError("there is nothing to join")
    total = sum(weight for _, weight in points)
    return total / sum(weight / max(LEAST_POINTS, p) for p, weight in points)
