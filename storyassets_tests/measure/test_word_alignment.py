"""Word times in a recording, from another voice's: judged on the embedded voices, whose true times are known."""

from __future__ import annotations

import itertools
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from storyassets.measure.align import align_words
from storyassets.measure.sound import read_sound
from storyassets.measure.speech import Span, find_speech
from storyassets.model.character import Timbre, Voice
from storyassets.model.script import Emotion
from storyassets.model.take import WordTime
from storyassets.providers.embedded.voice import EmbeddedVoice
from storyassets.providers.protocols import SpeechFacts, SpeechRequest

LINES = (
    "The old fox walked home along the river, and nobody had ever seen him so happy.",
    "Stop. Nobody moved. Then the door opened.",
    "Mr. O'Neil said: at the end of the day, forty-two well-known foxes came.",
    "Why did you take my shoes?",
    "When the sun came up, the king, who had not slept at all, sent for his three sons; and each of them "
    "brought a gift, though none of them knew why.",
    "No!",
)
READERS = tuple(
    itertools.product(
        (Timbre.NARRATOR, Timbre.WOMAN, Timbre.OLD_MAN, Timbre.CHILD),
        (Emotion.CALM, Emotion.SADNESS, Emotion.ANGER),
    )
)
Reading = tuple[NDArray[np.float32], int, tuple[WordTime, ...]]


@pytest.fixture(scope="module")
def readings() -> dict[tuple[str, Timbre, Emotion], Reading]:
    with EmbeddedVoice() as voice:
        return {
            (line, timbre, emotion): read(voice, line, timbre, emotion)
            for line in LINES
            for timbre, emotion in READERS
        }


def read(voice: EmbeddedVoice, line: str, timbre: Timbre, emotion: Emotion) -> Reading:
    made = voice.make(SpeechRequest(text=line, voice=Voice(timbre=timbre), emotion=emotion))
    sound = read_sound(made.content)
    return sound.samples[:, 0], sound.sample_rate_hz, SpeechFacts.model_validate(made.facts).words


def errors_s(known: tuple[WordTime, ...], reading: Reading) -> list[float]:
    """How far each edge of each word is from where it truly is."""
    samples, rate_hz, true = reading
    aligned = align_words(known, find_speech(samples, rate_hz), len(samples) / rate_hz)
    pairs = zip(aligned, true, strict=True)
    return [
        abs(gap) for found, word in pairs for gap in (found.start_s - word.start_s, found.end_s - word.end_s)
    ]


def test_another_mood_of_the_same_voice_is_met_within_hundredths_of_a_second(readings: Any) -> None:
    errors = [
        error
        for (line, timbre, emotion), reading in readings.items()
        if emotion is not Emotion.CALM
        for error in errors_s(readings[line, timbre, Emotion.CALM][2], reading)
    ]
    assert np.median(errors) < 0.02
    assert max(errors) < 0.15


def test_another_voice_is_met_within_a_quarter_of_a_second_and_mostly_far_better(readings: Any) -> None:
    errors = [
        error
        for (line, timbre, _), reading in readings.items()
        if timbre is not Timbre.NARRATOR
        for error in errors_s(readings[line, Timbre.NARRATOR, Emotion.CALM][2], reading)
    ]
    assert np.median(errors) < 0.03
    assert np.percentile(errors, 95) < 0.12
    assert max(errors) < 0.25


def test_a_reader_who_pauses_elsewhere_in_a_noisy_room_is_followed(readings: Any) -> None:
    random = np.random.default_rng(0)
    errors = [
        error
        for (line, _, _), reading in readings.items()
        for error in errors_s(readings[line, Timbre.NARRATOR, Emotion.CALM][2], person_like(reading, random))
    ]
    assert np.median(errors) < 0.04
    assert np.percentile(errors, 95) < 0.25


def person_like(reading: Reading, random: np.random.Generator) -> Reading:
    """The reading with pauses left out at commas and made elsewhere, in noise 35 dB below the voice."""
    samples, rate_hz, words = reading
    parts, moved, at, shift_s = [np.zeros(rate_hz // 5, np.float32)], [], 0, 0.2
    for word, after in itertools.zip_longest(words, words[1:]):
        end = len(samples) if after is None else round(after.start_s * rate_hz)
        moved.append(
            word.model_copy(update={"start_s": word.start_s + shift_s, "end_s": word.end_s + shift_s})
        )
        gap_s = 0.0 if after is None else after.start_s - word.end_s
        cut_s = gap_s - 0.03 if gap_s > 0.1 and random.random() < 0.3 else 0.0
        pause_s = random.uniform(0.15, 0.6) if after is not None and random.random() < 0.1 else 0.0
        parts += [samples[at : end - round(cut_s * rate_hz)], np.zeros(round(pause_s * rate_hz), np.float32)]
        shift_s, at = shift_s + pause_s - cut_s, end
    whole = np.concatenate([*parts, parts[0]])
    noise = random.normal(0, 0.13 * 10 ** (-35 / 20), len(whole))
    return (whole + noise).astype(np.float32), rate_hz, tuple(moved)


def test_a_pause_that_both_make_is_between_the_same_words() -> None:
    known = (
        WordTime(text="One,", start_s=0, end_s=0.5),
        WordTime(text="two", start_s=0.7, end_s=1.0),
        WordTime(text="three.", start_s=1.0, end_s=1.5),
    )
    speech = [Span(0.2, 1.0), Span(2.0, 3.6)]
    times = [(word.start_s, word.end_s) for word in align_words(known, speech, 4.0)]
    assert times == [(0.2, 1.0), (2.0, 2.6), (2.6, 3.6)]


def test_a_long_pause_that_only_the_recording_makes_is_between_words() -> None:
    known = tuple(WordTime(text=str(n), start_s=n * 0.5, end_s=n * 0.5 + 0.5) for n in range(4))
    aligned = align_words(known, [Span(0.0, 1.1), Span(2.1, 3.0)], 3.0)
    assert [aligned[1].end_s, aligned[2].start_s] == [1.1, 2.1]


word_lengths = st.lists(st.tuples(st.floats(0, 1), st.floats(0, 0.6)), min_size=1, max_size=12)
span_lengths = st.lists(st.tuples(st.floats(0.05, 3), st.floats(0.1, 1)), max_size=6)


@settings(max_examples=200, deadline=None)
@given(word_lengths, span_lengths)
def test_every_word_has_its_time_once_in_order_and_inside(words: Any, spans: Any) -> None:
    known, at = [], 0.0
    for number, (length, gap) in enumerate(words):
        known.append(WordTime(text=str(number), start_s=at, end_s=at + length))
        at += length + gap
    speech, at = [], 0.1
    for length, gap in spans:
        speech.append(Span(at, at + length))
        at += length + gap
    aligned = align_words(known, speech, at + 0.1)
    edges = [edge for word in aligned for edge in (word.start_s, word.end_s)]
    assert [word.text for word in aligned] == [word.text for word in known]
    assert edges == sorted(edges)
    assert edges[0] >= 0
    assert edges[-1] <= at + 0.1001


def test_no_words_have_no_times() -> None:
    assert align_words((), [Span(0, 1)], 1.0) == ()
