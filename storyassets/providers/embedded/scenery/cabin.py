"""A ship's cabin: round portholes over the sea, a bunk, a lamp that swings, a chart and a shelf with a rail."""

from __future__ import annotations

from storyassets.model.place import Weather
from storyassets.providers.embedded.scenery import interior
from storyassets.providers.embedded.scenery.colours import WHITE, darken, lighten, mix
from storyassets.providers.embedded.scenery.pen import num
from storyassets.providers.embedded.scenery.seaside import DEEP_WATER
from storyassets.providers.embedded.scenery.stage import Stage
from storyassets.providers.embedded.scenery.wireless import draw_wireless

WALLS = ("#9a6a44", "#c9b58c", "#7f8f8a")
BLANKETS = ("#a8414a", "#33588f", "#4f7a5a")
SWING = 7.0  # degrees, that the lamp hangs askew


def draw_cabin(stage: Stage) -> None:
    """The side with the bunk; from the other side, the chart and the shelf."""
    p, side = stage.palette, stage.rng.choice((-1, 1))
    kind = stage.choose("cabin", 3)
    interior.draw_walls(stage, WALLS[kind])
    foot = interior.floor_y(stage)
    s = min(stage.scale_at(foot), stage.width / 1150)
    seams = "".join(f"M-10 {num(foot - 118 * k * s)}H{num(stage.width + 10)}" for k in range(1, 11))
    stage.pen.line(seams, darken(p.indoors(WALLS[kind]), 0.2), 5 * s)
    interior.draw_planks(stage, "#8a6038")
    if stage.reverse:
        _draw_porthole(stage, stage.x(0.5 - side * 0.26), foot - 720 * s, 150 * s)
        _draw_chart(stage, stage.x(0.5 + side * 0.18), foot - 640 * s, s)
        _draw_chest(stage, stage.x(0.5 - side * 0.30), foot + 20 * s, s)
    else:
        for share in (-0.02, 0.40):
            _draw_porthole(stage, stage.x(0.5 + side * share), foot - 720 * s, 150 * s)
        _draw_shelf(stage, stage.x(0.5 + side * 0.30), foot - 340 * s, s)
        _draw_bunk(stage, stage.x(0.5 - side * 0.30), foot + 24 * s, s, BLANKETS[kind])
    if stage.radio:
        draw_wireless(stage, stage.x(0.5 - side * 0.33), foot - 330 * s, 1.15 * s)
    _draw_ribs(stage, foot, s)
    _draw_lamp(stage, stage.x(0.5), stage.y(0.11), s, side)


def _draw_porthole(stage: Stage, x: float, y: float, r: float) -> None:
    """The sea under a tilted sky, in a rim of brass with its bolts; in a gale the waves stand over it."""
    pen, p = stage.pen, stage.palette
    brass, storm = p.indoors("#cf9f4a"), stage.weather is Weather.RAIN
    pen.circle(x, y, r * 1.28, pen.tone(brass, 0.6))
    pen.circle(x, y, r * 1.06, darken(brass, 0.5))
    pen.circle(x, y, r, pen.fade(*p.sky))
    water = p.lit(DEEP_WATER)
    _draw_water(stage, (x, y, r), mix(water, p.sky[1], 0.35), -0.34 if storm else 0.17)
    _draw_water(stage, (x, y, r), water, 0.17 if storm else 0.5)
    if storm:
        d = "".join(
            f"M{num(x + r * (0.18 * k - 0.6))} {num(y - r * (0.5 - 0.22 * (k * 2 % 3)))}l{num(-r * 0.07)} {num(r * 0.24)}"
            for k in range(7)
        )
        pen.line(d, lighten(p.sky[2], 0.5), r * 0.035, 0.8)
    pen.path(
        f"M{num(x - r * 0.72)} {num(y - r * 0.1)}Q{num(x - r * 0.6)} {num(y - r * 0.66)} {num(x - r * 0.1)} {num(y - r * 0.78)}Q{num(x - r * 0.44)} {num(y - r * 0.5)} {num(x - r * 0.72)} {num(y - r * 0.1)}Z",
        WHITE,
        0.28,
    )
    for dx, dy in ((1.16, 0), (0.58, 1.0), (-0.58, 1.0), (-1.16, 0), (-0.58, -1.0), (0.58, -1.0)):
        pen.circle(x + dx * r, y + dy * r, r * 0.06, darken(brass, 0.36))


