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


@pytest.mark.parametrize(
    ("text", "alone"),
    [
        (
            "Travis sat down on the curb, unwrapped my sandwich, and started tearing it in half.",
            "Travis started tearing my sandwich in half.",
        ),
        (
            "The clerk knelt by the old safe, picked up the brass keys, and threw them into the sea.",
            "The clerk threw the brass keys into the sea.",
        ),
        (
            "Marla stood up in the crowded church, pulled out a photograph, and laid it on the coffin.",
            "Marla laid the photograph on the coffin.",
        ),
    ],
)
def test_what_was_taken_up_is_named_where_the_next_deed_is_told_alone(text, alone):
    found = deeds_alone(text, {})
    assert alone in [w.text for w in found]
    assert all(w.lost >= next(a.lost for a in found if a.text == alone) for w in found)


def test_of_two_things_neither_is_named():
    text = "The cook sat down on the bench, took the knife from the drawer, and hid it under his apron."
    assert not [w for w in deeds_alone(text, {}) if "hid" in w.text and "sat" not in w.text]
