"""Open places of a town of today: a lot full of parked cars, a park with benches, a swimming pool."""

from __future__ import annotations

from storyassets.providers.embedded.scenery import land, landmarks, plants
from storyassets.providers.embedded.scenery.colours import darken, lighten
from storyassets.providers.embedded.scenery.pen import num
from storyassets.providers.embedded.scenery.sky import draw_sky
from storyassets.providers.embedded.scenery.stage import Stage
from storyassets.providers.embedded.scenery.towns import draw_far_blocks

PAINTS = ("#b5443f", "#3f6a9a", "#dfe3e6", "#4f7a5a", "#5a5f6c", "#d0a040")


def draw_parking(stage: Stage) -> None:
    """White bays on asphalt, cars seen from the front, a lamp, a flat building behind."""
    draw_sky(stage, clouds=4)
    draw_far_blocks(stage)
    pen, p, side = stage.pen, stage.palette, stage.rng.choice((-1, 1))
    far = stage.depth_y(0.70)
    _draw_flat_house(stage, far)
    tar = p.turf("#6f7378", 0.1)
    pen.rect(
        -10,
        far,
        stage.width + 20,
        stage.height - far + 10,
        pen.fade(darken(tar, 0.04), tar, lighten(tar, 0.08)),
    )
    row = stage.depth_y(0.44)
    s = min(stage.scale_at(row), stage.width / 1900)
    for k in range(-3, 4):
        if k == side:
            continue
        pen.open(stage.x(0.5) + 560 * k * s, row, s)
        _draw_car_front(stage, PAINTS[(k + 3 + stage.choose("cars", 6)) % 6])
        pen.close()
    bays = []
    for k in range(-4, 5):
        x, u = stage.x(0.5) + (560 * k + 280) * s, stage.x(0.5) + (560 * k + 280) * s * 2.3
        bays.append(f"M{num(x)} {num(row)}L{num(x + (u - x) * 0.42)} {num(stage.depth_y(0.02))}")
    pen.line("".join(bays), p.turf("#f4f1e8"), 12, 0.8)
    _draw_lamp(stage, stage.x(0.5 - side * 0.42), stage.depth_y(0.34))


def _draw_flat_house(stage: Stage, foot: float) -> None:
    """A long low building with lit panes and a blank sign."""
    pen, p = stage.pen, stage.palette
    high = stage.height * 0.10
    wall = p.turf(("#c9b8a0", "#a8b0b4", "#b8a49a")[stage.choose("house", 3)], 0.3)
    pen.rect(
        stage.x(0.06), foot - high, stage.width * 0.88, high, pen.fade(lighten(wall, 0.06), darken(wall, 0.1))
    )
    glass = "#ffe2a0" if p.dim else p.turf("#a9cbdc", 0.25)
    for k in range(6):
        pen.rect(stage.x(0.10 + 0.138 * k), foot - high * 0.62, stage.width * 0.11, high * 0.56, glass, 4)
    pen.rect(stage.x(0.34), foot - high * 1.22, stage.width * 0.32, high * 0.36, p.turf("#3f6a9a", 0.2), 8)
    pen.rect(stage.x(0.04), foot - high, stage.width * 0.92, high * 0.10, darken(wall, 0.3))


def _draw_car_front(stage: Stage, colour: str) -> None:
    pen, p = stage.pen, stage.palette
    paint = p.lit(colour)
    pen.shadow(0, 0, 270, 26, 0.5)
    for x in (-190, 130):
        pen.rect(x, -90, 64, 96, "#22252b", 16)
    pen.path("M-150 -400Q-140 -430 -100 -430H100Q140 -430 150 -400L190 -280H-190Z", darken(paint, 0.2))
    pen.path("M-128 -392H128L164 -284H-164Z", p.lit("#a9cbdc", 0.1))
    pen.line("M-90 -300L-30 -384", "#ffffff", 16, 0.4)
    pen.rect(-226, -292, 452, 232, pen.fade(lighten(paint, 0.16), darken(paint, 0.14)), 50)
    pen.rect(-110, -180, 220, 60, "#2c3038", 14)
    for x in (-176, 176):
        pen.ellipse(x, -190, 40, 30, "#fff3c8" if p.dim else p.lit("#f4f6f2"))
    pen.rect(-60, -104, 120, 36, p.lit("#f6f4ea"), 6)
    if p.snow:
        pen.rect(-110, -446, 220, 34, p.lit("#f4f8fd"), 16)


def _draw_lamp(stage: Stage, x: float, y: float) -> None:
    pen, s = stage.pen, min(stage.scale_at(y), stage.height * 0.36 / 1600)
    pen.open(x, y, s)
    pen.shadow(0, 0, 70, 14)
    pen.line("M0 0V-1500Q0 -1570 90 -1570", stage.palette.lit("#4a5260"), 30)
    pen.rect(70, -1600, 170, 44, stage.palette.lit("#4a5260"), 14)
    pen.rect(86, -1562, 138, 16, "#fff4cf", 6)
    pen.close()
    if stage.palette.dim:
        pen.glow(x + 150 * s, y - 1550 * s, 420 * s, "#ffe6a8", 0.8)


