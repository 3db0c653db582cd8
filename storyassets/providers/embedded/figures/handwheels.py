"""A handwheel on its pipe, seen from the side: what hands that close a valve are on."""

from __future__ import annotations

from storyassets.providers.embedded.figures.palette import RED, STEEL, darker
from storyassets.providers.embedded.figures.sketch import Point, Shapes, ellipse, line, path, tube

_PIPE = 24.0
_STEM = 46.0


def handwheel(near: Point, far: Point, floor: float) -> Shapes:
    """The wheel turned a little to the viewer, both hands at its rim; behind it the stem, and the pipe from the floor up."""
    x, y = (near[0] + far[0]) / 2 + 10, (near[1] + far[1]) / 2
    high = max(abs(far[1] - near[1]) / 2 + 12, 54.0)
    wide, pipe = high * 0.42, x + high * 0.42 + _STEM + _PIPE
    spokes = f"M{x - wide},{y} L{x + wide},{y} M{x},{y - high} L{x},{y + high}"
    flange = path(
        f"M{pipe - 34},{y - 40} L{pipe + 34},{y - 40} L{pipe + 34},{y + 40} L{pipe - 34},{y + 40} Z",
        darker(STEEL, 0.25),
        shaded=True,
    )
    return [
        tube([(pipe, floor), (pipe, y - 150), (pipe + 60, y - 190)], [_PIPE, _PIPE, _PIPE], STEEL),
        flange,
        tube([(x, y), (pipe - 30, y)], [8, 8], darker(STEEL, 0.35)),
        line(spokes, darker(RED, 0.2), 8),
        ellipse(x, y, wide, high, "none", stroke=RED, stroke_width=14),
        ellipse(x, y, 10, 13, darker(RED, 0.3)),
    ]
