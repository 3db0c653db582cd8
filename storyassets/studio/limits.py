"""Limits: how many calls an account of a provider gets at once, and how many a minute."""

from __future__ import annotations

import hashlib
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager, nullcontext
from dataclasses import dataclass, field
from threading import BoundedSemaphore, Lock

from pydantic import SecretStr

from storyassets.model.channel import CallLimit

SECONDS_PER_MINUTE = 60.0
ACCOUNT_CHARACTERS = 8


@dataclass(frozen=True)
class ProviderLimit:
    """None stands for no bound."""

    at_once: int | None = None
    per_minute: float | None = None


def account_of(provider: str, key: SecretStr | None = None) -> str:
    """The provider and a short hash of its key: whoever has the same key shares its limits."""
    told = key.get_secret_value().strip() if key else ""
    if not told:
        return provider
    return f"{provider}@{hashlib.sha256(told.encode()).hexdigest()[:ACCOUNT_CHARACTERS]}"


def provider_of(account: str) -> str:
    """The provider's name."""
    return account.partition("@")[0]


def limit_of(wanted: CallLimit | None, at_once: int, per_minute: float | None) -> ProviderLimit:
    """The channel's wish, else what the provider is offered with."""
    if wanted is None:
        return ProviderLimit(at_once, per_minute)
    return ProviderLimit(wanted.at_once or at_once, wanted.per_minute or per_minute)


class Pace:
    """Calls evenly spread: each takes the next free moment, and waits for it."""

    def __init__(self, per_minute: float) -> None:
        self._gap_s = SECONDS_PER_MINUTE / per_minute
        self._next_s = 0.0
        self._guard = Lock()

    def take_turn(self, now_s: float) -> float:
        """How long to wait from now, in seconds; the moment is taken."""
        with self._guard:
            moment_s = max(now_s, self._next_s)
            self._next_s = moment_s + self._gap_s
        return moment_s - now_s


@dataclass(frozen=True)
class Limits:
    """The limits of each provider by its name, in this process alone; one that is not named has none.

    `studio.admission.Admission` holds them over all processes, with the breaker; it takes this one's place.
    """

    by_provider: Mapping[str, ProviderLimit] = field(default_factory=dict)
    clock: Callable[[], float] = time.monotonic
    sleep: Callable[[float], None] = time.sleep
    _slots: dict[str, BoundedSemaphore] = field(init=False, repr=False, default_factory=dict)
    _paces: dict[str, Pace] = field(init=False, repr=False, default_factory=dict)

    def __post_init__(self) -> None:
        for name, limit in self.by_provider.items():
            if limit.at_once is not None:
                self._slots[name] = BoundedSemaphore(limit.at_once)
            if limit.per_minute is not None:
                self._paces[name] = Pace(limit.per_minute)

    @contextmanager
    def admit(self, provider: str) -> Iterator[None]:
        """Wait until the provider may be called; it counts as busy until the block ends."""
        slot: AbstractContextManager[object] = self._slots.get(provider) or nullcontext()
        with slot:
            pace = self._paces.get(provider)
            if pace and (wait_s := pace.take_turn(self.clock())) > 0:
                self.sleep(wait_s)
            yield
