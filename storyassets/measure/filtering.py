"""Filters: sound shaped by what a filter answers to each frequency. Pure functions; time is the last axis.

The responses are those of the usual digital filters, at the lines of one transform, so that filters in a row
are a product. The same is in scipy.signal, which takes longer to load than all of this takes for a video.
"""

from __future__ import annotations

from functools import cache
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

Response = NDArray[np.complex128]
SoundT = TypeVar("SoundT", NDArray[np.float32], NDArray[np.float64])

PIECE = 1 << 15  # samples transformed at once: they fit into the processor's cache
TAIL_S = 0.1  # after it a filter has forgotten what it heard; none has an edge much under 30 Hz
OVERSAMPLING_REACH = 10  # samples on each side that one between two is made of
OVERSAMPLING_KAISER = 5.0


def low_pass(sample_rate_hz: float, edge_hz: float, order: int) -> Response:
    """Butterworth's, by the bilinear transform."""
    return _butterworth(_places(sample_rate_hz) / _warped(edge_hz, sample_rate_hz), order)


def high_pass(sample_rate_hz: float, edge_hz: float, order: int) -> Response:
    """Butterworth's, by the bilinear transform."""
    return _butterworth(_warped(edge_hz, sample_rate_hz) / _places(sample_rate_hz), order)


def band_pass(sample_rate_hz: float, edges_hz: tuple[float, float], order: int) -> Response:
    """Butterworth's, by the bilinear transform, which falls by the order on either side."""
    low, high = (_warped(edge_hz, sample_rate_hz) for edge_hz in edges_hz)
    here = _places(sample_rate_hz)
    return _butterworth((here**2 + low * high) / (here * (high - low)), order)


def second_order(
    sample_rate_hz: float, centre_hz: float, above: tuple[float, ...], below: tuple[float, ...]
) -> Response:
    """An analogue section, by the bilinear transform: factors of 1, s and s², where s is 1j at the centre."""
    here = _places(sample_rate_hz) / _warped(centre_hz, sample_rate_hz)
    top, bottom = (sum(factor * here**power for power, factor in enumerate(part)) for part in (above, below))
    return np.asarray(top / bottom, np.complex128)


def shape(sound: SoundT, response: Response, sample_rate_hz: float) -> SoundT:
    """The sound after a filter, piece by piece; each piece begins a little early, and forgets that."""
    lead = round(TAIL_S * sample_rate_hz)
    step, samples = PIECE - lead, sound.shape[-1]
    pieces = max(1, -(-samples // step))
    room = [(0, 0)] * (sound.ndim - 1) + [(lead, pieces * step - samples)]
    heard = np.lib.stride_tricks.sliding_window_view(np.pad(sound, room), PIECE, axis=-1)[..., ::step, :]
    answer = response if sound.dtype == np.float64 else response.astype(np.complex64)
    shaped = np.fft.irfft(np.fft.rfft(heard) * answer, PIECE)[..., lead:]
    return shaped.reshape(*sound.shape[:-1], pieces * step)[..., :samples].astype(sound.dtype, copy=False)


def convolve(sound: SoundT, answer: SoundT) -> SoundT:
    """The sound after an impulse response, as long as it was."""
    wanted = sound.shape[-1]
    length = _fast_length(wanted + answer.shape[-1] - 1)
    spectrum = np.fft.rfft(sound, length) * np.fft.rfft(answer, length)
    return np.fft.irfft(spectrum, length)[..., :wanted].astype(sound.dtype, copy=False)


def resample(signal: NDArray[np.float64], up: int, down: int) -> NDArray[np.float64]:
    """The signal, (n,), with `up` samples where `down` were, and nothing above the narrower band."""
    blocks = _fast_length(-(-len(signal) // down) + 1)
    spectrum = np.fft.rfft(signal, blocks * down)
    kept = np.zeros(blocks * up // 2 + 1, np.complex128)
    both = min(len(kept), len(spectrum))
    kept[:both] = spectrum[:both]
    return np.fft.irfft(kept, blocks * up)[: -(-len(signal) * up // down)] * (up / down)


def curve_between(samples: NDArray[np.float32], parts: int) -> NDArray[np.float32]:
    """The curve through the samples, (n,), where it parts the way from each to the next: (parts - 1, n)."""
    padded = np.pad(samples, OVERSAMPLING_REACH)
    curve = np.zeros((parts - 1, len(samples)), np.float32)
    for part, weights in enumerate(_weights_between(parts)):
        for tap, weight in enumerate(weights, 1):
            curve[part] += padded[tap : tap + len(samples)] * weight
    return curve


@cache
def _weights_between(parts: int) -> NDArray[np.float32]:
    """What the samples around weigh at each of the parts: a sinc in Kaiser's window."""
    reach = OVERSAMPLING_REACH * parts
    curve = np.sinc(np.arange(-reach, reach + 1) / parts) * np.kaiser(2 * reach + 1, OVERSAMPLING_KAISER)
    curve *= parts / curve.sum()
    away = (np.arange(2 * OVERSAMPLING_REACH) - OVERSAMPLING_REACH + 1) * parts
    return np.array([curve[reach + part - away] for part in range(1, parts)], np.float32)


@cache
def _places(sample_rate_hz: float) -> Response:
    """Where the lines of a piece are on the plane of analogue filters; the first is a hair above 0."""
    hertz = np.fft.rfftfreq(PIECE, 1 / sample_rate_hz)
    hertz[0] = hertz[1] * 1e-6
    hertz[-1] *= 1 - 1e-9
    return np.asarray(1j * np.tan(np.pi * hertz / sample_rate_hz))


def _warped(hertz: float, sample_rate_hz: float) -> float:
    """The analogue frequency that the bilinear transform takes for it."""
    return float(np.tan(np.pi * hertz / sample_rate_hz))


def _butterworth(place: Response, order: int) -> Response:
    """The prototype's answer at a place: one over its poles."""
    answer = np.ones_like(place)
    for number in range(order):
        answer /= place - np.exp(1j * np.pi * (2 * number + order + 1) / (2 * order))
    return answer


def _fast_length(least: int) -> int:
    """An even length, at least so long, of small prime factors: its transform is quick."""
    lengths = (odd << max(1, (-(-least // odd) - 1).bit_length()) for odd in (1, 3, 5, 9, 15, 25, 27, 45, 75))
    return min(lengths)
