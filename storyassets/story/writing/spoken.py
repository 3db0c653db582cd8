"""Spoken sentences: what was chosen to be told, in sentences as short as people speak. The kinds of joints are `splits`'."""

from __future__ import annotations

import re

from storyassets.story.words.clauses import has_verb
from storyassets.story.writing.splits import ALWAYS, SPLITS, Again

LONGEST_SPOKEN_WORDS = 12
FEWEST_SPOKEN_WORDS = 3
MOST_ROUNDS = 4

_ENDS_OPEN = re.compile(
    r"\b(?:and|or|but|of|to|the|a|an|that|as|if|when|while|with|for|from|by|at|in|into|so|very|than|his|her|their|its|was|were|had)[.!?]$",
    re.I,
)
_HANGS = re.compile(
    r"^(?:who|which|whom|whose|that(?! (?:night|day|evening|morning|was|is))|than|because|if|unless|or)\b",
    re.I,
)


def speak(text: str, again: Again) -> list[str]:
    """The sentences that say the same, each short enough to be followed, as far as the rules can part it."""
    text = _LEFT_OVER.sub(lambda m: m.group(1) or "", text)
    if '"' in text or text.endswith("?"):
        return [text]
    return _speak(text, again, MOST_ROUNDS)


def _speak(text: str, again: Again, rounds: int) -> list[str]:
    if not rounds:
        return [text]
    for split in SPLITS if len(text.split()) > LONGEST_SPOKEN_WORDS else ALWAYS:
        for pieces in split(text, again):
            if pieces != (text,) and all(_stands(piece) for piece in pieces):
                return [short for piece in pieces for short in _speak(piece, again, rounds - 1)]
    return [text]


_ASIDE_ALONE = re.compile(r"^(?P<who>[^,]+), (?:who|whose|which|where)\b[^,]*[.]$")
_LEFT_OVER = re.compile(
    r"^(?!When|As|While|After|If)([^,]+), however,|,? however(?=[,.])|,? (?:and|when|then),? suddenly(?=[.]$)"
)
_OPEN_CLAUSE = re.compile(
    r"\band (?:when|as|while|after|if|though)\b[^,]*[.]$|\b(?:until|and), [^,]*[.]$|\balmost[.]$|, and \w+ing\b[^,]*[.]$"
)


def _stands(piece: str) -> bool:
    """Whether it is a sentence by itself."""
    if len(piece.split()) < FEWEST_SPOKEN_WORDS or _ENDS_OPEN.search(piece) or _HANGS.match(piece):
        return False
    if (aside := _ASIDE_ALONE.match(piece)) and not has_verb(aside.group("who")):
        return False
    if _OPEN_CLAUSE.search(piece):
        return False
    return has_verb(piece) and piece.count("(") == piece.count(")")
