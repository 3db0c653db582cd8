"""Openings: what stands before the first main clause and is none itself: `By the time he came`, `Asked why`, `At the door`."""

from __future__ import annotations

from storyassets.story.words.clause_places import LONGEST_OPENING
from storyassets.story.words.clause_reader import CLAUSE_WORDS, MARKS, PREPOSITIONS, Reader
from storyassets.story.words.word_tables import word_set

LATEST_MAIN = 18

_JOINTS = word_set("and but so then yet now")
_SPANS = word_set(
    "time moment day night morning evening afternoon week month year summer winter spring autumn fall minute hour second instant weekend"
)
_WHICH = word_set("first last next very second third only whole")
# Of `every night the fox came, he stole a hen` both are main clauses.
_REPEATED = word_set("time moment")
_DRESSED = word_set(
    "asked amused told given shown left caught faced born raised known seen struck torn stung beaten driven lost hurt drawn led met taken worn thrown "
    "sent brought taught made kept built set found armed alone afraid unable unsure unaware certain eager desperate"
)


def after_joints(r: Reader, at: int) -> int:
    """Past the `And` or `But` at the beginning."""
    while at < r.size and r.words[at] in _JOINTS:
        at += 1
    return at


def is_phrase(r: Reader, end: int) -> bool:
    """`And at the reception`, up to `end`: a preposition and what it governs, without a verb."""
    at = after_joints(r, 0)
    if not at < end <= LONGEST_OPENING or r.words[at] not in PREPOSITIONS - {"to", "like"}:
        return False
    return not r.has_verb(at, end) and not any(w in MARKS for w in r.words[at:end])


def is_when_phrase(r: Reader, at: int) -> bool:
    """`By the time his voice returned, …`, `The summer I turned twelve, …`: a clause of time without a `when`."""
    at = after_joints(r, at)
    k = at + (r.words[at] in ("by", "from", "at", "on", "in"))
    repeats = r.words[k] in ("every", "each", "any")
    if not repeats and r.words[k] != "the":
        return False
    k += 1 + (r.words[k + 1] in _WHICH)
    if r.words[k] not in (_REPEATED if repeats else _SPANS):
        return False
    k += 1 + (r.words[k + 1] in ("that", "when"))
    return r.begins_clause(k) and _main_comes_soon(r, k)


def _main_comes_soon(r: Reader, k: int) -> bool:
    """Whether a main clause begins after the first comma."""
    comma = next((i for i in range(k, min(r.size - 1, k + LATEST_MAIN)) if r.words[i] in MARKS), None)
    return comma is not None and r.words[comma] == "," and r.begins_clause(r.skip_adverbs(comma + 1))


def is_dressed(r: Reader, at: int) -> bool:
    """`Asked the same question, he laughed`; `Amused, he nodded`: what somebody is who then does something."""
    word = r.words[at]
    participle = (word.endswith("ed") and len(word) > 4 and r.is_finite(at)) or word in _DRESSED
    if not participle or r.words[at + 1] == "and":
        return False
    comma = next(
        (i for i in range(at + 1, min(r.size - 1, at + LONGEST_OPENING + 2)) if r.words[i] == ","), None
    )
    asked = r.words[at + 1] in CLAUSE_WORDS  # `Asked why he did it, the old man smiled`
    if comma is None or (r.has_verb(at + 1, comma) and not asked):
        return False
    return r.begins_clause(r.skip_adverbs(comma + 1))
