"""Kin: whose father or mother is meant, among people and among animals."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from itertools import pairwise

from storyassets.model.character import Age, Sex, Species
from storyassets.story.casting.candidates import Candidate
from storyassets.story.words.nouns import find_nouns

_CHILDREN = ("daughter", "son", "child", "children", "kid", "lamb", "calf", "chick", "cub")
_NEAR = 12
"""So few letters stand between an owner and who is owned: `Petrov's only daughter`."""

_PARENTS = (("father", Sex.MALE), ("mother", Sex.FEMALE))


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


def parents_by_birth(narration: str, kept: dict[str, Candidate], merged: dict[str, str]) -> dict[str, str]:
    """`There was a miller who had a daughter`, and later `her father`: the miller."""
    parents: dict[str, str] = {}
    for paragraph_sentence in re.finditer(r"[^.!?]+(?:[.!?]|$)", narration):
        found = find_nouns(paragraph_sentence.group())
        born = next((f for f in found if f.key.rstrip("#") in _CHILDREN and f.key in kept), None)
        if born is None:
            continue
        between = paragraph_sentence.group()[: born.start]
        if not re.search(r"\b(?:had|has|whose|with|his|her)\b", between):
            continue
        for parent, sex in _PARENTS:
            if parent not in kept or parent in merged or kept[parent].introduced:
                continue
            heads = [f for f in found if f.start < born.start and not f.plural and f.key in kept]
            fitting = [f.key for f in heads if kept[f.key].nature.sex == sex and f.key not in merged]
            if (
                _whose(parent, narration) in (kept[born.key].nature.sex, Sex.UNKNOWN)
                and fitting
                and fitting[0] not in (parent, born.key)
            ):
                parents[parent] = fitting[0]
        break
    return parents


def parents_of_owned(narration: str, kept: dict[str, Candidate], merged: dict[str, str]) -> dict[str, str]:
    """`Mr. Petrov's daughter`, and later `her father`: Mr. Petrov."""
    parents: dict[str, str] = {}
    found = find_nouns(narration)
    for owner, child in pairwise(found):
        one = kept.get(merged.get(owner.key, owner.key))
        owned = owner.possessive and child.key in _CHILDREN and child.start - owner.end <= _NEAR
        if one is None or not owned:
            continue
        for parent, sex in _PARENTS:
            first = next((f for f in found if f.key == parent), None)
            told = first is not None and first.start > child.end and parent in kept and parent not in merged
            if told and one.nature.sex is sex and _whose(parent, narration[child.end :]) is not Sex.UNKNOWN:
                parents[parent] = merged.get(owner.key, owner.key)
    return parents


def _whose(parent: str, narration: str) -> Sex:
    """Whose father is spoken of first: his, hers, or nobody knows whose."""
    owner = re.search(rf"\b(his|her|the|their|my)\s+(?:\w+\s+)?{parent}\b", narration, re.I)
    sexes = {"his": Sex.MALE, "her": Sex.FEMALE}
    return sexes.get(owner.group(1).lower(), Sex.UNKNOWN) if owner else Sex.UNKNOWN


_FLEDGED = "bird crow crane dove duck eagle goose hawk hen cock owl parrot partridge peacock penguin sparrow stork swallow swan"
_KINDS_OF_YOUNG: dict[str, frozenset[Species]] = {
    young: frozenset(Species(kind) for kind in kinds.split())
    for young, kinds in (
        ("calf", "elephant whale giraffe camel dolphin stag deer ox cow bull"),
        ("cub", "bear lion fox wolf tiger leopard"),
        ("pup", "dog wolf fox bat rat mouse dolphin weasel hedgehog"),
        ("foal", "horse ass zebra"),
        ("colt", "horse ass zebra"),
        ("kitten", "cat leopard lion tiger fox weasel hare squirrel"),
        *((young, _FLEDGED) for young in ("chick", "nestling", "fledgling", "hatchling")),
    )
}
_CATTLE = frozenset({Species.COW, Species.BULL, Species.OX})


def give_young_their_kind(kept: dict[str, Candidate]) -> dict[str, Candidate]:
    """The calf of an elephant is a small elephant, where the grown ones told of are of that one kind."""
    for word, kinds in _KINDS_OF_YOUNG.items():
        grown = {c.nature.species for c in kept.values() if c.nature.age is not Age.CHILD} & kinds
        kind = min(grown) if len(grown) == 1 and not grown & _CATTLE else None
        for young in (kept.get(word), kept.get(f"{word}#")):
            if young is not None and kind is not None:
                young.nature = replace(young.nature, species=kind)
    return kept


_ANYBODYS_MOTHER = re.compile(r"\b(?:[Mm]y|[Oo]ur|[Yy]our) (?:[\w-]+ )?mother\b")


def mother_of_young(narration: str, kept: Mapping[str, Candidate]) -> dict[str, str]:
    """`The mother`, where the only grown beast of a calf's kind is told of, and no child of people: that beast."""
    beasts = [c for c in kept.values() if c.nature.species is not Species.HUMAN and not c.nature.thing]
    young = {c.nature.species for c in beasts if c.nature.age is Age.CHILD}
    small_people = any(c.nature.age is Age.CHILD for c in kept.values() if c.nature.species is Species.HUMAN)
    grown = [
        c for c in beasts if c.nature.age is not Age.CHILD and c.nature.species in young and c.key != "mother"
    ]
    mothers = [c for c in grown if c.nature.sex is not Sex.MALE and not c.plural]
    told = re.search(r"\b[Tt]he mother\b", narration) and not _ANYBODYS_MOTHER.search(narration)
    if "mother" not in kept or small_people or not told or len(mothers) != 1:
        return {}
    if kept["mother"].nature.species not in (Species.HUMAN, mothers[0].nature.species):
        return {}
    mothers[0].nature = replace(mothers[0].nature, sex=Sex.FEMALE)
    return {"mother": mothers[0].key}


def merge_kin_of_animals(kept: dict[str, Candidate]) -> dict[str, str]:
    """`Mother Crab`, and later `his mother`: among animals the only grown one of the kind that can be meant."""
    merged: dict[str, str] = {}
    for word, telling in (
        ("mother", {"mother", "old"}),
        ("father", {"father", "old"}),
        ("son", {"young", "little"}),
    ):
        kin = kept.get(word)
        if kin is None:
            continue
        if kin.nature.species is Species.HUMAN:
            merged |= _named_so(word, kept)
            continue
        same = [
            k
            for k, c in sorted(kept.items())
            if k != word
            and c.nature.species is kin.nature.species
            and not c.plural
            and (telling & set(c.modifiers) or (word == "mother" and c.nature.sex is Sex.FEMALE))
        ]
        if len(same) == 1:
            telling_here = sorted(telling & set(kept[same[0]].modifiers), key=lambda m: m != word)
            merged[word] = "/".join([same[0], *telling_here[:1]])
    return merged


def _named_so(word: str, kept: dict[str, Candidate]) -> dict[str, str]:
    """`The Mother Lark`, and later `their mother`, in a story of people too: the animal that is called so."""
    called = [
        k
        for k, c in sorted(kept.items())
        if c.nature.species is not Species.HUMAN and c.modifiers[word] and not c.plural
    ]
    return {word: f"{called[0]}/{word}"} if len(called) == 1 else {}
