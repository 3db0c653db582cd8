"""Posing: how someone of a trade does something, as they feel, with what they hold."""

from __future__ import annotations

from dataclasses import replace
from math import radians, sin
from typing import Any

from storyassets.model.character import Costume
from storyassets.model.shot import Action
from storyassets.providers.embedded.figures.doing import Doing, Hold
from storyassets.providers.embedded.figures.felt_poses import MOODLESS, MOODS
from storyassets.providers.embedded.figures.hands import Hand
from storyassets.providers.embedded.figures.human_pose import HumanPose
from storyassets.providers.embedded.figures.poses import HUMAN_POSES, SEATED
from storyassets.providers.embedded.figures.telephones import AT_EAR
from storyassets.providers.embedded.figures.tools import SEWERS, SWEEPERS, WRITERS
from storyassets.providers.embedded.figures.ways_of_people import ways_of

_FIST, _FLAT, _REST = Hand.FIST, Hand.FLAT, Hand.REST
_CLASP, _CRADLE, _EDGE = Hand.CLASP, Hand.CRADLE, Hand.EDGE

# Where the hands are that hold something.
_HELD: dict[Hold, dict[str, Any]] = {
    Hold.SMALL: {"far_at": (0.5, 0.52), "far_hand": None, "far_bend": 0, "far_fingers": _CLASP, "far_over": True},
    Hold.SCREEN: {
        "far_at": (0.5, 0.5), "far_hand": None, "far_bend": 0, "far_fingers": _CLASP, "far_over": True, "nod": 12,
    },
    Hold.STEM: {"far_at": (0.5, 0.52), "far_hand": None, "far_bend": 0, "far_fingers": _FIST, "far_over": True},
    Hold.ARMFUL: {
        "near_at": (0.38, 0.24), "far_at": (0.64, 0.36), "near_hand": None, "far_hand": None, "near_bend": 0,
        "far_bend": 0, "near_fingers": _CRADLE, "far_fingers": _EDGE, "far_over": True,
    },
    Hold.LIFTED: {
        "near_at": (0.6, 0.34), "far_at": (0.5, 0.62), "near_hand": None, "far_hand": None, "near_bend": 0,
        "far_bend": 0, "near_fingers": _REST, "far_fingers": _REST, "far_over": True, "lean": -5, "arch": -4,
    },
    Hold.HANGING: {
        "far_at": None, "far_hand": None, "far_arm": (14, 16), "far_fingers": _FIST, "far_over": True,
        "near_at": None, "near_hand": None, "near_arm": (-30, -12), "near_fingers": _REST,
    },
    Hold.HELD_UP: {"far_at": (0.5, 0.46), "far_hand": None, "far_bend": 0, "far_fingers": _FIST, "far_over": True},
    Hold.LUGGAGE: {
        "far_at": None, "far_hand": None, "far_arm": (14, 16), "far_fingers": _FIST, "far_over": True,
        "near_at": (-0.78, 0.36), "near_hand": None, "near_bend": 0, "near_fingers": _FIST,
    },
    Hold.STAFF: {"far_at": (0.56, 0.5), "far_hand": None, "far_bend": 0, "far_fingers": _FIST, "far_over": True},
    Hold.READING: {
        "near_at": (0.1, 0.36), "far_at": (0.5, 0.46), "near_hand": None, "far_hand": None, "near_bend": 0,
        "far_bend": 0, "near_fingers": _CLASP, "far_fingers": _EDGE, "far_over": True, "nod": 12,
    },
    Hold.BOOK: {
        "near_at": (0.22, 0.52), "far_at": (0.58, 0.56), "near_hand": None, "far_hand": None, "near_bend": 0,
        "far_bend": 0, "near_fingers": _CLASP, "far_fingers": _EDGE, "far_over": True, "nod": 16,
    },
    Hold.TOOL: {
        "near_at": (0.34, 0.3), "far_at": (0.66, 0.62), "near_hand": None, "far_hand": None, "near_bend": 0,
        "far_bend": 0, "near_fingers": _FIST, "far_fingers": _FIST, "far_over": True,
    },
    Hold.SWEEP: {
        "near_at": (0.26, 0.66), "far_at": (0.52, 0.22), "near_hand": None, "far_hand": None, "near_bend": 0,
        "far_bend": 0, "near_fingers": _FIST, "far_fingers": _FIST, "far_over": True,
    },
    Hold.PIANO: {
        "near_at": (0.52, 0.22), "far_at": (0.72, 0.26), "near_leg": (84, -2), "far_leg": (70, 26),
        "near_hand": None, "far_hand": None, "near_bend": 0, "far_bend": 0, "near_fingers": _FLAT,
        "far_fingers": _FLAT, "far_over": True, "lean": 8, "arch": 4, "nod": 8, "lift": 0,
    },
    Hold.BICYCLE: {
        "near_at": (0.6, 0.42), "far_at": (0.7, 0.44), "near_leg": (66, -22), "far_leg": (34, -2),
        "near_hand": None, "far_hand": None, "near_bend": 0, "far_bend": 0, "near_fingers": _FIST,
        "far_fingers": _FIST, "far_over": True, "lean": 22, "arch": 2, "nod": -14,
    },
    Hold.WHEELED: {
        "near_at": (0.56, 0.3), "far_at": (0.66, 0.32), "near_leg": (30, 6), "far_leg": (-24, -44),
        "near_hand": None, "far_hand": None, "near_bend": 0, "far_bend": 0, "near_fingers": _FIST,
        "far_fingers": _FIST, "far_over": True, "lean": 9, "arch": 2, "nod": -4, "lift": 0,
    },
    Hold.RECEIVER: {
        "near_hand": AT_EAR, "near_at": None, "near_bend": 1, "near_fingers": _FIST, "far_at": (0.5, 0.34),
        "far_hand": None, "far_bend": 0, "far_fingers": _FLAT, "far_over": True,
    },
    Hold.MOBILE: {"near_hand": AT_EAR, "near_at": None, "near_bend": 1, "near_fingers": _FIST},
    Hold.ALOFT: {"far_at": (0.72, 0.98), "far_hand": None, "far_bend": 0, "far_fingers": _FIST, "far_over": True},
    Hold.BLOWN: {
        "near_hand": (62, 70), "far_hand": (120, 58), "near_at": None, "far_at": None, "near_bend": 0,
        "far_bend": 0, "near_fingers": _FIST, "far_fingers": _FIST, "far_over": True, "nod": -4,
    },
    Hold.FIDDLE: {
        "near_hand": (62, 96), "far_hand": (132, 66), "near_at": None, "far_at": None, "near_bend": -1,
        "far_bend": 0, "near_fingers": _FIST, "far_fingers": _FIST, "far_over": True, "nod": 12,
    },
}  # fmt: skip

