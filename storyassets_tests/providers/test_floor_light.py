"""Light on the floor: a window's in rooms, the shade of leaves or houses outdoors, nothing under clouds."""

from __future__ import annotations

from dataclasses import replace
from random import Random

import pytest

from storyassets.model.camera import Framing
from storyassets.model.place import Setting, TimeOfDay, Weather
from storyassets.model.shot import Staging
from storyassets.providers.embedded.scenery.floor_light import (
    BUILT_UP,
    LEAFY,
    LEAVES,
    WINDOWED,
    _on_floor,
    draw_floor_light,
)
from storyassets.providers.embedded.scenery.pen import Pen
from storyassets.providers.embedded.scenery.stage import Stage
from storyassets.providers.embedded.scenery.standpoint import make_stage

SIZE = (1000.0, 1777.0)


def a_stage(setting: Setting, hour=TimeOfDay.DAY, weather=Weather.CLEAR, **changes) -> Stage:
    staging = Staging(setting=setting, time_of_day=hour, weather=weather)
    stage = make_stage(staging, Framing.WIDE, SIZE, 0.74, Random(1), 1.0)
    return replace(stage, **{"sun": 0.2, **changes})


def drawn(setting: Setting, **how) -> str:
    pen = Pen("g")
    draw_floor_light(pen, a_stage(setting, **how), setting)
    return pen.svg()


@pytest.mark.parametrize("setting", [Setting.BEDROOM, Setting.CLASSROOM, Setting.RESTAURANT])
def test_a_window_lies_on_the_floor_as_four_panes_by_day(setting):
    svg = drawn(setting)
    assert svg.count("Z") == 4
    assert 0 < max(float(part.split('"')[0]) for part in svg.split('stop-opacity="')[1:]) < 0.5


@pytest.mark.parametrize("setting", [Setting.FOREST, Setting.PARK, Setting.DRIVEWAY])
def test_leaves_shade_the_ground_and_the_same_place_has_the_same_shade(setting):
    assert drawn(setting).count("Z") == LEAVES
    assert drawn(setting, place_seed=3) == drawn(setting, place_seed=3) != drawn(setting, place_seed=4)


@pytest.mark.parametrize(
    "setting", [Setting.STORAGE, Setting.CORRIDOR, Setting.SEA, Setting.CAVE, Setting.DUNGEON]
)
def test_where_no_sun_comes_in_and_on_water_the_ground_is_plain(setting):
    assert drawn(setting) == ""


@pytest.mark.parametrize("setting", [Setting.ROOM, Setting.FOREST, Setting.CITY])
@pytest.mark.parametrize("weather", [Weather.RAIN, Weather.SNOW, Weather.FOG])
def test_thick_weather_throws_neither_light_nor_shade(setting, weather):
    assert drawn(setting, weather=weather) == ""


@pytest.mark.parametrize("setting", [Setting.FOREST, Setting.CITY, Setting.BEDROOM])
def test_at_night_nothing_lies_on_the_ground(setting):
    assert drawn(setting, hour=TimeOfDay.NIGHT) == ""
    assert drawn(setting)


def test_the_light_lies_below_the_feet_and_away_from_the_sun():
    stage = a_stage(Setting.ROOM)
    (left, upper), (farther, lower) = (_on_floor(stage, 0.5, down, 1) for down in (0.03, 0.2))
    assert stage.ground_y < upper < lower
    assert left < farther
    assert _on_floor(stage, 0.5, 0.2, -1)[0] < 500 < farther


def test_no_place_has_two_kinds():
    assert not (WINDOWED & LEAFY or WINDOWED & BUILT_UP or LEAFY & BUILT_UP)
