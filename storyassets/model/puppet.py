"""Puppet: a head that can be moved, as sprites on a sheet, and what it does frame by frame.

The sheet is one RGBA picture; drawing a frame of it is the renderer's, choosing the states `story.lipsync`'s.
"""

from __future__ import annotations

from enum import IntEnum
from typing import Self

from pydantic import Field, model_validator

from storyassets.model.document import Noun
from storyassets.model.take import Take

OPENNESSES = 5
"""How far a mouth is open: 0 (closed) to 4 (wide)."""


class Spread(IntEnum):
    """The width of an open mouth."""

    ROUND = 0
    NEUTRAL = 1
    WIDE = 2


MOUTHS = 1 + (OPENNESSES - 1) * len(Spread)
"""The states of a mouth: closed, then each openness in each spread."""


def mouth_state(openness: int, spread: Spread) -> int:
    """The number of a mouth's state, from 0 to MOUTHS - 1; a closed mouth has no spread."""
    if not 0 <= openness < OPENNESSES:
        raise ValueError(f"a mouth is open from 0 to {OPENNESSES - 1}")
    return 0 if openness == 0 else 1 + (openness - 1) * len(Spread) + spread


class Eyes(IntEnum):
    """The states of a pair of eyes."""

    OPEN = 0
    HALF = 1
    CLOSED = 2
    LEFT = 3
    RIGHT = 4
    RAISED = 5  # the brows; the eyes are open


EYES_OF_OLD = 5
"""Puppets that were made before brows were raised have so many pairs; their brows stay."""


class PixelBox(Noun):
    """A rectangle in whole pixels."""

    left_px: int = Field(ge=0)
    top_px: int = Field(ge=0)
    width_px: int = Field(ge=1)
    height_px: int = Field(ge=1)


class Sprite(Noun):
    """A part of the sheet, and where its left upper corner lies on the picture."""

    on_sheet: PixelBox
    left_px: int
    top_px: int


class Puppet(Noun):
    """The sprites of one head on one picture.

    A frame is made so: the plate replaces the picture's pixels where it lies (the same picture, without the
    head); a mouth and a pair of eyes replace the head's pixels where they lie, alpha too; the head is tilted
    about its pivot, lifted, and laid over the plate.
    """

    picture_width_px: int = Field(ge=1)
    picture_height_px: int = Field(ge=1)
    plate: Sprite
    head: Sprite = Field(description="at rest: eyes open, mouth closed")
    mouths: tuple[Sprite, ...] = Field(min_length=MOUTHS, max_length=MOUTHS)
    eyes: tuple[Sprite, ...] = Field(min_length=EYES_OF_OLD, max_length=len(Eyes))
    pivot_x_px: float
    pivot_y_px: float


class Performance(Noun):
    """What a head does, one entry for each frame at the video's rate; all four are equally long.

    Small whole numbers, so that equal performances are equal to the byte.
    """

    mouths: tuple[int, ...] = Field(min_length=1, description="mouth_state of each frame")
    eyes: tuple[int, ...] = Field(min_length=1, description="Eyes of each frame")
    tilts: tuple[int, ...] = Field(min_length=1, description="hundredths of a degree, clockwise")
    lifts: tuple[int, ...] = Field(
        min_length=1, description="ten-thousandths of the picture's height, upward"
    )

    @model_validator(mode="after")
    def equally_long(self) -> Self:
        """Raises ValueError for tracks of different lengths and for states that are none."""
        if len({len(self.mouths), len(self.eyes), len(self.tilts), len(self.lifts)}) != 1:
            raise ValueError("the tracks of a performance differ in length")
        if not all(0 <= mouth < MOUTHS for mouth in self.mouths):
            raise ValueError("a mouth has a state that is none")
        if not all(0 <= eyes < len(Eyes) for eyes in self.eyes):
            raise ValueError("eyes have a state that is none")
        return self

    @property
    def duration_frames(self) -> int:
        """How long it is."""
        return len(self.mouths)

    def part(self, start_frame: int, end_frame: int) -> Performance:
        """The frames from start to end; beyond its own end, its last frame."""
        last = self.duration_frames - 1
        frames = [min(frame, last) for frame in range(start_frame, end_frame)]
        return Performance(
            mouths=tuple(self.mouths[frame] for frame in frames),
            eyes=tuple(self.eyes[frame] for frame in frames),
            tilts=tuple(self.tilts[frame] for frame in frames),
            lifts=tuple(self.lifts[frame] for frame in frames),
        )


class PuppetShow(Noun):
    """A puppet and its performance, over the still that it belongs to."""

    sheet: Take
    puppet: Puppet
    performance: Performance
