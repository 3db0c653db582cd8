import io

import numpy as np
import pytest
import soundfile
from PIL import Image

from storyassets.errors import InvalidOutput
from storyassets.model.character import Voice
from storyassets.model.music import Mood
from storyassets.model.script import Beat
from storyassets.model.take import WordTime
from storyassets.providers.embedded.voice import EmbeddedVoice
from storyassets.providers.protocols import Made, ScoreRequest, SpeechFacts, SpeechRequest
from storyassets.studio.acceptance import accept_music, accept_picture, accept_script, accept_speech
from storyassets_tests.fakes.episodes import lion_and_mouse
from storyassets_tests.fakes.requests import a_portrait_request
from storyassets_tests.fakes.workshops import FakeComposer, FakeVoice

REQUEST = a_portrait_request()
SPEECH = SpeechRequest(text="The fox ran home.", voice=Voice())

SCORE = ScoreRequest(mood=Mood.CALM, beat=Beat.HOOK, theme=1, length_s=1.0)


def a_jpeg(width_px, height_px):
    stream = io.BytesIO()
    Image.effect_noise((width_px, height_px), 80).convert("RGB").save(stream, "JPEG")
    return stream.getvalue()


def test_a_script_is_accepted_and_counted():
    script = lion_and_mouse()
    figures = accept_script(Made(content=script.model_dump_json().encode(), suffix=".json"))
    assert figures == {"words": script.words, "lines": len(script.lines)}


def test_what_is_no_script_is_refused():
    with pytest.raises(InvalidOutput, match="no script"):
        accept_script(Made(content=b'{"title": 3}', suffix=".json"))


def test_a_picture_is_scored_when_it_is_made():
    figures = accept_picture(REQUEST)(Made(content=a_jpeg(64, 96), suffix=".jpg"))
    assert figures["width_px"] == 64
    assert figures["contrast"] > 10


def test_a_picture_that_is_too_small_is_refused():
    with pytest.raises(InvalidOutput, match="asked for 64x96"):
        accept_picture(REQUEST)(Made(content=a_jpeg(32, 96), suffix=".jpg"))


def test_bytes_that_are_no_picture_are_refused():
    with pytest.raises(InvalidOutput):
        accept_picture(REQUEST)(Made(content=b"<html>busy</html>", suffix=".jpg"))


def test_speech_is_measured_when_it_is_made():
    figures = accept_speech(SPEECH)(FakeVoice().make(SPEECH))
    assert figures["duration_s"] == pytest.approx(1.2)
    assert -20 < figures["rms_dbfs"] < figures["peak_dbfs"] < 0


def test_speech_without_a_time_for_each_word_is_refused():
    stream = io.BytesIO()
    soundfile.write(stream, np.zeros(1600, np.float32), 16_000, format="WAV")
    facts = SpeechFacts(words=()).model_dump(mode="json")
    with pytest.raises(InvalidOutput, match="0 word times came for 4 words"):
        accept_speech(SPEECH)(Made(content=stream.getvalue(), suffix=".wav", facts=facts))


def test_bytes_that_are_no_recording_are_refused():
    made = FakeVoice().make(SPEECH)
    with pytest.raises(InvalidOutput, match="no recording"):
        accept_speech(SPEECH)(made.model_copy(update={"content": b"busy"}))


def a_recording(samples, sample_rate_hz=16_000):
    stream = io.BytesIO()
    soundfile.write(stream, samples.astype(np.float32), sample_rate_hz, format="WAV", subtype="FLOAT")
    return Made(content=stream.getvalue(), suffix=".wav")


def test_music_is_measured_when_it_is_made():
    figures = accept_music(SCORE)(FakeComposer().make(SCORE))
    assert figures["duration_s"] == pytest.approx(1.0)
    assert -30 < figures["loudness_lufs"] < -15
    assert figures["peak_dbfs"] == pytest.approx(-20, abs=0.1)


@pytest.mark.parametrize(
    ("samples", "fault"),
    [
        (np.full((16_000, 1), 0.1), "1 channels, asked for stereo"),
        (np.full((15_000, 2), 0.1), "lasts 0.9 s, asked for 1.0 s"),
        (np.full((16_000, 2), 1e-5), "silent"),
        (np.full((16_000, 2), np.nan), "no numbers"),
    ],
    ids=["mono", "short", "silent", "nan"],
)
def test_music_that_is_not_what_was_asked_for_is_refused(samples, fault):
    with pytest.raises(InvalidOutput, match=fault):
        accept_music(SCORE)(a_recording(samples))


def test_bytes_that_are_no_music_are_refused():
    with pytest.raises(InvalidOutput, match="no recording"):
        accept_music(SCORE)(Made(content=b"busy", suffix=".flac"))


def spoken(seconds=1.2, level=0.1, times=((0.0, 0.3), (0.3, 0.6), (0.6, 0.9), (0.9, 1.2)), channels=1):
    at = np.arange(round(seconds * 16_000)) / 16_000
    samples = np.repeat(level * np.sin(2 * np.pi * 200 * at)[:, None], channels, axis=1)
    words = tuple(
        WordTime(text=word, start_s=start, end_s=end)
        for word, (start, end) in zip(SPEECH.text.split(), times, strict=True)
    )
    facts = SpeechFacts(words=words).model_dump(mode="json")
    return a_recording(samples).model_copy(update={"facts": facts})


@pytest.mark.parametrize(
    ("made", "fault"),
    [
        (spoken(level=0.0005), "silent"),
        (spoken(seconds=0.1, times=((0.0, 0.0),) * 4), "lasts 0.10 s for 4 words"),
        (spoken(seconds=30.0), "lasts 30.00 s for 4 words"),
        (spoken(channels=2), "2 channels, asked for one"),
        (spoken(times=((0.0, 0.3), (0.3, 0.6), (0.6, 0.9), (0.9, 1.4))), "word 3 ends after"),
        (spoken(times=((0.0, 0.3), (0.5, 0.6), (0.2, 0.4), (0.9, 1.2))), "word 2 is out of order"),
        (spoken(times=((0.0, 0.3), (0.6, 0.3), (0.6, 0.9), (0.9, 1.2))), "word 1 is out of order"),
    ],
    ids=["silent", "broken off", "hanging", "stereo", "late", "unordered", "backwards"],
)
def test_speech_that_is_not_what_was_asked_for_is_refused(made, fault):
    with pytest.raises(InvalidOutput, match=fault):
        accept_speech(SPEECH)(made)


@pytest.mark.parametrize(
    "text", ["🦊🦊🦊", "1,234,567,890!", "BBC NASA", "Hmm…", "— No. —", "W" * 60, "http://a.b/c?d=e#f 100%"]
)
def test_our_own_voice_is_accepted_whatever_it_is_asked_to_say(our_voice, text):
    request = SpeechRequest(text=text, voice=Voice())
    assert accept_speech(request)(our_voice.make(request))["duration_s"] > 0.1


@pytest.fixture(scope="module")
def our_voice():
    with EmbeddedVoice() as voice:
        yield voice
