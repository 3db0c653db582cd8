"""The ledger: which request became which take, and what every call cost.

A call goes `reserve` → `start` → `settle`; or it is `release`d when it ended at no cost, or
`doubt`ed when nobody knows. Each step is one transaction, on the disk when the method returns.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from decimal import ROUND_CEILING, Decimal
from typing import Any

from sqlalchemy import Connection, Row, case, func, select

from storyassets.model.take import Take
from storyassets.studio.budget import Budget, Spending, check_budget
from storyassets.studio.database import Database
from storyassets.studio.ledger_schema import (
    ESTIMATE_COUNTS,
    OPEN_STATES,
    CallState,
    calls,
    remote_jobs,
    reuses,
    takes,
)

NANOUSD = Decimal(10) ** 9
NOTE_CHARACTERS = 500

Clock = Callable[[], datetime]


@dataclass(frozen=True)
class CallSubject:
    """What a call is for: the shot, line or character of an asset of an episode."""

    episode: str
    asset: str
    subject: str


@dataclass(frozen=True)
class Intent:
    """A call that is about to be made."""

    request_key: str
    purpose: CallSubject
    role: str
    provider: str
    model: str
    estimate_usd: Decimal
    worker: str


@dataclass(frozen=True)
class KeptTake:
    """The answer to a request: the take, and what belongs to the request rather than to the bytes."""

    request_key: str
    role: str
    take: Take
    facts: Mapping[str, Any] = field(default_factory=dict)
    score: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class LedgerCall:
    """A call as the ledger has it."""

    call_id: int
    request_key: str
    purpose: CallSubject
    role: str
    provider: str
    model: str
    state: CallState
    estimate_usd: Decimal
    cost_usd: Decimal
    worker: str
    note: str
    created_at: datetime


@dataclass(frozen=True)
class Totals:
    """The sums of one episode."""

    cost_usd: Decimal
    possibly_charged_usd: Decimal
    made: int
    reused: int


def utc_now() -> datetime:
    """The time of day, in UTC."""
    return datetime.now(UTC)


class Ledger:
    """The ledger at a database's URL. Raises BadConfiguration if it cannot be used, NewerSchema if too new."""

    def __init__(self, url: str, clock: Clock = utc_now) -> None:
        self._database = Database(url)
        self._clock = clock

    def close(self) -> None:
        """Close the database."""
        self._database.close()

    # -- takes ---------------------------------------------------------------------------------

    def find_takes(self, request_keys: Iterable[str]) -> dict[str, KeptTake]:
        """The answers that are kept for these requests, by key."""
        with self._database.reading() as connection:
            rows = connection.execute(select(takes).where(takes.c.request_key.in_(list(request_keys)))).all()
        return {row.request_key: read_kept_take(row) for row in rows}

    def forget_take(self, request_key: str) -> None:
        """The request has no answer any more: its take is damaged or gone."""
        with self._database.writing() as connection:
            connection.execute(takes.delete().where(takes.c.request_key == request_key))

    def note_reuse(self, request_key: str, purpose: CallSubject) -> None:
        """A kept take was used again, at no cost."""
        with self._database.writing() as connection:
            connection.execute(
                reuses.insert().values(
                    request_key=request_key,
                    episode=purpose.episode,
                    asset=purpose.asset,
                    subject=purpose.subject,
                    cost_nanousd=0,
                    created_at=self._now(),
                )
            )

    # -- calls ---------------------------------------------------------------------------------

    def reserve(self, intent: Intent, budget: Budget | None = None) -> int:
        """Set the estimate aside; the call's id. Raises BudgetExceeded, and then nothing was written."""
        now = self._now()
        with self._database.writing() as connection:
            if budget is not None:
                spending = sum_spending(connection, intent.purpose.episode, now)
                check_budget(budget, spending, intent.estimate_usd, intent.purpose.episode)
            inserted = connection.execute(
                calls.insert().values(
                    request_key=intent.request_key,
                    episode=intent.purpose.episode,
                    asset=intent.purpose.asset,
                    subject=intent.purpose.subject,
                    role=intent.role,
                    provider=intent.provider,
                    model=intent.model,
                    state=CallState.RESERVED.value,
                    estimate_nanousd=to_nanousd(intent.estimate_usd),
                    cost_nanousd=0,
                    worker=intent.worker,
                    note="",
                    created_at=now,
                    updated_at=now,
                )
            )
            [call_id] = inserted.inserted_primary_key or (0,)
        return int(call_id)

    def start(self, call_id: int) -> None:
        """The provider is about to be asked."""
        self._move(call_id, CallState.IN_FLIGHT)

    def settle(self, call_id: int, cost_usd: Decimal, kept: KeptTake | None, note: str = "") -> None:
        """The call has ended and cost this much; `kept` is its answer, unless that was of no use."""
        with self._database.writing() as connection:
            if kept is not None:
                connection.execute(takes.delete().where(takes.c.request_key == kept.request_key))
                connection.execute(takes.insert().values(created_at=self._now(), **write_kept_take(kept)))
            connection.execute(
                calls.update()
                .where(calls.c.call_id == call_id)
                .values(
                    state=CallState.SETTLED.value,
                    cost_nanousd=to_nanousd(cost_usd),
                    note=note[:NOTE_CHARACTERS],
                    updated_at=self._now(),
                )
            )

    def release(self, call_id: int, note: str = "") -> None:
        """The call has ended at no cost."""
        self._move(call_id, CallState.RELEASED, note)

    def doubt(self, call_id: int, note: str = "") -> None:
        """Nobody knows how the call ended: its estimate counts as spent; one that was free is released."""
        with self._database.writing() as connection:
            connection.execute(
                calls.update()
                .where(calls.c.call_id == call_id)
                .values(
                    state=case(
                        (calls.c.estimate_nanousd > 0, CallState.POSSIBLY_CHARGED.value),
                        else_=CallState.RELEASED.value,
                    ),
                    note=note[:NOTE_CHARACTERS],
                    updated_at=self._now(),
                )
            )

    def find_open_calls(
        self, request_keys: Iterable[str] | None = None, workers: Iterable[str] | None = None
    ) -> list[LedgerCall]:
        """Calls that were reserved or started and have not ended, of these keys or workers if named."""
        query = select(calls).where(calls.c.state.in_([state.value for state in OPEN_STATES]))
        if request_keys is not None:
            query = query.where(calls.c.request_key.in_(list(request_keys)))
        if workers is not None:
            query = query.where(calls.c.worker.in_(list(workers)))
        with self._database.reading() as connection:
            return [read_call(row) for row in connection.execute(query.order_by(calls.c.call_id))]

    def find_calls(self, episode: str) -> list[LedgerCall]:
        """Every call of an episode, oldest first."""
        query = select(calls).where(calls.c.episode == episode).order_by(calls.c.call_id)
        with self._database.reading() as connection:
            return [read_call(row) for row in connection.execute(query)]

    def _move(self, call_id: int, state: CallState, note: str = "") -> None:
        with self._database.writing() as connection:
            connection.execute(
                calls.update()
                .where(calls.c.call_id == call_id)
                .values(state=state.value, note=note[:NOTE_CHARACTERS], updated_at=self._now())
            )

    # -- sums ----------------------------------------------------------------------------------

    def spending(self, episode: str) -> Spending:
        """What counts against the budgets now."""
        with self._database.reading() as connection:
            return sum_spending(connection, episode, self._now())

    def totals(self, episode: str) -> Totals:
        """The sums of an episode, in two queries however long its history is."""
        settled = calls.c.state == CallState.SETTLED.value
        doubted = calls.c.state == CallState.POSSIBLY_CHARGED.value
        of_calls = select(
            func.coalesce(func.sum(case((settled, calls.c.cost_nanousd), else_=0)), 0),
            func.coalesce(func.sum(case((doubted, calls.c.estimate_nanousd), else_=0)), 0),
            func.coalesce(func.sum(case((settled, 1), else_=0)), 0),
        ).where(calls.c.episode == episode)
        of_reuses = select(func.count()).select_from(reuses).where(reuses.c.episode == episode)
        with self._database.reading() as connection:
            cost, doubtful, made = connection.execute(of_calls).one()
            reused = connection.execute(of_reuses).scalar_one()
        return Totals(to_usd(cost), to_usd(doubtful), int(made), int(reused))

    # -- remote jobs ---------------------------------------------------------------------------

    def note_job(self, request_key: str, provider: str, job_id: str) -> None:
        """A provider works on the request under this id; written down before it is polled."""
        with self._database.writing() as connection:
            connection.execute(remote_jobs.delete().where(remote_jobs.c.request_key == request_key))
            connection.execute(
                remote_jobs.insert().values(
                    request_key=request_key, provider=provider, job_id=job_id, created_at=self._now()
                )
            )

    def find_job(self, request_key: str) -> str | None:
        """The id under which a provider still works on the request, or has finished it."""
        with self._database.reading() as connection:
            query = select(remote_jobs.c.job_id).where(remote_jobs.c.request_key == request_key)
            return connection.execute(query).scalar_one_or_none()

    def forget_job(self, request_key: str) -> None:
        """The job's answer is kept, or the job is lost."""
        with self._database.writing() as connection:
            connection.execute(remote_jobs.delete().where(remote_jobs.c.request_key == request_key))

    def _now(self) -> str:
        return write_time(self._clock())


