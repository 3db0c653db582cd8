"""Remote jobs: ordered once, written down before they are polled, adopted by whoever comes after."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from storyassets.errors import (
    BadConfiguration,
    BudgetExceeded,
    Interrupted,
    InvalidOutput,
    ProviderError,
    ProviderRefused,
    ProviderUnavailable,
)
from storyassets.providers.protocols import ProviderRole
from storyassets.studio.accounts import Account
from storyassets.studio.admission import Admission
from storyassets.studio.breaker import BreakerPolicy
from storyassets.studio.budget import Budget
from storyassets.studio.database import Database
from storyassets.studio.gateway import Gateway, Obtained
from storyassets.studio.ledger import Ledger
from storyassets.studio.limits import ProviderLimit
from storyassets.studio.remote import StillAtWork
from storyassets_tests.fakes.chains import RemoteProvider
from storyassets_tests.fakes.clocks import FakeTime
from storyassets_tests.fakes.providers import FakeProvider, FakeValidator
from storyassets_tests.fakes.requests import a_portrait_request
from storyassets_tests.fakes.studios import a_gateway, a_ledger_url

HEADS = ProviderRole.TALKING_HEAD


class PowerCut(BaseException):
    """The process is gone."""


def a_remote_gateway(tmp_path: Path, *chain: FakeProvider, **named: object) -> Gateway:
    return a_gateway(tmp_path, *chain, role=HEADS, **named)  # type: ignore[arg-type]


def film(gateway: Gateway, failures: tuple[BaseException, ...] = ()) -> Obtained:
    return gateway.for_asset("the-sea", "talking_heads").obtain(
        HEADS, a_portrait_request(), subject="shot-1", validate=FakeValidator(failures)
    )


def obtain_another(gateway: Gateway) -> Obtained:
    return gateway.for_asset("the-sea", "talking_heads").obtain(
        HEADS, a_portrait_request(seed=2), subject="shot-2", validate=FakeValidator()
    )


def calls(gateway: Gateway) -> list[tuple[str, Decimal]]:
    return [(call.state.value, call.cost_usd) for call in gateway.ledger.find_calls("the-sea")]


def job(gateway: Gateway, provider: RemoteProvider) -> str | None:
    [candidate] = [
        one
        for one in gateway.candidates(HEADS, a_portrait_request(), 0)
        if one.provider is provider and not one.softened
    ]
    return gateway.ledger.find_job(candidate.request_key)


def leave_a_job(tmp_path: Path) -> None:
    """A process dies while it waits for its job."""
    remote = RemoteProvider(price_usd="0.40", looks=[None, PowerCut()])
    with pytest.raises(PowerCut):
        film(a_remote_gateway(tmp_path, remote))
    assert remote.submitted == ["remote-1"]


def test_a_job_is_polled_every_few_seconds_until_it_answers_and_is_settled_once(tmp_path: Path) -> None:
    clock = FakeTime()
    remote = RemoteProvider(price_usd="0.40", looks=[None, None, True])
    gateway = a_remote_gateway(tmp_path, remote, time_passing=clock)
    filmed = film(gateway)
    assert (filmed.take.provider, filmed.cost_usd) == ("remote", Decimal("0.40"))
    assert clock.slept == (5.0, 5.0, 5.0)
    assert calls(gateway) == [("settled", Decimal("0.4"))]
    assert job(gateway, remote) is None
    assert film(gateway).reused
    assert remote.submitted == ["remote-1"]


def test_the_job_s_id_is_written_down_before_it_is_polled(tmp_path: Path) -> None:
    noted: list[str | None] = []

    class Watched(RemoteProvider):
        def poll(self, job_id: str, request: object) -> object:  # type: ignore[override]
            noted.append(job(gateway, self))
            return super().poll(job_id, request)  # type: ignore[arg-type]

    gateway = a_remote_gateway(tmp_path, Watched())
    film(gateway)
    assert noted == ["remote-1"]


def test_the_next_run_adopts_the_job_of_a_crashed_one_and_it_is_charged_once(tmp_path: Path) -> None:
    leave_a_job(tmp_path)
    remote = RemoteProvider(price_usd="0.40", looks=[None, True])
    gateway = a_remote_gateway(tmp_path, remote)
    assert calls(gateway) == [("in_flight", Decimal(0))]
    assert gateway.ledger.spending("the-sea").episode_usd == Decimal("0.4")
    filmed = film(gateway)
    assert (remote.submitted, remote.polled) == ([], ["remote-1", "remote-1"])
    assert (filmed.reused, filmed.cost_usd) == (False, Decimal("0.40"))
    assert calls(gateway) == [("settled", Decimal("0.4"))]
    assert gateway.ledger.spending("the-sea").episode_usd == Decimal("0.4")
    assert job(gateway, remote) is None


def test_a_crash_of_the_adopting_run_leaves_the_job_to_the_one_after(tmp_path: Path) -> None:
    leave_a_job(tmp_path)
    with pytest.raises(PowerCut):
        film(a_remote_gateway(tmp_path, RemoteProvider(price_usd="0.40", looks=[PowerCut()])))
    remote = RemoteProvider(price_usd="0.40")
    gateway = a_remote_gateway(tmp_path, remote)
    film(gateway)
    assert remote.submitted == []
    assert calls(gateway) == [("settled", Decimal("0.4"))]


def test_an_adopted_job_needs_no_second_budget(tmp_path: Path) -> None:
    leave_a_job(tmp_path)
    budget = Budget(episode_usd=Decimal("0.50"))
    gateway = a_remote_gateway(tmp_path, RemoteProvider(price_usd="0.40"), budget=budget)
    assert film(gateway).cost_usd == Decimal("0.40")
    with pytest.raises(BudgetExceeded):
        obtain_another(gateway)


def test_a_job_that_is_unknown_by_now_is_forgotten_and_asked_for_again(tmp_path: Path) -> None:
    leave_a_job(tmp_path)
    remote = RemoteProvider(price_usd="0.40", looks=[ProviderRefused("it answered 404"), True])
    gateway = a_remote_gateway(tmp_path, remote)
    film(gateway)
    assert (remote.submitted, remote.polled) == (["remote-1"], ["remote-1", "remote-1"])
    assert calls(gateway) == [("released", Decimal(0)), ("settled", Decimal("0.4"))]


def test_a_job_that_fails_is_forgotten_and_the_next_provider_is_asked(tmp_path: Path) -> None:
    remote = RemoteProvider(price_usd="0.40", looks=[None, ProviderRefused("the face is hidden")])
    gateway = a_remote_gateway(tmp_path, remote, FakeProvider("motion"))
    filmed = film(gateway)
    assert (filmed.take.provider, filmed.take.degraded) == ("motion", True)
    assert filmed.reason == "remote: the face is hidden"
    assert calls(gateway) == [("released", Decimal(0)), ("settled", Decimal(0))]
    assert job(gateway, remote) is None


def test_a_look_that_does_not_get_through_orders_nothing_again(tmp_path: Path) -> None:
    clock = FakeTime()
    busy = ProviderUnavailable("slow down", retry_after_s=30.0)
    remote = RemoteProvider(looks=[busy, ProviderUnavailable("down"), True])
    film(a_remote_gateway(tmp_path, remote, time_passing=clock))
    assert remote.submitted == ["remote-1"]
    assert clock.slept == (5.0, 30.0, 5.0)


def test_one_take_lasts_no_longer_than_its_deadline_retries_and_all(tmp_path: Path) -> None:
    clock, busy = FakeTime(), ProviderUnavailable("slow down", retry_after_s=40.0)
    slow = RemoteProvider(failures=[busy], looks=[None] * 50)
    gateway = a_remote_gateway(tmp_path, slow, time_passing=clock, deadline_s=60.0)
    with pytest.raises(StillAtWork):
        film(gateway)
    assert len(slow.polled) == 4  # in the 20 s that are left of the 60 after the wait to order again
    assert clock.monotonic() <= 60.0


def with_a_breaker(tmp_path: Path, clock: FakeTime) -> dict[str, Any]:
    """Two failures in a row open it, for 30 s at first."""
    database = Database(a_ledger_url(tmp_path))
    admission = Admission(
        database,
        tmp_path / "locks",
        policy=BreakerPolicy(failures=2),
        clock=clock.now,
        sleep=clock.sleep,
        tell=lambda news: None,
    )
    account = Account("remote@key", ProviderLimit(2))
    return {"admission": admission, "accounts": {(HEADS, "remote"): account}, "time_passing": clock}


def test_looks_that_do_not_get_through_open_the_breaker_and_wait_while_it_is_open(tmp_path: Path) -> None:
    clock = FakeTime()
    remote = RemoteProvider(price_usd="0.40", looks=[*[ProviderUnavailable("down") for _ in range(3)], True])
    asked_at: list[float] = []
    poll = remote.poll
    remote.poll = lambda *asked: (asked_at.append(clock.monotonic()), poll(*asked))[1]  # type: ignore[method-assign]
    named = with_a_breaker(tmp_path, clock)
    gateway = a_remote_gateway(tmp_path, remote, **named)
    assert film(gateway).cost_usd == Decimal("0.40")
    # The second failure opens it for 30 s, the probe that fails for 60 s more.
    assert asked_at[:2] == [5.0, 10.0]
    assert 40.0 <= asked_at[2] <= 45.0 and asked_at[2] + 60.0 <= asked_at[3] <= asked_at[2] + 65.0
    assert named["admission"].standing(["remote@key"])["remote@key"].open_until is None
    assert remote.submitted == ["remote-1"]


def test_a_job_whose_provider_stays_away_is_left_to_be_adopted(tmp_path: Path) -> None:
    clock = FakeTime()
    remote = RemoteProvider(price_usd="0.40", looks=[ProviderUnavailable("down") for _ in range(99)])
    gateway = a_remote_gateway(tmp_path, remote, deadline_s=300.0, **with_a_breaker(tmp_path, clock))
    with pytest.raises(StillAtWork, match=r"remote is not asked until .* after 5 failures: down"):
        film(gateway)
    assert len(remote.polled) == 5
    assert (calls(gateway), job(gateway, remote)) == ([("in_flight", Decimal(0))], "remote-1")
    clock.sleep(600.0)
    back = RemoteProvider(price_usd="0.40")
    later = a_remote_gateway(tmp_path, back, **with_a_breaker(tmp_path, clock))
    assert film(later).cost_usd == Decimal("0.40")  # the first look at it is the breaker's probe
    assert (back.submitted, back.polled) == ([], ["remote-1"])


def test_a_job_past_the_deadline_is_left_to_a_later_run_which_takes_its_answer(tmp_path: Path) -> None:
    slow = RemoteProvider(price_usd="0.40", looks=[None] * 50)
    gateway = a_remote_gateway(tmp_path, slow, FakeProvider("motion"), deadline_s=60.0)
    assert film(gateway).take.provider == "motion"
    assert len(slow.polled) == 12
    assert calls(gateway)[0] == ("in_flight", Decimal(0))
    done = RemoteProvider(price_usd="0.40")
    later = a_remote_gateway(tmp_path, done, FakeProvider("motion"))
    filmed = film(later)
    assert (filmed.take.provider, filmed.take.degraded, done.submitted) == ("remote", False, [])
    assert calls(later)[0] == ("settled", Decimal("0.4"))


def test_a_job_that_nobody_else_could_do_says_that_it_is_still_at_work(tmp_path: Path) -> None:
    gateway = a_remote_gateway(tmp_path, RemoteProvider(looks=[None] * 50), deadline_s=60.0)
    with pytest.raises(StillAtWork, match="has not finished the job remote-1 in 60 s"):
        film(gateway)


@pytest.mark.parametrize(("refunds", "left"), [(True, None), (False, "remote-1")])
def test_a_stopped_run_cancels_its_job_only_where_that_refunds_it(
    tmp_path: Path, refunds: bool, left: str | None
) -> None:
    remote = RemoteProvider(price_usd="0.40", looks=[None, Interrupted("stop")], refunds=refunds)
    gateway = a_remote_gateway(tmp_path, remote)
    with pytest.raises(Interrupted):
        film(gateway)
    assert remote.cancelled == ["remote-1"]
    assert job(gateway, remote) == left
    assert calls(gateway) == [("released" if refunds else "in_flight", Decimal(0))]


def test_a_wrong_key_at_a_look_leaves_the_job_for_the_right_one(tmp_path: Path) -> None:
    remote = RemoteProvider(looks=[BadConfiguration("it answered 401")])
    gateway = a_remote_gateway(tmp_path, remote)
    with pytest.raises(BadConfiguration):
        film(gateway)
    assert (job(gateway, remote), remote.cancelled) == ("remote-1", [])


def test_an_order_that_is_turned_away_is_asked_again_and_charged_once(tmp_path: Path) -> None:
    remote = RemoteProvider(price_usd="0.40", failures=[ProviderUnavailable("slow down")])
    gateway = a_remote_gateway(tmp_path, remote)
    film(gateway)
    assert calls(gateway) == [("released", Decimal(0)), ("settled", Decimal("0.4"))]


@pytest.mark.parametrize(
    "lost", [ProviderUnavailable("no answer within 60 s", may_be_charged=True), InvalidOutput("no id")]
)
def test_an_order_that_may_have_been_taken_is_not_sent_again(tmp_path: Path, lost: ProviderError) -> None:
    remote = RemoteProvider(price_usd="0.40", failures=[lost])
    gateway = a_remote_gateway(tmp_path, remote, FakeProvider("motion"))
    filmed = film(gateway)
    assert (filmed.take.provider, remote.submitted) == ("motion", [])
    assert filmed.reason == f"remote: {lost.message}"
    assert "not ordered again" in filmed.reason
    assert calls(gateway) == [("possibly_charged", Decimal(0)), ("settled", Decimal(0))]
    assert gateway.ledger.spending("the-sea").episode_usd == Decimal("0.4")


def test_a_lost_order_that_nobody_else_could_do_ends_in_its_error(tmp_path: Path) -> None:
    lost = ProviderUnavailable("no answer within 60 s", may_be_charged=True)
    gateway = a_remote_gateway(tmp_path, RemoteProvider(price_usd="0.40", failures=[lost]))
    with pytest.raises(ProviderUnavailable, match="not ordered again: it may have been charged") as raised:
        film(gateway)
    assert not raised.value.retryable  # nor does the step of the asset begin anew
    assert calls(gateway) == [("possibly_charged", Decimal(0))]


def test_an_order_that_was_cut_off_may_have_been_charged(tmp_path: Path) -> None:
    remote = RemoteProvider(price_usd="0.40", after_submit=lambda: (_ for _ in ()).throw(PowerCut()))
    gateway = a_remote_gateway(tmp_path, remote)
    with pytest.raises(PowerCut):
        film(gateway)
    assert calls(gateway) == [("possibly_charged", Decimal(0))]


def be_deaf(ledger: Ledger, times: int) -> None:
    """The ledger does not hear of the next jobs."""
    note, left = ledger.note_job, [None] * times

    def stumble(*args: Any) -> None:
        if left:
            left.pop()
            raise BadConfiguration("the ledger does not answer")
        note(*args)

    ledger.note_job = stumble  # type: ignore[method-assign]


def test_a_ledger_that_hears_of_a_job_at_the_second_word_is_enough(tmp_path: Path) -> None:
    remote = RemoteProvider(price_usd="0.40")
    gateway = a_remote_gateway(tmp_path, remote)
    be_deaf(gateway.ledger, 1)
    film(gateway)
    assert (remote.submitted, calls(gateway)) == (["remote-1"], [("settled", Decimal("0.4"))])


@pytest.mark.parametrize("in_the_same_process", [True, False])
def test_a_job_of_which_the_ledger_did_not_hear_is_adopted_and_paid_once(
    tmp_path: Path, in_the_same_process: bool
) -> None:
    remote = RemoteProvider(price_usd="0.40")
    gateway = a_remote_gateway(tmp_path, remote)
    be_deaf(gateway.ledger, 2)
    with pytest.raises(BadConfiguration, match="does not answer"):
        film(gateway)
    assert calls(gateway) == [("in_flight", Decimal(0))]
    later = gateway if in_the_same_process else a_remote_gateway(tmp_path, remote)
    assert film(later).cost_usd == Decimal("0.40")
    assert (remote.submitted, remote.polled) == (["remote-1"], ["remote-1"])
    assert calls(later) == [("settled", Decimal("0.4"))]
    assert list((tmp_path / "jobs").iterdir()) == []


def test_a_job_s_kept_answer_is_paid_once_though_its_settlement_failed(tmp_path: Path) -> None:
    remote = RemoteProvider(price_usd="0.40")
    gateway = a_remote_gateway(tmp_path, remote)
    obtain_another(gateway)
    settle, left = gateway.ledger.settle, [None]

    def stumble(*args: Any, **named: Any) -> None:
        if left:
            left.pop()
            raise BadConfiguration("the ledger does not answer")
        settle(*args, **named)

    gateway.ledger.settle = stumble  # type: ignore[method-assign]
    with pytest.raises(BadConfiguration):
        film(gateway)
    assert film(gateway).reused
    assert (remote.submitted, len(remote.polled)) == (["remote-1", "remote-2"], 2)
    assert calls(gateway) == [("settled", Decimal("0.4"))] * 2
    assert job(gateway, remote) is None


def test_a_useless_answer_of_a_job_is_paid_and_ordered_once_more(tmp_path: Path) -> None:
    remote = RemoteProvider(price_usd="0.40")
    gateway = a_remote_gateway(tmp_path, remote)
    film(gateway, (InvalidOutput("no face on it"),))
    assert remote.submitted == ["remote-1", "remote-2"]
    assert calls(gateway) == [("settled", Decimal("0.4"))] * 2


def test_a_job_s_answer_that_was_stored_before_the_crash_is_not_polled_again(tmp_path: Path) -> None:
    remote = RemoteProvider(price_usd="0.40")
    gateway = a_remote_gateway(tmp_path, remote)
    obtain_another(gateway)

    def die(*args: object, **named: object) -> None:
        raise PowerCut

    gateway.ledger.settle = die  # type: ignore[method-assign]
    gateway.ledger.forget_job = die  # type: ignore[method-assign]
    with pytest.raises(PowerCut):
        film(gateway)
    after = RemoteProvider(price_usd="0.40")
    later = a_remote_gateway(tmp_path, after)
    assert film(later).reused
    assert (after.submitted, after.polled) == ([], [])
    assert calls(later) == [("settled", Decimal("0.4"))] * 2


def test_a_clip_that_could_not_be_kept_is_fetched_again_and_not_ordered_again(tmp_path: Path) -> None:
    remote = RemoteProvider(price_usd="0.40")
    gateway = a_remote_gateway(tmp_path, remote)

    def full_disk(*args: object, **named: object) -> None:
        raise BadConfiguration("no space left on device")

    gateway.takes.put = full_disk  # type: ignore[method-assign]
    with pytest.raises(BadConfiguration, match="no space"):
        film(gateway)
    assert calls(gateway) == [("in_flight", Decimal(0))]
    later = a_remote_gateway(tmp_path, remote)
    assert film(later).take
    assert len(remote.submitted) == 1
    assert calls(later) == [("settled", Decimal("0.4"))]


def test_a_finished_clip_of_no_use_is_paid_and_not_ordered_again_by_whoever_adopts_it(tmp_path: Path) -> None:
    remote = RemoteProvider(price_usd="0.40", looks=[PowerCut()])
    with pytest.raises(PowerCut):
        film(a_remote_gateway(tmp_path, remote))
    useless = InvalidOutput("a web page came").price(Decimal("0.4"), {"video_seconds": Decimal(8)}, "v1")
    useless.retryable = False
    after = RemoteProvider(price_usd="0.40", looks=[useless])
    later = a_remote_gateway(tmp_path, after)
    with pytest.raises(InvalidOutput):
        film(later)
    assert after.submitted == []
    assert calls(later) == [("settled", Decimal("0.4"))]
