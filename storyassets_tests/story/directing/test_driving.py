"""Who drives sits in the car; what is parked is seen from outside."""

from __future__ import annotations

import pytest

from storyassets.model.place import Setting
from storyassets.story.directing.driving import show_driving
from storyassets.story.reading.place_senses import clear_senses
from storyassets.story.reading.places import find_place
from storyassets.story.reading.places_of_today import find_today
from storyassets_tests.story.directing.test_deeds_of_today import CLARA, a_film


@pytest.mark.parametrize(
    "text",
    [
        "the van had been parked there for three weeks",
        "an old camper was parked across the street",
        "a pink truck sat parked by the school",
    ],
)
def test_what_is_parked_is_seen_from_outside(text: str) -> None:
    assert find_today(text, Setting.ROOM) is Setting.CITY


@pytest.mark.parametrize("text", ["she parked the car in the garage", "he got into the parked van"])
def test_who_parks_stays_in_the_car(text: str) -> None:
    assert find_today(text, Setting.CAR) is not Setting.CITY


@pytest.mark.parametrize(
    ("text", "now", "place"),
    [
        ("last winter a nurse started riding it", Setting.TRAM, Setting.TRAM),
        ("a nurse in scrubs sat behind me", Setting.TRAIN, Setting.TRAIN),
        ("the nurse came in with a tray", Setting.ROOM, Setting.HOSPITAL),
        ("the nurse called my name", Setting.TRAM, Setting.HOSPITAL),
    ],
)
def test_a_nurse_who_rides_along_is_at_no_hospital(text: str, now: Setting, place: Setting) -> None:
    assert find_today(text, now) is place


def test_a_cook_has_another_station_than_a_train() -> None:
    story = {"chef", "kitchen", "train"}
    assert "kitchen" in clear_senses(["The", "chef", "put", "me", "on", "the", "fish", "station"], story)
    assert "station" in clear_senses(
        ["We", "met", "at", "the", "station", "by", "the", "train"], {"train", "platform"}
    )


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("anyone knocked on it.", None),
        ("mrs. bhatt knocked.", None),
        ("she knocked on the van", None),
        ("she knocked on the door", Setting.ROOM),
        ("he opened the door", Setting.ROOM),
    ],
)
def test_who_knocks_at_a_van_is_still_outside(text: str, place: Setting | None) -> None:
    found = find_place(text.split(), Setting.CITY, Setting.CITY, lived_in=True, of_today=True)
    assert found is place


@pytest.mark.parametrize(
    ("text", "drives"),
    [
        ("We stood in her drive.", False),
        ("Clara swept the drive.", False),
        ("Clara drove to the coast.", True),
        ("It began on the drive home.", True),
    ],
)
def test_who_stands_in_a_drive_drives_nothing(text: str, drives: bool) -> None:
    film = a_film(Setting.CITY, ("It was noon.", (CLARA,)), (text, (CLARA,)))
    show_driving(film)
    assert (film.stagings[1].setting is Setting.CAR) is drives
