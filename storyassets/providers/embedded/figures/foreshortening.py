"""Foreshortening: a body seen from above has a large head over small feet, one seen from below stands on large ones."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from storyassets.providers.embedded.figures.figure import Box
from storyassets.providers.embedded.figures.sketch import Segment, Shape, Shapes

PAIR = 2


def foreshorten(shapes: Iterable[Shape], tilt: float, frame: Box) -> Shapes:
    """The shapes of a body that fills `frame`, as a camera sees them that looks down on it, or up where `tilt` is negative.

    What is at the top is `1 + tilt / 2` times as large and what is at the foot `1 - tilt / 2` times; all of it is as high
    as before.
    """
    if not tilt or frame.height <= 0:
        return list(shapes)
    middle, foot = frame.x + frame.width / 2, frame.y + frame.height
    lens = _Lens(tilt, middle, foot, frame.height)
    return [
        replace(
            shape,
            segments=tuple(lens.moved(segment) for segment in shape.segments),
            stroke_width=shape.stroke_width * lens.growth(shape),
        )
        for shape in shapes
    ]


class _Lens:
    """Where each point of a body is seen."""

    def __init__(self, tilt: float, middle: float, foot: float, height: float) -> None:
        self._tilt, self._middle, self._foot, self._height = tilt, middle, foot, height

    def moved(self, segment: Segment) -> Segment:
        """A part of an outline; what has no points stays as it is."""
        command, values = segment
        if not values or len(values) % PAIR:
            return segment
        points = [self._seen(x, y) for x, y in zip(values[::PAIR], values[1::PAIR], strict=True)]
        return command, tuple(value for point in points for value in point)

    def growth(self, shape: Shape) -> float:
        """How much thicker a line is drawn."""
        if not shape.stroke_width:
            return 1.0
        ys = [values[-1] for _, values in shape.segments if values and len(values) % PAIR == 0]
        return self._size(sum(ys) / len(ys)) if ys else 1.0

    def _up(self, y: float) -> float:
        return (self._foot - y) / self._height

    def _size(self, y: float) -> float:
        return max(0.4, 1 + self._tilt * (self._up(y) - 0.5))

    def _seen(self, x: float, y: float) -> tuple[float, float]:
        up = self._up(y)
        risen = up + self._tilt / 2 * (up * up - up)
        return self._middle + (x - self._middle) * self._size(y), self._foot - risen * self._height
