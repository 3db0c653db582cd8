"""Deeds read: whoever is only said, feared or wished to be dead is seen all the same."""

from __future__ import annotations

import pytest

from storyassets.model.shot import Action
from storyassets.story.directing.deeds_read import read_deeds
from storyassets_tests.fakes.episodes import a_line, a_person, a_script

_ROLES = (a_person("I", aliases=("me", "my")), a_person("Anna"), a_person("Ben"))


def _dead(text: str) -> set[str]:
    deeds = read_deeds(a_script(a_line(text, "l0"), roles=_ROLES))["l0"]
    return {deed.character_id for deed in deeds if deed.action is Action.DEAD}


@pytest.mark.parametrize(
    "text",
    [
        "I wanted to die.",
        "Anna had heard Ben was dead.",
        "Anna thought that Ben had died.",
        "Ben nearly died of shame.",
        "If he was late, Anna would kill Ben.",
        "Anna said Ben was dead.",
        "Ben never died.",
    ],
)
def test_nobody_is_dead_by_mere_talk(text: str) -> None:
    assert _dead(text) == set()


@pytest.mark.parametrize(
    "text",
    ["Ben died in March.", "That night Ben was dead.", "Anna never came. Ben died at noon."],
)
def test_who_died_is_dead(text: str) -> None:
    assert _dead(text) == {"ben"}
