"""Pool: the stories that a channel could tell next, each with its score and where it came from."""

from __future__ import annotations

from pydantic import Field

from storyassets.model.document import Document, Noun


class CandidateScore(Noun):
    """How well a story would do, in shares of 1."""

    conflict: float = Field(ge=0, le=1)
    dialogue: float = Field(ge=0, le=1)
    length_fit: float = Field(ge=0, le=1)
    novelty: float = Field(ge=0, le=1, description="against what the channel has told")
    overall: float = Field(ge=0, le=1)


class Candidate(Noun):
    """A story that can be told."""

    candidate_id: str = Field(pattern=r"^[0-9a-f]{64}$", description="sha256 of its cleaned text")
    channel: str
    title: str
    text: str
    lesson: str | None = None
    source: str
    url: str = ""
    licence: str = ""
    credit: str = ""
    words: int = Field(ge=0)
    score: CandidateScore


class Refused(Noun):
    """A story, or a whole source, that is not told, and why."""

    channel: str
    source: str
    title: str = ""
    reason: str


class StoryPool(Document):
    """Every candidate of every channel, the best of each channel first; and what was refused."""

    candidates: tuple[Candidate, ...] = ()
    refused: tuple[Refused, ...] = ()

    def of(self, channel: str) -> tuple[Candidate, ...]:
        """Those of one channel, the best first."""
        return tuple(one for one in self.candidates if one.channel == channel)
