"""Coach: an open carriage with all who ride in it, and the two horses that draw it."""

from __future__ import annotations

from dataclasses import replace

from storyassets.model.character import Age, Look, Sex, Species
from storyassets.model.prop import Prop
from storyassets.model.script import Emotion
from storyassets.model.shot import Action, Actor, Relation
from storyassets.providers.embedded.figures import Facing, draw_figure
from storyassets.providers.embedded.scenery.colours import darken, lighten
from storyassets.providers.embedded.scenery.composition import EMPTY_LINE
from storyassets.providers.embedded.scenery.gripping import dressed
from storyassets.providers.embedded.scenery.page import page_size
from storyassets.providers.embedded.scenery.pen import Pen, num
from storyassets.providers.embedded.scenery.scene import Layers, lay_scene
from storyassets.providers.embedded.scenery.stature import standing_height
from storyassets.providers.protocols import ShotPictureRequest

GOLD, LEATHER = "#e6b040", "#6b3f2a"
PAINTS = ("#8a3f6a", "#3f5f9a", "#7a3434")
COATS = (("#8a5a3a", 0.0), ("#a9764a", 1.0))
PERSON = 560.0  # of the picture, how tall a grown person would stand
SEATS = ((0.30,), (0.21, 0.40), (0.135, 0.30, 0.46))  # of the width
BODY = (0.03, 0.575)
RIM, FLOOR = 330.0, 140.0  # above the ground
HORSE = 470.0
HORSES_AT = ((0.80, 34.0), (0.72, 0.0))


def is_coach(request: ShotPictureRequest) -> bool:
    """Whether somebody rides in a carriage."""
    return bool(_riders(request))


def lay_coach(request: ShotPictureRequest) -> Layers:
    """The place, and the carriage in it."""
    riders = _riders(request)
    staging = request.staging
    bare = staging.model_copy(
        update={
            "actors": (),
            "props": tuple(prop for prop in staging.props if prop is not Prop.CARRIAGE),
        }
    )
    layers = lay_scene(request.model_copy(update={"staging": bare}))
    width, height = page_size(request.width_px, request.height_px)
    pen = Pen("co")
    ground = height * EMPTY_LINE
    _draw_horses(pen, width, ground)
    _draw_hood(pen, width, ground, request)
    for k, (actor, look) in enumerate(riders):
        x = width * SEATS[len(riders) - 1][k]
        _draw_rider(
            pen, actor, look, (x, ground), Facing.LEFT if k and k == len(riders) - 1 else Facing.RIGHT, k
        )
    _draw_body(pen, width, ground, _paint(request))
    return replace(layers, middle=layers.middle + pen.svg(), eyes=tuple(pen.eyes))


def _riders(request: ShotPictureRequest) -> list[tuple[Actor, Look]]:
    looks = {sitter.character_id: sitter.look for sitter in request.sitters}
    return [
        (actor, looks[actor.character_id])
        for actor in request.staging.actors
        if actor.at == Prop.CARRIAGE.value and actor.relation is Relation.IN and actor.character_id in looks
    ]


def _paint(request: ShotPictureRequest) -> str:
    return PAINTS[request.staging.things_seed % len(PAINTS)]


def _draw_rider(
    pen: Pen, actor: Actor, look: Look, at: tuple[float, float], facing: Facing, number: int
) -> None:
    """The upper half of somebody, over the carriage's side."""
    x, ground = at
    worn = dressed(actor, look)
    name = f"cr{number}"
    figure = draw_figure(worn, Action.LOOK, actor.emotion, facing=facing, prefix=name, empty_handed=True)
    scale = PERSON / standing_height(worn) * (0.8 if look.age is Age.CHILD else 1.0)
    y = ground - FLOOR + 60
    top = y - figure.height * scale
    clip = f'<clipPath id="{name}c"><rect x="-999" y="{num(top - 60)}" width="4000" height="{num(ground - FLOOR - 40 - top + 60)}"/></clipPath>'
    inner = Pen(f"{name}i")
    inner.place(figure.svg + figure.over, x, y, scale)
    pen.place(f'{clip}<g clip-path="url(#{name}c)">{inner.svg()}</g>', 0, 0)
    pen.tell_eyes(figure.eyes, x, y, scale)


