"""Sound tracks: clips of sound on their frames, and the tracks that they make."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from storyassets.model.take import Take
from storyassets.model.timeline import (
    Clip,
    FrameRate,
    Gap,
    MediaReference,
    TimeRange,
    Track,
    TrackItem,
    TrackKind,
)

SPEECH = "speech"


@dataclass(frozen=True)
class Moments:
    """When everything is, in frames: each line from its first to its end, its words, each shot's start, and the end."""

    line_spans: Mapping[str, tuple[int, int]]
    shot_starts: Sequence[int]
    end_frame: int
    rate: FrameRate
    word_frames: Mapping[str, Sequence[int]] = field(default_factory=dict)


class Placed(NamedTuple):
    """A clip and the frame on which it starts."""

    start_frame: int
    clip: Clip


def available_frames(duration_s: float, rate: FrameRate) -> int:
    """How many whole frames a recording has, at least one."""
    return max(1, int(duration_s * rate.fraction))


def cut_clip(
    name: str, take: Take, available: int, span: tuple[int, int], gain_db: float, fades: tuple[int, int]
) -> Clip:
    """`span` is the first frame of the recording and how many; `fades` are frames in and out."""
    first, length = span
    return Clip(
        name=name,
        media=MediaReference(take=take, available_range=TimeRange(start_frame=0, duration_frames=available)),
        source_range=TimeRange(start_frame=first, duration_frames=length),
        gain_db=round(gain_db, 1),
        fade_in_frames=min(fades[0], length // 2),
        fade_out_frames=min(fades[1], length // 2),
    )


def make_track(name: str, clips: Iterable[Placed | None], moments: Moments, duck_db: float) -> Track:
    """A track as long as the episode, that gives way to the speech."""
    items: list[TrackItem] = []
    frame = 0
    for placed in clips:
        if placed is None:
            continue
        if placed.start_frame > frame:
            items.append(Gap(duration_frames=placed.start_frame - frame))
        items.append(placed.clip)
        frame = placed.start_frame + placed.clip.duration_frames
    if frame < moments.end_frame:
        items.append(Gap(duration_frames=moments.end_frame - frame))
    return Track(name=name, kind=TrackKind.AUDIO, items=tuple(items), ducked_by=SPEECH, duck_db=duck_db)