# These do with a small thing what they would do without it, hand and all.
_OWN_HANDS = frozenset(
    {
        Action.EAT, Action.DRINK, Action.GIVE, Action.POINT, Action.THROW, Action.RAISE, Action.WAVE, Action.OPEN,
        Action.WORK, Action.DIG, Action.WRITE, Action.PULL, Action.PUSH, Action.CLIMB, Action.SLEEP,
        Action.DEAD, Action.LIE, Action.FLY, Action.FALL, Action.SWIM, Action.CHEER, Action.FILM,
        Action.STRIKE, Action.KICK, Action.DIVE, Action.CATCH, Action.SALUTE, Action.FAINT, Action.CRAWL, Action.HUSH,
        Action.WHISPER, Action.BLOW, Action.TEAR, Action.TURN, Action.HANDS_UP, Action.SHOW, Action.WIPE,
    }
)  # fmt: skip

# A stick or an axe is swung back over the head, to come down.
_STRIKING = _HELD[Hold.SWING] = {
    **_HELD[Hold.TOOL], "near_at": None, "far_at": None, "near_hand": (-66, -78), "far_hand": (72, -90),
    "near_bend": 1, "far_bend": -1, "far_over": False, "lean": -2, "arch": -10,
}  # fmt: skip

_GIVING = replace(HUMAN_POSES[Action.GIVE], near_at=(0.4, 0.46), far_arm=(10, 128), far_fingers=_CRADLE)
# To whom something is given: as tall, shorter, or taller; a little shorter, a little taller.
_GIVEN = (
    _GIVING,
    replace(_GIVING, near_at=(0.44, 0.24), far_arm=(10, 70), lean=18, arch=6, nod=8),
    replace(_GIVING, near_at=(0.4, 0.74), far_arm=(80, 165), lean=-2, arch=-6, nod=-12),
    replace(_GIVING, near_at=(0.42, 0.36), far_arm=(0, 98), lean=14, arch=3, nod=3),
    replace(_GIVING, near_at=(0.4, 0.58), far_arm=(48, 160), lean=4, arch=-3, nod=-7),
)
TO_SHORTER, TO_TALLER = 1, 2
# An arm goes down to somebody shorter, whose face is where it would else be; to embrace them one kneels.
_DOWN_TO: dict[Action, dict[str, Any]] = {
    Action.EMBRACE: {"near_leg": (0, -88), "far_leg": (86, 2), "lean": 6, "arch": 4, "near_at": (0.68, 0.36)},
    Action.GRAB: {"far_arm": (52, 62), "lean": 20},
    Action.PUSH: {"near_arm": (36, 56), "far_arm": (44, 62)},
    Action.NUDGE: {"far_arm": (58, -120), "lean": 14},
}
# Where the hand of who embraces lies on the other's back.
_ROUND_BACK = (0.66, 0.52)
# Who shakes hands gives one of them.
_ONE_HAND: dict[str, Any] = {
    "near_at": None,
    "near_arm": (-14, 4),
    "near_fingers": _REST,
    "far_fingers": _REST,
    "clasps": True,
}
_SHAKEN = ((18, 125), (8, 72), (82, 152), (8, 97), (55, 145))
# A hand is held out from so many lengths of the trunk, or of an arm's half, before the body.
HELD_BACK = -1  # the variant of a hand that would else be in somebody's face
_BACK_AT = (0.3, 0.54)
_POINTS_FROM_ELBOW = (-14, 96)
_OUT_AT, _OUT = 0.65, 1.0

