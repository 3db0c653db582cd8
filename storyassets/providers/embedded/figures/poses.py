"""Poses of people: what the joints do for each action; what a feeling makes of them is in `felt_poses`."""

from __future__ import annotations

from storyassets.model.shot import Action
from storyassets.providers.embedded.figures.deed_poses import DEED_POSES
from storyassets.providers.embedded.figures.hands import Hand
from storyassets.providers.embedded.figures.human_pose import HumanPose

_FIST, _OPEN, _FLAT, _CLASP = Hand.FIST, Hand.OPEN, Hand.FLAT, Hand.CLASP
SEATED = HumanPose(
    near_at=(0.5, -0.1), far_at=(0.66, -0.06), near_leg=(84, -2), far_leg=(76, 10), far_over=True, arch=4
)

HUMAN_POSES: dict[Action, HumanPose] = {
    **DEED_POSES,
    Action.STAND: HumanPose(arch=-4),
    Action.WALK: HumanPose(
        near_arm=(-42, -18), far_arm=(38, 72), near_leg=(34, 8), far_leg=(-26, -56), lean=9, arch=-5, nod=-2,
    ),
    Action.RUN: HumanPose(
        near_arm=(-72, 10), far_arm=(62, 150), near_leg=(82, -8), far_leg=(-40, -104), lean=20, arch=-6,
        lift=18, nod=-8, near_fingers=_FIST, far_fingers=_FIST,
    ),
    Action.SIT: SEATED,
    Action.LIE: HumanPose(
        near_at=(0.2, 0.3), far_at=(0.3, 0.38), near_leg=(3, 2), far_leg=(24, -14), tilt=-87, nod=2, far_over=True
    ),
    Action.SLEEP: HumanPose(
        near_at=(0.3, 0.34), far_at=(0.34, 0.44), near_leg=(34, -14), far_leg=(20, -26), tilt=-87, nod=2,
        far_over=True,
    ),
    Action.CRY: HumanPose(
        near_at=(0.2, 0.62), far_hand=(72, 42), nod=12, lean=10, arch=18, shrug=12, near_leg=(12, -16),
        far_leg=(20, -12), far_over=True, near_fingers=_FIST, far_fingers=_FIST, far_bend=0,
    ),
    Action.LAUGH: HumanPose(
        near_at=(0.14, 0.3), far_at=(0.3, 0.34), lean=-12, arch=-16, nod=-18, shrug=8, near_leg=(-2, -16),
        far_leg=(24, 2), far_over=True,
    ),
    Action.TALK: HumanPose(
        near_at=(-0.22, 0.06), near_bend=-1, far_arm=(30, 104), near_leg=(-10, -6), far_leg=(12, 4), lean=3,
        nod=-3, far_fingers=_OPEN, far_over=True,
    ),
    Action.EAT: HumanPose(
        near_at=(0.3, 0.36), far_hand=(62, 90), nod=4, lean=5, arch=10, near_leg=(-20, -12), far_leg=(-2, -6),
        far_over=True, far_fingers=_CLASP, on_one_leg=True,
    ),
    Action.DRINK: HumanPose(
        near_at=(-0.24, 0.06), near_bend=-1, far_hand=(70, 74), nod=-16, lean=-6, arch=-12, near_leg=(4, -2),
        far_leg=(26, 4), far_over=True, far_fingers=_CLASP, on_one_leg=True,
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
        near_at=(0.42, 0.66), far_arm=(86, 96), near_leg=(-44, -30), far_leg=(50, 2), lean=22, arch=2, nod=-8, shrug=8,
        near_fingers=_FIST, far_fingers=_FIST, far_over=True,
    ),
    Action.HIDE: HumanPose(
        near_at=(0.34, 0.5), far_at=(0.5, 0.62), near_leg=(124, -16), far_leg=(108, -24), lean=24, arch=18,
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
        near_at=(0.46, 0.34), far_at=(0.72, 0.58), near_leg=(-32, -22), far_leg=(42, -2), lean=24, arch=8,
        nod=0, far_over=True, near_fingers=_FIST, far_fingers=_FIST,
    ),
    Action.LOOK: HumanPose(
        near_at=(-0.2, 0.08), near_bend=-1, far_arm=(20, 44), near_leg=(-12, -10), far_leg=(20, 2), lean=9,
        arch=-2, nod=-8,
    ),
    Action.POINT: HumanPose(
        near_arm=(-42, -14), far_arm=(90, 92), near_leg=(-20, -16), far_leg=(20, 0), lean=10, arch=-6, nod=-9,
        near_fingers=_FIST, far_fingers=Hand.POINT,
    ),
    Action.BEG: HumanPose(
        near_at=(0.62, 0.86), far_at=(0.68, 0.9), near_leg=(8, -88), far_leg=(20, -86), lean=17, arch=-10,
        nod=-24, far_over=True,
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
        near_at=(0.2, 0.44), far_at=(0.24, 0.5), near_leg=(-2, -2), far_leg=(3, 1), tilt=-90, nod=-2, far_over=True
    ),
    Action.KNEEL: HumanPose(
        near_at=(0.24, 0.66), far_at=(0.62, 0.06), near_leg=(0, -88), far_leg=(86, 2), lean=10, arch=10,
        nod=16, far_over=True,
    ),
    Action.EMBRACE: HumanPose(
        near_at=(0.80, 0.5), far_at=(0.34, 0.5), near_leg=(-7, -5), far_leg=(5, 2), lean=1, arch=2, nod=13,
        shrug=8,
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
        near_at=(-0.24, 0.06), near_bend=-1, far_arm=(142, 172), near_leg=(4, 0), far_leg=(24, -4), lean=-2, arch=-13,
        nod=-4, far_fingers=_OPEN, on_one_leg=True,
    ),
    Action.PUSH: HumanPose(
        near_arm=(58, 80), far_arm=(66, 86), near_leg=(-58, -48), far_leg=(70, -30), lean=34, arch=-2, nod=-20,
        shrug=4, far_over=True, near_fingers=_OPEN, far_fingers=_OPEN,
    ),
    Action.PULL: HumanPose(
        near_arm=(62, 82), far_arm=(72, 84), near_leg=(50, 2), far_leg=(60, 34), lean=-30, arch=-2, nod=8,
        shrug=4, far_over=True, near_fingers=_FIST, far_fingers=_FIST,
    ),
    Action.THROW: HumanPose(
        near_arm=(-100, -158), far_arm=(74, 88), near_leg=(-12, -40), far_leg=(58, 14), lean=-19, arch=-10, nod=8,
        near_fingers=_FIST, far_fingers=_OPEN,
    ),
    Action.RIDE: HumanPose(
        near_at=(0.5, 0.3), far_at=(0.62, 0.34), near_leg=(58, -12), far_leg=(50, -6), lean=4, arch=-4,
        far_over=True, near_fingers=_FIST, far_fingers=_FIST,
    ),
    Action.WAVE: HumanPose(
        near_at=(-0.24, 0.06), near_bend=-1, far_arm=(118, 166), near_leg=(6, 2), far_leg=(28, 0), arch=-12,
        lean=-3, nod=10, far_fingers=_OPEN, on_one_leg=True,
    ),
    Action.DIG: HumanPose(
        near_at=(0.34, 0.46), far_at=(0.66, 0.04), near_leg=(-26, -16), far_leg=(48, 0), lean=30, arch=12,
        nod=2, far_over=True, near_fingers=_FIST, far_fingers=_FIST,
    ),
    Action.OPEN: HumanPose(
        near_arm=(-40, -12), far_arm=(68, 84), near_leg=(-34, -26), far_leg=(36, 4), lean=17, arch=2,
        nod=-10, near_fingers=_FIST, far_fingers=_FIST, far_over=True,
    ),
    Action.SHOUT: HumanPose(
        near_arm=(-48, -22), far_hand=(84, 26), far_bend=-1, near_leg=(-32, -24), far_leg=(32, 4),
        lean=15, arch=-12, nod=-14, far_over=True, near_fingers=_FIST, far_fingers=_OPEN, shrug=6,
    ),
    Action.TAKE_UP: HumanPose(
        near_arm=(6, 30), far_arm=(16, 10), near_leg=(62, -40), far_leg=(80, -22), lean=62, arch=20, nod=-24,
        far_over=True, near_fingers=_OPEN, far_fingers=_FIST,
    ),
    Action.LAY: HumanPose(
        near_at=(0.58, 0.3), far_at=(0.8, 0.34), near_leg=(-22, -34), far_leg=(42, -12), lean=28, arch=12, nod=4,
        far_over=True, near_fingers=_FLAT, far_fingers=_FLAT,
    ),
    Action.KNOCK: HumanPose(
        near_at=(-0.22, 0.08), near_bend=-1, far_arm=(66, 122), near_leg=(-28, -22), far_leg=(26, -2), lean=14, arch=4,
        nod=-8, far_fingers=_FIST, far_over=True, shrug=4,
    ),
    Action.NUDGE: HumanPose(
        near_at=(-0.16, 0.1), near_bend=-1, far_arm=(84, -104), near_leg=(-12, -6), far_leg=(14, 2), lean=9, nod=6,
        far_fingers=_FIST, far_over=True, shrug=4,
    ),
    Action.DRESS: HumanPose(
        near_at=(0.16, 0.76), far_at=(0.36, 0.8), near_leg=(-10, -4), far_leg=(12, 2), arch=-6, nod=12, far_over=True,
        near_fingers=_FIST, far_fingers=_FIST, shrug=6,
    ),
    Action.POUR: HumanPose(
        near_at=(0.5, 0.26), far_at=(0.66, 0.72), near_leg=(-24, -14), far_leg=(20, -8), lean=15, arch=10, nod=10,
        far_over=True, near_fingers=_FIST, far_fingers=_FIST, shrug=6,
    ),
    Action.CLAP: HumanPose(
        near_at=(0.5, 0.66), far_at=(0.58, 0.74), near_leg=(4, 0), far_leg=(26, 0), lean=-2, arch=-11, nod=6, far_over=True,
        near_fingers=_FLAT, far_fingers=_FLAT, on_one_leg=True,
    ),
    Action.SHRUG: HumanPose(
        near_arm=(-24, -122), far_arm=(24, 122), near_leg=(-24, -14), far_leg=(-4, -6), lean=-1, arch=9, nod=-12, shrug=20,
        far_over=True, near_fingers=_OPEN, far_fingers=_OPEN, on_one_leg=True,
    ),
    Action.CHEER: HumanPose(
        near_arm=(-132, -168), far_arm=(134, 170), near_leg=(-18, -40), far_leg=(34, 8), arch=-16, lean=-4, nod=-12,
        shrug=8, near_fingers=_FIST, far_fingers=_FIST,
    ),
    Action.GRAB: HumanPose(
        near_arm=(-52, -24), far_arm=(82, 90), near_leg=(-46, -34), far_leg=(54, -4), lean=27, arch=-5, nod=-20, shrug=6,
        far_over=True, near_fingers=_OPEN, far_fingers=_FIST,
    ),
    Action.TYPE: HumanPose(
        near_at=(0.54, 0.34), far_at=(0.72, 0.37), near_leg=(82, -4), far_leg=(74, 8), lean=8, arch=9, nod=10,
        far_over=True, near_fingers=_FLAT, far_fingers=_FLAT,
    ),
    Action.FILM: HumanPose(
        near_at=(0.72, 0.9), far_at=(0.8, 1.0), near_leg=(-14, -9), far_leg=(18, 4), lean=4, arch=-4, nod=-2,
        far_over=True, near_fingers=_FIST, far_fingers=_FIST,
    ),
}  # fmt: skip
