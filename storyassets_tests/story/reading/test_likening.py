"""Likening: what words only compare something with is not seen; what looks like something may be it."""

from __future__ import annotations

import pytest

from storyassets.model.prop import Prop
from storyassets.story.reading.things import find_props


@pytest.mark.parametrize(
    "text",
    [
        "Clear as a bell.",
        "He was thin as a rake.",
        "You look like a rake.",
        "He went the colour of cheese.",
        "It was lit up like a Christmas tree.",
        "She pulled on it like it was a rope.",
        "He wore it as if it were a crown.",
        "A nose the size of a potato.",
        "It lay there like a big, red cheese.",
    ],
)
def test_what_something_is_likened_to_is_not_seen(text):
    assert find_props(text.split()) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("He used a shoe as a hammer.", [Prop.SHOE, Prop.HAMMER]),
        ("I gave it to her as a present.", [Prop.GIFT]),
        ("As soon as a bus came, she left.", [Prop.BUS]),
        ("It looked like a key.", [Prop.KEY]),
        ("The shape of the key was odd.", [Prop.KEY]),
        ("A tiny lady, brown like a walnut, stick in her hand.", [Prop.STICK]),
    ],
)
def test_what_is_used_as_something_or_may_be_it_is_seen(text, found):
    assert find_props(text.split()) == found


@pytest.mark.parametrize(
    "text", ["with a head torch", "his pocket watch ticked", "off the step with the egg timer"]
)
def test_a_noun_may_stand_between_a_thing_and_its_article(text):
    assert find_props(text.split()) != []


@pytest.mark.parametrize(
    "text", ["the man can swim", "the hill well known to us", "the guard can", "the night watch came"]
)
def test_a_noun_before_a_deed_makes_no_thing_of_it(text):
    assert find_props(text.split()) == []
