"""What is used of an outlet's day, by whoever asks at once; and a clock that goes its own ways."""

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import pytest

from storyassets.errors import QuotaExceeded
from storyassets.providers.protocols import QuotaPrice
from storyassets.publish.quota import PacificQuota
from storyassets.studio.database import Database
from storyassets.studio.quota_book import QuotaBook
from storyassets_tests.fakes.outlets import at

UPLOAD, CAPTIONS = QuotaPrice("uploads", 1), QuotaPrice("units", 400)
NOON = at("2026-11-21 20:00")


class Clock:
    def __init__(self, now=NOON):
        self.now = now

    def __call__(self):
        return self.now


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def book(ledger_url, clock):
    return QuotaBook(Database(ledger_url), PacificQuota(), clock)


def test_what_is_spent_adds_up_for_every_process_by_project_and_day(book, clock, ledger_url):
    book.spend("default", "the-sea", UPLOAD)
    QuotaBook(Database(ledger_url), PacificQuota(), clock).spend("default", "the-lamp", CAPTIONS)
    assert book.used("default") == {"uploads": 1, "units": 400}
    assert book.used("another") == {}
    clock.now = at("2026-11-22 08:00")
    assert book.used("default") == {}


def test_a_day_s_bound_holds_and_says_until_when(book):
    for _ in range(25):
        book.spend("default", "", CAPTIONS)
    with pytest.raises(QuotaExceeded) as refused:
        book.spend("default", "", QuotaPrice("units", 1))
    assert refused.value.until == at("2026-11-22 08:00")
    assert "10000 of today's 10000 units" in refused.value.message
    assert "from 2026-11-22 08:00 UTC on" in str(refused.value)
    book.spend("default", "", UPLOAD)
    book.spend("another", "", CAPTIONS)


def test_many_that_ask_at_once_never_get_more_than_there_is(book):
    def ask(number):
        try:
            book.spend("default", f"e{number}", QuotaPrice("units", 900))
        except QuotaExceeded:
            return 0
        return 1

    with ThreadPoolExecutor(8) as pool:
        assert sum(pool.map(ask, range(20))) == 11
    assert book.used("default") == {"units": 9900}


def test_what_a_publication_needs_is_set_aside_for_it_alone(book):
    book.hold("default", "the-sea", {"uploads": 1, "units": 9000})
    assert book.find_shortage("default", {"units": 1001}).used == 9000
    assert book.find_shortage("default", {"units": 1000}) is None
    assert book.find_shortage("default", {"units": 10_000}, "the-sea") is None
    with pytest.raises(QuotaExceeded):
        book.hold("default", "the-lamp", {"units": 1001})
    book.spend("default", "the-sea", CAPTIONS)
    book.spend("default", "the-lamp", CAPTIONS)
    assert book.used("default") == {"uploads": 1, "units": 9400}
    book.release("default", "the-sea")
    assert book.used("default") == {"units": 800}


def test_who_comes_again_holds_what_it_needs_now_and_no_more(book):
    book.hold("default", "the-sea", {"uploads": 1, "units": 500})
    book.spend("default", "the-sea", UPLOAD)
    for _ in range(60):
        book.hold("default", "the-sea", {"units": 460})
    assert book.used("default") == {"uploads": 1, "units": 460}


def test_more_than_was_set_aside_comes_from_what_is_left(book):
    book.hold("default", "the-sea", {"units": 100})
    book.hold("default", "the-lamp", {"units": 9600})
    book.spend("default", "the-sea", QuotaPrice("units", 300))
    with pytest.raises(QuotaExceeded):
        book.spend("default", "the-sea", QuotaPrice("units", 101))
    assert book.used("default") == {"units": 9900}


def test_the_outlet_s_own_word_uses_the_day_up(book, clock):
    book.spend("default", "the-sea", UPLOAD)
    assert book.exhaust("default", "uploads") == at("2026-11-22 08:00")
    assert book.exhaust("default", "unknown") == at("2026-11-22 08:00")
    assert book.used("default")["uploads"] == 100
    with pytest.raises(QuotaExceeded):
        book.spend("default", "", UPLOAD)
    clock.now = at("2026-11-22 08:00")
    book.spend("default", "", UPLOAD)


@pytest.mark.parametrize("back", [timedelta(hours=3), timedelta(days=1), timedelta(days=40)])
def test_a_clock_that_is_set_back_gives_nothing_back(book, clock, back):
    book.exhaust("default", "uploads")
    clock.now -= back
    with pytest.raises(QuotaExceeded) as refused:
        book.spend("default", "", UPLOAD)
    assert refused.value.until == at("2026-11-22 08:00")


def test_what_was_counted_on_a_wrong_day_to_come_does_not_stop_the_days_before(book, clock):
    clock.now = at("2027-06-01 12:00")
    book.spend("default", "", UPLOAD)
    clock.now = NOON
    for _ in range(99):
        book.spend("default", "", UPLOAD)
    with pytest.raises(QuotaExceeded) as refused:
        book.spend("default", "", UPLOAD)
    assert refused.value.until == at("2026-11-22 08:00")


def test_a_bucket_that_nobody_bounds_is_only_counted(book):
    book.spend("default", "", QuotaPrice("posts", 1_000_000))
    assert book.used("default") == {"posts": 1_000_000}
