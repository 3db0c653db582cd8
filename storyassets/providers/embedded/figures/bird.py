"""The bird's body: breast and back, neck, wings, tail and legs, in a pose."""

from __future__ import annotations

import math

from storyassets.model.character import Look
from storyassets.model.shot import Action
from storyassets.providers.embedded.figures.adornments import draw_headwear, draw_neckwear
from storyassets.providers.embedded.figures.ages import bird_plan_of, plumage_of
from storyassets.providers.embedded.figures.bird_anatomy import ERECT, BirdPlan, BirdTail
from storyassets.providers.embedded.figures.bird_heads import bird_head
from storyassets.providers.embedded.figures.bird_poses import BROODING, BirdPose, bird_pose
from storyassets.providers.embedded.figures.bird_tails import draw_bird_tail
from storyassets.providers.embedded.figures.bird_wings import draw_mantle, draw_wings
from storyassets.providers.embedded.figures.doing import Doing, Hold
from storyassets.providers.embedded.figures.expressing import aimed, turned_to
from storyassets.providers.embedded.figures.expressions import Expression
from storyassets.providers.embedded.figures.figure import Facing
from storyassets.providers.embedded.figures.held import bundle, earth, nest, parcel
from storyassets.providers.embedded.figures.natures import acting_face, calling
from storyassets.providers.embedded.figures.palette import darker
from storyassets.providers.embedded.figures.sketch import (
    Matrix,
    Point,
    Shapes,
    apply,
    bounds,
    line,
    move,
    path,
    stretch,
    transformed,
    tube,
    turn,
)
from storyassets.providers.embedded.figures.speech_faces import said

_HEAD_DOWN = frozenset({Action.EAT, Action.DRINK, Action.TAKE_UP, Action.LAY})
# In flight a body is less upright.
_SOARING_RISE = 0.55
# A sitting bird hides this much of itself in its nest.
_NEST_DEPTH = 14.0
# Half of a kerchief, in units of the face.
_NECKWEAR = 46.0
# A head that calls is thrown back so far, in degrees.
_THROWN_BACK = 20.0


def draw_bird(look: Look, doing: Doing, facing: Facing) -> Shapes:
    """A whole bird, side on, its face turned halfway to the viewer."""
    action, emotion = doing.action, doing.emotion
    plan, sheltering = bird_plan_of(look), doing.hold is Hold.SHELTER
    pose = BROODING if sheltering else bird_pose(action, emotion, doing.variant, glances=doing.glances)
    coat = plumage_of(plan, look)
    n, g = plan.frame.length, plan.frame.girth
    rise = plan.frame.upright * (_SOARING_RISE if action is Action.FLY else 1.0) + pose.pitch
    tilted = turn(-rise)
    root = apply(tilted, (n * 0.62, -g * 0.3))
    poll, centre = _poll_and_head(plan, pose, root, action)
    turned = 0.1 if facing is Facing.FRONT else 0.35 if plan.disc else 0.85
    drop = 0.0 if plan.tail is BirdTail.TRAIN else max(rise, 0.0) * 0.45
    tail = draw_bird_tail(plan, coat, spread=pose.wing is not None)
    shoulder = apply(tilted, (n * 0.3, -g * (0.8 if plan.disc else 0.36)))
    far_wing, near_wing = draw_wings(plan, pose, shoulder, tilted)
    body = transformed(_body(plan, coat), tilted)
    shapes = [
        *transformed(tail, turn(pose.tail + drop), move(-n * 0.8, 0), tilted),
        *far_wing,
        *_legs(plan, pose, tilted),
        *_neck(plan, coat, root, poll, centre),
        *body,
        *_head(
            plan,
            coat,
            turned_to(aimed(said(acting_face(look, emotion, action), doing.says), doing.aim), turned),
            turned,
            pose,
            action,
            centre,
            grips=doing.hold is Hold.BEAK,
            look=look,
        ),
        *near_wing,
        *([] if sheltering else _carried(action, plan, centre, body)),
        *(draw_mantle(plan, shoulder, bounds(body)) if sheltering else []),
    ]
    return transformed(shapes, turn(pose.tilt))


def _poll_and_head(plan: BirdPlan, pose: BirdPose, root: Point, action: Action) -> tuple[Point, Point]:
    """Where the neck ends, and the middle of the head."""
    frame, angle = plan.frame, math.radians(plan.frame.neck_angle + pose.neck)
    poll = (root[0] + math.cos(angle) * frame.neck, root[1] - math.sin(angle) * frame.neck)
    if action in _HEAD_DOWN:
        return poll, (poll[0] + frame.head * 24, poll[1])
    return poll, (poll[0] + frame.head * 14, poll[1] - frame.head * 30)


