"""Place evidence: how much the words of a passage speak for each place. Which place it is in the end, `place_track` decides."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Mapping

from storyassets.model.place import Setting
from storyassets.story.reading.place_contents import CONTENTS
from storyassets.story.reading.place_contents_of_work import OF_WORK
from storyassets.story.reading.place_topics import ANCHORS, TELLING, TOPICS
from storyassets.story.words.word_tables import word_set

_WORD = re.compile(r"[a-zé]+(?:-[a-z]+)*")
_OF_ANCHOR = 1.6
"""How much more a word counts that by itself tells of a place."""

_SHARED = 0.8
"""A word of two places counts for each a little more than half."""


_KEEPERS = word_set(
    "judge bailiff waiter waitress nurse nurses surgeon vicar priest organist lifeguard headmaster headmistress stewardess barmaid barman "
    "bartender librarian receptionist cashier referee linesman conductor hairdresser barber solicitor warden bridesmaid undertaker "
    "mechanic foreman chef usher curator"
)
"""Whose calling keeps them in one place: who meets them is there."""

_COMMON = word_set(
    "saw poor rose call calls line order question game team play bar box bay break family train seat lamp window mirror chair "
    "bell rope light book table key fire stairs dust bed door camera guard dark fish head room photo crowd cart lift bench step "
    "floor ship course ball card stop route driver boss host sheet dog goal track scene shot land walked walk thought tape glass recorder black well post machine machines belt operator private ranger captain's tag "
    "stopped pulled hold climbed green edge stand miles lights roof iron form sign lot lads suit cap tin bill keys button buttons guy torch folded "
    "season charge orders nights children company current cup finish case final unit tea steps gate gates doors ordered slide charge professor "
    "farmer shepherd elephant elephants lion monkey monkeys tiger horse horses cow goat goats king queen prince princess soldier soldiers captain "
    "merchant doctor teacher mother father grandmother sister brother husband wife family"
)
"""Words of many senses, and beings who go anywhere: each counts half."""


def _weigh_words() -> dict[str, dict[Setting, float]]:
    words = {
        place: set(f"{TOPICS.get(place, '')} {CONTENTS.get(place, '')} {OF_WORK.get(place, '')}".split())
        for place in Setting
        if place in TOPICS or place in CONTENTS or place in OF_WORK
    }
    telling = {place: set(f"{ANCHORS.get(place, '')} {TELLING.get(place, '')}".split()) for place in words}
    shared = Counter(word for place in words for word in words[place])
    weights: dict[str, dict[Setting, float]] = {}
    for place, those in words.items():
        for word in sorted(those):
            share = (_OF_ANCHOR if word in telling[place] | _KEEPERS else 1.0) / shared[word] ** _SHARED
            share *= 0.5 if word in _COMMON else 1.0
            weights.setdefault(word, {})[place] = share
    return weights


_WEIGHTS: Mapping[str, Mapping[Setting, float]] = _weigh_words()


def weigh_places(text: str) -> dict[Setting, float]:
    """How much each place is spoken for by these words, in lower case; each word counts once."""
    found: defaultdict[Setting, float] = defaultdict(float)
    for word in dict.fromkeys(_WORD.findall(text)):
        for place, weight in _WEIGHTS.get(word, {}).items():
            found[place] += weight
    return found
