"""Videos: what a file's streams are, and where its picture is black or stands still. Judging is the checks'."""

from __future__ import annotations

import math
import os
import struct
from collections.abc import Iterator
from contextlib import contextmanager
from fractions import Fraction
from pathlib import Path
from typing import Any, NamedTuple

import av
import av.error
import cv2
import numpy as np
from numpy.typing import NDArray

from storyassets.errors import InvalidOutput
from storyassets.model.document import Noun

COMPARED_WIDTH_PX = (
    270  # frames are compared at this width: fine enough for a slow zoom, coarse enough to be cheap
)
BLACK_LUMA = 24  # of 16-235: what is darker is black to the eye
BLACK_SHARE = 0.98  # of the pixels of a black frame
MOVED_LUMA = (
    6  # a pixel that differs by more has moved; an encoder's noise, averaged by the downscale, is less
)
MOVED_SHARE = 0.0005  # of the pixels of a picture in which something moves
HALF_A_FRAME_S = 1 / 120  # times of frames are rounded by the container's clock

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


class DeadSeconds(NamedTuple):
    """Seconds without a picture, and seconds with one that stands still, by their start."""

    black: list[int]
    frozen: list[int]


def measure_streams(path: Path) -> VideoFacts:
    """Read the facts of the first video and audio stream. Raises InvalidOutput when there is no video."""
    with _opened(path) as container:
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
            duration_s=_duration_s(video),
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
            audio_duration_s=_duration_s(sound) if sound else 0.0,
            faststart=_is_faststart(path),
        )


def find_dead_seconds(path: Path) -> DeadSeconds:
    """Black and frozen seconds in one pass. A second is [n, n + 1); what is left of a last one does not count.

    Only key frames are decoded; every frame only of seconds whose key frames leave the question open.
    Raises InvalidOutput.
    """
    with _opened(path) as container:
        if not container.streams.video:
            raise InvalidOutput("there is no video in it", thing=path.name)
        duration_s = _duration_s(container.streams.video[0])
        keys = list(_lumas(container, keys_only=True))
    black, frozen = [], []
    for second in range(int(duration_s + HALF_A_FRAME_S)):
        seen = [luma for time_s, luma in keys if second <= time_s + HALF_A_FRAME_S < second + 1]
        if not seen or _all_black(seen) or _all_alike(seen):
            with _opened(path) as container:
                seen = [
                    luma for _, luma in _lumas(container, keys_only=False, start_s=second, end_s=second + 1)
                ]
        if seen and _all_black(seen):
            black.append(second)
        elif seen and _all_alike(seen):
            frozen.append(second)
    return DeadSeconds(black, frozen)


def read_audio(path: Path) -> tuple[NDArray[np.float32], int]:
    """The first sound stream: samples of shape (samples, channels) in -1 to 1, and the rate in Hz.

    Raises InvalidOutput when there is none.
    """
    blocks: list[NDArray[np.float32]] = []
    with _opened(path) as container:
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
def _opened(path: Path) -> Iterator[Any]:
    try:
        container = av.open(str(path))
    except (av.error.FFmpegError, OSError) as error:
        raise InvalidOutput("it is no video", thing=path.name) from error
    with container:
        yield container


def _duration_s(stream: Any) -> float:
    """The stream's duration; 0 where the container does not tell."""
    return float(stream.duration * stream.time_base) if stream.duration else 0.0


def _lumas(
    container: Any, *, keys_only: bool, start_s: float = 0.0, end_s: float = math.inf
) -> Iterator[tuple[float, NDArray[np.uint8]]]:
    """Time and downscaled luma of each frame from start to end. Raises InvalidOutput."""
    stream = container.streams.video[0]
    stream.codec_context.skip_frame = "NONKEY" if keys_only else "DEFAULT"
    if start_s > 0:
        container.seek(int(start_s / stream.time_base), stream=stream)
    try:
        for frame in container.decode(stream):
            time_s = float(frame.pts * stream.time_base)
            if time_s + HALF_A_FRAME_S >= end_s:
                return
            if time_s + HALF_A_FRAME_S >= start_s:
                yield time_s, _small_luma(frame)
    except av.error.FFmpegError as error:
        raise InvalidOutput("its picture cannot be decoded", thing=str(container.name)) from error


def _small_luma(frame: Any) -> NDArray[np.uint8]:
    planar = frame if frame.format.name == "yuv420p" else frame.reformat(format="yuv420p")
    plane = planar.planes[0]
    luma = np.frombuffer(plane, np.uint8).reshape(-1, plane.line_size)[: plane.height, : plane.width]
    scale = min(1.0, COMPARED_WIDTH_PX / plane.width)
    size = (max(1, round(plane.width * scale)), max(1, round(plane.height * scale)))
    return cv2.resize(luma, size, interpolation=cv2.INTER_AREA).astype(np.uint8, copy=True)


def _all_black(lumas: list[NDArray[np.uint8]]) -> bool:
    return all(float((luma <= BLACK_LUMA).mean()) >= BLACK_SHARE for luma in lumas)


def _all_alike(lumas: list[NDArray[np.uint8]]) -> bool:
    """Whether every picture is like the first, but for an encoder's noise."""
    first = lumas[0]
    return all(float((cv2.absdiff(first, luma) > MOVED_LUMA).mean()) < MOVED_SHARE for luma in lumas[1:])


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
