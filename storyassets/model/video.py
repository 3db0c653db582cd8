"""Video and thumbnail: the files that a person wants, described."""

from __future__ import annotations

from pydantic import Field

from storyassets.model.document import Document, Noun
from storyassets.model.timeline import FrameRate

MOST_THUMBNAIL_BYTES = 2_000_000
"""YouTube takes a thumbnail of less than 2 MB."""

THUMB_WIDTH_PX = 120
"""As narrow as a thumbnail is shown, and must still be readable."""

LEAST_LETTER_PX = 6.0
"""Of a capital, when the picture is that narrow: below it nobody reads a title."""


class Video(Document):
    """A finished video; `path` is relative to the studio."""

    path: str
    content: str = Field(pattern=r"^[0-9a-f]{64}$", description="sha256 of the file")
    size_bytes: int = Field(gt=0)
    width_px: int
    height_px: int
    frames: int
    rate: FrameRate

    @property
    def duration_s(self) -> float:
        """How long it is."""
        return self.rate.seconds(self.frames)


class Area(Noun):
    """A part of a picture, in shares of its sides."""

    left: float = Field(ge=0, le=1)
    top: float = Field(ge=0, le=1)
    right: float = Field(ge=0, le=1)
    bottom: float = Field(ge=0, le=1)


class Thumbnail(Document):
    """The picture that stands for the episode, in the video's own shape and wide; paths are in the studio.

    `letter_px` is how high the title's capitals are when the picture is 120 px wide; 0 where there is no
    title. Documents of before there was a wide file have none.
    """

    path: str
    content: str = Field(pattern=r"^[0-9a-f]{64}$", description="sha256 of the file")
    size_bytes: int = Field(gt=0)
    width_px: int
    height_px: int
    letter_px: float = Field(default=0.0, ge=0)
    wide_path: str = ""
    wide_content: str = Field(default="", pattern=r"^([0-9a-f]{64})?$", description="sha256 of the wide file")
    wide_size_bytes: int = Field(default=0, ge=0)
    wide_letter_px: float = Field(default=0.0, ge=0)


class VideoMeasures(Document):
    """What is true of a finished video, measured of the file itself."""

    width_px: int
    height_px: int
    rate: FrameRate
    frames: int
    video_codec: str
    profile: str
    pixel_format: str
    audio_codec: str
    sample_rate_hz: int
    channels: int
    audio_duration_s: float
    faststart: bool
    black_s: tuple[float, ...] = Field(default=(), description="where a whole second is black")
    frozen_s: tuple[float, ...] = Field(default=(), description="where a whole second stands still")
    loudness_lufs: float
    true_peak_dbtp: float
