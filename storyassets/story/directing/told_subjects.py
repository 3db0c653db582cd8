"""Told subjects: whose verb it is, by the words before it: a name, a pronoun, or nothing, where what was told goes on."""

from __future__ import annotations

from collections.abc import Sequence

from storyassets.model.character import Sex
from storyassets.story.casting.people import FIRST_PERSON
from storyassets.story.directing.film import Film
from storyassets.story.reading.grammar import is_verb
from storyassets.story.words.grammar_words import ADVERBS, CLAUSE_WORDS, DETERMINERS, NEGATIVE, PREPOSITIONS
from storyassets.story.words.phrases import bare, ends_clause, ends_sentence
from storyassets.story.words.word_tables import word_set

_SKIPPED = ADVERBS - word_set("not never almost nearly")
_PERFECT = word_set("had have has having i've we've they've you've i'd he'd she'd we'd they'd he's she's")
_GOING_ON = word_set("was were is are am been be i'm we're they're he's she's you're")
_EMPHATIC = word_set("did do does")
_BEGUN = word_set(
    "began begin begins beginning started start starts used managed tried went came continued proceeded got ran turned bent"
    " kept keep keeps stood sat lay stayed goes comes"
)
_HAD_TO = word_set("had has have")
_GO_ON = word_set("and then but still")
_MODALS = word_set("would could should might may must can will shall if nobody no")
_SUBJECTS = word_set(
    "i we they he she it there that this you nobody everybody somebody someone everyone both"
)
_CONTRACTED = {
    short: short.partition("'")[0]
    for short in [
        "i'd",
        "he'd",
        "she'd",
        "we'd",
        "they'd",
        "i've",
        "we've",
        "they've",
        "i'm",
        "we're",
        "they're",
        "he's",
        "she's",
        "it's",
        "there's",
        "that's",
    ]
}
_JOINS = word_set("and but while so because as until when if that which")
_QUANTITIES = word_set("half all most many several eight four five six seven")
_ARTICLES, _EPITHET = word_set("the this that poor old a"), 4
_OWN = {Sex.MALE: "his", Sex.FEMALE: "her"}
_BODY = word_set(
    "knees knee hands hand head arms arm face eyes feet fists fist throat belly shoulders mouth legs hair neck"
)
_ARTICLE_AND_TWO = 3
_MOST_BETWEEN = 6
"""So many words of 'the men from the farm' may stand between somebody and what they do."""


def _low(word: str) -> str:
    return bare(word).replace("’", "'")


def find_subject(words: Sequence[str], at: int) -> int | None:
    """Where the subject of a verb ends; the verb's own place where it goes on without one; None where it is not done."""
    back, ing = at - 1, bare(words[at]).endswith("ing")
    while back >= 0 and not ends_clause(words[back]):
        word = _low(words[back])
        if word in _SKIPPED or (word.endswith("ly") and len(word) > 4):
            back -= 1
        elif word == "to" and back and bare(words[back - 1]) in (_BEGUN | _HAD_TO):
            back -= 2
        elif (ing and word in (_GOING_ON | _BEGUN)) or word in (_PERFECT | _EMPHATIC):
            if word in _CONTRACTED:
                return back
            back -= 1
        else:
            break
    if back < 0 or ends_clause(words[back]):
        return at
    if _low(words[back]) in _MODALS | NEGATIVE or (back and _low(words[back - 1]) in _MODALS):
        return None
    return at if bare(words[back]) in _GO_ON else back


def is_theirs(film: Film, words: Sequence[str], subject: int, who: str, *, leads: bool) -> bool:
    """Whether the word a subject ends with names that one, or is a pronoun that can stand for them."""
    start = _clause_start(words, subject)
    if any(_low(word) in NEGATIVE for word in words[start:subject]):
        return False
    if _low(words[subject]) == "who":
        known = film.book.find(list(words[:subject]))
        return (
            leads
            if not subject
            else bool(known) and known[-1].end == subject and known[-1].character_id == who
        )
    by_pronoun = _is_pronoun_of(film, _low(words[subject]), who, leads=leads)
    if by_pronoun is not None:
        return by_pronoun
    named = film.book.find(list(words[start : subject + 1]))
    if not named or named[0].character_id != who or named[0].possessive:
        return False
    between = [bare(one) for one in words[start + named[0].end : subject + 1]]
    if not between:
        return True
    told = any(is_verb(words, k) for k in range(start + named[0].end, subject + 1))
    return between[0] in PREPOSITIONS and len(between) <= _MOST_BETWEEN and not told


