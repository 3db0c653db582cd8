"""Where the 's of a name is a verb."""

from __future__ import annotations

import pytest

from storyassets.story.words.nouns import find_nouns


@pytest.mark.parametrize(
    ("text", "owns"),
    [
        ("Mrs. Okafor's in 4B.", False),
        ("Tom's at the door.", False),
        ("The nurse's not here.", False),
        ("Tom's door stood open.", True),
        ("She slept at Tom's in the winter.", True),
        ("A friend of the nurse's in Leeds rang.", True),
    ],
)
def test_who_is_somewhere_owns_nothing(text, owns):
    assert [one.possessive for one in find_nouns(text) if one.key in ("=Okafor", "=Tom", "nurse")] == [owns]
