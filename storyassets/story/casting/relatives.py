"""Relatives: of which kind a mother or a son is among animals, and of which kind a bird is."""

from __future__ import annotations

import re
from dataclasses import replace

from storyassets.model.character import Age, Species
from storyassets.story.casting.candidates import Candidate
from storyassets.story.words.lexicon import GENERIC_SPECIES
from storyassets.story.words.word_tables import word_set

_RELATIONS = word_set(
    "mother father son daughter brother sister child infant baby wife husband friend companion comrade guest neighbor "
    "neighbour doctor king queen fellow visitor stranger grandmother grandfather uncle aunt lady gentleman servant "
    "relative cousin acquaintance person commander general host hostess"
)


_MY_KIN = re.compile(
    r"\b[Mm]y (?:[\w-]+ )?(?:mother|father|son|daughter|brother|sister|wife|husband|grandmother|grandfather|uncle|aunt|cousin|neighbou?r)\b"
)


_IS_ME = re.compile(r"\b(?:I|I['’](?:m|d|ve)) [a-z]+ed\b|\b(?:I|me) (?:was|had|went|took|told)\b")
"""Who tells what befell himself is of our kind, and so are the ladies he meets."""


def give_relatives_species(kept: dict[str, Candidate], narration: str) -> dict[str, Candidate]:
    """Among animals a mother is an animal: of the child's kind, or of the only kind; of nobody knows which, nobody.

    `My grandfather`, in narration, is a man.
    """
    if _MY_KIN.search(narration) or _IS_ME.search(narration):
        return kept
    people = [c for k, c in kept.items() if c.nature.species == Species.HUMAN]
    animals = [c for c in kept.values() if c.nature.species != Species.HUMAN and not c.nature.thing]
    if not animals or any(c.name not in _RELATIONS and c.nature.occupation != "god" for c in people):
        return kept
    young = [
        c.nature.species
        for c in animals
        if c.nature.age == Age.CHILD or c.modifiers["young"] or c.modifiers["little"]
    ]
    kinds = {c.nature.species for c in animals}
    kind = young[0] if young else next(iter(kinds)) if len(kinds) == 1 else None
    for c in people:
        if c.name in _RELATIONS and kind:
            c.nature = replace(c.nature, species=kind, occupation="")
    return {k: c for k, c in kept.items() if kind or c.name not in _RELATIONS}


def give_kind_to_birds(kept: dict[str, Candidate], narration: str) -> dict[str, Candidate]:
    """Where all birds that have a kind are pigeons, `the bird` is a pigeon too."""
    bird = kept.get("bird")
    kinds = {c.nature.species for c in kept.values()} & GENERIC_SPECIES["bird"] - {Species.BIRD}
    if bird is not None and len(kinds) == 1 and not re.search(r"\b(?:a|another) (?:\w+ )?bird\b", narration):
        bird.nature = replace(bird.nature, species=kinds.pop())
    return kept
