"""A ride from before, through the windscreen: who drives and who is along, their faces large, the hood before them."""

from __future__ import annotations

from storyassets.model.character import Age, Look
from storyassets.model.place import Weather
from storyassets.model.shot import Action, Actor
from storyassets.model.vehicle import Ride, Vehicle
from storyassets.providers.embedded.figures import draw_portrait
from storyassets.providers.embedded.scenery.bust import Spot, draw_seated, seat_of
from storyassets.providers.embedded.scenery.colours import darken, lighten
from storyassets.providers.embedded.scenery.pen import Pen, num
from storyassets.providers.embedded.scenery.stage import Stage
from storyassets.providers.embedded.scenery.vehicle_builds import BLADE, BUILDS, Build, in_light, paint_of

ROOF, SILL = 0.17, 0.60  # of the height: the windscreen's edges
WIDE = (0.0, 1.0)  # of the width, at the sill
SEATS = {1: ((0.60, 0.84),), 2: ((0.72, 0.62), (0.26, 0.60)), 3: ((0.76, 0.54), (0.24, 0.52), (0.5, 0.44))}
"""Of the width, and how large: the driver first."""

INSIDE = "#3c4354"
Rider = tuple[Actor, Look]


def draw_front(stage: Stage, ride: Ride, riders: list[Rider]) -> Pen:
    """The vehicle and those in it; what is behind it is drawn already."""
    pen, build = Pen("rf"), BUILDS[ride.vehicle]
    paint = in_light(stage.palette, paint_of(ride))
    _draw_cabin(pen, stage, build)
    seats = SEATS[len(riders)]
    for number in reversed(range(len(riders))):
        _draw_rider(pen, stage, riders[number], seats[number], number)
    if ride.driven and not build.rails:
        _draw_wheel(pen, stage, seats[0][0], riders[0][1])
    _draw_glass(pen, stage)
    _draw_shell(pen, stage, build, paint)
    _draw_nose(pen, stage, build, paint)
    if ride.vehicle is Vehicle.TAXI:
        pen.rect(stage.width * 0.40, stage.height * (ROOF - 0.042), stage.width * 0.2, 70, "#fff3c4", 14)
    return pen


def _draw_cabin(pen: Pen, stage: Stage, build: Build) -> None:
    """The dark inside, the seats, the pane behind."""
    w, h = stage.width, stage.height
    body = stage.palette.indoors(INSIDE)
    pen.path(_screen(w, h), pen.fade(darken(body, 0.35), body, darken(body, 0.5)))
    if not build.boxed:
        low = stage.palette.sky[2]
        pen.rect(w * 0.24, h * 0.22, w * 0.52, h * 0.13, pen.fade(stage.palette.sky[1], low), 34)
        pen.rect(w * 0.24, h * 0.30, w * 0.52, h * 0.05, stage.palette.turf("#7fae5f", 0.5), 20)
    for x in (0.30, 0.69):
        pen.rect(w * x - 125, h * 0.30, 250, h * 0.12, darken(body, 0.25), 54)
        pen.rect(w * x - 175, h * 0.39, 350, h * 0.3, darken(body, 0.34), 60)


def _screen(w: float, h: float) -> str:
    """The edge of the windscreen."""
    top, low = h * ROOF, h * SILL
    return f"M{num(w * 0.08)} {num(top + 30)}Q{num(w * 0.5)} {num(top - 14)} {num(w * 0.92)} {num(top + 30)}L{num(w * WIDE[1])} {num(low)}Q{num(w * 0.5)} {num(low + 44)} {num(w * WIDE[0])} {num(low)}Z"


