"""Told coats: animals have the colour that the story tells."""

from __future__ import annotations

import pytest

from storyassets.model.character import Species
from storyassets.story.casting.cast import cast_characters
from storyassets.story.casting.people import find_people
from storyassets.story.casting.told_coats import COATS, coat_called
from storyassets_tests.fakes.episodes import a_line, a_script


@pytest.mark.parametrize(
    ("text", "colour"),
    [
        ("The cat is orange, fat, and called Tornillo. Tornillo slept.", "orange"),
        ("A white horse stood in the yard. The horse was hungry.", "white"),
        ("The dog was old and black. The dog barked.", "black"),
        ("The cat sat by the black stove. The cat slept.", ""),
        ("A black-and-white cat sat there. The cat slept.", ""),
        ("The dog was blue with cold. The dog shook.", ""),
    ],
)
def test_an_animal_has_the_colour_that_is_told(text, colour):
    beast = next(role for role in find_people(text, "").roles if role.species is not Species.HUMAN)
    assert beast.looks == ((f"{colour} fur",) if colour else ())
    look = cast_characters(a_script(a_line(text), roles=(beast,)), 1).characters[0].look
    assert look.coat == COATS.get(colour, "")


def test_only_parrots_and_the_like_are_blue():
    assert coat_called("blue", Species.PARROT) and not coat_called("blue", Species.DOG)
