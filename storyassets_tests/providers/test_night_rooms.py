"""Rooms at night: dark outside, but whoever is inside has a lamp, or tubes that are on all night."""

from __future__ import annotations

from random import Random

import pytest

from storyassets.model.camera import Framing
from storyassets.model.place import ROOMS, Setting, TimeOfDay, Weather
from storyassets.model.script import Emotion
from storyassets.model.shot import Staging
from storyassets.providers.embedded.figures.palette import luma
from storyassets.providers.embedded.scenery.palettes import palette_for
from storyassets.providers.embedded.scenery.standpoint import LIT_ALL_NIGHT, make_stage

WALLS = ("#e8dcc8", "#c9b48a", "#8fa3b0", "#b5544a")


def a_palette(setting: Setting, hour: TimeOfDay):
    staging = Staging(setting=setting, time_of_day=hour)
    return make_stage(staging, Framing.WIDE, (1000.0, 1777.0), 0.74, Random(1)).palette


@pytest.mark.parametrize("wall", WALLS)
def test_a_hall_that_is_lit_all_night_is_brighter_than_a_room_and_both_darker_than_by_day(wall):
    day = a_palette(Setting.ROOM, TimeOfDay.DAY)
    room, hall = (a_palette(one, TimeOfDay.NIGHT) for one in (Setting.ROOM, Setting.WAREHOUSE))
    assert luma(room.indoors(wall)) < luma(hall.indoors(wall)) < luma(day.indoors(wall))


@pytest.mark.parametrize("wall", WALLS)
def test_lamps_warm_a_room_at_night_and_leave_two_thirds_of_its_light(wall):
    night, day = (a_palette(Setting.BEDROOM, hour) for hour in (TimeOfDay.NIGHT, TimeOfDay.DAY))
    assert luma(night.indoors(wall)) > 0.62 * luma(day.indoors(wall))

    def warmth(colour: str) -> int:
        return int(colour[1:3], 16) - int(colour[5:7], 16)

    assert warmth(night.indoors(wall)) > 0.6 * warmth(day.indoors(wall)) - 12


@pytest.mark.parametrize("setting", [Setting.ROOM, Setting.BEDROOM, Setting.COTTAGE, Setting.DUNGEON])
def test_homes_and_dungeons_are_not_lit_all_night(setting):
    assert not a_palette(setting, TimeOfDay.NIGHT).tubes


def test_only_rooms_are_lit_all_night():
    assert LIT_ALL_NIGHT <= ROOMS


def test_no_film_of_lamplight_makes_a_face_dark():
    film = palette_for(Emotion.CALM, TimeOfDay.NIGHT, Weather.CLEAR).lamp_film
    assert 0 < film[1] <= 0.04


@pytest.mark.parametrize("emotion", Emotion)
@pytest.mark.parametrize("hour", TimeOfDay)
def test_no_hour_and_no_mood_lays_so_much_over_a_picture_that_it_is_murky(hour, emotion):
    palette = palette_for(emotion, hour, Weather.CLEAR)
    assert palette.lamp_film[1] <= 0.12
    assert palette.film[1] <= 0.18
    assert palette.vignette <= 0.46
