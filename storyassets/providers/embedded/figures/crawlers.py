"""Spider, crab and snake: bodies that stand on y = 0 and face right."""

from __future__ import annotations

import math
from collections.abc import Sequence

from storyassets.providers.embedded.figures.expressions import Expression
from storyassets.providers.embedded.figures.eyes import eyes
from storyassets.providers.embedded.figures.faces import marks, mouth
from storyassets.providers.embedded.figures.palette import CREAM, INK, RED, WHITE, darker
from storyassets.providers.embedded.figures.sketch import (
    Part,
    Point,
    Shapes,
    blob,
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
from storyassets.providers.embedded.figures.small_heads import (
    plain_face,
    snake_head,
    style_of,
)
from storyassets.providers.embedded.figures.small_plans import SmallPlan
from storyassets.providers.embedded.figures.small_poses import SmallPose

# A snake whose stride is at least this is stretched out; otherwise it is coiled.
_CRAWL = 0.4
# A crab that reaches further than this raises both its claws.
_BOTH_CLAWS = 100.0


def draw_spider(plan: SmallPlan, colour: str, pose: SmallPose, face: Expression, turned: float) -> Shapes:
    """Eight legs and a cross on its back."""
    legs: Shapes = []
    for side in (-1, 1):
        for k in range(4):
            spread = 66 + k * 24 + pose.stride * (14 if k % 2 else -14)
            foot: Point = (side * spread, -12.0 * (3 - k) * 0.3)
            if k == 0 and pose.reach:
                angle = math.radians(pose.reach)
                foot = (side * (30 + math.sin(angle) * 76), -70 + math.cos(angle) * 76)
            knee: Point = (side * (58 + k * 18), -138 + k * 22 if foot[1] > -60 else foot[1] * 0.7)
            legs.append(tube([(side * 30, -70), knee, (foot[0] * 1.16, foot[1])], [9, 8, 4], plan.dark))
    style = style_of(colour, apart=22.0, iris="#6a3c8a")
    extra: Shapes = [circle(side * 44 + 10 * turned, -26, 6, WHITE) for side in (-1, 1)]
    extra += [circle(side * 44 + 11 * turned, -26, 3, INK) for side in (-1, 1)]
    fangs = path(
        f"M{10 * turned - 11},40 L{10 * turned - 8},52 L{10 * turned - 4},41 Z M{10 * turned + 4},41 L{10 * turned + 8},52 L{10 * turned + 11},40 Z",
        CREAM,
    )
    head = transformed(
        [
            circle(0, 0, 48, colour, shaded=True, part=Part.HEAD),
            *extra,
            *plain_face(colour, face, turned, style, 26, 16),
            fangs,
        ],
        turn(pose.bow * 0.5),
        move(14 * turned, -66 + pose.bow * 0.6),
    )
    return [
        *legs,
        circle(-30 * turned, -92, 58, darker(colour, 0.14), shaded=True),
        line(
            f"M{-30 * turned - 14},-136 L{-30 * turned + 14},-120 M{-30 * turned + 14},-136 L{-30 * turned - 14},-120",
            RED,
            7,
        ),
        *head,
    ]


def draw_crab(plan: SmallPlan, colour: str, pose: SmallPose, face: Expression, turned: float) -> Shapes:
    """A broad shell, claws and eyes on stalks."""
    stalks = (
        f"M{-18 + 4 * turned},-84 L{-22 + 6 * turned},-112 M{18 + 4 * turned},-84 L{24 + 6 * turned},-112"
    )
    edge = [(-86, -62), (-62, -94), (0, -104), (62, -94), (86, -62), (56, -28), (0, -20), (-56, -28)]
    spots = ((-54, -80), (50, -82), (-64, -60), (62, -60))
    style = style_of(colour, apart=23.0, width=15.0, height=16.5)
    return [
        *(shape for side in (-1, 1) for shape in _crab_limbs(colour, pose, side)),
        line(stalks, colour, 10),
        blob(edge, colour, shaded=True, part=Part.HEAD),
        *(ellipse(x, y, 7, 5, plan.pale, opacity=0.7) for x, y in spots),
        *eyes(face, style, -118, turned * 0.3),
        *mouth(face, 6 * turned, -54, 24, plan.dark),
        *marks(face, style, -92, 0),
    ]


def _crab_limbs(colour: str, pose: SmallPose, side: int) -> Shapes:
    """Three legs and a claw on one side."""
    legs: Shapes = []
    for k in range(3):
        step = pose.stride * (12 if k % 2 else -12)
        knee, foot = (84 + 16 * k, -74 + 12 * k), side * (74 + 24 * k) + step
        d = f"M{side * (40 + 12 * k)},-46 Q{side * knee[0]},{knee[1]} {foot},0"
        legs.append(line(d, darker(colour, 0.14), 10))
    raised = side > 0 or pose.reach > _BOTH_CLAWS
    rise = -10 + (pose.reach * 0.5 if raised else 0.0)
    pincer = [(34, -38), (30, -70), (52, -92), (62, -66), (54, -58), (76, -70), (82, -46), (62, -30)]
    claw: Shapes = [
        tube([(0, 0), (30, -12), (46, -36)], [9, 10, 9], colour),
        blob(pincer, colour, shaded=True),
    ]
    return [*legs, *transformed(claw, turn(-rise * 0.5), stretch(side, 1), move(side * 66, -62))]


def draw_snake(plan: SmallPlan, colour: str, pose: SmallPose, face: Expression, turned: float) -> Shapes:
    """Coiled with its head up, or stretched out when it moves."""
    rise = (150 - pose.bow * 3.2) * (0.6 if pose.squash < 0.8 else 1.0)
    drawn, at = _crawling(colour, plan, rise) if abs(pose.stride) >= _CRAWL else _coiled(colour, plan, rise)
    head = snake_head(plan, colour, face, turned)
    return [*drawn, *transformed(head, stretch(0.84), turn(pose.bow), move(*at))]


def _crawling(colour: str, plan: SmallPlan, rise: float) -> tuple[Shapes, Point]:
    """The body in waves, and where the head is."""
    waves: list[Point] = [(-170, -40), (-110, -14), (-50, -44), (10, -18), (60, -40)]
    spine = [(-230.0, -12.0), *waves, (86.0, -40 - rise * 0.36)]
    body = tube(spine, [4, 15, 20, 23, 24, 22, 20], colour, shaded=True)
    return [body, *_bands(waves, plan)], (98, -58 - rise * 0.42)


def _coiled(colour: str, plan: SmallPlan, rise: float) -> tuple[Shapes, Point]:
    """Three rings, the neck that rises from them, and where the head is."""
    spine = [(-40, -82), (-6, -98), (26, -120), (14, -120 - rise * 0.5), (34, -112 - rise)]
    bands = [(-80, -24), (-40, -18), (0, -14), (44, -20), (-54, -54), (-10, -46), (34, -52)]
    shapes: Shapes = [
        tube([(80, -18), (134, -12), (166, -34)], [16, 10, 3], colour),
        ellipse(-10, -22, 116, 25, darker(colour, 0.12), shaded=True),
        ellipse(-12, -52, 90, 24, colour, shaded=True),
        ellipse(-14, -80, 60, 20, darker(colour, 0.06), shaded=True),
        tube(spine, [16, 21, 22, 21, 20], colour, shaded=True),
    ]
    return [*shapes, *_bands(bands, plan)], (44, -126 - rise)


def _bands(places: Sequence[Point], plan: SmallPlan) -> Shapes:
    return [ellipse(x, y, 7, 9, plan.dark, opacity=0.55) for x, y in places]
