"""A person's recording of a line, made fit: mono, trimmed, as loud as the voices of ours, with word times."""

from __future__ import annotations

import io
from collections.abc import Iterator, Sequence
from typing import Any

import av
import av.error
import numpy as np
import scipy  # loads scipy.ndimage when it is first used
import soundfile
from numpy.typing import NDArray

from storyassets.measure.align import align_words
from storyassets.measure.sound import Samples, loudness_lufs, peak_dbfs
from storyassets.measure.speech import find_speech, frame_levels_db
from storyassets.model.take import WordTime
from storyassets.providers.protocols import SpeechFacts
from storyassets.studio.person_files import MEGABYTE, PersonFile, refuse

MOST_RECORDING_BYTES = 100 * MEGABYTE
SHORTEST_S = 0.2
LONGEST_S = 120.0
RATES_HZ = (8_000, 192_000)
MOST_CHANNELS = 32
BLOCK_SAMPLES = 65_536
SILENT_BELOW_DBFS = -50.0  # no frame is louder in a recording of nothing
KEPT_AROUND_S = 0.1
FADE_S = 0.005
# The embedded voices speak at this loudness; a person beside them is neither louder nor quieter.
SPEECH_LUFS = -18.0
PEAK_DBFS = -1.0
MOST_LIMITED_DB = 9.0  # by which the loudest peaks are turned down; beyond it they would sound squashed
LOOK_AHEAD_S = 0.004
LOUDEST_SAMPLE = 8.0  # of a file of floats; whatever is beyond is no sound

ESTIMATE_SHARE = 0.1  # by which a header without an index may be wrong about the length

_DEMUXERS = {".mp3": "mp3", ".m4a": "mov"}
_AGAIN = "Export it as WAV or MP3, and try again"


def fit_recording(own: PersonFile, words: Sequence[WordTime]) -> tuple[bytes, SpeechFacts]:
    """The recording as 16-bit mono WAV at its own rate, with the times of `words` in it. Raises BadInput.

    `words` are the line's, with the times of another voice's reading.
    """
    own.check_size(MOST_RECORDING_BYTES)
    raw, rate_hz = _read_mono(own)
    samples = raw - raw.mean() if len(raw) else raw  # a constant offset is no sound
    _check_heard(own, samples, rate_hz)
    speech = find_speech(samples, rate_hz)
    if not speech:
        raise refuse(own.name, "nobody is heard in it", "Record it again, nearer to the microphone")
    trimmed = _trim(samples, rate_hz, speech[0].start_s, speech[-1].end_s)
    levelled = _level(trimmed, rate_hz)
    times = align_words(words, find_speech(levelled, rate_hz), len(levelled) / rate_hz)
    own.check_unchanged()
    return _encode(levelled, rate_hz), SpeechFacts(words=times)


def _read_mono(own: PersonFile) -> tuple[Samples, int]:
    """Samples (n,) and their rate; never more than LONGEST_S of them are held."""
    read = _read_packed if own.content.suffix in _DEMUXERS else _read_plain
    try:
        return read(own)
    except (soundfile.SoundFileError, av.error.FFmpegError, OSError, ValueError) as error:
        raise refuse(own.name, f"it begins like {own.content.what} but cannot be decoded", _AGAIN) from error


def _read_plain(own: PersonFile) -> tuple[Samples, int]:
    with soundfile.SoundFile(own.rewind()) as sound:
        _check_format(own, sound.samplerate, sound.channels)
        blocks = sound.blocks(blocksize=BLOCK_SAMPLES, dtype="float32", always_2d=True)
        samples = _join(own, (block.mean(axis=1) for block in blocks), sound.samplerate)
        _check_complete(own, len(samples), sound.frames)
        return samples, int(sound.samplerate)


