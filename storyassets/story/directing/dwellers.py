"""Dwellers: who lives neither in a cottage nor in a room: lords, kings, and mice."""

from __future__ import annotations

import re

from storyassets.model.character import Cast, Species
from storyassets.model.place import Setting
from storyassets.story.reading.place_words import INDOORS
from storyassets.story.words.phrases import bare
from storyassets.story.words.word_tables import word_set

_SMALL_HOLE = re.compile(
    r"\b(?:in|into|to|inside|reached|entered) (?:the|a|his|her|their|its) (?:[\w'’]+ ){0,3}(?:den|hole|burrow|nest)\b"
)
_COUNCIL = re.compile(r"\b(?:meeting|council|assembl(?:y|ed)|gathered together)\b")
_RULERS = word_set("king queen emperor sultan")
_LORDS = word_set("lord duke count baron earl nobleman squire countess duchess")
_HOLE_DWELLERS = frozenset({Species.MOUSE, Species.RAT})


def has_mice(cast: Cast) -> bool:
    """Whether somebody in the story lives in a hole."""
    return any(c.look.species in _HOLE_DWELLERS for c in cast.characters)


def goes_into_hole(now: Setting, text: str) -> bool:
    """Whether mice who are in a house go into their hole by these lower-case words, or meet there."""
    meets = now is Setting.KITCHEN and _COUNCIL.search(text) is not None
    return now in INDOORS and (meets or _SMALL_HOLE.search(text) is not None)


def find_nobles(cast: Cast) -> dict[str, Setting]:
    """Lords and kings of the cast, and where each lives."""
    found: dict[str, Setting] = {}
    for character in cast.characters:
        words = {
            bare(word) for text in (character.role.occupation, character.role.name) for word in text.split()
        }
        if words & _RULERS:
            found[character.character_id] = Setting.THRONE_ROOM
        elif words & _LORDS:
            found[character.character_id] = Setting.HALL
    return found
