"""The sound of the embedded voice: espeak's bare 22 kHz samples become a recording at 48 kHz.

A high-pass, an equaliser, an exciter with breath (espeak has little above 9 kHz), a de-esser, gentle
compression, a short room, one loudness for all lines. Everything is deterministic: noise comes from a fixed seed.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import cache
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from storyassets.measure.filtering import (
    Response,
    band_pass,
    convolve,
    high_pass,
    low_pass,
    resample,
    second_order,
    shape,
)
from storyassets.measure.sound import LOUDNESS_BLOCK_S, loudness_lufs, peak_dbfs, rms_dbfs

Signal = NDArray[np.float64]

SAMPLE_RATE_HZ = 48_000
LOUDNESS_LUFS = -18.0
PEAK_DBFS = -1.0
# Speech under this level in a take is not a voice, and is not made louder.
QUIETEST_DBFS = -70.0

RESAMPLING_TERMS = 96
HIGH_PASS_HZ = 75.0
# (centre Hz, gain dB, Q): mud and honk go down, and what is sharp in espeak's vowels.
BELLS = ((420.0, -2.0, 1.0), (900.0, -1.0, 1.2), (3400.0, -3.5, 0.8))
WARMTH_HZ, WARMTH_Q = 170.0, 0.8
PRESENCE_HZ, PRESENCE_Q = 2600.0, 1.0
AIR_HZ, AIR_DB = 8000.0, 3.0

EXCITER_BAND_HZ, EXCITER_FLOOR_HZ = (2500.0, 6000.0), 6500.0
EXCITER_DRIVE, EXCITER_SHARE = 6.0, 0.12
BREATH_BAND_HZ, BREATH_FOLLOW_HZ, BREATH_SHARE = (3000.0, 12000.0), 30.0, 0.05
NOISE_SEED = 20_240_501

# What the compressors are given, so that their thresholds mean the same for every voice.
WORKING_DBFS = -20.0
SIBILANCE_HZ = 3800.0
COMPRESSION_HOP_S = 0.001

ROOM_SHARE, ROOM_DELAY_S, ROOM_LENGTH_S, ROOM_DECAY_S = 0.07, 0.012, 0.32, 0.055
ROOM_BAND_HZ = (350.0, 5200.0)
FADE_IN_S, FADE_OUT_S = 0.004, 0.04

# Air drawn in before a long sentence: bands of noise as wide as they are high, softer than any vowel.
BREATH_S, BREATH_GAP_S, BREATH_DBFS = 0.21, 0.03, -45.0
BREATH_BANDS = ((900.0, 1.0), (2100.0, 0.8), (4300.0, 0.45))
BREATH_WIDTH = 0.35
LIMITER_KNEE = 0.7


@dataclass(frozen=True)
class Compression:
    """Above the threshold, `ratio` dB more become one; attack and release are time constants."""

    threshold_db: float
    ratio: float
    attack_s: float
    release_s: float


COMPRESSOR = Compression(threshold_db=-16.0, ratio=3.0, attack_s=0.004, release_s=0.09)
DE_ESSER = Compression(threshold_db=-27.0, ratio=3.0, attack_s=0.001, release_s=0.03)


def polish_speech(
    samples: Signal, sample_rate_hz: float, *, warmth_db: float, presence_db: float
) -> NDArray[np.float32]:
    """Mono speech, (n,) in ±1, as a mono recording at SAMPLE_RATE_HZ, as long as it was."""
    signal = resample_speech(samples, sample_rate_hz)
    signal = equalise(signal, warmth_db, presence_db)
    signal = compress(soften_sibilants(to_working_level(excite(signal))))
    signal = fade_edges(add_room(signal))
    return level_speech(signal).astype(np.float32)


def resample_speech(samples: Signal, sample_rate_hz: float) -> Signal:
    """To SAMPLE_RATE_HZ; the length is that of the same time, rounded."""
    ratio = Fraction(SAMPLE_RATE_HZ / sample_rate_hz).limit_denominator(RESAMPLING_TERMS)
    length = round(len(samples) * SAMPLE_RATE_HZ / sample_rate_hz)
    resampled = resample(np.asarray(samples, np.float64), ratio.numerator, ratio.denominator)
    return np.pad(resampled, (0, max(0, length - len(resampled))))[:length]


def equalise(signal: Signal, warmth_db: float, presence_db: float) -> Signal:
    """The high-pass, the bells and the shelf, as one cascade."""
    return shape(signal, _equaliser(warmth_db, presence_db), SAMPLE_RATE_HZ)


def excite(signal: Signal) -> Signal:
    """Harmonics above espeak's band, and breath that follows the voice."""
    bright = shape(signal, _band(EXCITER_BAND_HZ, 4), SAMPLE_RATE_HZ)
    harmonics = np.tanh(bright * EXCITER_DRIVE) - bright
    envelope = shape(np.abs(signal), _pass("low", BREATH_FOLLOW_HZ, 1), SAMPLE_RATE_HZ)
    noise = np.random.default_rng(NOISE_SEED).standard_normal(len(signal)) * envelope
    bright = shape(harmonics, _pass("high", EXCITER_FLOOR_HZ, 4), SAMPLE_RATE_HZ)
    return (
        signal
        + EXCITER_SHARE * bright
        + BREATH_SHARE * shape(noise, _band(BREATH_BAND_HZ, 2), SAMPLE_RATE_HZ)
    )


