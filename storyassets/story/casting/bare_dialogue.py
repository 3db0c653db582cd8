"""Bare dialogue: a story that is nothing but speeches, of two who talk by turns; whom one names is the other."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from storyassets.story.casting.people import People
from storyassets.story.casting.turn_taking import addressed
from storyassets.story.words.quotations import find_quotations

FEWEST_SPEECHES = 6


def speakers_by_turns(paragraphs: Sequence[str], people: People) -> tuple[str, ...]:
    """Who says each paragraph, where all are speech and two are called by name in it; else nothing."""
    speeches = [_speech(paragraph) for paragraph in paragraphs]
    if len(speeches) < FEWEST_SPEECHES or not all(speeches):
        return ()
    called = [Counter[str](), Counter[str]()]
    for number, speech in enumerate(speeches):
        called[number % 2].update(sorted(addressed(speech, people)))
    # Whom the first of the two calls by name is the second.
    second, first = (_only_one(names) for names in called)
    if not first or not second or first == second:
        return ()
    return tuple(second if number % 2 else first for number in range(len(speeches)))


def _speech(paragraph: str) -> str:
    """What a paragraph says that is speech from its first word to its last; else nothing."""
    quotations = find_quotations(paragraph)
    outside = re.sub(r'[\s"]', "", paragraph[: quotations[0].start]) if quotations else paragraph
    for one, two in pairwise(quotations):
        outside += paragraph[one.end : two.start].strip()
    if not quotations or outside or paragraph[quotations[-1].end :].strip(' "\n'):
        return ""
    return " ".join(quotation.text for quotation in quotations)


def _only_one(names: Counter[str]) -> str:
    """Who is called so more than anybody else."""
    ranked = names.most_common(2)
    return ranked[0][0] if ranked and (len(ranked) == 1 or ranked[0][1] > ranked[1][1]) else ""
