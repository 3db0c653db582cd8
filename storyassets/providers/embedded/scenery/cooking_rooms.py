"""Where others' food is made: the kitchen of a restaurant in steel, and a bakehouse before dawn."""

from __future__ import annotations

from storyassets.providers.embedded.scenery import interior
from storyassets.providers.embedded.scenery.colours import darken, lighten
from storyassets.providers.embedded.scenery.pen import num
from storyassets.providers.embedded.scenery.stage import Stage


def draw_restaurant_kitchen(stage: Stage) -> None:
    """White tiles, a hood over ranges with flames and pots, a pass with order slips under lamps, hanging pans."""
    pen, p, side = stage.pen, stage.palette, stage.rng.choice((-1, 1))
    foot, s = interior.floor_y(stage), interior.wall_scale(stage, 1500)
    wall = ("#e4e8e6", "#dfe6ea", "#ece6da")[stage.choose("kitchen wall", 3)]
    interior.draw_walls(stage, wall)
    tile = darken(p.indoors(wall), 0.1)
    grid = "".join(f"M-90 {num(foot - 100 * k * s)}h{num(stage.width + 180)}" for k in range(1, 9))
    grid += "".join(f"M{num(130 * k * s)} {num(foot)}v{num(-800 * s)}" for k in range(-1, 14))
    pen.line(grid, tile, 4 * s, 0.8)
    interior.draw_tiles(stage, "#c5b8a8", "#a89a8c")
    pen.open(stage.x(0.5 - side * 0.20), foot + 12 * s, s)
    _draw_range(stage)
    pen.close()
    pen.open(stage.x(0.5 + side * 0.33), foot + 18 * s, s)
    fridges = (stage.reverse + stage.choose("pass", 2)) % 2
    (_draw_pass, _draw_fridges)[fridges](stage)
    pen.close()
    if not fridges:
        pen.open(stage.x(0.5 + side * 0.30), foot - 1230 * s, s)
        _draw_pans(stage)
        pen.close()


def _draw_range(stage: Stage) -> None:
    """A stove as wide as three, flames under two pots, a hood with its light."""
    pen, p = stage.pen, stage.palette
    steel = p.indoors("#b4bec6")
    pen.rect(-400, -830, 800, 420, p.indoors("#cfd6da"))
    pen.shadow(0, 0, 430, 26)
    pen.rect(-420, -330, 840, 330, pen.tone(steel, 0.72, 0.16), 8)
    for x in (-390, -120, 150):
        pen.rect(x, -240, 240, 190, darken(steel, 0.28), 8)
        pen.rect(x + 20, -214, 200, 20, lighten(steel, 0.4), 8)
        for k in range(3):
            pen.circle(x + 50 + 70 * k, -286, 17, "#3a3f48")
    pen.rect(-430, -356, 860, 34, darken(steel, 0.42), 6)
    for x, high, shade in ((-290, 170, "#8f9aa4"), (-10, 90, "#5a5f68"), (270, 210, "#a8693f")):
        pen.path(f"M{x - 70} -356q14 -46 34 -10t36 -14t34 14t36 10Z", "#5fb0f0")
        pen.rect(x - 94, -380 - high, 188, high + 4, pen.tone(p.indoors(shade), 0.6), 14)
        pen.rect(x - 110, -392 - high, 220, 24, p.indoors(lighten(shade, 0.2)), 10)
    for k in range(3):
        pen.ellipse(-300 + 18 * k, -620 - 90 * k, 40 + 12 * k, 50, "#ffffff", 0.26 - 0.06 * k)
    pen.path("M-470 -800L-360 -1040H360L470 -800Z", pen.tone(lighten(steel, 0.1), 0.6, 0.14))
    pen.rect(-480, -812, 960, 54, darken(steel, 0.1), 6)
    pen.rect(-150, -2600, 300, 1570, pen.tone(steel, 0.6, 0.16))
    pen.rect(-260, -770, 520, 14, "#fff6d8", 6)
    pen.glow(0, -700, 420, "#fff0c4", 0.35)


