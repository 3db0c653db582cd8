"""Tests of the high country: tales of Peru and Mexico play there, its gate is no castle's, and today is as ever."""

from __future__ import annotations

import pytest

from storyassets.model.character import Species
from storyassets.model.place import Land, Landmark, Setting
from storyassets.providers.embedded.scenery.scene import lay_scene
from storyassets.story.reading.lands import find_land
from storyassets_tests.providers.test_places import a_shot


@pytest.mark.parametrize(
    ("text", "land"),
    [
        ("high in the mountains of peru a girl kept seven llamas", Land.ANDES),
        ("a weaver of the andes lived in a village", Land.ANDES),
        ("the owner of the hacienda and his burro", Land.ANDES),
        ("a girl kept seven goats in the mountains", Land.EUROPE),
        ("the sultan rode a camel", Land.ORIENT),
    ],
)
def test_a_tale_plays_in_the_high_country(text: str, land: Land) -> None:
    assert find_land(text) is land


@pytest.mark.parametrize("setting", [Setting.VILLAGE, Setting.MOUNTAINS, Setting.COTTAGE, Setting.CASTLE])
def test_it_looks_like_no_other_land(setting: Setting) -> None:
    built = [land for land in Land if land not in (Land.NORTH, Land.TROPICS)]  # there only what grows differs
    backs = {lay_scene(a_shot(Species.HUMAN, setting=setting, land=land)).back for land in built}
    assert len(backs) >= 2 if setting is Setting.MOUNTAINS else len(backs) == len(built)


def test_a_gate_there_is_that_of_an_estate() -> None:
    gate, village = (
        lay_scene(a_shot(Species.HUMAN, setting=Setting.MOUNTAINS, land=Land.ANDES, landmark=mark)).back
        for mark in (Landmark.GATE, None)
    )
    assert gate != village
