"""What is found in a clause: stretches around a verb with their subjects, and whom each pronoun means."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True)
class Meant:
    """A pronoun of a clause and whom it means; nobody if unsure."""

    start: int
    pronoun: str
    who: tuple[str, ...]


@dataclass
class Segment:
    """A stretch of a clause around one verb."""

    subordinate: bool = False
    has_verb: bool = False
    subjects: list[tuple[str, ...]] = field(default_factory=list)
    stranger: bool = False
    """Something that is nobody is its subject."""


@dataclass
class Scan:
    """What is found while going through a clause."""

    segments: list[Segment] = field(default_factory=lambda: [Segment()])
    named: list[tuple[str, ...]] = field(default_factory=list)
    objects: list[str] = field(default_factory=list)
    done_to: list[tuple[str, ...]] = field(default_factory=list)
    pronouns: list[Meant] = field(default_factory=list)
    opening: tuple[str, ...] = ()


def acting_in(scan: Scan) -> list[tuple[str, ...]]:
    """Who acts in the clause that is being read: its own subject, else the last one's."""
    for segment in reversed(scan.segments):
        if segment.subjects:
            return [who for who in segment.subjects[-1:] if who]
        if segment.stranger:
            return []
    return []
