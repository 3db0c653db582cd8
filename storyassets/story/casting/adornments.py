"""Adornments: animals of one kind and age are told apart by what they wear, by their words where these say it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from storyassets.model.character import Character, Species
from storyassets.story.words.word_tables import word_set

_WORN = ("kerchief", "bow", "straw hat")
_COUNTRY = word_set("country field farm village meadow barn harvest hay poor")
_TOWN = word_set("town city rich house lap court palace fine")
_HATLESS = frozenset(
    {Species.COCK, Species.HEN, Species.PEACOCK, Species.STAG, Species.DEER, Species.LION, Species.OWL}
)
_ADORNED = frozenset(
    {
        Species.ASS,
        Species.BEAR,
        Species.CAT,
        Species.COCK,
        Species.COW,
        Species.CROW,
        Species.DEER,
        Species.DOG,
        Species.EAGLE,
        Species.FOX,
        Species.GOAT,
        Species.GOOSE,
        Species.HARE,
        Species.HEN,
        Species.HORSE,
        Species.LION,
        Species.MOUSE,
        Species.OWL,
        Species.PEACOCK,
        Species.PIG,
        Species.SHEEP,
        Species.STAG,
        Species.WOLF,
    }
)


def adorn_alike(characters: Sequence[Character]) -> tuple[Character, ...]:
    """The same characters; of those whom nobody could tell apart, each wears something of their own."""
    alike = Counter(_kind(one) for one in characters)
    worn: Counter[tuple[str, str]] = Counter()
    adorned: list[Character] = []
    for one in characters:
        kind = _kind(one)
        if alike[kind] < 2 or one.role.crowd or one.look.species not in _ADORNED:
            adorned.append(one)
            continue
        before = {other.look.wearing for other in adorned if _kind(other) == kind}
        wearing = _choose(one, before, worn[kind])
        worn[kind] += 1
        look = one.look.model_copy(update={"wearing": wearing})
        told = f"{one.appearance}, wearing a {wearing}" if wearing and one.appearance else one.appearance
        adorned.append(one.model_copy(update={"look": look, "appearance": told}))
    return tuple(adorned)


def _kind(one: Character) -> tuple[str, str]:
    """Who shares it looks alike; a crowd is told apart by its number."""
    return (one.role.character_id if one.role.crowd else one.look.species.value, one.look.age.value)


def _choose(one: Character, before: set[str], index: int) -> str:
    words = {word.lower() for name in (one.role.name, *one.role.aliases) for word in name.split()}
    told = "straw hat" if words & _COUNTRY else "bow" if words & _TOWN else ""
    if told and told not in before and not (told == "straw hat" and one.look.species in _HATLESS):
        return told
    free = [thing for thing in _WORN[:2] if thing not in before]
    return free[0] if index < len(_WORN) and free else ""
