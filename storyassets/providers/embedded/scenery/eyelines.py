"""Eyelines: how far heads and eyes go down or up, so that people look into each other's eyes, or at what they turn to."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence

from storyassets.model.character import Look, Species
from storyassets.model.shot import Action, Actor, Relation, Staging
from storyassets.providers.embedded.figures import Facing
from storyassets.providers.embedded.scenery.builds import AT_REST
from storyassets.providers.embedded.scenery.prop_kinds import Place
from storyassets.providers.embedded.scenery.props import PROPS
from storyassets.providers.embedded.scenery.stature import HUMAN_HEIGHT, height_cm, standing_height

EYES_AT, BEASTS_EYES_AT = 0.87, 0.8  # of the height of one who stands
LOWER = {
    Action.SIT: 0.74, Action.KNEEL: 0.68, Action.BEG: 0.68, Action.BOW: 0.66, Action.CRAWL: 0.4, Action.LIE: 0.16,
    Action.SLEEP: 0.16, Action.DEAD: 0.12, Action.FAINT: 0.3, Action.FALL: 0.4, Action.DIG: 0.85,
}  # fmt: skip
STUMP = 240.0  # figure units: on so high a thing stands what is small
ABOVE = 420.0  # over the eyes: what is in the sky
UP_THERE = 0.6  # of the height of a thing on which somebody is
APART = 0.6  # of a grown person's height: so far from each other are those who speak
STRAIGHT = 0.09  # an aim that is smaller is level
CLOSE = 0.6  # of an aim, that a head shows which is turned less
STEEP = math.radians(45)
_KINDS = {prop.value: kind for prop, kind in PROPS.items()}
BUSY = AT_REST | {Action.READ, Action.WRITE, Action.WORK, Action.DIG, Action.CRY, Action.EMBRACE, Action.POUR}


def find_aims(
    seen: Sequence[tuple[Actor, Look]], scales: Sequence[float], facings: Sequence[Facing]
) -> dict[str, float]:
    """How far each looks down (to 1) or up (to -1): at 1 it is as steep as heads go."""
    eyes = {
        actor.character_id: _eyes_of(actor, look) * scale
        for (actor, look), scale in zip(seen, scales, strict=True)
    }
    aims = {}
    for (actor, _), scale, facing in zip(seen, scales, facings, strict=True):
        if actor.action in BUSY or facing is Facing.FRONT:
            continue
        target = _target_of(actor, seen, eyes, scale, facing is facings[0] is facings[-1])
        if target is None:
            continue
        aim = math.atan2(eyes[actor.character_id] - target, APART * HUMAN_HEIGHT * scale) / STEEP
        if abs(aim) > STRAIGHT:
            aims[actor.character_id] = round(max(-1.0, min(1.0, aim)), 2)
    return aims


def find_close_aim(staging: Staging, looks: Mapping[str, Look]) -> float:
    """The same for the first of those who are seen near; a head that is seen from the front goes less far."""
    seen = [(one, looks[one.character_id]) for one in staging.actors if one.character_id in looks]
    if not seen or seen[0][0].holds:
        return 0.0
    scales = [height_cm(look) / standing_height(look) for _, look in seen]
    facings = [Facing.RIGHT, *(Facing.LEFT for _ in seen[1:])]
    return find_aims(seen[:2], scales[:2], facings[:2]).get(seen[0][0].character_id, 0.0) * CLOSE


def _eyes_of(actor: Actor, look: Look) -> float:
    share = EYES_AT if look.species is Species.HUMAN else BEASTS_EYES_AT
    eyes = standing_height(look) * share * LOWER.get(actor.action, 1.0)
    under = _KINDS.get(actor.at) if actor.relation is Relation.ON else None
    if under is None:
        return eyes
    return eyes + under.true_height * UP_THERE


def _target_of(
    actor: Actor, seen: Sequence[tuple[Actor, Look]], eyes: dict[str, float], scale: float, abreast: bool
) -> float | None:
    """How high that is at which someone looks; None for nothing that is seen there."""
    own = actor.character_id
    if actor.toward in eyes and actor.toward != own:
        return eyes[actor.toward]
    kind = _KINDS.get(actor.toward)
    if kind is not None:
        return {
            Place.SMALL: (STUMP + kind.true_height / 2) * scale,
            Place.SKY: eyes[own] + ABOVE * scale,
        }.get(kind.place)
    if actor.toward or len(seen) != 2 or abreast:
        return None
    return next((eye for who, eye in eyes.items() if who != own), None)
