"""The ledger: which request became which take, and what every call cost.

A call goes `reserve` → `start` → `settle`; or it is `release`d when it ended at no cost, or
`doubt`ed when nobody knows. Each step is one transaction, on the disk when the method returns, and
leaves an entry that stays as it is.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from decimal import Decimal

from sqlalchemy import Connection, select

from storyassets.providers.protocols import Usage
from storyassets.studio.budget import Budget, Spending, check_budget
from storyassets.studio.database import Database
from storyassets.studio.ledger_entries import OPEN, Step, append_step, find_call, move_call, open_call
from storyassets.studio.ledger_rows import (
    CallSubject,
    Clock,
    Intent,
    KeptTake,
    LedgerCall,
    Totals,
    read_call,
    to_nanousd,
    utc_now,
)
from storyassets.studio.ledger_schema import CallState, EntryKind, calls, remote_jobs
from storyassets.studio.ledger_sums import mean_seconds, sum_spending, sum_totals
from storyassets.studio.ledger_takes import TakeRows, keep_take
from storyassets.studio.standing import Standing

__all__ = ["Clock", "Ledger", "utc_now"]

IS_OPEN = calls.c.state.in_(sorted(OPEN))


class Ledger(TakeRows, Standing):
    """The ledger at a database's URL. Raises BadConfiguration if it cannot be used, NewerSchema if too new."""

    def __init__(self, url: str, clock: Clock = utc_now) -> None:
        super().__init__(Database(url), clock)

    @property
    def database(self) -> Database:
        """Where the ledger's tables, and the catalogue's, stand."""
        return self._database

    def close(self) -> None:
        """Close the database."""
        self._database.close()

    # -- calls ---------------------------------------------------------------------------------

    def reserve(self, intent: Intent, budget: Budget | None = None) -> int:
        """Set the estimate aside; the call's id. Raises BudgetExceeded, and then nothing was written."""
        now = self._now()
        with self._database.writing() as connection:
            if budget is not None and intent.estimate_usd > 0 and budget.is_bound:
                spending = sum_spending(connection, intent.purpose, now)
                check_budget(budget, spending, intent.estimate_usd, intent.purpose)
            return open_call(
                connection,
                {
                    "request_key": intent.request_key,
                    "episode": intent.purpose.episode,
                    "asset": intent.purpose.asset,
                    "subject": intent.purpose.subject,
                    "role": intent.role,
                    "provider": intent.provider,
                    "model": intent.model,
                    "estimate_nanousd": to_nanousd(intent.estimate_usd),
                    "worker": intent.worker,
                    "channel": intent.purpose.channel,
                    "run": intent.purpose.run,
                    "created_at": now,
                },
            )

    def start(self, call_id: int) -> None:
        """The provider is about to be asked."""
        with self._database.writing() as connection:
            self._move(connection, call_id, CallState.IN_FLIGHT)

    def settle(
        self,
        call_id: int,
        cost_usd: Decimal,
        kept: KeptTake | None,
        note: str = "",
        usage: Usage | None = None,
    ) -> None:
        """The call has ended and cost this much; `kept` is its answer, unless that was of no use.

        Also for a call that was doubted until now. `usage` is what its bill is made of.
        """
        with self._database.writing() as connection:
            self._settle(connection, call_id, cost_usd, kept, note, usage)

    def adopt(
        self, call_id: int, cost_usd: Decimal, kept: KeptTake, note: str, usage: Usage | None = None
    ) -> None:
        """Settle the call of an ended process with the answer that was found. A closed one stays as it is."""
        with self._database.writing() as connection:
            self._settle(connection, call_id, cost_usd, kept, note, usage, only_if_open=True)

    def release(self, call_id: int, note: str = "") -> None:
        """The call has ended at no cost. One that has been closed stays as it is."""
        with self._database.writing() as connection:
            self._move(connection, call_id, CallState.RELEASED, note, only_if_open=True)

    def doubt(self, call_id: int, note: str = "") -> None:
        """Nobody knows how the call ended: its estimate counts as spent, unless it was free.

        One that has been closed stays as it is.
        """
        with self._database.writing() as connection:
            self._move(connection, call_id, CallState.POSSIBLY_CHARGED, note, only_if_open=True)

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
        self,
        connection: Connection,
        call_id: int,
        cost_usd: Decimal,
        kept: KeptTake | None,
        note: str,
        usage: Usage | None,
        *,
        only_if_open: bool = False,
    ) -> None:
        row = find_call(connection, call_id)
        if row is None or (only_if_open and row.state not in OPEN):
            return
        now = self._now()
        if kept is not None:
            keep_take(connection, replace(kept, cost_usd=cost_usd), now)
        content = kept.take.content if kept else ""
        step = Step(CallState.SETTLED, now, note, to_nanousd(cost_usd), content, usage)
        move_call(connection, row, step)

    def _move(
        self,
        connection: Connection,
        call_id: int,
        state: CallState,
        note: str = "",
        *,
        only_if_open: bool = False,
    ) -> None:
        row = find_call(connection, call_id)
        if row is None or (only_if_open and row.state not in OPEN):
            return
        free = state is CallState.POSSIBLY_CHARGED and row.estimate_nanousd == 0
        move_call(connection, row, Step(CallState.RELEASED if free else state, self._now(), note))

    # -- remote jobs ---------------------------------------------------------------------------

    def note_job(self, call_id: int, request_key: str, provider: str, job_id: str) -> None:
        """A provider works on the request, for this call, under this id; written down before it is polled."""
        now = self._now()
        with self._database.writing() as connection:
            connection.execute(remote_jobs.delete().where(remote_jobs.c.request_key == request_key))
            connection.execute(
                remote_jobs.insert().values(
                    request_key=request_key, provider=provider, job_id=job_id, created_at=now, call_id=call_id
                )
            )
            row = find_call(connection, call_id)
            if row is not None:
                append_step(connection, row, now, EntryKind.JOB, job_id=job_id)

    def find_job(self, request_key: str) -> str | None:
        """The id under which a provider still works on the request, or has finished it."""
        with self._database.reading() as connection:
            query = select(remote_jobs.c.job_id).where(remote_jobs.c.request_key == request_key)
            return connection.execute(query).scalar_one_or_none()

    def find_job_call(self, request_key: str) -> LedgerCall | None:
        """The call for which that job was ordered, whatever became of it."""
        query = (
            select(calls)
            .join(remote_jobs, remote_jobs.c.call_id == calls.c.call_id)
            .where(remote_jobs.c.request_key == request_key)
        )
        with self._database.reading() as connection:
            row = connection.execute(query).first()
        return None if row is None else read_call(row)

    def forget_job(self, request_key: str) -> None:
        """The job's answer is kept, or the job is lost."""
        with self._database.writing() as connection:
            connection.execute(remote_jobs.delete().where(remote_jobs.c.request_key == request_key))

    # -- sums ----------------------------------------------------------------------------------

    def spending(self, episode: str, channel: str = "", run: str = "") -> Spending:
        """What counts against the budgets now."""
        purpose = CallSubject(episode, "", "", channel, run)
        with self._database.reading() as connection:
            return sum_spending(connection, purpose, self._now())

    def totals(self, episode: str) -> Totals:
        """The sums of an episode, in two queries however long its history is."""
        with self._database.reading() as connection:
            return sum_totals(connection, episode)

    def mean_seconds(self) -> dict[tuple[str, str], float]:
        """How long the last takes of each role and provider took, on the average, by (role, provider)."""
        with self._database.reading() as connection:
            return mean_seconds(connection)
