"""Tests of who did the last thing and is not named again."""

from __future__ import annotations

import pytest

from storyassets.model.script import Beat
from storyassets.story.casting.people import find_people
from storyassets.story.writing.lines import Told
from storyassets.story.writing.same_doer import name_doers_once


def told_again(*texts: str, turns: bool = False) -> list[str]:
    """The lines of a telling in which these follow one another."""
    people = find_people(" ".join(texts), "")
    beats = [Beat.CONFLICT if n + 1 < len(texts) or not turns else Beat.TWIST for n in range(len(texts))]
    told = [Told(beat, text, None, ()) for beat, text in zip(beats, texts, strict=True)]
    return [line.text for line in name_doers_once(told, people)]


@pytest.mark.parametrize(
    ("first", "second", "meant"),
    [
        (
            "The old king asked the queen to dance.",
            "The old king took off his crown.",
            "He took off his crown.",
        ),
        (
            "Anna opened the letter of her father.",
            "But Anna did not read it.",
            "But she did not read it.",
        ),
        ("The villagers ran to the hill.", "Then the villagers laughed.", "Then they laughed."),
    ],
)
def test_who_does_two_things_is_named_once(first: str, second: str, meant: str) -> None:
    assert told_again(first, second) == [first, meant]


def test_a_third_deed_of_the_same_names_nobody_either() -> None:
    lines = ("Anna opened the door.", "Anna took the lamp.", "Anna ran to the barn.")
    assert told_again(*lines)[1:] == ["She took the lamp.", "She ran to the barn."]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("The king met the farmer.", "The king took off his crown."),
        ("The true bride tended the geese.", "The false bride laughed at it."),
        ("Anna's dog opened the door.", "Anna took the lamp."),
        ("Anna and the king opened the door.", "Anna took the lamp."),
        ("I met Anna.", "Anna took the lamp."),
    ],
)
def test_a_name_stays_where_another_could_be_meant(first: str, second: str) -> None:
    assert told_again(first, second) == [first, second]


def test_a_turn_of_the_story_says_the_name_again() -> None:
    lines = ("Anna opened the door.", "Anna took the lamp.")
    assert told_again(*lines, turns=True) == list(lines)
