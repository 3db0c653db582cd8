"""Calls: one request put to one provider, from the reservation to the kept take.

Each attempt is a row of its own in the ledger: an attempt whose answer was useless has its price too.
"""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from types import TracebackType
from typing import Any

from pydantic_core import to_jsonable_python

from storyassets.errors import InvalidOutput, ProviderError
from storyassets.model.document import Noun
from storyassets.providers.protocols import Made, Provider, ProviderRole
from storyassets.studio.budget import Budget
from storyassets.studio.ledger import Ledger
from storyassets.studio.ledger_rows import CallSubject, Intent, KeptTake
from storyassets.studio.limits import Limits
from storyassets.studio.retry import RetryPolicy
from storyassets.studio.takes import TakeRecord, TakeStore
from storyassets.studio.tally import TallySheet

INTERRUPTED = "it was interrupted"


@dataclass(frozen=True)
class Call:
    """A request to one provider, what it is for, and how its answer is judged."""

    role: ProviderRole
    provider: Provider[Any]
    request: Noun
    request_key: str
    purpose: CallSubject
    take_number: int
    validate: Callable[[Made], Mapping[str, Any]]


class CallMaker:
    """Makes calls for one process. Whoever asks it holds the request's lock."""

    def __init__(
        self,
        takes: TakeStore,
        ledger: Ledger,
        worker_id: str,
        retry: RetryPolicy,
        limits: Limits,
        budget: Budget | None,
    ) -> None:
        self._takes = takes
        self._ledger = ledger
        self._worker_id = worker_id
        self._retry = retry
        self._limits = limits
        self._budget = budget

    def make(self, call: Call, sheet: TallySheet) -> tuple[KeptTake, Decimal]:
        """The kept answer and its price, after as many attempts as the policy allows.

        Raises ProviderError, BudgetExceeded, BadConfiguration.
        """
        return self._retry.call(lambda: self._attempt(call, sheet))

    def _attempt(self, call: Call, sheet: TallySheet) -> tuple[KeptTake, Decimal]:
        with self._reserve(call) as entry, self._limits.admit(call.provider.name):
            made = entry.ask(call, sheet)
            record = judge(call, made)
            take = self._takes.put(made.content, made.suffix, record)
            kept = KeptTake(call.request_key, call.role.value, take, record.facts, record.score)
            entry.settle(made.cost_usd, kept)
        return kept, made.cost_usd

    def _reserve(self, call: Call) -> Entry:
        intent = Intent(
            request_key=call.request_key,
            purpose=call.purpose,
            role=call.role.value,
            provider=call.provider.name,
            model=call.provider.model,
            estimate_usd=call.provider.estimate_usd(call.request),
            worker=self._worker_id,
        )
        return Entry(self._ledger, self._ledger.reserve(intent, self._budget))


class Entry:
    """One row of the ledger's calls. It is closed when its block ends, however that ends."""

    def __init__(self, ledger: Ledger, call_id: int) -> None:
        self._ledger = ledger
        self._call_id = call_id
        self._sent = False
        self._cost_usd: Decimal | None = None
        self._settled = False

    def __enter__(self) -> Entry:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if not self._settled:
            self._close(error)

    def ask(self, call: Call, sheet: TallySheet) -> Made:
        """Call the provider. Raises ProviderError."""
        self._ledger.start(self._call_id)
        self._sent = True
        started_s = time.perf_counter()
        try:
            made: Made = call.provider.make(call.request)
            self._cost_usd = made.cost_usd
        finally:
            sheet.count_call(self._cost_usd or Decimal(0), time.perf_counter() - started_s)
        return made

    def settle(self, cost_usd: Decimal, kept: KeptTake) -> None:
        """The answer is kept, and this was its price."""
        self._ledger.settle(self._call_id, cost_usd, kept)
        self._settled = True

    def _close(self, error: BaseException | None) -> None:
        """Without a kept answer: at its price if that is known, else by what the error says."""
        note = str(error) or INTERRUPTED
        if self._cost_usd is not None:
            self._ledger.settle(self._call_id, self._cost_usd, None, note)
        elif self._sent and may_be_charged(error):
            self._ledger.doubt(self._call_id, note)
        else:
            self._ledger.release(self._call_id, note)


def may_be_charged(error: BaseException | None) -> bool:
    """Whether a call that was sent, and ended so, may have its price.

    A provider that refused or was not there does not charge, unless the error says so. An answer that
    its adapter could not read is an answer; and of an interruption nobody knows.
    """
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
        facts=figures["facts"],
        score=figures["score"],
    )


def useless(call: Call, what: str) -> InvalidOutput:
    """The error for an answer that is of no use, whatever it was asked for."""
    return InvalidOutput(
        what, stage=call.purpose.asset, thing=call.purpose.subject, fix=f"Look at {call.provider.name}"
    )
