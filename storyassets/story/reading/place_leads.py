"""Place leads: the preposition that leads to the noun of a place, and names that only begin like one."""

from __future__ import annotations

from collections.abc import Sequence

from storyassets.story.reading.place_words import AWAY, IN_PLACE, PARTS
from storyassets.story.reading.thing_names import names_among
from storyassets.story.words.grammar_words import DETERMINERS, PREPOSITIONS

LEAD_REACH = 6
_OPENS_CLAUSE = frozenset(
    ("when", "while", "whenever", "because", "that", "who", "which", "if", "though", "although")
)
_BEFORE_DETERMINERS = frozenset(("all", "both", "half", "back", "out", "down", "up", "only", "just", "even"))


def is_name(words: Sequence[str], index: int) -> bool:
    """Whether a place word only begins a name that goes on, 'Port Averil', 'Church Street', or is one: 'on Pine'."""
    word, after = words[index], words[index + 1 : index + 2]
    if index == 0 or not word[0].isupper():
        return False
    if _is_address(words, index):
        return True
    alone = words[index - 1] in PREPOSITIONS and index in names_among(words)
    return alone or (word[-1].isalnum() and bool(after) and after[0][0].isupper())


def _is_address(words: Sequence[str], index: int) -> bool:
    """Whether it only says where a house is: `at 12 Canal Road`, `at the corner of Ninth and Pine`."""
    before, earlier = words[index - 1], words[index - 2] if index > 1 else ""
    if before in ("and", "&"):
        return earlier[:1].isupper() and earlier[-1:].isalnum()
    return before[:1].isupper() and earlier[:1].isdigit()


def leading_preposition(plain: list[str], index: int) -> str:
    """The preposition (or verb) before a noun's determiner and at most two adjectives."""
    determined, last = False, index - LEAD_REACH
    for back in range(index - 1, -1, -1):
        word = plain[back]
        if word == "of" and plain[back - 1] in PARTS:
            determined, last = False, back - 1 - LEAD_REACH  # 'in the front row of the theatre'
            continue
        if back <= last:
            break
        if word in IN_PLACE or word in AWAY:
            return word
        if word in _OPENS_CLAUSE or (determined and word not in DETERMINERS | _BEFORE_DETERMINERS):
            # 'In March the city', 'on Thursdays when the building': it is the subject of what follows.
            return ""
        determined = determined or word in DETERMINERS
    return ""
