"""Words for beasts that only say the kind of a thing."""

from __future__ import annotations

import pytest

from storyassets.story.words.nouns import find_nouns


def beasts_in(text):
    return [one.key for one in find_nouns(text) if not one.key.startswith("=")]


@pytest.mark.parametrize(
    "text",
    [
        "It was one of the swan pedalos from the pond.",
        "The swan pedalos bobbed in the dark.",
        "She cleared it with a fish slice.",
        "It came out with zebra stripes on it.",
        "He hung a cow bell over the door.",
        "The cat flap banged all night.",
        "Two dog leads lay there.",
    ],
)
def test_a_beast_that_says_the_kind_of_a_thing_is_nobody(text):
    assert beasts_in(text) == []


@pytest.mark.parametrize(
    ("text", "beast"),
    [
        ("I saw a dog run across the road.", "dog"),
        ("A cat alone is a happy one.", "cat"),
        ("The fish swim past.", "fish"),
        ("Would the fox come?", "fox"),
        ("The dog barks.", "dog"),
        ("Beside a fox and a hen sleep two cubs.", "hen"),
        ("He led a dog twice his size.", "dog"),
    ],
)
def test_a_beast_that_does_something_is_somebody(text, beast):
    assert beast in beasts_in(text)
