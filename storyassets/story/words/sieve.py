"""A sieve: which rows of a table of patterns may find something in a text, by pieces of words that they cannot do without.

To ask hundreds of patterns, or one that joins them, takes far longer than to look up which of their words a text has.
"""

from __future__ import annotations

import importlib
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import Any

_PARSER: Any = importlib.import_module("re._parser")
"""What `re.compile` reads patterns with; nothing else tells their parts."""

_LONGEST, _SHORTEST = 4, 3
_WORD = re.compile(r"[^\W_]+")
_MOST_REMEMBERED = 256

Pieces = frozenset[str]


class Sieve:
    """The rows of a table, each under its pieces."""

    def __init__(self, patterns: Iterable[re.Pattern[str]]) -> None:
        self._always: list[int] = []
        self._rows: dict[str, list[int]] = defaultdict(list)
        for index, pattern in enumerate(patterns):
            pieces = pieces_of(pattern)
            if not pieces:
                self._always.append(index)
            for piece in sorted(pieces):
                self._rows[piece].append(index)
        self._pieces = frozenset(self._rows)

    def left(self, text: str) -> list[int]:
        """Which rows may find something in the text, in their order: all others find nothing."""
        rows = set(self._always)
        for piece in self._pieces & _pieces_in(text):
            rows.update(self._rows[piece])
        return sorted(rows)


def pieces_of(pattern: re.Pattern[str]) -> Pieces:
    """Pieces of words, of which each text has one in which the pattern finds something; none where that cannot be told."""
    if pattern.flags & re.IGNORECASE:
        return frozenset()
    return _best(_PARSER.parse(pattern.pattern, pattern.flags & ~re.UNICODE))


@lru_cache(maxsize=_MOST_REMEMBERED)
def _pieces_in(text: str) -> Pieces:
    """All that it has, of each length."""
    return frozenset(
        text[at : at + length]
        for length in range(_SHORTEST, _LONGEST + 1)
        for at in range(len(text) - length + 1)
    )


def _best(parts: Iterable[tuple[Any, Any]]) -> Pieces:
    """Of what has to be there one after the other, what is told by the longest and fewest pieces."""
    return max(_demanded(parts), key=_worth, default=frozenset())


def _worth(pieces: Pieces) -> tuple[int, int]:
    return min(map(len, pieces), default=0), -len(pieces)


def _demanded(parts: Iterable[tuple[Any, Any]]) -> Iterator[Pieces]:
    """What each part has to have."""
    run = ""
    for kind, value in parts:
        name = str(kind)
        if name == "LITERAL":
            run += chr(value)
            continue
        yield from _words_of(run)
        run = ""
        yield _of_part(name, value)
    yield from _words_of(run)


def _words_of(run: str) -> Iterator[Pieces]:
    for word in _WORD.findall(run):
        if len(word) >= _SHORTEST:
            yield frozenset({word[:_LONGEST]})


def _of_part(name: str, value: Any) -> Pieces:
    if name == "BRANCH":
        return _of_choices([_best(choice) for choice in value[1]])
    if name == "SUBPATTERN":
        _, added_flags, _, parts = value
        return frozenset() if added_flags & re.IGNORECASE else _best(parts)
    if name in ("MAX_REPEAT", "MIN_REPEAT") and value[0]:
        return _best(value[2])
    return _best(value[1]) if name == "ASSERT" else frozenset()


def _of_choices(choices: Sequence[Pieces]) -> Pieces:
    return frozenset().union(*choices) if all(choices) else frozenset()
