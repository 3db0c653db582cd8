"""Levels: every recording of the composer is as loud as the others, under a peak, without clicks."""

from __future__ import annotations

import io

import numpy as np
import soundfile
from numpy.typing import NDArray

from storyassets.measure.sound import SILENCE_DB, loudness_lufs
from storyassets.model.music import LEVEL_LUFS

Samples = NDArray[np.float32]

SAMPLE_RATE_HZ = 48_000
CEILING = 10 ** (-4.0 / 20)
"""Samples stay under it; the curve through them rises above it by less than a decibel."""

KNEE = 0.8 * CEILING
EDGE_S = 0.010
ROUNDS = 3
FEW_PEAKS = 0.001
"""Where no larger share of the samples is bent, the loudness stays what it is."""


def level(sound: Samples) -> Samples:
    """Bring a stereo sound, (2, n), to LEVEL_LUFS with its peaks rounded off, and fade its edges."""
    levelled = fade_edges(sound)
    for _ in range(ROUNDS):
        measured = loudness_lufs(levelled.T, SAMPLE_RATE_HZ)
        if measured <= SILENCE_DB or abs(LEVEL_LUFS - measured) < 0.1:
            return levelled
        levelled *= np.float32(10 ** ((LEVEL_LUFS - measured) / 20))
        if round_peaks(levelled) < FEW_PEAKS * levelled.size:
            return levelled
    return levelled


def round_peaks(sound: Samples) -> int:
    """Bend what is above KNEE to stay under CEILING, in place; how many samples that was."""
    over = np.abs(sound) > KNEE
    count = int(np.count_nonzero(over))
    if count:
        peaks = sound[over]
        bent = KNEE + (CEILING - KNEE) * np.tanh((np.abs(peaks) - KNEE) / (CEILING - KNEE))
        sound[over] = np.sign(peaks) * bent
    return count


def fade_edges(sound: Samples) -> Samples:
    """No click where the recording begins or ends."""
    length = min(round(EDGE_S * SAMPLE_RATE_HZ), sound.shape[1] // 2)
    ramp = np.linspace(0, 1, length, dtype=np.float32)
    faded = sound.astype(np.float32, copy=True)
    faded[:, :length] *= ramp
    faded[:, faded.shape[1] - length :] *= ramp[::-1]
    return faded


def encode_flac(sound: Samples) -> bytes:
    """Stereo 16-bit FLAC."""
    file = io.BytesIO()
    soundfile.write(file, sound.T, SAMPLE_RATE_HZ, format="FLAC", subtype="PCM_16", compression_level=0.3)
    return file.getvalue()
