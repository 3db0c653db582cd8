"""A lighthouse: from its foot on the cliff, and the lamp room at its top."""

from __future__ import annotations

from storyassets.model.place import Weather
from storyassets.providers.embedded.scenery import interior, land
from storyassets.providers.embedded.scenery.colours import WHITE, darken, lighten, mix
from storyassets.providers.embedded.scenery.pen import num
from storyassets.providers.embedded.scenery.reef import draw_reef
from storyassets.providers.embedded.scenery.seaside import DEEP_WATER, draw_gulls, draw_wave_band
from storyassets.providers.embedded.scenery.sky import draw_sky
from storyassets.providers.embedded.scenery.stage import Stage
from storyassets.providers.embedded.scenery.waterside import water_paint
from storyassets.providers.embedded.scenery.wireless import draw_wireless

RED, CHALK = "#cf4038", "#f8f1e6"
BEAM = "#fff0b4"
BLACK_PANES = ("#2a3242", "#1b2230")
FOOT = 0.42  # how far away the tower stands
HALF_WIDTH = 290.0  # figure units, at the foot
GALLERY = 0.20  # of the height: where the lamp begins


def draw_lighthouse_cliff(stage: Stage) -> None:
    """The tower over the sea, its door at the foot, its beam in the dark; grass, rocks, a fence at the edge."""
    draw_sky(stage, clouds=4, disc=not (stage.unlit and stage.weather is Weather.RAIN))
    side = stage.rng.choice((-1, 1))
    top, edge = stage.horizon, stage.depth_y(0.52)
    stage.pen.rect(-10, top, stage.width + 20, edge - top + 60, water_paint(stage, stage.pen, DEEP_WATER))
    for k in range(3):
        shade = mix(stage.palette.lit(DEEP_WATER), stage.palette.sky[1], 0.5 - 0.14 * k)
        draw_wave_band(stage, stage.pen, top + (edge - top) * (0.2 + 0.28 * k), 6 + 5 * k, shade)
    draw_gulls(stage)
    if stage.unlit:
        wide = stage.width * 0.60
        draw_reef(
            stage, stage.width * (0.5 + side * 0.24), min(edge - wide * 0.04, top + (edge - top) * 0.82), wide
        )
    _draw_cliff(stage, edge, side)
    x = stage.width * (0.5 - side * 0.20 + stage.pan * 0.3)
    _draw_tower(stage, x, stage.depth_y(FOOT), side)
    land.draw_stones(stage, 5, "#8d8894")
    land.draw_tufts(stage, "#7fa552", 12)
    if not stage.unlit:
        land.draw_blossoms(stage, 8, ("#ffffff", "#e88fb0"))


def _draw_cliff(stage: Stage, edge: float, side: int) -> None:
    """Turf up to a broken edge, rock below it, and a fence of posts along it."""
    pen = stage.pen
    rock, turf = stage.palette.lit("#857d86", 0.15), stage.palette.turf("#7fae58", 0.05)
    far = stage.x(0.5 + side * 0.34)
    outer = stage.width + 20 if side > 0 else -20
    pen.polygon([(far, edge - 6), (outer, edge - 70), (outer, edge + 90), (far, edge + 60)], rock, 0.9)
    line = land.roll(stage, edge, stage.height * 0.010, 6)
    land.fill_below(pen, [(x, y - 12) for x, y in line], stage.height, rock)
    land.fill_below(pen, line, stage.height + 20, pen.fade(lighten(turf, 0.12), turf, darken(turf, 0.12)))
    s = stage.scale_at(edge)
    wood = stage.palette.lit("#8a6a4c")
    posts = [stage.width * k / 7 for k in range(8)]
    pen.line("".join(f"M{x:.0f} {edge + 20:.0f}v{-190 * s:.0f}" for x in posts), wood, 26 * s)
    pen.line(
        f"M-10 {edge - 120 * s:.0f}Q{stage.width / 2:.0f} {edge - 80 * s:.0f} {stage.width + 10:.0f} {edge - 120 * s:.0f}",
        wood,
        14 * s,
    )


def _draw_tower(stage: Stage, x: float, foot: float, side: int) -> None:
    """White and red bands that grow narrower; a door with steps, small windows, the gallery and the lamp."""
    pen, s = stage.pen, min(stage.scale_at(foot), stage.width / 1250)
    top, half = stage.y(GALLERY), HALF_WIDTH * s
    chalk, red = stage.palette.lit(CHALK), stage.palette.lit(RED)
    rock = stage.palette.lit("#7f7884")

    def edge_at(y: float) -> float:
        share = (foot - y) / (foot - top)
        return half * (1 - 0.52 * float(share**0.8))

    pen.shadow(x, foot, half * 1.7, half * 0.2)
    pen.path(
        f"M{num(x - half * 1.6)} {num(foot + 10)}Q{num(x - half * 1.2)} {num(foot - half * 0.34)} {num(x)} {num(foot - half * 0.30)}T{num(x + half * 1.6)} {num(foot + 10)}Z",
        pen.tone(rock, 0.55),
    )
    bands = 7
    for k in range(bands):
        low, high = (foot + (top - foot) * t / bands for t in (k, k + 1))
        a, b = edge_at(low), edge_at(high)
        shape = [(x - a, low), (x - b, high - 1), (x + b, high - 1), (x + a, low)]
        pen.polygon(shape, pen.tone(red if k % 2 else chalk, 0.58, 0.2))
    for t in (0.40, 0.68):
        y, w = foot + (top - foot) * t, half * 0.16
        pane = "#ffd879" if stage.palette.dim and not stage.unlit else stage.palette.lit("#4f6a80")
        pen.path(
            f"M{num(x - w)} {num(y)}v{num(-w * 2)}a{num(w)} {num(w)} 0 0 1 {num(2 * w)} 0v{num(w * 2)}Z", pane
        )
    _draw_lamp(stage, x, top, edge_at(top))
    _draw_tower_door(stage, x - side * half * 0.10, foot, s)


