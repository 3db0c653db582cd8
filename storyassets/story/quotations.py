"""Quotation marks: where speech begins and ends in a text. Who speaks is `quotes`'s."""

from __future__ import annotations

from dataclasses import dataclass

_BEFORE_AN_OPENING = frozenset(" \n(-—[:,;")


@dataclass(frozen=True)
class Quotation:
    """The part of a text from `start` up to `end`, marks included; `text` is what is inside."""

    start: int
    end: int
    text: str


def find_quotations(text: str) -> list[Quotation]:
    """Every quotation, in order. One that is opened again or never closed ends there, or with its paragraph."""
    found: list[Quotation] = []
    opened: int | None = None
    for i, character in enumerate(text):
        if character == "\n" and text[i : i + 2] == "\n\n" and opened is not None:
            found.append(_quotation(text, opened, i))
            opened = None
        if character != '"':
            continue
        if opened is None:
            opened = i
        elif _opens(text, i):
            found.append(_quotation(text, opened, i))
            opened = i
        else:
            found.append(_quotation(text, opened, i + 1))
            opened = None
    if opened is not None:
        found.append(_quotation(text, opened, len(text)))
    return [quotation for quotation in found if quotation.text]


def _quotation(text: str, start: int, end: int) -> Quotation:
    return Quotation(start, end, text[start:end].strip('" '))


def _opens(text: str, at: int) -> bool:
    before = text[at - 1] if at else " "
    after = text[at + 1] if at + 1 < len(text) else " "
    return before in _BEFORE_AN_OPENING and not after.isspace()


def mask_quotations(text: str) -> str:
    """The text with blanks instead of speech; every other character keeps its place."""
    characters = list(text)
    for quotation in find_quotations(text):
        for i in range(quotation.start, quotation.end):
            if characters[i] != "\n":
                characters[i] = " "
    return "".join(characters)
