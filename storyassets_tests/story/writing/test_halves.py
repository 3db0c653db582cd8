"""Halves: a shorter sentence of which what it hangs on is gone."""

from __future__ import annotations

import pytest

from storyassets.story.writing.halves import is_half


@pytest.mark.parametrize(
    ("shorter", "longer"),
    [
        (
            "Then, though the Tiger and the Bear, and all the beasts recited wicked deeds.",
            "Then, though the Tiger and the Bear, and all the beasts recited wicked deeds, all were excused.",
        ),
        (
            "Because the bridge, the old ford, and the ferry were guarded.",
            "Because the bridge, the old ford, and the ferry were guarded, he swam.",
        ),
        (
            "There came a rat, who had seen traps and sat up at a distance.",
            "There came a rat, who had seen traps, and had lost his tail, sat up at a distance.",
        ),
        (
            "There came a rat, who had seen cats and traps and sat up at a distance.",
            "There came a rat, who had seen cats and traps, and had lost his tail, sat up at a distance.",
        ),
        ("The two towns were always.", "The two towns were always at war."),
        ("For a long time he did not know.", "For a long time he did not know which to take."),
        (
            "She tied a string to the gate, the other end.",
            "She tied a string to the gate, the other end to a tree.",
        ),
    ],
)
def test_what_hangs_on_something_that_is_gone_is_a_half(shorter: str, longer: str):
    assert is_half(shorter, longer)


@pytest.mark.parametrize(
    ("shorter", "longer"),
    [
        (
            "When the king came, and the queen, the table was set.",
            "When the king came, and the queen, the table was set at once.",
        ),
        ("When he got home, he slept.", "When he got home, he slept for an hour."),
        ("The mice were still.", "The mice were still for a long time."),
        (
            "There was a rat, who came out and sat up.",
            "There was a rat, who came out and sat up at a distance.",
        ),
        ("How it was done, he did not know.", "How it was done, he did not know."),
    ],
)
def test_what_stands_alone_is_none(shorter: str, longer: str):
    assert not is_half(shorter, longer)
