"""Monkey and robot: bodies that stand like people, on the human skeleton."""

from __future__ import annotations

import math

from storyassets.model.character import Look, Species
from storyassets.providers.embedded.figures.doing import Doing
from storyassets.providers.embedded.figures.expressing import expression_of, turned_to
from storyassets.providers.embedded.figures.expressions import Expression
from storyassets.providers.embedded.figures.eyes import EyeStyle, eyes
from storyassets.providers.embedded.figures.faces import marks, mouth, tilted_head
from storyassets.providers.embedded.figures.figure import Facing
from storyassets.providers.embedded.figures.gear import gear_before, gear_behind
from storyassets.providers.embedded.figures.human_pose import HumanPose
from storyassets.providers.embedded.figures.palette import GOLD, RED, darker, lighter, mix
from storyassets.providers.embedded.figures.posing import human_pose, is_seated
from storyassets.providers.embedded.figures.skeleton import Build, Skeleton
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
from storyassets.providers.embedded.figures.speech_faces import said

_BUILDS = {
    Species.MONKEY: Build(
        thigh=52,
        shin=50,
        trunk=104,
        upper_arm=76,
        forearm=72,
        shoulder=34,
        hip=30,
        limb=0.86,
        head=0.92,
        face=86,
    ),
    Species.ROBOT: Build(
        thigh=72,
        shin=72,
        trunk=130,
        upper_arm=76,
        forearm=70,
        shoulder=56,
        hip=40,
        limb=0.9,
        head=1.0,
        face=86,
    ),
}
_FURS = ("#8a5c3c", "#7a5440", "#9c6a44")
_SKIN = "#eebf95"
_METAL = "#c4ced8"
_STEEL = "#8d99a8"

Joints = tuple[Point, Point, Point]


def draw_upright(look: Look, doing: Doing, facing: Facing) -> Shapes:
    """A whole monkey or robot."""
    action, emotion = doing.action, doing.emotion
    pose, build = human_pose(doing, look.costume, look.seed), _BUILDS[look.species]
    turned = 0.0 if facing is Facing.FRONT else 0.7
    skeleton = Skeleton.posed(build, pose, narrow=1.0 - 0.2 * turned)
    face = turned_to(said(expression_of(emotion, action), doing.says), turned)
    head = transformed(
        _head(look, face, turned), stretch(build.head), turn(pose.nod + pose.lean * 0.4), move(*skeleton.head)
    )
    far = [*_limb(look, skeleton.far_leg, far=True, foot=True)]
    near = [*_limb(look, skeleton.near_leg, far=False, foot=True)]
    arms = (
        _limb(look, skeleton.far_arm, far=True, foot=False),
        _limb(look, skeleton.near_arm, far=False, foot=False),
    )
    trunk = skeleton.spine.bend(_trunk(look, skeleton))
    shapes = [
        *gear_behind(look, doing, skeleton, sits=is_seated(doing, look.costume)),
        *_tail(look),
        *far,
        *near,
        *trunk,
        *head,
        *arms[0],
        *gear_before(look, doing, skeleton),
        *arms[1],
    ]
    return transformed(shapes, turn(pose.tilt))


def draw_upright_bust(look: Look, face: Expression) -> Shapes:
    """Head and chest from the front."""
    skeleton = _bust_skeleton(look)
    head = draw_upright_bust_head(look, face)
    arms = [
        *_limb(look, skeleton.far_arm, far=False, foot=False),
        *_limb(look, skeleton.near_arm, far=False, foot=False),
    ]
    return [*arms, *_trunk(look, skeleton), *head]


def draw_upright_bust_head(look: Look, face: Expression) -> Shapes:
    """The head alone."""
    placed = stretch(_BUILDS[look.species].head), move(*_bust_skeleton(look).head)
    return transformed(tilted_head(_head(look, face, abs(face.turned)), face), *placed)


def _bust_skeleton(look: Look) -> Skeleton:
    return Skeleton.posed(_BUILDS[look.species], HumanPose(near_arm=(-16, -6), far_arm=(16, 6)), narrow=1.0)