def sum_spending(connection: Connection, episode: str, now: str) -> Spending:
    """What counts against the budgets, in one query: settled costs, and the estimates of the rest."""
    day, month = now[: len("2026-01-01")], now[: len("2026-01")]
    charge = case(
        (calls.c.state == CallState.SETTLED.value, calls.c.cost_nanousd),
        (calls.c.state.in_([state.value for state in ESTIMATE_COUNTS]), calls.c.estimate_nanousd),
        else_=0,
    )
    of_episode, of_day = calls.c.episode == episode, calls.c.created_at >= day
    of_month = calls.c.created_at >= month
    sums = connection.execute(
        select(
            *(
                func.coalesce(func.sum(case((within, charge), else_=0)), 0)
                for within in (of_episode, of_day, of_month)
            )
        ).where(of_episode | of_month)
    ).one()
    return Spending(*(to_usd(amount) for amount in sums))


def to_nanousd(amount_usd: Decimal) -> int:
    """Billionths of a dollar, rounded up. Raises ValueError for an amount that nobody can charge."""
    if not amount_usd.is_finite() or amount_usd < 0:
        raise ValueError(f"{amount_usd} is not an amount of money")
    return int((amount_usd * NANOUSD).to_integral_value(rounding=ROUND_CEILING))


def to_usd(amount_nanousd: int | Decimal) -> Decimal:
    """Dollars, without trailing zeros: Postgres sums integers to decimals, SQLite to integers."""
    amount = Decimal(amount_nanousd) / NANOUSD
    return amount.quantize(Decimal(1)) if amount == amount.to_integral_value() else amount.normalize()


