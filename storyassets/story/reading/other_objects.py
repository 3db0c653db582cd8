"""Other objects: nouns of which no picture is drawn; `it` and `them` behind one of these mean no thing named before it."""

from __future__ import annotations

from collections.abc import Sequence

from storyassets.story.reading.compounds import NO_NOUNS, next_noun
from storyassets.story.reading.things import PROPS
from storyassets.story.words.definites import GIVEN
from storyassets.story.words.grammar_words import BELONGINGS, CLAUSE_WORDS, PREPOSITIONS
from storyassets.story.words.lexicon import NOUNS, PLURALS
from storyassets.story.words.phrases import bare, ends_clause
from storyassets.story.words.verb_tenses import IRREGULAR_PAST
from storyassets.story.words.word_tables import word_set

_DETERMINERS = word_set(
    "a an the his her my their our your some another that this these those two three four five six seven eight nine ten "
    "twenty thirty forty fifty hundred thousand many several both"
)
_NO_OBJECTS = (
    GIVEN
    | BELONGINGS
    | word_set(
        "hour minute minutes hours day days weeks months years second seconds while bit lot kind sort sound noise smell voice look nod word words "
        "smile breath step steps turn turns thing things pocket pockets lap palm fingers finger hair arms arm shoulder inside outside lid cover "
        "handle corner edge top bottom back front side half rest pair piece pieces first last next one ones other others same better "
        "laugh sigh cry shout moment idea mind reason way time times chance day's name job work help money truth story night's"
    )
)
"""Of these nobody takes hold."""

_WITH_VERBS = word_set("up off down out over")
"""`Pulled up the pegs.`"""

_REACH = 3


def is_other_object(words: Sequence[str], index: int) -> bool:
    """Whether the word there is what a sentence is about or something is done to, and no thing, person, part or time."""
    word = bare(words[index])
    if (
        not words[index][:1].islower()
        or word in PROPS
        or word in _NO_OBJECTS
        or word in NOUNS
        or word in PLURALS
    ):
        return False
    if word in NO_NOUNS or word.endswith(("ly", "ed", "'s", "’s")):
        return False
    if next_noun(words, index) or not _ends_phrase(words, index):
        return False
    start = _find_determiner(words, index)
    return start is not None and (start == 0 or bare(words[start - 1]) not in PREPOSITIONS - _WITH_VERBS)


def _ends_phrase(words: Sequence[str], index: int) -> bool:
    """Whether its phrase ends there: `a long wooden` goes on."""
    if ends_clause(words[index]) or index + 1 == len(words):
        return True
    following = bare(words[index + 1])
    return following in NO_NOUNS or following.endswith("ed")


def _find_determiner(words: Sequence[str], index: int) -> int | None:
    """Where the phrase begins, if it has an article or a number."""
    for at in range(index - 1, max(-1, index - 1 - _REACH), -1):
        if ends_clause(words[at]):
            return None
        word = bare(words[at])
        if word in _DETERMINERS:
            return at - 1 if at and bare(words[at - 1]) in _DETERMINERS else at
        if word in PREPOSITIONS | CLAUSE_WORDS | IRREGULAR_PAST:
            return None
    return None
