"""Analytics: reports.query with made-up numbers, the same for a video and a day whenever they are asked for."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from typing import Any

from storyassets_tests.simulator.youtube.grants import Grant
from storyassets_tests.simulator.youtube.library import UploadedVideo, channel_id
from storyassets_tests.simulator.youtube.quota import pacific_day
from storyassets_tests.simulator.youtube.wire import Call, Refusal
from storyassets_tests.simulator.youtube.world import World

COUNTS = (
    "views", "engagedViews", "estimatedMinutesWatched", "averageViewDuration", "averageViewPercentage", "likes",
    "dislikes", "comments", "shares", "subscribersGained", "subscribersLost",
)  # fmt: skip
FLOATS = frozenset({"averageViewPercentage", "audienceWatchRatio", "relativeRetentionPerformance", "elapsedVideoTimeRatio"})  # fmt: skip
RETENTION = ("audienceWatchRatio", "relativeRetentionPerformance")
ELAPSED = "elapsedVideoTimeRatio"
REPORTS = (frozenset(), frozenset({"day"}), frozenset({"video"}), frozenset({"day", "video"}))
DURATION_S = 45
MOST_VIDEOS = 500
MOST_TOP_VIDEOS = 200


def query_report(world: World, call: Call, grant: Grant) -> dict[str, Any]:
    """The table. Raises Refusal."""
    metrics, dimensions = _split(call.first("metrics")), _split(call.first("dimensions"))
    if call.first("ids") not in ("channel==MINE", f"channel=={channel_id(grant.channel)}"):
        raise Refusal(403, "forbidden", "Forbidden", "global")
    first, last = _day(call, "startDate"), _day(call, "endDate")
    videos, is_filtered = _filtered(world, call, grant)
    if dimensions == [ELAPSED]:
        if not metrics or set(metrics) - set(RETENTION) or len(videos) > 1 or not is_filtered:
            raise _unsupported()
        rows = list(_retention(world, videos, metrics, last))
    else:
        if frozenset(dimensions) not in REPORTS or not metrics or set(metrics) - set(COUNTS):
            raise _unsupported()
        _check_top_videos(call, dimensions)
        rows = _figures(world, videos, metrics, dimensions, first, last)
    rows = _sorted(rows, [*dimensions, *metrics], call.first("sort"))
    start = int(call.first("startIndex", "1")) - 1
    rows = rows[start : start + int(call.first("maxResults", str(len(rows) or 1)))]
    headers = [_header(name, "DIMENSION") for name in dimensions] + [
        _header(name, "METRIC") for name in metrics
    ]
    told: dict[str, Any] = {"kind": "youtubeAnalytics#resultTable", "columnHeaders": headers}
    return {**told, "rows": rows} if rows else told


def figures_of(video: UploadedVideo, day: date) -> dict[str, float]:
    """One day of one video: many at first, fewer later; none before it was there."""
    age = (day - pacific_day(video.uploaded_at)).days
    if age < 0:
        return dict.fromkeys(COUNTS, 0)
    dice = random.Random(f"{video.sha256}:{video.title}:{day}")
    views = int(dice.lognormvariate(6.5, 0.6) / (1 + age) ** 0.8)
    share = 0.55 + 0.4 * dice.random()
    watched_s = DURATION_S * share
    return {
        "views": views,
        "engagedViews": int(views * (0.5 + 0.3 * dice.random())),
        "estimatedMinutesWatched": int(views * watched_s / 60),
        "averageViewDuration": int(watched_s) if views else 0,
        "averageViewPercentage": round(100 * share, 2) if views else 0,
        "likes": int(views * 0.05 * dice.random()),
        "dislikes": int(views * 0.005 * dice.random()),
        "comments": int(views * 0.01 * dice.random()),
        "shares": int(views * 0.01 * dice.random()),
        "subscribersGained": int(views * 0.004 * dice.random()),
        "subscribersLost": int(views * 0.0005 * dice.random()),
    }


def _figures(
    world: World,
    videos: Sequence[UploadedVideo],
    metrics: list[str],
    dimensions: list[str],
    first: date,
    last: date,
) -> list[list[Any]]:
    last = min(last, _newest_day(world))
    groups: dict[tuple[str, ...], list[dict[str, float]]] = {}
    for video in videos:
        day = max(first, pacific_day(video.uploaded_at))
        while day <= last:
            figures = figures_of(video, day)
            if figures["views"]:
                names = {"day": day.isoformat(), "video": video.video_id}
                groups.setdefault(tuple(names[one] for one in dimensions), []).append(figures)
            day += timedelta(days=1)
    return [[*names, *(_together(rows, metric) for metric in metrics)] for names, rows in groups.items()]


def _together(rows: list[dict[str, float]], metric: str) -> float:
    if not metric.startswith("average"):
        return sum(row[metric] for row in rows)
    views = sum(row["views"] for row in rows)
    mean = sum(row[metric] * row["views"] for row in rows) / views if views else 0
    return round(mean, 2) if metric in FLOATS else int(mean)


def _retention(
    world: World, videos: Sequence[UploadedVideo], metrics: list[str], last: date
) -> Iterator[list[float]]:
    for video in videos:
        if pacific_day(video.uploaded_at) > min(last, _newest_day(world)):
            continue
        dice = random.Random(f"{video.sha256}:retention")
        left, floor = 1.1 + 0.2 * dice.random(), 0.3 + 0.3 * dice.random()
        for percent in range(1, 101):
            left = max(floor, left - 0.012 * dice.random())
            told = {RETENTION[0]: round(left, 4), RETENTION[1]: round(0.3 + 0.4 * dice.random(), 4)}
            yield [percent / 100, *(told[metric] for metric in metrics)]


def _filtered(world: World, call: Call, grant: Grant) -> tuple[list[UploadedVideo], bool]:
    own = world.library.of(grant.channel)
    wanted = None
    for one in filter(None, call.first("filters").split(";")):
        name, _, value = one.partition("==")
        if name != "video" or not value or len(value.split(",")) > MOST_VIDEOS:
            raise _unsupported()
        wanted = value.split(",")
    if wanted is None:
        return own, False
    return [video for video in own if video.video_id in wanted], True


def _check_top_videos(call: Call, dimensions: list[str]) -> None:
    """A report by video is a list of the best: sorted, and cut off."""
    if dimensions != ["video"]:
        return
    most = call.first("maxResults")
    if not call.first("sort").startswith("-") or not most.isdecimal() or int(most) > MOST_TOP_VIDEOS:
        raise _unsupported()


def _sorted(rows: list[list[Any]], columns: list[str], sort: str) -> list[list[Any]]:
    for name in reversed(_split(sort) or columns[:1]):
        plain = name.removeprefix("-")
        if plain not in columns:
            raise _unsupported()
        at = columns.index(plain)
        rows = sorted(rows, key=lambda row, at=at: row[at], reverse=name.startswith("-"))  # type: ignore[misc]
    return rows


def _newest_day(world: World) -> date:
    return pacific_day(world.clock()) - timedelta(days=world.behaviour.lag_days)


def _day(call: Call, name: str) -> date:
    try:
        return date.fromisoformat(call.first(name))
    except ValueError:
        raise Refusal(
            400, "badRequest", f"Invalid value '{call.first(name)[:20]}' for {name}.", "global"
        ) from None


def _split(told: str) -> list[str]:
    return [name for name in told.split(",") if name]


def _header(name: str, kind: str) -> dict[str, str]:
    data = "STRING" if name in ("day", "video") else "FLOAT" if name in FLOATS else "INTEGER"
    return {"name": name, "columnType": kind, "dataType": data}


def _unsupported() -> Refusal:
    return Refusal(
        400,
        "badRequest",
        "The query is not supported. Check the documentation for supported queries.",
        "global",
    )
