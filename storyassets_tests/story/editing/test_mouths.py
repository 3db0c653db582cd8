"""Mouths in scenes: closed on every m, b and p of who says the words; of others they move as if they spoke."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from storyassets.model.layered_picture import Lips
from storyassets.model.script import Emotion
from storyassets.model.timeline import FrameRate
from storyassets.story.editing.mouths import babble
from storyassets.story.heads.lipsync import move_lips
from storyassets_tests.story.heads.test_lipsync import PHONEMES, WORDS, a_span, a_spoken_take

RATE = FrameRate()
LENGTH = 90


def lips_from(first_frame: int) -> tuple[int, ...]:
    return move_lips([a_span(a_spoken_take(), RATE)], RATE, Emotion.CALM, first_frame, LENGTH)


def test_a_speaking_mouth_in_a_scene_is_closed_at_every_m_b_and_p_and_opens_between():
    lips, first_word_s = lips_from(-6), WORDS[0][1]
    for symbol, start_s in PHONEMES:
        frame = 6 + RATE.frames(start_s - first_word_s)
        if symbol in ("m", "b", "p"):
            assert Lips.SHUT in lips[max(0, frame - 1) : frame + 2], (symbol, start_s)
    assert set(lips) == set(Lips)
    assert set(lips[:4]) == {Lips.SHUT}


def test_a_shot_that_begins_later_shows_the_same_mouth_from_there_on():
    assert lips_from(5)[: LENGTH - 5] == lips_from(0)[5:]


@given(st.text(max_size=4), st.integers(1, 200))
def test_who_only_seems_to_speak_opens_and_shuts_the_mouth_and_a_longer_shot_begins_alike(name, length):
    lips = babble(name, length, RATE)
    assert len(lips) == length
    assert babble(name, length + 40, RATE)[:length] == lips
    if length > 90:
        assert {Lips.SHUT, Lips.OPEN} < set(lips)
