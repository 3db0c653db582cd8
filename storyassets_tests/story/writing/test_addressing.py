"""What is said to somebody's face."""

import pytest

from storyassets.model.character import Sex
from storyassets.story.writing.addressing import greets, to_the_face


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("What a creature she is! How her feathers shine!", "What a creature you are! How your feathers shine!"),
        ("If she could sing, I would call her Queen.", "If you could sing, I would call you Queen."),
        ("Everything about her is perfect.", "Everything about you is perfect."),
        ("The one beside her has seen her wings.", "The one beside you has seen your wings."),
        ("I gave it to her herself.", "I gave it to you yourself."),
    ],
)  # fmt: skip
def test_who_is_there_is_told_so_to_the_face(text, said):
    assert to_the_face(text, Sex.FEMALE) == said


def test_a_greeting_is_known():
    assert greets("Good-morning, beautiful creature!")
    assert not greets("Such a wonderful bird!")
