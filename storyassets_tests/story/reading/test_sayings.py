"""Sayings: what is named in them is not seen, and the same word elsewhere is."""

import pytest

from storyassets.model.prop import Prop
from storyassets.story.reading.things import find_props


@pytest.mark.parametrize(
    "text",
    [
        "It was a piece of cake.",
        "My uncle kicked the bucket.",
        "Patience is the key to it.",
        "She worked for a chain of hotels.",
        "It needed a coat of paint.",
        "We had a window of two hours.",
        "He was a fan of the Bulls.",
        "The boxers climbed into the ring.",
        "He gave me a ring on Sunday.",
        "The letters on the sign were gold.",
        "She put a red bow in her hair.",
        "We danced at a club.",
        "The table of contents was wrong.",
        "He screwed the cap on the tube.",
        "The queen gave a ball.",
    ],
)
def test_nothing_is_seen_of_a_saying(text):
    assert not {
        Prop.CAKE,
        Prop.BUCKET,
        Prop.KEY,
        Prop.CHAIN,
        Prop.COAT,
        Prop.WINDOW,
        Prop.FAN,
        Prop.RING,
    } & set(find_props(text.split()))
    assert not {Prop.LETTER, Prop.BOW, Prop.STICK, Prop.TABLE, Prop.HAT, Prop.BALL} & set(
        find_props(text.split())
    )


@pytest.mark.parametrize(
    ("text", "prop"),
    [
        ("She cut a piece of the cake.", Prop.CAKE),
        ("He kicked the empty bucket.", Prop.BUCKET),
        ("She put the key in the lock.", Prop.KEY),
        ("He put a ring on her finger.", Prop.RING),
        ("She found three letters in the drawer.", Prop.LETTER),
        ("The child threw a ball.", Prop.BALL),
        ("The hunter bent his bow.", Prop.BOW),
    ],
)
def test_the_same_thing_elsewhere_is_seen(text, prop):
    assert prop in find_props(text.split())


@pytest.mark.parametrize("text", ["A man had a dog called Bramble.", "A boy who saw a light turned."])
def test_how_somebody_is_called_and_what_they_did_is_no_thing(text):
    assert find_props(text.split()) == []
