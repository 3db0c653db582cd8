"""Tests of place evidence: how much words speak for a place."""

from __future__ import annotations

import pytest

from storyassets.model.place import Setting
from storyassets.story.reading.place_evidence import weigh_places


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("the judge and the bailiff looked at the witness.", Setting.COURTROOM),
        ("the surgeon scrubbed and the nurses wheeled the patient in.", Setting.HOSPITAL),
        ("the lifeguard blew a whistle at the swimmers.", Setting.POOL),
    ],
)
def test_the_words_of_a_place_speak_for_it_most(text: str, place: Setting) -> None:
    found = weigh_places(text)
    assert max(found, key=found.__getitem__) is place


def test_a_word_counts_once_and_what_is_in_no_place_counts_nothing() -> None:
    assert weigh_places("bailiff bailiff") == weigh_places("bailiff")
    assert weigh_places("he thought so and nodded") == {}


def test_who_goes_anywhere_speaks_less_than_whose_calling_keeps_them_there() -> None:
    def most(word: str) -> float:
        return max(weigh_places(word).values(), default=0.0)

    assert most("doctor") < most("surgeon")
    assert most("teacher") < most("headmaster")
