"""Asking again, and not for ever. Time passes only when someone sleeps."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from storyassets.errors import (
    BadConfiguration,
    BudgetExceeded,
    InvalidOutput,
    ProviderNotAsked,
    ProviderRefused,
    ProviderUnavailable,
)
from storyassets.studio.retry import Deadline, RetryPolicy
from storyassets_tests.fakes.clocks import FakeTime


class Attempts:
    """Fails as it was told, then answers."""

    def __init__(self, *failures: BaseException) -> None:
        self._failures = list(failures)
        self._made = 0

    @property
    def made(self) -> int:
        return self._made

    def __call__(self, deadline: Deadline) -> str:
        self._made += 1
        if self._failures:
            raise self._failures.pop(0)
        return "answer"


def a_policy(clock: FakeTime, attempts: int = 3, jitter: Callable[[], float] = lambda: 0.0) -> RetryPolicy:
    return RetryPolicy(attempts=attempts, sleep=clock.sleep, jitter=jitter)


def test_waits_double_up_to_the_longest() -> None:
    clock, attempts = FakeTime(), Attempts(*[ProviderUnavailable("busy")] * 7)
    assert a_policy(clock, attempts=8).call(attempts) == "answer"
    assert clock.slept == (1.0, 2.0, 4.0, 8.0, 16.0, 30.0, 30.0)


def test_jitter_lengthens_a_wait_by_its_share() -> None:
    clock = FakeTime()
    a_policy(clock, jitter=lambda: 0.5).call(Attempts(*[ProviderUnavailable("busy")] * 2))
    assert clock.slept == (1.5, 3.0)


def test_a_provider_that_says_when_is_asked_then_and_not_before() -> None:
    clock = FakeTime()
    a_policy(clock).call(Attempts(ProviderUnavailable("busy", retry_after_s=17.0)))
    assert clock.slept == (17.0,)


def test_a_provider_that_says_tomorrow_is_given_up() -> None:
    clock, attempts = FakeTime(), Attempts(ProviderUnavailable("busy", retry_after_s=86_400.0))
    with pytest.raises(ProviderUnavailable):
        a_policy(clock).call(attempts)
    assert (attempts.made, clock.slept) == (1, ())


@pytest.mark.parametrize(
    "error",
    [
        ProviderRefused("no"),
        ProviderNotAsked("not until 14:03"),
        BadConfiguration("wrong key"),
        BudgetExceeded("no"),
        KeyboardInterrupt(),
        ZeroDivisionError(),
    ],
)
def test_what_cannot_get_better_is_raised_at_once(error: BaseException) -> None:
    clock, attempts = FakeTime(), Attempts(error)
    with pytest.raises(type(error)):
        a_policy(clock).call(attempts)
    assert (attempts.made, clock.slept) == (1, ())


def test_the_last_error_is_the_one_that_is_raised() -> None:
    attempts = Attempts(*(ProviderUnavailable(f"busy {number}") for number in range(3)))
    with pytest.raises(ProviderUnavailable, match="busy 2"):
        a_policy(FakeTime()).call(attempts)


def test_a_useless_answer_is_asked_for_once_more_among_other_failures() -> None:
    attempts = Attempts(InvalidOutput("1"), ProviderUnavailable("2"), InvalidOutput("3"), InvalidOutput("4"))
    with pytest.raises(InvalidOutput, match="3"):
        a_policy(FakeTime(), attempts=9).call(attempts)


@pytest.mark.parametrize("lost_attempts", [1, 2])
def test_a_lost_answer_is_asked_for_no_more_often_than_the_policy_says(lost_attempts: int) -> None:
    lost = [ProviderUnavailable("no answer within 60 s", may_be_charged=True) for _ in range(5)]
    attempts = Attempts(ProviderUnavailable("busy"), *lost)
    policy = RetryPolicy(attempts=9, lost_attempts=lost_attempts, sleep=FakeTime().sleep)
    with pytest.raises(ProviderUnavailable, match="no answer"):
        policy.call(attempts)
    assert attempts.made == 1 + lost_attempts


def test_a_wait_that_would_pass_the_take_s_deadline_is_not_begun() -> None:
    clock, attempts = FakeTime(), Attempts(*[ProviderUnavailable("busy")] * 9)
    policy = RetryPolicy(
        attempts=9, deadline_s=10.0, sleep=clock.sleep, clock=clock.monotonic, jitter=lambda: 0.0
    )
    with pytest.raises(ProviderUnavailable, match=r"busy \(not asked again: one take may last 10 s\)"):
        policy.call(attempts)
    assert (attempts.made, clock.slept) == (4, (1.0, 2.0, 4.0))


def test_the_time_that_calls_take_counts_towards_the_deadline() -> None:
    clock, made = FakeTime(), 0

    def hang(deadline: Deadline) -> None:
        nonlocal made
        made += 1
        clock.sleep(60.0)
        raise ProviderUnavailable("timed out")

    policy = RetryPolicy(
        attempts=9, deadline_s=100.0, sleep=clock.sleep, clock=clock.monotonic, jitter=lambda: 0.0
    )
    with pytest.raises(ProviderUnavailable, match="one take may last 100 s"):
        policy.call(hang)
    assert made == 2


def test_the_wait_for_the_first_place_does_not_count_and_any_later_one_does() -> None:
    clock, left = FakeTime(), []

    def queue(deadline: Deadline) -> None:
        clock.sleep(80.0)
        deadline.begin()
        left.append(deadline.allows(60.0))
        deadline.require_left("cloud")
        raise ProviderUnavailable("busy")

    policy = RetryPolicy(deadline_s=100.0, sleep=clock.sleep, clock=clock.monotonic, jitter=lambda: 0.0)
    with pytest.raises(ProviderNotAsked, match="cloud was not asked again: one take may last 100 s"):
        policy.call(queue)
    assert left == [True, False, False]


def test_an_error_that_no_deadline_ended_says_nothing_of_it() -> None:
    clock, attempts = FakeTime(), Attempts(*[ProviderUnavailable("busy")] * 3)
    with pytest.raises(ProviderUnavailable) as raised:
        a_policy(clock).call(attempts)
    assert raised.value.message == "busy"
