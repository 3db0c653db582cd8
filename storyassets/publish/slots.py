"""Slots: a channel's posting times become moments, whatever its clocks do in spring and autumn.

A plan does not depend on the range that is asked for: a slot is there or not, whoever asks.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from storyassets.model.posting import Posting

ONE_DAY = timedelta(days=1)
EARLIEST = date(2026, 1, 1)
"""Before it, nothing is planned: where every slot depends on the one before, the first has to be somewhere."""
NOT_MORE_THAN_A_DAY_OFF = 2 * ONE_DAY
"""How far a day of any zone, its skipped hours included, is from the day of that name in UTC."""


def plan_slots(posting: Posting, first: datetime, last: datetime) -> list[datetime]:
    """The slots from `first` on and before `last`, in order, in UTC. Raises ValueError for a time without a zone.

    A time in the hour that the clocks skip is the first moment after it; one that comes twice is the first.
    """
    if first.tzinfo is None or last.tzinfo is None:
        raise ValueError("a range of slots is between moments, which have a zone")
    first, last = first.astimezone(UTC), last.astimezone(UTC)
    if last <= first or not (posting.times or posting.every_day):
        return []
    gap = timedelta(minutes=posting.least_gap_min)
    kept: list[datetime] = []
    for moment in moments(posting, independent_from(posting, first, gap), last):
        if not kept or moment - kept[-1] >= gap:
            kept.append(moment)
    return [moment for moment in kept if moment >= first]


def moments(posting: Posting, first: datetime, last: datetime) -> list[datetime]:
    """Every posting time of the range as a moment, in order, none twice, however near to each other they are."""
    zone = posting.zone
    found = {
        moment_of(day, at, zone)
        for day in days(first.date() - ONE_DAY, last.date() + ONE_DAY)
        for at in posting.times_on(day)
    }
    return sorted(moment for moment in found if first <= moment < last)


def days(first: date, last: date) -> Iterator[date]:
    """The days from one to the other, both included, but none before the earliest."""
    for ordinal in range(max(first, EARLIEST).toordinal(), last.toordinal() + 1):
        yield date.fromordinal(ordinal)


def moment_of(day: date, at: time, zone: ZoneInfo) -> datetime:
    """When the zone's clocks show that, in UTC."""
    shown = datetime.combine(day, at, tzinfo=zone)  # the first of two, where it comes twice
    moment = shown.astimezone(UTC)
    if moment.astimezone(zone).replace(tzinfo=None) == shown.replace(tzinfo=None):
        return moment
    return end_of_skipped_hour(shown, zone)


def end_of_skipped_hour(shown: datetime, zone: ZoneInfo) -> datetime:
    """The moment at which the clocks jump over that time: it lies between its two readings."""
    after = shown.astimezone(UTC)
    before = shown.replace(fold=1).astimezone(UTC)
    offset = after.astimezone(zone).utcoffset()
    low, high = int(before.timestamp()), int(after.timestamp())
    while high - low > 1:
        middle = (low + high) // 2
        changed = datetime.fromtimestamp(middle, UTC).astimezone(zone).utcoffset() == offset
        low, high = (low, middle) if changed else (middle, high)
    return datetime.fromtimestamp(high, UTC)


def independent_from(posting: Posting, first: datetime, gap: timedelta) -> datetime:
    """The latest moment, not after `first`, before which no slot can be too near to one that comes after it.

    It goes back from slot to slot until there is a pause as long as the gap; usually that is the night before.
    """
    later = first
    day = first.date() + ONE_DAY
    zone = posting.zone
    while day >= EARLIEST:
        for at in reversed(posting.times_on(day)):
            moment = moment_of(day, at, zone)
            if moment >= later:
                continue
            if later - moment >= gap:
                return later
            later = moment
        day -= ONE_DAY
        nothing_left_after = datetime.combine(day, time.max, tzinfo=UTC) + NOT_MORE_THAN_A_DAY_OFF
        if later - nothing_left_after >= gap:
            return later
    return later
