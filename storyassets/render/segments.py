"""Segments: the video cut into pieces that are encoded alone, each planned by everything visible in it.

A segment starts at a shot's start or whole GOPs after it, and knows nothing of where in the video it
stands: when a line upstream grows, the segments after it move and keep their keys.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import AbstractContextManager
from typing import Protocol

from pydantic import Field

from storyassets.model.caption import Cue
from storyassets.model.document import Noun
from storyassets.model.grade import Grade
from storyassets.model.puppet import PuppetShow
from storyassets.model.take import Take
from storyassets.model.timeline import Blink, Camera, Clip, MouthMoves, Timeline, Track, Transition

CLIP_SUFFIXES = (".mp4", ".mov", ".webm", ".mkv", ".m4v")
MAX_SEGMENT_FRAMES = 90
POP = (0.86, 1.05)  # the size of a phrase with a key word on its first frames
PICTURES_TRACK = "pictures"


class SegmentStore(Protocol):
    """Where encoded segments are kept. Calls come from several threads."""

    def get(self, key: str) -> bytes | None:
        """The bytes that were put, or None."""
        ...

    def put(self, key: str, content: bytes) -> None:
        """Keep the bytes."""
        ...


class Slots(Protocol):
    """The machine's places for encoders, shared by all runs."""

    def hold(self) -> AbstractContextManager[None]:
        """Wait for a place, and keep it while in the context."""
        ...


class PictureLayer(Noun):
    """A still or a moving take under a camera, which takes `span_frames` from its start to its end.

    A still may have a head that moves: `show` is the part of its performance that the segment needs.
    """

    take: Take
    camera: Camera
    first_frame: int = Field(description="of the clip, at the first frame of the segment")
    span_frames: int
    show: PuppetShow | None = None
    blinks: tuple[Blink, ...] = Field(default=(), description="from the segment's first frame on")
    mouths: tuple[MouthMoves, ...] = Field(default=(), description="from the segment's first frame on")
    falls: bool = False
    media_frame: int | None = Field(
        default=None,
        description="of a moving take, at the video's rate, at the first frame of the segment; less than 0 before it",
    )

    grade: Grade = Grade.NEUTRAL

    @property
    def moves(self) -> bool:
        """Whether its frames differ."""
        still = self.show is None and self.media_frame is None
        return (
            not still
            or bool(self.blinks or self.mouths)
            or self.falls
            or self.camera.start != self.camera.end
        )


class Fade(Noun):
    """The picture before, which is still seen. `first_frame` is the fade's at the segment's first frame."""

    under: PictureLayer | None
    first_frame: int
    duration_frames: int


class CaptionSpan(Noun):
    """A phrase with one word highlighted, in frames of the segment, half open; `zoom` is of its full size."""

    start_frame: int
    end_frame: int
    words: tuple[str, ...]
    active: int | None
    key_word: int | None = None
    centre_y: float | None = None
    zoom: float = 1.0


class SegmentPlan(Noun):
    """All that a segment shows. No picture is black."""

    duration_frames: int
    picture: PictureLayer | None
    fade: Fade | None = None
    captions: tuple[CaptionSpan, ...] = ()


class _Shot(Noun):
    """A clip or a gap where it stands, and the fade into it. `tail_frames` is the fade out of it."""

    start_frame: int
    end_frame: int
    clip: Clip | None
    fade_frames: int = 0
    tail_frames: int = 0
    grade: Grade = Grade.NEUTRAL


