"""Warping: the words of one reading are found in another one by what they sound like.

Both are heard as frames of cepstra, freed of each voice's own colour; the cheapest way through the two
(dynamic time warping) says which moment of the one is which of the other. Pure functions of samples.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

import numpy as np
import scipy
from numpy.typing import NDArray

from storyassets.measure.align import TIME_DIGITS, align_words
from storyassets.measure.sound import Samples, Sound
from storyassets.measure.speech import FRAME_S, Span, find_speech
from storyassets.model.take import WordTime

ALIGNMENT = "warping-2"

WINDOW_S = 0.025
BANDS, LOWEST_HZ, HIGHEST_HZ = 26, 80.0, 7600.0
CEPSTRA = 13
QUIETEST = 1e-10
SILENCE_WEIGHT = 3.0  # how much worse it is to hear speech in a pause than one vowel for another
PAUSE_FRAMES = 5  # of each pause are heard
STALL_COST = 0.6  # of a frame that has no partner of its own, beside its unlikeness
MOST_CELLS = 9_000_000  # beyond it (30 s against 30 s) only pauses are matched

Frames = NDArray[np.float32]
Path = tuple[NDArray[np.int_], NDArray[np.int_]]


def align_readings(words: Sequence[WordTime], reading: Sound, recording: Sound) -> tuple[WordTime, ...]:
    """The words of `reading`, whose times are known, at the times at which `recording` says them."""
    said = _mono(recording)
    speech = find_speech(said, recording.sample_rate_hz)
    cells = reading.duration_s * recording.duration_s / FRAME_S**2
    if not words or not speech or cells > MOST_CELLS:
        return align_words(words, speech, recording.duration_s)
    known = _mono(reading)
    ours = _frames(known, reading.sample_rate_hz, find_speech(known, reading.sample_rate_hz))
    theirs = _frames(said, recording.sample_rate_hz, speech)
    kept_ours, kept_theirs = _shorten_pauses(ours), _shorten_pauses(theirs)
    if not len(kept_ours) * len(kept_theirs):
        return align_words(words, speech, recording.duration_s)
    rows, columns = warp(ours[kept_ours], theirs[kept_theirs])
    return _follow(words, (kept_ours[rows], kept_theirs[columns]), theirs[:, -1] > 0, recording.duration_s)


def warp(ours: Frames, theirs: Frames) -> Path:
    """Pairs of frames that belong together, rising in both, from the first ones to the last ones."""
    cost = scipy.spatial.distance.cdist(ours, theirs).astype(np.float32)
    total = _accumulate(cost)
    row, column = cost.shape[0] - 1, cost.shape[1] - 1
    pairs = [(row, column)]
    while row or column:
        steps = [(row - 1, column - 1, 0.0), (row - 1, column, STALL_COST), (row, column - 1, STALL_COST)]
        row, column, _ = min(
            (step for step in steps if step[0] >= 0 and step[1] >= 0),
            key=lambda step: total[step[0], step[1]] + step[2],
        )
        pairs.append((row, column))
    path = np.array(pairs[::-1])
    return path[:, 0], path[:, 1]


def _accumulate(cost: Frames) -> Frames:
    """The cost of the cheapest way to each cell: all cells of one diagonal at a time."""
    rows, columns = cost.shape
    total = np.full((rows + 1, columns + 1), np.inf, np.float32)
    total[0, 0] = 0.0
    for diagonal in range(rows + columns - 1):
        row = np.arange(max(0, diagonal - columns + 1), min(rows, diagonal + 1))
        column = diagonal - row
        stalled = np.minimum(total[row, column + 1], total[row + 1, column]) + STALL_COST
        total[row + 1, column + 1] = cost[row, column] + np.minimum(total[row, column], stalled)
    return total[1:, 1:]


def _follow(
    words: Sequence[WordTime], path: Path, spoken: NDArray[np.bool_], duration_s: float
) -> tuple[WordTime, ...]:
    """Each word where its frames went, without the pauses at its edges."""
    ours, theirs = path
    edges: list[float] = []
    for word in words:
        first, last = word.start_s / FRAME_S, max(word.end_s, word.start_s + FRAME_S) / FRAME_S
        frames = np.unique(theirs[(ours >= np.floor(first)) & (ours < np.ceil(last))])
        heard = frames[spoken[frames]] if len(frames) else frames
        kept = _longest_run(heard) if len(heard) else frames
        edges += [float(kept[0]), float(kept[-1] + 1)] if len(kept) else [edges[-1] if edges else 0.0] * 2
    times = np.clip(np.array(edges) * FRAME_S, 0.0, duration_s).reshape(-1, 2)
    # Where one frame was given to two words, they meet in its middle.
    shared = times[1:, 0] < times[:-1, 1]
    middle = (times[1:, 0] + times[:-1, 1]) / 2
    times[1:, 0] = np.where(shared, middle, times[1:, 0])
    times[:-1, 1] = np.where(shared, middle, times[:-1, 1])
    flat = np.round(np.maximum.accumulate(times.ravel()), TIME_DIGITS)
    return tuple(
        WordTime(text=word.text, start_s=float(start), end_s=float(end))
        for word, start, end in zip(words, flat[::2], flat[1::2], strict=True)
    )


def _longest_run(frames: NDArray[np.int_]) -> NDArray[np.int_]:
    """Of rising frames with a pause between some of them, those on the side where most are."""
    runs = np.split(frames, np.flatnonzero(np.diff(frames) > PAUSE_FRAMES) + 1)
    return max(runs, key=len)


def _shorten_pauses(frames: Frames) -> NDArray[np.int_]:
    """The numbers of the frames without those that lie deep in a pause: how long it is says nothing."""
    since = np.zeros(len(frames), np.int_)
    for number in range(1, len(frames)):
        since[number] = 0 if frames[number, -1] else since[number - 1] + 1
    return np.flatnonzero(since <= PAUSE_FRAMES)


def _frames(samples: Samples, sample_rate_hz: int, speech: Sequence[Span]) -> Frames:
    """(n, CEPSTRA): the cepstra but the first, scaled to the voice's own, and whether it is speech."""
    hop, width = round(FRAME_S * sample_rate_hz), round(WINDOW_S * sample_rate_hz)
    count = len(samples) // hop
    if not count:
        return np.zeros((0, CEPSTRA), np.float32)
    padded = np.pad(samples, ((width - hop) // 2, width))
    windows = np.lib.stride_tricks.sliding_window_view(padded, width)[: count * hop : hop]
    power = np.abs(np.fft.rfft(windows * np.hanning(width).astype(np.float32))) ** 2
    bands = np.log(np.maximum(power @ _filters(sample_rate_hz, width), QUIETEST))
    cepstra = scipy.fft.dct(bands, norm="ortho", axis=1)[:, 1:CEPSTRA]
    starts = (np.arange(count) + 0.5) * FRAME_S
    spoken = np.zeros(count, np.bool_)
    for span in speech:
        spoken |= (starts >= span.start_s) & (starts < span.end_s)
    heard = cepstra[spoken] if spoken.any() else cepstra
    scaled = (cepstra - heard.mean(axis=0)) / np.maximum(heard.std(axis=0), 1e-3)
    scaled[~spoken] = 0.0
    marked = np.column_stack([scaled / np.sqrt(CEPSTRA - 1), SILENCE_WEIGHT * spoken])
    return np.asarray(marked, np.float32)


@cache
def _filters(sample_rate_hz: int, width: int) -> NDArray[np.float32]:
    """Triangles that are even on the mel scale, (frequencies, BANDS)."""
    mel = np.linspace(_mel(LOWEST_HZ), _mel(min(HIGHEST_HZ, sample_rate_hz / 2)), BANDS + 2)
    centres = 700 * (10 ** (mel / 2595) - 1)
    frequencies = np.fft.rfftfreq(width, 1 / sample_rate_hz)[:, None]
    rising = (frequencies - centres[:-2]) / (centres[1:-1] - centres[:-2])
    falling = (centres[2:] - frequencies) / (centres[2:] - centres[1:-1])
    return np.asarray(np.maximum(0.0, np.minimum(rising, falling)), np.float32)


def _mel(frequency_hz: float) -> float:
    return float(2595 * np.log10(1 + frequency_hz / 700))


def _mono(sound: Sound) -> Samples:
    return np.asarray(sound.samples.mean(axis=1), np.float32)
