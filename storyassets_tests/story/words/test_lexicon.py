"""The lexicon: kin in many languages, callings by their kind, breeds and birds."""

from __future__ import annotations

import pytest

from storyassets.model.character import Age, Sex, Species
from storyassets.story.words.lexicon import NOUNS
from storyassets.story.words.nouns import find_nouns, is_simile


@pytest.mark.parametrize(
    ("word", "species", "sex", "age"),
    [
        ("nagyi", Species.HUMAN, Sex.FEMALE, Age.OLD),
        ("abuelo", Species.HUMAN, Sex.MALE, Age.OLD),
        ("tsar", Species.HUMAN, Sex.MALE, Age.ADULT),
        ("baroness", Species.HUMAN, Sex.FEMALE, Age.ADULT),
        ("centenarian", Species.HUMAN, Sex.UNKNOWN, Age.OLD),
        ("lad", Species.HUMAN, Sex.MALE, Age.YOUNG),
        ("waiter", Species.HUMAN, Sex.MALE, Age.ADULT),
        ("goldfinch", Species.BIRD, Sex.UNKNOWN, Age.ADULT),
        ("whippet", Species.DOG, Sex.UNKNOWN, Age.ADULT),
        ("filly", Species.HORSE, Sex.FEMALE, Age.CHILD),
    ],
)
def test_a_word_says_of_what_kind_somebody_is(word: str, species: Species, sex: Sex, age: Age) -> None:
    nature = NOUNS[word]
    assert (nature.species, nature.sex, nature.age) == (species, sex, age)


def test_a_shah_is_dressed_as_a_king_and_a_sentry_as_a_soldier() -> None:
    assert (NOUNS["shah"].occupation, NOUNS["sentry"].occupation) == ("king", "soldier")


@pytest.mark.parametrize(
    ("text", "keys"),
    [
        ("He'd gone. They'll come. Don't.", []),
        ("I swear to God, thank God, God rest him, for God's sake.", []),
        ("God said to Noah.", ["god", "=Noah"]),
        ("She gave her maiden name.", []),
        ("The maiden named Elsa.", ["maiden", "=Elsa"]),
        ("He was butcher of the year.", []),
        ("Nan Fisher slept.", ["=Fisher"]),
        ("My nan slept.", ["nan"]),
    ],
)
def test_what_names_nobody_is_no_noun_of_a_person(text: str, keys: list[str]) -> None:
    assert [f.key for f in find_nouns(text)] == keys


def test_as_if_wolves_were_there_there_are_none() -> None:
    text = "He ran as if wolves were after him."
    assert is_simile(text, text.index("wolves"))
    assert not is_simile("He ran if wolves came.", 10)
