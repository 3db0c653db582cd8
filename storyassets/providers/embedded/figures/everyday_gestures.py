"""Everyday gestures: what hands do besides in a feeling, of one who only stands, looks on or talks.

A hand on the breast is the one gesture that soon is too many: none of these has it.
"""

from __future__ import annotations

from dataclasses import replace

from storyassets.model.script import Emotion
from storyassets.model.shot import Action
from storyassets.providers.embedded.figures.hands import Hand
from storyassets.providers.embedded.figures.human_pose import HumanPose
from storyassets.providers.embedded.figures.stances import in_stances

_FIST, _OPEN, _FLAT = Hand.FIST, Hand.OPEN, Hand.FLAT

_HANGING = HumanPose(near_arm=(-10, 4), far_arm=(14, 24))
_FOLDED = HumanPose(near_at=(0.12, -0.1), far_at=(0.18, -0.08), far_over=True)
_BEHIND = HumanPose(near_at=(-0.34, 0.12), near_bend=-1, far_arm=(-14, -34))
_POCKET = HumanPose(near_at=(0.0, -0.04), near_bend=-1, far_arm=(12, 30))
_CROSSED = HumanPose(
    near_at=(0.34, 0.42), far_at=(-0.02, 0.5), far_over=True, near_fingers=Hand.TUCKED
)  # fmt: skip
_CHIN = HumanPose(near_at=(0.26, 0.4), far_hand=(32, 100), far_over=True, far_fingers=_FIST)
_NAPE = HumanPose(near_arm=(-10, 0), far_hand=(-34, 44), far_bend=-1)
_HIP = HumanPose(near_at=(-0.24, 0.06), near_bend=-1, far_arm=(14, 30))
_HIPS = HumanPose(near_at=(-0.26, 0.06), far_at=(0.3, 0.08), near_bend=-1, far_bend=1)
# The upper arm of the hand that hangs is held: one who does not know where to put the hands.
_ELBOW = HumanPose(near_arm=(-4, 6), far_at=(-0.2, 0.34), far_over=True, far_fingers=_FIST)
_OVERHEAD = HumanPose(near_hand=(-52, -18), near_bend=1, far_arm=(12, 26), near_fingers=_FIST)
_PALM = HumanPose(near_arm=(-12, 2), far_arm=(40, 92), far_fingers=_OPEN, far_over=True)
_PALMS = HumanPose(
    near_at=(0.34, 0.36), far_at=(0.62, 0.44), near_fingers=_OPEN, far_fingers=_OPEN, far_over=True
)
_FINGER = HumanPose(
    near_at=(-0.22, 0.06), near_bend=-1, far_arm=(52, 146), far_fingers=Hand.POINT, far_over=True
)
_ASIDE = HumanPose(near_arm=(-38, -84), near_fingers=_OPEN, far_arm=(16, 30))
_WIDE = HumanPose(
    near_arm=(-52, -94), far_arm=(54, 104), near_fingers=_OPEN, far_fingers=_OPEN, far_over=True
)
_HIGH = HumanPose(near_at=(-0.24, 0.06), near_bend=-1, far_arm=(82, 150), far_fingers=_OPEN, far_over=True)
# A thumb over the shoulder: over there, back then.
_BACKWARD = HumanPose(near_arm=(-58, -150), near_fingers=_FIST, far_arm=(20, 52), far_fingers=_OPEN)
# The edge of a hand comes down on the other's palm: point by point.
_CHOPS = HumanPose(
    near_at=(0.36, 0.3), far_at=(0.52, 0.66), far_over=True, near_fingers=_FLAT, far_fingers=_FLAT
)
_FISTS = HumanPose(
    near_arm=(-34, 64), far_arm=(34, 128), near_fingers=_FIST, far_fingers=_FIST, far_over=True
)

