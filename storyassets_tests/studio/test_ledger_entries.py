"""Each step of a call leaves an entry that nobody can change, on SQLite and on Postgres."""

from __future__ import annotations

import io
import random
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select
from sqlalchemy.exc import IntegrityError

from storyassets.errors import BadConfiguration
from storyassets.providers.protocols import Usage
from storyassets.studio.catalogue import Catalogue
from storyassets.studio.housekeeping.ledger_dump import dump_ledger, load_ledger
from storyassets.studio.ledger import Ledger
from storyassets.studio.ledger_migrations import guard_entries
from storyassets.studio.ledger_rows import CallSubject, Intent, to_usd
from storyassets.studio.ledger_schema import EntryKind, calls, daily, entries, paces, takes
from storyassets.studio.ledger_sums import CHARGE, DAY
from storyassets.studio.recovery import close_calls
from storyassets.studio.takes import TakeRecord, TakeStore
from storyassets_tests.fakes.studios import a_ledger_url
from storyassets_tests.studio.test_ledger import a_kept_take, an_intent, execute

USAGE = Usage(units={"output_tokens": Decimal("1200"), "input_tokens": Decimal("0.5")}, price_version="v1")
REUSE = CallSubject("another", "broll", "s1", "a-channel", "a-run")


def steps(ledger: Ledger) -> list[tuple[str, Decimal]]:
    with ledger.database.reading() as connection:
        rows = connection.execute(select(entries).order_by(entries.c.entry_id)).all()
    return [(row.kind, to_usd(row.amount_nanousd)) for row in rows]


def test_a_call_s_whole_life_is_written_down_in_its_order(ledger_url: str) -> None:
    ledger = Ledger(ledger_url)
    call_id = ledger.reserve(an_intent(estimate_usd="0.30"))
    ledger.start(call_id)
    ledger.note_job(call_id, "k", "cloud", "job-1")
    ledger.settle(call_id, Decimal("0.12"), a_kept_take(), "done", USAGE)
    assert ledger.note_reuse("k", REUSE)
    reserved = ("reserved", Decimal("0.3"))
    settled, reused = ("settled", Decimal("0.12")), ("reused", Decimal("0.12"))
    assert steps(ledger) == [reserved, ("sent", 0), ("job", 0), settled, reused]
    with ledger.database.reading() as connection:
        rows = connection.execute(select(entries).order_by(entries.c.entry_id)).all()
    assert [row.call_id for row in rows] == [call_id] * 4 + [None]
    assert (rows[2].job_id, rows[3].note, rows[3].price_version) == ("job-1", "done", "v1")
    assert rows[3].units == '{"input_tokens": "0.5", "output_tokens": "1200"}'
    assert {row.provider for row in rows} == {"embedded"}
    assert [row.episode for row in rows] == ["the-sea"] * 4 + ["another"]
    [call] = ledger.find_calls("the-sea")
    assert call.usage == USAGE


def test_every_other_end_is_written_down_too_and_a_closed_call_gains_no_entry(ledger_url: str) -> None:
    ledger = Ledger(ledger_url)
    released, doubted, free, adopted = (
        ledger.reserve(an_intent(key, price)) for key, price in zip("abcd", ("1", "2", "0", "4"), strict=True)
    )
    ledger.release(released, "refused")
    ledger.doubt(doubted)
    ledger.doubt(free)
    ledger.adopt(adopted, Decimal("3"), a_kept_take("d"), "found", USAGE)
    before = steps(ledger)
    assert before[4:] == [("released", 0), ("possibly_charged", 2), ("released", 0), ("settled", 3)]
    for call_id in (released, doubted, free, adopted):
        ledger.release(call_id)
        ledger.doubt(call_id)
        ledger.adopt(call_id, Decimal("9"), a_kept_take(), "again")
    assert steps(ledger) == before
    ledger.settle(doubted, Decimal("1.5"), None, "it was found out")
    assert steps(ledger)[len(before) :] == [("settled", Decimal("1.5"))]
    assert ledger.spending("the-sea").episode_usd == Decimal("4.5")


