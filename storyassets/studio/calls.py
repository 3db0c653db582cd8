"""Calls: one request put to one provider, from the reservation to the kept take.

Each attempt is a row of its own in the ledger: an attempt whose answer was useless has its price too.
A remote job is one call, however many processes wait for it in turn.
"""

from __future__ import annotations

import json
from contextlib import ExitStack
from decimal import Decimal

from pydantic_core import to_jsonable_python

from storyassets.errors import ContentRefused, InvalidOutput, ProviderError
from storyassets.providers.protocols import Made, RemoteWork
from storyassets.studio.admission import Admission
from storyassets.studio.budget import Budget
from storyassets.studio.entry import Call, Entry
from storyassets.studio.ledger import Ledger
from storyassets.studio.ledger_rows import Intent, KeptTake
from storyassets.studio.ledger_schema import CallState
from storyassets.studio.remote import JobWaiter, StillAtWork
from storyassets.studio.retry import Deadline, RetryPolicy
from storyassets.studio.takes import TakeRecord, TakeStore
from storyassets.studio.tally import TallySheet
from storyassets.studio.untold_jobs import UntoldJobs


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
        self._untold = UntoldJobs(takes.studio_dir)
        self._worker_id = worker_id
        self._retry = retry
        self._admission = admission
        self._budget = budget

    def make(self, call: Call, sheet: TallySheet) -> tuple[KeptTake, Decimal]:
        """The kept answer and its price, after as many attempts as the policy allows.

        Raises ProviderError, BudgetExceeded, BadConfiguration.
        """
        return self._retry.call(lambda deadline: self._attempt(call, sheet, deadline))

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
                Entry(self._ledger, self._untold, ordered.call_id, call, job_id) as entry,
            ):
                waiter = JobWaiter(self._retry.sleep, self._retry.deadline(), attempt.look)
                made = entry.wait(waiter, sheet, at_once=True)
                return self._keep(call, entry, made)
        except (StillAtWork, ContentRefused):
            raise
        except ProviderError as error:
            is_paid = (
                error.cost_usd is not None
            )  # the clip was made, and is of no use: another is not ordered
            if is_paid or self._ledger.find_job(call.request_key) is not None:
                raise
            return None

    def try_out(self, call: Call) -> Made:
        """The answer to one attempt; it is paid for as any other, and not kept.

        Raises ProviderError, BudgetExceeded, BadConfiguration.
        """
        account = call.account
        with (
            self._admission.admit(account.name, account.limit),
            Entry(self._ledger, self._untold, self._reserve(call), call) as entry,
        ):
            made = entry.ask(TallySheet())
            entry.settle(made, None)
            return made

    def _attempt(self, call: Call, sheet: TallySheet, deadline: Deadline) -> tuple[KeptTake, Decimal]:
        account = call.account
        with ExitStack() as place:
            attempt = place.enter_context(self._admission.admit(account.name, account.limit))
            deadline.begin()
            deadline.require_left(call.provider.name)
            with Entry(self._ledger, self._untold, self._reserve(call), call) as entry:
                if isinstance(call.provider, RemoteWork):
                    entry.order(sheet)
                    attempt.answered()
                    made = entry.wait(JobWaiter(self._retry.sleep, deadline, attempt.look), sheet)
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