# What is held lies where these hands are, however large it is.
_HANDS_AT_IT = frozenset({Action.TAKE_UP, Action.LAY, Action.DRESS, Action.POUR, Action.KNOCK})

# Who puts on a hat has it on the head and both hands at it.
_AT_BRIM: dict[str, Any] = {
    "near_at": None, "far_at": None, "near_hand": (-60, -12), "far_hand": (62, -14), "near_bend": 1, "far_bend": -1,
}  # fmt: skip
_FINGERS_AT_IT: dict[Action, dict[str, Any]] = {
    Action.TAKE_UP: {
        "near_fingers": _CLASP,
        "far_fingers": Hand.TUCKED,
        "far_arm": (-40, 36),
        "far_over": False,
    },
    Action.LAY: {"near_at": (0.4, 0.3), "near_fingers": _CLASP, "far_fingers": _EDGE},
}


_SEWING = replace(
    SEATED, near_at=(0.36, 0.2), far_at=(0.6, 0.5), lean=8, arch=12, nod=18, far_fingers=_FIST
)  # fmt: skip


def is_seated(doing: Doing, costume: Costume) -> bool:
    """Whether a seat is needed: those who sew or write at their work have one too."""
    if doing.hold is Hold.PIANO:
        return True
    if doing.action is Action.WORK:
        if costume in SEWERS:
            return doing.hold in (Hold.NONE, Hold.SMALL, Hold.STEM, Hold.ARMFUL)
        return costume in WRITERS and doing.hold is Hold.NONE
    return doing.action in (Action.SIT, Action.WRITE, Action.TYPE)


