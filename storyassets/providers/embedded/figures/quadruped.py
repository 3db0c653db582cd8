"""The four-footed body side on: trunk, neck and head on a skeleton, and what it carries."""

from __future__ import annotations

import math
from dataclasses import replace

from storyassets.model.character import Look
from storyassets.model.script import Emotion
from storyassets.model.shot import Action
from storyassets.providers.embedded.figures.adornments import draw_headwear, draw_neckwear
from storyassets.providers.embedded.figures.ages import beast_plan_of, coat_of
from storyassets.providers.embedded.figures.anatomy import BeastPlan, Mark, Tail
from storyassets.providers.embedded.figures.beast_heads import beast_head
from storyassets.providers.embedded.figures.beast_limbs import draw_foreleg, draw_hind_leg
from storyassets.providers.embedded.figures.beast_moods import beast_pose
from storyassets.providers.embedded.figures.beast_poses import BeastPose
from storyassets.providers.embedded.figures.beast_skeleton import BeastSkeleton
from storyassets.providers.embedded.figures.coats import coat_marks, coat_marks_behind
from storyassets.providers.embedded.figures.curled import draw_curled
from storyassets.providers.embedded.figures.doing import Doing
from storyassets.providers.embedded.figures.effects import veil_over
from storyassets.providers.embedded.figures.expressing import aimed, turned_to
from storyassets.providers.embedded.figures.expressions import Expression
from storyassets.providers.embedded.figures.figure import Facing
from storyassets.providers.embedded.figures.gear import open_book
from storyassets.providers.embedded.figures.held import bundle, earth, parcel
from storyassets.providers.embedded.figures.natures import acting_face, is_hunter
from storyassets.providers.embedded.figures.neck_coats import neck_marks
from storyassets.providers.embedded.figures.palette import NIGHT, darker
from storyassets.providers.embedded.figures.sketch import (
    Shape,
    Shapes,
    line,
    move,
    polygon,
    stretch,
    transformed,
    tube,
    turn,
)
from storyassets.providers.embedded.figures.speech_faces import said
from storyassets.providers.embedded.figures.tails import draw_tail

_HEAD_DOWN = frozenset({Action.EAT, Action.DRINK, Action.TAKE_UP, Action.LAY})
# Where a forepaw is brought to the face, it is drawn over it.
_PAW_AT_FACE = frozenset({Action.CRY, Action.BEG, Action.HIDE})
# Past this length a body is lean in the waist.
_LEAN_BODY = 100.0
_HACKLES = 9
# Of its legs: one that is so long sits up straight, its forepaws before the breast.
_LONG_BODY = 2.1
_SEATED_SWING = {Tail.TUFT: 74.0, Tail.PLUME: 74.0, Tail.BUSHY: 30.0, Tail.SQUIRREL: 6.0}
# A whole animal's head is drawn larger than in life: at a phone's size its face is read.
_HEAD_SEEN = 1.12
# How far an animal whose side is seen turns its face from the viewer, and one that faces the viewer.
_TURNED, _TURNED_FRONT = 0.8, 0.12

# Where a kerchief's knot is, of the skull's half width and height, and how wide it is.
_CHIN_BEHIND, _CHIN_LOW, _NECKWEAR = 0.42, 1.02, 0.92


def draw_beast(look: Look, doing: Doing, facing: Facing) -> Shapes:
    """A whole animal, side on, its face turned halfway to the viewer."""
    action, emotion = doing.action, doing.emotion
    plan = beast_plan_of(look)
    pose = beast_pose(
        action,
        emotion,
        handy=plan.handy,
        variant=doing.variant,
        glances=doing.glances,
        hunter=is_hunter(look),
    )
    if pose.planted and plan.frame.body > _LONG_BODY * plan.frame.leg:
        pose = replace(pose, pitch=74.0, neck=-34.0, near_fore=(30, 118), far_fore=(20, 112), planted=False)
    coat, face = coat_of(plan, look), aimed(said(acting_face(look, emotion, action), doing.says), doing.aim)
    if pose.curled and plan.handy:
        return draw_curled(plan, coat, face)
    skeleton = BeastSkeleton.posed(plan, pose)
    rump = plan.frame.rump
    tail = draw_tail(plan, coat, (-rump * 0.75, -rump * 0.35), _swing_of(plan, pose))
    head = _head(skeleton, coat, face, action, facing, look)
    arm = draw_foreleg(skeleton, coat, far=False)
    over = [*head, *arm] if action in _PAW_AT_FACE and plan.handy else [*arm, *head]
    hackles = _hackles(skeleton, coat) if _bristles(action, emotion) and plan.handy else []
    hind, trunk = draw_hind_leg(skeleton, coat, far=False), _trunk(skeleton, coat)
    if Mark.WOOL in plan.marks and not pose.lift:
        # fleece hangs over the legs
        body = [*hind, *arm, *trunk, *veil_over(trunk, NIGHT), *head]
    else:
        body = [*trunk, *hind, *veil_over([*trunk, *hind], NIGHT), *over]
    shapes = [
        *draw_hind_leg(skeleton, coat, far=True),
        *draw_foreleg(skeleton, coat, far=True),
        *tail,
        *hackles,
        *body,
        *_carried(action, skeleton),
    ]
    return transformed(shapes, turn(pose.tilt))


