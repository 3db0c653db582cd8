"""Tests of the ages of tellers: told in years, by school, by grandchildren, and back from a memory."""

from __future__ import annotations

import pytest

from storyassets.model.character import Age
from storyassets.story.casting.teller_ages import age_of_teller
from storyassets.story.words.quotations import mask_quotations


@pytest.mark.parametrize(
    ("text", "age"),
    [
        ("I was nine. I sat on the wall and waited.", Age.CHILD),
        ("I'm eighty-one, and I still swim in the river.", Age.OLD),
        ("In fourth grade a boy took my lunch and I said nothing.", Age.CHILD),
        ("My grandson came with a box. I opened it.", Age.OLD),
        ("I opened the box for my mom.", Age.YOUNG),
        ("The rain fell. I opened a box.", Age.ADULT),
        ('I sat down. "Sit still, Grandad," she told me.', Age.OLD),
        ('My grandad sat down beside me. "Sit still, Grandad," she told me.', Age.ADULT),
    ],
)
def test_how_old_the_teller_is(text: str, age: Age) -> None:
    assert age_of_teller(mask_quotations(text), text, []) is age
