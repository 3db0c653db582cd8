"""Speech in a recording: where it starts, where it ends, and where it pauses. Pure functions of samples.

Loud and quiet are told apart by the recording's own levels, so that a noisy room is no speech.
"""

from __future__ import annotations

from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from storyassets.measure.sound import SILENCE_DB

FRAME_S = 0.01
SMOOTHED_FRAMES = 3
AUDIBLE_BELOW_LOUDEST_DB = 40.0
LOUD_PERCENTILE = 80  # of the audible frames: the level of a vowel
SPEECH_BELOW_LOUD_DB = 32.0
NOISE_PERCENTILE = 5
SPEECH_ABOVE_NOISE_SHARE = 0.3  # of the way from the noise up to the vowels
SHORTEST_PAUSE_S = 0.09  # a shorter gap is the closure of a plosive
SHORTEST_SPEECH_S = 0.04  # a shorter sound is a click
BREATH_BELOW_LOUD_DB = 23.0  # what is never louder, after a pause, is air drawn in


class Span(NamedTuple):
    """From the start of the recording."""

    start_s: float
    end_s: float

    @property
    def length_s(self) -> float:
        """How long it is."""
        return self.end_s - self.start_s


def frame_levels_db(samples: NDArray[Any], sample_rate_hz: int) -> NDArray[np.float32]:
    """The level of each 10 ms of mono samples (n,), in dB of full scale; the rest of a frame does not count."""
    length = max(1, round(FRAME_S * sample_rate_hz))
    frames = len(samples) // length
    framed = np.asarray(samples[: frames * length], np.float32).reshape(frames, length)
    power = np.einsum("ij,ij->i", framed, framed) / length
    levels: NDArray[np.float32] = np.maximum(SILENCE_DB, 10 * np.log10(np.maximum(power, 1e-12)))
    return levels


def find_speech(samples: NDArray[Any], sample_rate_hz: int) -> list[Span]:
    """The stretches of speech in mono samples (n,), with a pause between each two; none in silence."""
    levels = frame_levels_db(samples, sample_rate_hz)
    if not len(levels) or levels.max() <= SILENCE_DB:
        return []
    smooth = np.convolve(levels, np.ones(SMOOTHED_FRAMES) / SMOOTHED_FRAMES, mode="same")
    runs = _without_breaths(_runs(smooth > speech_threshold_db(levels)), smooth)
    spoken = [run for run in _merged(runs) if run.length_s >= SHORTEST_SPEECH_S - FRAME_S / 2]
    length_s = len(samples) / sample_rate_hz
    return [Span(run.start_s, min(run.end_s, length_s)) for run in spoken]


def speech_threshold_db(levels: NDArray[np.float32]) -> float:
    """What is louder is speech: well above the noise, and not far below the vowels."""
    loud = vowel_level_db(levels)
    noise = float(np.percentile(levels, NOISE_PERCENTILE))
    return max(loud - SPEECH_BELOW_LOUD_DB, noise + SPEECH_ABOVE_NOISE_SHARE * (loud - noise))


def vowel_level_db(levels: NDArray[Any]) -> float:
    """How loud the vowels are."""
    audible = levels[levels > levels.max() - AUDIBLE_BELOW_LOUDEST_DB]
    return float(np.percentile(audible, LOUD_PERCENTILE))


def _without_breaths(runs: list[Span], levels: NDArray[Any]) -> list[Span]:
    """The runs but those that are soft throughout and stand after a pause."""
    loudest_breath_db = vowel_level_db(levels) - BREATH_BELOW_LOUD_DB
    kept: list[Span] = []
    for run in runs:
        first, end = (round(edge / FRAME_S) for edge in run)
        apart = not kept or run.start_s - kept[-1].end_s >= SHORTEST_PAUSE_S
        soft = levels[first:end].max() < loudest_breath_db
        if not (apart and soft):
            kept.append(run)
    return kept


def _runs(heard: NDArray[np.bool_]) -> list[Span]:
    edges = np.flatnonzero(np.diff(np.concatenate([[False], heard, [False]]).astype(np.int8)))
    return [
        Span(float(a) * FRAME_S, float(b) * FRAME_S) for a, b in zip(edges[::2], edges[1::2], strict=True)
    ]


def _merged(runs: list[Span]) -> list[Span]:
    """Runs with less than a pause between them are one."""
    merged: list[Span] = []
    for run in runs:
        if merged and run.start_s - merged[-1].end_s < SHORTEST_PAUSE_S:
            merged[-1] = Span(merged[-1].start_s, run.end_s)
        else:
            merged.append(run)
    return merged
