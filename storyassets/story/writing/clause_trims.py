"""Clause trims: a sentence without one of its clauses, whole again."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from storyassets.story.words.clause_reader import DETERMINERS
from storyassets.story.words.grammar_words import AUXILIARIES
from storyassets.story.words.postures import prepares
from storyassets.story.words.segments import Kind, Segment, rebuild, segment
from storyassets.story.words.stems import stems_of
from storyassets.story.words.word_tables import word_set
from storyassets.story.writing.trimmed_sentence import LINKS, SUBJECTS

FEWEST_MAIN_STEMS = 2

ASIDE_RISK = 0.8
CLAUSE_RISK = 1.0
DEED_RISK = 1.1
DEFINING_RISK = 1.3
CAUSE_RISK = 1.5
OUTCOME_RISK = 2.4
POSTURE_SHARE = 0.5
AFTER_POSTURE_SHARE = 1.6
"""How much of the sense goes with a clause, for each of the words in it that matter."""

_NEGATIONS = word_set("not never no nobody nothing neither nor none cannot without only")
_RISKS = {
    Kind.WHEN: CLAUSE_RISK, Kind.CAUSE: CAUSE_RISK, Kind.RELATIVE: ASIDE_RISK, Kind.DOING: ASIDE_RISK, Kind.VERB: DEED_RISK,
}  # fmt: skip
_HANGING = frozenset({Kind.SAID, Kind.RELATIVE, Kind.DOING, Kind.WHEN, Kind.CAUSE})
_NO_SUBJECTS = word_set("then so and but now there here thus soon")  # `then came a wind and carried it off`
_ARRIVING = word_set("reached arrived entered ventured")
_LOSING = word_set("lost dropped slipped")
_BEING = word_set("is are was were")
# `that was the servant who brought the dish`: which one is what it tells
_IDENTIFIES = re.compile(r"\b(?:that|this|it|he|she) (?:was|is) (?:the|a|an) [\w'-]+$")


def without_clauses(text: str) -> Iterator[tuple[str, str, float]]:
    """The sentence without one of its clauses, that clause, and the risk."""
    segments = segment(text)
    if len(segments) < 2:
        return
    for n, s in enumerate(segments):
        if s.kind is Kind.SAID and n and (short := _without_result(segments[n - 1])):
            yield rebuild((*segments[: n - 1], short, *segments[n + 1 :]), text), s.text, CLAUSE_RISK
        if s.kind in (Kind.SAID, Kind.REST, Kind.OPENING) or _limits_negation(segments, n):
            continue
        if _makes_the_sense(segments, n) or _may_hold_main_verb(s):
            continue
        after = n + 1
        while after < len(segments) and segments[after].kind in _HANGING and not segments[after].leads:
            after += 1
        if (
            s.leads
            and after < len(segments)
            and (
                segments[after].kind is not Kind.MAIN
                or len(stems_of(segments[after].text)) < FEWEST_MAIN_STEMS
            )
        ):
            continue
        gone = segments[n:after]
        if s.kind is Kind.MAIN:
            kept = _without_first_deed(segments, n, after)
        elif (
            s.kind is Kind.RELATIVE
            and s.joint not in ("who", "which", "whose", "where", "that")
            and len(gone) > 1
        ):
            continue
        else:
            kept = _without_span(segments, n, after)
        if kept:
            risk = _risk_of(s) * _of_posture(segments, n)
            yield rebuild(kept, text), " ".join(g.text for g in gone), risk


_LOWERED = DETERMINERS | SUBJECTS


def _without_span(segments: Sequence[Segment], n: int, after: int) -> tuple[Segment, ...]:
    """Without the segments n..after; what follows takes over how the first of them began."""
    s = segments[n]
    opener = _opener_of(s)
    if n == 0 and s.leads and opener and after < len(segments):
        words = segments[after].words
        is_own_capital = words[0] == "I" or (words[0][:1].isupper() and words[0].lower() not in _LOWERED)
        first = words[0] if is_own_capital else words[0][:1].lower() + words[0][1:]
        return (replace(segments[after], words=(opener, first, *words[1:])), *segments[after + 1 :])
    if s.leads and s.joint and after < len(segments):
        joined = replace(segments[after], joint=s.joint, comma=s.comma)
        return (*segments[:n], joined, *segments[after + 1 :])
    return (*segments[:n], *segments[after:])


def _risk_of(s: Segment) -> float:
    """Of `until the ship sank` most: it tells what came of it."""
    if s.joint in ("until", "till") and not s.leads:
        return OUTCOME_RISK
    return DEFINING_RISK if s.kind is Kind.RELATIVE and not s.comma else _RISKS.get(s.kind, DEED_RISK)


def _of_posture(segments: Sequence[Segment], n: int) -> float:
    """Who sits down, opens a letter and reads: sitting goes first, and what the others lead to last."""
    if segments[n].kind not in (Kind.MAIN, Kind.VERB):
        return 1.0
    if prepares(segments[n].text) and any(s.kind is Kind.VERB for s in segments[n + 1 :]):
        return POSTURE_SHARE
    last = n == len(segments) - 1 and segments[n].kind is Kind.VERB
    return AFTER_POSTURE_SHARE if last and any(prepares(s.text) for s in segments[:n]) else 1.0


def _opener_of(s: Segment) -> str:
    """`But when they came`: the `But` stays."""
    return s.words[0] if s.words[0] in ("But", "So", "Then") and s.kind is not Kind.OPENING else ""


def _limits_negation(segments: tuple[Segment, ...], n: int) -> bool:
    """`They did not stop until it was done`: without the end it would say something else."""
    if n == 0 or segments[n].joint not in ("until", "till", "unless", "because", "before"):
        return False
    return is_negative([w.lower() for w in segments[n - 1].words])


def _may_hold_main_verb(s: Segment) -> bool:
    """`the fiddler who has lived with you in that hovel are one`: its end may be the main clause's."""
    return s.kind is Kind.RELATIVE and not s.comma and any(w in _BEING for w in s.words[2:])


