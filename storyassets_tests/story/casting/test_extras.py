"""Tests of extras: a whole town that does something is people."""

from __future__ import annotations

import pytest

from storyassets.model.character import Role, Species
from storyassets.story.casting.extras import EXTRAS, with_extras
from storyassets_tests.fakes.episodes import a_line, a_person, a_script

ANNA = a_person("Anna")
GOAT = Role(character_id="goat", name="Goat", species=Species.GOAT)


@pytest.mark.parametrize(
    ("text", "brought"),
    [
        ("The whole town was counting.", True),
        ("One day the whole square just stood there.", True),
        ("Half the floor stood round her desk.", True),
        ("The entire village laughed.", True),
        ("Anna searched the house.", False),
        ("Anna walked through the town.", False),
        ("She lived in half of the house.", False),
    ],
)
def test_a_place_that_does_something_is_its_people(text: str, brought: bool) -> None:
    script = with_extras(a_script(a_line(text, "l1"), roles=(ANNA,)))
    assert (EXTRAS in {role.character_id for role in script.roles}) is brought


def test_among_beasts_everyone_may_be_beasts():
    line = a_line("The whole village laughed.", "l1")
    few = with_extras(a_script(line, roles=(ANNA, a_person("Tom"), GOAT)))
    many = with_extras(a_script(line, roles=(ANNA, GOAT)))
    assert EXTRAS in {role.character_id for role in few.roles}
    assert EXTRAS not in {role.character_id for role in many.roles}
