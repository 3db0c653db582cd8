"""The gateway: the one door to every provider. Nothing is made twice, and nothing is paid twice.

A request is looked up by its key. Only where no whole take is kept is a provider called: under a
lock that every thread and process heeds, after its estimate was reserved and the intent written
down. What is kept of any provider in the chain is used before anyone is called, the first choice
before the others; `take_number` is how a person asks for something new.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from storyassets.errors import BadConfiguration, ProviderError
from storyassets.model.document import Noun
from storyassets.model.take import Take
from storyassets.providers.protocols import Made, Provider, ProviderRole
from storyassets.studio.budget import Budget
from storyassets.studio.calls import Call, CallMaker
from storyassets.studio.ledger import Ledger
from storyassets.studio.ledger_rows import CallSubject, KeptTake
from storyassets.studio.limits import Limits
from storyassets.studio.locks import Sleep, hold_lock
from storyassets.studio.recovery import close_calls, mend_takes, recover, relearn_takes
from storyassets.studio.request_keys import request_key, request_lock_name
from storyassets.studio.retry import RetryPolicy
from storyassets.studio.takes import TakeStore
from storyassets.studio.tally import Tally, TallySheet
from storyassets.studio.workers import Worker

__all__ = ["Desk", "Gateway", "Obtained", "Tally"]

STAGE = "gateway"

AnyProvider = Provider[Any]
Validate = Callable[[Made], Mapping[str, Any]]


@dataclass(frozen=True)
class Obtained:
    """A take, the facts its provider told, and the score measured when it was made.

    `cost_usd` is what it cost now: 0 for a reused one.
    """

    take: Take
    facts: dict[str, Any]
    score: dict[str, Any]
    reused: bool
    cost_usd: Decimal


class Gateway:
    """The door of one process. Safe for several threads; beside it other processes may have theirs.

    Every wait goes through `sleep`: what it raises ends the wait and the call that was not sent yet.
    """

    def __init__(
        self,
        takes: TakeStore,
        ledger: Ledger,
        chains: Mapping[ProviderRole, Sequence[AnyProvider]],
        retry: RetryPolicy | None = None,
        limits: Limits | None = None,
        budget: Budget | None = None,
        *,
        sleep: Sleep = time.sleep,
    ) -> None:
        self.takes = takes
        self.ledger = ledger
        self._sleep = sleep
        self._chains = {role: tuple(chain) for role, chain in chains.items()}
        locks_dir = takes.studio_dir / "locks"
        self._requests_dir = locks_dir / "requests"
        self._worker = Worker(locks_dir / "workers")
        recover(ledger, takes, self._worker, self._requests_dir)
        relearn_takes(ledger, takes)
        self.caller = CallMaker(
            takes,
            ledger,
            self._worker.worker_id,
            retry or RetryPolicy(sleep=sleep),
            limits or Limits(sleep=sleep),
            budget,
        )

    def for_asset(self, episode: str, asset: str) -> Desk:
        """Where one asset of one episode asks for its takes."""
        return Desk(self, episode, asset)

    def chain(self, role: ProviderRole) -> tuple[AnyProvider, ...]:
        """Who is asked for this, first choice first. Raises BadConfiguration if nobody is."""
        chain = self._chains.get(role, ())
        if not chain:
            raise BadConfiguration(
                "no provider is named", stage=STAGE, thing=role.value, fix="Name one in the channel"
            )
        return chain

    def lock(self, role: ProviderRole, request: Noun, take_number: int) -> AbstractContextManager[None]:
        """The lock under which this request is made."""
        return hold_lock(self._requests_dir / request_lock_name(role, request, take_number), self._sleep)

    def close(self) -> None:
        """Leave, and close the ledger."""
        self._worker.retire()
        self.ledger.close()


class Desk:
    """Where one asset of one episode asks for its takes, from several threads if it likes."""

    def __init__(self, gateway: Gateway, episode: str, asset: str) -> None:
        self._gateway = gateway
        self._episode = episode
        self._asset = asset
        self._sheet = TallySheet()

    @property
    def tally(self) -> Tally:
        """What was made and reused at this desk so far."""
        return self._sheet.tally

    def obtain(
        self,
        role: ProviderRole,
        request: Noun,
        *,
        subject: str,
        validate: Validate,
        take_number: int = 0,
    ) -> Obtained:
        """The take of a request: a kept one, else a new one from the first provider that delivers.

        `validate` looks at new bytes before they are kept; it raises InvalidOutput or returns what it
        measured, JSON, which is given back whenever the take is reused. Raises ProviderError (of the
        last provider in the chain), BudgetExceeded or BadConfiguration.
        """
        chain = self._gateway.chain(role)
        keys = [request_key(role, one.name, one.model, request, take_number) for one in chain]
        purpose = CallSubject(self._episode, self._asset, subject)
        kept = self._reuse(self._find_kept(keys), purpose)
        if kept is None:
            with self._gateway.lock(role, request, take_number):
                kept = self._reuse(self._find_kept_or_recover(keys), purpose)
                if kept is None:
                    calls = [
                        Call(role, provider, request, key, purpose, take_number, validate)
                        for provider, key in zip(chain, keys, strict=True)
                    ]
                    return self._make(calls)
        return self._obtained(kept, kept.request_key != keys[0], reused=True, cost_usd=Decimal(0))

    def _find_kept(self, keys: Sequence[str]) -> KeptTake | None:
        """The first choice's whole take, or the next one's. A damaged one is as good as none."""
        ledger, takes = self._gateway.ledger, self._gateway.takes
        known = ledger.find_takes(keys)
        whole = (known[key] for key in keys if key in known and takes.is_whole(known[key].take))
        return next(whole, None)

    def _find_kept_or_recover(self, keys: Sequence[str]) -> KeptTake | None:
        """As above, under the lock: open calls of these keys are then those of an ended process."""
        left_open = self._gateway.ledger.find_open_calls(request_keys=keys)
        if left_open:
            close_calls(left_open, self._gateway.ledger, self._gateway.takes)
        mend_takes(self._gateway.ledger, self._gateway.takes, keys)
        return self._find_kept(keys)

    def _reuse(self, kept: KeptTake | None, purpose: CallSubject) -> KeptTake | None:
        """The take, held by a note of its reuse; None if it was cleared away just before that."""
        held = kept is not None and self._gateway.ledger.note_reuse(kept.request_key, purpose)
        return kept if held else None

    def _make(self, calls: Sequence[Call]) -> Obtained:
        """Ask one provider after the other. Raises the last one's ProviderError."""
        *_, last = calls
        for call in calls:
            try:
                kept, cost_usd = self._gateway.caller.make(call, self._sheet)
            except ProviderError:
                if call is last:
                    raise
            else:
                return self._obtained(kept, call is not calls[0], reused=False, cost_usd=cost_usd)
        raise AssertionError("a chain has a last provider")

    def _obtained(self, kept: KeptTake, degraded: bool, *, reused: bool, cost_usd: Decimal) -> Obtained:
        self._sheet.count_take(reused=reused, degraded=degraded)
        take = kept.take.model_copy(update={"degraded": degraded})
        return Obtained(take, dict(kept.facts), dict(kept.score), reused, cost_usd)
