"""Loudness: how loud sound is to a listener, after ITU-R BS.1770-4. Pure functions."""

from __future__ import annotations

from functools import cache

import numpy as np
from numpy.typing import NDArray

from storyassets.measure.filtering import Response, second_order, shape

HOP_S, HOPS_A_BLOCK = 0.1, 4  # blocks of 400 ms, of which each overlaps the next by three quarters
ABSOLUTE_GATE_LUFS, RELATIVE_GATE_LU = -70.0, -10.0
OFFSET_LU = -0.691  # so that a full sine of 1 kHz on one side has its level in dB
BEHIND_WEIGHT = 1.41  # of what comes from behind the listener
CHANNELS_BEFORE = 3

# The weighting is given by its coefficients at 48 kHz; these are the analogue filters that they come from.
HEAD_HZ, HEAD_GAIN, HEAD_BAND, HEAD_Q = (
    1681.974450955533,
    1.584864701130855,
    1.258720930232562,
    0.7071752369554196,
)
RUMBLE_HZ, RUMBLE_Q = 38.13547087602444, 0.5003270373238773


def integrated_lufs(samples: NDArray[np.float32], sample_rate_hz: int) -> float:
    """The gated loudness of (n, channels), at least one block long; minus infinity where all is gated."""
    powers = _block_powers(samples, sample_rate_hz)
    loud = powers[_lufs(powers) > ABSOLUTE_GATE_LUFS]
    if not loud.size:
        return -np.inf
    kept = loud[_lufs(loud) > _lufs(loud.mean()) + RELATIVE_GATE_LU]
    return float(_lufs(kept.mean())) if kept.size else -np.inf


def _block_powers(samples: NDArray[np.float32], sample_rate_hz: int) -> NDArray[np.float64]:
    """The weighted mean square of each block, summed over the channels."""
    hop = round(HOP_S * sample_rate_hz)
    hops = len(samples) // hop
    heard = shape(np.ascontiguousarray(samples.T), _weighting(sample_rate_hz), sample_rate_hz)
    framed = heard[:, : hops * hop].reshape(len(heard), hops, hop)
    powers = np.einsum("chn,chn->ch", framed, framed).astype(np.float64) / hop
    weights = np.where(np.arange(len(heard)) < CHANNELS_BEFORE, 1.0, BEHIND_WEIGHT)
    return np.convolve(weights @ powers, np.full(HOPS_A_BLOCK, 1 / HOPS_A_BLOCK), "valid")


def _lufs(power: NDArray[np.float64] | np.float64) -> NDArray[np.float64]:
    return np.asarray(OFFSET_LU + 10 * np.log10(np.maximum(power, 1e-30)))


@cache
def _weighting(sample_rate_hz: int) -> Response:
    """What the head does to a sound, and no rumble."""
    head = second_order(sample_rate_hz, HEAD_HZ, (1.0, HEAD_BAND / HEAD_Q, HEAD_GAIN), (1.0, 1 / HEAD_Q, 1.0))
    rumble = second_order(sample_rate_hz, RUMBLE_HZ, (0.0, 0.0, 1.0), (1.0, 1 / RUMBLE_Q, 1.0))
    # the standard leaves the section's own gain in
    warped = float(np.tan(np.pi * RUMBLE_HZ / sample_rate_hz))
    return head * rumble * (1 + warped / RUMBLE_Q + warped**2)
