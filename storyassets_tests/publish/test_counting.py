"""Few questions for many videos, no day forgotten, and no number believed before it is told."""

from datetime import UTC, date, datetime, timedelta

import pytest

from storyassets.model.publication import DayFigures
from storyassets.publish.counting import (
    Ask,
    Watched,
    day_at_outlet,
    is_fresh,
    plan_asks,
    views_of_first_days,
)

TODAY = date(2026, 3, 31)
NOW = datetime(2026, 3, 31, 12, tzinfo=UTC)


def days_ago(days):
    return TODAY - timedelta(days=days)


def test_three_hundred_videos_are_two_questions():
    new = [Watched(f"new{n}", days_ago(n % 20)) for n in range(100)]
    lively = [Watched(f"lively{n}", days_ago(200), days_ago(n % 10)) for n in range(100)]
    silent = [Watched(f"silent{n}", days_ago(300 + n), days_ago(100 + n)) for n in range(100)]
    first, second = plan_asks([*new, *lively, *silent], TODAY)
    assert len(first.video_ids) == 200 and len(second.video_ids) == 100
    assert (first.first, first.last) == (days_ago(19), TODAY)
    assert (second.first, second.last) == (days_ago(206), TODAY)


def test_the_last_week_is_asked_for_again_and_not_before_the_video_was_seen():
    assert list(plan_asks([Watched("a", days_ago(20), days_ago(3))], TODAY)) == [
        Ask(("a",), days_ago(10), TODAY)
    ]
    assert list(plan_asks([Watched("a", days_ago(5), days_ago(3))], TODAY)) == [
        Ask(("a",), days_ago(5), TODAY)
    ]


def test_a_video_without_numbers_is_asked_for_from_its_first_day_on():
    assert list(plan_asks([Watched("a", days_ago(400))], TODAY)) == [Ask(("a",), days_ago(400), TODAY)]


def test_a_video_that_nobody_can_see_yet_is_not_asked_for():
    assert list(plan_asks([Watched("a", TODAY + timedelta(days=1))], TODAY)) == []
    assert list(plan_asks([], TODAY)) == []


@pytest.mark.parametrize(
    ("moment", "day"),
    [("2026-03-08T07:59", date(2026, 3, 7)), ("2026-03-08T08:00", date(2026, 3, 8)),
     ("2026-07-01T06:59", date(2026, 6, 30)), ("2026-07-01T07:00", date(2026, 7, 1))],
)  # fmt: skip
def test_a_day_turns_at_midnight_of_the_pacific(moment, day):
    assert day_at_outlet(datetime.fromisoformat(moment).replace(tzinfo=UTC)) == day


def test_numbers_are_fresh_for_most_of_a_day_and_never_from_the_future():
    assert is_fresh(NOW - timedelta(hours=19), NOW)
    assert not is_fresh(NOW - timedelta(hours=21), NOW)
    assert not is_fresh(NOW + timedelta(hours=1), NOW)


def test_a_first_week_is_known_once_all_of_it_is_told():
    days = [DayFigures(day=days_ago(20 - n), views=10) for n in range(10)]
    assert views_of_first_days(days, days_ago(20), TODAY) == 70
    assert views_of_first_days(days, days_ago(10), TODAY) == 0
    assert views_of_first_days(days, days_ago(9), TODAY) is None
