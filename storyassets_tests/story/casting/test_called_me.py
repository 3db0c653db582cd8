"""The teller's own name: who gives it is nobody else."""

import pytest

from storyassets.model.character import Sex
from storyassets.story.casting.called_me import own_names, sex_by_names
from storyassets.story.casting.people import FIRST_PERSON, find_people


@pytest.mark.parametrize(
    ("told", "names", "sex"),
    [
        ("I am Priya, I am quiet, and I can count.", ("Priya",), Sex.FEMALE),
        ("My name is Tornillo and I am a cat.", ("Tornillo",), Sex.UNKNOWN),
        ("Everybody calls me Ben.", ("Ben",), Sex.MALE),
        ("After that it was me, Martha Dunn, a rope and a mule.", ("Martha", "Dunn"), Sex.FEMALE),
        ("In the boat it was me, Martha, and Joe.", (), Sex.UNKNOWN),
        ("I am German, and I can count.", (), Sex.UNKNOWN),
        ("I called Ben.", (), Sex.UNKNOWN),
    ],
)
def test_the_teller_has_the_name_they_give(told, names, sex):
    assert own_names(told) == names
    assert sex_by_names(names) is sex


def test_whoever_gives_a_name_is_not_cast_beside_it():
    text = (
        "I worked in an office. My boss took my stapler. I am Priya, I am quiet. "
        '"Priya keeps the books," he said. I laid a folder on the table. Priya had won.'
    )
    roles = find_people(text, "The Stapler").roles
    assert "Priya" not in {role.name for role in roles}
    teller = next(role for role in roles if role.character_id == FIRST_PERSON)
    assert teller.sex is Sex.FEMALE
