"""Told years: numbers, grades at school and spans of years in words, and the age that goes with them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from storyassets.model.character import Age, Sex
from storyassets.story.words.ordinals import ORDINALS

GREYING = 48

SCHOOL_ENDS = 17

OLDEST_CHILD, OLDEST_YOUNG, YOUNGEST_OLD = 13, 24, 65

_ONES = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
]

_TENS = {
    word: 10 * (k + 2)
    for k, word in enumerate(["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"])
}

DECADES = {f"{word[:-1]}ies": years + 4 for word, years in _TENS.items()}

GRADES = {"kindergarten": 5} | {word: 5 + number for word, number in ORDINALS.items()}

NUMBER = r"(?:\d{1,2}|[a-z]+(?:-[a-z]+)?)"

GRADE = re.compile(
    rf"\b(?P<grade>{'|'.join(GRADES)})[- ](?:grade|grader)s?\b|\b(?P<kinder>kindergarten|preschool)\b", re.I
)

_INITIALS = re.compile(
    r"\b(?:I(?:'m|,)? ?(?:am )?|[Mm]e,? ?(?=[\[(]))[\[(]? ?(?:(?P<age>\d\d) ?(?P<sex>[FM])|(?P<sex2>[FM]) ?(?P<age2>\d\d))\b"
)

LATER = re.compile(rf"\b(?P<years>{NUMBER}) years (?:later|after(?:wards)?|on|passed|went by)\b", re.I)

_GROWS = re.compile(
    r"\b(?:I|we|he|she|they) (?:\w+ )?graduated\b|\bbest man\b|\b(?:my|his|her|our|the) (?:wedding|reception)\b|"
    r"\bmy (?:husband|wife|own (?:kids?|children|son|daughter))\b|\bmy (?:daughter|son) (?!of)\w+s\b",
    re.I,
)

_GROWN_AGE = 30


def number_of(word: str | None) -> int | None:
    """Ten, 10 and twenty-five as a number; None for another word."""
    if not word:
        return None
    word = word.lower()
    if word.isdigit():
        return int(word)
    if word in _ONES:
        return _ONES.index(word)
    tens, _, ones = word.partition("-")
    if tens not in _TENS or (ones and ones not in _ONES):
        return None
    return _TENS[tens] + (_ONES.index(ones) if ones else 0)


def age_of(years: int) -> Age:
    """What somebody of so many years is."""
    if years <= OLDEST_CHILD:
        return Age.CHILD
    if years <= OLDEST_YOUNG:
        return Age.YOUNG
    return Age.OLD if years >= YOUNGEST_OLD else Age.ADULT


def by_initials(text: str) -> tuple[int, Sex] | None:
    """What `I (29F)` says of who tells it."""
    found = _INITIALS.search(text)
    if found is None:
        return None
    sex = Sex.FEMALE if (found.group("sex") or found.group("sex2")) == "F" else Sex.MALE
    return int(found.group("age") or found.group("age2")), sex


def years_in_class(text: str) -> Iterator[tuple[int, int]]:
    """Where a class at school is told of, and how old one is in it."""
    for found in GRADE.finditer(text):
        yield found.start(), GRADES.get((found.group("grade") or "").lower(), 5)


def later_years(narration: str, told: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """The places after the first told age where years pass, with the age that is reached there."""
    if not told:
        return []
    start, years = min(told)
    reached: list[tuple[int, int]] = []
    for found in sorted(
        (*LATER.finditer(narration, start), *_GROWS.finditer(narration, start)), key=lambda m: m.start()
    ):
        passed = number_of(found.groupdict().get("years"))
        years = years + passed if passed else max(years, _GROWN_AGE)
        reached.append((found.start(), years))
    return reached
