"""Spending: what channels may still spend, what providers cost against their estimates, and who is not asked."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from decimal import Decimal

from storyassets.errors import StoryAssetsError
from storyassets.model.channel import Channel, Spending
from storyassets.model.cost import CostGroup
from storyassets.settings import Settings
from storyassets.studio.breaker import find_failing
from storyassets.studio.costs import Charged, Cost, find_charged, find_costs
from storyassets.studio.database import Database
from storyassets.studio.documents import find_channels, load_channel

NEARLY_SPENT = Decimal("0.8")
OURS = "embedded"


@dataclass(frozen=True)
class AccountRow:
    """An account of a provider that has failed since it last answered. Nothing is sent to an open one."""

    sentence: str
    is_open: bool


@dataclass(frozen=True)
class SpanRow:
    """What a channel has spent in a span of time, and may; no bound is None."""

    name: str
    spent_usd: Decimal
    bound_usd: Decimal | None

    @property
    def percent(self) -> float:
        """Of the bound, 100 at most."""
        return float(min(self.spent_usd / self.bound_usd, Decimal(1)) * 100) if self.bound_usd else 0.0

    @property
    def tone(self) -> str:
        """`good`, `fair` or `poor`, as it is coloured."""
        if not self.bound_usd or self.spent_usd < self.bound_usd * NEARLY_SPENT:
            return "good"
        return "fair" if self.spent_usd < self.bound_usd else "poor"


@dataclass(frozen=True)
class ChannelRow:
    """A channel's money. `problem` says why its file cannot be read."""

    name: str
    title: str
    spans: tuple[SpanRow, ...]
    episode_usd: Decimal | None = None
    run_usd: Decimal | None = None
    problem: str = ""


@dataclass(frozen=True)
class ProviderRow:
    """What a provider cost."""

    name: str
    cost: Cost


@dataclass(frozen=True)
class SpendingView:
    """What the template of the page is given."""

    accounts: list[AccountRow]
    channels: list[ChannelRow]
    month: list[ProviderRow]
    ever: list[ProviderRow]
    now: datetime

    @property
    def month_total(self) -> Cost:
        """The sum of this month."""
        return total_of(self.month)

    @property
    def ever_total(self) -> Cost:
        """The sum of all."""
        return total_of(self.ever)


def find_spending(settings: Settings, database: Database) -> SpendingView:
    """All of it, in as many queries however long the history is. Raises BadConfiguration."""
    now = datetime.now(UTC)
    first_of_month = now.replace(day=1, hour=0, minute=0, second=0, microsecond=0)
    return SpendingView(
        accounts=find_accounts(database, now),
        channels=list(list_channels(settings, find_charged(database, now))),
        month=list_providers(database, since=first_of_month),
        ever=list_providers(database),
        now=now,
    )


def list_providers(
    database: Database, *, since: datetime | None = None, episode: str | None = None
) -> list[ProviderRow]:
    """The dearest first; our own work on this machine costs nothing, and is left out."""
    report = find_costs(database, CostGroup.PROVIDER, since=since, episode=episode)
    return [ProviderRow(name, cost) for name, cost in report.rows.items() if name != OURS]


def total_of(rows: Sequence[ProviderRow]) -> Cost:
    """The sum of them."""
    return sum((row.cost for row in rows), Cost())


def find_accounts(database: Database, now: datetime | None = None) -> list[AccountRow]:
    """How the accounts stand that fail, those that are not asked first."""
    moment = now or datetime.now(UTC)
    rows = [
        AccountRow(standing.sentence(moment), standing.is_open(moment)) for standing in find_failing(database)
    ]
    return sorted(rows, key=lambda row: not row.is_open)


def list_channels(settings: Settings, charged: dict[str, Charged]) -> Iterator[ChannelRow]:
    """Those that have a file, and those that have spent."""
    known = find_channels(settings.channels_dir)
    for name in sorted({*known, *charged}):
        spent = charged.get(name, Charged())
        if name not in known:
            yield ChannelRow(name, "", _spans(spent, Spending()), problem="it has no file" if name else "")
            continue
        try:
            channel: Channel = load_channel(settings.channels_dir, name)
        except StoryAssetsError as error:
            yield ChannelRow(name, "", _spans(spent, Spending()), problem=str(error))
            continue
        budget = channel.budget
        yield ChannelRow(name, channel.title, _spans(spent, budget), budget.episode_usd, budget.run_usd)


def _spans(spent: Charged, budget: Spending) -> tuple[SpanRow, ...]:
    return (
        SpanRow("today", spent.day_usd, budget.day_usd),
        SpanRow("this month", spent.month_usd, budget.month_usd),
        SpanRow("ever", spent.channel_usd, budget.channel_usd),
    )
