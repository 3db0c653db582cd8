"""The ledger: which request became which take, and what every call cost.

A call goes `reserve` → `start` → `settle`; or it is `release`d when it ended at no cost, or
`doubt`ed when nobody knows. Each step is one transaction, on the disk when the method returns.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from decimal import Decimal

from sqlalchemy import ColumnElement, Connection, Update, case, func, or_, select, union

from storyassets.studio.budget import Budget, Spending, check_budget
from storyassets.studio.database import Database
from storyassets.studio.ledger_rows import (
    NOTE_CHARACTERS,
    CallSubject,
    Intent,
    KeptTake,
    LedgerCall,
    Totals,
    read_call,
    read_kept_take_if_whole,
    to_nanousd,
    to_usd,
    write_kept_take,
    write_time,
)
from storyassets.studio.ledger_schema import (
    ESTIMATE_COUNTS,
    OPEN_STATES,
    CallState,
    calls,
    remote_jobs,
    reuses,
    takes,
)

IS_OPEN = calls.c.state.in_([state.value for state in OPEN_STATES])

ROWS_AT_ONCE = 500

RECENT_CALLS = 500
"""Of which the mean times are taken."""

Clock = Callable[[], datetime]


def utc_now() -> datetime:
    """The time of day, in UTC."""
    return datetime.now(UTC)


class Ledger:
    """The ledger at a database's URL. Raises BadConfiguration if it cannot be used, NewerSchema if too new."""

    def __init__(self, url: str, clock: Clock = utc_now) -> None:
        self._database = Database(url)
        self._clock = clock

    @property
    def database(self) -> Database:
        """Where the ledger's tables, and the catalogue's, stand."""
        return self._database

    def close(self) -> None:
        """Close the database."""
        self._database.close()

    # -- takes ---------------------------------------------------------------------------------

    def find_takes(self, request_keys: Iterable[str]) -> dict[str, KeptTake]:
        """The answers that are kept for these requests, by key. A damaged row is as good as none."""
        with self._database.reading() as connection:
            rows = connection.execute(select(takes).where(takes.c.request_key.in_(list(request_keys)))).all()
        found = [read_kept_take_if_whole(row) for row in rows]
        return {kept.request_key: kept for kept in found if kept is not None}

    def find_damaged_takes(self, request_keys: Iterable[str] | None = None) -> list[str]:
        """The keys, of these or of all, whose rows no longer say what was kept."""
        query = select(takes)
        if request_keys is not None:
            query = query.where(takes.c.request_key.in_(list(request_keys)))
        with self._database.reading() as connection:
            rows = connection.execution_options(yield_per=ROWS_AT_ONCE).execute(query)
            return [row.request_key for row in rows if read_kept_take_if_whole(row) is None]

    def replace_take(self, kept: KeptTake) -> None:
        """Write the row of an answer again. No call is counted."""
        with self._database.writing() as connection:
            connection.execute(takes.delete().where(takes.c.request_key == kept.request_key))
            connection.execute(takes.insert().values(created_at=self._now(), **write_kept_take(kept)))

    def knows_no_take(self) -> bool:
        """Whether nothing was ever kept, as far as this ledger knows."""
        with self._database.reading() as connection:
            return knows_no_take(connection)

    def learn_takes(self, kept: Iterable[KeptTake]) -> None:
        """Take over answers that were kept under another ledger, the later of two for one request.

        Does nothing if a take is known by now.
        """
        rows = {one.request_key: {"created_at": self._now(), **write_kept_take(one)} for one in kept}
        with self._database.writing() as connection:
            if rows and knows_no_take(connection):
                connection.execute(takes.insert(), list(rows.values()))

    def find_contents_used_since(self, moment: datetime) -> set[str]:
        """The contents of the takes that were made or used again since then."""
        since = write_time(moment)
        reused = select(reuses.c.request_key).where(reuses.c.created_at >= since)
        query = select(takes.c.content).where(
            or_(takes.c.created_at >= since, takes.c.request_key.in_(reused))
        )
        with self._database.reading() as connection:
            return set(connection.execute(query).scalars())

    def forget_unused_take(self, content: str, since: datetime) -> bool:
        """Forget every answer that is kept as this content, unless one was made or reused since; whether it is.

        Their calls stay counted. A reuse is noted either before, and seen here, or not at all.
        """
        moment = write_time(since)
        of_content = select(takes.c.request_key).where(takes.c.content == content)
        reused = select(reuses.c.request_key).where(
            reuses.c.created_at >= moment, reuses.c.request_key.in_(of_content)
        )
        made = of_content.where(takes.c.created_at >= moment)
        with self._database.writing() as connection:
            if connection.execute(union(made, reused)).first() is not None:
                return False
            connection.execute(takes.delete().where(takes.c.content == content))
        return True

    def note_reuse(self, request_key: str, purpose: CallSubject) -> bool:
        """A kept take is used again, at no cost; False, and nothing is noted, if it was forgotten meanwhile."""
        kept = select(takes.c.request_key).where(takes.c.request_key == request_key)
        with self._database.writing() as connection:
            if connection.execute(kept).first() is None:
                return False
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
        return True

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
                    content="",
                    worker=intent.worker,
                    channel=intent.purpose.channel,
                    run=intent.purpose.run,
                    note="",
                    created_at=now,
                    updated_at=now,
                )
            )
            [call_id] = inserted.inserted_primary_key or (0,)
        return int(call_id)

    def start(self, call_id: int) -> None:
        """The provider is about to be asked."""
        with self._database.writing() as connection:
            connection.execute(self._move(call_id, CallState.IN_FLIGHT.value))

    def settle(self, call_id: int, cost_usd: Decimal, kept: KeptTake | None, note: str = "") -> None:
        """The call has ended and cost this much; `kept` is its answer, unless that was of no use."""
        with self._database.writing() as connection:
            self._settle(connection, call_id, cost_usd, kept, note)

    def adopt(self, call_id: int, cost_usd: Decimal, kept: KeptTake, note: str) -> None:
        """Settle the call of an ended process with the answer that was found. A closed one stays as it is."""
        with self._database.writing() as connection:
            query = select(calls.c.call_id).where(calls.c.call_id == call_id, IS_OPEN)
            if connection.execute(query).scalar_one_or_none() is not None:
                self._settle(connection, call_id, cost_usd, kept, note)

    def release(self, call_id: int, note: str = "") -> None:
        """The call has ended at no cost. One that has been closed stays as it is."""
        with self._database.writing() as connection:
            move = self._move(call_id, CallState.RELEASED.value, note)
            connection.execute(move.where(IS_OPEN))

    def doubt(self, call_id: int, note: str = "") -> None:
        """Nobody knows how the call ended: its estimate counts as spent, unless it was free.

        One that has been closed stays as it is.
        """
        state = case(
            (calls.c.estimate_nanousd > 0, CallState.POSSIBLY_CHARGED.value),
            else_=CallState.RELEASED.value,
        )
        with self._database.writing() as connection:
            connection.execute(self._move(call_id, state, note).where(IS_OPEN))

    def find_open_calls(
        self, request_keys: Iterable[str] | None = None, workers: Iterable[str] | None = None
    ) -> list[LedgerCall]:
        """Calls that were reserved or started and have not ended, of these keys or workers if named."""
        query = select(calls).where(IS_OPEN)
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

    def _settle(
        self, connection: Connection, call_id: int, cost_usd: Decimal, kept: KeptTake | None, note: str
    ) -> None:
        if kept is not None:
            connection.execute(takes.delete().where(takes.c.request_key == kept.request_key))
            connection.execute(takes.insert().values(created_at=self._now(), **write_kept_take(kept)))
        move = self._move(call_id, CallState.SETTLED.value, note)
        content = kept.take.content if kept else ""
        connection.execute(move.values(cost_nanousd=to_nanousd(cost_usd), content=content))

    def _move(self, call_id: int, state: str | ColumnElement[str], note: str = "") -> Update:
        return (
            calls.update()
            .where(calls.c.call_id == call_id)
            .values(state=state, note=note[:NOTE_CHARACTERS], updated_at=self._now())
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
            func.coalesce(func.sum(case((calls.c.content != "", 1), else_=0)), 0),
        ).where(calls.c.episode == episode)
        of_reuses = select(func.count()).select_from(reuses).where(reuses.c.episode == episode)
        with self._database.reading() as connection:
            cost, doubtful, made = connection.execute(of_calls).one()
            reused = connection.execute(of_reuses).scalar_one()
        return Totals(to_usd(cost), to_usd(doubtful), int(made), int(reused))

    def mean_seconds(self) -> dict[tuple[str, str], float]:
        """How long the last takes of each role and provider took, on the average, by (role, provider)."""
        recent = (
            select(calls.c.role, calls.c.provider, calls.c.created_at, calls.c.updated_at)
            .where(calls.c.content != "")
            .order_by(calls.c.call_id.desc())
            .limit(RECENT_CALLS)
        )
        spans: dict[tuple[str, str], list[float]] = {}
        with self._database.reading() as connection:
            for role, provider, began, ended in connection.execute(recent):
                seconds = (datetime.fromisoformat(ended) - datetime.fromisoformat(began)).total_seconds()
                spans.setdefault((role, provider), []).append(max(0.0, seconds))
        return {kind: sum(seconds) / len(seconds) for kind, seconds in spans.items()}

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


def knows_no_take(connection: Connection) -> bool:
    """Whether the table of takes is empty."""
    return connection.execute(select(takes.c.request_key).limit(1)).first() is None


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
