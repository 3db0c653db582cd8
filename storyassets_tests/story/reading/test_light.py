"""Tests of light: the hour and the weather of words, and what ends them."""

from __future__ import annotations

import pytest

from storyassets.model.place import TimeOfDay, Weather
from storyassets.story.reading.light import find_time, find_weather, passes_at_once, works_by_night


@pytest.mark.parametrize(
    ("text", "time"),
    [
        ("in august she got engaged.", TimeOfDay.DAY),
        ("on wednesday he rang me.", TimeOfDay.DAY),
        ("a week later a policeman came.", TimeOfDay.DAY),
        ("one freezing night in january she sat there.", TimeOfDay.NIGHT),
        ("on monday night he came back.", TimeOfDay.NIGHT),
        ("i woke at 3 a.m. in the dark.", TimeOfDay.NIGHT),
        ("they brought her up at two in the morning.", TimeOfDay.NIGHT),
        ("at 2:13 last tuesday it woke me.", TimeOfDay.NIGHT),
        ("she woke suddenly at 3:40.", TimeOfDay.NIGHT),
        ("at 4:05 somebody screamed.", TimeOfDay.NIGHT),
        ("at 1:40 in the morning one was left.", TimeOfDay.NIGHT),
        ("at 2:15 the alarm screamed.", None),
        ("at 2:15 the train left.", None),
        ("the parcel came at 3:00.", None),
        ("i remember the sun coming up.", TimeOfDay.DAWN),
        ("she was a night nurse.", None),
        ("our anchor broke his ankle the night before.", None),
        ("the night before the match she lay awake.", TimeOfDay.NIGHT),
        ("the moon rose over the roofs.", TimeOfDay.NIGHT),
        ("a full moon hung above the sea.", TimeOfDay.NIGHT),
        ("the wolf sang until the moon came up.", TimeOfDay.NIGHT),
        ("the first man on the moon rode a buggy.", None),
        ("the moon lander was full of dust.", None),
        ("he smiled.", None),
    ],
)
def test_the_hour_of_words(text, time):
    assert find_time(text) is time


@pytest.mark.parametrize(
    ("text", "weather"),
    [
        ("in march the city closed the line.", Weather.CLEAR),
        ("the letter lay in his coat for two years.", Weather.CLEAR),
        ("eleven years later it snowed.", Weather.CLEAR),
        ("for a whole winter he tried.", Weather.SNOW),
        ("he ran back in the rain.", Weather.RAIN),
        ("my knee has hurt since winter.", None),
        ("the shop has been shut since last winter.", None),
        ("he smiled.", None),
    ],
)
def test_months_and_years_end_a_winter(text, weather):
    assert find_weather(text) is weather


def test_rain_of_a_habit_or_a_warning_is_only_of_its_line():
    assert passes_at_once("i carried it in from the rain.")
    assert passes_at_once("she tips it out when it rains.")
    assert passes_at_once("her nest would fall with the first heavy rain.")
    assert not passes_at_once("it rained as she ran.")


def test_whose_work_is_at_night_has_a_story_at_night():
    assert works_by_night("i worked nights at a storage facility.")
    assert works_by_night("in thirty-one years as a night nurse")
    assert works_by_night("the last tram leaves at ten past midnight.")
    assert works_by_night("left feet. nights in a warehouse the size of a town.")
    assert not works_by_night("on nights like this he stayed in.")
    assert not works_by_night("two nights in a row he came.")
    assert not works_by_night("the last train left in the afternoon.")
    assert not works_by_night("she works every night and day to see him.")
