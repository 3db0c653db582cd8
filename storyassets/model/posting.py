"""Posting: when a channel's episodes go up. Times are those of the channel's own clocks."""

from __future__ import annotations

import re
from datetime import date, time
from enum import StrEnum
from typing import Annotated
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from pydantic import AfterValidator, BeforeValidator, Field, PlainSerializer, model_validator

from storyassets.model.document import Noun

TIME_OF_DAY = re.compile(r"([01]?[0-9]|2[0-3]):([0-5][0-9])")
SECONDS_PER_MINUTE = 60


class Weekday(StrEnum):
    """In the order of `date.weekday()`."""

    MONDAY = "monday"
    TUESDAY = "tuesday"
    WEDNESDAY = "wednesday"
    THURSDAY = "thursday"
    FRIDAY = "friday"
    SATURDAY = "saturday"
    SUNDAY = "sunday"


def read_time_of_day(typed: object) -> object:
    """18:30 as people write it; YAML reads it unquoted as a number to the base of 60. Raises ValueError.

    Only from 1:00 on: a lone 18 is no such number, and would be read as 0:18.
    """
    if isinstance(typed, bool) or not isinstance(typed, (str, int)):
        return typed
    if isinstance(typed, int) and typed < SECONDS_PER_MINUTE:
        typed = str(typed)
    if isinstance(typed, int):
        typed = f"{typed // SECONDS_PER_MINUTE}:{typed % SECONDS_PER_MINUTE:02d}"
    found = TIME_OF_DAY.fullmatch(typed.strip())
    if found is None:
        raise ValueError(f"{typed[:20]!r} is not a time of day; write it like 18:30")
    return time(int(found[1]), int(found[2]))


def check_time_zone(name: str) -> str:
    """The name itself, if the machine knows such a zone. Raises ValueError."""
    try:
        ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError) as error:
        raise ValueError(f"{name[:60]!r} is not a time zone; write it like Europe/Berlin") from error
    return name


def write_time_of_day(told: time) -> str:
    """As people write it, and as it is read again."""
    return f"{told:%H:%M}"


TimeOfDay = Annotated[
    time, BeforeValidator(read_time_of_day), PlainSerializer(write_time_of_day, when_used="json")
]
ZoneName = Annotated[str, AfterValidator(check_time_zone)]


class Blackout(Noun):
    """Days on which nothing is posted, the first and the last included."""

    first: date
    last: date
    reason: str = ""

    @model_validator(mode="after")
    def is_in_order(self) -> Blackout:
        """Raises ValueError."""
        if self.last < self.first:
            raise ValueError(f"its last day {self.last} is before its first {self.first}")
        return self


class Posting(Noun):
    """A channel's posting times. Without any, it has no slots, and nothing of it is scheduled."""

    time_zone: ZoneName = "UTC"
    times: dict[Weekday, tuple[TimeOfDay, ...]] = Field(
        default_factory=dict, description="by weekday: {monday: ['18:30'], sunday: ['10:00', '18:30']}"
    )
    every_day: tuple[TimeOfDay, ...] = Field(default=(), description="for the weekdays that have none")
    least_gap_min: float = Field(
        default=60.0, ge=0, le=7 * 24 * 60, description="a slot that is nearer to the one before is left out"
    )
    lead_h: float = Field(
        default=3.0, ge=0, le=14 * 24, description="how long before its slot an episode is uploaded"
    )
    ahead_days: int = Field(default=2, ge=1, le=60, description="for how many days episodes are made ahead")
    blackout: tuple[Blackout, ...] = ()

    def times_on(self, day: date) -> tuple[time, ...]:
        """The posting times of a day, in order; a blackout has none."""
        if any(dark.first <= day <= dark.last for dark in self.blackout):
            return ()
        weekday = list(Weekday)[day.weekday()]
        return tuple(sorted(set(self.times.get(weekday, self.every_day))))

    @property
    def zone(self) -> ZoneInfo:
        """The time zone."""
        return ZoneInfo(self.time_zone)
