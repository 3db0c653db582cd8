"""Facings: which way everyone on a picture looks: as they are turned, else at each other."""

from __future__ import annotations

from random import Random

from storyassets.model.character import Look
from storyassets.model.shot import Action, Actor
from storyassets.providers.embedded.figures import Facing

SIDEWAYS = frozenset(
    {Action.WALK, Action.RUN, Action.FLY, Action.SWIM, Action.JUMP, Action.FALL, Action.FIGHT}
    | {Action.DIVE, Action.CRAWL, Action.KICK, Action.FAINT}
)


def find_facings(actors: list[Actor], rng: Random) -> list[Facing]:
    """As they are turned; else two face each other; of three, the middle one looks at us, or at whom they turn to."""
    facings = _free_facings(actors, rng)
    return [
        Facing(actor.turned.value) if actor.turned is not None else facing
        for actor, facing in zip(actors, facings, strict=True)
    ]


def _free_facings(actors: list[Actor], rng: Random) -> list[Facing]:
    """How they face where nobody says how they are turned."""
    if len(actors) == 2:
        return [Facing.RIGHT, Facing.LEFT]
    if len(actors) == 3:
        ids = [actor.character_id for actor in actors]
        at = ids.index(actors[1].toward) if actors[1].toward in ids else 1
        return [Facing.RIGHT, (Facing.LEFT, Facing.FRONT, Facing.RIGHT)[at], Facing.LEFT]
    turned = rng.choice((Facing.LEFT, Facing.RIGHT))
    alone = actors[0]
    sideways = alone.holds or alone.toward or alone.action in SIDEWAYS or rng.random() < 0.7
    return [turned if sideways else Facing.FRONT]


def meet(seen: list[tuple[Actor, Look]]) -> bool:
    """Two who look at each other are seen face to face."""
    names = {actor.character_id for actor, _ in seen}
    apart = len({actor.turned for actor, _ in seen} - {None}) > 1
    return apart and all(actor.toward in names for actor, _ in seen)


def stand_crossed(facings: list[Facing]) -> bool:
    """Whether the first of two stands on the right: they look at each other."""
    return facings == [Facing.LEFT, Facing.RIGHT]
