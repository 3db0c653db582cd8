"""Weight, rests and breaths of the embedded voice."""

from array import array

import numpy as np
import pytest

from storyassets.measure.sound import read_sound, rms_dbfs
from storyassets.model.character import Voice
from storyassets.model.script import Emotion
from storyassets.providers.embedded.espeak_process import RawSpeech
from storyassets.providers.embedded.phrasing import change_rests, choose_weights, sentences_of, weigh_words
from storyassets.providers.embedded.spoken_text import prepare_speech
from storyassets.providers.embedded.voice import EmbeddedVoice
from storyassets.providers.protocols import SpeechFacts, SpeechRequest

RATE_HZ = 48_000
LONG = "He stopped. The old fox walked home along the river, and at last somebody saw him so happy."


@pytest.fixture(scope="module")
def voice():
    with EmbeddedVoice() as voice:
        yield voice


def say(voice, text, **fields):
    made = voice.make(SpeechRequest(text=text, voice=Voice(), **fields))
    return read_sound(made.content).samples[:, 0], SpeechFacts.model_validate(made.facts).words


def heard(samples, start_s, end_s):
    return samples[round(start_s * RATE_HZ) : round(end_s * RATE_HZ)]


@pytest.mark.parametrize(
    ("text", "heavy"),
    [
        ("Nobody came, and he never knew.", {"never"}),
        ("I stole my own bicycle.", {"own"}),
        ("It was *his* hat. Nobody knew.", {"*his*"}),
        ("She said it was MINE.", {"MINE."}),
        ("The NATO men came home.", {"NATO"}),
        ("THIS WAS NEVER SAID ALOUD", {"NEVER"}),
        ("The fox walked home.", set()),
        ("Never.", set()),
    ],
)
def test_a_sentence_leans_on_one_telling_word(text, heavy):
    words = text.split()
    assert {words[index] for index in choose_weights(words)} == heavy


def test_commands_stand_in_no_text_that_was_not_weighed_and_are_taken_back():
    spoken = prepare_speech("I would never go.", "en")
    weighed = weigh_words(spoken, spoken.text.split())
    assert "\x01" not in spoken.text
    assert weighed.text.count("\x01") == 6
    assert (
        weigh_words(prepare_speech("Nie wieder all", "de"), ["Nie", "wieder", "all"]).text == "Nie wieder all"
    )


def test_a_word_with_weight_is_longer_and_louder_and_the_rest_is_as_before(voice):
    plain, plain_words = say(voice, "But then he had ever been the same old man.")
    weighed, weighed_words = say(voice, "But then he had *ever* been the same old man.")
    (first, second) = (words[4] for words in (plain_words, weighed_words))
    assert second.end_s - second.start_s > 1.08 * (first.end_s - first.start_s)
    assert rms_dbfs(heard(weighed, second.start_s, second.end_s)) > rms_dbfs(
        heard(plain, first.start_s, first.end_s)
    )
    assert plain_words[2].start_s == pytest.approx(weighed_words[2].start_s, abs=0.02)


def test_sentences_are_found():
    assert sentences_of(["“Go!”", "he", "said.", "Then", "he", "went"]) == [(0, 1), (1, 3), (3, 6)]


def test_rests_are_longer_in_sadness_and_after_an_ellipsis(voice):
    def rest_s(text, **fields):
        _, words = say(voice, text, **fields)
        return words[1].start_s - words[0].end_s

    assert rest_s("Stop. Nobody moved.", emotion=Emotion.SADNESS) > 1.1 * rest_s("Stop. Nobody moved.")
    assert rest_s("Stop. Nobody moved.", emotion=Emotion.ANGER) < rest_s("Stop. Nobody moved.")
    assert rest_s("Stop... Nobody moved.") > rest_s("Stop, Nobody moved.") + 0.2


def test_a_breath_is_drawn_before_a_long_sentence_softly(voice):
    samples, words = say(voice, LONG)
    assert words[2].start_s - words[1].end_s > 0.35
    assert -52 < rms_dbfs(heard(samples, words[2].start_s - 0.16, words[2].start_s - 0.06)) < -38
    after_a_comma = rms_dbfs(heard(samples, words[9].end_s + 0.06, words[10].start_s - 0.02))
    assert after_a_comma < -47
    _, short = say(voice, "The old fox walked home.")
    _, long = say(voice, LONG.removeprefix("He stopped. "))
    assert short[0].start_s < 0.06 < 0.2 < long[0].start_s < 0.32


def test_silence_is_laid_in_and_taken_out_and_what_follows_moves():
    speech = RawSpeech(
        array("h", [1] * 10 + [0] * 10 + [2] * 10), 100, ((0, 0), (2, 20)), (("a", 0), ("", 10), ("b", 20))
    )
    more, less = change_rests(speech, [(15, 5)]), change_rests(speech, [(15, -4)])
    assert np.array_equal(more.samples, [1] * 10 + [0] * 15 + [2] * 10)
    assert (more.words, more.phonemes) == (((0, 0), (2, 25)), (("a", 0), ("", 10), ("b", 25)))
    assert np.array_equal(less.samples, [1] * 10 + [0] * 6 + [2] * 10)
    assert less.words == ((0, 0), (2, 16))
