"""Telephones at the ear: a receiver on its cord with the set in the other hand, or a mobile phone."""

from __future__ import annotations

from storyassets.providers.embedded.figures.palette import CREAM, RED, darker, lighter
from storyassets.providers.embedded.figures.sketch import (
    Point,
    Shapes,
    circle,
    ellipse,
    line,
    move,
    path,
    stretch,
    transformed,
    tube,
    turn,
)

# Where the hand with the receiver is beside a face, in units of the face.
AT_EAR: Point = (-69.0, 30.0)
_BLUE = "#6b93dc"


def draw_receiver(at: Point, size: float) -> Shapes:
    """From the ear to the corner of the mouth, in a hand at `at`; the face is to its right."""
    handle = darker(RED, 0.08)
    shapes: Shapes = [
        tube([(8, -42), (-7, -22), (-8, 8), (10, 34)], [8, 10, 10, 8], handle, shaded=True),
        tube([(4, -42), (22, -34)], [13, 15], RED, shaded=True),
        tube([(6, 36), (24, 28)], [12, 14], RED, shaded=True),
        line("M-4,-20 Q-9,-4 -5,10", lighter(RED, 0.4), 3, opacity=0.7),
    ]
    return transformed(shapes, stretch(size), move(*at))


def draw_mobile(at: Point, size: float) -> Shapes:
    """A flat phone along the cheek."""
    shapes: Shapes = [
        path("M-9,-46 Q-9,-54 0,-54 L8,-54 Q15,-54 15,-46 L15,34 Q15,42 8,42 L0,42 Q-9,42 -9,34 Z", _BLUE, shaded=True),
        circle(0, -42, 4, lighter(_BLUE, 0.4)),
    ]  # fmt: skip
    return transformed(shapes, turn(-8), stretch(size), move(*at))


def draw_set(hand: Point, ear: Point) -> Shapes:
    """The set on the other hand, and the coiled cord that hangs between."""
    (x, y), (ex, ey) = (hand[0] + 12, hand[1] - 8), ear
    low = max(y, ey) + 34
    cord = f"M{ex - 2},{ey + 36} C{ex - 6},{low + 30} {x - 60},{low + 40} {x - 34},{y - 4}"
    return [
        line(cord, darker(RED, 0.35), 5),
        path(f"M{x - 44},{y + 6} L{x - 30},{y - 34} Q{x},{y - 46} {x + 30},{y - 34} L{x + 44},{y + 6} Q{x},{y + 14} {x - 44},{y + 6} Z",
             RED, shaded=True),
        circle(x, y - 16, 17, CREAM),
        circle(x, y - 16, 7, darker(RED, 0.2)),
        *(circle(x + dx, y - 16 + dy, 2.6, darker(CREAM, 0.45)) for dx, dy in ((0, -12), (10, -6), (10, 6), (0, 12), (-10, 6), (-10, -6))),
        ellipse(x - 22, y - 40, 7, 5, darker(RED, 0.12)),
        ellipse(x + 22, y - 40, 7, 5, darker(RED, 0.12)),
    ]  # fmt: skip
