"""Budgets refuse a call before it is made, with the numbers; and hold for all processes together."""

from decimal import Decimal

import pytest

from storyassets.errors import BudgetExceeded
from storyassets.model import channel
from storyassets.studio.budget import Bound, Budget, bounds
from storyassets.studio.ledger import Ledger
from storyassets.studio.ledger_rows import CallSubject, Intent
from storyassets_tests.fakes.clocks import FakeTime
from storyassets_tests.fakes.payers import GRANTED_TOGETHER, PRICE_USD, pay_together
from storyassets_tests.fakes.studios import a_ledger_url

DAY_S = 24 * 3600


def an_intent(episode="the-sea", run="run-1", channel="one", estimate_usd="0.30"):
    purpose = CallSubject(episode, "voice_clips", "l1", channel, run)
    return Intent("k", purpose, "voice", "cloud", "1", Decimal(estimate_usd), "w")


def test_a_budget_is_what_the_channel_s_file_says():
    spending = channel.Spending(run_usd=Decimal(1), episode_usd=Decimal(2), channel_usd=Decimal(9))
    budget = Budget.of(spending)
    assert budget == Budget(run_usd=Decimal(1), episode_usd=Decimal(2), channel_usd=Decimal(9))
    assert budget.is_bound
    assert not Budget.of(channel.Spending()).is_bound


@pytest.mark.parametrize("name", ["run", "episode", "day", "month", "channel"])
def test_each_bound_refuses_with_its_numbers_and_nothing_is_written(ledger_url, name):
    ledger = Ledger(ledger_url)
    budget = Budget(**{f"{name}_usd": Decimal("0.50")})
    ledger.reserve(an_intent(), budget)
    with pytest.raises(
        BudgetExceeded,
        match=rf"the {name} budget of \$0.50 has \$0.20 left, and \$0.30 is needed.*budget.{name}_usd of channel one",
    ):
        ledger.reserve(an_intent(), budget)
    assert len(ledger.find_calls("the-sea")) == 1
    ledger.reserve(an_intent(estimate_usd="0.20"), budget)
    ledger.reserve(an_intent(estimate_usd="0"), budget)


@pytest.mark.parametrize(
    ("name", "other"),
    [
        ("run", {"run": "run-2"}),
        ("run", {"run": ""}),
        ("episode", {"episode": "another"}),
        ("day", {"channel": "two"}),
        ("month", {"channel": "two"}),
        ("channel", {"channel": "two"}),
    ],
)
def test_what_another_has_spent_does_not_count(ledger_url, name, other):
    ledger = Ledger(ledger_url)
    budget = Budget(**{f"{name}_usd": Decimal("0.50")})
    ledger.reserve(an_intent(), budget)
    ledger.reserve(an_intent(**other), budget)


@pytest.mark.parametrize("bound", ["day", "month", "channel"])
def test_a_channel_s_days_and_months_pass_but_not_its_whole_budget(tmp_path, bound):
    clock = FakeTime()
    ledger = Ledger(a_ledger_url(tmp_path), clock.now)
    budget = Budget(**{f"{bound}_usd": Decimal("0.30")})
    ledger.reserve(an_intent(episode="first", run="run-1"), budget)
    refused = []
    for _ in range(2):
        clock.sleep(DAY_S * (1 if not refused else 31))
        try:
            ledger.reserve(an_intent(episode="second", run="run-2"), budget)
            refused.append(False)
        except BudgetExceeded:
            refused.append(True)
    assert refused == {"day": [False, False], "month": [True, False], "channel": [True, True]}[bound]


def test_a_settlement_of_the_next_day_counts_on_the_day_of_its_reservation(tmp_path):
    clock = FakeTime()
    ledger = Ledger(a_ledger_url(tmp_path), clock.now)
    call_id = ledger.reserve(an_intent(estimate_usd="1"))
    clock.sleep(DAY_S)
    ledger.settle(call_id, Decimal("0.4"), None)
    spending = ledger.spending("the-sea", "one", "run-1")
    assert (spending.day_usd, spending.month_usd, spending.run_usd) == (0, Decimal("0.4"), Decimal("0.4"))


def test_money_that_was_set_aside_and_not_spent_can_be_spent_again(ledger_url):
    ledger = Ledger(ledger_url)
    budget = Budget(channel_usd=Decimal("0.30"), run_usd=Decimal("0.30"))
    ledger.release(ledger.reserve(an_intent(), budget))
    ledger.settle(ledger.reserve(an_intent(), budget), Decimal("0.05"), None)
    ledger.reserve(an_intent(estimate_usd="0.25"), budget)


def test_the_bounds_of_a_budget_are_told_with_what_is_left():
    ledger_spending = Budget(day_usd=Decimal(5), episode_usd=Decimal(1))
    spent = type("Spent", (), {"day_usd": Decimal(4), "episode_usd": Decimal(2)})()
    told = list(bounds(ledger_spending, spent))
    assert told == [Bound("episode", Decimal(1), Decimal(2)), Bound("day", Decimal(5), Decimal(4))]
    assert [bound.left_usd for bound in told] == [0, 1]


def test_four_processes_of_fifty_calls_never_overspend_one_budget_together(ledger_url):
    Ledger(ledger_url).close()
    assert pay_together(ledger_url, processes=4, calls=50) == GRANTED_TOGETHER
    spending = Ledger(ledger_url).spending("run-0-0", "one-channel", "run-0")
    assert spending.channel_usd == spending.day_usd == GRANTED_TOGETHER * PRICE_USD


def test_a_reservation_stays_cheap_however_long_the_history(tmp_path):
    ledger = Ledger(a_ledger_url(tmp_path))
    with ledger.database.reading() as connection:
        plan = connection.exec_driver_sql(
            "EXPLAIN QUERY PLAN SELECT sum(cost_nanousd) FROM storyassets_calls WHERE run = 'r'"
        ).all()
        by_episode = connection.exec_driver_sql(
            "EXPLAIN QUERY PLAN SELECT sum(cost_nanousd) FROM storyassets_calls WHERE episode = 'e'"
        ).all()
        by_day = connection.exec_driver_sql(
            "EXPLAIN QUERY PLAN SELECT sum(charged_nanousd) FROM storyassets_daily "
            "WHERE channel = 'c' AND day >= '2026'"
        ).all()
    assert all("USING INDEX" in str(rows) for rows in (plan, by_episode, by_day))
