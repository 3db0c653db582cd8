"""The place that a story names, as its sign."""

from __future__ import annotations

import pytest

from storyassets.story.directing.places_named import find_named_place


@pytest.mark.parametrize(
    ("words", "sign"),
    [
        ("I clean rooms at the Sundown Motel,", "SUNDOWN MOTEL"),
        ("I took it to a man on Lincoln Avenue.", "LINCOLN AVENUE"),
        ("At Kettle Fork Dam there is a room", "KETTLE FORK DAM"),
        ("at a print shop in Stockport.", "STOCKPORT"),
        ("I drove to Duluth that weekend.", "DULUTH"),
        ("Tulsa, 2009.", "TULSA"),
        ("He spoke in English.", None),
        ("I went back in March.", None),
        ("I came home to Mary.", None),
        ("We live in Room 9.", None),
        ("the road to Heaven.", None),
        ("Monday, 1999.", None),
    ],
)
def test_a_place_with_a_name_has_a_sign(words, sign):
    found = find_named_place(words)
    assert (found[0] if found else None) == sign