def _draw_lamp(stage: Stage, x: float, y: float, w: float) -> None:
    """The gallery with its rail, the glass, the cap; in the dark two beams."""
    pen, iron = stage.pen, stage.palette.lit("#3a3844")
    glass = y - w * 1.5
    dark = stage.palette.dim or stage.weather in (Weather.RAIN, Weather.FOG)
    if dark and not stage.unlit:
        reach, mid = stage.width * 1.5, (y + glass) / 2
        for way, opacity in ((-1, 0.34), (1, 0.26)):
            far = x + way * reach
            pen.polygon(
                [
                    (x, mid - w * 0.2),
                    (far, mid - stage.height * 0.13),
                    (far, mid + stage.height * 0.06),
                    (x, mid + w * 0.2),
                ],
                BEAM,
                opacity,
            )
        pen.glow(x, mid, w * 5, "#ffe48a", 0.9)
    pen.rect(
        x - w * 0.72,
        glass,
        w * 1.44,
        w * 1.5,
        pen.fade(*(BLACK_PANES if stage.unlit else ("#fff6cf", "#ffdf8a"))),
        6,
    )
    pen.line(
        f"M{num(x - w * 0.36)} {num(glass)}v{num(w * 1.5)}M{num(x + w * 0.36)} {num(glass)}v{num(w * 1.5)}M{num(x)} {num(glass)}v{num(w * 1.5)}",
        iron,
        w * 0.07,
    )
    pen.circle(x, (y + glass) / 2, w * 0.34, stage.palette.lit("#7f8a98") if stage.unlit else "#fffdf0")
    pen.path(
        f"M{num(x - w * 0.95)} {num(glass)}Q{num(x - w * 0.7)} {num(glass - w * 0.95)} {num(x)} {num(glass - w * 1.1)}Q{num(x + w * 0.7)} {num(glass - w * 0.95)} {num(x + w * 0.95)} {num(glass)}Z",
        pen.tone(stage.palette.lit(RED), 0.58),
    )
    pen.line(f"M{num(x)} {num(glass - w)}v{num(-w * 0.6)}", iron, w * 0.1)
    pen.rect(x - w * 1.35, y - w * 0.12, w * 2.7, w * 0.26, iron, 4)
    rail = "".join(f"M{num(x + w * k * 0.26)} {num(y - w * 0.1)}v{num(-w * 0.52)}" for k in range(-5, 6))
    pen.line(f"{rail}M{num(x - w * 1.32)} {num(y - w * 0.62)}h{num(w * 2.64)}", iron, w * 0.07)


def _draw_tower_door(stage: Stage, x: float, foot: float, s: float) -> None:
    """A round-headed door up three steps, with a lantern."""
    pen, stone = stage.pen, stage.palette.lit("#c9c0b6")
    pen.open(x, foot, s)
    pen.path("M-170 0V-560A170 160 0 0 1 170 -560V0Z", stone)
    pen.path("M-130 0V-556A130 124 0 0 1 130 -556V0Z", pen.tone(stage.palette.lit("#2f6a86"), 0.6, 0.2))
    pen.line("M-60 -20V-640M0 -20V-676M60 -20V-640", stage.palette.lit("#1f4458"), 8)
    pen.circle(84, -310, 20, stage.palette.lit("#f0c860"))
    for k in range(3):
        pen.rect(-230 - 36 * k, -66 + 34 * k, 460 + 72 * k, 38, lighten(stone, 0.08 - 0.06 * k), 6)
    burns = stage.palette.dim and not stage.unlit
    if burns:
        pen.glow(0, -800, 320, "#ffd070", 0.8)
    pen.rect(-32, -850, 64, 92, "#fff0b8" if burns else stage.palette.lit("#f4ead0"), 12)
    pen.line("M0 -850v-30M-36 -852h72M-32 -756h64", stage.palette.lit("#2f2b36"), 12)
    pen.close()


