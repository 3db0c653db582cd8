"""The insects: bodies that stand on y = 0 and face right, in a shared pose."""

from __future__ import annotations

import math

from storyassets.providers.embedded.figures.expressions import Expression
from storyassets.providers.embedded.figures.palette import darker, mix
from storyassets.providers.embedded.figures.sketch import (
    Point,
    Shape,
    Shapes,
    line,
    move,
    path,
    stretch,
    transformed,
    tube,
    turn,
)
from storyassets.providers.embedded.figures.small_heads import (
    fly_head,
    grasshopper_head,
    insect_head,
)
from storyassets.providers.embedded.figures.small_plans import SmallPlan
from storyassets.providers.embedded.figures.small_poses import SmallPose


def _six_legs(dark: str, pose: SmallPose, x: float = 0.0, y: float = -44.0) -> tuple[Shapes, Shapes]:
    """Far and near legs; the foremost pair is raised by the pose."""
    pairs: list[Shapes] = []
    for far in (True, False):
        colour = darker(dark, 0.3) if far else dark
        legs: Shapes = []
        for k, (root, reach) in enumerate(((-16.0, -46.0), (0.0, 2.0), (16.0, 44.0))):
            step = pose.stride * (16 if (k + far) % 2 else -16) + (12 if far else 0)
            foot: Point = (x + root + reach + step, 0.0)
            if k == 2 and pose.reach:
                angle = math.radians(pose.reach - (22 if far else 0))
                foot = (x + root + 14 + math.sin(angle) * 92, y + 8 + math.cos(angle) * 62)
            knee = (
                (x + root + foot[0]) / 2 + (8 if reach > 0 else -8),
                min(y, foot[1]) - y * 0.42 - 26 if k < 2 or not pose.reach else (y + foot[1]) / 2 + 18,
            )
            legs.append(line(f"M{x + root},{y} Q{knee[0]},{knee[1]} {foot[0]},{foot[1]}", colour, 7))
        pairs.append(legs)
    return pairs[0], pairs[1]


def _wings(root: Point, pose: SmallPose, colour: str, size: float) -> Shapes:
    """Two glassy wings."""
    shapes: Shapes = []
    for angle, fade in ((-62, 0.55), (-96, 0.75)):
        wing = tube(
            [(0, 0), (size * 0.5, 0), (size, 0)],
            [size * 0.1, size * 0.27, size * 0.2],
            colour,
            opacity=fade,
            stroke=darker(colour, 0.22),
            stroke_width=2,
        )
        shapes += transformed([wing], turn(angle - 24 - 20 * pose.swing), move(*root))
    return shapes


def draw_ant(plan: SmallPlan, colour: str, pose: SmallPose, face: Expression, turned: float) -> Shapes:
    """Three segments, six legs."""
    far, near = _six_legs(plan.dark, pose)
    head = transformed(
        insect_head(plan, colour, face, turned), stretch(0.98), turn(pose.bow), move(58, -84 + pose.bow * 1.2)
    )
    return [
        *far,
        tube([(-36, -52), (-70, -56), (-108, -50)], [16, 36, 14], colour, shaded=True),
        tube([(-34, -50), (22, -58)], [14, 20], darker(colour, 0.06), shaded=True),
        *near[:2],
        *head,
        *near[2:],
    ]


def draw_bee(plan: SmallPlan, colour: str, pose: SmallPose, face: Expression, turned: float) -> Shapes:
    """Stripes, a sting and two glassy wings."""
    far, near = _six_legs(plan.dark, pose, y=-34)
    sting = path("M-104,-52 L-132,-44 L-102,-40 Z", plan.dark)
    stripes: Shapes = [
        tube([(x, -58 - h), (x - 7, -54), (x, -54 + h * 0.86)], [9, 10, 9], plan.dark)
        for x, h in ((-78, 24), (-44, 35), (-10, 37))
    ]
    head = transformed(
        insect_head(plan, colour, face, turned), stretch(0.92), turn(pose.bow), move(56, -72 + pose.bow)
    )
    return [
        *far,
        sting,
        *_wings((-18, -86), pose, "#dff1f6", 118),
        tube([(-92, -48), (-40, -58), (16, -60)], [18, 43, 40], colour, shaded=True),
        *stripes,
        *near[:2],
        *head,
        *near[2:],
    ]


def draw_fly(plan: SmallPlan, colour: str, pose: SmallPose, face: Expression, turned: float) -> Shapes:
    """A stout body and two glassy wings."""
    far, near = _six_legs(plan.dark, pose, y=-32)
    head = transformed(fly_head(plan, colour, face, turned), turn(pose.bow), move(56, -70 + pose.bow))
    return [
        *far,
        tube([(-86, -46), (-30, -54), (18, -58)], [20, 36, 32], colour, shaded=True),
        line("M-56,-76 Q-64,-54 -56,-30 M-30,-86 Q-38,-56 -30,-24", plan.dark, 5),
        *near[:2],
        *_wings((-12, -78), pose, "#e4eef0", 112),
        *head,
    ]


def draw_grasshopper(
    plan: SmallPlan, colour: str, pose: SmallPose, face: Expression, turned: float
) -> Shapes:
    """Long wings, and hind legs made for leaping."""
    far, near = _six_legs(plan.dark, pose, x=24, y=-46)
    kick = pose.stride * 26
    hind: Shapes = [
        tube([(-10, -52), (-58, -116)], [17, 9], darker(colour, 0.06), shaded=True),
        line(f"M-58,-116 L{-84 - kick},-8 L{-60 - kick},-2", plan.dark, 9),
    ]
    back = transformed(hind, move(16, 0))
    back = [
        Shape(
            s.segments,
            darker(colour, 0.3) if s.fill != "none" else "none",
            False,
            darker(plan.dark, 0.3) if s.stroke else "",
            s.stroke_width,
        )
        for s in back
    ]
    head = transformed(
        grasshopper_head(plan, colour, face, turned), stretch(0.94), turn(pose.bow), move(86, -86 + pose.bow)
    )
    body = tube([(-140, -34), (-60, -50), (30, -60), (64, -70)], [8, 26, 32, 26], colour, shaded=True)
    wing = tube([(34, -76), (-50, -70), (-146, -44)], [14, 20, 6], mix(colour, plan.pale, 0.45), shaded=True)
    return [*back, *far[1:], body, wing, near[1], *hind, *head, *near[2:]]
