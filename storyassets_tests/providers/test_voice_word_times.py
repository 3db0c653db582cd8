"""When words sound: against marks made by eye on spectrograms, and over many texts."""

import numpy as np
import pytest

from storyassets.measure.sound import read_sound
from storyassets.model.character import Voice
from storyassets.providers.embedded.voice import EmbeddedVoice
from storyassets.providers.protocols import SpeechFacts, SpeechRequest
from storyassets_tests.fakes.marked_speech import speak_marked_clips

HARD = (
    "It has been said, and it is to be said again, that I shall not have been there.",
    "In an hour, at 7:30 a.m., Mr. & Mrs. O'Neil paid $3.50 … for 2 ½ lbs of figs 😀!",
    "— “Who’s there?” — “I am,” said J. R. Fox of 12 Elm St. at once.",
    "Tell Lil all evil men can come in under an open umbrella until one of us is a king.",
    "To be or not to be; of the, in the, at the, on a, is it, was it, as if, so as to.",
)


@pytest.fixture(scope="module")
def voice():
    with EmbeddedVoice() as voice:
        yield voice


def say(voice, text, who, **fields):
    made = voice.make(SpeechRequest(text=text, voice=who, **fields))
    return SpeechFacts.model_validate(made.facts), read_sound(made.content).duration_s


def test_words_start_where_an_eye_on_the_spectrogram_sees_them_start():
    clips = speak_marked_clips()
    errors_ms = [
        1000 * abs(word.start_s - marked)
        for clip in clips
        for word, marked in zip(SpeechFacts.model_validate(clip.made.facts).words, clip.starts_s, strict=True)
    ]
    assert len(clips) >= 5
    assert len(errors_ms) >= 60
    assert np.median(errors_ms) < 6
    assert max(errors_ms) <= 30


@pytest.mark.parametrize("text", HARD)
def test_every_word_has_a_time_of_its_own_in_order(voice, text):
    facts, duration_s = say(voice, text, who=Voice())
    assert [word.text for word in facts.words] == text.split()
    edges = [edge for word in facts.words for edge in (word.start_s, word.end_s)]
    assert edges == sorted(edges)
    assert 0 <= edges[0] <= edges[-1] <= duration_s
    spoken = [word for word in facts.words if any(map(str.isalnum, word.text))]
    assert all(word.end_s - word.start_s > 0.02 for word in spoken)


def test_words_that_share_an_event_start_at_their_own_sound(voice):
    facts, _ = say(voice, "I shall see.", who=Voice())
    hiss = next(phoneme.start_s for phoneme in facts.phonemes if "ʃ" in phoneme.ipa)
    assert facts.words[1].start_s == hiss


def test_a_plosive_begins_when_the_mouth_closes(voice):
    facts, _ = say(voice, "My happy papa.", who=Voice())
    made = voice.make(SpeechRequest(text="My happy papa.", voice=Voice()))
    samples = read_sound(made.content).samples[:, 0]
    closures = [phoneme.start_s for phoneme in facts.phonemes if phoneme.ipa == "p"]
    assert len(closures) == 3
    for start_s in closures:
        closed = samples[round((start_s + 0.012) * 48_000) : round((start_s + 0.03) * 48_000)]
        assert np.abs(closed).max() < 0.25 * np.abs(samples).max()
