"""The bridge: its deck and parapet, and a river valley or a town beyond."""

from __future__ import annotations

import itertools

from storyassets.providers.embedded.scenery import land, plants
from storyassets.providers.embedded.scenery.bridge_along import draw_along
from storyassets.providers.embedded.scenery.buildings import draw_tower, draw_town_house
from storyassets.providers.embedded.scenery.colours import darken, lighten, mix
from storyassets.providers.embedded.scenery.pen import num
from storyassets.providers.embedded.scenery.sky import draw_sky
from storyassets.providers.embedded.scenery.stage import Stage
from storyassets.providers.embedded.scenery.waterside import water_paint

PARAPET = 190.0  # figure units


def draw_bridge(stage: Stage) -> None:
    """A bridge of stone, of wood or of iron, seen from its deck."""
    kind = stage.choose("bridge", 3)
    draw_sky(stage, clouds=4)
    if stage.corner % 2 == 0:
        land.draw_hills(stage, "#5f8f74", 4, 0.10)
        draw_along(stage, kind)
        return
    if kind == 2:
        _draw_town(stage)
    else:
        land.draw_hills(stage, "#5f8f74", 4, 0.10)
        plants.draw_wood_edge(stage, stage.horizon + 14, stage.height * 0.10, 0.55, gap=0.16)
    _draw_river(stage)
    if kind == 0:
        _draw_second_bridge(stage)
    (_draw_stone_deck, _draw_plank_deck, _draw_iron_deck)[kind](stage)


def _draw_river(stage: Stage) -> None:
    """Water that comes from the horizon and passes below."""
    top, low = stage.horizon + stage.height * 0.01, stage.depth_y(0.2)
    pen, p = stage.pen, stage.palette
    for side in (-1, 1):
        bank = p.turf("#7fa85a", 0.25)
        edge = stage.width * (0.5 + side * 0.7)
        pen.path(
            f"M{num(stage.x(0.5 + side * 0.07))} {num(top)}Q{num(stage.x(0.5 + side * 0.14))} {num((top + low) / 2)} {num(stage.x(0.5 + side * 0.40))} {num(low + 60)}H{num(edge)}V{num(top)}Z",
            pen.fade(mix(bank, p.sky[2], 0.3), bank),
        )
    pen.path(
        f"M{num(stage.x(0.43))} {num(top)}Q{num(stage.x(0.36))} {num((top + low) / 2)} {num(stage.x(0.10))} {num(low + 60)}H{num(stage.x(0.90))}Q{num(stage.x(0.64))} {num((top + low) / 2)} {num(stage.x(0.57))} {num(top)}Z",
        water_paint(stage, pen),
    )
    shine = mix(p.sky[2], "#ffffff", 0.4)
    for k in range(9):
        y = top + (low - top) * (k + 0.5) / 9
        half = stage.width * (0.02 + 0.02 * k) * stage.rng.uniform(0.6, 1.2)
        pen.rect(
            stage.x(0.5 + stage.rng.uniform(-0.02, 0.02) * k) - half,
            y,
            half * 2,
            2.5 + 0.5 * k,
            shine,
            2,
            0.5,
        )


def _draw_second_bridge(stage: Stage) -> None:
    """Another bridge with arches, far up the river."""
    stone, y = stage.palette.lit("#b9a58f", 0.5), stage.depth_y(0.78)
    high, reach = stage.height * 0.035, stage.width
    d = f"M-10 {num(y - high)}H{num(reach + 10)}V{num(y)}"
    for k in range(5, -1, -1):
        x = reach * (k + 0.5) / 5
        d += f"H{num(x + 56)}A56 {num(high * 0.7)} 0 0 0 {num(x - 56)} {num(y)}"
    stage.pen.path(f"{d}H-10Z", stage.pen.fade(lighten(stone, 0.1), stone))
    stage.pen.rect(-10, y - high * 1.2, reach + 20, high * 0.22, lighten(stone, 0.16))


def _draw_town(stage: Stage) -> None:
    x = -30.0
    base = stage.horizon + 10
    while x < stage.width + 20:
        wide = stage.width * stage.rng.uniform(0.10, 0.15)
        if abs(x + wide / 2 - stage.x(0.5)) > stage.width * 0.08:
            wall = stage.rng.choice(("#e9cfae", "#d8b4a0", "#c9c0b0"))
            draw_town_house(
                stage.pen,
                stage.palette,
                stage.rng,
                x,
                base,
                wide,
                stage.height * stage.rng.uniform(0.10, 0.16),
                wall,
                0.5,
            )
        x += wide
    draw_tower(
        stage.pen,
        stage.palette,
        stage.x(0.66),
        base,
        stage.width * 0.07,
        stage.height * 0.2,
        "#cfc4b4",
        "#5f7a80",
        0.5,
    )
    land.draw_mist(stage, base, stage.height * 0.04, 0.5)