def fur_of(look: Look) -> str:
    """The colour of this monkey's fur, or of this robot's paint."""
    return _FURS[look.seed % len(_FURS)] if look.species is Species.MONKEY else mix(_METAL, look.outfit, 0.35)


def _limb(look: Look, joints: Joints, *, far: bool, foot: bool) -> Shapes:
    """An arm or a leg; the far ones are darker."""
    colour = darker(fur_of(look), 0.2) if far else fur_of(look)
    _, middle, end = joints
    angle = math.degrees(math.atan2(end[1] - middle[1], end[0] - middle[0])) - (90 if foot else 0)
    if look.species is Species.ROBOT:
        steel = darker(_STEEL, 0.2 if far else 0.0)
        tip = _robot_foot(colour, far=far) if foot else _gripper(steel)
        return [*_robot_limb(joints, colour, steel, far=far), *transformed(tip, turn(angle), move(*end))]
    skin = darker(_SKIN, 0.15 if far else 0.04)
    limb = tube(joints, [20, 16, 12], colour, shaded=not far)
    paw = ellipse(14, 4, 26, 12, skin) if foot else ellipse(9, 0, 18, 13, skin)
    return [limb, *transformed([paw], turn(angle), move(*end))]


def _robot_limb(joints: Joints, colour: str, steel: str, *, far: bool) -> Shapes:
    """Rods with a knee, a ball at the joint and a sleeve of sheet metal."""
    start, middle, end = joints
    sleeve = (middle[0] * 0.7 + end[0] * 0.3, middle[1] * 0.7 + end[1] * 0.3)
    return [
        tube(joints, [11, 11, 11], steel),
        circle(*middle, 15, darker(steel, 0.2)),
        tube([sleeve, end], [19, 21], colour, shaded=not far),
        circle(*start, 20, colour, shaded=not far),
    ]


def _robot_foot(colour: str, *, far: bool) -> Shapes:
    shoe = "M-26,18 C-26,-10 -6,-18 10,-16 C30,-14 44,0 44,18 Z"
    return [path(shoe, darker(colour, 0.25), shaded=not far)]


def _gripper(steel: str) -> Shapes:
    jaws = line("M0,-10 Q24,-22 28,-4 M0,10 Q24,22 28,4", darker(steel, 0.1), 10)
    return [circle(2, 0, 12, steel), jaws]


def _trunk(look: Look, skeleton: Skeleton) -> Shapes:
    build, colour = skeleton.build, fur_of(look)
    half, n = skeleton.half_shoulders, build.trunk
    if look.species is Species.MONKEY:
        return [
            tube([(0, -n - 46), (0, -n)], [24, 30], darker(colour, 0.12)),
            blob(
                [
                    (-half * 0.6, -n - 8),
                    (half * 0.6, -n - 8),
                    (half + 12, -n * 0.6),
                    (half + 14, -8),
                    (0, 24),
                    (-half - 14, -8),
                    (-half - 12, -n * 0.6),
                ],
                colour,
                shaded=True,
            ),
            ellipse(4, -n * 0.4, half * 0.78, n * 0.42, _SKIN),
        ]
    w = half + 10
    panel = darker(colour, 0.12)
    return [
        tube([(0, -n - 40), (0, -n)], [15, 15], "#8d99a8"),
        path(
            f"M{-w},{-n + 18} C{-w},{-n - 4} {-w + 10},{-n - 10} {-w + 24},{-n - 10} L{w - 24},{-n - 10} C{w - 10},{-n - 10} {w},{-n - 4} {w},{-n + 18} L{w * 0.86},4 Q{w * 0.8},18 {w * 0.6},18 L{-w * 0.6},18 Q{-w * 0.8},18 {-w * 0.86},4 Z",
            colour,
            shaded=True,
        ),
        path(
            f"M{-w * 0.56},{-n * 0.82} L{w * 0.56},{-n * 0.82} L{w * 0.5},{-n * 0.36} L{-w * 0.5},{-n * 0.36} Z",
            panel,
        ),
        circle(-w * 0.26, -n * 0.6, 11, RED, shaded=True),
        circle(w * 0.06, -n * 0.6, 8, GOLD),
        circle(w * 0.32, -n * 0.6, 8, "#63b38a"),
        line(f"M{-w * 0.4},-14 L{w * 0.4},-14 M{-w * 0.4},-2 L{w * 0.4},-2", panel, 5),
    ]


