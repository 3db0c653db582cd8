"""The four-footed body: one spine, four legs, a tail and a head, in a pose."""

from __future__ import annotations

import math

from storyassets.model.character import Look
from storyassets.model.script import Emotion
from storyassets.model.shot import Action
from storyassets.providers.embedded.figures.ages import beast_plan_of, coat_of
from storyassets.providers.embedded.figures.anatomy import BeastPlan, Mark
from storyassets.providers.embedded.figures.beast_heads import beast_head
from storyassets.providers.embedded.figures.coats import coat_marks, coat_marks_behind
from storyassets.providers.embedded.figures.expressions import expression_of
from storyassets.providers.embedded.figures.figure import Facing
from storyassets.providers.embedded.figures.held import bundle, parcel
from storyassets.providers.embedded.figures.palette import darker
from storyassets.providers.embedded.figures.poses import BeastPose, Limb, beast_pose
from storyassets.providers.embedded.figures.sketch import (
    Point,
    Shapes,
    blob,
    ellipse,
    line,
    move,
    stretch,
    transformed,
    tube,
    turn,
)
from storyassets.providers.embedded.figures.tails import draw_tail

_HEAD_DOWN = frozenset({Action.EAT, Action.DRINK})


def draw_beast(look: Look, action: Action, emotion: Emotion, facing: Facing) -> Shapes:
    """A whole animal, side on, its face turned halfway to the viewer."""
    plan = beast_plan_of(look)
    pose = beast_pose(action, hoofed=plan.hoof)
    coat = coat_of(plan, look)
    hip = (0.0, 0.0)
    chest = (
        plan.frame.body * math.cos(math.radians(pose.pitch)),
        -plan.frame.body * math.sin(math.radians(pose.pitch)),
    )
    rise = math.radians(plan.frame.neck_angle + pose.neck + pose.pitch * 0.45)
    root = (chest[0] + plan.frame.chest * 0.1, chest[1] - plan.frame.chest * 0.34)
    poll = (root[0] + math.cos(rise) * plan.frame.neck, root[1] - math.sin(rise) * plan.frame.neck)
    far = [
        *_leg(plan, coat, pose, pose.far_hind, hip, fore=False, far=True),
        *_leg(plan, coat, pose, pose.far_fore, chest, fore=True, far=True),
    ]
    near = [
        *_leg(plan, coat, pose, pose.near_hind, hip, fore=False, far=False),
        *_leg(plan, coat, pose, pose.near_fore, chest, fore=True, far=False),
    ]
    tail = draw_tail(
        plan, coat, (-plan.frame.rump * 0.75, -plan.frame.rump * 0.35), pose.tail - pose.pitch * 0.7
    )
    trunk = _trunk(plan, coat, pose, hip, chest, root, poll)
    turned = 0.12 if facing is Facing.FRONT else 0.8
    tip = -16.0 if action in _HEAD_DOWN else 0.0
    placed = (
        stretch(plan.frame.head),
        turn(-pose.face * 0.5 - tip * 1.2),
        move(poll[0] + plan.frame.head * 16, poll[1] - plan.frame.head * 4),
    )
    head = transformed(beast_head(plan, coat, expression_of(emotion, action), turned), *placed)
    shapes = [*far, *tail, *trunk, *near, *head, *_carried(action, plan, poll, head)]
    return transformed(shapes, turn(pose.tilt))


def _trunk(
    plan: BeastPlan, coat: str, pose: BeastPose, hip: Point, chest: Point, root: Point, poll: Point
) -> Shapes:
    """Rump, belly, chest and neck in one outline; the coat's marks lie along the back."""
    along = math.radians(pose.pitch)
    rump = (-plan.frame.rump * 0.3 * math.cos(along), plan.frame.rump * 0.3 * math.sin(along))
    middle = ((hip[0] + chest[0]) / 2, (hip[1] + chest[1]) / 2 + plan.frame.chest * 0.06)
    waist = (plan.frame.chest + plan.frame.rump) / 2 * (0.9 if plan.frame.body > 100 else 0.97)
    neck = ((root[0] + poll[0]) / 2, (root[1] + poll[1]) / 2)
    body = tube(
        [rump, hip, middle, chest],
        [plan.frame.rump * 0.86, plan.frame.rump, waist, plan.frame.chest],
        coat,
        shaded=True,
    )
    throat = tube(
        [(chest[0] - plan.frame.chest * 0.1, chest[1] - plan.frame.chest * 0.1), neck, poll],
        [plan.frame.chest * 0.82, plan.frame.neck_width * 1.12, plan.frame.neck_width * 0.9],
        coat,
    )
    angle = -math.degrees(math.atan2(-(chest[1] - hip[1]), chest[0] - hip[0]))
    shapes: Shapes = [*transformed(coat_marks_behind(plan, coat), turn(angle)), throat, body]
    if Mark.BIB in plan.marks or Mark.CHEEKS in plan.marks:
        shapes.append(
            tube(
                [
                    (poll[0] + 4, poll[1] + plan.frame.neck_width * 0.4),
                    (neck[0] + plan.frame.neck_width * 0.62, neck[1] + plan.frame.neck_width * 0.3),
                    (chest[0] + plan.frame.chest * 0.62, chest[1] + plan.frame.chest * 0.1),
                    (chest[0] + plan.frame.chest * 0.3, chest[1] + plan.frame.chest * 0.62),
                ],
                [
                    plan.frame.neck_width * 0.3,
                    plan.frame.neck_width * 0.46,
                    plan.frame.chest * 0.34,
                    plan.frame.chest * 0.16,
                ],
                plan.pale,
            )
        )
    shapes += transformed(coat_marks(plan, coat), turn(angle))
    if Mark.HORSE_MANE in plan.marks:
        shapes += _mane(plan, root, neck, poll)
    return shapes


