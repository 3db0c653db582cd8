"""Animals who live like people: a beast's head, coat and tail on a body that stands up and has hands."""

from __future__ import annotations

import math
from dataclasses import replace

from storyassets.model.character import Age, Look, Species
from storyassets.model.shot import Action
from storyassets.providers.embedded.figures.adornments import draw_headwear, draw_neckwear
from storyassets.providers.embedded.figures.ages import beast_plan_of, coat_of
from storyassets.providers.embedded.figures.anatomy import BeastPlan, Mark, Tail
from storyassets.providers.embedded.figures.beast_clothes import (
    Torso,
    draw_garment,
    headwear_of,
    neck_colour,
    trouser_colour,
)
from storyassets.providers.embedded.figures.beast_heads import beast_head
from storyassets.providers.embedded.figures.bent_limbs import BentLimb
from storyassets.providers.embedded.figures.doing import Doing, Hold, Seat
from storyassets.providers.embedded.figures.expressing import aimed, turned_to
from storyassets.providers.embedded.figures.expressions import Expression
from storyassets.providers.embedded.figures.figure import Facing
from storyassets.providers.embedded.figures.gear import gear_before, gear_behind
from storyassets.providers.embedded.figures.human import apart_from_palms, draw_hands
from storyassets.providers.embedded.figures.human_pose import HumanPose
from storyassets.providers.embedded.figures.natures import acting_face
from storyassets.providers.embedded.figures.palette import darker, mix
from storyassets.providers.embedded.figures.posing import human_pose, is_seated
from storyassets.providers.embedded.figures.skeleton import Build, Skeleton
from storyassets.providers.embedded.figures.sketch import (
    Layer,
    Point,
    Shapes,
    blob,
    ellipse,
    line,
    move,
    on_layer,
    stretch,
    transformed,
    tube,
    turn,
)
from storyassets.providers.embedded.figures.speech_faces import said
from storyassets.providers.embedded.figures.tails import draw_tail

# Small and round: a head is a third of it. Lengths are in units of the head.
_BUILD = Build(
    thigh=34, shin=34, trunk=106, upper_arm=58, forearm=52, shoulder=38, hip=48, limb=0.8, head=1.12, face=60,
    drop=24,
)  # fmt: skip
_TALL = replace(
    _BUILD, thigh=58, shin=56, trunk=132, upper_arm=66, forearm=60, shoulder=42, hip=42, head=1.04
)
_STOUT = replace(
    _BUILD, thigh=46, shin=42, trunk=136, upper_arm=70, forearm=62, shoulder=58, hip=58, limb=1.0
)
_BUILDS = {
    **dict.fromkeys((Species.FOX, Species.WOLF, Species.HARE, Species.WEASEL, Species.GOAT, Species.CAT), _TALL),
    **dict.fromkeys((Species.BEAR, Species.PIG, Species.BOAR, Species.LION), _STOUT),
}  # fmt: skip
_YOUNG = 0.9
_ARM, _ELBOW = (19.0, 17.0, 15.6, 16.2, 13.0), 3.5
# Whose legs are shorter has bare paws, and no use for a chair of people.
_SMALL_LEG = 100.0
# A whole animal's head is drawn as large as on four legs.
_HEAD_SEEN = 1.06
_TURNED, _TURNED_FRONT = 0.8, 0.12
# Of a tail's length on four legs.
_TAIL = {Tail.WHIP: 0.8, Tail.BRUSH: 0.82, Tail.BUSHY: 0.95, Tail.SQUIRREL: 0.9}
_TAIL_SWING = {Tail.WHIP: 16.0, Tail.BRUSH: 16.0, Tail.BUSHY: 20.0, Tail.SQUIRREL: 6.0, Tail.LONG: 10.0}
# On the ground, with its legs before it.
_ON_GROUND = {"near_leg": (82, 76), "far_leg": (70, 84)}
_GROUND_SEATS = frozenset({Seat.STOOL, Seat.ROCK, Seat.LOG, Seat.STUMP, Seat.CRATE})
_FURNITURE = frozenset({Seat.CHAIR, Seat.BENCH, Seat.PLUSH})  # of people: nothing for a mouse
# Of the trunk's half breadth: how wide the pale fur of the belly is.
_BELLY = 0.62


