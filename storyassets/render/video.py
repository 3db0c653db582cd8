"""Video: a timeline and its sound become one MP4, in parallel segments, of which unchanged ones are reused."""

from __future__ import annotations

import contextlib
import hashlib
import os
import threading
from collections.abc import Callable, Collection, Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from dataclasses import dataclass
from math import ceil
from pathlib import Path

import cv2

from storyassets.errors import RenderFailed
from storyassets.model.channel import CaptionStyle, Encoding
from storyassets.model.document import Noun
from storyassets.model.timeline import Timeline
from storyassets.render.encode import (
    Cancelled,
    Quality,
    VideoSettings,
    encode_frames,
    encode_sound,
    read_extradata,
    video_settings,
)
from storyassets.render.frames import Painter
from storyassets.render.heap import give_back_freed
from storyassets.render.media import Media
from storyassets.render.mux import replacing, write_mp4
from storyassets.render.packets import PacketRun, pack_run, unpack_run
from storyassets.render.planes import Planes
from storyassets.render.segment_keys import RECIPE_VERSION, key_of, library_versions, segment_key
from storyassets.render.segments import SegmentPlan, SegmentStore, Slots, plan_segments

__all__ = ["Cancelled", "Quality", "Rendered", "render_video"]

POLL_S = 0.1  # between two looks at progress and cancellation


class Rendered(Noun):
    """What a render did. A segment that stands twice in a video is encoded once."""

    segments_encoded: int
    segments_reused: int
    frames: int
    width_px: int
    height_px: int


def render_video(
    timeline: Timeline,
    sound: Path,
    *,
    caption_style: CaptionStyle,
    encoding: Encoding,
    quality: Quality,
    media: Media,
    segments: SegmentStore,
    slots: Slots,
    progress: Callable[[int, int], None],
    cancelled: threading.Event,
    destination: Path,
) -> Rendered:
    """Render a timeline to `destination`, which is replaced only by a finished video.

    `progress` is called from this thread with frames done and frames in all. Raises RenderFailed, and
    Cancelled (one of them) within half a second once the event is set.
    """
    encoding = encoding.model_copy(update={"rate": timeline.rate})
    settings = video_settings(encoding, quality, (timeline.width_px, timeline.height_px))
    plans = plan_segments(timeline, settings.gop_frames)
    keys = [segment_key(plan, settings, caption_style) for plan in plans]
    painter = Painter(media, caption_style, (settings.width_px, settings.height_px), settings.rate)
    work = _Work(painter, settings, segments, slots)
    give_back_freed()  # by whatever drew and spoke before: no part of a run needs more memory than this one
    samples = ceil(timeline.duration_frames * encoding.sample_rate_hz / timeline.rate.fraction)
    with _workers(work) as pool:
        sound_job = pool.submit(_sound_piece, work, sound, encoding, samples)
        distinct = dict(zip(keys, plans, strict=True))
        jobs = {key: pool.submit(_piece, work, key, plan) for key, plan in distinct.items()}
        _watch({sound_job, *jobs.values()}, work, progress, timeline.duration_frames, cancelled)
        pieces = {key: job.result() for key, job in jobs.items()}
        with replacing(destination) as partial:
            write_mp4(partial, settings, [pieces[key].run for key in keys], encoding, sound_job.result().run)
            _stop_if(cancelled)
    return _account_of(pieces.values(), plans, settings)


def _account_of(
    pieces: Collection[_Piece], plans: Sequence[SegmentPlan], settings: VideoSettings
) -> Rendered:
    """What was done for the video of the plans."""
    encoded = sum(piece.encoded for piece in pieces)
    return Rendered(
        segments_encoded=encoded,
        segments_reused=len(plans) - encoded,
        frames=sum(plan.duration_frames for plan in plans),
        width_px=settings.width_px,
        height_px=settings.height_px,
    )


