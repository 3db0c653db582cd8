"""How an animal carries itself: what it feels is seen in its outline."""

import pytest

from storyassets.model.script import Emotion
from storyassets.model.shot import Action
from storyassets.providers.embedded.figures.beast_moods import beast_pose


def pose(emotion, action=Action.STAND, variant=0):
    return beast_pose(action, emotion, handy=False, variant=variant)


@pytest.mark.parametrize("emotion", [Emotion.FEAR, Emotion.SLY, Emotion.ASHAMED, Emotion.SUSPENSE])
def test_who_is_afraid_sly_or_ashamed_is_low(emotion):
    assert pose(emotion).legs <= 0.82
    assert pose(emotion).neck < pose(Emotion.CALM).neck - 15


def test_the_proud_is_high_before_and_the_fawning_low():
    assert pose(Emotion.PROUD).pitch > 8 > -8 > pose(Emotion.FAWNING).pitch


def test_a_leap_and_a_fight_are_not_always_the_same():
    for action in (Action.JUMP, Action.FIGHT):
        assert len({beast_pose(action, Emotion.CALM, handy=True, variant=way) for way in range(3)}) == 3
