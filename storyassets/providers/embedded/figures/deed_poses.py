"""Poses of people at single deeds: a hand that is shaken, a ball kicked, a valve turned, a paper torn."""

from __future__ import annotations

from storyassets.model.shot import Action
from storyassets.providers.embedded.figures.hands import Hand
from storyassets.providers.embedded.figures.human_pose import HumanPose

_FIST, _OPEN, _FLAT = Hand.FIST, Hand.OPEN, Hand.FLAT

DEED_POSES: dict[Action, HumanPose] = {
    Action.SHAKE_HANDS: HumanPose(
        near_arm=(-14, 4), far_at=(0.74, 0.42), near_leg=(-14, -8), far_leg=(18, 4), lean=8, arch=2, nod=2,
        far_over=True, far_fingers=_FLAT,
    ),
    Action.STRIKE: HumanPose(
        near_at=(0.5, 0.28), far_arm=(138, 186), near_leg=(-38, -26), far_leg=(44, 0), lean=6, arch=-14, nod=2,
        near_fingers=_FLAT, far_fingers=_FIST, shrug=6,
    ),
    Action.KICK: HumanPose(
        near_arm=(-84, -60), far_arm=(40, 84), near_leg=(-6, -20), far_leg=(88, 70), lean=-22, arch=-6, nod=12,
        near_fingers=_OPEN, far_fingers=_OPEN,
    ),
    Action.DIVE: HumanPose(
        near_arm=(108, 122), far_arm=(158, 170), near_leg=(-6, -30), far_leg=(22, -20), tilt=66, lift=36, arch=-10,
        nod=-40, near_fingers=_OPEN, far_fingers=_OPEN,
    ),
    Action.CATCH: HumanPose(
        near_at=(0.56, 0.84), far_at=(0.7, 1.0), near_leg=(24, -30), far_leg=(44, -6), lean=8, arch=2, nod=-10,
        shrug=6, far_over=True, near_fingers=_OPEN, far_fingers=_OPEN,
    ),
    Action.SALUTE: HumanPose(
        near_arm=(-3, 1), far_hand=(64, -40), far_bend=-1, near_leg=(-2, -2), far_leg=(3, 1), arch=-10, nod=-6,
        far_over=True, far_fingers=_FLAT,
    ),
    Action.FAINT: HumanPose(
        near_arm=(-44, -70), far_hand=(26, -52), near_leg=(44, -16), far_leg=(58, -4), lean=-34, arch=-16, nod=-18,
        far_over=True, far_fingers=_OPEN,
    ),
    Action.CRAWL: HumanPose(
        near_arm=(6, 0), far_arm=(40, 18), near_leg=(-10, -88), far_leg=(40, -78), lean=66, arch=6, nod=-46,
        near_fingers=_FLAT, far_fingers=_FLAT,
    ),
    Action.TIPTOE: HumanPose(
        near_at=(0.36, 0.72), far_at=(0.56, 0.8), near_leg=(66, -34), far_leg=(-4, -12), lean=14, arch=10, nod=-4,
        shrug=12, lift=8, far_over=True,
    ),
    Action.HUSH: HumanPose(
        near_at=(-0.1, 0.2), near_bend=-1, far_hand=(2, 88), near_leg=(-20, -28), far_leg=(30, -10), lean=17, arch=10,
        nod=-6, shrug=10, far_over=True, far_fingers=Hand.POINT,
    ),
    Action.WHISPER: HumanPose(
        near_arm=(-24, -4), far_hand=(80, 50), far_bend=-1, near_leg=(-32, -24), far_leg=(28, -2), lean=26, arch=8, nod=-12,
        shrug=6, far_over=True, far_fingers=_FLAT,
    ),
    Action.BLOW: HumanPose(
        near_at=(0.3, 0.1), far_hand=(66, 66), near_leg=(-22, -18), far_leg=(28, -6), lean=22, arch=8, nod=-2,
        far_over=True, far_fingers=_FIST,
    ),
    Action.TEAR: HumanPose(
        near_at=(0.16, 0.3), far_at=(0.84, 0.42), near_leg=(-16, -10), far_leg=(18, 4), lean=2, arch=0, nod=12, shrug=8,
        far_over=True, near_fingers=_FIST, far_fingers=_FIST,
    ),
    Action.TURN: HumanPose(
        near_at=(0.66, 0.3), far_at=(0.76, 0.76), near_leg=(-40, -32), far_leg=(50, -6), lean=22, arch=2, nod=-4, shrug=8,
        far_over=True, near_fingers=_FIST, far_fingers=_FIST,
    ),
    Action.LISTEN: HumanPose(
        near_hand=(-88, 6), near_bend=1, far_at=(0.5, 0.4), near_leg=(-28, -26), far_leg=(30, -4), lean=23, arch=6, nod=12,
        far_over=True, near_fingers=_OPEN, far_fingers=_FLAT,
    ),
    Action.BOW: HumanPose(
        near_at=(-0.18, 0.2), near_bend=-1, far_at=(0.34, 0.34), near_leg=(-6, -2), far_leg=(4, 0), lean=46, arch=16, nod=20,
        far_over=True, far_fingers=_FLAT,
    ),
    Action.HANDS_UP: HumanPose(
        near_arm=(-74, -176), far_arm=(74, 176), near_leg=(10, -12), far_leg=(22, -4), lean=-10, arch=6, nod=4, shrug=14,
        near_fingers=_OPEN, far_fingers=_OPEN,
    ),
    Action.SHOW: HumanPose(
        near_at=(-0.24, 0.06), near_bend=-1, far_arm=(80, 130), near_leg=(6, 2), far_leg=(28, 0), lean=-2, arch=-12, nod=6,
        far_over=True, far_fingers=_FIST, on_one_leg=True,
    ),
    Action.WIPE: HumanPose(
        near_arm=(-12, 4), far_hand=(44, -48), far_bend=-1, near_leg=(-24, -14), far_leg=(-5, -6), lean=-4, arch=10, nod=-2, far_over=True,
        far_fingers=_FIST, on_one_leg=True,
    ),
    Action.FOLD_ARMS: HumanPose(
        near_at=(0.34, 0.42), far_at=(-0.02, 0.5), near_leg=(6, 4), far_leg=(30, 2), lean=-4, arch=-11, nod=8,
        near_fingers=Hand.TUCKED, far_over=True, on_one_leg=True,
    ),
}  # fmt: skip
"""Those that are more than a gesture of everyday; `poses` has the others."""
