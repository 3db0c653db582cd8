"""Recordings: what a speech provider sent becomes a take like those of our own voices.

Mono 16-bit WAV at 48 kHz, without the silence around it, as loud as the embedded voice. The bytes are
a stranger's: what is no sound, cut off, silent or endless is InvalidOutput.
"""

from __future__ import annotations

import io
from collections.abc import Iterator
from decimal import Decimal
from typing import Any, NamedTuple

import av
import av.error
import numpy as np
import soundfile
from numpy.typing import NDArray

from storyassets.errors import InvalidOutput
from storyassets.measure.sound import Samples, loudness_lufs, peak_dbfs
from storyassets.measure.speech import find_speech, frame_levels_db

RECIPE = "recording-1"
SAMPLE_RATE_HZ = 48_000
MOST_BYTES = 64 * 1024 * 1024
LONGEST_S = 300
SHORTEST_S = 0.05
SILENT_BELOW_DBFS = -50.0
KEPT_AROUND_S = 0.1
FADE_S = 0.005
SPEECH_LUFS = -18.0
PEAK_DBFS = -1.0
BEGINNINGS = {b"RIFF": "wav", b"ID3": "mp3", b"fLaC": "flac", b"OggS": "ogg"}
UNKNOWN_LENGTHS = (0, 0xFFFFFFFF, 0x7FFFFFFF)
"""What a server writes into a WAV's header when it does not know yet how long it will be."""
WAV_HEADER_BYTES = 12
CHUNK_HEADER_BYTES = 8
LOST_SHARE = 0.02
"""Some writers of headers round up; more than this is an answer that was cut off."""


class Recording(NamedTuple):
    """A take; `skipped_s` is how much silence was cut off at its start, `sent_s` how long the answer was."""

    wav: bytes
    duration_s: float
    skipped_s: float
    sent_s: Decimal


def fit_recording(audio: bytes, provider: str) -> Recording:
    """The take of an answer: WAV, MP3, FLAC or OGG. Raises InvalidOutput."""
    samples, sent_s = _decode(audio, provider)
    if not np.isfinite(samples).all():
        raise _invalid(provider, "some samples of its recording are no numbers")
    if len(samples) < SHORTEST_S * SAMPLE_RATE_HZ:
        raise _invalid(provider, "its recording is empty")
    if frame_levels_db(samples, SAMPLE_RATE_HZ).max(initial=-np.inf) < SILENT_BELOW_DBFS:
        raise _invalid(provider, "its recording is silent")
    trimmed, skipped_s = _trim(samples)
    levelled = _level(trimmed)
    file = io.BytesIO()
    soundfile.write(file, levelled, SAMPLE_RATE_HZ, format="WAV", subtype="PCM_16")
    return Recording(file.getvalue(), len(levelled) / SAMPLE_RATE_HZ, skipped_s, sent_s)


def kind_of(audio: bytes) -> str:
    """The format by the first bytes; empty for what is no sound that we take."""
    if audio[:1] == b"\xff" and len(audio) > 1 and audio[1] & 0xE0 == 0xE0:
        return "mp3"
    return next((kind for start, kind in BEGINNINGS.items() if audio.startswith(start)), "")


def length_s(audio: bytes) -> Decimal | None:
    """How long a recording is, silent or not; None for what cannot be decoded."""
    try:
        return _decode(audio, "")[1]
    except InvalidOutput:
        return None


def _decode(audio: bytes, provider: str) -> tuple[Samples, Decimal]:
    kind = kind_of(audio)
    if not audio:
        raise _invalid(provider, "its answer is empty")
    if not kind:
        begins = audio[:16].decode("ascii", "replace").strip()
        page = " but a page" if begins.lower().startswith(("<!doc", "<html")) else ""
        raise _invalid(provider, f"its answer is no recording{page}")
    if len(audio) > MOST_BYTES:
        raise _invalid(provider, f"its recording is larger than {MOST_BYTES >> 20} MB")
    if kind == "wav" and _is_cut_off(audio):
        raise _invalid(provider, "its recording is cut off")
    try:
        return _resampled(audio, kind, provider)
    except (av.error.FFmpegError, OSError, ValueError) as error:
        raise _invalid(provider, f"its {kind.upper()} cannot be decoded") from error


def _resampled(audio: bytes, kind: str, provider: str) -> tuple[Samples, Decimal]:
    blocks: list[Samples] = [np.zeros(0, np.float32)]
    sent, rate_hz = 0, SAMPLE_RATE_HZ
    with av.open(io.BytesIO(audio), "r", format=kind) as container:
        if not container.streams.audio:
            raise _invalid(provider, "there is no sound in its answer")
        resampler = av.AudioResampler("flt", "mono", SAMPLE_RATE_HZ)
        for frame in container.decode(container.streams.audio[0]):
            sent, rate_hz = sent + frame.samples, frame.sample_rate
            if sent > LONGEST_S * rate_hz:
                raise _invalid(provider, f"its recording is longer than {LONGEST_S} s")
            blocks += _resample(resampler, frame)
        if sent:
            blocks += _resample(resampler, None)
    return np.concatenate(blocks), Decimal(sent) / rate_hz


def _resample(resampler: av.AudioResampler, frame: Any) -> Iterator[Samples]:
    for block in resampler.resample(frame):
        yield np.asarray(block.to_ndarray()[0], np.float32)


def _is_cut_off(wav: bytes) -> bool:
    """Whether the header of its samples promises more than there is."""
    at = WAV_HEADER_BYTES
    while at + CHUNK_HEADER_BYTES <= len(wav):
        name, length = wav[at : at + 4], int.from_bytes(wav[at + 4 : at + 8], "little")
        at += CHUNK_HEADER_BYTES
        if name == b"data":
            missing = length - (len(wav) - at)
            return length not in UNKNOWN_LENGTHS and length < 2**31 and missing > LOST_SHARE * length
        at += length + length % 2
    return True


def _trim(samples: Samples) -> tuple[Samples, float]:
    """What is said, with a little around it, and how many seconds before it were left out."""
    speech = find_speech(samples, SAMPLE_RATE_HZ)
    start_s = max(0.0, speech[0].start_s - KEPT_AROUND_S) if speech else 0.0
    end_s = speech[-1].end_s + KEPT_AROUND_S if speech else len(samples) / SAMPLE_RATE_HZ
    first = round(start_s * SAMPLE_RATE_HZ)
    kept = samples[first : round(end_s * SAMPLE_RATE_HZ)].copy()
    fade = np.linspace(0, 1, round(FADE_S * SAMPLE_RATE_HZ), dtype=np.float32)[: len(kept)]
    kept[: len(fade)] *= fade
    kept[len(kept) - len(fade) :] *= fade[::-1]
    return kept, first / SAMPLE_RATE_HZ


def _level(samples: Samples) -> NDArray[np.float32]:
    """At SPEECH_LUFS, or as near to it as the peaks allow."""
    gain_db = SPEECH_LUFS - loudness_lufs(samples[:, None], SAMPLE_RATE_HZ)
    gain_db = min(gain_db, PEAK_DBFS - peak_dbfs(samples))
    return np.asarray(samples * np.float32(10 ** (gain_db / 20)), np.float32)


def _invalid(provider: str, problem: str) -> InvalidOutput:
    return InvalidOutput(problem, stage="voice", thing=provider)
