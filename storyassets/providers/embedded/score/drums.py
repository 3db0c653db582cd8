"""Drums: soft ones, that mark the time without getting in the way of speech. Mono float32 at 48 kHz."""

from __future__ import annotations

from enum import StrEnum
from functools import lru_cache

import numpy as np

from storyassets.providers.embedded.score.timbres import SAMPLE_RATE_HZ, Samples


class Drum(StrEnum):
    """What is struck."""

    KICK = "kick"
    BRUSH = "brush"
    SHAKER = "shaker"


@lru_cache(maxsize=len(Drum))
def beat_drum(drum: Drum) -> Samples:
    """One stroke. Not to be written to."""
    stroke = {Drum.KICK: _kick, Drum.BRUSH: _brush, Drum.SHAKER: _shaker}[drum]()
    stroke.flags.writeable = False
    return stroke


def _kick() -> Samples:
    time_s = _times(0.35)
    glide = 48 * time_s + 85 * 0.04 * (1 - np.exp(-time_s / 0.04))
    return _fade(np.sin(2 * np.pi * glide) * np.exp(-time_s / 0.1) * 0.6)


def _brush() -> Samples:
    time_s = _times(0.22)
    noise = _noise(len(time_s), seed=1)
    # The running difference takes the lows out of noise, the running mean the hiss.
    noise = np.convolve(noise, (0.25, 0.5, 0.25, -0.25, -0.5, -0.25), "same")
    return _fade(noise * np.exp(-time_s / 0.06) * 0.22)


def _shaker() -> Samples:
    time_s = _times(0.09)
    noise = np.diff(_noise(len(time_s) + 2, seed=2), 2)
    return _fade(noise * np.minimum(time_s / 0.012, 1) * np.exp(-time_s / 0.022) * 0.06)


def _times(seconds: float) -> np.ndarray[tuple[int], np.dtype[np.float64]]:
    return np.arange(round(seconds * SAMPLE_RATE_HZ)) / SAMPLE_RATE_HZ


def _noise(length: int, seed: int) -> np.ndarray[tuple[int], np.dtype[np.float64]]:
    return np.random.default_rng(seed).standard_normal(length)


def _fade(stroke: np.ndarray[tuple[int], np.dtype[np.float64]]) -> Samples:
    last = np.linspace(1, 0, len(stroke) // 4)
    stroke[-len(last) :] *= last
    return stroke.astype(np.float32)