def _draw_rider(pen: Pen, stage: Stage, rider: Rider, seat: tuple[float, float], number: int) -> None:
    (actor, look), (share, growth) = rider, seat
    speaking = actor.speaks or actor.action is Action.TALK
    name = f"rf{number}"
    turn = 0.0 if number == 0 and not speaking else (0.35 if share < 0.5 else -0.35)
    figure = draw_portrait(look, actor.emotion, prefix=name, speaking=speaking, turned=turn, busy=1)
    size = (stage.width, stage.height)
    spot = Spot(
        size, stage.width / 1080, share, growth * (0.88 if look.age is Age.CHILD else 1.0), name, turn
    )
    place = seat_of(figure, look.species, spot)
    clip = f'<clipPath id="{name}c"><path d="{_screen(*size)}"/></clipPath>'
    inner = Pen(f"{name}i")
    draw_seated(inner, figure.svg, figure, place, spot)
    pen.place(f'{clip}<g clip-path="url(#{name}c)">{inner.svg()}</g>', 0, 0)
    pen.tell_eyes(figure.eyes, place.x, place.foot, place.scale)


def _draw_wheel(pen: Pen, stage: Stage, share: float, look: Look) -> None:
    """The upper half of the wheel, and both hands on it."""
    x, y, r = stage.width * share, stage.height * (SILL + 0.012), stage.width * 0.165
    ring = f"M{num(x - r)} {num(y)}Q{num(x - r)} {num(y - r * 0.72)} {num(x)} {num(y - r * 0.74)}T{num(x + r)} {num(y)}"
    pen.line(ring, "#0c0e14", 34)
    pen.line(ring, "#343a48", 16)
    for side in (-1, 1):
        px, py = x + side * r * 0.80, y - r * 0.44
        pen.ellipse(px, py, 37, 30, darken(look.skin, 0.18), turn=side * 40)
        pen.ellipse(px - 2, py - 3, 34, 27, look.skin, turn=side * 40)
        for k in (-1, 0, 1):
            pen.line(f"M{num(px + k * 15 - 4)} {num(py - 16)}l4 24", darken(look.skin, 0.2), 4)


def _draw_glass(pen: Pen, stage: Stage) -> None:
    """What is mirrored in the pane; wipers at work."""
    w, h = stage.width, stage.height
    pen.polygon([(w * 0.20, h * SILL), (w * 0.30, h * SILL), (w * 0.52, h * ROOF), (w * 0.46, h * ROOF)], "#ffffff", 0.08)  # fmt: skip
    pen.polygon([(w * 0.34, h * SILL), (w * 0.37, h * SILL), (w * 0.58, h * ROOF), (w * 0.56, h * ROOF)], "#ffffff", 0.08)  # fmt: skip
    wet = stage.weather in (Weather.SNOW, Weather.RAIN)
    for x, to in ((0.14, 0.42), (0.52, 0.80)):
        lift = 0.05 if wet else 0.012
        pen.line(
            f"M{num(w * x)} {num(h * SILL + 10)}L{num(w * to)} {num(h * (SILL - lift) + 6)}", "#14171f", 12
        )
    if stage.weather is Weather.SNOW:
        for x, r in ((0.12, 46), (0.2, 30), (0.5, 34), (0.88, 50), (0.8, 32)):
            pen.ellipse(w * x, h * SILL + 14, r * 1.5, r * 0.6, "#f2f6ff", 0.92)


def _draw_shell(pen: Pen, stage: Stage, build: Build, paint: str) -> None:
    """Roof, pillars, mirrors, and the light on the roof."""
    w, h = stage.width, stage.height
    top, low = h * ROOF, h * SILL
    if build.beacon:
        pen.glow(w * 0.5, top - 50, 260, build.beacon, 0.75 if stage.palette.dim else 0.45)
        pen.rect(w * 0.36, top - 62, w * 0.28, 56, pen.fade(lighten(build.beacon, 0.4), build.beacon), 20)
    if build.high:
        pen.rect(w * 0.03, top - 34, w * 0.94, 74, pen.fade(lighten(paint, 0.2), paint), 26)
        if build.sign:
            pen.rect(w * 0.28, top - 26, w * 0.44, 50, "#14171f", 8)
            pen.line(f"M{num(w * 0.33)} {num(top)}H{num(w * 0.62)}", "#ffc94a", 12)
    pen.line(_screen(w, h), darken(paint, 0.06), 40)
    pen.line(_screen(w, h), lighten(paint, 0.2), 8)
    for side, x in ((-1, w * 0.0), (1, w * 1.0)):
        pen.rect(x - 48, low - 130, 96, 150 if build.high else 96, darken(paint, 0.2), 24)
        pen.rect(x - 34, low - 116, 68, 60, pen.fade(stage.palette.sky[1], stage.palette.sky[2]), 14)
        pen.line(f"M{num(x)} {num(low + 10)}L{num(x - side * 70)} {num(low + 34)}", darken(paint, 0.3), 16)


