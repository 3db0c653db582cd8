"""Grammar: what stands around a verb or pronoun of English prose. Shallow tests on a few neighbours, no parse."""

from __future__ import annotations

from collections.abc import Sequence

from storyassets.story.reading.action_words import ACTIONS
from storyassets.story.reading.no_verbs import is_made_kind, is_name_given, is_season
from storyassets.story.words.grammar_words import (
    ADJECTIVES,
    ADVERBS,
    CLAUSE_WORDS,
    DETERMINERS,
    NOT_NOUNS,
    NOT_ONLY_DETERMINERS,
    NOUN_PREPOSITIONS,
    PASSIVE,
    PLAIN_VERBS,
    PREPOSITIONS,
)
from storyassets.story.words.no_death import is_no_death
from storyassets.story.words.phrases import bare, ends_clause
from storyassets.story.words.word_tables import word_set

_ON_THE_WAY = word_set(
    "walked walk went go goes going rode drove drive back way late came ran hurried off get got"
)
_HAVING = word_set("had have has having")
_OFTEN_NOUNS = word_set(
    "building buildings work walk look talk sleep play fight cry call shout laugh kiss ride drink dance rest hunt chase attack bite "
    "kick lock cover offer answer promise order wave working workings crossing landing hearing painting drawing clearing hand hands dress"
)
_BEATS = word_set(
    "working workings landing clearing building buildings beat beats strike kick punch bite ride dance rest walk call shout answer turn fight"
)


def auxiliary(words: Sequence[str], index: int) -> str:
    """The word before a verb, adverbs passed over: 'was' in 'was at last caught'."""
    for back in range(index - 1, max(-1, index - 5), -1):
        if ends_clause(words[back]):
            return ""
        word = bare(words[back])
        if word not in ADVERBS and not word.endswith("ly"):
            return word
    return ""


def is_noun(words: Sequence[str], index: int, *, follows: bool = False) -> bool:
    """Whether a word that could be a verb is a noun here: 'a run', 'a politic race', 'of course'.

    `follows` is whether a name stands right before it: 'a fox ran'.
    """
    if index == 0 or ends_clause(words[index - 1]):
        return False
    before = bare(words[index - 1])
    if before in DETERMINERS - NOT_ONLY_DETERMINERS or before == "of":
        return True
    if (before in _COUNTED and bare(words[index]) in _LIMBS) or before == "very":
        return True  # 'kept one hand on it', 'a very clean young count'
    if bare(words[index]) in _PARTS_AND_SOUNDS and before.endswith(("'s", "’s", "s'", "s’")):
        # 'The dead man's hands.'
        return True
    if (
        is_no_death(words, index)
        or is_season(words, index)
        or is_made_kind(words, index)
        or is_name_given(words, index)
    ):
        return True
    ceases = before in _CEASES and bare(words[index]).endswith("ing")
    if ceases and (index < 2 or not bare(words[index - 2]).endswith(("never", "not", "n't", "n’t"))):
        # 'She stopped laughing.'
        return True
    if (before in _HEARS and bare(words[index]).endswith("ing")) or (
        bare(words[index]) == "close" and before in _NEARNESS
    ):
        # 'I could hear knocking', 'so close that she touched it'.
        return True
    if before in NOUN_PREPOSITIONS and not bare(words[index]).endswith("ing"):
        return True
    if before in _TALKED_OF and bare(words[index]).endswith("ing"):
        return True
    if (
        before == "to"
        and bare(words[index]) == "work"
        and index > 1
        and bare(words[index - 2]) in _ON_THE_WAY
    ):
        return True
    if index < 2 or follows or before in ADVERBS or before.endswith("ly"):
        return False
    article = bare(words[index - 2])
    if article in DETERMINERS and bare(words[index]) in _OFTEN_NOUNS:
        return True
    counted = index > 2 and before not in PASSIVE and bare(words[index - 3]) in DETERMINERS
    if bare(words[index]) in _BEATS and counted:
        # 'To the same slow beat.'
        return True
    return article in ("a", "an") or (before in ADJECTIVES and article in DETERMINERS)


_COUNTED = word_set("one two three both other no every each fat thin")
_LIMBS = word_set("hand hands face faces back head heads eye eyes")
_TALKED_OF = word_set("about without from than against despite nothing nobody")
"""'They argued about selling it': what stands behind these in '-ing' is not done here."""

_PARTS_AND_SOUNDS = word_set(
    "hands heads eyes faces backs shoulders cry cries shout shouts scream laugh laughs whisper sigh bark howl song dance walk smile look looks"
)
_HEARS = word_set("hear hears heard hearing")
_NEARNESS = word_set("so very too that how as was were stood got came drew sat lay is are")
_SO_MUCH = word_set("so harder faster louder")
_CEASES = word_set("stop stops stopped stopping cease ceases ceased quit")


def is_ceaseless(words: Sequence[str], index: int) -> bool:
    """`They never stopped talking`, `I've never run so fast`: they do it."""
    after = [bare(word) for word in words[index + 1 : index + 5]]
    if bare(words[index]) == "never" and _SO_MUCH & set(after[1:4]):
        return True
    return len(after) > 1 and after[0] in _CEASES and after[1].endswith("ing")


