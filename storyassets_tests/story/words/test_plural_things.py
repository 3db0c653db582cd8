"""Plural things: what is handled, and what has a body, is no people."""

import pytest

from storyassets.story.words.plural_things import means_things


@pytest.mark.parametrize(
    ("before", "clause", "things"),
    [
        ("I looked at his fingers then.", "Two of them didn't bend.", True),
        ("", "I brought a bag of bottle tops and laid them on his desk.", True),
        ("Two thieves came in.", "One of them didn't speak.", False),
        ("The cakes were ready.", "I told them to wait.", False),
        ("The letters lay there.", "I put them in my bag.", True),
        ("The children were tired and the lamps lit.", "I put them to bed.", False),
    ],
)
def test_them_are_things_where_they_are_handled_or_belong_to_a_body(before, clause, things):
    assert means_things(before, clause) is things
