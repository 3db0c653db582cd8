"""Elders: whom a story calls uncle or grandfather later, after it has told of somebody `and his nephew`."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace

from storyassets.model.character import Sex, Species
from storyassets.story.casting.candidates import Candidate
from storyassets.story.words.nouns import FoundNoun, find_nouns

_ELDERS = {
    "nephew": ("uncle", "aunt"),
    "niece": ("uncle", "aunt"),
    "grandson": ("grandfather grandpa granddad grandad", "grandmother grandma gran granny nana"),
    "granddaughter": ("grandfather grandpa granddad grandad", "grandmother grandma gran granny nana"),
}
_OWNED = re.compile(rf"\b(?P<whose>[Hh]is|[Hh]er) (?:[\w-]+ ){{0,2}}(?P<young>{'|'.join(_ELDERS)})\b")


def elders_of_young(
    narration: str, kept: Mapping[str, Candidate], taken: Mapping[str, str]
) -> dict[str, str]:
    """`The owner retired and his nephew came`, and later `Uncle`: the owner, who is a man, too."""
    merged: dict[str, str] = {}
    found = find_nouns(narration) if _OWNED.search(narration) else ()
    for m in _OWNED.finditer(narration):
        male = m["whose"].lower() == "his"
        owner = _owner(found, kept, m.start(), narration, Sex.MALE if male else Sex.FEMALE)
        words = [w for w in _ELDERS[m["young"]][not male].split() if w in kept and w not in taken]
        known = [w for w in words if kept[w].first > m.start() and not _is_anothers(w, narration)]
        if not owner or not known or owner in known:
            continue
        one = kept[owner]
        if one.nature.sex is Sex.UNKNOWN:
            one.nature = replace(one.nature, sex=Sex.MALE if male else Sex.FEMALE)
        merged |= dict.fromkeys(known, taken.get(owner, owner))
    return merged


def _owner(
    found: tuple[FoundNoun, ...], kept: Mapping[str, Candidate], at: int, narration: str, sex: Sex
) -> str:
    """Who was told of last before that word, in its sentence."""
    start = max(narration.rfind(mark, 0, at) for mark in ".!?\n")
    for f in reversed([f for f in found if start < f.start < at]):
        one = kept.get(f.key)
        if one is not None and not f.plural and one.nature.species is Species.HUMAN:
            return f.key if one.nature.sex in (sex, Sex.UNKNOWN) else ""
    return ""


def _is_anothers(word: str, narration: str) -> bool:
    """`My uncle`, `an uncle of his`: another one."""
    return re.search(rf"\b(?:my|our|an?|your) (?:[\w-]+ )?{word}\b", narration, re.I) is not None
