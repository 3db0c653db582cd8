"""Admission: whether a provider may be called now. Every call waits here for its place and its turn.

An account is a provider and one key of it, so that channels which share a key share its limits, over all
processes: at once by lock files, a minute by the ledger's database, and not at all while its breaker is open.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from pathlib import Path
from threading import BoundedSemaphore, Lock
from types import TracebackType
from urllib.parse import quote

from storyassets.errors import InvalidOutput, ProviderNotAsked, ProviderRefused, ProviderUnavailable
from storyassets.studio.breaker import (
    LATER,
    STAGE,
    Breaker,
    BreakerPolicy,
    Passage,
    Standing,
    Tell,
    clock_time,
    log_news,
    read_standing,
)
from storyassets.studio.database import Database
from storyassets.studio.ledger import Clock, utc_now
from storyassets.studio.limits import ProviderLimit, provider_of
from storyassets.studio.locks import Sleep
from storyassets.studio.paces import Paces, read_held_until
from storyassets.studio.slots import SlotPool

PATIENCE_S = 120.0
PROBE_PATIENCE_S, PROBE_LOOK_S = 60.0, 0.25
"""How long, and how often, one asks whether somebody else's probe has ended."""
LISTEN_S = 0.25
"""Between two looks at whether to stop, while threads of this process have every place."""
FIRST_POLL_S, LONGEST_POLL_S, POLL_GROWTH = 0.005, 1.0, 1.05
"""While other processes have every place: a late look costs a twentieth of the wait so far, at most."""


class Attempt:
    """One call that was admitted. What its block raises says how it ended.

    A remote job's call goes on in looks at it: each counts for the breaker as a call does.
    """

    def __init__(
        self,
        breaker: Breaker | None,
        paces: Paces | None,
        passage: Passage,
        enter_again: Callable[[], Passage] | None = None,
    ) -> None:
        self._breaker = breaker
        self._paces = paces
        self._passage = passage
        self._enter_again = enter_again
        self._ended = breaker is None

    def __enter__(self) -> Attempt:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if isinstance(error, ProviderUnavailable) and not isinstance(error, ProviderNotAsked):
            self._failed(error)
        elif error is None or isinstance(error, (ProviderRefused, InvalidOutput)):
            self.answered()
        elif self._breaker and not self._ended:
            self._breaker.gave_up(self._passage)

    @contextmanager
    def look(self) -> Iterator[None]:
        """Look at the call's job in the block. Raises ProviderNotAsked while the provider is not to be asked."""
        if self._ended and self._enter_again:
            self._passage = self._enter_again()
            self._ended = False
        try:
            yield
        except ProviderUnavailable as error:
            self._failed(error)
            raise
        except (ProviderRefused, InvalidOutput):
            self.answered()
            raise
        self.answered()

    def answered(self) -> None:
        """The provider is there, whatever comes of it: say so before a remote job is waited for."""
        if self._breaker and not self._ended:
            self._breaker.succeeded(self._passage)
            self._ended = True

    def _failed(self, error: ProviderUnavailable) -> None:
        if self._paces and error.retry_after_s:
            self._paces.hold(self._passage.account, error.retry_after_s)
        if self._breaker and not self._ended:
            self._breaker.failed(self._passage, error)
            self._ended = True


