"""The slot book: one episode a slot, one slot an episode, whoever asks at once."""

from __future__ import annotations

import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from storyassets.model.publication import Slot, SlotState
from storyassets.studio.catalogue import Catalogue
from storyassets.studio.catalogue_rows import Verdict
from storyassets.studio.database import Database
from storyassets.studio.ledger_rows import write_time
from storyassets.studio.publishing_schema import publications
from storyassets.studio.slot_book import SlotBook
from storyassets_tests.fakes.clocks import FakeTime
from storyassets_tests.fakes.studios import a_ledger_url

NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)
HOUR = timedelta(hours=1)


@pytest.fixture
def database(ledger_url):
    with closing(Database(ledger_url)) as database:
        yield database


@pytest.fixture
def book(database):
    return SlotBook(database, FakeTime().now)


def test_a_slot_is_one_episode_s_and_asking_again_changes_nothing(book):
    assert book.reserve("tales", NOON, "the-fox")
    assert book.reserve("tales", NOON, "the-fox")
    assert not book.reserve("tales", NOON, "the-lamp")
    assert book.reserve("other", NOON, "the-lamp")
    assert book.slot_of("the-fox") == Slot(channel="tales", starts_at=NOON, episode="the-fox")


def test_an_episode_has_one_slot_and_keeps_its_first(book):
    assert book.reserve("tales", NOON, "the-fox")
    assert not book.reserve("tales", NOON + HOUR, "the-fox")
    assert not book.reserve("other", NOON, "the-fox")
    assert book.slot_of("the-fox").starts_at == NOON


def test_the_same_moment_in_another_zone_is_the_same_slot(book):
    berlin = NOON.astimezone(ZoneInfo("Europe/Berlin"))
    assert book.reserve("tales", berlin, "the-fox")
    assert not book.reserve("tales", NOON, "the-lamp")
    assert book.slot_of("the-fox").starts_at.utcoffset() == timedelta(0)


@pytest.mark.parametrize("ask", ["reserve", "take_next", "move", "find", "reserved"])
def test_a_moment_without_a_zone_is_refused(book, ask):
    naive = NOON.replace(tzinfo=None)
    book.reserve("tales", NOON, "the-fox")
    arguments = {
        "reserve": ("tales", naive, "the-lamp"),
        "take_next": ("tales", [naive], "the-lamp"),
        "move": ("the-fox", naive),
        "find": ("tales", NOON, naive),
        "reserved": (naive,),
    }
    with pytest.raises(ValueError, match="has no zone"):
        getattr(book, ask)(*arguments[ask])


def test_the_next_free_one_is_taken_in_the_order_that_was_asked(book):
    book.reserve("tales", NOON, "the-fox")
    wanted = [NOON, NOON + HOUR, NOON + 2 * HOUR]
    assert book.take_next("tales", wanted, "the-lamp") == NOON + HOUR
    assert book.take_next("tales", wanted, "the-lamp") == NOON + HOUR
    assert book.take_next("tales", iter(wanted), "the-owl") == NOON + 2 * HOUR
    assert book.take_next("tales", wanted, "the-bear") is None
    assert book.take_next("tales", [], "the-bear") is None


def test_a_freed_slot_is_anybody_s_and_a_published_one_stays(book, caplog):
    book.reserve("tales", NOON, "the-fox")
    with caplog.at_level("INFO"):
        assert book.free("the-fox", "it was rejected").episode == "the-fox"
    assert "it was rejected" in caplog.text
    assert book.free("the-fox", "again") is None
    assert book.reserve("tales", NOON, "the-lamp")
    assert book.mark_published("the-lamp")
    assert book.free("the-lamp", "too late") is None
    assert book.slot_of("the-lamp").state is SlotState.PUBLISHED
    assert not book.reserve("tales", NOON, "the-fox")
    assert not book.mark_published("the-fox")


def test_an_episode_moves_to_a_free_slot_only(book):
    book.reserve("tales", NOON, "the-fox")
    book.reserve("tales", NOON + HOUR, "the-lamp")
    assert not book.move("the-lamp", NOON)
    book.free("the-fox", "it failed")
    assert book.move("the-lamp", NOON)
    assert book.move("the-lamp", NOON)
    assert [slot.starts_at for slot in book.find("tales", NOON, NOON + 9 * HOUR)] == [NOON]
    book.mark_published("the-lamp")
    assert not book.move("the-lamp", NOON + HOUR)
    assert not book.move("nobody", NOON + HOUR)


