"""Which episodes are compared with which: the book of finished tellings, on each kind of database."""

from contextlib import closing
from datetime import UTC, datetime, timedelta

import pytest

from storyassets.studio.ledger import Ledger
from storyassets.studio.tellings import Tellings

START = datetime(2026, 11, 21, 12, tzinfo=UTC)


class MovedClock:
    def __init__(self):
        self.now = START

    def __call__(self):
        return self.now


@pytest.fixture
def clock():
    return MovedClock()


@pytest.fixture
def book(ledger_url, clock):
    with closing(Ledger(ledger_url)) as ledger:
        yield Tellings(ledger.database, clock)


def finish(book, clock, *episodes, channel="fables", **how):
    for episode in episodes:
        clock.now += timedelta(minutes=1)
        book.note_fingerprint(episode, channel, f"marks of {episode}", **how)


def before(book, episode, most=10, channel="fables"):
    return [one.episode for one in book.find_finished_before(episode, channel, most)]


def test_the_channel_s_last_other_episodes_come_latest_first(book, clock):
    finish(book, clock, "one", "two")
    finish(book, clock, "elsewhere", channel="noir")
    finish(book, clock, "three")
    assert before(book, "three") == ["two", "one"]
    assert before(book, "three", most=1) == ["two"]
    assert before(book, "three", most=0) == []
    assert before(book, "not-made-yet") == ["three", "two", "one"]
    assert book.find_finished("two").fingerprint == "marks of two"


def test_made_again_it_keeps_its_place_unless_it_tells_something_new(book, clock):
    finish(book, clock, "one", "two")
    finish(book, clock, "one")
    assert before(book, "one") == []
    finish(book, clock, "one", is_new=True)
    assert before(book, "one") == ["two"] and before(book, "two") == []


def test_a_story_that_is_only_begun_is_not_compared_with(book, clock):
    book.note_story("begun", "fables", "A tale", "signature")
    finish(book, clock, "one")
    assert before(book, "one") == []
    assert book.find_finished("begun") is None
    book.note_fingerprint("begun", "fables", "marks")
    assert [one.signature for one in book.find_stories("fables")] == ["signature"]
    assert before(book, "begun") == ["one"]


def test_a_clock_that_jumped_back_changes_no_order(book, clock):
    finish(book, clock, "one", "two")
    clock.now = START - timedelta(days=3)
    finish(book, clock, "three")
    assert before(book, "three") == ["two", "one"]
    assert before(book, "two") == ["one"]
