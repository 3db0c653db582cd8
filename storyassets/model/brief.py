"""Brief: what someone asked for."""

from __future__ import annotations

import re
from datetime import datetime
from enum import StrEnum

from pydantic import Field, field_validator

from storyassets.errors import BadInput
from storyassets.model.document import Document

LEAST_DURATION_S, MOST_DURATION_S = 15.0, 180.0
"""Five beats are not told in less; a Short lasts no longer."""

FIRST_YEAR, LAST_YEAR = 2000, 2999
"""Of a time at which something is published: any other is a slip, and some cannot be told in another zone."""

KEY_PATTERN = re.compile(r"[a-z0-9][a-z0-9_-]{0,79}")


class VideoFormat(StrEnum):
    """The shape of the video."""

    SHORT = "short"
    WIDE = "wide"
    SQUARE = "square"

    @property
    def size_px(self) -> tuple[int, int]:
        """Width and height of the final video."""
        return {"short": (1080, 1920), "wide": (1920, 1080), "square": (1080, 1080)}[self.value]


class EditPattern(StrEnum):
    """How an episode is cut; `story.edit_patterns` holds the ranges of each."""

    TALKING_HEAD_HEAVY = "talking_head_heavy"
    BROLL_CINEMATIC = "broll_cinematic"
    MIXED_RAPID = "mixed_rapid"


class Style(StrEnum):
    """The look of the pictures."""

    STORYBOOK = "storybook"
    NOIR = "noir"
    PASTEL = "pastel"


class Brief(Document):
    """One episode as it was asked for: a story's text, or a topic, and how to tell it."""

    key: str
    channel: str = "default"
    topic: str | None = None
    text: str | None = None
    title: str | None = None
    duration_s: float = Field(default=45.0, ge=LEAST_DURATION_S, le=MOST_DURATION_S)
    format: VideoFormat = VideoFormat.SHORT
    style: Style = Style.STORYBOOK
    pattern: EditPattern = EditPattern.MIXED_RAPID
    language: str = "en"
    seed: int = Field(default=1, ge=0, lt=2**31)
    publish_at: datetime | None = None
    note: str = Field(default="", description="how the brief came to be, when nobody wrote it")
    source: str = Field(default="", description="where its story was found: an address or a source's name")
    licence: str = Field(default="", description="under which its story may be told")
    credit: str = Field(default="", description="whom the description has to name")

    @field_validator("key")
    @classmethod
    def key_is_safe(cls, key: str) -> str:
        """Keys become folders and partitions. Raises BadInput."""
        return check_key(key)

    @field_validator("publish_at")
    @classmethod
    def publish_at_is_of_our_time(cls, publish_at: datetime | None) -> datetime | None:
        """Raises ValueError."""
        if publish_at is not None and not FIRST_YEAR <= publish_at.year <= LAST_YEAR:
            raise ValueError(f"{publish_at.year} is no year to publish in")
        return publish_at


def check_key(key: str) -> str:
    """The key itself, if it can name a folder and a partition. Raises BadInput."""
    if not KEY_PATTERN.fullmatch(key):
        raise BadInput(
            f"{key[:40]!r} cannot name an episode",
            thing="key",
            fix="Use 1 to 80 of a-z, 0-9, - and _, starting with a letter or digit",
        )
    return key
