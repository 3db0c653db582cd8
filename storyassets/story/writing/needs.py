"""Needs: what a listener must have heard before a part of a story can be followed."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from storyassets.story.casting.people import FIRST_PERSON, People
from storyassets.story.words.definites import find_definites
from storyassets.story.words.stems import stem_of, stems_of
from storyassets.story.writing.closure import ARRIVES, IN_FEAR, LONGEST_CRY_WORDS, find_ways
from storyassets.story.writing.pairs import Tie
from storyassets.story.writing.parts import Part
from storyassets.story.writing.plot import PLAN

NEEDS_WHO = 1.4
NEEDS_SPEAKER = 2.0
NEEDS_THING = 0.9
NEEDS_RARE_WORD = 0.39
NEEDS_NAME = 3.0
NEEDS_NEW_THING = 2.4
NEEDS_WHO_READS = 1.5
NEW_THING_PARTS = 12
MOST_RARE = 2
MOST_RARE_NAMES = 4
NEEDS_RARE_NAME = 2.0
NEEDS_ANTECEDENT = 1.71
NEEDS_QUESTION = 1.6
NEEDS_ANSWER = 1.4
NEEDS_TALK = 0.38
NEEDS_START_OF_SPEECH = 0.61
NEEDS_CAUSE = 0.5
NEEDS_FIRST_TIME = 1.5
NEEDS_REST_OF_SENTENCE = 0.3
NEEDS_WHAT_IT_IS = 4.0
NEEDS_PLACE = 1.0
NEEDS_WAY = 5.0
NEEDS_CRIER = 3.5
NEEDS_THREAT = 3.5
NEEDS_PLAN = 2.4
NEEDS_OFFER = 6.0
NEEDS_REST_OF_REASON = 2.0
NEEDS_PAIR = 5.0
PLAN_PARTS = 2
OFFER_PARTS = 4
NEEDS_POINTED_AT = 4.0
THERE_PARTS = 6
"""What happens in so many parts after an arrival happens there."""

SHORT_REPLY_WORDS = 6
REACH_PARTS = 3

KNOWN_THING = re.compile(
    r"\b(?:the|that|this|those|these|his|her|their|my|your|its)\s+([A-Za-z'-]{3,})(?:\s+([A-Za-z'-]{3,}))?\b",
    re.I,
)
_LEANS_BACK = re.compile(
    r"^(?:But|So|Then|Instead|Therefore|Yet|This|That|These|Such|And|Nevertheless|Both|For this|Each)\b"
)
_AGAIN = re.compile(
    r"\b(?:again|once more|the (?:other|second|third|next) (?!day|morning|night|time)\w+|another|this time|neither|likewise|as before)\b",
    re.I,
)
_IT = re.compile(
    r"\b(?:it|this|these|those)\b(?! (?:was|is|had been) (?:a|an|the|so|not|said|time|night|day|morning|evening)\b)",
    re.I,
)
_IT_AT_END = re.compile(
    r"\b(?:what|why|how|who|whom|whose|where|for|about|of|with|to|from) it (?:was|is|had been|were|meant|means|did|came)\b|\b(?:it|this|that) (?:was|is) for[.,;!?]",
    re.I,
)
"""`…, and the children were taught whom it was for`: the first half says what it is."""

_TITLE = re.compile(r"\b[A-Z][\w'-]+ of (?:the )?[A-Z][\w'-]+\b")
_NAME = re.compile(r"(?<=[a-z,.] )[A-Z][a-z]{2,}\b")
_NEW_THING = re.compile(r"\b(?:a|an) ((?:[\w'-]+ ?){1,3})")
_THE_THING = re.compile(r"\b(?:the|this|that|his|her) ([a-z]{3,})\b")
# `The hens, being drowsy, agreed.`: to what?
_AGREES = re.compile(
    r"\b(?:agreed|consented|accepted|refused|obeyed|gave (?:him|her|them|in|leave)|did (?:so|as)|took (?:him|her) at (?:his|her) word|let (?:him|her|them)|believed (?:him|her|them)|"
    r"said (?:yes|no))\b"
)
_PERSONAL = re.compile(r"\b(?:he|she|they|him|them)\b", re.I)


@dataclass(frozen=True)
class Need:
    """Part `of` is followed only where one of `providers`, parts before or after it, is told too."""

    of: int
    providers: tuple[int, ...]
    penalty: float


def find_needs(
    parts: Sequence[Part], words: Sequence[frozenset[str]], people: People, ties: Sequence[Sequence[Tie]] = ()
) -> list[Need]:
    """All needs of all parts."""
    names = frozenset(s for r in people.roles for s in stems_of(" ".join((r.name, *r.aliases))))
    named = [frozenset(m.character_id for m in people.mentions(p.wordings[0])) for p in parts]
    found: list[Need] = []
    places: dict[str, list[int]] = {}
    new_things = [_new_things(part) for part in parts]
    known_names = [frozenset(_NAME.findall(part.wordings[0])) for part in parts]
    arrived, ways = 0, find_ways(parts)
    for j, part in enumerate(parts):
        found += _of_people(parts, named, j)
        found += _of_things(part, sorted(words[j] - names), places, j)
        found += _of_names(parts, known_names, j)
        found += _of_new_things(parts, new_things, j)
        found += _of_talk(parts, j)
        found += [Need(j, (k,), NEEDS_WAY) for k in ways[j]]
        found += _of_plan(parts, j)
        found += [Need(j, tie.others, NEEDS_PAIR) for tie in (ties[j] if ties else ())]
        if j and any(d.back and d.stem not in places for d in find_definites(part.wordings[0])):
            found.append(Need(j, (j - 1,), NEEDS_POINTED_AT))
        if part.speaker is None and ARRIVES.match(part.wordings[0]):
            arrived = j
        elif arrived and j - arrived <= THERE_PARTS:
            found.append(Need(j, (arrived,), NEEDS_PLACE))
        if j and part.speaker is None:
            found += _of_prose(parts, words, named, j)
        for stem in words[j] - names:
            places.setdefault(stem, []).append(j)
    return found


def _of_people(parts: Sequence[Part], named: Sequence[frozenset[str]], j: int) -> list[Need]:
    """Who is in it was brought in before."""
    found = []
    for who in dict.fromkeys((*parts[j].subjects, *sorted(named[j]))):
        before = tuple(i for i in range(j) if who in named[i] and parts[i].speaker is None)
        if before and who != FIRST_PERSON:
            spoken = parts[j].speaker == who
            found.append(Need(j, before, NEEDS_SPEAKER if spoken else NEEDS_WHO))
            if before[0] != before[-1]:
                found.append(Need(j, before[:1], NEEDS_WHO / 4))
    return found


def _of_things(part: Part, stems: Sequence[str], places: Mapping[str, list[int]], j: int) -> list[Need]:
    """`The bell`, `his stick`: it was told of before, in the parts that `places` names."""
    known = {stem_of(w.lower()) for m in KNOWN_THING.finditer(part.wordings[0]) for w in m.groups() if w}
    found = []
    for stem in stems:
        before = tuple(places.get(stem, ()))
        if before and stem in known:
            found.append(Need(j, before, NEEDS_THING))
        elif 0 < len(before) <= MOST_RARE:
            found.append(Need(j, before, NEEDS_RARE_WORD))
    return found


def _of_names(parts: Sequence[Part], names: Sequence[frozenset[str]], j: int) -> list[Need]:
    """`She wanted to be called Queen of Birds`: somebody had said that name."""
    found = []
    for name in _TITLE.findall(parts[j].wordings[0]):
        before = tuple(i for i in range(j) if name in parts[i].wordings[0])
        if before:
            found.append(Need(j, before, NEEDS_NAME))
    for name in sorted(names[j]):
        before = tuple(i for i in range(j) if name in names[i] and parts[i].speaker is None)
        if 0 < len(before) <= MOST_RARE_NAMES:
            found.append(Need(j, before, NEEDS_RARE_NAME))
    return found


def _new_things(part: Part) -> frozenset[str]:
    """The words after each `a`: what a narrator brings in."""
    if part.speaker:
        return frozenset()
    return frozenset(w for words in _NEW_THING.findall(part.wordings[0]) for w in words.split())


def _of_new_things(parts: Sequence[Part], new: Sequence[frozenset[str]], j: int) -> list[Need]:
    """`She gave him the letter`: a sentence shortly before brought in `a letter`."""
    found = []
    if parts[j].speaker is None and not parts[j].aloud:
        for noun in _THE_THING.findall(parts[j].wordings[0]):
            brought = tuple(i for i in range(max(0, j - NEW_THING_PARTS), j) if noun in new[i])
            if brought:
                found.append(Need(j, brought, NEEDS_NEW_THING))
    if parts[j].aloud and j and not parts[j - 1].aloud:
        found.append(Need(j, (j - 1,), NEEDS_WHO_READS))
    return found


def _of_talk(parts: Sequence[Part], j: int) -> list[Need]:
    """A question and its answer; a speech and its beginning."""
    part = parts[j]
    found = []
    if j and part.speaker and parts[j - 1].speaker:
        before = parts[j - 1]
        if before.speaker == part.speaker:
            but = part.wordings[0].startswith(("But ", "And ", "So ", "Then "))
            found.append(Need(j, (j - 1,), NEEDS_REST_OF_REASON if but else NEEDS_START_OF_SPEECH))
        else:
            reply = before.wordings[0].endswith("?") or len(part.wordings[0].split()) <= SHORT_REPLY_WORDS
            found.append(Need(j, (j - 1,), NEEDS_QUESTION if reply else NEEDS_TALK))
    cry = part.speaker and len(part.wordings[0].split()) <= LONGEST_CRY_WORDS
    if j and cry and parts[j - 1].speaker is None:
        found.append(Need(j, (j - 1,), NEEDS_CRIER))
    asks = bool(part.speaker or part.aloud) and part.wordings[0].rstrip('"').endswith("?")
    if asks and j + 1 < len(parts):
        found.append(Need(j, (j + 1,), NEEDS_ANSWER))
    return found


def _of_plan(parts: Sequence[Part], j: int) -> list[Need]:
    """What was said should be done, before it is done."""
    if parts[j].speaker or parts[j].aloud:
        return []
    agrees = _AGREES.search(parts[j].wordings[0]) is not None
    within = OFFER_PARTS if agrees else PLAN_PARTS
    said = [k for k in range(max(0, j - within), j) if parts[k].speaker]
    plans = [k for k in said if PLAN.search(parts[k].wordings[0])]
    if agrees and (plans or said):
        return [Need(j, ((plans or said)[-1],), NEEDS_OFFER)]
    return [Need(j, (plans[-1],), NEEDS_PLAN)] if plans else []


def _of_prose(
    parts: Sequence[Part], words: Sequence[frozenset[str]], named: Sequence[frozenset[str]], j: int
) -> list[Need]:
    """Whom a pronoun means, what a `so` follows from, and what happens `again`."""
    part, text, found = parts[j], parts[j].wordings[0], list[Need]()
    if _PERSONAL.search(text) and not part.opening and not named[j]:
        before = tuple(
            i
            for i in range(max(0, j - REACH_PARTS), j)
            if set(parts[i].subjects) & set(part.subjects) or i == j - 1
        )
        found.append(Need(j, before, NEEDS_ANTECEDENT))
    if _IT.search(text) and not words[j] & words[j - 1]:
        found.append(Need(j, (j - 1,), NEEDS_ANTECEDENT / 2))
    if _LEANS_BACK.match(text):
        found.append(Need(j, (j - 1,), NEEDS_CAUSE))
    if IN_FEAR.match(text):
        found.append(Need(j, (j - 1,), NEEDS_THREAT))
    if _AGAIN.search(text):
        alike = sorted(range(j), key=lambda i: (-len(words[i] & words[j]), -i))[:2]
        found.append(Need(j, tuple(sorted(alike)), NEEDS_FIRST_TIME))
    if parts[j - 1].sentence == part.sentence:
        found.append(
            Need(j, (j - 1,), NEEDS_WHAT_IT_IS if _IT_AT_END.search(text) else NEEDS_REST_OF_SENTENCE)
        )
    return found
