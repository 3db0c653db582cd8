"""Tests: behind a noun of which there is no picture `it` means no thing named before; a part, a place or a time hides none."""

import pytest

from storyassets.story.reading.other_objects import is_other_object


@pytest.mark.parametrize(
    ("text", "others"),
    [
        ("Nine thousand pamphlets of kitchens had zebra stripes", ["pamphlets"]),
        ("They pulled up the pegs", ["pegs"]),
        ("He ate his fish and read the gizmo twice", ["gizmo"]),
        ("She took a plumb bob out", ["bob"]),
        ("The antenna had snapped", ["antenna"]),
        ("He put the key in his pocket", []),
        ("She lifted the lid", []),
        ("The next morning he left the house", []),
        ("The old farmer laughed", []),
    ],
)
def test_a_noun_of_which_there_is_no_picture_is_found(text, others):
    words = text.split()
    assert [word for index, word in enumerate(words) if is_other_object(words, index)] == others
