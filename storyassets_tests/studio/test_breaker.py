"""The breaker: a provider that is down is left alone, by everyone, and looked at once in a while."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from datetime import timedelta
from pathlib import Path
from threading import Barrier, Lock

import pytest

from storyassets.errors import ProviderNotAsked, ProviderUnavailable
from storyassets.studio.breaker import Breaker, BreakerNews, BreakerPolicy, Standing, find_failing
from storyassets.studio.database import Database
from storyassets_tests.fakes.clocks import FakeTime

ACCOUNT = "cloud@0123abcd"
POLICY = BreakerPolicy(failures=3, first_cool_down_s=30.0, longest_cool_down_s=100.0, probe_lease_s=60.0)


class Office:
    """One breaker over a database, and what it told."""

    def __init__(self, database: Database, clock: FakeTime) -> None:
        self.told: list[BreakerNews] = []
        self.breaker = Breaker(database, POLICY, clock=clock.now, tell=self.told.append)

    def standing(self) -> Standing:
        return self.breaker.standing([ACCOUNT])[ACCOUNT]

    def fail(self, retry_after_s: float | None = None) -> None:
        passage = self.breaker.enter(self.standing())
        self.breaker.failed(passage, ProviderUnavailable("it answered 503", retry_after_s=retry_after_s))

    def succeed(self) -> None:
        self.breaker.succeeded(self.breaker.enter(self.standing()))


@pytest.fixture
def clock() -> FakeTime:
    return FakeTime()


@pytest.fixture
def office(tmp_path: Path, clock: FakeTime):
    with closing(Database(f"sqlite:///{tmp_path / 'ledger.sqlite'}")) as database:
        yield Office(database, clock)


@pytest.fixture
def neighbour(tmp_path: Path, office: Office, clock: FakeTime):
    """The same database as another process sees it."""
    with closing(Database(f"sqlite:///{tmp_path / 'ledger.sqlite'}")) as database:
        yield Office(database, clock)


def test_failures_in_a_row_open_it_for_every_process(office: Office, neighbour: Office) -> None:
    for one in (office, neighbour, office):
        one.fail()
    for one in (office, neighbour):
        with pytest.raises(ProviderNotAsked) as refused:
            one.breaker.enter(one.standing())
        assert refused.value.message == (
            "cloud is not asked until 09:00:30 UTC, after 3 failures: it answered 503"
        )
        assert (refused.value.retryable, refused.value.may_be_charged) == (False, False)
    assert [str(news) for news in office.told] == [refused.value.message]
    assert neighbour.told == []


def test_an_answer_in_between_starts_the_count_again(office: Office) -> None:
    for _ in range(3):
        office.fail()
        office.fail()
        office.succeed()
    assert office.standing() == Standing(ACCOUNT)


def test_after_the_cool_down_one_call_is_let_through_and_no_other(
    office: Office, neighbour: Office, clock: FakeTime
) -> None:
    for _ in range(3):
        office.fail()
    clock.sleep(31.0)
    probe = office.breaker.enter(office.standing())
    assert probe.lease
    for one in (office, neighbour):
        with pytest.raises(ProviderNotAsked, match="while one call looks whether it is back"):
            one.breaker.enter(one.standing())
    office.breaker.succeeded(probe)
    assert [news.is_open for news in office.told] == [True, False]
    assert str(office.told[-1]) == "cloud answers again"
    assert not neighbour.breaker.enter(neighbour.standing()).lease


def test_two_who_saw_it_half_open_send_one_probe(office: Office, neighbour: Office, clock: FakeTime) -> None:
    for _ in range(3):
        office.fail()
    clock.sleep(31.0)
    seen = [office.standing(), neighbour.standing()]
    assert office.breaker.enter(seen[0]).lease
    with pytest.raises(ProviderNotAsked):
        neighbour.breaker.enter(seen[1])


def test_each_probe_that_fails_doubles_the_cool_down_up_to_the_longest(
    office: Office, clock: FakeTime
) -> None:
    for _ in range(3):
        office.fail()
    lengths_s = []
    for _ in range(4):
        until = office.standing().open_until
        assert until is not None
        lengths_s.append((until - clock.now()).total_seconds())
        clock.sleep(lengths_s[-1])
        office.fail()
    assert lengths_s == [30.0, 60.0, 100.0, 100.0]


def test_a_provider_that_says_when_is_left_alone_until_then(office: Office, clock: FakeTime) -> None:
    office.fail()
    office.fail()
    office.fail(retry_after_s=70.0)
    assert office.standing().open_until == clock.now() + timedelta(seconds=70)


def test_a_probe_of_a_killed_process_blocks_only_as_long_as_its_lease(
    office: Office, neighbour: Office, clock: FakeTime
) -> None:
    for _ in range(3):
        office.fail()
    clock.sleep(31.0)
    office.breaker.enter(office.standing())
    clock.sleep(59.0)
    with pytest.raises(ProviderNotAsked):
        neighbour.breaker.enter(neighbour.standing())
    clock.sleep(2.0)
    assert neighbour.breaker.enter(neighbour.standing()).lease


def test_a_probe_that_was_interrupted_leaves_the_next_one_to_another(office: Office, clock: FakeTime) -> None:
    for _ in range(3):
        office.fail()
    clock.sleep(31.0)
    office.breaker.gave_up(office.breaker.enter(office.standing()))
    assert office.breaker.enter(office.standing()).lease


def test_a_lost_probe_does_not_give_away_the_lease_of_the_next(office: Office, clock: FakeTime) -> None:
    for _ in range(3):
        office.fail()
    clock.sleep(31.0)
    lost = office.breaker.enter(office.standing())
    clock.sleep(61.0)
    office.breaker.enter(office.standing())
    office.breaker.gave_up(lost)
    with pytest.raises(ProviderNotAsked):
        office.breaker.enter(office.standing())


def test_calls_sent_before_it_opened_change_nothing(office: Office, clock: FakeTime) -> None:
    early = [office.breaker.enter(office.standing()) for _ in range(2)]
    for _ in range(3):
        office.fail()
    before = office.standing()
    office.breaker.failed(early[0], ProviderUnavailable("it answered 503"))
    office.breaker.succeeded(early[1])
    assert office.standing() == before
    assert len(office.told) == 1


def test_a_burst_of_calls_that_came_too_fast_counts_once(office: Office, clock: FakeTime) -> None:
    burst = [office.breaker.enter(office.standing()) for _ in range(9)]
    clock.sleep(0.1)
    for passage in burst:
        office.breaker.failed(passage, ProviderUnavailable("it answered 429", retry_after_s=2.0))
    assert office.standing().failures == 1


def test_of_many_threads_on_two_databases_one_sends_the_probe(
    office: Office, neighbour: Office, clock: FakeTime
) -> None:
    for _ in range(3):
        office.fail()
    clock.sleep(31.0)
    start, guard, sent = Barrier(8), Lock(), []

    def knock(one: Office) -> None:
        start.wait()
        try:
            passage = one.breaker.enter(one.standing())
        except ProviderNotAsked:
            return
        with guard:
            sent.append(passage.lease)

    with ThreadPoolExecutor(8) as pool:
        list(pool.map(knock, [office, neighbour] * 4))
    assert len(sent) == 1
    assert sent[0]


def test_one_that_was_written_before_a_clock_was_set_back_is_not_believed(
    office: Office, clock: FakeTime
) -> None:
    for _ in range(3):
        office.fail()
    clock.sleep(-30 * 24 * 3600)
    office.breaker.enter(office.standing())


def test_who_fails_is_found_and_how_it_stands_is_a_sentence(
    tmp_path: Path, office: Office, clock: FakeTime
) -> None:
    def said() -> list[str]:
        with closing(Database(f"sqlite:///{tmp_path / 'ledger.sqlite'}")) as database:
            return [standing.sentence(clock.now()) for standing in find_failing(database)]

    assert said() == []
    office.fail()
    assert said() == ["cloud failed, 1 in a row: it answered 503"]
    office.fail()
    office.fail()
    why = "after 3 failures: it answered 503"
    assert said() == [f"cloud is not asked until 09:00:30 UTC, {why}"]
    clock.sleep(30.0)
    assert said() == [f"the next call looks whether cloud is back, {why}"]
    office.breaker.enter(office.standing())
    assert said() == [f"cloud is not asked while one call looks whether it is back, {why}"]
    assert Standing(ACCOUNT).sentence(clock.now()) == "well"
