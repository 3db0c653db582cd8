"""Tests of houses of many homes, of works, and of airports: what is told from inside is inside."""

from __future__ import annotations

import pytest

from storyassets.model.place import Setting
from storyassets.story.reading.places_of_today import find_today


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("my building in baltimore is from 1911", Setting.CORRIDOR),
        ("i live in an old brick building in chicago", Setting.CORRIDOR),
        ("we lived on the fourth floor", Setting.CORRIDOR),
        ("i live on three,", Setting.CORRIDOR),
        ("mr. delgado's in 1b", Setting.CORRIDOR),
        ("i carried my guitar down two flights", Setting.STAIRS),
        ("she met him on the landing", Setting.STAIRS),
        ("he shoved us all out on to the roof", Setting.ROOFTOP),
        ("we sat on the roof and watched the water", Setting.ROOFTOP),
        ("they own a building company", None),
        ("he lives on two eggs a day", None),
        ("the roof leaked", None),
    ],
)
def test_a_house_of_many_homes_is_told_from_inside(text: str, place: Setting | None) -> None:
    assert find_today(text, Setting.ROOM) is place


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("i was minder at a print shop in stockport", Setting.FACTORY),
        ("she worked at a bottling plant", Setting.FACTORY),
        ("out of his pay at the tannery", Setting.FACTORY),
        ("we were the last two on the ferry", Setting.SHIP),
        ("i run that kitchen now", Setting.RESTAURANT_KITCHEN),
        ("the customs unit was a grey box", Setting.AIRPORT),
        ("i missed my flight to lisbon", Setting.AIRPORT),
        ("she printed the photo at home", None),
        ("i had an interview at the bank at nine", None),
    ],
)
def test_works_and_airports(text: str, place: Setting | None) -> None:
    assert find_today(text, Setting.ROOM) is place


@pytest.mark.parametrize("now", [Setting.AIRPORT, Setting.OFFICE, Setting.HALL])
def test_a_carpet_is_in_more_than_lounges(now: Setting) -> None:
    assert find_today("he put the case down on the carpet", now) is None


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("he folded a bird in bed eleven", Setting.HOSPITAL),
        ("she was wheeled to bed number 9", Setting.HOSPITAL),
        ("he ate in the cab of his tower crane", None),
        ("it hung sixty meters above the new car park", None),
        ("she slept in bed all day", None),
    ],
)
def test_a_bed_with_a_number_and_what_is_far_below(text: str, place: Setting | None) -> None:
    assert find_today(text, Setting.CITY) is place
