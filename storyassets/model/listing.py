"""Listing: the words under which an episode is published, and what a person has decided about it."""

from __future__ import annotations

import hashlib
import json
from datetime import datetime
from enum import StrEnum

from pydantic import Field

from storyassets.model.document import Document, Noun
from storyassets.model.video import Thumbnail, Video

CONTENT_PATTERN = r"^[0-9a-f]{64}$"


class Listing(Document):
    """Title, description (chapters, credits and the channel's footer in it) and tags, as the outlet gets them."""

    title: str = Field(min_length=1)
    description: str = ""
    tags: tuple[str, ...] = ()
    category_id: str = Field(pattern=r"^[0-9]{1,3}$")
    language: str
    degraded: bool = Field(default=False, description="not from the first choice of who writes it")


def content_to_publish(video: Video, thumbnail: Thumbnail, captions_content: str, listing: Listing) -> str:
    """The sha256 of all that is published: what is approved, and what lapses when any of it changes.

    `captions_content` is the sha256 of the captions file.
    """
    words = listing.model_dump(mode="json", exclude={"schema_version", "degraded"})
    parts = [video.content, thumbnail.content, thumbnail.wide_content, captions_content, words]
    return hashlib.sha256(json.dumps(parts, sort_keys=True).encode()).hexdigest()


class Verdict(StrEnum):
    """A person's word."""

    APPROVED = "approved"
    REJECTED = "rejected"


class Decision(Noun):
    """What somebody decided about an episode, for this one content."""

    episode: str
    content: str = Field(pattern=CONTENT_PATTERN, description="`content_to_publish` at that time")
    verdict: Verdict
    who: str = Field(min_length=1, max_length=200)
    via: str = Field(description="command line or page")
    reason: str = Field(default="", max_length=500)
    when: datetime
