"""Segments: a sentence as its clauses. Which is a main clause, which hangs on another. Where they begin is `clause_edges`'."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from storyassets.story.words.clause_edges import CONJUNCTIONS, find_edges
from storyassets.story.words.clause_places import Kind
from storyassets.story.words.clause_reader import MARKS, PREPOSITIONS, Reader
from storyassets.story.words.word_tables import word_set

__all__ = ["Kind", "Segment", "has_main_clause", "main_groups", "rebuild", "segment"]

_TOKEN = re.compile(r"(?:[^\s,;:]|(?<=\d)[,:](?=\d))+|[,;:]")


# `By the time his voice returned.`
_TIME_ALONE = re.compile(
    r"(?:(?:And|But|So|Then),? )?(?:by the time|the moment (?=he|she|they|it|I|we|his|her|my))\b[^,]*[.]$",
    re.I,
)
_LONGEST_PHRASE = 6
_TELLING = (Kind.MAIN, Kind.VERB, Kind.REST)
# What makes a verb that comes after it no main one: `the first time since he was born`.
_UNDER = word_set(
    "since when while because that who which where whom whose if until till before after though"
)


@dataclass(frozen=True)
class Segment:
    """One clause: its words without the conjunction, and how it is joined."""

    kind: Kind
    joint: str
    words: tuple[str, ...]
    comma: bool = False
    """A comma stood before it."""

    verb: int = 0
    """Which of the words its verb is; -1 if it has none."""

    start: int = 0
    """Where it begins in the sentence, its conjunction included."""

    leads: bool = False
    """It stands before the main clause that it belongs to; its conjunction is among its words."""

    @property
    def text(self) -> str:
        """The words of the clause alone."""
        return " ".join(self.words)


@lru_cache(maxsize=4096)
def segment(sentence: str) -> tuple[Segment, ...]:
    """The clauses of one sentence, in their order. The last mark belongs to the last word."""
    found = list(_TOKEN.finditer(sentence))
    reader = Reader([m.group() for m in found])
    edges = find_edges(reader)
    segments: list[Segment] = []
    for n, edge in enumerate(edges):
        end = edges[n + 1].start if n + 1 < len(edges) else reader.size
        first = edge.start + (bool(edge.joint) if edge.leads else len(edge.joint.split()))
        tokens = list(reader.tokens[first:end])
        while tokens and tokens[-1] in MARKS:
            tokens.pop()
        words = _joined(tokens)
        if words:
            verb = _verb_among(reader, first, end)
            segments.append(
                Segment(edge.kind, edge.joint, words, edge.comma, verb, found[edge.start].start(), edge.leads)
            )
    return tuple(segments)


def _verb_among(reader: Reader, first: int, end: int) -> int:
    """The place of the first verb, counted in words without the marks; -1 if there is none."""
    verb = next((i for i in range(first, end) if reader.is_finite(i)), -1)
    return verb - first - sum(t in MARKS for t in reader.tokens[first:verb]) if verb >= 0 else -1


def _joined(tokens: list[str]) -> tuple[str, ...]:
    """Tokens as words, marks on the word before them."""
    words: list[str] = []
    for token in tokens:
        if token in MARKS and words:
            words[-1] += token
        elif token not in MARKS:
            words.append(token)
    return tuple(words)


def has_main_clause(sentence: str) -> bool:
    """Whether more stands there than a phrase and what hangs on it: not `On that day, silent since he was born.`"""
    segments = segment(sentence)
    if not segments or _TIME_ALONE.match(sentence):
        return not segments
    if segments[0].kind is not Kind.MAIN:
        hangs = segments[0].kind is Kind.WHEN and segments[0].leads and not sentence.rstrip().endswith("?")
        return not hangs or any(s.kind in _TELLING for s in segments)
    words, verb = [w.strip(",").lower() for w in segments[0].words], segments[0].verb
    after = verb + (3 if verb >= 0 and words[verb] in ("had", "was", "were", "has") else 1)
    aside = (
        0 < verb <= _LONGEST_PHRASE
        and segments[0].words[verb - 1].endswith(",")
        and words[verb].endswith("ed")
    )
    if aside and words[0] in PREPOSITIONS and not Reader(words[after:]).has_verb(0, len(words)):
        return any(s.kind in _TELLING and s.verb >= 0 for s in segments[1:])  # `On its lid, propped up.`
    if verb >= 0 and (not _UNDER & set(words[1:verb]) or Reader(words[after:]).has_verb(0, len(words))):
        return True
    while words and words[0] in CONJUNCTIONS:
        words = words[1:]
    if not words or words[0] not in PREPOSITIONS:
        return True
    told = [s for s in segments[1:] if s.verb >= 0]
    return (not told and verb < 0) or any(s.kind in _TELLING for s in told)


def main_groups(segments: tuple[Segment, ...]) -> list[tuple[int, int]]:
    """Runs of segments that can each be a sentence: a main clause and all that hangs on it."""
    starts, has_main, leading = [0], False, False
    for n, s in enumerate(segments):
        opens = (s.kind is Kind.MAIN and has_main and not leading) or (
            s.leads and s.joint in CONJUNCTIONS - {"for"} and has_main and _main_follows(segments, n)
        )
        if opens and n:
            starts.append(n)
            has_main = False
        leading = s.leads or (leading and s.kind not in (Kind.MAIN, Kind.VERB)) or s.kind is Kind.OPENING
        has_main = has_main or s.kind in (Kind.MAIN, Kind.VERB)
    return list(zip(starts, [*starts[1:], len(segments)], strict=True))


def _main_follows(segments: tuple[Segment, ...], n: int) -> bool:
    following = (s.kind for s in segments[n + 1 :] if s.kind in (Kind.MAIN, Kind.VERB, Kind.REST))
    return next(following, None) is Kind.MAIN


def rebuild(segments: tuple[Segment, ...], text: str) -> str:
    """The sentence that these clauses make."""
    deeds = [n for n, s in enumerate(segments) if s.kind is Kind.VERB]
    words: list[str] = []
    for n, s in enumerate(segments):
        joint, comma = s.joint, s.comma
        if deeds and n == deeds[-1] and joint == "":
            # `an old rat, who had lost a tail, sat up`: without the clause between, its verb follows at once.
            joint, comma = "" if n and segments[n - 1].verb < 0 else "and", False
        if s.kind is Kind.REST and n and segments[n - 1].kind is Kind.MAIN:
            comma = False
        if n == 0:
            joint = ""
        elif segments[n - 1].kind is Kind.OPENING:
            joint, comma = "", False
        if words and comma:
            mark = ":" if s.words[0].startswith('"') and s.kind is Kind.MAIN else ","  # `it read: "…"`
            words[-1] = words[-1].rstrip(",;:") + mark
        elif words:
            words[-1] = words[-1].rstrip(",;:")
        words += [*joint.split(), *s.words]
    built = " ".join(words).rstrip(" ,;:")
    first = segments[0].words[0]
    if built[:1].islower() and text[:1].isupper() and not first[:1].isupper():
        built = built[:1].upper() + built[1:]
    mark = text.rstrip()[-1:]
    return built if built.endswith((".", "!", "?", '"')) or mark not in ".!?" else built + mark
