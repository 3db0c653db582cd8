from __future__ import annotations

import subprocess
import sys
import threading
from fractions import Fraction
from pathlib import Path

import av
import numpy as np
import pytest

from storyassets.errors import RenderFailed
from storyassets.model.channel import CaptionStyle
from storyassets.model.take import Take
from storyassets.model.timeline import (
    Camera,
    Clip,
    CropBox,
    MediaReference,
    Timeline,
    TimeRange,
    Transition,
)
from storyassets.render.frames import Painter
from storyassets.render.planes import new_planes
from storyassets.render.segments import plan_segments
from storyassets_tests.fakes.videos import FolderMedia, a_clip, a_timeline, plain, write_video

SIZE_PX = (160, 284)
GOP = 15
BITS, COLUMN_PX = 8, 20


@pytest.fixture
def media(tmp_path):
    return FolderMedia(tmp_path)


def numbered(number: int):
    """A picture that tells its number: a white column for each bit that is set."""
    picture = plain((0, 0, 0), SIZE_PX)
    for bit in range(BITS):
        if number >> bit & 1:
            picture[:, bit * COLUMN_PX : (bit + 1) * COLUMN_PX] = 255
    return picture


def number_on(picture) -> int:
    """The number that is told by a picture of one channel."""
    middles = [picture[142, bit * COLUMN_PX + COLUMN_PX // 2] for bit in range(BITS)]
    return sum(1 << bit for bit, level in enumerate(middles) if level > 128)


def add_video(media: FolderMedia, frames: int = 30, draw=numbered, *, rate: int = 30, suffix=".mp4") -> Take:
    path = write_video(media.folder / f"source{suffix}", frames, draw, rate=rate)
    take = media.add(path.read_bytes(), suffix)
    path.unlink()
    return take


def a_moving(take: Take, frames: int, *, first_frame: int = 0, camera: Camera | None = None) -> Clip:
    span = TimeRange(start_frame=first_frame, duration_frames=frames)
    return Clip(name="moving", media=MediaReference(take=take), source_range=span, camera=camera)


def lumas(media: FolderMedia, timeline: Timeline) -> list[np.ndarray]:
    painter = Painter(media, CaptionStyle(), (timeline.width_px, timeline.height_px), Fraction(30))
    frames = []
    for plan in plan_segments(timeline, GOP):
        with painter.prepare(plan) as painting:
            for number in range(plan.duration_frames):
                planes = new_planes(timeline.width_px, timeline.height_px)
                painting(number, planes)
                frames.append(planes.y)
    return frames


def shown(media, timeline) -> list[int]:
    """Which frame of the clip each frame shows."""
    return [number_on(luma) for luma in lumas(media, timeline)]


def test_a_clip_shows_its_frames_in_order_and_holds_the_last(media):
    take = add_video(media, 20)
    assert shown(media, a_timeline([a_moving(take, 25)])) == [*range(20), 19, 19, 19, 19, 19]


@pytest.mark.parametrize("suffix", [".mov", ".mkv", ".m4v"])
def test_other_containers_are_read_too(media, suffix):
    assert shown(media, a_timeline([a_moving(add_video(media, 4, suffix=suffix), 4)])) == [0, 1, 2, 3]


@pytest.mark.parametrize("rate", [15, 24, 50])
def test_a_clip_of_another_rate_keeps_its_time(media, rate):
    take = add_video(media, 40, rate=rate)
    assert shown(media, a_timeline([a_moving(take, 20)])) == [number * rate // 30 for number in range(20)]


def test_a_clip_starts_at_its_source_range(media):
    assert shown(media, a_timeline([a_moving(add_video(media, 20), 4, first_frame=7)])) == [7, 8, 9, 10]


def test_a_clip_that_starts_beyond_its_end_shows_its_last_frame(media):
    assert shown(media, a_timeline([a_moving(add_video(media, 20), 3, first_frame=500)])) == [19, 19, 19]


def test_a_later_segment_reads_on_where_the_one_before_has_left(media):
    take = add_video(media, 140)
    assert shown(media, a_timeline([a_moving(take, 140)])) == list(range(140))


def test_a_clip_goes_on_under_the_fade_out_of_it(media):
    take = add_video(media, 20)
    white = a_clip(media.add_picture(plain((255, 255, 255))), 10, None)
    levels = [luma.mean() for luma in lumas(media, a_timeline([a_moving(take, 10), _fade(3), white]))]
    alone = [16 + 219 * (9 + number).bit_count() * COLUMN_PX / SIZE_PX[0] for number in (1, 2, 3)]
    shares = (1 / 4, 2 / 4, 3 / 4)
    expected = [share * 235 + (1 - share) * luma for share, luma in zip(shares, alone, strict=True)]
    assert levels[10:13] == pytest.approx(expected, abs=3)


def test_a_wide_clip_fills_a_vertical_frame_with_its_middle(media):
    def halves(number: int):
        picture = plain((0, 0, 0), (400, 200))
        picture[:, 170:230] = 255
        return picture

    [luma] = lumas(media, a_timeline([a_moving(add_video(media, 1, halves), 1)]))
    # the box of the frame's shape is 113 columns wide; the bar takes 60 of them
    bright = np.flatnonzero(luma[142] > 128)
    assert len(bright) == pytest.approx(60 * 160 / 112.7, abs=3)
    assert bright.mean() == pytest.approx(79.5, abs=1.5)


def test_a_camera_moves_over_a_clip_as_over_a_still(media):
    def bar(number: int):
        picture = plain((0, 0, 0), (320, 568))
        picture[:, 140:180] = 255
        return picture

    zoom = Camera(start=CropBox(share=1.0), end=CropBox(share=0.5))
    frames = lumas(media, a_timeline([a_moving(add_video(media, 10, bar), 10, camera=zoom)]))
    widths = [np.count_nonzero(luma[142] > 128) for luma in frames]
    assert widths[0] == pytest.approx(20, abs=1) and widths[-1] == pytest.approx(40, abs=1)
    assert widths == sorted(widths)


@pytest.mark.parametrize("content", [b"", b"no video at all" * 100], ids=["empty", "rubbish"])
def test_a_clip_that_is_no_video_is_named(media, content):
    broken = media.add(content, ".mp4")
    with pytest.raises(RenderFailed, match=f"{broken.content}.*cannot be read"):
        lumas(media, a_timeline([a_moving(broken, 5)]))


def test_a_clip_that_is_cut_off_is_named(media):
    """Its index is at the front and promises more than there is."""
    noise = np.random.default_rng(1)
    path = media.folder / "whole.mkv"
    write_video(path, 90, lambda number: noise.integers(0, 256, (284, 160, 3), np.uint8))
    front = _with_index_in_front(path)
    broken = media.add(front[: len(front) // 3], ".mp4")
    with pytest.raises(RenderFailed, match=f"{broken.content}.*cannot be read"):
        lumas(media, a_timeline([a_moving(broken, 90)]))


def test_a_decoder_is_gone_when_its_segment_is_drawn(media):
    take = add_video(media, 30)
    painter = Painter(media, CaptionStyle(), SIZE_PX, Fraction(30))
    [plan] = plan_segments(a_timeline([a_moving(take, 30)]), 30)
    with painter.prepare(plan) as painting:
        painting(0, new_planes(*SIZE_PX))
        assert decoders() == 1
    assert decoders() == 0


def test_a_closed_reader_has_ended_its_process(media):
    from storyassets.render.clip_reader import ClipReader

    path = write_video(media.folder / "video.mp4", 30, numbered)
    reader = ClipReader(path, lambda own_px: own_px)
    process = reader.proc
    assert process.poll() is None or process.returncode == 0
    reader.close()
    assert process.returncode is not None and process.stdout.closed and process.stderr.closed


def test_moviepy_is_not_imported_before_there_is_a_clip():
    code = "import sys, storyassets.render.video; sys.exit('moviepy' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], timeout=60, check=False).returncode == 0


def decoders() -> int:
    return sum(thread.name == "clip-decoder" for thread in threading.enumerate())


def _fade(frames: int) -> Transition:
    return Transition(out_offset_frames=frames)


def _with_index_in_front(path: Path) -> bytes:
    """The same video as an MP4 whose index comes first."""
    front = path.with_suffix(".mp4")
    with av.open(str(path)) as source, av.open(str(front), "w", options={"movflags": "faststart"}) as target:
        stream = source.streams.video[0]
        copy = target.add_stream_from_template(stream)
        for packet in source.demux(stream):
            if packet.dts is not None:
                packet.stream = copy
                target.mux(packet)
    return front.read_bytes()
