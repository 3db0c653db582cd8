"""What is told with who speaks, where the tag stands before the speech."""

from __future__ import annotations

import pytest

from storyassets.story.casting.people import find_people
from storyassets.story.casting.quotes import read_pieces


def texts_of(text: str) -> list[str]:
    """The pieces of a story that is told whole."""
    return [piece.text for piece in read_pieces(text.split("\n\n"), find_people(text, ""), whole=True)]


@pytest.mark.parametrize(
    "opening",
    [
        "As Ann Marsh tore down her wall, Gary Trott called across,",
        "When the first truck pulled out of the yard, Gary Trott shouted,",
        "While the others washed their hands, Gary Trott said,",
    ],
)
def test_what_was_done_meanwhile_is_told_with_who_called(opening: str) -> None:
    text = (
        f'Ann Marsh built a wall. Gary Trott built a wall, too. {opening} "Want a hand, love?" Ann laughed.'
    )
    told = texts_of(text)
    assert any(opening.split(",")[0].split(" ", 3)[-1] in one for one in told)
    assert "Want a hand, love?" in told


def test_a_bare_tag_tells_nothing() -> None:
    text = (
        'Ann Marsh built a wall. Gary Trott built a wall, too. Gary said, "Want a hand, love?" Ann laughed.'
    )
    assert not any("said" in one for one in texts_of(text))


@pytest.mark.parametrize("opening", ["Gary said,", "The tall man asked,", "Then Gary Trott shouted,"])
def test_who_laughs_behind_an_announced_speech_did_not_say_it(opening: str) -> None:
    text = f'Ann Marsh built a wall. The wall fell. {opening} "Want a hand, love?" Ann laughed.'
    pieces = read_pieces([text], find_people(text, ""), whole=True)
    assert "ann" not in [piece.speaker for piece in pieces]
