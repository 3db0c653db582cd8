"""Tests of floods in pictures: water before whoever stands in rooms and streets, a roof above it, dry places."""

from __future__ import annotations

import pytest

from storyassets.model.character import Species
from storyassets.model.place import Setting, TimeOfDay, Weather
from storyassets.providers.embedded.scenery.scene import lay_scene
from storyassets_tests.providers.test_places import a_shot


@pytest.mark.parametrize("setting", [Setting.ROOM, Setting.KITCHEN, Setting.CITY, Setting.FIELD])
def test_water_stands_before_whoever_is_there(setting: Setting) -> None:
    dry, wet = (
        lay_scene(a_shot(Species.HUMAN, setting=setting, weather=w)) for w in (Weather.CLEAR, Weather.FLOOD)
    )
    assert "url(#fl" in wet.front and "url(#fl" not in dry.front


def test_whoever_is_on_the_roof_is_dry_and_sees_it() -> None:
    dry, wet = (
        lay_scene(a_shot(Species.HUMAN, setting=Setting.ROOFTOP, weather=w))
        for w in (Weather.CLEAR, Weather.FLOOD)
    )
    assert "url(#fl" not in wet.front and wet.back != dry.back


def test_it_rains_by_night_only() -> None:
    by_night, by_day = (
        lay_scene(a_shot(Species.HUMAN, setting=Setting.CITY, weather=Weather.FLOOD, time_of_day=hour))
        for hour in (TimeOfDay.NIGHT, TimeOfDay.DAY)
    )
    assert by_night.falling and not by_day.falling


def test_no_dungeon_is_in_a_house_of_today() -> None:
    flights = [
        lay_scene(a_shot(Species.HUMAN, setting=Setting.STAIRS, place_seed=k, of_today=True)).back
        for k in range(6, 12)
    ]
    torch = "#ffb03a"
    assert not any(torch in flight for flight in flights)
    of_old = [
        lay_scene(a_shot(Species.HUMAN, setting=Setting.STAIRS, place_seed=k)).back for k in range(6, 12)
    ]
    assert any(torch in flight for flight in of_old)