def draw_upright_beast(look: Look, doing: Doing, facing: Facing) -> Shapes:
    """A whole animal on its hind legs, which faces right (or the viewer)."""
    plan = beast_plan_of(look)
    coat, build = coat_of(plan, look), build_of_beast(look)
    pose, on_ground = _pose_of(look, doing)
    turned = _TURNED_FRONT if facing is Facing.FRONT else _TURNED
    skeleton = Skeleton.posed(build, pose, narrow=0.96 if facing is Facing.FRONT else 0.86)
    head = _head(look, plan, coat, skeleton, pose, _face_of(look, doing, turned), turned)
    paw = paw_colour(plan, coat)
    far_hand, near_hand, grip = draw_hands(look.model_copy(update={"skin": paw}), skeleton, pose, doing.hold)
    palms, far_hand, near_hand = apart_from_palms(far_hand, near_hand, pose)
    sits = is_seated(doing, look.costume) and not on_ground
    behind = [*gear_behind(look, doing, skeleton, sits=sits), *_tail(plan, coat, skeleton, pose.tilt)]
    far_leg, near_leg = (
        _leg(plan, coat, leg, build.limb, trouser_colour(look, coat), far=far) for leg, far in _legs(skeleton)
    )
    far, near = (_arm(coat, skeleton.arm(side), build.limb, far=not side) for side in (False, True))
    if doing.hold is Hold.LIFTED or doing.action is Action.EMBRACE:
        near, near_hand = on_layer(near, Layer.OVER), on_layer(near_hand, Layer.OVER)
    trunk = skeleton.spine.bend(_trunk(look, plan, coat, skeleton, turned))
    gear = gear_before(look, doing, skeleton)
    legs_over = bool(on_ground or sits)
    body = [*trunk, *far_leg, *near_leg] if legs_over else [*far_leg, *near_leg, *trunk]
    if pose.far_over or gear or doing.hold is not Hold.NONE:
        over = far if pose.far_over else []
        under = [] if pose.far_over else far
        shapes = [*behind, *under, *body, *head, *over, *near, *palms, *gear, *near_hand, *far_hand, *grip]
    else:
        shapes = [*behind, *far, *far_hand, *body, *near, *head, *palms, *near_hand]
    return transformed(shapes, turn(pose.tilt), stretch(plan.frame.head * _HEAD_SEEN / build.head))


def build_of_beast(look: Look) -> Build:
    """The proportions of a kind and age."""
    build = _BUILDS.get(look.species, _BUILD)
    if look.age in (Age.CHILD, Age.YOUNG):
        return replace(
            build, trunk=build.trunk * _YOUNG, thigh=build.thigh * _YOUNG, shin=build.shin * _YOUNG
        )
    return replace(build, stoop=10.0) if look.age is Age.OLD else build


def paw_colour(plan: BeastPlan, coat: str) -> str:
    """Small animals have bare paws; the socks of others are dark."""
    if Mark.SOCKS in plan.marks or plan.hoof:
        return plan.dark
    return mix(coat, "#f2a7a7", 0.5) if plan.frame.leg < _SMALL_LEG else mix(coat, plan.pale, 0.3)


def _pose_of(look: Look, doing: Doing) -> tuple[HumanPose, bool]:
    """A person's; but one who sits on nothing much sits on the ground."""
    pose = human_pose(doing, look.costume, look.seed)
    small = beast_plan_of(look).frame.leg < _SMALL_LEG
    low = doing.seat in _GROUND_SEATS or (small and doing.seat in _FURNITURE)
    if doing.action is Action.SIT and low and doing.hold is not Hold.PIANO:
        return replace(pose, near_leg=_ON_GROUND["near_leg"], far_leg=_ON_GROUND["far_leg"]), True
    return pose, False


def _face_of(look: Look, doing: Doing, turned: float) -> Expression:
    face = aimed(said(acting_face(look, doing.emotion, doing.action), doing.says), doing.aim)
    return turned_to(face, turned) if turned > _TURNED_FRONT else face


def _legs(skeleton: Skeleton) -> tuple[tuple[tuple[Point, Point, Point], bool], ...]:
    return (skeleton.far_leg, True), (skeleton.near_leg, False)


def _head(
    look: Look,
    plan: BeastPlan,
    coat: str,
    skeleton: Skeleton,
    pose: HumanPose,
    face: Expression,
    turned: float,
) -> Shapes:
    (w, h), scale = plan.skull, skeleton.build.head
    nod = pose.nod * 0.7 + pose.lean * 0.3 + face.tilt * 0.6
    chin = (-w * 0.12 * turned, h * 1.16)
    shapes = [
        *draw_neckwear(look.wearing, neck_colour(look), w * 0.92, chin),
        *beast_head(plan, coat, face, turned),
        *draw_headwear(headwear_of(look), w, h, turned),
    ]
    x, y = skeleton.head
    return transformed(shapes, stretch(scale), turn(nod), move(x, y + face.sink * scale))


