"""The numbers of each day are kept as they were told last, in either kind of database."""

from datetime import UTC, date, datetime, timedelta

import pytest

from storyassets.model.publication import DayFigures, UploadState
from storyassets.studio.ledger import Ledger
from storyassets.studio.performance_book import PerformanceBook, PublishedVideo
from storyassets_tests.fakes.clocks import FakeTime
from storyassets_tests.fakes.published import note_publication

NOON = datetime(2026, 3, 10, 12, tzinfo=UTC)


def a_day(number, **figures):
    return DayFigures(day=date(2026, 3, number), **figures)


def a_video(episode="the-sea", channel="fables", video_id="v1", **changes):
    return PublishedVideo(episode, channel, "youtube", video_id, NOON, **changes)


@pytest.fixture
def passing():
    return FakeTime(NOON)


@pytest.fixture
def ledger(ledger_url):
    ledger = Ledger(ledger_url)
    yield ledger
    ledger.close()


@pytest.fixture
def book(ledger, passing):
    return PerformanceBook(ledger.database, passing.now)


def test_a_day_that_was_fetched_again_replaces_the_older_one(book, passing):
    early = [a_day(1, views=10, likes=1), a_day(2, views=20)]
    assert book.note([(a_video(), early)]) == 2
    passing.sleep(3600)
    assert book.note([(a_video(), [a_day(2, views=25, likes=-1), a_day(3, views=5)])]) == 2
    rows = book.of_episode("the-sea")
    assert [row.figures for row in rows] == [
        a_day(1, views=10, likes=1),
        a_day(2, views=25, likes=-1),
        a_day(3, views=5),
    ]
    assert [row.fetched_at - NOON for row in rows] == [timedelta(0), *[timedelta(hours=1)] * 2]


def test_every_figure_comes_back_as_it_was_told(book):
    told = a_day(
        4,
        views=7,
        engaged_views=5,
        watched_min=2.5,
        average_view_s=21.4,
        average_view_share=1.25,
        likes=2,
        comments=1,
        shares=3,
        subscribers_gained=-2,
    )
    book.note([(a_video(), [told])])
    assert [row.figures for row in book.of_episode("the-sea")] == [told]


def test_the_same_day_told_twice_in_one_answer_is_kept_once(book):
    assert book.note([(a_video(), [a_day(1, views=1), a_day(1, views=2)])]) == 1
    assert [row.figures.views for row in book.of_episode("the-sea")] == [2]


def test_a_channel_is_read_by_its_days(book):
    book.note(
        [
            (a_video(), [a_day(1, views=1), a_day(2, views=2)]),
            (a_video("the-fox", video_id="v2"), [a_day(2, views=3), a_day(3, views=4)]),
            (a_video("other", "news", "v3"), [a_day(2, views=9)]),
        ]
    )
    rows = book.of_channel("fables", date(2026, 3, 2), date(2026, 3, 2))
    assert [(row.episode, row.figures.views) for row in rows] == [("the-sea", 2), ("the-fox", 3)]
    assert len(book.of_channel("fables", date(2026, 3, 1), date(2026, 3, 3))) == 4
    assert book.of_channel("nobody", date(2026, 3, 1), date(2026, 3, 3)) == []


def test_totals_weigh_averages_by_views(book):
    days = [
        a_day(1, views=10, watched_min=5, average_view_share=0.5, average_view_s=30),
        a_day(2, views=30, watched_min=30, average_view_share=0.9, average_view_s=50),
    ]
    book.note([(a_video(), days), (a_video("silent", video_id="v2"), [a_day(1)])])
    totals = book.totals("fables")
    assert (totals["the-sea"].views, totals["the-sea"].watched_min) == (40, 35)
    assert totals["the-sea"].average_view_share == pytest.approx(0.8)
    assert totals["the-sea"].average_view_s == pytest.approx(45)
    assert totals["the-sea"].day == date(2026, 3, 2)
    assert totals["silent"].average_view_share == 0


def test_what_is_known_of_each_video(book, passing):
    book.note([(a_video(), [a_day(1), a_day(2)])])
    passing.sleep(60)
    book.note([(a_video("the-fox", video_id="v2"), [a_day(5)])])
    known = book.known("fables")
    assert known["v1"].last_day == date(2026, 3, 2) and known["v1"].fetched_at == NOON
    assert known["v2"].fetched_at == NOON + timedelta(seconds=60)


def test_only_videos_that_are_at_the_outlet_are_published(ledger, book):
    note_publication(
        ledger, "late", created_at=NOON.isoformat(), publish_at=(NOON + timedelta(days=1)).isoformat()
    )
    note_publication(ledger, "dressed", UploadState.DRESSED)
    note_publication(ledger, "begun", UploadState.SENDING)
    note_publication(ledger, "failed", UploadState.FAILED)
    note_publication(ledger, "news", channel="news")
    assert [one.episode for one in book.published("fables")] == ["dressed", "late"]
    assert [one.episode for one in book.published()] == ["dressed", "news", "late"]
    [late] = [one for one in book.published() if one.episode == "late"]
    assert late.seen_from == NOON + timedelta(days=1)


def test_nothing_is_known_of_nothing(book):
    assert (book.note([]), book.of_episode("x"), book.totals("x"), book.known("x")) == (0, [], {}, {})
