"""A harbour: a quay with bollards and bales, a ship that lies ready, the town across the water."""

from __future__ import annotations

from storyassets.providers.embedded.scenery.buildings import draw_town_house
from storyassets.providers.embedded.scenery.colours import darken, lighten, mix
from storyassets.providers.embedded.scenery.fishing_boats import draw_fleet
from storyassets.providers.embedded.scenery.pen import num
from storyassets.providers.embedded.scenery.seaside import DEEP_WATER, draw_gulls, draw_wave_band
from storyassets.providers.embedded.scenery.sky import draw_sky
from storyassets.providers.embedded.scenery.stage import Stage
from storyassets.providers.embedded.scenery.steamer import draw_steamer
from storyassets.providers.embedded.scenery.waterside import water_paint

QUAY = 0.42  # how far away the quay ends
PLASTER = ("#f3e3c3", "#e8c4a0", "#cfe0e0", "#f0d0c4", "#e8d5a8")


def draw_harbour(stage: Stage) -> None:
    """The quay, and beyond it the ship."""
    draw_sky(stage, clouds=5)
    side = stage.rng.choice((-1, 1))
    _draw_far_town(stage, side)
    top, edge = stage.horizon, stage.depth_y(QUAY)
    stage.pen.rect(-10, top, stage.width + 20, edge - top + 40, water_paint(stage, stage.pen, DEEP_WATER))
    for k in range(3):
        shade = mix(stage.palette.lit(DEEP_WATER), stage.palette.sky[1], 0.5 - 0.14 * k)
        draw_wave_band(stage, stage.pen, top + (edge - top) * (0.12 + 0.26 * k), 5 + 4 * k, shade)
    draw_gulls(stage)
    s = stage.scale_at(edge)
    x = stage.width * (0.5 + side * 0.10) + stage.width * stage.pan * 0.4
    size = min(s, stage.width / 1250)
    stage.pen.open(x, edge + 24 * size, size, mirror=side < 0)
    if stage.of_today and (not stage.yesteryear or stage.choose("fleet?", 2)):
        draw_fleet(stage)
    elif stage.of_today:
        draw_steamer(stage)
    else:
        _draw_sailing_ship(stage)
    stage.pen.close()
    _draw_quay(stage, edge)
    _draw_bollards(stage, edge, s)
    _draw_cargo(stage, side)


def _draw_far_town(stage: Stage, side: int) -> None:
    """Narrow houses at the water on one side, and a small light on the mole on the other."""
    x = stage.width * (0.0 if side > 0 else 0.52)
    for _ in range(5):
        wide = stage.width * stage.rng.uniform(0.08, 0.12)
        high = stage.height * stage.rng.uniform(0.06, 0.11)
        wall = stage.rng.choice(PLASTER)
        draw_town_house(stage.pen, stage.palette, stage.rng, x, stage.horizon + 6, wide, high, wall, 0.5)
        x += wide
    mole = stage.width * (0.86 if side > 0 else 0.14)
    stone, u = stage.palette.lit("#8f8a90", 0.5), stage.width * 0.012
    stage.pen.rect(mole - stage.width * 0.2, stage.horizon - u * 1.5, stage.width * 0.4, u * 2.4, stone)
    stage.pen.polygon(
        [
            (mole - u * 1.6, stage.horizon),
            (mole - u, stage.horizon - u * 11),
            (mole + u, stage.horizon - u * 11),
            (mole + u * 1.6, stage.horizon),
        ],
        stage.palette.lit("#e8554a", 0.4),
    )
    if stage.palette.dim:
        stage.pen.glow(mole, stage.horizon - u * 12, u * 12, "#ffe48a", 0.8)
    stage.pen.rect(mole - u * 0.8, stage.horizon - u * 13, u * 1.6, u * 2.2, "#fff0b8", 3)


