"""Retrying: one policy for every provider. An error says itself whether asking again may help."""

from __future__ import annotations

import random
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

from tenacity import RetryCallState, Retrying, retry_if_exception

from storyassets.errors import InvalidOutput, ProviderError, ProviderNotAsked

T = TypeVar("T")


class Deadline:
    """Until when one take by one provider may last. It runs anew once, from when its first attempt was let in."""

    def __init__(self, length_s: float, clock: Callable[[], float]) -> None:
        self.length_s = length_s
        self._clock = clock
        self._ends_s = clock() + length_s
        self._has_begun = False

    def begin(self) -> None:
        """An attempt was let in: what it waited for its place, the first time, does not count."""
        if not self._has_begun:
            self._ends_s = self._clock() + self.length_s
            self._has_begun = True

    def allows(self, wait_s: float) -> bool:
        """Whether such a wait ends in time."""
        return self._clock() + wait_s <= self._ends_s

    def require_left(self, provider: str) -> None:
        """Raises ProviderNotAsked if the time is up."""
        if not self.allows(0.0):
            raise ProviderNotAsked(
                f"{provider} was not asked again: one take may last {self.length_s:g} s",
                stage="gateway",
                thing=provider,
            )


@dataclass(frozen=True)
class RetryPolicy:
    """Exponential backoff with jitter; a provider's own word on when to come back goes before it.

    `patience_s` bounds one wait: a provider that asks for more is given up for now. `deadline_s` bounds one
    take by one provider, from its first attempt, retries and all: a wait that would end later is not begun.

    `invalid_attempts` bounds the useless answers, which have their price. `lost_attempts` bounds the answers
    that were lost on their way and may have been charged: at most so many of them are paid for one take, and
    each counts at its estimate. An order of a remote job that may have been taken is never sent again.
    """

    attempts: int = 3
    invalid_attempts: int = 2
    lost_attempts: int = 3
    first_wait_s: float = 1.0
    longest_wait_s: float = 30.0
    patience_s: float = 120.0
    deadline_s: float = 900.0
    sleep: Callable[[float], None] = time.sleep
    clock: Callable[[], float] = time.monotonic
    jitter: Callable[[], float] = random.random
    """From 0 up to 1: the share of the wait that is added to it, so that workers spread."""

    def deadline(self) -> Deadline:
        """That of one take, from now on."""
        return Deadline(self.deadline_s, self.clock)

    def call(self, attempt: Callable[[Deadline], T]) -> T:
        """The attempt's result. Raises its last error, which says so if it was the deadline that ended it."""
        deadline = self.deadline()
        invalid_outputs = lost_answers = 0

        def is_worth_asking_again(error: BaseException) -> bool:
            nonlocal invalid_outputs, lost_answers
            if isinstance(error, InvalidOutput):
                invalid_outputs += 1
                return error.retryable and invalid_outputs < self.invalid_attempts
            if not isinstance(error, ProviderError) or not error.retryable:
                return False
            lost_answers += error.may_be_charged
            return lost_answers < self.lost_attempts and (error.retry_after_s or 0.0) <= self.patience_s

        def is_at_end(state: RetryCallState) -> bool:
            if state.attempt_number >= self.attempts:
                return True
            is_late = not deadline.allows(state.upcoming_sleep)
            error = state.outcome.exception() if state.outcome else None
            if is_late and isinstance(error, ProviderError):
                error.message += f" (not asked again: one take may last {self.deadline_s:g} s)"
            return is_late

        return Retrying(
            sleep=self.sleep,
            stop=is_at_end,
            wait=self.wait_s,
            retry=retry_if_exception(is_worth_asking_again),
            reraise=True,
        )(attempt, deadline)

    def wait_s(self, state: RetryCallState) -> float:
        """How long to wait after this failure, in seconds."""
        doubled_s = min(self.first_wait_s * 2.0 ** (state.attempt_number - 1), self.longest_wait_s)
        error = state.outcome.exception() if state.outcome else None
        asked_s = error.retry_after_s if isinstance(error, ProviderError) else None
        return max(doubled_s, asked_s or 0.0) + self.jitter() * doubled_s
