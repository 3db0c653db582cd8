"""Set-ups: what a story brings in early and takes up at its end. Without the one the other means nothing."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from storyassets.story.casting.people import People
from storyassets.story.words.stems import stem_of, stems_of
from storyassets.story.words.stop_words import STOP_WORDS
from storyassets.story.words.word_tables import word_set
from storyassets.story.writing.pairs import Tie
from storyassets.story.writing.parts import Part

TAKEN_UP_FROM = 0.55
ENDS_FROM = 0.8
MOST_PARTS = 6
"""What stands in more parts than that is what the story is about, and is told anyway."""

FEW_PARTS = 3
BOUND_FROM = 0.75
"""What is told so rarely, and again so late, is told only with where it was told before."""

SET_UP_WORTH, AGAIN_WORTH, TAKEN_UP_WORTH, AT_END_SHARE = 1.3, 0.4, 0.8, 1.5
MOST_SET_UP_WORTH, MOST_TAKEN_UP_WORTH = 3.0, 1.8
SET_UP_WEIGHT = 1.1

_NOUN = re.compile(
    r"\b(?:a|an|the|my|his|her|their|our|your|its|no|one|two|three|four|five|some|this|that|of|same|[\w]+['’]s) ((?:[a-z-]+ ){0,2}?)([a-z][a-z-]{2,})\b(?= ?(?:[.,;:!?\"]|and|or|but|of|in|on|at|to|with|from|for|by|that|who|which|was|were|is|had|when|where|over|under|around|behind|like|into|off|down|up|out|as|because|until)\b|[.,;:!?\"])",
    re.I,
)
_NO_STEMS = frozenset(
    map(
        stem_of,
        word_set(
            "way time day night morning evening week year month moment minute hour second thing things something person man woman boy girl people kid guy one ones lot bit kind sort end side rest word words name head face eyes eye hand hands place life world home house room door front back "
            "mother father sister brother wife husband son daughter first last next other same door air office inside outside top bottom middle not two three four five ten hundred ask say speak need answer want use talk look tell money number name story case turn hill city town river street sky water light morning summer winter year school date"
        ),
    )
)


@dataclass(frozen=True)
class SetUp:
    """A thing told of early and again late: its stem, and the parts that tell of it."""

    stem: str
    told: tuple[int, ...]


def find_set_ups(parts: Sequence[Part], people: People) -> list[SetUp]:
    """What is brought in early and taken up late, in order of its stems."""
    names = {s for role in people.roles for s in stems_of(" ".join((role.name, *role.aliases)))}
    things = {stem_of(noun) for part in parts for noun in _things_in(part.wordings[0])} - names
    places: dict[str, list[int]] = {}
    for j, part in enumerate(parts):
        for stem in stems_of(part.wordings[0]) & things:
            places.setdefault(stem, []).append(j)
    return [
        SetUp(stem, tuple(told))
        for stem, told in sorted(places.items())
        if 2 <= len(told) <= MOST_PARTS and parts[told[0]].place < TAKEN_UP_FROM <= parts[told[-1]].place
    ]


def _things_in(text: str) -> list[str]:
    nouns = (match[2].lower() for match in _NOUN.finditer(text))
    return [noun for noun in nouns if stem_of(noun) not in _NO_STEMS and noun not in STOP_WORDS]


def bind_set_ups(parts: Sequence[Part], set_ups: Sequence[SetUp], ties: Sequence[list[Tie]]) -> None:
    """Add to the ties of what takes something up that it was brought in."""
    for one in set_ups:
        late = [j for j in one.told if parts[j].place >= BOUND_FROM]
        if late and len(one.told) <= FEW_PARTS:
            where = re.compile(rf"\b{re.escape(one.stem)}", re.I)
            before = tuple(k for k in one.told if parts[k].place < TAKEN_UP_FROM)
            ties[late[0]].append(Tie(where, before, one.stem))


def set_up_worths(parts: Sequence[Part], set_ups: Sequence[SetUp]) -> list[float]:
    """How much more a part is worth that brings in, or takes up, what the story ends with."""
    brings, takes = [0.0] * len(parts), [0.0] * len(parts)
    for one in set_ups:
        at_end = AT_END_SHARE if parts[one.told[-1]].place >= ENDS_FROM else 1.0
        brings[one.told[0]] += SET_UP_WORTH * at_end
        for j in one.told[1:]:
            if parts[j].place < TAKEN_UP_FROM:
                brings[j] += (SET_UP_WORTH if len(one.told) <= FEW_PARTS else AGAIN_WORTH) * at_end
            else:
                takes[j] += TAKEN_UP_WORTH
    both = zip(brings, takes, strict=True)
    return [min(MOST_SET_UP_WORTH, b) + min(MOST_TAKEN_UP_WORTH, t) for b, t in both]
