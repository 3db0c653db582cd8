"""Gestures of busts: where the hands of a portrait are, how its trunk bends and its head is tilted."""

from __future__ import annotations

from storyassets.providers.embedded.figures.expressions import Gesture
from storyassets.providers.embedded.figures.hands import Hand
from storyassets.providers.embedded.figures.human_pose import HumanPose

# With as much lean as arch the trunk rises straight from the picture's edge, and bends above it: shoulders tip, and
# the head is tilted against them or with them.
BUST_GESTURES = {
    Gesture.DOWN: HumanPose(near_arm=(-8, 2), far_arm=(8, -2), lean=3, arch=3, nod=-9),
    Gesture.RAISED: HumanPose(near_arm=(-9, -2), far_at=(0.6, 0.8), far_fingers=Hand.OPEN, lean=-2.5, arch=-2.5, nod=7),
    Gesture.HEART: HumanPose(near_at=(0.08, 0.62), far_arm=(9, 2), shrug=-8, lean=2.5, arch=2.5, nod=4),
    Gesture.FISTS: HumanPose(
        near_at=(-0.15, 0.84), far_at=(0.15, 0.84), near_bend=-1, far_bend=1, near_fingers=Hand.FIST,
        far_fingers=Hand.FIST, shrug=12, lean=-3, arch=-3, nod=4,
    ),
    Gesture.FIST: HumanPose(near_arm=(-9, -2), far_at=(0.58, 0.74), far_fingers=Hand.FIST, shrug=6, lean=2.5, arch=2.5, nod=-6),
    Gesture.CLASPED: HumanPose(near_at=(-0.06, 0.62), far_at=(0.08, 0.65), lean=3, arch=3, nod=-4),
    Gesture.CROSSED: HumanPose(near_at=(0.27, 0.4), far_at=(-0.3, 0.48), near_fingers=Hand.TUCKED, lean=-3, arch=-3, nod=8),
    Gesture.NAPE: HumanPose(near_arm=(-9, -2), far_at=(0.4, 1.2), far_bend=-1, far_fingers=Hand.OPEN, shrug=8, lean=-3, arch=-3, nod=9),
    Gesture.RUBBED: HumanPose(
        near_at=(-0.05, 0.62), far_at=(0.07, 0.66), near_fingers=Hand.FIST, far_fingers=Hand.REST, shrug=8, lean=3, arch=3, nod=-6,
    ),
    Gesture.COVERED: HumanPose(near_at=(0.07, 0.66), far_at=(-0.01, 0.58), shrug=-6, lean=-3, arch=-3, nod=3),
    Gesture.OFFERED: HumanPose(near_at=(0.08, 0.6), far_at=(0.66, 0.66), far_fingers=Hand.OPEN, shrug=-4, lean=4, arch=4, nod=-7),
    Gesture.HIPS: HumanPose(near_at=(-0.36, 0.2), far_at=(0.36, 0.2), near_bend=-1, far_bend=1, shrug=-4, lean=-2.5, arch=-2.5, nod=8),
    Gesture.CHIN: HumanPose(near_at=(-0.02, 0.4), far_at=(0.14, 1.0), far_bend=1, far_fingers=Hand.FIST, lean=4, arch=4, nod=-4),
    Gesture.CHEEK: HumanPose(near_arm=(-9, -2), far_at=(0.25, 1.05), far_bend=1, lean=3, arch=3, nod=3),
    Gesture.TEMPLE: HumanPose(near_arm=(-9, -2), far_at=(0.36, 1.3), far_bend=1, far_fingers=Hand.FIST, shrug=4, lean=3, arch=3, nod=2),
    Gesture.PALM: HumanPose(near_arm=(-9, -2), far_at=(0.62, 0.56), far_fingers=Hand.OPEN, lean=-2.5, arch=-2.5, nod=8),
    Gesture.FINGER: HumanPose(near_arm=(-9, -2), far_at=(0.58, 0.86), far_fingers=Hand.POINT, shrug=4, lean=4, arch=4, nod=-8),
    Gesture.BOTH: HumanPose(
        near_at=(-0.6, 0.78), far_at=(0.6, 0.78), near_fingers=Hand.OPEN,
        far_fingers=Hand.OPEN, shrug=6, lean=-4, arch=-4, nod=5,
    ),
}  # fmt: skip
