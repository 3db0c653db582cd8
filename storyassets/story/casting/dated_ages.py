"""Dated ages: who was nine in 1954, as a story of now remembers it, is old."""

from __future__ import annotations

import re

from storyassets.story.casting.told_years import NUMBER, number_of
from storyassets.story.words.whole_words import MARK

_NOW = 2020
_SAME_TIME = 5
"""Years that are so near to each other are one time that is told of."""

_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_AT = rf"\b[Ii]n (?P<year>19\d\d),? (?:aged|at the age of|at age|when (?:he|she) was) (?:only |just |about )?(?P<years>{NUMBER})(?: years old)?,? "
_BACK_THEN = r"(?=[^.!?]*\b(?:used to|had|would|once|first|remembers?|says?)\b)"
_REMEMBERED = re.compile(
    rf"{MARK}[^.!?]{{0,160}}[.!?] {_AT}{_BACK_THEN}s?he\b"
    rf"|{_AT.replace('<year', '<of_name_year')}{_BACK_THEN}(?:s?he and (?:his|her) (?:\w+ )?(?:brother|sister|twin|cousin|friend) )?{MARK}"
)


def dated_years(marked: str, narration: str) -> int | None:
    """How old somebody is now, in a text where MARK stands for them; None where no year says it."""
    found = _REMEMBERED.search(marked) if " in 19" in narration.lower() else None
    if found is None:
        return None
    then = int(found["year"] or found["of_name_year"])
    aged = number_of(found["years"] or found["of_name_years"])
    latest = max(int(year) for year in _YEAR.findall(narration))
    now = latest if latest > then + _SAME_TIME else _NOW
    return None if aged is None else aged + now - then
