"""Tests of place phrases: where it is by what is done there."""

from __future__ import annotations

import pytest

from storyassets.model.place import Setting
from storyassets.story.reading.place_phrases import find_by_phrase


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("so he let the child lead him up to the roof,", Setting.ROOFTOP),
        ("and sat down on the tiles.", Setting.ROOFTOP),
        ("they slept on the roof in the hot months.", Setting.ROOFTOP),
        ("the rain fell on the roof.", None),
        ("it was meant to pay for a school roof.", None),
        ("he had no roof over his head.", None),
    ],
)
def test_whoever_goes_up_to_a_roof_is_on_it(text: str, place: Setting | None) -> None:
    assert find_by_phrase(text) is place
