"""The floor: x264 alone on ready-made frames. `python -m benchmarks.floor` prints CPU seconds a frame.

Only the time of the thread inside the encoder counts, and x264 has one thread: drawing the frames is not
in it. Every run encodes the same frames; runs take turns, so that a busy moment meets them all.
"""

from __future__ import annotations

import argparse
import json
import statistics
import tempfile
import time
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import av
import cv2

from benchmarks.workload import SHOT_FRAMES, SIZE_PX, WorkloadMedia, build_timeline, floor_settings
from storyassets.model.channel import CaptionStyle
from storyassets.render.encode import VideoSettings, set_up_video
from storyassets.render.frames import Painter
from storyassets.render.planes import planes_of_frame
from storyassets.render.segments import plan_segments

BATCH_FRAMES = 30  # 93 MB of ready-made frames at a time


@dataclass(frozen=True)
class FloorFigures:
    """CPU seconds a frame of each run, their median, and what the slowest is over the fastest."""

    cpu_s_per_frame: float
    runs_cpu_s_per_frame: tuple[float, ...]
    spread: float
    frames: int


class TimedEncoder:
    """An x264 of its own, and the CPU seconds its thread has spent inside it."""

    def __init__(self, settings: VideoSettings) -> None:
        self.cpu_s = 0.0
        self._context: Any = av.CodecContext.create("libx264", "w")
        set_up_video(self._context, settings)

    def encode(self, frame: av.VideoFrame | None) -> None:
        """Encode a frame, or what is left with None."""
        start_s = time.thread_time()
        self._context.encode(frame)
        self.cpu_s += time.thread_time() - start_s


def measure_floor(frames: int = 300, runs: int = 3) -> FloorFigures:
    """Encode so many frames of the workload so many times."""
    settings = floor_settings()
    encoders = [TimedEncoder(settings) for _ in range(runs)]
    for batch in _batches(frames, settings):
        for encoder in encoders:
            for frame in batch:
                encoder.encode(frame)
    for encoder in encoders:
        encoder.encode(None)
    figures = tuple(round(encoder.cpu_s / frames, 6) for encoder in encoders)
    return FloorFigures(statistics.median(figures), figures, round(max(figures) / min(figures), 3), frames)


def _batches(frames: int, settings: VideoSettings) -> Iterator[list[av.VideoFrame]]:
    """The workload's frames without captions, some at a time."""
    cv2.setNumThreads(1)
    with tempfile.TemporaryDirectory() as folder:
        media = WorkloadMedia(Path(folder))
        timeline = build_timeline(media, captions=False, shots=-(-frames // SHOT_FRAMES))
        painter = Painter(media, CaptionStyle(), SIZE_PX, settings.rate)
        number = 0
        batch: list[av.VideoFrame] = []
        for plan in plan_segments(timeline, settings.gop_frames):
            draw = painter.prepare(plan)
            for place in range(min(plan.duration_frames, frames - number)):
                frame = av.VideoFrame(*SIZE_PX, "yuv420p")
                draw(place, planes_of_frame(frame))
                frame.pts, frame.time_base = number, 1 / settings.rate
                batch.append(frame)
                number += 1
                if len(batch) == BATCH_FRAMES:
                    yield batch
                    batch = []
        if batch:
            yield batch


def main() -> None:
    """Print the figures as JSON."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--frames", type=int, default=300)
    parser.add_argument("--runs", type=int, default=3)
    arguments = parser.parse_args()
    print(json.dumps(asdict(measure_floor(arguments.frames, arguments.runs))))


if __name__ == "__main__":
    main()
