"""Nothing is paid twice: what each way a call can end does to the ledger, and what budgets refuse."""

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
    ProviderRefused,
    ProviderUnavailable,
)
from storyassets.providers.protocols import ProviderRole
from storyassets.studio.budget import Budget
from storyassets.studio.gateway import Gateway
from storyassets.studio.ledger import Ledger
from storyassets.studio.takes import TakeStore
from storyassets_tests.fakes.clocks import FakeTime
from storyassets_tests.fakes.providers import FakeProvider
from storyassets_tests.fakes.studios import a_gateway, a_ledger_url, obtain


class PowerCut(BaseException):
    """Something that no one foresaw."""


def states(gateway: Gateway) -> list[str]:
    return [call.state.value for call in gateway.ledger.find_calls("the-sea")]


def test_an_answer_is_settled_at_its_price_whatever_was_estimated(tmp_path: Path) -> None:
    gateway = a_gateway(tmp_path, FakeProvider(price_usd="0.031", estimate_usd="0.5"))
    obtain(gateway)
    [call] = gateway.ledger.find_calls("the-sea")
    assert (call.state, call.estimate_usd, call.cost_usd) == ("settled", Decimal("0.5"), Decimal("0.031"))
    assert (call.purpose.asset, call.purpose.subject, call.provider) == ("voice_clips", "l1", "embedded")
    assert gateway.ledger.spending("the-sea").month_usd == Decimal("0.031")


def test_a_fatal_error_is_asked_once_and_costs_nothing(tmp_path: Path) -> None:
    provider = FakeProvider(price_usd="1", failures=[ProviderRefused("no")])
    gateway = a_gateway(tmp_path, provider)
    with pytest.raises(ProviderRefused):
        obtain(gateway)
    assert len(provider.asked) == 1
    assert states(gateway) == ["released"]
    assert gateway.ledger.spending("the-sea").episode_usd == 0


def test_a_rate_limit_is_asked_three_times_with_growing_waits(tmp_path: Path) -> None:
    provider = FakeProvider(failures=[ProviderUnavailable("slow down")] * 3)
    clock = FakeTime()
    with pytest.raises(ProviderUnavailable):
        obtain(a_gateway(tmp_path, provider, time_passing=clock))
    assert len(provider.asked) == 3
    assert clock.slept == (1.0, 2.0)


def test_a_stop_ends_the_wait_for_the_next_attempt(tmp_path: Path) -> None:
    def stop(seconds: float) -> None:
        raise Interrupted("interrupted")

    provider = FakeProvider(price_usd="0.2", failures=[ProviderUnavailable("slow down")])
    gateway = Gateway(
        TakeStore(tmp_path), Ledger(a_ledger_url(tmp_path)), {ProviderRole.VOICE: [provider]}, sleep=stop
    )
    with pytest.raises(Interrupted):
        obtain(gateway)
    assert (len(provider.asked), states(gateway)) == (1, ["released"])


def test_an_answer_after_a_rate_limit_is_kept_and_paid_once(tmp_path: Path) -> None:
    provider = FakeProvider(price_usd="0.2", failures=[ProviderUnavailable("slow down")] * 2)
    gateway = a_gateway(tmp_path, provider)
    assert not obtain(gateway).take.degraded
    assert states(gateway) == ["released", "released", "settled"]
    assert gateway.ledger.totals("the-sea").cost_usd == Decimal("0.2")


def test_a_useless_answer_is_paid_and_asked_for_once_more(tmp_path: Path) -> None:
    provider = FakeProvider(price_usd="0.2", contents=[b"noise", b"speech"])
    gateway = a_gateway(tmp_path, provider)
    obtained = obtain(gateway, failures=[InvalidOutput("it is silent")])
    assert gateway.takes.read(obtained.take) == b"speech"
    assert states(gateway) == ["settled", "settled"]
    assert gateway.ledger.totals("the-sea").cost_usd == Decimal("0.4")


def test_a_second_useless_answer_is_the_last(tmp_path: Path) -> None:
    provider = FakeProvider()
    gateway = a_gateway(tmp_path, provider, attempts=5)
    with pytest.raises(InvalidOutput):
        obtain(gateway, failures=[InvalidOutput("it is silent")] * 5)
    assert len(provider.asked) == 2
    assert list((tmp_path / "takes").rglob("*.wav")) == []


def test_a_lost_answer_may_have_been_charged_and_is_asked_for_again(tmp_path: Path) -> None:
    lost = ProviderUnavailable("no answer within 60 s", may_be_charged=True)
    gateway = a_gateway(tmp_path, FakeProvider(price_usd="0.2", failures=[lost]))
    obtain(gateway)
    assert states(gateway) == ["possibly_charged", "settled"]
    assert gateway.ledger.totals("the-sea").possibly_charged_usd == Decimal("0.2")


def test_an_empty_answer_is_useless(tmp_path: Path) -> None:
    provider = FakeProvider(contents=[b"", b"speech"])
    gateway = a_gateway(tmp_path, provider)
    assert gateway.takes.read(obtain(gateway).take) == b"speech"


@pytest.mark.parametrize("figure", [float("nan"), float("-inf")])
def test_an_answer_with_a_figure_that_is_no_number_is_useless(tmp_path: Path, figure: float) -> None:
    gateway = a_gateway(tmp_path, FakeProvider(facts={"peak_dbfs": figure}, price_usd="0.1"))
    with pytest.raises(InvalidOutput, match=r"voice_clips: l1: a figure .* finite"):
        obtain(gateway)
    assert states(gateway) == ["settled", "settled"]


