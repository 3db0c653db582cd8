"""Told animals: a pet of which only somebody's words tell has a look too, where the story has no animal of its own."""

from __future__ import annotations

import re

from storyassets.model.character import Role, Species
from storyassets.model.script import NARRATOR, Script
from storyassets.story.words.lexicon import NOUNS

TOLD_ANIMAL = "told_animal"
"""The character's id of the pet that somebody speaks of."""

_NOT_ONE = r"(?<!\blike )(?<!\bas )(?<!\bthan )(?<!\bsuch )(?<!\bare )(?<!\bis )(?<!\bwas )(?<!\bam )(?<!\byou )(?<!['’]re )(?<!['’]m )"
SPOKEN_OF = re.compile(
    rf"{_NOT_ONE}\b(?:a|an|one|my|his|her|our|their) (?:[\w-]+ ){{0,2}}?(?P<kind>puppy|pup|dog|kitten|cat|rabbit|pony|horse|goat|parrot|duck)"
    r"(?=[.,;:!?]|$| (?:and|in|on|under|at|by|with|from|that|who|which|behind|beside|near|outside|was|is|had|sat|slept|waiting|sitting|called|named)\b)"
)
"""One animal, and nothing that is compared with it."""
_NO_SUCH = re.compile(r"\b(?:no|not|never|without|nobody|nor)\b|n['’]t\b")


def find_told(text: str) -> str:
    """What animal a speech tells of; empty if none, or where it tells of none that is there."""
    for clause in re.split(r"[.;!?]\s+", text.lower()):
        found = SPOKEN_OF.search(clause)
        if found is not None and not _NO_SUCH.search(clause[: found.start()]):
            return found.group("kind")
    return ""


def with_told_animal(script: Script) -> Script:
    """The script with a role for the first animal that somebody speaks of, among people only."""
    if not script.roles or any(role.species is not Species.HUMAN for role in script.roles):
        return script
    told = (find_told(line.text) for line in script.lines if line.speaker != NARRATOR)
    kind = next((kind for kind in told if kind), "")
    nature = NOUNS.get(kind)
    if nature is None:
        return script
    pet = Role(character_id=TOLD_ANIMAL, name=kind.capitalize(), species=nature.species, age=nature.age)
    return script.model_copy(update={"roles": (*script.roles, pet)})
