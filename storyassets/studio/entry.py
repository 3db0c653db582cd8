"""Entry: one attempt of a call, written down in the ledger from the moment it is sent until it is closed."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from types import TracebackType
from typing import Any, cast

from storyassets.errors import BadConfiguration, InvalidOutput, ProviderError, StoryAssetsError
from storyassets.model.document import Noun
from storyassets.providers.protocols import Made, Provider, ProviderRole, RemoteWork, Usage
from storyassets.studio.accounts import OURS, Account
from storyassets.studio.ledger import Ledger
from storyassets.studio.ledger_rows import CallSubject, KeptTake
from storyassets.studio.remote import JobWaiter, StillAtWork
from storyassets.studio.tally import TallySheet
from storyassets.studio.untold_jobs import UntoldJob, UntoldJobs

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


class Entry:
    """One row of the ledger's calls. It is closed when its block ends, however that ends.

    But for one whose job goes on at the provider: it stays open, for whoever adopts the job.
    """

    def __init__(
        self, ledger: Ledger, untold: UntoldJobs, call_id: int, call: Call, job_id: str = ""
    ) -> None:
        self._ledger = ledger
        self._untold = untold
        self._call_id = call_id
        self._call = call
        self._job_id = job_id
        self._is_job_over = False
        self._sent = bool(job_id)
        self._made: Made | None = None
        self._kept: KeptTake | None = None
        self._settled = False

    def __enter__(self) -> Entry:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._job_id and self._is_job_over and not self._settled and is_of_our_own(error):
            return  # the clip is done and was not kept: whoever adopts the job takes it again
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
        self._job_id = self._timed(sheet, lambda: self._send(self._remote.submit))
        self._note_job()

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

    def settle(self, made: Made, kept: KeptTake | None) -> None:
        """The answer is kept, or was only to be heard, and this was its price."""
        self._kept = kept
        self._ledger.settle(self._call_id, made.cost_usd, kept, usage=made.usage)
        self._settled = True

    @property
    def _remote(self) -> RemoteWork:
        return cast(RemoteWork, self._call.provider)

    def _send(self, how: Callable[[Noun], Any]) -> Any:
        self._ledger.start(self._call_id)
        self._sent = True
        return how(self._call.request)

    def _note_job(self) -> None:
        """Tell the ledger, twice if need be; if it does not hear, the id is kept for whoever adopts the job."""
        job = UntoldJob(call_id=self._call_id, provider=self._call.provider.name, job_id=self._job_id)
        key, is_told = self._call.request_key, False
        try:
            try:
                self._ledger.note_job(job.call_id, key, job.provider, job.job_id)
            except BadConfiguration:
                self._ledger.note_job(job.call_id, key, job.provider, job.job_id)
            is_told = True
        finally:
            if not is_told:
                self._untold.keep(key, job)

    def _timed(self, sheet: TallySheet, how: Callable[[], Any]) -> Any:
        """The result of a part of the call, counted with its price."""
        started_s = time.perf_counter()
        cost_usd = Decimal(0)
        try:
            result = how()
            if isinstance(result, Made):
                self._made = result
                cost_usd = result.cost_usd
        except StoryAssetsError as error:
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
            self._untold.forget(self._call.request_key)
            self._ledger.release(self._call_id, f"the job was cancelled: {error or INTERRUPTED}")

    def _close(self, error: BaseException | None) -> None:
        """At the answer's price if that is known, else by what the error says.

        A kept answer is never settled without its take: if that fails again, the call stays open, and
        whoever closes it finds the take.
        """
        note = str(error) or INTERRUPTED
        if self._made is not None:
            self._ledger.settle(self._call_id, self._made.cost_usd, self._kept, note, self._made.usage)
        elif isinstance(error, StoryAssetsError) and error.cost_usd is not None:
            self._ledger.settle(self._call_id, error.cost_usd, None, note, usage_of(error))
        elif self._sent and may_be_charged(error):
            self._ledger.doubt(self._call_id, note)
            if isinstance(error, ProviderError) and isinstance(self._call.provider, RemoteWork):
                error.retryable = False
                error.message += " (not ordered again: it may have been charged)"
        else:
            self._ledger.release(self._call_id, note)


def is_of_our_own(error: BaseException | None) -> bool:
    """Whether an answer was lost by a fault of this machine, or by an interruption: it was not judged useless."""
    return error is not None and not isinstance(error, ProviderError)


def usage_of(error: StoryAssetsError) -> Usage | None:
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