def test_slots_are_found_by_channel_and_range_in_order(book):
    for hours, episode in ((2, "c"), (0, "a"), (1, "b"), (3, "d")):
        book.reserve("tales", NOON + hours * HOUR, episode)
    book.reserve("other", NOON + HOUR, "x")
    found = book.find("tales", NOON, NOON + 3 * HOUR)
    assert [slot.episode for slot in found] == ["a", "b", "c"]


def test_the_reserved_ones_of_every_channel_are_found_up_to_a_moment(book):
    for hours, channel, episode in (
        (2, "tales", "c"),
        (0, "tales", "a"),
        (1, "other", "b"),
        (-9, "tales", "z"),
    ):
        book.reserve(channel, NOON + hours * HOUR, episode)
    book.mark_published("z")
    assert [slot.episode for slot in book.reserved(NOON + 2 * HOUR)] == ["a", "b"]
    assert [slot.episode for slot in book.reserved()] == ["a", "b", "c"]
    assert book.slot_of("nobody") is None


def test_those_that_wait_for_a_slot_are_finished_whole_and_nowhere_else(book, database):
    clock = FakeTime()
    catalogue = Catalogue(database, clock.now)
    made = ("first", "second", "slotted", "sent", "stopped", "archived", "elsewhere")
    for episode in (*made, "unfinished"):
        clock.sleep(1)
        channel = "other" if episode == "elsewhere" else "tales"
        catalogue.note_episode(episode, channel=channel, video="" if episode == "unfinished" else "ab" * 32)
    catalogue.note_episode("archived", archived_at=write_time(NOON))
    catalogue.note_verdict("stopped", Verdict("script/it_can_be_told", False))
    catalogue.note_verdict("second", Verdict("script/it_can_be_told", True))
    book.reserve("tales", NOON, "slotted")
    note_publication(database, "sent")
    assert book.find_waiting("tales", 9) == ["first", "second"]
    assert book.find_waiting("tales", 1) == ["first"]


def note_publication(database, episode):
    now = write_time(NOON)
    row = {"episode": episode, "outlet": "youtube", "channel": "tales", "marker": "m", "content": "0" * 64}
    with database.writing() as connection:
        connection.execute(publications.insert().values(**row, state="sent", created_at=now, updated_at=now))


def test_threads_that_ask_at_once_never_get_the_same_slot(ledger_url):
    wanted = [NOON + number * HOUR for number in range(24)]

    def take_several(worker):
        with closing(Database(ledger_url)) as database:
            book = SlotBook(database)
            return [book.take_next("tales", wanted, f"episode-{worker}-{n}") for n in range(6)]

    with ThreadPoolExecutor(4) as pool:
        taken = [moment for some in pool.map(take_several, range(4)) for moment in some]
    assert sorted(taken) == wanted


TAKE_SLOTS = """
import sys
from datetime import UTC, datetime, timedelta
from storyassets.studio.database import Database
from storyassets.studio.slot_book import SlotBook

url, worker = sys.argv[1:]
book = SlotBook(Database(url))
noon = datetime(2026, 11, 22, 12, tzinfo=UTC)
print("ready", flush=True)
sys.stdin.readline()
for number in range(20):
    won = book.reserve("tales", noon + timedelta(hours=number), f"{worker}-{number}")
    print(number if won else "", flush=True)
"""


def test_two_processes_that_race_for_the_same_slots_share_them_without_overlap(tmp_path):
    ledger_url = a_ledger_url(tmp_path)
    Database(ledger_url).close()
    command = [sys.executable, "-c", TAKE_SLOTS, ledger_url]
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "text": True}
    workers = [subprocess.Popen([*command, f"worker-{number}"], **pipes) for number in range(2)]
    for worker in workers:
        assert worker.stdout.readline().strip() == "ready"
    for worker in workers:
        worker.stdin.write("go\n")
        worker.stdin.flush()
    said = [worker.communicate(timeout=30)[0].split() for worker in workers]
    assert [worker.returncode for worker in workers] == [0, 0]
    assert sorted(int(number) for some in said for number in some) == list(range(20))
