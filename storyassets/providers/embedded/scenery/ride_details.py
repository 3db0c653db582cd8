"""What is near in a ride: a foot on the brake, and the back of a van with those who sit among its load."""

from __future__ import annotations

from storyassets.model.character import Look
from storyassets.model.shot import Action, Actor
from storyassets.model.vehicle import Ride
from storyassets.providers.embedded.figures import Facing, draw_figure, draw_portrait
from storyassets.providers.embedded.scenery.colours import darken, lighten
from storyassets.providers.embedded.scenery.pen import Pen, num
from storyassets.providers.embedded.scenery.ride_way import draw_way
from storyassets.providers.embedded.scenery.stage import Stage
from storyassets.providers.embedded.scenery.stature import standing_height

MAT, STEEL = "#2a2d38", "#8a929e"
BOOT, TROUSERS = "#4a3428", "#3d4a66"
WALL, FLOOR, CRATE = "#b9bec6", "#8d8578", "#c08f55"
SITTER = 940.0  # of the picture, how tall a grown person would stand
BACKS = {1: (0.42,), 2: (0.30, 0.68), 3: (0.22, 0.5, 0.78)}


def draw_brake(stage: Stage, looks: list[Look]) -> tuple[str, str]:
    """Where feet are: three pedals, a boot that treads on the middle one."""
    pen, w, h = stage.pen, stage.width, stage.height
    mat = stage.palette.indoors(MAT)
    pen.rect(-10, -10, w + 20, h + 20, pen.fade(darken(mat, 0.45), mat, lighten(mat, 0.06)))
    pen.path(f"M-10 {num(h * 0.60)}Q{num(w * 0.5)} {num(h * 0.54)} {num(w + 10)} {num(h * 0.60)}V{num(h + 10)}H-10Z", pen.fade(lighten(mat, 0.16), darken(mat, 0.1)))  # fmt: skip
    for k in range(10):
        pen.line(f"M{num(w * k / 9)} {num(h * 0.62)}L{num(w * (0.5 + (k / 9 - 0.5) * 1.7))} {num(h + 10)}", darken(mat, 0.25), 7, 0.6)  # fmt: skip
    for x, y in ((0.17, 0.36), (0.84, 0.40)):
        _draw_pedal(pen, w * x, h * y, h)
    front = Pen("rd")
    _draw_pedal(front, w * 0.52, h * 0.45, h)
    _draw_foot(front, stage, looks)
    return pen.svg(), front.svg()


def _draw_pedal(pen: Pen, x: float, y: float, high: float) -> None:
    pen.line(f"M{num(x + 20)} -20Q{num(x + 40)} {num(y - high * 0.12)} {num(x)} {num(y)}", "#14171f", 44)
    pen.rect(x - 92, y - 30, 184, 150, "#14171f", 26)
    pen.rect(x - 80, y - 20, 160, 128, STEEL, 20)
    for k in range(4):
        pen.rect(x - 62, y - 4 + 28 * k, 124, 12, "#3b404c", 6)


def _draw_foot(pen: Pen, stage: Stage, looks: list[Look]) -> None:
    """From below right: leg, boot, its sole on the pedal; short lines say how hard."""
    w, h = stage.width, stage.height
    cloth, boot = stage.palette.indoors(TROUSERS), stage.palette.indoors(BOOT)
    small = 1.15 if looks and looks[0].outfit and looks[0].sex.value == "female" else 1.35
    pen.open(w * 0.52, h * 0.49, small)
    pen.path("M170 150L440 900H0L-20 250Z", pen.tone(cloth, 0.6))
    pen.path(
        "M-60 250Q-80 130 -70 40Q-60 -40 30 -50Q120 -40 150 60L200 250Q70 330 -60 250Z", pen.tone(boot, 0.6)
    )
    pen.path("M-76 40Q-70 -62 30 -70Q110 -62 138 20Q40 -20 -76 60Z", darken(boot, 0.45))
    for k in range(3):
        pen.line(f"M{-20 + 14 * k} {90 + 52 * k}L{90 + 12 * k} {66 + 52 * k}", lighten(boot, 0.4), 9)
    pen.close()
    for x, y, u, v in ((0.28, 0.40, 0.22, 0.37), (0.26, 0.46, 0.18, 0.46), (0.72, 0.36, 0.77, 0.32)):
        pen.line(f"M{num(w * x)} {num(h * y)}L{num(w * u)} {num(h * v)}", "#ffd98a", 10, 0.8)


