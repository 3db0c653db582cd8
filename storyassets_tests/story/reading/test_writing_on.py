"""What stands written is what the story says of it, and not how its sentence goes on."""

from __future__ import annotations

import pytest

from storyassets.model.prop import Prop
from storyassets.story.reading.writing_on import find_writing


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("He had looked up the word on his phone, and he said it badly.", None),
        ("She found the words in the book, but nobody listened.", None),
        ("He read the word on the wall, which was new.", None),
        ("On the phone was the word: home.", (Prop.PHONE, "home")),
        ("She painted on the wall: and we danced.", (Prop.WALL, "and we danced")),
    ],
)
def test_how_a_sentence_goes_on_is_not_written_on_the_thing(text, found):
    assert find_writing(text) == found
