"""Proportions of people: who is grown looks grown, beside whom they stand and alone."""

from __future__ import annotations

import pytest

from storyassets.model.character import Age, Look, Sex, Species
from storyassets.model.script import Emotion
from storyassets.model.shot import Action
from storyassets.providers.embedded.figures import Facing, draw_figure
from storyassets.providers.embedded.figures.human import build_of
from storyassets.providers.embedded.figures.poses import HUMAN_POSES
from storyassets.providers.embedded.figures.skeleton import Skeleton
from storyassets.providers.embedded.scenery.stature import height_cm


def a_look(age: Age, sex: Sex = Sex.FEMALE) -> Look:
    return Look(species=Species.HUMAN, sex=sex, age=age, seed=4)


def heads_tall(look: Look) -> float:
    figure = draw_figure(look, Action.STAND, Emotion.CALM, facing=Facing.RIGHT, prefix="p")
    return figure.height / figure.head.height


@pytest.mark.parametrize("sex", [Sex.FEMALE, Sex.MALE])
def test_the_older_somebody_is_the_smaller_is_the_head_for_the_body(sex):
    child, young, adult = (heads_tall(a_look(age, sex)) for age in (Age.CHILD, Age.YOUNG, Age.ADULT))
    assert child < 3.4 < 4.1 < young < adult


@pytest.mark.parametrize("sex", [Sex.FEMALE, Sex.MALE])
def test_a_grown_womans_shoulders_are_broader_than_her_face_and_a_childs_are_not(sex):
    shares = [
        build_of(a_look(age, sex)).shoulder / (60 * build_of(a_look(age, sex)).head)
        for age in (Age.CHILD, Age.YOUNG, Age.ADULT)
    ]
    assert shares[0] < 0.8 < 0.9 < shares[1] <= shares[2] + 0.02


def test_ages_differ_in_height():
    child, young, adult = (height_cm(a_look(age)) for age in (Age.CHILD, Age.YOUNG, Age.ADULT))
    assert child < 0.78 * adult
    assert child < young < adult


def test_arms_in_an_embrace_reach_round_to_the_others_back_and_not_beyond_it():
    build = build_of(a_look(Age.ADULT, Sex.MALE))
    skeleton = Skeleton.posed(build, HUMAN_POSES[Action.EMBRACE], narrow=0.82)
    near, far = skeleton.near_arm[2], skeleton.far_arm[2]
    assert near[0] > build.shoulder * 1.4
    # The arm that is behind hides between the two.
    assert far[0] < near[0] - build.shoulder * 0.5
    assert near[0] < build.shoulder * 3.2
