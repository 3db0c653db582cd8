"""Strokes: blows on solid things, and how such short sounds are laid together in a room. 48 kHz."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import numpy as np

from storyassets.providers.embedded.effects.noise import SAMPLE_RATE_HZ, Floats, Samples, scatter, times

Modes = Sequence[tuple[float, float, float]]
"""Pitch in Hz, strength, and decay in seconds."""

ROOM_ECHOES = (((0.007, 0.011), 0.22), ((0.019, 0.016), 0.13), ((0.031, 0.037), 0.08))
"""After how long the left and the right hear an echo, and its strength."""


def in_room(bed: Samples) -> Samples:
    """The same between walls: each side hears another echo of it, soon and faint."""
    heard = bed.copy()
    for delay_s, share in ROOM_ECHOES:
        for side in (0, 1):
            late = round(delay_s[side] * SAMPLE_RATE_HZ)
            heard[side, late:] += np.float32(share) * bed[1 - side, : bed.shape[1] - late]
    return heard


def struck(
    random: np.random.Generator, modes: Modes, ring_s: float, *, lower: float = 1.0, noise: float = 0.5
) -> Floats:
    """A blow on something solid: its modes, at so many times their pitch, and the noise of the touch."""
    time_s = times(round(ring_s * SAMPLE_RATE_HZ))
    sound = np.zeros(len(time_s))
    for pitch_hz, strength, decay_s in modes:
        phase = random.uniform(0, np.pi)
        sound += strength * np.sin(2 * np.pi * pitch_hz * lower * time_s + phase) * np.exp(-time_s / decay_s)
    touch = random.standard_normal(len(time_s)) * np.exp(-time_s / 0.004)
    attack, release = np.clip(time_s / 0.001, 0, 1), np.clip(time_s[::-1] / 0.01, 0, 1)
    return np.asarray((sound + noise * np.convolve(touch, np.ones(4) / 4, "same")) * attack * release)


def thump(random: np.random.Generator, ring_s: float, pitch_hz: float, decay_s: float) -> Floats:
    """The low part of a blow: a tone that falls."""
    time_s = times(round(ring_s * SAMPLE_RATE_HZ))
    glide = pitch_hz * (time_s + 0.02 * (1 - np.exp(-time_s / 0.02))) * random.uniform(0.95, 1.05)
    return np.asarray(np.sin(2 * np.pi * glide) * np.exp(-time_s / decay_s) * np.clip(time_s / 0.002, 0, 1))


def lay(bed: Samples, grain: Floats | Samples, at_s: Iterable[float], pan: float = 0.0) -> None:
    """Add a grain where it begins; what would pass the end is cut."""
    for start_s in at_s:
        start = round(start_s * SAMPLE_RATE_HZ)
        room = bed.shape[1] - start
        if room > 0:
            one = (np.array([start]), np.ones(1), np.array([pan]))
            scatter(bed, grain[:room], *one)


def tail(length: int, seconds: float) -> Floats:
    """A fade over the last seconds."""
    return np.asarray(np.clip(times(length)[::-1] / seconds, 0, 1))
