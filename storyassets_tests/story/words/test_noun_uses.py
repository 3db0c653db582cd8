"""Noun uses: words for people in the names of things, and figures made of sugar."""

import pytest

from storyassets.story.words.noun_uses import is_figurine
from storyassets.story.words.nouns import find_nouns


@pytest.mark.parametrize(
    ("text", "keys"),
    [
        ("The master key would not go in.", []),
        ("She held the sugar bride in her palm.", []),
        ("The master slept and the bride sang.", ["master", "bride"]),
        ("He made up the guest room.", []),
        ("The guest slept.", ["guest"]),
    ],
)
def test_things_called_by_people_and_figures_of_sugar_are_nobody(text, keys):
    assert [noun.key for noun in find_nouns(text)] == keys


def test_so_it_is_by_plain_words():
    assert is_figurine(["the", "sugar", "bride"], 2, 3)
    assert is_figurine(["the", "master", "key"], 1, 2)
    assert not is_figurine(["the", "young", "bride"], 2, 3)
