"""Praying: who says a prayer kneels with joined hands; in a house by the light of a candle."""

from __future__ import annotations

import re
from collections.abc import Sequence

from storyassets.model.character import Cast, Species
from storyassets.model.place import TimeOfDay
from storyassets.model.prop import Prop
from storyassets.model.script import NARRATOR, Emotion
from storyassets.model.shot import Action, Staging
from storyassets.story.directing.cutting import Passage
from storyassets.story.reading.place_words import INDOORS

_PRAYS = re.compile(
    r"\b(?:said|says|saying|spoke|whispered|offered) (?:\w+ ){0,2}prayers?\b|\b(?:prayed|praying|prays)\b"
    r"|\b(?:knelt|kneels|went down on (?:his|her|their) knees) (?:\w+ ){0,3}(?:and|to) pray\b"
    r"|\bcommend(?:ed|s) (?:him|her|them)sel(?:f|ves) to god\b"
)


def show_prayers(stagings: Sequence[Staging], passages: Sequence[Passage], cast: Cast) -> list[Staging]:
    """The same pictures; whoever prays is seen at it."""
    return [
        _pray(staging, cast) if _is_told(passage) else staging
        for staging, passage in zip(stagings, passages, strict=True)
    ]


def _is_told(passage: Passage) -> bool:
    return passage.line.speaker == NARRATOR and bool(_PRAYS.search(passage.low))


def _pray(staging: Staging, cast: Cast) -> Staging:
    who = staging.actors[0] if staging.actors else None
    found = cast.find(who.character_id) if who is not None else None
    if who is None or found is None or found.look.species is not Species.HUMAN or staging.imagined:
        return staging
    free = {"holds": "", "at": "", "toward": "", "speaks": False}
    prays = who.model_copy(update={**free, "action": Action.BEG, "emotion": Emotion.GRAVE})
    update: dict[str, object] = {"actors": (prays,), "props": (), "conditions": ()}
    if staging.setting in INDOORS and staging.time_of_day in (TimeOfDay.NIGHT, TimeOfDay.DUSK):
        update |= {"props": (Prop.CANDLE,), "time_of_day": TimeOfDay.NIGHT}
    return staging.model_copy(update=update)
