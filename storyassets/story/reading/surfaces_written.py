"""Surfaces written: on which things words can be read, and what a plaque, a banner or a jar is drawn as for them."""

from __future__ import annotations

import re

from storyassets.model.prop import Prop, props_named
from storyassets.story.reading.things import find_props

WRITABLE = props_named(
    "bag book bookmark box chalkboard check door document gift grave label letter mirror newspaper notebook notice phone receipt "
    "scroll signpost sticky_note ticket wall"
)
"""On these one can write, large enough to be read."""

_AS = {
    **dict.fromkeys(
        ("label", "tag", "nametag", "sticker", "badge", "jar", "tin", "crate", "bottle", "lid", "drawer"),
        Prop.LABEL,
    ),
    **dict.fromkeys(
        ("plaque", "banner", "board", "placard", "billboard", "marquee", "flag", "cardboard"), Prop.NOTICE
    ),
    **dict.fromkeys(("plate", "nameplate", "doorbell"), Prop.DOOR),
    **dict.fromkeys(("headstone", "gravestone", "tombstone"), Prop.GRAVE),
    **dict.fromkeys(
        ("wood", "bark", "trunk", "beam", "bench", "floorboards", "plank", "tree", "railing"), Prop.WOOD
    ),
    **dict.fromkeys(("email", "e-mail", "screen"), Prop.PHONE),
    **dict.fromkeys(
        ("form", "paper", "sheet", "invoice", "report", "contract", "certificate"), Prop.DOCUMENT
    ),
    **dict.fromkeys(("door", "gate", "doorpost"), Prop.DOOR),
    "headline": Prop.NEWSPAPER,
    "list": Prop.DOCUMENT,
    "stone": Prop.GRAVE,
}
"""By these nouns, where no other thing is meant."""

_NOUN = re.compile(rf"\b(?:{'|'.join(sorted(_AS, key=len, reverse=True))})\b", re.IGNORECASE)


def surface_of(noun: str) -> Prop | None:
    """The thing on which the words stand that a noun is said to bear; None where nobody could read them there."""
    if noun.lower() in _AS:
        return _AS[noun.lower()]
    return next((thing for thing in find_props(["the", noun]) if thing in WRITABLE), None)


_BEFORE_WORDS = re.compile(
    r"\b(sign|notice|banner|plaque|label|tag|card|note|poster|sticker|headline|placard|billboard|nameplate|list)\b"
    r"(?=(?: (?:that|which|only|still|just|now|said|says|read|reads|saying|reading))*[:,]? ?[\"“])",
    re.IGNORECASE,
)


def carrier_of(text: str) -> Prop | None:
    """The thing right before what is quoted: over the door he painted a sign."""
    found = _BEFORE_WORDS.search(text)
    return surface_of(found.group(1)) if found else None


def find_surface(text: str) -> Prop | None:
    """The first thing in the text that words are read on only where it says so: a plaque, a jar, a beam."""
    found = _NOUN.search(text)
    return _AS[found.group().lower()] if found else None
