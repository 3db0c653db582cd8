"""Where goods lie and clothes are washed: a warehouse with its shelves, a laundry with its machines."""

from __future__ import annotations

from storyassets.providers.embedded.scenery import interior
from storyassets.providers.embedded.scenery.across_passages import CARTONS, draw_across, end_of, rack
from storyassets.providers.embedded.scenery.colours import darken, lighten
from storyassets.providers.embedded.scenery.passage import Passage
from storyassets.providers.embedded.scenery.stage import Stage


def draw_warehouse(stage: Stage) -> None:
    """An aisle between high racks full of cartons, lamps under the roof, yellow lines on the floor."""
    p, pen = stage.palette, stage.pen
    kind = stage.choose("warehouse", 3)
    wall, paint = ("#8f98a2", "#9a948a", "#8a9a98")[kind], ("#2f6fb0", "#e0762f", "#3f7a5f")[kind]
    if stage.reverse:
        draw_across(stage, wall, "#a8a6a2", rack(paint), 620)
        return
    hall = Passage(stage, 0.64, 620, 1750, end_of(stage))
    hall.draw(wall, "#a8a6a2", "#6f7780")
    hall.lamps(4)
    steel = p.indoors(paint)
    for way in (-1, 1):
        for k, (far, near) in enumerate(hall.bays(5, 0.96)):
            _draw_rack(hall, way, (far, near), steel, k + kind)
        pen.polygon(
            [
                hall.at(way * 0.9, 0),
                hall.at(way * 0.9, 0, 9),
                hall.at(way * 0.8, 0, 9),
                hall.at(way * 0.8, 0),
            ],
            p.indoors("#f0c040"),
        )
    x, y = hall.at(0, 0)
    pen.open(x, y, hall.scale)
    pen.rect(-330, -760, 660, 760, p.indoors("#dfe4e8"), 4)
    pen.line("".join(f"M-330 {-110 * k}H330" for k in range(1, 7)), p.indoors("#a8b0b8"), 10)
    pen.rect(-330, -960, 660, 120, pen.fade(*p.sky), 4)
    pen.close()


def _draw_rack(hall: Passage, way: int, bay: tuple[float, float], steel: str, seed: int) -> None:
    """Four shelves with cartons of three browns, between two posts."""
    pen, p, (far, near) = hall.stage.pen, hall.stage.palette, bay
    pen.polygon(hall.panel(way, far, near, 0, 1500), darken(p.indoors("#6f6a64"), 0.3))
    for row in range(4):
        low = 20 + 370 * row
        for half in range(2):
            a = far + (near - far) * (0.06 + 0.46 * half)
            b = far + (near - far) * (0.48 + 0.46 * half)
            carton = p.indoors(CARTONS[(seed + row + half) % 3])
            high = low + 220 + 50 * ((seed + row * 2 + half) % 3)
            pen.polygon(hall.panel(way, a, b, low, high), carton if way < 0 else darken(carton, 0.1))
            m = (a + b) / 2
            pen.polygon(hall.panel(way, m * 0.985, m * 1.015, low, high), lighten(carton, 0.22))
        pen.polygon(hall.panel(way, far, near, low - 30, low), steel)
    pen.polygon(hall.panel(way, near * 0.97, near, 0, 1560), darken(steel, 0.14))


def draw_laundry(stage: Stage) -> None:
    """Washing machines in two rows with round doors, a folding table, a basket, a big window at night."""
    pen, side = stage.pen, stage.rng.choice((-1, 1))
    kind = stage.choose("laundry", 3)
    foot = interior.floor_y(stage)
    s = interior.wall_scale(stage, 1500)
    interior.draw_walls(stage, ("#bfe0dc", "#f0dcc0", "#cfd8ea")[kind])
    interior.draw_tiles(stage, "#f2f0ea", ("#9fc4c0", "#d8bc94", "#a8b4d0")[kind])
    interior.draw_window(stage, stage.x(0.5 - side * 0.30), foot - 700 * s, 420 * s, 440 * s, frame="#ffffff")
    for k in range(4):
        x = stage.x(0.5) + side * (120 + 300 * (k - 1)) * s
        for row in range(2):
            if row and k == 0:
                continue
            pen.open(x, foot + 10 * s - row * 400 * s, s)
            _draw_machine(stage, (k + row + kind) % 3)
            pen.close()
    pen.open(stage.x(0.5 - side * 0.40), foot + 50 * s, s * 1.05)
    _draw_basket(stage)
    pen.close()
    for share in (0.28, 0.72):
        pen.rect(stage.x(share) - 130 * s, foot - 1350 * s, 260 * s, 26 * s, "#fdfbf0", 8)
        interior.draw_lamp_light(stage, stage.x(share), foot - 1320 * s, 360 * s)


def _draw_machine(stage: Stage, kind: int) -> None:
    pen, p = stage.pen, stage.palette
    pen.rect(-142, -392, 284, 392, pen.tone(p.indoors("#f4f6f8"), 0.75, 0.12), 12)
    pen.rect(-142, -392, 284, 74, p.indoors("#cfd6dc"), 10)
    pen.circle(96, -354, 18, p.indoors(("#3f88c5", "#e2574c", "#6ab187")[kind]))
    pen.circle(0, -160, 118, p.indoors("#a8b2bc"))
    pen.circle(0, -160, 92, p.indoors("#34424e"))
    wash = p.indoors(("#e2574c", "#f2c14e", "#7ab0d8")[kind])
    pen.path("M-86 -140Q-40 -190 0 -150T86 -150Q80 -70 0 -68Q-74 -72 -86 -140Z", wash)
    pen.line("M-50 -210Q-20 -240 20 -236", "#ffffff", 10, 0.5)


def _draw_basket(stage: Stage) -> None:
    pen, p = stage.pen, stage.palette
    pen.shadow(0, 0, 190, 20)
    for k, colour in enumerate(("#f4f1ea", "#e89aa8", "#7ab0d8")):
        pen.circle(-80 + 80 * k, -190 - 12 * (k % 2), 66, p.indoors(colour))
    pen.polygon([(-180, -190), (180, -190), (140, 0), (-140, 0)], pen.tone(p.indoors("#5f9ac8"), 0.7))
    pen.line("M-160 -130H160M-150 -70H150", darken(p.indoors("#5f9ac8"), 0.2), 10)
