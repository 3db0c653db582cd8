"""The human body: a skeleton in a pose, dressed. Heads, hair and clothes come from their modules."""

from __future__ import annotations

import math
from dataclasses import replace

from storyassets.model.character import Age, Look, Sex
from storyassets.model.script import Emotion
from storyassets.model.shot import Action
from storyassets.providers.embedded.figures.clothes import draw_behind, draw_legs, draw_sleeve, draw_trunk
from storyassets.providers.embedded.figures.costumes import outfit_of
from storyassets.providers.embedded.figures.expressions import Expression, expression_of
from storyassets.providers.embedded.figures.faces import NAPE
from storyassets.providers.embedded.figures.figure import Facing
from storyassets.providers.embedded.figures.heads import head_behind, human_head
from storyassets.providers.embedded.figures.held import held_before, held_behind
from storyassets.providers.embedded.figures.palette import darker
from storyassets.providers.embedded.figures.poses import HUMAN_POSES, HumanPose
from storyassets.providers.embedded.figures.skeleton import Build, Skeleton
from storyassets.providers.embedded.figures.sketch import (
    Layer,
    Matrix,
    Point,
    Shapes,
    ellipse,
    line,
    move,
    on_layer,
    stretch,
    transformed,
    tube,
    turn,
)

_BUILDS = {
    Age.CHILD: Build(
        thigh=48, shin=48, trunk=94, upper_arm=50, forearm=48, shoulder=33, hip=28, limb=0.82, head=1.16
    ),
    Age.YOUNG: Build(
        thigh=96, shin=96, trunk=146, upper_arm=82, forearm=78, shoulder=44, hip=32, limb=0.92, head=1.04
    ),
    Age.ADULT: Build(
        thigh=108, shin=106, trunk=164, upper_arm=86, forearm=82, shoulder=52, hip=36, limb=1.06, head=1.06
    ),
    Age.OLD: Build(
        thigh=90,
        shin=90,
        trunk=150,
        upper_arm=82,
        forearm=78,
        shoulder=48,
        hip=38,
        limb=1.0,
        head=1.06,
        stoop=13,
    ),
}
_FISTS = frozenset(
    {Action.RUN, Action.FIGHT, Action.WORK, Action.CLIMB, Action.EAT, Action.DRINK, Action.CRY, Action.BEG}
)
_SPREAD_HANDS = frozenset(
    {Action.TALK, Action.JUMP, Action.FALL, Action.DANCE, Action.LAUGH, Action.TRAPPED, Action.SWIM}
)
# Hands to the face, or gestures before the trunk, are drawn over it.
_FAR_ARM_BEFORE = frozenset(
    {
        Action.CRY,
        Action.EAT,
        Action.DRINK,
        Action.LOOK,
        Action.BEG,
        Action.CARRY,
        Action.HIDE,
        Action.TALK,
        Action.GIVE,
        Action.SIT,
        Action.WORK,
        Action.SLEEP,
    }
)

# A portrait shows broader shoulders than a whole figure does.
_BUST_BREADTH = 1.22
_CHILD_BREADTH = 1.5
# A portrait's trunk is at least this long, at a face of scale 1, so that none ends in the picture.
_BUST_TRUNK = 196.0
# A head that is turned aside shows this much of its tilt.
_TILT_SEEN = 0.7


def build_of(look: Look) -> Build:
    """The proportions of an age and sex."""
    build = _BUILDS[look.age]
    if look.sex is Sex.FEMALE and look.age is not Age.CHILD:
        return build.slimmer()
    return build


def draw_human(look: Look, action: Action, emotion: Emotion, facing: Facing) -> Shapes:
    """A whole person who faces right (or the viewer)."""
    pose, build = HUMAN_POSES[action], build_of(look)
    turned = 0.0 if facing is Facing.FRONT else 0.75
    skeleton = Skeleton.posed(build, pose, narrow=1.0 - 0.28 * turned)
    outfit = outfit_of(look)
    face = expression_of(emotion, action)

    def arm(near: bool) -> Shapes:
        shoulder, elbow, hand = skeleton.arm(near)
        return [
            *draw_sleeve(outfit, build, look.skin, shoulder, elbow, hand, far=not near),
            *_hand(look, build, elbow, hand, action, far=not near),
        ]

    head_at = skeleton.head
    nod = pose.nod + pose.lean * 0.4 + face.tilt * _TILT_SEEN
    placed = (stretch(build.head), turn(nod), move(*head_at))
    behind = [
        *held_behind(look, action, skeleton),
        *draw_behind(outfit, skeleton),
        *transformed(head_behind(look, turned), *placed),
    ]
    trunk = [
        *draw_legs(outfit, look.skin, skeleton),
        *_neck(look, build, skeleton),
        *draw_trunk(outfit, look.skin, skeleton, turned),
    ]
    head = transformed(human_head(look, face, turned), *placed)
    held = held_before(look, action, skeleton)
    if action in _FAR_ARM_BEFORE:
        shapes = [*behind, *trunk, *head, *arm(False), *held, *arm(True)]
    else:
        shapes = [*behind, *arm(False), *trunk, *head, *held, *arm(True)]
    return transformed(shapes, turn(pose.tilt))


