"""Tests: at the sun nobody stands, `it` is not where something was taken from, and a ferry's horn is no horn to play."""

import pytest

from storyassets.model.prop import Prop
from storyassets.model.shot import Action
from storyassets.story.reading.handling import handle_thing, is_only_where
from storyassets.story.reading.things import find_props


def test_what_is_held_up_to_the_sun_is_at_no_sun():
    words = ["She", "held", "up", "to", "the", "sun", "a", "frame"]
    assert handle_thing(Action.SHOW, words, 1, (), ()).at == ""
    assert handle_thing(Action.LOOK, ["She", "looked", "at", "the", "sun"], 1, (), ()).at == Prop.SUN.value


@pytest.mark.parametrize(
    ("text", "only"),
    [
        ("He took the snow globe off the table", True),
        ("She leaned the ladder against the wall", True),
        ("He moved the lamp and the table", False),
    ],
)
def test_from_where_or_where_to_is_not_what_is_meant(text, only):
    words = text.split()
    last = find_props(words[:-2])[-1]
    assert is_only_where(words, len(words) - 1, last) is only


@pytest.mark.parametrize(
    "text", ["The ferry blew its horn", "A train sounded its horn", "The tram gave a horn blast"]
)
def test_what_a_ferry_blows_is_no_horn_to_play(text):
    assert Prop.HORN not in find_props(text.split())


def test_what_a_hunter_blows_is_one():
    assert Prop.HORN in find_props(["The", "hunter", "blew", "his", "horn"])
