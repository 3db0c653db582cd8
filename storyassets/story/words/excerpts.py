"""Excerpts: how much of a long text is read: its beginning and its end, and the first of several tales."""

from __future__ import annotations

import re
from collections.abc import Sequence

from storyassets.story.words.language import count_words

MOST_READ_CHARACTERS = 40_000
ENDING_CHARACTERS = 8_000
FEWEST_WORDS_OF_TALE = 120
_NEW_TALE = re.compile(
    r"^(?:There (?:was|were|lived) once|Once upon a time|A certain \w+|(?:Second|Third|Another) (?:story|tale)\b)",
    re.I,
)
_STORY_HEADING = re.compile(r"(?:First|Second|Third|Fourth) (?:Story|Tale)\.?", re.I)


def bound_reading(paragraphs: Sequence[str]) -> list[str]:
    """A book's beginning and its end: what a few minutes can tell of, read in a second or two."""
    if sum(map(len, paragraphs)) <= MOST_READ_CHARACTERS:
        return list(paragraphs)
    head = _within(paragraphs, MOST_READ_CHARACTERS - ENDING_CHARACTERS)
    tail = _within(paragraphs[len(head) :][::-1], ENDING_CHARACTERS)[::-1]
    if head or tail:
        return [*head, *tail]
    return [paragraphs[0][:MOST_READ_CHARACTERS]]


def _within(paragraphs: Sequence[str], most_characters: int) -> list[str]:
    kept, characters = [], 0
    for paragraph in paragraphs:
        characters += len(paragraph)
        if characters > most_characters:
            break
        kept.append(paragraph)
    return kept


def first_tale(paragraphs: Sequence[str]) -> list[str]:
    """The first of several tales under one title: a later one begins as tales do, with someone new."""
    paragraphs = [p for k, p in enumerate(paragraphs) if k or not _STORY_HEADING.fullmatch(p.strip())]
    words = 0
    for k, paragraph in enumerate(paragraphs):
        if words >= FEWEST_WORDS_OF_TALE and _NEW_TALE.match(paragraph):
            return paragraphs[:k]
        words += count_words(paragraph)
    return paragraphs
