"""Tests of the open air: what is met under the sky only."""

from __future__ import annotations

import pytest

from storyassets.story.reading.open_air import tells_of_open_air


@pytest.mark.parametrize(
    "text",
    [
        "then the leaves shook.",
        "the sun went down slowly.",
        "we hid behind the water tank.",
        "beneath the tree stood two brown shoes.",
        "'good evening,' he said from his branch.",
        "she came across the wet grass.",
        "i gave it ten minutes in the rain.",
        "he climbed over the wall.",
        "they lay under the stars.",
        "it began to rain.",
    ],
)
def test_this_is_met_under_the_sky(text: str) -> None:
    assert tells_of_open_air(text)


@pytest.mark.parametrize(
    "text",
    [
        "through the window he saw that the leaves fell.",
        "it was as if they lay under the stars.",
        "he turned over a new leaf.",
        "she sat behind the desk.",
        "the painting showed cows in the grass.",
        "he branched out into hats.",
    ],
)
def test_this_is_met_in_rooms_too(text: str) -> None:
    assert not tells_of_open_air(text)
