"""Bare dialogue: two who only speak are told apart by turns and by the names they call each other."""

import pytest

from storyassets.story.casting.bare_dialogue import speakers_by_turns
from storyassets.story.casting.people import find_people

CAT = (
    '"Did you feed the cat?"',
    '"We have no cat, Harold."',
    '"The orange one. On the stairs."',
    '"That is a pillow."',
    '"It moved, Edith."',
    '"Pillows don\'t move."',
)
DOOR = (
    '"Open the door, Maria."',
    '"Who is there?"',
    '"It is me. It is cold."',
    '"You died in March, Peter."',
    '"I know, Maria. May I come in?"',
    '"Wipe your feet."',
)
SHIP = (
    '"Nora, what does the radar say?"',
    '"Nothing."',
    '"Nothing at all?"',
    '"Not for a hundred miles, Frank."',
    '"Then what is knocking?"',
    '"Frank, do not open it."',
)


@pytest.mark.parametrize(
    ("paragraphs", "first", "second"),
    [(CAT, "harold", "edith"), (DOOR, "peter", "maria"), (SHIP, "frank", "nora")],
)
def test_two_who_only_speak_take_turns(paragraphs, first, second):
    people = find_people("\n\n".join(paragraphs), "At night")
    assert speakers_by_turns(paragraphs, people) == (first, second) * 3


@pytest.mark.parametrize(
    "paragraphs",
    [
        (*CAT, "Edith put on her glasses."),
        tuple(p.replace(", Harold", "").replace(", Edith", "") for p in CAT),
        CAT[:4],
    ],
)
def test_with_narration_or_without_names_nobody_is_guessed(paragraphs):
    people = find_people("\n\n".join(paragraphs), "At night")
    assert speakers_by_turns(paragraphs, people) == ()
