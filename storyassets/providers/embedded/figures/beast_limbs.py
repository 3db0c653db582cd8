"""Legs and feet of the four-footed animals."""

from __future__ import annotations

from storyassets.providers.embedded.figures.anatomy import BeastPlan, Mark
from storyassets.providers.embedded.figures.beast_skeleton import BeastSkeleton, Leg
from storyassets.providers.embedded.figures.human_pose import Limb
from storyassets.providers.embedded.figures.palette import darker
from storyassets.providers.embedded.figures.sketch import (
    Point,
    Shapes,
    blob,
    ellipse,
    line,
    move,
    transformed,
    tube,
    turn,
)

# A foot whose shank points further from straight down than this hangs or reaches, and is not put down.
_RAISED_DEGREES = 80.0
# Up to this, the foot is flat on the ground.
_PUT_DOWN_DEGREES = 29.0


def draw_foreleg(skeleton: BeastSkeleton, coat: str, *, far: bool) -> Shapes:
    """A foreleg, which may be an arm; the far one is darker."""
    plan, pose = skeleton.plan, skeleton.pose
    leg, limb = (skeleton.far_fore, pose.far_fore) if far else (skeleton.near_fore, pose.near_fore)
    return _leg(plan, coat, leg, limb, plan.frame.chest * 0.46, far=far)


def draw_hind_leg(skeleton: BeastSkeleton, coat: str, *, far: bool) -> Shapes:
    """A hind leg with its thigh; the far one is darker."""
    plan, pose = skeleton.plan, skeleton.pose
    leg, limb = (skeleton.far_hind, pose.far_hind) if far else (skeleton.near_hind, pose.near_hind)
    return _leg(plan, coat, leg, limb, plan.frame.rump * 0.62, far=far)


def _leg(plan: BeastPlan, coat: str, leg: Leg, limb: Limb, thick: float, *, far: bool) -> Shapes:
    """Thigh, shank and foot."""
    start, knee, foot = leg
    colour = plan.pale if Mark.WOOL in plan.marks else coat
    if Mark.WOOL in plan.marks or Mark.SPINES in plan.marks:
        thick = min(thick, plan.frame.leg_width * 1.3)
    colour = darker(colour, 0.2) if far else colour
    w = plan.frame.leg_width
    if plan.hoof:
        shin = (knee[0] + (foot[0] - knee[0]) * 0.42, knee[1] + (foot[1] - knee[1]) * 0.42)
        spine, radii = [start, knee, shin, foot], [max(thick, w * 1.2), w * 0.98, w * 0.7, w * 0.84]
    else:
        spine, radii = [start, knee, foot], [max(thick, w * 1.2), w * 1.1, w * 0.88]
    shapes: Shapes = [tube(spine, radii, colour, shaded=not far)]
    if Mark.SOCKS in plan.marks:
        low = (knee[0] + (foot[0] - knee[0]) * 0.45, knee[1] + (foot[1] - knee[1]) * 0.45)
        shapes.append(tube([low, foot], [w * 0.98, w * 0.94], plan.dark))
    return [*shapes, *_foot(plan, colour, limb, foot)]


def _foot(plan: BeastPlan, colour: str, limb: Limb, foot: Point) -> Shapes:
    drawn = _hoof(plan) if plan.hoof else _paw(plan, colour)
    bend = 0.0 if abs(limb[1]) < _PUT_DOWN_DEGREES else -max(-90.0, min(90.0, limb[1] * 0.8))
    return transformed(drawn, turn(bend if abs(limb[1]) < _RAISED_DEGREES else bend * 0.3), move(*foot))


def _hoof(plan: BeastPlan) -> Shapes:
    w = plan.frame.leg_width
    edge = [(-w * 0.95, -w * 0.5), (w * 0.95, -w * 0.5), (w * 1.3, w * 0.7), (-w * 1.05, w * 0.7)]
    return [blob(edge, plan.dark)]


def _paw(plan: BeastPlan, colour: str) -> Shapes:
    """A paw with its toes; diggers have broad bare ones."""
    w = plan.frame.leg_width
    paint = plan.dark if Mark.SOCKS in plan.marks else colour
    if Mark.DIGGER in plan.marks:
        paint = plan.nose
    toes = f"M{w * 0.9},{w * 0.5} L{w},{-w * 0.1} M{w * 1.4},{w * 0.4} L{w * 1.45},{-w * 0.1}"
    return [ellipse(w * 0.5, 0, w * 1.4, w * 0.9, paint), line(toes, darker(paint, 0.3), 2.5)]
