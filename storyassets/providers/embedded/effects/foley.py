"""Foley: what things and feet sound like, each short and dry. Stereo, (2, n) at 48 kHz; the sound begins at once.

Solid things are struck modes: a few decaying tones over a burst of noise. Soft ones are noise that is
shaped in grains. Nothing has words, and nothing is as long as a line.
"""

from __future__ import annotations

import numpy as np

from storyassets.providers.embedded.effects.noise import (
    SAMPLE_RATE_HZ,
    Samples,
    band_noise,
    both_sides,
    chance,
    drift,
    times,
)
from storyassets.providers.embedded.effects.strokes import Modes, in_room, lay, struck, tail, thump

WOOD: Modes = ((180, 1.0, 0.05), (410, 0.6, 0.035), (760, 0.35, 0.02), (1450, 0.15, 0.012))
LATCH: Modes = ((2100, 0.5, 0.012), (3400, 0.35, 0.008), (900, 0.4, 0.02))
COIN_MODES: Modes = ((5200, 1.0, 0.12), (7350, 0.7, 0.09), (9100, 0.45, 0.07), (3900, 0.3, 0.05))
BELL_MODES: Modes = (
    (523, 0.7, 1.5), (1046, 1.0, 1.1), (1255, 0.6, 0.9), (1568, 0.45, 0.7), (2093, 0.4, 0.5), (2790, 0.2, 0.3),
)  # fmt: skip
CLAY: Modes = ((620, 0.8, 0.05), (1380, 0.7, 0.035), (2750, 0.5, 0.03), (4300, 0.3, 0.02))


def door(length: int, seed: int) -> Samples:
    """A latch, hinges that creak, and the door coming to rest."""
    random = chance("door", seed)
    bed = np.zeros((2, length), np.float32)
    share = np.linspace(0, 1, round(0.42 * SAMPLE_RATE_HZ))
    pitch_hz = random.uniform(250, 310) * (1 + 0.5 * np.sin(np.pi * share))
    # Wood sticks and slips: a row of small blows, quicker in the middle.
    creak = np.clip(np.sin(2 * np.pi * np.cumsum(pitch_hz) / SAMPLE_RATE_HZ) - 0.6, 0, 1) * np.sin(
        np.pi * share
    )
    creak = creak * (0.7 + 0.3 * np.sin(2 * np.pi * np.cumsum(9 + 14 * share) / SAMPLE_RATE_HZ))
    lay(bed, 1.2 * struck(random, LATCH, 0.12) + 0.5 * struck(random, WOOD, 0.12, lower=1.6), [0.0])
    lay(bed, 2.2 * (creak - creak.mean()), [0.05])
    lay(bed, 0.7 * struck(random, WOOD, 0.4, lower=1.1) + 0.3 * thump(random, 0.4, 95, 0.06), [0.52])
    return in_room(bed)


def knock(length: int, seed: int) -> Samples:
    """Three knocks on wood."""
    random = chance("knock", seed)
    bed = np.zeros((2, length), np.float32)
    for number, at_s in enumerate((0.0, 0.19, 0.38)):
        stroke = struck(random, WOOD, 0.3, lower=random.uniform(1.5, 1.7)) + 0.3 * thump(
            random, 0.3, 150, 0.03
        )
        lay(bed, stroke * (1.0 if number != 1 else 0.8), [at_s])
    return in_room(bed)


def footsteps(length: int, seed: int) -> Samples:
    """Somebody walks by: heel and sole, left and right."""
    return _steps("footsteps", length, seed, every_s=0.36, firmness=0.7)


def running(length: int, seed: int) -> Samples:
    """Quick light steps."""
    return _steps("running", length, seed, every_s=0.17, firmness=0.45)


def hooves(length: int, seed: int) -> Samples:
    """A horse at a canter: three beats and a rest."""
    random = chance("hooves", seed)
    bed = np.zeros((2, length), np.float32)
    at_s, beat = 0.0, 0
    while at_s < length / SAMPLE_RATE_HZ - 0.1:
        hoof = struck(random, ((310, 1.0, 0.03), (690, 0.8, 0.02), (1240, 0.4, 0.012)), 0.1)
        lay(bed, hoof + 0.7 * thump(random, 0.1, 95, 0.025), [at_s], pan=0.3 * (-1) ** beat)
        beat += 1
        at_s += 0.13 if beat % 3 else 0.24
    return bed


def splash(length: int, seed: int) -> Samples:
    """Something falls into water, which closes over it."""
    random = chance("splash", seed)
    time_s = times(length)
    burst = both_sides(random, length, 500, 6500, tilt_db=-3) * np.exp(-time_s / 0.16)
    low = both_sides(random, length, 120, 600, tilt_db=-2) * np.exp(-time_s / 0.09)
    bed = np.asarray((burst + 1.2 * low) * np.clip(time_s / 0.008, 0, 1), dtype=np.float32)
    for _ in range(26):
        bubble_s = random.uniform(0.015, 0.05)
        bubble_time_s = times(round(4 * bubble_s * SAMPLE_RATE_HZ))
        pitch_hz = random.uniform(380, 1600)
        bubble = np.sin(2 * np.pi * pitch_hz * bubble_time_s * (1 + 2 * bubble_time_s)) * np.exp(
            -bubble_time_s / bubble_s
        )
        at_s = 0.08 + random.exponential(0.22)
        lay(bed, bubble * random.uniform(0.1, 0.5), [at_s], pan=random.uniform(-0.7, 0.7))
    return bed


