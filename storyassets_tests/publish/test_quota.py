"""The outlet's day is the Pacific's, and what a publication takes of it is known before."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storyassets.providers.protocols import OutletCall, QuotaPrice
from storyassets.providers.youtube.bodies import PRICES
from storyassets.publish.quota import (
    DAILY,
    USUAL_PRICES,
    calls_of_publication,
    day_begins,
    needs_of,
    pacific_day,
    usual_price,
)
from storyassets_tests.fakes.outlets import at

ONE_DAY = timedelta(days=1)


@pytest.mark.parametrize(
    ("moment", "day", "turns"),
    [
        ("2026-11-21 07:59", date(2026, 11, 20), "2026-11-21 08:00"),
        ("2026-11-21 08:00", date(2026, 11, 21), "2026-11-22 08:00"),
        ("2026-07-01 06:59", date(2026, 6, 30), "2026-07-01 07:00"),
        ("2026-03-08 12:00", date(2026, 3, 8), "2026-03-09 07:00"),
        ("2026-11-01 07:30", date(2026, 11, 1), "2026-11-02 08:00"),
    ],
)
def test_a_day_turns_at_midnight_of_the_pacific_in_summer_and_in_winter(moment, day, turns):
    assert pacific_day(at(moment)) == day
    assert day_begins(day + ONE_DAY) == at(turns)


def test_the_days_of_a_clock_change_have_23_and_25_hours():
    lengths = [day_begins(day + ONE_DAY) - day_begins(day) for day in (date(2026, 3, 8), date(2026, 11, 1))]
    assert lengths == [timedelta(hours=23), timedelta(hours=25)]


@given(st.datetimes(datetime(2020, 1, 1), datetime(2040, 1, 1), timezones=st.just(UTC)))
def test_a_moment_lies_in_its_day_and_before_its_turn(moment):
    day = pacific_day(moment)
    turn = day_begins(day + ONE_DAY)
    assert day_begins(day) <= moment < turn
    assert pacific_day(turn) == day + ONE_DAY


def test_a_moment_without_a_zone_is_no_moment():
    with pytest.raises(ValueError, match="zone"):
        pacific_day(datetime(2026, 1, 1))


def test_about_twenty_dressed_publications_fit_into_a_day():
    needs = needs_of(calls_of_publication(), usual_price)
    assert needs == {"uploads": 1, "units": 513}
    assert {bucket: DAILY[bucket] // units for bucket, units in needs.items()} == {
        "uploads": 100,
        "units": 19,
    }


def test_what_is_done_already_is_not_needed():
    left = needs_of(calls_of_publication(upload=False, captions=False), usual_price)
    assert left == {"units": 60}
    assert needs_of([OutletCall.UPLOAD] * 2, lambda call: QuotaPrice("other", 7)) == {"other": 14}


def test_every_call_has_a_usual_price():
    assert set(USUAL_PRICES) == set(OutletCall)


def test_the_usual_prices_are_those_of_the_outlet_that_we_know():
    assert USUAL_PRICES == PRICES
