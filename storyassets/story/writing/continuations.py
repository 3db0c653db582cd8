"""Continuations: of stories of today, what only goes on from what was just told: the rest of a sight, what a thing that was read out of is, what those do who were fetched."""

from __future__ import annotations

import re
from collections.abc import Sequence

from storyassets.story.writing.deed_pairs import Found
from storyassets.story.writing.parts import Part

GOES_ON_WORTH = 2.2
FETCHED_WORTH = 1.4
FETCHED_PARTS = 6

# `There I was on the screen. And right behind me was the coat.`
_SEEN = re.compile(
    r"^(?:(?:And|But|Then),? )?(?:there (?:I|he|she|it|they|we|[A-Z]\w+) (?:was|were|stood|sat|lay|hung)|(?:I|he|she|they|we) (?:saw|could see)|(?:on|in) (?:the|his|her|my) (?:\w+ )?(?:screen|picture|photo|photograph|mirror|video|footage|window)\b)",
    re.I,
)
_BESIDE_IT = re.compile(
    r"^(?:And|But|Then)?,? ?(?:(?:right|just|there|directly|close) )?(?:behind|beside|next to|above|under|underneath|beneath|in front of|between|over|around|on top of) (?:me|him|her|it|them|us|[A-Z]\w+)\b[^.]*\b(?:was|were|stood|sat|lay|hung|stared|smiled|grinned)\b",
    re.I,
)
# `He took a photo off the wall. There was the mustache.`
_BARES = re.compile(
    r"\b(?:took|pulled|held|showed|opened|lifted|handed|tore|drew|turned|lit|slid|unlocked|unwrapped|unrolled|unfolded|raised|found) [^.]*\b(?:photo|photos|photograph|picture|album|locket|portrait|painting|poster|curtain|lid|door|drawer|sheet|box|envelope|page|mask|lamp)\b",
    re.I,
)
_THERE = re.compile(
    r"(?:(?:And|But|Then),? )?(?:there|inside|underneath|behind it|in it|on it),? (?:was|were|lay|sat|stood|hung) ",
    re.I,
)
# `I am returning this one. It's glass.`
_OF_THIS = re.compile(
    r"\b(?:this|that|these|those)(?: (?:one|ones|back|thing|[a-z]+))?(?: to you)?[.!]\W*$", re.I
)
_IT_IS = re.compile(
    r"\W*(?:It(?:'s|’s| is| was)|They(?:'re|’re| are| were)) (?:not |only |just |made of )?(?:an? |the |my |his |her |your )?[\w-]+(?: [\w-]+){0,3}[.!]",
)
# `So are the rings.`
_SO_IS = re.compile(
    r"\W*So(?:, [^,.]{1,24},)? (?:is|are|was|were|does|do|did|has|had|will) (?!it\b|this\b|that\b)"
)
# `I thought she was in pain until I understood what it was.`: the sentence before says of what.
_WHAT_IT_WAS = re.compile(
    r"\b(?:understood|realized|realised|knew|saw|recognized|learned) (?:what|who) (?:it|that|this) was\b",
    re.I,
)
# `They brought her up in the elevator. We rolled her bed against his.`
_FETCHED = re.compile(
    r"\b(?:brought|wheeled|carried|led|drove|flew|rushed|ushered|dragged|smuggled|fetched) (him|her|them) (?:up|in|inside|into|home|back|over|there|here|to|down|along|out|through)\b"
    r"|\b(?:rolled|pushed|moved|slid|wheeled|pulled) (his|her|their) (?:\w+ )?(?:bed|chair|wheelchair|cot|crib|stretcher|desk|table) (?:against|beside|next to|up to|alongside|together|to|over|into|close|closer|in)\b",
    re.I,
)
_SAME = {"him": r"\b(?:he|him|his)\b", "her": r"\b(?:she|her|hers)\b", "them": r"\b(?:they|them|their)\b"}
_OWN = {"his": "him", "her": "her", "their": "them"}


def worth_of_continuation(parts: Sequence[Part], j: int) -> float:
    """How much more a part is worth that shows the rest of a sight, says what a thing is, or brings somebody there."""
    if of_the_rest(parts, j) or of_what_it_is(parts, j):
        return GOES_ON_WORTH
    return FETCHED_WORTH * (parts[j].speaker is None and _FETCHED.search(parts[j].wordings[0]) is not None)


def of_continuations(parts: Sequence[Part], j: int) -> Found:
    """What is told with what it goes on from: the sight with its rest, what is given with what it is, a deed with the coming."""
    if of_the_rest(parts, j) or of_what_it_is(parts, j):
        yield j, None, (j - 1,)
        if not _SO_IS.match(parts[j].wordings[0]):
            yield j - 1, None, (j,)
    if parts[j].speaker is None and _WHAT_IT_WAS.search(parts[j].wordings[0]):
        yield j, None, (j - 1,)
    for k in range(j - 1, max(0, j - 1 - FETCHED_PARTS), -1):
        fetched = _FETCHED.search(parts[k].wordings[0]) if parts[k].speaker is None else None
        if fetched is None:
            continue
        whom = (fetched[1] or _OWN[fetched[2].lower()]).lower()
        if parts[j].speaker is None and re.search(_SAME[whom], parts[j].wordings[0], re.I):
            yield j, None, (k,)
        return


def of_the_rest(parts: Sequence[Part], j: int) -> bool:
    """Whether a part shows what stands beside what was just seen."""
    pair = parts[j - 1 : j + 1]
    told = len(pair) == 2 and all(part.speaker is None and not part.aloud for part in pair)
    return told and any(
        first.search(pair[0].wordings[0]) is not None and rest.match(pair[1].wordings[0]) is not None
        for first, rest in ((_SEEN, _BESIDE_IT), (_BARES, _THERE))
    )


def of_what_it_is(parts: Sequence[Part], j: int) -> bool:
    """Whether a part goes on saying what the thing is that was spoken of just before."""
    pair = parts[j - 1 : j + 1]
    if len(pair) < 2 or not all(part.speaker or part.aloud or '"' in part.wordings[0] for part in pair):
        return False
    if pair[0].speaker and pair[1].speaker and pair[0].speaker != pair[1].speaker:
        return False
    before, text = pair[0].wordings[0], pair[1].wordings[0]
    says = _OF_THIS.search(before) is not None and _IT_IS.match(text) is not None
    return says or _SO_IS.match(text) is not None
