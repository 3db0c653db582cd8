"""Publication: an episode at an outlet; its slot; and what came of it."""

from __future__ import annotations

from datetime import date, datetime
from enum import StrEnum

from pydantic import Field

from storyassets.model.document import Document, Noun
from storyassets.model.listing import CONTENT_PATTERN
from storyassets.model.publishing import Privacy


class SlotState(StrEnum):
    """Where a slot stands."""

    RESERVED = "reserved"
    PUBLISHED = "published"
    """Its video is at the outlet, to be seen from the slot on."""


class Slot(Noun):
    """A moment of a channel's posting times that an episode has taken. Times are aware, in UTC."""

    channel: str
    starts_at: datetime
    episode: str
    state: SlotState = SlotState.RESERVED


class UploadState(StrEnum):
    """How far a publication has come; each step is written down before the next begins."""

    INTENDED = "intended"
    """Nothing was sent yet, or a session was asked for and its answer is not known."""
    SENDING = "sending"
    """A session is open; some of the video may be there."""
    SENT = "sent"
    """The outlet has the video, and `video_id` is its name there."""
    DRESSED = "dressed"
    """With its thumbnail and its captions."""
    PROCESSED = "processed"
    """The outlet has finished its own work on it."""
    FAILED = "failed"
    """The outlet could not use the video: it is not sent again."""


class Publication(Document):
    """The `publication` asset: what is at the outlet."""

    episode: str
    channel: str
    outlet: str
    video_id: str
    url: str
    content: str = Field(pattern=CONTENT_PATTERN, description="`content_to_publish` when it was sent")
    privacy: Privacy = Field(description="from `publish_at` on")
    publish_at: datetime | None = Field(default=None, description="none: it could be seen at once")
    synthetic_media: bool
    made_for_kids: bool
    notified: bool = Field(description="whether subscribers are told")
    thumbnail_set: bool = False
    captions_added: bool = False
    processed: bool = False
    notes: tuple[str, ...] = Field(default=(), description="what the outlet did not take, in sentences")
    published_at: datetime


class DayFigures(Noun):
    """One day of one video, as the outlet counts it (days of the Pacific)."""

    day: date
    views: int = Field(default=0, ge=0)
    engaged_views: int = Field(default=0, ge=0)
    watched_min: float = Field(default=0, ge=0)
    average_view_s: float = Field(default=0, ge=0)
    average_view_share: float = Field(default=0, ge=0, description="may be over 1: Shorts are looped")
    likes: int = 0
    comments: int = 0
    shares: int = Field(default=0, ge=0)
    subscribers_gained: int = 0


class RetentionPoint(Noun):
    """How many are still watching at a share of the video."""

    elapsed_share: float = Field(ge=0, le=1)
    watching_share: float = Field(ge=0)


class Performance(Document):
    """The `performance` asset: an episode's numbers by day, and what made it."""

    episode: str
    channel: str
    video_id: str
    url: str = ""
    days: tuple[DayFigures, ...] = ()
    retention: tuple[RetentionPoint, ...] = ()
    made_of: dict[str, str] = Field(
        default_factory=dict, description="hook, style, pattern, thumbnail mode, voice"
    )
    fetched_at: datetime

    @property
    def views(self) -> int:
        """In all."""
        return sum(day.views for day in self.days)
