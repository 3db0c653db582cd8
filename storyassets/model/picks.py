"""Picks: what a person chose for an episode instead of what would be made. Input, kept in `picks.yaml`."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import Any

from pydantic import Field

from storyassets.model.document import Document, Noun
from storyassets.model.take import Take

PERSON = "person"
"""The provider of a take that a person brought."""

CHANNEL = "channel"
"""The provider of the portrait that a channel keeps for somebody of its cast."""

BROUGHT = frozenset({PERSON, CHANNEL})
"""The providers of takes that nobody drew for the episode."""


class PickKind(StrEnum):
    """What a pick is: a picture or a clip for a shot, a picture for a character, a recording of a line."""

    PICTURE = "picture"
    CLIP = "clip"
    RECORDING = "recording"


class Pick(Noun):
    """One choice. It stands until it is taken back, whatever is made meanwhile."""

    subject: str = Field(description="the shot_id, character_id or line_id")
    kind: PickKind
    take: Take
    facts: dict[str, Any] = Field(default_factory=dict, description="of a recording: SpeechFacts")
    score: dict[str, Any] = Field(default_factory=dict, description="what was measured when it was chosen")
    file: str = Field(
        default="", description="the name of the person's file; empty for a pinned take of ours"
    )
    text: str = Field(default="", description="of a recording: the words that it was matched to")
    when: datetime

    @property
    def is_own(self) -> bool:
        """Whether the person brought it; else it is a take of ours that was pinned."""
        return self.take.provider == PERSON


class Picks(Document):
    """Every choice, and how often something new was asked for.

    `take_numbers` counts by asset (`broll`) or by one thing of it (`broll/setup-1a`).
    """

    picks: tuple[Pick, ...] = ()
    take_numbers: dict[str, int] = Field(default_factory=dict)

    def of(self, subject: str) -> Pick | None:
        """The pick for that shot, character or line."""
        return next((pick for pick in self.picks if pick.subject == subject), None)

    def with_pick(self, pick: Pick) -> Picks:
        """These, with that pick in the place of an older one for the same subject."""
        others = tuple(old for old in self.picks if old.subject != pick.subject)
        return self.model_copy(update={"picks": (*others, pick)})

    def without(self, subject: str) -> Picks:
        """These, without the pick for that subject."""
        return self.model_copy(update={"picks": tuple(p for p in self.picks if p.subject != subject)})

    def take_number(self, asset: str, subject: str) -> int:
        """How often something new was asked for this subject of that asset."""
        return self.take_numbers.get(asset, 0) + self.take_numbers.get(f"{asset}/{subject}", 0)

    def with_new_take(self, counted: str) -> Picks:
        """These, with one more take asked for of an asset, or of `asset/subject`."""
        numbers = {**self.take_numbers, counted: self.take_numbers.get(counted, 0) + 1}
        return self.model_copy(update={"take_numbers": numbers})
