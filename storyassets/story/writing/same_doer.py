"""Same doer: whom the line before began with is `he`, `she` or `they` in the next one, and no name again."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from storyassets.model.character import Sex
from storyassets.model.script import Beat
from storyassets.story.casting.people import FIRST_PERSON, People
from storyassets.story.words.clauses import has_verb
from storyassets.story.writing.lines import Told

_JOINT = re.compile(r"^(?:(?:And|But|So|Then|Yet) )?")
_PRONOUN_OF = {Sex.FEMALE: "she", Sex.MALE: "he"}
_DOES = re.compile(r" (?P<did>[a-z']+)\b")
# `Crabb and his wife ran`, `the fox who ran`: somebody else is there, or more is said of who it is.
_AUXILIARY = frozenset({"did", "could", "would", "was", "were", "had", "might", "must"})
_ARTICLES = frozenset({"a", "an", "the"})
_MOST_BEFORE_NAME = 3


@dataclass(frozen=True)
class Doer:
    """Who does what a line tells, and the words before the name: the true bride is not the false one."""

    who: str = ""
    called: tuple[str, ...] = ()


_NOBODY = Doer()


def name_doers_once(told: Sequence[Told], people: People) -> list[Told]:
    """The lines; a name that two in a row begin with is said in the first, where only one can be meant.

    At a turn of the story the name is said again.
    """
    kept: list[Told] = []
    doer = _NOBODY
    for line in told:
        found = _doer(line, people)
        before = kept[-1] if kept and kept[-1].beat is line.beat else None
        if before and found.who and found == doer and _alone(found.who, before, people):
            line = replace(line, text=_with_pronoun(line.text, found.who, people))
        elif doer.who and _goes_on(line, doer.who, people):
            found = doer
        doer = found if line.beat is not Beat.HOOK else _NOBODY
        kept.append(line)
    return kept


def _doer(line: Told, people: People) -> Doer:
    """Who is named at the beginning of a narrated line and does what comes next; nobody if more is said there."""
    first = next(iter(people.mentions(line.text)), None)
    start = _JOINT.match(line.text)
    if line.speaker is not None or '"' in line.text or first is None or start is None:
        return _NOBODY
    called = line.text[start.end() : first.start].lower().split()
    does = _DOES.match(line.text, first.end)
    verb = does["did"] if does else ""
    named = len(called) <= _MOST_BEFORE_NAME and not any(has_verb(word) for word in called)
    if first.possessive or first.character_id == FIRST_PERSON or not named:
        return _NOBODY
    if verb not in _AUXILIARY and not has_verb(verb):
        return _NOBODY
    return Doer(first.character_id, tuple(word for word in called if word not in _ARTICLES))


def _alone(who: str, before: Told, people: People) -> bool:
    """Whether the line before names nobody else whom the pronoun fits."""
    pronoun = _pronoun_of(who, people)
    others = {m.character_id for m in people.mentions(before.text)} - {who}
    return bool(pronoun) and not any(_may_be(c, pronoun, people) for c in others)


def _goes_on(line: Told, doer: str, people: People) -> bool:
    """Whether a line that names nobody goes on about who did the last thing."""
    start = _JOINT.match(line.text)
    word = line.text[start.end() if start else 0 :].split(" ", 1)[0].lower()
    return line.speaker is None and word == _pronoun_of(doer, people) and not people.mentions(line.text)


def _with_pronoun(text: str, who: str, people: People) -> str:
    first = people.mentions(text)[0]
    joint = _JOINT.match(text)
    start = joint.end() if joint else 0
    pronoun = _pronoun_of(who, people)
    return f"{text[:start]}{pronoun if start else pronoun.capitalize()}{text[first.end :]}"


def _pronoun_of(who: str, people: People) -> str:
    role = people.role(who)
    return "they" if role.crowd else _PRONOUN_OF.get(role.sex, "")


def _may_be(who: str, pronoun: str, people: People) -> bool:
    if who == FIRST_PERSON:
        return False
    role = people.role(who)
    if pronoun == "they":
        return role.crowd
    return not role.crowd and _PRONOUN_OF.get(role.sex, pronoun) == pronoun
