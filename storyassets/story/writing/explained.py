"""Explained: of stories of today, what is announced is told with what it is, what has happened with why, what comes out late counts."""

from __future__ import annotations

import re
from collections.abc import Sequence

from storyassets.story.words.stems import stems_of
from storyassets.story.writing.pairs import Tie
from storyassets.story.writing.parts import Part
from storyassets.story.writing.turns_today import is_jump

ANNOUNCED_WORTH = 2.2
EXPLAINS_WORTH = 2.0

_WHO = r"(?:I|[Hh]e|[Ss]he|[Tt]hey|[Ww]e|[A-Z][\w.']+(?: [A-Z]\w+)?|(?:[Tt]he|[Mm]y|[Hh]is|[Hh]er|[Oo]ur|[Aa]n?) [\w' -]{2,24}?)"
# `Hale decided on a test.`: which, the next sentence says.
_ANNOUNCES = re.compile(
    rf"(?:^|, |^(?:Then|So|And|But|Now|One day|At last),? ){_WHO} (?:then |finally |soon |at last )?(?:had|hit (?:up)?on|decided on|came up with|thought (?:of|up)|made|devised|hatched|settled on|worked out|planned|set (?:him|her|them|me|us)|tried|proposed|struck)"
    r" (?:a|an|one|one last|another|his own|her own|my own) (?:[\w-]+ ){0,2}?(?:test|plan|trick|scheme|idea|bet|wager|deal|bargain|pact|experiment|trap|prank|task|challenge|solution|compromise|strategy|game|surprise|excuse)[.:]?$"
)
# `The boy was in the hospital.`: how he came there, a sentence tells of what had been.
_HAS_HAPPENED = re.compile(
    r"\b(?:was|were|lay|sat|woke(?: up)?|ended up|landed) (?:now |back |already |still )?(?:in|at) (?:the |a |an )?(?:hospital|emergency room|intensive care|ICU|jail|prison|custody|handcuffs|court|tears|trouble|ruins|ashes|flames|coma|ambulance|police station)\b[^,]{0,20}[.]$"
    r"|\b(?:was|were) (?:arrested|fired|sued|expelled|suspended|evicted|bankrupt|ruined|empty|gone|missing|dead|locked|hurt|injured|wounded|unconscious|bleeding|furious|crying|sobbing)[.]$"
)
_HAD_BEEN = re.compile(
    r"^(?:(?:And|But|Then|Because|It turned out(?: that)?),? )?(?:[\w'-]+ ){1,5}?(?:had|'d) (?:never |already |just |only |been )?[a-z]+"
)
# `That makes two, every day since March.`: what is counted was said right before.
_SUMS_UP = re.compile(
    r"(?:So |And |Well, )?(?:That|This|Which|It) (?:makes|leaves|comes to|adds up|came to|made it)\b"
)
# `She opened a drawer and took out a tattered notebook.`
_BRINGS_OUT = re.compile(
    r"\b(?:took|pulled|drew|brought|fished|produced|held|handed|slid|put|laid|set|lifted|unfolded|unwrapped)(?: (?:out|up|back|down|over|across|before|him|her|me|them|on the (?:table|desk|counter)))*"
    r" (?:an?|the|his|her|my|that|two|one|from [^,.]{3,30}) ((?:[\w-]+ ?){1,4})",
    re.I,
)
EXPLAINED_PARTS = 2
BROUGHT_OUT_WORTH, BROUGHT_OUT_FROM, BROUGHT_IN_UNTIL = 3.5, 0.6, 0.45
MOST_TOLD_OF = 4
"""A thing that is told of more often is there all the time."""

AFTER_JUMP_PARTS = 4


def find_explained(parts: Sequence[Part]) -> list[tuple[int, int]]:
    """Which part is followed only with which later one: what was announced, and why something is as it is."""
    found = []
    for j in range(len(parts) - 1):
        if not _is_told(parts[j]):
            continue
        text = parts[j].wordings[0]
        if _ANNOUNCES.search(text) and _is_told(parts[j + 1]):
            found.append((j, j + 1))
        elif _HAS_HAPPENED.search(text):
            after = range(j + 1, min(len(parts), j + 1 + EXPLAINED_PARTS))
            why = [k for k in after if _is_told(parts[k]) and _HAD_BEEN.search(parts[k].wordings[0])]
            found += [(j, why[0])] if why else []
    return found


def find_begun(parts: Sequence[Part]) -> list[tuple[int, int]]:
    """Which part only goes on from which one before: a sum, and the first words that are said after years."""
    found = []
    for j in range(1, len(parts)):
        before = parts[j - 1]
        if parts[j].speaker and before.speaker == parts[j].speaker and _SUMS_UP.match(parts[j].wordings[0]):
            found.append((j, j - 1))
        near = parts[max(0, j - AFTER_JUMP_PARTS) : j]
        if parts[j].speaker and all(map(_is_told, near)) and any(is_jump(part) for part in near[:-1]):
            found.append((j, j - 1))
    return found


def _is_brought_out(parts: Sequence[Part], j: int) -> bool:
    """Whether a thing comes out late that was there early, and not in between all the time."""
    thing = _BRINGS_OUT.search(parts[j].wordings[0]) if parts[j].place > BROUGHT_OUT_FROM else None
    if thing is None or not _is_told(parts[j]):
        return False
    for stem in sorted(stems_of(thing[1])):
        told = [part for part in parts if stem in stems_of(part.wordings[0])]
        if told[0].place < BROUGHT_IN_UNTIL and len(told) <= MOST_TOLD_OF:
            return True
    return False


def _is_told(part: Part) -> bool:
    return part.speaker is None and not part.aloud


def bind_explained(parts: Sequence[Part], ties: Sequence[list[Tie]]) -> None:
    """Add to the ties of what is announced or explained what says it."""
    for j, says in (*find_explained(parts), *find_begun(parts)):
        ties[j].append(Tie(None, (says,)))


def explained_worths(parts: Sequence[Part]) -> list[float]:
    """How much more a part is worth that says what was announced, or why something is as it is."""
    worths = [0.0] * len(parts)
    for j, says in find_explained(parts):
        announced = _ANNOUNCES.search(parts[j].wordings[0])
        worths[says] = ANNOUNCED_WORTH if announced else EXPLAINS_WORTH
    for j in range(len(parts)):
        worths[j] += BROUGHT_OUT_WORTH * _is_brought_out(parts, j)
    return worths
