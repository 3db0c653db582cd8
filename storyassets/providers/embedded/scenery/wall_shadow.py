"""Wall shadows: of whoever is only heard yet, a dark shape on the wall, far larger than those who fear it."""

from __future__ import annotations

from dataclasses import replace

from storyassets.model.character import Look
from storyassets.model.script import Emotion
from storyassets.model.shot import Actor, Turned
from storyassets.providers.embedded.figures import Facing, draw_figure
from storyassets.providers.embedded.figures.doing import Hold
from storyassets.providers.embedded.scenery.blocking import Placed
from storyassets.providers.embedded.scenery.pen import Pen
from storyassets.providers.embedded.scenery.silhouette import outline
from storyassets.providers.embedded.scenery.sizing import resize
from storyassets.providers.embedded.scenery.stage import Stage
from storyassets.providers.protocols import ShotPictureRequest

HIGH, WIDE = 0.60, 1.30  # of the picture's height and width, at most
FOOT = 0.07  # of the height, above the line of those who stand before it
SMALL, SPOTS = 0.24, {1: (0.34,), 2: (0.24, 0.50)}  # of the height and the width: those who fear it
DARK, DEPTH = "#140c1e", 0.5

Caster = tuple[Actor, Look]


def caster_of(request: ShotPictureRequest) -> Caster | None:
    """Whose shadow is seen."""
    looks = {sitter.character_id: sitter.look for sitter in request.sitters}
    return next(
        (
            (one, looks[one.character_id])
            for one in request.staging.actors
            if one.shadow and one.character_id in looks
        ),
        None,
    )


def without_caster(request: ShotPictureRequest, caster: Caster | None) -> ShotPictureRequest:
    """The request for those who are really there."""
    if caster is None:
        return request
    actors = tuple(one for one in request.staging.actors if one is not caster[0])
    return request.model_copy(update={"staging": request.staging.model_copy(update={"actors": actors})})


def cower(placed: tuple[Placed, ...], caster: Caster | None, size: tuple[float, float]) -> tuple[Placed, ...]:
    """Those who are really there, small under it."""
    if caster is None or len(placed) not in SPOTS:
        return placed
    share = SMALL * size[1] / max(one.height for one in placed)
    return tuple(
        replace(
            one,
            x=spot * size[0],
            members=resize(one.members, share),
            width=one.width * share,
            height=one.height * share,
        )
        for one, spot in zip(placed, SPOTS[len(placed)], strict=True)
    )


def draw_wall_shadow(stage: Stage, caster: Caster | None) -> str:
    """On the wall behind everyone."""
    if caster is None:
        return ""
    actor, look = caster
    facing = Facing.RIGHT if actor.turned is Turned.RIGHT else Facing.LEFT
    figure = draw_figure(
        look, actor.action, Emotion.CALM, facing=facing, prefix="ws", empty_handed=True, hold=Hold.NONE
    )
    scale = min(HIGH * stage.height / figure.height, WIDE * stage.width / figure.width)
    x = stage.width * (0.56 if facing is Facing.LEFT else 0.44)
    pen = Pen("ws")
    pen.place(outline(figure.svg + figure.over, DARK), x, stage.ground_y - FOOT * stage.height, scale)
    return f'<g opacity="{DEPTH}">{pen.svg()}</g>'
