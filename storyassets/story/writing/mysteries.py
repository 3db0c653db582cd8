"""Mysteries: a first line that names a tale's wonder, its theft, its impostor or its oath, from its own words."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from storyassets.story.words.clauses import has_verb
from storyassets.story.writing.compress import wordings_of
from storyassets.story.writing.parts import Part

WONDER_UNTIL = 0.55
EARLY_UNTIL = 0.6
FEWEST_PARTS = 12
FEWEST_WORDS = 4
LONGEST_WORDS = 9

_WONDER = re.compile(
    r"\b(?:stood (?:quite |all )?finished|(?:was|were) (?:quite |all |already )?(?:finished|made)|came to life|could (?:speak|talk)|"
    r"opened of itself|turned (?:in)?to|vanished|disappeared(?! into))\b",
    re.I,
)
_OPENING = re.compile(
    r"^(?:(?:But|And|So|Then|Now) )?(?:in the (?:morning|evening|night)|at midnight|one day|suddenly|next morning|when [^,]+),? ",
    re.I,
)
_THING_FIRST = re.compile(r"^(?:The|A|An|His|Her|Their) ", re.I)
_LEANING = re.compile(r"\b(?:he|she|they|him|her|them|it|this|that|there|which|who)\b|[,;:\"]", re.I)
_DONE = re.compile(
    r"\b(?:the|his|her|their) (?:\w+ )?(?P<what>[a-z]+) (?:stood|lay|(?:was|were) already) (?:quite |all |already )?(?:finished|made|done)\b",
    re.I,
)
_AGAIN = re.compile(r"\b(?:following|next|every|each) (?:morning|day|night)\b", re.I)
_PLACE = re.compile(r" (?:on|in|at|upon|behind|before) the [\w-]+\.$")
_STOLEN = re.compile(
    r"\b(?:had (?:some |the )?(?P<had>money|gold|silver|jewels|treasure|purse) stolen|"
    r"(?P<was>money|gold|silver|jewels|treasure|purse|ring) (?:was|were|had been) stolen)\b",
    re.I,
)
_IMPOSTOR = re.compile(r"\b(?:false|true|real) (?P<who>bride|king|queen|prince|princess)\b", re.I)
_OATH = re.compile(r"\bswore (?!at\b|that (?:he|she|they) (?:was|had)\b)", re.I)


def mysteries(parts: Sequence[Part], owner: str = "") -> list[str]:
    """First lines of this kind, the most striking first; of a short fable none. `owner`: whose the things are, if known."""
    if len(parts) < FEWEST_PARTS:
        return []
    return list(dict.fromkeys((*_wonders(parts, owner), *_thefts(parts), *_impostors(parts), *_oaths(parts))))


def _wonders(parts: Sequence[Part], owner: str) -> Iterator[str]:
    """`Who finished the shoes?`, `The two shoes stood finished on the table.`"""
    for part in parts:
        if part.speaker or part.aloud or part.place > WONDER_UNTIL or not _WONDER.search(part.wordings[0]):
            continue
        if done := _DONE.search(part.wordings[0]):
            again = any(_AGAIN.search(p.wordings[0]) for p in parts if p.place > part.place)
            if again:
                whose = dict.fromkeys((owner or "the", "the"))
                yield from (f"Every night, someone finished {the} {done['what'].lower()}." for the in whose)
            yield f"Who finished the {done['what'].lower()}?"
        for wording in wordings_of(part.wordings[0], {}):
            bare = re.sub(r"\b(?:his|her|their)\b", "the", _OPENING.sub("", wording.text))
            text = f"{bare[:1].upper()}{bare[1:]}"
            whole = FEWEST_WORDS <= len(text.split()) <= LONGEST_WORDS and has_verb(text)
            if whole and _THING_FIRST.match(text) and _WONDER.search(text) and not _LEANING.search(text):
                yield text
                yield _PLACE.sub(".", text)
                break


def _thefts(parts: Sequence[Part]) -> Iterator[str]:
    """`Who stole the money?`"""
    for part in parts:
        found = _STOLEN.search(part.wordings[0]) if part.place < EARLY_UNTIL else None
        if found:
            yield f"Who stole the {(found['had'] or found['was']).lower()}?"


def _impostors(parts: Sequence[Part]) -> Iterator[str]:
    """`There are two brides here, and one is false.`"""
    told = [m["who"].lower() for p in parts for m in _IMPOSTOR.finditer(p.wordings[0])]
    if len(told) > 1:
        yield f"Two {_many(told[0])}, and one is false."


def _many(noun: str) -> str:
    return f"{noun}es" if noun.endswith("ss") else f"{noun}s"


def _oaths(parts: Sequence[Part]) -> Iterator[str]:
    if any(p.speaker is None and p.place < EARLY_UNTIL and _OATH.search(p.wordings[0]) for p in parts):
        yield "One oath changed everything."
