"""The human body: a skeleton in a pose, dressed. Heads, hair and clothes come from their modules."""

from __future__ import annotations

import math
from dataclasses import replace

from storyassets.model.character import Age, Look, Sex
from storyassets.model.shot import Action
from storyassets.providers.embedded.figures.beings import (
    behind_back,
    being_build,
    in_their_colours,
    size_of_being,
    thinned,
)
from storyassets.providers.embedded.figures.clothes import (
    draw_behind,
    draw_legs,
    draw_shoulder_wraps,
    draw_trunk,
)
from storyassets.providers.embedded.figures.costumes import outfit_of
from storyassets.providers.embedded.figures.doing import Doing, Hold
from storyassets.providers.embedded.figures.effects import veil_over
from storyassets.providers.embedded.figures.expressing import aimed, expression_of, turned_to
from storyassets.providers.embedded.figures.expressions import Expression
from storyassets.providers.embedded.figures.figure import Facing
from storyassets.providers.embedded.figures.gear import gear_before, gear_behind, leans_on_staff
from storyassets.providers.embedded.figures.hands import GRASPS, Hand, draw_hand
from storyassets.providers.embedded.figures.heads import form_of, head_behind, human_head
from storyassets.providers.embedded.figures.human_pose import HumanPose
from storyassets.providers.embedded.figures.natures import sightless
from storyassets.providers.embedded.figures.palette import NIGHT, darker
from storyassets.providers.embedded.figures.posing import human_pose, is_seated
from storyassets.providers.embedded.figures.skeleton import Build, Skeleton
from storyassets.providers.embedded.figures.sketch import (
    Layer,
    Part,
    Point,
    Shape,
    Shapes,
    move,
    on_layer,
    path,
    stretch,
    transformed,
    tube,
    turn,
)
from storyassets.providers.embedded.figures.sleeves import draw_sleeve
from storyassets.providers.embedded.figures.speech_faces import said

_BUILDS = {
    Age.CHILD: Build(
        thigh=64, shin=61, trunk=100, upper_arm=60, forearm=55, shoulder=40, hip=29, limb=0.88, head=0.98,
        face=75,
    ),
    Age.YOUNG: Build(
        thigh=110, shin=108, trunk=136, upper_arm=78, forearm=71, shoulder=53, hip=32, limb=0.92, head=0.82,
        face=82,
    ),
    Age.ADULT: Build(
        thigh=122, shin=118, trunk=156, upper_arm=86, forearm=78, shoulder=62, hip=36, limb=1.0, head=0.78,
        face=88,
    ),
    Age.OLD: Build(
        thigh=97, shin=95, trunk=144, upper_arm=81, forearm=74, shoulder=53, hip=40, limb=0.97, head=0.84,
        stoop=14, face=83,
    ),
}  # fmt: skip
# How the grown differ: shoulders, limbs, what is added to the waist, hip.
_FRAMES = ((1.0, 1.0, 0.0, 1.0), (0.93, 0.95, -0.02, 0.97), (1.08, 1.05, 0.0, 1.02), (1.02, 1.04, 0.13, 1.1))
# Nothing lies in these hands that is not drawn with the figure.
BRINGS_ITS_OWN = frozenset(
    {Hold.NONE, Hold.BOOK, Hold.PIANO, Hold.BICYCLE, Hold.WHEELED, Hold.OWN, Hold.RECEIVER, Hold.MOBILE}
)
TWO_HANDED = frozenset(
    {Hold.ARMFUL, Hold.LIFTED, Hold.READING, Hold.TOOL, Hold.SWING, Hold.SWEEP, Hold.BLOWN, Hold.FIDDLE}
)
# From the wrist to the middle of a closed hand.
_PALM = 13.0
# A grown man's neck is so much thicker for his limbs.
_STRONG_NECK = 1.14
# Where the near hand has a staff, in lengths of the trunk.
_AT_STAFF = (-0.46, 0.36)
# A head that is turned aside shows this much of its tilt.
_TILT_SEEN = 0.7


def build_of(look: Look) -> Build:
    """The proportions of an age and sex."""
    build = _BUILDS[look.age]
    if look.sex is Sex.FEMALE and look.age is not Age.CHILD:
        build = build.slimmer()
    build = _of_their_frame(build, look)
    if look.weathered:
        build = replace(build, waist=build.waist + 0.16, hip=build.hip * 1.1, round=1.06)
    return being_build(look, build)


