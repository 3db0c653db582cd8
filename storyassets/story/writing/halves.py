"""Halves: what is only the half of a sentence, by what it has lost: `had as much right`, `it was my brother`."""

from __future__ import annotations

import re
from functools import lru_cache

from storyassets.story.words.clauses import has_verb

MOST_REMEMBERED = 2048

_HALF = re.compile(
    r"\b(?:almost|nearly|hardly|rather)[.!?]$|, and \w+ly (?:made|built|done|told|\w+ed)[.]$|—[.!?]$|\b(?:so|such) [^.!?]*\bthat (?:a|an|the) [\w'-]+[.!?]$|\bas for \w+[.!?]$"
    r"|\b(?:was|were|is|are) (?:always|constantly)[.]$|, the other(?: (?:end|one|half|side))?[.]$"
)
# `Then, though the tiger, the bear, and all the beasts confessed.`: and what then?
_SUBORDINATE = re.compile(
    r"(?:(?:And|But|So|Then|Now|Yet),? )?(?:though|although|when|while|as(?! (?:for|if)\b)|because|after|since|until)\b",
    re.I,
)
_GOES_ON = ("and ", "or ", "but ", "nor ")
# `a rat, who had seen much and sat up`, of one `who had seen much, and lost his tail, sat up`: it was he that sat, not who
_OF_WHO = re.compile(r"\b(?:who|which|when|while)\b(?P<clause>[^.;]+)")
_AND_DID = re.compile(r"(?= and (?P<did>[a-z]+ [a-z]+)\b)")
# `For a long time he did not know`, which to take first
_NOT_KNOWN = re.compile(r"\b(?:did|do|does|could) not (?:know|see|understand|decide)[.]$")
# `showed him where it was`, without where; `it was almost as if he saw it and sat up`, without what it was
_LEFT_SHOWN = re.compile(r"\b(?:showed|taught) (?:him|her|them|the \w+)[.]$|\balmost(?: and\b|,)")
_LEFT_WHO = re.compile(r", when ((?:an?|the) [^,]+)[.]$")
_FALLEN = re.compile(r"\bfallen[,.;]")
_OF_WHOM = re.compile(r"\bwhom (?:(?:the|a|an|his|her) )?\w+ \w+")
_HANGING_WHO = re.compile(r"(?:who|whose|whom|which)\b(?![^?]*\?)", re.I)
_PAIRED_DEED = re.compile(r"\b(?:when|as|while) (?:a|an|the) (?:\w+ )?\w+ and (\w+)")
# `but when he reached the house, greeted him`
_NOBODY_DID = re.compile(
    r"(?:^|\b(?:but|and|so) )(?:when|as|while|after) (?:he|she|they|it|the \w+) [^,]+, \w+ed (?:him|her|them|it|the|a|his)\b",
    re.I,
)
_COMPARED = re.compile(r"\bas (?:much|many|\w+) [^.;]*?\bas\b", re.I)
_EQUAL = re.compile(r"\bas (?:much|many) ", re.I)
# `It was my brother who let it slip`, `he was the one who fed her`: which one is what it tells
_CLEFT = re.compile(
    r"^(?:And |But |So |Then )?[Ii]t (?:was|is) (?:(?:my|his|her|the|our|their|a|an) )?[\w' -]{2,30}[.]$"
)
_THE_ONE = re.compile(
    r"\b(?:been|was|were|is|are) (?:the|one of the) (?:one|ones|kind|sort|type|only \w+|first(?: \w+)?|last(?: \w+)?|reason|man|woman|person|people)(?=[.]$|, )|"
    r"\b(?:those|one of (?:them|those))[.]$"
)
_WHICH_ONE = re.compile(r"\b(?:who|whom|whose|that|which|where)\b")
_LISTED_LAST = re.compile(r", \w+ed (?:it|him|her|them)[.]$")


# `an old rat, and had lost his tail`: the clause before went, of which this is the second half
_SECOND_HALF = re.compile(
    r"\bwhen (?:a|an|the) [\w ]+, and (?:had|was|were)\b|^(?:the|a|an) \w+ (?:to|of|with|for|in|from) (?:whom|which) [^,]+, (?:but|and)\b",
    re.I,
)


@lru_cache(maxsize=MOST_REMEMBERED)
def is_half(shorter: str, longer: str) -> bool:
    """`had as much right`, `it was almost`, one dash of two: the other half is gone."""
    if _HALF.search(shorter) or (_LISTED_LAST.search(shorter) and shorter not in longer):
        return True
    if (left := _LEFT_WHO.search(shorter)) and not has_verb(left.group(1)):
        return True
    identified = _CLEFT.match(shorter) or _THE_ONE.search(shorter)
    if identified and _WHICH_ONE.search(longer) and not _WHICH_ONE.search(shorter):
        return True
    if any(left.search(shorter) and not left.search(longer) for left in (_LEFT_SHOWN, _NOT_KNOWN)):
        return True
    if _lacks_main_clause(shorter) or _joins_who_to_main(shorter, longer):
        return True
    if _COMPARED.search(longer) and not _COMPARED.search(shorter) and _EQUAL.search(shorter):
        return True
    if _HANGING_WHO.match(shorter) and not _HANGING_WHO.match(longer):
        return True
    if _SECOND_HALF.search(shorter) and not _SECOND_HALF.search(longer):
        return True
    if _FALLEN.search(shorter) and not _FALLEN.search(longer):
        return True
    if (owned := _OF_WHOM.search(longer)) and "whom" in shorter and owned.group() not in shorter:
        return True
    paired = _PAIRED_DEED.search(shorter)
    if paired and has_verb(paired.group(1)):
        return True
    if _NOBODY_DID.search(shorter) and not _NOBODY_DID.search(longer):
        return True
    return shorter.count("—") % 2 == 1 and longer.count("—") % 2 == 0


def _lacks_main_clause(text: str) -> bool:
    """Whether a sentence of several commas is nothing but `though …`, `when …`."""
    opened = _SUBORDINATE.match(text)
    if opened is None:
        return False
    after = [piece.strip() for piece in text[opened.end() :].split(",")][1:]
    return bool(after) and all(piece.startswith(_GOES_ON) or not has_verb(piece) for piece in after)


def _joins_who_to_main(shorter: str, longer: str) -> bool:
    """Whether a `who` clause has swallowed what its sentence is about."""
    joined = _OF_WHO.search(shorter)
    deeds = [match["did"] for match in _AND_DID.finditer(joined["clause"])] if joined else []
    return any(f", {did}" in longer and f"and {did}" not in longer for did in deeds)
