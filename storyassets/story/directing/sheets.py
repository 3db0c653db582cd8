"""Sheets: on what the words stand that come after it, and which of them are read off a sign because of their capitals."""

from __future__ import annotations

import re
from collections.abc import Sequence

from storyassets.model.prop import Prop
from storyassets.story.reading.things import find_props

_PAPERS = (Prop.LETTER, Prop.DOCUMENT)
_SHEETS = frozenset(
    {
        *_PAPERS,
        Prop.BOOK,
        Prop.BOOKMARK,
        Prop.CHALKBOARD,
        Prop.LABEL,
        Prop.MIRROR,
        Prop.NEWSPAPER,
        Prop.NOTEBOOK,
        Prop.NOTICE,
        Prop.SCROLL,
        Prop.SIGNPOST,
        Prop.STICKY_NOTE,
        Prop.TICKET,
    }
)
"""On one of these the words are that come after it."""

_TEXTED = re.compile(
    r"\b(?:got|sent|read|opened|wrote|had) (?:me |him |her |us )?(?:a|the|his|her|another|one) (?:last )?(?:text|message)\b",
    re.IGNORECASE,
)
_SIGNS = frozenset({Prop.SIGNPOST, Prop.NOTICE, Prop.CHALKBOARD, Prop.LABEL})
_CAPITAL = r"(?:[A-Z]{2,}|[$£€]?\d[\d,]*[¢%]?)"
_IN_CAPITALS = re.compile(rf"(?:^|[.:!?] )([A-Z]{{2,}}(?: {_CAPITAL}){{1,7}})[.!]?$")
"""'He changed the sign. BREAD 11¢.'"""

_KEPT_IN = re.compile(
    r"\b(?:kept|keeps|put|found|hid|hidden|tucked|pressed|folded|slipped|stuck|lay|fell|was|left)\b(?: \w+){0,2} "
    r"(?:in|inside|into|between|under|behind|from|out of)\b(?: the pages of)? (?:\w+(?:'s)? ){1,2}(?:bible|book|diary|album|notebook|pages)\b",
    re.IGNORECASE,
)
"""What is kept in a book is not written in it."""

_LISTS = re.compile(r"\b(?:a|the|my|his|her) (?:\w+ )?list\b", re.IGNORECASE)
_MOST_SIGNS = 60


def find_sheet(words: Sequence[str], heard: str, *, today: bool) -> Prop | None:
    """The sheet of which these words speak: a list is a document, and a text is on the telephone."""
    named = next((one for one in find_props(words) if one in _SHEETS), None)
    if named is Prop.BOOK and _KEPT_IN.search(heard):
        named = None
    named = named or (Prop.DOCUMENT if _LISTS.search(heard) else None)
    return named or (Prop.PHONE if today and _TEXTED.search(heard) else None)


def find_capitals(heard: str, surface: Prop | None) -> tuple[Prop, str] | None:
    """What a sign says by now, if these words are in capitals and a sign was named."""
    found = _IN_CAPITALS.search(heard) if surface in _SIGNS else None
    return (surface, found.group(1)[:_MOST_SIGNS]) if found is not None and surface is not None else None
