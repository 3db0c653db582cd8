"""Lurking: whoever is feared stands behind a door ajar; an eye and some of the face are in the gap, claws on its edge."""

from __future__ import annotations

from dataclasses import dataclass, replace

from storyassets.model.camera import Framing
from storyassets.model.character import Look
from storyassets.model.prop import Prop
from storyassets.model.script import Emotion
from storyassets.model.shot import Actor, Relation
from storyassets.providers.embedded.figures import draw_portrait
from storyassets.providers.embedded.figures.ages import beast_plan_of, coat_of
from storyassets.providers.embedded.figures.beasts import BEASTS
from storyassets.providers.embedded.scenery.blocking import Placed
from storyassets.providers.embedded.scenery.colours import darken, lighten
from storyassets.providers.embedded.scenery.door_bay import draw_bay
from storyassets.providers.embedded.scenery.pen import Pen, num
from storyassets.providers.embedded.scenery.sizing import resize
from storyassets.providers.embedded.scenery.stage import Stage
from storyassets.providers.protocols import ShotPictureRequest

DOOR_AT, HERO_AT = 0.68, 0.29  # of the width
HERO_ROOM = 0.56  # of the width, for all who are before the door
NEARER = 0.05  # of the width, that they stand nearer than it
MOST = 1.6  # times as large as they are elsewhere
HIGH = 0.50  # of the picture's height
WIDE = 0.66  # of the door's height
GAP = 0.44  # of the door's width
BACK = 0.06  # of the depth, that the door is behind who fears it
DARK = "#0d0f1c"
FACE = 1.15  # of the gap's width, from the middle of the face to the farther ear
EYES_AT = 0.56  # of the door's height
PAW_AT = 0.34
TOES = 4
CLAW = "#f6efe0"


@dataclass(frozen=True)
class Lurker:
    """Who is behind the door."""

    actor: Actor
    look: Look


def lurker_of(request: ShotPictureRequest) -> Lurker | None:
    """The beast that is behind a door while somebody else is before it."""
    looks = {sitter.character_id: sitter.look for sitter in request.sitters}
    actors = request.staging.actors
    for actor in actors:
        behind = actor.at == Prop.DOOR.value and actor.relation is Relation.BEHIND
        look = looks.get(actor.character_id)
        if behind and look is not None and look.species in BEASTS and len(actors) > 1:
            return Lurker(actor, look)
    return None


def without_lurker(request: ShotPictureRequest, lurker: Lurker | None) -> ShotPictureRequest:
    """The request for those who are before the door: small, as the door is large."""
    if lurker is None:
        return request
    staging = request.staging
    actors = tuple(actor for actor in staging.actors if actor is not lurker.actor)
    props = tuple(prop for prop in staging.props if prop is not Prop.DOOR)
    update = {"actors": actors, "props": props}
    return request.model_copy(update={"staging": staging.model_copy(update=update), "framing": Framing.WIDE})


def keep_clear(placed: tuple[Placed, ...], lurker: Lurker | None, width: float) -> tuple[Placed, ...]:
    """The same actors, on the side where the door is not."""
    if lurker is None or not placed:
        return placed
    left = min(one.x - one.width / 2 for one in placed)
    right = max(one.x + one.width / 2 for one in placed)
    share = min(MOST, HERO_ROOM * width / (right - left))
    middle = (left + right) / 2
    return tuple(
        replace(
            one,
            x=width * HERO_AT + (one.x - middle) * share,
            members=resize(one.members, share, -NEARER * width),
            width=one.width * share,
            height=one.height * share,
        )
        for one in placed
    )


def draw_lurker(stage: Stage, lurker: Lurker | None) -> str:
    """The wall, the dark doorway with the face in it, the door that stands ajar, and the paw on its edge."""
    if lurker is None:
        return ""
    pen = Pen("lk")
    high = HIGH * stage.height
    wide, x, y = WIDE * high, DOOR_AT * stage.width, stage.depth_y(BACK)
    left = x - wide / 2
    draw_bay(pen, stage, x, y, wide / 2, high)
    wood = stage.palette.indoors("#7a4f33")
    pen.rect(left - wide * 0.07, y - high * 1.04, wide * 1.14, high * 1.04, darken(wood, 0.3), 4)
    pen.rect(left, y - high, wide, high, pen.fade(darken(DARK, 0.3), DARK, "#1c1a2a"))
    _draw_face(pen, lurker.look, left, y, high, wide)
    _draw_leaf(pen, wood, left + wide * GAP, y, high, wide * (1 - GAP))
    _draw_paw(pen, lurker.look, left + wide * GAP, y - high * PAW_AT, wide * 0.13)
    return pen.svg()


