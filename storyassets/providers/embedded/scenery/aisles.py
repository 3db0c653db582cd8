"""Where many are served in rows: the aisle of a supermarket, and a salon with its chairs and mirrors."""

from __future__ import annotations

from storyassets.providers.embedded.scenery import interior
from storyassets.providers.embedded.scenery.across_passages import Bay, draw_across, end_of
from storyassets.providers.embedded.scenery.colours import darken, lighten
from storyassets.providers.embedded.scenery.passage import Passage
from storyassets.providers.embedded.scenery.stage import Stage

GOODS = ("#d8493f", "#f2c14e", "#3f88c5", "#6ab187", "#e8e2d4", "#b5643f", "#8a5a9a")


def draw_supermarket(stage: Stage) -> None:
    """An aisle between shelves full of goods in all colours, signs above, cold light; a wall of goods from the front."""
    p = stage.palette
    kind = stage.choose("market", 3)
    steel = ("#e4e6e4", "#d8dcd8", "#eae4da")[kind]
    if stage.reverse:
        draw_across(stage, "#dfe4e2", "#e2ded4", goods_shelf(kind), 560)
        return
    aisle = Passage(stage, 0.66, 560, 1500, end_of(stage))
    aisle.draw("#dfe4e2", "#e2ded4", "#f0f2f0")
    aisle.seams(6, darken(p.indoors("#e2ded4"), 0.14))
    aisle.lamps(4)
    for way in (-1, 1):
        for k, bay in enumerate(aisle.bays(4, 0.97)):
            _draw_shelves(aisle, way, bay, p.indoors(steel), k * 3 + kind + way)
    pen = stage.pen
    x, y = aisle.at(0, 0)
    pen.open(x, y, aisle.scale)
    pen.rect(-430, -620, 860, 620, pen.fade(p.indoors("#cfe4ec"), p.indoors("#9fc4d4")), 6)
    for row in range(3):
        for k in range(8):
            pen.rect(-410 + 104 * k, -560 + 190 * row, 84, 130, p.indoors(GOODS[(k * 3 + row) % 7]), 6)
    pen.close()
    for at in (1.5, 2.6):
        x, y = aisle.at(0, 1180, at)
        s = aisle.scale * at
        pen.rect(
            x - 190 * s,
            y - 70 * s,
            380 * s,
            140 * s,
            p.indoors(("#2f7f5f", "#c0462f", "#2f5f9a")[kind]),
            10 * s,
        )
        pen.rect(x - 150 * s, y - 16 * s, (190 + 60 * (at > 2)) * s, 30 * s, "#ffffff", 8 * s)


def _draw_shelves(aisle: Passage, way: int, bay: tuple[float, float], steel: str, seed: int) -> None:
    """Five boards with packets, in perspective."""
    pen, p, (far, near) = aisle.stage.pen, aisle.stage.palette, bay
    pen.polygon(aisle.panel(way, far, near, 0, 1060), darken(steel, 0.36))
    for row in range(5):
        low = 40 + 205 * row
        for k in range(5):
            a, b = (far + (near - far) * (0.03 + 0.19 * k + dx) for dx in (0.0, 0.165))
            high = low + 110 + 22 * ((seed + k * 2 + row) % 4)
            pack = p.indoors(GOODS[(seed * 2 + k * 3 + row * 5) % len(GOODS)])
            pen.polygon(aisle.panel(way, a, b, low, high), pack if way < 0 else darken(pack, 0.08))
        pen.polygon(aisle.panel(way, far, near, low - 26, low), steel)


def goods_shelf(kind: int) -> Bay:
    """Five boards of packets, bottles and tins between two posts, 560 wide."""

    def draw(stage: Stage, number: int) -> None:
        pen, p = stage.pen, stage.palette
        steel = p.indoors("#e4e6e4")
        pen.rect(0, -1120, 560, 1120, darken(steel, 0.36))
        for row in range(5):
            low = -30 - 215 * row
            for k in range(6):
                seed = number * 5 + row * 3 + k + kind
                pack = p.indoors(GOODS[(seed * 2 + k) % len(GOODS)])
                x, high = 26 + 88 * k, 120 + 18 * (seed % 3)
                if (number + row) % 3 == 0:
                    pen.rect(x + 22, low - high - 14, 26, 50, darken(pack, 0.2), 6)
                    high -= 20
                pen.rect(x, low - high, 70, high, pen.tone(pack, 0.7, 0.14), 10 if (number + row) % 3 else 20)
                pen.rect(x + 10, low - high * 0.6, 50, 30, p.indoors("#fbf8ee"), 4)
            pen.rect(-8, low, 576, 34, steel)
            pen.rect(40 + 120 * (row % 3), low + 4, 70, 26, "#f2c14e", 3)
        pen.line("M0 0V-1150M560 0V-1150", darken(steel, 0.2), 22)

    return draw