def add_breaths(
    recording: NDArray[np.float32], starts_s: Sequence[float], tract_scale: float
) -> NDArray[np.float32]:
    """A breath before each of these moments, at which sentences start; none where there is no room."""
    drawn = recording.copy()
    breath = _breath(tract_scale)
    for start_s in starts_s:
        end = round((start_s - BREATH_GAP_S) * SAMPLE_RATE_HZ)
        if end >= len(breath):
            drawn[end - len(breath) : end] += breath
    return drawn


def to_working_level(signal: Signal) -> Signal:
    """At WORKING_DBFS over all; silence stays as it is."""
    level_db = rms_dbfs(signal)
    return signal if level_db < QUIETEST_DBFS else signal * 10 ** ((WORKING_DBFS - level_db) / 20)


def soften_sibilants(signal: Signal) -> Signal:
    """Compress the band of s and sh alone: espeak's are half as loud again as a person's."""
    # Forwards and backwards: only a band without a phase shift can be taken out by subtraction.
    sibilance = _pass("high", SIBILANCE_HZ, 2)
    hiss = shape(shape(signal, sibilance, SAMPLE_RATE_HZ)[::-1], sibilance, SAMPLE_RATE_HZ)[::-1]
    return np.asarray(signal + hiss * (compression_gain(hiss, DE_ESSER) - 1))


def compress(signal: Signal) -> Signal:
    """Bring loud and quiet nearer to each other; the make-up gain is the levelling's."""
    return signal * compression_gain(signal, COMPRESSOR)