def _tail(look: Look) -> Shapes:
    if look.species is not Species.MONKEY:
        return []
    return [
        tube(
            [(-18, 6), (-84, 20), (-118, -44), (-84, -92), (-56, -62), (-74, -48)],
            [11, 10, 9, 8, 7, 4],
            fur_of(look),
            shaded=True,
        )
    ]


def _head(look: Look, face: Expression, turned: float) -> Shapes:
    return (
        _monkey_head(look, face, turned)
        if look.species is Species.MONKEY
        else _robot_head(look, face, turned)
    )


def _monkey_head(look: Look, face: Expression, turned: float) -> Shapes:
    fur, x = fur_of(look), 12 * turned
    style = EyeStyle(
        apart=19, width=13, height=16, iris="#4a2f1c", skin=_SKIN, brow=darker(fur, 0.35), brow_width=5
    )
    ears: Shapes = []
    for side in (-1, 1):
        ears += [
            circle(side * 62 - 6 * turned, -4, 23, fur, shaded=True),
            circle(side * 62 - 6 * turned, -3, 14, _SKIN),
        ]
    tuft = blob([(-14, -62), (-6, -86), (4, -72), (18, -84), (16, -60)], fur)
    plate = [
        (x, -22),
        (x + 24, -40),
        (x + 46, -20),
        (x + 40, 8),
        (x + 46, 36),
        (x, 58),
        (x - 46, 36),
        (x - 40, 8),
        (x - 46, -20),
        (x - 24, -40),
    ]
    nose: Shapes = [ellipse(x + side * 6 + 4 * turned, 14, 3, 4, darker(_SKIN, 0.5)) for side in (-1, 1)]
    return [
        *ears,
        tuft,
        blob(
            [(-58, -10), (-44, -56), (0, -70), (44, -56), (58, -10), (50, 36), (0, 58), (-50, 36)],
            fur,
            shaded=True,
            part=Part.HEAD,
        ),
        blob(plate, _SKIN, shaded=True),
        *eyes(face, style, -8, turned * 0.8),
        *nose,
        *mouth(face, x + 4 * turned, 34, 24, darker(_SKIN, 0.5)),
        *marks(face, style, -8, turned * 0.8),
    ]


def _robot_head(look: Look, face: Expression, turned: float) -> Shapes:
    """A screen for a face, with an aerial."""
    paint, x = fur_of(look), 8 * turned
    glow = "#8ff0e0"
    style = EyeStyle(
        apart=24,
        width=13,
        height=15,
        iris="#3fc7c0",
        skin="#22303f",
        brow=glow,
        brow_width=5,
        white="#eafcf9",
    )
    return [
        line("M0,-62 L0,-96", "#8d99a8", 7),
        circle(0, -102, 12, look.accent, shaded=True),
        *(ellipse(side * 70, 0, 11, 20, darker(paint, 0.2), shaded=True) for side in (-1, 1)),
        path(
            "M-66,-30 C-66,-58 -50,-64 -36,-64 L36,-64 C50,-64 66,-58 66,-30 L66,34 C66,56 52,60 38,60 L-38,60 C-52,60 -66,56 -66,34 Z",
            paint,
            shaded=True,
            part=Part.HEAD,
        ),
        path(
            f"M{x - 52},-26 C{x - 52},-46 {x - 42},-50 {x - 30},-50 L{x + 30},-50 C{x + 42},-50 {x + 52},-46 {x + 52},-26 L{x + 52},24 C{x + 52},42 {x + 42},46 {x + 30},46 L{x - 30},46 C{x - 42},46 {x - 52},42 {x - 52},24 Z",
            "#22303f",
        ),
        line(f"M{x - 38},-38 Q{x - 14},-44 {x + 4},-43", lighter("#22303f", 0.3), 5, opacity=0.6),
        *eyes(face, style, -6, turned * 0.5),
        *mouth(face, x, 21, 18, glow),
        *marks(face, style, -6, turned * 0.5),
    ]
