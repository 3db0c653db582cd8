"""Tests of what is seen for one line only, and of the workshop that somebody goes to."""

from __future__ import annotations

import pytest

from storyassets.model.place import Setting
from storyassets.story.directing.at_trades import go_to_court_or_trade
from storyassets.story.directing.in_passing import is_brought, is_in_passing
from storyassets.story.directing.told_scene import Scene


def _passes(now: Setting, spot: Setting, text: str, *, by_teller: bool = True) -> bool:
    return is_in_passing(Scene(now), Scene(spot, cued=True), text, text, by_teller=by_teller)


@pytest.mark.parametrize(
    "text",
    [
        "he left his clothes and drove off",
        "then the guy sped away",
        "the woman in the red hat pulled slowly away",
    ],
)
def test_who_drives_off_leaves_the_teller_where_he_is(text: str) -> None:
    assert _passes(Setting.LAUNDRY, Setting.CAR, text)


@pytest.mark.parametrize(
    "text", ["i locked up and drove off", "we packed and drove away", "she drove off with us"]
)
def test_the_teller_who_drives_off_is_on_the_way(text: str) -> None:
    assert not _passes(Setting.LAUNDRY, Setting.CAR, text)


def test_a_hero_of_whom_is_told_goes_on_in_the_car() -> None:
    assert not _passes(Setting.LAUNDRY, Setting.CAR, "marta drove off", by_teller=False)


def test_a_lift_leads_back_to_where_they_are_unless_it_is_stuck() -> None:
    assert _passes(Setting.HOSPITAL, Setting.ELEVATOR, "they brought her up in the elevator")
    assert not _passes(Setting.OFFICE, Setting.ELEVATOR, "the elevator stopped between two floors")
    assert not _passes(Setting.CITY, Setting.ELEVATOR, "they took the elevator")


@pytest.mark.parametrize(
    ("clause", "place"),
    [
        ("i took it to a repairman named stan", Setting.WORKSHOP),
        ("she carried the clock to an old watchmaker", Setting.WORKSHOP),
        ("he went to see the cobbler", Setting.WORKSHOP),
        ("she was married to a watchmaker", Setting.ROOM),
        ("the cobbler came to us", Setting.ROOM),
    ],
)
def test_a_thing_is_taken_to_its_workshop(clause: str, place: Setting) -> None:
    now = Scene(Setting.ROOM)
    assert go_to_court_or_trade(now, now, clause, of_today=True).setting is place
    assert go_to_court_or_trade(now, now, clause, of_today=False) is now


@pytest.mark.parametrize(
    "clause", ["he dragged the village before the sultan", "she was brought before the old king"]
)
def test_who_is_brought_before_a_ruler_is_at_court(clause: str) -> None:
    now = Scene(Setting.COTTAGE)
    assert go_to_court_or_trade(now, now, clause, of_today=False).setting is Setting.THRONE_ROOM
    assert go_to_court_or_trade(now, now, "she died before the king came", of_today=False) is now


def test_who_says_where_he_lives_stays_there() -> None:
    assert not _passes(Setting.GARDEN, Setting.CORRIDOR, "i live on three, and at six i'd hear the rope")


def test_a_fall_on_the_stairs_of_a_theatre_is_seen_for_its_line_only() -> None:
    assert _passes(Setting.THEATRE, Setting.STAIRS, "the lead fell down the stairs")
    assert not _passes(Setting.KITCHEN, Setting.STAIRS, "she ran up the stairs")


def test_whoever_fetches_a_thing_comes_back_with_it() -> None:
    assert _passes(Setting.AUDITORIUM, Setting.PARKING, "he fetched a dictionary from the car park")
    assert not _passes(Setting.AUDITORIUM, Setting.PARKING, "he walked to the car park")


@pytest.mark.parametrize(
    "before", ["the next day the bowl ", "a letter ", "then the basket ", "when the lights "]
)
def test_a_thing_that_comes_back_takes_nobody_along(before: str) -> None:
    assert is_brought(before)


@pytest.mark.parametrize("before", ["he took the basket and ", "she ", "then the old man ", ""])
def test_whoever_comes_back_is_where_they_were(before: str) -> None:
    assert not is_brought(before)


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("the paramedics had found him on a bench by the river", Setting.RIVER),
        ("she'd bought it at a market in tangier", Setting.MARKET),
        ("half of our customers had gone to the big place by the highway", Setting.ROAD),
        ("he had once arrested a man on the bridge", Setting.BRIDGE),
        ("at 2:14 the lights in the hall flickered", Setting.CORRIDOR),
        ("then the phone in the kitchen rang", Setting.KITCHEN),
        ("every night the bell of the church rang", Setting.CHURCH),
    ],
)
def test_what_was_found_before_and_where_others_went_is_seen_for_its_line_only(
    text: str, place: Setting
) -> None:
    assert _passes(Setting.HOSPITAL, place, text)


@pytest.mark.parametrize(
    "text",
    [
        "by noon they had found the river",
        "when she had found the key, she ran to the river",
        "he found him by the river",
    ],
)
def test_whoever_finds_it_now_is_there(text: str) -> None:
    assert not _passes(Setting.HOSPITAL, Setting.RIVER, text)
