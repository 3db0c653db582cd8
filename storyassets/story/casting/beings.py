"""Beings: who in human shape is no person, by the story's word for them."""

from __future__ import annotations

from storyassets.model.character import Being, Role, Species
from storyassets.story.words.word_tables import index_nouns

_BEING_WORDS: dict[Being, str] = {
    Being.ELF: "elf elves goblin imp brownie pixie sprite kobold leprechaun",
    Being.FAIRY: "fairy nymph sylph",
    Being.DWARF: "dwarf dwarfs dwarves gnome gnomes manikin mannikin troll",
    Being.GIANT: "giant giants ogre ogress",
    Being.GHOST: "ghost spirit phantom spectre specter",
    Being.ANGEL: "angel angels cherub",
    Being.DEVIL: "devil demon satan fiend",
    Being.GOD: "god gods goddess jupiter zeus mercury hermes hercules apollo venus juno minerva jove neptune",
    Being.DEATH: "death reaper",
}
_BEINGS = index_nouns(_BEING_WORDS)


def being_of(role: Role) -> Being:
    """What the words for someone say that they are: a person, where they say nothing else."""
    if role.species is not Species.HUMAN:
        return Being.PERSON
    words = f"{role.occupation} {role.name} {' '.join(role.aliases)}".lower().replace("-", " ").split()
    person = Being.WINGED if "wings" in role.looks else Being.PERSON
    return next((_BEINGS[word] for word in words if word in _BEINGS), person)
