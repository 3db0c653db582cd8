"""Dead seconds of a video: where its picture is black, or stands still. Judging is the checks'."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any, NamedTuple

import av.error
import cv2
import numpy as np
from numpy.typing import NDArray

from storyassets.errors import InvalidOutput
from storyassets.measure.video import duration_of, opened

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

Known = dict[str, bool]
"""Of key frames, by the hash of their packets: whether one is black, and whether one is like the next."""


class _KeyFrame(NamedTuple):
    packet: Any
    name: str
    second: int


class DeadSeconds(NamedTuple):
    """Seconds without a picture, and seconds with one that stands still, by their start."""

    black: list[int]
    frozen: list[int]


def find_dead_seconds(path: Path, known: Known | None = None) -> DeadSeconds:
    """Black and frozen seconds in one pass. A second is [n, n + 1); what is left of a last one does not count.

    Only key frames are decoded, of which nothing is `known` yet; every frame only of seconds whose key frames
    leave the question open. What is found of the key frames is added to what is known. Raises InvalidOutput.
    """
    known = {} if known is None else known
    with opened(path) as container:
        if not container.streams.video:
            raise InvalidOutput("there is no video in it", thing=path.name)
        duration_s = duration_of(container.streams.video[0])
        keys = _key_frames(container)
        seconds = range(int(duration_s + HALF_A_FRAME_S))
        open_seconds = {second for second in seconds if not _is_alive(_within(keys, second), known)}
        _look_at(container, [key for key in keys if key.second in open_seconds], keys, known)
    black, frozen = [], []
    for second in sorted(open_seconds):
        if _is_alive(_within(keys, second), known):
            continue
        with opened(path) as container:
            seen = [luma for _, luma in _lumas(container, start_s=second, end_s=second + 1)]
        if seen and _all_black(seen):
            black.append(second)
        elif seen and _all_alike(seen):
            frozen.append(second)
    return DeadSeconds(black, frozen)


def _key_frames(container: Any) -> list[_KeyFrame]:
    """All of them, undecoded, by their time."""
    stream = container.streams.video[0]
    stream.codec_context.skip_frame = "NONKEY"
    head = hashlib.sha256(stream.codec_context.extradata or b"")
    keys = []
    try:
        for packet in container.demux(stream):
            if packet.is_keyframe and packet.pts is not None:
                name = head.copy()
                name.update(bytes(packet))
                second = int(float(packet.pts * stream.time_base) + HALF_A_FRAME_S)
                keys.append(_KeyFrame(packet, name.hexdigest(), second))
    except av.error.FFmpegError as error:
        raise _undecodable(container) from error
    return sorted(keys, key=lambda key: int(key.packet.pts))


def _within(keys: list[_KeyFrame], second: int) -> list[_KeyFrame]:
    return [key for key in keys if key.second == second]


def _is_alive(keys: list[_KeyFrame], known: Known) -> bool:
    """Whether key frames that follow one another are known to differ, and one to be not black."""
    seen = any(known.get(key.name) is False for key in keys)
    return seen and any(known.get(_pair(*two)) is False for two in pairwise(keys))


def _look_at(container: Any, wanted: list[_KeyFrame], keys: list[_KeyFrame], known: Known) -> None:
    """Decode them, and tell of each whether it is black, and whether it is like the next."""
    lumas: dict[int, NDArray[np.uint8]] = {}
    context = container.streams.video[0].codec_context
    try:
        for packet in (*(key.packet for key in wanted), None):
            lumas |= {frame.pts: _small_luma(frame) for frame in context.decode(packet)}
    except av.error.FFmpegError as error:
        raise _undecodable(container) from error
    for key in wanted:
        if key.packet.pts in lumas:
            known[key.name] = _all_black([lumas[key.packet.pts]])
    for two in pairwise(keys):
        seen = [lumas[key.packet.pts] for key in two if key.packet.pts in lumas]
        if len(seen) == len(two):
            known[_pair(*two)] = _all_alike(seen)


def _pair(first: _KeyFrame, second: _KeyFrame) -> str:
    return f"{first.name} {second.name}"


def _lumas(container: Any, start_s: float, end_s: float) -> Iterator[tuple[float, NDArray[np.uint8]]]:
    """Time and downscaled luma of each frame from start to end. Raises InvalidOutput."""
    stream = container.streams.video[0]
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
        raise _undecodable(container) from error


def _undecodable(container: Any) -> InvalidOutput:
    return InvalidOutput("its picture cannot be decoded", thing=str(container.name))


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
