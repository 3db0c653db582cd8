"""Buyers: the unnamed people who come when business is good, where a story tells that it is and has no crowd for it."""

from __future__ import annotations

import re

from storyassets.model.character import Role, Species
from storyassets.model.script import NARRATOR, Beat, Script

BUYERS = "buyers"
"""The character's id of those who buy."""

SOLD_OUT = re.compile(
    r"\b(?:sold|sells|sell) (?:every|all|each|hundreds|thousands|a (?:hundred|thousand))\b|\bsold (?:\w+ ){0,2}out\b"
    r"|\b(?:everyone|everybody|people|crowds) bought\b"
)
THRIVES = re.compile(
    r"\b(?:everything|all|business|trade|work) (?:\w+ )?(?:went|goes|was|is) (?:very )?well\b"
    r"|\b(?:prosper|flourish|thriv)\w*\b|\b(?:business|trade) (?:grew|boomed|was (?:good|brisk))\b|\bmany customers\b"
)
LACKS = re.compile(
    r"\b(?:has|had|have|with|was|is) no (?:shade|shadow|shelter|rain)\b|\b(?:longed|cried|begged) for shade\b"
)
"""What those lack to whom something is sold afterwards."""


def with_buyers(script: Script) -> Script:
    """The script with a role for those who buy, if its narration tells of good business among people."""
    people = [role for role in script.roles if role.species is Species.HUMAN and not role.crowd]
    if not people or any(role.character_id == BUYERS for role in script.roles):
        return script
    told = [
        line.text.lower()
        for line in script.lines
        if line.speaker == NARRATOR and line.beat in (Beat.TWIST, Beat.RESOLUTION)
    ]
    if not any(SOLD_OUT.search(text) or THRIVES.search(text) for text in told):
        return script
    role = Role(character_id=BUYERS, name="Customers", species=Species.HUMAN, crowd=True)
    return script.model_copy(update={"roles": (*script.roles, role)})