def _read_packed(own: PersonFile) -> tuple[Samples, int]:
    """MP3 and M4A. (The other reader's library writes to standard error about a damaged MP3.)"""
    file: Any = own.rewind()
    with av.open(file, format=_DEMUXERS[own.content.suffix]) as container:
        if not container.streams.audio:
            raise refuse(own.name, "there is no sound in it", _AGAIN)
        stream: Any = container.streams.audio[0]
        rate_hz = int(stream.codec_context.sample_rate)
        _check_format(own, rate_hz, stream.codec_context.channels)
        resampler = av.AudioResampler("fltp", "mono", rate_hz)
        blocks = (
            np.asarray(block.to_ndarray()[0], np.float32)
            for frame in container.decode(stream)
            for block in resampler.resample(frame)
        )
        samples = _join(own, blocks, rate_hz)
        claimed_s = float(stream.duration * stream.time_base) if stream.duration else 0.0
        _check_complete(own, len(samples), (1 - ESTIMATE_SHARE) * claimed_s * rate_hz)
        return samples, rate_hz


def _check_complete(own: PersonFile, count: int, claimed: float) -> None:
    if count < claimed:
        raise refuse(own.name, "it is cut off", _AGAIN)


def _check_format(own: PersonFile, rate_hz: int, channels: int) -> None:
    if not RATES_HZ[0] <= rate_hz <= RATES_HZ[1] or not 1 <= channels <= MOST_CHANNELS:
        raise refuse(
            own.name,
            f"it has {channels} channels of {rate_hz} samples a second; "
            f"{RATES_HZ[0]} to {RATES_HZ[1]} and at most {MOST_CHANNELS} channels are taken",
            _AGAIN,
        )


def _join(own: PersonFile, blocks: Iterator[NDArray[Any]], rate_hz: int) -> Samples:
    """The blocks as one, finite. Raises BadInput as soon as they are too many."""
    kept: list[Samples] = []
    count = 0
    for block in blocks:
        kept.append(np.nan_to_num(block).clip(-LOUDEST_SAMPLE, LOUDEST_SAMPLE).astype(np.float32))
        count += len(block)
        if count > LONGEST_S * rate_hz:
            raise refuse(own.name, f"it is longer than {LONGEST_S:.0f} s", "Cut out the line that is said")
    return np.concatenate(kept) if kept else np.zeros(0, np.float32)


def _check_heard(own: PersonFile, samples: Samples, rate_hz: int) -> None:
    duration_s = len(samples) / rate_hz
    if duration_s < SHORTEST_S:
        raise refuse(
            own.name,
            f"it lasts {duration_s:.2f} s, and a line at least {SHORTEST_S} s",
            "Record the whole line",
        )
    if frame_levels_db(samples, rate_hz).max() < SILENT_BELOW_DBFS:
        raise refuse(own.name, "it is silent", "Record it again, nearer to the microphone")


def _trim(samples: Samples, rate_hz: int, start_s: float, end_s: float) -> Samples:
    """What is said, with KEPT_AROUND_S of its surroundings, fading at both ends."""
    first = max(0, round((start_s - KEPT_AROUND_S) * rate_hz))
    trimmed = samples[first : round((end_s + KEPT_AROUND_S) * rate_hz)].copy()
    fade = np.linspace(0, 1, max(2, round(FADE_S * rate_hz)), dtype=np.float32)[: len(trimmed)]
    trimmed[: len(fade)] *= fade
    trimmed[len(trimmed) - len(fade) :] *= fade[::-1]
    return trimmed


def _level(samples: Samples, rate_hz: int) -> Samples:
    """At SPEECH_LUFS; peaks above PEAK_DBFS are turned down for a moment."""
    wanted_db = SPEECH_LUFS - loudness_lufs(samples[:, None], rate_hz)
    allowed_db = PEAK_DBFS + MOST_LIMITED_DB - peak_dbfs(samples)
    loud = samples * np.float32(10 ** (min(wanted_db, allowed_db) / 20))
    ceiling = 10 ** (PEAK_DBFS / 20)
    needed = np.minimum(1.0, ceiling / np.maximum(np.abs(loud), ceiling))
    width = 2 * round(LOOK_AHEAD_S * rate_hz) + 1
    lowest = scipy.ndimage.minimum_filter1d(needed, width, mode="nearest")
    # A mean of minima over the same width is never above the minimum in its middle.
    gain = scipy.ndimage.uniform_filter1d(lowest, width, mode="nearest")
    return np.asarray(loud * gain, dtype=np.float32)


def _encode(samples: Samples, rate_hz: int) -> bytes:
    file = io.BytesIO()
    soundfile.write(file, samples, rate_hz, format="WAV", subtype="PCM_16")
    return file.getvalue()
