"""Admission: places and turns, shared by whoever has the same key, and how an outage is met."""

from __future__ import annotations

import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path
from threading import Event, Lock

import pytest
from pydantic import SecretStr

from storyassets.errors import (
    BadConfiguration,
    Interrupted,
    InvalidOutput,
    ProviderError,
    ProviderNotAsked,
    ProviderRefused,
    ProviderUnavailable,
)
from storyassets.model.channel import CallLimit
from storyassets.studio.admission import Admission
from storyassets.studio.breaker import BreakerPolicy
from storyassets.studio.database import Database
from storyassets.studio.limits import ProviderLimit, account_of, limit_of, provider_of
from storyassets.studio.paces import Paces
from storyassets_tests.fakes.clocks import FakeTime

ACCOUNT = "cloud@0123abcd"
NO_LIMIT = ProviderLimit()
DEADLINE_S = 20.0


def a_database(folder: Path) -> Database:
    return Database(f"sqlite:///{folder / 'ledger.sqlite'}")


def an_admission(database: Database, folder: Path, clock: FakeTime, **options: object) -> Admission:
    return Admission(database, folder / "locks", clock=clock.now, sleep=clock.sleep, **options)  # type: ignore[arg-type]


@pytest.fixture
def clock() -> FakeTime:
    return FakeTime()


@pytest.fixture
def database(tmp_path: Path):
    with closing(a_database(tmp_path)) as database:
        yield database


@pytest.fixture
def admission(database: Database, tmp_path: Path, clock: FakeTime) -> Admission:
    return an_admission(database, tmp_path, clock)


@pytest.fixture
def other_database(tmp_path: Path, database: Database):
    """The same one, as another process opens it."""
    with closing(a_database(tmp_path)) as other:
        yield other


@pytest.fixture
def neighbour(tmp_path: Path, other_database: Database, clock: FakeTime) -> Admission:
    """Another process over the same studio."""
    return an_admission(other_database, tmp_path, clock)


def call(admission: Admission, limit: ProviderLimit, error: Exception | None = None) -> None:
    with admission.admit(ACCOUNT, limit):
        if error:
            raise error


def test_an_account_is_a_provider_and_its_key_which_it_does_not_tell() -> None:
    one, other = SecretStr("sk-one"), SecretStr("sk-other")
    assert account_of("openai", one) == account_of("openai", SecretStr(" sk-one\n"))
    assert account_of("openai", one) != account_of("openai", other) != account_of("grok", other)
    assert account_of("ollama") == "ollama"
    assert "sk-one" not in account_of("openai", one)
    assert provider_of(account_of("openai", one)) == provider_of("openai") == "openai"


def test_a_channel_s_wish_goes_before_what_the_provider_is_offered_with() -> None:
    assert limit_of(None, 4, 60.0) == ProviderLimit(4, 60.0)
    assert limit_of(CallLimit(at_once=1), 4, 60.0) == ProviderLimit(1, 60.0)
    assert limit_of(CallLimit(per_minute=5.0), 4, None) == ProviderLimit(4, 5.0)


def test_turns_are_spread_over_the_minute_for_all_processes(
    admission: Admission, neighbour: Admission, clock: FakeTime
) -> None:
    limit = ProviderLimit(per_minute=30)
    for one in (admission, neighbour, admission):
        call(one, limit)
    assert clock.slept == (2.0, 2.0)


def test_who_is_slow_anyway_waits_for_no_turn(admission: Admission, clock: FakeTime) -> None:
    for _ in range(3):
        with admission.admit(ACCOUNT, ProviderLimit(per_minute=30)):
            clock.sleep(5.0)
    assert clock.slept == (5.0, 5.0, 5.0)


def test_when_a_provider_says_to_come_back_holds_for_every_process(
    admission: Admission, neighbour: Admission, clock: FakeTime
) -> None:
    with pytest.raises(ProviderUnavailable):
        call(admission, NO_LIMIT, ProviderUnavailable("too fast", retry_after_s=17.0))
    call(neighbour, NO_LIMIT)
    assert clock.slept == (17.0,)


def test_a_turn_taken_before_a_provider_asked_for_a_pause_waits_for_its_end(
    database: Database, tmp_path: Path, neighbour: Admission, clock: FakeTime
) -> None:
    limit = ProviderLimit(per_minute=30)

    def sleep(seconds: float) -> None:
        if not clock.slept:  # meanwhile the neighbour, whose turn was before, is told to wait
            with pytest.raises(ProviderUnavailable):
                call(neighbour, NO_LIMIT, ProviderUnavailable("too fast", retry_after_s=17.0))
        clock.sleep(seconds)

    admission = Admission(database, tmp_path / "locks", clock=clock.now, sleep=sleep)
    with admission.admit(ACCOUNT, limit):
        pass
    call(admission, limit)
    assert clock.slept == (2.0, 15.0)


