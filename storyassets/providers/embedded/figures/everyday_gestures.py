"""Everyday gestures: what hands do besides in a feeling, of one who only stands, looks on or talks.

A hand on the breast is the one gesture that soon is too many: none of these has it.
"""

from __future__ import annotations

from dataclasses import replace

from storyassets.model.script import Emotion
from storyassets.model.shot import Action
from storyassets.providers.embedded.figures.hands import Hand
from storyassets.providers.embedded.figures.human_pose import HumanPose

_FIST, _OPEN, _FLAT = Hand.FIST, Hand.OPEN, Hand.FLAT

_HANGING = HumanPose(near_arm=(-8, 2), far_arm=(10, 18), near_leg=(-8, -4), far_leg=(12, 0))
_FOLDED = HumanPose(
    near_at=(0.12, 0.08), far_at=(0.18, 0.1), far_over=True, near_leg=(-5, -4), far_leg=(7, 2)
)
_BEHIND = HumanPose(
    near_at=(-0.34, 0.12), near_bend=-1, far_arm=(-14, -34), near_leg=(-6, -4), far_leg=(10, 2)
)
_POCKET = HumanPose(near_at=(0.0, -0.04), near_bend=-1, far_arm=(12, 26), near_leg=(-4, -4), far_leg=(18, -4))
_CROSSED = HumanPose(
    near_at=(0.34, 0.42),
    far_at=(-0.02, 0.5),
    far_over=True,
    near_leg=(-14, -8),
    far_leg=(12, 6),
    near_fingers=Hand.TUCKED,
)
_CHIN = HumanPose(
    near_at=(0.26, 0.4), far_at=(0.34, 0.86), far_over=True, far_fingers=_FIST, near_leg=(-10, -4),
    far_leg=(16, 0),
)  # fmt: skip
_BROW = HumanPose(
    near_arm=(-8, 4), far_hand=(42, -46), far_bend=-1, far_over=True, near_leg=(-10, -6), far_leg=(14, 2)
)
_NAPE = HumanPose(near_arm=(-10, 0), far_hand=(-34, 44), far_bend=-1, near_leg=(-6, -4), far_leg=(14, -4))
_HIP = HumanPose(near_at=(-0.24, 0.06), near_bend=-1, far_arm=(12, 22), near_leg=(-10, -6), far_leg=(16, 0))
_HIPS = HumanPose(
    near_at=(-0.26, 0.06), far_at=(0.3, 0.08), near_bend=-1, far_bend=1, near_leg=(-16, -8), far_leg=(16, 6)
)
_PALM = HumanPose(
    near_arm=(-12, 2), far_arm=(36, 88), far_fingers=_OPEN, far_over=True, near_leg=(-8, -4), far_leg=(16, 0)
)
_PALMS = HumanPose(
    near_at=(0.34, 0.36), far_at=(0.62, 0.44), near_fingers=_OPEN, far_fingers=_OPEN, far_over=True,
    near_leg=(-14, -8), far_leg=(14, 2),
)  # fmt: skip
_FINGER = HumanPose(
    near_at=(-0.22, 0.06), near_bend=-1, far_arm=(52, 146), far_fingers=Hand.POINT, far_over=True,
    near_leg=(-12, -6), far_leg=(14, 4),
)  # fmt: skip
_ASIDE = HumanPose(
    near_arm=(-38, -84), near_fingers=_OPEN, far_arm=(16, 30), near_leg=(-10, -6), far_leg=(14, 2)
)

