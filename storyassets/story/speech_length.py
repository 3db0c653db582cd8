"""How long words take to say, before anyone has said them. Measured speech replaces this in the timeline."""

from __future__ import annotations

from collections.abc import Iterable

from storyassets.story.language import CHARACTERS_PER_UNSPACED_WORD, UNSPACED_CHARACTER

WORDS_PER_SECOND = 2.75
"""A narrator's pace, pauses between sentences included."""


def is_unspaced(letter: str) -> bool:
    """Whether a letter belongs to a script whose words are not parted by spaces."""
    return UNSPACED_CHARACTER.match(letter) is not None


def word_length(word: str) -> float:
    """How many English words a whitespace word is worth: one, unless it is a phrase of an unspaced script."""
    return max(1.0, len(UNSPACED_CHARACTER.findall(word)) / CHARACTERS_PER_UNSPACED_WORD)


def speech_words(words: Iterable[str]) -> float:
    """How many English words these whitespace words are worth."""
    return sum(word_length(word) for word in words)


def estimate_speech_s(text: str, words_per_second: float = WORDS_PER_SECOND) -> float:
    """Seconds that a text takes to say."""
    return speech_words(text.split()) / words_per_second
