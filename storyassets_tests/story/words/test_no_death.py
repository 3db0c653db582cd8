"""Turns of speech with the words of dying."""

import pytest

from storyassets.model.script import Emotion
from storyassets.story.words.feeling import feel
from storyassets.story.words.no_death import is_no_death


@pytest.mark.parametrize(
    ("text", "word", "alive"),
    [
        ("i was seventeen and wanted to die", "die", True),
        ("i could have died when he came", "died", True),
        ("He stopped dead.", "dead.", True),
        ("I was dead tired.", "dead", True),
        ("Her phone died.", "died.", True),
        ("She was dying to tell him.", "dying", True),
        ("The laughter died away.", "died", True),
        ("His grandfather died.", "died.", False),
        ("They thought he was dead.", "dead.", False),
        ("The dead man had a key.", "dead", False),
        ("She was dying.", "dying.", False),
    ],
)
def test_a_turn_of_speech_kills_nobody(text, word, alive):
    words = text.split()
    assert is_no_death(words, words.index(word)) is alive


def test_what_stops_dead_makes_nobody_sad():
    assert feel("Then the lights stopped dead.") is not Emotion.SADNESS
    assert feel("The battery died.") is not Emotion.SADNESS
    assert feel("Then my grandmother died.") is Emotion.SADNESS
