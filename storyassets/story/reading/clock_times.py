"""Clock times: which light an hour of the clock has that words tell: 'ten to six in the morning', 'half past nine at night'."""

from __future__ import annotations

import re

from storyassets.model.place import TimeOfDay

_HOURS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
_WORDS = {word: number for number, word in enumerate(_HOURS, 1)}
_PART = (
    r"(?:(?:\w+|twenty-five|a quarter)(?: minutes?)? (?P<way>to|before|till|past|after) |(?P<half>half) )?"
)
_CLOCK = re.compile(
    rf"\b{_PART}(?P<hour>{'|'.join(_HOURS)}|1[0-2]|[1-9])(?:[:.]\d\d)?(?:[ -]o['’]clock)?[ ,]*"
    r"(?P<half_day>in the (?:early )?(?:morning|afternoon|evening)|at night|a\.?m\b|p\.?m\b)"
)
_HALF_A_DAY = 12
_NIGHT_ENDS, _DAWN_ENDS, _DAY_ENDS, _DUSK_ENDS = 5, 7, 18, 21
_NAMES = {
    TimeOfDay.NIGHT: "night",
    TimeOfDay.DAWN: "dawn",
    TimeOfDay.DAY: "midday",
    TimeOfDay.DUSK: "dusk",
}
_MORNING, _AFTERNOON = ("morning", "am", "a.m"), ("afternoon", "evening", "pm", "p.m")


def clocks_as_light(text: str) -> str:
    """A lower-case text with the word of its light for each hour told with its half of the day: 'dawn' for 'at 5 a.m.'."""
    return _CLOCK.sub(_light_of, text)


def _light_of(found: re.Match[str]) -> str:
    hour = _WORDS.get(found["hour"]) or int(found["hour"])
    before = found["way"] in ("to", "before", "till")
    return _NAMES[_light_at(_of_day(hour, found["half_day"]) - before)]


def _of_day(hour: int, half_day: str) -> int:
    """The hour out of twenty-four."""
    hour %= _HALF_A_DAY
    if half_day.endswith(_MORNING):
        return hour
    late = half_day.endswith(_AFTERNOON) or hour >= _HALF_A_DAY // 2
    return hour + _HALF_A_DAY if late else hour


def _light_at(hour: int) -> TimeOfDay:
    if hour < _NIGHT_ENDS or hour >= _DUSK_ENDS:
        return TimeOfDay.NIGHT
    if hour < _DAWN_ENDS:
        return TimeOfDay.DAWN
    return TimeOfDay.DAY if hour < _DAY_ENDS else TimeOfDay.DUSK
