"""Noise, and how it is shaped: the stuff of every effect. Float32 or float64 at 48 kHz; (n,) is mono.

Noise is made in the frequency domain, so that it ends as it began: an ambience can follow itself.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Samples = NDArray[np.float32]

SAMPLE_RATE_HZ = 48_000


def chance(name: str, seed: int) -> np.random.Generator:
    """The randomness of one effect."""
    return np.random.default_rng([abs(seed), *name.encode()])


def times(length: int) -> Floats:
    """The time of each sample in seconds."""
    return np.arange(length) / SAMPLE_RATE_HZ


def band_noise(
    random: np.random.Generator, length: int, low_hz: float, high_hz: float, *, tilt_db: float = 0.0
) -> Samples:
    """Noise between two frequencies, with soft shoulders; `tilt_db` an octave within. Its RMS is 1."""
    hertz = np.fft.rfftfreq(length, 1 / SAMPLE_RATE_HZ)
    first, last = np.searchsorted(hertz, (low_hz / 4, min(4 * high_hz, SAMPLE_RATE_HZ / 2)))
    inside = hertz[max(1, first) : last]
    shape = 1 / (1 + (low_hz / inside) ** 4) / (1 + (inside / high_hz) ** 4)
    if tilt_db:
        shape = shape * (inside / low_hz) ** (tilt_db / 6.02)
    spectrum = np.zeros(len(hertz), np.complex64)
    parts = random.standard_normal((2, len(inside)), dtype=np.float32)
    spectrum[max(1, first) : last] = (parts[0] + 1j * parts[1]) * shape
    noise = np.fft.irfft(spectrum, length)
    return np.asarray(noise / np.sqrt(np.mean(noise**2)), dtype=np.float32)


def drift(random: np.random.Generator, length: int, fastest_hz: float, *, depth: float) -> Samples:
    """A slow wandering around 1, that ends as it began; it goes as low as 1 - depth."""
    count = max(2, int(fastest_hz * length / SAMPLE_RATE_HZ))
    turns = np.arange(1, count + 1)[:, None] * np.linspace(0, 2 * np.pi, 513)[None]
    waves = (np.cos(turns + random.uniform(0, 2 * np.pi, (count, 1))) / np.sqrt(count)).sum(axis=0)
    waves = (waves - waves.min()) / max(1e-9, waves.max() - waves.min())
    curve = 1 - depth + depth * waves
    return np.asarray(np.interp(np.arange(length), np.linspace(0, length, 513), curve), dtype=np.float32)


def scatter(
    bed: Samples, grain: Samples | Floats, starts: NDArray[np.int64], gains: Floats, pans: Floats
) -> None:
    """Add a mono grain to a stereo bed, (2, n), at many places, in place; past the end it goes on at the start."""
    length = bed.shape[1]
    short = np.asarray(grain, dtype=np.float32)[:length]
    for start, gain, pan in zip(starts % length, gains, pans, strict=True):
        head = min(len(short), length - start)
        for side, share in enumerate((np.sqrt((1 - pan) / 2), np.sqrt((1 + pan) / 2))):
            loud = np.float32(gain * share)
            bed[side, start : start + head] += short[:head] * loud
            bed[side, : len(short) - head] += short[head:] * loud


def both_sides(
    random: np.random.Generator, length: int, low_hz: float, high_hz: float, *, tilt_db: float = 0.0
) -> Samples:
    """Two different noises of one colour, (2, n): wide."""
    return np.stack([band_noise(random, length, low_hz, high_hz, tilt_db=tilt_db) for _ in range(2)])
