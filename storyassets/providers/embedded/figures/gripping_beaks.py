"""Gripping beaks: the tip of the upper half, which lies over the thing between it and the lower half."""

from __future__ import annotations

from storyassets.providers.embedded.figures.bird_anatomy import Beak, BirdPlan
from storyassets.providers.embedded.figures.palette import darker
from storyassets.providers.embedded.figures.sketch import (
    Layer,
    Part,
    Point,
    Shapes,
    line,
    move,
    on_layer,
    path,
    polygon,
    transformed,
    turn,
)

OPENED = 17.0  # degrees: how far the halves are apart
_HELD_AT, _TIP_FROM = 0.72, 0.36  # of the beak's length: where the thing is, where the tip begins


def draw_grip(plan: BirdPlan, root: Point, aim: float, reach: float) -> Shapes:
    """The upper half's tip, and where the thing is."""
    above, below = _outline(plan, reach, plan.beak_depth)
    edge = "M" + " L".join(f"{x:.2f},{y:.2f}" for x, y in below)
    tip: Shapes = [
        polygon([*above, *reversed(below)], plan.beak_colour),
        line(edge, darker(plan.beak_colour, 0.4), 3),
    ]
    grip = path(f"M{reach * _HELD_AT:.2f},3 L{reach:.2f},3", part=Part.GRIP)
    return transformed([*on_layer(tip, Layer.OVER), grip], turn(aim), move(*root))


def _outline(plan: BirdPlan, reach: float, d: float) -> tuple[list[Point], list[Point]]:
    """Upper and lower edge of the tip, from its middle to its end."""
    if plan.beak is Beak.BILL:
        xs = (_TIP_FROM, 0.6, 0.8, 0.95)
        thick = (0.78, 0.72, 0.78, 0.6)
        return (
            [(reach * x, -d * k - d * 0.1) for x, k in zip(xs, thick, strict=True)],
            [(reach * x, d * 0.4) for x in xs],
        )
    if plan.beak is Beak.HOOK:
        return (
            [
                (reach * _TIP_FROM, -d * 1.04),
                (reach * 0.66, -d * 0.86),
                (reach * 0.9, -d * 0.3),
                (reach, d * 0.95),
            ],
            [
                (reach * _TIP_FROM, d * 0.45),
                (reach * 0.66, d * 0.42),
                (reach * 0.86, d * 0.5),
                (reach, d * 0.95),
            ],
        )
    return (
        [
            (reach * _TIP_FROM, -d * 0.8),
            (reach * 0.54, -d * 0.57),
            (reach * 0.76, -d * 0.28),
            (reach, d * 0.16),
        ],
        [(reach * _TIP_FROM, d * 0.24), (reach * 0.54, d * 0.22), (reach * 0.76, d * 0.2), (reach, d * 0.16)],
    )
