"""Blows: who hits, breaks, tears or catches a thing fights nobody."""

from __future__ import annotations

import pytest

from storyassets.model.prop import Prop
from storyassets.model.shot import Action
from storyassets.story.reading.blows import read_blow
from storyassets.story.reading.seen_actions import see_action


@pytest.mark.parametrize(
    ("text", "action"),
    [
        ("She slapped the wall.", Action.KNOCK),
        ("He struck the table twice.", Action.KNOCK),
        ("They pounded on the door.", Action.KNOCK),
        ("She hit the water badly.", Action.SWIM),
        ("He hit the ground hard.", Action.FALL),
        ("They tore off the old boards.", Action.PULL),
        ("She tore up the letter.", Action.TEAR),
        ("He caught the rope.", Action.CATCH),
        ("He smashed the jar.", Action.LOOK),
    ],
)
def test_a_blow_at_a_thing_is_no_fight(text, action):
    assert see_action(text.split(), 1, ()) is action


@pytest.mark.parametrize(
    "text",
    [
        "She hit him.",
        "He struck her with a stick.",
        "They beat the thief.",
        "He kicked the dog.",
        "She slapped his face.",
        "He struck again.",
    ],
)
def test_a_blow_at_somebody_is_one(text):
    assert read_blow(text.split(), 1, ()) is None


def test_whom_a_name_means_is_hit():
    assert read_blow(["He", "hit", "the", "old", "Cobb."], 1, (4,)) is None


def test_what_is_hit_is_under_the_hand():
    figure = read_blow(["She", "struck", "the", "table", "with", "her", "fist."], 1, ())
    assert figure is not None
    assert figure.at is Prop.TABLE


@pytest.mark.parametrize(
    ("text", "action"),
    [
        ("He tore off shingles all morning.", Action.PULL),
        ("She kicked it twice.", Action.KNOCK),
        ("They ripped boards loose.", Action.PULL),
    ],
)
def test_things_without_an_article_are_things_too(text, action):
    figure = read_blow(text.split(), 1, ())
    assert figure is not None
    assert figure.action is action


@pytest.mark.parametrize("text", ["He struck it.", "The dogs tore wolves apart.", "She hit us."])
def test_what_may_be_alive_is_no_thing(text):
    words = text.split()
    assert read_blow(words, 2 if words[1] == "dogs" else 1, ()) is None
