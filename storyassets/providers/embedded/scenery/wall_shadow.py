"""Wall shadows: of whoever is only heard yet, a dark shape on the wall, far larger than those who fear it."""

from __future__ import annotations

from storyassets.model.character import Look
from storyassets.model.script import Emotion
from storyassets.model.shot import Actor, Turned
from storyassets.providers.embedded.figures import Facing, draw_figure
from storyassets.providers.embedded.figures.doing import Hold
from storyassets.providers.embedded.scenery.pen import Pen
from storyassets.providers.embedded.scenery.silhouette import outline
from storyassets.providers.embedded.scenery.stage import Stage
from storyassets.providers.protocols import ShotPictureRequest

HIGH, WIDE = 0.56, 1.16  # of the picture's height and width, at most
FOOT = 0.04  # of the height, above the line of those who stand before it
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
