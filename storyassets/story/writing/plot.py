"""Plot: which parts of a long tale are its turns, and which earlier parts these go back to.

A tale of many pages is told in a minute only if each sentence told is an event that others hang on: a wish, a vow,
a deceit, a harm, a discovery, a reward.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from storyassets.story.casting.people import FIRST_PERSON, People
from storyassets.story.words.stems import stem_of
from storyassets.story.words.verb_tenses import BASE_OF_PAST, IRREGULAR_PAST
from storyassets.story.writing.events import ROUTINE_SHARE, event_words, is_routine, rate_events
from storyassets.story.writing.parts import Part

MOST_RARE_PARTS = 4
"""A word that so few parts have links them."""

SET_UP_SHARE = 0.15
PAYOFF_WORTH = 0.53
MOST_PAYOFFS = 3
FARTHEST_NEAR = 0.02
PAYOFF_FROM = 0.6
MOST_EVENTS_WORTH = 8.0
PLAIN_WORTH = 0.9
NAMING_UNTIL = 0.4
NAMING_WORTH = 2.0
OTHERS_SHARE = 1.0
SPEECH_SHARE = 0.6
LEAST_LINK_SHARE = 0.2
WHOLE_LINK_WORTH = 3.0
REVEALED_FROM = 0.8

_VERB_STEMS = frozenset(stem_of(verb) for verb in IRREGULAR_PAST) | {
    stem_of(v) for v in BASE_OF_PAST.values()
}
PLAN_WORTH = 1.2
PLAN = re.compile(
    r"\b(?:(?:let|allow) (?:me|our)|give me|may I|what (?:think you|do you think) (?:if|of)|what if|let us|let's|shall we|suppose we|how would it be|I have a plan|"
    r"I (?:will|shall) (?:make|give|show|watch|hang)|all (?:we|you) have to do|if you (?:will|would|give|marry|let))\b",
    re.I,
)
"""What somebody says who means to do something, or will have it done."""

_ONLY_NAMES = re.compile(r"(?:\w+ ){1,3}(?:was|were) (?:called|named) [A-Z]\w+[.]$")
_NAMING = re.compile(r"\b(?:called|the name of|named|known as|told (?:about|of) [A-Z]\w+)\b")


def plot_worths(
    parts: Sequence[Part], words: Sequence[frozenset[str]], people: People, main: Sequence[str]
) -> list[float]:
    """What each part is worth as an event of the plot, with what it sets up and what it pays off."""
    own = [_event_worth(part, main) for part in parts]
    links = _links(parts, words, people)
    worths = list(own)
    paid: Counter[int] = Counter()
    for i, later in enumerate(links):
        worths[i] += SET_UP_SHARE * _own_share(own[i]) * max((own[j] for j in later), default=0.0)
        paid.update(j for j in later if parts[j].place >= PAYOFF_FROM)
    for j, count in paid.items():
        worths[j] += PAYOFF_WORTH * _own_share(own[j]) * min(count, MOST_PAYOFFS)
    return worths


def _own_share(own: float) -> float:
    """How far a link counts: wholly where something happens, little where a word only comes again."""
    return min(1.0, LEAST_LINK_SHARE + own / WHOLE_LINK_WORTH)


def event_stems(parts: Sequence[Part]) -> list[str]:
    """The stems of the words that tell of events: a sentence is not told without them."""
    return sorted({stem_of(word) for part in parts for word in event_words(part.wordings[0])})


def _event_worth(part: Part, main: Sequence[str]) -> float:
    text = part.wordings[0]
    worth = PLAIN_WORTH * (ROUTINE_SHARE if is_routine(text) else 1.0) + rate_events(text)
    worth += NAMING_WORTH * (
        part.place < NAMING_UNTIL and part.speaker is None and bool(_NAMING.search(text))
    )
    worth = min(MOST_EVENTS_WORTH, worth)
    if _ONLY_NAMES.match(text):
        worth = PLAIN_WORTH
    if part.subjects and part.subjects[0] != FIRST_PERSON and not set(part.subjects) & set(main):
        worth *= OTHERS_SHARE
    if part.speaker and PLAN.search(text):
        return worth + PLAN_WORTH
    return worth * SPEECH_SHARE if part.speaker and part.place < REVEALED_FROM else worth


def _links(parts: Sequence[Part], words: Sequence[frozenset[str]], people: People) -> list[list[int]]:
    """For each part, the later ones, not its neighbours, that take up one of its rare words."""
    places: dict[str, list[int]] = {}
    for j, stems in enumerate(words):
        for stem in stems:
            places.setdefault(stem, []).append(j)
    links: list[list[int]] = [[] for _ in parts]
    for stem in sorted(places):
        if stem in _VERB_STEMS:
            continue
        told = places[stem]
        if not 2 <= len(told) <= MOST_RARE_PARTS:
            continue
        first = told[0]
        links[first] += [j for j in told[1:] if parts[j].place - parts[first].place > FARTHEST_NEAR]
    return [sorted(set(later)) for later in links]
