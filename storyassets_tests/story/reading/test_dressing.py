"""Tests of things that lead outside, and of whoever runs for a place or is only expected there."""

from __future__ import annotations

import pytest

from storyassets.model.place import Setting
from storyassets.model.prop import Prop
from storyassets.story.reading.dressing import leads_outside
from storyassets.story.reading.place_presence import is_appointed
from storyassets.story.reading.places import find_place


@pytest.mark.parametrize(
    ("thing", "setting", "outside"),
    [
        (Prop.GATE, Setting.AIRPORT, False),
        (Prop.SIGNPOST, Setting.FACTORY, False),
        (Prop.MAILBOX, Setting.CORRIDOR, False),
        (Prop.GATE, Setting.KITCHEN, True),
        (Prop.TREE, Setting.AIRPORT, True),
        (Prop.WALL, Setting.KITCHEN, False),
    ],
)
def test_a_gate_is_in_an_airport_as_well(thing: Prop, setting: Setting, outside: bool) -> None:
    assert leads_outside(thing, setting) is outside


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("We rang the bell and ran for the church.", Setting.CHURCH),
        ("They made for the harbour.", Setting.HARBOUR),
        ("She cooked for the hospital.", None),
        ("Owen ran for the car.", None),
        ("The twins ran for the last bus.", None),
    ],
)
def test_whoever_runs_for_a_place_gets_there(text: str, place: Setting | None) -> None:
    assert find_place(text.split(), Setting.CITY, Setting.CITY, lived_in=True, of_today=True) is place


def test_whoever_has_an_interview_at_a_bank_is_not_there_yet() -> None:
    assert is_appointed(("at", "the", "bank"), {"had", "an", "interview"})
    assert not is_appointed(("at", "the", "bank"), {"stood"}) and not is_appointed((), {"interview"})


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("He lay down in his bed.", Setting.BEDROOM),
        ("She planted them in the dry bed of the river.", None),
        ("He stood in the flower bed.", None),
        ("It lay in a bed of roses.", None),
    ],
)
def test_not_every_bed_is_in_a_bedroom(text: str, place: Setting | None) -> None:
    found = find_place(text.split(), Setting.CITY, Setting.CITY, lived_in=True, of_today=True)
    assert found is place if place is not None else found is not Setting.BEDROOM


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("There was a window wide open over the harbour.", None),
        ("The room had a view of the river.", None),
        ("The balcony looked out over the sea.", None),
        ("I set the tray down outside the door.", None),
        ("She looked in the window and walked to the harbour.", Setting.HARBOUR),
        ("They stood outside in the rain.", Setting.CITY),
    ],
)
def test_what_is_seen_from_a_room_is_not_where_one_is(text: str, place: Setting | None) -> None:
    assert find_place(text.split(), Setting.ROOM, Setting.ROOM, lived_in=True, of_today=True) is place


@pytest.mark.parametrize(
    ("text", "home", "place"),
    [
        ("Dad just led her home.", Setting.MARKET, Setting.FARMYARD),
        ("We walked the mare home.", Setting.MARKET, Setting.FARMYARD),
        ("He led her home.", Setting.CITY, None),
    ],
)
def test_what_was_bought_at_a_market_is_led_to_a_farm(
    text: str, home: Setting, place: Setting | None
) -> None:
    assert find_place(text.split(), home, home, lived_in=True, of_today=True) is place


@pytest.mark.parametrize(
    ("text", "now", "place"),
    [
        ("They cut the nets and went home.", Setting.BOAT, None),
        ("They went home.", Setting.CITY, Setting.ROOM),
        ("She was nine miles off the coast.", Setting.CITY, Setting.SHIP),
        ("She was nine miles from work.", Setting.CITY, None),
    ],
)
def test_who_sails_home_is_still_at_sea(text: str, now: Setting, place: Setting | None) -> None:
    assert find_place(text.split(), now, Setting.ROOM, lived_in=True, of_today=True) is place
