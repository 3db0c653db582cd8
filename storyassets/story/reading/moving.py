"""Moving: words by which a thing comes from its place, comes back, or is in somebody's beak or hands all the while."""

from __future__ import annotations

import re
from collections.abc import Sequence

_TAKEN_OFF = re.compile(
    r"\b(?:rode|rides|drove|drives|wheeled|pedalled|cycled|pushed|took|carried|stole|sailed|dragged)\b"
    r"(?: \w+){0,4}? (?:home|away|off)\b"
)
_RUN_OFF_WITH = re.compile(
    r"\b(?:ran|runs|made|went|flew|got|walked|rode|slipped|sneaked|stole) (?:off|away) with (?:it|them|the|his|her|their|my)\b"
)
_OUT_OF_SIGHT = re.compile(
    r"\b(?:flew|fell|slipped|dropped|sank|rolled|splashed|vanished) (?:\w+ )?"
    r"(?:out of (?:his|her|its|their|my) hands?|(?:from|into) (?:the |a |his |her )?(?:\w+ )?"
    r"(?:hands?|pool|pond|river|stream|water|sea|well|lake|ocean|waves))\b"
)
_TAKEN = re.compile(r"\b(?:took|takes|snatched|seized|grabbed) (?:it|them|the|his|her)\b")
_BROUGHT_BACK = re.compile(
    r"\b(?:brought|brings?|took|carried|wheeled|pushed|rode|gave|put|drove|got)\b(?: \w+){0,4}? back\b"
    r"|\breturned (?:it|the|my|his|her|their)\b"
)
_RIDDEN = re.compile(r"\b(?:rode|rides|riding|ride(?= it\b)|pedalled|cycled)\b")
_ALL_ALONG = re.compile(
    r"\b(?:held|holds?|holding|had|has|having|with|carried|carrying)\b.* (?:in|between|on)"
    r" (?:his|her|its|their) (?:\w+ )?(?:beak|bill|mouth|jaws|teeth|claws|talons|paws?)\b"
    r"|\b(?:held|holds?|holding)\b"
)
_LATER = re.compile(
    r"\b(?:today|nowadays|later|ever since|next (?:day|morning|week|year)|(?:every|each|one) (?:morning|day|night|year))\b"
)
_HANGING = re.compile(r"\b(?:hung|hangs|was hanging|were hanging)\b")
_LANDS_IN = re.compile(
    r"\b(?:in|into) (?:his|her|its|the|my) (?:[\w’']+ ){0,3}(?:mouth|beak|jaws|paws?|hands?|arms|lap)\b"
)


def is_taken_off(words: Sequence[str]) -> bool:
    """'Rode home', 'took it away': what they are said of stands there no more."""
    return _TAKEN_OFF.search(_told(words)) is not None


def is_run_off_with(words: Sequence[str]) -> bool:
    """'Ran off with it': whoever did so has it, and it is gone."""
    return _RUN_OFF_WITH.search(_told(words)) is not None


def is_out_of_sight(words: Sequence[str]) -> bool:
    """'The axe flew out of his hands', 'fell into the pool': it is seen no more until somebody has it."""
    return _OUT_OF_SIGHT.search(_told(words)) is not None


def is_taken(words: Sequence[str]) -> bool:
    """'Julia took it': it was another's."""
    return _TAKEN.search(_told(words)) is not None


def is_brought_back(words: Sequence[str]) -> bool:
    """'Brought it back': it stands there again."""
    return _BROUGHT_BACK.search(_told(words)) is not None


def is_ridden(words: Sequence[str]) -> bool:
    """'Rode home': whoever does so is on it."""
    return _RIDDEN.search(_told(words)) is not None


def is_held_all_along(words: Sequence[str]) -> bool:
    """'Held a bit of cheese in her beak': it was there before the words said so."""
    return _ALL_ALONG.search(_told(words)) is not None


def is_hanging(words: Sequence[str]) -> bool:
    """'A coat hung on it': it did so before."""
    return _HANGING.search(_told(words)) is not None


def is_later(words: Sequence[str]) -> bool:
    """'Today', 'years later', 'every morning': what stood there then may be gone."""
    return _LATER.search(_told(words)) is not None


def lands_in(words: Sequence[str]) -> bool:
    """'Into the Fox's open mouth': what flies there is then there."""
    return _LANDS_IN.search(_told(words)) is not None


def _told(words: Sequence[str]) -> str:
    return " ".join(words).lower()
