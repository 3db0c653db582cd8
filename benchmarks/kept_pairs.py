"""Kept pairs: of what a story tells together (`story.writing.pairs`), how much its script tells together too."""

from __future__ import annotations

from storyassets.model.script import Beat, Script
from storyassets.story.casting.people import find_people
from storyassets.story.casting.quotes import read_pieces
from storyassets.story.words.excerpts import bound_reading, first_tale
from storyassets.story.words.stems import stems_of
from storyassets.story.writing.pairs import find_ties
from storyassets.story.writing.parts import read_parts

TOLD_SHARE = 0.6
"""A line tells of the part that has so many of its words."""

FEWEST_WORDS = 2


def count_pairs(script: Script, text: str, lesson: str | None) -> tuple[int, tuple[str, ...]]:
    """How many pairs of the story its script begins, and each that it leaves open."""
    paragraphs = first_tale(bound_reading(text.split("\n\n")))
    parts = read_parts(read_pieces(paragraphs, find_people("\n\n".join(paragraphs), script.title)), lesson)
    words = [stems_of(part.wordings[0]) for part in parts]
    told: dict[int, list[str]] = {}
    for line in script.lines:
        said = stems_of(line.text)
        if line.beat is Beat.HOOK and not line.text[-1].isalnum():
            continue
        shares = [_share(line.text, said, part.wordings[0], w) for part, w in zip(parts, words, strict=True)]
        best = max(range(len(parts)), key=lambda i: (shares[i], i not in told, -i), default=None)
        if best is not None and shares[best] >= TOLD_SHARE:
            told.setdefault(best, []).append(line.text)
        # Two short parts of a story are told in one line.
        for i, part in enumerate(parts):
            if i != best and _bare(part.wordings[0]) in _bare(line.text) and len(words[i]) >= FEWEST_WORDS:
                told.setdefault(i, []).append(line.text)
    begun, left = 0, list[str]()
    for i, ties in enumerate(find_ties(parts)):
        for tie in ties:
            if i in told and (tie.where is None or any(tie.where.search(t) for t in told[i])):
                begun += 1
                if not any(k in told for k in tie.others):
                    left.append(f"{told[i][0]} <- {parts[tie.others[0]].wordings[0]}")
    return begun, tuple(left)


def _bare(text: str) -> str:
    return text.rstrip(".!?").lower()


def _share(line: str, said: frozenset[str], part: str, words: frozenset[str]) -> float:
    """Which share of what a line says a part says; all of it where it has its very words."""
    if line.rstrip(".!?") in part or part.rstrip(".!?") in line:
        return 1.0
    return len(said & words) / len(said) if said else 0.0
