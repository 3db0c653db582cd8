"""Ambiences: where a scene is, as it sounds. Each gives stereo, (2, n) at 48 kHz, that can follow itself."""

from __future__ import annotations

import numpy as np

from storyassets.providers.embedded.effects.noise import (
    SAMPLE_RATE_HZ,
    Floats,
    Samples,
    band_noise,
    both_sides,
    chance,
    drift,
    scatter,
    times,
)


def rain(length: int, seed: int) -> Samples:
    """A steady hiss, and drops near by."""
    random = chance("rain", seed)
    bed = both_sides(random, length, 900, 9000, tilt_db=-2.5)
    bed += 0.35 * both_sides(random, length, 150, 700, tilt_db=-3)
    for pitch_hz in (1900, 2700, 3600):
        time_s = times(900)
        drop = np.sin(2 * np.pi * pitch_hz * time_s * (1 + 12 * time_s)) * np.exp(-time_s / 0.004)
        _sprinkle(random, bed, drop, a_second=22, loudest=7.0)
    return bed


def wind(length: int, seed: int) -> Samples:
    """Gusts, with a whistle that comes and goes."""
    random = chance("wind", seed)
    bed = both_sides(random, length, 90, 420, tilt_db=-3) * drift(random, length, 0.5, depth=0.75)
    gusts = drift(random, length, 0.7, depth=0.97) ** 2
    bed += 0.7 * both_sides(random, length, 380, 900, tilt_db=-2) * gusts
    bed += 0.22 * band_noise(random, length, 760, 860)[None] * gusts**2
    return bed


def sea(length: int, seed: int) -> Samples:
    """Waves that rise, break and draw back."""
    random = chance("sea", seed)
    waves = max(1, round(length / SAMPLE_RATE_HZ / 5))
    phase = (times(length) / (length / SAMPLE_RATE_HZ) * waves + seed * 0.3) % 1
    surge = (phase**1.6 * np.clip((1 - phase) / 0.35, 0, 1) ** 1.2).astype(np.float32)
    back = np.roll(surge, round(0.11 * length / waves))
    bed = both_sides(random, length, 70, 420, tilt_db=-3) * (0.35 + surge)
    bed += 2.2 * both_sides(random, length, 500, 5200, tilt_db=-3) * surge
    bed += 0.6 * both_sides(random, length, 2500, 9000, tilt_db=-2) * back
    return bed


def stream(length: int, seed: int) -> Samples:
    """Water that runs over stones."""
    random = chance("stream", seed)
    bed = 0.5 * both_sides(random, length, 350, 2600, tilt_db=-3) * drift(random, length, 1.5, depth=0.3)
    bed += 0.12 * both_sides(random, length, 2500, 8000, tilt_db=-2)
    for pitch_hz in (420, 640, 910, 1300):
        time_s = times(2400)
        gurgle = np.sin(2 * np.pi * pitch_hz * time_s * (1 + 3 * time_s)) * np.exp(-time_s / 0.012)
        _sprinkle(random, bed, gurgle, a_second=7, loudest=2.2)
    return bed


def train(length: int, seed: int) -> Samples:
    """Wheels over the joints of the rails, as heard inside."""
    random = chance("train", seed)
    bed = both_sides(random, length, 45, 220, tilt_db=-3)
    bed += 0.15 * both_sides(random, length, 300, 1500, tilt_db=-3) * drift(random, length, 1.0, depth=0.4)
    time_s = times(round(0.12 * SAMPLE_RATE_HZ))
    click = np.sin(2 * np.pi * 170 * time_s) * np.exp(-time_s / 0.025)
    click += 0.4 * band_noise(random, len(time_s), 500, 2500, tilt_db=-3) * np.exp(-time_s / 0.01)
    click *= np.clip(time_s / 0.003, 0, 1)
    count = max(1, round(length / SAMPLE_RATE_HZ / 0.8))
    for ahead_s in (0.0, 0.16):
        starts = (np.arange(count) * (length / count) + ahead_s * SAMPLE_RATE_HZ).astype(np.int64)
        scatter(bed, click, starts, np.full(count, 2.0), np.zeros(count))
    return bed


def forest(length: int, seed: int) -> Samples:
    """Leaves in a light wind, and birds."""
    random = chance("forest", seed)
    bed = 0.45 * both_sides(random, length, 1200, 6000, tilt_db=-3) * drift(random, length, 0.8, depth=0.8)
    bed += 0.10 * both_sides(random, length, 150, 500, tilt_db=-3)
    for _ in range(3):
        call, pan = _bird_call(random), random.uniform(-0.8, 0.8)
        count = max(1, round(length / SAMPLE_RATE_HZ / 2.4))
        starts = random.integers(0, length, count)
        scatter(bed, call, starts, random.uniform(0.7, 1.6, count), np.full(count, pan))
    return bed


