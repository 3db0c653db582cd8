"""Appearance: a look in words, for providers that read words."""

from __future__ import annotations

from storyassets.model.character import Age, Being, Costume, HairStyle, Look, Role, Sex, Species
from storyassets.story.casting.palettes import COLOUR_WORDS

_NOUNS = {
    (Sex.FEMALE, Age.CHILD): "girl",
    (Sex.MALE, Age.CHILD): "boy",
    (Sex.UNKNOWN, Age.CHILD): "child",
    (Sex.FEMALE, Age.YOUNG): "young woman",
    (Sex.MALE, Age.YOUNG): "young man",
    (Sex.UNKNOWN, Age.YOUNG): "young person",
    (Sex.FEMALE, Age.ADULT): "woman",
    (Sex.MALE, Age.ADULT): "man",
    (Sex.UNKNOWN, Age.ADULT): "person",
    (Sex.FEMALE, Age.OLD): "old woman",
    (Sex.MALE, Age.OLD): "old man",
    (Sex.UNKNOWN, Age.OLD): "old person",
}
_BEINGS = {
    Being.ELF: "a tiny elf, no taller than a boot,",
    Being.FAIRY: "a small fairy with wings",
    Being.DWARF: "a dwarf, half as tall as a man,",
    Being.GIANT: "a giant, tall as a house,",
    Being.GHOST: "a pale ghost",
    Being.ANGEL: "an angel with white wings",
    Being.WINGED: "a person with ragged wings",
    Being.DEVIL: "a devil with horns",
    Being.GOD: "a god in flowing robes",
    Being.DEATH: "Death, a thin figure in a black cloak,",
}
_COSTUMES = {
    Costume.MODERN: "everyday clothes of today",
    Costume.OFFICE: "office clothes",
    Costume.POLICE: "a police uniform",
    Costume.ASTRONAUT: "a space suit",
    Costume.PHYSICIAN: "an old physician's black coat, ruff and hat",
    Costume.KING: "a king's robe and crown",
    Costume.QUEEN: "a queen's gown and crown",
    Costume.TROOPER: "a khaki uniform and a steel helmet",
    Costume.OFFICER: "an officer's khaki uniform and peaked cap",
    Costume.BRIDE: "a bride's dress and veil",
    Costume.JUDGE: "a judge's black robe",
    Costume.FESTIVE: "festive clothes of today",
    Costume.LORD: "a nobleman's coat with a cape of fur",
    Costume.BYGONE: "everyday clothes of a hundred years ago",
    Costume.MINER: "a miner's clothes and a helmet with a lamp",
    Costume.WORKER: "a bright safety waistcoat and a hard hat",
    Costume.WAITER: "a waiter's waistcoat and white sleeves",
    Costume.SWIMMER: "a swimsuit and a swimming cap",
    Costume.PLAYER: "the strip of a team",
    Costume.ANDEAN: "Andean clothes",
    Costume.AFRICAN: "West African clothes",
    Costume.INDIAN: "Indian clothes",
    Costume.ARABIAN: "Arabian clothes",
    Costume.JAPANESE: "a kimono",
}
_THINGS = frozenset({Species.TREE, Species.REED, Species.SUN, Species.WIND, Species.MOON, Species.POT})
_FACED = _THINGS | {Species.LAMP, Species.RIVER}


def describe_look(role: Role, look: Look) -> str:
    """One phrase: an old man with a white beard, in a brown miller's costume."""
    if look.species in _FACED:
        return f"a {look.species} with a friendly face"
    if look.species is not Species.HUMAN:
        age = {Age.CHILD: "young ", Age.OLD: "old "}.get(look.age, "")
        noun = f"{age}{look.species}"
        return f"a group of {noun}s" if role.crowd else f"{_article(noun)} {noun}"
    noun = _NOUNS[look.sex, look.age]
    if look.being is not Being.PERSON:
        who = _BEINGS[look.being]
        return (
            f"several of a kind, each {who} in {_colour(look.outfit)}"
            if role.crowd
            else f"{who} in {_colour(look.outfit)}"
        )
    hair = "bald" if look.hair_style is HairStyle.BALD else f"{_colour(look.hair)} {look.hair_style} hair"
    marks = [hair, *(["a beard"] if look.beard else []), *(["glasses"] if look.glasses else [])]
    costume = describe_costume(look.costume)
    who = f"several people, each {_article(noun)} {noun}" if role.crowd else f"{_article(noun)} {noun}"
    return f"{who} with {_colour(look.skin)} skin, {', '.join(marks)}, in {_colour(look.outfit)}, {costume}"


def describe_costume(costume: Costume) -> str:
    """What is worn: a miller's clothes, a space suit."""
    return _COSTUMES.get(costume, f"a {costume}'s clothes")


def _colour(colour: str) -> str:
    return COLOUR_WORDS.get(colour, colour)


def _article(noun: str) -> str:
    return "an" if noun[0] in "aeiou" else "a"