class _Work:
    """What the workers of one render share. `stop` tells them that nobody waits for them any more."""

    def __init__(self, painter: Painter, settings: VideoSettings, store: SegmentStore, slots: Slots) -> None:
        self.painter = painter
        self.settings = settings
        self.extradata = read_extradata(settings)
        self.store = store
        self.slots = slots
        self.stop = threading.Event()
        self._frames_done = 0
        self._lock = threading.Lock()

    @property
    def frames_done(self) -> int:
        """Frames drawn, or reused with their segment."""
        return self._frames_done

    def advance(self, frames: int) -> None:
        """Count frames as done."""
        with self._lock:
            self._frames_done += frames


@dataclass(frozen=True)
class _Piece:
    """A part of the file, and whether it was encoded now."""

    run: PacketRun
    encoded: bool


def _piece(work: _Work, key: str, plan: SegmentPlan) -> _Piece:
    """The stored segment, if it is whole; else a new one."""
    run = _stored_run(work.store, key)
    if run and run.extradata == work.extradata and len(run.packets) == plan.duration_frames:
        work.advance(plan.duration_frames)
        return _Piece(run, encoded=False)
    with work.slots.hold(), work.painter.prepare(plan) as draw:

        def draw_and_count(number: int, frame: Planes) -> None:
            draw(number, frame)
            work.advance(1)

        run = encode_frames(work.settings, plan.duration_frames, draw_and_count, work.stop)
    work.store.put(key, pack_run(run))
    return _Piece(run, encoded=True)


def _sound_piece(work: _Work, sound: Path, encoding: Encoding, samples: int) -> _Piece:
    """The sound's packets, stored or new."""
    key = key_of(
        {
            "recipe": RECIPE_VERSION,
            "sound": _content_hash(sound),
            "samples": samples,
            "sample_rate_hz": encoding.sample_rate_hz,
            "bit_rate": encoding.audio_bit_rate,
            "versions": library_versions(),
        }
    )
    run = _stored_run(work.store, key)
    if run is not None:
        return _Piece(run, encoded=False)
    run = encode_sound(sound, encoding, samples, work.stop)
    work.store.put(key, pack_run(run))
    return _Piece(run, encoded=True)


def _stored_run(store: SegmentStore, key: str) -> PacketRun | None:
    stored = store.get(key)
    return None if stored is None else unpack_run(stored)


def _content_hash(path: Path) -> str:
    """sha256 of a file. Raises RenderFailed when it cannot be read."""
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError as error:
        raise RenderFailed("the sound cannot be read", stage="rendered_video", thing=path.name) from error


def _watch(
    jobs: set[Future[_Piece]],
    work: _Work,
    progress: Callable[[int, int], None],
    frames: int,
    cancelled: threading.Event,
) -> None:
    """Report until every job is done. Raises the first failure, or Cancelled."""
    waiting, reported = jobs, -1
    while waiting:
        done, waiting = wait(waiting, timeout=POLL_S, return_when=FIRST_COMPLETED)
        _stop_if(cancelled)
        for job in done:
            job.result()
        if work.frames_done != reported:
            reported = work.frames_done
            progress(min(reported, frames), frames)
    if reported < frames:
        # equal segments were counted once
        progress(frames, frames)


def _stop_if(cancelled: threading.Event) -> None:
    if cancelled.is_set():
        raise Cancelled("cancelled", stage="rendered_video")


@contextlib.contextmanager
def _workers(work: _Work) -> Iterator[ThreadPoolExecutor]:
    """One worker a core, each with one thread for its warps. Whatever ends the render stops them."""
    threads_before = cv2.getNumThreads()
    cv2.setNumThreads(1)
    pool = ThreadPoolExecutor(os.cpu_count(), "render")
    try:
        yield pool
    finally:
        work.stop.set()
        # a worker that waits for a slot finds out that it is to stop when it gets one
        pool.shutdown(wait=False, cancel_futures=True)
        cv2.setNumThreads(threads_before)
