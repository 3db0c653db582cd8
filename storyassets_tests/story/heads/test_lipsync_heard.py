"""Lip sync of lines that the embedded voice has spoken: lips meet when they are heard to, the mouth follows the level."""

import numpy as np
import pytest

from storyassets.measure.sound import read_sound
from storyassets.model.take import VoiceTake
from storyassets.model.timeline import FrameRate
from storyassets.providers.protocols import SpeechFacts
from storyassets.story.heads.lipsync import SpokenSpan, perform
from storyassets_tests.fakes.episodes import a_take
from storyassets_tests.fakes.marked_speech import speak_marked_clips

FARTHEST_LAG_FRAMES = 5
RATES = [FrameRate(), FrameRate(numerator=60, denominator=1)]


@pytest.fixture(scope="module")
def spoken():
    """The samples, the take and the feeling of each clip."""
    return [(*take_of(clip), clip.emotion) for clip in speak_marked_clips()]


def take_of(clip):
    facts, sound = SpeechFacts.model_validate(clip.made.facts), read_sound(clip.made.content)
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
        [span], rate=rate, emotion=emotion, seed=1, pre_roll_frames=first, post_roll_frames=4
    ).mouths


@pytest.mark.parametrize("rate", RATES, ids=["30", "60"])
def test_lips_are_closed_within_a_frame_of_each_m_b_and_p_that_is_heard(spoken, rate):
    closures = 0
    for _, take, emotion in spoken:
        mouths = mouths_of(take, rate, emotion)
        for phoneme in take.phonemes:
            if phoneme.ipa in {"m", "b", "p"}:
                frame = round(phoneme.start_s * rate.fraction)
                assert 0 in mouths[max(0, frame - 1) : frame + 2], (take.words, phoneme)
                closures += 1
    assert closures >= 18


@pytest.mark.parametrize("rate", RATES, ids=["30", "60"])
def test_a_mouth_opens_with_the_level_of_the_speech_and_neither_before_nor_after_it(spoken, rate):
    for samples, take, emotion in spoken:
        mouths = mouths_of(take, rate, emotion)
        opened = np.array([0 if mouth == 0 else 1 + (mouth - 1) // 3 for mouth in mouths], float)
        length = round(48_000 / rate.fraction)
        frames = np.pad(samples, (0, length * len(opened)))[: length * len(opened)].reshape(-1, length)
        level = np.sqrt((frames**2).mean(axis=1))
        heard = {
            lag: np.corrcoef(np.roll(opened, -lag), level)[0, 1]
            for lag in range(-FARTHEST_LAG_FRAMES, FARTHEST_LAG_FRAMES + 1)
        }
        assert max(heard, key=heard.get) == 0, (take.words, heard)
        assert heard[0] > 0.5, take.words
