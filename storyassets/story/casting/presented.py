"""Presented: who came in without a name is called by one in what is said: `a thin girl`, and `"That's my cousin Wren."`"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace

from storyassets.model.character import Age, Sex, Species
from storyassets.story.casting.candidates import Candidate
from storyassets.story.casting.synonyms import sexes_agree
from storyassets.story.words.nouns import find_nouns

_NAME = r"(?:(?:Mr|Mrs|Ms|Dr|Miss)\.? )?(?P<name>[A-Z][a-z][\w'’-]+)"
_THIS_IS = re.compile(
    rf"[\"“](?:[^\"“”.!?]{{1,30}}[.!?,] )?(?:That|This|that|this)(?:['’]s| is) (?:only |just )?(?:(?:my|our|your) (?:[a-z-]+ ){{1,3}}?)?{_NAME}[.,!]"
)
_ADDRESSED = re.compile(
    r"[\"“][^\"“”]{1,90}, (?:Mr|Mrs|Ms|Dr|Miss)\.? (?P<name>[A-Z][a-z][\w'’-]+)[.,!?][\"”] I \w+"
)
_REACH = 200
"""So far back, in letters, stands who is presented."""

_MERE = frozenset({"man", "woman", "boy", "girl", "lady", "gentleman", "kid", "guy", "stranger", "teenager"})


def presented(text: str, kept: Mapping[str, Candidate], taken: Mapping[str, str]) -> dict[str, str]:
    """Each such word for somebody with the name: the last who came in before, whose name is told nowhere sooner."""
    found: dict[str, str] = {}
    for m in (*_THIS_IS.finditer(text), *_ADDRESSED.finditer(text)):
        name = next((k for k in (f"={m['name']}", m["name"].lower()) if k in kept), "")
        if not name or {name} & {*taken, *taken.values()} or _is_told(m["name"], text[: m.start()]):
            continue
        who = _last_unnamed(text[max(0, m.start() - _REACH) : m.start()], kept)
        if who and who not in (*taken, *taken.values(), *found) and sexes_agree(kept[who], kept[name]):
            found[who] = name
            _learn(kept[name], kept[who])
    return found


def _is_told(name: str, before: str) -> bool:
    return re.search(rf"\b{re.escape(name)}\b", before) is not None


def _last_unnamed(before: str, kept: Mapping[str, Candidate]) -> str:
    """The last of the people there, if it is a mere man or girl."""
    people = [
        f
        for f in find_nouns(before)
        if f.key in kept and kept[f.key].nature.species is Species.HUMAN and not f.possessive
    ]
    if not people or people[-1].key not in _MERE or people[-1].plural:
        return ""
    return people[-1].key


def _learn(named: Candidate, seen: Candidate) -> None:
    """By the name, too, one is as old as one was seen to be."""
    nature = named.nature
    if nature.age is Age.ADULT:
        nature = replace(nature, age=seen.nature.age)
    if nature.sex is Sex.UNKNOWN:
        nature = replace(nature, sex=seen.nature.sex)
    named.nature = nature
    named.brought_in_as |= seen.brought_in_as
    named.modifiers.update(seen.modifiers)
