"""Video and thumbnail: the files that a person wants, described."""

from __future__ import annotations

from pydantic import Field

from storyassets.model.document import Document
from storyassets.model.timeline import FrameRate


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


class Thumbnail(Document):
    """The picture that stands for the episode; `path` is relative to the studio."""

    path: str
    content: str = Field(pattern=r"^[0-9a-f]{64}$", description="sha256 of the file")
    size_bytes: int = Field(gt=0)
    width_px: int
    height_px: int


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
