"""Materials: what a thing is made of, and how far words say that its making has come."""

from __future__ import annotations

import re
from enum import StrEnum
from functools import lru_cache

from storyassets.model.prop import Prop

MADE_OF = {
    Prop.SHOE: Prop.LEATHER,
    Prop.GLOVES: Prop.LEATHER,
    Prop.PURSE: Prop.LEATHER,
    Prop.SHIRT: Prop.CLOTH,
    Prop.COAT: Prop.CLOTH,
    Prop.DRESS: Prop.CLOTH,
    Prop.TROUSERS: Prop.CLOTH,
    Prop.HANDKERCHIEF: Prop.CLOTH,
    Prop.FLAG: Prop.CLOTH,
    Prop.SCARF: Prop.WOOL,
    Prop.SOCK: Prop.WOOL,
    Prop.BREAD: Prop.DOUGH,
    Prop.CAKE: Prop.DOUGH,
    Prop.PIE: Prop.DOUGH,
    Prop.PIZZA: Prop.DOUGH,
    Prop.TABLE: Prop.WOOD,
    Prop.CHAIR: Prop.WOOD,
    Prop.CRADLE: Prop.WOOD,
    Prop.DOLL: Prop.WOOD,
    Prop.STATUE: Prop.STONE,
}
"""Of each thing that is made under our eyes, out of what."""


MOST_REMEMBERED = 1024


class Made(StrEnum):
    """How far it has come."""

    WHOLE = "whole"
    """Its material lies there, untouched."""

    CUT = "cut"
    DONE = "done"


_STUFF = r"(?:leather|cloth|linen|silk|velvet|wool|yarn|dough|flour|timber|wood|boards|stone|marble|stuff|material)"
_ENOUGH_FOR = re.compile(rf"\b{_STUFF} (?:left |enough )*for\b")
_KNEADS = re.compile(r"\b(?:knead(?:s|ed|ing)?|mix(?:es|ed|ing)? the dough)\b")
_CUTS_OUT = re.compile(
    r"\b(?:cut|cuts|cutting)(?: \w+){0,4} out\b|\b(?:snipped|cut) (?:the )?(?:leather|cloth)\b"
)
_DONE = re.compile(
    r"\b(?:finished|ready|already made|were made|was made|done|completed?|perfect|sold|sells?|bought|buys?|wore|wears?"
    r"|put (?:\w+ ){0,3}on|baked|stitched together|sewn|hung|gave|gives?)\b"
)
_TO_BE_DONE = re.compile(
    r"\b(?:to (?:begin|be|make|finish|sew|bake|cut)|not (?:yet )?(?:ready|finished|done))\b"
)


@lru_cache(maxsize=MOST_REMEMBERED)
def read_making(text: str) -> Made | None:
    """How far these words say that something is; None where they say nothing of it."""
    low = text.lower()
    if _CUTS_OUT.search(low):
        return Made.CUT
    if _ENOUGH_FOR.search(low) or _KNEADS.search(low):
        return Made.WHOLE
    return Made.DONE if _DONE.search(low) and not _TO_BE_DONE.search(low) else None
