"""Where a name or a word stands whole in a text.

A pattern with a name in it has to be made anew for every name, which takes longer than the search itself; these look
for the name as it is, and leave to fixed patterns what stands before and after it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

MARK = "\x01"
"""What `mark_names` puts for a name; no text that was tidied has it."""

CLOSE = 48
"""In characters: so much of what stands before and after a name is read with it."""


def find_whole(text: str, word: str) -> Iterator[int]:
    """The places where the word begins, in order; it goes on with no letter, digit or underscore."""
    at = text.find(word) if word else -1
    while at >= 0:
        if not _goes_on(text, at - 1) and not _goes_on(text, at + len(word)):
            yield at
        at = text.find(word, at + 1)


def around_whole(text: str, word: str) -> Iterator[tuple[str, str]]:
    """What stands close before and after the word, wherever it stands whole: for patterns that end or begin there."""
    for at in find_whole(text, word):
        after = at + len(word)
        yield text[max(0, at - CLOSE) : at], text[after : after + CLOSE]


def stands_whole(text: str, word: str) -> bool:
    """Whether the word stands somewhere in the text as a whole word."""
    return next(find_whole(text, word), None) is not None


def mark_names(text: str, names: Iterable[str]) -> str:
    """The text with MARK for each of the names, however they are written; the longest first."""
    for name in sorted(set(names), key=lambda one: (-len(one), one)):
        lowered = text.lower()
        if not name or len(lowered) != len(text):
            continue
        places = list(find_whole(lowered, name.lower()))
        for at in reversed(places):
            text = text[:at] + MARK + text[at + len(name) :]
    return text


def _goes_on(text: str, at: int) -> bool:
    return 0 <= at < len(text) and (text[at].isalnum() or text[at] == "_")
