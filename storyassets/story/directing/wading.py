"""Wading: who stands chest-deep in a river or fell into it is in its water, until they are out of it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from storyassets.model.camera import Angle, Framing
from storyassets.model.character import Cast, Species
from storyassets.model.place import Setting
from storyassets.model.prop import Prop
from storyassets.model.script import Beat
from storyassets.model.shot import Action, Actor, Staging
from storyassets.story.directing.cutting import Passage

_DEEP = re.compile(
    r"\b(?:chest|waist|neck|shoulder|belly|chin)-deep in\b"
    r"|\bup to (?:his|her|its|their|my) (?:chest|neck|waist|chin|belly) in (?:the )?(?:\w+ )?(?:water|mud|river|current)\b"
    r"|\b(?:trapped|stuck|pinned|struggl\w+|thrash\w+|flounder\w+) in the (?:\w+ )?(?:canal|river|water|current|lake|pond)\b"
    r"|\bfell (?:in|into|through) the (?:\w+ )?(?:canal|river|water|lake|pond|ice|pool)\b"
    r"|\b(?:hit the water|dived|dove|(?:plunged|jumped|leapt|slid|slipped) in(?:to the (?:water|pool|river|lake))?)\b"
)
_OUT = re.compile(
    r"\bout of the (?:water|river|canal|lake|pond)\b|\b(?:climbed|crawled|got|scrambled|dragged \w+|pulled \w+) out\b|\bashore\b"
    r"|\bonto the (?:bank|ramp|shore|ice|dock|grass)\b|\b(?:to|reached) the (?:top|bank|shore)\b|\b(?:level|water) (?:fell|dropped|sank)\b"
    r"|\b(?:stepped|stepping|walked|ran|hurried|sat down|home|next (?:day|morning|week))\b"
)
_WATERS = (Setting.CANAL, Setting.RIVER, Setting.POND, Setting.POOL)
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
        Action.WORK,
        Action.KNOCK,
        Action.SWIM,
    }
)
"""What these look like is not known under water."""


def stand_in_water(
    stagings: Sequence[Staging], passages: Sequence[Passage], framings: list[Framing], cast: Cast
) -> list[Staging]:
    """The same pictures; those in which only they are seen who are in the water show them in it."""
    shown: list[Staging] = []
    wet: set[str] = set()
    for index, (staging, passage) in enumerate(zip(stagings, passages, strict=True)):
        text = " ".join(passage.narrated).lower()
        told = bool(text) and passage.beat is not Beat.HOOK and not staging.imagined
        if told and (_OUT.search(text) or staging.setting not in _WATERS):
            wet.clear()
        elif told and _DEEP.search(text) and staging.actors:
            wet.add(staging.actors[0].character_id)
        kinds = {_species(who, cast) for who in wet} - {Species.HUMAN, None}
        staging = _leave_on_land(staging) if told and wet else staging
        there = bool(wet) and bool(staging.actors) and not staging.imagined
        if told and there and all(_is_in(actor, wet, kinds, cast) for actor in staging.actors):
            staging = _put_in(staging)
            again = index > 0 and framings[index - 1] is framings[index] is Framing.MEDIUM
            framings[index] = Framing.CLOSE if again and len(staging.actors) == 1 else framings[index]
        shown.append(staging)
    return shown


def _leave_on_land(staging: Staging) -> Staging:
    """Whoever only looks on from the land is not seen beside somebody who swims."""
    first, others = staging.actors[:1], staging.actors[1:]
    swims = bool(first) and first[0].action is Action.SWIM and bool(others)
    if not swims or any(actor.action not in (Action.LOOK, Action.STAND) for actor in others):
        return staging
    return staging.model_copy(update={"actors": (first[0].model_copy(update={"toward": ""}),)})


def _put_in(staging: Staging) -> Staging:
    """Everyone swims, seen from the front; the wall of a pool is its edge."""
    free = {"action": Action.SWIM, "holds": "", "at": ""}
    actors = tuple(
        actor.model_copy(update={**free, "toward": "" if actor.toward == Prop.WALL.value else actor.toward})
        for actor in staging.actors
    )
    angle = Angle.EYE_LEVEL if staging.angle is Angle.BEHIND else staging.angle
    props = tuple(prop for prop in staging.props if prop is not Prop.WALL)
    return staging.model_copy(update={"actors": actors, "angle": angle, "props": props})


def _is_in(actor: Actor, wet: set[str], kinds: set[Species | None], cast: Cast) -> bool:
    """Whether somebody is in the water, or is the young of a beast that is."""
    known = actor.character_id in wet or _species(actor.character_id, cast) in kinds
    return known and actor.action in _IN_IT_TOO


def _species(who: str, cast: Cast) -> Species | None:
    found = cast.find(who)
    return found.look.species if found is not None else None