def human_pose(doing: Doing, costume: Costume, seed: int) -> HumanPose:
    """How someone does it, as they feel; `seed` and variant choose among the ways to do it."""
    if doing.action is Action.WORK and is_seated(doing, costume):
        pose = _SEWING if costume in SEWERS else HUMAN_POSES[Action.WRITE]
    else:
        pose = _felt_pose(doing, seed)
        if doing.action is Action.WORK and costume in SWEEPERS and doing.hold is Hold.NONE:
            pose = replace(pose, **_HELD[Hold.SWEEP])
    if doing.action is Action.DRESS and doing.hold is Hold.OWN:
        return replace(pose, **_AT_BRIM)
    if doing.hold in (Hold.NONE, Hold.OWN, Hold.PEN, Hold.ROPE):
        return pose
    if doing.action in _HANDS_AT_IT:
        return replace(pose, **_FINGERS_AT_IT.get(doing.action, {}))
    if doing.action is Action.FIGHT and doing.hold is Hold.STEM:
        return pose
    if doing.action in _OWN_HANDS and doing.hold in (Hold.SMALL, Hold.STEM):
        return pose
    if doing.action in (Action.FIGHT, Action.STRIKE) and doing.hold is Hold.TOOL:
        return replace(pose, **_STRIKING)
    return replace(pose, **_HELD[doing.hold])


def way_with_hands_near(doing: Doing, seed: int) -> int:
    """The first variant from that one on in which no hand is held out; else, of who speaks or points, one that is held back."""
    if doing.action is Action.POINT:
        return HELD_BACK
    ways = ways_of(doing.action, doing.emotion)
    for more in range(len(ways)):
        if not _holds_out(ways[(seed // 7 + doing.variant + more) % len(ways)]):
            return doing.variant + more
    return HELD_BACK if ways and doing.action is Action.TALK else doing.variant


def _held_back(pose: HumanPose, action: Action) -> HumanPose:
    if action is Action.POINT:
        return replace(pose, far_arm=_POINTS_FROM_ELBOW, far_at=None, far_over=True)
    return replace(pose, far_at=_BACK_AT, far_over=True)


def _holds_out(pose: HumanPose) -> bool:
    """Whether the far hand is where a shorter one's face would be."""
    if pose.far_hand is not None:
        return False
    if pose.far_at is not None:
        return pose.far_at[0] > _OUT_AT
    upper, lower = (sin(radians(angle)) for angle in pose.far_arm)
    return upper + lower > _OUT


def _felt_pose(doing: Doing, seed: int) -> HumanPose:
    action, emotion = doing.action, doing.emotion
    if action is Action.EMBRACE and doing.variant != TO_SHORTER:
        return replace(HUMAN_POSES[action], near_at=_ROUND_BACK)
    if action in (Action.GIVE, Action.SHAKE_HANDS):
        level = doing.variant % len(_GIVEN)
        given = _GIVEN[level]
        return given if action is Action.GIVE else replace(given, far_arm=_SHAKEN[level], **_ONE_HAND)
    ways = ways_of(action, emotion)
    if ways:
        way = ways[(seed // 7 + doing.variant) % len(ways)]
        return _held_back(way, action) if doing.variant == HELD_BACK else way
    pose = HUMAN_POSES[action]
    if doing.variant == TO_SHORTER and action in _DOWN_TO:
        return replace(pose, **_DOWN_TO[action])
    if action is Action.POINT and doing.variant == HELD_BACK:
        pose = _held_back(pose, action)
    if action in MOODLESS:
        return pose
    lean, arch, nod, shrug = MOODS[emotion]
    return replace(
        pose, lean=pose.lean + lean, arch=pose.arch + arch, nod=pose.nod + nod, shrug=pose.shrug + shrug
    )
