"""Listening: what somebody who only hears a script cannot know: whom a pronoun means, and who is speaking."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from storyassets.model.character import Sex, Species
from storyassets.model.script import NARRATOR, Beat, Line, Script
from storyassets.story.reading.mentions import name_book
from storyassets.story.words.given_names import FEMALE_NAMES, MALE_NAMES
from storyassets.story.words.lexicon import NOUNS
from storyassets.story.words.nouns import find_nouns

REMEMBERED_LINES = 5
LINES_AFTER_HOOK = 2
"""A hook may say `he` of somebody whom the next lines name: that is what one wants to know."""

_PRONOUN = re.compile(r"\b(?:he|him|his|she|her|hers|they|them|their)\b", re.I)
_MALE = frozenset({"he", "him", "his"})
_MANY = frozenset({"they", "them", "their"})
_THINGS = re.compile(
    r"\b(?:some|the|two|three|four|many|few|several|his|her|these|those|all) (?:[a-z]+ ){0,2}[a-z]{2,}(?<!s)s\b"
)
_ONE_OF = re.compile(
    r"\b(?:one|another|each|the (?:eldest|oldest|youngest|other|first|second)) of (?:them|the \w+)\b", re.I
)
_FEMALE = frozenset({"she", "her", "hers"})


@dataclass(frozen=True)
class _Named:
    """Someone or something named in a line: where, and which pronouns may mean it."""

    line: int
    start: int
    key: str
    sex: Sex
    many: bool
    person: bool


def find_dangling(script: Script) -> tuple[str, ...]:
    """Each pronoun for somebody of whose kind and number nobody was named of late, with its line."""
    named = _all_named(script)
    faults = []
    for n, line in enumerate(script.lines):
        for match in _PRONOUN.finditer(line.text):
            heard = [
                x
                for x in named
                if n - REMEMBERED_LINES <= x.line < n
                or (line.beat is Beat.HOOK and n < x.line <= n + LINES_AFTER_HOOK)
                or (x.line == n and (x.start < match.start() or _leads(line, x)))
            ]
            before = script.lines[n - 1].text if n else ""
            if match.group().lower() in _MANY and _THINGS.search(f"{before} {line.text[: match.start()]}"):
                continue
            if not _has_antecedent(match.group().lower(), heard, line):
                faults.append(f"line {line.line_id}: nobody was named whom '{match.group()}' can mean")
    return tuple(faults)


def find_strangers(script: Script) -> tuple[str, ...]:
    """Each speech of someone whom nobody was told of before."""
    book = name_book(script)
    met: set[str] = set()
    faults = []
    for n, line in enumerate(script.lines):
        if line.speaker != NARRATOR:
            if n and line.speaker not in met and line.speaker != "i":
                faults.append(f"line {line.line_id} is said by {line.speaker}, of whom nothing was told")
            met.add(line.speaker)
        met |= {m.character_id for m in book.find(line.text.split())}
        met |= set(line.subjects)
    return tuple(faults)


def _leads(line: Line, named: _Named) -> bool:
    """`As he cast the stone, the ant stung him`: named after, in the same sentence."""
    return named.start >= 0 and "," in line.text[: named.start]


def _all_named(script: Script) -> list[_Named]:
    sexes = {role.character_id: role for role in script.roles}
    book = name_book(script)
    found: list[_Named] = []
    for n, line in enumerate(script.lines):
        starts = _word_starts(line.text)
        for mention in book.find(line.text.split()):
            role = sexes[mention.character_id]
            person = role.species is Species.HUMAN
            found.append(_Named(n, starts[mention.first], role.character_id, role.sex, role.crowd, person))
        for noun in find_nouns(line.text):
            nature = NOUNS.get(noun.key.rstrip("#").removeprefix("="))
            sex = nature.sex if nature else _sex_of_name(noun.key)
            person = nature is None or nature.species is Species.HUMAN
            found.append(_Named(n, noun.start, noun.key, sex, noun.plural, person))
        found += [
            _Named(n, m.start(), m.group(), Sex.UNKNOWN, False, True) for m in _ONE_OF.finditer(line.text)
        ]
        if line.speaker != NARRATOR and line.speaker in sexes:
            role = sexes[line.speaker]
            found.append(
                _Named(n, -1, role.character_id, role.sex, role.crowd, role.species is Species.HUMAN)
            )
    return found


def _sex_of_name(key: str) -> Sex:
    name = key.removeprefix("=")
    return Sex.FEMALE if name in FEMALE_NAMES else Sex.MALE if name in MALE_NAMES else Sex.UNKNOWN


def _word_starts(text: str) -> list[int]:
    return [m.start() for m in re.finditer(r"\S+", text)]


def _has_antecedent(pronoun: str, heard: Sequence[_Named], line: Line) -> bool:
    if pronoun in _MALE:
        return any(not x.many and x.sex is not Sex.FEMALE for x in heard)
    if pronoun in _FEMALE:
        return any(not x.many and x.sex is not Sex.MALE for x in heard)
    several = any(x.many for x in heard) or len({x.key for x in heard}) > 1
    return several or bool(
        re.search(r"\b(?:two|three|both|people|everyone|all|some|many|pair)\b", line.text, re.I)
    )
