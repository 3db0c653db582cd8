"""Pairs: what of a story is told together or not at all: a question and its answer, a confession and who heard it, a gift and its reason."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from storyassets.story.words.stems import stem_of
from storyassets.story.writing.causes import CAUSE_RULES
from storyassets.story.writing.deed_pairs import (
    ANSWER_PARTS,
    DEED_RULES,
    LEAD_PARTS,
    OVERHEARS,
    Found,
    of_secrets,
)
from storyassets.story.writing.parts import Part
from storyassets.story.writing.payoffs import of_what_is_counted, of_words_thrown_back

SHORT_QUESTION_WORDS = 8
LONGEST_REMARK_WORDS = 3
TRIAL_PARTS = 4
FEWEST_LONG_ANSWER_WORDS = 9

_QUESTION = re.compile(r"\?[\"']?$")
# `He asked if he too could be a doctor`: what the other said to it.
_ASKED = re.compile(
    r"\b(?:asked|inquired|wanted to know)\b(?! (?:him|her|them|the \w+|\w+) to\b)[^.]*?\b(?:what|who|whom|why|where|how|which|whether|if)\b"
)
_RIDDLE = re.compile(r"\b(?:as a riddle|what (?:sentence|punishment)|what \w+ (?:\w+ )?deserved?)\b")
_IS_ANSWER = re.compile(
    r"^(?:(?:oh|ah),? (?:yes|no|because)|yes|no|not|nothing|nobody|because|in the first place|it is you|that is|why not|certainly|of course)\b",
    re.I,
)
_ANSWERS_IN_PROSE = re.compile(
    r"\b(?:yes|no|not|nobody|no one|answered|replied|agreed|consented|liked|pleased|willing\w*|gladly|refused|knew|told|promised|did|silent|silence|could)\b",
    re.I,
)
# What is done only to say something then.
_TURNS_TO = re.compile(
    r"\b(?:nudged|beckoned|turned to|addressed|called (?:to|out to)|had no idea what to say|did not know what to say|whispered)\b"
)
ANNOUNCES = re.compile(
    r"\b(?:I'll|I will|let me) tell you (?:what|how|a secret)\b|\b(?:I have|here is) (?:a|an|my) (?:plan|idea)[.:]|:$",
    re.I,
)
# Who has to guess, or to show what he can, does.
_TRIAL = re.compile(r"\bto (?:guess|show (?:his|her|their) (?:skill|strength))\b|\band guess\b")
# Whose turn it is to tell something, tells it.
_TURN_OF = re.compile(
    r"\bturn to (?:confess|speak|tell|answer|sing|try)\b|\b(?:this is|here is) (?:the story|what)\b|\bbegan to (?:tell|confess)\b|\btold (?:this|the following) (?:story|tale)\b"
)
_ONLY_HEARD = re.compile(
    r"^(?:But |And |So |Then )?(?:the \w+|he|she|they|\w+) (?:heard|saw) (?:that|this|it)[.]$", re.I
)
# What somebody who comes does then.
_ONLY_CAME = re.compile(
    r"^[^,]*(?:, )?[^,]{1,60}\b(?:came|appeared|arrived)(?: (?:in|along|by|up|running|back))?[.]$"
)


@dataclass(frozen=True)
class Tie:
    """Words of a part that match `where` are told only where one of `others` is told too."""

    where: re.Pattern[str] | None
    others: tuple[int, ...]
    stem: str = ""
    """Of which word its telling must have the stem."""


def find_ties(parts: Sequence[Part]) -> list[list[Tie]]:
    """For each part what it is told with."""
    ties: list[list[Tie]] = [[] for _ in parts]
    for j in range(1, len(parts)):
        for find in _RULES:
            for i, where, others in find(parts, j):
                kept = tuple(k for k in others if 0 <= k < len(parts) and k != i)
                if kept:
                    heard = OVERHEARS.search(parts[kept[0]].wordings[0]) if find is of_secrets else None
                    stem = stem_of(heard.group().split()[-1]) if heard else ""
                    ties[i].append(Tie(where, kept, stem))
    return ties


def _of_questions(parts: Sequence[Part], j: int) -> Found:
    """A question is told with its answer, an answer that says little alone with its question."""
    part, text = parts[j], parts[j].wordings[0]
    if part.speaker and _QUESTION.search(text):
        answer = _answer_to(parts, j)
        if answer:
            yield j, _QUESTION, answer
            if len(text.split()) <= SHORT_QUESTION_WORDS:
                yield from ((k, None, (j,)) for k in answer if parts[k].speaker)
    before = parts[j - 1]
    if (part.speaker or part.aloud) and not before.speaker and _IS_ANSWER.match(text):
        yield j, None, (j - 1,)
    if part.speaker and before.speaker and before.speaker != part.speaker:
        short = len(text.split()) < FEWEST_LONG_ANSWER_WORDS
        asked = _QUESTION.search(before.wordings[0]) is not None
        if (asked and (short or _IS_ANSWER.match(text))) or len(text.split()) <= LONGEST_REMARK_WORDS:
            yield j, None, (j - 1,)
    if part.speaker is None and (_ASKED.search(text) or _RIDDLE.search(text)):
        said = _speech_after(parts, j)
        if said:
            yield j, _RIDDLE if _RIDDLE.search(text) else _ASKED, said
            if _RIDDLE.search(text) or len(parts[said[0]].wordings[0].split()) < FEWEST_LONG_ANSWER_WORDS:
                yield said[0], None, (j,)


def _answer_to(parts: Sequence[Part], j: int) -> tuple[int, ...]:
    for lead in range(j, min(len(parts) - 1, j + LEAD_PARTS)):
        said = tuple(k for k in _speech_after(parts, lead) if parts[k].speaker != parts[j].speaker)
        if said:
            return said
        if parts[lead + 1].speaker:
            break
    if j + 1 >= len(parts):
        return ()
    after = parts[j + 1]
    prose = after.speaker is None and _ANSWERS_IN_PROSE.search(after.wordings[0])
    return (j + 1,) if prose else ()


def _speech_after(parts: Sequence[Part], j: int) -> tuple[int, ...]:
    """The first speech right after a part, in its pieces."""
    if j + 1 >= len(parts) or not parts[j + 1].speaker:
        return ()
    end = j + 1
    while end < len(parts) and end <= j + ANSWER_PARTS and parts[end].speaker == parts[j + 1].speaker:
        end += 1
    return tuple(range(j + 1, end))


def _of_leads(parts: Sequence[Part], j: int) -> Found:
    """Who only turns to somebody then speaks; who announces something then says it."""
    part, text = parts[j], parts[j].wordings[0]
    after = parts[j + 1] if j + 1 < len(parts) else None
    if after is None:
        return
    if part.speaker is None and _TRIAL.search(text):
        yield j, _TRIAL, tuple(range(j + 2, j + 1 + TRIAL_PARTS))
    if part.speaker is None and _TURN_OF.search(text):
        yield j, _TURN_OF, (j + 1, j + 2)
    if part.speaker is None and after.speaker and _TURNS_TO.search(text):
        yield j, _TURNS_TO, (j + 1,)
        yield j + 1, None, (j,)
    if part.speaker and after.speaker == part.speaker and ANNOUNCES.search(text):
        yield j, ANNOUNCES, (j + 1,)
    if part.speaker is None and _ONLY_CAME.match(text):
        same = [
            k for k in range(j + 1, min(len(parts), j + 1 + LEAD_PARTS)) if parts[k].sentence == part.sentence
        ]
        yield j, _ONLY_CAME, tuple(same)
    if part.speaker is None and _ONLY_HEARD.match(text):
        yield j, None, (j + 1,)


def lead_in(parts: Sequence[Part], j: int) -> tuple[int, ...]:
    """The parts that lead to a speech which answers nobody: where it is said, and to whom."""
    part, before = parts[j], parts[j - 1]
    if not part.speaker or before.speaker or before.aloud or part.speaker not in before.subjects:
        return ()
    lead = [k for k in range(j - 1, max(0, j - 1 - LEAD_PARTS), -1) if parts[k].sentence == before.sentence]
    return tuple(lead)


_RULES: tuple[Callable[[Sequence[Part], int], Found], ...] = (
    _of_questions,
    _of_leads,
    *DEED_RULES,
    *CAUSE_RULES,
    of_words_thrown_back,
    of_what_is_counted,
)
