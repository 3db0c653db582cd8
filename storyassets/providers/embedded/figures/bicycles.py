"""Bicycles that figures bring: one that is ridden, and one that is wheeled along by its handlebars."""

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


def draw_ridden(paint: str, skeleton: Skeleton) -> Shapes:
    """Saddle under the hip, handlebars in the hands, a pedal under each foot."""
    ink = _INK
    hand, near, far = skeleton.far_arm[2], skeleton.near_leg[2], skeleton.far_leg[2]
    crank = ((near[0] + far[0]) / 2 + 4, (near[1] + far[1]) / 2 + 22)
    r = (crank[1] + 0.0) * 0.46
    axle = crank[1] + 22 * skeleton.build.limb
    back, front = (crank[0] - r * 1.5, axle), (max(hand[0] + 18, crank[0] + r * 1.5), axle)
    saddle, neck = (-6, skeleton.build.hip * 0.9), (hand[0] - 8, hand[1] + 46)
    spokes = " ".join(
        f"M{x - math.cos(k) * r * 0.9:.1f},{y - math.sin(k) * r * 0.9:.1f} L{x + math.cos(k) * r * 0.9:.1f},{y + math.sin(k) * r * 0.9:.1f}"
        for x, y in (back, front)
        for k in (0.3, 1.35, 2.4)
    )
    frame = (
        f"M{back[0]},{back[1]} L{crank[0]},{crank[1]} L{neck[0]},{neck[1]} L{saddle[0]},{saddle[1] + 24}"
        f" L{back[0]},{back[1]} M{saddle[0]},{saddle[1]} L{crank[0]},{crank[1]} M{neck[0]},{neck[1]} L{front[0]},{front[1]}"
    )
    return [
        *(circle(x, y, r, "none", stroke=ink, stroke_width=9) for x, y in (back, front)),
        line(spokes, "#c9ced6", 2.5),
        line(frame, paint, 10),
        line(f"M{neck[0]},{neck[1]} L{hand[0] - 14},{hand[1] + 6} L{hand[0] + 14},{hand[1]}", ink, 8),
        blob([(saddle[0] - 34, saddle[1] - 6), (saddle[0] + 26, saddle[1] - 4), (saddle[0] + 6, saddle[1] + 12),
              (saddle[0] - 28, saddle[1] + 12)], ink),
        line(f"M{near[0]},{near[1] + 22} L{crank[0]},{crank[1]} L{far[0]},{far[1] + 22}", ink, 7),
        circle(crank[0], crank[1], 14, "#8d99a8"),
    ]  # fmt: skip
