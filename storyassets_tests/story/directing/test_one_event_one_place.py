"""The place changes where somebody goes, and not where one is only named."""

from __future__ import annotations

import pytest

from storyassets.model.character import Role, Species
from storyassets.model.place import Setting, TimeOfDay, Weather
from storyassets.model.script import Beat
from storyassets.model.shot import Staging
from storyassets_tests.fakes.directed import shots_of, told_shots
from storyassets_tests.fakes.episodes import a_line, a_script

TOM = Role(character_id="tom", name="Tom", species=Species.HUMAN)


def told(*texts: str, title: str) -> dict[int, list[Staging]]:
    """The pictures of each line of narration."""
    shown: dict[int, list[Staging]] = {k: [] for k in range(len(texts))}
    for shot in told_shots(*texts, roles=(TOM,), title=title):
        shown[int(shot.covers[0].line_id[1:])].append(shot.staging)
    return shown


def places(*texts: str, title: str = "The manager at the warehouse") -> list[Setting]:
    return [stagings[-1].setting for stagings in told(*texts, title=title).values()]


@pytest.mark.parametrize(
    "aside",
    [
        "Tom called his cousin, who ran the ferry on the river.",
        "Tom said that his car was at the airport.",
        "The bank had sent Tom a letter.",
        "Tom wore his school cardigan.",
        "Tom walked once around the room.",
    ],
)
def test_what_is_only_named_leaves_them_where_they_are(aside):
    assert places("Tom sat in the restaurant.", aside)[1] is Setting.RESTAURANT


@pytest.mark.parametrize(
    ("move", "place"),
    [
        ("Tom walked into the hospital.", Setting.HOSPITAL),
        ("Tom had gone to the church.", Setting.CHURCH),
    ],
)
def test_whoever_goes_is_there(move, place):
    assert places("Tom sat in the restaurant.", move)[1] is place


def test_who_comes_by_car_is_seen_outside_for_a_line():
    shown = places(
        "Tom lay in his bed.", "A truck pulled into the driveway.", "Tom was afraid.", title="My neighbor"
    )
    assert shown == [Setting.BEDROOM, Setting.DRIVEWAY, Setting.BEDROOM]


def test_who_gets_out_of_the_car_is_met_outside():
    shown = places(
        "Tom ate in the restaurant.",
        "A van pulled up outside.",
        "A dozen men climbed out with ladders.",
        "Tom was afraid.",
    )
    assert shown == [Setting.RESTAURANT, Setting.CITY, Setting.CITY, Setting.CITY]


def test_behind_a_church_is_not_inside_of_it():
    shown = places("Tom walked along the river.", "Tom dug behind the church.", title="The truck")
    assert shown == [Setting.RIVER, Setting.RIVER]


def test_a_kerb_is_where_they_are():
    shown = places("Tom stood at the gas station.", "Tom sat down on the curb.", title="The truck")
    assert shown == [Setting.ROADSIDE, Setting.ROADSIDE]


def test_what_is_done_many_times_is_done_elsewhere_for_a_line():
    shown = places(
        "Tom fixed the machine at the warehouse.",
        "Then Tom would sleep, and twice a week he went back to bed.",
        "Then there was Derek.",
    )
    assert shown == [Setting.WAREHOUSE, Setting.BEDROOM, Setting.WAREHOUSE]


def test_soldiers_are_at_the_front_and_a_ship_in_orbit_is_no_sailing_ship():
    assert places("Corporal Tom wrote letters for the platoon.", title="The letter") == [Setting.DUGOUT]
    shown = places(
        "The ship gave Tom an egg a week.",
        "They were in orbit around a planet.",
        "Tom swept the decks.",
        title="The garden",
    )
    assert set(shown) == {Setting.SPACESHIP}
    shown = places(
        "The ship rolled on the waves.", "Tom lowered the sails.", title="The voyage of the sailors"
    )
    assert Setting.SPACESHIP not in shown


def test_a_canal_has_its_banks():
    shown = places("Tom fell into the canal.", "The banks were too steep.", title="The truck")
    assert shown == [Setting.CANAL, Setting.CANAL]


