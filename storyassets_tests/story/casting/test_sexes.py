"""Whether somebody is a man or a woman, by what is told of them."""

import pytest

from storyassets.model.character import Sex
from storyassets.story.casting.people import find_people


@pytest.mark.parametrize(
    ("text", "sex"),
    [
        ("At night his daughter Nino came in. Nino laughed.", Sex.FEMALE),
        ("At night his son Nino came in. Nino laughed.", Sex.MALE),
    ],
)
def test_the_word_for_kin_says_more_than_the_name(text, sex):
    assert [role.sex for role in find_people(text, "").roles if role.name == "Nino"] == [sex]