def _draw_nose(pen: Pen, stage: Stage, build: Build, paint: str) -> None:
    """Hood or flat front with grille and headlights; the blade of a plow before them."""
    w, h = stage.width, stage.height
    low = h * SILL
    hood = f"M{num(w * 0.02)} {num(h + 20)}V{num(low + 150)}Q{num(w * 0.04)} {num(low + 30)} {num(w * 0.12)} {num(low + 18)}Q{num(w * 0.5)} {num(low + 62)} {num(w * 0.88)} {num(low + 18)}Q{num(w * 0.96)} {num(low + 30)} {num(w * 0.98)} {num(low + 150)}V{num(h + 20)}Z"
    pen.path(hood, pen.fade(lighten(paint, 0.22), paint, darken(paint, 0.3)))
    y = low + h * (0.13 if build.high else 0.17)
    if not build.high:
        for x in (0.30, 0.70):
            pen.line(f"M{num(w * x)} {num(low + 60)}L{num(w * (0.5 + (x - 0.5) * 1.3))} {num(y - 40)}", darken(paint, 0.2), 7)  # fmt: skip
    pen.rect(w * 0.28, y - 20, w * 0.44, h * 0.10, "#20242d", 20)
    for k in range(4):
        pen.rect(w * 0.30, y + h * 0.022 * k - 6, w * 0.40, 12, "#8a929e", 5)
    for x in (0.15, 0.85):
        if stage.palette.dim or stage.weather is not Weather.CLEAR:
            pen.glow(w * x, y + 40, 240, "#fff2c0", 0.85)
        pen.circle(w * x, y + 40, 78, darken(paint, 0.4))
        pen.circle(w * x, y + 40, 64, pen.fade("#fffbe6", "#f4dc9a"))
    pen.rect(-10, y + h * 0.115, w + 20, h * 0.05, "#3b404c", 14)
    pen.rect(w * 0.39, y + h * 0.122, w * 0.22, h * 0.036, "#f4f2e8", 8)
    if build.blade:
        _draw_blade(pen, stage)


def _draw_blade(pen: Pen, stage: Stage) -> None:
    """A plow's blade, as wide as the picture, snow rolling before it."""
    w, h = stage.width, stage.height
    steel, top = in_light(stage.palette, BLADE), h * 0.755
    shape = f"M-10 {num(top + 24)}Q{num(w * 0.5)} {num(top - 30)} {num(w + 10)} {num(top + 24)}L{num(w + 10)} {num(h * 0.93)}H-10Z"
    pen.path(shape, pen.fade(lighten(steel, 0.25), steel, darken(steel, 0.4)))
    pen.line(f"M-10 {num(top + 24)}Q{num(w * 0.5)} {num(top - 30)} {num(w + 10)} {num(top + 24)}", lighten(steel, 0.45), 16)  # fmt: skip
    for k in range(1, 6):
        pen.line(f"M{num(w * k / 6)} {num(top + 20)}V{num(h * 0.92)}", darken(steel, 0.28), 10)
    snow = stage.palette.turf("#dfe6ee")
    for k in range(9):
        pen.circle(w * (k / 8), h * 0.935 + 18 * (k % 2), 92 - 14 * (k % 3), snow)
    pen.rect(-10, h * 0.95, w + 20, h * 0.06, snow)
