"""Who is called uncle or grandfather later."""

from __future__ import annotations

import pytest

from storyassets.model.character import Sex
from storyassets.story.casting.people import find_people


def roles_of(text):
    return {role.character_id: role for role in find_people(text, "").roles}


@pytest.mark.parametrize(
    ("text", "who", "word"),
    [
        (
            "Then the owner left and his nephew Craig came. Craig was mean. Uncle came back. Craig left.",
            "owner",
            "uncle",
        ),
        (
            "Old Pete ran the ferry with his grandson Tim. Tim rowed. Grandpa slept. Tim laughed.",
            "pete",
            "grandpa",
        ),
        ("The widow hired her niece Ada. Ada sang. Then Aunt came in. Ada left.", "widow", "aunt"),
    ],
)
def test_whose_nephew_it_was_is_the_uncle(text, who, word):
    assert word in roles_of(text)[who].aliases


def test_he_whose_nephew_is_told_of_is_a_man():
    text = "Then the owner left and his nephew Craig came. Craig was mean. Uncle came back. Craig left."
    assert roles_of(text)["owner"].sex is Sex.MALE


@pytest.mark.parametrize(
    "text",
    [
        "The owner left and his nephew Craig came. My uncle laughed at Craig. Craig wept.",
        "The owner left and his brother Craig came. Uncle laughed at Craig. Craig wept.",
    ],
)
def test_another_uncle_is_another_one(text):
    assert "uncle" in roles_of(text)
