"""Tests of kin synonyms: two words for the same kin of the same one are one person."""

from __future__ import annotations

from storyassets.story.casting.people import find_people


def _names(text: str) -> set[str]:
    return {role.name.lower() for role in find_people(text, "A day").roles}


def test_my_grandmother_and_gran_are_one() -> None:
    told = "I lived with my grandmother. My grandmother sang to me. Gran laughed. I sat there. Gran slept."
    assert len(_names(told) & {"grandmother", "gran"}) == 1


def test_my_grandmother_and_a_grandma_of_anybody_are_two() -> None:
    told = "I lived with my grandmother. My grandmother sang. A grandma from next door laughed. A grandma from Cork slept."
    assert len(_names(told) & {"grandmother", "grandma"}) == 2
