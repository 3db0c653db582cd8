"""No verbs: words that look like deeds and are none: a season, what food is made like, the name that somebody has."""

from __future__ import annotations

from collections.abc import Sequence

from storyassets.story.words.grammar_words import ADJECTIVES, DETERMINERS, NOUN_PREPOSITIONS
from storyassets.story.words.phrases import bare, ends_clause
from storyassets.story.words.word_tables import word_set

_SEASONS = word_set("spring springs fall falls")
_WHICH_ONE = word_set("that this last next every each late early one in by since until till before after")
_OF_A_THING = word_set("a an the some two three another")
_BEING = word_set("is was are were")


def is_season(words: Sequence[str], index: int) -> bool:
    """'Last fall', 'the only spring': nobody falls or leaps."""
    if bare(words[index]) not in _SEASONS:
        return False
    if bare(words[index - 1]) in _WHICH_ONE:
        return True
    kind = ADJECTIVES | {"only", "last", "first", "next", "same", "one"}
    return index > 1 and bare(words[index - 2]) in DETERMINERS and bare(words[index - 1]) in kind


def is_thrown_to(words: Sequence[str], index: int) -> bool:
    """'He threw her the rope': the rope is thrown, and not she."""
    after = [bare(word) for word in words[index + 1 : index + 4]]
    plain = not any(ends_clause(word) for word in words[index : index + 2])
    return plain and len(after) > 1 and after[1] in _OF_A_THING and after[0] not in _OF_A_THING | {"it"}


def is_made_kind(words: Sequence[str], index: int) -> bool:
    """'Of fried fish', 'with salted butter': what was made so is no deed."""
    word, before = bare(words[index]), bare(words[index - 1])
    if index < 2 or word.endswith(("ed", "ing")) or not (before.endswith("ed") and len(before) > 4):
        return False
    return bare(words[index - 2]) in NOUN_PREPOSITIONS | {"of", "the"} and not ends_clause(words[index - 2])


def is_name_given(words: Sequence[str], index: int) -> bool:
    """'A boy called Declan', 'the cat is fat and called Screw': somebody has a name, nobody calls."""
    if bare(words[index]) not in ("called", "named") or index + 1 >= len(words):
        return False
    if ends_clause(words[index]) or not words[index + 1][:1].isupper():
        return False
    earlier = [bare(word) for word in words[max(0, index - 4) : index]]
    described = earlier[-1:] == ["and"] and bool(_BEING & {bare(word) for word in words[:index]})
    return described or (earlier[-1:] != ["and"] and bool({"a", "an"} & set(earlier[-3:-1])))
