"""Publishing: what an outlet is asked for, and what it answers. No outlet is named here.

One video at a time: `begin`, then `send` until it is there; `look_up` and `find` tell what became of an
upload whose process died. Who is asked when, and that nothing is sent twice, is for whoever calls this.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from pathlib import Path
from typing import Protocol

from storyassets.model.listing import Listing
from storyassets.model.publication import DayFigures, RetentionPoint
from storyassets.model.publishing import Privacy


class OutletCall(StrEnum):
    """What an outlet counts against a quota."""

    UPLOAD = "upload"
    SET_THUMBNAIL = "set_thumbnail"
    ADD_CAPTIONS = "add_captions"
    LIST_CAPTIONS = "list_captions"
    UPDATE = "update"
    LIST_VIDEOS = "list_videos"
    LIST_UPLOADS = "list_uploads"
    FIND_CHANNEL = "find_channel"


@dataclass(frozen=True)
class QuotaPrice:
    """What one call takes, of which bucket."""

    bucket: str
    units: int


@dataclass(frozen=True)
class VideoUpload:
    """A video, and everything that is sent with it."""

    path: Path
    size_bytes: int
    content: str
    """The sha256 of the file: nothing else is sent."""
    listing: Listing
    marker: str
    """By which it is found again among the outlet's videos; nobody who watches sees it."""
    privacy: Privacy
    publish_at: datetime | None
    """When it turns from private to `privacy`; none: at once."""
    synthetic_media: bool
    made_for_kids: bool
    notify_subscribers: bool


@dataclass(frozen=True)
class Sent:
    """How much of a video the outlet has; with a `video_id` it has all of it."""

    received_bytes: int
    video_id: str = ""


@dataclass(frozen=True)
class VideoAtOutlet:
    """A video as the outlet tells of it."""

    video_id: str
    url: str
    is_processed: bool
    failure: str = ""
    """Why the outlet cannot use it; empty if it can."""
    privacy: str = ""
    publish_at: datetime | None = None
    title: str = ""


@dataclass(frozen=True)
class PlannedRequest:
    """A request that would be sent, for `--dry-run`; it holds no secret."""

    method: str
    url: str
    body: str
    quota: QuotaPrice


class Publisher(Protocol):
    """An outlet's account of one channel.

    Every method may raise ProviderUnavailable, ProviderRefused, QuotaExceeded and NotAuthorized.
    """

    @property
    def name(self) -> str:
        """As channels name the outlet."""
        ...

    def price(self, call: OutletCall) -> QuotaPrice:
        """What the call takes of the quota."""
        ...

    def begin(self, upload: VideoUpload) -> str:
        """Open a session. Nothing of the video is sent. Returns its address, which is as good as a key."""
        ...

    def send(self, session: str, upload: VideoUpload, received_bytes: int) -> Iterator[Sent]:
        """Send the rest, a chunk each step; the last Sent has the video_id.

        Closing the iterator stops between chunks and leaves the session as it is. Raises SessionLost where
        the outlet does not know the session any more.
        """
        ...

    def look_up(self, session: str, size_bytes: int) -> Sent:
        """What has arrived of a session. Raises SessionLost."""
        ...

    def find(self, marker: str, since: datetime) -> str | None:
        """The video_id of an upload with that marker, begun since then; None if there is none."""
        ...

    def video(self, video_id: str) -> VideoAtOutlet | None:
        """The video as it stands; None if there is none."""
        ...

    def set_thumbnail(self, video_id: str, picture: Path) -> None:
        """Raises ProviderUnavailable also where the video has to be processed first."""
        ...

    def add_captions(self, video_id: str, captions: Path, language: str, name: str) -> None:
        """A track; one of that language and name that is there already is left as it is."""
        ...

    def describe(
        self, upload: VideoUpload, thumbnail: Path | None, captions: Path | None
    ) -> Sequence[PlannedRequest]:
        """The requests of a whole publication, without sending one."""
        ...


class Analyst(Protocol):
    """An outlet's numbers of one channel. Raises as a Publisher does."""

    @property
    def name(self) -> str:
        """As channels name the outlet."""
        ...

    def days(self, video_ids: Sequence[str], first: date, last: date) -> dict[str, list[DayFigures]]:
        """The figures of every day on which there were any, by video."""
        ...

    def retention(self, video_id: str, first: date, last: date) -> list[RetentionPoint]:
        """How many are watching along the video; empty where the outlet does not tell yet."""
        ...
