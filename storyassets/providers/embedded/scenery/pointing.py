"""Pointing: a finger that would end in or on somebody is held nearer, so that it points at them and does not poke them."""

from __future__ import annotations

from dataclasses import replace

from storyassets.model.character import Species
from storyassets.model.shot import Action
from storyassets.providers.embedded.figures import draw_figure
from storyassets.providers.embedded.figures.posing import HELD_BACK
from storyassets.providers.embedded.scenery.blocking import TILTS, Placed
from storyassets.providers.embedded.scenery.eyelines import find_aims
from storyassets.providers.embedded.scenery.gripping import dressed
from storyassets.providers.protocols import ShotPictureRequest

SHORT = (
    0.1  # of the width of a head, that a finger ends before the near side of it at least: shoulders are there
)


def hold_fingers_back(placed: tuple[Placed, ...], request: ShotPictureRequest) -> tuple[Placed, ...]:
    """The same people; who points at somebody so near bends the elbow."""
    return tuple(_from_elbow(one, placed, request) if _pokes(one, placed) else one for one in placed)


def _pokes(one: Placed, placed: tuple[Placed, ...]) -> bool:
    actor = one.actor
    if (
        actor.action is not Action.POINT
        or actor.holds
        or one.look.crowd
        or one.look.species is not Species.HUMAN
    ):
        return False
    tip = one.x + one.nearest.dx + one.way * one.nearest.figure.width * one.nearest.scale / 2
    return any(_is_reached(one, tip, other) for other in placed if other is not one)


def _is_reached(one: Placed, tip: float, other: Placed) -> bool:
    """Whether the tip is beyond the near side of a head before whoever points."""
    for member in other.members:
        head, x = member.figure.head, other.x + member.dx
        near = x + (head.x + (0.0 if one.way > 0 else head.width)) * member.scale
        middle = x + (head.x + head.width / 2) * member.scale
        if (middle - one.x) * one.way > 0 and (tip - near) * one.way > -SHORT * head.width * member.scale:
            return True
    return False


def _from_elbow(one: Placed, placed: tuple[Placed, ...], request: ShotPictureRequest) -> Placed:
    seen = [(other.actor, other.look) for other in placed]
    aims = find_aims(seen, [other.nearest.scale for other in placed], [other.facing for other in placed])
    member = one.nearest
    figure = draw_figure(
        dressed(one.actor, one.look),
        one.actor.action,
        one.actor.emotion,
        facing=one.facing,
        prefix=f"a{placed.index(one)}",
        empty_handed=True,
        variant=HELD_BACK,
        speaks=one.actor.speaks,
        aim=aims.get(one.actor.character_id, 0.0),
        tilt=TILTS.get(request.staging.angle, 0.0),
    )
    return replace(one, members=(replace(member, figure=figure),))
