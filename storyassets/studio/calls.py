"""Calls: one request put to one provider, from the reservation to the kept take.

Each attempt is a row of its own in the ledger: an attempt whose answer was useless has its price too.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from decimal import Decimal
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
    """Makes calls for one process. The caller holds the request's lock."""

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

        Raises ProviderError, BudgetExceeded.
        """
        return self._retry.call(lambda: self._attempt(call, sheet))

    def _attempt(self, call: Call, sheet: TallySheet) -> tuple[KeptTake, Decimal]:
        with self._reserved(call) as entry, self._limits.admit(call.provider.name):
            made = entry.ask(call, sheet)
            score = entry.judge(call, made)
            kept = self._keep(call, made, score)
            entry.settle(made.cost_usd, kept)
        return kept, made.cost_usd

    @contextmanager
    def _reserved(self, call: Call) -> Iterator[Entry]:
        """The call's row in the ledger, which is closed when the block ends, however it ends."""
        intent = Intent(
            request_key=call.request_key,
            purpose=call.purpose,
            role=call.role.value,
            provider=call.provider.name,
            model=call.provider.model,
            estimate_usd=call.provider.estimate_usd(call.request),
            worker=self._worker_id,
        )
        entry = Entry(self._ledger, self._ledger.reserve(intent, self._budget))
        try:
            yield entry
        finally:
            entry.close()

    def _keep(self, call: Call, made: Made, score: Mapping[str, Any]) -> KeptTake:
        """Store the bytes with all that is known of them."""
        # Through JSON now, so that a new take gives exactly what a reused one will.
        facts, figures = to_jsonable_python(made.facts), to_jsonable_python(dict(score))
        record = TakeRecord(
            request_key=call.request_key,
            role=call.role.value,
            request=call.request.model_dump(mode="json"),
            take_number=call.take_number,
            provider=call.provider.name,
            model=call.provider.model,
            cost_usd=made.cost_usd,
            facts=facts,
            score=figures,
        )
        take = self._takes.put(made.content, made.suffix, record)
        return KeptTake(call.request_key, call.role.value, take, facts, figures)


class Entry:
    """One row of the ledger's calls, on its way from reserved to closed."""

    def __init__(self, ledger: Ledger, call_id: int) -> None:
        self._ledger = ledger
        self._call_id = call_id
        self._sent = False
        self._closed = False

    def ask(self, call: Call, sheet: TallySheet) -> Made:
        """Call the provider. Raises ProviderError."""
        self._ledger.start(self._call_id)
        self._sent = True
        started_s = time.perf_counter()
        cost_usd = Decimal(0)
        try:
            made: Made = call.provider.make(call.request)
            cost_usd = made.cost_usd
        except ProviderError as error:
            # An unreadable answer is an answer: it has a price, and only the provider knows it.
            if error.may_be_charged or isinstance(error, InvalidOutput):
                self.doubt(str(error))
            else:
                self.release(str(error))
            raise
        finally:
            sheet.count_call(cost_usd, time.perf_counter() - started_s)
        return made

    def judge(self, call: Call, made: Made) -> Mapping[str, Any]:
        """What `validate` measured. Raises InvalidOutput, after the price of the answer was settled."""
        try:
            if not made.content:
                raise InvalidOutput(
                    "the answer is empty", stage=call.purpose.asset, thing=call.purpose.subject
                )
            return call.validate(made)
        except InvalidOutput as error:
            self.settle(made.cost_usd, None, str(error))
            raise

    def settle(self, cost_usd: Decimal, kept: KeptTake | None, note: str = "") -> None:
        """It cost this much."""
        self._ledger.settle(self._call_id, cost_usd, kept, note)
        self._closed = True

    def release(self, note: str) -> None:
        """It cost nothing."""
        self._ledger.release(self._call_id, note)
        self._closed = True

    def doubt(self, note: str) -> None:
        """Nobody knows what it cost."""
        self._ledger.doubt(self._call_id, note)
        self._closed = True

    def close(self) -> None:
        """The end of an interrupted call: released if nothing was sent, else doubted."""
        if self._closed:
            return
        if self._sent:
            self.doubt("it was interrupted")
        else:
            self.release("it was interrupted")