_STILL: dict[Emotion, tuple[HumanPose, ...]] = {
    Emotion.SADNESS: (_HANGING, _FOLDED, _CROSSED, _POCKET),
    Emotion.GRAVE: (_FOLDED, _BEHIND, _CROSSED, _HANGING),
    Emotion.WORRIED: (_BROW, _CROSSED, _HANGING, _CHIN),
    Emotion.SUSPENSE: (_HIP, _CROSSED, _FOLDED, _BEHIND),
    Emotion.FEAR: (_BROW, _CROSSED),
    Emotion.TENDER: (_FOLDED, _PALM, _HIP, _BEHIND),
    Emotion.RELIEVED: (_BROW, _HANGING, _HIPS),
    Emotion.PROUD: (_HIPS, _CROSSED, _BEHIND),
    Emotion.SLY: (_CHIN, _CROSSED, _BEHIND),
    Emotion.SUSPICIOUS: (_CHIN, _HIPS, _BEHIND),
    Emotion.LOVE: (_FOLDED, _BEHIND, _PALM),
    Emotion.WONDER: (_HANGING, _FOLDED, _BROW),
    Emotion.SURPRISE: (_HANGING, _BROW),
    Emotion.ASHAMED: (_BEHIND, _NAPE, _POCKET),
    Emotion.EMBARRASSED: (_FOLDED, _POCKET),
    Emotion.ANGER: (_CROSSED, _FINGER),
    Emotion.JOY: (_HIPS, _PALMS, _BEHIND),
    Emotion.GRIEF: (_BROW, _FOLDED),
    Emotion.CALM: (_BEHIND, _POCKET, _CROSSED, _HANGING),
    Emotion.EARNEST: (_BEHIND, _POCKET, _CROSSED, _HANGING),
}
_SPOKEN: dict[Emotion, tuple[HumanPose, ...]] = {
    Emotion.SADNESS: (_PALM, _HANGING, _FOLDED),
    Emotion.GRAVE: (_PALM, _FOLDED, _FINGER),
    Emotion.WORRIED: (_PALMS, _PALM, _ASIDE),
    Emotion.SUSPENSE: (_FINGER, _PALMS, _ASIDE),
    Emotion.FEAR: (_PALMS, _ASIDE),
    Emotion.TENDER: (_PALM, _FOLDED, _PALMS),
    Emotion.RELIEVED: (_PALMS, _BROW),
    Emotion.PROUD: (_HIPS, _FINGER, _ASIDE),
    Emotion.SLY: (_FINGER, _PALM),
    Emotion.SUSPICIOUS: (_FINGER, _HIPS),
    Emotion.LOVE: (_PALM, _PALMS),
    Emotion.WONDER: (_PALMS, _ASIDE),
    Emotion.SURPRISE: (_PALMS, _ASIDE),
    Emotion.ASHAMED: (_NAPE, _FOLDED),
    Emotion.EMBARRASSED: (_PALM, _POCKET),
    Emotion.ANGER: (_HIPS, _ASIDE),
    Emotion.JOY: (_PALMS, _ASIDE),
    Emotion.CALM: (_ASIDE, _POCKET, _PALMS),
    Emotion.EARNEST: (_ASIDE, _HIP, _PALMS),
}
# How a feeling carries a body that makes one of these gestures: lean, arch, nod, shrug.
_BEARING: dict[Emotion, tuple[float, float, float, float]] = {
    Emotion.SADNESS: (6, 12, 9, -4),
    Emotion.GRAVE: (3, 7, 7, -4),
    Emotion.WORRIED: (3, 9, 4, 9),
    Emotion.SUSPENSE: (8, 5, 0, 4),
    Emotion.FEAR: (-8, 8, 2, 12),
    Emotion.TENDER: (5, -2, 6, 0),
    Emotion.RELIEVED: (-4, -4, -4, -6),
    Emotion.PROUD: (-6, -13, -8, 0),
    Emotion.SLY: (8, 5, 2, 4),
    Emotion.SUSPICIOUS: (-4, -2, 2, 2),
    Emotion.LOVE: (4, -4, 2, 0),
    Emotion.WONDER: (2, -8, -12, 0),
    Emotion.SURPRISE: (-10, -4, -2, 9),
    Emotion.ASHAMED: (6, 14, 15, -5),
    Emotion.EMBARRASSED: (-5, 3, 4, 8),
    Emotion.ANGER: (9, -2, 4, 8),
    Emotion.JOY: (-3, -9, -5, 0),
    Emotion.GRIEF: (8, 13, 10, 5),
    Emotion.CALM: (-2, -4, 1, 0),
    Emotion.EARNEST: (3, -2, 1, 0),
}


def everyday_gestures(action: Action, emotion: Emotion) -> tuple[HumanPose, ...]:
    """Other ways to stand, look on or talk with that feeling; none for other actions."""
    if action not in (Action.STAND, Action.LOOK, Action.TALK) or emotion not in _BEARING:
        return ()
    lean, arch, nod, shrug = _BEARING[emotion]
    gestures = (_SPOKEN if action is Action.TALK else _STILL).get(emotion, ())
    if action is Action.LOOK:
        lean += 4
    return tuple(replace(pose, lean=lean, arch=arch, nod=nod, shrug=shrug) for pose in gestures)
