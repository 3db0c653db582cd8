"""What hangs about a figure: its shade, sleep, a net, the streaks of running. Water and shadows are the scene's."""

from __future__ import annotations

from collections.abc import Iterable

from storyassets.model.script import Emotion
from storyassets.model.shot import Action
from storyassets.providers.embedded.figures.palette import CREAM
from storyassets.providers.embedded.figures.sketch import (
    Part,
    Shade,
    Shape,
    Shapes,
    bounds,
    line,
)


def draw_effects(shapes: Shapes, action: Action, emotion: Emotion) -> Shapes:
    """Marks for a figure that faces right, laid over it."""
    heads = [s for s in shapes if s.part is Part.HEAD]
    head = bounds(heads or shapes)
    match action:
        case Action.SLEEP:
            return _zs(head.x + head.width * 0.75, head.y - 6, max(16.0, head.height * 0.16))
        case Action.TRAPPED:
            return _net(shapes)
        case Action.RUN:
            return _speed(shapes)
    return []


def veil_over(shapes: Iterable[Shape], colour: str) -> Shapes:
    """What shades all of some shapes that are rounded as one body, by which they are not cut-outs laid on each other."""
    solid = [s for s in shapes if (s.shaded or s.shade) and s.opacity >= 1 and s.part is None]
    segments = tuple(segment for s in solid for segment in s.segments)
    return [Shape(segments, colour, shade=Shade.VEIL)] if segments else []


def _zs(x: float, y: float, size: float) -> Shapes:
    """Three letters z, rising and growing."""
    shapes: Shapes = []
    for step in range(3):
        s = size * (0.6 + 0.3 * step)
        left, top = x + step * size * 1.1, y - step * size * 1.5 - s
        z = f"M{left},{top} L{left + s},{top} L{left},{top + s} L{left + s},{top + s}"
        shapes += [line(z, "#2f3656", s * 0.36), line(z, CREAM, s * 0.2)]
    return shapes


def _net(shapes: Shapes) -> Shapes:
    """A rope net laid over everything, pinned to the ground."""
    box = bounds(shapes)
    top, bottom = box.y - 20, box.y + box.height
    middle, half = box.x + box.width / 2, box.width / 2 + 26
    rope = "#c9a56b"
    net: Shapes = []
    for strand in (-1.0, -0.62, -0.22, 0.22, 0.62, 1.0):
        w = half * strand
        fall = f"M{middle},{top} C{middle + w * 0.85},{top} {middle + w},{(top + bottom) / 2} {middle + w},{bottom}"
        net.append(line(fall, rope, 7))
    for t in (0.3, 0.48, 0.66, 0.83, 1.0):
        w = half * (2.55 * (1 - t) ** 2 * t + 3 * (1 - t) * t**2 + t**3)
        y = top + (bottom - top) * (1.5 * (1 - t) * t**2 + t**3)
        sag = 18.0 if t < 1 else 0.0
        net.append(line(f"M{middle - w},{y} Q{middle},{y + 2 * sag} {middle + w},{y}", rope, 6))
    return net


def _speed(shapes: Shapes) -> Shapes:
    """Three streaks behind a runner, lower than a face that follows."""
    box = bounds(shapes)
    x = box.x - 12
    streaks: Shapes = []
    for share, length in ((0.52, 0.12), (0.68, 0.2), (0.84, 0.12)):
        y = box.y + box.height * share
        streaks.append(line(f"M{x - box.width * length},{y} L{x},{y}", CREAM, 7, opacity=0.8))
    return streaks
