"""Poses: joint angles of the bodies, one table for each body plan.

Angles are in degrees. A limb's angle is measured from straight down, positive towards where the
figure faces; the second angle of a limb is its lower half's own direction, not the bend.
"""

from __future__ import annotations

from dataclasses import dataclass

from storyassets.model.shot import Action
from storyassets.providers.embedded.figures.sketch import Point

Limb = tuple[float, float]


@dataclass(frozen=True)
class HumanPose:
    """`lean` tips the trunk forward about the hip, `nod` the head; `tilt` turns the whole figure.

    A hand with a place of its own (in units of the face, about its middle) is brought there instead.
    """

    near_arm: Limb = (-14, -4)
    far_arm: Limb = (14, 4)
    near_leg: Limb = (-4, -3)
    far_leg: Limb = (4, 3)
    lean: float = 0
    nod: float = 0
    tilt: float = 0
    lift: float = 0
    near_hand: Point | None = None
    far_hand: Point | None = None


HUMAN_POSES: dict[Action, HumanPose] = {
    Action.STAND: HumanPose(),
    Action.WALK: HumanPose(
        near_arm=(-30, -12), far_arm=(28, 50), near_leg=(24, 8), far_leg=(-18, -42), lean=4
    ),
    Action.RUN: HumanPose(
        near_arm=(-70, 14), far_arm=(64, 146), near_leg=(74, -6), far_leg=(-34, -96), lean=20, lift=16
    ),
    Action.SIT: HumanPose(near_arm=(20, 55), far_arm=(25, 60), near_leg=(84, 2), far_leg=(78, 12)),
    Action.LIE: HumanPose(near_arm=(12, 8), far_arm=(150, 176), near_leg=(3, 2), far_leg=(14, -8), tilt=-86),
    Action.SLEEP: HumanPose(
        near_hand=(-16, 64), far_hand=(34, 68), near_leg=(62, -30), far_leg=(44, -40), tilt=-87, nod=4
    ),
    Action.CRY: HumanPose(near_hand=(-46, 36), far_hand=(56, 36), nod=8, lean=5),
    Action.LAUGH: HumanPose(near_arm=(-42, 38), far_arm=(42, -38), lean=-10, nod=-10),
    Action.TALK: HumanPose(near_arm=(-30, 62), far_arm=(44, 124), near_leg=(-8, -6), far_leg=(10, 4), nod=-3),
    Action.EAT: HumanPose(near_arm=(-10, 40), far_hand=(28, 58), nod=4),
    Action.DRINK: HumanPose(near_arm=(-10, 20), far_hand=(36, 58), nod=-8),
    Action.FLY: HumanPose(
        near_arm=(60, 96),
        far_arm=(168, 178),
        near_leg=(-4, -20),
        far_leg=(14, -36),
        tilt=62,
        lift=60,
        nod=-46,
    ),
    Action.SWIM: HumanPose(
        near_arm=(60, 110), far_arm=(150, 170), near_leg=(-14, -28), far_leg=(18, 2), tilt=72, nod=-50
    ),
    Action.FALL: HumanPose(
        near_arm=(-120, -150), far_arm=(110, 150), near_leg=(50, 10), far_leg=(-20, 40), tilt=-52, lift=60
    ),
    Action.CLIMB: HumanPose(
        near_hand=(84, 16), far_hand=(88, -70), near_leg=(70, -20), far_leg=(8, -24), lean=4, nod=-14
    ),
    Action.JUMP: HumanPose(
        near_arm=(-140, -160), far_arm=(140, 160), near_leg=(30, -50), far_leg=(-8, -60), lift=50
    ),
    Action.FIGHT: HumanPose(
        near_arm=(30, 120), far_arm=(84, 110), near_leg=(-30, -18), far_leg=(36, 6), lean=8
    ),
    Action.HIDE: HumanPose(
        near_hand=(-24, -72), far_arm=(64, 6), near_leg=(122, -14), far_leg=(104, -26), lean=38, nod=2
    ),
    Action.CARRY: HumanPose(
        near_arm=(30, 84), far_arm=(36, 92), near_leg=(14, 4), far_leg=(-10, -22), lean=-6
    ),
    Action.GIVE: HumanPose(near_arm=(48, 86), far_arm=(60, 92), lean=6),
    Action.WORK: HumanPose(
        near_arm=(58, 112), far_arm=(84, 132), near_leg=(-14, -8), far_leg=(22, 4), lean=14
    ),
    Action.LOOK: HumanPose(
        near_arm=(-40, 40), far_hand=(58, -38), near_leg=(-14, -10), far_leg=(16, 4), lean=10
    ),
    Action.POINT: HumanPose(
        near_arm=(-34, 46), far_arm=(92, 94), near_leg=(-12, -8), far_leg=(14, 6), lean=4
    ),
    Action.BEG: HumanPose(
        near_hand=(58, 116), far_hand=(66, 113), near_leg=(14, -88), far_leg=(24, -86), lean=10, nod=-12
    ),
    Action.DANCE: HumanPose(
        near_arm=(-116, -168), far_arm=(100, 166), near_leg=(-8, 4), far_leg=(62, -24), lean=-8, nod=8, lift=8
    ),
    Action.TRAPPED: HumanPose(
        near_arm=(-50, 150), far_arm=(50, 205), near_leg=(60, -40), far_leg=(30, -30), lean=10
    ),
    Action.DEAD: HumanPose(
        near_arm=(-60, -80), far_arm=(100, 110), near_leg=(-8, -4), far_leg=(14, 8), tilt=-89
    ),
}

HUMAN_POSES |= {
    Action.KNEEL: HUMAN_POSES[Action.BEG],
    Action.EMBRACE: HUMAN_POSES[Action.GIVE],
    Action.PLAY: HUMAN_POSES[Action.SIT],
    Action.READ: HUMAN_POSES[Action.LOOK],
    Action.WRITE: HUMAN_POSES[Action.WORK],
    Action.RAISE: HUMAN_POSES[Action.POINT],
    Action.PUSH: HUMAN_POSES[Action.WORK],
    Action.PULL: HUMAN_POSES[Action.CARRY],
    Action.THROW: HUMAN_POSES[Action.POINT],
    Action.RIDE: HUMAN_POSES[Action.SIT],
    Action.WAVE: HUMAN_POSES[Action.POINT],
    Action.DIG: HUMAN_POSES[Action.WORK],
    Action.OPEN: HUMAN_POSES[Action.GIVE],
    Action.SHOUT: HUMAN_POSES[Action.TALK],
}
