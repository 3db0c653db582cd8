"""Vehicles that come, wait and work are seen themselves."""

from __future__ import annotations

import pytest

from storyassets.model.place import Setting
from storyassets.model.prop import Prop, PropState
from storyassets.model.shot import Condition, ShotKind
from storyassets.story.directing.arriving import show_arrivals
from storyassets_tests.story.directing.test_deeds_of_today import BOSS, CLARA, TELLER, a_film

BEFORE = ("It was a long day.", (TELLER,))


@pytest.mark.parametrize(
    ("words", "vehicle"),
    [
        ("That Friday, a van pulled up,", Prop.VAN),
        ("Meanwhile a yellow excavator dug into the hill.", Prop.EXCAVATOR),
        ("Then my neighbor's truck turned in.", Prop.TRUCK),
        ("When two police cars screeched to a halt,", Prop.POLICE_CAR),
        ("A minute later, the bus finally came.", Prop.BUS),
    ],
)
def test_a_vehicle_that_comes_is_seen_outdoors_and_nobody_else(words, vehicle):
    film = a_film(Setting.RESTAURANT, BEFORE, (words, (TELLER,)))
    show_arrivals(film)
    seen = film.stagings[1]
    assert (seen.setting, seen.props, seen.actors) == (Setting.CITY, (vehicle,), ())


@pytest.mark.parametrize(
    "words",
    [
        "The bus was late.",
        "Her car needed a wash.",
        "The taxi driver stopped.",
        "Clara saw that a van pulled up.",
        "I drove the truck home.",
    ],
)
def test_where_people_or_something_else_is_told_of_they_stay(words):
    film = a_film(Setting.RESTAURANT, BEFORE, (words, (TELLER,)))
    show_arrivals(film)
    assert film.stagings[1].setting is Setting.RESTAURANT


def test_those_behind_it_come_too():
    film = a_film(Setting.ROOM, ("A car stopped,", (TELLER,)), ("and then two more.", (TELLER,)))
    show_arrivals(film)
    assert film.stagings[1].setting is Setting.DRIVEWAY
    assert film.stagings[1].conditions == (Condition(prop=Prop.CAR, many=True, count=3),)


def test_who_lays_a_hand_on_it_is_beside_it_and_the_name_on_it_is_read():
    film = a_film(
        Setting.OFFICE,
        ("A van pulled up.", (TELLER,)),
        ("Clara put a hand on the side of the van,", (CLARA,)),
        ("where her name was painted.", (CLARA,)),
    )
    show_arrivals(film)
    assert (film.stagings[1].setting, film.stagings[1].actors[0].at) == (Setting.CITY, Prop.VAN.value)
    assert film.kinds[2] is ShotKind.INSERT
    assert film.stagings[2].conditions == (Condition(prop=Prop.VAN, says="Clara"),)


def test_a_name_that_nobody_knows_is_no_word_for_people():
    film = a_film(Setting.OFFICE, ("A van pulled up.", (BOSS,)), ("His name was painted on it.", (BOSS,)))
    show_arrivals(film)
    assert film.stagings[1].conditions == (Condition(prop=Prop.VAN, state=PropState.NAMED),)


def test_without_a_vehicle_a_painted_name_is_on_something_else():
    film = a_film(Setting.OFFICE, BEFORE, ("Her name was painted on the door.", (CLARA,)))
    show_arrivals(film)
    assert film.kinds[1] is ShotKind.BROLL
