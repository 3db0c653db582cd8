"""Sayings of everyday talk: nothing of them is seen, and the same words are things where they are meant."""

from __future__ import annotations

import pytest

from storyassets.model.prop import Prop
from storyassets.story.reading.things import find_props


@pytest.mark.parametrize(
    "text",
    [
        "Every Wednesday she was spitting feathers.",
        "You could have knocked me down with a feather.",
        "The penny dropped.",
        "She sat on the fence about it.",
        "He made a mountain out of a molehill.",
        "The match was cancelled.",
        "I met my match.",
        "My heart sank.",
        "They built bridges between the two families.",
        "It was a flash in the pan.",
        "He booked a table.",
        "His voice was honey.",
    ],
)
def test_nothing_of_a_saying_is_seen(text):
    assert find_props(text.split()) == []


@pytest.mark.parametrize(
    ("text", "things"),
    [
        ("She held a feather.", [Prop.FEATHER]),
        ("He dropped a penny.", [Prop.COIN]),
        ("They built a bridge.", [Prop.BRIDGE]),
        ("He struck a match.", [Prop.MATCHES]),
        ("She washed the pan.", [Prop.FRYING_PAN]),
        ("They won the cup.", [Prop.TROPHY]),
        ("I paid with a twenty-pound note.", [Prop.CASH]),
        ("She ducked under the police tape.", [Prop.BARRIER]),
    ],
)
def test_the_same_words_are_things_where_they_are_meant(text, things):
    assert find_props(text.split()) == things
