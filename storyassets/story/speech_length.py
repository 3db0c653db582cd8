"""How long words take to say, before anyone has said them. Measured speech replaces this in the timeline."""

from __future__ import annotations

from collections.abc import Iterable

WORDS_PER_SECOND = 2.75
"""A narrator's pace, pauses between sentences included."""

LETTERS_PER_WORD = 2.0
"""Han, kana, Hangul and Thai letters that take as long to say as one English word."""

# Scripts that are written without spaces, or with a space only now and then: half-open ranges.
_UNSPACED = (
    (0x0E00, 0x0F00),  # Thai, Lao
    (0x1000, 0x10A0),  # Myanmar
    (0x1780, 0x1800),  # Khmer
    (0x3040, 0x3100),  # kana
    (0x3400, 0xA000),  # Han
    (0xAC00, 0xD7B0),  # Hangul
    (0xF900, 0xFB00),  # Han, compatibility
    (0x20000, 0x32000),  # Han, extensions
)


def is_unspaced(letter: str) -> bool:
    """Whether a letter belongs to a script whose words are not parted by spaces."""
    code = ord(letter)
    return any(first <= code < end for first, end in _UNSPACED)


def word_length(word: str) -> float:
    """How many English words a whitespace word is worth: one, unless it is a phrase of an unspaced script."""
    letters = sum(is_unspaced(letter) for letter in word)
    return max(1.0, letters / LETTERS_PER_WORD)


def speech_words(words: Iterable[str]) -> float:
    """How many English words these whitespace words are worth."""
    return sum(word_length(word) for word in words)


def estimate_speech_s(text: str, words_per_second: float = WORDS_PER_SECOND) -> float:
    """Seconds that a text takes to say."""
    return speech_words(text.split()) / words_per_second
