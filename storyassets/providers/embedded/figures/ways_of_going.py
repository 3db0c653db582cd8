"""Ways to walk, to sit, to work and to carry: a stroll and a stride, knees apart or crossed, one bent low over the work."""

from __future__ import annotations

from dataclasses import replace

from storyassets.model.script import Emotion
from storyassets.model.shot import Action
from storyassets.providers.embedded.figures.hands import Hand
from storyassets.providers.embedded.figures.human_pose import HumanPose
from storyassets.providers.embedded.figures.poses import HUMAN_POSES, SEATED

_FIST, _OPEN, _FLAT = Hand.FIST, Hand.OPEN, Hand.FLAT
_WALK, _WORK, _CARRY = (HUMAN_POSES[action] for action in (Action.WALK, Action.WORK, Action.CARRY))

_STRIDES = replace(
    _WALK, near_arm=(-52, 4), far_arm=(46, 112), near_leg=(42, 12), far_leg=(-30, -62), lean=14, nod=-7,
    near_fingers=_FIST, far_fingers=_FIST,
)  # fmt: skip
_PASSES = replace(
    _WALK, near_arm=(-22, -2), far_arm=(20, 50), near_leg=(38, -34), far_leg=(-5, -7), lean=6, arch=-7
)
_STROLLS = replace(
    _WALK, near_at=(0.0, -0.04), near_bend=-1, far_arm=(26, 44), near_leg=(28, 0), far_leg=(-18, -46), lean=-3,
    arch=7, nod=2,
)  # fmt: skip
_TRUDGES = replace(
    _WALK, near_at=(0.0, -0.04), near_bend=-1, far_arm=(12, 20), near_leg=(22, -16), far_leg=(-12, -30), lean=12,
    arch=15, nod=4, shrug=6,
)  # fmt: skip
_DRAGS = replace(
    _WALK,
    near_arm=(14, 8),
    far_arm=(22, 12),
    near_leg=(14, -4),
    far_leg=(-16, -40),
    lean=15,
    arch=14,
    nod=2,
    shrug=-6,
)

_ELBOWS_ON_KNEES = replace(
    SEATED, near_at=(0.62, 0.0), far_at=(0.68, 0.02), lean=22, arch=12, nod=-14, far_leg=(70, -6)
)
_LEGS_CROSSED = replace(
    SEATED,
    near_at=(0.3, 0.12),
    far_at=(0.5, 0.16),
    lean=-6,
    arch=3,
    nod=6,
    near_leg=(84, 0),
    far_leg=(98, 44),
)
_LEANS_BACK = replace(
    SEATED, near_at=None, near_arm=(-46, 8), far_at=(0.4, 0.1), lean=-15, arch=6, nod=8, near_leg=(80, 14),
    far_leg=(70, 48),
)  # fmt: skip
_CHIN_IN_HAND = replace(
    SEATED, near_at=(0.46, 0.06), far_at=None, far_hand=(32, 100), far_fingers=_FIST, lean=15, arch=12, nod=-8
)
_ARMS_CROSSED = replace(
    SEATED,
    near_at=(0.32, 0.4),
    far_at=(0.0, 0.48),
    near_fingers=Hand.TUCKED,
    lean=-8,
    arch=2,
    nod=6,
    far_leg=(68, 30),
)
_HEAD_IN_HAND = replace(
    SEATED,
    near_at=(0.5, 0.02),
    far_at=None,
    far_hand=(66, 66),
    far_fingers=_FIST,
    lean=22,
    arch=16,
    nod=10,
    shrug=-4,
)
_SLUMPS = replace(
    SEATED, near_arm=(14, 22), near_at=None, far_at=(0.46, -0.04), lean=-6, arch=20, nod=12, shrug=-8,
    near_leg=(80, 10), far_leg=(70, 30),
)  # fmt: skip
_PERCHED = replace(
    SEATED,
    near_at=(0.44, 0.0),
    far_at=(0.56, 0.0),
    lean=13,
    arch=-8,
    nod=-8,
    near_leg=(80, -18),
    far_leg=(70, -22),
)

_BENT_LOW = replace(
    _WORK,
    near_at=(0.5, 0.3),
    far_at=(0.78, 0.34),
    near_leg=(-18, -40),
    far_leg=(54, -14),
    lean=36,
    arch=10,
    nod=-12,
)
_PRESSES = replace(
    _WORK,
    near_at=(0.5, 0.24),
    far_at=(0.66, 0.26),
    near_leg=(-40, -30),
    far_leg=(40, 0),
    lean=28,
    arch=-6,
    nod=-8,
    shrug=8,
)
_HEAVY = replace(_CARRY, near_leg=(30, -6), far_leg=(-8, -42), lean=-15, arch=-2, nod=8, shrug=6)
_BRISK = replace(_CARRY, near_leg=(36, 8), far_leg=(-26, -52), lean=7, arch=-7, nod=-4)

_EASY: dict[Action, tuple[HumanPose, ...]] = {
    Action.WALK: (_WALK, _PASSES, _STROLLS, _STRIDES),
    Action.SIT: (
        SEATED,
        _ELBOWS_ON_KNEES,
        _LEGS_CROSSED,
        _CHIN_IN_HAND,
        _LEANS_BACK,
        _PERCHED,
        _ARMS_CROSSED,
    ),
    Action.WORK: (_WORK, _BENT_LOW, _PRESSES),
    Action.CARRY: (_CARRY, _BRISK, _HEAVY),
}
_LOW: dict[Action, tuple[HumanPose, ...]] = {
    Action.WALK: (_TRUDGES, _DRAGS),
    Action.SIT: (_HEAD_IN_HAND, _SLUMPS, _ELBOWS_ON_KNEES),
}
_TENSE: dict[Action, tuple[HumanPose, ...]] = {
    Action.WALK: (_STRIDES, _PASSES),
    Action.SIT: (_PERCHED, _ELBOWS_ON_KNEES),
}
_CALM = frozenset(
    {Emotion.CALM, Emotion.EARNEST, Emotion.TENDER, Emotion.RELIEVED, Emotion.LOVE, Emotion.PROUD}
)
_HEAVY_HEARTED = frozenset({Emotion.SADNESS, Emotion.GRIEF, Emotion.GRAVE, Emotion.ASHAMED})
_ON_EDGE = frozenset({Emotion.SUSPENSE, Emotion.WORRIED, Emotion.SUSPICIOUS, Emotion.ANGER, Emotion.SLY})


def ways_of_going(action: Action, emotion: Emotion) -> tuple[HumanPose, ...]:
    """How it is done in that mood besides the one way that such a feeling has of its own."""
    if emotion in _CALM:
        return _EASY.get(action, ())
    if emotion in _HEAVY_HEARTED:
        return _LOW.get(action, ())
    return _TENSE.get(action, ()) if emotion in _ON_EDGE else ()