_STILL: dict[Emotion, tuple[HumanPose, ...]] = {
    Emotion.SADNESS: (_HANGING, _ELBOW, _CROSSED, _POCKET, _FOLDED),
    Emotion.GRAVE: (_BEHIND, _CROSSED, _HANGING, _CHIN, _FOLDED),
    Emotion.WORRIED: (_OVERHEAD, _ELBOW, _NAPE, _CROSSED, _CHIN),
    Emotion.SUSPENSE: (_HIP, _FISTS, _CROSSED, _CHIN, _BEHIND),
    Emotion.FEAR: (_FISTS, _ELBOW, _OVERHEAD),
    Emotion.TENDER: (_PALM, _FOLDED, _HIP, _BEHIND),
    Emotion.RELIEVED: (_OVERHEAD, _HANGING, _HIPS),
    Emotion.PROUD: (_HIPS, _CROSSED, _BEHIND, _HIP),
    Emotion.SLY: (_CHIN, _CROSSED, _BEHIND, _HIP),
    Emotion.SUSPICIOUS: (_CHIN, _HIPS, _CROSSED),
    Emotion.LOVE: (_FOLDED, _BEHIND, _PALM),
    Emotion.WONDER: (_WIDE, _PALMS, _OVERHEAD, _PALM),
    Emotion.SURPRISE: (_WIDE, _OVERHEAD, _PALMS),
    Emotion.ASHAMED: (_BEHIND, _NAPE, _ELBOW, _POCKET),
    Emotion.EMBARRASSED: (_ELBOW, _FOLDED, _NAPE, _POCKET),
    Emotion.ANGER: (_CROSSED, _FISTS, _HIPS),
    Emotion.JOY: (_HIPS, _WIDE, _BEHIND, _HIGH),
    Emotion.FAWNING: (_FOLDED, _PALMS),
    Emotion.GRIEF: (_OVERHEAD, _ELBOW, _FOLDED),
    Emotion.CALM: (_POCKET, _BEHIND, _HIP, _CROSSED, _ELBOW, _HANGING, _CHIN),
    Emotion.EARNEST: (_HIP, _CHIN, _POCKET, _CROSSED, _NAPE, _ELBOW, _BEHIND),
}
_SPOKEN: dict[Emotion, tuple[HumanPose, ...]] = {
    Emotion.SADNESS: (_PALM, _ELBOW, _WIDE, _HANGING),
    Emotion.GRAVE: (_PALM, _CHOPS, _FINGER),
    Emotion.WORRIED: (_PALMS, _NAPE, _WIDE, _ASIDE),
    Emotion.SUSPENSE: (_FINGER, _PALMS, _BACKWARD, _FISTS),
    Emotion.FEAR: (_PALMS, _BACKWARD, _FISTS),
    Emotion.TENDER: (_PALM, _FOLDED, _PALMS),
    Emotion.RELIEVED: (_PALMS, _HIPS, _WIDE),
    Emotion.PROUD: (_HIGH, _HIPS, _FINGER, _WIDE),
    Emotion.SLY: (_FINGER, _PALM, _BACKWARD),
    Emotion.SUSPICIOUS: (_FINGER, _HIPS, _CROSSED),
    Emotion.LOVE: (_PALM, _PALMS, _HIGH),
    Emotion.WONDER: (_WIDE, _HIGH, _PALMS),
    Emotion.SURPRISE: (_WIDE, _PALMS, _BACKWARD),
    Emotion.ASHAMED: (_NAPE, _ELBOW, _FOLDED),
    Emotion.EMBARRASSED: (_NAPE, _PALM, _ELBOW),
    Emotion.ANGER: (_FISTS, _HIPS, _CHOPS, _BACKWARD),
    Emotion.JOY: (_WIDE, _HIGH, _PALMS),
    Emotion.FAWNING: (_PALM, _PALMS, _FOLDED),
    Emotion.GRIEF: (_PALMS, _WIDE, _ELBOW),
    Emotion.CALM: (_PALM, _WIDE, _HIP, _HIGH, _PALMS, _BACKWARD, _CHOPS),
    Emotion.EARNEST: (_CHOPS, _PALM, _BACKWARD, _PALMS, _WIDE, _FINGER, _ASIDE),
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
    Emotion.FAWNING: (10, 5, -2, 3),
}


def everyday_gestures(action: Action, emotion: Emotion) -> tuple[HumanPose, ...]:
    """Other ways to stand, look on or talk with that feeling; none for other actions."""
    if action not in (Action.STAND, Action.LOOK, Action.TALK) or emotion not in _BEARING:
        return ()
    lean, arch, nod, shrug = _BEARING[emotion]
    gestures = (_SPOKEN if action is Action.TALK else _STILL).get(emotion, ())
    if action is Action.LOOK:
        lean += 4
    felt = tuple(replace(pose, lean=lean, arch=arch, nod=nod, shrug=shrug) for pose in gestures)
    return in_stances(felt, emotion) if felt else ()
