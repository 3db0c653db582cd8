"""YouTube in tests: publishers and analysts of a simulated account, and videos of nothing but bytes."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from random import Random
from typing import Any

from google.oauth2.credentials import Credentials

from storyassets.model.channel import Channel
from storyassets.model.listing import Listing
from storyassets.model.publishing import Privacy
from storyassets.providers.outlets import OutletOutfit
from storyassets.providers.protocols import VideoUpload
from storyassets.providers.youtube.analyst import YouTubeAnalyst
from storyassets.providers.youtube.chunks import CHUNK_STEP
from storyassets.providers.youtube.publisher import YouTubePublisher
from storyassets.providers.youtube.uploading import Patience
from storyassets.settings.keys import ProviderKeys
from storyassets.studio.files import hash_file
from storyassets_tests.simulator.youtube.simulator import CLIENT_ID, CLIENT_SECRET, YouTubeSimulator

CHANNEL = "tides"
MARKER = "storyassets-0123456789abcdef"


class Naps:
    """What would have been slept."""

    def __init__(self) -> None:
        self.slept_s: list[float] = []

    def __call__(self, seconds: float) -> None:
        self.slept_s.append(seconds)


def a_grant(simulator: YouTubeSimulator, channel: str = CHANNEL, **scopes: Any) -> Credentials:
    """Of somebody who has just allowed all of it."""
    told = simulator.tokens(channel, **scopes)
    return Credentials(
        token=told["access_token"],
        refresh_token=told["refresh_token"],
        token_uri=simulator.keys().google_token_url,
        client_id=CLIENT_ID,
        client_secret=CLIENT_SECRET,
    )


def an_outfit(keys: ProviderKeys, channel: str = CHANNEL) -> OutletOutfit:
    """There are no tokens in its folder: tests hand the grant in."""
    return OutletOutfit(Channel(name=channel), keys, Path("no-such-folder"))


@contextmanager
def a_publisher(
    simulator: YouTubeSimulator, grant: Credentials | None = None, naps: Naps | None = None, **options: Any
) -> Iterator[YouTubePublisher]:
    """With chunks of 256 KiB, the smallest there are, and without waiting."""
    patience = Patience(sleep=naps or Naps(), **options.pop("patience", {}))
    told = {"chunk_bytes": CHUNK_STEP, "clock": simulator.now, "load": lambda _: credentials, **options}
    credentials = grant or a_grant(simulator)
    made = YouTubePublisher(an_outfit(simulator.keys()), patience=patience, **told)
    try:
        yield made
    finally:
        made.close()


@contextmanager
def an_analyst(simulator: YouTubeSimulator, grant: Credentials | None = None) -> Iterator[YouTubeAnalyst]:
    """Of the same account."""
    credentials = grant or a_grant(simulator)
    made = YouTubeAnalyst(an_outfit(simulator.keys()), clock=simulator.now, load=lambda _: credentials)
    try:
        yield made
    finally:
        made.close()


def an_upload(path: Path, size_bytes: int = 3 * CHUNK_STEP, **over: Any) -> VideoUpload:
    """A file of which no piece is like another, and what is said of it."""
    if not path.exists():
        path.write_bytes(Random(size_bytes).randbytes(size_bytes))
    listing = Listing(
        title="The tide", description="A story.", tags=("sea", "two words"), category_id="24", language="en"
    )
    told: dict[str, Any] = {
        "path": path,
        "size_bytes": size_bytes,
        "content": hash_file(path),
        "listing": listing,
        "marker": MARKER,
        "privacy": Privacy.PUBLIC,
        "publish_at": None,
        "synthetic_media": True,
        "made_for_kids": False,
        "notify_subscribers": False,
    }
    return VideoUpload(**{**told, **over})


def publish(publisher: YouTubePublisher, upload: VideoUpload) -> str:
    """Send all of it; the video's id."""
    *_, last = publisher.send(publisher.begin(upload), upload, 0)
    return last.video_id


def utc(text: str) -> datetime:
    """As `2026-11-21 12:00`."""
    return datetime.fromisoformat(f"{text}+00:00")