def is_verb(words: Sequence[str], index: int) -> bool:
    """Whether a word is a verb of any kind, by a list or by its '-ed', and not an adjective before a noun."""
    word = bare(words[index])
    if word in PASSIVE or word in PLAIN_VERBS:
        return True
    return word.endswith("ed") and len(word) > 4 and not is_noun(words, index)


_CONJUNCTIONS_TOO = word_set("since after before until till")
_MODALS = word_set("would will could might may must should shall")


def is_deed_of_thing(words: Sequence[str], index: int, start: int) -> bool:
    """Whether a thing that is nobody does it: 'a huge log fell', but not 'he took the axe, ran'.

    True where the word before the verb is a noun with its article, outside a prepositional phrase. Words
    from `start` on name nobody.
    """
    back = index - 1
    while back > start and (bare(words[back]) in ADVERBS or bare(words[back]).endswith("ly")):
        back -= 1
    if _is_plural_subject(words, back, start):
        return True
    if back > start and bare(words[back]) in PASSIVE and not is_had_done(words, index):
        # 'The stones were flying', 'he saw that the door was closed'.
        back -= 1
    if back > start and bare(words[back]) in _MODALS:
        # 'Her nest would fall.'
        back -= 1
    pronoun = bare(words[back]).replace("’", "'").split("'")[0] if back >= 0 else ""
    if (
        back < start
        or {bare(words[back]), pronoun} & NOT_NOUNS
        or is_verb(words, back)
        or ends_clause(words[back])
    ):
        return False
    if (
        words[back][0].isupper()
        and bare(words[back]) not in PREPOSITIONS | ADVERBS | CLAUSE_WORDS | ACTIONS.keys()
    ):
        return True
    for article in range(back - 1, max(start - 1, back - 4), -1):
        word = bare(words[article])
        if ends_clause(words[article]) or word in PREPOSITIONS or is_verb(words, article) or word in ACTIONS:
            return False
        if word in DETERMINERS - {"one", "that", "this", "no"}:
            lead = bare(words[article - 1]) if article > 0 and not ends_clause(words[article - 1]) else ""
            # 'Since his wife died he had not slept': here a clause begins.
            opens = lead in _CONJUNCTIONS_TOO and not bare(words[index]).endswith("ing")
            if lead in PREPOSITIONS and not opens:
                return False
            # 'He saw the birds flying': they fly, though they are what he saw.
            is_busy = bare(words[index]).endswith("ing") and bare(words[back - 1]) in ADJECTIVES | {word}
            return is_busy or (lead not in ACTIONS and not (article > 0 and is_verb(words, article - 1)))
    return False


def _is_plural_subject(words: Sequence[str], back: int, start: int) -> bool:
    """`When headlights swept`, `so soft that moonlight sank`: several things, or a mass, without an article."""
    if back < max(start, 0):
        return False
    word, lead = bare(words[back]), bare(words[back - 1]) if back > 0 else ""
    opens = back == 0 or ends_clause(words[back - 1]) or lead in CLAUSE_WORDS
    if word in _MASSES and opens:
        return True
    if (
        not word.endswith("s")
        or word.endswith("ss")
        or word in NOT_NOUNS
        or word in ACTIONS
        or "'" in word
        or "’" in word
    ):
        return False
    opens = opens or lead in ADJECTIVES
    return opens and word not in PREPOSITIONS | ADVERBS | PASSIVE | DETERMINERS | CLAUSE_WORDS


_MASSES = word_set(
    "moonlight sunlight light water rain snow darkness silence smoke fire dust wind blood sweat music laughter applause thunder fog mist "
    "sand mud time steam lightning grief word news life everything something nothing"
)
_JOINS, _ASIDE = word_set("and but so then"), word_set("away off up down out in over there here")


def may_wait(words: Sequence[str], index: int) -> bool:
    """Whether a verb may stand before its subject: 'said the fox', 'in the tree sat a crow'."""
    first = index
    while first > 0 and not ends_clause(words[first - 1]):
        first -= 1
    opening = bare(words[first])
    if opening in _JOINS and index == first + 2 and bare(words[first + 1]) in _ASIDE:
        # 'And away ran the wolf.'
        return True
    return first == index or (opening in PREPOSITIONS | ADVERBS and opening not in CLAUSE_WORDS)


def is_had_done(words: Sequence[str], index: int) -> bool:
    """Whether others do it for somebody: 'had some money stolen', 'had the horses put to the cart'."""
    before = [bare(word) for word in words[max(0, index - 4) : index]]
    if not before or before[-1] in _HAVING or not set(before[:-1]) & _HAVING or index == 0:
        return False
    had = max(at for at, word in enumerate(before) if word in _HAVING)
    between = before[had + 1 :]
    plain = bare(words[index])
    participle = plain.endswith(("ed", "en")) or plain in (
        "put",
        "cut",
        "made",
        "built",
        "brought",
        "sent",
        "shut",
    )
    return participle and bool(between) and between[0] in DETERMINERS
