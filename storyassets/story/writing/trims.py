"""Trims: the phrases that a sentence can be told without. Its clauses are `clause_trims`'."""

from __future__ import annotations

from collections.abc import Iterator

from storyassets.story.words.clause_reader import DETERMINERS
from storyassets.story.words.verb_tenses import NOT_PARTICIPLES
from storyassets.story.words.word_tables import word_set
from storyassets.story.writing.trim_holds import (
    completes_verb,
    follows_with,
    goes_on,
    is_bare_deed,
    is_compared,
    is_placed,
    leaves_half_a_pair,
)
from storyassets.story.writing.trimmed_sentence import (
    AFTER_VERB,
    AWAY,
    ENDS,
    HOLDS_PHRASE,
    LINKS,
    LONGEST_PURPOSE_WORDS,
    MARKS,
    OBJECTS,
    PREPOSITIONS,
    SET_WORDS,
    SPANS,
    STAYS,
    SUBJECTS,
    WORD,
    Sentence,
    Trim,
)

LONGEST_PHRASE_WORDS = 8
FEWEST_LEFT_WORDS = 3

ADVERB_RISK = 0.4
DOUBLET_RISK = 0.5
PHRASE_RISK = 0.8
PLACED_RISK = 0.6
SOUGHT_RISK = 3.0

_AFTER_PARTICLE = word_set("to and but or so when while until before after as because if")
_PARTICLES = word_set("in on over through off around about")
_MAY_BE_WHEN = word_set("until till before after since")
_NEXT_TIMES = frozenset(
    {("the", "next"), ("that", "night"), ("that", "same"), ("one", "day"), ("one", "last"), ("last", "night")}
)
_NO_PLAIN_PHRASE = word_set("not very so too quite more that who which what how whose whom when if")


def find_trims(text: str) -> list[Trim]:
    """Every phrase that may go, in no order; each by itself leaves a sentence, as far as can be seen."""
    found = list(WORD.finditer(text))
    s = Sentence(
        text,
        tuple(m.group().lower().replace("’", "'") for m in found),
        tuple(m.start() for m in found),
        tuple(m.end() for m in found),
    )
    if sum(w not in MARKS for w in s.words) <= FEWEST_LEFT_WORDS:
        return []
    return [
        *_phrases(s), *_adverbs(s), *_doublets(s),
    ]  # fmt: skip


def _clause_end(s: Sentence, k: int) -> int:
    """The end of the sentence that word k is in: the index of its full stop."""
    while k < len(s.words) and s.words[k] not in ENDS and s.words[k] not in (";", ":"):
        k += 1
    return k


def _phrases(s: Sentence) -> Iterator[Trim]:
    """`with his teeth`, `near a dark forest`: a preposition and its noun, where no verb needs them."""
    for k in range(2, len(s.words) - 1):
        if s.words[k] not in PREPOSITIONS or not _may_go(s, k):
            continue
        end = _phrase_end(s, k)
        comma = s.words[k - 1] == ","
        whole = comma or s.words[k] == "with"  # `with a bell about his neck`
        while whole and end is not None and end < len(s.words) and s.words[end] in PREPOSITIONS:
            end = _phrase_end(s, end)
        if end is None or completes_verb(s, k, end) or leaves_half_a_pair(s, end) or is_compared(s, end):
            continue
        end = _with_state(s, end)
        if s.words[k] in _MAY_BE_WHEN and goes_on(s, end):
            continue
        end = _purpose_end(s, end)
        if end is None or s.words[end : end + 1] == (":",):
            continue  # `with a note in red ink: "Good start."`
        between = comma and s.words[end : end + 1] == (",",) and s.words[end + 1] not in ("and", "but", "or")
        between = between and s.words[end + 1] != s.words[k]  # `at the boy, at the coat, at the door`
        risk = PHRASE_RISK + PLACED_RISK * is_placed(s, k)
        risk *= SOUGHT_RISK if s.words[k + 1] in ("search", "quest") else 1.0
        yield s.cut(k - comma, end + between, risk, " " if between else "")


def _with_state(s: Sentence, end: int) -> int:
    """`in Duluth, Minnesota,`: the state goes with its town."""
    if s.words[end : end + 1] != (",",) or end + 2 >= len(s.words) or s.words[end + 2] not in (",", "."):
        return end
    town, state = s.text[s.starts[end - 1]], s.text[s.starts[end + 1]]
    return end + 2 if town.isupper() and state.isupper() and s.words[end + 1] != "i" else end


