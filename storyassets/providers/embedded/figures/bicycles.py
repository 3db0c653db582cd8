"""A bicycle that is wheeled along: whoever has it by the handlebars walks on its far side."""

from __future__ import annotations

import math

from storyassets.providers.embedded.figures.skeleton import Skeleton
from storyassets.providers.embedded.figures.sketch import Shapes, blob, circle, line

_INK, _SPOKE, _STEEL = "#34303c", "#c9ced6", "#8d99a8"
_RADIUS = 88.0
_BETWEEN = 252.0  # from axle to axle


def draw_wheeled(paint: str, skeleton: Skeleton) -> Shapes:
    """Handlebars in the hands, both wheels on the floor."""
    limb = skeleton.build.limb
    r, hand = _RADIUS * limb, skeleton.far_arm[2]
    y = skeleton.floor - r
    front, back = hand[0] + 44 * limb, hand[0] + (44 - _BETWEEN) * limb
    crank = ((front + back) / 2 - 12 * limb, y + 8 * limb)
    neck, seat = (hand[0] + 10, hand[1] + 40 * limb), (back + 84 * limb, y - 96 * limb)
    pedal = (crank[0] + 20 * limb, crank[1] + 34 * limb)
    spokes = " ".join(
        f"M{x - math.cos(k) * r * 0.9:.1f},{y - math.sin(k) * r * 0.9:.1f} L{x + math.cos(k) * r * 0.9:.1f},{y + math.sin(k) * r * 0.9:.1f}"
        for x in (back, front)
        for k in (0.3, 1.35, 2.4)
    )
    frame = (
        f"M{back},{y} L{crank[0]},{crank[1]} L{neck[0]},{neck[1] + 14} L{seat[0]},{seat[1] + 26} L{back},{y}"
        f" M{seat[0]},{seat[1]} L{crank[0]},{crank[1]} M{neck[0]},{neck[1]} L{front},{y}"
    )
    return [
        *(circle(x, y, r, "none", stroke=_INK, stroke_width=10) for x in (back, front)),
        line(spokes, _SPOKE, 2.5),
        line(frame, paint, 12),
        line(f"M{neck[0]},{neck[1]} L{hand[0] - 20},{hand[1] + 2} L{hand[0] + 16},{hand[1] - 4}", _INK, 9),
        blob(
            [
                (seat[0] - 34, seat[1] - 8),
                (seat[0] + 26, seat[1] - 5),
                (seat[0] + 6, seat[1] + 10),
                (seat[0] - 28, seat[1] + 10),
            ],
            _INK,
        ),
        line(
            f"M{crank[0]},{crank[1]} L{pedal[0]},{pedal[1]} M{pedal[0] - 13},{pedal[1]} L{pedal[0] + 13},{pedal[1]}",
            _INK,
            8,
        ),
        circle(crank[0], crank[1], 15, _STEEL),
    ]
