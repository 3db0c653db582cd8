"""At a stove: who kneels before it faces its open door."""

from __future__ import annotations

from dataclasses import replace

from storyassets.model.camera import Framing
from storyassets.model.character import Look
from storyassets.model.prop import Prop
from storyassets.model.shot import Action, Actor
from storyassets.providers.embedded.figures import Facing, draw_figure
from storyassets.providers.embedded.scenery.composition import EMPTY_LINE
from storyassets.providers.embedded.scenery.cutaway import draw_stove
from storyassets.providers.embedded.scenery.gripping import dressed
from storyassets.providers.embedded.scenery.page import page_size
from storyassets.providers.embedded.scenery.pen import Pen
from storyassets.providers.embedded.scenery.scene import Layers, lay_scene
from storyassets.providers.embedded.scenery.sizing import natural_scale
from storyassets.providers.protocols import ShotPictureRequest

KNEELER_AT, STOVE_AT = 0.34, 0.76  # of the width
MOST_WIDE = 0.62  # of the width, for who kneels
STOVE_HIGH = 0.34  # of the picture's height


def is_at_stove(request: ShotPictureRequest) -> bool:
    """Whether somebody kneels before a stove, alone."""
    return _kneeler(request) is not None


def _kneeler(request: ShotPictureRequest) -> tuple[Actor, Look] | None:
    looks = {sitter.character_id: sitter.look for sitter in request.sitters}
    actors = request.staging.actors
    if len(actors) != 1 or actors[0].character_id not in looks:
        return None
    one = actors[0]
    kneels = one.action is Action.KNEEL and one.at == Prop.OVEN.value
    return (one, looks[one.character_id]) if kneels else None


def lay_at_stove(request: ShotPictureRequest) -> Layers:
    """The room, the stove at the right, and who speaks into it."""
    found = _kneeler(request)
    bare = request.staging.model_copy(update={"actors": (), "props": (), "conditions": ()})
    layers = lay_scene(request.model_copy(update={"staging": bare}))
    if found is None:
        return layers
    actor, look = found
    width, height = page_size(request.width_px, request.height_px)
    floor, pen = height * EMPTY_LINE, Pen("as")
    worn = dressed(actor, look)
    figure = draw_figure(
        worn, actor.action, actor.emotion, facing=Facing.RIGHT, prefix="ask", empty_handed=True, speaks=True
    )
    scale = min(natural_scale(worn, Framing.MEDIUM, height), MOST_WIDE * width / figure.width)
    draw_stove(pen, width * STOVE_AT, floor - 24, height * STOVE_HIGH)
    x = width * KNEELER_AT
    pen.shadow(x, floor, figure.width * scale * 0.46, 26, 0.42)
    pen.place(figure.svg, x, floor, scale)
    pen.place(figure.over, x, floor, scale)
    pen.tell_eyes(figure.eyes, x, floor, scale)
    pen.tell_mouths(figure, actor.character_id, x, floor, scale)
    return replace(layers, middle=layers.middle + pen.svg(), eyes=tuple(pen.eyes), mouths=tuple(pen.mouths))
