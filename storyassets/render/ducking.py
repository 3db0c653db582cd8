"""Ducking: one sound gives way while another is heard. Pure functions; samples are float32 (n, channels).

The level of the leading sound is followed in short hops. The other is already quiet when a word
begins, stays so over the gaps between words, and comes back slowly.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from storyassets.measure.sound import SILENCE_DB, Samples

HOP_S = 0.010
ATTACK_S = 0.120
RELEASE_S = 0.550
LOOK_AHEAD_S = 0.120
HOLD_S = 0.180
ROUNDING_S = 0.050
HEARD_BELOW_LOUD_DB = 24.0
"""A hop is heard when it is not this much quieter than the loud hops of the same sound."""

LOUD_PERCENTILE = 90.0
FAINT_DBFS = -60.0

Levels = NDArray[np.float64]


def hop_powers(samples: Samples, sample_rate_hz: int) -> Levels:
    """The mean square of each hop over all channels; the last hop may be short of samples."""
    hop = round(HOP_S * sample_rate_hz)
    whole = len(samples) // hop * hop
    blocks = np.ascontiguousarray(samples[:whole]).reshape(-1, hop * samples.shape[1])
    powers = np.einsum("ij,ij->i", blocks, blocks).astype(np.float64) / blocks.shape[1]
    rest = samples[whole:]
    return np.append(powers, np.mean(rest**2, dtype=np.float64)) if len(rest) else powers


def heard_hops(powers: Levels) -> NDArray[np.bool_]:
    """In which hops a sound is heard."""
    audible = powers[powers > 10 ** (FAINT_DBFS / 10)]
    if not audible.size:
        return np.zeros(len(powers), bool)
    loud = float(np.percentile(audible, LOUD_PERCENTILE))
    return np.asarray(powers > max(10 ** (FAINT_DBFS / 10), loud * 10 ** (-HEARD_BELOW_LOUD_DB / 10)))


def duck_gain(heard: NDArray[np.bool_], duck_db: float, length: int, sample_rate_hz: int) -> Samples:
    """The gain of a sound that gives way by `duck_db` where another is heard, (length,), between that and 1."""
    ahead, hold = round(LOOK_AHEAD_S / HOP_S), round(HOLD_S / HOP_S)
    wanted = np.concatenate([np.zeros(hold, bool), heard, np.zeros(ahead, bool)])
    windows = np.lib.stride_tricks.sliding_window_view(wanted, ahead + hold + 1)
    targets_db = np.where(windows.any(axis=1), duck_db, 0.0)
    down, up = duck_db * HOP_S / ATTACK_S, -duck_db * HOP_S / RELEASE_S
    gains_db, current = np.empty(len(targets_db)), 0.0
    for index, target in enumerate(targets_db.tolist()):
        current = max(current + down, target) if target < current else min(current + up, target)
        gains_db[index] = current
    around = round(ROUNDING_S / HOP_S)
    smooth = np.convolve(np.pad(gains_db, around // 2, mode="edge"), np.full(around, 1 / around), "valid")
    hop = round(HOP_S * sample_rate_hz)
    curve = np.interp(np.arange(length), np.arange(len(smooth)) * hop, 10 ** (smooth / 20))
    return np.asarray(curve, dtype=np.float32)


def level_above_db(leading: Levels, others: Levels) -> float | None:
    """How far a sound stands above the others while it is heard; None where there is nothing to compare."""
    heard = heard_hops(leading)
    if not heard.any():
        return None
    loud, beside = float(leading[heard].mean()), float(others[heard].mean())
    return None if beside <= 10 ** (SILENCE_DB / 10) else float(10 * np.log10(loud / beside))
