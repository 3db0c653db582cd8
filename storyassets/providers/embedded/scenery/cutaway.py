"""Cutaway: a wall cut through, with who speaks on this side of it and who listens on the other.

What is said into an iron stove goes through its pipe, which ends at the listener's ear.
"""

from __future__ import annotations

import re

from storyassets.model.camera import Framing
from storyassets.model.character import Look
from storyassets.model.prop import Prop
from storyassets.model.shot import Actor, Staging
from storyassets.providers.embedded.figures import Facing, Figure, draw_figure
from storyassets.providers.embedded.scenery.colours import darken, lighten
from storyassets.providers.embedded.scenery.composition import EMPTY_LINE
from storyassets.providers.embedded.scenery.gripping import dressed
from storyassets.providers.embedded.scenery.page import (
    Page,
    draw_film,
    draw_vignette,
    page_size,
    write_document,
)
from storyassets.providers.embedded.scenery.palettes import palette_for
from storyassets.providers.embedded.scenery.pen import Pen, num
from storyassets.providers.embedded.scenery.scene import lay_scene
from storyassets.providers.embedded.scenery.sizing import natural_scale
from storyassets.providers.protocols import ShotPictureRequest

WALL_AT, WALL = 0.60, 0.052  # of the width: the wall's middle, and how thick it is
SIZE = 0.94  # of how large a person is in a wide shot
SPEAKER_AT, LISTENER_AT = 0.19, 0.845  # of the width
STOVE_AT = 0.455
STOVE_HIGH = 0.50  # of a grown person's height
MOST_WIDE = 0.40  # of the width, for the speaker
PIPE = 40.0
IRON, STONE, LIGHT = "#4b4853", "#b9a58c", "#fff1c4"
COURSE = 58.0

_NAMES = re.compile(r'(id="|url\(#|href="#)')


def is_cutaway(request: ShotPictureRequest) -> bool:
    """Whether only a wall parts the two places of the picture."""
    other = request.staging.elsewhere
    return other is not None and other.wall


def compose_cutaway(request: ShotPictureRequest) -> Page:
    """Who is elsewhere, inside, on the left; who listens outside, on the right."""
    size = page_size(request.width_px, request.height_px)
    inside = request.staging.other_half() or request.staging
    outside = request.staging.model_copy(update={"elsewhere": None})
    pen = Pen("cut")
    wall_x = size[0] * WALL_AT
    floor = size[1] * EMPTY_LINE
    tall = _tallest(request, size[1])
    _draw_wall(pen, size, wall_x)
    with_stove = Prop.OVEN in inside.props
    ear = _draw_people(pen, request, inside, outside, size)
    if with_stove:
        high, stove_x = tall * STOVE_HIGH, size[0] * STOVE_AT
        _draw_pipe(pen, stove_x + high * 0.124, floor - high, ear)
        draw_stove(pen, stove_x, floor, high, chimney=False)
    palette = palette_for(outside.emotion, outside.time_of_day, outside.weather)
    draw_film(pen, palette.film, size)
    draw_vignette(pen, palette, size)
    backs = (
        _clipped(_back(request, inside), "cin", -10.0, wall_x, size[1], "ci"),
        _clipped(_back(request, outside), "cout", wall_x, size[0] + 10, size[1], "co"),
    )
    return Page(write_document("".join(backs) + pen.svg(), request.width_px, request.height_px, size))


def _back(request: ShotPictureRequest, staging: Staging) -> str:
    """The place alone."""
    bare = staging.model_copy(update={"actors": (), "props": (), "conditions": (), "imagined": False})
    return lay_scene(request.model_copy(update={"staging": bare, "framing": Framing.WIDE})).back


def _clipped(svg: str, name: str, left: float, right: float, height: float, prefix: str) -> str:
    """That part of a drawing, whose names are no other's."""
    named = _NAMES.sub(rf"\g<1>{prefix}", svg)
    box = f'<rect x="{num(left)}" y="-10" width="{num(right - left)}" height="{num(height + 20)}"/>'
    return f'<clipPath id="{name}">{box}</clipPath><g clip-path="url(#{name})">{named}</g>'


def _tallest(request: ShotPictureRequest, height: float) -> float:
    """How tall who listens stands on the picture."""
    figure, scale = _figure(request, request.staging.actors[0], Facing.LEFT, "ch", height)
    return figure.height * scale


def _figure(
    request: ShotPictureRequest, actor: Actor, facing: Facing, prefix: str, height: float
) -> tuple[Figure, float]:
    looks: dict[str, Look] = {sitter.character_id: sitter.look for sitter in request.sitters}
    look = dressed(actor, looks[actor.character_id])
    figure = draw_figure(look, actor.action, actor.emotion, facing=facing, prefix=prefix, empty_handed=True)
    return figure, natural_scale(look, Framing.WIDE, height) * SIZE


def _draw_people(
    pen: Pen, request: ShotPictureRequest, inside: Staging, outside: Staging, size: tuple[float, float]
) -> tuple[float, float]:
    """Both before their sides of the wall; where the listener's ear is."""
    width, height = size
    floor = height * EMPTY_LINE
    speaker, scale = _figure(request, inside.actors[0], Facing.RIGHT, "cs", height)
    scale = min(scale, MOST_WIDE * width / speaker.width)
    _stand(pen, speaker, width * SPEAKER_AT, floor, scale)
    listener, scale = _figure(request, outside.actors[0], Facing.RIGHT, "cl", height)
    x = width * LISTENER_AT
    _stand(pen, listener, x, floor, scale)
    head = listener.head
    return x + (head.x + head.width * 0.04) * scale, floor + (head.y + head.height * 0.62) * scale