def _swing_of(plan: BeastPlan, pose: BeastPose) -> float:
    """How far the tail is swung up; what hangs lies behind one that sits."""
    if pose.seated and plan.tail in _SEATED_SWING:
        return _SEATED_SWING[plan.tail]
    return pose.tail - pose.pitch * 0.7


def _head(
    skeleton: BeastSkeleton, coat: str, face: Expression, action: Action, facing: Facing, look: Look
) -> Shapes:
    plan, scale = skeleton.plan, skeleton.plan.frame.head * _HEAD_SEEN
    turned = _TURNED_FRONT if facing is Facing.FRONT else _TURNED
    face = face if facing is Facing.FRONT else turned_to(face, turned)
    dip = 19.0 if action in _HEAD_DOWN else 0.0
    way = -1 if skeleton.pose.back else 1
    nod = -skeleton.pose.face * 0.5 + dip + face.tilt * 0.6 + plan.bow * 0.4
    (w, h), chin = plan.skull, (-plan.skull[0] * _CHIN_BEHIND * turned, plan.skull[1] * _CHIN_LOW)
    return transformed(
        [
            *draw_neckwear(look.wearing, look.outfit, w * _NECKWEAR, chin),
            *beast_head(plan, coat, face, turned),
            *draw_headwear(look.wearing, w, h, turned),
        ],
        stretch(scale * way, scale),
        turn(nod * way),
        move(skeleton.poll[0] + scale * 16 * way, skeleton.poll[1] - scale * 4 + face.sink * scale),
    )


def _trunk(skeleton: BeastSkeleton, coat: str) -> Shapes:
    """Rump, belly, chest and neck in one outline; the coat's marks lie along the back."""
    plan, frame = skeleton.plan, skeleton.plan.frame
    chest = skeleton.chest
    pitch = math.radians(skeleton.pose.pitch)
    rump = (-frame.rump * 0.3 * math.cos(pitch), frame.rump * 0.3 * math.sin(pitch))
    middle = (chest[0] / 2, chest[1] / 2 + frame.chest * 0.06)
    waist = (frame.chest + frame.rump) / 2 * (0.9 if frame.body > _LEAN_BODY else 0.97)
    body = tube(
        [rump, (0.0, 0.0), middle, chest],
        [frame.rump * 0.86, frame.rump, waist, frame.chest],
        coat,
        shaded=True,
    )
    throat = tube(
        [(chest[0] - frame.chest * 0.1, chest[1] - frame.chest * 0.1), skeleton.neck, skeleton.poll],
        [frame.chest * 0.82, frame.neck_width * 1.12, frame.neck_width * 0.9],
        coat,
    )
    along = turn(skeleton.along)
    shapes: Shapes = [*transformed(coat_marks_behind(plan, coat), along), throat, body]
    if Mark.BIB in plan.marks or Mark.CHEEKS in plan.marks:
        shapes.append(_bib(skeleton))
    shapes += transformed(coat_marks(plan, coat), along)
    shapes += neck_marks(skeleton)
    if Mark.HORSE_MANE in plan.marks:
        shapes.append(_mane(skeleton))
    return shapes


def _bib(skeleton: BeastSkeleton) -> Shape:
    """The pale fur from throat to breast."""
    frame, neck, chest, poll = skeleton.plan.frame, skeleton.neck, skeleton.chest, skeleton.poll
    w = frame.neck_width
    return tube(
        [
            (poll[0] + 4, poll[1] + w * 0.4),
            (neck[0] + w * 0.62, neck[1] + w * 0.3),
            (chest[0] + frame.chest * 0.62, chest[1] + frame.chest * 0.1),
            (chest[0] + frame.chest * 0.3, chest[1] + frame.chest * 0.62),
        ],
        [w * 0.3, w * 0.46, frame.chest * 0.34, frame.chest * 0.16],
        skeleton.plan.pale,
    )


