"""Named here: what words name where they are spoken is on their picture."""

from __future__ import annotations

import pytest

from storyassets.model.place import Setting
from storyassets.model.prop import Prop
from storyassets.model.shot import ShotKind
from storyassets.story.directing.named_here import find_great, show_what_is_named
from storyassets_tests.story.directing.test_deeds_of_today import BOSS, CLARA, a_film

FEW = ("The boss was late.", (BOSS,))
START = ("Clara came in.", (CLARA,))


def things_at(words: str, *others: str) -> tuple[Prop, ...]:
    """What is seen at these words, in a story of others."""
    told = [(other, (CLARA,)) for other in others]
    film = a_film(Setting.ROOM, FEW, START, (words, (CLARA,)), START, *told, *[FEW] * 4)
    show_what_is_named(film)
    return film.stagings[2].props


@pytest.mark.parametrize(
    ("words", "things"),
    [
        ("At the bottom lay the last crate.", (Prop.CRATE,)),
        ("She read the bill twice.", (Prop.RECEIPT,)),
        ("There was no crate left.", ()),
        ("It was as heavy as a crate.", ()),
        ("She looked for the canoe.", ()),
        ("Clara waited.", ()),
    ],
)
def test_what_is_named_and_can_be_there_is_seen(words, things):
    assert things_at(words) == things


def test_what_a_story_turns_on_is_named_from_its_first_part_to_its_last():
    told = [
        "The crossword lay there.",
        "Clara came.",
        "The crossword was done.",
        "Clara left.",
        "She kept the crossword.",
    ]
    film = a_film(Setting.ROOM, *[(words, (CLARA,)) for words in told])
    assert find_great(film) == (Prop.CROSSWORD,)
    assert find_great(a_film(Setting.ROOM, *[(words, (CLARA,)) for words in told[:3]])) == ()


def test_of_what_it_turns_on_no_two_pictures_running_are_filled():
    told = ["The crossword lay there.", "The crossword was hers.", "Clara left."]
    last = ("She kept the crossword.", (CLARA,))
    film = a_film(Setting.ROOM, *[(words, (CLARA,)) for words in told], *[FEW] * 20, last)
    show_what_is_named(film)
    assert [k for k, kind in enumerate(film.kinds) if kind is ShotKind.INSERT] == [0, 23]
    assert all(Prop.CROSSWORD in film.stagings[k].props for k in (0, 1, 23))