def _trunk(look: Look, plan: BeastPlan, coat: str, skeleton: Skeleton, turned: float) -> Shapes:
    """Narrow at the shoulders, broad below, in one outline; what is worn over it."""
    build = skeleton.build
    outline = trunk_outline(build)
    wide = build.hip * 1.12
    n = build.trunk
    shapes: Shapes = [
        tube([(0, -n - 20), (0, -n * 0.8)], [24 * build.limb, 30 * build.limb], darker(coat, 0.12)),
        blob(outline, coat, shaded=True),
        ellipse(wide * 0.2 * turned, -n * 0.4, wide * _BELLY, n * 0.46, plan.pale),
    ]
    if Mark.TABBY in plan.marks or Mark.STRIPES in plan.marks:
        dark = plan.dark if Mark.STRIPES in plan.marks else darker(coat, 0.3)
        shapes += [
            tube([(-wide * out, y * n), (-wide * out * 0.5, (y + 0.04) * n)], [6, 2], dark)
            for out, y in ((0.82, -0.66), (0.98, -0.44), (1.04, -0.22))
        ]
    half = len(outline) // 2
    torso = Torso(outline[:half], -n * 0.94, n * 0.1, wide * 0.2 * turned)
    return [*shapes, *draw_garment(look, torso, coat)]


def trunk_outline(build: Build) -> list[Point]:
    """A pear, its neck at minus the trunk's length."""
    s, w, n = build.shoulder, build.hip * 1.12, build.trunk
    right = [
        (s * 0.62, -n - 2),
        (s * 1.0, -n * 0.84),
        (w * 0.98, -n * 0.5),
        (w * 1.1, -n * 0.2),
        (w * 0.84, n * 0.08),
    ]
    return [*right, (0, n * 0.17), *((-x, y) for x, y in reversed(right))]


def _arm(coat: str, joints: tuple[Point, Point, Point], limb: float, *, far: bool) -> Shapes:
    colour = darker(coat, 0.16) if far else coat
    arm = BentLimb.of(joints, [radius * limb for radius in _ARM], _ELBOW * limb)
    shadow = tube(arm.spine, [radius + 2.0 * limb for radius in arm.radii], darker(coat, 0.26))
    return [shadow, tube(arm.spine, arm.radii, colour, shaded=not far)]


def _leg(
    plan: BeastPlan, coat: str, joints: tuple[Point, Point, Point], limb: float, cloth: str, *, far: bool
) -> Shapes:
    colour = darker(coat, 0.2) if far else coat
    hip, knee, ankle = joints
    leg = tube([hip, knee, ankle], [31 * limb, 24 * limb, 15 * limb], colour, shaded=not far)
    trousers = []
    if cloth:
        end = (knee[0] + (ankle[0] - knee[0]) * 0.55, knee[1] + (ankle[1] - knee[1]) * 0.55)
        paint = darker(cloth, 0.2) if far else cloth
        trousers = [tube([hip, knee, end], [33 * limb, 26.5 * limb, 22 * limb], paint, shaded=not far)]
    return [
        leg,
        *trousers,
        *_foot(plan, darker(paw_colour(plan, coat), 0.14 if far else 0.0), knee, ankle, limb),
    ]


def _foot(plan: BeastPlan, colour: str, knee: Point, ankle: Point, limb: float) -> Shapes:
    """Long and flat, with its toes ahead; a hoof is short."""
    angle = math.degrees(math.atan2(ankle[1] - knee[1], ankle[0] - knee[0])) - 90
    if abs(angle) < 26:
        angle = 0.0
    if plan.hoof:
        hoof = blob([(-15, -12), (15, -12), (22, 14), (-18, 14)], colour, shaded=True)
        return transformed([hoof], stretch(limb), turn(angle), move(*ankle))
    sole = [(-17, 2), (-12, -11), (8, -13), (32, -8), (44, 2), (40, 12), (-12, 13)]
    foot: Shapes = [
        blob(sole, colour, shaded=True),
        line("M30,10 L31,1 M38,9 L38,2", darker(colour, 0.3), 2.2),
    ]
    return transformed(foot, stretch(limb * 1.1), turn(angle), move(*ankle))


def _tail(plan: BeastPlan, coat: str, skeleton: Skeleton, tilt: float) -> Shapes:
    """It hangs towards the ground, however the body is turned."""
    share = _TAIL.get(plan.tail, 0.8) / (plan.frame.head * _HEAD_SEEN) * skeleton.build.head
    root = (-skeleton.build.hip * 0.8, skeleton.build.trunk * -0.02)
    drawn = draw_tail(plan, coat, (0.0, 0.0), _TAIL_SWING.get(plan.tail, 24.0) - tilt * 0.9)
    return transformed(drawn, stretch(share), move(*root))