def _neck(look: Look, build: Build, skeleton: Skeleton) -> Shapes:
    (x, y), (hx, hy) = skeleton.neck, skeleton.head
    return [
        tube(
            [(x, y + 14), (x + (hx - x) * 0.5, y + (hy - y) * 0.5)],
            [20 * build.limb, 18 * build.limb],
            darker(look.skin, 0.14),
        )
    ]


def _hand(look: Look, build: Build, elbow: Point, hand: Point, action: Action, *, far: bool) -> Shapes:
    """A hand with thumb and fingers, turned as the forearm points: open, a fist, or pointing."""
    skin = darker(look.skin, 0.1) if far else look.skin
    angle = math.degrees(math.atan2(hand[1] - elbow[1], hand[0] - elbow[0]))
    up = -1 if math.cos(math.radians(angle)) >= 0 else 1
    palm: Shapes = [ellipse(5, 0, 15, 14, skin, shaded=not far)]
    thumb = tube([(0, -6 * up), (9, -17 * up), (13, -19 * up)], [6, 5.5, 4.5], skin)
    if action is Action.POINT and far:
        fingers = [tube([(12, -5 * up), (38, -6 * up)], [5.5, 4.5], skin), ellipse(15, 5 * up, 9, 9, skin)]
        creases = f"M12,{1 * up} L21,{1 * up} M11,{8 * up} L19,{8 * up}"
    elif action in _FISTS:
        fingers = [ellipse(13, 0, 11, 14, skin)]
        creases = "M14,-5 L22,-5 M15,1 L23,1 M14,7 L21,7"
    else:
        spread = 1.5 if action in _SPREAD_HANDS else 1.0
        tips = [(24, -8 * spread), (28, -2.4 * spread), (27, 3.6 * spread), (21, 9 * spread)]
        fingers = [tube([(9, y * 0.75 / spread), (x, y)], [5.4, 4.4], skin) for x, y in tips]
        creases = " ".join(f"M15,{y:.1f} L23,{y * spread * 1.06:.1f}" for y in (-5, 0.6, 6))
    lines = line(creases, darker(skin, 0.2), 1.8, opacity=0.7)
    return transformed([thumb, *fingers, *palm, lines], stretch(build.limb * 1.05), turn(angle), move(*hand))


def draw_human_bust(look: Look, face: Expression) -> Shapes:
    """The same person from the chest up, facing the viewer; cut off below the chest."""
    build = _bust_build(look)
    skeleton = _bust_skeleton(look, build)
    outfit = outfit_of(look)
    placed = _bust_placement(build, skeleton, face)
    arms: Shapes = []
    for near in (True, False):
        arms += draw_sleeve(outfit, build, look.skin, *skeleton.arm(near), far=False)
    return [
        *on_layer(transformed(head_behind(look, 0), *placed), Layer.BEHIND),
        *draw_behind(outfit, skeleton),
        *_neck(look, build, skeleton),
        *arms,
        *draw_trunk(outfit, look.skin, skeleton, 0),
        *draw_human_bust_head(look, face),
    ]


def draw_human_bust_head(look: Look, face: Expression) -> Shapes:
    """What of the bust's head lies before its body."""
    build = _bust_build(look)
    placed = _bust_placement(build, _bust_skeleton(look, build), face)
    return on_layer(transformed(human_head(look, face, 0), *placed), Layer.HEAD)


def _bust_skeleton(look: Look, build: Build) -> Skeleton:
    breadth = _CHILD_BREADTH if look.age is Age.CHILD else _BUST_BREADTH
    return Skeleton.posed(build, HumanPose(near_arm=(-13, -4), far_arm=(13, 4)), narrow=breadth)


def _bust_placement(build: Build, skeleton: Skeleton, face: Expression) -> tuple[Matrix, ...]:
    """How a head about (0, 0) comes to sit on the bust."""
    return turn(face.tilt, 0, NAPE), move(0, face.sink), stretch(build.head), move(*skeleton.head)


def _bust_build(look: Look) -> Build:
    """A trunk that reaches below the picture, straight and with arms as long."""
    build = build_of(look)
    trunk = max(build.trunk, _BUST_TRUNK) * build.head
    return replace(build, stoop=0.0, trunk=trunk, upper_arm=trunk * 0.56, forearm=trunk * 0.56)
