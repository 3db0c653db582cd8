"""Surnames that are words too: the Crane of `Mr. Aldous Crane` is no bird, the Baker of `Mr. Baker` bakes nothing."""

from __future__ import annotations

import re
from functools import lru_cache

from storyassets.story.words.given_names import FEMALE_NAMES, MALE_NAMES
from storyassets.story.words.lexicon import NOUNS, PLURALS
from storyassets.story.words.word_tables import word_set

_OFFICES = (
    r"Officer|Detective|Inspector|Constable|Sergeant|Private|Corporal|Lieutenant|Captain|Major|Colonel|General|Judge|Justice|Coach|"
    r"Nurse|Doctor|Professor|Principal|Senator|Mayor|Agent|Chef|Pastor|Reverend|Miss|Commander|Superintendent|Warden|Director"
)
_TITLED = re.compile(
    rf"\b(?:Mr|Mrs|Ms|Dr|Prof|St)\.? (?P<last>[A-Z][a-z]+)\b|\b(?:{_OFFICES}) (?P<ranked>[A-Z][a-z]+)\b"
)
_FULL = re.compile(
    r"(?P<title>\b(?:Mr|Mrs|Ms|Dr|Prof)\.? )?\b(?P<first>[A-Z][a-zà-ÿ]+) (?:[A-Z]\. )?(?P<last>[A-Z][a-z]+)\b"
)
_KIN_NAMED = re.compile(
    r"\b(?:brother|sister|cousin|uncle|aunt|son|daughter|nephew|niece|husband|wife|friend|neighbou?r|boss|manager|teacher|colleague"
    r"|foreman|partner|roommate|flatmate|landlord|captain|sergeant|coach|grandfather|grandmother|father|mother) (?P<name>[A-Z][a-z]+)\b"
)
"""`Her brother Pike`: no fish. Brother Wolf is a wolf."""

_NO_FIRST_NAMES = word_set(
    "Brer King Queen Prince Princess Father Mother Brother Sister Old Little Uncle Aunt Grandfather Grandmother"
)
_OF_BEASTS = re.compile(
    r"\b(?:beaks?|paws?|claws|feathers?|wings?|tails?|fur|hoo(?:f|ves)|burrows?|dens?|nests?|whiskers|snouts?|muzzle|farmyard|barnyard)\b"
)
"""Told of with these, `Mr. Fox` is a fox."""

_MAYBE = re.compile(r"[A-Z][a-zà-ÿ]*\.? [A-Z]|[a-z]{3} [A-Z]")


@lru_cache(maxsize=4096)
def find_surnames(text: str) -> frozenset[str]:
    """The words for beasts and trades that are somebody's surname in a text, and nothing else there."""
    if not _MAYBE.search(text):
        return frozenset()
    named = {m["last"] for m in _FULL.finditer(text) if _is_full_name(m, text)}
    if not _OF_BEASTS.search(text):
        named |= {m["last"] or m["ranked"] for m in _TITLED.finditer(text)}
        named |= {m["name"] for m in _KIN_NAMED.finditer(text)}
    return frozenset(name for name in named if _is_word(name) and _is_only_name(name, text))


def _is_word(name: str) -> bool:
    return name.lower() in NOUNS or name.lower() in PLURALS


def _is_full_name(m: re.Match[str], text: str) -> bool:
    """`Walter Crow`, `Mr. Aldous Crane`: a first name that is known, or stands after a title."""
    first = m["first"]
    if first in _NO_FIRST_NAMES or _is_word(first):
        return False
    return bool(m["title"]) or first in FEMALE_NAMES or first in MALE_NAMES


def _is_only_name(name: str, text: str) -> bool:
    """Never written small, nor with an article: `the Crane` of a fable is one."""
    small = name.lower()
    return not re.search(
        rf"\b{small}s?\b|\b(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Mm]y|[Oo]ur|[Oo]ld|[Pp]oor|King|Queen|Brother|Brer) {name}\b",
        text,
    )