def _draw_horses(pen: Pen, width: float, ground: float) -> None:
    """Two, the farther one a little ahead, in harness."""
    for k, (share, up) in enumerate(HORSES_AT):
        coat, _ = COATS[k % len(COATS)]
        look = Look(
            species=Species.HORSE, sex=Sex.UNKNOWN, age=Age.ADULT, outfit=coat, hair="#3a2a1e", seed=k
        )
        figure = draw_figure(look, Action.WALK, Emotion.CALM, facing=Facing.RIGHT, prefix=f"ch{k}", variant=k)
        scale = HORSE / figure.height
        x, y = width * share, ground - up
        pen.shadow(x, y, figure.width * scale * 0.42, 24, 0.4)
        pen.place(figure.svg + figure.over, x, y, scale)
        pen.tell_eyes(figure.eyes, x, y, scale)
    reach = width * HORSES_AT[1][0]
    trace = f"M{num(width * 0.55)} {num(ground - 190)}Q{num(width * 0.62)} {num(ground - 176)} {num(reach + 20)} {num(ground - 222)}"
    pen.line(trace, darken(LEATHER, 0.3), 13)
    pen.line(
        f"M{num(reach - 8)} {num(ground - 300)}Q{num(reach + 20)} {num(ground - 220)} {num(reach)} {num(ground - 168)}",
        LEATHER,
        15,
    )


def _draw_hood(pen: Pen, width: float, ground: float, request: ShotPictureRequest) -> None:
    """What is behind the riders: the folded hood, the far side, the farther wheels."""
    left, right = width * BODY[0], width * BODY[1]
    for x, r in ((left + 150, 92.0), (right - 92, 76.0)):
        _draw_wheel(pen, x + 22, ground - 16, r, dark=True)
    pen.path(
        f"M{num(left - 4)} {num(ground - RIM + 40)}q-54 -150 26 -196q70 -22 96 40l-20 160Z",
        pen.tone(darken(_paint(request), 0.35), 0.6),
    )
    pen.path(
        f"M{num(left + 20)} {num(ground - RIM - 16)}H{num(right - 20)}V{num(ground - FLOOR)}H{num(left + 40)}Z",
        darken(_paint(request), 0.5),
    )


def _draw_body(pen: Pen, width: float, ground: float, paint: str) -> None:
    """The side with its door and gilding, a lamp, the box at the front, the near wheels."""
    left, right = width * BODY[0], width * BODY[1]
    top, low = ground - RIM, ground - FLOOR
    shell = (
        f"M{num(left)} {num(top)}Q{num((left + right) / 2)} {num(top + 64)} {num(right)} {num(top - 6)}"
        f"Q{num(right - 6)} {num(low - 46)} {num(right - 120)} {num(low)}H{num(left + 130)}Q{num(left + 10)} {num(low - 40)} {num(left)} {num(top)}Z"
    )
    pen.path(shell, pen.fade(lighten(paint, 0.16), paint, darken(paint, 0.26)))
    rim = f"M{num(left)} {num(top)}Q{num((left + right) / 2)} {num(top + 64)} {num(right)} {num(top - 6)}"
    pen.line(rim, GOLD, 15)
    pen.line(f"M{num(left + 130)} {num(low)}H{num(right - 120)}", darken(GOLD, 0.2), 13)
    middle = (left + right) / 2
    pen.rect(middle - 70, top + 62, 140, low - top - 82, darken(paint, 0.16), 14)
    pen.path(f"M{num(middle - 30)} {num(top + 130)}l12 -40l18 22l18 -22l12 40Z", GOLD)
    pen.circle(middle + 50, top + 120, 8, GOLD)
    pen.line(f"M{num(right - 10)} {num(top + 10)}q60 40 40 120", darken(GOLD, 0.3), 14)
    pen.rect(right - 4, top - 76, 34, 62, pen.fade("#fff4c8", "#f2b64c"), 8)
    pen.line(f"M{num(right + 13)} {num(top - 14)}v40", darken(GOLD, 0.3), 9)
    pen.line(
        f"M{num(left + 90)} {num(ground - 96)}Q{num(middle)} {num(low + 46)} {num(right - 40)} {num(ground - 110)}",
        darken(GOLD, 0.35),
        14,
    )
    pen.shadow(middle, ground + 4, (right - left) * 0.5, 30, 0.42)
    for x, r in ((left + 150, 100.0), (right - 92, 84.0)):
        _draw_wheel(pen, x, ground, r)


def _draw_wheel(pen: Pen, x: float, ground: float, r: float, *, dark: bool = False) -> None:
    gold = darken(GOLD, 0.5 if dark else 0.0)
    y, q = ground - r - 4, r * 0.7
    pen.line(
        f"M{num(x - r)} {num(y)}h{num(2 * r)}M{num(x)} {num(y - r)}v{num(2 * r)}M{num(x - q)} {num(y - q)}l{num(2 * q)} {num(2 * q)}M{num(x + q)} {num(y - q)}l{num(-2 * q)} {num(2 * q)}",
        darken(gold, 0.18), 9)  # fmt: skip
    ring = f"M{num(x - r)} {num(y)}a{num(r)} {num(r)} 0 1 0 {num(2 * r)} 0a{num(r)} {num(r)} 0 1 0 {num(-2 * r)} 0"
    pen.line(ring, darken(gold, 0.45), 22)
    pen.line(ring, gold, 13)
    pen.circle(x, y, r * 0.2, darken(gold, 0.25))
    pen.circle(x, y, r * 0.09, lighten(gold, 0.3))
