"""An outlet in memory: an account that keeps videos, and publishers that fill it; every call can fail or be cut off.

`FakeAccount.faults["send"] = [error, ...]` fails the next calls of that name before they do anything;
`after` does so once they have done it, so that their answer is lost. A `Killed` is what a kill is to a test.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from storyassets.errors import ProviderUnavailable, SessionLost
from storyassets.model.channel import Channel
from storyassets.providers.outlets import OutletOutfit
from storyassets.providers.protocols.publishing import (
    OutletCall,
    PlannedRequest,
    QuotaPrice,
    Sent,
    VideoAtOutlet,
    VideoUpload,
)

CHUNK_BYTES = 1000
UNITS = {
    OutletCall.UPLOAD: ("uploads", 1),
    OutletCall.SET_THUMBNAIL: ("units", 50),
    OutletCall.ADD_CAPTIONS: ("units", 400),
    OutletCall.LIST_CAPTIONS: ("units", 50),
    OutletCall.UPDATE: ("units", 50),
    OutletCall.LIST_VIDEOS: ("units", 1),
    OutletCall.LIST_UPLOADS: ("units", 1),
    OutletCall.FIND_CHANNEL: ("units", 1),
}


def is_logged_in(outfit: OutletOutfit) -> None:
    """Every channel is, at an outlet in memory."""


class Killed(BaseException):
    """The process ends here, as far as a test can have it."""


@dataclass
class FakeVideo:
    """A video in the account."""

    video_id: str
    upload: VideoUpload
    content: bytes
    looks: int = 0
    thumbnails: list[bytes] = field(default_factory=list)
    captions: dict[tuple[str, str], bytes] = field(default_factory=dict)


@dataclass
class FakeSession:
    """An upload that was begun."""

    upload: VideoUpload
    content: bytearray = field(default_factory=bytearray)
    video_id: str = ""


@dataclass
class FakeAccount:
    """What the outlet has, what it was asked, and how it is to behave."""

    videos: dict[str, FakeVideo] = field(default_factory=dict)
    sessions: dict[str, FakeSession] = field(default_factory=dict)
    calls: list[str] = field(default_factory=list)
    received_bytes: int = 0
    faults: dict[str, list[BaseException]] = field(default_factory=dict)
    after: dict[str, list[BaseException]] = field(default_factory=dict)
    looks_until_processed: int = 1
    failure: str = ""
    thumbnail_after_processing: bool = False
    ignores_time: bool = False
    stop_at_step: int = 0
    """The call, counted from 1, that a kill cuts off: odd ones before it has done anything, even ones after."""
    steps: int = 0

    def begin(self, name: str) -> None:
        """A call has come in. Raises what it is to fail with."""
        self.calls.append(name)
        self._step()
        if self.faults.get(name):
            raise self.faults[name].pop(0)

    def end(self, name: str) -> None:
        """It has done its work. Raises what its answer is to be lost with."""
        self._step()
        if self.after.get(name):
            raise self.after[name].pop(0)

    def _step(self) -> None:
        self.steps += 1
        if self.steps == self.stop_at_step:
            raise Killed

    def publisher(self, outfit: OutletOutfit | None = None) -> FakePublisher:
        """One for any channel; what a workshop's outlets are opened with."""
        return FakePublisher(self, outfit.channel if outfit else None)

    def lose_sessions(self) -> None:
        """The outlet knows none of its sessions any more."""
        self.sessions.clear()


class FakePublisher:
    """A Publisher that fills a FakeAccount."""

    name = "youtube"

    def __init__(self, account: FakeAccount, channel: Channel | None = None) -> None:
        self.account = account
        self.channel = channel

    def price(self, call: OutletCall) -> QuotaPrice:
        return QuotaPrice(*UNITS[call])

    def begin(self, upload: VideoUpload) -> str:
        self.account.begin("begin")
        session = f"https://outlet.invalid/secret-session-{len(self.account.sessions) + 1}"
        self.account.sessions[session] = FakeSession(upload)
        self.account.end("begin")
        return session

    def send(self, session: str, upload: VideoUpload, received_bytes: int) -> Iterator[Sent]:
        content = upload.path.read_bytes()
        while True:
            self.account.begin("send")
            known = self._session(session)
            chunk = content[received_bytes : received_bytes + CHUNK_BYTES]
            self.account.received_bytes += len(chunk)
            known.content[received_bytes:] = chunk
            received_bytes += len(chunk)
            if received_bytes >= upload.size_bytes and not known.video_id:
                known.video_id = f"video-{len(self.account.videos) + 1}"
                video = FakeVideo(known.video_id, known.upload, bytes(known.content))
                self.account.videos[known.video_id] = video
            self.account.end("send")
            yield Sent(received_bytes, known.video_id)
            if known.video_id:
                return

    def look_up(self, session: str, size_bytes: int) -> Sent:
        self.account.begin("look_up")
        known = self._session(session)
        return Sent(len(known.content), known.video_id)

    def find(self, marker: str, since: datetime) -> str | None:
        self.account.begin("find")
        found = (video for video in self.account.videos.values() if video.upload.marker == marker)
        return next((video.video_id for video in found), None)

    def video(self, video_id: str) -> VideoAtOutlet | None:
        self.account.begin("video")
        found = self.account.videos.get(video_id)
        if found is None:
            return None
        found.looks += 1
        is_kept = found.upload.publish_at and not self.account.ignores_time
        return VideoAtOutlet(
            video_id,
            f"https://youtu.be/{video_id}",
            is_processed=self._is_processed(found),
            failure=self.account.failure,
            privacy="private" if is_kept else found.upload.privacy.value,
            publish_at=found.upload.publish_at if is_kept else None,
            title=found.upload.listing.title,
        )

    def set_thumbnail(self, video_id: str, picture: Path) -> None:
        self.account.begin("set_thumbnail")
        video = self.account.videos[video_id]
        if self.account.thumbnail_after_processing and not self._is_processed(video):
            raise ProviderUnavailable("the video has to be processed first", thing=self.name)
        video.thumbnails.append(picture.read_bytes())
        self.account.end("set_thumbnail")

    def add_captions(self, video_id: str, captions: Path, language: str, name: str) -> None:
        self.account.begin("add_captions")
        self.account.videos[video_id].captions.setdefault((language, name), captions.read_bytes())
        self.account.end("add_captions")

    def describe(
        self, upload: VideoUpload, thumbnail: Path | None, captions: Path | None
    ) -> Sequence[PlannedRequest]:
        wanted = [("POST", "videos", OutletCall.UPLOAD)]
        wanted += [("POST", "thumbnails/set", OutletCall.SET_THUMBNAIL)] if thumbnail else []
        wanted += [("POST", "captions", OutletCall.ADD_CAPTIONS)] if captions else []
        return [
            PlannedRequest(method, f"https://outlet.invalid/{path}", upload.listing.title, self.price(call))
            for method, path, call in wanted
        ]

    def _session(self, session: str) -> FakeSession:
        if session not in self.account.sessions:
            raise SessionLost("the session is not known", thing=self.name)
        return self.account.sessions[session]

    def _is_processed(self, video: FakeVideo) -> bool:
        return video.looks >= self.account.looks_until_processed


def at(text: str) -> datetime:
    """A moment in UTC, as `2026-11-21 12:00`."""
    return datetime.fromisoformat(text).replace(tzinfo=UTC)
