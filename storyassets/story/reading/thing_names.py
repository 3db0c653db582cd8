"""Words for things that are only part of somebody's or some place's name: nothing is seen of them."""

from __future__ import annotations

from collections.abc import Sequence

from storyassets.story.words.grammar_words import DETERMINERS, PREPOSITIONS

_ENDS = (".", "!", "?", ":", '"', "”")


def names_among(words: Sequence[str]) -> frozenset[int]:
    """Where such words stand: `the Kettle Fork Dam`, `on Pine`. In a line of capitals nobody can tell, and none is one."""
    capital = [
        index
        for index, word in enumerate(words)
        if word[:1].isupper() and not (len(word) > 1 and word.isupper())
    ]
    if len(capital) * 2 > len(words):
        return frozenset()
    return frozenset(index for index in capital if index and _is_name(words, index))


def _is_name(words: Sequence[str], index: int) -> bool:
    """Whether a capital in mid-sentence has another beside it, or stands right behind a preposition."""
    before, after = words[index - 1], words[index + 1] if index + 1 < len(words) else ""
    if before.endswith(_ENDS):
        return False
    if before.lower() in ("called", "named") and words[index][:1].isupper():
        return True
    follows = before[:1].isupper() and before[-1].isalnum() and before.lower() not in DETERMINERS
    goes_on = after[:1].isupper() and words[index][-1].isalnum()
    return follows or goes_on or before.lower() in PREPOSITIONS
