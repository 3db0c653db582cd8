"""Forms of address: `Judge`, `Dad`, `ma'am`."""

from __future__ import annotations

import pytest

from storyassets.model.character import Sex
from storyassets.story.casting.forms_of_address import called_by_office, called_by_other_form, sex_called
from storyassets.story.casting.people import find_people

COURT = "The judge came in. The judge sat down. Her father stood. The father wept. Anna Berg waited. Anna laughed."


@pytest.mark.parametrize(
    ("text", "called"),
    [
        ("For my sleep, Your Honor. Every day.", {"judge"}),
        ("He's mistaken, Judge, with respect.", {"judge"}),
        ("Oh, Dad, look!", {"father"}),
        ("Please, Papa.", {"father"}),
        ("Thanks, Dad.", {"father"}),
        ("Yes, Captain.", set()),
        ("Ask the judge about it.", set()),
        ("My dad, of all people.", set()),
        ("I am no judge of that.", set()),
    ],
)
def test_who_is_called_by_office(text: str, called: set[str]) -> None:
    assert called_by_office(text, find_people(COURT, "")) == called


@pytest.mark.parametrize(
    ("text", "sex"),
    [
        ("Does it crow, ma'am?", Sex.FEMALE),
        ("Please, mister, leave it on.", Sex.MALE),
        ("Sir, your hat.", Sex.MALE),
        ("Gordon! Where is the key?", Sex.MALE),
        ("Anna, wait.", Sex.UNKNOWN),
        ("I saw a lady.", Sex.UNKNOWN),
    ],
)
def test_of_which_sex_is_who_is_called(text: str, sex: Sex) -> None:
    assert sex_called(text, find_people(COURT, "")) is sex


@pytest.mark.parametrize(
    ("text", "called"),
    [
        ("Kevin, thirty years!", {"kev"}),
        ("You did well, Kevin.", {"kev"}),
        ("Ken, thirty years!", set()),
        ("Keveney Street, please.", set()),
    ],
)
def test_a_name_has_a_short_form(text: str, called: set[str]) -> None:
    people = find_people("Big Kev came in. Kev sat down. Anna Berg waited. Anna laughed.", "")
    assert called_by_other_form(text, people) == called
