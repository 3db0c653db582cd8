"""Timeline: tracks of clips, gaps and transitions, counted in whole frames.

The words are OpenTimelineIO's. A transition stands between two clips; `out_offset_frames` of the
clip after it are blended with the clip before.
"""

from __future__ import annotations

import math
from enum import StrEnum
from fractions import Fraction
from typing import Annotated, Literal

from pydantic import Field

from storyassets.model.caption import Cue
from storyassets.model.document import Document, Noun
from storyassets.model.grade import Grade
from storyassets.model.puppet import PuppetShow
from storyassets.model.take import Take

ROUNDING = 1e-6


class FrameRate(Noun):
    """Frames a second, exactly."""

    numerator: int = Field(default=30, gt=0)
    denominator: int = Field(default=1, gt=0)

    @property
    def fraction(self) -> Fraction:
        """The rate as a fraction."""
        return Fraction(self.numerator, self.denominator)

    def seconds(self, frames: int) -> float:
        """How long so many frames last."""
        return float(frames / self.fraction)

    def frames(self, seconds: float) -> int:
        """The frame nearest to a time."""
        return round(seconds * self.fraction)

    def first_frame_from(self, seconds: float) -> int:
        """The first frame whose time is not before that one; a rounding error before it is no matter."""
        return math.ceil(seconds * self.fraction - ROUNDING)


class TimeRange(Noun):
    """Half open: `start_frame` up to, not including, `end_frame`."""

    start_frame: int = Field(ge=0)
    duration_frames: int = Field(ge=1)

    @property
    def end_frame(self) -> int:
        """The first frame after the range."""
        return self.start_frame + self.duration_frames


class CropBox(Noun):
    """A part of a picture, in shares of the picture: its centre, and the share of it that is seen."""

    centre_x: float = Field(default=0.5, ge=0, le=1)
    centre_y: float = Field(default=0.5, ge=0, le=1)
    share: float = Field(default=1.0, gt=0, le=1, description="of the largest box of the video's shape")


class Camera(Noun):
    """From one crop to another over the clip, with a soft start and end."""

    start: CropBox = CropBox()
    end: CropBox = CropBox()


class MediaReference(Noun):
    """A take, and how much of it there is; a still has no end, and a moving picture holds its last frame.

    A show moves a head on the still; the clip's source_range counts in frames of its performance.
    """

    take: Take
    available_range: TimeRange | None = None
    show: PuppetShow | None = None


class Blink(Noun):
    """A moment in which somebody on a picture has their eyes shut, in frames from the clip's start."""

    start_frame: int = Field(ge=0)
    duration_frames: int = Field(ge=1)
    face: int = Field(default=0, ge=0, description="which of those that can blink, the nearest first")


class MouthMoves(Noun):
    """What the mouth of somebody on a picture does, frame by frame."""

    face: int = Field(default=0, ge=0, description="which of those that can speak, in the picture's order")
    lips: tuple[int, ...] = Field(description="of each frame from the clip's start, as Lips")


class Clip(Noun):
    """A part of a medium. `name` is the shot_id or line_id it shows or says."""

    kind: Literal["clip"] = "clip"
    name: str
    media: MediaReference
    source_range: TimeRange
    hold_frames: int = Field(
        default=0, ge=0, description="a moving picture's first frame stands for so long before it begins"
    )
    camera: Camera | None = None
    blinks: tuple[Blink, ...] = ()
    mouths: tuple[MouthMoves, ...] = ()
    falls: bool = Field(default=False, description="something goes on falling through the picture's air")
    gain_db: float = 0.0
    fade_in_frames: int = Field(default=0, ge=0, description="of sound; none is still faded against clicks")
    fade_out_frames: int = Field(default=0, ge=0)

    @property
    def duration_frames(self) -> int:
        """How long it stands in its track."""
        return self.source_range.duration_frames


class Gap(Noun):
    """Nothing, for a while."""

    kind: Literal["gap"] = "gap"
    duration_frames: int = Field(ge=1)


class Transition(Noun):
    """A blend between the neighbours; it takes no time of its own."""

    kind: Literal["transition"] = "transition"
    name: Literal["crossfade"] = "crossfade"
    out_offset_frames: int = Field(ge=1)

    @property
    def duration_frames(self) -> int:
        """A transition takes no time in its track."""
        return 0


TrackItem = Annotated[Clip | Gap | Transition, Field(discriminator="kind")]


class TrackKind(StrEnum):
    """What a track carries."""

    VIDEO = "video"
    AUDIO = "audio"


class Track(Noun):
    """Items one after another."""

    name: str
    kind: TrackKind
    items: tuple[TrackItem, ...] = ()
    ducked_by: str = Field(default="", description="the track of sound that makes this one quieter")
    duck_db: float = Field(default=0.0, le=0, description="by how much")

    def placed(self) -> tuple[tuple[int, Clip], ...]:
        """Each clip with the frame at which it starts."""
        start_frame, clips = 0, []
        for item in self.items:
            if isinstance(item, Clip):
                clips.append((start_frame, item))
            start_frame += item.duration_frames
        return tuple(clips)

    @property
    def duration_frames(self) -> int:
        """How long the track is."""
        return sum(item.duration_frames for item in self.items)


class Timeline(Document):
    """The whole edit: what the renderer shows and the mixer plays."""

    rate: FrameRate = FrameRate()
    width_px: int
    height_px: int
    duration_frames: int = Field(ge=1)
    tracks: tuple[Track, ...]
    grade: Grade = Grade.NEUTRAL
    cues: tuple[Cue, ...] = ()

    @property
    def duration_s(self) -> float:
        """How long it is."""
        return self.rate.seconds(self.duration_frames)

    def track(self, name: str) -> Track:
        """The track of that name: `pictures`, `speech`, or one of music. Raises KeyError."""
        for track in self.tracks:
            if track.name == name:
                return track
        raise KeyError(name)
