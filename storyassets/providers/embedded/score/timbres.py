"""Timbres: what one note of each instrument sounds like. Sums of partials; float32 samples at 48 kHz.

A partial is a rotating, shrinking complex number, so a long one is the outer product of two short
ones: nearly no sines are computed, and the result is the same on every machine.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

Samples = NDArray[np.float32]

SAMPLE_RATE_HZ = 48_000
SOFT_RATE_HZ = SAMPLE_RATE_HZ // 2
"""Pads and reverberation have nothing above 10 kHz and are made at half the rate."""

BLOCK = 512
HIGHEST_HZ = 9_500.0
MIDDLE_HZ = 330.0
RELEASE_S = 0.15
PAD_ATTACK_S, PAD_RELEASE_S = 0.6, 1.3
PAD_DETUNE_SEMITONES = 0.06
PAD_HARMONICS = 5
FOREVER_S = 1e9


class Instrument(StrEnum):
    """What a note is played on."""

    PIANO = "piano"
    PLUCK = "pluck"
    MARIMBA = "marimba"
    BELL = "bell"
    BASS = "bass"
    HIT = "hit"


@dataclass(frozen=True)
class Timbre:
    """Partials as (ratio to the pitch, amplitude, decay in seconds), the attack, and how long a note rings."""

    partials: tuple[tuple[float, float, float], ...]
    attack_s: float
    ring_s: float
    gain: float


def _string(
    count: int, slope: float, decay_s: float, damping: float, stiffness: float
) -> tuple[tuple[float, float, float], ...]:
    return tuple(
        (k * (1 + stiffness * k * k) ** 0.5, k**-slope, decay_s / (1 + damping * k))
        for k in range(1, count + 1)
    )


TIMBRES = {
    Instrument.PIANO: Timbre(_string(8, 1.35, 1.5, 0.45, 4e-4), 0.004, 2.2, 0.30),
    Instrument.PLUCK: Timbre(_string(10, 1.0, 0.8, 0.5, 1e-4), 0.002, 1.1, 0.26),
    Instrument.MARIMBA: Timbre(((1, 1, 0.32), (3.93, 0.4, 0.09), (9.2, 0.12, 0.04)), 0.002, 0.9, 0.34),
    Instrument.BELL: Timbre(
        ((1, 1, 1.1), (2.0, 0.45, 0.8), (2.76, 0.4, 0.5), (5.4, 0.22, 0.22), (8.9, 0.08, 0.1)), 0.002, 2.4, 0.20
    ),
    Instrument.BASS: Timbre(_string(7, 1.15, 0.7, 0.5, 0.0), 0.006, 1.2, 0.30),
    Instrument.HIT: Timbre(
        ((1, 1, 1.2), (1.51, 0.5, 0.5), (2.02, 0.45, 0.7), (3.3, 0.25, 0.2), (5.1, 0.2, 0.08)), 0.003, 3.0, 0.55
    ),
}  # fmt: skip


def pitch_hz(midi: int) -> float:
    """The frequency of a MIDI number."""
    return float(440.0 * 2.0 ** ((midi - 69) / 12))


def partial(
    frequency_hz: float, decay_s: float, length: int, sample_rate_hz: int, phase: float = 0.0
) -> Samples:
    """A sine that shrinks to 1/e in `decay_s`, (length,)."""
    step = complex(-1.0 / (decay_s * sample_rate_hz), 2 * np.pi * frequency_hz / sample_rate_hz)
    within = np.exp(step * np.arange(BLOCK))
    across = np.exp(step * BLOCK * np.arange(-(-length // BLOCK)) + 1j * phase)
    turned = np.multiply.outer(across.imag.astype(np.float32), within.real.astype(np.float32))
    turned += np.multiply.outer(across.real.astype(np.float32), within.imag.astype(np.float32))
    return np.asarray(turned.ravel()[:length])


@lru_cache(maxsize=64)
def strike(instrument: Instrument, midi: int) -> Samples:
    """One note, mono, as loud as it gets; it rings out by itself. Not to be written to."""
    timbre, frequency_hz = TIMBRES[instrument], pitch_hz(midi)
    length = round(timbre.ring_s * SAMPLE_RATE_HZ)
    # Low strings ring longer than high ones.
    stretch = (MIDDLE_HZ / frequency_hz) ** 0.35
    note = np.zeros(length, np.float32)
    for number, (ratio, amplitude, decay_s) in enumerate(timbre.partials):
        if frequency_hz * ratio < HIGHEST_HZ:
            note += np.float32(amplitude) * partial(
                frequency_hz * ratio, decay_s * stretch, length, SAMPLE_RATE_HZ, phase=float(number)
            )
    note[: round(timbre.attack_s * SAMPLE_RATE_HZ)] *= _ramp(timbre.attack_s, SAMPLE_RATE_HZ)
    note[-round(RELEASE_S * SAMPLE_RATE_HZ) :] *= _ramp(RELEASE_S, SAMPLE_RATE_HZ)[::-1]
    note *= np.float32(timbre.gain)
    note.flags.writeable = False
    return note


@lru_cache(maxsize=32)
def swell(midi: int, held_s: float, brightness: float) -> Samples:
    """One note of the pad, (2, n) at SOFT_RATE_HZ: it swells, is held so long, and fades. Not to be written to."""
    length = round((held_s + PAD_RELEASE_S) * SOFT_RATE_HZ)
    note = np.zeros((2, length), np.float32)
    slope = 2.6 - 1.4 * brightness
    for side, detune in enumerate((-PAD_DETUNE_SEMITONES, PAD_DETUNE_SEMITONES)):
        for k in range(1, PAD_HARMONICS + 1):
            # The plain pitch on odd harmonics and the detuned on even ones: the two sides beat slowly.
            frequency_hz = k * pitch_hz(midi) * 2 ** (detune * (1 if k % 2 == 0 else 0.4) / 12)
            note[side] += np.float32(k**-slope) * partial(
                frequency_hz, FOREVER_S, length, SOFT_RATE_HZ, phase=0.7 * k + 1.3 * side
            )
    attack, release = round(PAD_ATTACK_S * SOFT_RATE_HZ), round(PAD_RELEASE_S * SOFT_RATE_HZ)
    note[:, :attack] *= _ramp(PAD_ATTACK_S, SOFT_RATE_HZ)
    note[:, -release:] *= _ramp(PAD_RELEASE_S, SOFT_RATE_HZ)[::-1]
    note *= np.float32(0.06)
    note.flags.writeable = False
    return note


def _ramp(seconds: float, sample_rate_hz: int) -> Samples:
    return np.linspace(0, 1, round(seconds * sample_rate_hz), dtype=np.float32)