def compression_gain(signal: Signal, settings: Compression) -> Signal:
    """The gain of a feed-forward compressor over the peaks of short hops, (n,)."""
    hop = round(COMPRESSION_HOP_S * SAMPLE_RATE_HZ)
    hops = -(-len(signal) // hop)
    peaks = np.abs(np.pad(signal, (0, hops * hop - len(signal)))).reshape(hops, hop).max(axis=1)
    level_db = 20 * np.log10(peaks + 1e-6)
    target_db = np.minimum(0.0, (settings.threshold_db - level_db) * (1 - 1 / settings.ratio))
    attack, release = np.exp(-COMPRESSION_HOP_S / np.array([settings.attack_s, settings.release_s])).tolist()
    gain_db, current = np.empty(hops), 0.0
    for index, target in enumerate(target_db.tolist()):
        current = target + (current - target) * (attack if target < current else release)
        gain_db[index] = current
    smooth_db = np.interp(np.arange(len(signal)), np.arange(hops) * hop, gain_db)
    return np.asarray(10 ** (smooth_db / 20))


def add_room(signal: Signal) -> Signal:
    """A little of a small room; its tail ends with the signal."""
    return np.asarray(signal + ROOM_SHARE * convolve(signal, _room()))


def fade_edges(signal: Signal) -> Signal:
    """No click at either end."""
    faded = signal.copy()
    for seconds, part in ((FADE_IN_S, slice(None)), (FADE_OUT_S, slice(None, None, -1))):
        length = min(len(signal), round(seconds * SAMPLE_RATE_HZ))
        faded[part][:length] *= np.linspace(0.0, 1.0, length)
    return faded


def level_speech(signal: Signal) -> Signal:
    """To LOUDNESS_LUFS, by RMS when too short to be measured so; peaks rounded off under PEAK_DBFS."""
    if rms_dbfs(signal) < QUIETEST_DBFS:
        return signal
    short = len(signal) < LOUDNESS_BLOCK_S * SAMPLE_RATE_HZ
    level = rms_dbfs(signal) if short else loudness_lufs(signal, SAMPLE_RATE_HZ)
    levelled = signal * 10 ** ((LOUDNESS_LUFS - level) / 20)
    return round_off_peaks(levelled) if peak_dbfs(levelled) > PEAK_DBFS else levelled


def round_off_peaks(signal: Signal) -> Signal:
    """A soft clip: unchanged up to the knee, then ever closer to PEAK_DBFS."""
    ceiling = 10 ** (PEAK_DBFS / 20)
    size = np.abs(signal)
    over = np.tanh((size - LIMITER_KNEE) / (ceiling - LIMITER_KNEE)) * (ceiling - LIMITER_KNEE)
    return np.asarray(np.where(size > LIMITER_KNEE, np.sign(signal) * (LIMITER_KNEE + over), signal))


@cache
def _pass(kind: Literal["high", "low"], edge_hz: float, order: int) -> Response:
    return (high_pass if kind == "high" else low_pass)(SAMPLE_RATE_HZ, edge_hz, order)


@cache
def _band(edges_hz: tuple[float, float], order: int) -> Response:
    return band_pass(SAMPLE_RATE_HZ, edges_hz, order)


@cache
def _equaliser(warmth_db: float, presence_db: float) -> Response:
    """The high-pass, the bells and the shelf."""
    bells = ((WARMTH_HZ, warmth_db, WARMTH_Q), (PRESENCE_HZ, presence_db, PRESENCE_Q), *BELLS)
    response = _pass("high", HIGH_PASS_HZ, 2) * _high_shelf(AIR_HZ, AIR_DB)
    for bell in bells:
        response = response * _bell(*bell)
    return response


def _bell(centre_hz: float, gain_db: float, q: float) -> Response:
    """A peaking section of R. Bristow-Johnson's Audio EQ Cookbook."""
    amplitude = 10 ** (gain_db / 40)
    return second_order(SAMPLE_RATE_HZ, centre_hz, (1.0, amplitude / q, 1.0), (1.0, 1 / (amplitude * q), 1.0))


def _high_shelf(corner_hz: float, gain_db: float) -> Response:
    """A high shelf of slope 1 of the same cookbook."""
    amplitude = 10 ** (gain_db / 40)
    edge = np.sqrt(2 * amplitude)
    return second_order(
        SAMPLE_RATE_HZ, corner_hz, (amplitude, amplitude * edge, amplitude**2), (amplitude, edge, 1.0)
    )


@cache
def _breath(tract_scale: float) -> NDArray[np.float32]:
    """Noise in the bands of a vocal tract so much shorter; it swells, and ends sooner than it began."""
    length = round(BREATH_S * SAMPLE_RATE_HZ)
    noise = np.random.default_rng(NOISE_SEED).standard_normal(length)
    air = np.zeros(length)
    for centre_hz, share in BREATH_BANDS:
        edges = (centre_hz * tract_scale * (1 - BREATH_WIDTH), centre_hz * tract_scale * (1 + BREATH_WIDTH))
        air += share * shape(noise, _band(edges, 2), SAMPLE_RATE_HZ)
    course = np.linspace(0, 1, length)
    air *= np.sin(np.pi * course**1.5) ** 1.5
    return np.asarray(air * 10 ** ((BREATH_DBFS - rms_dbfs(air)) / 20), dtype=np.float32)


@cache
def _room() -> Signal:
    """The impulse response: decaying noise of unit energy after a short delay."""
    length = round(ROOM_LENGTH_S * SAMPLE_RATE_HZ)
    decay = np.exp(-np.arange(length) / (ROOM_DECAY_S * SAMPLE_RATE_HZ))
    struck = np.random.default_rng(NOISE_SEED).standard_normal(length) * decay
    response = shape(struck, _band(ROOM_BAND_HZ, 2), SAMPLE_RATE_HZ)
    delay = np.zeros(round(ROOM_DELAY_S * SAMPLE_RATE_HZ))
    return np.concatenate([delay, response / np.sqrt(np.sum(response**2))])
