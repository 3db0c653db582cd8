"""Figures told: the year, day, sum, score, count or number that a few words name, and on what thing it is read."""

from __future__ import annotations

import re
from collections.abc import Callable

from storyassets.model.prop import Prop
from storyassets.story.casting.told_years import number_of
from storyassets.story.directing.counts_told import NUMBER, WORD, WORDS, Told, count_of
from storyassets.story.directing.days_told import DAYS
from storyassets.story.directing.places_named import find_named_place
from storyassets.story.directing.sums_told import find_sum

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
    rf"(?<!\bat )\b(?P<count>{NUMBER})(?:(?=[.,!?])| (?!dollars|pounds|euros|bucks|quid|years?|people|men|women|children|soldiers|guests|miles|feet|degrees|of us|of them))",
    re.I,
)
_BORNE = re.compile(
    r"\bwith (?:the |a |his |her |my )?[$£€]\S+ (?:still )?(?:on|over|across|under) (?:it|them|top)\b"
)
"""'The payslip with the £41 on it' comes back once more."""

_MONEY = re.compile(
    r"\b(?:insur\w+|worth|paid|pays?|costs?|sold|bought|price\w*|owed?|earn\w*|salary|bid)\b", re.IGNORECASE
)
_MILES = re.compile(rf"\b(?P<count>{NUMBER}) (?P<unit>miles|kilometers|kilometres)\b(?! (?:an|per|a) )", re.I)
_PLACE = re.compile(
    rf"\b(?P<what>[Gg]ate|[Pp]latform|[Tt]rack|[Tt]erminal|[Pp]ier|[Aa]isle|[Bb]ay|[Dd]ock|[Rr]unway|[Ww]ard|[Rr]oute|[Ff]loor) (?P<count>\d{{1,3}}[A-D]?|{WORDS}|[A-F]\d{{0,2}})\b(?!-|,?\d| \w+s\b)"
)
_PAPER = re.compile(
    r"\b(?:Form|Exhibit|Chapter|Article|Section|Clause|Rule|Schedule|Permit) (?:\d{1,4}(?:-?[A-Z])?|[A-Z])\b"
)
_DOOR = re.compile(
    rf"\b(?:[Rr]oom|[Aa]partment|[Ff]lat|[Uu]nit|[Ss]uite|[Cc]ell|[Cc]abin|(?<=\bat )[Nn]umber|(?<=\bAt )[Nn]umber|(?<=house )number|#) ?(?P<count>\d{{1,4}}[A-F]?|{WORD})\b(?! \w+s\b|,\d)|\b(?:in|at|to|from|outside|of) (?P<code>\d{{1,3}}[A-F])\b"
)
_HINTS = re.compile(
    rf"\d|\b(?:{WORDS}|a (?:hundred|thousand|million)|o['’]clock|noon|midnight|half|quarter|first|last|\w+day|[JFMASOND][a-z]+(?:y|h|l|e|t|r)|"
    r"[Pp]latform|[Gg]ate|[Tt]rack|[Rr]oom)\b",
    re.IGNORECASE,
)
"""Without one of these no figure is told: most words tell none, and are not read rule by rule."""

_OWNER = re.compile(r"\b(?P<name>[A-Z][a-z]+)(?:['’]s| lives| lived| was| is) (?:in|at) (?:\w+ )?#?\d")
_ONLY_FIGURES = re.compile(r"(?:\d{1,6}[.,…]* ){1,}(?P<count>\d{1,6})[.!]?")
_DOOR_SAYS = re.compile(
    rf"\bdoor (?:only |still )?(?:says|said|reads?) (?P<count>{NUMBER})\b(?! \w)", re.IGNORECASE
)
_PLAIN_YEAR = re.compile(r"1[0-9]\d\d|2[01]\d\d")
_NUMBER_OF_MANY = 1000
_FIGURES_OF_COUNTER = 6


def find_figure(text: str, line: str) -> Told | None:
    """The figure that matters most in these words of a line; None where they name none that is worth a look."""
    rules = _RULES if _HINTS.search(text) else (_named_place,)
    found = [told for rule in rules if (told := rule(text, line)) is not None]
    return max(found, key=lambda told: told.weight, default=None)


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
    minus = f"minus {found[0]}" in line
    below = (
        "-" if minus or found["below"] or found["under"] or re.match(r" below\b", text[found.end() :]) else ""
    )
    return Told(Prop.THERMOMETER, f"{below}{count_of(found['count'])}°", 3, 5)


def _sum(text: str, line: str) -> Told | None:
    found = find_sum(text, line)
    return Told(*found, 5 if _BORNE.search(text) else 4) if found else None


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


def _listed(text: str, line: str) -> Told | None:
    """'59. 60. 61.': the last of them is what it comes to."""
    found = _ONLY_FIGURES.fullmatch(text)
    return Told(Prop.GAUGE, found["count"], 3, 4) if found else None


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


def _paper(text: str, line: str) -> Told | None:
    found = _PAPER.search(text)
    return Told(Prop.DOCUMENT, found[0].upper(), 2, 3) if found else None


def _door(text: str, line: str) -> Told | None:
    read = _DOOR_SAYS.search(text)
    if read is not None:
        return Told(Prop.DOOR, str(count_of(read["count"])), 4, 5)
    found = _DOOR.search(text)
    if found is None:
        return None
    said, owner = found["count"] or found["code"], _OWNER.search(text)
    name = f" {owner['name'].upper()}" if owner is not None else ""
    return Told(Prop.DOOR, f"{number_of(said) or said.upper()}{name}", 2, 4)


def _named_place(text: str, line: str) -> Told | None:
    found = find_named_place(text)
    return Told(Prop.SIGNPOST, found[0], found[1], 2) if found else None


_RULES: tuple[Callable[[str, str], Told | None], ...] = (
    _score,
    _degrees,
    _sum,
    _door,
    _place,
    _paper,
    _count,
    _listed,
    _miles,
    _named_place,
    *DAYS,
)
