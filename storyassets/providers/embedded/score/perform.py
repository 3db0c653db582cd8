"""Performing: notes become sound. Stereo float32, (2, n) at 48 kHz, of no particular loudness."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

import numpy as np

from storyassets.measure.filtering import band_pass, convolve, curve_between, shape
from storyassets.providers.embedded.score.drums import beat_drum
from storyassets.providers.embedded.score.notes import Hold, Note, Stroke
from storyassets.providers.embedded.score.timbres import (
    SAMPLE_RATE_HZ,
    SOFT_RATE_HZ,
    Samples,
    strike,
    swell,
)

HALL_S, HALL_DECAY_S = 1.5, 0.36
HALL_BAND_HZ = (220.0, 4800.0)
HALL_SHARE, PAD_HALL_SHARE = 0.30, 0.25


def perform(notes: Iterable[Note], length_s: float) -> Samples:
    """Play the notes, and let them sound in a hall."""
    struck = np.zeros((2, _even(length_s)), np.float32)
    held = np.zeros((2, struck.shape[1] // 2), np.float32)
    for note in notes:
        if isinstance(note, Hold):
            tone = swell(note.midi, note.held_s, note.brightness)
            _add(held, tone, note.start_s * SOFT_RATE_HZ, np.full(2, note.gain))
            continue
        mono = beat_drum(note.drum) if isinstance(note, Stroke) else strike(note.instrument, note.midi)
        _add(struck, mono[None], note.start_s * SAMPLE_RATE_HZ, note.gain * _sides(note.pan))
    sent = HALL_SHARE * (struck[:, ::2] + struck[:, 1::2]).sum(axis=0) / 2 + PAD_HALL_SHARE * held.sum(axis=0)
    held += _reverberate(sent.astype(np.float32))
    struck[:, ::2] += held
    struck[:, 1::2] += np.concatenate([curve_between(side, 2) for side in held])
    return struck[:, : round(length_s * SAMPLE_RATE_HZ)]


def _even(length_s: float) -> int:
    return 2 * -(-round(length_s * SAMPLE_RATE_HZ) // 2)


def _sides(pan: float) -> np.ndarray[tuple[int], np.dtype[np.float64]]:
    """Gains of left and right, of equal power, for a place from -1 to 1."""
    return np.sqrt(np.array([1 - pan, 1 + pan]) / 2)


def _add(
    bus: Samples, tone: Samples, start: float, gains: np.ndarray[tuple[int], np.dtype[np.float64]]
) -> None:
    first = round(start)
    last = min(bus.shape[1], first + tone.shape[1])
    for side in (0, 1):
        bus[side, first:last] += tone[side % len(tone), : last - first] * np.float32(gains[side])


def _reverberate(sent: Samples) -> Samples:
    """What the hall answers to a mono sound at SOFT_RATE_HZ, (2, n)."""
    return convolve(sent[None], _hall())


@lru_cache(maxsize=1)
def _hall() -> Samples:
    length = round(HALL_S * SOFT_RATE_HZ)
    noise = np.random.default_rng(9).standard_normal((2, length))
    noise *= np.exp(-np.arange(length) / (HALL_DECAY_S * SOFT_RATE_HZ))
    answer = shape(noise, band_pass(SOFT_RATE_HZ, HALL_BAND_HZ, 1), SOFT_RATE_HZ)
    return np.asarray(answer / np.sqrt((answer**2).sum(axis=1, keepdims=True)), dtype=np.float32)
