"""Clips: H.264 in an MP4. A portrait whose mouth moves with the recording; stock footage that drifts."""

from __future__ import annotations

import io
import random
from collections.abc import Iterator
from fractions import Fraction
from functools import lru_cache

import av
import numpy as np
from numpy.typing import NDArray
from PIL import Image

from storyassets_tests.simulator.media.pictures import draw_picture

RATE = 25
SOUND_RATE_HZ = 44_100
LONGEST_SIDE_PX = 1280


@lru_cache(maxsize=64)
def talking_clip(portrait: bytes, sound: bytes, length_s: float) -> bytes:
    """The portrait, its mouth open as the recording is loud, as long as the recording."""
    with Image.open(io.BytesIO(portrait)) as opened:
        still = opened.convert("RGB")
    scale = min(1.0, LONGEST_SIDE_PX / max(still.size))
    size = tuple(max(16, round(side * scale) // 2 * 2) for side in still.size)
    face = np.asarray(still.resize((size[0], size[1]), Image.Resampling.BILINEAR))
    samples = _mono(sound)
    frames = max(1, round(length_s * RATE))
    loud = [
        float(np.abs(part).mean()) if len(part) else 0.0
        for part in np.array_split(samples.astype(np.float32), frames)
    ]
    most = max(max(loud), 1.0)
    return _encode((_with_mouth(face, level / most) for level in loud), size[0], size[1], samples)


@lru_cache(maxsize=64)
def stock_clip(words: str, number: int, width_px: int, height_px: int, length_s: float) -> bytes:
    """A scene over which something passes; no sound."""
    still = np.asarray(
        Image.open(io.BytesIO(draw_picture(words, number, width_px, height_px, "jpeg"))).convert("RGB")
    )
    side = max(8, min(width_px, height_px) // 6)
    top = random.Random(number).randrange(max(1, height_px - side))

    def drawn() -> Iterator[NDArray[np.uint8]]:
        frames = max(1, round(length_s * RATE))
        for frame in range(frames):
            picture = still.copy()
            left = round((width_px - side) * frame / frames)
            picture[top : top + side, left : left + side] = (240, 230, 120)
            yield picture

    return _encode(drawn(), width_px, height_px, None)


def _with_mouth(face: NDArray[np.uint8], level: float) -> NDArray[np.uint8]:
    height, width = face.shape[:2]
    reach = min(width * 0.27, height * 0.22)
    half_x, half_y = max(2, round(reach * 0.3)), max(1, round(reach * 0.3 * level))
    middle_x, middle_y = width // 2, round(height * 0.45 + reach * 0.7)
    picture = face.copy()
    picture[max(0, middle_y - half_y) : middle_y + half_y, middle_x - half_x : middle_x + half_x] = (
        60,
        12,
        16,
    )
    return picture


def _encode(
    pictures: Iterator[NDArray[np.uint8]], width_px: int, height_px: int, sound: NDArray[np.int16] | None
) -> bytes:
    into = io.BytesIO()
    with av.open(into, "w", format="mp4") as file:
        video = file.add_stream(
            "libx264", rate=RATE, options={"preset": "ultrafast", "crf": "26", "threads": "1"}
        )
        video.width, video.height, video.pix_fmt = width_px // 2 * 2, height_px // 2 * 2, "yuv420p"
        voice = file.add_stream("aac", rate=SOUND_RATE_HZ, layout="mono") if sound is not None else None
        for number, picture in enumerate(pictures):
            cut = np.ascontiguousarray(picture[: video.height, : video.width])
            frame = av.VideoFrame.from_ndarray(cut, format="rgb24")
            frame.pts, frame.time_base = number, Fraction(1, RATE)
            file.mux(video.encode(frame))
        file.mux(video.encode(None))
        if voice is not None and sound is not None:
            spoken = av.AudioFrame.from_ndarray(sound[None, :], format="s16", layout="mono")
            spoken.sample_rate = SOUND_RATE_HZ
            file.mux([*voice.encode(spoken), *voice.encode(None)])
    return into.getvalue()


def _mono(sound: bytes) -> NDArray[np.int16]:
    with av.open(io.BytesIO(sound)) as file:
        resampler = av.AudioResampler("s16", "mono", SOUND_RATE_HZ)
        parts = [
            made.to_ndarray()[0]
            for frame in (*file.decode(file.streams.audio[0]), None)
            for made in resampler.resample(frame)
        ]
    return np.concatenate(parts) if parts else np.zeros(0, np.int16)
