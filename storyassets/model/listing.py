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

MOST_TITLE_UNITS = 100
"""As outlets count characters, in UTF-16: an emoji counts two."""

MOST_DESCRIPTION_BYTES = 5_000
MOST_TAGS_CHARACTERS = 500
"""Of all tags, a comma between each two, and two more for a tag with a space in it."""

MARKER_CHARACTERS = 40
"""Left in the tags for the mark by which an upload is found again."""


class ListingWords(Document):
    """What whoever lists an episode says of it, before chapters, credits and the channel's words are added."""

    title: str = Field(min_length=1)
    summary: str = Field(default="", description="what happens, without the turn and the end")
    hashtags: tuple[str, ...] = Field(default=(), description="without the #")
    tags: tuple[str, ...] = ()


class ListingByHand(Document):
    """A person's `listing.yaml`. It replaces all that would be made; what it leaves out is the channel's."""

    title: str = Field(min_length=1)
    description: str = ""
    tags: tuple[str, ...] = ()
    category_id: str | None = Field(default=None, pattern=r"^[0-9]{1,3}$")
    language: str | None = None
    degraded: bool = Field(default=False, description="of a copied listing; a person's word never is")


class Listing(Document):
    """Title, description (chapters, credits and the channel's footer in it) and tags, as the outlet gets them."""

    title: str = Field(min_length=1)
    description: str = ""
    tags: tuple[str, ...] = ()
    category_id: str = Field(pattern=r"^[0-9]{1,3}$")
    language: str
    degraded: bool = Field(default=False, description="not from the first choice of who writes it")


def content_to_publish(
    channel: str, video: Video, thumbnail: Thumbnail, captions_content: str, listing: Listing
) -> str:
    """The sha256 of all that is published: what is approved, and what lapses when any of it changes.

    The channel is in it, because a word for one is none for another. `captions_content` is the sha256 of the
    captions file.
    """
    words = listing.model_dump(mode="json", exclude={"schema_version", "degraded"})
    parts = [channel, video.content, thumbnail.content, thumbnail.wide_content, captions_content, words]
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