def _mane(skeleton: BeastSkeleton) -> Shape:
    """Along the back of the neck, however it is held."""
    w, poll, neck, root = skeleton.plan.frame.neck_width, skeleton.poll, skeleton.neck, skeleton.root
    x, y = poll[0] - root[0], poll[1] - root[1]
    length = max(1.0, math.hypot(x, y))
    back = (y / length, -x / length)
    spine = [
        (at[0] + back[0] * w * share, at[1] + back[1] * w * share)
        for at, share in ((poll, 0.5), (neck, 0.78), (root, 0.98))
    ]
    return tube(spine, [w * 0.36, w * 0.42, w * 0.16], skeleton.plan.dark, shaded=True)


def _bristles(action: Action, emotion: Emotion) -> bool:
    return action is Action.FIGHT or (
        emotion is Emotion.ANGER and action in (Action.STAND, Action.WALK, Action.RUN)
    )


def _hackles(skeleton: BeastSkeleton, coat: str) -> Shapes:
    """Fur that stands on end from the neck to the rump."""
    frame, poll, chest = skeleton.plan.frame, skeleton.poll, skeleton.chest
    path = [
        (poll[0] - frame.neck_width * 0.8, poll[1] - frame.neck_width * 0.3),
        (chest[0] - frame.chest * 0.5, chest[1] - frame.chest * 0.9),
        (-frame.rump * 0.5, -frame.rump * 0.86),
    ]
    tuft = frame.chest * 0.42
    points = []
    for k in range(_HACKLES * 2 + 1):
        share = k / (_HACKLES * 2) * 2
        (x1, y1), (x2, y2) = (path[0], path[1]) if share < 1 else (path[1], path[2])
        t = share % 1 if share < 2 else 1.0
        rise = tuft if k % 2 else 0.0
        points.append((x1 + (x2 - x1) * t - rise * 0.7, y1 + (y2 - y1) * t - rise))
    return [polygon([*points, (0.0, 0.0), chest], darker(coat, 0.28))]


def _carried(action: Action, skeleton: BeastSkeleton) -> Shapes:
    """A bundle in the mouth, a parcel in the paws (or the mouth), earth under digging paws."""
    plan, size = skeleton.plan, max(0.45, skeleton.plan.frame.head * 0.62)
    if action in (Action.WORK, Action.DIG):
        x, y = skeleton.near_fore[2]
        floor = max(y, skeleton.near_hind[2][1], skeleton.far_hind[2][1])
        return transformed(earth(), stretch(size * 1.5), move(x + plan.frame.leg_width * 2.4, floor))
    if action is Action.READ and plan.handy:
        (x, y), reach = skeleton.near_fore[2], 34.0
        return transformed(open_book((-reach, 0), (reach, 0)), stretch(size * 0.9), move(x + 4, y - 6))
    if action is Action.PULL:
        return _rope_in_jaws(skeleton)
    if action is Action.GIVE and plan.handy:
        return transformed(
            parcel((0, 0)), stretch(size), move(skeleton.near_fore[2][0] + 8, skeleton.near_fore[2][1] - 10)
        )
    if action not in (Action.CARRY, Action.GIVE):
        return []
    scale = plan.frame.head
    x = skeleton.poll[0] + scale * (16 + plan.snout.length * 0.8)
    y = skeleton.poll[1] + scale * (plan.snout.drop + 44)
    thing = bundle((0, 0)) if action is Action.CARRY else parcel((0, 0))
    return transformed(thing, stretch(size), move(x, y))


def _rope_in_jaws(skeleton: BeastSkeleton) -> Shapes:
    """Taut, from the jaws straight ahead."""
    plan, scale = skeleton.plan, skeleton.plan.frame.head
    x = skeleton.poll[0] + scale * (10 + plan.snout.length * 0.7)
    y = skeleton.poll[1] + scale * (plan.snout.drop + 18)
    rope = "#c9a56b"
    return [
        tube([(x - 14, y + 4), (x + 60, y), (x + 130, y - 6)], [6, 6, 6], rope),
        line(f"M{x + 20},{y - 2} L{x + 28},{y + 6} M{x + 56},{y - 4} L{x + 64},{y + 4} M{x + 92},{y - 6} L{x + 100},{y + 2}",
             darker(rope, 0.3), 3),
    ]  # fmt: skip
