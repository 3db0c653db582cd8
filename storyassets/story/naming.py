"""Different words for one person: a noun and a name, a word that stands for another. Reads `candidates`, makes no roles."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import replace
from itertools import pairwise

from storyassets.model.character import Sex
from storyassets.story.candidates import NAMED, TITLE_WEIGHT, Candidate
from storyassets.story.lexicon import (
    GENERIC_SPECIES,
    NOUNS,
)
from storyassets.story.nouns import find_nouns

_EXPLAINED = re.compile(r", (?:a|an|the|his|her|their|its|my|our) (?:[a-z]+ ){0,2}")
_CALLED = re.compile(r" the (?:[a-z]+ )?")
_ALSO_A = re.compile(r", an? (?:[\w-]+ ){0,3}")


def names_of_nouns(narration: str, candidates: dict[str, Candidate]) -> tuple[dict[str, str], set[str]]:
    """Which noun means whom, where the text says so: `a robot named Pip`, `Martha, an old farmer,`, `his sister Julia`.

    The name takes over what the noun says of sex, age and species. A noun of two names means neither.
    """
    pairs = _name_pairs(narration)
    meant: dict[str, str] = {}
    for noun, names in sorted(pairs.items()):
        known = [name for name in dict.fromkeys(names) if _take_nature(name, noun, candidates)]
        meant[noun] = known[0] if len(known) == 1 else ""
    named = {name for names in pairs.values() for name in names if name in candidates}
    return {noun: name for noun, name in meant.items() if name or len(pairs[noun]) > 1}, named


def merge_appositions(narration: str, kept: dict[str, Candidate]) -> dict[str, str]:
    """`The captain, a cruel man, …`: the man is the captain."""
    merged: dict[str, str] = {}
    for one, two in pairwise(find_nouns(narration)):
        if (
            one.key in kept
            and two.key in kept
            and one.key != two.key
            and not (one.plural or two.plural or one.possessive or one.key.startswith("="))
            and two.key in GENERIC_SPECIES
            and _ALSO_A.fullmatch(narration[one.end : two.start])
            and narration[two.end : two.end + 1] in (",", ".", ";")
            and kept[one.key].nature.species in GENERIC_SPECIES[two.key]
            and kept[two.key].first >= one.start
            and _sexes_agree(kept[one.key], kept[two.key])
        ):
            merged[two.key] = one.key
    return merged


def _name_pairs(narration: str) -> dict[str, list[str]]:
    """Nouns with the names that the text gives them."""
    found, pairs = find_nouns(narration), defaultdict[str, list[str]](list)
    for f in found:
        nouns = [m for m in f.modifiers if m in NOUNS] if f.key.startswith("=") else []
        if nouns:
            pairs[nouns[0]].append(f.key)
    for one, two in pairwise(found):
        between = narration[one.end : two.start]
        if two.key.startswith("=") and not one.key.startswith("=") and not one.plural:
            if NAMED.fullmatch(between) or (between == ", " and narration[two.end : two.end + 1] == ","):
                pairs[one.key].append(two.key)
        elif (
            one.key.startswith("=")
            and not two.key.startswith("=")
            and not two.plural
            and (
                _EXPLAINED.fullmatch(between)
                or (NOUNS[two.key].occupation and not one.possessive and _CALLED.fullmatch(between))
            )
        ):
            pairs[two.key].append(one.key)
    return pairs


def parents_of_named(
    names: dict[str, str], kept: dict[str, Candidate], merged: dict[str, str]
) -> dict[str, str]:
    """`Her daughter Emma`, and later `her mother`: the only other one by name who can be meant."""
    children = {names[noun] for noun in ("daughter", "son", "child") if names.get(noun)}
    parents = {}
    for parent, sex in (("mother", Sex.FEMALE), ("father", Sex.MALE)):
        fitting = [
            k
            for k, c in sorted(kept.items())
            if k.startswith("=") and k not in children and c.nature.sex == sex
        ]
        if (
            children
            and parent in kept
            and parent not in merged
            and len(fitting) == 1
            and not kept[parent].introduced
        ):
            parents[parent] = fitting[0]
    return parents


def _take_nature(name: str, noun: str, candidates: dict[str, Candidate]) -> bool:
    """Give a name what its noun says. Whether it is a name of someone at all."""
    named = candidates.get(name)
    if named is None:
        return False
    nature = NOUNS[noun]
    if named.nature.sex != Sex.UNKNOWN:
        nature = replace(nature, sex=named.nature.sex)
    named.nature = nature
    if noun in candidates:
        named.modifiers.update(candidates[noun].modifiers)
        named.brought_in_as |= candidates[noun].brought_in_as
    return True


_SAME_PERSON = (
    ("donkey", "ass"), ("traveller", "traveler"), ("princess", "daughter"), ("maiden", "girl"), ("girl", "daughter"),
    ("maiden", "daughter"), ("peasant", "countryman"), ("serpent", "snake"), ("toad", "frog"), ("rabbit", "hare"),
)  # fmt: skip


def merge_generics(kept: dict[str, Candidate]) -> dict[str, str]:
    """A word such as `the bird`, never introduced by `a`, stands for the only one whom it can stand for."""
    merged: dict[str, str] = {}
    for key, candidate in sorted(kept.items()):
        lemma = key.rstrip("#")
        species = GENERIC_SPECIES.get(lemma)
        if species is None or candidate.plural:
            continue
        others = [
            other
            for other, c in sorted(kept.items())
            if other != key
            and other not in merged
            and not c.plural
            and c.nature.species in species
            and _sexes_agree(candidate, c)
            and c.first < candidate.first
        ]
        if lemma == "god":
            others = [other for other in others if kept[other].nature.occupation == "god"]
        if not candidate.introduced and len(others) == 1:
            merged[key] = others[0]
        elif (
            not candidate.introduced
            and len(others) > 1
            and candidate.count <= 2
            and candidate.count < TITLE_WEIGHT
        ):
            merged[key] = ""
    singulars = {k for k in kept if not k.endswith("#")}
    for key, candidate in sorted(kept.items()):
        if key.endswith("#") and key[:-1] in singulars and candidate.count < 2 and not candidate.many:
            merged[key] = ""
        for a, b in _SAME_PERSON:
            if key == a and b in kept and a not in merged and merged.get(b) != a:
                merged[a] = b
    return merged


def _sexes_agree(a: Candidate, b: Candidate) -> bool:
    return Sex.UNKNOWN in (a.nature.sex, b.nature.sex) or a.nature.sex == b.nature.sex
