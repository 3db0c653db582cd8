"""Told clothes: what is told of somebody's clothes where no garment is named, and what those of an occasion wear.

`a tall woman in black`, `barefoot`; a bride, the guests of a wedding, the captain of the firemen.
"""

from __future__ import annotations

import re

from storyassets.model.character import Costume, Role

_WEARERS = (
    "man|men|woman|women|lady|ladies|girl|boy|figure|stranger|widow|widower|guy|person|people|nurse|mourners?|family|sister|wife|mother|dressed|clad"
    "|all|entirely|completely|always"
)
_COLOURS = "white|black|grey|gray|red|green|blue|yellow|pink|purple|brown|navy"
_IN_COLOUR = re.compile(
    rf"\b(?:{_WEARERS}),? (?:all |entirely |completely |dressed )?in (?P<cloth>{_COLOURS})"
    r"(?=[.,;:!?]|$| (?:with|who|and(?! white)|at|by|stood|came|opened|sat|was|got|on|from|waited|walked|looked|had|leaned|bent|said|knelt|stepped|went|took|put|from|for)\b)"
)
_WORE_COLOUR = re.compile(
    rf"\b(?:wore|wearing) (?P<cloth>{_COLOURS})(?=[.,;:!?]|$| (?:and(?! white)|to|every|for|that)\b)"
)
_BAREFOOT = re.compile(r"\b(?:barefoot(?:ed)?|(?:in|on) (?:his|her) bare feet)\b(?! (?:as|when) )")
_FIRE = re.compile(r"\b(?:firem[ae]n|firefighters?|fire (?:brigade|engine|truck|chief|captain))\b", re.I)
_FIRE_LEADERS = ("captain", "chief", "lieutenant", "commander")
_WEDDING = re.compile(r"\bwedding guests?\b|\bguests? (?:at|of) (?:the|a|my|our|his|her) wedding\b", re.I)
_SERVES = re.compile(r"^(?:head )?(?:waiter|waitress|barista|bartender|barmaid|barman|sommelier|steward)s?$")
_LATE = 0.6  # of the story
_FESTIVE = ("groom", "bridegroom", "bridesmaid", "bridesmaids", "groomsman", "groomsmen")


def find_clothes(sentence: str) -> list[tuple[int, str]]:
    """Where a sentence tells of clothes without naming any, and how: `black clothes`, `bare feet`."""
    found = [
        (m.start("cloth"), f"{m['cloth']} clothes")
        for pattern in (_IN_COLOUR, _WORE_COLOUR)
        for m in pattern.finditer(sentence)
    ]
    return found + [(m.start(), "bare feet") for m in _BAREFOOT.finditer(sentence)]


def weds_at_last(text: str) -> bool:
    """Whether only the end of a story calls somebody a bride: `I drove the bride to church`. Before, she wears no veil."""
    return text.lower().find("bride") > _LATE * len(text)


def costume_of_occasion(role: Role, text: str) -> Costume | None:
    """What somebody of our time wears since they serve, marry, or lead those who put out a fire."""
    called = (role.occupation or role.name).lower()
    if called == "bride" or ("bride" in role.aliases and not weds_at_last(text)):
        return Costume.BRIDE
    if called in _FESTIVE or (called in ("guest", "guests") and role.crowd and _WEDDING.search(text)):
        return Costume.FESTIVE
    if called in _FIRE_LEADERS and _FIRE.search(text):
        return Costume.FIREFIGHTER
    return Costume.WAITER if _SERVES.match(called) else None
