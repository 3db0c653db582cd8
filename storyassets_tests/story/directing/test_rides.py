"""Rides: several views of one, everybody in their seats, in its weather; who gets out is beside it."""

from __future__ import annotations

from itertools import pairwise

import pytest

from storyassets.model.character import Role, Sex
from storyassets.model.place import Setting, TimeOfDay, Weather
from storyassets.model.prop import Prop
from storyassets.model.shot import Shot, ShotKind
from storyassets.model.vehicle import Ahead, RideView, Vehicle
from storyassets_tests.fakes.directed import told_shots

ROLES = (
    Role(character_id="nora", name="Nora", sex=Sex.FEMALE),
    Role(character_id="piet", name="Piet", sex=Sex.MALE),
)
TELLER = (Role(character_id="i", name="I", aliases=("me", "my"), sex=Sex.FEMALE),)
NIGHT = (
    "Nora had driven a milk truck over the Hollow pass for two years when the engine began to cough one night.",
    "She saw two red lights ahead of her.",
    "Nora stepped on the brake.",
    "She looked at the dark trees and at her own hands.",
    "She took her torch and climbed down.",
    "The road ended ten steps before her.",
)


def rides_of(shots: tuple[Shot, ...]) -> list[Shot]:
    return [shot for shot in shots if shot.staging.ride is not None]


def test_who_drives_for_a_living_is_in_the_cab_from_the_first_line() -> None:
    shots = told_shots(*NIGHT, roles=ROLES, title="The Milk Truck")
    first = shots[0].staging
    assert (first.setting, first.ride is not None and first.ride.vehicle) == (Setting.CAR, Vehicle.TRUCK)
    assert first.ride is not None and first.ride.through is Setting.MOUNTAINS


def test_no_two_pictures_running_are_taken_from_the_same_side() -> None:
    shots = told_shots(*NIGHT, roles=ROLES, title="The Milk Truck")
    inside = [shot.staging.ride for shot in shots if shot.kind is ShotKind.BROLL][:6]
    views = [ride.view if ride else None for ride in inside]
    assert all(a is not b for a, b in pairwise(views))
    assert {RideView.AHEAD, RideView.BRAKE} <= set(views)
    assert any(ride is not None and ride.ahead is Ahead.LIGHTS for ride in inside)


def test_who_climbs_down_is_beside_it_and_sees_where_the_road_ends() -> None:
    shots = told_shots(*NIGHT, roles=ROLES, title="The Milk Truck")
    end = shots[-1].staging.ride
    assert end is not None and (end.view, end.ahead, end.driven) == (RideView.WAY, Ahead.BARRED, False)
    down = next(shot.staging for shot in shots if shot.covers[0].line_id == "l4")
    assert (down.setting, down.time_of_day) == (Setting.ROAD, TimeOfDay.NIGHT)


def test_both_keep_their_seats_and_the_one_who_drives_is_first() -> None:
    shots = told_shots(
        "Piet stood at the station.",
        "Nora told Piet to get into her van.",
        "Nora drove the van like a thief, and Piet held on.",
        "Piet asked about the brakes.",
        "Nora laughed at Piet and drove on.",
        "They got there at noon.",
        roles=ROLES,
        title="The Van",
    )
    crews = {tuple(actor.character_id for actor in shot.staging.actors) for shot in rides_of(shots)}
    assert crews == {("nora",), ("nora", "piet")}  # Piet from when he is told of
    assert shots[-1].staging.setting is Setting.CITY
    assert Prop.VAN in shots[-1].staging.props


def test_they_drive_back_as_they_came() -> None:
    shots = told_shots(
        "Nora drove the truck through the night and Piet slept beside her.",
        "Piet dreamed of the harbour.",
        "They arrived at the hotel.",
        "Piet ate an egg in the restaurant.",
        "They drove back without a word.",
        roles=ROLES,
        title="The Truck",
    )
    assert [actor.character_id for actor in shots[-1].staging.actors] == ["nora", "piet"]


def test_where_a_snowplow_drives_there_is_snow() -> None:
    shots = told_shots(
        "Nora drove a snowplow through the big storm.",
        "Her plow slid and stopped.",
        roles=ROLES,
        title="The Plow",
    )
    assert {shot.staging.weather for shot in rides_of(shots)} == {Weather.SNOW}


def test_the_number_on_the_vehicle_ahead_is_read() -> None:
    shots = told_shots(
        "Nora drove a truck through the night when she saw another truck ahead of her.",
        "Under its lights was a number painted in white.",
        "Seven.",
        roles=ROLES,
        title="The Truck",
    )
    assert "7" in {shot.staging.ride.says for shot in rides_of(shots) if shot.staging.ride}


def test_nobody_sits_there_who_is_only_talked_of_or_called_up() -> None:
    shots = told_shots(
        "Nora drove a truck through the night.",
        "She counted the bridges.",
        "She called Piet and said that she was late.",
        "Piet laughed.",
        "She drove on.",
        roles=ROLES,
        title="The Truck",
    )
    assert {tuple(actor.character_id for actor in shot.staging.actors) for shot in rides_of(shots)} <= {
        ("nora",)
    }


def test_nobody_rides_who_only_speaks_of_it_or_learns_it() -> None:
    shots = told_shots(
        "Nora sat in the kitchen.",
        "Piet could not drive the truck.",
        "Nora never learned to drive a car.",
        roles=ROLES,
        title="The Kitchen",
    )
    assert not rides_of(shots)


@pytest.mark.parametrize(
    "words",
    [
        "I've driven a cab for nineteen years.",
        "I drove my cab across town.",
        "I was driving the cab that night.",
    ],
)
def test_who_tells_of_driving_is_at_the_wheel_though_another_mutters_in_the_back(words: str) -> None:
    shots = told_shots(
        words, "All the way he was muttering in the back.", "I braked.", roles=TELLER, title="Runner"
    )
    rides = [shot.staging for shot in rides_of(shots)]
    assert rides and all(one.ride is not None and one.ride.driven for one in rides)
    assert {one.actors[0].character_id for one in rides if one.actors} == {"i"}


def test_who_takes_a_cab_is_driven() -> None:
    shots = told_shots(
        "I took a cab to the station.", "I sat in the back seat.", roles=TELLER, title="The Cab"
    )
    assert not any(shot.staging.ride.driven for shot in rides_of(shots) if shot.staging.ride)
