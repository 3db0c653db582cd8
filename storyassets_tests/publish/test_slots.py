"""Slots: posting times as moments, in any zone, on any day."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta, timezone
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from storyassets.model.posting import Posting, Weekday
from storyassets.publish.slots import moment_of, moments, plan_slots

ZONES = (
    "UTC", "Europe/Berlin", "Europe/Dublin", "America/New_York", "America/St_Johns", "America/Havana",
    "America/Asuncion", "America/Santiago", "Africa/Cairo", "Africa/Casablanca", "Asia/Beirut", "Asia/Gaza",
    "Asia/Kathmandu", "Asia/Tehran", "Australia/Lord_Howe", "Pacific/Apia", "Pacific/Chatham",
    "Pacific/Kiritimati", "Pacific/Pago_Pago", "Antarctica/Troll",
)  # fmt: skip

times_of_day = st.times(max_value=time(23, 59)).map(lambda at: at.replace(second=0, microsecond=0))
several_times = st.lists(times_of_day, max_size=4).map(tuple)
postings = st.builds(
    Posting,
    time_zone=st.sampled_from(ZONES),
    times=st.dictionaries(st.sampled_from(list(Weekday)), several_times, max_size=7),
    every_day=several_times,
    least_gap_min=st.sampled_from([0, 1, 45, 60, 600, 36 * 60, 7 * 24 * 60]),
    blackout=st.lists(
        st.tuples(st.dates(date(2026, 1, 1), date(2027, 6, 1)), st.integers(0, 40)).map(
            lambda span: {"first": span[0], "last": span[0] + timedelta(days=span[1])}
        ),
        max_size=2,
    ).map(tuple),
)
starts = st.datetimes(datetime(2026, 1, 5), datetime(2027, 6, 1), timezones=st.just(UTC))
lengths = st.timedeltas(timedelta(0), timedelta(days=40))


def shown_on(zone, *slots):
    return [slot.astimezone(ZoneInfo(zone)).isoformat(timespec="minutes") for slot in slots]


def planned(posting, first, last):
    return shown_on(posting.time_zone, *plan_slots(posting, at(first), at(last)))


def at(text):
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


@settings(max_examples=50, deadline=None)
@given(postings, starts, lengths)
def test_slots_are_in_order_in_range_and_far_enough_apart(posting, first, length):
    found = plan_slots(posting, first, first + length)
    gap = timedelta(minutes=posting.least_gap_min)
    assert all(slot.tzinfo is UTC and first <= slot < first + length for slot in found)
    assert all(later > earlier and later - earlier >= gap for earlier, later in pairwise(found))


@settings(max_examples=50, deadline=None)
@given(postings, starts, lengths)
def test_each_slot_is_a_posting_time_of_its_day_or_the_end_of_a_skipped_hour(posting, first, length):
    for slot in plan_slots(posting, first, first + length):
        shown = slot.astimezone(posting.zone)
        just_before = (slot - timedelta(minutes=1)).astimezone(posting.zone)
        jumped = shown.utcoffset() > just_before.utcoffset()
        assert shown.time() in posting.times_on(shown.date()) or jumped
        assert shown.fold == 0


@settings(max_examples=50, deadline=None)
@given(postings, starts, lengths, lengths, lengths)
def test_a_slot_is_there_or_not_whoever_asks(posting, first, length, before, after):
    last = first + length
    wider = plan_slots(posting, first - before, last + after)
    assert plan_slots(posting, first, last) == [slot for slot in wider if first <= slot < last]


@settings(max_examples=30, deadline=None)
@given(postings, starts, lengths)
def test_without_a_least_gap_no_time_of_a_day_is_lost(posting, first, length):
    posting = posting.model_copy(update={"least_gap_min": 0})
    wanted = set()
    for number in range(-2, length.days + 4):
        day = (first + timedelta(days=number)).date()
        wanted |= {moment_of(day, when, posting.zone) for when in posting.times_on(day)}
    found = plan_slots(posting, first, first + length)
    assert found == sorted(slot for slot in wanted if first <= slot < first + length)


def test_the_clock_times_stay_when_the_clocks_change():
    posting = Posting(time_zone="Europe/Berlin", every_day=("18:30",))
    assert planned(posting, "2026-03-28", "2026-03-30") == [
        "2026-03-28T18:30+01:00",
        "2026-03-29T18:30+02:00",
    ]


def test_a_time_in_the_skipped_hour_is_the_first_moment_after_it():
    posting = Posting(time_zone="Europe/Berlin", every_day=("02:30",))
    assert planned(posting, "2026-03-29", "2026-03-30") == ["2026-03-29T03:00+02:00"]


def test_half_an_hour_is_skipped_at_lord_howe():
    posting = Posting(time_zone="Australia/Lord_Howe", every_day=("02:15",))
    assert planned(posting, "2026-10-03T12:00", "2026-10-04T12:00") == ["2026-10-04T02:30+11:00"]


def test_a_day_that_begins_with_a_skipped_hour():
    posting = Posting(time_zone="America/Santiago", every_day=("00:20",))
    assert planned(posting, "2026-09-06", "2026-09-07") == ["2026-09-06T01:00-03:00"]


def test_two_times_in_the_skipped_hour_are_one_slot():
    posting = Posting(time_zone="Europe/Berlin", every_day=("02:10", "02:30", "03:00"), least_gap_min=0)
    assert planned(posting, "2026-03-29", "2026-03-29T12:00") == ["2026-03-29T03:00+02:00"]


def test_a_time_that_comes_twice_is_posted_at_the_first():
    posting = Posting(time_zone="Europe/Berlin", every_day=("02:30",))
    assert planned(posting, "2026-10-24T12:00", "2026-10-25T12:00") == ["2026-10-25T02:30+02:00"]


def test_weekdays_with_times_of_their_own_and_one_without_any():
    posting = Posting(every_day=("18:30",), times={Weekday.SUNDAY: ("10:00", "18:30"), Weekday.MONDAY: ()})
    assert planned(posting, "2026-11-21", "2026-11-25") == [
        "2026-11-21T18:30+00:00",
        "2026-11-22T10:00+00:00",
        "2026-11-22T18:30+00:00",
        "2026-11-24T18:30+00:00",
    ]


def test_a_slot_too_near_to_the_one_before_is_left_out_across_midnight_too():
    posting = Posting(every_day=("00:15", "12:00", "23:45"), least_gap_min=60)
    assert planned(posting, "2026-11-22", "2026-11-23") == [
        "2026-11-22T12:00+00:00",
        "2026-11-22T23:45+00:00",
    ]


def test_nothing_is_posted_on_a_blackout_s_first_and_last_day():
    posting = Posting(every_day=("18:30",), blackout=({"first": "2026-12-24", "last": "2026-12-26"},))
    assert planned(posting, "2026-12-23", "2026-12-28") == [
        "2026-12-23T18:30+00:00",
        "2026-12-27T18:30+00:00",
    ]


def test_a_channel_without_posting_times_and_an_empty_range_have_no_slots():
    assert plan_slots(Posting(), at("2026-01-01"), at("2027-01-01")) == []
    daily = Posting(every_day=("18:30",))
    assert plan_slots(daily, at("2026-01-02"), at("2026-01-01")) == []
    assert plan_slots(daily, at("2026-01-01T18:30"), at("2026-01-01T18:30")) == []


def test_a_range_may_be_given_in_any_zone():
    posting = Posting(every_day=("18:30",))
    first = datetime(2026, 1, 1, 20, 0, tzinfo=timezone(timedelta(hours=2)))
    assert plan_slots(posting, first, first + timedelta(hours=1)) == [at("2026-01-01T18:30")]


def test_a_naive_range_is_refused():
    with pytest.raises(ValueError, match="which have a zone"):
        plan_slots(Posting(every_day=("18:30",)), datetime(2026, 1, 1), at("2026-01-02"))


def test_a_year_is_planned_from_not_many_more_moments_than_its_days():
    posting = Posting(time_zone="Europe/Berlin", every_day=("18:30",), least_gap_min=36 * 60)
    year = plan_slots(posting, at("2026-01-01"), at("2027-01-01"))
    assert len(year) == 183
    assert len(moments(posting, at("2026-01-01"), at("2027-01-01"))) == 365
