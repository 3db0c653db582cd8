"""Chains: paragraphs of speech one behind another, in which two talk by turns: who is known to say one says every other one.

What was read line by line knows only what came before it. A chain is also read backward, from the next `I said` on.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from storyassets.story.casting.partners import (
    FARTHEST,
    are_three,
    find_partner,
    has_newcomer,
    with_actor,
    with_answers,
    with_first,
)
from storyassets.story.casting.people import FIRST_PERSON, People
from storyassets.story.casting.said import STRANGER, Said
from storyassets.story.casting.scribe import Piece
from storyassets.story.casting.talk import NOBODY_SURE, Turn, find_chains, without_doubted
from storyassets.story.casting.turn_taking import addressed

Place = tuple[int, int]
"""A paragraph, and which of its quotations."""

AGAIN_WITHIN = 5
"""In paragraphs: two who talked so shortly before go on."""

Fits = Callable[[str, str], bool]
"""Whether a pronoun may mean somebody."""


def settle_chains(
    said: Sequence[Said], pieces: Sequence[Piece], people: People, fits: Fits
) -> dict[Place, str]:
    """Who says what stands in chains; nobody where it is not sure."""
    found: dict[Place, str] = {}
    talked: dict[frozenset[str], int] = {}
    for chain in find_chains(said):
        turns = with_first(with_actor(chain, pieces, people), pieces, people)
        turns = with_answers(without_doubted(turns), people)
        anchors = {n: turn.speaker for n, turn in enumerate(turns) if turn.speaker}
        if not anchors:
            continue
        partner = find_partner(turns, said, pieces, people, _again(turns, talked))
        settled = _alternate(turns, anchors, partner, three=are_three(turns, said))
        if has_newcomer(turns, pieces) and not turns[0].speaker:
            settled[0] = STRANGER
        settled = _answer_stranger(turns, settled, pieces, people)
        for number, turn in enumerate(turns):
            speaker = turn.speaker or settled.get(number)
            if speaker is None or not _may_say(speaker, turn, people, fits):
                continue
            found |= {(one.paragraph, one.number): speaker for one in turn.said}
        two = frozenset(settled.values()) | set(anchors.values())
        if len(two) == 2:
            talked[two] = turns[-1].paragraph
    return {place: "" if speaker == STRANGER else speaker for place, speaker in found.items()}


def _again(turns: Sequence[Turn], talked: dict[frozenset[str], int]) -> str:
    """With whom the only sure speaker of a chain talked shortly before."""
    sure = {turn.speaker for turn in turns if turn.speaker}
    near = [
        two - sure for two, end in talked.items() if sure < two and turns[0].paragraph - end <= AGAIN_WITHIN
    ]
    return next(iter(near[-1])) if len(sure) == 1 and near and len(near[-1]) == 1 else NOBODY_SURE


def _alternate(
    turns: Sequence[Turn], anchors: dict[int, str], partner: str, *, three: bool
) -> dict[int, str]:
    """Who says each turn, counted from those that are sure on either side; `three`: only where both sides say so and differ."""
    length = len(turns)
    others = {n: _other(n, turns, anchors, partner) for n in anchors}
    known = sorted(anchors)
    settled: dict[int, str] = {}
    for before, after in zip([None, *known], [*known, None], strict=True):
        gap = range(0 if before is None else before + 1, length if after is None else after)
        if three and not (before is not None and after is not None and anchors[before] != anchors[after]):
            settled |= _as_told_to(gap, turns, before, others)
            continue
        for number in gap:
            counted = {
                anchors[end] if (number - end) % 2 == 0 else others[end]
                for end in (before, after)
                if end is not None
            }
            if len(counted) == 1 and NOBODY_SURE not in counted:
                settled[number] = counted.pop()
    return settled


def _as_told_to(
    gap: range, turns: Sequence[Turn], before: int | None, others: dict[int, str]
) -> dict[int, str]:
    """Of three, only who is told something answers it at once."""
    told = before is not None and gap and any(said.to == others[before] for said in turns[before].said)
    return {gap[0]: others[before]} if told and before is not None and others[before] else {}


def _answer_stranger(
    turns: Sequence[Turn], settled: dict[int, str], pieces: Sequence[Piece], people: People
) -> dict[int, str]:
    """`"How long?" she asked.`, who is nobody of the cast, and somebody answers: I, where I am there; else nobody knows who."""
    first = turns[0].paragraph
    near = [p for p in pieces if first - FARTHEST <= p.paragraph <= turns[-1].paragraph]
    i_am_there = any(FIRST_PERSON in (*p.reading.doer, p.speaker) for p in near)
    more = dict(settled)
    for number, turn in enumerate(turns):
        strange = any(one.pronoun and not one.speaker for one in turn.said) and number not in settled
        for beside in (number - 1, number + 1) if strange and not turn.speaker else ():
            unsure = 0 <= beside < len(turns) and not turns[beside].speaker and beside not in settled
            if unsure and not any(one.pronoun for one in turns[beside].said):
                more[beside] = FIRST_PERSON if i_am_there else STRANGER
    return more


def _other(at: int, turns: Sequence[Turn], anchors: dict[int, str], partner: str) -> str:
    """With whom the speaker of a turn talks: to whom its tag says it goes, the other one of two, who spoke right before."""
    one = anchors[at]
    to = [said.to for said in turns[at].said if said.to and said.to != one]
    others = sorted({*anchors.values(), partner} - {one, NOBODY_SURE})
    if to or len(others) == 1:
        return to[-1] if to else others[0]
    before = anchors.get(at - 1, NOBODY_SURE)
    return before if before != one else NOBODY_SURE


def _may_say(speaker: str, turn: Turn, people: People, fits: Fits) -> bool:
    """Not who is called by name in it, nor a man where `she said` stands."""
    if speaker == STRANGER:
        return not any(one.pronoun for one in turn.said)
    called = {who for one in turn.said for who in addressed(one.text, people)}
    return speaker not in called and all(fits(speaker, one.pronoun) for one in turn.said if one.pronoun)