def _mane(plan: BeastPlan, root: Point, neck: Point, poll: Point) -> Shapes:
    w = plan.frame.neck_width
    return [
        tube(
            [
                (poll[0] - w * 0.2, poll[1] - w * 0.6),
                (neck[0] - w * 0.9, neck[1] - w * 0.2),
                (root[0] - w * 1.3, root[1] - w * 0.1),
            ],
            [w * 0.36, w * 0.42, w * 0.16],
            plan.dark,
            shaded=True,
        )
    ]


def _leg(
    plan: BeastPlan, coat: str, pose: BeastPose, limb: Limb, joint: Point, *, fore: bool, far: bool
) -> Shapes:
    """Thigh, shank and foot; the far pair is darker and a little behind."""
    girth = plan.frame.chest if fore else plan.frame.rump
    x, y = joint[0] + (girth * 0.16 if fore else -girth * 0.12) + (16 if far else 0), joint[1] + girth * 0.3
    reach = plan.frame.leg * pose.legs
    if fore and pose.planted:
        reach = plan.frame.leg * 0.5 + plan.frame.body * math.sin(math.radians(pose.pitch)) * 0.96
    upper, lower = reach * 0.48, reach * 0.52
    knee = (x + math.sin(math.radians(limb[0])) * upper, y + math.cos(math.radians(limb[0])) * upper)
    foot = (
        knee[0] + math.sin(math.radians(limb[1])) * lower,
        knee[1] + math.cos(math.radians(limb[1])) * lower,
    )
    colour = plan.pale if Mark.WOOL in plan.marks else coat
    colour = darker(colour, 0.2) if far else colour
    w = plan.frame.leg_width
    thick = girth * (0.46 if fore else 0.62)
    shapes: Shapes = [
        tube([(x, y), knee, foot], [max(thick, w * 1.2), w * 1.12, w * 0.9], colour, shaded=not far)
    ]
    if Mark.SOCKS in plan.marks:
        low = (knee[0] + (foot[0] - knee[0]) * 0.45, knee[1] + (foot[1] - knee[1]) * 0.45)
        shapes.append(tube([low, foot], [w * 0.98, w * 0.94], plan.dark))
    return [*shapes, *_foot(plan, colour, limb, foot)]


def _foot(plan: BeastPlan, colour: str, limb: Limb, foot: Point) -> Shapes:
    w = plan.frame.leg_width
    if plan.hoof:
        hoof: Shapes = [
            blob(
                [(-w * 0.95, -w * 0.5), (w * 0.95, -w * 0.5), (w * 1.3, w * 0.7), (-w * 1.05, w * 0.7)],
                plan.dark,
            )
        ]
    else:
        paint = plan.dark if Mark.SOCKS in plan.marks else colour
        if Mark.DIGGER in plan.marks:
            paint = plan.nose
        hoof = [
            ellipse(w * 0.5, 0, w * 1.4, w * 0.9, paint),
            line(
                f"M{w * 0.9},{w * 0.5} L{w},{-w * 0.1} M{w * 1.4},{w * 0.4} L{w * 1.45},{-w * 0.1}",
                darker(paint, 0.3),
                2.5,
            ),
        ]
    bend = -max(-90.0, min(90.0, limb[1] * 0.8))
    return transformed(hoof, turn(bend if abs(limb[1]) < 80 else bend * 0.3), move(*foot))


def _carried(action: Action, plan: BeastPlan, poll: Point, head: Shapes) -> Shapes:
    """A bundle or a parcel hangs from the mouth."""
    if action not in (Action.CARRY, Action.GIVE):
        return []
    at = (
        poll[0] + plan.frame.head * (16 + plan.snout.length * 0.8),
        poll[1] + plan.frame.head * (plan.snout.drop + 44),
    )
    thing = bundle((0, 0)) if action is Action.CARRY else parcel((0, 0))
    return transformed(thing, stretch(max(0.45, plan.frame.head * 0.62)), move(*at))