def _makes_the_sense(segments: tuple[Segment, ...], n: int) -> bool:
    """A condition; an arrival; or a cause of what is said: `it was decided that they were beaten because they had no leaders`."""
    s = segments[n]
    if s.kind is Kind.WHEN and any(w.strip(",") in _ARRIVING for w in s.words):
        return True
    follows = segments[n + 1].words if s.leads and n + 1 < len(segments) else ()
    if s.kind is Kind.WHEN and _LOSING & {w.strip(",").lower() for w in follows}:
        return True
    if (
        s.kind is Kind.RELATIVE
        and not s.comma
        and n
        and _IDENTIFIES.search(f"{segments[n - 1].joint} {segments[n - 1].text}")
    ):
        return True
    conditional = s.joint in ("if", "unless") or s.words[0].lower() in ("if", "unless")
    return conditional or (s.kind is Kind.CAUSE and n > 0 and segments[n - 1].kind is Kind.SAID)


def _without_result(s: Segment) -> Segment | None:
    """`hammered so quickly (that nobody could see it)`: without the `so quickly`; nothing where a verb needs it."""
    plain_words = [w.strip(",").lower() for w in s.words]
    if "so" not in plain_words:
        return None
    at = plain_words.index("so")
    if at < 3 or s.verb >= at - 1 or plain_words[at - 1] in LINKS:
        return None
    return replace(s, words=s.words[:at])


def _without_first_deed(segments: tuple[Segment, ...], n: int, after: int) -> tuple[Segment, ...]:
    """`The mother went in and took a knife` → `The mother took a knife`; nothing where that cannot be."""
    main = segments[n]
    if after >= len(segments) or segments[after].kind is not Kind.VERB or main.verb < 1:
        return ()
    following = segments[after]
    if main.words[main.verb].lower() in AUXILIARIES or segments[after].joint == "but":
        return ()
    if any("," in w for w in main.words[: main.verb]) or all(
        w.lower() in _NO_SUBJECTS for w in main.words[: main.verb]
    ):
        return ()
    joined = replace(
        main, words=(*main.words[: main.verb], *following.words), verb=main.verb + following.verb
    )
    return (*segments[:n], joined, *segments[after + 1 :])


def is_negative(words: Sequence[str]) -> bool:
    """Whether a word among them says no."""
    return any(w in _NEGATIONS or w.endswith("n't") for w in words)
