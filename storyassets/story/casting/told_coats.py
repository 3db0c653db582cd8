"""Told coats: the colour of an animal's fur or feathers, where the story says it: `an orange cat`, `the horse was black`."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from storyassets.model.character import Role, Species
from storyassets.story.casting.pronoun_votes import Place
from storyassets.story.words.nouns import find_nouns

COATS = {
    "orange": "#e09a4a", "ginger": "#dd9145", "marmalade": "#e09a4a", "red": "#b9552f", "white": "#f3f0e9", "black": "#403c46",
    "grey": "#8d8f98", "gray": "#8d8f98", "silver": "#b3b6be", "brown": "#8a5f41", "chestnut": "#8a4a2b", "golden": "#dcae62",
    "yellow": "#e2c069", "cream": "#ece0c4", "tan": "#c39b6a", "tawny": "#c08a4c", "sandy": "#d3b27c",
}  # fmt: skip
_BRIGHT = {
    "blue": "#4f86c0",
    "green": "#5a9a4d",
    "scarlet": "#c9402f",
    "turquoise": "#3fa39b",
    "purple": "#7d5aa6",
}
_MAY_BE_BRIGHT = frozenset(
    {
        Species.PARROT,
        Species.BIRD,
        Species.FISH,
        Species.BUTTERFLY,
        Species.SNAKE,
        Species.FROG,
        Species.PEACOCK,
    }
)
_COLOUR = rf"(?P<colour>{'|'.join((*COATS, *_BRIGHT))})"
_IS = re.compile(
    rf" (?:is|was) (?:(?!not\b|never\b)[\w-]+,? (?:and )?){{0,2}}?{_COLOUR}\b(?! (?:with|from|in)\b)"
)
_PATCHED = re.compile(r"\b(?:spotted|striped|patched|black[- ]and[- ]white|brindled|tabby|calico|piebald)\b")


def coat_called(colour: str, species: Species) -> str:
    """The colour of a coat of that word; nothing where no such animal has it."""
    bright = _BRIGHT.get(colour, "") if species in _MAY_BE_BRIGHT else ""
    return COATS.get(colour, bright)


def read_coats(
    roles: Sequence[Role], mentions_in: Callable[[str], Sequence[Place]], narration: str
) -> tuple[Role, ...]:
    """The roles, each animal with the first colour that the story tells of it: `orange fur`."""
    beasts = {role.character_id: role for role in roles if role.species is not Species.HUMAN}
    told: dict[str, str] = {}
    for sentence in re.split(r"(?<=[.!?])\s+", narration) if beasts else ():
        modifiers = {f.end: f.modifiers for f in find_nouns(sentence)}
        for mention in mentions_in(sentence):
            who = mention.character_id
            if who not in beasts or who in told or _PATCHED.search(sentence):
                continue
            said = _IS.match(sentence, mention.end)
            words = (*modifiers.get(mention.end, ()), *([said["colour"]] if said else []))
            colour = next((one for one in words if coat_called(one, beasts[who].species)), "")
            if colour:
                told[who] = f"{colour} fur"
    return tuple(
        role.model_copy(update={"looks": (*role.looks, told[role.character_id])})
        if role.character_id in told and told[role.character_id] not in role.looks
        else role
        for role in roles
    )