def _draw_pass(stage: Stage) -> None:
    """The shelf over which plates go out: slips on a rail, two lamps, plates that wait."""
    pen, p = stage.pen, stage.palette
    steel = p.indoors("#a8b2ba")
    pen.rect(-330, -420, 660, 420, pen.tone(steel, 0.74, 0.14), 6)
    pen.rect(-290, -330, 270, 310, darken(steel, 0.22), 6)
    pen.rect(10, -330, 270, 310, darken(steel, 0.26), 6)
    pen.rect(-350, -450, 700, 40, lighten(steel, 0.3), 6)
    for x in (-210, 0, 210):
        pen.ellipse(x, -462, 92, 20, p.indoors("#ffffff"))
        pen.ellipse(x, -476, 52, 22, p.indoors(("#b5643f", "#7fa04a", "#e0b050")[x // 210 + 1]))
    pen.line("M-340 -450V-900M340 -450V-900", darken(steel, 0.3), 22)
    pen.rect(-360, -910, 720, 40, darken(steel, 0.16), 6)
    for k in range(6):
        pen.polygon(
            [
                (-320 + 104 * k, -868),
                (-250 + 104 * k, -868),
                (-256 + 104 * k, -740 - 20 * (k % 2)),
                (-316 + 104 * k, -750),
            ],
            p.indoors("#fbf6e6"),
        )
        pen.line(f"M{-306 + 104 * k} -840h40M{-306 + 104 * k} -812h34", "#9a948a", 7)
    for x in (-150, 150):
        pen.polygon([(x - 60, -620), (x + 60, -620), (x + 26, -700), (x - 26, -700)], p.indoors("#c0562f"))
        pen.ellipse(x, -620, 50, 14, "#fff2c0")
        pen.glow(x, -560, 200, "#ffc870", 0.5)


def _draw_fridges(stage: Stage) -> None:
    """Two tall doors of steel, boxes of vegetables on them."""
    pen, steel = stage.pen, stage.palette.indoors("#bcc6cd")
    pen.shadow(0, 0, 330, 24)
    pen.rect(-320, -960, 640, 960, pen.tone(steel, 0.7, 0.16), 12)
    pen.line("M0 -940V-20M-320 -330H320", darken(steel, 0.3), 10)
    pen.line("M-44 -800V-480M44 -800V-480", darken(steel, 0.45), 22)
    for x, leaf in ((-180, "#7fa04a"), (120, "#d8623f")):
        pen.rect(x - 120, -1090, 240, 130, pen.tone(stage.palette.indoors("#b98a58"), 0.7), 6)
        for k in range(4):
            pen.circle(x - 84 + 56 * k, -1096, 40, stage.palette.indoors(leaf))


def _draw_pans(stage: Stage) -> None:
    """Pans and ladles on a rail."""
    pen, p = stage.pen, stage.palette
    pen.line("M-360 0H360", p.indoors("#6a727a"), 18)
    for k, x in enumerate((-290, -150, -20, 110, 250)):
        shade = p.indoors(("#4a4e56", "#b8754a", "#8f9aa4")[k % 3])
        pen.line(f"M{x} 10V150", darken(shade, 0.2), 20)
        pen.circle(x, 210 + 10 * (k % 2), 66 - 14 * (k % 3), pen.tone(shade, 0.6))


def draw_bakehouse(stage: Stage) -> None:
    """A wide oven with fire behind its doors, racks of loaves, sacks of flour; dark or dawn behind the small window."""
    pen, side = stage.pen, stage.rng.choice((-1, 1))
    foot, s = interior.floor_y(stage), interior.wall_scale(stage, 1500)
    interior.draw_walls(stage, ("#e8d8bc", "#dccdb8", "#d8d6c8")[stage.choose("bakehouse", 3)])
    interior.draw_tiles(stage, "#c88f68", "#b57c58")
    if not stage.reverse:
        interior.draw_window(
            stage, stage.x(0.5 + side * 0.10), foot - 820 * s, 230 * s, 280 * s, frame="#f4ead6"
        )
    pen.open(stage.x(0.5 - side * 0.26), foot + 10 * s, s)
    _draw_deck_oven(stage)
    pen.close()
    pen.open(stage.x(0.5 + side * 0.36), foot + 16 * s, s)
    _draw_bread_rack(stage)
    pen.close()
    pen.open(stage.x(0.5 + side * 0.08), foot + 26 * s, s)
    (_draw_sacks, _draw_mixer)[(stage.reverse + stage.choose("floor", 2)) % 2](stage)
    pen.close()
    for share in (0.5 - side * 0.18, 0.5 + side * 0.24):
        interior.draw_pendant(stage, stage.x(share), stage.y(0.03), s)


def _draw_deck_oven(stage: Stage) -> None:
    """Three decks one over the other, the lowest open: embers and loaves."""
    pen, p = stage.pen, stage.palette
    brick = p.indoors("#a8654a") if not stage.of_today else p.indoors("#8f979e")
    pen.shadow(0, 0, 370, 26)
    pen.rect(-350, -980, 700, 980, pen.tone(brick, 0.72, 0.18), 14)
    for k, y in enumerate((-880, -630, -380)):
        if k == 1:
            pen.rect(-280, y, 560, 180, "#3a1a10", 10)
            pen.rect(-280, y + 110, 560, 70, pen.fade("#ff9a3c", "#d8521f"), 10)
            for x in (-180, -40, 100):
                pen.ellipse(x + 30, y + 104, 70, 42, "#d89a4a")
                pen.line(f"M{x + 4} {y + 90}l20 22M{x + 40} {y + 88}l20 22", "#a8652a", 8)
            continue
        pen.rect(-290, y, 580, 190, darken(brick, 0.3), 10)
        pen.rect(-220, y + 44, 440, 90, pen.fade("#ffb45a", "#c8601f"), 8)
        pen.line(f"M-180 {y + 164}H180", lighten(brick, 0.4), 20)
    pen.glow(0, -540, 560, "#ff9a4a", 0.5)
    pen.rect(-350, -1040, 700, 70, darken(brick, 0.2), 10)
    pen.rect(-90, -2600, 180, 1570, pen.tone(darken(brick, 0.1), 0.6))


def _draw_bread_rack(stage: Stage) -> None:
    """A rack on wheels, full of loaves on their trays."""
    pen, p = stage.pen, stage.palette
    steel = p.indoors("#9aa4ac")
    pen.shadow(0, 0, 240, 20)
    pen.line("M-210 -20V-1000H210V-20", steel, 24)
    for row in range(5):
        y = -120 - 190 * row
        pen.rect(-216, y, 432, 20, darken(steel, 0.1))
        for k in range(4 - row % 2):
            crust = p.indoors(("#c8873f", "#b87434", "#d89a4f")[(k + row) % 3])
            x = -156 + (104 if row % 2 == 0 else 150) * k
            pen.ellipse(x, y - 34, 50 if row % 2 == 0 else 66, 38, pen.tone(crust, 0.6))
            pen.line(f"M{x - 18} {y - 56}l14 26M{x + 8} {y - 58}l14 26", p.indoors("#f0d8a8"), 7)
    for x in (-190, 190):
        pen.circle(x, -12, 22, "#3a3a40")


def _draw_sacks(stage: Stage) -> None:
    """Two sacks of flour, one open with its scoop."""
    pen, p = stage.pen, stage.palette
    cloth = p.indoors("#d8c8a4")
    for x, high in ((-90, 250), (90, 200)):
        pen.shadow(x, 0, 110, 14)
        pen.path(
            f"M{x - 100} 0Q{x - 124} {-high * 0.5} {x - 84} {-high}H{x + 84}Q{x + 124} {-high * 0.5} {x + 100} 0Z",
            pen.tone(cloth, 0.62),
        )
        pen.ellipse(x, -high, 84, 26, p.indoors("#fbf6ea"))
    pen.line("M100 -210l50 -90", p.indoors("#8a6a44"), 18)


def _draw_mixer(stage: Stage) -> None:
    """A kneading machine with its bowl of dough."""
    pen, p = stage.pen, stage.palette
    steel = p.indoors("#c8d0d4" if stage.of_today else "#a8845a")
    pen.shadow(0, 0, 200, 20)
    pen.path("M-190 0V-420Q-190 -560 -60 -560H90V-470H-40Q-90 -470 -90 -400V0Z", pen.tone(steel, 0.6))
    pen.line("M50 -470V-300q40 40 0 80", darken(steel, 0.3), 22)
    pen.ellipse(60, -262, 130, 44, p.indoors("#f2e4c4"))
    pen.path("M-80 -260Q-70 -60 60 -50T200 -260Z", pen.tone(lighten(steel, 0.1), 0.6))
