"""An arm whose hand is held near does not lie across the chest."""

from storyassets.model.script import Emotion
from storyassets.model.shot import Action
from storyassets.providers.embedded.figures.beings import _ELF_BUILD
from storyassets.providers.embedded.figures.skeleton import Skeleton
from storyassets.providers.embedded.figures.ways_of_people import ways_of


def test_elbows_hang_where_hands_are_held_before_the_chest():
    for emotion in (Emotion.WONDER, Emotion.LOVE, Emotion.WORRIED):
        for pose in ways_of(Action.LOOK, emotion):
            bones = Skeleton.posed(_ELF_BUILD, pose, 1.0)
            for near, at, bend in ((True, pose.near_at, pose.near_bend), (False, pose.far_at, pose.far_bend)):
                shoulder, elbow, _ = bones.arm(near)
                if at is not None and not bend and at[0] < 0.3:
                    assert elbow[1] > shoulder[1] + 0.4 * _ELF_BUILD.upper_arm
