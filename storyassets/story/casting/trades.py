"""Trades: what someone is by what the story tells of them, where no word for them says it."""

from __future__ import annotations

import re
from functools import cache

from storyassets.model.character import Costume, Role
from storyassets.model.script import Script
from storyassets.story.words.whole_words import find_whole

_WORKPLACES: dict[Costume, str] = {
    Costume.MILLER: "bakery|baker's|mill|pastry shop",
    Costume.COOK: "restaurant|inn|cafe|café|diner|tavern|pizzeria",
    Costume.NURSE: "hospital|clinic",
    Costume.SAILOR: "ship|boat|ferry|lighthouse|trawler",
    Costume.FARMER: "farm|orchard|vineyard",
    Costume.OFFICE: "office|bank|company|firm|factory",
    Costume.PRIEST: "church|chapel|parish",
    Costume.SCHOLAR: "school|university|library",
}
# What belongs to whoever keeps such a place, when they speak of it as theirs.
_OF_ONES_OWN = {
    Costume.SAILOR: ("lighthouse", "lamp|light|lighthouse"),
    Costume.MILLER: ("bakery", "oven|bakery|dough"),
    Costume.FARMER: ("farm", "farm|fields?|cows?"),
}
_RUNS = r"(?:owns?|owned|runs?|ran|keeps?|kept|opened|bought|works? (?:at|in|for|on)|worked (?:at|in|for|on))"
_ITS = r"(?:the|a|an|his|her|our|their|my)"
_AT_SEA = r"(?:went to sea|goes to sea|was at sea|sailed|sails)"
_TEACHES = (
    r"(?:had |has )?(?:taught|teaches) (?:english|maths?|history|science|music|art|physics|chemistry|biology|french|spanish|"
    r"reading|drama|gym|algebra|geography|latin|\w+ grade|at|in|there|school|children|here)\b"
)
_ASIDE = r"(?:(?!never|not)[a-z]+ ){0,2}"


def find_trade(role: Role, script: Script) -> Costume | None:
    """The costume of the place that they are said to run or work at; nothing where it is not said."""
    text = " ".join((script.title, *(line.text for line in script.lines))).lower()
    names = sorted({role.name.lower(), *(alias.lower() for alias in role.aliases)} - {"me", "my"})
    named = [at + len(name) for name in names for at in find_whole(text, name)]
    for costume, tail in _tails():
        if any(tail.match(text, end) for end in named):
            return costume
    said = " ".join(line.text for line in script.lines if line.speaker == role.character_id).lower()
    for costume, (place, things) in _OF_ONES_OWN.items():
        if place in text and re.search(rf"\b{place}\b", text) and re.search(rf"\bmy (?:{things})\b", said):
            return costume
    if any(_keeps_lighthouse().match(text, end) for end in named):
        return Costume.SAILOR
    return None


@cache
def _tails() -> tuple[tuple[Costume, re.Pattern[str]], ...]:
    """What follows a name where it is said what they are, and what that is; the first is taken."""
    at_sea = (Costume.SAILOR, re.compile(rf" {_ASIDE}{_AT_SEA}\b"))
    runs = rf" {_ASIDE}{_RUNS} {_ITS} {_ASIDE}"
    teaches = (Costume.SCHOLAR, re.compile(rf",?(?: who| that)? {_ASIDE}{_TEACHES}"))
    return (
        at_sea,
        teaches,
        *((one, re.compile(rf"{runs}(?:{places})\b")) for one, places in _WORKPLACES.items()),
    )


@cache
def _keeps_lighthouse() -> re.Pattern[str]:
    return re.compile(rf" (?:opened|locked|came to|of) {_ITS} {_ASIDE}(?:door of {_ITS} )?lighthouse\b")
