"""Levels of synthesized sounds whose levels are known."""

import io

import numpy as np
import pytest
import soundfile

from storyassets.errors import RenderFailed
from storyassets.measure.sound import (
    SILENCE_DB,
    loudness_lufs,
    peak_dbfs,
    read_sound,
    rms_dbfs,
    true_peak_dbtp,
    true_peak_envelope,
)

RATE_HZ = 48_000


def a_tone(hertz=997.0, peak=1.0, seconds=1.0, channels=2, phase=0.0):
    time_s = np.arange(round(seconds * RATE_HZ)) / RATE_HZ
    tone = peak * np.sin(2 * np.pi * hertz * time_s + phase)
    return np.repeat(tone.astype(np.float32)[:, None], channels, axis=1)


def test_a_full_scale_sine_has_a_peak_of_0_and_an_rms_of_minus_3_db():
    assert peak_dbfs(a_tone()) == pytest.approx(0, abs=0.01)
    assert rms_dbfs(a_tone()) == pytest.approx(-3.01, abs=0.01)


def test_loudness_is_that_of_the_standards_reference_tone():
    # EBU Tech 3341, case 1: a stereo sine of 1 kHz at -23 dBFS peak measures -23 LUFS.
    tone = a_tone(1000, 10 ** (-23 / 20), seconds=5)
    assert loudness_lufs(tone, RATE_HZ) == pytest.approx(-23, abs=0.1)


def test_silence_between_sounds_does_not_make_them_less_loud():
    tone = a_tone(1000, 0.1, seconds=5)
    with_pause = np.concatenate([tone, np.zeros((10 * RATE_HZ, 2), np.float32)])
    assert loudness_lufs(with_pause, RATE_HZ) == pytest.approx(loudness_lufs(tone, RATE_HZ), abs=0.3)


@pytest.mark.parametrize("seconds", [0.01, 0.1, 0.399, 0.4, 0.401])
def test_short_sounds_have_a_loudness(seconds):
    assert loudness_lufs(a_tone(1000, 0.1, seconds), RATE_HZ) == pytest.approx(-20, abs=1.0)


def test_a_peak_between_the_samples_is_seen():
    # At a quarter of the rate and 45 degrees off, every sample is 3 dB under the peak of the curve.
    tone = a_tone(RATE_HZ / 4, phase=np.pi / 4)
    assert peak_dbfs(tone) == pytest.approx(-3.01, abs=0.01)
    assert true_peak_dbtp(tone[1000:-1000]) == pytest.approx(0, abs=0.2)


def test_the_envelope_covers_every_sample_of_every_channel():
    noise = np.random.default_rng(3).uniform(-1, 1, (2000, 2)).astype(np.float32)
    envelope = true_peak_envelope(noise)
    assert envelope.shape == (2000,)
    assert np.all(envelope >= np.abs(noise).max(axis=1))


@pytest.mark.parametrize("samples", [0, 1, 100, RATE_HZ])
@pytest.mark.parametrize("value", [0.0, 1e-9, 1e-3])
def test_every_level_is_finite(samples, value):
    sound = np.full((samples, 2), value, dtype=np.float32)
    levels = [peak_dbfs(sound), rms_dbfs(sound), loudness_lufs(sound, RATE_HZ), true_peak_dbtp(sound)]
    assert np.isfinite(levels).all()
    assert min(levels) >= SILENCE_DB
    if samples == 0 or value < 1e-6:
        assert max(levels) == SILENCE_DB


@pytest.mark.parametrize("kind", ["WAV", "FLAC", "OGG", "MP3"])
def test_a_sound_is_read_from_bytes_and_from_a_file(tmp_path, kind):
    path = tmp_path / f"tone.{kind.lower()}"
    soundfile.write(path, a_tone(440, 0.5), RATE_HZ, format=kind)
    for source in (path, str(path), path.read_bytes()):
        sound = read_sound(source)
        assert sound.sample_rate_hz == RATE_HZ
        assert sound.samples.dtype == np.float32
        assert sound.samples.shape[1] == 2
        assert sound.duration_s == pytest.approx(1.0, abs=0.06)
        assert rms_dbfs(sound.samples) == pytest.approx(-9.03, abs=0.3)


def test_mono_has_one_channel():
    file = io.BytesIO()
    soundfile.write(file, a_tone(channels=1), RATE_HZ, format="WAV")
    assert read_sound(file.getvalue()).samples.shape == (RATE_HZ, 1)


def test_what_is_no_sound_is_an_error_that_names_it(tmp_path):
    text = tmp_path / "story.wav"
    text.write_text("Once upon a time")
    for source, name in [
        (text, "story.wav"),
        (tmp_path / "none.wav", "none.wav"),
        (b"fox", "3 bytes"),
        (tmp_path, ""),
    ]:
        with pytest.raises(RenderFailed) as caught:
            read_sound(source)
        assert name in caught.value.thing
