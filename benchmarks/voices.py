"""What can be measured of the embedded voices' pleasantness: `python -m benchmarks.voices`, one row for each.

A person's median pitch is about 85 to 180 Hz (men), 165 to 255 (women), 250 to 350 (children). Speech falls by some
8 dB an octave; where the band from 2 to 5 kHz is less than 8 dB under the vowels, a voice is sharp. The distance is
that to the nearest voice of the same timbre: semitones of pitch, and dB between spectra of a third of an octave.
"""

from __future__ import annotations

import itertools
from typing import Any, NamedTuple

import numpy as np
import scipy
from numpy.typing import NDArray

from storyassets.measure.sound import loudness_lufs, read_sound
from storyassets.model.character import Timbre, Voice
from storyassets.providers.embedded.voice import EmbeddedVoice
from storyassets.providers.embedded.voice_catalogue import SPEAKERS
from storyassets.providers.protocols import SpeechRequest

LINES = (
    "The old fox walked home along the river, and nobody had ever seen him so happy.",
    "Who took my golden ball? Give it back, and I will let you sleep by the fire!",
)
RATE_HZ = 48_000
FRAME_S, LOWEST_HZ, HIGHEST_HZ = 0.04, 55, 650
LEAST_LEVEL, LEAST_PERIODICITY = 0.03, 0.5
AS_PERIODIC = 0.9
"""Of the most periodic lag: the shortest one that is so is the period, not two of them."""

Signal = NDArray[np.floating[Any]]


class Measured(NamedTuple):
    """One voice, reading LINES."""

    pitch_hz: float
    range_semitones: float
    words_per_s: float
    loudness_lufs: float
    sharpness_db: float
    tilt_db_per_octave: float
    colour_db: Signal


def measure_voice(voice: EmbeddedVoice, who: Voice) -> Measured:
    """What the voice is like."""
    takes = [
        read_sound(voice.make(SpeechRequest(text=line, voice=who)).content).samples[:, 0].astype(np.float64)
        for line in LINES
    ]
    whole = np.concatenate(takes)
    low, pitch, high = np.percentile(pitches_hz(whole), [10, 50, 90])
    power, hertz = np.abs(np.fft.rfft(whole)) ** 2, np.fft.rfftfreq(len(whole), 1 / RATE_HZ)
    colour = band_levels_db(power, hertz, 200 * 2 ** (np.arange(16) / 3))
    octaves = band_levels_db(power, hertz, 200 * 2.0 ** np.arange(6))
    # A band of an octave is twice as wide as the one below it.
    tilt = np.polyfit(np.arange(5), octaves - 10 * np.log10(2.0) * np.arange(5), 1)[0]
    voiced, sharp = band_levels_db(power, hertz, np.array([300, 2000, 5000]))
    return Measured(
        pitch_hz=float(pitch),
        range_semitones=float(12 * np.log2(high / low)),
        words_per_s=sum(len(line.split()) for line in LINES) * RATE_HZ / len(whole),
        loudness_lufs=loudness_lufs(whole.astype(np.float32), RATE_HZ),
        sharpness_db=float(sharp - voiced),
        tilt_db_per_octave=float(tilt),
        colour_db=colour - colour.mean(),
    )


def band_levels_db(power: Signal, hertz: Signal, edges_hz: Signal) -> Signal:
    """The level between each two edges."""
    sums = [power[(hertz >= a) & (hertz < b)].sum() for a, b in itertools.pairwise(edges_hz)]
    return np.asarray(10 * np.log10(np.array(sums) + 1e-12))


def pitches_hz(samples: Signal) -> Signal:
    """Of each frame that is loud and periodic, by autocorrelation."""
    length, found = round(FRAME_S * RATE_HZ), []
    shortest, longest = RATE_HZ // HIGHEST_HZ, RATE_HZ // LOWEST_HZ
    for start in range(0, len(samples) - length, length // 2):
        frame = samples[start : start + length]
        if np.sqrt(np.mean(frame**2)) < LEAST_LEVEL:
            continue
        correlation = np.fft.irfft(np.abs(np.fft.rfft(frame, 2 * length)) ** 2)[:length]
        lags = correlation[shortest:longest] / (1 - np.arange(shortest, longest) / length)
        peaks, _ = scipy.signal.find_peaks(lags, height=AS_PERIODIC * lags.max())
        if not len(peaks):
            continue
        lag = shortest + int(peaks[0])
        if correlation[lag] > LEAST_PERIODICITY * correlation[0]:
            found.append(RATE_HZ / lag)
    return np.array(found)


def nearest_of(own: Measured, others: list[Measured]) -> str:
    """How far the most similar of the others is."""
    apart = [
        (
            abs(12 * np.log2(own.pitch_hz / other.pitch_hz)),
            float(np.abs(own.colour_db - other.colour_db).mean()),
        )
        for other in others
    ]
    steps, colour = min(apart, key=sum)
    return f"{steps:.1f} st {colour:.1f} dB"


def main() -> None:
    """Print the table."""
    print("voice             variant  pitch  range  words/s   LUFS  sharp   tilt  nearest")
    with EmbeddedVoice() as voice:
        for timbre in Timbre:
            measured = [
                measure_voice(voice, Voice(timbre=timbre, number=number))
                for number in range(len(SPEAKERS[timbre]))
            ]
            for number, one in enumerate(measured):
                others = [other for other in measured if other is not one]
                print(
                    f"{timbre.value:14} {number}  {SPEAKERS[timbre][number].variant:8}"
                    f"{one.pitch_hz:5.0f}  {one.range_semitones:5.1f}  {one.words_per_s:7.2f}"
                    f"{one.loudness_lufs:7.1f}{one.sharpness_db:7.1f}{one.tilt_db_per_octave:7.1f}"
                    f"  {nearest_of(one, others)}"
                )


if __name__ == "__main__":
    main()
