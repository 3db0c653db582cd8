"""How long words take to say, before anyone has said them. Measured speech replaces this in the timeline.

The figures of letters and marks were measured with the embedded voice of the narrator. Everything that
plans or judges a length before the voice has spoken asks here.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable
from functools import lru_cache

from num2words import num2words

from storyassets.story.words.language import UNSPACED_CHARACTER

WORDS_PER_SECOND = 2.75
"""A narrator's pace, pauses between sentences included."""

WORD_S = 0.3
"""An English word of four letters, by itself."""

LINE_START_S = 0.13
WORD_START_S = 0.1
LETTER_S = 0.049
MARK_PAUSE_S = 0.09

LONGEST_ORDINARY_WORD = 12
LONGEST_ACRONYM = 3
ACRONYM_LETTER_S = 0.16
DIGIT_S = 0.31
NUMBER_WORD_S = 0.4
CURRENCY_S = 1.0
PERCENT_S = 0.6
# Longer numbers are read digit by digit.
LONGEST_VALUE_DIGITS = 15
_YEARS = range(1100, 2100)
_YEAR_WORDS = 3

# Seconds for one letter of a script, by the ranges of its letters; of Latin letters, what is spelled out.
_LETTER_S_OF_SCRIPT = (
    ("\u1e00-\u1eff\u01a0\u01a1\u01af\u01b0", 0.35),
    ("\u0370-\u03ff\u1f00-\u1fff\u0400-\u052f", 0.075),
    ("\u0530-\u058f", 0.09),
    ("\u0590-\u05ff", 0.085),
    ("\u0600-\u06ff\u0750-\u077f", 0.14),
    ("\u0900-\u0dff", 0.165),
    ("\u0e00-\u0fff\u1000-\u109f\u1780-\u17ff", 0.17),
    ("\u10a0-\u10ff", 0.11),
    ("\u1200-\u137f", 0.165),
    ("\u3040-\u30ff\u31f0-\u31ff", 0.16),
    ("\u3400-\u9fff\uf900-\ufaff\U00020000-\U0002fa1f", 0.33),
    ("\uac00-\ud7af", 0.225),
)
_SCRIPTS = tuple((re.compile(f"[{letters}]"), letter_s) for letters, letter_s in _LETTER_S_OF_SCRIPT)
# The comma behind `In 1871,` is no part of the year.
_NUMBER = re.compile(r"\d(?:[\d,]*\d)?")
_INNER_MARK = re.compile(r"[,;:.!?…—]\s|[，、；：。！？،؛؟।]")


def is_unspaced(letter: str) -> bool:
    """Whether a letter belongs to a script whose words are not parted by spaces."""
    return UNSPACED_CHARACTER.match(letter) is not None


@lru_cache(maxsize=8192)
def word_length(word: str) -> float:
    """How many English words a whitespace word is worth: one, but more for numbers, codes and other scripts."""
    letters = sum(map(str.isalpha, word))
    if word.isascii() and letters <= LONGEST_ORDINARY_WORD and not any(map(str.isdigit, word)):
        return 1.0
    return max(1.0, _word_s(word) / WORD_S)


def speech_words(words: Iterable[str]) -> float:
    """How many English words these whitespace words are worth."""
    return sum(word_length(word) for word in words)


@lru_cache(maxsize=4096)
def spoken_words(text: str) -> int:
    """The whole number of English words that a text is worth."""
    return math.ceil(speech_words(text.split()))


def estimate_speech_s(text: str, words_per_second: float = WORDS_PER_SECOND) -> float:
    """Seconds that a text takes to say, at a pace that includes the pauses around it."""
    return speech_words(text.split()) / words_per_second


def estimate_line_s(text: str) -> float:
    """Seconds that a line's recording lasts in the embedded voice, from its letters and marks."""
    text = text.lower() if text.isupper() else text  # shouted words are no acronyms
    marks = len(_INNER_MARK.findall(text.strip()[:-1]))
    return LINE_START_S + MARK_PAUSE_S * marks + sum(_word_s(word) for word in text.split())


@lru_cache(maxsize=8192)
def _word_s(word: str) -> float:
    acronym = 2 <= len(word.strip(".,;:!?")) <= LONGEST_ACRONYM and word.isupper()
    letters_s = sum(ACRONYM_LETTER_S if acronym else _letter_s(c) for c in word if c.isalpha())
    return WORD_START_S + letters_s + _numbers_s(word)


def _letter_s(letter: str) -> float:
    if letter.isascii():
        return LETTER_S
    return next((letter_s for script, letter_s in _SCRIPTS if script.match(letter)), LETTER_S)


def _numbers_s(word: str) -> float:
    """What the numbers of a word take when they are written out, with their signs."""
    if not any(map(str.isdigit, word)):
        return 0.0
    signs_s = CURRENCY_S * bool(re.search("[$€£¥]", word)) + PERCENT_S * word.count("%")
    return signs_s + sum(_number_s(match.group()) for match in _NUMBER.finditer(word))


def _number_s(digits: str) -> float:
    plain = digits.replace(",", "")
    if len(plain) > LONGEST_VALUE_DIGITS:
        return DIGIT_S * len(plain)
    value = int(plain)
    words = _YEAR_WORDS if "," not in digits and value in _YEARS else _words_of(value)
    return NUMBER_WORD_S * words


def _words_of(value: int) -> int:
    return len(re.split(r"[\s-]+", str(num2words(value))))
