"""Costs: what was spent, may have been charged and was saved, by day, episode, provider or asset.

Two queries, however long the history is: one over the calls, one over the reuses. A day is UTC's, and a call
belongs to the day on which it was reserved.
"""

from __future__ import annotations

from dataclasses import dataclass, fields
from datetime import datetime
from decimal import Decimal
from typing import Any

from sqlalchemy import ColumnElement, Connection, case, func, select

from storyassets.model.cost import CostGroup
from storyassets.studio.database import Database
from storyassets.studio.ledger_rows import to_usd, write_time
from storyassets.studio.ledger_schema import OPEN_STATES, CallState, calls, daily, reuses
from storyassets.studio.ledger_sums import DAY_CHARACTERS, MONTH_CHARACTERS

PROBES = "doctor"
"""The asset under which calls stand that only tried a provider, and whose answers are not kept."""


@dataclass(frozen=True)
class Cost:
    """The sums of one day, episode, provider or asset, or of all."""

    spent_usd: Decimal = Decimal(0)
    possibly_charged_usd: Decimal = Decimal(0)
    reserved_usd: Decimal = Decimal(0)
    """Of calls that are being made."""
    saved_usd: Decimal = Decimal(0)
    """What the takes had cost that were used again."""
    estimated_usd: Decimal = Decimal(0)
    """What the settled calls were estimated at: to be held against `spent_usd`."""
    made: int = 0
    """Calls that gave a take."""
    failed: int = 0
    """Calls that ended without one, but for a probe that was answered."""
    reused: int = 0

    def __add__(self, other: Cost) -> Cost:
        return Cost(*(getattr(self, field.name) + getattr(other, field.name) for field in fields(Cost)))

    @property
    def settled_share(self) -> float | None:
        """What was settled for each dollar that was estimated; none where nothing was."""
        return float(self.spent_usd / self.estimated_usd) if self.estimated_usd else None


@dataclass(frozen=True)
class Charged:
    """What counts against a channel's budgets: settled, set aside or possibly charged. Days and months are UTC's."""

    day_usd: Decimal = Decimal(0)
    month_usd: Decimal = Decimal(0)
    channel_usd: Decimal = Decimal(0)


@dataclass(frozen=True)
class CostReport:
    """The rows by the name of their day, episode, provider or asset; and the sum of all."""

    by: CostGroup
    rows: dict[str, Cost]

    @property
    def total(self) -> Cost:
        """The sum of the rows."""
        return sum(self.rows.values(), Cost())


def find_costs(
    database: Database, by: CostGroup, *, since: datetime | None = None, episode: str | None = None
) -> CostReport:
    """What the calls and reuses cost and saved, of one episode if it is named. Raises BadConfiguration."""
    with database.reading() as connection:
        found = _sum_calls(connection, by, since, episode)
        for name, (reused, saved_usd) in _sum_reuses(connection, by, since, episode).items():
            found[name] = found.get(name, Cost()) + Cost(reused=reused, saved_usd=saved_usd)
    return CostReport(by, dict(sorted(found.items(), key=lambda row: _order(by, *row))))


def find_charged(database: Database, now: datetime) -> dict[str, Charged]:
    """What counts by now, of each channel that had anything made for money; one query. Raises BadConfiguration."""
    today = write_time(now)[:DAY_CHARACTERS]
    query = select(
        daily.c.channel,
        _sum_where(daily.c.day >= today, daily.c.charged_nanousd),
        _sum_where(daily.c.day >= today[:MONTH_CHARACTERS], daily.c.charged_nanousd),
        func.sum(daily.c.charged_nanousd),
    ).group_by(daily.c.channel)
    with database.reading() as connection:
        return {name: Charged(*map(to_usd, sums)) for name, *sums in connection.execute(query)}


def _order(by: CostGroup, name: str, cost: Cost) -> tuple[Decimal, str]:
    """Days as they came, all else by what it cost, the dearest first."""
    return (Decimal(0) if by is CostGroup.DAY else -cost.spent_usd), name


def _sum_calls(
    connection: Connection, by: CostGroup, since: datetime | None, episode: str | None
) -> dict[str, Cost]:
    settled = calls.c.state == CallState.SETTLED.value
    doubted = calls.c.state == CallState.POSSIBLY_CHARGED.value
    is_open = calls.c.state.in_([state.value for state in OPEN_STATES])
    useful = calls.c.content != ""
    only_heard = settled & (calls.c.asset == PROBES)
    name = _group(by, calls)
    query = select(
        name,
        _sum_where(settled, calls.c.cost_nanousd),
        _sum_where(doubted, calls.c.estimate_nanousd),
        _sum_where(is_open, calls.c.estimate_nanousd),
        _sum_where(settled, calls.c.estimate_nanousd),
        _sum_where(useful, 1),
        _sum_where(~useful & ~is_open & ~only_heard, 1),
    ).group_by(name)
    return {
        row[0]: Cost(
            spent_usd=to_usd(row[1]),
            possibly_charged_usd=to_usd(row[2]),
            reserved_usd=to_usd(row[3]),
            estimated_usd=to_usd(row[4]),
            made=int(row[5]),
            failed=int(row[6]),
        )
        for row in connection.execute(_within(query, calls, since, episode))
    }


def _sum_reuses(
    connection: Connection, by: CostGroup, since: datetime | None, episode: str | None
) -> dict[str, tuple[int, Decimal]]:
    name = _group(by, reuses)
    query = select(name, func.count(), func.sum(reuses.c.saved_nanousd)).group_by(name)
    rows = connection.execute(_within(query, reuses, since, episode))
    return {row[0]: (int(row[1]), to_usd(row[2])) for row in rows}


def _group(by: CostGroup, table: Any) -> ColumnElement[str]:
    if by is CostGroup.DAY:
        day: ColumnElement[str] = func.substr(table.c.created_at, 1, DAY_CHARACTERS)
        return day.label("day")
    column: ColumnElement[str] = table.c[by.value]
    return column


def _within(query: Any, table: Any, since: datetime | None, episode: str | None) -> Any:
    if since is not None:
        query = query.where(table.c.created_at >= write_time(since))
    return query if episode is None else query.where(table.c.episode == episode)


def _sum_where(condition: ColumnElement[bool], value: Any) -> ColumnElement[Any]:
    return func.sum(case((condition, value), else_=0))
