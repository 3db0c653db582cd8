"""Grammar: what stands around a word of English prose. Shallow tests on a few neighbours, no parse."""

from __future__ import annotations

from collections.abc import Sequence

from storyassets.story.action_words import ACTIONS
from storyassets.story.phrases import bare, ends_clause
from storyassets.story.word_tables import word_set

DETERMINERS = word_set(
    "a an the this that these those his her its their my your our some any each every another one two three no"
)
PREPOSITIONS = word_set(
    "to at in on into onto upon over under from with without by for of about across against along among around behind "
    "below beneath beside between beyond down during near off past through toward towards up like than as after before "
    "until till since except besides"
)
CLAUSE_WORDS = word_set(
    "and but when while because so until till then if that or as where for before after though although since whenever"
)
RELATIVE = word_set("who which that")
HYPOTHETICAL = word_set(
    "would could might should may unless shall will cannot can't couldn't wouldn't shouldn't won't must can i'll"
)
NEGATIVE = word_set(
    "not never no didn't don't doesn't wasn't weren't nor without neither hardly nobody almost nearly scarcely"
    " pretending pretended pretend seemed lest"
)
WISHES = word_set(
    "want wanted wants wanting wish wished wishes wishing hope hoped like liked love loved afraid promise promised "
    "ready able unable longed refuse refused forgot planned plan how order ordered asked told begged way chance about "
    "dared dare enough ought agreed meant intended had have has try mind right"
)
PASSIVE = word_set("was were is are been being be got get gets am")
_ADVERBS = word_set(
    "so just then soon once very still already always again ever now at last also even both all quite too well"
    " there here not never almost nearly"
)
_MOST_ADJECTIVES = 3


def auxiliary(words: Sequence[str], index: int) -> str:
    """The word before a verb, adverbs passed over: 'was' in 'was at last caught'."""
    for back in range(index - 1, max(-1, index - 5), -1):
        if ends_clause(words[back]):
            return ""
        word = bare(words[back])
        if word not in _ADVERBS and not word.endswith("ly"):
            return word
    return ""


def is_noun(words: Sequence[str], index: int) -> bool:
    """Whether a word that could be a verb is a noun here: 'a run', 'his first walk', 'of course'."""
    if index == 0 or ends_clause(words[index - 1]):
        return False
    before = bare(words[index - 1])
    if before in DETERMINERS - {"that", "no", "one"} or before == "of":
        return True
    return index > 1 and bare(words[index - 2]) in ("a", "an", "his", "its", "their") and before not in ACTIONS


def is_wished(words: Sequence[str], index: int) -> bool:
    """Whether a verb is only wished for or ordered: 'wanted to fly'. 'Began to fly' is done."""
    before = [bare(word) for word in words[max(0, index - 5) : index]]
    return bool(before) and before[-1] == "to" and bool(set(before[:-1]) & WISHES)


def lead_of(words: Sequence[str], first: int) -> str:
    """The word before a name's article and adjectives, such as 'by' in 'by a hungry fox'; '' at a clause's start."""
    back = first - 1
    adjectives = 0
    while back >= 0 and not ends_clause(words[back]):
        word = bare(words[back])
        if word in DETERMINERS:
            past = back - 1
            return bare(words[past]) if past >= 0 and not ends_clause(words[past]) else ""
        if word in PREPOSITIONS or word in CLAUSE_WORDS or word in ACTIONS or adjectives == _MOST_ADJECTIVES:
            return word
        adjectives += 1
        back -= 1
    return ""


def is_likened(words: Sequence[str], first: int, end: int) -> bool:
    """Whether a name is only a likeness: 'like a lion', 'as brave as a lion', 'dressed as a shepherd'."""
    lead = lead_of(words, first)
    if lead in ("like", "than"):
        return True
    if lead != "as":
        return False
    return not starts_clause(words, end)


def starts_clause(words: Sequence[str], end: int) -> bool:
    """Whether a verb follows a name within two words, so that the name is its subject: 'before the fox could'."""
    if end > 0 and ends_clause(words[end - 1]):
        return False
    for word in words[end : end + 2]:
        plain = bare(word)
        if plain in ACTIONS or plain in PASSIVE or plain in HYPOTHETICAL or plain in ("had", "has", "did", "who"):
            return True
        if ends_clause(word):
            return False
    return False


def is_doer_position(words: Sequence[str], first: int, end: int) -> bool:
    """Whether a name can be a subject where it stands: not behind a preposition."""
    lead = lead_of(words, first)
    if lead not in PREPOSITIONS:
        return True
    return lead in CLAUSE_WORDS and starts_clause(words, end)


def joins(words: Sequence[str], before_end: int, first: int) -> bool:
    """Whether only 'and', commas and articles stand between two names: 'the fox and the old goat'."""
    between = [bare(word) for word in words[before_end:first]]
    if len(between) > 4 or ends_clause(words[before_end - 1]) and not between:
        return False
    return "and" in between and not any(word in PREPOSITIONS or word in ACTIONS for word in between)
