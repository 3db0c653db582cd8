"""Stories: what a source of stories gives. No kind of source is named here."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True)
class FoundStory:
    """A text as its source has it, markup and all; what the source does not say is empty."""

    text: str
    title: str = ""
    url: str = ""
    licence: str = ""
    credit: str = ""


@dataclass(frozen=True)
class NoStory:
    """A file, row or entry of a source that is no story, and why."""

    title: str
    reason: str


class StorySource(Protocol):
    """One source of a channel."""

    def read(self) -> Iterator[FoundStory | NoStory]:
        """What there is, in the source's order.

        Raises BadConfiguration for a source that is not what the channel says, ProviderUnavailable for one
        that may answer later, and InvalidOutput for an answer that nothing can be read from.
        """
        ...
