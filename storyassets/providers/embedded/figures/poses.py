"""Poses of people: joint angles for each action, and what a feeling makes of them.

Angles are in degrees. A limb's angle is measured from straight down, positive towards where the
figure faces; the second angle of a limb is its lower half's own direction, not the bend.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from storyassets.model.character import Costume
from storyassets.model.script import Emotion
from storyassets.model.shot import Action
from storyassets.providers.embedded.figures.doing import Doing, Hold
from storyassets.providers.embedded.figures.hands import Hand
from storyassets.providers.embedded.figures.sketch import Point
from storyassets.providers.embedded.figures.tools import SEWERS, SWEEPERS, WRITERS

Limb = tuple[float, float]


@dataclass(frozen=True)
class HumanPose:
    """`lean` tips the trunk forward about the hip, `nod` the head; `tilt` turns the whole figure.

    `arch` bends the back forward, `shrug` lifts the shoulders. A hand with a place of its own is brought
    there instead: `near_hand` in units of the face about its middle, `near_at` in lengths of the trunk
    from the hip, forward and up. `near_bend` -1 or 1 turns the elbow to one side, 0 lets it hang.
    `far_over` draws the far arm over the trunk and the face.
    """

    near_arm: Limb = (-12, 4)
    far_arm: Limb = (12, 24)
    near_leg: Limb = (-6, -5)
    far_leg: Limb = (8, 5)
    lean: float = 0
    arch: float = 0
    nod: float = 0
    tilt: float = 0
    lift: float = 0
    shrug: float = 0
    near_hand: Point | None = None
    far_hand: Point | None = None
    near_at: Point | None = None
    far_at: Point | None = None
    near_bend: int = 0
    far_bend: int = 0
    near_fingers: Hand = Hand.REST
    far_fingers: Hand = Hand.REST
    far_over: bool = False


_FIST, _OPEN, _FLAT, _REST = Hand.FIST, Hand.OPEN, Hand.FLAT, Hand.REST
_SEATED = HumanPose(
    near_at=(0.5, -0.1), far_at=(0.66, -0.06), near_leg=(84, -2), far_leg=(76, 10), far_over=True, arch=4
)

HUMAN_POSES: dict[Action, HumanPose] = {
    Action.STAND: HumanPose(arch=-4),
    Action.WALK: HumanPose(
        near_arm=(-34, -14), far_arm=(30, 54), near_leg=(30, 10), far_leg=(-22, -48), lean=6, arch=-3
    ),
    Action.RUN: HumanPose(
        near_arm=(-72, 10), far_arm=(62, 150), near_leg=(82, -8), far_leg=(-40, -104), lean=20, arch=-6,
        lift=18, nod=-8, near_fingers=_FIST, far_fingers=_FIST,
    ),
    Action.SIT: _SEATED,
    Action.LIE: HumanPose(
        near_at=(0.2, 0.3), far_arm=(150, 190), near_leg=(3, 2), far_leg=(38, -26), tilt=-84, nod=6
    ),
    Action.SLEEP: HumanPose(
        near_at=(0.3, 0.34), far_at=(0.34, 0.44), near_leg=(34, -14), far_leg=(20, -26), tilt=-87, nod=2,
        far_over=True,
    ),
    Action.CRY: HumanPose(
        near_hand=(-30, 46), far_hand=(44, 44), nod=14, lean=6, arch=12, shrug=12, near_leg=(-2, -6),
        far_leg=(4, -4), far_over=True, near_fingers=_FIST, far_fingers=_FIST,
    ),
    Action.LAUGH: HumanPose(
        near_at=(0.14, 0.3), far_at=(0.3, 0.34), lean=-8, arch=-12, nod=-14, shrug=8, near_leg=(-14, -6),
        far_leg=(16, 4), far_over=True,
    ),
    Action.TALK: HumanPose(
        near_at=(-0.22, 0.06), near_bend=-1, far_arm=(30, 104), near_leg=(-10, -6), far_leg=(12, 4), lean=3,
        nod=-3, far_fingers=_OPEN, far_over=True,
    ),
    Action.EAT: HumanPose(near_at=(0.3, 0.36), far_hand=(40, 56), nod=6, lean=3, far_over=True, far_fingers=_FIST),
    Action.DRINK: HumanPose(
        near_arm=(-10, 12), far_hand=(48, 52), nod=-12, arch=-6, far_over=True, far_fingers=_FIST
    ),
    Action.FLY: HumanPose(
        near_arm=(-40, -30), far_arm=(164, 176), near_leg=(-4, -14), far_leg=(18, -46), tilt=58, lift=60,
        nod=-44, arch=-10, far_fingers=_FIST,
    ),
    Action.SWIM: HumanPose(
        near_arm=(60, 110), far_arm=(150, 170), near_leg=(-14, -28), far_leg=(18, 2), tilt=72, nod=-50,
        arch=-8, near_fingers=_OPEN, far_fingers=_OPEN,
    ),
    Action.FALL: HumanPose(
        near_arm=(-120, -156), far_arm=(110, 156), near_leg=(64, 6), far_leg=(-6, 50), tilt=-50, lift=60,
        arch=10, near_fingers=_OPEN, far_fingers=_OPEN,
    ),
    Action.CLIMB: HumanPose(
        near_hand=(76, 20), far_hand=(82, -78), near_leg=(84, -14), far_leg=(8, -22), lean=6, nod=-16,
        near_bend=-1, near_fingers=_FIST, far_fingers=_FIST,
    ),
    Action.JUMP: HumanPose(
        near_arm=(-134, -164), far_arm=(136, 166), near_leg=(40, -60), far_leg=(-10, -70), lift=54, arch=-12,
        nod=-8, near_fingers=_OPEN, far_fingers=_OPEN,
    ),
    Action.FIGHT: HumanPose(
        near_at=(0.42, 0.66), far_arm=(86, 96), near_leg=(-36, -22), far_leg=(46, 4), lean=14, arch=4, shrug=8,
        near_fingers=_FIST, far_fingers=_FIST, far_over=True,
    ),
    Action.HIDE: HumanPose(
        near_hand=(-34, -56), far_hand=(30, 62), near_leg=(124, -16), far_leg=(108, -24), lean=24, arch=18,
        shrug=14, nod=-12, far_over=True,
    ),
    Action.CARRY: HumanPose(
        near_at=(0.48, 0.4), far_at=(0.62, 0.44), near_leg=(24, 6), far_leg=(-16, -36), lean=-8, arch=-4,
        far_over=True,
    ),
    Action.GIVE: HumanPose(
        near_at=(0.62, 0.6), far_arm=(64, 94), near_leg=(-16, -12), far_leg=(18, 6), lean=10, nod=-2,
        far_over=True, near_fingers=_FLAT, far_fingers=_FLAT,
    ),
    Action.WORK: HumanPose(
        near_at=(0.46, 0.34), far_at=(0.72, 0.58), near_leg=(-24, -14), far_leg=(34, 2), lean=18, arch=8,
        nod=6, far_over=True, near_fingers=_FIST, far_fingers=_FIST,
    ),
    Action.LOOK: HumanPose(
        near_at=(-0.2, 0.08), near_bend=-1, far_arm=(20, 44), near_leg=(-12, -10), far_leg=(20, 2), lean=9,
        arch=-2, nod=-8,
    ),
    Action.POINT: HumanPose(
        near_at=(-0.24, 0.06), near_bend=-1, far_arm=(88, 94), near_leg=(-16, -10), far_leg=(20, 6), lean=7,
        far_fingers=Hand.POINT,
    ),
    Action.BEG: HumanPose(
        near_at=(0.62, 0.86), far_at=(0.68, 0.9), near_leg=(8, -88), far_leg=(20, -86), lean=12, arch=-4,
        nod=-20, far_over=True,
    ),
    Action.DANCE: HumanPose(
        near_arm=(-108, -158), far_arm=(100, 160), near_leg=(-12, -2), far_leg=(70, -30), lean=-8, arch=-10,
        nod=8, lift=8, near_fingers=_OPEN, far_fingers=_OPEN,
    ),
    Action.TRAPPED: HumanPose(
        near_arm=(-50, 150), far_arm=(50, 205), near_leg=(40, -30), far_leg=(20, -20), lean=6, arch=8,
        shrug=10, near_fingers=_FIST, far_fingers=_FIST,
    ),
    Action.DEAD: HumanPose(
        near_at=(0.22, 0.46), far_arm=(30, 52), near_leg=(-4, -2), far_leg=(14, 6), tilt=-88, nod=-6
    ),
    Action.KNEEL: HumanPose(
        near_at=(0.24, 0.66), far_at=(0.62, 0.06), near_leg=(0, -88), far_leg=(86, 2), lean=10, arch=10,
        nod=16, far_over=True,
    ),
    Action.EMBRACE: HumanPose(
        near_arm=(66, 88), far_arm=(84, 70), near_leg=(-14, -10), far_leg=(10, 0), lean=12, arch=2, nod=10,
        near_fingers=_OPEN, far_fingers=_OPEN, shrug=6,
    ),
    Action.PLAY: HumanPose(
        near_arm=(-60, -120), far_arm=(50, 110), near_leg=(-4, -2), far_leg=(64, -40), lean=-4, arch=-8,
        nod=4, lift=6, near_fingers=_OPEN, far_fingers=_OPEN,
    ),
    Action.READ: HumanPose(
        near_at=(0.36, 0.6), far_at=(0.6, 0.62), nod=18, arch=6, far_over=True
    ),
    Action.WRITE: HumanPose(
        near_at=(0.5, 0.3), far_at=(0.74, 0.34), near_leg=(82, -4), far_leg=(74, 8), lean=12, arch=12, nod=14,
        far_over=True, far_fingers=_FIST,
    ),
    Action.RAISE: HumanPose(
        near_arm=(-10, 6), far_arm=(132, 166), near_leg=(-8, -6), far_leg=(10, 6), arch=-8, nod=-8,
        far_fingers=_OPEN,
    ),
    Action.PUSH: HumanPose(
        near_arm=(76, 84), far_arm=(84, 92), near_leg=(-52, -40), far_leg=(44, -18), lean=34, arch=2, nod=-16,
        shrug=6, far_over=True, near_fingers=_OPEN, far_fingers=_OPEN,
    ),
    Action.PULL: HumanPose(
        near_arm=(62, 82), far_arm=(72, 84), near_leg=(50, 2), far_leg=(60, 34), lean=-30, arch=-2, nod=8,
        shrug=4, far_over=True, near_fingers=_FIST, far_fingers=_FIST,
    ),
    Action.THROW: HumanPose(
        near_arm=(-96, -150), far_arm=(70, 84), near_leg=(-34, -28), far_leg=(50, 6), lean=-14, arch=-8,
        near_fingers=_FIST, far_fingers=_OPEN,
    ),
    Action.RIDE: HumanPose(
        near_at=(0.5, 0.3), far_at=(0.62, 0.34), near_leg=(58, -12), far_leg=(50, -6), lean=4, arch=-4,
        far_over=True, near_fingers=_FIST, far_fingers=_FIST,
    ),
    Action.WAVE: HumanPose(
        near_at=(-0.22, 0.06), near_bend=-1, far_arm=(112, 168), near_leg=(-8, -5), far_leg=(10, 6), arch=-6,
        lean=-2, nod=4, far_fingers=_OPEN,
    ),
    Action.DIG: HumanPose(
        near_at=(0.34, 0.46), far_at=(0.66, 0.04), near_leg=(-26, -16), far_leg=(48, 0), lean=30, arch=12,
        nod=2, far_over=True, near_fingers=_FIST, far_fingers=_FIST,
    ),
    Action.OPEN: HumanPose(
        near_at=(-0.14, 0.1), near_bend=-1, far_arm=(66, 84), near_leg=(-16, -12), far_leg=(24, 6), lean=10,
        nod=-4, far_fingers=_FIST, far_over=True,
    ),
    Action.SHOUT: HumanPose(
        near_at=(-0.24, 0.06), near_bend=-1, far_hand=(84, 26), far_bend=-1, near_leg=(-20, -14), far_leg=(26, 6),
        lean=8, arch=-10, nod=-10, far_over=True, far_fingers=_OPEN, shrug=6,
    ),
}  # fmt: skip

# Ways to stand at ease.
_AT_EASE = (
    HumanPose(arch=-4),
    HumanPose(near_at=(-0.22, 0.06), near_bend=-1, far_arm=(10, 20), arch=-4),
    HumanPose(near_at=(0.1, 0.1), far_at=(0.16, 0.12), far_over=True, near_leg=(-4, -4), far_leg=(5, 4)),
)
# Ways to look at something.
_PEERING = HumanPose(
    near_at=(-0.2, 0.08), near_bend=-1, far_hand=(76, -22), far_bend=-1, near_leg=(-12, -10), far_leg=(20, 2),
    lean=8, arch=-2, nod=-6, far_over=True, far_fingers=_FLAT,
)  # fmt: skip
_LOOKS = (
    HUMAN_POSES[Action.LOOK],
    HumanPose(
        near_at=(0.22, 0.44), far_hand=(36, 68), near_leg=(-8, -6), far_leg=(14, 2), lean=5, arch=2, nod=-2,
        far_over=True, far_fingers=_FIST,
    ),
    HumanPose(
        near_at=(0.1, 0.12), far_at=(0.16, 0.14), near_leg=(-8, -6), far_leg=(12, 2), lean=5, arch=-4, nod=-4,
        far_over=True,
    ),
    HUMAN_POSES[Action.LOOK],
    _PEERING,
)  # fmt: skip

_FELT: dict[tuple[Action, Emotion], HumanPose] = {
    (Action.STAND, Emotion.JOY): HumanPose(
        near_arm=(-104, -148), far_arm=(106, 152), arch=-12, lean=-3, nod=-6, near_leg=(-14, -8),
        far_leg=(14, 6), near_fingers=_OPEN, far_fingers=_OPEN,
    ),
    (Action.STAND, Emotion.SADNESS): HumanPose(
        near_arm=(6, 14), far_arm=(16, 20), lean=7, arch=13, nod=6, shrug=-5, near_leg=(-2, -4),
        far_leg=(5, 0),
    ),
    (Action.STAND, Emotion.FEAR): HumanPose(
        near_hand=(-18, 66), far_hand=(44, 62), lean=-10, arch=8, shrug=14, nod=4, near_leg=(8, -22),
        far_leg=(20, -14), far_over=True, near_fingers=_FIST, far_fingers=_FIST,
    ),
    (Action.STAND, Emotion.ANGER): HumanPose(
        near_at=(-0.26, 0.06), far_at=(0.3, 0.08), near_bend=-1, far_bend=1, lean=8, arch=-4, shrug=8, nod=6,
        near_leg=(-18, -10), far_leg=(18, 8), near_fingers=_FIST, far_fingers=_FIST,
    ),
    (Action.STAND, Emotion.SURPRISE): HumanPose(
        near_arm=(-62, -138), far_arm=(64, 142), lean=-12, arch=-6, shrug=10, near_leg=(-26, -34),
        far_leg=(8, 10), near_fingers=_OPEN, far_fingers=_OPEN,
    ),
    (Action.STAND, Emotion.LOVE): HumanPose(
        near_at=(0.2, 0.66), far_at=(0.28, 0.72), arch=-6, nod=-6, near_leg=(-3, -4), far_leg=(7, -4),
        far_over=True,
    ),
    (Action.STAND, Emotion.WONDER): HumanPose(
        near_arm=(-40, 8), far_hand=(56, 46), lean=4, arch=-8, nod=-10, far_over=True, near_fingers=_OPEN,
        near_leg=(-10, -8), far_leg=(12, 2),
    ),
    (Action.STAND, Emotion.SUSPENSE): HumanPose(
        near_at=(0.24, 0.46), far_hand=(30, 66), lean=6, arch=6, nod=6, far_over=True, far_fingers=_FIST,
        near_leg=(-8, -6), far_leg=(14, 2),
    ),
    (Action.TALK, Emotion.JOY): HumanPose(
        near_arm=(-44, -96), far_arm=(46, 122), arch=-8, nod=-4, near_leg=(-12, -8), far_leg=(14, 4),
        near_fingers=_OPEN, far_fingers=_OPEN, far_over=True,
    ),
    (Action.TALK, Emotion.SADNESS): HumanPose(
        near_at=(0.2, 0.64), far_arm=(24, 72), lean=8, arch=12, nod=10, shrug=-4, far_over=True,
        far_fingers=_FLAT,
    ),
    (Action.TALK, Emotion.FEAR): HumanPose(
        near_hand=(-10, 70), far_arm=(66, 128), lean=-10, arch=6, shrug=12, near_leg=(6, -20),
        far_leg=(16, -12), far_over=True, near_fingers=_FIST, far_fingers=_OPEN,
    ),
    (Action.TALK, Emotion.ANGER): HumanPose(
        near_at=(-0.26, 0.06), near_bend=-1, far_arm=(70, 98), lean=14, arch=-2, shrug=8, nod=2,
        near_leg=(-22, -12), far_leg=(26, 8), near_fingers=_FIST, far_fingers=Hand.POINT, far_over=True,
    ),
    (Action.TALK, Emotion.SURPRISE): HumanPose(
        near_arm=(-40, -128), far_arm=(40, 134), lean=-8, shrug=10, near_leg=(-18, -20), far_leg=(10, 8),
        near_fingers=_OPEN, far_fingers=_OPEN,
    ),
    (Action.TALK, Emotion.LOVE): HumanPose(
        near_at=(0.2, 0.66), far_arm=(44, 88), lean=6, arch=-4, nod=4, far_over=True, far_fingers=_FLAT,
    ),
    (Action.TALK, Emotion.WONDER): HumanPose(
        near_at=(-0.2, 0.08), near_bend=-1, far_arm=(100, 136), arch=-10, nod=-12, far_fingers=_OPEN,
    ),
    (Action.TALK, Emotion.SUSPENSE): HumanPose(
        near_at=(-0.2, 0.06), near_bend=-1, far_hand=(80, 66), lean=14, arch=6, nod=-2, far_over=True,
        near_leg=(-16, -12), far_leg=(22, 0), far_fingers=_OPEN,
    ),
    (Action.WALK, Emotion.SADNESS): HumanPose(
        near_arm=(2, 12), far_arm=(20, 26), near_leg=(18, 2), far_leg=(-14, -36), lean=9, arch=13, nod=8,
        shrug=-5,
    ),
    (Action.WALK, Emotion.FEAR): HumanPose(
        near_at=(0.36, 0.7), far_at=(0.56, 0.76), near_leg=(44, -22), far_leg=(-6, -50), lean=14, arch=10,
        shrug=12, far_over=True, near_fingers=_OPEN, far_fingers=_OPEN,
    ),
    (Action.WALK, Emotion.SUSPENSE): HumanPose(
        near_at=(0.34, 0.66), far_at=(0.54, 0.62), near_leg=(60, -20), far_leg=(-8, -40), lean=18, arch=8,
        shrug=8, far_over=True,
    ),
    (Action.WALK, Emotion.ANGER): HumanPose(
        near_arm=(-50, 4), far_arm=(36, 84), near_leg=(40, 8), far_leg=(-24, -54), lean=14, shrug=8, nod=4,
        near_fingers=_FIST, far_fingers=_FIST,
    ),
    (Action.WALK, Emotion.JOY): HumanPose(
        near_arm=(-50, -20), far_arm=(44, 96), near_leg=(44, 6), far_leg=(-28, -66), arch=-10, lean=2, nod=-6,
        lift=8,
    ),
    (Action.RUN, Emotion.FEAR): HumanPose(
        near_arm=(-96, -150), far_arm=(96, 150), near_leg=(84, -6), far_leg=(-42, -100), lean=12, arch=-6,
        lift=18, shrug=8, near_fingers=_OPEN, far_fingers=_OPEN,
    ),
    (Action.SIT, Emotion.SADNESS): replace(
        _SEATED, near_hand=(-12, 62), near_at=None, far_at=(0.62, 0.0), lean=14, arch=14, nod=6, shrug=4,
    ),
    (Action.SIT, Emotion.FEAR): replace(
        _SEATED, near_at=(0.3, 0.66), far_at=(0.36, 0.7), lean=-4, arch=12, shrug=12,
        near_fingers=_FIST, far_fingers=_FIST,
    ),
    (Action.SIT, Emotion.ANGER): replace(
        _SEATED, near_at=(0.3, 0.44), far_at=(0.1, 0.48), lean=-2, arch=2, shrug=8, nod=6,
    ),
    (Action.SIT, Emotion.JOY): replace(_SEATED, far_at=None, far_arm=(66, 142), arch=-8, far_fingers=_OPEN),
    (Action.SIT, Emotion.SUSPENSE): replace(
        _SEATED, far_at=None, far_hand=(30, 66), near_at=(0.36, 0.1), lean=10, arch=8, far_fingers=_FIST
    ),
    (Action.SIT, Emotion.WONDER): replace(_SEATED, far_at=None, far_hand=(54, 50), arch=-2, nod=-8),
    (Action.SIT, Emotion.SURPRISE): replace(
        _SEATED, near_at=None, far_at=None, near_arm=(-40, -120), far_arm=(50, 130), lean=-8, arch=-6, shrug=10,
        near_fingers=_OPEN, far_fingers=_OPEN,
    ),
    (Action.LOOK, Emotion.FEAR): HumanPose(
        near_hand=(-18, 66), far_at=(0.5, 0.7), lean=-8, arch=6, shrug=12, near_leg=(6, -18),
        far_leg=(18, -10), far_over=True, near_fingers=_FIST, far_fingers=_OPEN,
    ),
    (Action.LOOK, Emotion.SURPRISE): HumanPose(
        near_arm=(-50, -110), far_arm=(52, 128), lean=-8, arch=-4, shrug=8, near_leg=(-22, -28),
        far_leg=(8, 8), near_fingers=_OPEN, far_fingers=_OPEN,
    ),
    (Action.LOOK, Emotion.SADNESS): HumanPose(
        near_arm=(6, 14), far_at=(0.22, 0.62), lean=8, arch=12, nod=8, shrug=-4, far_over=True,
    ),
    (Action.LOOK, Emotion.LOVE): HumanPose(
        near_at=(0.2, 0.62), far_at=(0.3, 0.68), lean=8, arch=-2, nod=-4, far_over=True,
    ),
    (Action.LOOK, Emotion.WONDER): HumanPose(
        near_arm=(-30, 0), far_hand=(56, 46), lean=8, arch=-6, nod=-14, far_over=True, near_fingers=_OPEN,
    ),
    (Action.LOOK, Emotion.SUSPENSE): HumanPose(
        near_at=(0.28, 0.44), far_hand=(34, 66), lean=14, arch=8, nod=-2, far_over=True, far_fingers=_FIST,
        near_leg=(-16, -12), far_leg=(22, 2),
    ),
    (Action.LOOK, Emotion.ANGER): HumanPose(
        near_at=(-0.26, 0.06), far_at=(0.3, 0.08), near_bend=-1, far_bend=1, lean=14, shrug=8, nod=2,
        near_leg=(-20, -12), far_leg=(20, 8), near_fingers=_FIST, far_fingers=_FIST,
    ),
}  # fmt: skip

# What a feeling adds to any other pose of one who is on their feet: lean, arch, nod, shrug.
_MOODS: dict[Emotion, tuple[float, float, float, float]] = {
    Emotion.CALM: (0, 0, 0, 0),
    Emotion.JOY: (-2, -6, -4, 0),
    Emotion.SADNESS: (3, 9, 8, -4),
    Emotion.FEAR: (-3, 6, 2, 10),
    Emotion.ANGER: (5, 0, 4, 8),
    Emotion.SURPRISE: (-5, -4, -2, 8),
    Emotion.LOVE: (0, -4, 2, 0),
    Emotion.WONDER: (0, -6, -6, 0),
    Emotion.SUSPENSE: (4, 5, 2, 4),
}
_MOODLESS = frozenset(
    {Action.LIE, Action.SLEEP, Action.DEAD, Action.FLY, Action.SWIM, Action.FALL, Action.CRY, Action.LAUGH}
)

# Where the hands are that hold something.
_HELD: dict[Hold, dict[str, Any]] = {
    Hold.SMALL: {"far_at": (0.5, 0.52), "far_hand": None, "far_bend": 0, "far_fingers": _FIST, "far_over": True},
    Hold.ARMFUL: {
        "near_at": (0.46, 0.34), "far_at": (0.6, 0.38), "near_hand": None, "far_hand": None, "near_bend": 0,
        "far_bend": 0, "near_fingers": _FLAT, "far_fingers": _FLAT, "far_over": True,
    },
    Hold.HANGING: {
        "far_at": None, "far_hand": None, "far_arm": (14, 16), "far_fingers": _FIST, "far_over": True,
    },
    Hold.STAFF: {"far_at": (0.56, 0.5), "far_hand": None, "far_bend": 0, "far_fingers": _FIST, "far_over": True},
    Hold.READING: {
        "near_at": (0.3, 0.56), "far_at": (0.62, 0.58), "near_hand": None, "far_hand": None, "near_bend": 0,
        "far_bend": 0, "near_fingers": _REST, "far_fingers": _REST, "far_over": True, "nod": 12,
    },
    Hold.BOOK: {
        "near_at": (0.36, 0.6), "far_at": (0.6, 0.62), "near_hand": None, "far_hand": None, "near_bend": 0,
        "far_bend": 0, "near_fingers": _REST, "far_fingers": _REST, "far_over": True, "nod": 16,
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
    Hold.ALOFT: {"far_at": (0.44, 0.88), "far_hand": None, "far_bend": 0, "far_fingers": _FIST, "far_over": True},
    Hold.BLOWN: {
        "near_hand": (44, 66), "far_hand": (98, 58), "near_at": None, "far_at": None, "near_bend": 0,
        "far_bend": 0, "near_fingers": _FIST, "far_fingers": _FIST, "far_over": True, "nod": -4,
    },
    Hold.FIDDLE: {
        "near_hand": (40, 92), "far_hand": (110, 70), "near_at": None, "far_at": None, "near_bend": -1,
        "far_bend": 0, "near_fingers": _FIST, "far_fingers": _FIST, "far_over": True, "nod": 12,
    },
}  # fmt: skip
# These do with a small thing what they would do without it, hand and all.
_OWN_HANDS = frozenset(
    {
        Action.EAT, Action.DRINK, Action.GIVE, Action.POINT, Action.THROW, Action.RAISE, Action.WAVE, Action.OPEN,
        Action.WORK, Action.DIG, Action.WRITE, Action.PULL, Action.PUSH, Action.CLIMB, Action.SLEEP,
        Action.DEAD, Action.LIE, Action.FLY, Action.FALL, Action.SWIM,
    }
)  # fmt: skip


_SEWING = replace(
    _SEATED, near_at=(0.36, 0.2), far_at=(0.6, 0.5), lean=8, arch=12, nod=18, far_fingers=_FIST
)  # fmt: skip


def is_seated(doing: Doing, costume: Costume) -> bool:
    """Whether a seat is needed: those who sew or write at their work have one too."""
    if doing.hold is Hold.PIANO:
        return True
    if doing.action is Action.WORK:
        if costume in SEWERS:
            return doing.hold in (Hold.NONE, Hold.SMALL, Hold.ARMFUL)
        return costume in WRITERS and doing.hold is Hold.NONE
    return doing.action in (Action.SIT, Action.WRITE)


def human_pose(doing: Doing, costume: Costume, seed: int) -> HumanPose:
    """How someone does it, as they feel; `seed` chooses among the ways to stand at ease."""
    if doing.action is Action.WORK and is_seated(doing, costume):
        pose = _SEWING if costume in SEWERS else HUMAN_POSES[Action.WRITE]
    else:
        pose = _felt_pose(doing, seed)
        if doing.action is Action.WORK and costume in SWEEPERS and doing.hold is Hold.NONE:
            pose = replace(pose, **_HELD[Hold.SWEEP])
    if doing.hold in (Hold.NONE, Hold.OWN) or (doing.action in _OWN_HANDS and doing.hold is Hold.SMALL):
        return pose
    return replace(pose, **_HELD[doing.hold])


def _felt_pose(doing: Doing, seed: int) -> HumanPose:
    action, emotion = doing.action, doing.emotion
    if action is Action.STAND and emotion is Emotion.CALM:
        return _AT_EASE[seed // 7 % len(_AT_EASE)]
    if action is Action.LOOK and emotion is Emotion.CALM:
        return _LOOKS[seed // 5 % len(_LOOKS)]
    felt = _FELT.get((action, emotion))
    if felt is not None:
        return felt
    pose = HUMAN_POSES[action]
    if action in _MOODLESS:
        return pose
    lean, arch, nod, shrug = _MOODS[emotion]
    return replace(
        pose, lean=pose.lean + lean, arch=pose.arch + arch, nod=pose.nod + nod, shrug=pose.shrug + shrug
    )
