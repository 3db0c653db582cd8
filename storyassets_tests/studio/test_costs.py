"""Costs are summed by the database, in as many queries for one call as for a thousand."""

from __future__ import annotations

from datetime import UTC, datetime
from decimal import Decimal

import pytest
from sqlalchemy import event
from sqlalchemy.engine import Engine

from storyassets.model.cost import CostGroup
from storyassets.model.take import Take
from storyassets.studio.costs import Cost, find_costs
from storyassets.studio.ledger import Ledger
from storyassets.studio.ledger_rows import CallSubject, Intent, KeptTake
from storyassets_tests.fakes.clocks import FakeTime

DAY_S = 24 * 3600
FIRST, SECOND = "2026-03-14", "2026-03-15"


def reserve(ledger: Ledger, key: str, estimate: str, episode: str, asset: str, provider: str) -> int:
    purpose = CallSubject(episode, asset, "s", "a-channel", "a-run")
    return ledger.reserve(Intent(key, purpose, "voice", provider, "1", Decimal(estimate), "w"))


@pytest.fixture
def ledger(ledger_url: str) -> Ledger:
    """Two days, two episodes, two providers: a take, one that fell through, a doubt, a lost one, two reuses."""
    clock = FakeTime()
    ledger = Ledger(ledger_url, clock.now)
    kept = reserve(ledger, "k", "0.5", "sea", "voice_clips", "elevenlabs")
    take = Take(content="0" * 64, suffix=".mp3", provider="elevenlabs", model="1")
    ledger.settle(kept, Decimal("0.4"), KeptTake("k", "voice", take))
    ledger.settle(reserve(ledger, "n", "0.2", "sea", "broll", "openai"), Decimal("0.25"), None, "no picture")
    clock.sleep(DAY_S)
    ledger.doubt(reserve(ledger, "d", "0.1", "lamp", "broll", "openai"))
    ledger.release(reserve(ledger, "r", "0.1", "lamp", "broll", "openai"), "refused")
    reserve(ledger, "o", "0.7", "lamp", "broll", "openai")
    for episode in ("sea", "lamp"):
        assert ledger.note_reuse("k", CallSubject(episode, "voice_clips", "l1"))
    return ledger


def test_costs_by_provider_hold_estimates_against_settlements(ledger: Ledger) -> None:
    report = find_costs(ledger.database, CostGroup.PROVIDER)
    assert report.rows == {
        "elevenlabs": Cost(
            spent_usd=Decimal("0.4"),
            estimated_usd=Decimal("0.5"),
            saved_usd=Decimal("0.8"),
            made=1,
            reused=2,
        ),
        "openai": Cost(
            spent_usd=Decimal("0.25"),
            possibly_charged_usd=Decimal("0.1"),
            reserved_usd=Decimal("0.7"),
            estimated_usd=Decimal("0.2"),
            failed=3,
        ),
    }
    assert report.rows["elevenlabs"].settled_share == pytest.approx(0.8)
    assert report.rows["openai"].settled_share == pytest.approx(1.25)
    assert Cost().settled_share is None


@pytest.mark.parametrize(
    ("by", "spent", "reused", "failed"),
    [
        (CostGroup.DAY, {FIRST: "0.65", SECOND: "0"}, [0, 2], [1, 2]),
        (CostGroup.EPISODE, {"sea": "0.65", "lamp": "0"}, [1, 1], [1, 2]),
        (CostGroup.ASSET, {"voice_clips": "0.4", "broll": "0.25"}, [2, 0], [0, 3]),
    ],
)
def test_each_way_of_telling_costs_adds_up_to_the_same_total(
    ledger: Ledger, by: CostGroup, spent: dict[str, str], reused: list[int], failed: list[int]
) -> None:
    report = find_costs(ledger.database, by)
    assert list(report.rows) == list(spent)
    assert [row.spent_usd for row in report.rows.values()] == [Decimal(amount) for amount in spent.values()]
    assert [row.reused for row in report.rows.values()] == reused
    assert [row.failed for row in report.rows.values()] == failed
    assert report.total == find_costs(ledger.database, CostGroup.PROVIDER).total
    assert report.total.saved_usd == Decimal("0.8")


def test_only_what_is_asked_for_is_summed(ledger: Ledger) -> None:
    since = find_costs(ledger.database, CostGroup.DAY, since=datetime(2026, 3, 15, tzinfo=UTC))
    assert list(since.rows) == [SECOND]
    of_sea = find_costs(ledger.database, CostGroup.PROVIDER, episode="sea")
    assert (of_sea.total.spent_usd, of_sea.total.reused) == (Decimal("0.65"), 1)
    assert find_costs(ledger.database, CostGroup.DAY, since=datetime(2030, 1, 1, tzinfo=UTC)).rows == {}


@pytest.mark.parametrize("calls", [1, 30])
def test_costs_take_two_queries_however_long_the_history(ledger: Ledger, calls: int) -> None:
    for number in range(calls):
        reserve(ledger, f"more-{number}", "0.1", f"episode-{number}", "broll", "openai")
    statements: list[str] = []

    def note(connection: object, cursor: object, statement: str, *rest: object) -> None:
        statements.append(statement)

    event.listen(Engine, "before_cursor_execute", note)
    try:
        assert len(find_costs(ledger.database, CostGroup.EPISODE).rows) == calls + 2
    finally:
        event.remove(Engine, "before_cursor_execute", note)
    assert sum(statement.startswith("SELECT") for statement in statements) == 2
