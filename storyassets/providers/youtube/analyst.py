"""The analyst: a channel's numbers, from YouTube Analytics."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Any

from pydantic import ValidationError

from storyassets.errors import BadInput
from storyassets.model.publication import DayFigures, RetentionPoint
from storyassets.providers.outlets import OutletOutfit
from storyassets.providers.youtube.account import Account, LoadGrant, load_grant
from storyassets.providers.youtube.answers import is_video_id
from storyassets.providers.youtube.failures import NAME, Clock, invalid, utc_now

OWN_CHANNEL = "channel==MINE"
DAY, VIDEO = "day", "video"
FIGURES = {
    "views": "views",
    "engagedViews": "engaged_views",
    "estimatedMinutesWatched": "watched_min",
    "averageViewDuration": "average_view_s",
    "averageViewPercentage": "average_view_share",
    "likes": "likes",
    "comments": "comments",
    "shares": "shares",
    "subscribersGained": "subscribers_gained",
}
"""YouTube's metrics, and what we call them."""
PERCENT = 100.0
ELAPSED, WATCHING = "elapsedVideoTimeRatio", "audienceWatchRatio"
MOST_VIDEOS = 100
"""Of one query: more of them make its address too long; 500 are allowed."""
MOST_ROWS = 20_000
MOST_POINTS = 1000
MOST_COLUMNS = 50
MOST_OF_A_DAY = 2**31 - 1
"""The most that a column of ours holds; nothing is watched so often."""


class YouTubeAnalyst:
    """An Analyst. For one thread at a time; `close` lets its connections go."""

    name = NAME

    def __init__(self, outfit: OutletOutfit, *, clock: Clock = utc_now, load: LoadGrant = load_grant) -> None:
        base_url = outfit.keys.youtube_analytics_base_url
        self._account = Account(outfit, ("youtubeAnalytics", "v2"), base_url, load, clock)

    def days(self, video_ids: Sequence[str], first: date, last: date) -> dict[str, list[DayFigures]]:
        """By video, in order; a video without numbers is not among them."""
        found: dict[str, list[DayFigures]] = {}
        span = (last - first).days + 1
        if span < 1:
            return found
        at_once = max(1, min(MOST_VIDEOS, MOST_ROWS // span))
        asked_for = list(dict.fromkeys(video_ids))
        for start in range(0, len(asked_for), at_once):
            some = asked_for[start : start + at_once]
            for video_id, figures in self._days_of(some, first, last):
                found.setdefault(video_id, []).append(figures)
        return {video_id: _in_order(days) for video_id, days in found.items()}

    def retention(self, video_id: str, first: date, last: date) -> list[RetentionPoint]:
        """In the order of the video."""
        rows = self._query([video_id], first, last, ELAPSED, (WATCHING,), MOST_POINTS)
        points = [_point(row) for row in rows]
        return sorted(points, key=lambda point: point.elapsed_share)

    def close(self) -> None:
        """Let the connections go."""
        self._account.close()

    def _days_of(self, video_ids: Sequence[str], first: date, last: date) -> Iterator[tuple[str, DayFigures]]:
        most_rows = len(video_ids) * ((last - first).days + 1)
        for row in self._query(video_ids, first, last, f"{DAY},{VIDEO}", tuple(FIGURES), most_rows):
            figures = _figures(row)
            if row.get(VIDEO) not in video_ids or not first <= figures.day <= last:
                raise invalid("it tells numbers that were not asked for")
            yield str(row[VIDEO]), figures

    def _query(
        self,
        video_ids: Sequence[str],
        first: date,
        last: date,
        dimensions: str,
        metrics: Sequence[str],
        most_rows: int,
    ) -> list[dict[str, Any]]:
        """The rows of a report, by the names of their columns. Raises InvalidOutput where they are no table."""
        if not all(is_video_id(video_id) for video_id in video_ids):
            raise BadInput(
                "that is no id of a video", stage="performance", thing=NAME, fix="Publish it first"
            )
        told = self._account.ask(
            self._account.service.reports().query(
                ids=OWN_CHANNEL,
                startDate=first.isoformat(),
                endDate=last.isoformat(),
                dimensions=dimensions,
                metrics=",".join(metrics),
                filters=f"{VIDEO}=={','.join(video_ids)}",
            )
        )
        return read_table(told, [*dimensions.split(","), *metrics], most_rows)


def read_table(told: Mapping[str, Any], wanted: Sequence[str], most_rows: int) -> list[dict[str, Any]]:
    """A report's rows with the wanted columns. Raises InvalidOutput."""
    headers, rows = told.get("columnHeaders"), told.get("rows") or []
    if not isinstance(rows, list) or len(rows) > most_rows:
        raise invalid(f"the report is no table of at most {most_rows} rows")
    if not rows:
        return []
    if not isinstance(headers, list) or len(headers) > MOST_COLUMNS:
        raise invalid("the report does not say what its columns are")
    names = [str(header.get("name")) if isinstance(header, dict) else "" for header in headers]
    if not set(wanted) <= set(names):
        raise invalid("the report lacks a column that was asked for")
    if not all(isinstance(row, list) and len(row) == len(names) for row in rows):
        raise invalid("the report has rows of another length than its columns")
    return [{name: value for name, value in zip(names, row, strict=True) if name in wanted} for row in rows]


def _figures(row: Mapping[str, Any]) -> DayFigures:
    """One row; a number that is not told is none."""
    told = {ours: _number(row[theirs]) for theirs, ours in FIGURES.items()}
    told["average_view_share"] /= PERCENT
    try:
        return DayFigures(day=date.fromisoformat(str(row[DAY])), **told)
    except (ValidationError, ValueError) as error:
        raise invalid("the report has a number that cannot be one") from error


def _point(row: Mapping[str, Any]) -> RetentionPoint:
    try:
        return RetentionPoint(elapsed_share=_number(row[ELAPSED]), watching_share=_number(row[WATCHING]))
    except ValidationError as error:
        raise invalid("the report has a share that cannot be one") from error


def _number(value: object) -> float:
    """A number of a table; what is not told is 0."""
    if value is None:
        return 0
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        raise invalid("the report has something else where a number was to be")
    if value > MOST_OF_A_DAY:
        raise invalid("the report has a number that cannot be one")
    return value


def _in_order(days: list[DayFigures]) -> list[DayFigures]:
    if len({figures.day for figures in days}) < len(days):
        raise invalid("it tells a day twice")
    return sorted(days, key=lambda figures: figures.day)
