"""Tests: of two nouns side by side the first is not seen, and no verb, adverb or part makes two nouns of one."""

import pytest

from storyassets.model.prop import Prop
from storyassets.story.reading.things import find_props


@pytest.mark.parametrize(
    ("text", "things"),
    [
        ("Phil cleared it with a fish slice.", []),
        ("She pushed the button factory gates open", [Prop.GATE]),
        ("A burger van backed into the wall", [Prop.VAN, Prop.WALL]),
        ("He blamed the boat strike for it", []),
        ("They met in the bread queue every morning", []),
        ("The clown waited behind the piano tuner", []),
        ("The oven door was open", [Prop.OVEN]),
        ("He slammed the locker door", [Prop.LOCKER]),
        ("A long truck horn woke us", []),
        ("The landlord sent a man with a nail gun", []),
        ("Salmon swam up the fish ladder", []),
        ("He had been a movie star", []),
    ],
)
def test_a_noun_before_a_noun_is_not_seen(text, things):
    assert find_props(text.split()) == things


@pytest.mark.parametrize(
    "text",
    [
        "I heard the rope squeak",
        "She put the bell back at once",
        "He threw the valve open again",
        "They made the drum sound",
        "The phone rings at nine",
        "Nobody saw the boat sink",
        "The boat rocked.",
        "He had the bicycle himself",
    ],
)
def test_what_it_does_or_where_it_is_makes_no_second_noun(text):
    assert len(find_props(text.split())) == 1


@pytest.mark.parametrize(
    ("text", "things"),
    [
        ("They walked past the bus station,", []),
        ("Then the goats found the flower stall.", []),
        ("It was cheaper than the lawn mower contract.", []),
        ("Forty children came with a glue pot each", []),
        ("He opened the grease trap", []),
        ("She bent and pressed one key", []),
        ("She heard the bus stop", [Prop.BUS]),
        ("He watched the flower grow", [Prop.FLOWER]),
        ("She filled the pot with soup", [Prop.POT, Prop.SOUP]),
    ],
)
def test_a_kind_of_a_thing_of_which_there_is_no_picture_is_not_seen(text, things):
    assert find_props(text.split()) == things
