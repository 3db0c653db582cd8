"""Library: the channels, their videos with thumbnails and caption tracks, and in which order they come to be seen."""

from __future__ import annotations

import hashlib
import secrets
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from storyassets_tests.simulator.youtube.listing_rules import read_time, spell_time

Clock = Callable[[], datetime]


@dataclass(frozen=True)
class CaptionTrack:
    """One track of a video."""

    track_id: str
    language: str
    name: str
    sha256: str
    size_bytes: int
    is_draft: bool = False


@dataclass
class UploadedVideo:
    """A video, as the tests look at it. `status` is as it stands now: what was scheduled has turned public."""

    video_id: str
    channel: str
    size_bytes: int
    sha256: str
    snippet: dict[str, Any]
    status: dict[str, Any]
    notify_subscribers: bool
    uploaded_at: datetime
    thumbnails: list[str] = field(default_factory=list)
    """The sha256 of each that was set, in order."""
    captions: list[CaptionTrack] = field(default_factory=list)
    polls_left: int = 0
    lists_left: int = 0
    updates: int = 0
    failure: tuple[str, str] | None = None
    """`failed` or `rejected`, and why."""

    @property
    def title(self) -> str:
        """Of the snippet."""
        return str(self.snippet.get("title", ""))

    @property
    def description(self) -> str:
        """Of the snippet."""
        return str(self.snippet.get("description", ""))

    @property
    def tags(self) -> list[str]:
        """Of the snippet."""
        return list(self.snippet.get("tags", []))

    @property
    def thumbnail_count(self) -> int:
        """How often one was set."""
        return len(self.thumbnails)

    @property
    def is_processed(self) -> bool:
        """Whether YouTube has finished with it."""
        return self.polls_left <= 0

    @property
    def upload_status(self) -> str:
        """As the API names it."""
        if not self.is_processed:
            return "uploaded"
        return self.failure[0] if self.failure else "processed"


class Library:
    """Thread-safe."""

    def __init__(self, clock: Clock) -> None:
        self.clock = clock
        self.lock = threading.RLock()
        self._videos: dict[str, UploadedVideo] = {}

    def add(self, video: UploadedVideo) -> None:
        """One more."""
        with self.lock:
            self._videos[video.video_id] = video

    def find(self, video_id: str) -> UploadedVideo | None:
        """As it stands now."""
        with self.lock:
            video = self._videos.get(video_id)
            if video is not None:
                self._turn_public(video)
            return video

    def all(self) -> list[UploadedVideo]:
        """In the order in which they came."""
        with self.lock:
            return [self.find(video_id) or video for video_id, video in self._videos.items()]

    def of(self, channel: str) -> list[UploadedVideo]:
        """A channel's, the newest first."""
        return [video for video in reversed(self.all()) if video.channel == channel]

    def clear(self) -> None:
        """Empty."""
        with self.lock:
            self._videos.clear()

    def _turn_public(self, video: UploadedVideo) -> None:
        publish_at = video.status.get("publishAt")
        if publish_at and read_time(publish_at) <= self.clock():
            video.status = {name: told for name, told in video.status.items() if name != "publishAt"}
            video.status["privacyStatus"] = "public"


def new_video_id() -> str:
    """Eleven characters, as YouTube's."""
    return secrets.token_urlsafe(8)[:11]


def channel_id(channel: str) -> str:
    """UC and 22 characters, always the same for a channel."""
    return "UC" + hashlib.sha256(channel.encode()).hexdigest()[:22]


def uploads_id(channel: str) -> str:
    """The playlist of all its uploads."""
    return "UU" + channel_id(channel)[2:]


def tell_video(video: UploadedVideo, parts: list[str]) -> dict[str, Any]:
    """The resource."""
    told: dict[str, Any] = {"kind": "youtube#video", "etag": "sim", "id": video.video_id}
    made = {
        "snippet": lambda: _snippet(video),
        "status": lambda: _status(video),
        "processingDetails": lambda: _processing(video),
        "contentDetails": lambda: {"duration": "PT45S", "dimension": "2d", "definition": "hd", "caption": _flag(video)},
    }  # fmt: skip
    for part in parts:
        if part in made:
            told[part] = made[part]()
    return told


def _flag(video: UploadedVideo) -> str:
    return "true" if video.captions else "false"


def _snippet(video: UploadedVideo) -> dict[str, Any]:
    return {
        **video.snippet,
        "publishedAt": spell_time(video.uploaded_at),
        "channelId": channel_id(video.channel),
        "channelTitle": video.channel,
        "liveBroadcastContent": "none",
    }


def _status(video: UploadedVideo) -> dict[str, Any]:
    told = {**video.status, "uploadStatus": video.upload_status}
    if video.is_processed and video.failure:
        kind, reason = video.failure
        told["failureReason" if kind == "failed" else "rejectionReason"] = reason
    return told


def _processing(video: UploadedVideo) -> Mapping[str, Any]:
    if not video.is_processed:
        progress = {"partsTotal": "100", "partsProcessed": "50", "timeLeftMs": "60000"}
        return {"processingStatus": "processing", "processingProgress": progress}
    if video.failure and video.failure[0] == "failed":
        return {"processingStatus": "failed", "processingFailureReason": "transcodeFailed"}
    return {"processingStatus": "succeeded", "thumbnailsAvailability": "available"}
