"""Prose of today: whether a text is told as people write now, by its short forms, years, titles, clock times and sentences."""

from __future__ import annotations

import re
from functools import lru_cache

_OF_TODAY = re.compile(
    r"\b\w+(?:n['’]t|['’](?:ll|ve|re|d|m))\b|\b(?:1[89]|20)\d\d\b|\b(?:Mr|Mrs|Ms)\.? [A-Z]|\b\d+:\d\d\b|\$\d"
    r"|[\[(]\d\d ?[FM][\])]"
)
_SENTENCE_END = re.compile(r"[.!?;]+[\"'”’)]*\s+")
_SHORT_SENTENCE = 12.5
"""In words: so long is a sentence of today on average; those of old tales have half as many more."""

MOST_REMEMBERED = 16
"""Whole texts: that of a story is asked about again and again."""

_ENOUGH_SENTENCES = 12
"""So many sentences tell how a text is told."""


@lru_cache(maxsize=MOST_REMEMBERED)
def is_of_today(text: str) -> bool:
    """Whether it reads like prose of today, which says nothing twice; old prose can be told in half its words."""
    return _OF_TODAY.search(text) is not None


def is_told_shortly(text: str) -> bool:
    """Whether its sentences are as short as those of today, whatever it tells of: none can go without loss."""
    sentences = [sentence for sentence in _SENTENCE_END.split(text) if sentence.strip()]
    words = sum(len(sentence.split()) for sentence in sentences)
    return len(sentences) >= _ENOUGH_SENTENCES and words <= _SHORT_SENTENCE * len(sentences)
