"""Wall shadows: of whoever is only heard yet, a dark shape on the wall, far larger than those who fear it."""

from __future__ import annotations

from dataclasses import replace

from storyassets.model.character import Look
from storyassets.model.script import Emotion
from storyassets.model.shot import Actor
from storyassets.providers.embedded.figures import draw_portrait
from storyassets.providers.embedded.scenery.blocking import Placed
from storyassets.providers.embedded.scenery.pen import Pen, num
from storyassets.providers.embedded.scenery.silhouette import outline
from storyassets.providers.embedded.scenery.sizing import resize
from storyassets.providers.embedded.scenery.stage import Stage
from storyassets.providers.protocols import ShotPictureRequest

HIGH, WIDE, AT = 0.52, 0.86, 0.62  # of the picture's height and width, at most; its middle
FOOT = 0.05  # of the height, above the line of those who stand before it
SMALL, SPOTS = 0.24, {1: (0.26,), 2: (0.17, 0.42)}  # of the height and the width: those who fear it
CROWDED = 0.56  # of the width, at most
DOOR, OVER_HEAD = 0.34, 1.12  # of the width, half of the lit door; of their height, how high
GLOW = "#ffe0a0"
DARK, DEPTH = "#140c1e", 0.66

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
    share = min(share, CROWDED * size[0] / max(one.width for one in placed))
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
    figure = draw_portrait(caster[1], Emotion.CALM, prefix="ws", busy=True)
    scale = min(HIGH * stage.height / figure.height, WIDE * stage.width / figure.width)
    x, foot = AT * stage.width, stage.ground_y - FOOT * stage.height
    pen, light = Pen("ws"), Pen("wl")
    light.halo(x, foot - figure.height * scale * 0.55, stage.width * 0.72, GLOW, 0.35)
    _draw_doorlight(light, stage, x, foot, figure.height * scale)
    pen.place(outline(figure.svg + figure.over, DARK), x, foot, scale)
    box = f'<clipPath id="wsc"><rect x="-20" y="-20" width="{num(stage.width + 40)}" height="{num(foot + 20)}"/></clipPath>'
    return f'{light.svg()}{box}<g clip-path="url(#wsc)" opacity="{DEPTH}">{pen.svg()}</g>'


def _draw_doorlight(pen: Pen, stage: Stage, x: float, foot: float, high: float) -> None:
    """The light of an open door falls on the wall and along the floor: they stand outside, in the door behind us."""
    half, top, low = DOOR * stage.width, foot - high * OVER_HEAD, stage.height + 20
    slant, spread = half * 0.14, half * 0.5
    wall = [(x - half, foot), (x - half + slant, top), (x + half + slant, top), (x + half, foot)]
    floor = [(x - half, foot), (x + half, foot), (x + half - spread * 0.4, low), (x - half - spread, low)]
    pen.polygon(wall, pen.veil(GLOW, 0.50, 0.62))
    pen.polygon(floor, pen.veil(GLOW, 0.50, 0.10))
