"""Parts: sentences that can be told by themselves, with nothing left over of those beside them."""

from __future__ import annotations

from storyassets.story.casting.people import find_people
from storyassets.story.casting.quotes import read_pieces
from storyassets.story.writing.parts import read_parts


def texts_of(text: str) -> list[str]:
    return [part.wordings[0] for part in read_parts(read_pieces([text], find_people(text, "")), None)]


def test_of_a_long_question_only_what_asks_is_one():
    told = texts_of(
        'An old frog looked on. "Do you not see that the bull who is beaten will be driven away from the good grass '
        'to the reeds of this marsh, and we shall all be trampled into the mud?" said the frog.'
    )
    asked = next(text for text in told if text.startswith("Do you"))
    assert asked.endswith("?")
    assert told[told.index(asked) + 1].endswith("mud.")


def test_where_another_acts_nothing_is_left_of_the_phrase_before_it():
    told = texts_of(
        "At first the rays were gentle, and in the pleasant glow after the frost of the night, the traveler unfastened his cloak "
        "and let it hang loosely from his shoulders."
    )
    assert "At first the rays were gentle." in told


def test_what_stands_in_the_corner_is_told():
    told = texts_of("The room was bare, and in the corner stood a chair.")
    assert "chair" in " ".join(told)
