"""Verb uses: whether a verb is felt, wished, made to be done, said of all, of a pair or of nobody."""

from __future__ import annotations

from collections.abc import Sequence

from storyassets.story.reading.action_words import ACTIONS
from storyassets.story.reading.grammar import is_verb
from storyassets.story.reading.things import find_props
from storyassets.story.words.grammar_words import (
    ADVERBS,
    CLAUSE_WORDS,
    DETERMINERS,
    DUMMY_VERBS,
    PASSIVE,
    PREPOSITIONS,
    REACH,
    WISHES,
)
from storyassets.story.words.phrases import bare, ends_clause
from storyassets.story.words.word_tables import word_set

_BEGUN = word_set("began begin begins beginning started start starts proceeded continued")


def is_own_feeling(words: Sequence[str], index: int) -> bool:
    """Whether a feeling is the doer's: 'in her fright', but not 'the fox calmed his fears'."""
    before = bare(words[index - 1]) if index else ""
    if before not in DETERMINERS or bare(words[index]) == "temper":
        return True
    return index > 1 and bare(words[index - 2]) in ("in", "with", "for", "felt")


def is_object(after: Sequence[str]) -> bool:
    """Whether the word after a verb begins its object: 'the', 'his', 'him'."""
    return bool(after) and (bare(after[0]) in DETERMINERS or bare(after[0]) in ("him", "them", "it", "me"))


_AFTER_HERSELF = word_set(
    "every each all both not never so too again away off out up down there here now then today yesterday tomorrow tonight once "
    "twice alone herself please sir i you we they it nothing everything something anything"
)
"""What stands after 'her' that owns nothing: 'showed her every week', 'begged her not to go', 'took her home'."""


_MEASURES = word_set("seconds minutes hours days weeks months years dollars pounds euros pence cents")
"""'It took her ten minutes', 'gave her forty pounds'."""


def is_alone(words: Sequence[str], index: int) -> bool:
    """Whether 'her' is herself and owns nothing: 'sat with her until', 'told her.'"""
    if ends_clause(words[index]) or index + 1 == len(words):
        return True
    following = bare(words[index + 1])
    later = bare(words[index + 2]) if index + 2 < len(words) else ""
    if following in _AFTER_HERSELF or later in _MEASURES:
        return True
    return following in PREPOSITIONS or following in CLAUSE_WORDS or following in DETERMINERS


def is_pair(words: Sequence[str], index: int) -> bool:
    """Whether a word stands for two who were named: 'both sank down', 'the two fought'."""
    word = bare(words[index])
    if word not in ("both", "two", "pair") or index + 1 >= len(words):
        return False
    if word != "both" and (index == 0 or bare(words[index - 1]) != "the"):
        return False
    following = bare(words[index + 1])
    if word == "both" and [bare(later) for later in words[index + 1 : index + 3]] == ["of", "them"]:
        return True
    return following in ACTIONS or following in ADVERBS or is_verb(words, index + 1)


COUNTS = ("three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")


def is_counted(words: Sequence[str], index: int) -> bool:
    """Whether a number stands for so many who were told of: 'the three crawled out'."""
    if bare(words[index]) not in COUNTS or not 0 < index < len(words) - 1 or bare(words[index - 1]) != "the":
        return False
    following = bare(words[index + 1])
    index += following.endswith("ly") and index + 2 < len(words)
    following = bare(words[index + 1])
    return following in ACTIONS or following in ADVERBS or following in PASSIVE or is_verb(words, index + 1)


def is_other_one(words: Sequence[str], index: int) -> bool:
    """Whether 'the other' is somebody: 'the other, afraid', 'replied the other.', but not 'the other day'."""
    if index == 0 or bare(words[index - 1]) != "the":
        return False
    if ends_clause(words[index]) or index + 1 == len(words):
        return True
    following = bare(words[index + 1])
    return following in ACTIONS or following in ADVERBS or following in PASSIVE or is_verb(words, index + 1)


def says_all(words: Sequence[str], index: int) -> bool:
    """Whether a pronoun stands for more than two: 'they all'."""
    return [bare(word) for word in words[index + 1 : index + 2]] == ["all"]


def is_made_to(words: Sequence[str], index: int) -> bool:
    """Whether someone else does it: 'left him to mourn', 'made them dance'."""
    before = [bare(word) for word in words[max(0, index - 2) : index]]
    return before[-1:] == ["to"] and before[0] in ("him", "her", "them", "it", "me", "us", "you")


def is_wished(words: Sequence[str], index: int, fatal: bool = False) -> bool:
    """Whether a verb is only wished for or ordered: 'wanted to fly'. 'Began to fly' is done, 'to die' never."""
    before = [bare(word) for word in words[max(0, index - 5) : index]]
    if not before or before[-1] != "to":
        return False
    if before[-2:-1] and before[-2] in _BEGUN and not fatal:
        return False
    return fatal or bool(set(before[:-1]) & WISHES) or "too" in before[-3:-1]


def is_dummy(words: Sequence[str], index: int) -> bool:
    """Whether 'it' is nobody: 'it was late', 'it happened that'."""
    following = bare(words[index + 1]) if index + 1 < len(words) else ""
    return bare(words[index]) == "it" and following in DUMMY_VERBS


def takes_thing(words: Sequence[str], index: int) -> bool:
    """Whether a thing that can be carried is named soon after a verb: 'took his axe', but not 'took his place'."""
    return bool(find_props(words[index + 1 : index + REACH])) or bare(words[index]).startswith("pick")
