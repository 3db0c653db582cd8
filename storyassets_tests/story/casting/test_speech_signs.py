"""Speech signs: what speaks for everyone near to have said a speech."""

from __future__ import annotations

from storyassets.story.casting.people import find_people
from storyassets.story.casting.quotes import read_pieces
from storyassets.story.casting.said import Said
from storyassets.story.casting.speech_signs import read_signs

TOLD = (
    "The lord was old. Tom sat there.",
    "He ate. He drank. He looked at the lord. He rose.",
    "The lord was ill.",
)


def test_whom_the_next_paragraph_calls_has_said_what_stands_last_in_this_one():
    people = find_people("\n\n".join(TOLD), "")
    pieces = read_pieces(TOLD, people, whole=True)
    talk = [Said(0, n, "Go on.", "", opens=False) for n in range(4)] + [
        Said(1, 0, "Come, my lord.", "tom", opens=True, sure=True)
    ]
    first, *_, last, _ = read_signs(talk, pieces, people)
    assert first.near["lord"] < last.near["lord"]


def test_behind_many_sentences_of_one_who_acts_nobody_goes_on_speaking():
    people = find_people("\n\n".join(TOLD), "")
    pieces = read_pieces(TOLD, people, whole=True)
    began, behind = pieces[0], next(n for n, p in enumerate(pieces) if p.paragraph == 2)
    said = Said(1, 0, "Yes.", "tom", opens=False, at=pieces.index(began))
    far, near = (Said(1, 1, "No.", "", opens=False, at=at) for at in (behind, behind - 3))
    assert [read_signs([said, one], pieces, people)[1].goes_on for one in (far, near)] == [False, True]
