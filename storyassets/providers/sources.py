"""Sources: where a channel's stories come from, before any adapter is loaded. One is imported when it is opened."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple
from urllib.parse import urlsplit

from storyassets.errors import BadConfiguration
from storyassets.model.publishing import SourceKind, StorySourceSettings
from storyassets.providers.protocols import StorySource
from storyassets.providers.targets import load_target

STAGE = "sources"
MOST_BYTES = 8_000_000
"""Of a feed, a listing, or one row of a table."""

WEB_SCHEMES = ("http", "https")
FEEDS = "storyassets.providers.feeds"
FETCHER = f"{FEEDS}.fetching:Fetcher"
KINDS = {
    SourceKind.FOLDER: f"{FEEDS}.folder:FolderSource",
    SourceKind.TABLE: f"{FEEDS}.table:TableSource",
    SourceKind.FEED: f"{FEEDS}.feed:FeedSource",
    SourceKind.LISTING: f"{FEEDS}.listing:ListingSource",
}
LOCAL_KINDS = (SourceKind.FOLDER, SourceKind.TABLE)
"""They are read without a network."""


class Fetched(NamedTuple):
    """What an address answered, after every redirect; nothing in it is encoded any more."""

    content: bytes
    content_type: str
    url: str


Fetch = Callable[[str, str], Fetched]
"""Takes an address, and the source's name for messages. Raises as a StorySource does."""


@dataclass(frozen=True)
class SourceOutfit:
    """All that a source is made of; a relative path is one in the `folder`."""

    settings: StorySourceSettings
    folder: Path
    fetch: Fetch

    @property
    def path(self) -> Path:
        """The file or folder that the source names; `~` is as in a shell. Raises BadConfiguration."""
        try:
            return self.folder / Path(self.settings.path).expanduser()
        except RuntimeError as error:
            raise BadConfiguration(
                str(error), stage=STAGE, thing=self.settings.name, fix="Name an existing folder or file"
            ) from error


def open_source(outfit: SourceOutfit) -> StorySource:
    """The source; nothing of it is read yet."""
    source: StorySource = load_target(KINDS[outfit.settings.kind])(outfit)
    return source


def open_fetch(*, allow_private: bool) -> Fetch:
    """The one way to an address of the web."""
    fetch: Fetch = load_target(FETCHER)(allow_private=allow_private).fetch
    return fetch


def web_address(told: object) -> str:
    """An address that a page may link to; nothing for anything else that a source calls one."""
    if not isinstance(told, str) or len(told) > 2000:
        return ""
    try:
        parts = urlsplit(told.strip())
    except ValueError:
        return ""
    return told.strip() if parts.scheme in WEB_SCHEMES and parts.hostname and told.isprintable() else ""
