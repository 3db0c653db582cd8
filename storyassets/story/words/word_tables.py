"""How tables of words are written down, and looked up in whatever form a word stands."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import TypeVar

KeyT = TypeVar("KeyT", bound=StrEnum)

_VOWELS = "aeiou"


def word_set(words: str) -> frozenset[str]:
    """The words of a text, apart at spaces."""
    return frozenset(words.split())


def index_nouns(table: Mapping[KeyT, str]) -> dict[str, KeyT]:
    """Word → key, for each noun and its plural. An earlier key keeps a word that two keys claim."""
    index: dict[str, KeyT] = {}
    for key, nouns in table.items():
        for noun in nouns.split():
            for form in (noun, plural_of(noun)):
                index.setdefault(form, key)
    return index


def index_verbs(table: Mapping[KeyT, str]) -> dict[str, KeyT]:
    """Word → key, for each verb in its regular forms. `=fled` is taken as it stands."""
    index: dict[str, KeyT] = {}
    for key, verbs in table.items():
        for verb in verbs.split():
            for form in (verb[1:],) if verb.startswith("=") else verb_forms(verb):
                index.setdefault(form, key)
    return index


def plural_of(noun: str) -> str:
    """The regular plural of an English noun."""
    if noun.endswith(("s", "x", "z", "ch", "sh")):
        return noun + "es"
    if noun.endswith("y") and noun[-2:-1] not in _VOWELS:
        return noun[:-1] + "ies"
    return noun + "s"


def verb_forms(verb: str) -> tuple[str, ...]:
    """The regular forms of an English verb: run → run, runs, runned, running."""
    if verb.endswith("e"):
        return verb, verb + "s", verb + "d", verb[:-1] + "ing"
    if verb.endswith("y") and verb[-2:-1] not in _VOWELS:
        return verb, verb[:-1] + "ies", verb[:-1] + "ied", verb + "ing"
    stem = verb + verb[-1] if _doubles_its_end(verb) else verb
    return verb, plural_of(verb), stem + "ed", stem + "ing"


def _doubles_its_end(verb: str) -> bool:
    """Whether a short verb ends in consonant, vowel, consonant: beg → begged, but open → opened."""
    return (
        3 <= len(verb) <= 4
        and verb[-1] not in _VOWELS + "wxy"
        and verb[-2] in _VOWELS
        and verb[-3] not in _VOWELS
        and (len(verb) == 3 or verb[0] not in _VOWELS)
    )
