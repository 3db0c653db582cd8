"""Told numbers: a telephone number that is given, written down or remembered is seen on a slip of paper."""

from __future__ import annotations

import re
from collections.abc import Sequence

from storyassets.model.prop import Prop, PropState
from storyassets.model.script import Beat
from storyassets.model.shot import Condition, ShotKind, Staging
from storyassets.story.directing.cutting import Passage

_WHOSE = r"(?:(?:my|your|his|her|our|their)(?: \w+'s)?|(?:the |a )?\w+'s)"
_OWN = rf"{_WHOSE} (?:own |old |new |phone |telephone |cell |mobile |home |office ){{0,2}}number"
_ANY = r"(?:the|a|this|that) (?:old |new )?(?:phone|telephone|cell|mobile) number"
_GIVEN = re.compile(
    rf"\b(?:wrote(?: down)?|scribbled(?: down)?|jotted down|gave (?:me|him|her|us|them|\w+)"
    rf"|left(?: me| him| her| us)?|slipped (?:me|him|her)|handed (?:me|him|her|us)|whispered|repeated|learned|remembered"
    rf"|knew|kept|found|here is|here's|this is|that was|that is|was|with) (?:{_OWN}|{_ANY})\b"
    r"|\b(?:call|ring|dial(?:ed)?|phone) this number\b"
)
_ELSEWHERE = re.compile(
    r"\bnumber(?:'s| is| was)? (?:up|of|one|two|three|four|five|six|seven|eight|nine|ten|\d|on (?:\w+ )?(?:arm|hand|wrist|palm|back|shirt|jersey|door|house|board|screen|phone))\b"
)
_SAYS = "555 0147"


def show_numbers(
    stagings: Sequence[Staging], passages: Sequence[Passage], kinds: list[ShotKind]
) -> list[Staging]:
    """The stagings, with the kind changed where the number is read; the first time only."""
    shown = list(stagings)
    for index, passage in enumerate(passages):
        if passage.beat is Beat.HOOK or index == len(passages) - 1 or not _is_told(passage):
            continue
        note = Condition(prop=Prop.LETTER, state=PropState.OPEN, says=_SAYS)
        alone = {"actors": (), "props": (Prop.LETTER,), "conditions": (note,), "imagined": False}
        shown[index] = stagings[index].model_copy(update={**alone, "in_air": None, "elsewhere": None})
        kinds[index] = ShotKind.INSERT
        break
    return shown


def _is_told(passage: Passage) -> bool:
    """Whether these very words name it, and their sentence says that somebody gets it."""
    line = passage.line.text.replace("’", "'").lower()
    here = passage.low
    return "number" in here and _GIVEN.search(line) is not None and _ELSEWHERE.search(line) is None
