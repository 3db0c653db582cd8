"""Whatever is damaged is noticed, and made again, mended or refused by name. Nothing is guessed."""

import sqlite3
from contextlib import closing
from decimal import Decimal

import pytest

from storyassets.errors import BadConfiguration, BadInput, TakeDamaged
from storyassets.model.story import Story
from storyassets.studio.cache import Cache
from storyassets.studio.database import Database
from storyassets.studio.documents import read_document, write_document
from storyassets.studio.ledger import Ledger
from storyassets_tests.fakes.providers import FakeProvider
from storyassets_tests.fakes.studios import a_gateway, a_ledger_url, obtain


@pytest.fixture
def provider():
    return FakeProvider(price_usd="0.25", facts={"words": []})


@pytest.fixture
def gateway(tmp_path, provider):
    return a_gateway(tmp_path, provider)


def flip(content: bytes) -> bytes:
    middle = len(content) // 2
    return content[:middle] + bytes([content[middle] ^ 0xFF]) + content[middle + 1 :]


DAMAGES = {
    "cut": lambda content: content[: len(content) // 2],
    "emptied": lambda content: b"",
    "flipped": flip,
    "zeroed": lambda content: b"\0" * len(content),
}
damages = pytest.mark.parametrize("damage", DAMAGES.values(), ids=DAMAGES)


@damages
def test_a_damaged_take_is_named_and_made_again(gateway, tmp_path, provider, damage):
    first = obtain(gateway)
    path = tmp_path / first.take.path
    whole = path.read_bytes()
    path.write_bytes(damage(whole))
    with pytest.raises(TakeDamaged, match=first.take.content):
        gateway.takes.read(first.take)
    again = obtain(gateway)
    assert (again.reused, len(provider.asked)) == (False, 2)
    assert path.read_bytes() == whole
    assert obtain(gateway).reused


@damages
def test_a_damaged_sidecar_costs_nothing_and_the_next_take_of_these_bytes_writes_it_again(
    gateway, tmp_path, provider, damage
):
    first = obtain(gateway)
    sidecar = gateway.takes.sidecar_path(first.take)
    sidecar.write_bytes(damage(sidecar.read_bytes()).replace(b'"content"', b'"c"'))
    assert gateway.takes.read_sidecar(first.take).records == ()
    assert obtain(gateway).reused
    assert len(provider.asked) == 1


def change_row(tmp_path, column, text):
    with closing(sqlite3.connect(tmp_path / "ledger.sqlite")) as database:
        database.execute(f"UPDATE storyassets_takes SET {column} = ?", (text,))  # noqa: S608 our own columns
        database.commit()


bad_rows = pytest.mark.parametrize(
    ("column", "text"),
    [
        ("facts", '{"words": [{"te'),
        ("facts", "[1, 2]"),
        ("score", ""),
        ("content", "not a hash"),
        ("suffix", "/../../x"),
    ],
)


@bad_rows
def test_a_damaged_row_is_written_again_from_the_sidecar_and_nothing_is_paid_twice(
    gateway, tmp_path, provider, column, text
):
    first = obtain(gateway)
    change_row(tmp_path, column, text)
    assert len(gateway.ledger.find_damaged_takes()) == 1
    again = obtain(gateway)
    assert again.reused
    assert (again.take, again.facts, again.score) == (first.take, first.facts, first.score)
    assert len(provider.asked) == 1
    assert gateway.ledger.find_damaged_takes() == []
    assert gateway.ledger.totals("the-sea").cost_usd == Decimal("0.25")


@bad_rows
def test_a_damaged_row_whose_sidecar_is_damaged_too_is_made_again(gateway, tmp_path, provider, column, text):
    first = obtain(gateway)
    change_row(tmp_path, column, text)
    gateway.takes.sidecar_path(first.take).write_text("{")
    assert not obtain(gateway).reused
    assert len(provider.asked) == 2
    assert gateway.ledger.find_damaged_takes() == []


def read_all(url):
    with closing(Ledger(url)) as ledger:
        ledger.totals("an-episode")
        ledger.knows_no_take()


@pytest.mark.parametrize("share", [0.3, 0.5, 0.9])
def test_a_ledger_that_is_cut_is_refused_by_name_and_says_what_to_do(tmp_path, share):
    path = tmp_path / "ledger.sqlite"
    Ledger(a_ledger_url(tmp_path)).close()
    whole = path.read_bytes()
    path.write_bytes(whole[: int(len(whole) * share)])
    with pytest.raises(BadConfiguration, match=r"ledger\.sqlite") as caught:
        read_all(a_ledger_url(tmp_path))
    assert "is damaged" in str(caught.value)
    assert "Restore a backup" in caught.value.fix


def test_a_ledger_that_is_no_database_is_refused(tmp_path):
    (tmp_path / "ledger.sqlite").write_bytes(b"these are other people's words " * 100)
    with pytest.raises(BadConfiguration, match="the ledger is damaged: file is not a database"):
        Database(a_ledger_url(tmp_path))


def test_after_a_lost_ledger_the_takes_are_known_again(tmp_path, provider):
    gateway = a_gateway(tmp_path, provider)
    obtain(gateway)
    gateway.close()
    for path in tmp_path.glob("ledger.sqlite*"):
        path.unlink()
    assert obtain(a_gateway(tmp_path, provider)).reused
    assert len(provider.asked) == 1


@damages
def test_a_damaged_document_is_refused_by_name(tmp_path, damage):
    path = tmp_path / "story.json"
    write_document(path, Story(title="The Lamp", text="A fox found a lamp."))
    path.write_bytes(damage(path.read_bytes()))
    with pytest.raises(BadInput, match=r"story\.json"):
        read_document(path, Story)


@damages
def test_a_damaged_cache_entry_is_as_good_as_none(tmp_path, damage):
    cache = Cache(tmp_path, "segments")
    cache.put("a key", b"sixteen packets." * 16)
    [entry] = tmp_path.glob("segments/*/*")
    entry.write_bytes(damage(entry.read_bytes()))
    assert cache.get("a key") is None
    cache.put("a key", b"made again")
    assert cache.get("a key") == b"made again"


def test_a_cache_entry_that_cannot_be_read_is_as_good_as_none(tmp_path):
    cache = Cache(tmp_path, "segments")
    cache.put("a key", b"packets")
    [entry] = tmp_path.glob("segments/*/*")
    entry.unlink()
    entry.mkdir()
    assert cache.get("a key") is None
