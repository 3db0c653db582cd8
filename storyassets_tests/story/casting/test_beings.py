from __future__ import annotations

import pytest

from storyassets.model.character import Being, Role, Species
from storyassets.story.casting.beings import being_of


@pytest.mark.parametrize(
    ("name", "occupation", "being"),
    [
        ("the elves", "", Being.ELF),
        ("the little dwarf", "dwarf", Being.DWARF),
        ("Mercury", "god", Being.GOD),
        ("the miller's ghost", "", Being.GHOST),
        ("the miller", "miller", Being.PERSON),
    ],
)
def test_words_for_someone_tell_what_they_are(name, occupation, being):
    assert being_of(Role(character_id="x", name=name, occupation=occupation)) is being


def test_an_animal_is_no_being():
    assert being_of(Role(character_id="x", name="the devil", species=Species.CAT)) is Being.PERSON