def _bird_call(random: np.random.Generator) -> Floats:
    """A few chirps of one bird."""
    pitch_hz, sweep_hz = random.uniform(2800, 4600), random.uniform(-900, 1500)
    chirp_s, pause_s = random.uniform(0.06, 0.13), random.uniform(0.05, 0.12)
    time_s = times(round(chirp_s * SAMPLE_RATE_HZ))
    share = time_s / chirp_s
    glide = pitch_hz * time_s + sweep_hz * chirp_s * share**2 / 2
    chirp = np.sin(2 * np.pi * glide) * np.sin(np.pi * share) ** 1.5
    silence = np.zeros(round(pause_s * SAMPLE_RATE_HZ))
    return np.concatenate([np.concatenate([chirp, silence])] * int(random.integers(2, 6)))


def crowd(length: int, seed: int) -> Samples:
    """Many people talking, no word to be understood."""
    random = chance("crowd", seed)
    bed = 0.25 * both_sides(random, length, 180, 900, tilt_db=-3)
    for _ in range(7):
        low_hz = random.uniform(220, 420)
        voice = band_noise(random, length, low_hz, low_hz * random.uniform(2.2, 3.4), tilt_db=-2)
        syllables = drift(random, length, random.uniform(3.5, 5.5), depth=1.0) ** 3
        pan = random.uniform(-0.9, 0.9)
        bed += (
            np.sqrt([[(1 - pan) / 2], [(1 + pan) / 2]]).astype(np.float32) * (voice * syllables)[None] * 1.6
        )
    return bed


def city(length: int, seed: int) -> Samples:
    """A rumble of traffic, cars that pass, a horn far away."""
    random = chance("city", seed)
    bed = both_sides(random, length, 45, 260, tilt_db=-4)
    for _ in range(max(1, round(length / SAMPLE_RATE_HZ / 3.5))):
        long = min(length, round(random.uniform(2.2, 3.6) * SAMPLE_RATE_HZ))
        share = np.linspace(0, 1, long)
        car = band_noise(random, long, 250, 1500, tilt_db=-3) * np.sin(np.pi * share) ** 3
        start, way = np.array([random.integers(0, length)]), random.choice([-0.7, 0.7])
        scatter(bed, car * share, start, np.array([1.5]), np.array([way]))
        scatter(bed, car * (1 - share), start, np.array([1.5]), np.array([-way]))
    time_s = times(round(0.45 * SAMPLE_RATE_HZ))
    horn = (np.sin(2 * np.pi * 370 * time_s) + np.sin(2 * np.pi * 466 * time_s)) * np.sin(
        np.pi * time_s / 0.45
    ) ** 0.5
    scatter(bed, horn, random.integers(0, length, 1), np.array([0.28]), np.array([0.4]))
    return bed


def night(length: int, seed: int) -> Samples:
    """Crickets over a dark stillness."""
    random = chance("night", seed)
    bed = 0.16 * both_sides(random, length, 100, 400, tilt_db=-3)
    bed += 0.04 * both_sides(random, length, 2000, 7000)
    for place in (-0.7, 0.1, 0.8):
        pitch_hz, pause_s = random.uniform(3900, 4900), random.uniform(0.42, 0.66)
        time_s = times(round(0.13 * SAMPLE_RATE_HZ))
        trill = np.sin(2 * np.pi * pitch_hz * time_s) * np.clip(np.sin(2 * np.pi * 23 * time_s), 0, 1) ** 0.7
        count = max(1, round(length / SAMPLE_RATE_HZ / pause_s))
        starts = (np.arange(count) * (length / count) + random.normal(0, 400, count)).astype(np.int64)
        scatter(bed, trill, starts, random.uniform(0.6, 1.0, count), np.full(count, place))
    return bed


def fire(length: int, seed: int) -> Samples:
    """A low roar, and wood that crackles."""
    random = chance("fire", seed)
    bed = 0.4 * both_sides(random, length, 80, 450, tilt_db=-2) * drift(random, length, 3.0, depth=0.5)
    bed += 0.12 * both_sides(random, length, 900, 5000, tilt_db=-3)
    for snap_s, a_second in ((0.0015, 16.0), (0.004, 6.0), (0.011, 1.2)):
        long = round(8 * snap_s * SAMPLE_RATE_HZ)
        # The mean of a few samples keeps a snap from being so sharp that its peaks cannot be held.
        snap = np.convolve(random.standard_normal(long + 1), np.hanning(9)[1:-1] / 4, "same")
        snap = np.diff(snap) * np.exp(-times(long) / snap_s)
        _sprinkle(random, bed, snap, a_second=a_second, loudest=5.0)
    return bed


def _sprinkle(
    random: np.random.Generator, bed: Samples, grain: Floats, *, a_second: float, loudest: float
) -> None:
    """Many of a grain, at random, most of them faint."""
    count = round(a_second * bed.shape[1] / SAMPLE_RATE_HZ)
    gains = loudest * random.uniform(0.2, 1.0, count) ** 3
    scatter(bed, grain, random.integers(0, bed.shape[1], count), gains, random.uniform(-1, 1, count))
