"""A bird's wings: folded, spread, held ahead, or laid over the young."""

from __future__ import annotations

from storyassets.providers.embedded.figures.bird_anatomy import ERECT, BirdPlan
from storyassets.providers.embedded.figures.bird_poses import BirdPose
from storyassets.providers.embedded.figures.figure import Box
from storyassets.providers.embedded.figures.palette import darker, lighter
from storyassets.providers.embedded.figures.sketch import (
    Layer,
    Matrix,
    Point,
    Shapes,
    blob,
    line,
    move,
    on_layer,
    stretch,
    transformed,
    tube,
    turn,
)

# A wing that is held ahead, like an arm, is not unfolded fully.
_ARM_SHARE = 0.8


def draw_wings(plan: BirdPlan, pose: BirdPose, shoulder: Point, tilted: Matrix) -> tuple[Shapes, Shapes]:
    """The far and the near wing, which are folded, held ahead like arms, or spread."""
    if pose.wing is None:
        return [], transformed(_folded(plan), tilted)
    span = plan.frame.span
    if pose.ahead:
        near = transformed(
            _spread(plan, span * _ARM_SHARE, far=False),
            stretch(-1, 1),
            turn(90 - pose.wing),
            move(shoulder[0] + plan.frame.length * 0.16, shoulder[1] + plan.frame.girth * 0.36),
        )
        return transformed(_folded(plan), tilted), near
    if pose.soar:
        span *= 1.3
    back = transformed(
        _spread(plan, span, far=True),
        turn(pose.wing - 90 + (62 if pose.soar else 40)),
        move(shoulder[0] + 8, shoulder[1] - 4),
    )
    near = transformed(_spread(plan, span, far=False), turn(pose.wing - 90), move(*shoulder))
    return back, near


def _folded(plan: BirdPlan) -> Shapes:
    n, g = plan.frame.length, plan.frame.girth
    tip = plan.wing_tip or darker(plan.wing, 0.25)
    wing: Shapes = [
        tube(
            [(n * 0.2, -g * 0.06), (-n * 0.5, g * 0.06), (-n * 1.22, g * 0.1)],
            [g * 0.44, g * 0.4, g * 0.06],
            tip,
        ),
        tube(
            [(n * 0.3, -g * 0.12), (-n * 0.3, -g * 0.02), (-n * 0.92, g * 0.02)],
            [g * 0.5, g * 0.44, g * 0.1],
            plan.wing,
            shaded=True,
        ),
        line(
            f"M{n * 0.1},{g * 0.22} Q{-n * 0.2},{g * 0.32} {-n * 0.5},{g * 0.18} M{-n * 0.16},{g * 0.02} Q{-n * 0.46},{g * 0.14} {-n * 0.74},{g * 0.04}",
            darker(plan.wing, 0.16) if plan.wing != tip else lighter(plan.wing, 0.2),
            4,
        ),
    ]
    if plan.frame.upright > ERECT and not plan.disc:
        return transformed(wing, stretch(0.74, 1.0))
    return transformed(wing, move(0, -g * 0.46)) if plan.disc else wing


def _spread(plan: BirdPlan, w: float, *, far: bool) -> Shapes:
    """An open wing that points straight up, its feathers towards the tail."""
    colour, tip = plan.wing, plan.wing_tip or darker(plan.wing, 0.25)
    if far:
        colour, tip = darker(colour, 0.18), darker(tip, 0.14)
    feathers: Shapes = []
    for k, (fx, fy) in enumerate(
        ((0.08, -1.02), (-0.12, -1.0), (-0.3, -0.9), (-0.44, -0.74), (-0.52, -0.54), (-0.54, -0.32))
    ):
        start = (w * (0.04 - 0.03 * k), -w * (0.52 - 0.07 * k))
        feathers.append(
            tube(
                [start, ((start[0] + w * fx) / 2, (start[1] + w * fy) / 2), (w * fx, w * fy)],
                [w * 0.09, w * 0.085, w * 0.045],
                tip,
                shaded=not far,
            )
        )
    arm = blob(
        [
            (w * 0.1, w * 0.08),
            (w * 0.15, -w * 0.3),
            (w * 0.13, -w * 0.66),
            (w * 0.02, -w * 0.76),
            (-w * 0.14, -w * 0.62),
            (-w * 0.28, -w * 0.4),
            (-w * 0.34, -w * 0.14),
            (-w * 0.16, w * 0.1),
        ],
        colour,
        shaded=not far,
    )
    return [*feathers, arm]


def draw_mantle(plan: BirdPlan, shoulder: Point, body: Box) -> Shapes:
    """A wing that lies over the young: from the shoulder down to the ground."""
    g, tip = plan.frame.girth, plan.wing_tip or darker(plan.wing, 0.25)
    (x, y), floor = shoulder, body.y + body.height
    high = floor - y
    feathers: Shapes = [
        tube(
            [
                (x - g * 0.2, y + high * 0.3),
                (x + g * at * 0.8, y + high * 0.66),
                (x + g * at, floor - 4 - k % 2 * 5),
            ],
            [g * 0.26, g * 0.24, g * 0.14],
            tip,
            shaded=True,
        )
        for k, at in enumerate((-1.2, -0.88, -0.54, -0.2, 0.12, 0.38))
    ]
    cover = [
        (x + g * 0.16, y - g * 0.12), (x + g * 0.46, y + high * 0.3), (x + g * 0.4, y + high * 0.66),
        (x - g * 0.1, y + high * 0.8), (x - g * 0.8, y + high * 0.74), (x - g * 0.86, y + high * 0.36),
        (x - g * 0.4, y - g * 0.02),
    ]  # fmt: skip
    return on_layer([*feathers, blob(cover, plan.wing, shaded=True)], Layer.OVER)
