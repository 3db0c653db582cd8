"""Landmarks and place phrases: where words say that somebody is, without naming a room."""

from __future__ import annotations

import pytest

from storyassets.model.place import Landmark, Setting, Weather
from storyassets.story.reading.landmarks import find_landmark, ground_of, is_farm_gate
from storyassets.story.reading.light import find_season
from storyassets.story.reading.places import find_place, find_way


@pytest.mark.parametrize(
    ("text", "landmark"),
    [
        ("A boy sat outside the bakery and cried.", Landmark.BAKERY),
        ("Today, that boy owns the bakery.", Landmark.BAKERY),
        ("She works in a bakery.", None),
        ("He came out of the church.", Landmark.CHURCH),
        ("They went into the church.", None),
        ("She reached a little house.", Landmark.HOUSE),
        ("He stood at the door of the inn.", Landmark.INN),
        ("They nailed it up under the gate.", Landmark.GATE),
        ("He fell into the well.", Landmark.WELL),
        ("All went well.", None),
        ("They waited outside the police station.", Landmark.POLICE),
        ("The police came to the door.", None),
    ],
)
def test_who_is_before_a_building_is_not_in_it(text, landmark):
    assert find_landmark(text.split()) is landmark


def test_a_hut_stands_in_the_forest_and_a_shop_in_a_street():
    assert ground_of(Landmark.HOUSE, Setting.FOREST) is Setting.FOREST
    assert ground_of(Landmark.BAKERY, Setting.FOREST) is Setting.CITY
    assert ground_of(Landmark.CHURCH, Setting.ROOM) is Setting.VILLAGE


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("My father went to sea.", Setting.HARBOUR),
        ("He lost everything at cards.", Setting.TAVERN),
        ("She was buried on Sunday.", Setting.GRAVEYARD),
        ("They threw him into prison.", Setting.DUNGEON),
        ("He stood before the judge.", Setting.COURTROOM),
        ("The boy had to tend the geese.", Setting.FIELD),
        ("We waited at the bus stop.", Setting.BUS_STOP),
        ("She drove to work.", Setting.CAR),
        ("He climbed up into the lighthouse.", Setting.LAMP_ROOM),
        ("She walked to the lighthouse.", Setting.LIGHTHOUSE),
        ("They met in a café.", Setting.RESTAURANT),
    ],
)
def test_what_is_done_tells_where(text, place):
    assert find_place(text.split(), Setting.GARDEN, Setting.ROOM, lived_in=True) is place


def test_the_room_is_the_one_they_are_in():
    words = ["They", "hid", "in", "a", "corner", "of", "the", "room."]
    assert find_place(words, Setting.WORKSHOP, Setting.WORKSHOP, lived_in=True) is None
    assert find_place(words, Setting.FOREST, Setting.FOREST, lived_in=True) is Setting.ROOM


def test_a_way_leads_through_one_place_to_another():
    assert find_way(["through", "the", "snowy", "forest", "to", "a", "cave."]) == (
        Setting.FOREST,
        Setting.CAVE,
    )
    assert find_way(["He", "went", "to", "the", "cave."]) is None


def test_deep_winter_has_lasted_and_a_winter_that_comes_has_not():
    assert find_season("on the coldest night of the year, a fox stole it.") is Weather.SNOW
    assert find_season("when winter came, they were hungry.") is None
    assert find_season("it rained.") is None


@pytest.mark.parametrize(
    ("text", "setting", "farm"),
    [
        ("He marched up to the gateway.", Setting.FARMYARD, True),
        ("She sat at the gate of the field.", Setting.FIELD, True),
        ("He came to the gate of the city.", Setting.FIELD, False),
        ("They nailed it up under the gate.", Setting.VILLAGE, False),
    ],
)
def test_the_gate_of_a_yard_stands_in_no_town_wall(text, setting, farm):
    assert is_farm_gate(Landmark.GATE, setting, text.split()) is farm
