"""The wall of a corridor, seen across it: roll doors, racks of cartons, lockers or a house's doors, from the front."""

from __future__ import annotations

from collections.abc import Callable

from storyassets.providers.embedded.scenery import interior
from storyassets.providers.embedded.scenery.colours import darken, lighten
from storyassets.providers.embedded.scenery.stage import Stage

CARTONS = ("#c89a62", "#b8864e", "#d8b078")
Bay = Callable[[Stage, int], None]


def end_of(stage: Stage) -> float:
    """Where across the picture a corridor ends: nearly in the middle, or at one side."""
    way = stage.rng.choice((-1, 1))
    return 0.5 + way * 0.06


def draw_across(stage: Stage, wall: str, floor: str, bay: Bay, wide: float) -> None:
    """Wall, floor with its shine and seams, and so wide a bay after the other."""
    interior.draw_walls(stage, wall)
    foot, ground = interior.floor_y(stage), stage.palette.indoors(floor)
    pen, s, wide_out = stage.pen, stage.scale_at(foot), stage.width + 20
    pen.rect(-10, foot, wide_out, stage.height - foot + 10, pen.fade(darken(ground, 0.2), ground))
    seams = "".join(f"M-10 {foot + (stage.height - foot) * t:.1f}h{wide_out:.1f}" for t in (0.14, 0.36, 0.68))
    pen.line(seams, darken(ground, 0.2), 4, 0.6)
    first = stage.x(0.5) - wide * s * (0.5 + stage.choose(f"bay {stage.corner}", 3) / 4)
    reach = int(stage.width / (wide * s)) + 2
    for k in range(-reach, reach):
        x = first + wide * s * k
        if -wide * s < x < stage.width:
            pen.open(x, foot + 6 * s, s)
            bay(stage, k + 4 * stage.corner)
            pen.close()
    for share in (0.22, 0.78):
        x = stage.x(share)
        pen.rect(x - 120 * s, stage.y(0.04), 240 * s, 22 * s, "#fdfbf0", 6)
        interior.draw_lamp_light(stage, x, stage.y(0.05), 300 * s)


def roll_door(paint: str) -> Bay:
    """A roll door with its lock and number, 560 wide."""

    def draw(stage: Stage, number: int) -> None:
        pen, p = stage.pen, stage.palette
        shade = p.indoors(paint)
        pen.rect(20, -830, 520, 830, p.indoors("#7a8088"), 4)
        pen.rect(56, -790, 448, 790, pen.fade(darken(shade, 0.16), shade))
        pen.line("".join(f"M56 {-88 * k}h448" for k in range(1, 9)), darken(shade, 0.28), 9)
        pen.rect(230, -950, 100, 80, p.indoors("#fbf7ea"), 6)
        pen.line(f"M252 -910h{20 + 12 * (number % 4)}", "#3a3f48", 16)
        pen.rect(440, -390, 40, 80, p.indoors("#d8dde2"), 6)

    return draw


def rack(steel: str) -> Bay:
    """Four boards of cartons between two posts, 620 wide."""

    def draw(stage: Stage, number: int) -> None:
        pen, p = stage.pen, stage.palette
        iron = p.indoors(steel)
        pen.rect(0, -1500, 620, 1500, darken(p.indoors("#6f6a64"), 0.3))
        for row in range(4):
            low = -20 - 370 * row
            for half in range(2):
                seed = number * 3 + row * 2 + half
                brown, high = p.indoors(CARTONS[seed % 3]), 200 + 45 * (seed % 4)
                wide = 210 + 25 * (seed % 3)
                x = 40 + 290 * half
                pen.rect(x, low - high, wide, high, pen.tone(brown, 0.75, 0.1), 4)
                pen.rect(x + wide * 0.42, low - high, wide * 0.16, high, lighten(brown, 0.2))
                pen.rect(x + 16, low - 70, 60, 40, "#fbf6ea", 2)
            pen.rect(-10, low, 640, 30, iron)
        pen.line("M0 0V-1560M620 0V-1560", darken(iron, 0.14), 30)

    return draw


def locker(paint: str) -> Bay:
    """Two narrow lockers with slits and handles, 300 wide."""

    def draw(stage: Stage, number: int) -> None:
        pen, shade = stage.pen, stage.palette.indoors(paint)
        for k, x in enumerate((0, 150)):
            steel = darken(shade, 0.05 * k)
            pen.rect(x + 4, -650, 142, 620, pen.tone(steel, 0.8, 0.1), 4)
            pen.line(f"M{x + 40} -600h70M{x + 40} -570h70M{x + 40} -540h70", darken(steel, 0.35), 9)
            pen.rect(x + 112, -380, 18, 80, lighten(steel, 0.5), 4)
            if (number * 2 + k) % 5 == 1:
                pen.rect(x + 36, -470, 66, 52, ("#f2c14e", "#f7b0bd")[number % 2], 4)
        pen.rect(0, -30, 300, 36, darken(shade, 0.45))
        pen.rect(0, -676, 300, 30, darken(shade, 0.3))

    return draw


def house_door(paint: str) -> Bay:
    """A door with a small number, and a lamp on the wall beside it, 620 wide."""

    def draw(stage: Stage, number: int) -> None:
        pen, p = stage.pen, stage.palette
        wood = p.indoors(paint)
        pen.rect(60, -720, 340, 720, lighten(wood, 0.4), 6)
        pen.rect(88, -692, 284, 692, pen.tone(wood, 0.7, 0.14), 4)
        for y, high in ((-650, 260), (-350, 300)):
            pen.rect(124, y, 212, high, darken(wood, 0.14), 6)
        pen.circle(340, -340, 17, p.indoors("#f0c860"))
        pen.rect(200, -610, 60, 44, p.indoors("#fbf7ea"), 6)
        pen.line(f"M216 -588h{10 + 8 * (number % 3)}", "#3a3f48", 12)
        pen.rect(490, -640, 40, 90, "#fff0bf", 14)
        if p.dim:
            pen.glow(510, -600, 180, "#ffd890", 0.6)

    return draw
