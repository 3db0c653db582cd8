"""Tests of the cold: it snows where snow or winter is told of, and in no room that is only freezing."""

from __future__ import annotations

import pytest

from storyassets.story.reading.light import is_only_cold


@pytest.mark.parametrize(
    "text", ["the hallway was empty and freezing", "bitterly cold in there", "icy hands"]
)
def test_a_cold_room_has_no_snow(text: str) -> None:
    assert is_only_cold(text)


@pytest.mark.parametrize(
    "text", ["freezing snow fell", "it was a cold winter, bitterly cold", "she sat down"]
)
def test_snow_is_snow(text: str) -> None:
    assert not is_only_cold(text)