def _draw_face(pen: Pen, look: Look, left: float, y: float, high: float, wide: float) -> None:
    """As much of it as the gap shows, in the dark."""
    figure = draw_portrait(look, Emotion.ANGER, prefix="lkf", speaking=True, turned=-0.3)
    gap = wide * GAP
    head = figure.head
    scale = FACE * 2 * gap / head.width
    eye = figure.eyes[0] if figure.eyes else head
    eyes_y = eye.y + eye.height / 2
    x = left + gap * 0.52 - (eye.x + eye.width / 2) * scale
    box = f'x="{num(left)}" y="{num(y - high)}" width="{num(gap)}" height="{num(high)}"'
    inner = Pen("lki")
    inner.place(figure.svg, x, y - high * EYES_AT - eyes_y * scale, scale)
    inner.rect(left, y - high, gap, high, DARK, opacity=0.22)
    inner.rect(left, y - high, gap, high, inner.veil(DARK, 0.75, 0.0, 0.0, 0.6))
    pen.rect(left, y, 1, 1, DARK, opacity=0.0)
    pen.place(f'<clipPath id="lkc"><rect {box}/></clipPath><g clip-path="url(#lkc)">{inner.svg()}</g>', 0, 0)


def _draw_leaf(pen: Pen, wood: str, left: float, y: float, high: float, wide: float) -> None:
    """The door, opened a little towards us: its edge is lower and higher than its hinges."""
    lean = high * 0.035
    right = left + wide
    top, foot = y - high, y
    edge = wide * 0.07
    pen.polygon(
        [(left, top - lean), (right, top), (right, foot), (left, foot + lean)],
        pen.fade(lighten(wood, 0.12), wood, darken(wood, 0.12)),
    )
    pen.polygon(
        [(left - edge, top - lean), (left, top - lean), (left, foot + lean), (left - edge, foot + lean)],
        lighten(wood, 0.26),
    )
    for first, last in ((0.10, 0.45), (0.53, 0.90)):
        panel = [(left + wide * 0.2, top + high * first), (right - wide * 0.16, top + high * (first + 0.01)),
                 (right - wide * 0.16, top + high * (last - 0.01)), (left + wide * 0.2, top + high * last)]  # fmt: skip
        pen.polygon(panel, darken(wood, 0.2))
        inset = [(a + (wide * 0.035 if a < left + wide / 2 else -wide * 0.03), b + (high * 0.018 if b < top + high * (first + last) / 2 else -high * 0.018)) for a, b in panel]  # fmt: skip
        pen.polygon(inset, lighten(wood, 0.04))
    pen.circle(left + wide * 0.11, top + high * 0.5, wide * 0.055, "#c9a24c")
    pen.circle(left + wide * 0.10, top + high * 0.495, wide * 0.025, "#f2d98c")


def _draw_paw(pen: Pen, look: Look, x: float, y: float, size: float) -> None:
    """Toes that come round the door's edge, each with its claw, and the scratches that they left."""
    coat = coat_of(beast_plan_of(look), look)
    for k in range(3):
        across = x + size * (0.75 + 0.42 * k)
        line = f"M{num(across)} {num(y + size * 0.9)}q{num(size * 0.12)} {num(size * 1.5)} {num(-size * 0.1)} {num(size * (2.8 + 0.4 * (k % 2)))}"
        pen.line(line, "#3a2418", size * 0.12, 0.75)
    pen.ellipse(x - size * 0.3, y, size * 0.9, size * 0.95, darken(coat, 0.16))
    for k in range(TOES):
        down = y + size * (0.47 * k - 0.78)
        out = x + size * (0.72 if k in (1, 2) else 0.52)
        claw = f"M{num(out)} {num(down - size * 0.2)}q{num(size * 0.62)} {num(size * 0.06)} {num(size * 0.66)} {num(size * 0.5)}q{num(-size * 0.4)} {num(-size * 0.22)} {num(-size * 0.7)} {num(-size * 0.14)}Z"
        pen.path(claw, CLAW)
        pen.ellipse(out - size * 0.32, down, size * 0.62, size * 0.29, darken(coat, 0.3))
        pen.ellipse(out - size * 0.34, down - size * 0.03, size * 0.58, size * 0.25, coat)
