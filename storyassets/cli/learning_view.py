"""Learning view: what the report tells of each channel, put together from the ledger, the books and the documents."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from storyassets.cli.learning_plots import Plot, as_count, plot_days, plot_episodes
from storyassets.errors import StoryAssetsError
from storyassets.model.brief import KEY_PATTERN
from storyassets.model.channel import Channel
from storyassets.model.commission import Commission
from storyassets.model.publication import DayFigures, Performance, Publication
from storyassets.model.quality import QualityScore
from storyassets.model.script import Script
from storyassets.model.take import VoiceTakes
from storyassets.publish.counting import LATE_DAYS, day_at_outlet, views_of_first_days
from storyassets.publish.learning import (
    ROLLING_DAYS,
    ROLLING_EPISODES,
    EpisodeFigures,
    Group,
    Sums,
    group_by,
    rolling_cost_per_thousand,
    rolling_mean,
    sum_up,
)
from storyassets.publish.making import Trait, describe_making
from storyassets.settings import Settings
from storyassets.studio.catalogue import Catalogue
from storyassets.studio.catalogue_rows import EpisodeRow
from storyassets.studio.documents import EpisodeFolder, find_channels, load_channel
from storyassets.studio.performance_book import DayRow, PerformanceBook, PublishedVideo
from storyassets.web.reading import Reader
from storyassets.web.templating import as_usd

MOST_QUALITY = 100.0


@dataclass(frozen=True)
class ChannelReport:
    """What is told of one channel. `notes` say what is not known, and why."""

    name: str
    title: str
    notes: list[str]
    sums: Sums
    plots: list[Plot]
    groups: list[tuple[Trait, list[Group]]]
    episodes: list[EpisodeFigures]


@dataclass(frozen=True)
class Report:
    """What the page is made of."""

    now: datetime
    days: int
    channels: list[ChannelReport]


def read_report(settings: Settings, catalogue: Catalogue, wanted: str, days: int, now: datetime) -> Report:
    """Every channel that has a file or an episode, or the one that is wanted. Raises BadInput, BadConfiguration."""
    rows = [*catalogue.list_episodes(), *catalogue.list_episodes(archived=True)]
    by_channel: dict[str, list[EpisodeRow]] = {}
    for row in rows:
        by_channel.setdefault(row.channel, []).append(row)
    known = find_channels(settings.channels_dir)
    if wanted and not (wanted in by_channel and KEY_PATTERN.fullmatch(wanted)):
        load_channel(settings.channels_dir, wanted)
    names = [wanted] if wanted else sorted({*known, *by_channel} - {""})
    book = PerformanceBook(catalogue.database)
    return Report(
        now, days, [_report(settings, book, name, by_channel.get(name, []), days, now) for name in names]
    )


def _report(
    settings: Settings, book: PerformanceBook, name: str, rows: Sequence[EpisodeRow], days: int, now: datetime
) -> ChannelReport:
    channel, problem = _channel(settings, name)
    videos = {one.episode: one for one in book.published(name)}
    today = day_at_outlet(now)
    seen = [day_at_outlet(one.seen_from) for one in videos.values()]
    told = book.of_channel(name, min([*seen, today]), today) if videos else []
    since = now - timedelta(days=days)
    figures = [
        one
        for one in _figures(settings, rows, videos, told, now)
        if max(one.made_at, one.seen_from or one.made_at) >= since
    ]
    return ChannelReport(
        name=name,
        title=channel.title if channel else "",
        notes=[*problem, *_notes(channel, videos, told, now)],
        sums=sum_up(figures),
        plots=[*_views(told, today - timedelta(days=days - 1)), *_by_episode(figures)],
        groups=[
            (trait, groups)
            for trait in Trait
            if (groups := group_by([one for one in figures if one.seen_from], trait))
        ],
        episodes=sorted(figures, key=lambda one: one.seen_from or one.made_at, reverse=True),
    )


def _channel(settings: Settings, name: str) -> tuple[Channel | None, list[str]]:
    try:
        return load_channel(settings.channels_dir, name), []
    except StoryAssetsError as error:
        return None, [str(error)]


def _notes(
    channel: Channel | None, videos: Mapping[str, PublishedVideo], told: Sequence[DayRow], now: datetime
) -> list[str]:
    """In sentences, what is not known."""
    if channel is not None and not channel.publishing.outlet:
        also = "" if videos else ": nothing of it is published, so there are no views"
        return [f"The channel names no outlet{also}."]
    if not videos:
        return ["Nothing of it is published yet, so there are no views."]
    waiting = sum(one.seen_from > now for one in videos.values())
    notes = [f"{waiting} of its videos can not be seen yet."] if waiting else []
    if not told and waiting < len(videos):
        notes.append(
            "Its outlet has told no numbers yet. They come one to three days late; "
            "the job fetch_performance asks for them."
        )
    if told:
        last = max(row.figures.day for row in told)
        fetched = max(row.fetched_at for row in told)
        notes.append(f"Views are told up to {last}, and were asked for on {fetched:%Y-%m-%d at %H:%M} UTC.")
    return notes


def _figures(
    settings: Settings,
    rows: Sequence[EpisodeRow],
    videos: Mapping[str, PublishedVideo],
    told: Sequence[DayRow],
    now: datetime,
) -> list[EpisodeFigures]:
    """Each episode, the first made first."""
    days: dict[str, list[DayFigures]] = {}
    for row in told:
        days.setdefault(row.episode, []).append(row.figures)
    figures = [
        _episode(settings, row, videos.get(row.episode), days.get(row.episode, []), now) for row in rows
    ]
    return sorted(figures, key=lambda one: (one.made_at, one.episode))


def _episode(
    settings: Settings,
    row: EpisodeRow,
    video: PublishedVideo | None,
    days: Sequence[DayFigures],
    now: datetime,
) -> EpisodeFigures:
    views = sum(one.views for one in days)
    today = day_at_outlet(now)
    url, made_of = _made_of(settings, row.episode) if video else ("", {})
    return EpisodeFigures(
        episode=row.episode,
        title=row.title or row.episode,
        channel=row.channel,
        made_at=datetime.fromisoformat(row.created_at),
        cost_usd=row.cost_usd,
        quality=row.quality_overall,
        url=url,
        seen_from=video.seen_from if video else None,
        views=views if days else None,
        first_week_views=views_of_first_days(days, day_at_outlet(video.seen_from), today)
        if video and days
        else None,
        watched_min=sum(one.watched_min for one in days) if days else None,
        view_share=sum(one.average_view_share * one.views for one in days) / views if views else None,
        likes=sum(one.likes for one in days) if days else None,
        made_of=made_of,
    )


def _made_of(settings: Settings, episode: str) -> tuple[str, dict[str, str]]:
    """Where it is seen and what made it: as it was when its numbers were read last, else as it is now."""
    reader = Reader(EpisodeFolder(settings.studio_dir, episode))
    performance, publication = (
        reader.asset("performance", Performance),
        reader.asset("publication", Publication),
    )
    url = publication.url if publication else ""
    if performance is not None and performance.made_of:
        return url or performance.url, performance.made_of
    made = describe_making(
        reader.asset("brief", Commission),
        reader.asset("script", Script),
        reader.asset("voice_clips", VoiceTakes),
        reader.asset("quality_score", QualityScore),
    )
    return url, made


def _views(told: Sequence[DayRow], first: date) -> list[Plot]:
    """The channel's views by day, from its first to its last that were told."""
    views: dict[date, int] = {}
    for row in told:
        views[row.figures.day] = views.get(row.figures.day, 0) + row.figures.views
    if not views or max(views) < first:
        return []
    begin = max(first, min(views))
    days = [begin + timedelta(days=number) for number in range((max(views) - begin).days + 1)]
    values = [float(views.get(day, 0)) for day in days]
    means = rolling_mean(values, ROLLING_DAYS)
    return [plot_days("Views a day", days, values, means, f"line: mean of {ROLLING_DAYS} days")]


def _by_episode(figures: Sequence[EpisodeFigures]) -> list[Plot]:
    """Quality, cost and cost of a thousand views, episode by episode."""
    days, labels = [one.made_at.date() for one in figures], [one.title for one in figures]
    legend = f"dots: episodes; line: mean of {ROLLING_EPISODES}"
    quality = [one.quality for one in figures]
    costs: list[float | None] = [float(one.cost_usd) for one in figures]
    per_thousand = rolling_cost_per_thousand(figures, ROLLING_EPISODES)
    plots = (
        plot_episodes(
            "Quality of 100", days, labels, quality, rolling_mean(quality, ROLLING_EPISODES), legend,
            as_count, MOST_QUALITY,
        ),
        plot_episodes(
            "Cost of an episode", days, labels, costs, rolling_mean(costs, ROLLING_EPISODES), legend, as_usd
        ),
        plot_episodes(
            "Cost of a thousand views", days, labels,
            [None if (cost := one.cost_per_thousand_usd) is None else float(cost) for one in figures],
            per_thousand, legend, as_usd,
        ),
    )  # fmt: skip
    return [plot for plot in plots if plot is not None]


LATE_NOTE = f"A first week is told {LATE_DAYS} days after it has ended."
