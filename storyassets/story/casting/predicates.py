"""Said of: nouns that only say what somebody is who is there already, and bring nobody in."""

from __future__ import annotations

import re

from storyassets.story.words.word_tables import word_set

_ANYBODY = word_set("man woman boy girl lady gentleman child youth fellow lad lass guy kid")
"""`The guard, a boy of twenty, slept`: these are taken for the one before them anyhow, and tell of them."""

_BEFORE = 50
"""In characters: so far before the noun stands what it is said of."""

_PREDICATE = re.compile(
    r"(?:\b(?:he|she|who|I|you|they)['’](?:s|m|re|d been)(?: just| only| still| really| basically| actually| now| always)?"
    r"|(?<!here )\b(?:became|become|was|were|is|be|been|being|am|turned into|as)"
    r"|\b(?:called|named|styled|crowned|declared|proclaimed|fancied|thought|believed|made) (?:him|her|it|my)self"
    r"|\b(?:call(?:ed|ing|s)?|brand(?:ed|ing)|label(?:led|ed|ling|ing)|think(?:ing)?|thought|believ(?:ed|ing)|consider(?:ed|ing)?|tak(?:en|ing)|took|made|makes|elected)"
    r" (?:him|her|me|us|them|you|[A-Z]\w+)(?: for| to be)?) an? (?:[\w-]+ ){0,3}$",
    re.I,
)
_THIS_IS = re.compile(
    r"\b(?:[Tt]his|[Tt]hat) (?:is|was) an? (?:[\w-]+ ){0,2}$|[.!?] (?:Just|Only|Merely|Nothing but) an? (?:[\w-]+ ){0,2}$"
)
"""`This is a woman who never`: of her it was told just now."""

"""`He became a wealthy man`, `she called herself a queen`: nobody else; `there was a man` brings one in."""

_NOT_ONE = re.compile(
    r"\b(?:[Nn]ot|[Nn]ever) (?:even )?(?:an?|one|a single) (?:[\w-]+ ){0,2}$|\b[Nn]o (?:[\w-]+ )?$"
)
"""`Not a mouse would stay`: there is none."""

_IT_WAS = re.compile(r"\bIt (?:was|is) an? (?:[\w-]+ ){0,2}$")
"""`The telephone rang. It was a woman`: she is brought in."""

_BY_NOW = re.compile(r",? (?:now|by now|by then|already)\b")
"""`He walked down the aisle, an old man now`."""

_CLEFT = re.compile(r" (?:who|that)\b")
"""`It was a farmer who called them`: here he is brought in."""

_BESIDE = re.compile(r"\b(?:an?|the) (?:[\w-]+ ){0,2}[\w-]+, an? (?:[\w-]+ ){0,2}$", re.I)
_GOES_ON = re.compile(r" (?:with|of|from|whose|who|in) [^,.;!?]*, (?!and\b|or\b|an?\b|the\b)")
"""`An old hen, a widow with one lame leg, brought nothing`: she is the widow."""


_AN = re.compile(r" [Aa][Nn]? ")
"""Nothing is said of another without it."""


def is_denied(narration: str, start: int) -> bool:
    """Whether the noun that starts there is told of as not there: `not a mouse`, `no captain`."""
    return _NOT_ONE.search(narration[max(0, start - _BEFORE) : start]) is not None


def is_said_of_another(narration: str, start: int, end: int) -> bool:
    """Whether the noun between these two only says what somebody is that was named before it."""
    before = narration[max(0, start - _BEFORE) : start]
    if _AN.search(before) is None or _IT_WAS.search(before):
        return False
    if _THIS_IS.search(before):
        return True
    if _PREDICATE.search(before):
        return _CLEFT.match(narration, end) is None
    if _BY_NOW.match(narration, end) and re.search(r", an? (?:[\w-]+ ){0,2}$", before):
        return True
    if narration[start:end].lower() in _ANYBODY or _BESIDE.search(before) is None:
        return False
    return _GOES_ON.match(narration, end) is not None
