"""Tests of place anchors: no place without one word of the whole story that tells of it by itself."""

from __future__ import annotations

import pytest

from storyassets.model.place import Setting
from storyassets.story.reading.place_anchors import places_without_anchor


@pytest.mark.parametrize(
    ("told", "place", "barred"),
    [
        ("ten thousand rounds and a fellow with a film camera", Setting.STORAGE, True),
        ("he had rented a storage unit and its bolt was gone", Setting.STORAGE, False),
        ("they asked for guns and the major came", Setting.BATTLEFIELD, True),
        ("the regiment went into battle", Setting.BATTLEFIELD, False),
        ("the doors shut and he pressed buttons", Setting.ELEVATOR, True),
        ("there were four of us in the lift", Setting.ELEVATOR, False),
        ("he sat in the kitchen", Setting.KITCHEN, False),
    ],
)
def test_without_a_telling_word_it_is_not_there(told: str, place: Setting, barred: bool) -> None:
    assert (place in places_without_anchor(told)) is barred