def write_time(moment: datetime) -> str:
    """Its text in the ledger."""
    return moment.astimezone(UTC).isoformat(timespec="microseconds")


def write_kept_take(kept: KeptTake) -> dict[str, str]:
    """The columns of a kept take, but for the time."""
    return {
        "request_key": kept.request_key,
        "role": kept.role,
        "provider": kept.take.provider,
        "model": kept.take.model,
        "content": kept.take.content,
        "suffix": kept.take.suffix,
        "facts": json.dumps(dict(kept.facts), sort_keys=True, allow_nan=False),
        "score": json.dumps(dict(kept.score), sort_keys=True, allow_nan=False),
    }


def read_kept_take(row: Row[Any]) -> KeptTake:
    """The kept take of a row."""
    take = Take(content=row.content, suffix=row.suffix, provider=row.provider, model=row.model)
    return KeptTake(row.request_key, row.role, take, json.loads(row.facts), json.loads(row.score))


def read_call(row: Row[Any]) -> LedgerCall:
    """The call of a row."""
    return LedgerCall(
        call_id=row.call_id,
        request_key=row.request_key,
        purpose=CallSubject(row.episode, row.asset, row.subject),
        role=row.role,
        provider=row.provider,
        model=row.model,
        state=CallState(row.state),
        estimate_usd=to_usd(row.estimate_nanousd),
        cost_usd=to_usd(row.cost_nanousd),
        worker=row.worker,
        note=row.note,
        created_at=datetime.fromisoformat(row.created_at),
    )
