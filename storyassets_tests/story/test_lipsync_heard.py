"""Lip sync of lines that the embedded voice has spoken: lips meet when they are heard to, the mouth follows the level."""

import json
from pathlib import Path

import numpy as np
import pytest

from storyassets.measure.sound import read_sound
from storyassets.model.character import Voice
from storyassets.model.script import Emotion
from storyassets.model.take import VoiceTake
from storyassets.model.timeline import FrameRate
from storyassets.providers.embedded.voice import EmbeddedVoice
from storyassets.providers.protocols import SpeechFacts, SpeechRequest
from storyassets.story.lipsync import SpokenSpan, perform
from storyassets_tests.fakes.episodes import a_take

CLIPS = json.loads((Path(__file__).parents[1] / "providers" / "marked_words.json").read_text())["clips"]
FARTHEST_LAG_FRAMES = 5
RATES = [FrameRate(), FrameRate(numerator=60, denominator=1)]


@pytest.fixture(scope="module")
def spoken():
    """The samples and the take of each clip."""
    with EmbeddedVoice() as voice:
        return [speak(voice, clip) for clip in CLIPS]


def speak(voice, clip):
    who = Voice(timbre=clip["timbre"], number=clip["number"])
    made = voice.make(SpeechRequest(text=clip["text"], voice=who, emotion=clip["emotion"]))
    facts, sound = SpeechFacts.model_validate(made.facts), read_sound(made.content)
    take = VoiceTake(
        line_id="setup-1",
        take=a_take("setup-1"),
        duration_s=sound.duration_s,
        sample_rate_hz=48_000,
        peak_dbfs=-1.0,
        rms_dbfs=-18.0,
        words=facts.words,
        phonemes=facts.phonemes,
    )
    return sound.samples[:, 0].astype(float), take


def mouths_of(take, rate, emotion):
    """The mouth in each frame of the take, from its start."""
    first = rate.frames(take.words[0].start_s)
    span = SpokenSpan(take, 0, len(take.words), 0, rate.frames(take.words[-1].end_s) - first)
    return perform(
        [span], rate=rate, emotion=Emotion(emotion), seed=1, pre_roll_frames=first, post_roll_frames=4
    ).mouths


@pytest.mark.parametrize("rate", RATES, ids=["30", "60"])
def test_lips_are_closed_within_a_frame_of_each_m_b_and_p_that_is_heard(spoken, rate):
    closures = 0
    for (_, take), clip in zip(spoken, CLIPS, strict=True):
        mouths = mouths_of(take, rate, clip["emotion"])
        for phoneme in take.phonemes:
            if phoneme.ipa in {"m", "b", "p"}:
                frame = round(phoneme.start_s * rate.fraction)
                assert 0 in mouths[max(0, frame - 1) : frame + 2], (clip["text"], phoneme)
                closures += 1
    assert closures >= 18


@pytest.mark.parametrize("rate", RATES, ids=["30", "60"])
def test_a_mouth_opens_with_the_level_of_the_speech_and_neither_before_nor_after_it(spoken, rate):
    for (samples, take), clip in zip(spoken, CLIPS, strict=True):
        mouths = mouths_of(take, rate, clip["emotion"])
        opened = np.array([0 if mouth == 0 else 1 + (mouth - 1) // 3 for mouth in mouths], float)
        length = round(48_000 / rate.fraction)
        frames = np.pad(samples, (0, length * len(opened)))[: length * len(opened)].reshape(-1, length)
        level = np.sqrt((frames**2).mean(axis=1))
        heard = {
            lag: np.corrcoef(np.roll(opened, -lag), level)[0, 1]
            for lag in range(-FARTHEST_LAG_FRAMES, FARTHEST_LAG_FRAMES + 1)
        }
        assert max(heard, key=heard.get) == 0, (clip["text"], heard)
        assert heard[0] > 0.5, clip["text"]