def test_hours_told_of_as_past_are_not_now():
    shown = told(
        "Tom sat in the office.",
        "That night Tom was alone.",
        "Tom carried the lie for two years.",
        title="The form",
    )
    assert shown[1][-1].time_of_day is TimeOfDay.NIGHT
    assert shown[2][-1].time_of_day is TimeOfDay.DAY
    shown = told("All winter the girls had shared a pool.", "Tom swam.", title="The swim team")
    assert {s.weather for found in shown.values() for s in found} == {Weather.CLEAR}


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Tom lay with a fever.", Setting.BEDROOM),
        ("By morning Tom was sitting up and asked for soup.", Setting.BEDROOM),
        ("Tom was sick of the traffic.", Setting.BRIDGE),
        ("Tom sat up in the tree.", Setting.BRIDGE),
    ],
)
def test_who_is_ill_lies_at_home(text, place):
    assert places("Tom walked over the bridge.", text, title="The manager")[1] is place


def test_the_king_of_moths_has_no_throne_room():
    moth = Role(character_id="moth", name="Moth King", species=Species.HUMAN)
    shots = told_shots(
        "Tom met him at the crossroads.", "The Moth King trembled.", roles=(TOM, moth), title="The shadow"
    )
    assert Setting.THRONE_ROOM not in {shot.staging.setting for shot in shots}


@pytest.mark.parametrize(
    ("before", "text", "place"),
    [
        ("Tom sat in the kitchen.", "Tom called me from his office.", Setting.KITCHEN),
        ("Tom sat in the garden.", "Tom called Ann from our kitchen.", Setting.KITCHEN),
        ("Tom sat in the kitchen.", "Tom knocked on every door.", Setting.KITCHEN),
        ("Tom stood outside a bakery.", "Tom put a plate on the shelf.", Setting.SHOP),
        ("Tom walked along the road.", "Tom got off his horse.", Setting.ROAD),
    ],
)
def test_calls_and_doors_lead_where_they_lead(before, text, place):
    assert places(before, text, title="The truck")[1] is place


def test_a_story_begins_where_its_first_sentence_says_even_if_that_is_its_hook():
    hook = a_line("At the hospital there were nine beds.", "l0", Beat.HOOK)
    first = a_line("Tom was tired.", "l1", Beat.SETUP)
    shots = shots_of(a_script(hook, first, roles=(TOM,), title="The truck"))
    assert shots[-1].staging.setting is Setting.HOSPITAL


def test_snow_that_nobody_has_seen_does_not_fall():
    shown = told(
        "Tom had never once seen any snow.",
        "Tom walked and dreamed of snow.",
        "At last it snowed on Tom.",
        title="The truck",
    )
    weathers = [shown[k][-1].weather for k in range(3)]
    assert weathers == [Weather.CLEAR, Weather.CLEAR, Weather.SNOW]


@pytest.mark.parametrize(
    ("before", "text", "place"),
    [
        ("Tom paid at the grocery store.", "Tom swiped his card, and I swiped mine.", Setting.SHOP),
        ("Tom sat in the kitchen.", "It was nine below outside.", Setting.KITCHEN),
        ("Tom sat in the kitchen.", "The lights went out in the whole building.", Setting.KITCHEN),
        ("Tom paid at the grocery store.", "Tom hammered on my roof.", Setting.DRIVEWAY),
        ("Tom sat in the kitchen.", "Tom went down the mine.", Setting.MINE),
        ("Tom sat in the kitchen.", "Tom went outside.", Setting.GARDEN),
    ],
)
def test_a_word_that_only_sounds_like_a_place_moves_nobody(before, text, place):
    assert places(before, text, title="The truck")[1] is place


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Tom lay in the hospice on Ninth Street.", Setting.HOSPITAL),
        ("Tom guarded the first room of the museum.", Setting.MUSEUM),
        ("Tom walked along Ninth Street on the pavement.", Setting.CITY),
    ],
)
def test_an_address_is_no_other_place(text, place):
    assert places("Tom sat in the kitchen.", text, title="The truck")[1] is place


def test_a_porch_belongs_to_a_house():
    assert places("Tom sat on the sofa.", "Tom stood on the porch.", title="The light")[1] is Setting.DRIVEWAY


def test_a_bus_has_a_back_row_and_who_never_gets_off_stays():
    shown = places(
        "Tom drives the last bus of the night.",
        "An old man sat in the back row.",
        "He never got off.",
        title="The bus",
    )
    assert shown[1:] == [Setting.TRAM, Setting.TRAM]