def draw_lamp_room(stage: Stage) -> None:
    """Glass all round over the dark sea, the great lens on its stand, a brass rail, a lantern roof."""
    draw_sky(stage, clouds=4)
    pen, p, side = stage.pen, stage.palette, stage.rng.choice((-1, 1))
    foot = interior.floor_y(stage)
    s = min(stage.scale_at(foot), stage.width / 1150)
    sill = foot - 260 * s
    sea = min(sill - stage.height * 0.10, stage.horizon)
    pen.rect(-10, sea, stage.width + 20, sill - sea + 20, water_paint(stage, pen, DEEP_WATER))
    for k in range(4):
        draw_wave_band(
            stage,
            pen,
            sea + (sill - sea) * (0.15 + 0.22 * k),
            6 + 4 * k,
            mix(p.lit(DEEP_WATER), p.sky[1], 0.4 - 0.08 * k),
            sill + 8,
        )
    if stage.weather is Weather.RAIN:
        d = "".join(
            f"M{stage.rng.uniform(0, stage.width):.0f} {stage.rng.uniform(0, sill):.0f}l-10 46"
            for _ in range(60)
        )
        pen.line(d, lighten(p.sky[2], 0.5), 4, 0.55)
    _draw_panes(stage, sill)
    wall, floor = p.indoors("#d8d2c4"), p.indoors("#6a5f66")
    pen.rect(-10, sill, stage.width + 20, foot - sill + 10, pen.fade(lighten(wall, 0.1), darken(wall, 0.14)))
    pen.rect(-10, sill - 18 * s, stage.width + 20, 34 * s, p.indoors("#c89a4a"))
    pen.line(
        "".join(f"M{stage.width * k / 6:.0f} {sill:.0f}V{foot:.0f}" for k in range(7)), darken(wall, 0.2), 6
    )
    interior.draw_planks(stage, "#8a6a50")
    pen.ellipse(stage.x(0.5), stage.depth_y(0.05), stage.width * 0.56, stage.height * 0.05, floor, 0.35)
    x = stage.x(0.5 - side * 0.24)
    _draw_lens(stage, x, foot + 30 * s, s)
    if stage.radio:
        draw_wireless(stage, stage.x(0.5 + side * 0.33), foot - 330 * s, 1.15 * s)


def _draw_panes(stage: Stage, sill: float) -> None:
    """Bars in lozenges between iron posts, under the rim of the cupola."""
    pen, iron = stage.pen, stage.palette.indoors("#3f3a44")
    rim = stage.y(0.10)
    step = stage.width / 3
    d = "".join(
        f"M{num(step * k)} {num(rim)}L{num(step * (k + 1))} {num(sill)}M{num(step * (k + 1))} {num(rim)}L{num(step * k)} {num(sill)}"
        for k in range(3)
    )
    pen.line(d, iron, 7, 0.8)
    pen.line("".join(f"M{num(step * k)} {num(rim)}V{num(sill)}" for k in range(4)), iron, 20)
    red = stage.palette.indoors("#8f3a34")
    pen.path(
        f"M-10 -10H{num(stage.width + 10)}V{num(rim)}Q{num(stage.width / 2)} {num(rim + 60)} -10 {num(rim)}Z",
        pen.fade(darken(red, 0.3), red),
    )
    pen.line(
        f"M-10 {num(rim)}Q{num(stage.width / 2)} {num(rim + 60)} {num(stage.width + 10)} {num(rim)}",
        stage.palette.indoors("#c89a4a"),
        18,
    )


def _draw_lens(stage: Stage, x: float, y: float, s: float) -> None:
    """A beehive of glass rings around the lamp, on an iron stand; its light fills the room."""
    pen = stage.pen
    iron, brass = stage.palette.indoors("#3f4450"), stage.palette.indoors("#d8a84a")
    if not stage.unlit:
        pen.glow(x, y - 760 * s, (1180 if stage.palette.dim else 700) * s, "#ffdf8a", 0.75)
    pen.open(x, y, s)
    pen.shadow(0, 0, 280, 30)
    pen.polygon([(-180, 0), (-90, -90), (-80, -400), (80, -400), (90, -90), (180, 0)], pen.tone(iron, 0.55))
    pen.rect(-230, -450, 460, 60, pen.tone(brass, 0.6), 10)
    pen.path(
        "M-220 -450Q-300 -760 -150 -1050H150Q300 -760 220 -450Z",
        pen.fade(*(BLACK_PANES if stage.unlit else ("#eafaff", "#fff6d0", "#d8f0f6"))),
        0.92,
    )
    rings = "".join(
        f"M{-232 - 30 + abs(k - 3) * 16} {-500 - 90 * k}Q0 {-470 - 90 * k} {262 - abs(k - 3) * 16} {-500 - 90 * k}"
        for k in range(6)
    )
    pen.line(rings, mix("#8fc8d8", WHITE, 0.2), 12, 0.8)
    pen.circle(0, -750, 120, "#5f6b7a" if stage.unlit else "#ffffff")
    pen.circle(0, -750, 74, "#3a4452" if stage.unlit else "#ffe48a")
    pen.line("M-220 -450Q-300 -760 -150 -1050M220 -450Q300 -760 150 -1050M0 -450V-1050", brass, 18)
    pen.rect(-180, -1100, 360, 60, pen.tone(brass, 0.6), 10)
    pen.path("M-130 -1100Q0 -1230 130 -1100Z", pen.tone(iron, 0.55))
    pen.close()