def _draw_stone_deck(stage: Stage) -> None:
    pen, stone = stage.pen, stage.palette.turf("#b3a697", 0.04)
    y, s = stage.depth_y(0.30), stage.scale_at(stage.depth_y(0.30))
    pen.rect(
        -10,
        y - 4,
        stage.width + 20,
        stage.height - y + 20,
        pen.fade(stone, lighten(stone, 0.06), darken(stone, 0.2)),
    )
    d = ""
    for k in range(8):
        row = y + (stage.height - y) * ((k + 0.6) / 8) ** 1.5
        size = 26 + 80 * (k / 8)
        d += "".join(
            f"M{num(j * size * 2.2 + (k % 2) * size)} {num(row)}q{num(size)} {num(-size * 0.3)} {num(size * 2)} 0"
            for j in range(-1, int(stage.width / size / 2.2) + 2)
        )
    pen.line(d, darken(stone, 0.2), 4, 0.5)
    high = PARAPET * s
    wall = darken(stone, 0.06)
    pen.rect(-10, y - high, stage.width + 20, high + 6, pen.fade(lighten(wall, 0.08), darken(wall, 0.18)))
    seams = "".join(f"M-10 {num(y - high * k)}H{num(stage.width + 10)}" for k in (0.33, 0.66))
    seams += "".join(
        f"M{num(k * 130 * s + (row % 2) * 65 * s)} {num(y - high * row / 3)}v{num(-high / 3)}"
        for row in range(3)
        for k in range(int(stage.width / (130 * s)) + 2)
    )
    pen.line(seams, darken(wall, 0.26), 4, 0.5)
    pen.rect(
        -10, y - high - 26 * s, stage.width + 20, 40 * s, lighten(stage.palette.turf("#b3a697"), 0.16), 4
    )
    for share in (0.10, 0.90):
        _draw_deck_lamp(stage, stage.x(share), y - high, s)


def _draw_plank_deck(stage: Stage) -> None:
    pen, wood = stage.pen, stage.palette.turf("#a87c4e", 0.04)
    y, s = stage.depth_y(0.24), stage.scale_at(stage.depth_y(0.24))
    pen.rect(
        -10,
        y,
        stage.width + 20,
        stage.height - y + 20,
        pen.fade(lighten(wood, 0.08), wood, darken(wood, 0.22)),
    )
    d = "".join(
        f"M-10 {num(y + (stage.height - y) * (k / 10) ** 1.5)}H{num(stage.width + 10)}" for k in range(1, 10)
    )
    pen.line(d, darken(wood, 0.32), 6, 0.7)
    rope = stage.palette.lit("#c9aa74")
    xs = [stage.x(k) for k in (-0.04, 0.3, 0.64, 0.98, 1.3)]
    for level in (300, 170):
        pen.line(
            f"M{num(xs[0])} {num(y - level * s)}"
            + "".join(
                f"Q{num((a + b) / 2)} {num(y - (level - 70) * s)} {num(b)} {num(y - level * s)}"
                for a, b in itertools.pairwise(xs)
            ),
            rope,
            15 * s,
        )
    for x in xs:
        pen.rect(x - 24 * s, y - 350 * s, 48 * s, 360 * s, pen.tone(darken(wood, 0.14), 0.5, 0.26), 8 * s)


def _draw_iron_deck(stage: Stage) -> None:
    pen, iron = stage.pen, stage.palette.lit("#3f5a5a")
    y, s = stage.depth_y(0.28), stage.scale_at(stage.depth_y(0.28))
    paving = stage.palette.turf("#a39c98", 0.03)
    pen.rect(
        -10, y, stage.width + 20, stage.height - y + 20, pen.fade(lighten(paving, 0.1), darken(paving, 0.2))
    )
    middle = stage.x(0.5)
    d = "".join(
        f"M{num(middle + k * stage.width * 0.12)} {num(y)}L{num(middle + k * stage.width * 0.26)} {num(stage.height)}"
        for k in range(-5, 6)
    )
    d += "".join(f"M-10 {num(y + (stage.height - y) * t)}H{num(stage.width + 10)}" for t in (0.16, 0.4, 0.72))
    pen.line(d, darken(paving, 0.18), 4, 0.6)
    high = PARAPET * s
    bars = "".join(
        f"M{num(k * 56 * s)} {num(y)}v{num(-high)}" for k in range(int(stage.width / (56 * s)) + 2)
    )
    rings = "".join(
        f"M{num(k * 112 * s)} {num(y - high * 0.78)}a{num(40 * s)} {num(40 * s)} 0 1 0 {num(80 * s)} 0a{num(40 * s)} {num(40 * s)} 0 1 0 {num(-80 * s)} 0"
        for k in range(int(stage.width / (112 * s)) + 2)
    )
    pen.line(bars + rings, iron, 9 * s)
    pen.line(
        f"M-10 {num(y - high)}H{num(stage.width + 10)}M-10 {num(y - 24 * s)}H{num(stage.width + 10)}",
        lighten(iron, 0.1),
        22 * s,
    )
    for share in (0.14, 0.86):
        _draw_deck_lamp(stage, stage.x(share), y, s)


def _draw_deck_lamp(stage: Stage, x: float, y: float, s: float) -> None:
    pen, iron = stage.pen, stage.palette.lit("#33373f")
    top = y - 640 * s
    if stage.palette.dim:
        pen.glow(x, top, 330 * s, "#ffd98a", 0.8)
    pen.line(f"M{num(x)} {num(y)}V{num(top + 60 * s)}", iron, 26 * s)
    pen.polygon(
        [
            (x - 46 * s, top - 40 * s),
            (x + 46 * s, top - 40 * s),
            (x + 30 * s, top + 70 * s),
            (x - 30 * s, top + 70 * s),
        ],
        "#fff0bf" if stage.palette.dim else "#e4ecf0",
    )
    pen.polygon([(x - 58 * s, top - 36 * s), (x, top - 90 * s), (x + 58 * s, top - 36 * s)], iron)