def _draw_water(stage: Stage, window: tuple[float, float, float], colour: str, level: float) -> None:
    """What is below a wavy line from rim to rim, and its foam; `level` is how far under the middle the line begins."""
    x, y, r = window
    end = level + 0.16
    left, right = (1 - level * level) ** 0.5, (1 - end * end) ** 0.5
    large = 1 if level < 0 else 0
    crest = (
        f"M{num(x - left * r)} {num(y + level * r)}Q{num(x - r * 0.42)} {num(y + (level - 0.2) * r)} {num(x)} {num(y + (level + 0.08) * r)}"
        f"T{num(x + right * r)} {num(y + end * r)}"
    )
    arc = f"A{num(r)} {num(r)} 0 {large} 1 {num(x - left * r)} {num(y + level * r)}Z"
    stage.pen.path(crest + arc, colour)
    stage.pen.line(crest, mix(colour, WHITE, 0.6), r * 0.05)


def _draw_bunk(stage: Stage, x: float, y: float, s: float, colour: str) -> None:
    """A bed in the wall: drawers below, a board that keeps the sleeper in, a striped blanket."""
    pen, p = stage.pen, stage.palette
    wood, cloth = p.indoors("#7a4a2c"), p.indoors(colour)
    pen.open(x, y, s)
    pen.shadow(0, 0, 420, 26)
    pen.rect(-400, -300, 800, 300, pen.tone(wood, 0.8, 0.14), 8)
    for left in (-370, 20):
        pen.rect(left, -130, 350, 106, lighten(wood, 0.1), 8)
        pen.circle(left + 175, -77, 15, "#d8a84a")
    pen.rect(-384, -372, 768, 110, p.indoors("#f4ecdc"), 34)
    pen.rect(-370, -424, 200, 96, p.indoors("#ffffff"), 42)
    pen.path("M-150 -396Q100 -420 384 -388V-262H-150Z", pen.fade(lighten(cloth, 0.1), darken(cloth, 0.14)))
    pen.line("M-60 -398V-266M80 -402V-266M220 -400V-266", p.indoors("#f0e2c0"), 18)
    pen.rect(-410, -276, 820, 96, pen.fade(lighten(wood, 0.22), wood), 10)
    for left in (-410, 374):
        pen.rect(left, -520, 36, 520, pen.tone(lighten(wood, 0.06), 0.5), 8)
    pen.close()


def _draw_shelf(stage: Stage, x: float, y: float, s: float) -> None:
    """Books and a spyglass that a rail keeps from falling."""
    pen, p = stage.pen, stage.palette
    wood = p.indoors("#7a4a2c")
    pen.open(x, y, s)
    pen.line("M-150 20V76M150 20V76", darken(wood, 0.3), 16)
    for k, (high, colour) in enumerate(
        ((110, "#a8413f"), (128, "#3f6a8c"), (100, "#d0a040"), (120, "#5f7a4a"), (108, "#7a5a8c"))
    ):
        pen.rect(-176 + 40 * k, -high, 36, high, p.indoors(colour), 4)
    pen.path("M50 -20L186 -60L194 -30L58 4Z", pen.tone(p.indoors("#cf9f4a"), 0.6))
    pen.rect(-200, 0, 400, 26, pen.fade(lighten(wood, 0.2), wood), 6)
    pen.line("M-196 -46H196", p.indoors("#cf9f4a"), 10)
    pen.close()