def _draw_sailing_ship(stage: Stage) -> None:
    """A three-master alongside, her sails furled or set, seen from the quay. In figure units."""
    pen, lit = stage.pen, stage.palette.lit
    hull, cloth, rope = lit("#6f4030"), lit("#f8ecd2"), lit("#4a3a30")
    for mast, high in ((-360, 1500), (20, 1720), (380, 1440)):
        pen.line(f"M{mast} -300V{-high}", lit("#8a5f3a"), 34)
        for row in range(3):
            y = -520 - (high - 620) * row / 3
            half = 210 - 40 * row
            pen.path(
                f"M{mast - half} {num(y - 240)}H{mast + half}Q{mast + half + 50} {num(y - 110)} {mast + half + 14} {num(y)}Q{mast} {num(y - 60)} {mast - half + 10} {num(y)}Q{mast - half + 40} {num(y - 120)} {mast - half} {num(y - 240)}Z",
                pen.tone(cloth, 0.62, 0.16),
            )
            pen.line(f"M{mast - half - 24} {num(y - 240)}H{mast + half + 24}", lit("#6b4630"), 18)
        pen.polygon([(mast, -high - 90), (mast + 130, -high - 60), (mast, -high - 24)], lit("#e2574c"))
    pen.line("M-360 -1480L-780 -330M380 -1420L860 -420M20 -1700L-360 -700M20 -1700L380 -700", rope, 8)
    pen.path(
        "M-800 -430Q-760 -380 -640 -370H640L660 -430H820L760 -60Q700 60 560 60H-600Q-760 -60 -800 -430Z",
        pen.fade(lighten(hull, 0.14), hull, darken(hull, 0.3)),
    )
    pen.line("M-780 -330Q-700 -290 -600 -290H790", lit("#f2cf7a"), 26)
    pen.line("M-752 -220H770", darken(hull, 0.3), 12)
    for k in range(7):
        x = -560 + 180 * k
        pen.rect(x, -200, 76, 76, lit("#f2cf7a"), 10)
        pen.rect(x + 12, -188, 52, 52, "#ffd879" if stage.palette.dim else "#2a1d1c", 6)
    pen.line("M820 -430L1080 -600", lit("#8a5f3a"), 30)


def _draw_quay(stage: Stage, edge: float) -> None:
    """Granite slabs, the edge stone, and the wall down to the water."""
    pen, stone = stage.pen, stage.palette.turf("#b8aa98", 0.03)
    low = stage.height + 10
    pen.rect(-10, edge - 4, stage.width + 20, 46, darken(stage.palette.lit("#7a7078"), 0.1))
    pen.rect(
        -10,
        edge + 20,
        stage.width + 20,
        low - edge,
        pen.fade(darken(stone, 0.06), stone, darken(stone, 0.16)),
    )
    joint, rows = darken(stone, 0.22), 5
    for k in range(rows):
        a, b = (edge + 20 + (low - edge) * (t / rows) ** 1.5 for t in (k, k + 1))
        step = stage.width * (0.18 + 0.06 * k)
        d = f"M-10 {num(b)}H{num(stage.width + 10)}"
        for j in range(-1, 7):
            x = step * (j + 0.5 * (k % 2))
            d += f"M{num(x)} {num(a)}L{num(x + (x - stage.width / 2) * 0.12)} {num(b)}"
        pen.line(d, joint, 3 + k, 0.6)
    pen.rect(-10, edge + 14, stage.width + 20, 12, lighten(stone, 0.2))


def _draw_bollards(stage: Stage, edge: float, s: float) -> None:
    """Iron posts with ropes over to the ship."""
    pen, iron, rope = stage.pen, stage.palette.lit("#33343f"), stage.palette.lit("#c9a56b")
    for share in (0.10, 0.62, 0.95):
        x, y = stage.width * share, edge + 46
        pen.line(
            f"M{num(x)} {num(y - 110 * s)}Q{num(x + 60 * s)} {num(y - 60 * s)} {num(x + 240 * s)} {num(y - 330 * s)}",
            rope,
            16 * s,
        )
        pen.shadow(x, y, 80 * s, 14 * s)
        pen.rect(x - 40 * s, y - 130 * s, 80 * s, 130 * s, pen.tone(iron, 0.5), 10 * s)
        pen.ellipse(x, y - 136 * s, 66 * s, 26 * s, lighten(iron, 0.14))
        pen.line(
            f"M{num(x - 42 * s)} {num(y - 84 * s)}h{num(84 * s)}M{num(x - 42 * s)} {num(y - 62 * s)}h{num(84 * s)}",
            rope,
            16 * s,
        )


def _draw_cargo(stage: Stage, side: int) -> None:
    """Barrels, a crate and a net at the edge of the picture."""
    pen, lit = stage.pen, stage.palette.turf
    y = stage.depth_y(0.20)
    s = stage.scale_at(y)
    pen.open(stage.width * (0.5 - side * 0.44), y, s, mirror=side > 0)
    pen.shadow(0, 0, 300, 34)
    pen.rect(-230, -250, 260, 250, pen.tone(lit("#b98a52"), 0.7), 6)
    pen.line("M-220 -240L20 -10M-220 -10L20 -240M-220 -240H20V-10H-220Z", lit("#8a6236"), 22)
    for x, low in ((120, 0), (-60, -250)):
        pen.path(
            f"M{x - 78} {low}Q{x - 108} {low - 110} {x - 78} {low - 220}H{x + 78}Q{x + 108} {low - 110} {x + 78} {low}Z",
            pen.tone(lit("#9a6435"), 0.6, 0.28),
        )
        pen.line(f"M{x - 92} {low - 170}h184M{x - 92} {low - 50}h184", lit("#4d4a58"), 14)
    pen.close()
