"""Strips: one who grows up is seen several times in one picture, older from strip to strip, in the light of other years."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise

from storyassets.model.camera import Framing
from storyassets.model.character import Age
from storyassets.model.shot import Actor, Turned
from storyassets.providers.embedded.scenery.page import page_size
from storyassets.providers.embedded.scenery.pen import Pen
from storyassets.providers.embedded.scenery.scene import Layers, lay_scene
from storyassets.providers.protocols import ShotPictureRequest, Sitter

LIGHTS = (("#4fa8ff", 0.22), ("#ffb84a", 0.18), ("#ff6f9a", 0.15))
"""The film over each strip: a winter, a summer, an autumn."""

CLOTHES = ("", "#c98a3a", "#8a4f9e")
"""What is worn in each; the first year's clothes are their own."""

SIZES = (0.92, 1.05, 1.17)
"""They grow."""

DOWN = 0.03  # of the height, that they stand lower than alone
SLANT = 0.045  # of the width, that a strip's edge leans
BAND, CREAM, INK = 13.0, "#fff3d9", "#161226"
_NAMES = re.compile(r'(id="|url\(#|href="#)')


def is_in_strips(request: ShotPictureRequest) -> bool:
    """Whether years pass on the picture."""
    drawn = {sitter.character_id for sitter in request.sitters}
    actors = request.staging.actors
    return len(request.staging.ages) > 1 and len(actors) == 1 and actors[0].character_id in drawn


def lay_strips(request: ShotPictureRequest) -> Layers:
    """The place, a strip of its own light for each age, and in its middle the same one at that age."""
    plain = request.staging.model_copy(update={"actors": (), "ages": (), "props": ()})
    place = lay_scene(request.model_copy(update={"staging": plain, "framing": Framing.MEDIUM}))
    ages, (width, height) = request.staging.ages, place.size
    middle = ""
    for k, age in enumerate(ages):
        size = SIZES[k + len(SIZES) - len(ages)]
        foot, body = _draw_one(request, age, k)
        wide = width / len(ages)
        scale = wide / page_size(round(request.width_px / len(ages)), request.height_px)[0]
        x, y = wide * k + wide * (1 - size) / 2, foot * scale * (1 - size) + DOWN * height
        middle += f'<g transform="translate({x:.1f} {y:.1f}) scale({scale * size:.4f})">{body}</g>'
    return replace(place, back=place.back + _draw_strips(place.size, len(ages)), middle=middle, front="")


def _draw_one(request: ShotPictureRequest, age: Age, index: int) -> tuple[float, str]:
    """How far down the feet are on a page as wide as a strip, and who is seen there."""
    actor = request.staging.actors[0]
    sitter = next(one for one in request.sitters if one.character_id == actor.character_id)
    one, other = _at(actor, sitter, age, index)
    staging = request.staging.model_copy(update={"actors": (one,), "ages": (), "props": ()})
    update: dict[str, object] = {"staging": staging, "sitters": (other,), "framing": Framing.MEDIUM}
    update["width_px"] = round(request.width_px / len(request.staging.ages))
    layers = lay_scene(request.model_copy(update=update))
    eyes = layers.eyes[0] if layers.eyes else (0.0, 0.0, 0.0, layers.size[1] * 0.3)
    foot = max(eyes[3], layers.size[1] * 0.64)
    return foot, _NAMES.sub(rf"\g<1>y{index}", layers.middle)


def _at(actor: Actor, sitter: Sitter, age: Age, index: int) -> tuple[Actor, Sitter]:
    """The one of these years: of that age, in other clothes."""
    outfit = CLOTHES[index % len(CLOTHES)] or sitter.look.outfit
    look = sitter.look.model_copy(update={"age": age, "outfit": outfit})
    turned = Turned.LEFT if index % 2 else Turned.RIGHT
    return actor.model_copy(update={"age": age, "turned": turned}), sitter.model_copy(update={"look": look})


def _draw_strips(size: tuple[float, float], count: int) -> str:
    pen = Pen("st")
    width, height = size
    lean = SLANT * width
    edges = [-20 - lean, *(width * k / count for k in range(1, count)), width + 20 + lean]
    for k, (left, right) in enumerate(pairwise(edges)):
        colour, strength = LIGHTS[k % len(LIGHTS)]
        top, foot = -20.0, height + 20
        corners = [(left + lean, top), (right + lean, top), (right - lean, foot), (left - lean, foot)]
        pen.polygon(corners, colour, strength)
    for x in edges[1:-1]:
        line = f"M{x + lean:.1f} -20L{x - lean:.1f} {height + 20:.1f}"
        pen.line(line, INK, BAND + 8, 0.5)
        pen.line(line, CREAM, BAND)
    return pen.svg()
