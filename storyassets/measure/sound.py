"""Sound: reading it, and its levels. Pure functions; samples are float32 (n, channels), full scale ±1.

Every level is finite: what is quieter than SILENCE_DB is SILENCE_DB. Mixing is `render.sound`'s.
"""

from __future__ import annotations

import io
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import soundfile
from numpy.typing import NDArray

from storyassets.errors import RenderFailed
from storyassets.measure.filtering import curve_between
from storyassets.measure.loudness import integrated_lufs

Samples = NDArray[np.float32]

SILENCE_DB = -120.0
# ITU-R BS.1770-4: the gating block, and how many times true peak is oversampled below 96 kHz.
LOUDNESS_BLOCK_S = 0.4
TRUE_PEAK_OVERSAMPLING = 4
PEAK_BLOCK = 24_000
PEAK_REACH = 32  # samples on each side that the curve between two depends on; 10 of them
MOST_OVERSHOOT = 2.25  # of the curve over its samples: the weights of the filter sum up to 2.2415


@dataclass(frozen=True)
class Sound:
    """Decoded sound: `samples` is float32 (n, channels)."""

    samples: Samples
    sample_rate_hz: int

    @property
    def duration_s(self) -> float:
        """How long it is."""
        return len(self.samples) / self.sample_rate_hz


def read_sound(source: Path | str | bytes, *, only_numbers: bool = False) -> Sound:
    """Decode a file or its bytes: WAV, FLAC, OGG or MP3. Raises RenderFailed.

    What is no number is silence, or with `only_numbers` an error.
    """
    name = f"{len(source)} bytes" if isinstance(source, bytes) else str(source)
    file: Any = io.BytesIO(source) if isinstance(source, bytes) else str(source)
    try:
        samples, sample_rate_hz = soundfile.read(file, dtype="float32", always_2d=True)
    except (soundfile.SoundFileError, OSError) as error:
        raise RenderFailed("this is not a sound that can be read", stage="sound", thing=name) from error
    if only_numbers and not np.isfinite(samples).all():
        raise RenderFailed("some of its samples are no numbers", stage="sound", thing=name)
    return Sound(np.nan_to_num(samples), int(sample_rate_hz))


def decibels(amplitude: float) -> float:
    """20·log10 of an amplitude, at least SILENCE_DB."""
    return max(SILENCE_DB, 20 * float(np.log10(max(amplitude, 10 ** (SILENCE_DB / 20)))))


def peak_dbfs(samples: NDArray[Any]) -> float:
    """The highest sample, in dB of full scale."""
    return decibels(float(np.abs(samples).max(initial=0.0)))


def rms_dbfs(samples: NDArray[Any]) -> float:
    """The root of the mean square over all samples and channels, in dB of full scale."""
    if samples.size == 0:
        return SILENCE_DB
    flat = np.asarray(samples, dtype=np.float32).ravel()
    return decibels(float(np.sqrt(np.dot(flat, flat) / flat.size)))


def loudness_lufs(samples: NDArray[Any], sample_rate_hz: int) -> float:
    """Integrated loudness of ITU-R BS.1770-4, gated.

    Sound shorter than one gating block is measured in a block of its own length, by repeating it.
    """
    if rms_dbfs(samples) <= SILENCE_DB:
        return SILENCE_DB
    block = int(np.ceil(LOUDNESS_BLOCK_S * sample_rate_hz)) + 1
    repeats = -(-block // len(samples))
    measured = np.concatenate([samples] * repeats) if repeats > 1 else samples
    loudness = integrated_lufs(measured.reshape(len(measured), -1), sample_rate_hz)
    return max(SILENCE_DB, loudness) if np.isfinite(loudness) else SILENCE_DB


def true_peak_envelope(samples: NDArray[Any]) -> Samples:
    """For each sample the highest amplitude of any channel between it and the next, (n,)."""
    by_channel = np.ascontiguousarray(np.atleast_2d(samples.T), dtype=np.float32)
    if by_channel.shape[-1] == 0:
        return np.zeros(0, np.float32)
    envelope: Samples = np.abs(by_channel).max(axis=0)
    for channel in by_channel:
        for curve in curve_between(channel, TRUE_PEAK_OVERSAMPLING):
            np.maximum(envelope, np.abs(curve), out=envelope)
    return envelope


def true_peak_dbtp(samples: NDArray[Any]) -> float:
    """The highest point of the curve through the samples, four times oversampled.

    The curve is drawn only where it can rise so high: near samples that are high themselves.
    """
    by_sample = np.abs(samples) if samples.ndim == 1 else np.abs(samples).max(axis=1, initial=0.0)
    blocks = -(-len(by_sample) // PEAK_BLOCK)
    padded = np.pad(by_sample, (0, blocks * PEAK_BLOCK - len(by_sample)))
    block_peaks = padded.reshape(blocks, PEAK_BLOCK).max(axis=1, initial=0.0)
    highest = float(block_peaks.max(initial=0.0))
    for block in np.argsort(block_peaks)[::-1]:
        near = block_peaks[max(0, block - 1) : block + 2].max()
        if near * MOST_OVERSHOOT > highest:
            start, end = block * PEAK_BLOCK, (block + 1) * PEAK_BLOCK
            first = max(0, start - PEAK_REACH)
            envelope = true_peak_envelope(samples[first : end + PEAK_REACH])
            highest = max(highest, float(envelope[start - first : end - first].max()))
    return decibels(highest)
