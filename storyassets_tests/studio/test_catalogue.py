from decimal import Decimal

import pytest

from storyassets.studio.catalogue import Catalogue
from storyassets.studio.catalogue_rows import Materialization, Verdict
from storyassets.studio.ledger import Ledger
from storyassets.studio.ledger_rows import CallSubject, Intent
from storyassets_tests.fakes.clocks import FakeTime


@pytest.fixture
def clock():
    return FakeTime()


@pytest.fixture
def ledger(ledger_url, clock):
    ledger = Ledger(ledger_url, clock.now)
    yield ledger
    ledger.close()


@pytest.fixture
def catalogue(ledger, clock):
    return Catalogue(ledger.database, clock.now)


def made(asset="broll", **figures):
    return Materialization(asset=asset, data_version="v", elapsed_s=1.0, **figures)


def pay(ledger, episode, usd, subject="setup-1a"):
    purpose = CallSubject(episode, "broll", subject)
    intent = Intent(f"k{usd}{episode}", purpose, "illustrator", "fake", "1", Decimal(usd), "w")
    ledger.settle(ledger.reserve(intent), Decimal(usd), None)


def test_an_episode_comes_to_be_with_its_first_asset(catalogue):
    catalogue.note_materialization("the-lion", made("story"), {"title": "The Lion"})
    [row] = catalogue.list_episodes()
    assert (row.episode, row.title, row.state, row.cost_usd) == ("the-lion", "The Lion", "begun", Decimal(0))


def test_a_row_sums_costs_degraded_takes_and_failed_gates(catalogue, ledger):
    catalogue.note_materialization("a", made(takes_degraded=2), {"video": "ab", "duration_s": 41.5})
    catalogue.note_materialization("a", made("voice_clips", takes_degraded=1))
    pay(ledger, "a", "0.25")
    pay(ledger, "a", "0.50")
    pay(ledger, "b", "9")
    row = catalogue.find_episode("a")
    assert (row.cost_usd, row.degraded, row.state, row.duration_s) == (Decimal("0.75"), 3, "rendered", 41.5)
    catalogue.note_verdict("a", Verdict("broll/no_picture_stands_twice", passed=False, faults=("x",)))
    assert catalogue.find_episode("a").failed_gates == ("broll/no_picture_stands_twice",)
    assert catalogue.find_episode("a").state == "stopped"
    assert catalogue.find_costs("a") == {("broll", "setup-1a"): Decimal("0.75")}


def test_the_latest_of_each_asset_and_gate_counts(catalogue):
    catalogue.note_materialization("a", made(takes_made=5))
    catalogue.note_materialization("a", made(takes_reused=5))
    found = catalogue.find_materializations("a")["broll"]
    assert (found.takes_made, found.takes_reused) == (0, 5)
    catalogue.note_verdict("a", Verdict("broll/x", passed=False, faults=("bad",), faults_found=3))
    catalogue.note_verdict("a", Verdict("broll/x", passed=True, overridden="it is meant", data_version="v2"))
    verdict = catalogue.find_verdicts("a")["broll/x"]
    assert (verdict.passed, verdict.overridden, verdict.faults, verdict.asset) == (
        True,
        "it is meant",
        (),
        "broll",
    )


def test_the_last_changed_comes_first_and_pages_do_not_overlap(catalogue, clock):
    for number in range(7):
        catalogue.note_episode(f"e{number}", title=f"Title {number}")
        clock.sleep(1)
    catalogue.note_episode("e2", title="Changed")
    keys = [row.episode for row in catalogue.list_episodes(limit=3)]
    assert keys == ["e2", "e6", "e5"]
    rest = [row.episode for row in catalogue.list_episodes(limit=10, offset=3)]
    assert rest == ["e4", "e3", "e1", "e0"]
    assert catalogue.count_episodes() == 7


@pytest.mark.parametrize(
    ("search", "found"),
    [
        ("lion", {"the-lion"}),
        ("LION forest", {"the-lion"}),
        ("100%", {"odd"}),
        ("_", {"odd"}),
        ("zebra", set()),
        ("élan", {"french"}),
        ("E\u0301LAN STRASSE", {"french"}),
        ("ГОР", {"russian"}),
    ],
)
def test_every_word_of_a_search_must_stand_somewhere_and_no_sign_is_a_wildcard(catalogue, search, found):
    catalogue.note_episode("the-lion", title="The Lion", channel="forest")
    catalogue.note_episode("odd", title="100% of a_b")
    catalogue.note_episode("plain", title="Plain")
    catalogue.note_episode("french", title="ÉLAN")
    catalogue.note_episode("french", channel="Straße")
    catalogue.note_materialization("russian", made("story"), {"title": "Гора"})
    assert {row.episode for row in catalogue.list_episodes(search)} == found
    assert catalogue.count_episodes(search) == len(found)


def test_archived_episodes_are_listed_by_themselves(catalogue):
    catalogue.note_episode("shown", title="A tale")
    catalogue.note_episode("put-away", title="A tale", archived_at="2026-11-21T00:00:00+00:00")
    assert [row.episode for row in catalogue.list_episodes("tale")] == ["shown"]
    assert [row.episode for row in catalogue.list_episodes("tale", archived=True)] == ["put-away"]
    assert (catalogue.count_episodes(), catalogue.count_episodes(archived=True)) == (1, 1)
    assert catalogue.find_keys() == {"shown", "put-away"}


def test_a_forgotten_episode_is_gone_with_all_that_was_known_of_it(catalogue):
    catalogue.note_materialization("a", made())
    catalogue.note_verdict("a", Verdict("broll/x", passed=True))
    catalogue.forget("a")
    assert catalogue.find_episode("a") is None
    assert catalogue.find_materializations("a") == {}
    assert catalogue.find_verdicts("a") == {}


def test_more_episodes_than_a_query_can_name_have_their_sums_all_the_same(catalogue, ledger):
    for number in range(230):
        catalogue.note_episode(f"e{number:03}")
    pay(ledger, "e123", "1")
    rows = {row.episode: row for row in catalogue.list_episodes()}
    assert len(rows) == 230
    assert rows["e123"].cost_usd == Decimal(1)


def test_what_failed_is_told_until_that_asset_is_made(catalogue):
    catalogue.note_materialization("a", made("story"), {"video": "ab"})
    catalogue.note_failure("a", "broll", "broll: setup-1a: openai answers 500. Try again later")
    row = catalogue.find_episode("a")
    assert (row.state, row.failed_asset) == ("failed", "broll")
    assert row.failure == "broll: setup-1a: openai answers 500. Try again later"
    catalogue.note_materialization("a", made("story"))
    assert catalogue.find_episode("a").state == "failed"
    catalogue.note_materialization("a", made("broll"))
    row = catalogue.find_episode("a")
    assert (row.state, row.failure, row.failed_asset) == ("rendered", "", "")
