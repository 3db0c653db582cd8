"""Tests of place likenesses: a manner of speaking names no place, the place itself does."""

from __future__ import annotations

import pytest

from storyassets.story.reading.place_asides import NO_PLACE
from storyassets.story.reading.place_likenesses import clear_likenesses


def cleared(text: str) -> list[str]:
    """The words that name no place any more."""
    words = text.split()
    return [was for was, now in zip(words, clear_likenesses(words), strict=True) if NO_PLACE in now]


@pytest.mark.parametrize(
    ("text", "idle"),
    [
        ("Slow as a funeral walked the old camel.", ["funeral"]),
        ("The street lay quiet as a church.", ["church."]),
        ("He took the secret to his grave.", ["grave."]),
        ("It was a mountain of confidence.", ["mountain"]),
        ("She looked out over a sea of faces.", ["sea"]),
        ("The merchant, who owed money in two cities, was thinking.", ["cities,"]),
        ("It had become the talk of the town.", ["town."]),
        ("His room was like a prison.", ["prison."]),
        ("Fergal, who has the butcher's on the square, said nothing.", ["square,"]),
        ("Nobody in town will tell you.", ["town"]),
        ("She was the oldest woman in the village.", ["village."]),
        ("The whole town was counting.", ["town"]),
    ],
)
def test_a_manner_of_speaking_names_no_place(text: str, idle: list[str]) -> None:
    assert cleared(text) == idle


@pytest.mark.parametrize(
    "text",
    [
        "They carried flowers to the church.",
        "He stood at the grave and wept.",
        "A field of wheat lay before them.",
        "They sailed over a sea of ice.",
        "She went to the funeral in the town.",
        "The lad who had gone into the forest came back.",
        "They searched the whole village.",
        "The boy who lived there walked through the town.",
    ],
)
def test_the_place_itself_is_named(text: str) -> None:
    assert cleared(text) == []