def bell(length: int, seed: int) -> Samples:
    """A bell, struck twice."""
    random = chance("bell", seed)
    bed = np.zeros((2, length), np.float32)
    note = struck(random, BELL_MODES, length / SAMPLE_RATE_HZ, lower=random.uniform(0.95, 1.08), noise=0.1)
    lay(bed, note, [0.0])
    lay(bed, 0.7 * note, [0.46])
    return in_room(np.asarray(bed * tail(length, 0.4), dtype=np.float32))


def clock(length: int, seed: int) -> Samples:
    """A clock that ticks."""
    random = chance("clock", seed)
    bed = np.zeros((2, length), np.float32)
    tick, tock = (struck(random, ((p, 1.0, 0.012), (2.3 * p, 0.6, 0.007)), 0.08) for p in (2300, 1750))
    for number in range(int(length / SAMPLE_RATE_HZ / 0.42)):
        lay(bed, (tick, tock)[number % 2], [0.42 * number], pan=0.15)
    return bed


def thunder(length: int, seed: int) -> Samples:
    """A crack far off, and its long roll."""
    random = chance("thunder", seed)
    time_s = times(length)
    roll = both_sides(random, length, 35, 190, tilt_db=-3) * drift(random, length, 5.0, depth=0.8)
    crack = both_sides(random, length, 150, 1800, tilt_db=-4) * np.exp(-time_s / 0.22)
    shape = np.clip(time_s / 0.05, 0, 1) * np.exp(-time_s / 0.9)
    return np.asarray((roll * 1.5 * shape + 0.7 * crack) * tail(length, 0.5), dtype=np.float32)


def applause(length: int, seed: int) -> Samples:
    """Many hands."""
    random = chance("applause", seed)
    bed = 0.05 * both_sides(random, length, 700, 4000, tilt_db=-2)
    for _ in range(22):
        clap = struck(random, ((random.uniform(900, 1600), 0.6, 0.012),), 0.06, noise=1.5)
        every_s, first_s = random.uniform(0.2, 0.3), random.uniform(0, 0.2)
        at_s = np.arange(first_s, length / SAMPLE_RATE_HZ - 0.06, every_s)
        at_s = np.maximum(0, at_s + random.normal(0, 0.015, len(at_s)))
        lay(bed, clap * random.uniform(0.3, 1.0), at_s.tolist(), pan=random.uniform(-0.9, 0.9))
    swell = np.clip(times(length) / 0.15, 0, 1) * tail(length, 0.6)
    return np.asarray(bed * swell, dtype=np.float32)


def page(length: int, seed: int) -> Samples:
    """A leaf of paper is turned."""
    random = chance("page", seed)
    share = np.linspace(0, 1, length)
    sweep = both_sides(random, length, 1800, 9500, tilt_db=-2) * np.sin(np.pi * share**0.7) ** 2
    flutter = np.clip(drift(random, length, 38.0, depth=1.0), 0, 1) ** 2
    bed = np.asarray(sweep * (0.25 + flutter), dtype=np.float32)
    lay(
        bed,
        2.0 * band_noise(random, 1400, 900, 5000) * np.exp(-times(1400) / 0.006),
        [0.7 * length / SAMPLE_RATE_HZ],
    )
    return bed


def coin(length: int, seed: int) -> Samples:
    """Coins fall together."""
    random = chance("coin", seed)
    bed = np.zeros((2, length), np.float32)
    at_s = 0.0
    for _ in range(6):
        note = struck(random, COIN_MODES, 0.4, lower=random.uniform(0.82, 1.12), noise=0.2)
        lay(bed, note * random.uniform(0.5, 1.0), [at_s], pan=random.uniform(-0.5, 0.5))
        at_s += random.uniform(0.04, 0.12)
    return bed


def rustle(length: int, seed: int) -> Samples:
    """Leaves, grass or cloth are moved."""
    random = chance("rustle", seed)
    share = np.linspace(0, 1, length)
    grains = np.clip(drift(random, length, 24.0, depth=1.0) - 0.35, 0, 1) ** 1.5
    air = both_sides(random, length, 1500, 8000, tilt_db=-3) * grains
    return np.asarray(air * np.sin(np.pi * share**0.8) ** 1.2, dtype=np.float32)