def test_a_refused_reservation_leaves_nothing(ledger_url: str) -> None:
    ledger = Ledger(ledger_url)
    with pytest.raises(ValueError, match="not an amount of money"):
        ledger.reserve(an_intent(estimate_usd="-1"))
    ledger.settle(99, Decimal(1), a_kept_take())
    assert steps(ledger) == []
    assert ledger.find_takes(["k"]) == {}


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE storyassets_entries SET amount_nanousd = 0",
        "DELETE FROM storyassets_entries",
        "DELETE FROM storyassets_entries WHERE kind = 'settled'",
    ],
)
def test_an_entry_cannot_be_changed_or_deleted(ledger_url: str, statement: str) -> None:
    ledger = Ledger(ledger_url)
    ledger.settle(ledger.reserve(an_intent()), Decimal("0.1"), None)
    before = steps(ledger)
    with pytest.raises(IntegrityError, match="only added"):
        execute(ledger_url, statement)
    assert steps(ledger) == before


COPY = """
{insert} storyassets_entries (entry_id, kind, request_key, episode, provider, amount_nanousd, units,
    price_version, job_id, note, created_at)
SELECT entry_id, kind, request_key, episode, provider, 0, '', '', '', '', '' FROM storyassets_entries
"""


def test_nor_be_put_in_the_place_of_another(ledger_url: str) -> None:
    ledger = Ledger(ledger_url)
    ledger.reserve(an_intent())
    on_sqlite = ledger_url.startswith("sqlite")
    with pytest.raises(IntegrityError):
        execute(ledger_url, COPY.format(insert="INSERT OR REPLACE INTO" if on_sqlite else "INSERT INTO"))
    if not on_sqlite:
        with pytest.raises(IntegrityError, match="only added"):
            execute(ledger_url, "TRUNCATE storyassets_entries")
    assert steps(ledger) == [("reserved", Decimal("0.3"))]


def test_what_channels_spent_by_day_is_the_sum_of_their_calls_whatever_happens(ledger_url: str) -> None:
    ledger = Ledger(ledger_url)
    chance = random.Random(7)
    for number in range(40):
        price = Decimal(chance.randrange(5)) / 10
        purpose = CallSubject("e", "a", "s", chance.choice(["one", "two", ""]), "r")
        intent = Intent(str(number), purpose, "voice", "cloud", "1", price, "w")
        call_id = ledger.reserve(intent)
        moves: list[Callable[[int], Any]] = [
            ledger.start,
            ledger.release,
            ledger.doubt,
            lambda call_id, price=price: ledger.settle(call_id, price / 3, None),
            lambda call_id, price=price: ledger.adopt(call_id, price * 2, a_kept_take(), ""),
        ]
        for move in chance.sample(moves, chance.randrange(4)):
            move(call_id)
    kept, summed = daily_sums(ledger)
    assert kept == summed
    assert len(kept) == 3


def daily_sums(ledger: Ledger) -> tuple[dict[Any, int], dict[Any, int]]:
    """As they are kept, and as the calls add up to them."""
    with ledger.database.reading() as connection:
        kept = connection.execute(select(daily)).all()
        told = connection.execute(select(calls.c.channel, DAY, CHARGE)).all()
    summed: dict[Any, int] = {}
    for channel, day, amount in told:
        summed[channel, day] = summed.get((channel, day), 0) + amount
    return (
        {(row.channel, row.day): row.charged_nanousd for row in kept if row.charged_nanousd},
        {key: amount for key, amount in summed.items() if amount},
    )


