"""Manners: which animals of a story live like people, and are drawn on two legs, dressed, with hands."""

from __future__ import annotations

import re
from collections.abc import Sequence

from storyassets.model.character import Age, Character, Species
from storyassets.model.script import Script

# Small ones who have something to say do: nobody needs to be told. Large ones only by what they do.
_SMALL = frozenset(
    {
        Species.MOUSE,
        Species.RAT,
        Species.HARE,
        Species.HEDGEHOG,
        Species.MOLE,
        Species.SQUIRREL,
        Species.WEASEL,
    }
)
_LARGE = frozenset({Species.FOX, Species.CAT, Species.WOLF, Species.BEAR, Species.PIG, Species.GOAT})
# What takes hands, clothes or a house.
_LIKE_PEOPLE = re.compile(
    r"\b(?:wore|wears|dressed|put on|puts on|apron|clothes|spectacles|nightcap|cooked|cooks|baked|bakes|served|serves"
    r"|set the table|invited|invites|(?:of|in|into|to) (?:his|her|their) (?:own )?house|doorway|requested|made (?:him|her|it)self at home|housekeeping|kept house|swept|sewed"
    r"|godmother|godfather|wedding|married|built (?:a|his|her|their|its) house|lit (?:a|the) (?:fire|candle)"
    r"|council|army|armies|leaders?|generals?|soldiers|declared war|sent a challenge|head-?dress\w*|went to school|carpet bag|umbrella|basket on (?:his|her) arm|wrote|played the|poured|packed)\b",
    re.IGNORECASE,
)
# A hunter who looks for a dinner is none the less a beast.
_AT_TABLE = re.compile(r"\b(?:for|to) (?:a |his |her )?(?:dinner|lunch|supper)\b", re.IGNORECASE)
_WORD = re.compile(r"[a-z]+")
_GOES_ON = frozenset({"he", "she", "they", "and"})
_SUBJECT_WORDS = 6  # from the start of a sentence: there its subject is


def with_manners(characters: Sequence[Character], script: Script) -> tuple[Character, ...]:
    """The same characters; each animal who lives like people stands upright, and so do all of its kind."""
    upright = {one.look.species for one in characters if _lives_like_people(one, script)}
    if upright:
        # Who speaks with them lives like them, and so do all who are small.
        upright |= {
            one.look.species for one in characters if one.look.species in _LARGE and _speaks(one, script)
        }
        upright |= {one.look.species for one in characters if one.look.species in _SMALL}
    return tuple(
        one.model_copy(update={"look": one.look.model_copy(update=_upright(one))})
        if one.look.species in upright
        else one
        for one in characters
    )


def _upright(one: Character) -> dict[str, bool]:
    """On two legs; the old read with glasses."""
    return {"upright": True, "glasses": one.look.age is Age.OLD and not one.look.crowd}


def _lives_like_people(one: Character, script: Script) -> bool:
    if one.look.species in _SMALL:
        return _speaks(one, script) or _acts_so(one, script)
    return one.look.species in _LARGE and _acts_so(one, script)


def _speaks(one: Character, script: Script) -> bool:
    return any(line.speaker == one.character_id for line in script.lines)


def _acts_so(one: Character, script: Script) -> bool:
    """Whether a sentence that begins with them, or goes on about them, tells of something that only people do."""
    names = {word for name in (one.role.name, *one.role.aliases) for word in _WORD.findall(name.lower())[-1:]}
    others = {word for role in script.roles for word in _WORD.findall(role.name.lower())[-1:]} - names
    meant = False
    for line in script.lines:
        for sentence in re.split(r"(?<=[.!?;])\s+", line.text):
            first = _WORD.findall(sentence.lower())[:_SUBJECT_WORDS]
            first += [word.removesuffix("s") for word in first]
            if names & set(first):
                meant = True
            elif others & set(first) or not _GOES_ON & set(first):
                meant = False
            at_table = one.look.species in _SMALL and _AT_TABLE.search(sentence)
            if meant and (at_table or _LIKE_PEOPLE.search(sentence)):
                return True
    return False
