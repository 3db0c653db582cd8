"""Clips: H.264 in an MP4. A portrait whose mouth moves with the recording; stock footage that drifts.

Frames are planes (I420) from the start: only what moves is painted anew.
"""

from __future__ import annotations

import io
import random
from collections.abc import Iterator
from fractions import Fraction
from functools import lru_cache
from typing import Any

import av
import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import Image

from storyassets_tests.simulator.media.pictures import draw_picture

RATE = 25
SOUND_RATE_HZ = 44_100
LONGEST_SIDE_PX = 1280
MOUTH = (40, 110, 180)
SUN = (215, 70, 150)
"""Luma and the two colours."""

Planes = NDArray[np.uint8]


@lru_cache(maxsize=64)
def talking_clip(portrait: bytes, sound: bytes, length_s: float) -> bytes:
    """The portrait, its mouth open as the recording is loud, so long."""
    with Image.open(io.BytesIO(portrait)) as opened:
        still = opened.convert("RGB")
    scale = min(1.0, LONGEST_SIDE_PX / max(still.size))
    width, height = (max(16, round(side * scale) // 2 * 2) for side in still.size)
    face = _planes(still.resize((width, height), Image.Resampling.BILINEAR))
    samples = _mono(sound)[: round(length_s * SOUND_RATE_HZ)]
    frames = max(1, round(length_s * RATE))
    parts = np.array_split(np.abs(samples.astype(np.float32)), frames)
    loud = [float(part.mean()) if len(part) else 0.0 for part in parts]
    most = max(*loud, 1.0)
    return _encode(_speaking(face, width, height, [level / most for level in loud]), width, height, samples)


@lru_cache(maxsize=64)
def stock_clip(words: str, number: int, width_px: int, height_px: int, length_s: float) -> bytes:
    """A scene over which something passes; no sound."""
    width, height = width_px // 2 * 2, height_px // 2 * 2
    with Image.open(io.BytesIO(draw_picture(words, number, width, height, "jpeg"))) as opened:
        still = _planes(opened.convert("RGB"))
    side = max(8, min(width, height) // 6) // 2 * 2
    top = random.Random(number).randrange(max(1, height - side)) // 2 * 2

    def drawn() -> Iterator[Planes]:
        frames = max(1, round(length_s * RATE))
        for frame in range(frames):
            picture = still.copy()
            left = round((width - side) * frame / frames) // 2 * 2
            _paint(picture, width, height, (left, top, left + side, top + side), SUN)
            yield picture

    return _encode(drawn(), width, height, None)


def _speaking(face: Planes, width: int, height: int, levels: list[float]) -> Iterator[Planes]:
    reach = min(width * 0.27, height * 0.22)
    middle_x, middle_y = width // 2, round(height * 0.45 + reach * 0.7)
    half_x = max(2, round(reach * 0.3))
    for level in levels:
        picture = face.copy()
        half_y = max(1, round(reach * 0.3 * level))
        box = (
            middle_x - half_x,
            max(0, middle_y - half_y),
            middle_x + half_x,
            min(height, middle_y + half_y),
        )
        _paint(picture, width, height, box, MOUTH)
        yield picture


def _planes(picture: Image.Image) -> Planes:
    return np.asarray(cv2.cvtColor(np.asarray(picture), cv2.COLOR_RGB2YUV_I420), np.uint8)


def _paint(
    planes: Planes, width: int, height: int, box: tuple[int, int, int, int], colour: tuple[int, int, int]
) -> None:
    """A rectangle (left, top, right, bottom) into all three planes."""
    left, top, right, bottom = box
    planes[top:bottom, left:right] = colour[0]
    flat = planes.reshape(-1)
    for at, value in enumerate(colour[1:]):
        start = width * height + at * (width // 2) * (height // 2)
        plane = flat[start : start + (width // 2) * (height // 2)].reshape(height // 2, width // 2)
        plane[top // 2 : bottom // 2, left // 2 : right // 2] = value


def _encode(
    pictures: Iterator[Planes], width_px: int, height_px: int, sound: NDArray[np.int16] | None
) -> bytes:
    into = io.BytesIO()
    container: Any = av.open(into, "w", format="mp4")
    with container as file:
        options = {"preset": "ultrafast", "crf": "26", "threads": "1"}
        video = file.add_stream("libx264", rate=RATE, options=options)
        video.width, video.height, video.pix_fmt = width_px, height_px, "yuv420p"
        voice = file.add_stream("aac", rate=SOUND_RATE_HZ, layout="mono") if sound is not None else None
        for number, picture in enumerate(pictures):
            frame = av.VideoFrame.from_ndarray(picture, format="yuv420p")
            frame.pts, frame.time_base = number, Fraction(1, RATE)
            file.mux(video.encode(frame))
        file.mux(video.encode(None))
        if voice is not None and sound is not None:
            spoken = av.AudioFrame.from_ndarray(sound[None, :], format="s16", layout="mono")
            spoken.sample_rate = SOUND_RATE_HZ
            file.mux([*voice.encode(spoken), *voice.encode(None)])
    return into.getvalue()


def _mono(sound: bytes) -> NDArray[np.int16]:
    container: Any = av.open(io.BytesIO(sound))
    with container as file:
        resampler = av.AudioResampler("s16", "mono", SOUND_RATE_HZ)
        parts = [
            made.to_ndarray()[0]
            for frame in (*file.decode(file.streams.audio[0]), None)
            for made in resampler.resample(frame)
        ]
    return np.concatenate(parts) if parts else np.zeros(0, np.int16)
