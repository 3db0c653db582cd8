"""Said once: an opening that a telling has used is not used again, `at last` where it is true."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from storyassets.story.writing.lines import Told

_AT_LAST = re.compile(r"^(?P<joint>(?:And|But|So|Then) )?at last,? (?P<rest>(?!there\b)\w.*)$", re.I)
_INSIDE = re.compile(r"(?<=\w) at last(?= \w)")


def say_once(told: Sequence[Told]) -> list[Told]:
    """The lines, with `at last` only the last time a narrator says it."""
    late = [n for n, t in enumerate(told) if t.speaker is None and " at last " in f" {t.text.lower()}"]
    kept = list(told)
    for n in late[:-1]:
        kept[n] = replace(told[n], text=_without(told[n].text))
    return kept


def _without(text: str) -> str:
    opened = _AT_LAST.match(text)
    if opened is None:
        return _INSIDE.sub("", text)
    rest = opened["rest"]
    return f"{opened['joint'] or ''}{rest if opened['joint'] else rest[:1].upper() + rest[1:]}"
