"""Ways in which people do the same thing: weight on one leg, arms that do something. The first is the plainest."""

from __future__ import annotations

from functools import cache

from storyassets.model.script import Emotion
from storyassets.model.shot import Action
from storyassets.providers.embedded.figures.everyday_gestures import everyday_gestures
from storyassets.providers.embedded.figures.felt_poses import FELT
from storyassets.providers.embedded.figures.hands import Hand
from storyassets.providers.embedded.figures.human_pose import HumanPose
from storyassets.providers.embedded.figures.poses import HUMAN_POSES
from storyassets.providers.embedded.figures.ways_of_going import ways_of_going

_FIST, _OPEN, _FLAT = Hand.FIST, Hand.OPEN, Hand.FLAT

_LAUGHING = (
    HUMAN_POSES[Action.LAUGH],
    HumanPose(
        near_at=(0.2, 0.22), far_arm=(34, 14), lean=27, arch=16, nod=-16, far_over=True, near_leg=(4, -18),
        far_leg=(32, -12), shrug=6,
    ),
    HumanPose(
        near_at=(0.14, 0.3), far_at=(0.66, 0.0), lean=-4, arch=-6, nod=-10, far_over=True, near_leg=(-2, -10),
        far_leg=(74, -16), far_fingers=_FLAT, shrug=6,
    ),
)  # fmt: skip
_FELT_OTHERWISE: dict[tuple[Action, Emotion], tuple[HumanPose, ...]] = {
    (Action.STAND, Emotion.JOY): (
        HumanPose(
            near_at=(-0.26, 0.06), near_bend=-1, far_arm=(140, 170), far_fingers=_FIST, lean=-3, arch=-10, nod=-6,
            near_leg=(-16, -8), far_leg=(16, 6),
        ),
    ),
    (Action.TALK, Emotion.ANGER): (
        HumanPose(
            near_arm=(-50, -132), far_arm=(58, 140), near_fingers=_FIST, far_fingers=_FIST, lean=10, shrug=10, nod=2,
            near_leg=(-22, -12), far_leg=(24, 8), far_over=True,
        ),
    ),
    (Action.LOOK, Emotion.SURPRISE): (
        HumanPose(
            near_at=(0.1, 0.72), far_at=(0.36, 0.92), far_fingers=_OPEN, far_over=True, lean=-10, arch=-2, shrug=8,
            near_leg=(-20, -26), far_leg=(10, 8),
        ),
    ),
    (Action.LOOK, Emotion.FEAR): (
        HumanPose(
            near_at=(0.3, 0.78), far_at=(0.36, 0.84), near_fingers=_FIST, far_fingers=_FIST, lean=-6, arch=14,
            shrug=16, near_leg=(18, -30), far_leg=(26, -22), far_over=True,
        ),
    ),
}  # fmt: skip


@cache
def ways_of(action: Action, emotion: Emotion) -> tuple[HumanPose, ...]:
    """All ways to do it with that feeling; none where the action has one way for all feelings."""
    if action is Action.LAUGH:
        return _LAUGHING
    felt = (FELT[action, emotion],) if (action, emotion) in FELT else ()
    otherwise = _FELT_OTHERWISE.get((action, emotion), ())
    return (*felt, *otherwise, *everyday_gestures(action, emotion), *ways_of_going(action, emotion))
