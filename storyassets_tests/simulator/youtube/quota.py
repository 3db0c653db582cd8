"""Quota: what a Google project has used on a day of the Pacific."""

from __future__ import annotations

import threading
from datetime import date, datetime
from zoneinfo import ZoneInfo

from storyassets_tests.simulator.youtube.wire import Refusal

PACIFIC = ZoneInfo("America/Los_Angeles")
UPLOADS, UNITS = "uploads", "units"
PRICES = {
    "videos.insert": (UPLOADS, 1),
    "videos.update": (UNITS, 50),
    "thumbnails.set": (UNITS, 50),
    "captions.insert": (UNITS, 400),
    "captions.list": (UNITS, 50),
    "videos.list": (UNITS, 1),
    "channels.list": (UNITS, 1),
    "playlistItems.list": (UNITS, 1),
}
A_DAY = {UPLOADS: 100, UNITS: 10_000}
SPENT = (
    "The request cannot be completed because you have exceeded your "
    '<a href="/youtube/v3/getting-started#quota">quota</a>.'
)


class Quota:
    """Thread-safe."""

    def __init__(self) -> None:
        self.a_day = dict(A_DAY)
        self._lock = threading.Lock()
        self._used: dict[tuple[str, date, str], int] = {}

    def charge(self, project: str, method: str, now: datetime) -> None:
        """One call more. Raises Refusal where it does not fit any more."""
        if method not in PRICES:
            return
        bucket, price = PRICES[method]
        key = (project, pacific_day(now), bucket)
        with self._lock:
            used = self._used.get(key, 0)
            if used + price > self.a_day[bucket]:
                raise Refusal(403, "quotaExceeded", SPENT, "youtube.quota")
            self._used[key] = used + price

    def used(self) -> dict[str, int]:
        """By "project day bucket"."""
        with self._lock:
            return {f"{project} {day} {bucket}": used for (project, day, bucket), used in self._used.items()}

    def clear(self) -> None:
        """A day that has not begun."""
        with self._lock:
            self._used.clear()
            self.a_day = dict(A_DAY)


def pacific_day(now: datetime) -> date:
    """The day that it is there."""
    return now.astimezone(PACIFIC).date()