def plan_segments(timeline: Timeline, gop_frames: int) -> tuple[SegmentPlan, ...]:
    """The whole video, in order; what no picture covers is black."""
    longest = max(1, MAX_SEGMENT_FRAMES // gop_frames) * gop_frames
    plans: list[SegmentPlan] = []
    before: _Shot | None = None
    for ungraded in _shots(timeline.track(PICTURES_TRACK), timeline.duration_frames):
        shot = ungraded.model_copy(update={"grade": timeline.grade})
        for start in range(shot.start_frame, shot.end_frame, longest):
            end = min(start + longest, shot.end_frame)
            plans.append(_plan(shot, before, start, end, timeline.cues))
        before = shot
    return tuple(plans)


def _shots(track: Track, duration_frames: int) -> Iterator[_Shot]:
    """Clips and gaps one after another, cut or filled up to the timeline's duration."""
    start, fade = 0, 0
    shots: list[_Shot] = []
    for item in track.items:
        if isinstance(item, Transition):
            fade = item.out_offset_frames
            continue
        end = min(start + item.duration_frames, duration_frames)
        if end > start:
            clip = item if isinstance(item, Clip) else None
            shots.append(
                _Shot(start_frame=start, end_frame=end, clip=clip, fade_frames=min(fade, end - start))
            )
        start, fade = max(start, end), 0
    if start < duration_frames:
        shots.append(_Shot(start_frame=start, end_frame=duration_frames, clip=None))
    for shot, after in zip(shots, [*shots[1:], None], strict=True):
        yield shot.model_copy(update={"tail_frames": after.fade_frames if after else 0})


def _plan(shot: _Shot, before: _Shot | None, start: int, end: int, cues: tuple[Cue, ...]) -> SegmentPlan:
    offset = start - shot.start_frame
    fade = None
    if before is not None and offset < shot.fade_frames:
        past_end = start - before.start_frame
        seen_frames = min(end - start, shot.fade_frames - offset)
        under = _layer(before, past_end, seen_frames)
        fade = Fade(under=under, first_frame=offset, duration_frames=shot.fade_frames)
    return SegmentPlan(
        duration_frames=end - start,
        picture=_layer(shot, offset, end - start),
        fade=fade,
        captions=tuple(span for cue in cues for span in _spans(cue, start, end)),
    )


def _layer(shot: _Shot, first_frame: int, frames: int) -> PictureLayer | None:
    """So many frames of a shot from one on. Whatever moves goes on under the fade out of it.

    A camera at rest shows the same at any time, unless something falls; a performance counts from the segment's
    first frame.
    """
    if shot.clip is None:
        return None
    camera = shot.clip.camera or Camera()
    pans = camera.start != camera.end
    media, media_frame = shot.clip.media, shot.clip.source_range.start_frame + first_frame
    is_clip = media.take.suffix in CLIP_SUFFIXES
    if is_clip:
        media_frame -= shot.clip.hold_frames
    show = None if is_clip else media.show
    return PictureLayer(
        take=media.take,
        camera=camera,
        first_frame=first_frame if pans or shot.clip.falls else 0,
        span_frames=shot.end_frame - shot.start_frame + shot.tail_frames if pans else 1,
        show=show and _part_of_show(show, media_frame, frames),
        media_frame=media_frame if is_clip else None,
        grade=shot.grade,
        blinks=_blinks_between(shot.clip.blinks, first_frame, first_frame + frames),
        mouths=_mouths_between(shot.clip.mouths, first_frame, first_frame + frames),
        falls=shot.clip.falls,
    )


def _blinks_between(blinks: tuple[Blink, ...], start: int, end: int) -> tuple[Blink, ...]:
    """What of them falls into the frames from start to end, counted from start."""
    seen = [
        (max(start, blink.start_frame), min(end, blink.start_frame + blink.duration_frames), blink.face)
        for blink in blinks
    ]
    return tuple(
        Blink(start_frame=first - start, duration_frames=last - first, face=face)
        for first, last, face in seen
        if last > first
    )


def _mouths_between(mouths: tuple[MouthMoves, ...], start: int, end: int) -> tuple[MouthMoves, ...]:
    """What they do in the frames from start to end; nothing after their end."""
    seen = [moves.model_copy(update={"lips": moves.lips[start:end]}) for moves in mouths]
    return tuple(moves for moves in seen if moves.lips)


def _part_of_show(show: PuppetShow, first_frame: int, frames: int) -> PuppetShow:
    part = show.performance.part(first_frame, first_frame + frames)
    return show.model_copy(update={"performance": part})


def _spans(cue: Cue, start: int, end: int) -> Iterator[CaptionSpan]:
    """The cue's part in the frames from start to end: before its first word, then word by word."""
    words = tuple(word.text for word in cue.words)
    turns = [(cue.start_frame, None), *((word.start_frame, number) for number, word in enumerate(cue.words))]
    ends = [turn for turn, _ in turns[1:]] + [cue.end_frame]
    for (first, active), last in zip(turns, ends, strict=True):
        for seen_from, seen_to, zoom in _zooms(cue, max(first, cue.start_frame), min(last, cue.end_frame)):
            if max(seen_from, start) < min(seen_to, end):
                yield CaptionSpan(
                    start_frame=max(seen_from, start) - start,
                    end_frame=min(seen_to, end) - start,
                    words=words,
                    active=active,
                    key_word=cue.key_word,
                    centre_y=cue.centre_y,
                    zoom=zoom,
                )


def _zooms(cue: Cue, first: int, last: int) -> Iterator[tuple[int, int, float]]:
    """The frames from first to last, parted where a phrase with a key word pops up on its first frames."""
    pop = POP if cue.key_word is not None else ()
    for number, zoom in enumerate(pop):
        if first <= cue.start_frame + number < last:
            yield cue.start_frame + number, cue.start_frame + number + 1, zoom
    rest = max(first, cue.start_frame + len(pop))
    if rest < last:
        yield rest, last, 1.0