def draw_park(stage: Stage) -> None:
    """Lawns and old trees, a winding way, benches and a lamp, the town's roofs beyond."""
    draw_sky(stage, clouds=5)
    draw_far_blocks(stage)
    land.draw_ground(stage, "#7fb45a")
    side = stage.rng.choice((-1, 1))
    for k in range(-1, 9):
        leaf = stage.palette.turf(("#4a8a4c", "#57994f")[k % 2], 0.3)
        plants.draw_bush(stage.pen, stage.x(k / 7.5), stage.depth_y(0.80), stage.height * 0.05, leaf)
    land.draw_path(stage, "#d8c8a4", near=0.66, far=0.05, bend=0.2 * side)
    for share, deep, tall in (
        (0.5 - side * 0.42, 0.46, 1500),
        (0.5 + side * 0.46, 0.40, 1700),
        (0.5 + side * 0.16, 0.70, 1300),
    ):
        y = stage.depth_y(deep)
        high = min(stage.scale_at(y) * tall, stage.height * 0.40)
        leaf, bark = (
            stage.palette.turf("#4f9450", 0.1 + 0.2 * (deep > 0.6)),
            stage.palette.lit(plants.BARK, 0.1),
        )
        plants.draw_broadleaf(stage.pen, stage.x(share), y, high, leaf, bark)
    landmarks.put(stage, _draw_bench, 0.5 - side * 0.30, 0.50, 0.8)
    y = stage.depth_y(0.36)
    _draw_lamp(stage, stage.x(0.5 + side * 0.34), y)
    land.draw_tufts(stage, land.GRASS, 10)
    land.draw_blossoms(stage, 8, ("#ffffff", "#ffd95a"))


def _draw_bench(stage: Stage, lit: landmarks.Lit) -> None:
    """Green boards on iron feet."""
    pen = stage.pen
    board, iron = lit("#4f7a4a"), lit("#3a3f48")
    pen.shadow(0, 0, 270, 22)
    pen.line("M-200 0V-430M200 0V-430M-200 -200H-150M200 -200H150", iron, 22)
    for y in (-420, -350, -280, -200):
        pen.rect(-250, y, 500, 46, pen.tone(board, 0.8, 0.12), 8)


def draw_pool(stage: Stage) -> None:
    """Blue water with lanes, the high chair of whoever watches, a parasol, a hedge."""
    draw_sky(stage, clouds=3)
    pen, p, side = stage.pen, stage.palette, stage.rng.choice((-1, 1))
    lawn, top = stage.depth_y(0.86), stage.depth_y(0.72)
    pen.rect(-90, lawn, stage.width + 180, stage.height, p.turf("#7fb45a", 0.2))
    for k in range(-1, 10):
        leaf = p.turf(("#4a8a4c", "#57994f")[k % 2], 0.26)
        plants.draw_bush(pen, stage.x(k / 8.0), stage.depth_y(0.80), stage.height * 0.06, leaf)
    stone = p.turf("#d8d0c0", 0.06)
    paving = pen.fade(darken(stone, 0.06), lighten(stone, 0.06))
    pen.rect(-90, top, stage.width + 180, stage.height - top + 90, paving)
    _draw_water(stage, stone)
    landmarks.put(stage, _draw_high_chair, 0.5 + side * 0.34, 0.66, 1.0)
    landmarks.put(stage, _draw_parasol, 0.5 - side * 0.34, 0.68, 1.0)


def _draw_water(stage: Stage, stone: str) -> None:
    """Between two edges of stone, with its lanes and glints."""
    pen, p = stage.pen, stage.palette
    far, near = stage.depth_y(0.62), stage.depth_y(0.20)
    water, x, w = p.turf("#4fb4d8", 0.05), stage.x(0.5), stage.width
    corners = [(x - w * 0.62, far), (x + w * 0.62, far), (x + w * 1.1, near), (x - w * 1.1, near)]
    pen.polygon(corners, pen.fade(darken(water, 0.08), lighten(water, 0.16)))
    lanes = "".join(
        f"M{num(x + w * 0.25 * k)} {num(far)}L{num(x + w * 0.44 * k)} {num(near)}" for k in (-2, -1, 0, 1, 2)
    )
    pen.line(lanes, p.turf("#e2574c", 0.05), 9, 0.8)
    waves = "".join(
        f"M{num(w * (0.04 + 0.137 * (k * 5 % 7)))} {num(far + (near - far) * (0.14 + 0.1 * k))}q20 -8 40 0t40 0"
        for k in range(8)
    )
    pen.line(waves, "#ffffff", 5, 0.5)
    pen.line(f"M{num(x - w * 0.62)} {num(far)}H{num(x + w * 0.62)}", lighten(stone, 0.3), 12)
    pen.rect(-90, near, w + 180, 20, lighten(stone, 0.3))


def _draw_high_chair(stage: Stage, lit: landmarks.Lit) -> None:
    pen, white = stage.pen, lit("#fbf8ee")
    pen.shadow(0, 0, 150, 18)
    pen.line("M-120 0L-70 -560M120 0L70 -560M-108 -120H108M-98 -240H98M-88 -360H88", white, 24)
    pen.rect(-110, -600, 220, 44, pen.tone(lit("#d8493f"), 0.7), 8)
    pen.rect(-100, -820, 200, 190, pen.tone(lit("#d8493f"), 0.7), 14)


def _draw_parasol(stage: Stage, lit: landmarks.Lit) -> None:
    pen = stage.pen
    pen.shadow(0, 0, 260, 20)
    pen.line("M0 0V-620", lit("#f4f1ea"), 20)
    pen.path("M-320 -500Q-240 -720 0 -740Q240 -720 320 -500Z", pen.tone(lit("#f2c14e"), 0.6))
    pen.path("M-110 -500Q-90 -680 0 -740Q90 -680 110 -500Z", lit("#fbf8ee"))
    pen.polygon(
        [(60, 0), (110, -120), (330, -120), (400, -260), (430, -250), (360, -80), (350, 0)], lit("#3f88c5")
    )
