"""Rides by their words: what is driven, who gets in and out, what is only passed."""

from __future__ import annotations

import pytest

from storyassets.model.place import Setting
from storyassets.model.vehicle import Vehicle
from storyassets.story.reading.rides import (
    ends_ride,
    find_paint,
    find_vehicle,
    find_way_of,
    gets_in,
    leaves_ride,
)


@pytest.mark.parametrize(
    ("text", "vehicle"),
    [
        ("she drove the old delivery van", Vehicle.VAN),
        ("his lorry was full of pears", Vehicle.TRUCK),
        ("the ambulance turned round", Vehicle.AMBULANCE),
        ("we took a taxi to the bus station", Vehicle.TAXI),
        ("the fire truck was red", Vehicle.FIRE_ENGINE),
        ("the last coach left at ten", Vehicle.BUS),
        ("the coach shouted at her team", None),
        ("the coach pulled him aside", None),
        ("at three the coach pulled in", Vehicle.BUS),
        ("she carried the plow", None),
    ],
)
def test_the_vehicle_that_is_named_last(text: str, vehicle: Vehicle | None) -> None:
    assert find_vehicle(text) is vehicle


def test_a_plow_drives_where_snow_is_told_of() -> None:
    assert find_vehicle("his plow slid", snow=True) is Vehicle.PLOW


@pytest.mark.parametrize(
    ("text", "drives"),
    [
        ("my aunt has driven a school bus since june", False),
        ("my aunt had driven a milk truck since june", True),
        ("he drives a gray van", True),
        ("she slammed on the brakes", True),
        ("he sat behind the wheel and waited", True),
        ("aila had driven the night train for years", True),
        ("she pulled over onto the shoulder", True),
        ("he pulled over a chair", False),
        ("ruth drove and i sat in the back", True),
        ("they drove through the night", True),
        ("she drove home", False),
        ("he never learned to drive a car", False),
        ("he could not drive the truck", False),
        ("the man who drove the van was late", False),
        ("she drove the nail into the wall", False),
        ("he ate a sandwich in the cab of his tower crane", False),
    ],
)
def test_who_drives_sits_in_it(text: str, drives: bool) -> None:
    assert gets_in(text) is drives


@pytest.mark.parametrize(
    ("text", "found", "place"),
    [
        ("then at the bend above the river the engine died", Setting.RIVER, None),
        ("we passed the last village", Setting.VILLAGE, None),
        ("he took his torch and climbed down.", None, Setting.ROAD),
        ("she got out and ran to the barn", Setting.FARMYARD, Setting.FARMYARD),
        ("she stopped and opened the hood", None, Setting.ROAD),
        ("he got out his phone", None, None),
        ("we got there at noon", None, Setting.CITY),
        ("we arrived at the lake", Setting.POND, Setting.POND),
        ("an old man got in at the opera", Setting.THEATRE, None),
        ("she saw a boy at the side of the road", Setting.ROADSIDE, Setting.ROAD),
        ("she parked at the shore", Setting.SHORE, Setting.SHORE),
    ],
)
def test_what_is_passed_is_not_where_they_are(
    text: str, found: Setting | None, place: Setting | None
) -> None:
    assert leaves_ride(text, text, found) is place


@pytest.mark.parametrize(
    ("text", "over"),
    [
        ("i wrote to her that same week", True),
        ("in the morning he told the foreman", True),
        ("by two in the morning he was tired", False),
        ("she told me about her exam", False),
    ],
)
def test_a_letter_is_written_at_home(text: str, over: bool) -> None:
    assert ends_ride(text) is over


def test_where_it_goes_and_in_which_colour() -> None:
    assert find_way_of(("over the pass",), Vehicle.VAN) is Setting.MOUNTAINS
    assert find_way_of(("past the fields",), Vehicle.VAN) is Setting.ROAD
    assert find_way_of(("she said nothing",), Vehicle.TAXI) is Setting.CITY
    assert find_paint("a dented blue pickup stopped", Vehicle.TRUCK) == "blue"
    assert find_paint("a dented blue pickup stopped", Vehicle.CAR) == ""
    assert find_paint("the red dog ran after the car", Vehicle.CAR) == ""
