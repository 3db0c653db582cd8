"""What a feeling makes of a pose: some have one of their own, others lean, bend and shrug."""

from __future__ import annotations

from dataclasses import replace

from storyassets.model.script import Emotion
from storyassets.model.shot import Action
from storyassets.providers.embedded.figures.hands import Hand
from storyassets.providers.embedded.figures.human_pose import HumanPose
from storyassets.providers.embedded.figures.poses import HUMAN_POSES, SEATED

_FIST, _OPEN, _FLAT = Hand.FIST, Hand.OPEN, Hand.FLAT

FELT: dict[tuple[Action, Emotion], HumanPose] = {
    # Who begs of heaven and not of anybody here prays.
    (Action.BEG, Emotion.GRAVE): HumanPose(
        near_at=(0.42, 0.66), far_at=(0.47, 0.70), near_leg=(8, -88), far_leg=(20, -86), lean=8, arch=8,
        nod=20, far_over=True, near_fingers=_FLAT, far_fingers=_FLAT,
    ),
    (Action.STAND, Emotion.JOY): HumanPose(
        near_arm=(-104, -148), far_arm=(106, 152), arch=-12, lean=-3, nod=-6, near_leg=(-14, -8),
        far_leg=(14, 6), near_fingers=_OPEN, far_fingers=_OPEN,
    ),
    (Action.STAND, Emotion.FEAR): HumanPose(
        near_at=(0.04, 0.7), far_at=(0.34, 0.72), lean=-10, arch=8, shrug=14, nod=0, near_leg=(8, -22),
        far_leg=(20, -14), far_over=True, near_fingers=_FIST, far_fingers=_FIST,
    ),
    (Action.STAND, Emotion.SURPRISE): HumanPose(
        near_arm=(-62, -138), far_arm=(64, 142), lean=-12, arch=-6, shrug=10, near_leg=(-26, -34),
        far_leg=(8, 10), near_fingers=_OPEN, far_fingers=_OPEN,
    ),
    (Action.STAND, Emotion.WONDER): HumanPose(
        near_arm=(-52, -96), far_arm=(56, 110), lean=4, arch=-8, nod=-10, far_over=True, near_fingers=_OPEN,
        far_fingers=_OPEN, near_leg=(-10, -8), far_leg=(12, 2),
    ),
    (Action.TALK, Emotion.JOY): HumanPose(
        near_arm=(-44, -96), far_arm=(46, 122), arch=-8, nod=-4, near_leg=(-12, -8), far_leg=(14, 4),
        near_fingers=_OPEN, far_fingers=_OPEN, far_over=True,
    ),
    (Action.TALK, Emotion.FEAR): HumanPose(
        near_at=(0.12, 0.74), far_arm=(66, 118), lean=-10, arch=6, shrug=12, near_leg=(6, -20),
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
    (Action.TALK, Emotion.WONDER): HumanPose(
        near_at=(-0.2, 0.08), near_bend=-1, far_arm=(100, 136), arch=-10, nod=-12, far_fingers=_OPEN,
    ),
    (Action.TALK, Emotion.SUSPENSE): HumanPose(
        near_at=(-0.2, 0.06), near_bend=-1, far_hand=(92, 70), lean=14, arch=6, nod=-2, far_over=True,
        near_leg=(-16, -12), far_leg=(22, 0), far_fingers=_OPEN,
    ),
    (Action.POINT, Emotion.ANGER): replace(
        HUMAN_POSES[Action.POINT], near_leg=(-36, -26), far_leg=(42, 0), lean=18, arch=-4, shrug=8, nod=-6
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
        SEATED, near_at=(0.42, 0.12), far_at=(0.6, 0.04), lean=16, arch=16, nod=10, shrug=-4,
    ),
    (Action.SIT, Emotion.FEAR): replace(
        SEATED, near_at=(0.3, 0.66), far_at=(0.36, 0.7), lean=-4, arch=12, shrug=12,
        near_fingers=_FIST, far_fingers=_FIST,
    ),
    (Action.SIT, Emotion.ANGER): replace(
        SEATED, near_at=(0.32, 0.4), far_at=(0.0, 0.48), near_fingers=Hand.TUCKED, lean=-2, arch=2, shrug=8, nod=6,
    ),
    (Action.SIT, Emotion.JOY): replace(SEATED, far_at=None, far_arm=(66, 142), arch=-8, far_fingers=_OPEN),
    (Action.SIT, Emotion.SUSPENSE): replace(
        SEATED, far_at=(0.36, 0.82), near_at=(0.36, 0.1), lean=10, arch=8, far_fingers=_FIST
    ),
    (Action.SIT, Emotion.WONDER): replace(SEATED, far_at=None, far_arm=(56, 112), arch=-2, nod=-8, far_fingers=_OPEN),
    (Action.SIT, Emotion.SURPRISE): replace(
        SEATED, near_at=None, far_at=None, near_arm=(-40, -120), far_arm=(50, 130), lean=-8, arch=-6, shrug=10,
        near_fingers=_OPEN, far_fingers=_OPEN,
    ),
    (Action.LOOK, Emotion.FEAR): HumanPose(
        near_at=(0.06, 0.72), far_at=(0.54, 0.68), lean=-8, arch=6, shrug=12, near_leg=(6, -18),
        far_leg=(18, -10), far_over=True, near_fingers=_FIST, far_fingers=_OPEN,
    ),
    (Action.LOOK, Emotion.SURPRISE): HumanPose(
        near_arm=(-50, -110), far_arm=(52, 128), lean=-8, arch=-4, shrug=8, near_leg=(-22, -28),
        far_leg=(8, 8), near_fingers=_OPEN, far_fingers=_OPEN,
    ),
    (Action.LOOK, Emotion.WONDER): HumanPose(
        near_arm=(-44, -80), far_arm=(58, 116), lean=8, arch=-6, nod=-14, far_over=True, near_fingers=_OPEN,
        far_fingers=_OPEN,
    ),
}  # fmt: skip

FELT |= {
    (Action.SIT, emotion): FELT[Action.SIT, like]
    for emotion, like in (
        (Emotion.ASHAMED, Emotion.SADNESS),
        (Emotion.GRAVE, Emotion.SADNESS),
        (Emotion.GRIEF, Emotion.SADNESS),
        (Emotion.WORRIED, Emotion.FEAR),
        (Emotion.SUSPICIOUS, Emotion.ANGER),
    )
}
FELT |= {
    (Action.WALK, Emotion.ASHAMED): FELT[Action.WALK, Emotion.SADNESS],
    (Action.WALK, Emotion.GRAVE): FELT[Action.WALK, Emotion.SADNESS],
    (Action.WALK, Emotion.GRIEF): FELT[Action.WALK, Emotion.SADNESS],
    (Action.WALK, Emotion.SLY): FELT[Action.WALK, Emotion.SUSPENSE],
    (Action.WALK, Emotion.PROUD): FELT[Action.WALK, Emotion.JOY],
}

# What a feeling adds to any other pose of one who is on their feet: lean, arch, nod, shrug.
MOODS: dict[Emotion, tuple[float, float, float, float]] = {
    Emotion.CALM: (0, 0, 0, 0),
    Emotion.JOY: (-2, -6, -4, 0),
    Emotion.SADNESS: (3, 9, 8, -4),
    Emotion.FEAR: (-3, 6, 2, 10),
    Emotion.ANGER: (5, 0, 4, 8),
    Emotion.SURPRISE: (-5, -4, -2, 8),
    Emotion.LOVE: (0, -4, 2, 0),
    Emotion.WONDER: (0, -6, -6, 0),
    Emotion.SUSPENSE: (4, 5, 2, 4),
    Emotion.SLY: (6, 4, 4, 3),
    Emotion.PROUD: (-6, -10, -8, 0),
    Emotion.ASHAMED: (4, 12, 14, -4),
    Emotion.EMBARRASSED: (-4, 4, 4, 8),
    Emotion.WORRIED: (2, 6, 4, 7),
    Emotion.SUSPICIOUS: (5, 2, 2, 4),
    Emotion.GRAVE: (2, 5, 6, -3),
    Emotion.GRIEF: (5, 12, 10, 4),
    Emotion.TENDER: (4, -2, 5, 0),
    Emotion.RELIEVED: (-3, -3, -4, -5),
    Emotion.FAWNING: (8, 4, 6, 2),
    Emotion.EARNEST: (1, 2, 2, 0),
}
MOODLESS = frozenset(
    {Action.LIE, Action.SLEEP, Action.DEAD, Action.FLY, Action.SWIM, Action.FALL, Action.CRY, Action.LAUGH}
    | {Action.DIVE, Action.FAINT, Action.CRAWL, Action.BOW, Action.SALUTE}
)
