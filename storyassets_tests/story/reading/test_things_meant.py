"""A word that needs company means in the whole story what the story keeps company with."""

from __future__ import annotations

import pytest

from storyassets.model.prop import Prop
from storyassets.story.reading.things_meant import find_kinds, find_meant, name_meant


@pytest.mark.parametrize(
    ("told", "says", "thing"),
    [
        ("He closed the steam valve. Knocks came from the pipe.", "from the pipe came knocks", Prop.PIPE),
        (
            "Grandpa puffed. It smelled of tobacco. He put down the pipe.",
            "he put down the pipe",
            Prop.TOBACCO_PIPE,
        ),
        ("The keeper dived for the ball. He left the goal.", "he left the goal", Prop.GOAL),
        ("The road was gone under snow. He touched the blade.", "he touched the blade", Prop.PLOW_BLADE),
        (
            "The operator let the hook down. The crane stood still.",
            "the crane stood still",
            Prop.CONSTRUCTION_CRANE,
        ),
    ],
)
def test_the_story_tells_what_a_word_means(told, says, thing):
    meant = find_meant(word.strip(".").lower() for word in told.split())
    assert name_meant(says.split(), meant) == [thing]


@pytest.mark.parametrize(
    "told",
    ["He sat by the pipe and waited.", "Her goal was to be the first.", "A crane stood among the reeds."],
)
def test_one_word_of_company_or_none_is_not_enough(told):
    assert find_meant(word.strip(".").lower() for word in told.split()) == {}


def test_a_word_against_it_or_no_article_names_nothing():
    meant = {"ice": Prop.ICE}
    assert name_meant(["he", "stood", "on", "the", "ice", "of", "the", "lake"], meant) == []
    assert name_meant(["like", "ice"], meant) == []


@pytest.mark.parametrize(
    ("told", "thing", "kind"),
    [
        ("The goalkeeper dived. Penalty! She held out the gloves.", Prop.GLOVES, Prop.KEEPER_GLOVES),
        ("The nurse and the doctor left the hospital. He took off the mask.", Prop.MASK, Prop.FACE_MASK),
        ("He drove the truck down the road. He let go of the wheel.", Prop.WHEEL, Prop.STEERING_WHEEL),
    ],
)
def test_a_story_has_one_kind_of_such_a_thing(told, thing, kind):
    assert find_kinds(told.lower().split()) == {thing: kind}


def test_gloves_and_wheels_of_other_stories_stay_what_they_are():
    told = "She knitted gloves. The wheel of the mill turned. A nurse wore a mask."
    assert find_kinds(told.lower().split()) == {}
