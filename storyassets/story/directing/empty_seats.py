"""Empty seats: a seat that stays empty is seen so: nobody is there, or only whoever sits beside it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from storyassets.model.prop import Prop
from storyassets.model.script import NARRATOR, Emotion
from storyassets.model.shot import Action, Staging
from storyassets.story.casting.people import FIRST_PERSON
from storyassets.story.directing.cutting import Passage

_EMPTY = re.compile(
    r"\b(?:seat|chair|bed|desk|place|bench|room)\b(?: \w+){0,4}? (?:was|is|were|stayed|stays|stood|remained) "
    r"(?:\w+ )?empty\b(?!,? except)"
)
_PARKING = re.compile(r"\b(?:driveway|garage|parking (?:lot|space|spot)|street|road)\b(?: \w+){0,3}? empty\b")
_VEHICLES = (Prop.CAR, Prop.TRUCK, Prop.TOW_TRUCK, Prop.BUS, Prop.MOTORCYCLE)
_BESIDE_ME = re.compile(r"\b(?:next to|beside|behind|across from) me\b")


def show_empty_seats(stagings: Sequence[Staging], passages: Sequence[Passage]) -> list[Staging]:
    """The same pictures; where words say that a seat is empty, nobody is at it."""
    seen: list[Staging] = []
    for staging, passage in zip(stagings, passages, strict=True):
        text = passage.low
        if passage.line.speaker == NARRATOR and not staging.imagined and _EMPTY.search(text):
            mine = [one for one in staging.actors if one.character_id == FIRST_PERSON]
            alone = {"action": Action.SIT, "emotion": Emotion.SADNESS, "holds": "", "at": "", "toward": ""}
            beside = mine[:1] if _BESIDE_ME.search(text) else []
            actors = tuple(one.model_copy(update=alone) for one in beside)
            staging = staging.model_copy(update={"actors": actors, "props": (), "conditions": ()})
        if _PARKING.search(text) and not staging.imagined:
            left = tuple(prop for prop in staging.props if prop not in _VEHICLES)
            staging = staging.model_copy(update={"props": left})
        seen.append(staging)
    return seen
