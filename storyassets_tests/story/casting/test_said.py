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


def test_a_cat_that_was_named_last_does_not_answer_for_who_is_called() -> None:
    text = (
        'Dana Webb stood up. "Sit," said Dana.\n\nMy cat had gone under the porch. I saw her.\n\n"Dana," I said, "I must go."\n\n'
        '"For the knee?" she asked.\n\n"For the cat."\n\nThe cat slept. The cat woke.'
    )
    assert "cat" not in speakers_of(text)


def test_a_mule_with_the_name_of_a_person_says_nothing_either() -> None:
    text = (
        "I was the ferryman. I took the rope, and Billy Reed came with me. A mule called Senator pulled. Senator stood still. He looked at me.\n\n"
        '"Start the mule," he said.\n\n"No," I said.\n\n"I told you," Billy said.\n\nSenator pulled. Senator ate. I rowed.'
    )
    assert "senator" not in speakers_of(text)
