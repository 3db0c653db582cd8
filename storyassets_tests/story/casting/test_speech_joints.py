"""Speech joints: a comma between two halves, and none inside one clause."""

from __future__ import annotations

import pytest

from storyassets.story.casting.speech_joints import joint_of


@pytest.mark.parametrize(
    ("before", "text", "joint"),
    [
        ("A thief,", "begins with a mango.", " "),
        ("And you,", "have never asked.", " "),
        ("The birds,", "and the bees.", ", "),
        ("Good night,", "sleep well.", ", "),
        ("We went home,", "because of the rain.", ", "),
    ],
)
def test_what_joins_two_halves(before: str, text: str, joint: str) -> None:
    assert joint_of(before, text) == joint
