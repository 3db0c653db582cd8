"""Accents: short effects that mark a moment. Each gives stereo, (2, n) at 48 kHz, of any loudness."""

from __future__ import annotations

import numpy as np

from storyassets.providers.embedded.effects.noise import Samples, band_noise, both_sides, chance, times

IMPACT_PITCH_HZ = 38.0


def whoosh(length: int, seed: int) -> Samples:
    """Air that rushes past from one side to the other, loudest in its middle."""
    random = chance("whoosh", seed)
    share = np.linspace(0, 1, length)
    pitch_hz = random.uniform(350, 500) + random.uniform(2000, 2800) * np.sin(np.pi * share) ** 2
    # A band of low noise is carried up and down by a gliding tone.
    glide = 2 * np.pi * np.cumsum(pitch_hz) / 48_000
    carried = band_noise(random, length, 40, 750) * np.sin(glide) + band_noise(
        random, length, 40, 750
    ) * np.cos(glide)
    air = carried + 0.5 * band_noise(random, length, 1500, 9000, tilt_db=-3) * np.sin(np.pi * share) ** 3
    loud = np.sin(np.pi * share ** (1 if seed % 2 == 0 else 1.2)) ** 2.5
    side = share if seed % 2 == 0 else share[::-1]
    sides = np.stack([np.cos(side * np.pi / 2), np.sin(side * np.pi / 2)]) * 0.8 + 0.2
    return np.asarray(air * loud * sides, dtype=np.float32)


def impact(length: int, seed: int) -> Samples:
    """A low blow with a dull crack, that rings out darkly."""
    random = chance("impact", seed)
    time_s = times(length)
    pitch_hz = IMPACT_PITCH_HZ + 4 * (seed % 3)
    drop = np.sin(2 * np.pi * (pitch_hz * time_s + 6.0 * (1 - np.exp(-time_s / 0.07)))) * np.exp(
        -time_s / 0.42
    )
    crack = both_sides(random, length, 90, 1800, tilt_db=-3) * np.exp(-time_s / 0.07)
    room = both_sides(random, length, 60, 700, tilt_db=-4) * np.exp(-time_s / 0.5)
    edge = np.clip(time_s[::-1] / 0.3, 0, 1)
    return np.asarray((np.tanh(1.5 * drop) + 0.9 * crack + 0.25 * room) * edge, dtype=np.float32)


def riser(length: int, seed: int) -> Samples:
    """Tones and air that climb and grow, and stop short."""
    random = chance("riser", seed)
    share = np.linspace(0, 1, length)
    sound = 0.8 * both_sides(random, length, 700, 9000) * share**2
    for ratio in (1.0, 1.505, 2.02):
        climb_hz = random.uniform(150, 190) * ratio * 2 ** (2.2 * share**1.3)
        tone = np.sin(2 * np.pi * np.cumsum(climb_hz) / 48_000)
        sound += (0.6 / ratio * tone * (0.75 + 0.25 * np.sin(2 * np.pi * np.cumsum(5 + 9 * share) / 48_000)))[
            None
        ]
    stop = np.clip((1 - share) * length / (0.02 * 48_000), 0, 1)
    return np.asarray(sound * share**1.8 * stop, dtype=np.float32)
