"""Clips: moving pictures that come from outside. How long and how large they are, and their middle frame.

The container is recognised by its first bytes, so that nothing opens a playlist that names other files.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from fractions import Fraction
from pathlib import Path
from typing import Any, BinaryIO

import av
import av.error
import cv2
import numpy as np
from av.stream import Disposition

from storyassets.errors import InvalidOutput
from storyassets.measure.content import recognise
from storyassets.model.document import Noun

LARGEST_SIDE_PX = 8192
LARGEST_PIXELS = 40_000_000  # of one frame; a decoder keeps up to sixteen
HEAD_BYTES = 4096
# A clip that ends this much before what its header tells was cut off.
MISSING_S = 0.5
MISSING_SHARE = 0.05
SCORED_QUALITY = 95
SAMPLED_FRAMES = 9
SAMPLED_WIDTH_PX = 90  # coarse: an encoder's noise is averaged, and a mouth is still seen to move
BLACK_LUMA = 12  # of 0-255: what is darker is black to the eye
BLACK_SHARE = 0.98  # of the pixels of a black frame
MOVED_LUMA = 6  # a pixel that differs by more has moved
MOVED_SHARE = 0.0005  # of the pixels of a picture in which something moves
DECODER_THREADS = 2  # each keeps frames of its own

_DEMUXERS = {".mp4": "mov", ".mov": "mov", ".mkv": "matroska", ".webm": "matroska"}


class ClipFacts(Noun):
    """A clip as it is shown: upright, whatever way the camera was held.

    `duration_s` and `frames` are counted, not taken from the header. `rate` is frames a second, on average.
    """

    width_px: int
    height_px: int
    duration_s: float
    frames: int
    rate: Fraction


def measure_clip(source: Path | BinaryIO) -> ClipFacts:
    """Read the first video stream through, and decode its first frame. Raises InvalidOutput."""
    with _opened(source) as container:
        stream = _video_of(container)
        claimed_s = _claimed_s(container, stream)
        frames, duration_s = _count_frames(container, stream)
        if claimed_s - duration_s > max(MISSING_S, MISSING_SHARE * claimed_s):
            raise InvalidOutput(f"it ends after {duration_s:.1f} s of {claimed_s:.1f} s", thing="clip")
    with _opened(source) as container:
        first = _frame_at(container, 0.0)
    width, height = first.width, first.height
    if first.rotation % 180:
        width, height = height, width
    return ClipFacts(
        width_px=width,
        height_px=height,
        duration_s=round(duration_s, 6),
        frames=frames,
        rate=Fraction(frames / duration_s).limit_denominator(1001),
    )


def grab_middle_frame(source: Path | BinaryIO, facts: ClipFacts) -> bytes:
    """The frame that is shown in the middle of the clip, upright, as JPEG. Raises InvalidOutput."""
    with _opened(source) as container:
        frame = _frame_at(container, facts.duration_s / 2)
        picture = np.rot90(frame.to_ndarray(format="bgr24"), round(frame.rotation / 90))
    _, jpeg = cv2.imencode(".jpg", np.ascontiguousarray(picture), [cv2.IMWRITE_JPEG_QUALITY, SCORED_QUALITY])
    return jpeg.tobytes()


def find_deadness(source: Path | BinaryIO, facts: ClipFacts) -> str:
    """`black` or `frozen` if all of it is, as far as some of its frames tell; else nothing. Raises InvalidOutput."""
    lumas = []
    for number in range(SAMPLED_FRAMES):
        with _opened(source) as container:
            frame = _frame_at(container, facts.duration_s * number / SAMPLED_FRAMES)
        luma = frame.reformat(format="gray").to_ndarray()
        scale = min(1.0, SAMPLED_WIDTH_PX / luma.shape[1])
        size = (max(1, round(luma.shape[1] * scale)), max(1, round(luma.shape[0] * scale)))
        lumas.append(cv2.resize(luma, size, interpolation=cv2.INTER_AREA))
    if all(float((luma <= BLACK_LUMA).mean()) >= BLACK_SHARE for luma in lumas):
        return "black"
    alike = (float((cv2.absdiff(lumas[0], luma) > MOVED_LUMA).mean()) < MOVED_SHARE for luma in lumas[1:])
    return "frozen" if all(alike) else ""


@contextmanager
def _opened(source: Path | BinaryIO) -> Iterator[Any]:
    """The container; whatever goes wrong with it inside is InvalidOutput, too."""
    try:
        demuxer = _DEMUXERS.get(recognise(_head(source)).suffix, "")
        if not demuxer:
            raise InvalidOutput("it is no MP4, QuickTime, WebM or Matroska", thing="clip")
        file = source if not isinstance(source, Path) else str(source.absolute())
        with av.open(file, format=demuxer) as container:
            yield container
    except (av.error.FFmpegError, OSError, ValueError) as error:
        raise InvalidOutput("it cannot be read as a clip", thing="clip") from error


def _head(source: Path | BinaryIO) -> bytes:
    """Its first bytes; an open file stands at its beginning after that."""
    if isinstance(source, Path):
        with source.open("rb") as file:
            return file.read(HEAD_BYTES)
    source.seek(0)
    head = source.read(HEAD_BYTES)
    source.seek(0)
    return head


def _video_of(container: Any) -> Any:
    """The first stream that moves: the cover of a song is none."""
    for stream in container.streams.video:
        if not stream.disposition & Disposition.attached_pic:
            _check_size(stream.codec_context)
            stream.codec_context.thread_count = DECODER_THREADS
            return stream
    raise InvalidOutput("there is no moving picture in it", thing="clip")


def _check_size(context: Any) -> None:
    """Before anything is decoded: the header alone says how much memory a frame takes."""
    width, height = context.width, context.height
    if min(width, height) < 1:
        raise InvalidOutput("its picture has no size", thing="clip")
    if max(width, height) > LARGEST_SIDE_PX or width * height > LARGEST_PIXELS:
        raise InvalidOutput(f"its picture of {width}x{height} is too large to be decoded", thing="clip")


def _claimed_s(container: Any, stream: Any) -> float:
    """How long the header says that it is; 0 where it does not tell."""
    if stream.duration:
        return float(stream.duration * stream.time_base)
    return float(container.duration / av.time_base) if container.duration else 0.0


def _count_frames(container: Any, stream: Any) -> tuple[int, float]:
    """Its frames and seconds, by its packets. Raises InvalidOutput when there are none."""
    frames, start, end, longest = 0, None, 0, 0
    for packet in container.demux(stream):
        if not packet.size or packet.pts is None:
            continue
        frames += 1
        start = packet.pts if start is None else min(start, packet.pts)
        end = max(end, packet.pts + (packet.duration or 0))
        longest = max(longest, packet.pts)
    if start is None or longest == start:
        raise InvalidOutput("its picture does not move", thing="clip")
    # Without durations, the last frame stands as long as the others do on average.
    end = max(end, longest + (longest - start) // max(1, frames - 1)) if end <= longest else end
    return frames, float((end - start) * stream.time_base)


def _frame_at(container: Any, at_s: float) -> Any:
    """The frame that is shown at a time after the first one's. Raises InvalidOutput."""
    stream = _video_of(container)
    first = stream.start_time or 0
    wanted = first + round(at_s / stream.time_base)
    if at_s > 0:
        container.seek(wanted, stream=stream)
    shown = None
    for frame in container.decode(stream):
        if shown is not None and frame.pts is not None and frame.pts > wanted:
            break
        shown = frame
        if frame.pts is None or frame.pts >= wanted:
            break
    if shown is None:
        raise InvalidOutput("none of its pictures can be decoded", thing="clip")
    return shown
