"""Chroma: how much of each pitch class sounds in a recording, whatever the octave and the instrument."""

from __future__ import annotations

import numpy as np

from storyassets.measure.sound import Sound
from storyassets.model.fingerprint import PITCH_CLASSES

WINDOW_SAMPLES = 8192
LOWEST_HZ, HIGHEST_HZ = 100.0, 2000.0
A4_HZ, A_OVER_C = 440.0, 9
SILENT = 1e-9


def measure_chroma(sound: Sound) -> tuple[float, ...]:
    """Shares of the twelve pitch classes from C to B, together 1; none where nothing sounds."""
    mono = sound.samples.mean(axis=1)
    windows = max(1, len(mono) // WINDOW_SAMPLES)
    padded = np.zeros(windows * WINDOW_SAMPLES, np.float32)
    used = min(len(mono), len(padded))
    padded[:used] = mono[:used]
    frames = padded.reshape(windows, WINDOW_SAMPLES) * np.hanning(WINDOW_SAMPLES).astype(np.float32)
    power = (np.abs(np.fft.rfft(frames, axis=1)) ** 2).sum(axis=0)
    hz = np.fft.rfftfreq(WINDOW_SAMPLES, 1 / sound.sample_rate_hz)
    heard = (hz >= LOWEST_HZ) & (hz <= HIGHEST_HZ)
    classes = np.round(12 * np.log2(hz[heard] / A4_HZ)).astype(int) + A_OVER_C
    sums = np.bincount(classes % PITCH_CLASSES, np.sqrt(power[heard]), minlength=PITCH_CLASSES)
    total = float(sums.sum())
    return tuple(round(float(one) / total, 4) for one in sums) if total > SILENT else ()