def test_a_provider_that_says_tomorrow_is_asked_by_nobody_until_then(
    admission: Admission, neighbour: Admission, clock: FakeTime
) -> None:
    with pytest.raises(ProviderUnavailable):
        call(admission, NO_LIMIT, ProviderUnavailable("quota", retry_after_s=3600.0))
    with pytest.raises(ProviderNotAsked, match="cloud is not asked until 10:00:00 UTC, by its own word"):
        call(neighbour, NO_LIMIT)
    assert clock.slept == ()


def test_a_provider_without_an_account_costs_no_look_at_the_database(
    database: Database, admission: Admission
) -> None:
    database.close()
    (Path(str(database.name).removeprefix("sqlite:///"))).unlink()
    with admission.admit("", NO_LIMIT), admission.admit("", NO_LIMIT):
        pass
    assert not list(Path(str(database.name).removeprefix("sqlite:///")).parent.glob("locks/*"))


def test_without_a_pace_nothing_is_written(tmp_path: Path, database: Database, clock: FakeTime) -> None:
    class Refusing:
        """Only reads."""

        reading = database.reading

    admission = Admission(Refusing(), tmp_path / "locks", clock=clock.now, sleep=clock.sleep)  # type: ignore[arg-type]
    call(admission, ProviderLimit(at_once=2))


def test_no_more_calls_at_once_than_the_account_may_have_over_two_processes(
    admission: Admission, neighbour: Admission
) -> None:
    limit, guard, busy, most = ProviderLimit(at_once=2), Lock(), [0], [0]
    begun = Event()

    def work(one: Admission) -> None:
        with one.admit(ACCOUNT, limit):
            with guard:
                busy[0] += 1
                most[0] = max(most[0], busy[0])
                if busy[0] == 2:
                    begun.set()
            assert begun.wait(DEADLINE_S)
            with guard:
                busy[0] -= 1

    with ThreadPoolExecutor(8) as pool:
        list(pool.map(work, [admission, neighbour] * 4))
    assert most == [2]


def test_other_accounts_have_places_of_their_own(admission: Admission) -> None:
    limit = ProviderLimit(at_once=1)
    with admission.admit("cloud@1", limit), admission.admit("cloud@2", limit):
        pass


class Stop:
    """A sleep that hears of an interrupt."""

    def __call__(self, seconds: float) -> None:
        raise Interrupted("interrupted")


@pytest.mark.parametrize("same_process", [True, False])
def test_a_wait_for_a_place_hears_an_interrupt(
    tmp_path: Path, database: Database, same_process: bool
) -> None:
    limit = ProviderLimit(at_once=1)
    waiting = Admission(database, tmp_path / "locks", sleep=Stop())
    holding = waiting if same_process else Admission(database, tmp_path / "locks")
    with holding.admit(ACCOUNT, limit), pytest.raises(Interrupted), waiting.admit(ACCOUNT, limit):
        pass
    with waiting.admit(ACCOUNT, limit):
        pass


HOLDER = """
import sys
from pathlib import Path
from storyassets.studio.admission import Admission
from storyassets.studio.database import Database
from storyassets.studio.limits import ProviderLimit
folder = Path(sys.argv[1])
with Admission(Database(sys.argv[2]), folder).admit(sys.argv[3], ProviderLimit(at_once=1)):
    print("held", flush=True)
    sys.stdin.readline()
"""


def test_a_killed_process_frees_its_place(tmp_path: Path, database: Database) -> None:
    class Held(Exception):
        """The place is taken."""

    def refuse(seconds: float) -> None:
        raise Held

    waiting = Admission(database, tmp_path / "locks", sleep=refuse)
    command = [sys.executable, "-c", HOLDER, str(tmp_path / "locks"), database.name, ACCOUNT]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        try:
            assert process.stdout is not None
            assert process.stdout.readline() == b"held\n"
            with pytest.raises(Held), waiting.admit(ACCOUNT, ProviderLimit(at_once=1)):
                pass
        finally:
            process.kill()
            process.communicate(timeout=DEADLINE_S)
    with waiting.admit(ACCOUNT, ProviderLimit(at_once=1)):
        pass


@pytest.mark.parametrize("error", [ProviderRefused("no"), InvalidOutput("HTML")])
def test_a_provider_that_answers_is_there_whatever_it_answers(
    admission: Admission, error: ProviderError
) -> None:
    for _ in range(4):
        with pytest.raises(ProviderUnavailable):
            call(admission, NO_LIMIT, ProviderUnavailable("it answered 503"))
    with pytest.raises(type(error)):
        call(admission, NO_LIMIT, error)
    assert admission.standing([ACCOUNT])[ACCOUNT].failures == 0