def _stand(pen: Pen, figure: Figure, x: float, floor: float, scale: float) -> None:
    rx = figure.width * scale * 0.44
    pen.shadow(x, floor, rx, max(9.0, rx * 0.13), 0.42)
    pen.place(figure.svg, x, floor, scale)
    pen.place(figure.over, x, floor, scale)


def _draw_wall(pen: Pen, size: tuple[float, float], x: float) -> None:
    """The stones of its cut, its plaster within, its shadow without."""
    width, height = size
    half = width * WALL / 2
    pen.rect(x + half, -10, width * 0.05, height + 20, pen.linear(
        [(0.0, "#161226", 0.42), (1.0, "#161226", 0.0)], (0, 0, 1, 0)))  # fmt: skip
    pen.rect(x - half - width * 0.04, -10, width * 0.04, height + 20, pen.linear(
        [(0.0, "#161226", 0.0), (1.0, "#161226", 0.34)], (0, 0, 1, 0)))  # fmt: skip
    pen.rect(x - half, -10, 2 * half, height + 20, pen.fade(lighten(STONE, 0.12), STONE, darken(STONE, 0.16)))
    rows = int(height / COURSE) + 2
    joints = "".join(f"M{num(x - half)} {num(COURSE * k)}h{num(2 * half)}" for k in range(rows))
    joints += "".join(
        f"M{num(x + half * (0.3 if k % 2 else -0.3))} {num(COURSE * k)}v{num(COURSE)}" for k in range(rows)
    )
    pen.line(joints, darken(STONE, 0.34), 5)
    pen.line(
        f"M{num(x - half)} -10V{num(height + 10)}M{num(x + half)} -10V{num(height + 10)}",
        darken(STONE, 0.5),
        7,
    )


def _draw_pipe(pen: Pen, x: float, top: float, ear: tuple[float, float]) -> None:
    """From the stove up, round a bend, and through the wall to the ear."""
    for colour, thick in ((darken(IRON, 0.45), PIPE + 12), (IRON, PIPE), (lighten(IRON, 0.24), PIPE * 0.3)):
        shift = -PIPE * 0.2 if thick < PIPE else 0.0
        left, elbow = x + shift, ear[1] + shift
        bend = f"V{num(elbow + 30)}Q{num(left)} {num(elbow)} {num(left + 30)} {num(elbow)}"
        pen.line(f"M{num(left)} {num(top)}{bend}H{num(ear[0] - 70)}", colour, thick)
    _draw_funnel(pen, ear)
    _draw_sound(pen, ear)


def draw_stove(pen: Pen, x: float, floor: float, high: float, *, chimney: bool = True) -> None:
    """Of iron, with its door open to who speaks into it; a `chimney` goes straight up."""
    wide = high * 0.62
    top = floor - high
    if chimney:
        for colour, thick in (
            (darken(IRON, 0.45), PIPE + 12),
            (IRON, PIPE),
            (lighten(IRON, 0.24), PIPE * 0.3),
        ):
            shift = -PIPE * 0.2 if thick < PIPE else 0.0
            pen.line(f"M{num(x + wide * 0.2 + shift)} {num(top)}V-20", colour, thick)
    pen.shadow(x, floor, wide * 0.6, wide * 0.09, 0.42)
    for way in (-1, 1):
        pen.line(f"M{num(x + way * wide * 0.36)} {num(floor - high * 0.14)}L{num(x + way * wide * 0.46)} {num(floor)}",
                 darken(IRON, 0.4), 20)  # fmt: skip
    pen.rect(x - wide / 2, top, wide, high * 0.88, pen.fade(lighten(IRON, 0.14), IRON, darken(IRON, 0.3)), 16)
    pen.rect(x - wide * 0.58, top - high * 0.03, wide * 1.16, high * 0.07, darken(IRON, 0.2), 8)
    pen.line(f"M{num(x - wide * 0.46)} {num(top + high * 0.14)}H{num(x + wide * 0.46)}", "#d2a548", 8)
    mouth = f"M{num(x - wide * 0.36)} {num(floor - high * 0.2)}v{num(-high * 0.3)}q{num(wide * 0.32)} {num(-high * 0.2)} {num(wide * 0.64)} 0v{num(high * 0.3)}Z"
    pen.path(mouth, pen.fade("#3a1712", "#c8512a", "#ffc65a"))
    leaf = x - wide * 0.36
    pen.polygon(
        [(leaf, floor - high * 0.5), (leaf - wide * 0.26, floor - high * 0.46), (leaf - wide * 0.26, floor - high * 0.14), (leaf, floor - high * 0.2)],
        darken(IRON, 0.12),
    )  # fmt: skip
    pen.glow(x - wide * 0.2, floor - high * 0.36, wide * 0.5, "#ffb24d", 0.34)


def _draw_funnel(pen: Pen, ear: tuple[float, float]) -> None:
    """The pipe's end, wide towards the ear."""
    x, y = ear
    body = [(x - 76, y - PIPE * 0.55), (x - 14, y - 58), (x - 14, y + 58), (x - 76, y + PIPE * 0.55)]
    pen.polygon(body, pen.fade(lighten(IRON, 0.2), IRON, darken(IRON, 0.35)))
    pen.ellipse(x - 14, y, 15, 58, darken(IRON, 0.6))


def _draw_sound(pen: Pen, ear: tuple[float, float]) -> None:
    """What is heard, as lines that come out of the pipe."""
    x, y = ear
    for k in range(3):
        r = 26.0 + 20 * k
        pen.line(
            f"M{num(x - 6 + 9 * k)} {num(y - r)}q{num(r * 0.5)} {num(r)} 0 {num(2 * r)}",
            LIGHT,
            6,
            0.9 - 0.2 * k,
        )
