"""What words feel like."""

import pytest

from storyassets.model.script import Emotion
from storyassets.story.words import feeling
from storyassets.story.words.feeling import feel


def test_no_word_of_a_table_is_too_short_to_be_looked_for_by_its_first_letters():
    stems = " ".join([*feeling._STRONG.values(), *feeling._WEAK.values()]).split()
    assert min(len(stem) for stem in stems) >= feeling._BEGINNING


@pytest.mark.parametrize(
    ("text", "emotion"),
    [
        ("Quietly the door was opened by a terrified man.", Emotion.FEAR),
        ("They wept until noon.", Emotion.SADNESS),
        ("The table had four legs.", Emotion.CALM),
        ("They had a bet on what time I’d come back crying.", Emotion.CALM),
        ("Paul asked whether she would weep.", Emotion.CALM),
        ("We had bets on how long he would sob.", Emotion.CALM),
        ("She wept as if her heart would break.", Emotion.SADNESS),
        ("She wept when he left.", Emotion.SADNESS),
        ("I thought I'd weep.", Emotion.SADNESS),
    ],
)
def test_words_are_felt_wherever_they_stand(text, emotion):
    assert feel(text) is emotion
