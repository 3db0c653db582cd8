"""The sound of a video as a picture: its waveform, how loud each moment is, and where the beats of the story lie."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from numpy.typing import NDArray

from storyassets.measure.sound import loudness_lufs

SIZE_IN, DPI = (15, 5), 90
COLUMNS = 1500
SHORT_TERM_S, STEP_S = 3.0, 0.25
"""Of short-term loudness, as EBU Tech 3341 has it."""
LOWEST_LUFS = -40.0
TARGET_LUFS = -14.0


def draw_waveform(
    samples: NDArray[np.float32], sample_rate_hz: int, beats: Sequence[tuple[str, float]], path: Path
) -> None:
    """`beats` are names with the second at which each begins."""
    figure = Figure(figsize=SIZE_IN, dpi=DPI, layout="constrained")
    FigureCanvasAgg(figure)
    wave, loudness = figure.subplots(2, 1, sharex=True)
    mono = samples.mean(axis=1)
    columns = np.array_split(mono, COLUMNS)
    at_s = np.linspace(0, len(mono) / sample_rate_hz, len(columns))
    wave.fill_between(at_s, [float(c.min()) for c in columns], [float(c.max()) for c in columns], linewidth=0)
    wave.set_ylim(-1, 1)
    wave.set_ylabel("amplitude")
    moments = np.arange(0, max(STEP_S, len(mono) / sample_rate_hz - SHORT_TERM_S), STEP_S)
    loudness.plot(moments + SHORT_TERM_S / 2, [_loudness_at(samples, sample_rate_hz, at) for at in moments])
    loudness.axhline(TARGET_LUFS, linestyle=":", linewidth=1)
    loudness.set_ylim(LOWEST_LUFS, 0)
    loudness.set_ylabel("short-term LUFS")
    loudness.set_xlabel("s")
    for name, start_s in beats:
        for plot in (wave, loudness):
            plot.axvline(start_s, color="grey", linewidth=0.8)
        wave.text(start_s, 0.88, f" {name}", fontsize=8)
    figure.savefig(path)


def _loudness_at(samples: NDArray[np.float32], sample_rate_hz: int, start_s: float) -> float:
    first = round(start_s * sample_rate_hz)
    window = samples[first : first + round(SHORT_TERM_S * sample_rate_hz)]
    return max(LOWEST_LUFS, loudness_lufs(window, sample_rate_hz))
