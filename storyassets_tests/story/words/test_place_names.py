"""Tests of names that are those of places."""

import pytest

from storyassets.story.words.place_names import is_town


@pytest.mark.parametrize(
    ("name", "text", "town"),
    [
        ("Georgia", "In the mountains of Georgia there lived a bell-maker.", True),
        ("Jupiter", "I have flown between the moons of Jupiter for years.", True),
        ("Saturn", "She mined the rings of Saturn.", True),
        ("Mars", "Dust fell on the surface of Mars.", True),
        ("Jupiter", "The frogs asked Jupiter for a king.", False),
        ("Mercury", "The god Mercury dived into the river.", False),
    ],
)
def test_a_planet_with_moons_is_no_god(name, text, town):
    assert is_town(name, text) is town
