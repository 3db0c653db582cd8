"""A sieve: which rows of a table of patterns may find something in a text, by pieces of words that they cannot do without.

To ask hundreds of patterns, or one that joins them, takes far longer than to look up which of them a text's words admit.
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

_LONGEST, _SHORTEST = 7, 3
_WORD = re.compile(r"[^\W_]+")
_MOST_REMEMBERED = 8192
_EVERYWHERE = frozenset(
    {"the", "and", "was", "had", "his", "her", "for", "you", "that", "with", "they", "ing"}
)
"""Pieces that nearly all texts have tell next to nothing."""


Pieces = frozenset[str]
_NONE: frozenset[int] = frozenset()
_ASKED_FOR: set[str] = set()
"""The pieces of all sieves: most words have none of them."""


class Sieve:
    """The rows of a table, each under its pieces."""

    def __init__(self, patterns: Iterable[re.Pattern[str]]) -> None:
        rows: dict[str, set[int]] = defaultdict(set)
        always = set()
        for index, pattern in enumerate(patterns):
            pieces = pieces_of(pattern)
            if not pieces:
                always.add(index)
            for piece in sorted(pieces):
                rows[piece].add(index)
        self._always, self._rows = frozenset(always), dict(rows)
        _ASKED_FOR.update(rows)
        _pieces_in.cache_clear()
        self._admitted_by = lru_cache(_MOST_REMEMBERED)(self._admit)

    def left(self, text: str) -> list[int]:
        """Which rows may find something in the text, in their order: all others find nothing."""
        return sorted(self._always.union(*map(self._admitted_by, text.split())))

    def admits(self, text: str) -> bool:
        """Whether any row may find something in the text."""
        return bool(self._always) or any(map(self._admitted_by, text.split()))

    def _admit(self, word: str) -> frozenset[int]:
        """The rows that need a piece of this word; a story is made of a few hundred."""
        found = [self._rows[piece] for piece in _pieces_in(word) if piece in self._rows]
        return frozenset().union(*found) if found else _NONE


@lru_cache(maxsize=_MOST_REMEMBERED)
def _pieces_in(word: str) -> set[str]:
    """All that it has, of each length, for which some sieve asks."""
    small = word.lower()
    return _ASKED_FOR.intersection(
        [
            small[at : at + length]
            for length in range(_SHORTEST, _LONGEST + 1)
            for at in range(len(small) - length + 1)
        ]
    )


def pieces_of(pattern: re.Pattern[str]) -> Pieces:
    """Pieces of words, of which each text has one in which the pattern finds something; none where that cannot be told."""
    return _best(_PARSER.parse(pattern.pattern, pattern.flags & ~re.UNICODE))


def _best(parts: Iterable[tuple[Any, Any]]) -> Pieces:
    """Of what has to be there one after the other, what is told by the longest and fewest pieces."""
    return max(_demanded(parts), key=_worth, default=frozenset())


def _worth(pieces: Pieces) -> tuple[int, int]:
    return min((len(piece) if piece not in _EVERYWHERE else 1 for piece in pieces), default=0), -len(pieces)


def _demanded(parts: Iterable[tuple[Any, Any]]) -> Iterator[Pieces]:
    """What each part has to have."""
    run = ""
    for kind, value in parts:
        name = str(kind)
        if name == "LITERAL":
            run += chr(value)
            continue
        yield from _words_of(run)
        yield _of_part(name, value, run)
        run = ""
    yield from _words_of(run)


def _words_of(run: str) -> Iterator[Pieces]:
    for word in _WORD.findall(run.lower()):
        if len(word) >= _SHORTEST:
            yield frozenset({word[:_LONGEST]})


def _of_part(name: str, value: Any, run: str) -> Pieces:
    if name == "BRANCH":
        return _of_choices([_best([*_letters(run), *choice]) for choice in value[1]])
    if name == "SUBPATTERN":
        return _best([*_letters(run), *value[3]])
    if name in ("MAX_REPEAT", "MIN_REPEAT") and value[0]:
        return _best(value[2])
    return _best(value[1]) if name == "ASSERT" else frozenset()


def _letters(run: str) -> list[tuple[str, int]]:
    """What stands right before choices, as parts: `re` takes what they all begin with out of them."""
    return [("LITERAL", ord(letter)) for letter in run]


def _of_choices(choices: Sequence[Pieces]) -> Pieces:
    pieces = frozenset().union(*choices) if all(choices) else frozenset()
    return frozenset(piece for piece in pieces if not any(other in piece for other in pieces - {piece}))
