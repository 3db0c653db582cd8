"""Worlds: stories of work are where the work is done, and what other stories mean by a word is theirs."""

from __future__ import annotations

import pytest

from storyassets.model.character import Role, Species
from storyassets.model.place import Setting
from storyassets_tests.fakes.directed import told_shots

TOM = Role(character_id="tom", name="Tom", species=Species.HUMAN)


def places(*texts: str, title: str = "The phone call") -> list[Setting]:
    """Where each line of narration ends."""
    shown: dict[str, Setting] = {}
    for shot in told_shots(*texts, roles=(TOM,), title=title):
        shown[shot.covers[0].line_id] = shot.staging.setting
    return list(shown.values())


@pytest.mark.parametrize(
    ("texts", "place"),
    [
        (("Tom shaped the loaves.", "The ovens were hot.", "He had flour on his arms and dough in his hair."), Setting.BAKEHOUSE),
        (("Tom listened to the engine.", "The mechanic took a wrench.", "The brakes were fine, the gearbox not."), Setting.GARAGE),
        (("Tom cut her hair.", "He put down the scissors and the comb.", "The women under the dryers looked up."), Setting.SALON),
        (("Tom tied the rope to the beam.", "The foreman looked at the crane.", "The hook broke over the bricks."), Setting.BUILDING_SITE),
        (("Tom pulled the sledge.", "The dogs were tired.", "The ice cracked.", "The wind took the tent."), Setting.SNOWFIELD),
        (("Tom stacked the shelves.", "The cashier was new.", "One tin of peaches was left for every customer."), Setting.SUPERMARKET),
        (("Tom tasted the sauce.", "The chef threw a pan at the stove.", "The dishwasher dried his hands."), Setting.RESTAURANT_KITCHEN),
        (("Tom yawned behind the glass.", "The inspector stopped the tape.", "The suspect asked for a lawyer."), Setting.INTERVIEW_ROOM),
    ],
)  # fmt: skip
def test_who_tells_of_work_is_where_it_is_done(texts, place):
    assert set(places(*texts)) == {place}


@pytest.mark.parametrize(
    "texts",
    [
        (
            "My grandmother baked bread.",
            "The dough rose near the oven.",
            "Tom loved the crust and the flour.",
        ),
        ("Tom lifted the box.", "It was on the floor between two doors.", "He stopped."),
    ],
)
def test_what_is_done_at_home_too_is_no_work(texts):
    assert not {Setting.BAKEHOUSE, Setting.ELEVATOR} & set(places(*texts))


def test_the_gallery_of_miners_is_no_museum_and_their_yard_no_garden():
    shown = places(
        "Tom and the miners dug coal in the lower gallery.",
        "The men ran for the shaft.",
        "By evening the steam pumps held the flood.",
        "Tom sat against the pipe that ran down into the mine.",
        "They dug toward the old east heading.",
        title="The colliery manager",
    )
    assert shown == [Setting.MINE, Setting.MINE, Setting.PITHEAD, Setting.PITHEAD, Setting.MINE]


def test_a_gallery_of_paintings_is_a_museum():
    assert places("Tom saw the paintings in the gallery.", title="The phone call") == [Setting.MUSEUM]


def test_a_match_is_played_on_the_pitch_by_whoever_watched_it_from_the_bus():
    shown = places(
        "The team had eleven players and one ball.",
        "Tom sat in the bus.",
        "In the eightieth minute the goalkeeper broke a finger.",
        "The referee gave a penalty.",
        "Tom kept the ball until the whistle.",
        title="The coach",
    )
    assert shown[1:] == [Setting.TRAM, Setting.PITCH, Setting.PITCH, Setting.PITCH]


def test_an_elevator_that_stops_is_seen_from_inside_and_one_that_is_taken_is_not():
    assert places("The elevator stopped between ten and eleven.", "Tom sat down.") == [Setting.ELEVATOR] * 2
    assert places("Tom waited at the elevator.", title="The visit") == [Setting.LOBBY]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Tom kept bees on the roof of a bank in Leeds.", Setting.ROOFTOP),
        ("Tom played in the subway every day.", Setting.STATION),
        ("Tom rode the night train for thirty years.", Setting.TRAIN),
        ("Tom slept at the shelter.", Setting.DORMITORY),
        ("Tom lay down in the barn.", Setting.STABLE),
        ("Corporal Tom went over the top with his platoon.", Setting.BATTLEFIELD),
        ("The school bus slid off the road.", Setting.TRAM),
        ("Tom sat in the pump room.", Setting.FACTORY),
        ("Tom lay on Ward 6.", Setting.HOSPITAL),
        ("Tom crossed the border every Friday.", Setting.ROAD),
        ("Tom waited at the border post.", Setting.ROAD),
    ],
)
def test_a_place_of_every_day_is_known_by_its_words(text, place):
    assert places(text, title="The manager") == [place]


def test_a_desk_of_violins_is_in_no_office_and_whoever_goes_into_one_is():
    shown = places("Tom played for the audience.", "He sat at the last desk.", "He walked into the office.")
    assert shown == [Setting.AUDITORIUM, Setting.AUDITORIUM, Setting.OFFICE]


def test_what_goes_by_outside_is_seen_for_its_line_only_and_whoever_goes_outside_is_there():
    shown = places("Tom sat in the restaurant.", "Outside a bus went by.", "He ate his soup.")
    assert shown == [Setting.RESTAURANT, Setting.CITY, Setting.RESTAURANT]
    shown = places("Tom sat in the restaurant.", "Outside a dog barked.", "Outside he lit a lamp.")
    assert shown == [Setting.RESTAURANT, Setting.RESTAURANT, Setting.CITY]


def test_who_empties_a_flat_is_in_it_and_who_paints_a_gate_is_before_what_it_leads_to():
    shown = places(
        "Tom sat in the restaurant.", "He cleaned out the apartment.", "He painted the gate of the cemetery."
    )
    assert shown == [Setting.RESTAURANT, Setting.ROOM, Setting.GRAVEYARD]


def test_a_child_who_draws_trains_is_at_no_station():
    assert Setting.STATION not in places("Tom is seven and he draws trains.", "Each has a number.")


def test_nobody_stays_in_the_cellar_by_night():
    shown = places("Tom sat on the couch.", "He carried the chair down to the cellar.", "That night he wept.")
    assert shown[1] is Setting.CELLAR and shown[2] is not Setting.CELLAR


def test_a_guest_sits_at_table_nine_and_the_sauce_is_in_the_kitchen():
    shown = places(
        "The chef threw a pan at the stove.",
        "The dishwasher dried his knives.",
        "At nine Tom sat down at table nine.",
        "The chef tasted the sauce.",
    )
    assert shown[-2:] == [Setting.RESTAURANT, Setting.RESTAURANT_KITCHEN]


def test_in_a_story_of_a_harbour_who_starts_the_engine_is_on_the_boat():
    shown = places(
        "Tom went to the pier with the nets.",
        "The fishing boat lay in the harbor.",
        "Tom sat in the wheelhouse.",
        "On the pier the fishermen stopped.",
        title="The engine manager",
    )
    assert shown == [Setting.HARBOUR, Setting.HARBOUR, Setting.BOAT, Setting.HARBOUR]


def test_the_street_outside_is_seen_from_inside():
    shown = places("Tom sat in the restaurant.", "The street outside was dark.", "He ate.")
    assert set(shown) == {Setting.RESTAURANT}
