"""Filters, resampling and loudness against the libraries that take too long to load."""

import numpy as np
import pyloudnorm
import pytest
import scipy.signal

from storyassets.measure.filtering import (
    PIECE,
    band_pass,
    convolve,
    curve_between,
    high_pass,
    low_pass,
    resample,
    shape,
)
from storyassets.measure.loudness import integrated_lufs

RATE_HZ = 48_000
NOISE = np.random.default_rng(5).standard_normal(2 * PIECE + 1001)


@pytest.mark.parametrize(
    ("response", "kind", "edges", "order"),
    [
        (low_pass(RATE_HZ, 30.0, 1), "lowpass", 30.0, 1),
        (high_pass(RATE_HZ, 75.0, 2), "highpass", 75.0, 2),
        (high_pass(RATE_HZ, 6500.0, 4), "highpass", 6500.0, 4),
        (band_pass(RATE_HZ, (2500.0, 6000.0), 4), "bandpass", (2500.0, 6000.0), 4),
    ],
)
def test_a_filter_is_scipys(response, kind, edges, order):
    expected = scipy.signal.sosfilt(scipy.signal.butter(order, edges, kind, fs=RATE_HZ, output="sos"), NOISE)
    assert np.abs(shape(NOISE, response, RATE_HZ) - expected).max() < 1e-8


@pytest.mark.parametrize("samples", [1, 100, PIECE])
def test_sound_of_any_length_keeps_it(samples):
    both = np.stack([NOISE[:samples]] * 2).astype(np.float32)
    shaped = shape(both, low_pass(RATE_HZ, 1000.0, 1), RATE_HZ)
    assert (shaped.shape, shaped.dtype) == (both.shape, np.float32)


def test_a_room_is_scipys_convolution():
    answer = np.random.default_rng(6).standard_normal(5000)
    expected = scipy.signal.oaconvolve(NOISE, answer)[: len(NOISE)]
    assert np.abs(convolve(NOISE, answer) - expected).max() < 1e-9


def test_the_curve_between_samples_is_scipys():
    samples = NOISE[:5000].astype(np.float32)
    expected = scipy.signal.resample_poly(samples, 4, 1).reshape(-1, 4)[:, 1:].T
    assert np.abs(curve_between(samples, 4) - expected).max() < 1e-6


def test_a_tone_is_the_same_at_another_rate():
    def tone(rate_hz):
        return np.sin(2 * np.pi * 440 * np.arange(rate_hz) / rate_hz)

    resampled = resample(tone(22_050), 320, 147)
    assert len(resampled) == RATE_HZ
    assert np.abs(resampled - tone(RATE_HZ))[1000:-1000].max() < 0.002


def test_loudness_is_that_of_another_meter():
    sound = (NOISE[: RATE_HZ + 1].reshape(-1, 1) * np.array([0.1, 0.02])).astype(np.float32)
    loud_then_soft = np.concatenate([sound, sound / 100, sound])
    expected = pyloudnorm.Meter(RATE_HZ).integrated_loudness(loud_then_soft)
    assert integrated_lufs(loud_then_soft, RATE_HZ) == pytest.approx(expected, abs=0.1)
