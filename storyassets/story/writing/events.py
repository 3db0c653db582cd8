"""Events: what happens in a sentence that a tale hangs on, by its words: a vow, a wonder, a disguise, a discovery, a harm."""

from __future__ import annotations

import re
from functools import lru_cache

from storyassets.story.words.stems import stem_of, stems_of
from storyassets.story.words.word_tables import word_set

ROUTINE_SHARE = 0.35
"""Of going, sitting and looking, where nothing else happens, so much counts."""
FLAT_EVENTS = 0.6

_EVENTS = (
    (3.6, r"swore|sworn|swear|(?:an|this|that|her|his|the) oath|vow(?:ed)?|promised(?! to (?:do|obey))|forbade|forbidden|forbid|on condition|must never|whoever|bargain|wager|the very first"),
    (3.2, r"(?:stood|was|were|lay|quite|all) finished|already (?:made|done)|came to life|alive again|grew again|grown again|had grown|was gone|were gone|vanished|disappeared|came no more|never (?:came|returned|was seen|were seen)|"
          r"opened of itself|spoke to|could (?:speak|talk)|sprouted|sprang up|stuck fast|was stuck|of pure gold|made of gold|sleeping.draught|"
          r"turned (?:in)?to|changed into|full of (?:gold|money|silver)|fell (?:straight )?into"),
    (2.6, r"pretended|disguis\w+|exchanged?|swap(?:ped)? clothes|swap clothes|changed clothes|false|trick\w*|deceiv\w+|lied|secretly|instead of|took (?:her|his|my) place|"
          r"put on (?:the|his|her|their|a) |dressed (?:him|her|them)sel(?:f|ves)|stole|stolen|thie(?:f|ves)|called himself"),
    (1.0, r"hid|hidden|concealed"),
    (2.0, r"(?:thought|believed|supposed|meaning|meant)"),
    (4.6, r"recogni[sz]ed|reveal(?:ed|s)?|confess\w*|admitted|discovered|found out|overheard|was listening|are one|was really|none other|true (?:bride|one|king|prince)|"
          r"told (?:him|her|them) (?:all|everything|the whole story)|knows? (?:all|everything|who)|betray\w*|bewitched|enchanted|saw that it was|"
          r"it was (?:really|the (?:king|queen|prince|same))|there is the"),
    (1.7, r"killed|cut off|cut (?:\w+ ){1,4}off|beheaded|poison\w*|burn(?:t|ed)|drowned|murder\w*|died|dead|wounded|blind|lost|driven (?:out|away)|"
          r"drove (?:out|away)|sent away|mock\w*|ridiculed|despised|threw|thrown|seized|robbers?|devils?|wicked|broke|broken|swallowed|devoured|prison|trap\w*"),
    (1.0, r"wanted|wished|would (?:gladly|willingly|fain)|desired|longed|resolved|decided|determined|begged|commanded|ordered|demanded|in love|proud|haughty|greedy|envious|jealous|riddle"),
    (1.3, r"found (?:a|an|the|in|that|him|her|them)|got the name|gave (?:him|her|them) (?:the|a|all|back|much)|paid|presents?"),
    (1.2, r"married|marry|betrothed|promised to|bride|bridegroom|wedded|wedding|suitors?"),
    (1.7, r"reward\w*|rich|wealthy|(?:so|very|was|were|quite) poor|poverty|famous|renowned|pardon\w*|forg[ia]ve\w*|saved|set free|delivered|released|loose"),
    (3.2, r"punish\w*|sentence|executed|deserve[sd]?|hanged|condemned"),
    (0.3, r"because|therefore|afraid|for fear|terrified|ashamed|in vain|could not|unless|until|if (?:you|he|she|they)"),
)  # fmt: skip
_COMPILED = tuple(re.compile(rf"\b(?:{words})\b") for _, words in _EVENTS)

_ROUTINE = re.compile(
    r"\b(?:came|went|walked|sat|stood|lay|looked|rode|led|brought|took|carried|returned|placed|ate|drank|slept|trembled|shook|"
    r"began|was|were|arrived|reached|appeared|called|heard|set out|got up|would have)\b",
    re.I,
)

_GROUPS = (
    "hid hide hidden conceal concealed",
    "wed wedded married marry marriage wedding",
    "trembled shook shuddered",
    "wept cried lamented",
    "ridiculed mocked despised",
    "angry furious enraged",
    "frightened afraid terrified",
    "barrel cask",
    "killed slain slew murdered",
    "searched sought",
    "killed beheaded",
    "escape escaped flee fled scurried scampered scuttled",
    "oath swore sworn swear vow vowed",
    "glad happy delighted delight joy",
)
_GROUP_OF = {stem_of(word): group.split()[0] for group in _GROUPS for word in group.split()}
_PLAIN_VERBS = word_set("told said asked made gave took went came")


@lru_cache(maxsize=4096)
def _events_in(text: str) -> tuple[tuple[int, str], ...]:
    """The events of a text: the kind of each and its last word."""
    lowered = text.lower()
    return tuple(
        (kind, match.group().split()[-1])
        for kind, words in enumerate(_COMPILED)
        for match in words.finditer(lowered)
    )


@lru_cache(maxsize=4096)
def rate_events(text: str) -> float:
    """How much happens in these words: the greatest event counts wholly, each more one less."""
    found = sorted((_EVENTS[kind][0] for kind in {k for k, _ in _events_in(text)}), reverse=True)
    return sum(worth / (1 + n) for n, worth in enumerate(found))


def event_words(text: str) -> list[str]:
    """The last word of each event that a text tells of."""
    return [word for _, word in _events_in(text)]


@lru_cache(maxsize=4096)
def kept_events(full: str, shorter: str) -> float:
    """Which share of what happens in a sentence its shorter wording still tells."""
    return min(1.0, (FLAT_EVENTS + rate_events(shorter)) / (FLAT_EVENTS + rate_events(full)))


def is_routine(text: str) -> bool:
    """Whether somebody only goes, sits or looks there."""
    return rate_events(text) < 1.0 and bool(_ROUTINE.search(text))


@lru_cache(maxsize=4096)
def deeds_told(text: str) -> frozenset[str]:
    """What a text tells, one word for all that mean the same."""
    return frozenset(_GROUP_OF.get(stem, stem) for stem in stems_of(text)) - _PLAIN_VERBS


def group_deeds(text: str) -> frozenset[str]:
    """The deeds of a text that have several words."""
    return frozenset(_GROUP_OF[stem] for stem in stems_of(text) if stem in _GROUP_OF)