def _may_go(s: Sentence, k: int) -> bool:
    """Whether nothing right before the phrase, or at its head, holds it: a verb, `far`, `in vain`."""
    before, following = s.words[k - 1], s.words[k + 1]
    if s.words[k : k + 3] == ("in", "time", "to"):
        return False  # `to hear her coming, in time to run away`: what for
    if following in _AFTER_PARTICLE and s.words[k] in _PARTICLES:
        return False  # `get a word in to tell him`, `turn the light on and wait`
    if before in SPANS and s.words[k - 2 : k - 1] == ("the",) and s.words[k] in ("before", "after"):
        return False  # `the night before the funeral`
    if before in STAYS and k >= 2 and s.words[k - 2] not in DETERMINERS:
        return False  # `I live in a duplex`
    if s.words[k] in _PARTICLES and s.words[k + 1 : k + 3] in _NEXT_TIMES:
        return False  # `called me in the next day`
    if following in MARKS or following in OBJECTS or following in SET_WORDS or before in HOLDS_PHRASE:
        return False
    if k >= 2 and s.words[k - 2] in SUBJECTS and s.words[k - 2] not in DETERMINERS and before not in MARKS:
        return False  # `the one he takes for a medal`
    if before == following or (before in MARKS and before != ",") or before in PREPOSITIONS:
        return False
    doing = k - 1
    while doing > 0 and (
        s.words[doing].endswith("ly") or s.words[doing].endswith("wise") or s.words[doing] in AWAY
    ):
        doing -= 1
    if s.is_finite(doing) or s.words[doing].endswith("ing") or before in LINKS or is_bare_deed(s, doing):
        return False
    if (
        s.words[doing - 1] in ("had", "have", "has", "been", "not")
        and doing > 1
        and s.words[doing] not in SUBJECTS
    ):
        return False  # `a man she had known for nine weeks`
    if s.words[k] in ("for", "since") and "been" in s.words[max(0, k - 3) : k]:
        return False  # `had been dead for many years`
    return not follows_with(s, k)


def _purpose_end(s: Sentence, k: int) -> int | None:
    """`in search of a bite to eat`: what it is for goes with it; None where that is long."""
    if s.words[k : k + 1] != ("to",):
        return k
    for i in range(k + 1, min(len(s.words), k + 1 + LONGEST_PURPOSE_WORDS)):
        if s.words[i] in MARKS:
            return i
    return None


def _phrase_end(s: Sentence, k: int) -> int | None:
    """Where the phrase of the preposition k ends; None where it is no plain phrase."""
    i = k + 1
    while i < len(s.words) and i - k <= LONGEST_PHRASE_WORDS:
        word = s.words[i]
        if word in ("that", "who", "which") and s.words[k] == "with" and i > k + 2:
            return _relative_end(s, i)
        if word in ENDS or word in (";", ":", ","):
            return i
        if word in _NO_PLAIN_PHRASE or (word.endswith("ing") and word not in NOT_PARTICIPLES):
            return None
        if s.is_finite(i) and i > k + 1:
            return None
        if word == "and" and s.words[k] == "with" and s.words[i + 2 : i + 3] in (("that",), ("which",)):
            i += 1  # `with the peace and security that go with it`
            continue
        if word in ("and", "or"):
            following = s.words[i + 1] if i + 1 < len(s.words) else ""
            finite = (
                i + 1 < len(s.words)
                and s.is_finite(i + 1)
                and (not following.endswith("ed") or s.words[i + 2] in AFTER_VERB)
            )
            if finite or following in ("he", "she", "they", "it"):
                return i
            return None
        if i > k + 1 and (word in PREPOSITIONS or word in ("to", "as", "so", "while", "because")):
            return i
        if i > k + 1 and word in SUBJECTS and word not in DETERMINERS:
            # `at the trick he had played on them`
            told = (
                i + 1 < len(s.words)
                and s.is_finite(i + 1)
                and not any(w in MARKS for w in s.words[i : _clause_end(s, i)])
            )
            return _clause_end(s, i) if told else None
        if i > k + 1 and word in DETERMINERS and s.words[i - 1] != "of" and s.words[i - 1] != "all":
            return None
        i += 1
    return None


def _relative_end(s: Sentence, i: int) -> int | None:
    """`with the peace that goes with it`: all of it, up to the full stop."""
    end = _clause_end(s, i)
    said = s.words[i + 1] in SUBJECTS or "," in s.words[i:end]
    return None if said else end


_KEPT_ADVERBS = word_set(
    "family only hardly nearly scarcely belly really lovely friendly lonely certainly merely early likely"
)
_BEFORE_ADVERB = DETERMINERS | LINKS | word_set("so how as too and more very quite , most")


def _adverbs(s: Sentence) -> Iterator[Trim]:
    """`loudly`, `suddenly`, by itself."""
    for k in range(1, len(s.words) - 1):
        word = s.words[k]
        if not word.endswith("ly") or len(word) < 6 or word in _KEPT_ADVERBS:
            continue
        if s.words[k - 1] not in _BEFORE_ADVERB and s.words[k + 1] not in MARKS | {"and", "or"}:
            yield s.cut(k, k + 1, ADVERB_RISK)


def _doublets(s: Sentence) -> Iterator[Trim]:
    """`weeping and wailing`, `slowly and carefully`: the second of two alike."""
    for k in range(2, len(s.words) - 1):
        if s.words[k - 1] != "and":
            continue
        one, two = s.words[k - 2], s.words[k]
        if any(one.endswith(e) and two.endswith(e) for e in ("ing", "ly")) and (
            k < 3 or s.words[k - 3] != ","
        ):
            yield s.cut(k - 1, k + 1, DOUBLET_RISK)
