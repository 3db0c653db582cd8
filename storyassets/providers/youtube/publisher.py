"""The publisher: a channel's account at YouTube, as publishing knows an outlet."""

from __future__ import annotations

import io
import json
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import Any

from googleapiclient.http import MediaIoBaseUpload

from storyassets.errors import NotPublished, ProviderRefused
from storyassets.providers.outlets import OutletOutfit
from storyassets.providers.protocols import (
    OutletCall,
    PlannedRequest,
    QuotaPrice,
    Sent,
    VideoAtOutlet,
    VideoUpload,
)
from storyassets.providers.youtube.account import Account, LoadGrant, load_grant
from storyassets.providers.youtube.answers import items_of, read_video
from storyassets.providers.youtube.bodies import PRICES, captions_body, video_body
from storyassets.providers.youtube.chunks import CHUNK_BYTES, CHUNK_STEP, ChunkedVideo, opened_video
from storyassets.providers.youtube.failures import NAME, Clock, unavailable, utc_now
from storyassets.providers.youtube.service import TIMEOUT_S
from storyassets.providers.youtube.uploading import (
    Patience,
    Session,
    find_session,
    open_session,
    send_rest,
)
from storyassets.providers.youtube.uploads import find_upload

MOST_PICTURE_BYTES = 50 << 20
MOST_CAPTIONS_BYTES = 100 << 20
PICTURE_KINDS = {b"\xff\xd8\xff": "image/jpeg", b"\x89PNG\r\n\x1a\n": "image/png"}
CAPTIONS_KIND = "application/octet-stream"
CAPTIONS_ENDINGS = (".srt", ".vtt")
ALREADY_THERE = 409
NOT_YET = (400, 403, 404, 409)
"""What a thumbnail may be answered with while its video is being processed."""
UNKNOWN_VIDEO = "VIDEO_ID"
"""In a planned request, the id that the upload will have."""