class Admission:
    """The limits and breakers of every account. Safe for several threads; other processes have theirs beside it.

    Every wait goes through `sleep`: what it raises ends the wait. `tell` is told when a breaker opens or closes.
    """

    def __init__(
        self,
        database: Database,
        locks_dir: Path,
        *,
        policy: BreakerPolicy | None = None,
        patience_s: float = PATIENCE_S,
        clock: Clock = utc_now,
        sleep: Sleep = time.sleep,
        tell: Tell = log_news,
    ) -> None:
        self._database = database
        self._slots_dir = locks_dir / "accounts"
        self._patience_s = patience_s
        self._clock = clock
        self._sleep = sleep
        self._breaker = Breaker(database, policy, clock=clock, tell=tell)
        self._paces = Paces(database, clock=clock)
        self._doors: dict[tuple[str, int], BoundedSemaphore] = {}
        self._guard = Lock()

    @contextmanager
    def admit(self, account: str, limit: ProviderLimit) -> Iterator[Attempt]:
        """Wait for a place and a turn, and make the call in the block; what it raises tells how it ended.

        Put it around the reservation: what is refused here needs none, and a wait holds no money. An empty
        account stands for a provider without limits, and costs nothing.

        Raises ProviderNotAsked, at once, while the breaker is open or the provider asked to be left alone
        for longer than `patience_s`; nothing was sent then. It is not retryable: go on to the next provider.
        """
        if not account:
            yield Attempt(None, None, Passage("", self._clock()))
            return
        self._require_open(account)
        with self._place(account, limit.at_once), self._wait_for_turn(account, limit.per_minute) as attempt:
            yield attempt

    def standing(self, accounts: list[str]) -> dict[str, Standing]:
        """How the breakers of these accounts stand."""
        return self._breaker.standing(accounts)

    def _enter_again(self, account: str) -> Passage:
        standing, _ = self._require_open(account, 0.0)
        return self._breaker.enter(standing)

    def _require_open(
        self, account: str, patience_s: float | None = None
    ) -> tuple[Standing, datetime | None]:
        """How it stands, and until when the provider asked to be left alone. Raises ProviderNotAsked."""
        standing, held_until, now = self._read_settled(account)
        standing.require_closed(now)
        patience_s = self._patience_s if patience_s is None else patience_s
        if held_until and (held_until - now).total_seconds() > patience_s:
            name = provider_of(account)
            raise ProviderNotAsked(
                f"{name} is not asked until {clock_time(held_until)}, by its own word",
                retry_after_s=(held_until - now).total_seconds(),
                stage=STAGE,
                thing=name,
                fix=LATER,
            )
        return standing, held_until

    def _wait_for_turn(self, account: str, per_minute: float | None) -> Attempt:
        has_turn, waited_for = per_minute is None, None
        while True:
            standing, held_until = self._require_open(account)
            if held_until and held_until != waited_for and (left_s := self._seconds_to(held_until)) > 0:
                self._sleep(left_s)
                waited_for = held_until
            elif per_minute is not None and not has_turn:
                has_turn = True
                if (wait_s := self._paces.take_turn(account, per_minute)) > 0:
                    self._sleep(wait_s)
            else:
                try:
                    passage = self._breaker.enter(standing)
                except ProviderNotAsked:
                    self._require_open(account)  # somebody else has just begun the probe
                    continue
                return Attempt(self._breaker, self._paces, passage, lambda: self._enter_again(account))

    def _read_settled(self, account: str) -> tuple[Standing, datetime | None, datetime]:
        """How it stands, the hold, and when that was. While somebody else looks whether it is back, wait for that."""
        end: datetime | None = None
        while True:
            with self._database.reading() as connection:
                standing = read_standing(connection, account)
                held_until = read_held_until(connection, account)
            now = self._clock()
            end = end or now + timedelta(seconds=PROBE_PATIENCE_S)
            if not standing.is_probed(now) or now >= end:
                return standing, held_until, now
            self._sleep(PROBE_LOOK_S)

    def _seconds_to(self, moment: datetime) -> float:
        return (moment - self._clock()).total_seconds()

    @contextmanager
    def _place(self, account: str, at_once: int | None) -> Iterator[None]:
        """One of the account's places on this machine: first among our threads, who need not poll for it."""
        if at_once is None:
            yield
            return
        with self._guard:
            door = self._doors.setdefault((account, at_once), BoundedSemaphore(at_once))
        while not door.acquire(timeout=LISTEN_S):
            self._sleep(0.0)
        try:
            folder = self._slots_dir / quote(account, safe="@").replace(".", "%2E")
            with SlotPool(folder, at_once, self._sleep, poll_waits_s).hold():
                yield
        finally:
            door.release()


def poll_waits_s() -> Iterator[float]:
    """The waits between two looks for a free place."""
    wait_s = FIRST_POLL_S
    while True:
        yield wait_s
        wait_s = min(wait_s * POLL_GROWTH, LONGEST_POLL_S)
