"""Told about: to whom the teller then does what is told next."""

import pytest

from storyassets.story.casting.people import find_people
from storyassets.story.casting.quotes import read_pieces

BOY = "I taught maths in Kumasi. Only one pupil never wrote. His name was Kwabena and he was a boy.\n\n"
SENT = '"Send him out," said the headmaster. "He\'s proud, and pride spreads."\n\n'


def subjects_of(text, part):
    people = find_people(text, "")
    pieces = read_pieces(text.split("\n\n"), people)
    return next(p.reading.subjects for p in pieces if part in p.text)


@pytest.mark.parametrize(
    ("after", "who"),
    [
        ("I kept him after class. He sat down.", "kwabena"),
        ("It was a Thursday. I kept him after class. He sat down.", "kwabena"),
        ("I told him to wait. He sat down.", "headmaster"),
    ],
)
def test_the_teller_deals_with_whom_the_other_spoke_of_and_talks_with_who_spoke(after, who):
    assert who in subjects_of(BOY + SENT + after, "sat down")


def test_an_untagged_question_is_the_tellers_where_only_they_and_who_answers_act():
    text = (
        BOY
        + SENT
        + 'I kept him after class and he sat down.\n\n"What happened?"\n\n"The mill, sir." He pulled his sleeve down.'
    )
    asked = next(
        p for p in read_pieces(text.split("\n\n"), find_people(text, "")) if "What happened" in p.text
    )
    assert asked.speaker == "i"
