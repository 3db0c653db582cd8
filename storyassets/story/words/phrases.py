"""Phrases: how well a line of words can be parted after each of them. Captions and shots both break here."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import lru_cache

from storyassets.story.words.speech_length import is_unspaced
from storyassets.story.words.word_tables import word_set

PartCost = Callable[[int, int], float]

SENTENCE_END = 0.0
CLAUSE_END = 0.15
BEFORE_CLAUSE = 0.5
BEFORE_PHRASE = 1.1
ANYWHERE = 1.8
INSIDE_PHRASE = 3.0
"""Costs of a break, from welcome to ugly."""

_SENTENCE_MARKS = tuple(".!?…。！？؟।")
_CLAUSE_MARKS = tuple(",;:—–，、；：،؛")
_CLOSING = "\"'”’)]»」』*_"
_AROUND = _CLOSING + "".join(_SENTENCE_MARKS) + "".join(_CLAUSE_MARKS) + "([«“‘„¿¡「『-"

_STARTS_CLAUSE = word_set(
    "and but or nor so yet because although though while when whenever until till unless if since after "
    "before where who whom whose which that then"
)
_STARTS_PHRASE = word_set(
    "to at in on into onto upon over under from with without by for of about across against along among "
    "around behind below beneath beside between beyond down during near off out past through toward "
    "towards up within like as than"
)
_NEEDS_NEXT = word_set(
    "a an the my your his her its our their this these those no not very so too as more most every each some "
    "any all both to of in on at by for from with into and or but nor if that who which when while is was are "
    "were be been being am had has have do does did will would shall should can could may might must i he she "
    "it we they you there mr mr. mrs mrs. dr dr. st st. one two three old young little great poor"
)


@lru_cache(maxsize=8192)
def bare(word: str) -> str:
    """A word in lower case without the marks around it."""
    return word.strip(_AROUND).lower()


def plain_text(words: Sequence[str]) -> str:
    """Words in lower case without their marks, with spaces."""
    return " ".join(bare(word) for word in words)


@lru_cache(maxsize=8192)
def ends_sentence(word: str) -> bool:
    """Whether a sentence ends with this word."""
    return word.rstrip(_CLOSING).endswith(_SENTENCE_MARKS) and bare(word) not in ("mr", "mrs", "dr", "st")


@lru_cache(maxsize=8192)
def ends_clause(word: str) -> bool:
    """Whether there is a mark after this word, of a sentence or of a clause."""
    return ends_sentence(word) or word.rstrip(_CLOSING).endswith(_CLAUSE_MARKS)


def starts_phrase(word: str) -> bool:
    """Whether a phrase of place, time or manner begins with this word."""
    return bare(word) in _STARTS_PHRASE


def break_cost(word: str, following: str) -> float:
    """How ugly it is to part two neighbours: 0 after a sentence, `INSIDE_PHRASE` between 'the' and 'fox'."""
    if ends_sentence(word):
        return SENTENCE_END
    if ends_clause(word):
        return CLAUSE_END
    if is_unspaced(word[-1]):
        return BEFORE_CLAUSE
    if bare(word) in _NEEDS_NEXT:
        return INSIDE_PHRASE
    if bare(following) in _STARTS_CLAUSE:
        return BEFORE_CLAUSE
    if starts_phrase(following):
        return BEFORE_PHRASE
    return ANYWHERE


def part_words(count: int, longest: int, cost_of: PartCost) -> list[tuple[int, int]]:
    """The cheapest way to part `count` words into runs of at most `longest`.

    `cost_of(first, end)` is what the run first..end costs, its break included. Shortest path over the
    gaps between words, O(count · longest).
    """
    best: list[tuple[float, int]] = [(0.0, 0)]
    for end in range(1, count + 1):
        options = (
            (best[first][0] + cost_of(first, end), first) for first in range(max(0, end - longest), end)
        )
        best.append(min(options))
    runs: list[tuple[int, int]] = []
    end = count
    while end > 0:
        first = best[end][1]
        runs.append((first, end))
        end = first
    return runs[::-1]
