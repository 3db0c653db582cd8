"""Days told: the year, the day, the hour or the span of time that a few words name, on a stone, a scroll, a calendar, a clock."""

from __future__ import annotations

import re
from collections.abc import Callable

from storyassets.model.prop import Prop
from storyassets.story.directing.counts_told import NUMBER, Told, count_of
from storyassets.story.directing.hours_told import find_hour
from storyassets.story.words.ordinals import ORDINALS

_MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December"
_DAYS = "Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday"
_YEAR = re.compile(
    rf"(?:\b(?P<month>{_MONTHS})(?: of)?,? )?(?<![-$£€#\d,.])\b(?P<year>1[0-9]\d\d|2[01]\d\d)\b(?!-|[,:.]\d| (?!(?:was|is|has|this|when|as|because)\b)(?:\w+s|of|o'clock)\b)"
)
_NO_YEAR = re.compile(
    r"\b(?:room|unit|number|no\.?|extension|code|model|flight|route|page|about|over|only|read|reads|said)\s$",
    re.I,
)
_BUILT = re.compile(r"\b(?:built|is from|was from|dates? (?:from|back)|founded)\b", re.I)
_DATE = re.compile(
    rf"\b(?:(?P<month>{_MONTHS}) (?:the )?(?P<day>\d{{1,2}}(?:st|nd|rd|th)?|{'|'.join(ORDINALS)})"
    rf"|(?:the )?(?P<day2>\d{{1,2}}(?:st|nd|rd|th)?|{'|'.join(ORDINALS)}) (?:of )?(?P<month2>{_MONTHS}))\b(?! of (?:them|us))"
)
_WEEKDAY = re.compile(
    rf"\b(?:[Oo]n|[Tt]hat|[Ll]ast|[Tt]he following|[Tt]he next|[Ee]very|[Uu]ntil|[Bb]y|[Oo]ne) (?:the )?(?P<day>{_DAYS})\b(?! (?:night|evening)? ?(?:shift|paper|class|school|dinner))"
)
_LAPSE = re.compile(
    rf"\b(?P<count>{NUMBER})(?: (?:long|whole|full|more))? (?P<unit>years?|months?|weeks?|days?)\b"
    r"(?P<later> later| after that| passed| had passed| went by| on\b(?=[,.]))?(?! (?:old|ago|of age|older|younger|behind|early|late|from now|away)\b)",
    re.IGNORECASE,
)
_NO_LAPSE = re.compile(
    r"\b(?:every|was|were|is|am|turned|under|over|within|once|next|in|last|first|past) $", re.I
)
_DAY = re.compile(r"\b[Dd]ay (?P<count>\d{1,4})\b(?! \w+s\b)")
_LEAST_LAPSE = {"day": 3, "week": 2, "month": 2, "year": 2}


def _year(text: str, line: str) -> Told | None:
    found = _YEAR.search(text)
    if found is None or _NO_YEAR.search(text[: found.start("year")]):
        return None
    year, month = found["year"], (found["month"] or "").upper()
    words = 2 if month else 1
    if _BUILT.search(text) and not month:
        return Told(Prop.STONE, year, words + 1, 3)
    if int(year) < _FIRST_CALENDARS:
        return Told(Prop.SCROLL, f"{month} {year}".strip(), words + 1, 3)
    return Told(Prop.CALENDAR, f"{month} {year}".strip(), words + 1, 3)


_FIRST_CALENDARS = 1900


def _date(text: str, line: str) -> Told | None:
    found = _DATE.search(text)
    if found is None:
        return None
    month, day = found["month"] or found["month2"], found["day"] or found["day2"]
    number = ORDINALS.get(day) or int(re.sub(r"\D", "", day))
    return Told(Prop.CALENDAR, f"{month.upper()} {number}", 3, 3) if 0 < number <= _LAST_DAY else None


_LAST_DAY = 31


def _weekday(text: str, line: str) -> Told | None:
    found = _WEEKDAY.search(text)
    return Told(Prop.CALENDAR, found["day"].upper(), 2, 1) if found else None


def _lapse(text: str, line: str) -> Told | None:
    found = _LAPSE.search(text)
    if found is None or _NO_LAPSE.search(text[: found.start()]):
        return None
    count, unit = count_of(found["count"]), found["unit"].lower().rstrip("s")
    if count is None or count < _LEAST_LAPSE[unit]:
        return None
    later = " LATER" if (found["later"] or "").strip() in ("later", "after that", "on") else ""
    return Told(Prop.CALENDAR, f"{count} {unit.upper()}S{later}", 2 + bool(later), 4 if later else 2)


def _day(text: str, line: str) -> Told | None:
    found = _DAY.search(text)
    return Told(Prop.CALENDAR, f"DAY {found['count']}", 3, 3) if found else None


def _hour(text: str, line: str) -> Told | None:
    hour = find_hour(text)
    return Told(Prop.CLOCK, hour, 3, 1) if hour else None


DAYS: tuple[Callable[[str, str], Told | None], ...] = (_lapse, _date, _year, _day, _weekday, _hour)
