"""A 30 s Short through `render_video`, cold and cached, beside the floor: `python -m benchmarks.render`.

`above` is what a render spends above its own encoder (the same frames and settings, with as many encoders
at once), over the floor for as many frames; `all` is all its CPU over the floor.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import os
import resource
import statistics
import tempfile
import threading
import time
import wave
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import av
import cv2
import numpy as np

from benchmarks.floor import TimedEncoder, measure_floor
from benchmarks.puppets import puppet_ms_a_frame
from benchmarks.workload import SIZE_PX, WorkloadMedia, build_timeline, floor_settings
from storyassets.model.channel import CaptionStyle, Encoding
from storyassets.model.timeline import Timeline
from storyassets.render.frames import Painter
from storyassets.render.planes import planes_of_frame
from storyassets.render.segments import SegmentPlan, plan_segments
from storyassets.render.video import Quality, render_video

SAMPLE_RATE_HZ = 48_000
BYTES_PER_MB = 1024  # ru_maxrss is in kilobytes


class MemorySegments(dict[str, bytes]):
    """A segment store in memory."""

    def put(self, key: str, content: bytes) -> None:
        """Keep the bytes."""
        self[key] = content


class FreeSlots:
    """As many slots as asked for."""

    def hold(self) -> contextlib.AbstractContextManager[None]:
        """No waiting."""
        return contextlib.nullcontext()


def render_once(
    timeline: Timeline, sound: Path, media: WorkloadMedia, segments: MemorySegments
) -> dict[str, float]:
    """CPU and wall seconds of one render."""
    cpu_s, wall_s = _cpu_s(), time.perf_counter()
    render_video(
        timeline,
        sound,
        caption_style=CaptionStyle(),
        encoding=Encoding(),
        quality=Quality.FINAL,
        media=media,
        segments=segments,
        slots=FreeSlots(),
        progress=lambda done, frames: None,
        cancelled=threading.Event(),
        destination=sound.with_name("video.mp4"),
    )
    return {"cpu_s": _cpu_s() - cpu_s, "wall_s": time.perf_counter() - wall_s}


def own_encoder_cpu_s(timeline: Timeline, media: WorkloadMedia) -> float:
    """What x264 alone spends on the frames of a render, segment by segment, as many at once as a render has."""
    settings = floor_settings()
    painter = Painter(media, CaptionStyle(), SIZE_PX, settings.rate)

    def encode(plan: SegmentPlan) -> float:
        draw, encoder = painter.prepare(plan), TimedEncoder(settings)
        for number in range(plan.duration_frames):
            frame = av.VideoFrame(*SIZE_PX, "yuv420p")
            draw(number, planes_of_frame(frame))
            frame.pts, frame.time_base = number, 1 / settings.rate
            encoder.encode(frame)
        encoder.encode(None)
        return encoder.cpu_s

    cv2.setNumThreads(1)
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        return sum(pool.map(encode, plan_segments(timeline, settings.gop_frames)))


def write_noise(path: Path, duration_s: float) -> Path:
    """A stereo recording that is as hard to encode as sound gets."""
    noise = np.random.default_rng(1).integers(-3000, 3000, (round(duration_s * SAMPLE_RATE_HZ), 2))
    with wave.open(str(path), "wb") as recording:
        recording.setnchannels(2)
        recording.setsampwidth(2)
        recording.setframerate(SAMPLE_RATE_HZ)
        recording.writeframes(noise.astype("<i2").tobytes())
    return path


def _cpu_s() -> float:
    usages = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(usage.ru_utime + usage.ru_stime for usage in usages)


def main() -> None:
    """Print a small table and one line of JSON."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--floor-frames", type=int, default=300)
    parser.add_argument("--shots", type=int, default=10, help="of three seconds")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        media = WorkloadMedia(Path(folder))
        timeline = build_timeline(media, captions=True, shots=arguments.shots)
        sound = write_noise(Path(folder) / "sound.wav", timeline.duration_s)
        colds, cacheds = [], []
        for _ in range(arguments.runs):
            segments = MemorySegments()
            colds.append(render_once(timeline, sound, media, segments))
            cacheds.append(render_once(timeline, sound, media, segments))
        own_cpu_s = own_encoder_cpu_s(timeline, media)
    floor = measure_floor(arguments.floor_frames, arguments.runs)
    floor_s = floor.cpu_s_per_frame * timeline.duration_frames
    cold_s, cached_s = (statistics.median(run["cpu_s"] for run in runs) for runs in (colds, cacheds))
    figures = {
        "frames": timeline.duration_frames,
        "floor_cpu_s": round(floor_s, 2),
        "floor_spread": floor.spread,
        "own_encoder_cpu_s": round(own_cpu_s, 2),
        "cold_cpu_s": round(cold_s, 2),
        "cold_wall_s": round(statistics.median(run["wall_s"] for run in colds), 2),
        "cold_all": round(cold_s / floor_s, 3),
        "cold_above": round((cold_s - own_cpu_s) / floor_s, 3),
        "cached_cpu_s": round(cached_s, 3),
        "cached_all": round(cached_s / floor_s, 4),
        **puppet_ms_a_frame(),
        "peak_memory_mb": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // BYTES_PER_MB,
    }
    for name, figure in figures.items():
        print(f"{name:>20}  {figure}")
    print(json.dumps(figures))


if __name__ == "__main__":
    main()
