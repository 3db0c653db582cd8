"""Beasts of a human story say nothing, unless a tag names one."""

from __future__ import annotations

from storyassets.story.casting.people import find_people
from storyassets.story.casting.quotes import read_pieces


def speakers_of(text: str) -> list[str | None]:
    people = find_people(text, "")
    return [p.speaker for p in read_pieces(text.split("\n\n"), people, whole=True) if p.speaker or p.aloud]


def test_a_dog_among_people_says_nothing() -> None:
    text = (
        'Anna Berg opened the door to the mailman Joe Hill. "Come in," said Anna.\n\n"Thanks," said Joe.\n\n'
        'Her old dog Colonel put his head on his knee. "He never liked anybody," he said.'
    )
    assert "colonel" not in speakers_of(text)


def test_a_parrot_that_is_said_to_speak_speaks() -> None:
    text = (
        'Anna Berg fed her parrot Duchess. "Eat," said Anna.\n\nDuchess looked at her. "Mind yourself," said Duchess.\n\n'
        '"What?" asked Anna.'
    )
    assert speakers_of(text) == ["anna", "duchess", "anna"]
