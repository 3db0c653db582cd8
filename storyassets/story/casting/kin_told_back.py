"""Kin told back: who is somebody's brother has that one for a sister; who weds is the bride; the woman next door has a name."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from storyassets.model.character import Age, Sex, Species
from storyassets.story.casting.nicknames import Kept, Taken
from storyassets.story.words.nouns import FoundNoun

_BACK = {
    ("brother", Sex.FEMALE): "sister",
    ("sister", Sex.MALE): "brother",
    ("husband", Sex.FEMALE): "wife",
    ("wife", Sex.MALE): "husband",
    ("nephew", Sex.MALE): "uncle",
    ("nephew", Sex.FEMALE): "aunt",
    ("niece", Sex.MALE): "uncle",
    ("niece", Sex.FEMALE): "aunt",
    ("daughter", Sex.MALE): "father",
    ("son", Sex.MALE): "father",
    ("daughter", Sex.FEMALE): "mother",
    ("son", Sex.FEMALE): "mother",
}
_HIS_KIN = re.compile(
    r"\b(?P<whose>[Hh]is|[Hh]er) (?:[a-z-]+ ){0,2}?(?P<kin>brother|sister|husband|wife|nephew|niece|daughter|son)\b"
)
_ANOTHERS = r"\b(?:my|our|your|an?) (?:[\w-]+ )?"
_NEIGHBOUR = re.compile(
    r"\b[Tt]he (?:[\w-]+ ){0,2}(?P<who>woman|man|lady|guy|bloke|fella|girl|boy|gentleman|widow) "
    r"(?:next door|upstairs|downstairs|opposite|across the \w+|over the (?:road|fence|hall|way)|(?:from|at|in) (?:number|flat|apartment) \w+|in (?:the flat|the apartment))\b"
)
_WEDDING = re.compile(r"\b(?:church|wedding|married|marry|engaged|registry|altar|confetti|vows)\b", re.I)
_WILL_BE = re.compile(
    r"(?:['’]s| is| was|,)? [^.!?\"“”]{0,40}?\b(?P<who>he|she)(?:['’]ll| will|['’]s| is| was)(?: always| still| just| only| forever)*(?: be)? (?:the|our|my) (?P<noun>[a-z]+)\b"
)


def told_back(narration: str, found: list[FoundNoun], kept: Kept, taken: Taken) -> Iterator[tuple[str, str]]:
    """`She and her brother Rudi wriggled through. His sister kept the secret`: she."""
    for m in _HIS_KIN.finditer(narration):
        sex = Sex.MALE if m["whose"].lower() == "his" else Sex.FEMALE
        back = _BACK.get((m["kin"], sex), "")
        one = kept.get(back)
        if one is None or one.first < m.start() or re.search(rf"{_ANOTHERS}{back}\b", narration, re.I):
            continue
        before = [
            f
            for f in found
            if f.start < m.start()
            and not f.plural
            and kept[f.key].nature.species is Species.HUMAN
            and kept[f.key].nature.sex is sex
        ]
        if before and f"={back}" != before[-1].key:
            yield back, before[-1].key


def bride(narration: str, found: list[FoundNoun], kept: Kept, taken: Taken) -> Iterator[tuple[str, str]]:
    """`He knelt down. The girl laughed. I drove the bride to church`: the girl, who is none any more."""
    for word, small, sex in (("bride", "girl", Sex.FEMALE), ("groom", "boy", Sex.MALE)):
        one = kept.get(word)
        if one is None or one.introduced or not _WEDDING.search(narration):
            continue
        single = {
            taken.get(k, k)
            for k, c in kept.items()
            if c.nature.sex is sex and not c.plural and c.first < one.first and c.nature.age is not Age.OLD
        }
        if len(single) == 1:
            whom = min(single)
            if whom == small:
                kept[whom].nature = replace(kept[whom].nature, age=Age.YOUNG)
            yield word, whom


def neighbour(narration: str, found: list[FoundNoun], kept: Kept, taken: Taken) -> Iterator[tuple[str, str]]:
    """`At war with the woman next door`, and later `Mrs Petrou`, the only woman with a name of whom no more is said."""
    for m in _NEIGHBOUR.finditer(narration):
        one = kept.get(m["who"])
        if one is None:
            continue
        names = [
            k
            for k, c in kept.items()
            if k.startswith("=")
            and k not in (*taken, *taken.values())
            and c.first > m.start()
            and c.nature.sex is one.nature.sex
            and c.nature.species is Species.HUMAN
            and not c.nature.occupation
        ]
        if len(names) == 1:
            yield m["who"], names[0]


def still_called(
    narration: str, found: list[FoundNoun], kept: Kept, taken: Taken
) -> Iterator[tuple[str, str]]:
    """`Nuala's thirty-four but she'll always be the baby`: the baby is Nuala, and grown."""
    for f in found:
        told = _WILL_BE.match(narration, f.end) if f.key.startswith("=") else None
        one = kept.get(told["noun"]) if told else None
        if told is None or one is None or one.introduced or told["noun"] in taken:
            continue
        if one.nature.species is Species.HUMAN and one.nature.sex in (Sex.UNKNOWN, kept[f.key].nature.sex):
            one.nature = replace(one.nature, age=Age.ADULT)
            yield told["noun"], f.key
