"""What befalls people in a passage: the first row of the situations, or of the signs of feeling, that its words fit.

Where several pictures tell a sentence nobody is yet alarmed by what comes later in it, but may be sad or proud of it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import lru_cache

from storyassets.model.script import Emotion
from storyassets.story.directing.cutting import Passage
from storyassets.story.directing.signs_of_feeling import HINTS, SAID_SIGNS, TOLD_SIGNS
from storyassets.story.directing.situations import SAID, TOLD, Situation
from storyassets.story.words.feeling import leave_out_asked
from storyassets.story.words.sieve import Sieve

_MOST_REMEMBERED = 512
_ALARM = frozenset({Emotion.FEAR, Emotion.SURPRISE, Emotion.ANGER})
"""What breaks in upon people."""

_SIGNS = (*TOLD_SIGNS, *SAID_SIGNS)
_TOLD, _SAID = (*TOLD, *TOLD_SIGNS), (*SAID, *SAID_SIGNS)
_TOLD_SIEVE, _SAID_SIEVE, _HINT_SIEVE = (Sieve(row.words for row in rows) for rows in (_TOLD, _SAID, HINTS))


def told_situation(passage: Passage) -> Situation | None:
    """What the narrator tells."""
    return _find(_told_by, passage)


def said_situation(passage: Passage) -> Situation | None:
    """What somebody says."""
    return _find(_said_by, passage)


def hinted_situation(passage: Passage) -> Situation | None:
    """What the words of the picture alone hint at."""
    return _hinted_by(passage.low)


def _find(read: Callable[[str], Situation | None], passage: Passage) -> Situation | None:
    """The first row that fits the passage's words, else its line up to there, else all of it where nothing breaks in."""
    found = read(passage.low) or read(_line_so_far(passage))
    if found is None:
        found = read(passage.line.text.lower())
        if found is not None and (found in _SIGNS or {found.doer, found.sufferer} & _ALARM):
            return None
    return found


def _line_so_far(passage: Passage) -> str:
    line, last = passage.line, passage.spans[-1]
    words = line.text.split()
    end = last.end_word if last.line_id == line.line_id else len(words)
    return " ".join(words[:end]).lower()


@lru_cache(maxsize=_MOST_REMEMBERED)
def _told_by(text: str) -> Situation | None:
    return _first(_TOLD, _TOLD_SIEVE, leave_out_asked(text))


@lru_cache(maxsize=_MOST_REMEMBERED)
def _said_by(text: str) -> Situation | None:
    return _first(_SAID, _SAID_SIEVE, text)


@lru_cache(maxsize=_MOST_REMEMBERED)
def _hinted_by(text: str) -> Situation | None:
    return _first(HINTS, _HINT_SIEVE, text)


def _first(rows: Sequence[Situation], sieve: Sieve, text: str) -> Situation | None:
    """The first row that fits."""
    return next((rows[index] for index in sieve.left(text) if rows[index].words.search(text)), None)
