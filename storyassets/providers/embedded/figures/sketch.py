"""Sketch: shapes as data. Geometry, transforms and bounds; the SVG that they become is `markup`'s.

Transforms are applied to the points themselves, so that the extent of a figure is known exactly
and a mirrored figure is still lit from the upper left.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TypedDict, Unpack

from storyassets.providers.embedded.figures.figure import Box
from storyassets.providers.embedded.figures.outlines import Point as Point
from storyassets.providers.embedded.figures.outlines import Segment as Segment
from storyassets.providers.embedded.figures.outlines import hull_of, read_path, tube_along
from storyassets.providers.embedded.figures.outlines import spline as spline

Matrix = tuple[float, float, float, float, float, float]

# The control points' distance by which four cubics make an ellipse.
_KAPPA = 0.5523
_STILL: Matrix = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)


class Part(StrEnum):
    """What a shape shows, where someone asks for it later."""

    HEAD = "head"
    MOUTH = "mouth"
    EYE = "eye"
    LOAD = "load"
    LIDS = "lids"
    """Hidden: what covers an open eye while it blinks."""

    GRIP = "grip"
    """Not drawn: from where hands hold a thing to a point above it, or farther along its shaft."""


class Layer(StrEnum):
    """What of a bust a shape moves with: the body, or the head, of which some lies behind the body."""

    BODY = "body"
    BEHIND = "behind"
    HEAD = "head"
    OVER = "over"
    """Of a whole figure: hands and arms that lie over what they hold."""


class Shade(StrEnum):
    """How else than in two tones a shape is painted."""

    LIMB = "limb"
    """Along its length: where it joins the body it has the body's own colour, and no light of its own."""

    VEIL = "veil"
    """Not at all at its upper left, and more and more towards its foot: the shade that lies over a whole body."""


@dataclass(frozen=True)
class Shape:
    """One path with its paint. `shaded` paints it in two tones, lit from the upper left.

    Some have a `shade` instead.
    """

    segments: tuple[Segment, ...]
    fill: str = "none"
    shaded: bool = False
    stroke: str = ""
    stroke_width: float = 0.0
    opacity: float = 1.0
    part: Part | None = None
    layer: Layer = Layer.BODY
    shade: Shade | None = None


Shapes = list[Shape]


class Paint(TypedDict, total=False):
    """How a shape is painted, beside its fill."""

    shaded: bool
    shade: Shade | None
    stroke: str
    stroke_width: float
    opacity: float
    part: Part | None


def path(d: str, fill: str = "none", **paint: Unpack[Paint]) -> Shape:
    """A path written with absolute M, L, C, Q and Z; each command is repeated in full."""
    return Shape(read_path(d), fill, **paint)


def line(d: str, stroke: str, width: float, *, opacity: float = 1.0, part: Part | None = None) -> Shape:
    """An open path drawn as a line with round ends."""
    return path(d, "none", stroke=stroke, stroke_width=width, opacity=opacity, part=part)


def ellipse(x: float, y: float, rx: float, ry: float, fill: str, **paint: Unpack[Paint]) -> Shape:
    """An ellipse about a centre."""
    kx, ky = rx * _KAPPA, ry * _KAPPA
    segments: tuple[Segment, ...] = (
        ("M", (x + rx, y)),
        ("C", (x + rx, y + ky, x + kx, y + ry, x, y + ry)),
        ("C", (x - kx, y + ry, x - rx, y + ky, x - rx, y)),
        ("C", (x - rx, y - ky, x - kx, y - ry, x, y - ry)),
        ("C", (x + kx, y - ry, x + rx, y - ky, x + rx, y)),
        ("Z", ()),
    )
    return Shape(segments, fill, **paint)


def circle(x: float, y: float, radius: float, fill: str, **paint: Unpack[Paint]) -> Shape:
    """A circle about a centre."""
    return ellipse(x, y, radius, radius, fill, **paint)


def polygon(points: Sequence[Point], fill: str, **paint: Unpack[Paint]) -> Shape:
    """Straight edges."""
    first, *others = points
    segments: list[Segment] = [("M", first), *(("L", p) for p in others), ("Z", ())]
    return Shape(tuple(segments), fill, **paint)


def blob(points: Sequence[Point], fill: str, **paint: Unpack[Paint]) -> Shape:
    """A closed Catmull-Rom curve through the points."""
    count = len(points)
    segments: list[Segment] = [("M", points[0])]
    for i in range(count):
        before, start, end, after = (points[(i + k) % count] for k in (-1, 0, 1, 2))
        segments.append(
            (
                "C",
                (
                    start[0] + (end[0] - before[0]) / 6,
                    start[1] + (end[1] - before[1]) / 6,
                    end[0] - (after[0] - start[0]) / 6,
                    end[1] - (after[1] - start[1]) / 6,
                    end[0],
                    end[1],
                ),
            )
        )
    segments.append(("Z", ()))
    return Shape(tuple(segments), fill, **paint)


