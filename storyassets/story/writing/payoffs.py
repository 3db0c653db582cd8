"""Payoffs: what a story of today turns on: words that stand written somewhere, and words that are thrown back."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from storyassets.story.words.stems import stems_of
from storyassets.story.writing.deed_pairs import Found
from storyassets.story.writing.parts import Part

INSCRIPTION_WORTH = 4.0
THROWN_WORTH, THROWN_BACK_WORTH = 2.0, 5.0
OWNED_WORTH = 3.5
OWNED_WITHIN_PARTS = 7
COMES_BACK_WORTH = 2.5
COMES_BACK_FROM, FEWEST_SHARED = 0.5, 2
FEWEST_THROWN_WORDS = 4
FEWEST_PARTS_BETWEEN = 3

_WRITTEN = re.compile(
    r"\b(?:(?:it|note|sign|letter|card|paper|label|message|receipt|page|plaque|inscription|words?|screen|text|ticket) "
    r"(?:only |simply |just )?(?:said|says|read|reads|stood)|"
    r"(?:had |was |were |stood )?(?:written|wrote|painted|carved|printed|scratched)|in (?:\w+ )?letters)\b"
    r"[^.!?\"]{0,40}[:,]? \"",
    re.I,
)


# What comes to light late; what somebody found shows; who fell and rises; what was arranged in a whisper.
_LATE_SIGNS = (
    (3.5, re.compile(
        r"\b(?:told|confessed to|admitted to) (?:me|him|her|us|them) (?:that )?(?:his|her|their|he|she|they)\b|\bit turned out\b|\bturned out to be\b"
        r"|\b(?:I|he|she|they|we) (?:had )?(?:learned|found out|discovered|realised|realized|understood) (?:that|why|who|what)\b|\bthe truth (?:was|is)\b", re.I)),
    (2.5, re.compile(r"^(?:It|The (?:tape|photograph|photo|picture|film|letter|video|drawing)|Inside (?:it |the \w+ )?)(?: \w+)? ?(?:showed|was|were)\b", re.I)),
    (3.0, re.compile(r"\b(?:spread|rose|stood|climbed|got|flew|swam|came|began)\b[^.]*\b(?:again|after all|back to life)\b", re.I)),
    (2.5, re.compile(r"\b(?:numbers?|names?) came up\b|\bwhispered something\b|\bopen(?:ed|ing) by itself\b|\bcame true\b", re.I)),
)  # fmt: skip
LATE_FROM = 0.3
_COUNTS_ON = re.compile(
    r"(?:In|On) the (?:second|third|fourth)\b(?! (?:day|night|morning|evening|week|month|year)\b)"
)

# `"Who did this?" … "I did."`
_WHO_DID = re.compile(
    r"\bwho (?:did|has|took|broke|stole|ate|made|left|is|was|put|killed|let|wrote)\b[^.!]*\?", re.I
)
_OWNS_UP = re.compile(r"[\"']?(?:I did|I have|It was (?:me|I)|I am|I was)\b[^?]{0,30}[.!]", re.I)


def tells_inscription(text: str) -> bool:
    """Whether the words quote what is written: `It said: "Bake with your sister."`"""
    return _WRITTEN.search(text) is not None


def payoff_worths(parts: Sequence[Part]) -> list[float]:
    """How much more each part is worth, for being one."""
    worths = [
        INSCRIPTION_WORTH * (part.speaker is None and tells_inscription(part.wordings[0])) for part in parts
    ]
    for j, part in enumerate(parts):
        if part.place > LATE_FROM and part.speaker is None and not _only_said(part):
            worths[j] += max(
                (worth for worth, sign in _LATE_SIGNS if sign.search(part.wordings[0])), default=0.0
            )
    for first, again in _thrown_back(parts):
        worths[first] += THROWN_WORTH
        worths[again] += THROWN_BACK_WORTH
    for asked in range(len(parts) - 1):
        owned = next((k for k in _said_soon(parts, asked) if _OWNS_UP.match(parts[k].wordings[0])), None)
        if owned is not None and _WHO_DID.search(parts[asked].wordings[0]):
            worths[asked] += OWNED_WORTH
            worths[owned] += OWNED_WORTH
    if (so := _opening_comes_back(parts)) is not None:
        worths[so] += COMES_BACK_WORTH
    return worths


def _opening_comes_back(parts: Sequence[Part]) -> int | None:
    """Where, late, most of what the first sentence tells of is told of again: the bridge that would fall, falls."""
    opening = stems_of(parts[0].wordings[0]) if parts else frozenset()
    shared = [
        (len(opening & stems_of(part.wordings[0])), -j)
        for j, part in enumerate(parts[:-1])
        if part.place > COMES_BACK_FROM and part.speaker is None
    ]
    most, place = max(shared, default=(0, 0))
    return -place if most >= FEWEST_SHARED else None


def _only_said(part: Part) -> bool:
    return part.aloud and not tells_inscription(part.wordings[0])


def _said_soon(parts: Sequence[Part], j: int) -> range:
    return range(j + 1, min(len(parts), j + 1 + OWNED_WITHIN_PARTS))


def of_words_thrown_back(parts: Sequence[Part], j: int) -> Found:
    """What is thrown back was said before; of both it is told what leads to them."""
    if parts[j].speaker is None:
        return
    for first, again in _thrown_back(parts):
        if again == j:
            yield again, None, (first,)
        if j in (first, again) and parts[j - 1].speaker is None:
            yield j, None, (j - 1,)


@lru_cache(maxsize=4096)
def _bare(text: str) -> str:
    """The words alone."""
    return " ".join(re.findall(r"\w+", text.lower()))


def of_what_is_counted(parts: Sequence[Part], j: int) -> Found:
    """`In the second she was a dragon`: the first is told, too."""
    if parts[j].speaker is None and _COUNTS_ON.match(parts[j].wordings[0]):
        yield j, None, (j - 1,)


def _thrown_back(parts: Sequence[Part]) -> Iterator[tuple[int, int]]:
    """Where somebody says something, and where somebody else says the same to them later."""
    said: dict[str, int] = {}
    for j, part in enumerate(parts):
        if part.speaker is None or part.wordings[0].count(" ") < FEWEST_THROWN_WORDS - 1:
            continue
        first = said.setdefault(_bare(part.wordings[0]), j)
        if j - first > FEWEST_PARTS_BETWEEN and parts[first].speaker != part.speaker:
            yield first, j
