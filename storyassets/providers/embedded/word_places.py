"""A written word among its neighbours, taken apart: what the rules of reading look at."""

from __future__ import annotations

from typing import NamedTuple

from storyassets.providers.embedded.numbers_in_words import english
from storyassets.providers.embedded.reading_words import NUMBER, SENTENCE_STARTERS

OPENING, CLOSING = "([{\"'“‘«", ")]}\"'”’»,;:!?…"
DIGIT_NAMES = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")


class Word(NamedTuple):
    """A written word among its neighbours: `core` is without quotes, brackets and marks, but for full stops."""

    core: str
    bare: str
    ends: bool
    mark: str


class Place(NamedTuple):
    """A word, the two before it and the two after it; missing ones are empty."""

    before: Word
    last: Word
    word: Word
    after: Word
    next_but_one: Word

    @property
    def is_final(self) -> bool:
        """Whether no word follows."""
        return not self.after.core


NOBODY = Word("", "", True, "")


def take_apart(written: str) -> Word:
    """Without what opens and closes it."""
    opened = written.lstrip(OPENING)
    core = opened.rstrip(CLOSING)
    closed = "".join(c for c in opened[len(core) :] if c in ",;:!?…")
    bare = core.rstrip(".")
    return Word(core, bare, bool(closed.strip(",;:")) or core.endswith("."), closed)


def is_name(word: Word) -> bool:
    """Whether it begins with a capital, and is of letters only."""
    return word.bare[:1].isupper() and word.bare.isalpha()


def is_number(word: Word) -> bool:
    """Whether it is digits."""
    return NUMBER.fullmatch(word.bare) is not None


def say_cardinal(digits: str) -> str:
    """A whole number in words."""
    return english(int(digits.replace(",", "")))


def say_ordinal(number: int) -> str:
    """First, second, third."""
    return english(number, "ordinal")


def say_year(year: int) -> str:
    """As a year is said."""
    return english(year, "year")


def spell_digits(digits: str) -> str:
    """Digit by digit."""
    return " ".join(DIGIT_NAMES[int(digit)] for digit in digits)


def end_sentence(said: str, place: Place) -> str:
    """With the full stop of a word that ends its sentence."""
    return said + "." if place.is_final or place.after.core in SENTENCE_STARTERS else said


def keep_stop(said: str, word: Word) -> str:
    """With the full stop that the word had."""
    return said + "." if word.core.endswith(".") else said