def draw_mirror(stage: Stage, ride: Ride, riders: list[tuple[Actor, Look]]) -> tuple[str, str]:
    """The mirror, large before the way; in it the face of who sits behind."""
    w, h = stage.width, stage.height
    draw_way(stage, ride, h * 1.02)
    stage.pen.rect(-10, -10, w + 20, h + 20, "#0d1018", opacity=0.35)
    pen, (actor, look) = Pen("rm"), riders[-1]
    left, top, wide, high = w * 0.05, h * 0.17, w * 0.90, h * 0.30
    pen.line(f"M{num(w * 0.5)} -20V{num(top)}", "#14171f", 44)
    pen.rect(left - 26, top - 26, wide + 52, high + 52, "#14171f", 120)
    inside = stage.palette.indoors("#5a6478")
    pen.rect(left, top, wide, high, pen.fade(darken(inside, 0.35), darken(inside, 0.1)), 96)
    figure = draw_portrait(look, actor.emotion, prefix="rmf", speaking=actor.speaks, turned=-0.2, busy=1)
    scale = high * 0.86 / figure.head.height
    x, foot = w * 0.56, top + high * 0.98 - (figure.head.y + figure.head.height) * scale
    clip = f'<clipPath id="rmc"><rect x="{num(left)}" y="{num(top)}" width="{num(wide)}" height="{num(high)}" rx="96"/></clipPath>'
    face = Pen("rmp")
    face.rect(w * 0.10, top + high * 0.1, w * 0.24, high, darken(inside, 0.3), 60)
    face.place(figure.svg, x, foot, scale)
    pen.place(f'{clip}<g clip-path="url(#rmc)">{face.svg()}</g>', 0, 0)
    pen.polygon(
        [(w * 0.62, top), (w * 0.74, top), (w * 0.60, top + high), (w * 0.48, top + high)], "#ffffff", 0.1
    )
    pen.tell_eyes(figure.eyes, x, foot, scale)
    return stage.pen.svg(), pen.svg()


def draw_cargo(stage: Stage, riders: list[tuple[Actor, Look]]) -> tuple[str, str]:
    """Ribbed walls, the doors at the back with their windows, boxes to the roof, and people on them."""
    pen, w, h = stage.pen, stage.width, stage.height
    wall, floor = stage.palette.indoors(WALL), stage.palette.indoors(FLOOR)
    pen.rect(-10, -10, w + 20, h + 20, darken(wall, 0.45))
    pen.polygon([(w * 0.20, h * 0.14), (w * 0.80, h * 0.14), (w * 0.80, h * 0.55), (w * 0.20, h * 0.55)], pen.fade(wall, darken(wall, 0.2)))  # fmt: skip
    for edge, near in ((0.20, -0.02), (0.80, 1.02)):
        pen.polygon([(w * near, -10), (w * edge, h * 0.14), (w * edge, h * 0.55), (w * near, h * 0.80)], darken(wall, 0.28))  # fmt: skip
        for k in range(1, 4):
            x = w * (edge + (near - edge) * k / 4)
            pen.line(
                f"M{num(x)} {num(h * (0.14 - 0.035 * k))}V{num(h * (0.55 + 0.06 * k))}", darken(wall, 0.4), 14
            )
    pen.polygon([(w * 0.20, h * 0.55), (w * 0.80, h * 0.55), (w * 1.05, h * 0.82), (w * 1.05, h + 10), (-10, h + 10), (-10, h * 0.82)], pen.fade(darken(floor, 0.2), floor))  # fmt: skip
    pen.line(f"M{num(w * 0.5)} {num(h * 0.14)}V{num(h * 0.55)}", darken(wall, 0.45), 10)
    for x in (0.255, 0.535):
        pen.rect(w * x, h * 0.19, w * 0.21, h * 0.13, darken(wall, 0.5), 24)
        pen.rect(w * x + 12, h * 0.19 + 12, w * 0.21 - 24, h * 0.13 - 24, pen.fade(*stage.palette.sky), 18)
    for x, y, size in (
        (0.13, 0.64, 230),
        (0.88, 0.65, 250),
        (0.12, 0.53, 200),
        (0.87, 0.51, 190),
        (0.86, 0.41, 150),
    ):
        _draw_crate(pen, w * x, h * y, size, stage)
    front = Pen("rc")
    for k, ((actor, look), share) in enumerate(zip(riders, BACKS[max(1, len(riders))], strict=False)):
        _seat_on_crate(front, stage, (actor, look), share, k)
    _draw_crate(front, w * 0.94, h * 0.93, 330, stage)
    _draw_crate(front, w * 0.02, h * 0.97, 300, stage)
    return pen.svg(), front.svg()


def _draw_crate(pen: Pen, x: float, foot: float, size: float, stage: Stage) -> None:
    wood = stage.palette.indoors(CRATE)
    high = size * 0.72
    pen.rect(x - size / 2, foot - high, size, high, pen.fade(lighten(wood, 0.1), darken(wood, 0.15)), 8)
    for k in range(3):
        pen.rect(
            x - size / 2, foot - high + high * (0.04 + 0.33 * k), size, high * 0.25, lighten(wood, 0.12), 5
        )
    for side in (-0.5, 0.38):
        pen.rect(x + size * side, foot - high, size * 0.12, high, darken(wood, 0.12), 4)


def _seat_on_crate(pen: Pen, stage: Stage, rider: tuple[Actor, Look], share: float, number: int) -> None:
    (actor, look), foot = rider, stage.height * 0.80
    facing = Facing.RIGHT if share < 0.5 else Facing.LEFT
    figure = draw_figure(
        look, Action.SIT, actor.emotion, facing=facing, prefix=f"rc{number}", speaks=actor.speaks
    )
    scale = SITTER / standing_height(look)
    x = stage.width * share
    pen.place(figure.svg + figure.over, x, foot, scale)
    pen.tell_eyes(figure.eyes, x, foot, scale)