@pytest.mark.parametrize(
    "error", [BadConfiguration("wrong key"), Interrupted("stopped"), ZeroDivisionError()]
)
def test_what_says_nothing_of_the_provider_changes_nothing(
    admission: Admission, clock: FakeTime, error: Exception
) -> None:
    for _ in range(5):
        with pytest.raises(ProviderUnavailable):
            call(admission, NO_LIMIT, ProviderUnavailable("it answered 503"))
    clock.sleep(31.0)
    before = admission.standing([ACCOUNT])[ACCOUNT]
    with pytest.raises(type(error)):
        call(admission, NO_LIMIT, error)
    assert admission.standing([ACCOUNT])[ACCOUNT] == before


def test_a_job_that_was_accepted_closes_the_breaker_before_it_is_done(
    admission: Admission, neighbour: Admission, clock: FakeTime
) -> None:
    for _ in range(5):
        with pytest.raises(ProviderUnavailable):
            call(admission, NO_LIMIT, ProviderUnavailable("it answered 503"))
    clock.sleep(31.0)
    with admission.admit(ACCOUNT, NO_LIMIT) as attempt:
        attempt.answered()
        call(neighbour, NO_LIMIT)


class DeadProvider:
    """Answers 503, to several at a time."""

    def __init__(self) -> None:
        self.asked = 0
        self._guard = Lock()

    def ask(self) -> None:
        with self._guard:
            self.asked += 1
        time.sleep(0)  # let other threads come in between
        raise ProviderUnavailable("it answered 503")


def test_in_an_outage_the_provider_sees_the_calls_that_opened_the_breaker_and_the_probes(
    tmp_path: Path, database: Database, other_database: Database, clock: FakeTime
) -> None:
    def yield_place(seconds: float) -> None:
        """Waits for places take no time of the clock, so that no cool-down ends meanwhile."""
        time.sleep(0.001)

    offices = [
        Admission(one, tmp_path / "locks", clock=clock.now, sleep=yield_place)
        for one in (database, other_database)
    ]
    provider, at_once = DeadProvider(), 3
    policy = BreakerPolicy()

    def try_one(one: Admission) -> str:
        try:
            with one.admit(ACCOUNT, ProviderLimit(at_once=at_once)):
                provider.ask()
        except ProviderNotAsked:
            return "refused"
        except ProviderUnavailable:
            return "failed"
        return "answered"

    def knock(times: int) -> list[str]:
        with ThreadPoolExecutor(6) as pool:
            return list(pool.map(try_one, offices * (times // 2)))

    ended = knock(60)
    assert policy.failures <= provider.asked <= policy.failures + at_once - 1
    assert ended.count("refused") == 60 - provider.asked
    for cool_down_s in (30.0, 60.0, 120.0):
        before = provider.asked
        clock.sleep(cool_down_s)
        ended = knock(20)
        assert (provider.asked - before, ended.count("failed")) == (1, 1)


def test_a_provider_s_word_holds_an_hour_at_most(tmp_path):
    paces = Paces(Database(f"sqlite:///{tmp_path / 'ledger.sqlite'}"))
    paces.hold("one", 10.0**9)
    assert 3590 < paces.take_turn("one", 60.0) <= 3600


def test_who_comes_while_somebody_else_looks_waits_for_what_they_find(
    admission: Admission, other_database: Database, tmp_path: Path, clock: FakeTime
) -> None:
    for _ in range(5):
        with pytest.raises(ProviderUnavailable):
            call(admission, NO_LIMIT, ProviderUnavailable("down"))
    clock.sleep(31.0)
    with admission.admit(ACCOUNT, NO_LIMIT) as probe:

        def until_it_answers(seconds: float) -> None:
            clock.sleep(seconds)
            probe.answered()

        neighbour = Admission(other_database, tmp_path / "locks", clock=clock.now, sleep=until_it_answers)
        call(neighbour, NO_LIMIT)
    call(admission, NO_LIMIT)


def test_a_look_that_takes_too_long_is_not_waited_for(
    admission: Admission, neighbour: Admission, clock: FakeTime
) -> None:
    for _ in range(5):
        with pytest.raises(ProviderUnavailable):
            call(admission, NO_LIMIT, ProviderUnavailable("down"))
    clock.sleep(31.0)
    with admission.admit(ACCOUNT, NO_LIMIT), pytest.raises(ProviderNotAsked):
        call(neighbour, NO_LIMIT)
    assert sum(clock.slept) > 60.0
