"""Tempo: where the beats of a piece of music are. Pure functions over samples (n, channels), full scale ±1.

Onsets are where the spectrum grows. Their autocorrelation, weighted towards the tempos that people tap,
gives the period; the path of onsets that keeps to it best gives the beats (dynamic programming).
"""

from __future__ import annotations

from dataclasses import dataclass
from math import gcd

import numpy as np
import scipy  # loads scipy.signal when it is first used
from numpy.typing import NDArray

from storyassets.measure.sound import Samples

Floats = NDArray[np.float64]

ANALYSED_HZ = 11_025
WINDOW, HOP = 512, 64
SLOWEST_BPM, FASTEST_BPM = 55.0, 190.0
TAPPED_BPM, TAPPED_OCTAVES = 115.0, 0.9
"""The tempo that people tap most, and how far from it they still do (one deviation)."""

FINE_SHARE, FINE_STEPS = 0.025, 201
KEEPING = 300.0
"""How dear it is to leave the period between two beats."""

LEAST_CLARITY = 0.12
"""Below so much of the energy of onsets at the period there is no tempo to speak of."""

LEAST_S = 4.0
LEAST_GROWTH = 2.0
"""Of the strongest onsets: a tone that is held has less."""

LEAST_BEATS = 8
LOCAL_MEAN_S = 0.4
ON_THE_START_S = 0.03


@dataclass(frozen=True)
class Tempo:
    """Beats a minute, and each beat's time. No beats where there is no pulse."""

    bpm: float
    beats_s: tuple[float, ...]
    clarity: float


NO_TEMPO = Tempo(0.0, (), 0.0)


def find_tempo(samples: Samples, sample_rate_hz: int) -> Tempo:
    """The tempo and the beats of a recording; NO_TEMPO where none can be told."""
    onsets, rate_hz = onset_strength(samples, sample_rate_hz)
    if len(onsets) < LEAST_S * rate_hz or np.percentile(onsets, 99) < LEAST_GROWTH:
        return NO_TEMPO
    period = _fine_period(onsets, _coarse_period(onsets, rate_hz))
    clarity = _clarity(onsets, period)
    if clarity < LEAST_CLARITY:
        return NO_TEMPO
    beats = _track(onsets, period)
    if len(beats) < LEAST_BEATS:
        return NO_TEMPO
    # A frame is told by its window's middle; the spectrum has grown when the onset enters its second half.
    times = (np.array(beats) * HOP + WINDOW / 4) / ANALYSED_HZ
    beats_s = _from_start(times, period / rate_hz)
    return Tempo(round(60 * rate_hz / period, 2), beats_s, round(clarity, 3))


def onset_strength(samples: Samples, sample_rate_hz: int) -> tuple[Floats, float]:
    """How much the spectrum grows from hop to hop, without its slow swell; and the hops a second."""
    mono = np.asarray(samples, np.float32).mean(axis=1)
    common = gcd(sample_rate_hz, ANALYSED_HZ)
    slow = scipy.signal.resample_poly(mono, ANALYSED_HZ // common, sample_rate_hz // common)
    rate_hz = ANALYSED_HZ / HOP
    if len(slow) < 2 * WINDOW:
        return np.zeros(0), rate_hz
    padded = np.pad(slow, (WINDOW // 2, WINDOW // 2))
    frames = np.lib.stride_tricks.sliding_window_view(padded, WINDOW)[::HOP]
    spectrum = np.abs(scipy.fft.rfft(frames * np.hanning(WINDOW).astype(np.float32), axis=1))
    loudest = float(spectrum.max()) or 1.0
    levels = np.log1p(100 * spectrum / loudest)
    growth = np.maximum(np.diff(levels, axis=0, prepend=levels[:1]), 0).sum(axis=1)
    window = max(3, round(LOCAL_MEAN_S * rate_hz))
    return np.maximum(growth - scipy.ndimage.uniform_filter1d(growth, window), 0).astype(np.float64), rate_hz


def _coarse_period(onsets: Floats, rate_hz: float) -> float:
    """The period in hops whose multiples agree best, weighted by how people tap."""
    centred = onsets - onsets.mean()
    spectrum = scipy.fft.rfft(centred, 2 * len(centred))
    alike = scipy.fft.irfft(np.abs(spectrum) ** 2)[: len(centred)]
    first, last = int(60 * rate_hz / FASTEST_BPM), int(60 * rate_hz / SLOWEST_BPM) + 1
    lags = np.arange(first, min(last, len(alike) // 4) + 1)
    if not lags.size:
        return 60 * rate_hz / TAPPED_BPM
    # An onset is some hops wide: the most alike within a hop of each multiple counts.
    wide = scipy.ndimage.maximum_filter1d(alike, 3)
    agreement = sum(wide[number * lags] / number for number in (1, 2, 3, 4) if number * lags[-1] < len(wide))
    bpm = 60 * rate_hz / lags
    tapped = np.exp(-0.5 * (np.log2(bpm / TAPPED_BPM) / TAPPED_OCTAVES) ** 2)
    return float(lags[int(np.argmax(np.maximum(agreement, 0) * tapped))])


def _fine_period(onsets: Floats, period: float) -> float:
    """The period near a coarse one at which the onsets turn most in step."""
    hops = np.arange(len(onsets))
    periods = period * np.linspace(1 - FINE_SHARE, 1 + FINE_SHARE, FINE_STEPS)
    steps = [abs(np.sum(onsets * np.exp(-2j * np.pi * hops / one))) for one in periods]
    return float(periods[int(np.argmax(steps))])


def _clarity(onsets: Floats, period: float) -> float:
    """How much of the onsets' strength comes in step with the period, or with half of it: 0 to 1."""
    hops = np.arange(len(onsets))
    turns = [abs(np.sum(onsets * np.exp(-2j * np.pi * hops * part / period))) for part in (1, 2)]
    return float(max(turns) / onsets.sum())


def _from_start(times: Floats, period_s: float) -> tuple[float, ...]:
    """The beats and those before the first one: a recording may begin on a beat, before which nothing grew."""
    first = float(times[0])
    missing = int((first + ON_THE_START_S) / period_s)
    before = [max(0.0, first - number * period_s) for number in range(missing, 0, -1)]
    return tuple(round(float(time), 4) for time in (*before, *times))


def _track(onsets: Floats, period: float) -> list[int]:
    """The hops of the beats: strong onsets, about a period apart."""
    strength = onsets / (onsets.std() or 1.0)
    smooth = scipy.ndimage.gaussian_filter1d(strength, max(1.0, period / 32))
    nearest, farthest = max(1, round(period / 2)), round(2 * period)
    gaps = np.arange(farthest, nearest - 1, -1)
    dear = KEEPING * np.log(gaps / period) ** 2
    best, back = smooth.copy(), np.full(len(smooth), -1)
    for hop in range(nearest, len(smooth)):
        reach = hop - gaps
        inside = reach >= 0
        options = best[reach[inside]] - dear[inside]
        at = int(np.argmax(options))
        if options[at] > 0:
            best[hop] += options[at]
            back[hop] = reach[inside][at]
    hop = int(len(best) - farthest + np.argmax(best[-farthest:]))
    beats = [hop]
    while back[hop] >= 0:
        hop = int(back[hop])
        beats.append(hop)
    return beats[::-1]