def _head(
    plan: BirdPlan,
    coat: str,
    face: Expression,
    turned: float,
    pose: BirdPose,
    action: Action,
    centre: Point,
    *,
    grips: bool,
    look: Look,
) -> Shapes:
    nod = 30.0 if action in _HEAD_DOWN else -pose.neck * 0.15 + face.tilt * 0.6
    if action is Action.SHOUT:
        nod, face = nod - _THROWN_BACK, calling(face)
    way = -1 if pose.back else 1
    x = centre[0] - (plan.frame.head * 22 if pose.back else 0.0)
    return transformed(
        [
            *draw_neckwear(look.wearing, look.outfit, _NECKWEAR, (-10 * turned, 60)),
            *bird_head(plan, coat, face, turned, grips=grips),
            *draw_headwear(look.wearing, 46, 50, turned),
        ],
        stretch(plan.frame.head * way, plan.frame.head),
        turn(nod * way),
        move(x, centre[1]),
    )


def _body(plan: BirdPlan, coat: str) -> Shapes:
    n, g = plan.frame.length, plan.frame.girth
    return [
        tube(
            [(-n, -g * 0.1), (-n * 0.3, 0), (n * 0.42, -g * 0.06)],
            [g * 0.3, g * 0.92, g * 0.96],
            coat,
            shaded=True,
        ),
        tube(
            [(-n * 0.5, g * 0.36), (n * 0.1, g * 0.36), (n * 0.66, g * 0.06)],
            [g * 0.2, g * 0.5, g * 0.56],
            plan.belly,
        ),
    ]


def _neck(plan: BirdPlan, coat: str, root: Point, poll: Point, centre: Point) -> Shapes:
    colour = plan.neck_colour or coat
    w = plan.frame.neck_width
    if plan.frame.neck > 90:
        bend = ((root[0] + poll[0]) / 2 + w * 0.9, (root[1] + poll[1]) / 2)
        spine: list[Point] = [(root[0] - w * 0.6, root[1] + w), bend, (poll[0] - w * 0.1, poll[1]), centre]
        radii = [plan.frame.girth * 0.62, w * 1.1, w * 0.9, w * 0.9]
    else:
        spine, radii = [(root[0] - w * 0.4, root[1] + w * 0.6), centre], [plan.frame.girth * 0.72, w * 0.95]
    shapes: Shapes = [tube(spine, radii, colour, shaded=True)]
    if plan.collar:
        shapes.append(
            line(
                f"M{centre[0] - 40 * plan.frame.head},{centre[1] + 40 * plan.frame.head} Q{centre[0]},{centre[1] + 66 * plan.frame.head} {centre[0] + 40 * plan.frame.head},{centre[1] + 36 * plan.frame.head}",
                plan.collar,
                9,
            )
        )
    return shapes


def _hip(plan: BirdPlan, tilted: Matrix) -> Point:
    """Where the legs begin: an owl, who stands upright, has them at its lower end."""
    n, g = plan.frame.length, plan.frame.girth
    low = plan.disc or plan.frame.upright > ERECT
    return apply(tilted, (-n * 0.84, g * 0.2) if low else (-n * 0.06, g * 0.62))


def _legs(plan: BirdPlan, pose: BirdPose, tilted: Matrix) -> Shapes:
    shapes: Shapes = []
    g, reach = plan.frame.girth, plan.frame.leg * pose.legs
    hip = _hip(plan, tilted)
    for angle, dx, far in ((pose.far_leg, 14, True), (pose.near_leg, -8, False)):
        colour = darker(plan.leg_colour, 0.2) if far else plan.leg_colour
        width = 6.5 if plan.frame.head < 0.9 else 9
        leg: Shapes = [line(f"M0,{-g * 0.2} L0,{reach}", colour, width)]
        foot = _foot(plan, colour, width)
        shapes += transformed(
            [*leg, *transformed(foot, turn(angle * 0.7), move(0, reach))],
            turn(-angle),
            move(hip[0] + dx, hip[1]),
        )
    return shapes


def _foot(plan: BirdPlan, colour: str, width: float) -> Shapes:
    if plan.webbed:
        return [path(f"M-8,-4 L6,-4 Q34,4 40,14 L{-10},14 Z", colour)]
    return [line("M0,0 L26,11 M0,0 L8,13 M0,0 L-16,11", colour, width * 0.9)]


def _carried(action: Action, plan: BirdPlan, centre: Point, body: Shapes) -> Shapes:
    """A bundle or parcel in the beak; the nest of one that sits; the earth that one scratches."""
    head, under = plan.frame.head, bounds(body)
    bottom = under.y + under.height
    if action is Action.SIT:
        place = move(under.x + under.width * 0.5, bottom - _NEST_DEPTH)
        return transformed(nest(min(under.width * 0.5, plan.frame.girth * 1.25)), place)
    if action in (Action.WORK, Action.DIG):
        return transformed(earth(), stretch(head), move(centre[0] + head * 40, bottom + plan.frame.leg * 0.6))
    if action not in (Action.CARRY, Action.GIVE):
        return []
    thing = bundle((0, 0)) if action is Action.CARRY else parcel((0, 0))
    at = (centre[0] + head * (30 + plan.beak_length * 0.8), centre[1] + head * 72)
    return transformed(thing, stretch(head * 0.6), move(*at))
