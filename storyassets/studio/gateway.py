"""The gateway: the one door to every provider. Nothing is made twice, and nothing is paid twice.

A request is looked up by its keys. Only where no whole take is kept is a provider called: under locks
that every thread and process heeds, after its estimate was reserved and the intent written down. What
is kept is used before anyone is called; `take_number` is how a person asks for something new.
"""

from __future__ import annotations

import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from typing import Any

from storyassets.errors import BadConfiguration
from storyassets.model.channel import Fallback
from storyassets.model.document import Noun
from storyassets.providers.protocols import Provider, ProviderRole
from storyassets.studio.accounts import OURS, Account
from storyassets.studio.admission import Admission
from storyassets.studio.budget import Budget
from storyassets.studio.calls import CallMaker
from storyassets.studio.candidates import Candidate, accepting, find_candidates
from storyassets.studio.desk import Desk
from storyassets.studio.ledger import Ledger
from storyassets.studio.locks import Sleep, hold_lock
from storyassets.studio.orders import Obtained, Validate, Wanted
from storyassets.studio.recovery import recover, relearn_takes
from storyassets.studio.retry import RetryPolicy
from storyassets.studio.takes import TakeStore
from storyassets.studio.tally import Tally
from storyassets.studio.workers import Worker

__all__ = ["Desk", "Gateway", "Obtained", "Tally", "Validate", "Wanted"]

STAGE = "gateway"

AnyProvider = Provider[Any]


class Gateway:
    """The door of one process to the providers of one channel. Safe for several threads and processes.

    Every wait goes through `sleep`: what it raises ends the wait and the call that was not sent yet.
    """

    def __init__(
        self,
        takes: TakeStore,
        ledger: Ledger,
        chains: Mapping[ProviderRole, Sequence[AnyProvider]],
        retry: RetryPolicy | None = None,
        admission: Admission | None = None,
        budget: Budget | None = None,
        *,
        channel: str = "",
        fallback: Fallback | None = None,
        accounts: Mapping[tuple[ProviderRole, str], Account] | None = None,
        sleep: Sleep = time.sleep,
    ) -> None:
        self.takes = takes
        self.ledger = ledger
        self.channel = channel
        self.fallback = fallback or Fallback()
        self._sleep = sleep
        self._chains = {role: tuple(chain) for role, chain in chains.items()}
        self._accounts = accounts or {}
        locks_dir = takes.studio_dir / "locks"
        self._requests_dir = locks_dir / "requests"
        self._worker = Worker(locks_dir / "workers")
        recover(ledger, takes, self._worker, self._requests_dir)
        relearn_takes(ledger, takes)
        self.caller = CallMaker(
            takes,
            ledger,
            self._worker.worker_id,
            retry or RetryPolicy(sleep=sleep, deadline_s=self.fallback.take_deadline_s),
            admission or Admission(ledger.database, locks_dir, sleep=sleep),
            budget,
        )

    def for_asset(self, episode: str, asset: str, run: str = "") -> Desk:
        """Where one asset of one episode asks for its takes, as a part of that run."""
        return Desk(self, episode, asset, run)

    def chain(self, role: ProviderRole) -> tuple[AnyProvider, ...]:
        """Who is asked for this, first choice first. Raises BadConfiguration if nobody is."""
        chain = self._chains.get(role, ())
        if not chain:
            raise BadConfiguration(
                "no provider is named", stage=STAGE, thing=role.value, fix="Name one in the channel"
            )
        return chain

    def accepts(self, role: ProviderRole, request: Noun) -> bool:
        """Whether anybody in the chain can be asked for this."""
        return bool(accepting(self._chains.get(role, ()), request))

    def candidates(self, role: ProviderRole, request: Noun, take_number: int) -> list[Candidate]:
        """Who may be asked for this, in which words. Raises BadConfiguration if nobody can be."""
        return find_candidates(role, self.chain(role), request, take_number, self.fallback)

    def account(self, role: ProviderRole, provider: str) -> Account:
        """Whose limits hold for a provider; nobody's for one of our own."""
        return self._accounts.get((role, provider), OURS)

    @contextmanager
    def lock(self, candidates: Sequence[Candidate]) -> Iterator[None]:
        """The locks under which these calls are made: whoever would make one of them waits."""
        with ExitStack() as held:
            for key in sorted({one.request_key for one in candidates}):
                held.enter_context(hold_lock(self._requests_dir / key, self._sleep))
            yield

    def close(self) -> None:
        """Leave, and close the ledger."""
        self._worker.retire()
        self.ledger.close()
