"""Videos: what a file's streams are, and its sound. Judging is the checks'."""

from __future__ import annotations

import os
import struct
from collections.abc import Iterator
from contextlib import contextmanager
from fractions import Fraction
from pathlib import Path
from typing import Any

import av
import av.error
import numpy as np
from numpy.typing import NDArray

from storyassets.errors import InvalidOutput
from storyassets.model.document import Noun

_BOX_HEADER = struct.Struct(">I4s")
_LONG_SIZE = struct.Struct(">Q")


class VideoFacts(Noun):
    """The streams of a file, as its container and its decoders tell them."""

    width_px: int
    height_px: int
    rate: Fraction
    frames: int
    duration_s: float
    video_codec: str
    profile: str
    pixel_format: str
    colour_primaries: int
    colour_transfer: int
    colour_matrix: int
    colour_range: int
    audio_codec: str
    audio_profile: str
    sample_rate_hz: int
    channels: int
    audio_duration_s: float
    faststart: bool


def measure_streams(path: Path) -> VideoFacts:
    """Read the facts of the first video and audio stream. Raises InvalidOutput when there is no video."""
    with opened(path) as container:
        if not container.streams.video:
            raise InvalidOutput("there is no video in it", thing=path.name)
        video = container.streams.video[0]
        context: Any = video.codec_context
        sound: Any = container.streams.audio[0] if container.streams.audio else None
        return VideoFacts(
            width_px=context.width,
            height_px=context.height,
            rate=Fraction(video.average_rate or 0),
            frames=video.frames,
            duration_s=duration_of(video),
            video_codec=context.codec.canonical_name,
            profile=context.profile or "",
            pixel_format=context.pix_fmt or "",
            colour_primaries=context.color_primaries,
            colour_transfer=context.color_trc,
            colour_matrix=context.colorspace,
            colour_range=context.color_range,
            audio_codec=sound.codec_context.codec.canonical_name if sound else "",
            audio_profile=(sound.codec_context.profile or "") if sound else "",
            sample_rate_hz=sound.codec_context.sample_rate if sound else 0,
            channels=sound.codec_context.channels if sound else 0,
            audio_duration_s=duration_of(sound) if sound else 0.0,
            faststart=_is_faststart(path),
        )


def read_audio(path: Path) -> tuple[NDArray[np.float32], int]:
    """The first sound stream: samples of shape (samples, channels) in -1 to 1, and the rate in Hz.

    Raises InvalidOutput when there is none.
    """
    blocks: list[NDArray[np.float32]] = []
    with opened(path) as container:
        if not container.streams.audio:
            raise InvalidOutput("there is no sound in it", thing=path.name)
        context: Any = container.streams.audio[0].codec_context
        rate_hz, channels = int(context.sample_rate), int(context.channels)
        resampler = av.AudioResampler("fltp", context.layout, rate_hz)
        try:
            for frame in container.decode(audio=0):
                blocks += [_samples(block) for block in resampler.resample(frame)]
        except av.error.FFmpegError as error:
            raise InvalidOutput("its sound cannot be decoded", thing=path.name) from error
    samples = np.concatenate([*blocks, np.zeros((channels, 0), np.float32)], axis=1)
    return np.ascontiguousarray(samples.T), rate_hz


def _samples(frame: av.AudioFrame) -> NDArray[np.float32]:
    """Shape (channels, samples)."""
    return frame.to_ndarray().astype(np.float32, copy=False)


@contextmanager
def opened(path: Path) -> Iterator[Any]:
    """The container of a file. Raises InvalidOutput."""
    try:
        container = av.open(str(path))
    except (av.error.FFmpegError, OSError) as error:
        raise InvalidOutput("it is no video", thing=path.name) from error
    with container:
        yield container


def duration_of(stream: Any) -> float:
    """The stream's duration; 0 where the container does not tell."""
    return float(stream.duration * stream.time_base) if stream.duration else 0.0


def _is_faststart(path: Path) -> bool:
    """Whether the index (moov) comes before the media (mdat) among the file's top boxes (ISO 14496-12, 4.2)."""
    with path.open("rb") as file:
        while header := file.read(_BOX_HEADER.size):
            if len(header) < _BOX_HEADER.size:
                return False
            size, kind = _BOX_HEADER.unpack(header)
            if kind in (b"moov", b"mdat"):
                return bool(kind == b"moov")
            read = _BOX_HEADER.size
            if size == 1:
                (size,) = _LONG_SIZE.unpack(file.read(_LONG_SIZE.size).ljust(_LONG_SIZE.size, b"\0"))
                read += _LONG_SIZE.size
            if size < read:
                return False
            file.seek(size - read, os.SEEK_CUR)
    return False
