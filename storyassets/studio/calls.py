"""Calls: one request put to one provider, from the reservation to the kept take.

Each attempt is a row of its own in the ledger: an attempt whose answer was useless has its price too.
A remote job is one call, however many processes wait for it in turn.
"""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Mapping
from contextlib import ExitStack
from dataclasses import dataclass
from decimal import Decimal
from types import TracebackType
from typing import Any, cast

from pydantic_core import to_jsonable_python

from storyassets.errors import BadConfiguration, ContentRefused, InvalidOutput, ProviderError
from storyassets.model.document import Noun
from storyassets.providers.protocols import Made, Provider, ProviderRole, RemoteWork, Usage
from storyassets.studio.accounts import OURS, Account
from storyassets.studio.admission import Admission
from storyassets.studio.budget import Budget
from storyassets.studio.ledger import Ledger
from storyassets.studio.ledger_rows import CallSubject, Intent, KeptTake
from storyassets.studio.ledger_schema import CallState
from storyassets.studio.remote import JobWaiter, StillAtWork
from storyassets.studio.retry import RetryPolicy
from storyassets.studio.takes import TakeRecord, TakeStore
from storyassets.studio.tally import TallySheet

INTERRUPTED = "it was interrupted"


@dataclass(frozen=True)
class Call:
    """A request to one provider, what it is for, how its answer is judged, and whose limits hold for it."""

    role: ProviderRole
    provider: Provider[Any]
    request: Noun
    request_key: str
    purpose: CallSubject
    take_number: int
    validate: Callable[[Made], Mapping[str, Any]]
    account: Account = OURS


class CallMaker:
    """Makes calls for one process. Whoever asks it holds the request's locks."""

    def __init__(
        self,
        takes: TakeStore,
        ledger: Ledger,
        worker_id: str,
        retry: RetryPolicy,
        admission: Admission,
        budget: Budget | None,
    ) -> None:
        self._takes = takes
        self._ledger = ledger
        self._worker_id = worker_id
        self._retry = retry
        self._admission = admission
        self._budget = budget
        self._waiter = JobWaiter(retry.deadline_s, retry.clock, retry.sleep)

    def make(self, call: Call, sheet: TallySheet) -> tuple[KeptTake, Decimal]:
        """The kept answer and its price, after as many attempts as the policy allows.

        Raises ProviderError, BudgetExceeded, BadConfiguration.
        """
        return self._retry.call(lambda: self._attempt(call, sheet))

    def adopt(self, call: Call, sheet: TallySheet) -> tuple[KeptTake, Decimal] | None:
        """The answer of the job that an ended process had ordered; None if it is lost, or failed.

        Nothing is ordered here. Raises ProviderError: it is not done in time, or was refused for its content.
        """
        job_id = self._ledger.find_job(call.request_key)
        ordered = self._ledger.find_job_call(call.request_key)
        if job_id is None or ordered is None or ordered.state is CallState.SETTLED:
            self._ledger.forget_job(call.request_key)
            return None
        account = call.account
        try:
            with (
                self._admission.admit(account.name, account.limit) as attempt,
                Entry(self._ledger, ordered.call_id, call, job_id) as entry,
            ):
                made = entry.wait(self._waiter, sheet, at_once=True)
                attempt.answered()
                return self._keep(call, entry, made)
        except (StillAtWork, ContentRefused):
            raise
        except ProviderError:
            if self._ledger.find_job(call.request_key) is not None:
                raise
            return None

    def _attempt(self, call: Call, sheet: TallySheet) -> tuple[KeptTake, Decimal]:
        account = call.account
        with ExitStack() as place:
            attempt = place.enter_context(self._admission.admit(account.name, account.limit))
            with Entry(self._ledger, self._reserve(call), call) as entry:
                if isinstance(call.provider, RemoteWork):
                    entry.order(sheet)
                    attempt.answered()
                    made = entry.wait(self._waiter, sheet)
                else:
                    made = entry.ask(sheet)
                place.close()  # the provider is free for the next call: what follows is our own work
                return self._keep(call, entry, made)

    def _keep(self, call: Call, entry: Entry, made: Made) -> tuple[KeptTake, Decimal]:
        record = judge(call, made)
        take = self._takes.put(made.content, made.suffix, record)
        kept = KeptTake(call.request_key, call.role.value, take, record.facts, record.score)
        entry.settle(made, kept)
        return kept, made.cost_usd

    def _reserve(self, call: Call) -> int:
        intent = Intent(
            request_key=call.request_key,
            purpose=call.purpose,
            role=call.role.value,
            provider=call.provider.name,
            model=call.provider.model,
            estimate_usd=call.provider.estimate_usd(call.request),
            worker=self._worker_id,
        )
        return self._ledger.reserve(intent, self._budget)


