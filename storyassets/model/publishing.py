"""Publishing: where a channel's episodes go, under which conditions, and from where its stories come."""

from __future__ import annotations

from enum import StrEnum
from pathlib import PurePosixPath
from typing import ClassVar

from pydantic import Field, model_validator

from storyassets.model.document import GrownNoun, Noun

MOST_TAGS_OF_CHANNEL = 30


class Privacy(StrEnum):
    """Who sees a video once it is up; before its slot it is private."""

    PUBLIC = "public"
    UNLISTED = "unlisted"
    PRIVATE = "private"


class Publishing(GrownNoun):
    """What the outlet is told of every episode. A channel without an outlet publishes nothing."""

    LATER: ClassVar[frozenset[str]] = frozenset({"account"})

    outlet: str = Field(default="", description="youtube; empty publishes nothing")
    account: str = Field(
        default="",
        max_length=200,
        description="the id (UC…) or the title of the YouTube channel; a login of any other is refused",
    )
    project: str = Field(
        default="default",
        pattern=r"^[a-z0-9][a-z0-9_-]{0,79}$",
        description="whose quota the uploads count to",
    )
    approval: bool = Field(default=True, description="a person has to approve each episode")
    privacy: Privacy = Privacy.PUBLIC
    category_id: str = Field(default="24", pattern=r"^[0-9]{1,3}$", description="24 is Entertainment")
    made_for_kids: bool = False
    notify_subscribers: bool = Field(default=True, description="never in a backfill")
    captions: bool = Field(default=True, description="upload them as a track; 400 units of the day's 10,000")
    thumbnail: bool = Field(default=True, description="upload it; 50 units")
    tags: tuple[str, ...] = Field(default=(), max_length=MOST_TAGS_OF_CHANNEL, description="of every episode")
    footer: str = Field(default="", max_length=2000, description="the end of every description")


class SamenessBar(Noun):
    """How like the channel's last episodes a new one may be, in shares: 1 is the same, and as a bound it is none.

    Measured: two stories of ours in one style are 0.01 alike in script, 0 in pictures and 0.1 in all; one story
    told twice with two seeds 1.0, 0 and 0.7, and 0.9 in script at half the length.
    """

    last_episodes: int = Field(default=10, ge=0, le=100, description="0 compares with none")
    most: float = Field(default=0.6, gt=0, le=1, description="of all four parts together")
    most_script: float = Field(default=0.5, gt=0, le=1)
    most_pictures: float = Field(default=0.6, gt=0, le=1, description="how many of its pictures were shown")
    most_music: float = Field(default=1.0, gt=0, le=1, description="one composer's pieces are alike")
    most_structure: float = Field(
        default=1.0, gt=0, le=1, description="one edit pattern's episodes are alike"
    )


class SourceKind(StrEnum):
    """The shape of a source of stories."""

    FOLDER = "folder"
    TABLE = "table"
    FEED = "feed"
    LISTING = "listing"


class StorySourceSettings(Noun):
    """One source of stories: a `path` in the channels' folder or anywhere, or the `url` of a feed or listing."""

    kind: SourceKind
    path: str = Field(default="", description="a folder of texts; a table .csv or .jsonl")
    url: str = Field(
        default="", max_length=2000, description="RSS, Atom, or a JSON listing of Reddit's shape"
    )
    licence: str = Field(default="", max_length=200, description="under which its stories may be told")
    credit: str = Field(default="", max_length=300, description="named in the description of each episode")
    most_stories: int = Field(default=100, ge=1, le=1000)

    @property
    def name(self) -> str:
        """As messages name it: of an address nothing that may be a key to it."""
        scheme, slashes, rest = self.url.partition("?")[0].partition("#")[0].partition("//")
        host, slash, path = rest.partition("/")
        shown = f"{scheme}{slashes}{host.rpartition('@')[2]}{slash}{path}"
        return shown or PurePosixPath(self.path).name or self.kind.value

    @model_validator(mode="after")
    def says_where(self) -> StorySourceSettings:
        """Raises ValueError."""
        wanted = "path" if self.kind in (SourceKind.FOLDER, SourceKind.TABLE) else "url"
        other = "url" if wanted == "path" else "path"
        if not getattr(self, wanted) or getattr(self, other):
            raise ValueError(f"a {self.kind.value} has a {wanted} and no {other}")
        return self


class Sources(Noun):
    """Where the channel's stories come from, best first choice by score."""

    stories: tuple[StorySourceSettings, ...] = Field(
        default=(), description="without any, the bank of examples is told"
    )
    allow_private_addresses: bool = Field(
        default=False, description="fetch from this machine or the local network too"
    )
    least_score: float = Field(default=0.3, ge=0, le=1, description="a story below it is not told")
    most_like_told: float = Field(
        default=0.6, gt=0, le=1, description="a story as like one that the channel has told is refused"
    )
