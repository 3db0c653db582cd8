"""Deeds alone: of a long sentence the clause or deed that matters can be told by itself, with what it loses."""

import pytest

from storyassets.story.writing.deeds_alone import deeds_alone

PHONE = "He never asked for anything, not even more blankets, but each evening at seven he would ask me to dial the same number."


@pytest.mark.parametrize(
    ("text", "alone"),
    [
        (PHONE, "Each evening at seven he would ask me to dial the same number."),
        (
            "The clerk locked the safe, counted the coins twice under the lamp, and mailed the key to his brother in Rome.",
            "The clerk mailed the key to his brother in Rome.",
        ),
        (
            "They brought him to the new captain, who rose from her chair and opened the small iron drawer.",
            "The new captain rose from her chair and opened the small iron drawer.",
        ),
    ],
)
def test_a_deed_of_a_long_sentence_is_told_alone(text, alone):
    assert alone in [w.text for w in deeds_alone(text, {})]


def test_what_matters_to_the_story_is_lost_least():
    told = {w.text: w.lost for w in deeds_alone(PHONE, {"dial": 2.0, "number": 2.0})}
    assert (
        told["Each evening at seven he would ask me to dial the same number."]
        < told["He never asked for anything, not even more blankets."]
    )


@pytest.mark.parametrize(
    "text",
    [
        "She baked a cake with three eggs and a cup of sugar for him, and she carried it to the dock.",
        "The mayor called the widow to the town hall on the hill, and she signed it there.",
    ],
)
def test_what_leans_on_the_rest_of_the_sentence_is_not(text):
    assert not [w for w in deeds_alone(text, {}) if " it " in f"{w.text[:-1]} "]


def test_a_short_sentence_is_told_whole():
    assert deeds_alone("He sat down, and I laughed.", {}) == []