class Entry:
    """One row of the ledger's calls. It is closed when its block ends, however that ends.

    But for one whose job goes on at the provider: it stays open, for whoever adopts the job.
    """

    def __init__(self, ledger: Ledger, call_id: int, call: Call, job_id: str = "") -> None:
        self._ledger = ledger
        self._call_id = call_id
        self._call = call
        self._job_id = job_id
        self._is_job_over = False
        self._sent = bool(job_id)
        self._made: Made | None = None
        self._settled = False

    def __enter__(self) -> Entry:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._job_id and not self._is_job_over:
            self._leave_job(error)
        elif not self._settled:
            self._close(error)
        if self._is_job_over:
            self._ledger.forget_job(self._call.request_key)

    def ask(self, sheet: TallySheet) -> Made:
        """Call the provider. Raises ProviderError."""
        made: Made = self._timed(sheet, lambda: self._send(self._call.provider.make))
        return made

    def order(self, sheet: TallySheet) -> None:
        """Submit the job, and write down its id. Raises ProviderError."""
        job_id: str = self._timed(sheet, lambda: self._send(self._remote.submit))
        self._ledger.note_job(self._call_id, self._call.request_key, self._call.provider.name, job_id)
        self._job_id = job_id

    def wait(self, waiter: JobWaiter, sheet: TallySheet, *, at_once: bool = False) -> Made:
        """Poll the job until it answers. Raises ProviderError."""

        def poll() -> Made:
            made = waiter.wait(
                self._call.provider.name, self._remote, self._job_id, self._call.request, at_once
            )
            self._is_job_over = True
            return made

        try:
            answer: Made = self._timed(sheet, poll)
        except StillAtWork:
            raise
        except ProviderError:
            self._is_job_over = True
            raise
        return answer

    def settle(self, made: Made, kept: KeptTake) -> None:
        """The answer is kept, and this was its price."""
        self._ledger.settle(self._call_id, made.cost_usd, kept, usage=made.usage)
        self._settled = True

    @property
    def _remote(self) -> RemoteWork:
        return cast(RemoteWork, self._call.provider)

    def _send(self, how: Callable[[Noun], Any]) -> Any:
        self._ledger.start(self._call_id)
        self._sent = True
        return how(self._call.request)

    def _timed(self, sheet: TallySheet, how: Callable[[], Any]) -> Any:
        """The result of a part of the call, counted with its price."""
        started_s = time.perf_counter()
        cost_usd = Decimal(0)
        try:
            result = how()
            if isinstance(result, Made):
                self._made = result
                cost_usd = result.cost_usd
        except ProviderError as error:
            cost_usd = error.cost_usd or Decimal(0)
            raise
        finally:
            sheet.count_call(cost_usd, time.perf_counter() - started_s)
        return result

    def _leave_job(self, error: BaseException | None) -> None:
        """The run ends before the job: stop it if that refunds it, else leave it to be adopted."""
        if isinstance(error, (BadConfiguration, StillAtWork)):
            return
        try:
            refunded = self._remote.cancel(self._job_id)
        except (ProviderError, BadConfiguration):
            return
        if refunded:
            self._is_job_over = True
            self._ledger.release(self._call_id, f"the job was cancelled: {error or INTERRUPTED}")

    def _close(self, error: BaseException | None) -> None:
        """Without a kept answer: at its price if that is known, else by what the error says."""
        note = str(error) or INTERRUPTED
        if self._made is not None:
            self._ledger.settle(self._call_id, self._made.cost_usd, None, note, self._made.usage)
        elif isinstance(error, ProviderError) and error.cost_usd is not None:
            self._ledger.settle(self._call_id, error.cost_usd, None, note, usage_of(error))
        elif self._sent and may_be_charged(error):
            self._ledger.doubt(self._call_id, note)
        else:
            self._ledger.release(self._call_id, note)


def usage_of(error: ProviderError) -> Usage | None:
    """What the bill of a useless answer or a refusal is made of, where its adapter could tell."""
    return None if error.units is None else Usage(units=dict(error.units), price_version=error.price_version)


def may_be_charged(error: BaseException | None) -> bool:
    """Whether a call that was sent, and ended so, may have its price.

    A provider that refused or was not there does not charge, unless the error says so; nor does one that
    does not know the key. An answer that its adapter could not read is an answer; and of an interruption
    nobody knows.
    """
    if isinstance(error, BadConfiguration):
        return False
    if isinstance(error, InvalidOutput) or not isinstance(error, ProviderError):
        return True
    return error.may_be_charged


def judge(call: Call, made: Made) -> TakeRecord:
    """What is to be kept beside the bytes. Raises InvalidOutput."""
    if not made.content:
        raise useless(call, "the answer is empty")
    # Through JSON now, so that a new take gives exactly what a reused one will.
    figures = to_jsonable_python(
        {"facts": made.facts, "score": dict(call.validate(made))}, inf_nan_mode="constants"
    )
    try:
        json.dumps(figures, allow_nan=False)
    except ValueError as error:
        raise useless(call, "a figure of the answer is not a finite number") from error
    return TakeRecord(
        request_key=call.request_key,
        role=call.role.value,
        request=call.request.model_dump(mode="json"),
        take_number=call.take_number,
        provider=call.provider.name,
        model=call.provider.model,
        cost_usd=made.cost_usd,
        usage=made.usage,
        facts=figures["facts"],
        score=figures["score"],
    )


def useless(call: Call, what: str) -> InvalidOutput:
    """The error for an answer that is of no use, whatever it was asked for."""
    return InvalidOutput(
        what, stage=call.purpose.asset, thing=call.purpose.subject, fix=f"Look at {call.provider.name}"
    )
