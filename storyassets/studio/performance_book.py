"""The book of numbers: how many watched which episode on which day, as the outlet told it last."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import Select, bindparam, func, select

from storyassets.model.publication import DayFigures
from storyassets.studio.database import Database
from storyassets.studio.ledger_rows import Clock, utc_now, write_time
from storyassets.studio.publications import AT_OUTLET
from storyassets.studio.publishing_schema import performance, publications

FIGURES = tuple(name for name in DayFigures.model_fields if name != "day")


@dataclass(frozen=True)
class PublishedVideo:
    """A video that an outlet has: of which episode, since when, and from when on it is seen."""

    episode: str
    channel: str
    outlet: str
    video_id: str
    uploaded_at: datetime
    publish_at: datetime | None = None

    @property
    def seen_from(self) -> datetime:
        """When it could first be watched."""
        return self.publish_at or self.uploaded_at


@dataclass(frozen=True)
class DayRow:
    """A day of a video, and when it was asked for."""

    episode: str
    channel: str
    video_id: str
    figures: DayFigures
    fetched_at: datetime


@dataclass(frozen=True)
class Known:
    """What the book has of one video: its last day, and when that was asked for."""

    last_day: date
    fetched_at: datetime


class PerformanceBook:
    """Day rows by video. Safe for several threads and processes. Raises BadConfiguration as the ledger."""

    def __init__(self, database: Database, clock: Clock = utc_now) -> None:
        self._database = database
        self._clock = clock

    def note(self, videos: Iterable[tuple[PublishedVideo, Sequence[DayFigures]]]) -> int:
        """Keep these days; each replaces the older one of its video. Returns how many there are."""
        now = write_time(self._clock())
        rows = {
            (video.video_id, one.day): {**_row(video, one), "fetched_at": now}
            for video, days in videos
            for one in days
        }
        if not rows:
            return 0
        replaced = performance.delete().where(
            performance.c.video_id == bindparam("of_video"), performance.c.day == bindparam("of_day")
        )
        keys = [{"of_video": video_id, "of_day": day.isoformat()} for video_id, day in rows]
        with self._database.writing() as connection:
            connection.execute(replaced, keys)
            connection.execute(performance.insert(), list(rows.values()))
        return len(rows)

    def of_episode(self, episode: str) -> list[DayRow]:
        """Every day of an episode's videos, in their order."""
        return self._read(select(performance).where(performance.c.episode == episode))

    def of_channel(self, channel: str, first: date, last: date) -> list[DayRow]:
        """Every day of every video of a channel between these two, both included, in their order."""
        between = performance.c.day.between(first.isoformat(), last.isoformat())
        return self._read(select(performance).where(performance.c.channel == channel, between))

    def totals(self, channel: str) -> dict[str, DayFigures]:
        """The sums of all days of each episode of a channel that has any; its `day` is the last, averages are by view."""
        sums = [func.sum(performance.c[name]).label(name) for name in SUMMED]
        by_view = [func.sum(performance.c[name] * performance.c.views).label(name) for name in AVERAGED]
        query = select(performance.c.episode, func.max(performance.c.day).label("day"), *sums, *by_view)
        query = query.where(performance.c.channel == channel).group_by(performance.c.episode)
        with self._database.reading() as connection:
            return {row.episode: _sum_up(row._mapping) for row in connection.execute(query)}

    def known(self, channel: str) -> dict[str, Known]:
        """By video, of those of a channel that have any day."""
        query = select(
            performance.c.video_id, func.max(performance.c.day), func.max(performance.c.fetched_at)
        )
        query = query.where(performance.c.channel == channel).group_by(performance.c.video_id)
        with self._database.reading() as connection:
            return {
                video_id: Known(date.fromisoformat(day), datetime.fromisoformat(fetched_at))
                for video_id, day, fetched_at in connection.execute(query)
            }

    def published(self, channel: str | None = None) -> list[PublishedVideo]:
        """The videos that are at an outlet, of one channel or of all, in the order in which they are seen."""
        at_outlet = publications.c.state.in_([state.value for state in AT_OUTLET])
        query = select(publications).where(at_outlet, publications.c.video_id != "")
        if channel is not None:
            query = query.where(publications.c.channel == channel)
        with self._database.reading() as connection:
            found = [_video(row) for row in connection.execute(query)]
        return sorted(found, key=lambda one: (one.seen_from, one.episode))

    def _read(self, query: Select[Any]) -> list[DayRow]:
        query = query.order_by(performance.c.day, performance.c.video_id)
        with self._database.reading() as connection:
            return [_day_row(row) for row in connection.execute(query)]


AVERAGED = ("average_view_s", "average_view_share")
SUMMED = tuple(name for name in FIGURES if name not in AVERAGED)


def _row(video: PublishedVideo, one: DayFigures) -> dict[str, Any]:
    figures = {name: getattr(one, name) for name in FIGURES}
    named = {"video_id": video.video_id, "episode": video.episode, "channel": video.channel}
    return {**named, "day": one.day.isoformat(), **figures}


def _day_row(row: Any) -> DayRow:
    figures = {name: getattr(row, name) for name in FIGURES}
    return DayRow(
        episode=row.episode,
        channel=row.channel,
        video_id=row.video_id,
        figures=DayFigures(day=date.fromisoformat(row.day), **figures),
        fetched_at=datetime.fromisoformat(row.fetched_at),
    )


def _sum_up(row: Any) -> DayFigures:
    sums = {name: row[name] for name in SUMMED}
    means = {name: row[name] / row["views"] if row["views"] else 0.0 for name in AVERAGED}
    return DayFigures(day=date.fromisoformat(row["day"]), **sums, **means)


def _video(row: Any) -> PublishedVideo:
    return PublishedVideo(
        episode=row.episode,
        channel=row.channel,
        outlet=row.outlet,
        video_id=row.video_id,
        uploaded_at=datetime.fromisoformat(row.created_at),
        publish_at=datetime.fromisoformat(row.publish_at) if row.publish_at else None,
    )
