"""Busts in three quarters: the side that is turned away is seen narrower, the middle moves towards it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from storyassets.providers.embedded.figures.expressions import Expression
from storyassets.providers.embedded.figures.sketch import Segment, Shape, Shapes

# A head turned by this much, which is as far as it can be without being seen aside, is in three quarters.
_THREE_QUARTERS = 0.36
# Of its width: how much narrower the far side is, and how much broader the near one.
_FAR, _NEAR = 0.34, 0.1
_HEAD_FAR, _HEAD_NEAR = 0.17, 0.05
# Of the half width: how far the middle of a breast moves, and the head before it.
_MIDDLE = 0.26
_HEAD_AHEAD = 13.0
# More would be seen from the side, with another snout.
_MOST_TURNED = 0.49
_FEATURES = 1.75


def turn_of(face: Expression) -> float:
    """How far the features of a head in a bust are turned."""
    return min(_MOST_TURNED, abs(face.turned) * _FEATURES)


def turned_breast(shapes: Shapes, face: Expression, half: float) -> Shapes:
    """What is below the head, `half` of it being so wide."""
    t = _share(face)
    if not t:
        return shapes

    def moved(x: float) -> float:
        middle = _MIDDLE * half * t * max(0.0, 1 - abs(x) / half)
        return x * (1 - _FAR * t if x > 0 else 1 + _NEAR * t) + middle

    return [_across(shape, moved) for shape in shapes]


def turned_head(shapes: Shapes, face: Expression) -> Shapes:
    """The head, a little ahead of the breast."""
    t = _share(face)
    if not t:
        return shapes

    def moved(x: float) -> float:
        return x * (1 - _HEAD_FAR * t if x > 0 else 1 + _HEAD_NEAR * t) + _HEAD_AHEAD * t

    return [_across(shape, moved) for shape in shapes]


def _share(face: Expression) -> float:
    return min(1.0, abs(face.turned) / _THREE_QUARTERS)


def _across(shape: Shape, moved: Callable[[float], float]) -> Shape:
    segments: list[Segment] = []
    for command, values in shape.segments:
        out = list(values)
        out[::2] = [moved(x) for x in values[::2]]
        segments.append((command, tuple(out)))
    return replace(shape, segments=tuple(segments))
