"""Small timelines, pictures and sounds to render, and a segment store that can be looked into."""

from __future__ import annotations

import hashlib
import threading
import wave
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import av
import cv2
import numpy as np
from numpy.typing import NDArray

from storyassets.model.caption import Cue, CueWord
from storyassets.model.take import Take
from storyassets.model.timeline import (
    Camera,
    Clip,
    CropBox,
    MediaReference,
    Timeline,
    TimeRange,
    Track,
    TrackKind,
    Transition,
)

SIZE_PX = (160, 284)
ZOOM = Camera(start=CropBox(share=1.0), end=CropBox(share=0.9))


class MemorySegments:
    """A segment store in a dictionary; `keys_put` tells what was encoded."""

    def __init__(self) -> None:
        self.stored: dict[str, bytes] = {}
        self.keys_put: list[str] = []

    def get(self, key: str) -> bytes | None:
        return self.stored.get(key)

    def put(self, key: str, content: bytes) -> None:
        self.stored[key] = content
        self.keys_put.append(key)


class CountedSlots:
    """Places for encoders; `most_held` is how many were held at once."""

    def __init__(self) -> None:
        self.most_held = 0
        self._held = 0
        self._lock = threading.Lock()

    @contextmanager
    def hold(self) -> Iterator[None]:
        with self._lock:
            self._held += 1
            self.most_held = max(self.most_held, self._held)
        try:
            yield
        finally:
            with self._lock:
                self._held -= 1


class FolderMedia:
    """Pictures in a folder, named by their content."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def path(self, take: Take) -> Path:
        return self.folder / f"{take.content}{take.suffix}"

    def add(self, content: bytes, suffix: str = ".png") -> Take:
        take = Take(content=hashlib.sha256(content).hexdigest(), suffix=suffix, provider="fake", model="1")
        self.path(take).write_bytes(content)
        return take

    def add_picture(self, rgb: NDArray[np.uint8]) -> Take:
        return self.add(a_png(rgb))

    def add_circles(self, seed: int) -> Take:
        return self.add_picture(circles(seed))


def a_png(rgb: NDArray[np.uint8]) -> bytes:
    _, content = cv2.imencode(".png", rgb[..., ::-1])
    return content.tobytes()


def circles(seed: int, size_px: tuple[int, int] = (200, 356)) -> NDArray[np.uint8]:
    """Coloured circles on a ground of one colour."""
    random = np.random.default_rng(seed)
    width, height = size_px
    picture = np.full((height, width, 3), random.integers(60, 200, 3), np.uint8)
    for _ in range(30):
        centre = (int(random.integers(width)), int(random.integers(height)))
        colour = tuple(int(part) for part in random.integers(0, 256, 3))
        cv2.circle(picture, centre, int(random.integers(4, width // 4)), colour, -1, cv2.LINE_AA)
    return picture


def plain(colour: tuple[int, int, int], size_px: tuple[int, int] = SIZE_PX) -> NDArray[np.uint8]:
    return np.full((size_px[1], size_px[0], 3), colour, np.uint8)


def a_clip(take: Take, frames: int, camera: Camera | None = ZOOM) -> Clip:
    span = TimeRange(start_frame=0, duration_frames=frames)
    return Clip(name=take.content[:8], media=MediaReference(take=take), source_range=span, camera=camera)


def a_cue(start_frame: int, *words: str, frames_a_word: int = 5) -> Cue:
    """A phrase whose words follow each other."""
    timed = tuple(
        CueWord(
            text=word,
            start_frame=start_frame + number * frames_a_word,
            end_frame=start_frame + (number + 1) * frames_a_word,
        )
        for number, word in enumerate(words)
    )
    return Cue(line_id="line", start_frame=start_frame, end_frame=timed[-1].end_frame, words=timed)


def a_timeline(
    items: Sequence[Clip | Transition],
    cues: Sequence[Cue] = (),
    *,
    size_px: tuple[int, int] = SIZE_PX,
    frames: int | None = None,
) -> Timeline:
    track = Track(name="pictures", kind=TrackKind.VIDEO, items=tuple(items))
    return Timeline(
        width_px=size_px[0],
        height_px=size_px[1],
        duration_frames=frames or track.duration_frames,
        tracks=(track,),
        cues=tuple(cues),
    )


def write_tone(path: Path, duration_s: float, sample_rate_hz: int = 48_000) -> Path:
    """A stereo recording of a 330 Hz tone."""
    times = np.arange(round(duration_s * sample_rate_hz)) / sample_rate_hz
    tone = (8000 * np.sin(2 * np.pi * 330 * times)).astype("<i2")
    with wave.open(str(path), "wb") as recording:
        recording.setnchannels(2)
        recording.setsampwidth(2)
        recording.setframerate(sample_rate_hz)
        recording.writeframes(np.stack([tone, tone], axis=1).tobytes())
    return path


def write_video(
    path: Path,
    frames: int,
    draw: Callable[[int], NDArray[np.uint8]],
    *,
    gop_frames: int = 15,
    rate: int = 30,
) -> Path:
    """A silent video of RGB pictures, at 30 frames a second if nothing else is said."""
    height, width = draw(0).shape[:2]
    with av.open(str(path), "w") as container:
        stream = container.add_stream("libx264", rate=rate)
        stream.width, stream.height, stream.pix_fmt = width, height, "yuv420p"
        stream.codec_context.gop_size = gop_frames
        stream.codec_context.thread_count = 1
        stream.options = {"preset": "veryfast", "crf": "21"}
        for number in range(frames):
            for packet in stream.encode(av.VideoFrame.from_ndarray(draw(number), format="rgb24")):
                container.mux(packet)
        for packet in stream.encode(None):
            container.mux(packet)
    return path


def read_frames(path: Path) -> list[NDArray[np.uint8]]:
    """Every frame as RGB."""
    with av.open(str(path)) as container:
        return [frame.to_ndarray(format="rgb24") for frame in container.decode(video=0)]
