"""Animal names: people whose name is a word for a bird (`my cousin Wren`), and beasts that only their deeds tell of (`Kiwi`, with her beak)."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace

from storyassets.model.character import Sex, Species
from storyassets.story.casting.candidates import Candidate
from storyassets.story.words.lexicon import NOUNS, Nature
from storyassets.story.words.word_tables import word_set

_GIVEN = word_set("wren robin jay raven lark dove starling drake")
_PERSONS = "|".join(
    sorted(k for k, n in NOUNS.items() if n.species is Species.HUMAN and re.fullmatch(r"[a-z]{3,}", k))
)
_PARTS = r"beak|tail|paws?|wings?|feathers|whiskers|fur|muzzle|snout|claws|hooves"
_MOVES = r"with|in|between|spread|flapped|folded|tucked|flicked|licked|ruffled|fluffed|lifted|raised|twitched|swished|beat|shook|swung"
_VOICES = r"barked|purred|meowed|miaowed|wagged|chirped|squawked|growled|neighed|bleated|hissed|perched|clucked|whinnied"
_OWNED = re.compile(r"\b(?:[Mm]y|[Oo]ur|[Hh]is|[Hh]er|[Tt]heir|[Aa]n?) (?:[\w-]+ ){0,2}\Z")


def people_named_as_animals(text: str, candidates: Mapping[str, Candidate]) -> None:
    """Make people of those who are people for all their names: `That's my cousin Wren`, never `the wren`."""
    for key in sorted(_GIVEN & candidates.keys()):
        name = key.capitalize()
        if re.search(rf"\b{key}s?\b|\b(?:[Tt]he|[Aa]n?) (?:\w+ )?{name}\b", text):
            continue
        if re.search(
            rf"\b(?:{_PERSONS}),? (?:named |called )?{name}\b|\b{name} [A-Z][a-z]+\b",
            text,
        ):
            candidates[key].nature = Nature(Species.HUMAN)
            candidates[key].name = name
            candidates[key].introduced = True


def pets_by_deeds(
    narration: str, candidates: Mapping[str, Candidate], named: Mapping[str, str]
) -> dict[str, str]:
    """`My parrot said no. Kiwi is green`, and takes a ring with her beak: the parrot is Kiwi.

    Only of the one beast of a story, which has no name yet.
    """
    beasts = [
        k
        for k, c in candidates.items()
        if c.nature.species is not Species.HUMAN
        and not (k.startswith("=") or c.nature.thing or c.plural)
        and _OWNED.search(narration, 0, c.first)
    ]
    if len(beasts) != 1 or beasts[0] in named:
        return {}
    beast = candidates[beasts[0]]
    for key, c in sorted(candidates.items(), key=lambda pair: pair[1].first):
        person = not key.startswith("=") or c.nature.species is not Species.HUMAN or c.titled
        if not person and key not in named.values() and _acts_as_beast(key[1:], narration):
            sex = c.nature.sex
            c.nature = replace(beast.nature, sex=beast.nature.sex if sex is Sex.UNKNOWN else sex)
            return {beasts[0]: key}
    return {}


def _acts_as_beast(name: str, narration: str) -> bool:
    """Whether a sentence says it of the name itself, or of the pronoun that follows it."""
    name = re.escape(name)
    beastly = rf"(?:\w+ly )?(?:{_VOICES})\b|(?:[\w-]+,? ){{0,8}}?(?:{_MOVES}) (?:her|his|its) (?:own )?(?:{_PARTS})\b"
    return (
        re.search(
            rf"(?:^|[.!?,;]\s+|\b(?:and|but|when|then) ){name} (?:[^.!?]{{1,60}}[.!?]\s+(?:She|He|It) )?(?:{beastly})",
            narration,
        )
        is not None
    )