class YouTubePublisher:
    """A Publisher. For one thread at a time; `close` lets its connections go."""

    name = NAME

    def __init__(
        self,
        outfit: OutletOutfit,
        *,
        chunk_bytes: int = CHUNK_BYTES,
        patience: Patience | None = None,
        timeout_s: float = TIMEOUT_S,
        clock: Clock = utc_now,
        load: LoadGrant = load_grant,
    ) -> None:
        self._chunk_bytes = max(1, chunk_bytes // CHUNK_STEP) * CHUNK_STEP
        self._patience = patience or Patience()
        base_url = outfit.keys.youtube_base_url
        self._account = Account(outfit, ("youtube", "v3"), base_url, load, clock, timeout_s)

    def price(self, call: OutletCall) -> QuotaPrice:
        """By YouTube's table; uploads have a bucket of their own."""
        return PRICES[call]

    def begin(self, upload: VideoUpload) -> str:
        """Open a resumable session."""
        account = self._account
        return open_session(self._insert(upload), account.door, account.clock, account.base_url)

    def send(self, session: str, upload: VideoUpload, received_bytes: int) -> Iterator[Sent]:
        """Send the rest; where a chunk fails, what arrived is asked for before going on, and not for ever."""
        known = self._session(session, upload.size_bytes)
        with opened_video(upload) as file:
            yield from send_rest(known, self._insert(upload, file), received_bytes, self._patience)

    def look_up(self, session: str, size_bytes: int) -> Sent:
        """What has arrived."""
        return self._session(session, size_bytes).look_up()

    def find(self, marker: str, since: datetime) -> str | None:
        """Takes FIND_CHANNEL once, and LIST_UPLOADS and LIST_VIDEOS for every 50 videos since then."""
        return find_upload(self._account, marker, since)

    def video(self, video_id: str) -> VideoAtOutlet | None:
        """How it stands, its processing included."""
        request = self._account.service.videos().list(part="snippet,status,processingDetails", id=video_id)
        found = [read_video(item) for item in items_of(self._account.ask(request))]
        return next((video for video in found if video.video_id == video_id), None)

    def set_thumbnail(self, video_id: str, picture: Path) -> None:
        """JPEG or PNG. Where it is refused, the video is looked at, which takes LIST_VIDEOS."""
        request = self._set_thumbnail(video_id, picture)
        try:
            self._account.ask(request)
        except ProviderRefused as error:
            if error.status not in NOT_YET or not self._is_in_processing(video_id):
                raise
            raise unavailable("it takes the thumbnail once it has processed the video") from error

    def add_captions(self, video_id: str, captions: Path, language: str, name: str) -> None:
        """SRT or WebVTT."""
        request = self._insert_captions(video_id, captions, language, name)
        try:
            self._account.ask(request)
        except ProviderRefused as error:
            if error.status != ALREADY_THERE:
                raise

    def describe(
        self, upload: VideoUpload, thumbnail: Path | None, captions: Path | None
    ) -> Sequence[PlannedRequest]:
        """Needs no grant. The captions' name is left empty."""
        language = upload.listing.language
        planned = [(self._insert(upload), self._body(upload), OutletCall.UPLOAD)]
        if thumbnail:
            told = _file_told(thumbnail)
            planned.append((self._set_thumbnail(UNKNOWN_VIDEO, thumbnail), told, OutletCall.SET_THUMBNAIL))
        if captions:
            told = {**captions_body(UNKNOWN_VIDEO, language, ""), **_file_told(captions)}
            request = self._insert_captions(UNKNOWN_VIDEO, captions, language, "")
            planned.append((request, told, OutletCall.ADD_CAPTIONS))
        return [
            PlannedRequest(str(request.method), str(request.uri), _pretty(told), self.price(call))
            for request, told, call in planned
        ]

    def close(self) -> None:
        """Let the connections go."""
        self._account.close()

    def _body(self, upload: VideoUpload) -> dict[str, Any]:
        return video_body(upload, self._account.clock())

    def _insert(self, upload: VideoUpload, file: Any = None) -> Any:
        return self._account.service.videos().insert(
            part="snippet,status",
            body=self._body(upload),
            notifySubscribers=upload.notify_subscribers,
            media_body=ChunkedVideo(file, upload.size_bytes, self._chunk_bytes),
        )

    def _set_thumbnail(self, video_id: str, picture: Path) -> Any:
        content = _read(picture, MOST_PICTURE_BYTES, "the thumbnail")
        kind = next((kind for begin, kind in PICTURE_KINDS.items() if content.startswith(begin)), None)
        if kind is None:
            raise _unfit("the thumbnail", "it is no JPEG and no PNG")
        media = MediaIoBaseUpload(io.BytesIO(content), mimetype=kind)
        return self._account.service.thumbnails().set(videoId=video_id, media_body=media)

    def _insert_captions(self, video_id: str, captions: Path, language: str, name: str) -> Any:
        if captions.suffix.lower() not in CAPTIONS_ENDINGS:
            raise _unfit("the captions", "they are no .srt and no .vtt")
        content = _read(captions, MOST_CAPTIONS_BYTES, "the captions")
        media = MediaIoBaseUpload(io.BytesIO(content), mimetype=CAPTIONS_KIND)
        body = captions_body(video_id, language, name)
        return self._account.service.captions().insert(part="snippet", body=body, media_body=media)

    def _session(self, address: str, size_bytes: int) -> Session:
        account = self._account
        return find_session(address, size_bytes, account.door, account.clock, account.base_url)

    def _is_in_processing(self, video_id: str) -> bool:
        video = self.video(video_id)
        return video is not None and not video.is_processed and not video.failure


def _read(path: Path, most_bytes: int, what: str) -> bytes:
    with _reading(what), path.open("rb") as file:
        content = file.read(most_bytes + 1)
    if not content or len(content) > most_bytes:
        raise _unfit(what, "it is empty" if not content else f"it is over {most_bytes} bytes")
    return content


@contextmanager
def _reading(what: str) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise _unfit(what, f"it cannot be read: {error.strerror or type(error).__name__}") from error


def _unfit(what: str, why: str) -> NotPublished:
    return NotPublished(why, thing=what, fix="Make it again: storyassets redo KEY")


def _file_told(path: Path) -> dict[str, Any]:
    return {"file": path.name, "bytes": path.stat().st_size}


def _pretty(told: dict[str, Any]) -> str:
    return json.dumps(told, indent=2, ensure_ascii=False)
