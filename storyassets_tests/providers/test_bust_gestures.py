"""Gestures of busts: no portrait is as stiff as a passport's."""

import pytest

from storyassets.model.character import Age, Look, Sex, Species
from storyassets.model.script import Emotion
from storyassets.providers.embedded.figures import draw_portrait
from storyassets.providers.embedded.figures.bust_gestures import BUST_GESTURES
from storyassets.providers.embedded.figures.expressions import BOTH_BUSY, Gesture
from storyassets.providers.embedded.figures.human import build_of
from storyassets.providers.embedded.figures.skeleton import Skeleton

WOMAN = Look(species=Species.HUMAN, sex=Sex.FEMALE, age=Age.ADULT)


@pytest.mark.parametrize("gesture", Gesture)
def test_shoulders_tip_while_the_trunk_rises_straight_from_the_edge(gesture):
    skeleton = Skeleton.posed(build_of(WOMAN), BUST_GESTURES[gesture], narrow=1.5)
    assert skeleton.spine.angle(0.0) == 0
    assert abs(skeleton.near_arm[0][1] - skeleton.far_arm[0][1]) > 4
    assert BUST_GESTURES[gesture].nod


def test_of_one_whose_hands_hold_something_near_no_arm_hangs_beside():
    one, none = (
        draw_portrait(WOMAN, Emotion.CALM, prefix="h", busy=busy).svg.count("<path")
        for busy in (1, BOTH_BUSY)
    )
    assert none < one
