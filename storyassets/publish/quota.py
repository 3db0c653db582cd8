"""Quota: how much of an outlet a project may use on a day, when that day turns, and what a publication takes of it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

from storyassets.providers.protocols import OutletCall, QuotaPrice

PACIFIC = ZoneInfo("America/Los_Angeles")
"""By whose clocks the outlet's day turns."""
UPLOADS, UNITS = "uploads", "units"
DAILY = {UPLOADS: 100, UNITS: 10_000}
"""By bucket; another bucket has no bound that we know of."""
USUAL_PRICES: Mapping[OutletCall, QuotaPrice] = {
    OutletCall.UPLOAD: QuotaPrice(UPLOADS, 1),
    OutletCall.SET_THUMBNAIL: QuotaPrice(UNITS, 50),
    OutletCall.ADD_CAPTIONS: QuotaPrice(UNITS, 400),
    OutletCall.LIST_CAPTIONS: QuotaPrice(UNITS, 50),
    OutletCall.UPDATE: QuotaPrice(UNITS, 50),
    OutletCall.LIST_VIDEOS: QuotaPrice(UNITS, 1),
    OutletCall.LIST_UPLOADS: QuotaPrice(UNITS, 1),
    OutletCall.FIND_CHANNEL: QuotaPrice(UNITS, 1),
}
"""Before an outlet is opened, who knows its own prices."""
FINDING = (OutletCall.FIND_CHANNEL, OutletCall.LIST_UPLOADS, OutletCall.LIST_VIDEOS)
"""What looking for an episode's marker takes, where the channel is not long."""
SOME_LOOKS = 10
"""So many looks at a video that is being processed are set aside."""


class PacificQuota:
    """The rules of a day, for the book of what was used of it."""

    daily: Mapping[str, int] = DAILY

    def day(self, moment: datetime) -> date:
        """The day that the moment counts to."""
        return pacific_day(moment)

    def begins(self, day: date) -> datetime:
        """When that day begins."""
        return day_begins(day)


def pacific_day(moment: datetime) -> date:
    """The day that the outlet counts the moment to. Raises ValueError for a time without a zone."""
    if moment.tzinfo is None:
        raise ValueError("a moment has a zone")
    return moment.astimezone(PACIFIC).date()


def day_begins(day: date) -> datetime:
    """Midnight of the Pacific, in UTC; no change of its clocks falls on one."""
    return datetime.combine(day, time(), tzinfo=PACIFIC).astimezone(UTC)


def calls_of_publication(
    *, upload: bool = True, thumbnail: bool = True, captions: bool = True
) -> tuple[OutletCall, ...]:
    """What is asked for one episode, or for what is left to do of it."""
    return (
        *((*FINDING, OutletCall.UPLOAD) if upload else ()),
        *((OutletCall.SET_THUMBNAIL,) if thumbnail else ()),
        *((OutletCall.LIST_CAPTIONS, OutletCall.ADD_CAPTIONS) if captions else ()),
        *(OutletCall.LIST_VIDEOS,) * SOME_LOOKS,
    )


def needs_of(calls: Iterable[OutletCall], price: Callable[[OutletCall], QuotaPrice]) -> dict[str, int]:
    """The units of all these calls, by bucket."""
    needs: dict[str, int] = {}
    for call in calls:
        told = price(call)
        needs[told.bucket] = needs.get(told.bucket, 0) + told.units
    return needs


def usual_price(call: OutletCall) -> QuotaPrice:
    """What the call takes as far as it is known without opening the outlet."""
    return USUAL_PRICES[call]
