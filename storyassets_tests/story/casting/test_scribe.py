"""The scribe: how the halves of a speech are joined, and how what goes on behind a speech is told."""

from __future__ import annotations

import pytest

from storyassets.story.casting.people import find_people
from storyassets.story.casting.quotes import read_pieces


def told(text: str) -> list[str]:
    """The pieces, as they are told."""
    return [piece.text for piece in read_pieces(text.split("\n\n"), find_people(text, ""), whole=True)]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('"A thief," said Tom, "begins with a mango."', "A thief begins with a mango."),
        ('"The old pump," said Tom, "leaked all night."', "The old pump leaked all night."),
        ('"The birds," said Tom, "and the bees."', "The birds, and the bees."),
        ('"Good night," said Tom, "sleep well."', "Good night, sleep well."),
    ],
)
def test_halves_of_a_speech_are_joined(text: str, said: str) -> None:
    assert said in told(f"Tom Hill came in. Tom sat.\n\n{text}")


def test_who_used_to_say_it_used_to_do_the_rest() -> None:
    text = 'Joan Hill sewed. Joan sang. Joan used to say, "Leave it," and go out for the washing.'
    assert told(text)[-1] == "Joan used to go out for the washing."


def test_a_grandmother_called_nagyi_has_no_article() -> None:
    text = 'My grandmother Nagyi swam. I love Nagyi.\n\n"Fifty years," said Nagyi, and laughed so hard she went under.'
    assert told(text)[-1].startswith("Nagyi laughed")
