"""What the ledger's rows add up to: what counts against budgets, an episode's totals, how long calls took."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ColumnElement, Connection, bindparam, case, func, literal, select

from storyassets.studio.budget import Spending
from storyassets.studio.ledger_rows import CallSubject, Totals, to_usd
from storyassets.studio.ledger_schema import ESTIMATE_COUNTS, CallState, calls, daily, reuses

RECENT_CALLS = 500
"""Of which the mean times are taken."""
DAY_CHARACTERS = len("2026-01-01")
MONTH_CHARACTERS = len("2026-01")

CHARGE: ColumnElement[int] = case(
    (calls.c.state == CallState.SETTLED.value, calls.c.cost_nanousd),
    (calls.c.state.in_([state.value for state in ESTIMATE_COUNTS]), calls.c.estimate_nanousd),
    else_=0,
)
"""What a call counts: what it cost, or what it may cost while that is not known."""
DAY: ColumnElement[str] = func.substr(calls.c.created_at, 1, DAY_CHARACTERS)
"""On which it was reserved: its charge stays with that day."""


def of_calls(within: ColumnElement[bool]) -> ColumnElement[int]:
    """What these calls count."""
    return select(func.coalesce(func.sum(CHARGE), 0)).where(within).scalar_subquery()


def of_channel(since: ColumnElement[str]) -> ColumnElement[int]:
    """What a channel's calls count that were reserved since that day."""
    total = func.coalesce(func.sum(daily.c.charged_nanousd), 0)
    within = (daily.c.channel == bindparam("channel"), daily.c.day >= since)
    return select(total).where(*within).scalar_subquery()


OF_CHANNEL = (of_channel(bindparam("day")), of_channel(bindparam("month")), of_channel(literal("")))
OF_EPISODE = of_calls(calls.c.episode == bindparam("episode"))
SPENDING = select(of_calls(calls.c.run == bindparam("run")), OF_EPISODE, *OF_CHANNEL)
SPENDING_OUTSIDE_OF_RUNS = select(literal(0), OF_EPISODE, *OF_CHANNEL)


def sum_spending(connection: Connection, purpose: CallSubject, now: str) -> Spending:
    """What counts against the budgets of a call for this purpose, in one query.

    The sums of an episode and a run are of their own calls, by an index; those of a channel are kept by day, so
    that none takes longer for a long history.
    """
    wanted = {
        "episode": purpose.episode,
        "channel": purpose.channel,
        "day": now[:DAY_CHARACTERS],
        "month": now[:MONTH_CHARACTERS],
    }
    if purpose.run:
        sums = connection.execute(SPENDING, {**wanted, "run": purpose.run}).one()
    else:
        sums = connection.execute(SPENDING_OUTSIDE_OF_RUNS, wanted).one()
    return Spending(*(to_usd(amount) for amount in sums))


def sum_totals(connection: Connection, episode: str) -> Totals:
    """The sums of an episode, in two queries however long its history is."""
    settled = calls.c.state == CallState.SETTLED.value
    doubted = calls.c.state == CallState.POSSIBLY_CHARGED.value
    of_calls = select(
        func.coalesce(func.sum(case((settled, calls.c.cost_nanousd), else_=0)), 0),
        func.coalesce(func.sum(case((doubted, calls.c.estimate_nanousd), else_=0)), 0),
        func.coalesce(func.sum(case((calls.c.content != "", 1), else_=0)), 0),
    ).where(calls.c.episode == episode)
    of_reuses = select(func.count(), func.coalesce(func.sum(reuses.c.saved_nanousd), 0)).where(
        reuses.c.episode == episode
    )
    cost, doubtful, made = connection.execute(of_calls).one()
    reused, saved = connection.execute(of_reuses).one()
    return Totals(to_usd(cost), to_usd(doubtful), int(made), int(reused), to_usd(saved))


def mean_seconds(connection: Connection) -> dict[tuple[str, str], float]:
    """How long the last takes of each role and provider took, on the average, by (role, provider)."""
    recent = (
        select(calls.c.role, calls.c.provider, calls.c.created_at, calls.c.updated_at)
        .where(calls.c.content != "")
        .order_by(calls.c.call_id.desc())
        .limit(RECENT_CALLS)
    )
    spans: dict[tuple[str, str], list[float]] = {}
    for role, provider, began, ended in connection.execute(recent):
        seconds = (datetime.fromisoformat(ended) - datetime.fromisoformat(began)).total_seconds()
        spans.setdefault((role, provider), []).append(max(0.0, seconds))
    return {kind: sum(seconds) / len(seconds) for kind, seconds in spans.items()}
