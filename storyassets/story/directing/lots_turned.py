"""Lots turned: of two lots that are set against each other, the one told of first is above."""

from __future__ import annotations

import re

from storyassets.model.shot import Elsewhere, ShotKind, Staging
from storyassets.story.directing.film import Film

_THAN = re.compile(r"\b(?:better|rather|sooner|safer|happier|sweeter)\b.{1,60}\bthan\b")


def turn_lots(film: Film) -> None:
    """'Better poor than rich': the poor one is seen above, where the eye begins."""
    for index in film.told():
        staging = film.stagings[index]
        two = staging.elsewhere is not None and len(staging.elsewhere.actors) == len(staging.actors) == 1
        scene = film.kinds[index] is ShotKind.BROLL and not film.passages[index].is_dialogue
        if two and scene and _THAN.search(film.text(index)):
            film.stagings[index] = _turned_over(staging)


def _turned_over(both: Staging) -> Staging:
    """What is told of first is above, and what it is better than below."""
    fields = ("setting", "time_of_day", "actors", "props", "conditions", "emotion", "place_seed", "weather")
    below = both.elsewhere
    if below is None:
        return both
    above = Elsewhere(**{name: getattr(both, name) for name in fields})
    there = {name: getattr(below, name) for name in fields}
    return both.model_copy(update={**there, "landmark": None, "elsewhere": above})