def _of_their_frame(build: Build, look: Look) -> Build:
    """The grown are slight or broad, some stout: two of one age are not of one outline."""
    if look.age in (Age.CHILD, Age.YOUNG) or look.crowd:
        return build
    shoulder, limb, waist, hip = _FRAMES[look.seed // 37 % len(_FRAMES)]
    return replace(
        build,
        shoulder=build.shoulder * shoulder,
        limb=build.limb * limb,
        waist=build.waist + waist,
        hip=build.hip * hip,
    )


def _felt_face(doing: Doing) -> Expression:
    """What is felt, with the head and the eyes at whom they look."""
    return aimed(expression_of(doing.emotion, doing.action), doing.aim)


def draw_human(look: Look, doing: Doing, facing: Facing) -> Shapes:
    """A whole person who faces right (or the viewer)."""
    look = in_their_colours(look)
    pose, build = human_pose(doing, look.costume, look.seed), build_of(look)
    if leans_on_staff(look, doing):
        pose = replace(pose, near_at=_AT_STAFF, near_hand=None, near_bend=-1, near_fingers=Hand.FIST)
    turned = 0.0 if facing is Facing.FRONT else 0.75
    skeleton = Skeleton.posed(build, pose, narrow=1.0 - 0.24 * turned)
    outfit = outfit_of(look)
    face = sightless(look, turned_to(said(_felt_face(doing), doing.says), turned))
    nod = pose.nod + pose.lean * 0.3 + face.tilt * _TILT_SEEN
    placed = (form_of(look), stretch(build.head), turn(nod), move(*skeleton.head))
    behind = [
        *gear_behind(look, doing, skeleton, sits=is_seated(doing, look.costume)),
        *behind_back(look, skeleton),
        *draw_behind(outfit, skeleton),
        *transformed(head_behind(look, turned), *placed),
    ]
    clothes = [
        *draw_legs(outfit, look.skin, skeleton),
        *draw_neck(look, build, skeleton),
        *draw_trunk(outfit, look.skin, skeleton, turned),
    ]
    trunk = [*clothes, *veil_over(clothes, NIGHT)]
    head = transformed(human_head(look, face, turned), *placed)
    gear = gear_before(look, doing, skeleton)
    far, near = (
        draw_sleeve(outfit, build, look.skin, *skeleton.arm(side), far=not side) for side in (False, True)
    )
    far_hand, near_hand, grip = draw_hands(look, skeleton, pose, doing.hold)
    palms, far_hand, near_hand = apart_from_palms(far_hand, near_hand, pose)
    if doing.action is Action.EMBRACE or doing.hold is Hold.LIFTED:
        near, near_hand = on_layer(near, Layer.OVER), on_layer(near_hand, Layer.OVER)
    wraps = draw_shoulder_wraps(outfit, look.skin, skeleton, turned)
    if pose.far_over or gear or doing.hold is not Hold.NONE:
        under = [] if pose.far_over else far
        over = far if pose.far_over else []
        shapes = [
            *behind,
            *under,
            *trunk,
            *wraps,
            *head,
            *over,
            *near,
            *palms,
            *gear,
            *near_hand,
            *far_hand,
            *grip,
        ]
    else:
        shapes = [*behind, *far, *far_hand, *trunk, *near, *wraps, *head, *palms, *near_hand]
    return transformed(thinned(look, shapes), turn(pose.tilt), stretch(size_of_being(look)))


def draw_hands(look: Look, skeleton: Skeleton, pose: HumanPose, hold: Hold) -> tuple[Shapes, Shapes, Shapes]:
    """The far hand, the near one, and where they hold a thing; what grips it lies over it."""
    limb = skeleton.build.limb
    far, near = (
        draw_hand(look.skin, limb, *skeleton.arm(side)[1:], fingers, far=not side)
        for side, fingers in ((False, pose.far_fingers), (True, pose.near_fingers))
    )
    if pose.clasps:
        return far, near, [_grip(skeleton, hold)]
    if hold is Hold.ROPE:
        return on_layer(far, Layer.OVER), on_layer(near, Layer.OVER), [_grip(skeleton, hold)]
    if hold in BRINGS_ITS_OWN:
        return far, near, []
    over = far if pose.far_fingers in GRASPS or hold is Hold.LIFTED else on_layer(far, Layer.OVER)
    held = hold in TWO_HANDED and pose.near_fingers not in GRASPS
    return over, on_layer(near, Layer.OVER) if held else near, [_grip(skeleton, hold)]


def apart_from_palms(far: Shapes, near: Shapes, pose: HumanPose) -> tuple[Shapes, Shapes, Shapes]:
    """What of grasping hands lies behind the thing, then what of the far and of the near hand lies before it."""
    behind: Shapes = []
    before: list[Shapes] = []
    for hand, fingers in ((far, pose.far_fingers), (near, pose.near_fingers)):
        grasps = fingers in GRASPS
        behind += [shape for shape in hand if grasps and shape.layer is not Layer.OVER]
        before.append([shape for shape in hand if not grasps or shape.layer is Layer.OVER])
    return behind, before[0], before[1]


def _grip(skeleton: Skeleton, hold: Hold) -> Shape:
    """The mark of where the thing is held; along a shaft, it runs from hand to hand."""
    (x, y), (nx, ny) = (_palm(skeleton.arm(side)) for side in (False, True))
    start, end = (x, y), (x, y - 10)
    if hold in (Hold.TOOL, Hold.SWING, Hold.FIDDLE, Hold.BLOWN):
        start, end = (nx, ny), (x, y)
    elif hold in (Hold.SWEEP, Hold.ROPE):
        start, end = (x, y), (nx, ny)
    elif hold in TWO_HANDED:
        start, end = (nx, ny), (x, y)
    return path(f"M{start[0]:.4f},{start[1]:.4f} L{end[0]:.4f},{end[1]:.4f}", part=Part.GRIP)


def _palm(arm: tuple[Point, Point, Point]) -> Point:
    """The middle of a closed hand: beyond the wrist."""
    _, (ex, ey), (x, y) = arm
    length = max(1.0, math.hypot(x - ex, y - ey))
    return x + (x - ex) / length * _PALM, y + (y - ey) / length * _PALM


def draw_neck(look: Look, build: Build, skeleton: Skeleton) -> Shapes:
    """The neck, in the shadow of the chin."""
    (x, y), (hx, hy) = skeleton.neck, skeleton.head
    strong = _STRONG_NECK if look.sex is Sex.MALE and look.age is not Age.CHILD else 1.0
    wide, slim = 21 * build.limb * strong, 18.5 * build.limb * strong
    middle = (x + (hx - x) * 0.3, y + (hy - y) * 0.3)
    return [
        tube([(x, y + 16), middle, (x + (hx - x) * 0.6, y + (hy - y) * 0.6)], [wide * 1.16, slim, slim], darker(look.skin, 0.2)),
        tube([(x, y + 20), (x, y + 2)], [wide * 1.1, slim], darker(look.skin, 0.08)),
    ]  # fmt: skip
