from __future__ import annotations

import os
import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import av
import numpy as np
import pytest

from storyassets.errors import BadConfiguration, RenderFailed
from storyassets.measure.video import measure_streams, read_audio
from storyassets.model.channel import CaptionStyle, Encoding
from storyassets.model.timeline import Gap, Timeline, Track, TrackKind, Transition
from storyassets.render.packets import pack_run, unpack_run
from storyassets.render.video import Cancelled, Quality, Rendered, render_video
from storyassets_tests.fakes.videos import (
    CountedSlots,
    FolderMedia,
    MemorySegments,
    a_clip,
    a_cue,
    a_timeline,
    plain,
    read_frames,
    write_tone,
)


class Room:
    """Everything a render needs, in one folder."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.media = FolderMedia(folder)
        self.segments = MemorySegments()
        self.slots = CountedSlots()
        self.reports: list[tuple[int, int]] = []
        self.cancelled = threading.Event()
        self.destination = folder / "out" / "video.mp4"
        self.destination.parent.mkdir()

    def render(
        self,
        timeline: Timeline,
        *,
        quality: Quality = Quality.FINAL,
        style: CaptionStyle | None = None,
        progress: Callable[[int, int], None] | None = None,
        sound_s: float | None = None,
        encoding: Encoding | None = None,
    ) -> Rendered:
        sound = write_tone(self.folder / "sound.wav", timeline.duration_s if sound_s is None else sound_s)
        return render_video(
            timeline,
            sound,
            caption_style=style or CaptionStyle(),
            encoding=encoding or Encoding(),
            quality=quality,
            media=self.media,
            segments=self.segments,
            slots=self.slots,
            progress=progress or (lambda done, frames: self.reports.append((done, frames))),
            cancelled=self.cancelled,
            destination=self.destination,
        )


@pytest.fixture
def room(tmp_path: Path) -> Room:
    return Room(tmp_path)


def three_shots(room: Room, *, first_frames: int = 20, words: str = "three") -> Timeline:
    """Shots of 20 frames with a crossfade between the first two, and a caption in the first and the last."""
    takes = [room.media.add_circles(seed) for seed in (1, 2, 3)]
    return a_timeline(
        [
            a_clip(takes[0], first_frames),
            Transition(out_offset_frames=5),
            a_clip(takes[1], 20),
            a_clip(takes[2], 20),
        ],
        [a_cue(2, "one", "two"), a_cue(first_frames + 22, words, "four")],
    )


def test_the_video_has_the_frames_of_its_timeline_and_each_decodes(room):
    timeline = three_shots(room)
    rendered = room.render(timeline)
    assert rendered == Rendered(segments_encoded=3, segments_reused=0, frames=60, width_px=160, height_px=284)
    assert len(read_frames(room.destination)) == 60
    facts = measure_streams(room.destination)
    assert (facts.frames, facts.rate, facts.duration_s) == (60, 30, 2.0)


def test_the_streams_are_what_players_and_youtube_ask_for(room):
    room.render(three_shots(room))
    facts = measure_streams(room.destination)
    assert (facts.video_codec, facts.profile, facts.pixel_format) == ("h264", "High", "yuv420p")
    bt709, limited = 1, 1
    tags = (facts.colour_primaries, facts.colour_transfer, facts.colour_matrix, facts.colour_range)
    assert tags == (bt709, bt709, bt709, limited)
    assert (facts.audio_codec, facts.audio_profile, facts.sample_rate_hz, facts.channels) == (
        "aac",
        "LC",
        48000,
        2,
    )
    assert facts.faststart


def test_packets_have_exact_times_in_decoding_order(room):
    room.render(three_shots(room))
    with av.open(str(room.destination)) as container:
        stream = container.streams.video[0]
        packets = [packet for packet in container.demux(stream) if packet.dts is not None]
        step = 1 / (30 * stream.time_base)
        assert sorted(packet.pts for packet in packets) == [number * step for number in range(60)]
        assert [packet.dts - packets[0].dts for packet in packets] == [number * step for number in range(60)]
        assert all(packet.dts <= packet.pts for packet in packets)


def test_the_same_render_again_reuses_every_segment_and_makes_the_same_file(room):
    timeline = three_shots(room)
    room.render(timeline)
    first = room.destination.read_bytes()
    again = room.render(timeline)
    assert (again.segments_encoded, again.segments_reused) == (0, 3)
    assert room.destination.read_bytes() == first


def test_a_render_from_nothing_makes_the_same_file_as_one_from_stored_segments(room):
    timeline = three_shots(room)
    room.render(timeline)
    first = room.destination.read_bytes()
    room.segments.stored.clear()
    assert room.render(timeline).segments_encoded == 3
    assert room.destination.read_bytes() == first


def test_another_caption_encodes_only_the_segments_that_show_it(room):
    room.render(three_shots(room, words="three"))
    changed = room.render(three_shots(room, words="other"))
    assert (changed.segments_encoded, changed.segments_reused) == (1, 2)


def test_another_caption_style_encodes_only_the_segments_with_captions(room):
    timeline = three_shots(room)
    room.render(timeline)
    changed = room.render(timeline, style=CaptionStyle(colour="#00ff00"))
    assert (changed.segments_encoded, changed.segments_reused) == (2, 1)


def test_a_longer_shot_upstream_moves_later_segments_without_encoding_them(room):
    room.render(three_shots(room, first_frames=20))
    moved = room.render(three_shots(room, first_frames=27))
    # the first shot is longer; the second shows the first one's other camera under its fade
    assert (moved.segments_encoded, moved.segments_reused) == (2, 1)
    assert len(read_frames(room.destination)) == 67


@pytest.mark.parametrize("damage", [b"", b"rubbish", None], ids=["emptied", "overwritten", "cut"])
def test_a_damaged_segment_is_made_again(room, damage):
    timeline = three_shots(room)
    room.render(timeline)
    first = room.destination.read_bytes()
    for key in room.segments.keys_put:
        stored = room.segments.stored[key]
        room.segments.stored[key] = stored[:-1] if damage is None else damage
    assert room.render(timeline).segments_encoded == 3
    assert room.destination.read_bytes() == first


def test_a_segment_of_another_encoder_is_made_again(room):
    timeline = three_shots(room)
    room.render(timeline)
    first = room.destination.read_bytes()
    key, stored = next(
        (key, run) for key, content in room.segments.stored.items() if (run := unpack_run(content))
    )
    room.segments.stored[key] = pack_run(replace(stored, extradata=b"another"))
    room.render(timeline)
    assert room.destination.read_bytes() == first


def test_equal_shots_of_one_video_are_encoded_once(room):
    take = room.media.add_circles(1)
    clip = a_clip(take, 15, camera=None)
    rendered = room.render(a_timeline([clip, clip]))
    assert (rendered.segments_encoded, rendered.segments_reused) == (1, 1)
    assert room.reports[-1] == (30, 30)
    assert len(read_frames(room.destination)) == 30


def test_a_long_shot_is_cut_into_segments(room):
    rendered = room.render(a_timeline([a_clip(room.media.add_circles(1), 100)]))
    assert rendered.segments_encoded == 2
    assert len(read_frames(room.destination)) == 100


def test_a_shot_of_one_frame_keeps_the_times_in_order(room):
    takes = [room.media.add_circles(seed) for seed in (1, 2, 3)]
    room.render(a_timeline([a_clip(takes[0], 10), a_clip(takes[1], 1), a_clip(takes[2], 10)]))
    assert len(read_frames(room.destination)) == 21


def test_a_preview_has_half_the_size(room):
    rendered = room.render(three_shots(room), quality=Quality.PREVIEW)
    facts = measure_streams(room.destination)
    assert (rendered.width_px, rendered.height_px) == (facts.width_px, facts.height_px) == (80, 142)
    assert facts.frames == 60


def test_colours_survive(room):
    colours = [(255, 0, 0), (0, 255, 0), (0, 0, 255), (200, 150, 100)]
    room.render(
        a_timeline([a_clip(room.media.add_picture(plain(colour)), 3, camera=None) for colour in colours])
    )
    frames = read_frames(room.destination)
    for number, colour in enumerate(colours):
        mean = frames[3 * number + 1].mean(axis=(0, 1))
        assert np.abs(mean - colour).max() < 6, f"{colour} became {mean}"


def test_a_crossfade_goes_from_one_picture_to_the_next(room):
    dark, bright = (room.media.add_picture(plain((level, level, level))) for level in (40, 220))
    room.render(
        a_timeline([a_clip(dark, 10, None), Transition(out_offset_frames=4), a_clip(bright, 10, None)])
    )
    levels = [frame.mean() for frame in read_frames(room.destination)]
    assert levels[9] == pytest.approx(40, abs=3)
    assert levels[10:14] == pytest.approx([40 + 180 * share for share in (0.2, 0.4, 0.6, 0.8)], abs=5)
    assert levels[14] == pytest.approx(220, abs=3)


def test_a_gap_and_what_no_picture_covers_are_black(room):
    take = room.media.add_picture(plain((200, 200, 200)))
    track = Track(
        name="pictures", kind=TrackKind.VIDEO, items=(a_clip(take, 5, None), Gap(duration_frames=5))
    )
    room.render(Timeline(width_px=160, height_px=284, duration_frames=15, tracks=(track,)))
    levels = [frame.mean() for frame in read_frames(room.destination)]
    assert min(levels[:5]) > 190
    assert max(levels[5:]) < 5
    assert len(levels) == 15


@pytest.mark.parametrize("sound_s", [0.5, 5.0], ids=["too short", "too long"])
def test_the_sound_is_as_long_as_the_picture(room, sound_s):
    room.render(three_shots(room), sound_s=sound_s)
    assert measure_streams(room.destination).audio_duration_s == pytest.approx(2.0, abs=0.001)
    samples, rate_hz = read_audio(room.destination)
    heard = np.abs(samples[: int(0.4 * rate_hz)]).max()
    assert heard == pytest.approx(8000 / 32768, rel=0.1)


def test_progress_ends_with_every_frame(room):
    room.render(three_shots(room))
    assert room.reports[-1] == (60, 60)
    assert [done for done, _ in room.reports] == sorted(done for done, _ in room.reports)


def test_every_encoder_holds_a_slot(room):
    room.render(three_shots(room))
    assert room.slots.most_held >= 1


def test_a_cancelled_render_leaves_the_old_video_and_nothing_else(room):
    room.destination.write_bytes(b"the video before")
    room.cancelled.set()
    with pytest.raises(Cancelled):
        room.render(three_shots(room))
    assert [path.name for path in room.destination.parent.iterdir()] == ["video.mp4"]
    assert room.destination.read_bytes() == b"the video before"


def test_a_render_cancelled_on_the_way_leaves_no_file(room):
    def cancel(done: int, frames: int) -> None:
        room.cancelled.set()

    with pytest.raises(Cancelled):
        room.render(three_shots(room), progress=cancel)
    assert list(room.destination.parent.iterdir()) == []


def test_a_render_that_fails_names_the_picture_and_leaves_no_file(room):
    broken = room.media.add(b"no picture at all", ".jpg")
    with pytest.raises(RenderFailed, match=broken.content):
        room.render(a_timeline([a_clip(broken, 10)]))
    assert list(room.destination.parent.iterdir()) == []


def test_a_sound_that_is_none_is_a_clear_error(room):
    timeline = three_shots(room)
    broken = room.folder / "broken.wav"
    broken.write_bytes(b"no sound at all")
    with pytest.raises(RenderFailed, match="sound"):
        render_video(
            timeline,
            broken,
            caption_style=CaptionStyle(),
            encoding=Encoding(),
            quality=Quality.FINAL,
            media=room.media,
            segments=room.segments,
            slots=room.slots,
            progress=lambda done, frames: None,
            cancelled=room.cancelled,
            destination=room.destination,
        )
    assert list(room.destination.parent.iterdir()) == []


def test_a_folder_that_is_not_there_is_a_clear_error(room):
    room.destination = room.folder / "missing" / "video.mp4"
    with pytest.raises(RenderFailed, match=r"video\.mp4: the video cannot be written"):
        room.render(three_shots(room))


def test_a_preset_that_x264_does_not_know_is_a_matter_of_configuration(room):
    with pytest.raises(BadConfiguration, match="x264"):
        room.render(three_shots(room), encoding=Encoding(preset="fastest"))


def test_what_a_killed_render_has_left_is_removed(room):
    old, young = (room.destination.with_name(f".video.mp4.{pid}.partial") for pid in (1, 2))
    for partial in (old, young):
        partial.write_bytes(b"half a video")
    os.utime(old, (0, 0))
    room.render(three_shots(room))
    assert sorted(path.name for path in room.destination.parent.iterdir()) == [young.name, "video.mp4"]


def test_captions_are_drawn_when_they_are_said_and_the_word_is_highlighted(room):
    take = room.media.add_picture(plain((20, 20, 20)))
    style = CaptionStyle(font_px=160, colour="#ffffff", highlight="#ff0000", outline="#000000")
    room.render(a_timeline([a_clip(take, 30, None)], [a_cue(10, "left", "right")]), style=style)
    frames = read_frames(room.destination)
    assert frames[5].max() < 60
    assert frames[25].max() < 60
    red = [np.argwhere(_is_red(frames[number])) for number in (12, 17)]
    assert red[0].size and red[1].size
    # the reader's eye goes from left to right, or to the next line
    assert tuple(red[0].mean(axis=0)) != tuple(red[1].mean(axis=0))


def _is_red(frame):
    return (frame[..., 0] > 150) & (frame[..., 1] < 90) & (frame[..., 2] < 90)
