"""Counting: which days an outlet is asked about, and when a number holds. Its days are the Pacific's.

An outlet tells a day's numbers one to three days late, and corrects them for some days more. So the last week is
asked for again each time, and what lies before it is not.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from storyassets.model.publication import DayFigures
from storyassets.publish.quota import pacific_day

LATE_DAYS = 3
"""After so many days, a day's numbers are there."""
CORRECTED_DAYS = 7
"""For so many days they may still change."""
LIVELY_DAYS = 30
FIRST_DAYS = 7
"""Over which episodes of different age are compared."""
FRESH = timedelta(hours=20)
"""Numbers that were asked for within it are not asked for again."""


@dataclass(frozen=True)
class Watched:
    """A video that can be seen: since which day, and the last day of which numbers are known."""

    video_id: str
    first_day: date
    last_known: date | None = None

    @property
    def asked_from(self) -> date:
        """The first day that may be missing, or may have changed."""
        if self.last_known is None:
            return self.first_day
        return max(self.first_day, self.last_known - timedelta(days=CORRECTED_DAYS))


@dataclass(frozen=True)
class Ask:
    """One question: the numbers of these videos on these days, both included."""

    video_ids: tuple[str, ...]
    first: date
    last: date


def day_at_outlet(moment: datetime) -> date:
    """The day of the outlet's calendar."""
    return pacific_day(moment)


def plan_asks(videos: Sequence[Watched], today: date) -> Iterator[Ask]:
    """Two questions at most, however many videos there are.

    Those that were watched lately share one of few days. The others share one of many: a day on which nobody
    watched is not told, so that its answer is short.
    """
    since = today - timedelta(days=LIVELY_DAYS)
    seen = [one for one in videos if one.first_day <= today]
    for is_lively in (True, False):
        of_kind = [one for one in seen if (one.asked_from >= since) is is_lively]
        if of_kind:
            yield Ask(
                tuple(sorted(one.video_id for one in of_kind)), min(one.asked_from for one in of_kind), today
            )


def is_fresh(fetched_at: datetime, now: datetime) -> bool:
    """Whether numbers of then are good enough now; a clock that was set back makes none fresh."""
    return timedelta(0) <= now - fetched_at < FRESH


def views_of_first_days(days: Iterable[DayFigures], first_day: date, today: date) -> int | None:
    """The views of a video's first week; None until they are all told."""
    end = first_day + timedelta(days=FIRST_DAYS)
    if today < end + timedelta(days=LATE_DAYS):
        return None
    return sum(one.views for one in days if first_day <= one.day < end)
