"""Weddings: at one the bride is in white, in a church; who then rules sits on a throne before the people."""

from __future__ import annotations

import re
from collections.abc import Sequence

from storyassets.model.character import Cast, Costume, Sex, Species
from storyassets.model.place import Setting
from storyassets.model.script import Beat, Emotion
from storyassets.model.shot import Action, Actor, Staging
from storyassets.story.directing.cutting import Passage

_WED = re.compile(
    r"\b(?:married|wedded|wedding|were wed|celebrated their marriage|took (?:her|him) (?:as|for|to) (?:his|her))\b"
)
_NOT_YET = re.compile(
    r"\b(?:to|would|going to|should|could|will|not|never|wanted|promised) (?:be )?(?:marr|wed)\w*|\bhad been married\b"
)
_RULES = re.compile(
    r"\b(?:ruled|reigned|ruled over|lived (?:\w+ )?(?:happily|in peace|long)|happily ever after)\b"
)
_PARTNERS = {
    Costume.KING: Costume.QUEEN,
    Costume.QUEEN: Costume.KING,
    Costume.PRINCE: Costume.PRINCESS,
    Costume.PRINCESS: Costume.PRINCE,
}
_WHITE = "#f3ede2"
_NOBLE = (Costume.KING, Costume.QUEEN, Costume.PRINCE, Costume.PRINCESS)


def show_weddings(stagings: Sequence[Staging], passages: Sequence[Passage], cast: Cast) -> list[Staging]:
    """The stagings; a wedding that takes place is one, and stays in the dress until the end."""
    shown: list[Staging] = []
    bride = ""
    for staging, passage in zip(stagings, passages, strict=True):
        words = passage.low
        late = (
            passage.beat in (Beat.TWIST, Beat.RESOLUTION) and not passage.is_dialogue and not staging.imagined
        )
        if late and _WED.search(words) and not _NOT_YET.search(words):
            staging = _with_partner(staging, words, cast)
            wife = _find_bride(staging, cast)
            if wife:
                bride = wife
                staging = staging.model_copy(
                    update={"setting": Setting.CHURCH, "landmark": None, "props": ()}
                )
        elif late and bride and _RULES.search(words):
            staging = _reign(staging)
        shown.append(_in_white(staging, bride) if bride else staging)
    return shown


def _with_partner(staging: Staging, words: str, cast: Cast) -> Staging:
    """'The King and Queen were married': both, where only one of them would be seen."""
    own = cast.find(staging.actors[0].character_id) if len(staging.actors) == 1 else None
    other = _PARTNERS.get(own.look.costume) if own is not None else None
    found = [c.character_id for c in cast.characters if c.look.costume is other]
    if own is None or other is None or not found or other.value not in words:
        return staging
    happy = staging.actors[0].model_copy(update={"toward": found[0], "action": Action.EMBRACE})
    partner = Actor(character_id=found[0], action=Action.LOOK, emotion=Emotion.JOY, toward=own.character_id)
    return staging.model_copy(update={"actors": (happy, partner)})


def _find_bride(staging: Staging, cast: Cast) -> str:
    """The one of a royal pair who is a woman."""
    pair = [cast.find(actor.character_id) for actor in staging.actors]
    people = [c for c in pair if c is not None and c.look.species is Species.HUMAN and not c.look.crowd]
    if len(people) < 2 or not any(c.look.costume in _NOBLE for c in people):
        return ""
    return next((c.character_id for c in people if c.look.sex is Sex.FEMALE), "")


def _reign(staging: Staging) -> Staging:
    return staging.model_copy(update={"setting": Setting.THRONE_ROOM, "landmark": None, "props": ()})


def _in_white(staging: Staging, bride: str) -> Staging:
    actors = tuple(
        a.model_copy(update={"outfit": _WHITE, "costume": Costume.PRINCESS}) if a.character_id == bride else a
        for a in staging.actors
    )
    return staging.model_copy(update={"actors": actors})
