"""Learning: what a channel's numbers say, and how little a few of them say.

Episodes of different age are compared by the views of their first week. A group of few episodes is said to be
small: a difference between small groups is chance as a rule.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from decimal import Decimal
from statistics import fmean, median

from storyassets.publish.making import Trait

SMALL_GROUP = 5
"""Of fewer episodes, nothing follows."""
ROLLING_EPISODES = 10
ROLLING_DAYS = 7
THOUSAND = 1000


@dataclass(frozen=True)
class EpisodeFigures:
    """An episode, and how it does. What is not known is None."""

    episode: str
    title: str
    channel: str
    made_at: datetime
    cost_usd: Decimal = Decimal(0)
    quality: float | None = None
    url: str = ""
    seen_from: datetime | None = None
    views: int | None = None
    first_week_views: int | None = None
    watched_min: float | None = None
    view_share: float | None = None
    likes: int | None = None
    made_of: Mapping[str, str] = field(default_factory=dict)

    @property
    def cost_per_thousand_usd(self) -> Decimal | None:
        """What a thousand of its views cost."""
        return cost_per_thousand(self.cost_usd, self.views)


@dataclass(frozen=True)
class Group:
    """The episodes that share a trait."""

    value: str
    episodes: int
    counted: int
    """Of how many a whole first week is told."""
    median_views: float | None
    mean_quality: float | None
    mean_cost_usd: float

    @property
    def is_small(self) -> bool:
        """Whether it is too small to tell anything."""
        return self.counted < SMALL_GROUP


@dataclass(frozen=True)
class Sums:
    """A channel in a few numbers; what is not known is None."""

    episodes: int
    published: int
    views: int | None
    watched_min: float | None
    cost_usd: Decimal
    mean_cost_usd: float | None
    mean_quality: float | None
    cost_per_thousand_usd: Decimal | None


def cost_per_thousand(cost_usd: Decimal, views: int | None) -> Decimal | None:
    """None where nobody has watched, or nobody knows."""
    return cost_usd * THOUSAND / views if views else None


def sum_up(episodes: Sequence[EpisodeFigures]) -> Sums:
    """All of them together; a thousand views cost what the episodes cost whose views are known."""
    watched = [one for one in episodes if one.views is not None]
    views = sum(one.views or 0 for one in watched)
    cost_usd = sum((one.cost_usd for one in episodes), Decimal(0))
    scores = [one.quality for one in episodes if one.quality is not None]
    return Sums(
        episodes=len(episodes),
        published=sum(one.seen_from is not None for one in episodes),
        views=views if watched else None,
        watched_min=sum(one.watched_min or 0 for one in watched) if watched else None,
        cost_usd=cost_usd,
        mean_cost_usd=float(cost_usd) / len(episodes) if episodes else None,
        mean_quality=fmean(scores) if scores else None,
        cost_per_thousand_usd=cost_per_thousand(sum((one.cost_usd for one in watched), Decimal(0)), views),
    )


def group_by(episodes: Sequence[EpisodeFigures], trait: Trait) -> list[Group]:
    """The groups of a trait, the most watched first; those too small to be compared come last."""
    found: dict[str, list[EpisodeFigures]] = {}
    for one in episodes:
        if one.made_of.get(trait):
            found.setdefault(one.made_of[trait], []).append(one)
    groups = [_group(value, members) for value, members in found.items()]
    return sorted(groups, key=lambda one: (one.is_small, -(one.median_views or 0), -one.episodes, one.value))


def _group(value: str, members: Sequence[EpisodeFigures]) -> Group:
    views = [one.first_week_views for one in members if one.first_week_views is not None]
    scores = [one.quality for one in members if one.quality is not None]
    return Group(
        value=value,
        episodes=len(members),
        counted=len(views),
        median_views=float(median(views)) if views else None,
        mean_quality=fmean(scores) if scores else None,
        mean_cost_usd=fmean(float(one.cost_usd) for one in members),
    )


def rolling_mean(values: Sequence[float | None], window: int) -> list[float | None]:
    """The mean of the last values up to each place; a value that is not known is left out."""
    import pandas

    means = pandas.Series(list(values), dtype="float64").rolling(window, min_periods=1).mean()
    return [None if pandas.isna(one) else float(one) for one in means]


def rolling_cost_per_thousand(episodes: Sequence[EpisodeFigures], window: int) -> list[float | None]:
    """What a thousand views cost, over the last episodes up to each of those whose views are known."""
    import pandas

    table = pandas.DataFrame(
        {
            "cost_usd": [float(one.cost_usd) if one.views is not None else None for one in episodes],
            "views": [one.views for one in episodes],
        },
        dtype="float64",
    )
    sums = table.rolling(window, min_periods=1).sum()
    per_thousand = sums["cost_usd"] * THOUSAND / sums["views"].where(sums["views"] > 0)
    return [None if pandas.isna(one) else float(one) for one in per_thousand]
