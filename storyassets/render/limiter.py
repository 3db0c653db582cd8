"""The limiter of a mix: gain that falls before a peak and comes back after it. Pure functions."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from storyassets.measure.sound import Samples

LOOK_AHEAD_S = 0.004


def limiter_gain(envelope: Samples, sample_rate_hz: int, ceiling: float) -> Samples:
    """The gain of a look-ahead limiter for an envelope of peaks, both (n,): it falls before a peak."""
    if envelope.max(initial=0.0) <= ceiling:
        return np.ones_like(envelope)
    needed = ceiling / np.maximum(envelope, ceiling, dtype=np.float64)
    ahead = round(LOOK_AHEAD_S * sample_rate_hz)
    # The lowest gain within reach, then its average over the same reach: never above what a peak needs.
    return _average_within(_lowest_within(needed, ahead), ahead).astype(np.float32)


def _lowest_within(values: NDArray[np.float64], reach: int) -> NDArray[np.float64]:
    """The lowest of each value and so many on each side: of the rest of its block, and of the next one's start."""
    window = 2 * reach + 1
    blocks = -(-(len(values) + 2 * reach) // window)
    room = (reach, blocks * window - len(values) - reach)
    rows = np.pad(values, room, constant_values=np.inf).reshape(blocks, window)
    rest = np.minimum.accumulate(rows[:, ::-1], axis=1)[:, ::-1].ravel()
    start = np.minimum.accumulate(rows, axis=1).ravel()
    return np.minimum(rest[: len(values)], start[2 * reach :][: len(values)])


def _average_within(values: NDArray[np.float64], reach: int) -> NDArray[np.float64]:
    """The mean of each value and so many on each side; beyond an end its value goes on."""
    window = 2 * reach + 1
    sums = np.cumsum(np.concatenate([[0.0], np.pad(values, reach, mode="edge")]))
    return np.asarray((sums[window:] - sums[:-window]) / window)