def is_called_otherwise(film: Film, words: Sequence[str], subject: int, at: int, who: str) -> bool:
    """`The great lump went down on his knees`: a noun that names nobody, whose own body it is, calls who is seen by another name."""
    start = _clause_start(words, subject)
    clause = [_low(word) for word in words[start : subject + 1]]
    while clause and (clause[0] in CLAUSE_WORDS or clause[0] in _SKIPPED):
        clause = clause[1:]
    if not clause or clause[0] not in _ARTICLES or len(clause) > _EPITHET or set(clause) & NEGATIVE:
        return False
    if film.book.find(list(words[start : subject + 1])):
        return False
    known = film.cast.find(who)
    own = _OWN.get(known.look.sex, "") if known is not None else ""
    after = [_low(word) for word in words[at + 1 : at + 1 + _MOST_BETWEEN]]
    return any(word == own and set(after[k + 1 : k + 3]) & _BODY for k, word in enumerate(after))


def owns_clause(film: Film, words: Sequence[str], at: int, who: str) -> bool:
    """Whether a verb without a subject goes on with what that one does: the last subject told of in its sentence is theirs."""
    end = at
    while end > 0:
        while end > 0 and (bare(words[end - 1]) in _GO_ON or bare(words[end - 1]) in _SKIPPED):
            end -= 1
        start = _clause_start(words, end - 1) if end else 0
        owner = _owner(film, words[start:end], who)
        if owner is not None:
            return owner
        if start == 0 or ends_sentence(words[start - 1]):
            return True
        end = start
    return True


def _owner(film: Film, clause: Sequence[str], who: str) -> bool | None:
    """Whether a clause is said of that one; None where it has no subject of its own."""
    while clause and (_low(clause[0]) in CLAUSE_WORDS or _low(clause[0]) in _SKIPPED):
        clause = clause[1:]
    if not clause or bare(clause[0]) in PREPOSITIONS or _is_bare_verb(clause):
        return None
    by_pronoun = _is_pronoun_of(film, _low(clause[0]), who, leads=True)
    if by_pronoun is not None:
        return by_pronoun
    named = film.book.find(list(clause))
    first = named[0] if named and named[0].first <= _ARTICLE_AND_TWO else None
    return first is not None and first.character_id == who and not first.possessive


def _is_bare_verb(clause: Sequence[str]) -> bool:
    """'Sat up, rubbing his eyes': the clause begins with its verb."""
    return bare(clause[0]).endswith("ing") or is_verb(clause, 0)


def _is_pronoun_of(film: Film, word: str, who: str, *, leads: bool) -> bool | None:
    """Whether a pronoun can stand for that one; None for a word that is none."""
    word = _CONTRACTED.get(word, word)
    if word not in _SUBJECTS:
        return None
    if word in ("i", "we"):
        return who == FIRST_PERSON
    if word in ("he", "she"):
        known = film.cast.find(who)
        other = Sex.FEMALE if word == "he" else Sex.MALE
        return leads and who != FIRST_PERSON and known is not None and known.look.sex is not other
    return leads and who != FIRST_PERSON and word in ("they", "both")


def _clause_start(words: Sequence[str], at: int) -> int:
    """Where the clause of a word begins: behind a comma, or where 'and the', 'while he' begin another."""
    for k in range(at - 1, -1, -1):
        if ends_clause(words[k]) or (
            k + 1 < at and _low(words[k]) in _JOINS and _begins_clause(words[k + 1])
        ):
            return k + 1
    return 0


def _begins_clause(word: str) -> bool:
    return _low(word) in DETERMINERS | _SUBJECTS | _QUANTITIES or _low(word) in _CONTRACTED