OLDER = (
    "DROP TABLE storyassets_entries",
    "DROP TABLE storyassets_daily",
    "DROP INDEX ix_storyassets_calls_run",
    *(f"ALTER TABLE storyassets_calls DROP COLUMN {name}" for name in ("channel", "run", "units")),
    "ALTER TABLE storyassets_calls DROP COLUMN price_version",
    "ALTER TABLE storyassets_takes DROP COLUMN cost_nanousd",
    "ALTER TABLE storyassets_reuses DROP COLUMN provider",
    "ALTER TABLE storyassets_reuses DROP COLUMN saved_nanousd",
    "ALTER TABLE storyassets_remote_jobs DROP COLUMN call_id",
    "UPDATE storyassets_schema SET version = 3",
)


def test_an_older_ledger_s_money_is_carried_over(ledger_url: str) -> None:
    ledger = Ledger(ledger_url)
    Catalogue(ledger.database).note_episode("the-sea", channel="a-channel")
    ledger.settle(ledger.reserve(an_intent()), Decimal("0.1"), a_kept_take())
    ledger.doubt(ledger.reserve(an_intent("lost", "0.2")))
    ledger.release(ledger.reserve(an_intent("refused")))
    left_open = ledger.reserve(an_intent("open", "0.4"))
    ledger.close()
    for statement in OLDER:
        execute(ledger_url, statement)
    migrated = Ledger(ledger_url)
    assert steps(migrated) == [("carried", Decimal("0.1")), ("carried", Decimal("0.2"))]
    assert migrated.find_takes(["k"])["k"].cost_usd == Decimal("0.1")
    spending = migrated.spending("the-sea", "a-channel")
    assert spending.episode_usd == spending.channel_usd == Decimal("0.7")
    migrated.settle(left_open, Decimal("0.3"), None)
    assert migrated.spending("the-sea", "a-channel").month_usd == Decimal("0.6")
    assert steps(migrated)[2:] == [("settled", Decimal("0.3"))]
    with pytest.raises(IntegrityError):
        execute(ledger_url, "DELETE FROM storyassets_entries")
    again = Ledger(ledger_url)
    with again.database.writing() as connection:
        guard_entries(connection)  # as often as one likes
    assert len(steps(again)) == 3


def test_a_dump_carries_the_entries_and_the_sums_go_on_from_there(ledger_url: str, tmp_path: Any) -> None:
    ledger = Ledger(ledger_url)
    call_id = ledger.reserve(an_intent())
    ledger.settle(call_id, Decimal("0.1"), a_kept_take(), usage=USAGE)
    ledger.note_reuse("k", REUSE)
    out = io.BytesIO()
    dump_ledger(ledger.database, out)
    restored = Ledger(a_ledger_url(tmp_path / "restored"))
    load_ledger(restored.database, out.getvalue().splitlines())
    assert steps(restored) == steps(ledger)
    assert restored.find_calls("the-sea") == ledger.find_calls("the-sea")
    assert restored.totals("another").saved_usd == Decimal("0.1")
    restored.doubt(restored.reserve(an_intent("next", "0.2")))
    assert restored.spending("the-sea").channel_usd == Decimal("0.3")
    assert [kind for kind, _ in steps(restored)][3:] == ["reserved", "possibly_charged"]


def test_an_older_dump_has_no_entries_and_gets_them(tmp_path: Any) -> None:
    ledger = Ledger(a_ledger_url(tmp_path / "old"))
    ledger.settle(ledger.reserve(an_intent()), Decimal("0.1"), a_kept_take())
    out = io.BytesIO()
    dump_ledger(ledger.database, out)
    older = [line for line in out.getvalue().splitlines() if b'"storyassets_entries"' not in line]
    restored = Ledger(a_ledger_url(tmp_path / "new"))
    load_ledger(restored.database, older)
    assert steps(restored) == [(EntryKind.CARRIED.value, Decimal("0.1"))]