def crash(length: int, seed: int) -> Samples:
    """Something of clay or glass breaks, and its pieces fall."""
    random = chance("crash", seed)
    time_s = times(length)
    bed = both_sides(random, length, 900, 9000, tilt_db=-2) * np.exp(-time_s / 0.05)
    bed = np.asarray(bed, dtype=np.float32)
    lay(bed, 1.5 * struck(random, CLAY, 0.4) + thump(random, 0.4, 110, 0.05), [0.0])
    for _ in range(14):
        piece = struck(random, CLAY, 0.15, lower=random.uniform(1.1, 2.4), noise=0.4)
        at_s = 0.05 + random.exponential(0.16)
        lay(bed, piece * random.uniform(0.15, 0.6), [at_s], pan=random.uniform(-0.8, 0.8))
    return bed


def wings(length: int, seed: int) -> Samples:
    """Wings beat, quick at first, and are gone."""
    random = chance("wings", seed)
    bed = np.zeros((2, length), np.float32)
    at_s, gap_s = 0.0, 0.085
    while at_s < length / SAMPLE_RATE_HZ - 0.12:
        count = round(0.1 * SAMPLE_RATE_HZ)
        beat = (
            band_noise(random, count, 250, 2600, tilt_db=-3) * np.sin(np.pi * np.linspace(0, 1, count)) ** 2
        )
        lay(bed, beat * (1 - 0.75 * at_s * SAMPLE_RATE_HZ / length), [at_s], pan=0.6 * at_s)
        at_s, gap_s = at_s + gap_s, gap_s * 1.06
    return bed


def thud(length: int, seed: int) -> Samples:
    """Something heavy and soft falls on the ground."""
    random = chance("thud", seed)
    bed = np.zeros((2, length), np.float32)
    dull = band_noise(random, length, 90, 700, tilt_db=-4) * np.exp(-times(length) / 0.06)
    lay(bed, thump(random, length / SAMPLE_RATE_HZ, 72, 0.09) + 1.1 * dull, [0.0])
    lay(bed, 0.35 * thump(random, 0.3, 80, 0.05), [0.16])
    return in_room(bed)


def swish(length: int, seed: int) -> Samples:
    """Something quick cuts the air."""
    random = chance("swish", seed)
    share = np.linspace(0, 1, length)
    low = both_sides(random, length, 500, 1800, tilt_db=-2) * np.sin(np.pi * share**0.6) ** 3
    high = both_sides(random, length, 1800, 7000, tilt_db=-3) * np.sin(np.pi * share**0.9) ** 4
    return np.asarray(low + high, dtype=np.float32)


def crunch(length: int, seed: int) -> Samples:
    """Teeth close on something crisp, three times."""
    random = chance("crunch", seed)
    bed = np.zeros((2, length), np.float32)
    for bite, at_s in enumerate((0.0, 0.21, 0.42)):
        for _ in range(12):
            snap = struck(random, ((random.uniform(900, 2600), 0.6, 0.006),), 0.04, noise=1.2)
            lay(bed, snap * random.uniform(0.3, 1.0) * 0.85**bite, [at_s + random.exponential(0.025)])
    return in_room(bed)


def hammer(length: int, seed: int) -> Samples:
    """Three strokes of iron on wood."""
    random = chance("hammer", seed)
    bed = np.zeros((2, length), np.float32)
    for at_s in (0.0, 0.28, 0.56):
        stroke = struck(random, WOOD, 0.25, lower=1.9) + 0.35 * struck(random, LATCH, 0.25)
        lay(bed, stroke * random.uniform(0.85, 1.0), [at_s])
    return in_room(bed)


def whistle(length: int, seed: int) -> Samples:
    """A steam train's whistle, twice, and a puff."""
    random = chance("whistle", seed)
    time_s = times(length)
    first, second = (
        np.clip((time_s - start) / 0.04, 0, 1) * np.clip((end - time_s) / 0.12, 0, 1)
        for start, end in ((0.0, 0.38), (0.48, length / SAMPLE_RATE_HZ - 0.15))
    )
    chord = sum(
        np.sin(2 * np.pi * pitch_hz * (time_s + 0.0006 * np.sin(2 * np.pi * 5.5 * time_s)))
        for pitch_hz in (523, 622, 784, 932)
    )
    air = both_sides(random, length, 600, 5000, tilt_db=-2)
    return np.asarray((np.asarray(chord) * 0.25 + 0.35 * air) * (first + second), dtype=np.float32)


def _steps(name: str, length: int, seed: int, *, every_s: float, firmness: float) -> Samples:
    random = chance(name, seed)
    bed = np.zeros((2, length), np.float32)
    at_s, foot = 0.0, 0
    while at_s < length / SAMPLE_RATE_HZ - 0.12:
        count = round(0.11 * SAMPLE_RATE_HZ)
        scrape = band_noise(random, count, 400, 4500, tilt_db=-4) * np.exp(-times(count) / 0.018)
        step = 0.4 * thump(random, 0.11, random.uniform(105, 125), 0.025) + 0.7 * scrape
        step += firmness * struck(random, WOOD, 0.11, lower=random.uniform(1.3, 1.5), noise=0.2)
        lay(bed, step * random.uniform(0.75, 1.0), [at_s], pan=0.25 * (-1) ** foot)
        foot += 1
        at_s += every_s * random.uniform(0.95, 1.05)
    return bed
