"""Years: who was a child and has grown up by now, because the words say that years have passed."""

from __future__ import annotations

import re
from collections.abc import Sequence

from storyassets.model.character import Age, Cast
from storyassets.model.script import NARRATOR, Beat
from storyassets.model.shot import Staging
from storyassets.story.directing.cutting import Passage

_YEARS_PASSED = re.compile(
    r"\b(?:(?:many|some|several|ten|twelve|fifteen|twenty|thirty|forty|fifty|\d\d) )?years (?:later|after|afterwards|passed"
    r"|went by|had passed|have passed)\b|\b(?:grew|grown|grows) up\b|\bgrew (?:in)?to (?:be )?a (?:\w+ )?(?:man|woman)\b"
)
_FEW = re.compile(r"\b(?:two|three|2|3|a few|both|of) years\b")
_TODAY = re.compile(r"^(?:and |but )?(?:today|nowadays|these days)\b")
_AT_THE_END = (Beat.TWIST, Beat.RESOLUTION)


def age_children(stagings: Sequence[Staging], passages: Sequence[Passage], cast: Cast) -> list[Staging]:
    """The same stagings, in which children are grown up from where the words let years pass."""
    children = {c.character_id for c in cast.characters if c.look.age is Age.CHILD}
    grown = False
    aged: list[Staging] = []
    for staging, passage in zip(stagings, passages, strict=True):
        if passage.beat is not Beat.HOOK:
            grown = grown or _lets_years_pass(passage)
        actors = tuple(
            actor.model_copy(update={"age": Age.ADULT}) if grown and actor.character_id in children else actor
            for actor in staging.actors
        )
        aged.append(staging.model_copy(update={"actors": actors}))
    return aged


def _lets_years_pass(passage: Passage) -> bool:
    if passage.line.speaker != NARRATOR:
        return False
    text = " ".join(passage.narrated).lower()
    if _TODAY.search(text) and passage.beat in _AT_THE_END:
        return True
    return _YEARS_PASSED.search(text) is not None and _FEW.search(text) is None
