"""Slot watch: one tick's look at the slots that are taken. Who is ready is told by others.

Only episodes that hold a slot are looked at, and a few that wait for one: never all of a studio.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, timedelta
from functools import lru_cache

import dagster as dg

from storyassets.defs.resources import Workshop
from storyassets.errors import StoryAssetsError
from storyassets.model.channel import Channel
from storyassets.model.plain import one_line
from storyassets.model.publication import Slot

CONTENT_TAG = "storyassets/content"
LONGEST_LEAD = timedelta(days=14)

FindObstacles = Callable[[Workshop, str], Sequence[str]]
"""Why an episode cannot be published as it stands, in sentences; none if it can."""
ContentOf = Callable[[Workshop, str], str | None]
"""The sha256 of what would be published of an episode; none where it is not all there."""


@dataclass(frozen=True)
class Judges:
    """Who tells what is ready."""

    find_obstacles: FindObstacles
    content_of: ContentOf


@dataclass
class Watch:
    """What both of them know: the time, the channels, and what was to be said."""

    workshop: Workshop
    instance: dg.DagsterInstance
    judges: Judges
    said: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.now = self.workshop.outlets.now().astimezone(UTC)
        self._channel = lru_cache(None)(self._load_channel)

    def is_near(self, slot: Slot) -> bool:
        """Whether it is time to upload."""
        channel = self._channel(slot.channel)
        return channel is not None and slot.starts_at - self.now <= timedelta(hours=channel.posting.lead_h)

    def obstacles(self, episode: str) -> list[str]:
        """Why it cannot be published; an episode that cannot be judged is one of the reasons."""
        try:
            return list(self.judges.find_obstacles(self.workshop, episode))
        except (StoryAssetsError, OSError) as error:
            return [str(error)]

    def shown(self, slot: Slot) -> str:
        """The slot as its channel's clocks show it."""
        channel = self._channel(slot.channel)
        zone = channel.posting.zone if channel else UTC
        return slot.starts_at.astimezone(zone).isoformat(sep=" ", timespec="minutes")

    def _load_channel(self, name: str) -> Channel | None:
        try:
            return self.workshop.channel(name)
        except StoryAssetsError as error:
            self.said.append(f"{name}: {error}")
            return None


def count_more(sentences: Sequence[str]) -> str:
    """The first, and how many there are besides."""
    more = f" (and {len(sentences) - 1} more)" if len(sentences) > 1 else ""
    return one_line(f"{sentences[0]}{more}")
