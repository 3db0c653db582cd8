"""Quality: how good an episode is, in numbers from 0 to 100, and what each is made of."""

from __future__ import annotations

from enum import StrEnum

from pydantic import Field

from storyassets.model.document import Document, Noun

Points = float


class QualityPart(StrEnum):
    """What is judged."""

    VISUAL = "visual"
    CONTENT = "content"
    TECHNICAL = "technical"


class Criterion(Noun):
    """One thing that was measured: `points` of 0 to 100, its weight in its part, and why."""

    part: QualityPart
    name: str
    points: Points = Field(ge=0, le=100)
    weight: float = Field(gt=0)
    measured: str = Field(default="", description="the figure, with its unit, as a person reads it")
    faults: tuple[str, ...] = Field(default=(), description="what lowered it, by name")


class QualityScore(Document):
    """The score of an episode."""

    visual: Points = Field(ge=0, le=100)
    content: Points = Field(ge=0, le=100)
    technical: Points = Field(ge=0, le=100)
    overall: Points = Field(ge=0, le=100)
    criteria: tuple[Criterion, ...] = ()

    @property
    def numbers(self) -> dict[str, float]:
        """The parts and the whole, by name."""
        return {name: getattr(self, name) for name in (*(part.value for part in QualityPart), "overall")}
