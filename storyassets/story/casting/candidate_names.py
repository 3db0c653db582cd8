"""Candidate names: whether a word with a capital is somebody's name, and whether an animal is only drawn or carved."""

from __future__ import annotations

import re

from storyassets.model.character import Species
from storyassets.story.casting.subjects import AT_SOMEBODY, opens_with_deed
from storyassets.story.words.given_names import FEMALE_NAMES, MALE_NAMES
from storyassets.story.words.lexicon import NOUNS
from storyassets.story.words.nouns import FoundNoun
from storyassets.story.words.people_words import NO_ONES
from storyassets.story.words.place_names import is_ship, is_town
from storyassets.story.words.whole_words import find_whole

BEFORE_NAME = 30
"""In so many letters stands what tells whether a name is one."""

_A_COMMON = re.compile(r"\b(?:a|the|huge|big|old) (?:\w+ )?\Z")
_NUMBERED = re.compile(r" (?:No\. ?)?\d+\b(?! ?(?:years|,))")
"""The Route of `Route 19`, the Flight of `Flight 408`: no one."""

_INSIDE = re.compile(r"(?:[\w,;:]|\b(?:Mr|Mrs|Ms|Dr)\.?) \Z")
_AT_A_PLACE = re.compile(
    r"\b(?:[Ii]n|[Aa]t|[Nn]ear|[Oo]ff|[Oo]utside|[Aa]cross|[Tt]hroughout|(?:north|south|east|west) of) \Z"
)
_OF_A_PLACE = re.compile(
    r"\b(?:mayor|king|queen|duke|duchess|lord|lady|count|countess|earl|bishop|prince|princess|sultan|emperor|governor|sheriff|people|town|city|"
    r"village|streets?|road|port|market|land|bay|island|gates?|walls?|merchants?|miller|baker|[a-z]+maker|lads?|man|men|woman|women|girls?|boys?) (?:of|from) \Z"
)
"""`The mayor of Klagen`, `a lad from Loughrea`: the first words of a place, which may do something later."""

_COUNTED = re.compile(r"\b(?:an?|two|three|four|five|six|several|some|\d+) \Z")
_THINGS = re.compile(r" (?!and\b|or\b|who\b|in\b|of\b|with\b|from\b|at\b|on\b)[a-z]+(?<!ed)\b")
"""`Two Lewis guns`, `a Stanley knife`: of that make."""

_SIGNBOARD = re.compile(
    r"(?:\b(?:cleaner|butcher|baker|barber|florist|hairdresser|grocer|chemist|jeweller|optician|bookmaker|tailor|newsagent|vet)['’]?s"
    r"|\b(?:shop|store|pub|caf[eé]|restaurant|bar|company|firm|hotel|salon|garage|school|bakery|club|boat|ship|ferry|band|newspaper|paper|magazine|app|diner|"
    r"village|town|city|island|farm|estate|ranch|inn|cinema|theatre|theater|bank|hospital|brand|website|street)), (?:the )?\Z"
)
"""`The other cleaner's, Spotless, took me on`: what is written over a door."""

_IN = re.compile(r"\b[Ii]n \Z")
_TO_A_PLACE = re.compile(
    r"\b(?:[Ii]n|[Tt]o|[Ff]rom|[Nn]ear|[Dd]id|visit(?:ed)?|left|reached|for|about|around|of|outside) \Z"
)
"""`While he was in Lourdes`: a first name that is a place, if it is nothing else in the whole story."""

_OF_YEARS = re.compile(r"\b[\w-]+[- ]years?[- ]old \Z")
"""`Nine-year-old Meenakshi` is somebody, though she is named but once."""

NAMED = re.compile(
    r"(?: of (?:about )?(?:\d+|[a-z]+(?:-[a-z]+)?)(?: years)?)?,? (?:(?:was |is |were )?(?:named|called)|whose name was|(?:going |who went )?by the name of|known as|who(?:['’]s| is| was)(?: just| only)? (?:called|named)) "
)


def is_introduced(f: FoundNoun, narration: str) -> bool:
    """`named Pip`, `his wife Ada`: a name, however seldom it stands. `King Log`, where there is a log, is no name."""
    small = f.key[1:].lower()
    if any(_A_COMMON.search(narration[max(0, at - BEFORE_NAME) : at]) for at in find_whole(narration, small)):
        return False
    before = narration[max(0, f.start - BEFORE_NAME) : f.start]
    return bool(NAMED.search(before[-20:]) or _OF_YEARS.search(before)) or any(
        m in NOUNS for m in f.modifiers
    )


def is_name(f: FoundNoun, narration: str, common: set[str]) -> bool:
    """A capital inside a sentence, never after a determiner, never written small; a place is no one."""
    name = f.key[1:]
    if is_town(name, narration) or is_ship(name, narration):
        return False
    found = list(find_whole(narration, name))
    before = [narration[max(0, at - BEFORE_NAME) : at] for at in found]
    if found and all(
        _COUNTED.search(narration[max(0, at - 14) : at]) and _THINGS.match(narration, at + len(name))
        for at in found
    ):
        return False
    if name in FEMALE_NAMES or name in MALE_NAMES:
        return not (
            len(before) > 1 and _IN.search(before[0]) and all(_TO_A_PLACE.search(one) for one in before)
        )
    if name.lower() in common or name.lower() in NO_ONES:
        return False
    if any(_NUMBERED.match(narration, at + len(name)) for at in found):
        return False
    if before and (_OF_A_PLACE.search(before[0]) or _SIGNBOARD.search(before[0])):
        return False
    if len(before) > 1 and opens_with_deed(name, narration):
        return True
    return any(_INSIDE.search(one) for one in before) and not any(
        _AT_A_PLACE.search(one) and not AT_SOMEBODY.search(one) for one in before
    )


_MAKES = re.compile(
    r"\b(?:carved|whittled|drew|drawn|draws|painted|knitted|sewed|folded|sculpted|sketched|molded|moulded|embroidered)\b"
    r"(?! (?:by|from)\b)[^.!?;]{0,80}\b[Aa]n? (?:[a-z-]+ ){0,2}$"
    r"|\b(?:shadow|picture|photo|photograph|painting|drawing|sketch|statue|carving|portrait|tattoo)s? of [^.!?;]{0,60}?"
    r"\b(?:an?|the) (?:[a-z-]+ ){0,2}$"
)


def is_only_made(narration: str, f: FoundNoun) -> bool:
    """The horse of `things he had carved: a horse, a bird` is of wood; of a crow only the shadow may be told of."""
    nature = NOUNS.get(f.key.rstrip("#"))
    beast = nature is not None and nature.species is not Species.HUMAN and not nature.thing
    return beast and bool(_MAKES.search(narration[max(0, f.start - 140) : f.start]))
