"""Faces, arms and feet of things that speak."""

from __future__ import annotations

import math

from storyassets.providers.embedded.figures.expressions import Expression
from storyassets.providers.embedded.figures.eyes import EyeStyle, eyes
from storyassets.providers.embedded.figures.faces import marks, mouth
from storyassets.providers.embedded.figures.palette import darker, mix
from storyassets.providers.embedded.figures.sketch import (
    Point,
    Shapes,
    blob,
    circle,
    line,
    move,
    stretch,
    transformed,
)


def thing_face(
    colour: str, face: Expression, turned: float, *, scale: float, at: Point, width: float = 22
) -> Shapes:
    """Eyes, mouth and blush on a thing of this colour."""
    style = EyeStyle(
        apart=25, width=13, height=16, iris="#4a3324", skin=colour, brow=darker(colour, 0.5), brow_width=6
    )
    shapes = [
        *eyes(face, style, -6, turned),
        *mouth(face, 13 * turned, 34, width, darker(mix(colour, "#803030", 0.3), 0.45)),
        *marks(face, style, -6, turned),
    ]
    return transformed(shapes, stretch(scale), move(*at))


def arm(at: Point, side: int, reach: float, length: float, colour: str, width: float) -> Shapes:
    """A thin arm with a round hand; `reach` is degrees from straight down."""
    angle = math.radians(24 + reach)
    elbow = (at[0] + side * length * 0.5, at[1] + length * 0.24)
    hand = (
        at[0] + side * (length * 0.4 + math.sin(angle) * length * 0.6),
        at[1] + math.cos(angle) * length * 0.8,
    )
    return [
        line(f"M{at[0]},{at[1]} Q{elbow[0]},{elbow[1]} {hand[0]},{hand[1]}", colour, width),
        circle(*hand, width * 1.15, colour),
    ]


def arms_of(x: float, y: float, reach: float, length: float, colour: str) -> Shapes:
    """Both arms of a round thing, the right one raised by the pose."""
    return [*arm((x, y), 1, reach, length, colour, 12), *arm((-x, y), -1, reach * 0.4, length, colour, 12)]


def feet(half: float, stride: float, colour: str, y: float = -34) -> Shapes:
    """Two short legs in shoes."""
    shapes: Shapes = []
    for side in (1, -1):
        x = side * half + 4
        foot = x + side * stride * 22
        paint = darker(colour, 0.2) if side > 0 else colour
        shapes += [
            line(f"M{x},{y} L{foot},-12", paint, 13),
            blob(
                [(foot - 16, 0), (foot - 14, -16), (foot + 10, -16), (foot + 32, -6), (foot + 32, 0)], paint
            ),
        ]
    return shapes