def draw_salon(stage: Stage) -> None:
    """Mirrors with lamps over a shelf of bottles, chairs before them, a drying hood or a wash basin, chequered floor."""
    pen, side = stage.pen, stage.rng.choice((-1, 1))
    foot, s = interior.floor_y(stage), interior.wall_scale(stage, 1450)
    kind = stage.choose("salon", 3)
    interior.draw_walls(stage, ("#e8cfc8", "#cfe0d8", "#dcd4e4")[kind])
    interior.draw_tiles(stage, "#f0ece4", ("#c8847a", "#5f8a84", "#8a7a9a")[kind])
    for k, share in enumerate((0.5 - side * 0.32, 0.5 + side * 0.04)):
        pen.open(stage.x(share), foot + 8 * s, s)
        _draw_mirror(stage, k)
        pen.close()
    pen.open(stage.x(0.5 - side * 0.32), foot + 64 * s, s * 1.06)
    _draw_salon_chair(stage, kind)
    pen.close()
    pen.open(stage.x(0.5 + side * 0.38), foot + 30 * s, s)
    (_draw_hood, _draw_basin)[(stage.reverse + stage.choose("stand", 2)) % 2](stage)
    pen.close()


def _draw_mirror(stage: Stage, number: int) -> None:
    pen, p = stage.pen, stage.palette
    frame = p.indoors("#f7f1e4")
    pen.rect(-210, -1060, 420, 620, frame, 210)
    pen.rect(
        -180,
        -1030,
        360,
        560,
        pen.linear([(0, "#cfe2ea", 1), (0.5, "#f0f8fa", 1), (1, "#b4ccd8", 1)], (0, 0, 1, 1)),
        180,
    )
    for x, y in ((-214, -900), (-214, -760), (-214, -620), (214, -900), (214, -760), (214, -620)):
        pen.circle(x, y, 26, "#fff3c8")
    pen.glow(0, -760, 420, "#ffe9b8", 0.3)
    pen.rect(-250, -390, 500, 36, pen.tone(p.indoors("#b58a60"), 0.7), 8)
    for k in range(5):
        shade = p.indoors(GOODS[(k * 2 + number) % 7])
        pen.rect(-210 + 96 * k, -390 - 90 - 26 * (k % 3), 50, 92 + 26 * (k % 3), pen.tone(shade, 0.6), 12)
        pen.rect(-200 + 96 * k, -504 - 26 * (k % 3), 30, 30, darken(shade, 0.3), 4)


def _draw_salon_chair(stage: Stage, kind: int) -> None:
    pen, p = stage.pen, stage.palette
    hide = p.indoors(("#8a2f3a", "#2f3a44", "#4a3a5a")[kind])
    pen.shadow(0, 0, 170, 18)
    pen.ellipse(0, -10, 130, 20, p.indoors("#a8b0b8"))
    pen.line("M0 -20V-200", p.indoors("#c8ced4"), 40)
    pen.rect(-150, -560, 300, 320, pen.tone(hide, 0.7, 0.14), 50)
    pen.rect(-180, -280, 360, 90, pen.tone(lighten(hide, 0.06), 0.7), 34)
    pen.line("M-190 -380V-250M190 -380V-250", darken(hide, 0.2), 40)


def _draw_hood(stage: Stage) -> None:
    """A drying hood on its stand."""
    pen, p = stage.pen, stage.palette
    steel = p.indoors("#c8d0d4")
    pen.shadow(0, 0, 150, 16)
    pen.line("M-110 -8H110M0 -8V-620", darken(steel, 0.3), 24)
    pen.path("M-150 -600Q-160 -860 0 -860T150 -600Z", pen.tone(p.indoors("#7fb0a8"), 0.62))
    pen.rect(-160, -620, 320, 40, steel, 16)


def _draw_basin(stage: Stage) -> None:
    pen, p = stage.pen, stage.palette
    white = p.indoors("#f4f4f0")
    pen.shadow(0, 0, 180, 18)
    pen.rect(-70, -380, 140, 380, pen.tone(darken(white, 0.06), 0.7), 20)
    pen.path("M-200 -520H200Q190 -370 60 -360H-60Q-190 -370 -200 -520Z", pen.tone(white, 0.7, 0.12))
    pen.line("M-40 -520V-640Q-40 -690 20 -690T70 -640", p.indoors("#9aa4ac"), 22)
    pen.rect(110, -600, 60, 84, p.indoors("#e2607a"), 14)
