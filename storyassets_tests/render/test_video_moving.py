"""Puppets and moving takes through the whole renderer."""

from __future__ import annotations

import threading
from pathlib import Path

import numpy as np
import pytest

from storyassets.errors import RenderFailed
from storyassets.model.channel import CaptionStyle, Encoding
from storyassets.model.timeline import Clip, MediaReference, Timeline, TimeRange, Transition
from storyassets.render.video import Cancelled, Quality, Rendered, render_video
from storyassets_tests.fakes.puppets import a_performance, a_puppet_clip, composed_rgb
from storyassets_tests.fakes.videos import (
    CountedSlots,
    FolderMedia,
    MemorySegments,
    a_clip,
    a_cue,
    a_timeline,
    circles,
    read_frames,
    write_tone,
    write_video,
)


class Room:
    """Everything a render needs, in one folder."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.media = FolderMedia(folder)
        self.segments = MemorySegments()
        self.cancelled = threading.Event()
        self.destination = folder / "video.mp4"

    def render(self, timeline: Timeline, progress=lambda done, frames: None) -> Rendered:
        return render_video(
            timeline,
            write_tone(self.folder / "sound.wav", timeline.duration_s),
            caption_style=CaptionStyle(),
            encoding=Encoding(),
            quality=Quality.FINAL,
            media=self.media,
            segments=self.segments,
            slots=CountedSlots(),
            progress=progress,
            cancelled=self.cancelled,
            destination=self.destination,
        )

    def moving(self, frames: int) -> Clip:
        path = write_video(self.folder / "source.mp4", 30, lambda number: circles(number, (160, 284)))
        take = self.media.add(path.read_bytes(), ".mp4")
        span = TimeRange(start_frame=0, duration_frames=frames)
        return Clip(name="moving", media=MediaReference(take=take), source_range=span)


@pytest.fixture
def room(tmp_path):
    return Room(tmp_path)


def an_edit(room: Room, mouths: tuple[int, ...]) -> Timeline:
    """A still, a talking head that fades in, and a clip."""
    still = a_clip(room.media.add_picture(circles(1)), 20)
    head = a_puppet_clip(room.media, a_performance(mouths=mouths, tilts=(30,) * len(mouths)))
    return a_timeline(
        [still, Transition(out_offset_frames=5), head, room.moving(40)], [a_cue(2, "one", "two")]
    )


def decoders() -> int:
    return sum(thread.name == "clip-decoder" for thread in threading.enumerate())


def test_a_video_of_stills_heads_and_clips_is_made_once(room):
    timeline = an_edit(room, (0, 3, 6, 9) * 5)
    rendered = room.render(timeline)
    assert (rendered.segments_encoded, rendered.frames) == (3, 80)
    assert len(read_frames(room.destination)) == 80
    first = room.destination.read_bytes()
    assert room.render(timeline).segments_encoded == 0
    room.segments.stored.clear()
    room.render(timeline)
    assert room.destination.read_bytes() == first
    assert decoders() == 0


def test_another_mouth_encodes_its_segment_only(room):
    room.render(an_edit(room, (0,) * 20))
    changed = room.render(an_edit(room, (0,) * 19 + (5,)))
    assert (changed.segments_encoded, changed.segments_reused) == (1, 2)


def test_a_head_in_the_file_is_where_the_picture_had_it(room):
    room.render(a_timeline([a_puppet_clip(room.media, a_performance(15))]))
    puppet = read_frames(room.destination)[7]
    room.render(a_timeline([a_clip(room.media.add_picture(composed_rgb()), 15, None)]))
    still = read_frames(room.destination)[7]
    assert np.abs(puppet.astype(int) - still.astype(int)).mean() < 2


def test_a_clip_that_cannot_be_read_leaves_no_video_and_no_decoder(room):
    broken = room.media.add(b"no video", ".mp4")
    clip = room.moving(30)
    wrong = clip.model_copy(update={"media": MediaReference(take=broken)})
    with pytest.raises(RenderFailed, match=broken.content):
        room.render(a_timeline([clip, wrong]))
    assert not room.destination.exists()


def test_a_render_cancelled_while_a_clip_is_read_ends_its_decoder(room):
    def cancel(done: int, frames: int) -> None:
        if done:
            room.cancelled.set()

    with pytest.raises(Cancelled):
        room.render(a_timeline([room.moving(3000)]), progress=cancel)
    for thread in threading.enumerate():
        if thread.name.startswith("render") or thread.name == "clip-decoder":
            thread.join(10)
    assert decoders() == 0