def test_an_answer_is_paid_even_if_judging_it_broke_down(tmp_path: Path) -> None:
    gateway = a_gateway(tmp_path, FakeProvider(price_usd="0.1", estimate_usd="5"))
    with pytest.raises(ZeroDivisionError):
        obtain(gateway, failures=[ZeroDivisionError()])
    assert states(gateway) == ["settled"]
    assert gateway.ledger.totals("the-sea").cost_usd == Decimal("0.1")
    assert gateway.ledger.totals("the-sea").made == 0


def fail_to_settle(ledger: Ledger, times: int) -> None:
    """The next settlements do not get through, as while a database starts anew."""
    settle, left = ledger.settle, [None] * times

    def stumble(*args: Any, **named: Any) -> None:
        if left:
            left.pop()
            raise BadConfiguration("the ledger does not answer")
        settle(*args, **named)

    ledger.settle = stumble  # type: ignore[method-assign]


@pytest.mark.parametrize("times", [1, 2])
def test_a_kept_take_is_not_paid_again_after_its_settlement_failed(tmp_path: Path, times: int) -> None:
    provider = FakeProvider(price_usd="0.2")
    gateway = a_gateway(tmp_path, provider)
    obtain(gateway, "Another line, so that the ledger knows a take.")
    fail_to_settle(gateway.ledger, times)
    with pytest.raises(BadConfiguration):
        obtain(gateway)
    assert states(gateway)[1] == ("settled" if times == 1 else "in_flight")
    assert obtain(gateway).reused
    assert len(provider.asked) == 2
    assert states(gateway) == ["settled", "settled"]
    assert gateway.ledger.totals("the-sea").cost_usd == Decimal("0.4")


def test_an_answer_that_the_adapter_cannot_read_may_have_been_charged(tmp_path: Path) -> None:
    provider = FakeProvider(price_usd="0.2", failures=[InvalidOutput("no JSON")] * 2)
    gateway = a_gateway(tmp_path, provider)
    with pytest.raises(InvalidOutput):
        obtain(gateway)
    assert states(gateway) == ["possibly_charged", "possibly_charged"]
    assert gateway.ledger.spending("the-sea").day_usd == Decimal("0.4")


@pytest.mark.parametrize(("price_usd", "state"), [("0.2", "possibly_charged"), ("0", "released")])
@pytest.mark.parametrize("failure", [PowerCut, KeyboardInterrupt, ValueError])
def test_an_unforeseen_end_goes_through_and_is_written_down(
    tmp_path: Path, failure: type[BaseException], price_usd: str, state: str
) -> None:
    provider = FakeProvider(price_usd=price_usd, failures=[failure()])
    gateway = a_gateway(tmp_path, provider)
    with pytest.raises(failure):
        obtain(gateway)
    assert states(gateway) == [state]
    assert len(provider.asked) == 1


@pytest.mark.parametrize(
    ("budget", "name"),
    [
        (Budget(episode_usd=Decimal("0.50")), "episode"),
        (Budget(day_usd=Decimal("0.50")), "day"),
        (Budget(month_usd=Decimal("0.50")), "month"),
    ],
)
def test_a_call_that_would_break_a_budget_is_refused_unasked(
    tmp_path: Path, budget: Budget, name: str
) -> None:
    provider = FakeProvider(price_usd="0.30")
    gateway = a_gateway(tmp_path, provider, budget=budget)
    obtain(gateway, "one")
    with pytest.raises(
        BudgetExceeded, match=rf"the {name} budget of \$0.50 has \$0.20 left, and \$0.30 is needed"
    ):
        obtain(gateway, "two")
    assert len(provider.asked) == 1
    assert states(gateway) == ["settled"]


def test_a_budget_may_be_used_up_exactly_and_what_is_free_still_goes(tmp_path: Path) -> None:
    budget = Budget(episode_usd=Decimal("0.30"))
    obtain(a_gateway(tmp_path, FakeProvider(price_usd="0.10"), budget=budget), "one")
    obtain(a_gateway(tmp_path, FakeProvider(price_usd="0.20"), budget=budget), "two")
    assert not obtain(a_gateway(tmp_path, FakeProvider(), budget=budget), "three").reused


def test_a_doubtful_call_counts_against_the_budget(tmp_path: Path) -> None:
    budget = Budget(day_usd=Decimal("0.50"))
    gateway = a_gateway(tmp_path, FakeProvider(price_usd="0.30", failures=[PowerCut()]), budget=budget)
    with pytest.raises(PowerCut):
        obtain(gateway)
    with pytest.raises(BudgetExceeded):
        obtain(gateway)


def test_yesterdays_money_is_not_todays_but_it_is_this_months(tmp_path: Path) -> None:
    clock = FakeTime()
    gateway = a_gateway(tmp_path, FakeProvider(price_usd="0.30"), time_passing=clock)
    obtain(gateway)
    clock.sleep(24 * 3600)
    spending = gateway.ledger.spending("another")
    assert (spending.episode_usd, spending.day_usd, spending.month_usd) == (0, 0, Decimal("0.3"))
    clock.sleep(31 * 24 * 3600)
    assert gateway.ledger.spending("another").month_usd == 0
    assert gateway.ledger.spending("the-sea").episode_usd == Decimal("0.3")


def test_a_ledger_that_is_an_older_copy_learns_what_was_made_since(tmp_path: Path) -> None:
    provider = FakeProvider(price_usd="0.40")
    first = a_gateway(tmp_path, provider)
    obtain(first, text="One.")
    first.close()
    ledger_file = tmp_path / "ledger.sqlite"
    older = ledger_file.read_bytes()
    second = a_gateway(tmp_path, provider)
    obtain(second, text="Two.")
    second.close()
    ledger_file.write_bytes(older)
    assert obtain(a_gateway(tmp_path, provider), text="Two.").reused
    assert len(provider.asked) == 2
