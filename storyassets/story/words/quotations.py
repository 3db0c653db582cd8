"""Quotation marks: where speech begins and ends in a text. Who speaks is `quotes`'s."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import lru_cache

MOST_REMEMBERED = 16
"""Whole texts: rule after rule asks what is told outside of speech."""

# `"I thought—" He stopped.`: nobody heard the rest.
_BROKEN_OFF = re.compile(r"(?<=\w)\s*(?:—|–|--+)$")
_MARKS = re.compile(r'"|\n\n')
_NO_BREAK = re.compile(r"[^\n]")
_BEFORE_AN_OPENING = frozenset(" \n(-—[:,;")


@dataclass(frozen=True)
class Quotation:
    """The part of a text from `start` up to `end`, marks included; `text` is what is inside.

    `goes_on`: the quotation before was never closed, so that the same one goes on speaking.
    """

    start: int
    end: int
    text: str
    goes_on: bool = False


def find_quotations(text: str) -> list[Quotation]:
    """Every quotation, in order. One that is opened again or never closed ends there, or with its paragraph.

    A mark that can only close, where nothing is open, closes the quotation before it: what stood between was
    said too, around words quoted inside a speech.
    """
    found: list[Quotation] = []
    opened: int | None = None
    goes_on = False
    for mark in _MARKS.finditer(text):
        i = mark.start()
        if mark[0] != '"':
            if opened is not None:
                found.append(_quotation(text, opened, i, goes_on))
                opened, goes_on = None, True
        elif opened is None and _only_closes(text, i) and found and "\n\n" not in text[found[-1].end : i]:
            found = _reach_to(text, found, i + 1)
        elif opened is None:
            opened = i
        elif _opens(text, i):
            found.append(_quotation(text, opened, i, goes_on))
            opened, goes_on = i, True
        else:
            found.append(_quotation(text, opened, i + 1, goes_on))
            opened, goes_on = None, False
    if opened is not None:
        found.append(_quotation(text, opened, len(text), goes_on))
    return [quotation for quotation in found if quotation.text]


def _quotation(text: str, start: int, end: int, goes_on: bool) -> Quotation:
    return Quotation(start, end, _BROKEN_OFF.sub("…", text[start:end].strip('" \n')), goes_on)


def _reach_to(text: str, found: list[Quotation], end: int) -> list[Quotation]:
    """The last quotation up to `end`; with the one before it, if it was opened inside that one."""
    last = found.pop()
    if last.goes_on and found:
        last = replace(found.pop(), end=last.end)
    inside = text[last.start : end].replace('"', "")
    return [*found, replace(last, end=end, text=inside.strip())]


def _opens(text: str, at: int) -> bool:
    before = text[at - 1] if at else " "
    after = text[at + 1] if at + 1 < len(text) else " "
    return before in _BEFORE_AN_OPENING and not after.isspace()


def _only_closes(text: str, at: int) -> bool:
    before = text[at - 1] if at else " "
    after = text[at + 1] if at + 1 < len(text) else " "
    return before in ".!?,;" and after.isspace()


@lru_cache(maxsize=MOST_REMEMBERED)
def mask_quotations(text: str) -> str:
    """The text with blanks instead of speech; every other character keeps its place."""
    masked, done = [], 0
    for quotation in find_quotations(text):
        masked += [text[done : quotation.start], _NO_BREAK.sub(" ", text[quotation.start : quotation.end])]
        done = quotation.end
    return "".join([*masked, text[done:]])
