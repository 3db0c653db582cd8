"""Depth: what moves a character, only as far as the script says it in so many words."""

from __future__ import annotations

import re

from storyassets.model.character import Depth, Role
from storyassets.model.script import NARRATOR, Line, Script

_CLAUSE = r"([^.;:!?,]{4,70})"
_WANTS = re.compile(
    r"\b(?:wanted|wants|want|wished|wish|longed|desired|hoped|hope|decided|resolved|determined|tried) (to|for) "
    + _CLAUSE
)
_FEARS = re.compile(
    r"\b(?:afraid|frightened|fear|feared|terror|terrified|scared|in dread) (of|that|to|lest) " + _CLAUSE
)
_SECRET = re.compile(
    r"\b(?:secretly|in secret|never told|hid the|did not know that|disguised|pretended)\b" + _CLAUSE
)


def find_depth(role: Role, script: Script) -> Depth:
    """What the role wants, fears and hides, in the script's words; empty where it does not say.

    A line counts when the role says it, or when it alone is what the line is about.
    """
    lines = [line.text for line in script.lines if _is_about(line, role)]
    return Depth(
        wants=_first(_WANTS, lines, joined=True),
        fears=_first(_FEARS, lines, joined=True),
        secret=_first(_SECRET, lines, joined=False),
    )


def _is_about(line: Line, role: Role) -> bool:
    if line.speaker != NARRATOR:
        return line.speaker == role.character_id
    return line.subjects == (role.character_id,)


def _first(pattern: re.Pattern[str], lines: list[str], *, joined: bool) -> str:
    for text in lines:
        found = pattern.search(text)
        if found:
            phrase = " ".join(found.groups()) if joined else found.group(0)
            return phrase.strip().removeprefix("that ").removeprefix("of ").removeprefix("for ")
    return ""
