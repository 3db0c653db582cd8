"""Places of a sentence where a clause may begin, and what a clause is to its sentence."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from storyassets.story.words.clause_reader import MARKS, Reader
from storyassets.story.words.lazily import lazily
from storyassets.story.words.word_tables import word_set

VERB_REACH = 12
SAID_REACH = 9
LONGEST_OPENING = 8
LONGEST_TIME_WORDS = 6
COMPOUND_REACH = 4
TIME_WORDS = word_set(
    "day night morning evening afternoon time once noon summer winter spring autumn midnight last once soon now then next"
)
TIMES = word_set("when while whilst after before until till though although whereas where whenever")


class Kind(StrEnum):
    """What a clause is to its sentence."""

    OPENING = "opening"
    """`One bright morning`, before a clause."""

    MAIN = "main"
    """A subject and its verb."""

    VERB = "verb"
    """Another deed of the same subject."""

    WHEN = "when"
    """When, where or in spite of what; a cause is told apart."""

    CAUSE = "cause"
    RELATIVE = "relative"
    DOING = "doing"
    """`, looking up`: a participle."""

    SAID = "said"
    """What was said, seen or known: its verb cannot stand without it."""

    REST = "rest"
    """The main clause goes on where something was put into it."""


HANGING = frozenset({Kind.WHEN, Kind.CAUSE, Kind.RELATIVE, Kind.SAID, Kind.DOING})


@dataclass(frozen=True)
class Edge:
    """Where a clause begins: the word, its kind, its conjunction, whether a comma stands before."""

    start: int
    kind: Kind
    joint: str
    comma: bool
    leads: bool = False


Found = tuple[Kind, str] | None


@dataclass(frozen=True)
class Place:
    """A word where a clause may begin, and the clauses before it."""

    r: Reader
    k: int
    edges: list[Edge]

    @property
    def word(self) -> str:
        """The word here."""
        return self.r.words[self.k]

    @property
    def last(self) -> Edge:
        """The clause begun last."""
        return self.edges[-1]

    @lazily
    def comma(self) -> bool:
        """Whether a mark stands before."""
        return self.r.words[self.k - 1] in MARKS

    @property
    def before(self) -> str:
        """The word before, past that mark."""
        return self.r.words[self.k - 1 - self.comma]

    @lazily
    def inside(self) -> bool:
        """Whether the clause so far has its verb."""
        return self.r.has_verb(self.last.start, self.k)

    @lazily
    def acts(self) -> bool:
        """Whether a verb is here, with a subject's deed."""
        return self.r.acts(self.k)

    @lazily
    def main_has_verb(self) -> bool:
        """Whether the last main clause has its verb."""
        for n in range(len(self.edges) - 1, -1, -1):
            if self.edges[n].kind in (Kind.MAIN, Kind.VERB, Kind.REST):
                end = self.edges[n + 1].start if n + 1 < len(self.edges) else self.r.size
                return self.r.has_verb(self.edges[n].start, end)
        return False

    @lazily
    def has_lead(self) -> bool:
        """Whether a clause stands open whose main clause has not come yet."""
        for edge in reversed(self.edges):
            if edge.leads:
                return True
            if edge.kind in (Kind.MAIN, Kind.VERB):
                return False
        return False


def is_time(words: list[str]) -> bool:
    """Whether the words only say when: `one bright morning`."""
    return len(words) <= LONGEST_TIME_WORDS and any(w in TIME_WORDS for w in words)
