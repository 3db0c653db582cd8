"""Dwellers: who lives neither in a cottage nor in a room: lords, kings, villagers, mice, and what stands in a stable."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from storyassets.model.character import Cast, Costume, Species
from storyassets.model.place import Setting
from storyassets.model.prop import Prop
from storyassets.model.shot import Action, Actor, Relation
from storyassets.story.reading.place_words import INDOORS
from storyassets.story.words.phrases import bare
from storyassets.story.words.word_tables import word_set

_SMALL_HOLE = re.compile(
    r"\b(?:in|into|to|inside|reached|entered) (?:the|a|his|her|their|its) (?:[\w'’]+ ){0,3}(?:den|hole|burrow|nest)\b"
)
_COUNCIL = re.compile(r"\b(?:meeting|council|assembl(?:y|ed)|gathered together)\b")
_RULERS = word_set("king queen emperor sultan")
_LORDS = word_set(
    "magistrate governor bishop baronet viscount lord duke count baron earl nobleman squire countess duchess"
)
_TOWNSFOLK = {
    "villagers": Setting.VILLAGE,
    "peasants": Setting.VILLAGE,
    "farmers": Setting.VILLAGE,
    "neighbors": Setting.VILLAGE,
    "neighbours": Setting.VILLAGE,
    "townspeople": Setting.CITY,
    "townsfolk": Setting.CITY,
    "citizens": Setting.CITY,
}
AT_WORK = re.compile(r"\b(?:heard|dropped|stopped|at work|thought|paid no|stayed|took no notice|did not)\b")
"""Folk of whom this is told have not come yet."""

_STABLED = frozenset(
    {Species.ASS, Species.BULL, Species.CALF, Species.CAMEL, Species.COW, Species.ELEPHANT, Species.HORSE}
    | {Species.OX, Species.SHEEP, Species.GOAT, Species.PIG, Species.BOAR, Species.STAG, Species.BEAR}
)
_AT_TABLE = 2
_HOSTS = (Costume.KING, Costume.QUEEN, Costume.LORD)
_PLURALS = {Species.MOUSE: "mice", Species.DUCK: "ducks", Species.FROG: "frogs", Species.GOAT: "goats"}
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
        role = character.role
        words = {bare(word) for text in (role.occupation, role.name, *role.aliases) for word in text.split()}
        if words & _RULERS:
            found[character.character_id] = Setting.THRONE_ROOM
        elif words & _LORDS:
            found[character.character_id] = Setting.HALL
    return found


def find_rulers(cast: Cast) -> frozenset[str]:
    """The kings and queens of a cast."""
    return frozenset(who for who, home in find_nobles(cast).items() if home is Setting.THRONE_ROOM)


def find_townsfolk(cast: Cast) -> dict[str, Setting]:
    """The crowds of a cast who have houses of their own, and where these stand."""
    crowds = [c for c in cast.characters if c.look.crowd]
    named = {c.character_id: bare(c.role.name.split()[-1]) for c in crowds if c.role.name.split()}
    return {who: _TOWNSFOLK[word] for who, word in named.items() if word in _TOWNSFOLK}


def leave_outside(
    actors: list[Actor], named: Collection[str], cast: Cast, seen: Collection[str]
) -> list[Actor]:
    """The same actors in a room: cattle that no words name stay out, and the people of the story are at table."""
    inside = [a for a in actors if a.character_id in named or not _is_of(a, cast, _STABLED)]
    if inside or not actors:
        return inside
    people = [c for c in cast.characters if c.look.species is Species.HUMAN and not c.look.crowd]
    people.sort(key=lambda character: character.look.costume not in _HOSTS)
    there = [c.character_id for c in people if c.character_id in seen][:_AT_TABLE]
    return [
        Actor(character_id=who, action=Action.SIT, at=Prop.TABLE.value, relation=Relation.BESIDE)
        for who in there
    ]


def bring_whole_kind(actors: list[Actor], words: Sequence[str], cast: Cast) -> list[Actor]:
    """The same actors; where words tell what 'the mice' did, and the story has two, it is both."""
    if not actors:
        return actors
    lead = cast.find(actors[0].character_id)
    plural = _PLURALS.get(lead.look.species) if lead is not None else None
    if lead is None or plural is None or plural not in [bare(word) for word in words]:
        return actors
    kin = [c for c in cast.characters if c.look.species is lead.look.species and not c.look.crowd]
    here = {actor.character_id for actor in actors}
    if len(kin) != 2 or lead.look.crowd:
        return actors
    others = [actors[0].model_copy(update={"character_id": c.character_id}) for c in kin]
    return [*actors, *(one for one in others if one.character_id not in here)]


def _is_of(actor: Actor, cast: Cast, kinds: frozenset[Species]) -> bool:
    found = cast.find(actor.character_id)
    return found is not None and found.look.species in kinds
