"""Figures told: the year, day, sum, score, count or number that a few words name, and on what thing it is read."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from storyassets.model.prop import Prop
from storyassets.story.casting.told_ages import number_of
from storyassets.story.directing.counts_told import NUMBER, WORD, WORDS, count_of
from storyassets.story.directing.hours_told import find_hour
from storyassets.story.directing.sums_told import find_sum

_MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December"
_DAYS = "Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday"
_ORDINALS = {
    word: k + 1
    for k, word in enumerate(
        [
            "first",
            "second",
            "third",
            "fourth",
            "fifth",
            "sixth",
            "seventh",
            "eighth",
            "ninth",
            "tenth",
            "eleventh",
            "twelfth",
        ]
    )
}
_YEAR = re.compile(
    rf"(?:\b(?P<month>{_MONTHS})(?: of)?,? )?(?<![-$£€#\d,.])\b(?P<year>1[0-9]\d\d|2[01]\d\d)\b(?!-|[,:.]\d| (?!(?:was|is|has|this|when|as|because)\b)(?:\w+s|of|o'clock)\b)"
)
_NO_YEAR = re.compile(
    r"\b(?:room|unit|number|no\.?|extension|code|model|flight|route|page|about|over|only|read|reads|said)\s$",
    re.I,
)
_BUILT = re.compile(r"\b(?:built|is from|was from|dates? (?:from|back)|founded)\b", re.I)
_DATE = re.compile(
    rf"\b(?:(?P<month>{_MONTHS}) (?:the )?(?P<day>\d{{1,2}}(?:st|nd|rd|th)?|{'|'.join(_ORDINALS)})"
    rf"|(?:the )?(?P<day2>\d{{1,2}}(?:st|nd|rd|th)?|{'|'.join(_ORDINALS)}) (?:of )?(?P<month2>{_MONTHS}))\b(?! of (?:them|us))"
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
_SCORE = re.compile(
    rf"(?<![\w-])(?:(?P<one>\d{{1,3}})\s?[-–]\s?(?P<two>\d{{1,3}}|nil)|(?P<some>\d{{1,2}}|{WORDS})[- ](?P<none>nil|love|zero)"
    rf"|(?P<first>\d{{1,3}}|{WORD}) to (?P<second>\d{{1,3}}|nil|{WORDS}))"
    r"\b(?!-|:| (?:years?|minutes?|of|o'clock|feet|inches|hours?|days?|weeks?|times|miles|people|men)\b)"
)
_PLAYED = re.compile(
    r"\b(?:score\w*|won|win|lost|lose|led|lead\w*|losing|winning|beat|final|nil|game|match|half|down|up|tied|tie|ahead|points?|goals?|champion\w*)\b",
    re.I,
)
_DEGREES = re.compile(
    rf"\b(?P<below>minus |-|−)?(?P<count>{NUMBER})(?:°| degrees\b|(?= below\b))(?P<under> below)?", re.I
)
_TURNS = re.compile(r"\b(?:turn\w*|angle|spun|rotat\w*|swung|leaned)\b", re.I)
_READ = re.compile(
    r"\b(?:it|counter|meter|gauge|display|number|dial|screen|scale|odometer|clicker|tally|total)(?: only| still| now| just)? "
    r"(?:read|reads|said|says|showed|shows|(?:rolled|ticked|clicked|went|jumped|turned)(?: over| up| down)? (?:to|from \S+ to)) "
    r"(?P<count>\d[\d,]*)\b(?![:%]|,\d|\.\d| \w+s\b)",
    re.IGNORECASE,
)
_COUNT = re.compile(
    rf"\b(?P<count>{NUMBER})(?:(?=[.,!?])| (?!dollars|pounds|euros|bucks|quid|years?|people|men|women|children|soldiers|guests|miles|feet|degrees|of us|of them))",
    re.I,
)
_MONEY = re.compile(
    r"\b(?:insur\w+|worth|paid|pays?|costs?|sold|bought|price\w*|owed?|earn\w*|salary|bid)\b", re.IGNORECASE
)
_MILES = re.compile(rf"\b(?P<count>{NUMBER}) (?P<unit>miles|kilometers|kilometres)\b(?! (?:an|per|a) )", re.I)
_PLACE = re.compile(
    rf"\b(?P<what>[Gg]ate|[Pp]latform|[Tt]rack|[Tt]erminal|[Pp]ier|[Aa]isle|[Bb]ay|[Dd]ock|[Rr]unway|[Ww]ard|[Rr]oute|[Ff]loor) (?P<count>\d{{1,3}}[A-D]?|{WORDS}|[A-F]\d{{0,2}})\b(?!-|,?\d| \w+s\b)"
)
_DOOR = re.compile(
    rf"\b(?:[Rr]oom|[Aa]partment|[Ff]lat|[Uu]nit|[Ss]uite|[Cc]ell|[Cc]abin|(?<=\bat )[Nn]umber|(?<=\bAt )[Nn]umber|(?<=house )number|#) ?(?P<count>\d{{1,4}}[A-F]?|{WORD})\b(?! \w+s\b|,\d)|\b(?:in|at|to|from|outside|of) (?P<code>\d{{1,3}}[A-F])\b"
)
_DOOR_SAYS = re.compile(
    rf"\bdoor (?:only |still )?(?:says|said|reads?) (?P<count>{NUMBER})\b(?! \w)", re.IGNORECASE
)
_PLAIN_YEAR = re.compile(r"1[0-9]\d\d|2[01]\d\d")
_NUMBER_OF_MANY = 1000
_FIGURES_OF_COUNTER = 6
_LEAST_LAPSE = {"day": 3, "week": 2, "month": 2, "year": 2}


@dataclass(frozen=True)
class Told:
    """On which thing it is read, what stands there, by how many words it is told, and how much it is the news."""

    prop: Prop
    says: str
    words: int
    weight: int


def find_figure(text: str, line: str) -> Told | None:
    """The figure that matters most in these words of a line; None where they name none that is worth a look."""
    found = [told for rule in _RULES if (told := rule(text, line)) is not None]
    return max(found, key=lambda told: told.weight, default=None)


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
    number = _ORDINALS.get(day) or int(re.sub(r"\D", "", day))
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


def _score(text: str, line: str) -> Told | None:
    found = _SCORE.search(text)
    if found is None or not _PLAYED.search(line):
        return None
    one, two = (0 if side in ("nil", "love", "zero") else count_of(side) for side in found.groups() if side)
    return Told(Prop.SCOREBOARD, f"{one}-{two}", 3, 5)


def _degrees(text: str, line: str) -> Told | None:
    found = _DEGREES.search(text)
    if found is None or _TURNS.search(line):
        return None
    below = "-" if found["below"] or found["under"] or re.match(r" below\b", text[found.end() :]) else ""
    return Told(Prop.THERMOMETER, f"{below}{count_of(found['count'])}°", 3, 5)


def _sum(text: str, line: str) -> Told | None:
    found = find_sum(text, line)
    return Told(*found, 4) if found else None


def _count(text: str, line: str) -> Told | None:
    found = _READ.search(text)
    if found is not None and len(found["count"]) <= _FIGURES_OF_COUNTER + 1:
        return Told(Prop.GAUGE, found["count"], 3, 5)
    if _MONEY.search(text):
        return None
    for each in _COUNT.finditer(text):
        count = count_of(each["count"])
        told = count is not None and count >= _NUMBER_OF_MANY and len(str(count)) <= _FIGURES_OF_COUNTER
        if told and not _PLAIN_YEAR.fullmatch(each["count"]):
            return Told(Prop.GAUGE, f"{count:,}", len(each["count"].split()) + 1, 2)
    return None


def _miles(text: str, line: str) -> Told | None:
    found = _MILES.search(text)
    count = count_of(found["count"]) if found else None
    return (
        Told(Prop.SIGNPOST, f"{count} {found['unit'].upper()}", 2, 2)
        if found and count and count > 1
        else None
    )


def _place(text: str, line: str) -> Told | None:
    found = _PLACE.search(text)
    if found is None:
        return None
    number = number_of(found["count"])
    return Told(Prop.NOTICE, f"{found['what'].upper()} {number or found['count'].upper()}", 2, 3)


def _door(text: str, line: str) -> Told | None:
    read = _DOOR_SAYS.search(text)
    if read is not None:
        return Told(Prop.DOOR, str(count_of(read["count"])), 4, 5)
    found = _DOOR.search(text)
    if found is None:
        return None
    said = found["count"] or found["code"]
    return Told(Prop.DOOR, str(number_of(said) or said.upper()), 2, 4)


def _hour(text: str, line: str) -> Told | None:
    hour = find_hour(text)
    return Told(Prop.CLOCK, hour, 3, 1) if hour else None


_RULES: tuple[Callable[[str, str], Told | None], ...] = (
    _score,
    _degrees,
    _lapse,
    _sum,
    _door,
    _year,
    _date,
    _place,
    _count,
    _miles,
    _weekday,
    _hour,
)
