"""Introducing: where a story brings somebody in. Whoever is spoken of as known has been brought in before."""

from __future__ import annotations

import re
from collections.abc import Sequence

from storyassets.story.casting.people import FIRST_PERSON, People
from storyassets.story.words.nouns import key_of
from storyassets.story.writing.parts import Part

_BRINGS_IN = re.compile(
    r"\b(?:an?|another|one|two|three|four|five|some|several|called|named|my|your|his|her|their)\s+(?:[\w'-]+\s+){0,2}$",
    re.I,
)
_SAYS_WHOSE = re.compile(r"\b(?:his|her|their|my|your|our|an?|another)\s+(?:[\w'-]+\s+)?$", re.I)
_A_BEING = re.compile(
    r"\b(?:an?|another|one|two|three|four|five|some|several) (?:[\w'-]+ )??([a-z]{3,})\b", re.I
)
_THE_BEING = re.compile(r"\b(?:the|this|that) ([a-z]{3,})\b(?!'| of\b)", re.I)

Providers = tuple[int, ...]


def find_introductions(parts: Sequence[Part], people: People) -> list[list[Providers]]:
    """For each part, one of which parts must be told before it, for everybody in it who was brought in."""
    needed: list[list[Providers]] = [[] for _ in parts]
    told_of: dict[str, list[int]] = {}
    brought: dict[str, bool] = {}
    beings: dict[str, list[int]] = {}
    for j, part in enumerate(parts):
        text = part.wordings[0]
        mentions = people.mentions(text)
        for who in dict.fromkeys(m.character_id for m in mentions):
            start = next(m.start for m in mentions if m.character_id == who)
            if who not in brought:
                narrated = part.speaker is None and who != FIRST_PERSON
                brought[who] = narrated and _BRINGS_IN.search(text[:start]) is not None
            elif brought[who] and not _SAYS_WHOSE.search(text[:start]):
                needed[j].append(tuple(told_of[who]))
            told_of.setdefault(who, []).append(j)
        for noun in dict.fromkeys(_THE_BEING.findall(text)):
            if noun in beings and not any(noun in text[m.start : m.end].lower() for m in mentions):
                needed[j].append(tuple(beings[noun]))
                beings[noun].append(j)
        for noun in _A_BEING.findall(text):
            if key_of(noun)[0]:
                beings.setdefault(noun, []).append(j)
    return needed
