"""Tempo: clicks whose times are known, and sounds that have no pulse."""

from __future__ import annotations

import numpy as np
import pytest

from storyassets.measure.tempo import NO_TEMPO, find_tempo

RATE_HZ = 44_100
DURATION_S = 20.0


def clicks(bpm, *, first_s=0.13, noise=0.0, offbeat=0.0):
    """A low and a high stroke on each beat, maybe with noise and something between the beats."""
    random = np.random.default_rng(3)
    length = round(DURATION_S * RATE_HZ)
    sound = noise * random.standard_normal(length)
    time_s = np.arange(round(0.15 * RATE_HZ)) / RATE_HZ
    stroke = np.sin(2 * np.pi * 75 * time_s) * np.exp(-time_s / 0.05)
    stroke += 0.7 * np.sin(2 * np.pi * 1400 * time_s) * np.exp(-time_s / 0.01)
    beats_s = np.arange(first_s, DURATION_S - 0.4, 60 / bpm)
    for number, beat_s in enumerate(beats_s):
        for at_s, loud in ((beat_s, 1.0 if number % 4 == 0 else 0.6), (beat_s + 30 / bpm, offbeat)):
            first = round(at_s * RATE_HZ)
            if loud and first + len(stroke) < length:
                sound[first : first + len(stroke)] += loud * stroke
    return np.stack([sound, sound], axis=1).astype(np.float32) * 0.4, beats_s


@pytest.mark.parametrize("bpm", [72, 84.5, 100, 113.7, 128, 150])
@pytest.mark.parametrize("dirt", [{}, {"noise": 0.12, "offbeat": 0.35}], ids=["clean", "noisy"])
def test_the_tempo_and_the_beats_of_clicks_are_found(bpm, dirt):
    sound, true_s = clicks(bpm, **dirt)
    tempo = find_tempo(sound, RATE_HZ)
    # a slow piece with strokes between its beats may be counted in halves
    counted = 2 if dirt and bpm < 80 and tempo.bpm > 1.5 * bpm else 1
    assert tempo.bpm == pytest.approx(counted * bpm, rel=0.005)
    errors_s = [np.abs(np.array(tempo.beats_s) - beat_s).min() for beat_s in true_s]
    assert np.mean(np.array(errors_s) < 0.015) > 0.95


def test_what_has_no_pulse_has_no_tempo():
    time_s = np.arange(round(DURATION_S * RATE_HZ)) / RATE_HZ
    noise = np.random.default_rng(1).standard_normal(len(time_s))
    for sound in (np.zeros_like(time_s), 0.3 * np.sin(2 * np.pi * 220 * time_s), 0.1 * noise, time_s[:900]):
        assert find_tempo(sound[:, None].astype(np.float32), RATE_HZ) == NO_TEMPO
