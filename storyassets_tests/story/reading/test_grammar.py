"""Whether a thing does what a verb says, or somebody."""

from __future__ import annotations

import pytest

from storyassets.story.reading.grammar import is_deed_of_thing, is_noun


@pytest.mark.parametrize(
    ("text", "verb"),
    [
        ("that her nest would fall soon", "fall"),
        ("the old roof might fall on us", "fall"),
        ("her vase could break any day", "break"),
        ("a huge log fell", "fell"),
        ("since his wife died he slept badly", "died"),
        ("before the bus stopped he ran", "stopped"),
    ],
)
def test_what_a_thing_would_do_is_its_own_deed(text, verb):
    words = text.split()
    assert is_deed_of_thing(words, words.index(verb), 0)


@pytest.mark.parametrize(
    ("text", "verb"),
    [
        ("he would fall", "fall"),
        ("he ran after the cart shouting", "shouting"),
        ("he took the axe and would run", "run"),
        ("she might fall", "fall"),
    ],
)
def test_what_somebody_would_do_is_no_deed_of_a_thing(text, verb):
    words = text.split()
    assert not is_deed_of_thing(words, words.index(verb), 0)


def test_what_belongs_to_somebody_is_no_deed():
    assert is_noun(["she", "looked", "at", "the", "man's", "hands"], 5, follows=True)
    assert not is_noun(["the", "man", "hands", "it", "over"], 2, follows=True)


def test_a_dress_of_some_colour_is_a_garment_and_no_deed():
    assert is_noun(["the", "girl", "in", "the", "blue", "dress", "ran"], 5)
    assert not is_noun(["she", "helped", "the", "girl", "dress"], 4, follows=True)


def test_a_counted_hand_and_a_very_clean_count_do_nothing():
    assert is_noun(["he", "kept", "one", "hand", "on", "it"], 3)
    assert is_noun(["a", "very", "clean", "young", "count"], 2)
    assert not is_noun(["then", "they", "hand", "it", "over"], 2)
