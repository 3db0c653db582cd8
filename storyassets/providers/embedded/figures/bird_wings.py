"""A bird's wings: folded, spread, held ahead, or laid over the young."""

from __future__ import annotations

import math

from storyassets.providers.embedded.figures.bird_anatomy import ERECT, BirdPlan
from storyassets.providers.embedded.figures.bird_poses import BirdPose
from storyassets.providers.embedded.figures.figure import Box
from storyassets.providers.embedded.figures.palette import BLACK, SHEEN, darker, lighter, luma, mix
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
_DARK_WING = 0.2
# Of an open wing, in shares of its length: roots and tips of the long feathers, the foremost first.
_LONG: tuple[tuple[Point, Point], ...] = (
    ((0.06, -0.5), (0.1, -1.06)), ((0.04, -0.5), (0.0, -1.08)), ((0.02, -0.48), (-0.1, -1.04)),
    ((0.0, -0.44), (-0.2, -0.97)), ((-0.02, -0.4), (-0.29, -0.88)), ((-0.04, -0.34), (-0.37, -0.77)),
    ((-0.05, -0.28), (-0.43, -0.65)), ((-0.06, -0.22), (-0.47, -0.52)), ((-0.06, -0.16), (-0.49, -0.39)),
    ((-0.06, -0.1), (-0.49, -0.26)), ((-0.04, -0.04), (-0.46, -0.13)), ((-0.02, 0.02), (-0.4, -0.01)),
)  # fmt: skip
# The same of those that lie over their roots.
_SHORT: tuple[tuple[Point, Point], ...] = (
    ((0.08, -0.42), (0.06, -0.82)), ((0.06, -0.4), (-0.04, -0.78)), ((0.04, -0.34), (-0.14, -0.69)),
    ((0.02, -0.28), (-0.21, -0.59)), ((0.0, -0.2), (-0.27, -0.47)), ((-0.01, -0.13), (-0.3, -0.34)),
    ((-0.02, -0.06), (-0.3, -0.21)), ((-0.02, 0.0), (-0.27, -0.08)),
)  # fmt: skip
_ARM: tuple[Point, ...] = (
    (0.1, 0.08), (0.14, -0.26), (0.14, -0.58), (0.08, -0.7), (0.0, -0.56), (-0.08, -0.4), (-0.14, -0.24),
    (-0.18, -0.08), (-0.1, 0.08),
)  # fmt: skip


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
            mix(plan.wing, SHEEN, 0.5)
            if luma(plan.wing) < BLACK
            else darker(plan.wing, 0.16)
            if plan.wing != tip
            else lighter(plan.wing, 0.2),
            4,
        ),
    ]
    if luma(plan.wing) < BLACK:
        sheen = [(n * 0.52, -g * 0.34), (n * 0.1, -g * 0.56), (-n * 0.5, -g * 0.34), (n * 0.04, -g * 0.3)]
        wing.append(blob(sheen, SHEEN, opacity=0.42))
    if plan.frame.upright > ERECT and not plan.disc:
        return transformed(wing, stretch(0.74, 1.0))
    return transformed(wing, move(0, -g * 0.46)) if plan.disc else wing


def _spread(plan: BirdPlan, w: float, *, far: bool) -> Shapes:
    """An open wing that points straight up: long feathers that overlap, shorter ones over them, and the arm."""
    colour, tip = plan.wing, plan.wing_tip or darker(plan.wing, 0.25)
    if far:
        colour, tip = darker(colour, 0.18), darker(tip, 0.14)
    paler = mix(colour, tip, 0.5)
    return [
        *_row_of_feathers(w, _LONG, 0.1, (tip, _beside(tip))),
        *_row_of_feathers(w, _SHORT, 0.075, (paler, _beside(paler))),
        blob([(w * x, w * y) for x, y in _ARM], colour, shaded=not far),
    ]


def _beside(colour: str) -> str:
    """A shade by which a feather is told from its neighbour, on black wings too."""
    return darker(colour, 0.13) if luma(colour) > _DARK_WING else lighter(colour, 0.13)


def _row_of_feathers(
    w: float, row: tuple[tuple[Point, Point], ...], half: float, paints: tuple[str, str]
) -> Shapes:
    """Feathers from root to tip, the hindmost first; each lies a little over the one behind it."""
    feathers: Shapes = []
    for k, ((rx, ry), (tx, ty)) in enumerate(reversed(row)):
        x, y = tx - rx, ty - ry
        length = math.hypot(x, y)
        nx, ny = -y / length * half, x / length * half
        edge = [
            (rx, ry),
            (rx + x * 0.5 + nx, ry + y * 0.5 + ny),
            (rx + x * 0.86 + nx * 0.86, ry + y * 0.86 + ny * 0.86),
            (tx + nx * 0.12, ty + ny * 0.12),
            (rx + x * 0.9 - nx * 0.7, ry + y * 0.9 - ny * 0.7),
            (rx + x * 0.5 - nx, ry + y * 0.5 - ny),
        ]
        feathers.append(blob([(w * px, w * py) for px, py in edge], paints[k % 2]))
    return feathers


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
