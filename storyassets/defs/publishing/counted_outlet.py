"""A counted outlet: every call to it is noted in the quota book before it is made, and asked again where that helps."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TypeVar

from storyassets.errors import QuotaExceeded
from storyassets.providers.protocols import Closing, OutletCall, Publisher
from storyassets.publish.quota import needs_of
from storyassets.studio.quota_book import QuotaBook
from storyassets.studio.retry import RetryPolicy

ResultT = TypeVar("ResultT")
PATIENCE_S = 120.0
DEADLINE_S = 24 * 3600.0
"""A long video on a slow line is one attempt."""


@dataclass(frozen=True)
class CountedOutlet:
    """A publisher, whose quota it uses, and for which episode."""

    publisher: Publisher
    quota: QuotaBook
    project: str
    episode: str
    sleep: Callable[[float], None]

    def ask(
        self, calls: Sequence[OutletCall], request: Callable[[], ResultT], *, attempts: int = 3
    ) -> ResultT:
        """The answer. Each attempt counts; the outlet's own word that a day is spent is remembered."""

        def attempt(deadline: object) -> ResultT:
            for call in calls:
                self.quota.spend(self.project, self.episode, self.publisher.price(call))
            try:
                return request()
            except QuotaExceeded as spent:
                self._remember(calls, spent)
                raise

        policy = RetryPolicy(
            attempts=attempts, patience_s=PATIENCE_S, deadline_s=DEADLINE_S, sleep=self.sleep
        )
        return policy.call(attempt)

    @contextmanager
    def set_aside(self, calls: Sequence[OutletCall]) -> Iterator[None]:
        """Hold what all of this takes, and give back what is left of it. Raises QuotaExceeded."""
        self.quota.hold(self.project, self.episode, needs_of(calls, self.publisher.price))
        try:
            yield
        finally:
            self.quota.release(self.project, self.episode)

    def close(self) -> None:
        """Let the outlet's connections go."""
        if isinstance(self.publisher, Closing):
            self.publisher.close()

    def _remember(self, calls: Sequence[OutletCall], spent: QuotaExceeded) -> None:
        # A limit that ends at another time is an account's, not the project's.
        if calls and spent.until <= self.quota.turn():
            self.quota.exhaust(self.project, self.publisher.price(calls[-1]).bucket)