def tube(points: Sequence[Point], radii: Sequence[float], fill: str, **paint: Unpack[Paint]) -> Shape:
    """A tapered, round-ended limb along a spine: one radius for each point."""
    return Shape(tube_along(tuple(points), tuple(radii)), fill, **paint)


def hull(circles: Iterable[tuple[float, float, float]], fill: str, **paint: Unpack[Paint]) -> Shape:
    """The convex outline of some circles (x, y, radius): cloth drawn over joints."""
    return polygon(hull_of(tuple(circles)), fill, **paint)


def on_layer(shapes: Iterable[Shape], layer: Layer) -> Shapes:
    """The shapes, moving with that part of the bust."""
    return [replace(shape, layer=layer) for shape in shapes]


# --- transforms ---------------------------------------------------------------------------------


def move(dx: float, dy: float) -> Matrix:
    """A shift."""
    return (1, 0, 0, 1, dx, dy)


def turn(degrees: float, x: float = 0, y: float = 0) -> Matrix:
    """A clockwise turn about a point."""
    c, s = math.cos(math.radians(degrees)), math.sin(math.radians(degrees))
    return (c, s, -s, c, x - c * x + s * y, y - s * x - c * y)


def stretch(sx: float, sy: float | None = None, x: float = 0, y: float = 0) -> Matrix:
    """A scaling about a point; a negative `sx` mirrors."""
    sy = sx if sy is None else sy
    return (sx, 0, 0, sy, x - sx * x, y - sy * y)


def apply(matrix: Matrix, point: Point) -> Point:
    """Where a point goes."""
    a, b, c, d, e, f = matrix
    return (a * point[0] + c * point[1] + e, b * point[0] + d * point[1] + f)


def transformed(shapes: Iterable[Shape], *matrices: Matrix) -> Shapes:
    """The shapes after each transform in turn."""
    whole = matrices[0]
    for matrix in matrices[1:]:
        whole = _then(whole, matrix)
    if whole == _STILL:
        return list(shapes)
    width_factor = math.sqrt(abs(whole[0] * whole[3] - whole[1] * whole[2]))
    # written out: `replace` takes twice as long
    return [
        Shape(
            _moved(s.segments, whole), s.fill, s.shaded, s.stroke, s.stroke_width * width_factor, s.opacity, s.part,
            s.layer, s.shade,
        )
        for s in shapes
    ]  # fmt: skip


def _then(first: Matrix, second: Matrix) -> Matrix:
    """The transform that does the first, then the second."""
    a, b, c, d, e, f = first
    g, h, i, j, k, m = second
    return (
        g * a + i * b,
        h * a + j * b,
        g * c + i * d,
        h * c + j * d,
        g * e + i * f + k,
        h * e + j * f + m,
    )


def _moved(segments: tuple[Segment, ...], matrix: Matrix) -> tuple[Segment, ...]:
    # every figure goes through here several times, so the usual lengths and the plainest changes are written out
    a, b, c, d, e, f = matrix
    if (a, b, c, d) == (1, 0, 0, 1):
        return _shifted(segments, e, f)
    moved: list[Segment] = []
    for command, values in segments:
        count = len(values)
        if count == 6:
            x1, y1, x2, y2, x, y = values
            out: tuple[float, ...] = (
                a * x1 + c * y1 + e, b * x1 + d * y1 + f, a * x2 + c * y2 + e, b * x2 + d * y2 + f,
                a * x + c * y + e, b * x + d * y + f,
            )  # fmt: skip
        elif count == 4:
            x1, y1, x, y = values
            out = (a * x1 + c * y1 + e, b * x1 + d * y1 + f, a * x + c * y + e, b * x + d * y + f)
        elif count == 2:
            x, y = values
            out = (a * x + c * y + e, b * x + d * y + f)
        else:
            out = values
        moved.append((command, out))
    return tuple(moved)


def _shifted(segments: tuple[Segment, ...], dx: float, dy: float) -> tuple[Segment, ...]:
    shifted: list[Segment] = []
    for command, values in segments:
        count = len(values)
        if count == 6:
            x1, y1, x2, y2, x, y = values
            out: tuple[float, ...] = (x1 + dx, y1 + dy, x2 + dx, y2 + dy, x + dx, y + dy)
        elif count == 4:
            x1, y1, x, y = values
            out = (x1 + dx, y1 + dy, x + dx, y + dy)
        elif count == 2:
            x, y = values
            out = (x + dx, y + dy)
        else:
            out = values
        shifted.append((command, out))
    return tuple(shifted)


def bounds(shapes: Iterable[Shape]) -> Box:
    """The extent of some shapes, by their control points: never too small."""
    left = top = math.inf
    right = bottom = -math.inf
    for shape in shapes:
        values: list[float] = []
        for _, numbers in shape.segments:
            values += numbers
        if not values:
            continue
        margin, xs, ys = shape.stroke_width / 2, values[::2], values[1::2]
        left, right = min(left, min(xs) - margin), max(right, max(xs) + margin)
        top, bottom = min(top, min(ys) - margin), max(bottom, max(ys) + margin)
    return Box(left, top, right - left, bottom - top) if left < right else Box(0, 0, 0, 0)
