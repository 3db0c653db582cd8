"""Hours told: 'at quarter to five', 'half two', '6:40 a.m.' as a clock shows them."""

from __future__ import annotations

import re

from storyassets.story.casting.told_years import number_of

_HOURS = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
_MINUTES = {"quarter": 15, "a quarter": 15, "half": 30, "five": 5, "ten": 10, "twenty": 20, "twenty-five": 25}
_PARTS = "|".join(sorted(_MINUTES, key=len, reverse=True))
_FIGURES = re.compile(
    r"\b(?P<hour>\d{1,2}):(?P<minute>[0-5]\d)\b|\bat (?P<full>\d{1,2}) ?[ap]\.?m\b|\bat (?P<watch>[01]\d|2[0-3])(?P<past>[0-5]\d)\b(?! \w+s\b)",
    re.IGNORECASE,
)
_OFF_HOUR = re.compile(
    rf"\b(?:at|by|until|till|since|around|about|nearly|was) (?P<part>{_PARTS}) (?P<way>to|past|till|before|after) "
    rf"(?P<hour>{_HOURS}|midnight|noon)\b|\bat half (?P<half>{_HOURS})\b",
    re.IGNORECASE,
)
_ON_HOUR = re.compile(
    rf"^(?:and |then |but |so )?at (?:exactly |about |around )?(?P<hour>{_HOURS}|midnight|noon)"
    r"(?=[,.;]|$| (?:o'clock|in the|at night|sharp|every|on|that|this|i|he|she|we|they|it|the|my|his|her|our|their|a)\b)"
    rf"|\b(?P<clock>{_HOURS}) o'clock\b",
    re.IGNORECASE,
)
_NOON = {"midnight": 12, "noon": 12}


def find_hour(text: str) -> str | None:
    """The hour as a clock is set to it: '4:45', or 'five' on the full hour; None where none is told."""
    text = text.replace("’", "'")
    found = _FIGURES.search(text)
    if found is not None:
        hour = found["hour"] or found["full"] or found["watch"]
        minute = found["minute"] or found["past"] or "00"
        return f"{int(hour)}:{minute}" if int(hour) in range(25) else None
    found = _OFF_HOUR.search(text)
    if found is not None:
        return _off_hour(found)
    found = _ON_HOUR.search(text)
    return (found["hour"] or found["clock"]).lower() if found else None


def _off_hour(found: re.Match[str]) -> str:
    if found["half"]:
        return f"{number_of(found['half'])}:30"
    hour = _NOON.get(found["hour"].lower()) or number_of(found["hour"]) or 0
    minutes = _MINUTES[found["part"].lower()]
    if found["way"].lower() in ("to", "till", "before"):
        hour, minutes = (hour - 1) or 12, 60 - minutes
    return f"{hour}:{minutes:02}"
