"""Ages that are told of two at once."""

from __future__ import annotations

import pytest

from storyassets.model.character import Age
from storyassets.story.casting.people import find_people


def ages_in(text):
    return {role.character_id: role.age for role in find_people(text, "").roles}


@pytest.mark.parametrize(
    ("text", "age"),
    [
        (
            "Mr. Kim was in 1B and Mrs. Roe in 4B. Both widowed, both over seventy. Mr. Kim rang Mrs. Roe.",
            Age.OLD,
        ),
        (
            "Mr. Kim met Mrs. Roe at the pool. They were both eleven, and Mr. Kim was shy. Mrs. Roe dived.",
            Age.CHILD,
        ),
        ("Mr. Kim lived beside Mrs. Roe. Neither was under eighty. Mrs. Roe mowed his lawn.", Age.OLD),
        ("Mr. Kim and Mrs. Roe were both in their seventies. Mr. Kim drove. Mrs. Roe slept.", Age.OLD),
        (
            "Mr. Kim and Mrs. Roe bought both books for seventy dollars. Mr. Kim drove. Mrs. Roe slept.",
            Age.ADULT,
        ),
        ("Mr. Kim and Mrs. Roe ran. Both shops were closed for eighty years. Mrs. Roe slept.", Age.ADULT),
    ],
)
def test_an_age_that_is_told_of_both_reaches_both(text, age):
    assert ages_in(text) == {"kim": age, "roe": age}
