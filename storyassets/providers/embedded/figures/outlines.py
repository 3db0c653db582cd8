"""Outlines: the points and segments that limbs, cloth and written paths come to. What paints them is `sketch`'s.

One who speaks is drawn several times in a row, and all heads alike: what has been computed is kept.
"""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from functools import lru_cache

Point = tuple[float, float]
Segment = tuple[str, tuple[float, ...]]

_NUMBER_OR_COMMAND = re.compile(r"[MLCQZ]|-?\d+\.?\d*(?:e-?\d+)?")
_COUNT = {"M": 2, "L": 2, "C": 6, "Q": 4, "Z": 0}


@lru_cache(maxsize=4096)
def read_path(d: str) -> tuple[Segment, ...]:
    """The segments of a path that is written with absolute M, L, C, Q and Z."""
    tokens = _NUMBER_OR_COMMAND.findall(d)
    segments: list[Segment] = []
    index = 0
    while index < len(tokens):
        command = tokens[index]
        end = index + 1 + _COUNT[command]
        segments.append((command, tuple(float(t) for t in tokens[index + 1 : end])))
        index = end
    return tuple(segments)


def _smooth(points: Sequence[Point]) -> tuple[Segment, ...]:
    """A closed quadratic B-spline: the points are its handles."""
    count = len(points)
    middles = [
        ((a[0] + b[0]) / 2, (a[1] + b[1]) / 2)
        for a, b in ((points[i], points[(i + 1) % count]) for i in range(count))
    ]
    segments: list[Segment] = [("M", middles[-1])]
    segments.extend(("Q", (*points[i], *middles[i])) for i in range(count))
    segments.append(("Z", ()))
    return tuple(segments)


def spline(points: Sequence[tuple[float, ...]], per_span: int = 5) -> list[tuple[float, ...]]:
    """Catmull-Rom samples through points of any dimension, ends included."""
    if len(points) == 1:
        return [points[0]]
    padded = [points[0], *points, points[-1]]
    samples: list[tuple[float, ...]] = []
    for i in range(len(points) - 1):
        p0, p1, p2, p3 = padded[i : i + 4]
        for step in range(per_span):
            t = step / per_span
            samples.append(
                tuple(
                    0.5
                    * (
                        2 * b
                        + (c - a) * t
                        + (2 * a - 5 * b + 4 * c - d) * t**2
                        + (3 * b - a - 3 * c + d) * t**3
                    )
                    for a, b, c, d in zip(p0, p1, p2, p3, strict=True)
                )
            )
    samples.append(points[-1])
    return samples


@lru_cache(maxsize=2048)
def tube_along(points: tuple[Point, ...], radii: tuple[float, ...]) -> tuple[Segment, ...]:
    """A tapered, round-ended limb along a spine: one radius for each point."""
    spine = spline([(*p, r) for p, r in zip(points, radii, strict=True)])
    left: list[Point] = []
    right: list[Point] = []
    angle = 0.0
    for i, (x, y, r) in enumerate(spine):
        ahead, behind = spine[min(i + 1, len(spine) - 1)], spine[max(i - 1, 0)]
        if (ahead[0], ahead[1]) != (behind[0], behind[1]):
            angle = math.atan2(ahead[1] - behind[1], ahead[0] - behind[0])
        dx, dy = math.sin(angle) * r, -math.cos(angle) * r
        left.append((x + dx, y + dy))
        right.append((x - dx, y - dy))
    return _smooth([*left, *_cap(spine, -1), *reversed(right), *_cap(spine, 0)])


def _cap(spine: Sequence[tuple[float, ...]], end: int) -> list[Point]:
    """Handles of the round end of a tube, from its left side to its right (or back, at its start)."""
    x, y, r = spine[end]
    inner = spine[-2] if end else spine[1]
    angle = math.atan2(y - inner[1], x - inner[0])
    reach = 1.12 * r
    return [
        (x + math.cos(angle + turn) * reach, y + math.sin(angle + turn) * reach)
        for turn in (-math.pi / 4, 0.0, math.pi / 4)
    ]


@lru_cache(maxsize=512)
def hull_of(circles: tuple[tuple[float, float, float], ...]) -> tuple[Point, ...]:
    """The convex outline of some circles (x, y, radius)."""
    rim = sorted(
        {
            (round(x + math.cos(k * math.pi / 14) * r, 2), round(y + math.sin(k * math.pi / 14) * r, 2))
            for x, y, r in circles
            for k in range(28)
        }
    )
    return (*_half_hull(rim), *_half_hull(rim[::-1]))


def _half_hull(points: Sequence[Point]) -> list[Point]:
    """One side of Andrew's monotone chain, without its last point."""
    chain: list[Point] = []
    for p in points:
        while len(chain) > 1 and _turns_right(chain[-2], chain[-1], p):
            chain.pop()
        chain.append(p)
    return chain[:-1]


def _turns_right(a: Point, b: Point, c: Point) -> bool:
    return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]) <= 0
