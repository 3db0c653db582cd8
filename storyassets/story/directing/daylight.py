"""Daylight: over a day of which the words tell no hour the light turns slowly from white to gold."""

from __future__ import annotations

import re
from collections.abc import Sequence

from storyassets.model.place import TimeOfDay
from storyassets.model.shot import Staging
from storyassets.story.directing.cutting import Passage

_SHORTEST = 5
"""A day of fewer pictures keeps its light."""

_STEPS = (0.34, 0.60, 0.82)
"""How much of a day is over when its light changes."""

_EARLY = re.compile(r"\b(?:noon|midday|mornings?|breakfast|lunch)\b")


def let_day_pass(stagings: Sequence[Staging], passages: Sequence[Passage]) -> list[Staging]:
    """The same stagings, those of each long run of day with a later light; the first picture is a promise only."""
    lit = list(stagings)
    start = 1
    while start < len(lit):
        end = start
        while end < len(lit) and lit[end].time_of_day is TimeOfDay.DAY:
            end += 1
        if end - start >= _SHORTEST:
            for index in range(start, end):
                lit[index] = _at_share(lit[index], passages[index], (index - start) / (end - start - 1))
        start = end + 1
    return lit


def _at_share(staging: Staging, passage: Passage, share: float) -> Staging:
    late = sum(share >= step for step in _STEPS)
    if not late or _EARLY.search(passage.low):
        return staging
    return staging.model_copy(update={"late": late})