def test_a_reuse_costs_nothing_and_saves_what_its_take_had_cost(ledger_url: str) -> None:
    ledger = Ledger(ledger_url)
    for content, price in (("0" * 64, "0.5"), ("1" * 64, "0.2")):
        ledger.settle(ledger.reserve(an_intent()), Decimal(price), a_kept_take(content=content))
    for _ in range(3):
        assert ledger.note_reuse("k", REUSE)
    assert not ledger.note_reuse("unheard-of", REUSE)
    totals = ledger.totals("another")
    assert (totals.reused, totals.saved_usd, totals.cost_usd) == (3, Decimal("0.6"), 0)
    assert ledger.spending("another", "a-channel", "a-run").episode_usd == 0
    assert execute(ledger_url, "SELECT sum(cost_nanousd) FROM storyassets_reuses") == [(0,)]


def test_what_is_forgotten_leaves_its_entries(ledger_url: str) -> None:
    ledger = Ledger(ledger_url)
    ledger.settle(ledger.reserve(an_intent()), Decimal("0.1"), a_kept_take())
    with ledger.database.writing() as connection:
        connection.execute(takes.delete())
    assert [kind for kind, _ in steps(ledger)] == ["reserved", "settled"]


def test_a_job_is_found_with_the_call_that_ordered_it(ledger_url: str) -> None:
    ledger = Ledger(ledger_url)
    call_id = ledger.reserve(an_intent())
    assert ledger.find_job_call("k") is None
    ledger.start(call_id)
    ledger.note_job(call_id, "k", "cloud", "job-1")
    ledger.doubt(call_id, "its process ended")
    found = ledger.find_job_call("k")
    assert found is not None
    assert (found.call_id, found.state) == (call_id, "possibly_charged")
    ledger.forget_job("k")
    assert ledger.find_job_call("k") is None


@pytest.mark.parametrize(
    "url",
    [
        "postgresql://me:canary@127.0.0.1:1/ledger",
        "postgresql://me@127.0.0.1:1/ledger?password=canary",
        "postgresql://me:p@canary@127.0.0.1:1/ledger",
        "postgresql://me:canary@127.0.0.1:port/ledger",
        "postgresql://me:canary@127.0.0.1:1/ledger?sslpassword=canary&wrong=option",
    ],
)
def test_an_unreachable_ledger_is_one_line_without_its_password(url: str) -> None:
    with pytest.raises(BadConfiguration) as refused:
        Ledger(url)
    assert "\n" not in str(refused.value)
    assert "canary" not in str(refused.value)
    assert refused.value.exit_code == 3


def test_the_call_of_a_killed_process_is_settled_with_the_units_beside_its_take(tmp_path: Path) -> None:
    ledger, takes = Ledger(a_ledger_url(tmp_path)), TakeStore(tmp_path)
    call_id = ledger.reserve(an_intent())
    ledger.start(call_id)
    price = {"cost_usd": Decimal("0.2"), "usage": USAGE}
    takes.put(b"speech", ".wav", TakeRecord(request_key="k", provider="cloud", model="1", **price))
    close_calls(ledger.find_open_calls(), ledger, takes)
    [call] = ledger.find_calls("the-sea")
    assert (call.state, call.cost_usd, call.usage) == ("settled", Decimal("0.2"), USAGE)
    assert steps(ledger)[2:] == [("settled", Decimal("0.2"))]
    assert ledger.note_reuse("k", REUSE)
    assert ledger.totals("another").saved_usd == Decimal("0.2")


def test_a_dump_carries_falls_and_refusals_but_nothing_of_the_moment(ledger_url: str, tmp_path: Path) -> None:
    ledger = Ledger(ledger_url)
    ledger.note_fall("the-sea", "voice", "cloud", "no credit is left")
    ledger.note_refusal("k", "blood")
    out = io.BytesIO()
    dump_ledger(ledger.database, out)
    restored = Ledger(a_ledger_url(tmp_path / "restored"))
    with restored.database.writing() as connection:
        connection.execute(paces.insert().values(account="cloud", next_at="2026-11-21"))
    load_ledger(restored.database, out.getvalue().splitlines())
    assert restored.find_falls("the-sea") == ledger.find_falls("the-sea")
    assert restored.find_refusals(["k"]) == {"k": "blood"}
