"""Wading: who stands chest-deep in a river or fell into it is in its water, until they are out of it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from storyassets.model.character import Cast, Species
from storyassets.model.place import Setting
from storyassets.model.script import Beat
from storyassets.model.shot import Action, Actor, Staging
from storyassets.story.directing.cutting import Passage

_DEEP = re.compile(
    r"\b(?:chest|waist|neck|shoulder|belly|chin)-deep in\b"
    r"|\bup to (?:his|her|its|their|my) (?:chest|neck|waist|chin|belly) in (?:the )?(?:\w+ )?(?:water|mud|river|current)\b"
    r"|\b(?:trapped|stuck|pinned|struggl\w+|thrash\w+|flounder\w+) in the (?:\w+ )?(?:canal|river|water|current|lake|pond)\b"
    r"|\bfell (?:in|into|through) the (?:\w+ )?(?:canal|river|water|lake|pond|ice)\b"
)
_OUT = re.compile(
    r"\bout of the (?:water|river|canal|lake|pond)\b|\b(?:climbed|crawled|got|scrambled|dragged \w+|pulled \w+) out\b|\bashore\b"
    r"|\bonto the (?:bank|ramp|shore|ice|dock|grass)\b|\b(?:to|reached) the (?:top|bank|shore)\b|\b(?:level|water) (?:fell|dropped|sank)\b"
)
_WATERS = (Setting.CANAL, Setting.RIVER, Setting.POND)
_IN_IT_TOO = frozenset(
    {
        Action.STAND,
        Action.LOOK,
        Action.WALK,
        Action.TALK,
        Action.SIT,
        Action.CRY,
        Action.EMBRACE,
        Action.LAUGH,
    }
)
"""What these look like is not known under water."""


def stand_in_water(stagings: Sequence[Staging], passages: Sequence[Passage], cast: Cast) -> list[Staging]:
    """The same pictures; those in which only they are seen who are in the water show them in it."""
    shown: list[Staging] = []
    wet: set[str] = set()
    for staging, passage in zip(stagings, passages, strict=True):
        text = " ".join(passage.narrated).lower()
        told = bool(text) and passage.beat is not Beat.HOOK and not staging.imagined
        if told and _OUT.search(text):
            wet.clear()
        elif told and _DEEP.search(text) and staging.actors:
            wet.add(staging.actors[0].character_id)
        kinds = {_species(who, cast) for who in wet} - {Species.HUMAN, None}
        there = staging.setting in _WATERS and bool(wet) and bool(staging.actors) and not staging.imagined
        if told and there and all(_is_in(actor, wet, kinds, cast) for actor in staging.actors):
            actors = tuple(
                actor.model_copy(update={"action": Action.SWIM, "holds": "", "at": ""})
                for actor in staging.actors
            )
            staging = staging.model_copy(update={"actors": actors})
        shown.append(staging)
    return shown


def _is_in(actor: Actor, wet: set[str], kinds: set[Species | None], cast: Cast) -> bool:
    """Whether somebody is in the water, or is the young of a beast that is."""
    known = actor.character_id in wet or _species(actor.character_id, cast) in kinds
    return known and actor.action in _IN_IT_TOO


def _species(who: str, cast: Cast) -> Species | None:
    found = cast.find(who)
    return found.look.species if found is not None else None