def _draw_chart(stage: Stage, x: float, y: float, s: float) -> None:
    """A sea chart: land, a dotted course, a rose of the winds."""
    pen, p = stage.pen, stage.palette
    ink = p.indoors("#7a5a3a")
    pen.open(x, y, s)
    pen.rect(-260, -200, 520, 400, p.indoors("#7a4a2c"), 8)
    pen.rect(-240, -180, 480, 360, p.indoors("#ecdcb4"), 4)
    land = p.indoors("#a9b47a")
    pen.path("M-240 -180H-90Q-60 -120 -120 -90T-150 10Q-190 40 -240 30Z", land)
    pen.path("M240 180H70Q40 120 110 90T170 0Q200 -30 240 -20Z", land)
    dots = "".join(f"M{-110 + 36 * k} {-20 + (k * k * 3 % 25)}h1" for k in range(7))
    pen.line(dots, p.indoors("#b8323f"), 13)
    pen.line("M150 -150V-40M95 -95H205M112 -133L188 -57M188 -133L112 -57", ink, 6)
    pen.circle(150, -95, 16, ink)
    pen.close()


def _draw_chest(stage: Stage, x: float, y: float, s: float) -> None:
    """A sailor's chest with iron bands."""
    pen, p = stage.pen, stage.palette
    wood, iron = p.indoors("#8a5a34"), p.indoors("#4a464e")
    pen.open(x, y, s)
    pen.shadow(0, 0, 250, 20)
    pen.rect(-220, -210, 440, 210, pen.tone(wood, 0.7), 8)
    pen.path("M-230 -200V-260Q0 -330 230 -260V-200Z", pen.tone(lighten(wood, 0.08), 0.7))
    pen.line("M-140 -4V-286M140 -4V-286", iron, 26)
    pen.rect(-34, -226, 68, 66, p.indoors("#cf9f4a"), 8)
    pen.close()


def _draw_ribs(stage: Stage, foot: float, s: float) -> None:
    """The timbers of the hull at both sides, and a beam overhead."""
    pen, wood = stage.pen, stage.palette.indoors("#5f3c24")
    for way in (-1, 1):
        edge = stage.width * (0.5 + way * 0.52)
        inner = edge - way * 70 * s
        pen.path(
            f"M{num(edge)} -10H{num(inner - way * 60 * s)}Q{num(inner)} {num(foot * 0.5)} {num(inner)} {num(foot)}H{num(edge)}Z",
            pen.tone(wood, 0.5, 0.2),
        )
    pen.rect(
        -10, -10, stage.width + 20, stage.height * 0.045 + 10, pen.fade(darken(wood, 0.2), lighten(wood, 0.1))
    )


def _draw_lamp(stage: Stage, x: float, y: float, s: float, side: int) -> None:
    """A lamp of brass on a chain; the ship rolls under it."""
    pen, brass = stage.pen, stage.palette.indoors("#cf9f4a")
    interior.draw_lamp_light(stage, x, y + 60 * s, 380 * s)
    pen.open(x, stage.height * 0.045, 1, SWING * side)
    drop = y - stage.height * 0.045
    pen.line(f"M0 0V{num(drop)}", darken(brass, 0.3), 8 * s)
    pen.path(
        f"M{num(-70 * s)} {num(drop + 30 * s)}Q0 {num(drop - 60 * s)} {num(70 * s)} {num(drop + 30 * s)}Z",
        pen.tone(brass, 0.6),
    )
    pen.rect(-48 * s, drop + 28 * s, 96 * s, 96 * s, "#ffe6a0" if stage.palette.dim else "#f6ecc8", 20 * s)
    pen.ellipse(0, drop + 84 * s, 15 * s, 30 * s, "#ffb84d")
    pen.rect(-58 * s, drop + 120 * s, 116 * s, 24 * s, brass, 8 * s)
    pen.close()
