"""Tests of hours that last: a night until it is morning, that of an aside as long as it is told."""

from __future__ import annotations

from storyassets.model.place import TimeOfDay
from storyassets.model.script import Beat
from storyassets_tests.fakes.episodes import a_line, a_script
from storyassets_tests.story.directing.test_direct_scenes import by_line
from storyassets_tests.story.directing.test_scene_moves import ANNA, TOM, told

NIGHT, DAWN, DAY, DUSK = TimeOfDay.NIGHT, TimeOfDay.DAWN, TimeOfDay.DAY, TimeOfDay.DUSK


def hours(*texts: str) -> list[TimeOfDay]:
    return [staging.time_of_day for staging in told(*texts)]


def test_a_night_lasts_until_it_is_morning():
    assert hours(
        "Anna sat alone in the small kitchen and waited.",
        "That night Tom came to the old house with a letter.",
        "Anna read the letter twice from end to end.",
        "The next day Tom went out into the garden alone.",
    ) == [DAY, NIGHT, NIGHT, DAY]


def test_the_night_of_what_was_long_ago_is_over_with_it():
    assert hours(
        "Anna sat alone in the small kitchen and waited.",
        "In 1992 Tom crossed the river at night in a boat.",
        "The boat tipped over and Tom got hold of a branch.",
        "So Anna put the kettle on the stove and laughed.",
    ) == [DAY, NIGHT, NIGHT, DAY]


def test_a_dawn_of_which_a_story_looks_back_is_still_dawn_after_it():
    assert hours(
        "At ten to six in the morning Anna stood at the gate.",
        "When we were small Tom used to carry me on his shoulders.",
        "Anyway Anna opened the gate and went in at once.",
    ) == [DAWN, DAY, DAWN]


def test_a_year_with_which_a_story_begins_is_its_own():
    assert hours("In 1943 Tom crossed the river at night in a boat.", "So Anna hid him in the barn.") == [
        NIGHT,
        NIGHT,
    ]


def test_what_somebody_would_do_every_evening_is_in_the_evening():
    assert hours(
        "Every evening Tom marched up and down in the garden.",
        "He would tell Anna of the gate.",
        "Anna washed the dishes in the kitchen.",
    ) == [DUSK, DUSK, DAY]


def test_what_is_said_every_evening_is_said_in_the_evening():
    lines = [
        a_line("Every evening Tom called from the garden.", "s0", Beat.SETUP),
        a_line("I will never miss a single one of them.", "s1", Beat.SETUP, speaker="tom"),
        a_line("Anna washed the dishes in the kitchen.", "s2", Beat.SETUP),
    ]
    shots = by_line(a_script(*lines, roles=(ANNA, TOM)))
    assert [shots[line.line_id].staging.time_of_day for line in lines] == [DUSK, DUSK, DAY]
