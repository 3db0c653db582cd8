"""Tests: what somebody does not have, seek or see is not there; what they do not open is."""

import pytest

from storyassets.model.prop import Prop
from storyassets.story.reading.absence import find_absent
from storyassets.story.reading.things import find_props


@pytest.mark.parametrize(
    ("text", "things"),
    [
        ("He isn't asking for a key anymore", []),
        ("She didn't need a ladder", []),
        ("They hadn't brought a lamp", []),
        ("I couldn’t find the key", []),
        ("She didn't open the letter", [Prop.LETTER]),
        ("He asked for a key", [Prop.KEY]),
    ],
)
def test_what_nobody_has_is_not_seen(text, things):
    words = text.split()
    assert find_props(words, find_absent(words)) == things
