"""One pattern for many: whether any of a table finds something, before each of its rows is asked."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

_WORD_EDGE = r"\b"


def union_of(patterns: Iterable[re.Pattern[str]]) -> re.Pattern[str]:
    """A pattern that finds something wherever one of these does, which all have the same flags.

    Nearly all of them begin at a word's edge. It is asked for once for them all, so that within words nothing is tried.
    """
    patterns = tuple(patterns)
    (flags,) = {pattern.flags for pattern in patterns}
    choices = [choice for pattern in patterns for choice in _choices_of(pattern.pattern)]
    at_words = [choice.removeprefix(_WORD_EDGE) for choice in choices if choice.startswith(_WORD_EDGE)]
    others = [choice for choice in choices if not choice.startswith(_WORD_EDGE)]
    return re.compile("|".join([rf"\b(?:{'|'.join(at_words)})"] * bool(at_words) + others), flags)


def _choices_of(pattern: str) -> Iterator[str]:
    """What stands between the bars that are in no parentheses or brackets."""
    start, depth, in_class, at = 0, 0, False, 0
    while at < len(pattern):
        sign = pattern[at]
        if sign == "\\":
            at += 1
        elif in_class:
            in_class = sign != "]"
        elif sign == "[":
            in_class = True
        elif sign in "()":
            depth += 1 if sign == "(" else -1
        elif sign == "|" and depth == 0:
            yield pattern[start:at]
            start = at + 1
        at += 1
    yield pattern[start:]
