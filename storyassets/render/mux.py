"""Mux: packets that are already encoded become one MP4, its index at the front, and replace a file when whole."""

from __future__ import annotations

import contextlib
import glob
import heapq
import os
import threading
import time
from collections.abc import Iterator, Sequence
from fractions import Fraction
from pathlib import Path
from typing import Any

import av
import av.error

from storyassets.errors import RenderFailed
from storyassets.model.channel import Encoding
from storyassets.render.encode import VideoSettings, set_up_sound, set_up_video
from storyassets.render.packets import PacketRun

PARTIAL_SUFFIX = ".partial"
STALE_S = 3600  # writing a file takes seconds


def write_mp4(
    path: Path, settings: VideoSettings, segments: Sequence[PacketRun], encoding: Encoding, sound: PacketRun
) -> None:
    """Write the segments one after another, and the sound beside them, without encoding anything.

    Every packet gets its exact PTS and DTS. Raises RenderFailed when the segments do not belong together.
    """
    with av.open(str(path), "w", format="mp4", options={"movflags": "+faststart"}) as container:
        # these encoders are opened for what they tell the container of a stream; they encode nothing
        video: Any = container.add_stream("libx264", rate=settings.rate)
        set_up_video(video.codec_context, settings)
        voice: Any = container.add_stream("aac", rate=encoding.sample_rate_hz)
        set_up_sound(voice.codec_context, encoding)
        container.start_encoding()
        if any(bytes(video.codec_context.extradata) != run.extradata for run in segments):
            raise RenderFailed("segments of different encoders cannot be joined", stage="rendered_video")
        sound_base = Fraction(1, encoding.sample_rate_hz)
        both = heapq.merge(
            _video_packets(video, segments, 1 / settings.rate),
            _sound_packets(voice, sound, sound_base),
            key=lambda packet: packet.dts * packet.time_base,
        )
        for packet in both:
            container.mux(packet)


def _video_packets(stream: Any, segments: Sequence[PacketRun], time_base: Fraction) -> Iterator[Any]:
    """Packets in decoding order; a packet's DTS is its place in that order, less the longest reordering."""
    delay = max(
        (place - packet.pts for run in segments for place, packet in enumerate(run.packets)), default=0
    )
    first_frame = 0
    for run in segments:
        for place, stored in enumerate(run.packets):
            packet: Any = av.Packet(stored.content)
            packet.stream, packet.time_base = stream, time_base
            packet.pts = first_frame + stored.pts
            packet.dts = first_frame + place - delay
            packet.duration = 1
            packet.is_keyframe = stored.is_keyframe
            yield packet
        first_frame += len(run.packets)


def _sound_packets(stream: Any, run: PacketRun, time_base: Fraction) -> Iterator[Any]:
    for stored in run.packets:
        packet: Any = av.Packet(stored.content)
        packet.stream, packet.time_base = stream, time_base
        packet.pts = packet.dts = stored.pts
        packet.duration = stored.duration
        packet.is_keyframe = True
        yield packet


@contextlib.contextmanager
def replacing(destination: Path) -> Iterator[Path]:
    """A temporary path that becomes the destination when the block ends, and vanishes when it fails.

    Raises RenderFailed when the file system does not let it.
    """
    _sweep_partials(destination)
    partial = destination.with_name(
        f".{destination.name}.{os.getpid()}-{threading.get_ident()}{PARTIAL_SUFFIX}"
    )
    try:
        yield partial
        with partial.open("rb") as file:
            os.fsync(file.fileno())
        partial.replace(destination)
    except (av.error.FFmpegError, OSError) as error:
        raise RenderFailed(
            f"the video cannot be written ({error.strerror})",
            stage="rendered_video",
            thing=destination.name,
            fix="Look whether the disk is full and the folder may be written to",
        ) from error
    finally:
        partial.unlink(missing_ok=True)


def _sweep_partials(destination: Path) -> None:
    """Remove what killed renders have left; a living one is younger."""
    for partial in destination.parent.glob(f".{glob.escape(destination.name)}.*{PARTIAL_SUFFIX}"):
        with contextlib.suppress(FileNotFoundError):
            if time.time() - partial.stat().st_mtime > STALE_S:
                partial.unlink()
