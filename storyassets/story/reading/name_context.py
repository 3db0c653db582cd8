"""Name context: what stands around a name, and whether it can be a doer there. Shallow tests, no parse."""

from __future__ import annotations

from collections.abc import Sequence

from storyassets.story.reading.action_words import ACTIONS, HELD_FAST
from storyassets.story.reading.figures import FIGURE_VERBS
from storyassets.story.reading.grammar import is_verb
from storyassets.story.words.grammar_words import (
    ADJECTIVES,
    CLAUSE_WORDS,
    DETERMINERS,
    HYPOTHETICAL,
    MOST_ADJECTIVES,
    PARTITIVES,
    PASSIVE,
    PREPOSITIONS,
)
from storyassets.story.words.phrases import bare, ends_clause, ends_sentence
from storyassets.story.words.word_tables import word_set

_NO_NOUNS = (
    PREPOSITIONS
    | CLAUSE_WORDS
    | DETERMINERS
    | ADJECTIVES
    | word_set("old young dear poor small mr mrs ms dr miss uncle aunt")
)


def opens_clause(words: Sequence[str], first: int, end: int) -> bool:
    """Whether a name behind a verb begins a clause of its own: 'the sun was sinking when / an old cock flew'."""
    if (
        end >= len(words)
        or ends_clause(words[end - 1])
        or lead_of(words, first) in PREPOSITIONS - CLAUSE_WORDS
    ):
        return False
    following = bare(words[end])
    return following in ACTIONS and following not in HELD_FAST and not following.endswith("ing")


_THERE = word_set("there here")
_BE = word_set("was were is stood sat lay came stands sits lies comes hung knelt")


def is_brought_in(words: Sequence[str], first: int) -> bool:
    """Whether words such as 'and there stood' bring in who is named: what follows is said of them."""
    back = first
    while (
        back
        and first - back < MOST_ADJECTIVES
        and bare(words[back - 1]) in _NO_NOUNS - PREPOSITIONS - CLAUSE_WORDS
    ):
        back -= 1
    if any(ends_clause(words[at]) for at in range(max(0, back - 2), back)):
        return False
    return back > 1 and bare(words[back - 1]) in _BE and bare(words[back - 2]) in _THERE


def owner_of(words: Sequence[str], first: int) -> str:
    """What is said to be of a name: 'skin' in 'the skin of a lion'."""
    for back in range(first - 1, max(0, first - 4), -1):
        if bare(words[back]) == "of":
            return bare(words[back - 1])
    return ""


def lead_of(words: Sequence[str], first: int) -> str:
    """The word before a name's article and adjectives, such as 'by' in 'by a hungry fox'; '' at a clause's start."""
    back = first - 1
    adjectives = 0
    while back >= 0 and not ends_clause(words[back]):
        word = bare(words[back])
        if word in DETERMINERS:
            past = back - 1
            return bare(words[past]) if past >= 0 and not ends_clause(words[past]) else ""
        if word in PREPOSITIONS or word in CLAUSE_WORDS or word in ACTIONS or adjectives == MOST_ADJECTIVES:
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
    return not (starts_clause(words, end) or (end < len(words) and is_verb(words, end)))


def starts_clause(words: Sequence[str], end: int) -> bool:
    """Whether a verb follows a name within two words, so that the name is its subject: 'before the fox could'."""
    if end > 0 and ends_clause(words[end - 1]):
        return False
    for word in words[end : end + 2]:
        plain = bare(word)
        if (
            plain in ACTIONS
            or plain in PASSIVE
            or plain in HYPOTHETICAL
            or plain in ("had", "has", "did", "who")
        ):
            return True
        if ends_clause(word):
            return False
    return False


def is_doer_position(words: Sequence[str], first: int, end: int) -> bool:
    """Whether a name can be a subject where it stands: not behind a preposition, not an apposition."""
    if ends_sentence(words[end - 1]) and _follows_comma(words, first):
        return False
    lead = lead_of(words, first)
    if lead not in PREPOSITIONS or (lead == "of" and owner_of(words, first) in PARTITIVES):
        return True
    if _is_opened(words, first, end):
        return True
    return lead in CLAUSE_WORDS and starts_clause(words, end)


def _is_opened(words: Sequence[str], first: int, end: int) -> bool:
    """'On Monday Ben typed', 'in the garage Anna shone': a name without an article, behind a phrase that opens the sentence."""
    opens = first
    while opens > 0 and not ends_clause(words[opens - 1]):
        opens -= 1
    phrase = [bare(word) for word in words[opens:first]]
    whole = len(phrase) > 1 and phrase[0] in PREPOSITIONS and phrase[-1] not in _NO_NOUNS
    if not whole or end >= len(words) or not words[first][0].isupper() or ends_clause(words[end - 1]):
        return False
    return bare(words[end]) in ACTIONS or bare(words[end]) in FIGURE_VERBS or is_verb(words, end)


def is_apposition(words: Sequence[str], first: int, end: int) -> bool:
    """Whether commas stand around a name: 'Nora, an astronaut, flew'."""
    return ends_clause(words[end - 1]) and _follows_comma(words, first)


def _follows_comma(words: Sequence[str], first: int) -> bool:
    """Whether a name comes right after a comma: 'their enemy, the cat'."""
    back = first - 1
    while back > 0 and back > first - 4 and not ends_clause(words[back]):
        back -= 1
    return (
        back >= 0
        and words[back].endswith(",")
        and all(
            bare(word) not in PREPOSITIONS | CLAUSE_WORDS and not is_verb(words, index)
            for index, word in enumerate(words[back + 1 : first], start=back + 1)
        )
    )


_ASIDES = word_set("who whose a an the")
_BEFORE_NAME = word_set(
    "the a an my his her our their your old young little dear brother sister friend husband wife mother father"
)
_DOING = word_set("he she i")
_MOST_ASIDE = 12


def joins_past_aside(words: Sequence[str], before_end: int, first: int) -> bool:
    """Whether between two names stands what is said of the first, and 'and': 'Fergal, who has a shop, and Colm'."""
    between = words[before_end:first]
    plain = [bare(word) for word in between]
    if (
        not words[before_end - 1].endswith(",")
        or len(between) > _MOST_ASIDE
        or not plain
        or plain[0] not in _ASIDES
    ):
        return False
    joint = len(plain) - 1
    while joint > 0 and plain[joint] in _BEFORE_NAME:
        joint -= 1
    commas = sum(word.endswith((",", ";", ".")) for word in between)
    return plain[joint] == "and" and commas == 1 and between[joint - 1].endswith(",")


def joins_pronoun(words: Sequence[str], first: int) -> bool:
    """Whether a pronoun stands before that name with 'and' between them: 'she and her brother Rudi'."""
    joint = first - 1
    while joint > 0 and bare(words[joint]) in _BEFORE_NAME:
        joint -= 1
    return joint > 0 and bare(words[joint]) == "and" and bare(words[joint - 1]) in _DOING


def joins(words: Sequence[str], before_end: int, first: int) -> bool:
    """Whether only 'and', commas and articles stand between two names: 'the fox and the old goat'."""
    between = [bare(word) for word in words[before_end:first]]
    if len(between) > 4 or (ends_clause(words[before_end - 1]) and not between):
        return False
    return "and" in between and not any(
        word in PREPOSITIONS or word in ACTIONS or is_verb(words, index)
        for index, word in enumerate(between, start=before_end)
    )
