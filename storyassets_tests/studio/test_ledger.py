"""The ledger: real SQLite in a file, and a real Postgres."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from decimal import Decimal
from pathlib import Path

import pytest
from sqlalchemy import create_engine, event
from sqlalchemy.engine import Engine

from storyassets.errors import BadConfiguration, BudgetExceeded, NewerSchema
from storyassets.model.take import Take
from storyassets.studio import ledger_migrations, ledger_schema
from storyassets.studio.budget import Budget
from storyassets.studio.catalogue import Catalogue
from storyassets.studio.database import parse_url
from storyassets.studio.ledger import Ledger
from storyassets.studio.ledger_rows import CallSubject, Intent, KeptTake, to_nanousd, to_usd
from storyassets_tests.fakes.studios import a_ledger_url


def an_intent(request_key: str = "k", estimate_usd: str = "0.30", episode: str = "the-sea") -> Intent:
    return Intent(
        request_key=request_key,
        purpose=CallSubject(episode, "voice_clips", "l1"),
        role="voice",
        provider="embedded",
        model="1",
        estimate_usd=Decimal(estimate_usd),
        worker="w",
    )


def a_kept_take(request_key: str = "k", content: str = "0" * 64) -> KeptTake:
    take = Take(content=content, suffix=".wav", provider="embedded", model="1")
    return KeptTake(request_key, "voice", take, {"words": ["Ö"]}, {"rms_dbfs": -20.25}, Decimal("0.1"))


def test_a_kept_take_is_found_after_the_ledger_was_opened_again(ledger_url: str) -> None:
    ledger = Ledger(ledger_url)
    ledger.settle(ledger.reserve(an_intent()), Decimal("0.1"), a_kept_take())
    ledger.close()
    again = Ledger(ledger_url)
    assert again.find_takes(["k", "another"]) == {"k": a_kept_take()}


def test_the_latest_answer_to_a_request_is_the_one_that_is_found(ledger_url: str) -> None:
    ledger = Ledger(ledger_url)
    for content in ("0" * 64, "1" * 64):
        ledger.settle(ledger.reserve(an_intent()), Decimal(0), a_kept_take(content=content))
    assert ledger.find_takes(["k"])["k"].take.content == "1" * 64


def test_only_takes_that_are_not_known_are_learned(ledger_url: str) -> None:
    ledger = Ledger(ledger_url)
    assert ledger.newest_take() is None
    ledger.learn_takes([])
    ledger.learn_takes([a_kept_take(), a_kept_take(content="1" * 64), a_kept_take("k2")])
    assert ledger.newest_take() is not None
    ledger.learn_takes([a_kept_take("k3"), a_kept_take("k2", content="2" * 64)])
    found = ledger.find_takes(["k", "k2", "k3"])
    assert sorted(found) == ["k", "k2", "k3"]
    assert found["k"].take.content == "1" * 64
    assert found["k2"].take.content != "2" * 64


def test_a_call_goes_from_reserved_over_in_flight_to_settled(ledger_url: str) -> None:
    ledger = Ledger(ledger_url)
    call_id = ledger.reserve(an_intent())
    seen = [ledger.find_calls("the-sea")[0].state]
    ledger.start(call_id)
    seen.append(ledger.find_calls("the-sea")[0].state)
    ledger.settle(call_id, Decimal("0.1"), None)
    seen.append(ledger.find_calls("the-sea")[0].state)
    assert seen == ["reserved", "in_flight", "settled"]


def test_open_calls_are_found_by_key_and_by_worker(ledger_url: str) -> None:
    ledger = Ledger(ledger_url)
    reserved, settled = ledger.reserve(an_intent("a")), ledger.reserve(an_intent("b"))
    ledger.settle(settled, Decimal(0), None)
    assert [call.call_id for call in ledger.find_open_calls()] == [reserved]
    assert [call.call_id for call in ledger.find_open_calls(["a", "b"])] == [reserved]
    assert [call.call_id for call in ledger.find_open_calls(workers=["w"])] == [reserved]
    assert ledger.find_open_calls(["b"]) == ledger.find_open_calls(workers=["another"]) == []


def test_what_was_closed_is_not_closed_again(ledger_url: str) -> None:
    ledger = Ledger(ledger_url)
    settled, doubted = ledger.reserve(an_intent()), ledger.reserve(an_intent())
    ledger.settle(settled, Decimal("0.1"), None)
    ledger.doubt(doubted)
    for call_id in (settled, doubted):
        ledger.doubt(call_id)
        ledger.release(call_id)
        ledger.adopt(call_id, Decimal(9), a_kept_take(), "found")
    assert [call.state for call in ledger.find_calls("the-sea")] == ["settled", "possibly_charged"]
    assert ledger.find_takes(["k"]) == {}


def test_threads_cannot_reserve_more_than_the_budget_together(ledger_url: str) -> None:
    ledgers = [Ledger(ledger_url) for _ in range(2)]
    budget = Budget(day_usd=Decimal("1.00"))

    def reserve(number: int) -> bool:
        try:
            ledgers[number % 2].reserve(an_intent(f"k{number}"), budget)
        except BudgetExceeded:
            return False
        return True

    with ThreadPoolExecutor(8) as pool:
        granted = list(pool.map(reserve, range(16)))
    assert sum(granted) == 3
    assert ledgers[0].spending("the-sea").day_usd == Decimal("0.9")


def test_released_money_can_be_spent(ledger_url: str) -> None:
    ledger = Ledger(ledger_url)
    budget = Budget(episode_usd=Decimal("0.30"))
    ledger.release(ledger.reserve(an_intent(), budget), "refused")
    ledger.reserve(an_intent(), budget)
    with pytest.raises(BudgetExceeded):
        ledger.reserve(an_intent(), budget)
    ledger.reserve(an_intent(episode="another"), budget)


def test_tiny_prices_add_up_exactly(ledger_url: str) -> None:
    ledger = Ledger(ledger_url)
    for number in range(10):
        ledger.settle(
            ledger.reserve(an_intent(f"k{number}")), Decimal("0.00000015"), a_kept_take(f"k{number}")
        )
    assert ledger.totals("the-sea").cost_usd == Decimal("0.0000015")


def test_amounts_are_rounded_up_and_nonsense_is_refused() -> None:
    assert to_nanousd(Decimal("0.0000000001")) == 1
    assert to_usd(to_nanousd(Decimal("12.5"))) == Decimal("12.5")
    assert str(to_usd(to_nanousd(Decimal(100)))) == "100"
    for nonsense in ("-1", "NaN", "Infinity"):
        with pytest.raises(ValueError, match="money"):
            to_nanousd(Decimal(nonsense))


def test_totals_take_as_many_queries_however_long_the_history_is(ledger_url: str) -> None:
    ledger = Ledger(ledger_url)
    counts = []
    for _ in range(2):
        for number in range(5):
            ledger.settle(ledger.reserve(an_intent(f"k{number}")), Decimal("0.1"), a_kept_take())
            ledger.note_reuse("k", CallSubject("the-sea", "broll", "s1"))
        counts.append(count_queries(ledger))
    assert counts[0] == counts[1] == 2
    totals = ledger.totals("the-sea")
    assert (totals.cost_usd, totals.made, totals.reused) == (Decimal(1), 10, 10)
    assert ledger.totals("unheard-of").cost_usd == 0


def count_queries(ledger: Ledger) -> int:
    statements: list[str] = []

    def note(connection: object, cursor: object, statement: str, *rest: object) -> None:
        statements.append(statement)

    event.listen(Engine, "before_cursor_execute", note)
    try:
        ledger.totals("the-sea")
    finally:
        event.remove(Engine, "before_cursor_execute", note)
    return sum(statement.startswith("SELECT") for statement in statements)


def test_a_remote_job_is_remembered_until_it_is_forgotten(ledger_url: str) -> None:
    ledger = Ledger(ledger_url)
    call_id = ledger.reserve(an_intent())
    ledger.note_job(call_id, "k", "cloud", "job-1")
    ledger.note_job(call_id, "k", "cloud", "job-2")
    assert Ledger(ledger_url).find_job("k") == "job-2"
    ledger.forget_job("k")
    assert ledger.find_job("k") is None


def test_a_ledger_of_a_newer_version_is_refused_and_left_alone(ledger_url: str) -> None:
    Ledger(ledger_url).close()
    execute(ledger_url, "UPDATE storyassets_schema SET version = 99")
    with pytest.raises(NewerSchema, match="its version 99 is newer"):
        Ledger(ledger_url)
    assert execute(ledger_url, "SELECT version FROM storyassets_schema") == [(99,)]


def test_an_older_ledger_is_migrated_and_keeps_what_it_has(
    ledger_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    ledger = Ledger(ledger_url)
    ledger.settle(ledger.reserve(an_intent()), Decimal("0.1"), a_kept_take())
    ledger.close()
    newer = ledger_schema.SCHEMA_VERSION + 1
    monkeypatch.setattr(ledger_migrations, "SCHEMA_VERSION", newer)
    monkeypatch.setitem(
        ledger_migrations.MIGRATIONS,
        newer - 1,
        lambda connection: connection.exec_driver_sql("CREATE TABLE added (a integer)"),
    )
    assert Ledger(ledger_url).find_takes(["k"]) == {"k": a_kept_take()}
    assert execute(ledger_url, "SELECT version FROM storyassets_schema") == [(newer,)]
    assert execute(ledger_url, "SELECT * FROM added") == []


def test_a_ledger_without_a_catalogue_gains_one_and_keeps_what_it_has(ledger_url: str) -> None:
    ledger = Ledger(ledger_url)
    ledger.settle(ledger.reserve(an_intent()), Decimal("0.1"), a_kept_take())
    ledger.close()
    for table in ("episodes", "materializations", "verdicts"):
        execute(ledger_url, f"DROP TABLE storyassets_{table}")
    execute(ledger_url, "UPDATE storyassets_schema SET version = 1")
    migrated = Ledger(ledger_url)
    Catalogue(migrated.database).note_episode("the-sea", title="The Sea")
    [row] = Catalogue(migrated.database).list_episodes()
    assert (row.title, row.cost_usd) == ("The Sea", Decimal("0.1"))
    assert migrated.find_takes(["k"]) == {"k": a_kept_take()}
    assert execute(ledger_url, "SELECT version FROM storyassets_schema") == [(ledger_schema.SCHEMA_VERSION,)]


def test_a_catalogue_without_words_to_search_gains_them(ledger_url: str) -> None:
    ledger = Ledger(ledger_url)
    Catalogue(ledger.database).note_episode("the-sea", title="ÉLAN")
    ledger.close()
    execute(ledger_url, "ALTER TABLE storyassets_episodes DROP COLUMN search")
    execute(ledger_url, "UPDATE storyassets_schema SET version = 2")
    migrated = Ledger(ledger_url)
    assert Catalogue(migrated.database).count_episodes("élan") == 1
    assert execute(ledger_url, "SELECT version FROM storyassets_schema") == [(ledger_schema.SCHEMA_VERSION,)]


def test_ledgers_opened_at_once_in_a_new_studio_share_one_schema(ledger_url: str) -> None:
    with ThreadPoolExecutor(4) as pool:
        ledgers = list(pool.map(lambda _: Ledger(ledger_url), range(4)))
    ledgers[0].reserve(an_intent())
    assert len(ledgers[3].find_calls("the-sea")) == 1
    assert execute(ledger_url, "SELECT count(*) FROM storyassets_schema") == [(1,)]


@pytest.mark.parametrize(
    "url",
    ["sqlite://", "sqlite:///:memory:", "sqlite:///file:x?mode=memory&uri=true", "mysql://h/d", "nonsense"],
)
def test_a_ledger_that_would_not_last_is_refused(url: str) -> None:
    with pytest.raises(BadConfiguration, match="STORYASSETS_LEDGER_URL"):
        Ledger(url)


@pytest.mark.parametrize("scheme", ["postgres", "postgresql"])
def test_an_address_that_names_no_driver_means_ours(scheme: str) -> None:
    assert parse_url(f"{scheme}://me@host/ledger").drivername == "postgresql+psycopg2"
    assert parse_url("postgresql+asyncpg://me@host/ledger").drivername == "postgresql+asyncpg"


def test_a_driver_that_is_not_installed_is_bad_configuration() -> None:
    with pytest.raises(BadConfiguration, match="driver is missing"):
        Ledger("postgresql+asyncpg://me:secret@host/ledger")


def test_a_server_that_does_not_answer_is_one_line_without_the_password(tmp_path: Path) -> None:
    with pytest.raises(BadConfiguration, match="the ledger cannot be used: connection to server") as refused:
        Ledger(f"postgresql://me:secret@/ledger?host={tmp_path}")
    assert "secret" not in str(refused.value)
    assert "\n" not in str(refused.value)


def test_a_password_is_not_repeated() -> None:
    with pytest.raises(BadConfiguration) as caught:
        Ledger("mysql://me:secret@host/ledger")
    assert "secret" not in str(caught.value)


def test_a_file_that_is_no_database_is_bad_configuration(tmp_path: Path) -> None:
    (tmp_path / "ledger.sqlite").write_bytes(b"not a database at all, " * 100)
    with pytest.raises(BadConfiguration, match="not a database"):
        Ledger(a_ledger_url(tmp_path))


def test_a_folder_that_cannot_be_made_is_bad_configuration(tmp_path: Path) -> None:
    (tmp_path / "studio").write_text("a file in the way")
    with pytest.raises(BadConfiguration, match="cannot be written"):
        Ledger(a_ledger_url(tmp_path / "studio"))


def execute(url: str, statement: str) -> list[tuple[object, ...]]:
    """Past the ledger: what it opens it also brings up to date."""
    engine = create_engine(parse_url(url))
    try:
        with engine.begin() as connection:
            result = connection.exec_driver_sql(statement)
            return [tuple(row) for row in result] if result.returns_rows else []
    finally:
        engine.dispose()
