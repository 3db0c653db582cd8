"""Cruelty: what is no sight for a Short is said mildly, or left out where the story can be followed without it."""

from __future__ import annotations

import re

_CRUEL = re.compile(
    r"\b(?:stark|entirely|stripped) naked\b|\bdrag(?:ged)? (?:her|him|them) along\b|\bpointed nails\b|\b(?:pecked|put|picked) out (?:the|her|his|their|one of) [^.]{0,20}eyes?\b|\b(?:cut|chopped|hacked) (?:her|him|them) (?:in|into|to) pieces\b"
)
_MILDER = (
    re.compile(r"\bto be stripped (?:entirely |stark )?naked,? and put\b"),
    re.compile(
        r"\s*,?\s*\b(?:which|that) (?:is|was|had been) (?:studded|stuck|filled|set) (?:\w+ )?with (?:\w+ )?(?:pointed |sharp )?(?:nails|knives|snakes)\b"
    ),
)


def say_mildly(text: str) -> str:
    """A sentence with what is done, and without how it hurts."""
    if "naked" not in text and "nails" not in text and "knives" not in text:
        return text
    return _MILDER[1].sub("", _MILDER[0].sub("to be put", text))


def is_cruel(text: str) -> bool:
    """Whether a sentence tells what nobody wants to see."""
    return _CRUEL.search(text) is not None
