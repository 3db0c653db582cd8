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
from storyassets.story.writing.parts import Part

MOST_RARE_PARTS = 4
"""A word that so few parts have links them."""

SET_UP_SHARE = 0.33
PAYOFF_WORTH = 0.53
MOST_PAYOFFS = 3
FARTHEST_NEAR = 0.02
PAYOFF_FROM = 0.6
MOST_EVENTS_WORTH = 5.0
PLAIN_WORTH = 0.9
NAMING_UNTIL = 0.4
OTHERS_SHARE = 1.0
SPEECH_SHARE = 0.25
REVEALED_FROM = 0.8

_EVENTS = (
    (3.4, r"swore|sworn|oath|vow(?:ed)?|promised|forbade|forbidden|forbid|on condition|must never|whoever|bargain|wager"),
    (1.0, r"pretended|disguis\w+|exchanged?|changed clothes|false|trick\w*|deceiv\w+|lied|secretly|instead of|took (?:her|his|my) place|taken (?:her|his|my) place|stole|stolen|thie(?:f|ves)|hid|hidden|concealed"),
    (2.7, r"(?:thought|believed|supposed|meaning|meant)"),
    (4.8, r"recogni[sz]ed|revealed?|confess\w*|discovered|found out|overheard|listening|are one|was really|none other|true (?:bride|one|king|prince)|the whole story|told (?:him|her|them) (?:all|everything)|knows? (?:all|everything|who)|guess\w*|betray\w*|bewitched|enchanted|turned into|changed into"),
    (1.5, r"killed|cut off|beheaded|poison\w*|burn(?:t|ed)|drowned|murder\w*|died|dead|wounded|blind|lost|driven (?:out|away)|drove (?:out|away)|sent away|mock\w*|ridiculed|despised|threw|thrown|seized|robbers?|devils?|wicked|broke|broken|swallowed|devoured"),
    (0.9, r"wanted|wished|would (?:gladly|willingly|fain)|desired|longed|resolved|decided|determined|begged|commanded|ordered|demanded|in love|proud|haughty|greedy|envious|jealous"),
    (1.2, r"married|marry|betrothed|promised to|bride|bridegroom|wedded|wedding|suitors?"),
    (1.7, r"reward\w*|rich|wealthy|poor|famous|renowned|punish\w*|sentence|executed|deserve[sd]?|hanged|pardon\w*|forg[ia]ve\w*|saved|set free|delivered"),
    (0.3, r"because|therefore|afraid|for fear|terrified|ashamed|in vain|could not|unless|until|if (?:you|he|she|they)"),
)  # fmt: skip
_COMPILED = tuple((worth, re.compile(rf"\b(?:{words})\b", re.I)) for worth, words in _EVENTS)
_NAMING = re.compile(r"\b(?:called|the name of|named|known as)\b", re.I)


def plot_worths(
    parts: Sequence[Part], words: Sequence[frozenset[str]], people: People, main: Sequence[str]
) -> list[float]:
    """What each part is worth as an event of the plot, with what it sets up and what it pays off."""
    own = [_event_worth(part, main) for part in parts]
    links = _links(parts, words, people)
    worths = list(own)
    paid: Counter[int] = Counter()
    for i, later in enumerate(links):
        worths[i] += SET_UP_SHARE * max((own[j] for j in later), default=0.0)
        paid.update(j for j in later if parts[j].place >= PAYOFF_FROM)
    for j, count in paid.items():
        worths[j] += PAYOFF_WORTH * min(count, MOST_PAYOFFS)
    return worths


def event_stems(parts: Sequence[Part]) -> list[str]:
    """The stems of the words that tell of events: a sentence is not told without them."""
    found = {
        stem_of(match.group().split()[-1].lower())
        for part in parts
        for _, words in _COMPILED
        for match in words.finditer(part.wordings[0])
    }
    return sorted(found)


def rate_events(text: str) -> float:
    """How much happens in these words: the greatest event counts wholly, each more one less."""
    found = sorted((worth for worth, words in _COMPILED if words.search(text)), reverse=True)
    return sum(worth / (1 + n) for n, worth in enumerate(found))


def _event_worth(part: Part, main: Sequence[str]) -> float:
    text = part.wordings[0]
    worth = PLAIN_WORTH + rate_events(text)
    worth += 1.2 * (part.place < NAMING_UNTIL and part.speaker is None and bool(_NAMING.search(text)))
    worth = min(MOST_EVENTS_WORTH, worth)
    if part.subjects and part.subjects[0] != FIRST_PERSON and not set(part.subjects) & set(main):
        worth *= OTHERS_SHARE
    return worth * SPEECH_SHARE if part.speaker and part.place < REVEALED_FROM else worth


def _links(parts: Sequence[Part], words: Sequence[frozenset[str]], people: People) -> list[list[int]]:
    """For each part, the later ones, not its neighbours, that take up one of its rare words."""
    places: dict[str, list[int]] = {}
    for j, stems in enumerate(words):
        for stem in stems:
            places.setdefault(stem, []).append(j)
    links: list[list[int]] = [[] for _ in parts]
    for stem in sorted(places):
        told = places[stem]
        if not 2 <= len(told) <= MOST_RARE_PARTS:
            continue
        first = told[0]
        links[first] += [j for j in told[1:] if parts[j].place - parts[first].place > FARTHEST_NEAR]
    return [sorted(set(later)) for later in links]
