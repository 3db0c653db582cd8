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


def test_the_captain_of_whom_one_says_she_is_a_woman() -> None:
    text = (
        "Our captain was on the bench. She rolled her eyes. The captain laughed and tied her boots. She ran."
    )
    assert next(role for role in find_people(text, "A day").roles if "aptain" in role.name).sex is Sex.FEMALE


def test_several_from_germany_are_no_men_of_germs() -> None:
    assert "Germans" in {
        r.name for r in find_people("The Germans ran. Tom sang. The Germans stopped.", "A day").roles
    }


@pytest.mark.parametrize(
    ("text", "who", "sex"),
    [
        ("The sultan woke. Clerks sneezed over ledgers. The sultan slept.", "Clerks", Sex.MALE),
        ("In 1932 the minister in Perth sang. The minister slept.", "Minister", Sex.MALE),
        ("The sultan woke. Servants ran from hall to hall. The sultan slept.", "Servants", Sex.UNKNOWN),
        ("The minister in Perth sang. The minister slept.", "Minister", Sex.UNKNOWN),
    ],
)
def test_of_old_those_of_a_calling_are_men(text, who, sex):
    assert {r.name: r.sex for r in find_people(text, "A day").roles}[who] is sex
