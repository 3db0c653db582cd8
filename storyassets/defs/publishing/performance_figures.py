"""Performance figures: a channel's numbers, asked for in a few questions however many videos it has, and kept.

Each day `channel_performance` asks for all of them together. An episode's own `performance` reads what is kept, and
asks by itself only where that is missing or older than a day; how many watch along a video is told one by one.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass

from storyassets.defs.publishing.outlets import Outlets
from storyassets.model.channel import Channel
from storyassets.model.publication import DayFigures, Publication, RetentionPoint
from storyassets.providers.protocols import Analyst, Closing
from storyassets.publish.counting import Watched, day_at_outlet, is_fresh, plan_asks
from storyassets.studio.performance_book import PublishedVideo


@dataclass(frozen=True)
class Fetched:
    """What came of asking about a channel."""

    videos: int = 0
    """That can be seen."""
    questions: int = 0
    days: int = 0
    """Day rows that were kept."""
    silent: int = 0
    """Videos of which no number was told this time."""


def video_of(publication: Publication) -> PublishedVideo:
    """The video of a publication."""
    return PublishedVideo(
        episode=publication.episode,
        channel=publication.channel,
        outlet=publication.outlet,
        video_id=publication.video_id,
        uploaded_at=publication.published_at,
        publish_at=publication.publish_at,
    )


def fetch_channel(outlets: Outlets, channel: Channel) -> Fetched:
    """Ask about every video of the channel that can be seen, and keep it. Raises as the analyst does."""
    now = outlets.now()
    seen = [one for one in outlets.performance.published(channel.name) if one.seen_from <= now]
    if not seen:
        return Fetched()
    with an_analyst(outlets, channel) as analyst:
        return (
            fetch_days(outlets, channel, analyst, seen) if analyst else Fetched(len(seen), silent=len(seen))
        )


@contextmanager
def an_analyst(outlets: Outlets, channel: Channel) -> Iterator[Analyst | None]:
    """Who tells the channel's numbers; the connections are let go when the block ends."""
    analyst = outlets.analyst(channel)
    try:
        yield analyst
    finally:
        if isinstance(analyst, Closing):
            analyst.close()


def fetch_days(
    outlets: Outlets, channel: Channel, analyst: Analyst, videos: Sequence[PublishedVideo]
) -> Fetched:
    """Ask about these, in two questions at most. What one answers is kept before the next is asked."""
    known = outlets.performance.known(channel.name)
    by_id = {one.video_id: one for one in videos if one.outlet == analyst.name}
    watched = [
        Watched(
            video_id,
            day_at_outlet(one.seen_from),
            known[video_id].last_day if video_id in known else None,
        )
        for video_id, one in by_id.items()
    ]
    questions, days, told = 0, 0, set[str]()
    for ask in plan_asks(watched, day_at_outlet(outlets.now())):
        answer = analyst.days(ask.video_ids, ask.first, ask.last)
        mine = {video_id: rows for video_id, rows in answer.items() if video_id in by_id and rows}
        days += outlets.performance.note((by_id[video_id], rows) for video_id, rows in mine.items())
        questions += 1
        told |= mine.keys()
    return Fetched(len(by_id), questions, days, len(by_id) - len(told))


@dataclass(frozen=True)
class Numbers:
    """An episode's numbers; `note` says why some are not there."""

    days: tuple[DayFigures, ...] = ()
    retention: tuple[RetentionPoint, ...] = ()
    note: str = ""


def find_numbers(outlets: Outlets, channel: Channel, video: PublishedVideo) -> Numbers:
    """What is kept of the video, asked for anew where it is old. Raises as the analyst does."""
    now = outlets.now()
    if now < video.seen_from:
        return Numbers(note=f"nobody can see it before {video.seen_from:%Y-%m-%d %H:%M} UTC")
    with an_analyst(outlets, channel) as analyst:
        if analyst is None:
            return Numbers(_kept(outlets, video), note="its outlet tells no numbers")
        known = outlets.performance.known(channel.name).get(video.video_id)
        if known is None or not is_fresh(known.fetched_at, now):
            fetch_days(outlets, channel, analyst, [video])
        first, today = day_at_outlet(video.seen_from), day_at_outlet(now)
        retention = tuple(analyst.retention(video.video_id, first, today))
    days = _kept(outlets, video)
    return Numbers(days, retention, "" if days else "no numbers yet: they are told one to three days late")


def _kept(outlets: Outlets, video: PublishedVideo) -> tuple[DayFigures, ...]:
    rows = outlets.performance.of_episode(video.episode)
    return tuple(row.figures for row in rows if row.video_id == video.video_id)
