"""Synonyms: two words that stand for one person."""

from __future__ import annotations

import pytest

from storyassets.story.casting.people import find_people


@pytest.mark.parametrize(
    "ending", ["He saw the goose-girl by the pond.", "When the goose-girl came home, the girl wept."]
)
def test_the_goose_girl_is_the_daughter_who_became_one(ending):
    people = find_people(
        f"A queen had a daughter. The daughter had to tend the geese. A king lived there. {ending}", ""
    )
    assert [role.character_id for role in people.roles if role.name in ("Daughter", "Girl", "Goosegirl")] == [
        "daughter"
    ]
