"""Tests of lands: in which part of the world a tale plays."""

from __future__ import annotations

import pytest

from storyassets.model.place import Land
from storyassets.story.reading.lands import find_land


@pytest.mark.parametrize(
    ("text", "land"),
    [
        ("the drum maker abena came to the chief of the village.", Land.SAVANNA),
        ("anansi hid under the baobab.", Land.SAVANNA),
        ("the samurai bowed before the shrine.", Land.EAST),
        ("a monk drank tea in the bamboo.", Land.EAST),
        ("the sultan sent his vizier to the bazaar.", Land.ORIENT),
        ("hassan bought a carpet of a merchant.", Land.ORIENT),
        ("the chief of the village beat a drum in the hut.", Land.EUROPE),
        ("a merchant came to the palace with a carpet.", Land.EUROPE),
        ("he mended nets on the norwegian coast.", Land.NORTH),
        ("her uncle kept bees in iceland.", Land.NORTH),
        ("we sold coconuts on the beach.", Land.TROPICS),
        ("they sat on the beach at whitby.", Land.EUROPE),
        ("a fisherman from norway met the samurai at the shrine.", Land.EAST),
        ("a camel danced before the beasts.", Land.EUROPE),
    ],
)
def test_a_sure_word_and_a_hint_tell_the_land(text, land):
    assert find_land(text) is land
