"""Settings of the town: village, city, market, castle, station."""

from __future__ import annotations

from storyassets.providers.embedded.scenery import land, plants
from storyassets.providers.embedded.scenery.buildings import (
    LIT_WINDOW,
    draw_battlements,
    draw_cottage,
    draw_tower,
    draw_tower_block,
    draw_town_house,
)
from storyassets.providers.embedded.scenery.colours import darken, lighten, mix
from storyassets.providers.embedded.scenery.sky import draw_sky
from storyassets.providers.embedded.scenery.stage import Stage

PLASTER = ("#f3e3c3", "#e9cfae", "#f0d9cf", "#dfe3cf", "#e8d5a8")
TILES = ("#b5573f", "#9c4f46", "#7d5a4a", "#8a6a4a")


def draw_village(stage: Stage) -> None:
    """Cottages along a lane, a church spire and gardens."""
    draw_sky(stage, clouds=4)
    land.draw_hills(stage, "#6c9f6a", 4, 0.08)
    land.draw_ground(stage, "#86b75c")
    spire = stage.x(0.5 + stage.rng.choice((-0.08, 0.1)))
    draw_tower(stage.pen, stage.palette, spire, stage.depth_y(0.9), stage.width * 0.05, stage.height * 0.10, "#d9cfc0", "#6d5a6e", 0.5)
    for k, (share, distance) in enumerate(((0.30, 0.86), (0.68, 0.84), (0.10, 0.66), (0.90, 0.64))):
        _draw_village_house(stage, share, distance, k)
    land.draw_path(stage, "#dcc196", near=0.8, far=0.05, bend=0.06)
    for k, (share, distance) in enumerate(((-0.02, 0.36), (1.02, 0.38))):
        _draw_village_house(stage, share, distance, k + 4)
    for share in (0.22, 0.79):
        y = stage.depth_y(0.34)
        plants.draw_bush(stage.pen, stage.x(share), y, 120 * stage.scale_at(y), stage.palette.turf("#4f924c", 0.1))
    land.draw_tufts(stage, land.GRASS, 10)
    land.draw_blossoms(stage, 10, ("#ffffff", "#ef6f6c"))


def _draw_village_house(stage: Stage, share: float, distance: float, kind: int) -> None:
    y = stage.depth_y(distance)
    high = max(stage.height * 0.07, min(stage.scale_at(y) * 1350, stage.height * 0.42))
    x = stage.x(share + stage.rng.uniform(-0.03, 0.03))
    stage.pen.shadow(x, y, high * 0.8, high * 0.07, 0.25)
    draw_cottage(stage.pen, stage.palette, x, y, high, PLASTER[kind % 5], TILES[kind % 4], distance * 0.5)


def draw_city(stage: Stage) -> None:
    """A street between tower blocks: pavement, road, street lamps."""
    draw_sky(stage, clouds=4)
    for distance, low, high in ((0.80, 0.16, 0.34), (0.55, 0.12, 0.30)):
        x = -40.0
        while x < stage.width + 40:
            wide = stage.rng.uniform(95, 165)
            tall = stage.height * stage.rng.uniform(low, high)
            draw_tower_block(stage.pen, stage.palette, stage.rng, x, stage.horizon + 30, wide, tall, distance)
            x += wide * stage.rng.uniform(0.92, 1.2)
        land.draw_mist(stage, stage.horizon, stage.height * 0.05, 0.35)
    for left, wide in ((-60, stage.width * 0.30), (stage.width * 0.80, stage.width * 0.32)):
        draw_tower_block(stage.pen, stage.palette, stage.rng, left, stage.depth_y(0.55), wide, stage.height * stage.rng.uniform(0.42, 0.52), 0.18)
    _draw_street(stage)
    for share in (0.10, 0.90):
        _draw_street_lamp(stage, stage.x(share), stage.depth_y(0.22), 1 if share < 0.5 else -1)


def _draw_street(stage: Stage) -> None:
    top, kerb = stage.depth_y(0.72), stage.depth_y(0.16)
    stage.pen.rect(-10, top, stage.width + 20, stage.height - top + 20, stage.palette.turf("#6b7080", 0.12))
    middle = stage.depth_y(0.44)
    for k in range(-1, 8):
        x = stage.width * (k + 0.2) / 6
        stage.pen.polygon([(x, middle - 6), (x + stage.width * 0.09, middle - 6), (x + stage.width * 0.085, middle + 7), (x - 8, middle + 7)], stage.palette.lit("#f2ead2", 0.1), 0.85)
    pavement = stage.palette.turf("#b9b3ae", 0.02)
    stage.pen.rect(-10, kerb - 14, stage.width + 20, 22, darken(pavement, 0.22))
    stage.pen.rect(-10, kerb, stage.width + 20, stage.height - kerb + 20, stage.pen.fade(pavement, darken(pavement, 0.16)))
    for k in range(-4, 9):
        stage.pen.line(f"M{stage.x(0.5 + (k - 2) * 0.13):.1f} {kerb + 4:.1f}L{stage.x(0.5 + (k - 2) * 0.21):.1f} {stage.height:.1f}", darken(pavement, 0.16), 3, 0.6)
    for share in (0.30, 0.68):
        y = kerb + (stage.height - kerb) * share
        stage.pen.line(f"M-10 {y:.1f}H{stage.width + 10:.1f}", darken(pavement, 0.16), 3, 0.6)


def _draw_street_lamp(stage: Stage, x: float, y: float, way: int) -> None:
    s, iron = min(stage.scale_at(y), stage.height * 0.00045), stage.palette.lit("#3d4250")
    stage.pen.shadow(x, y, 60 * s, 14 * s)
    stage.pen.line(f"M{x:.1f} {y:.1f}V{y - 900 * s:.1f}q0 {-100 * s:.1f} {way * 130 * s:.1f} {-100 * s:.1f}", iron, 24 * s)
    lamp_x, lamp_y = x + way * 150 * s, y - 985 * s
    stage.pen.path(f"M{lamp_x - 70 * s:.1f} {lamp_y + 30 * s:.1f}a{70 * s:.1f} {60 * s:.1f} 0 0 1 {140 * s:.1f} 0Z", iron)
    lit = stage.palette.dim
    if lit:
        stage.pen.glow(lamp_x, lamp_y + 40 * s, 330 * s, "#ffd98a", 0.6)
    stage.pen.ellipse(lamp_x, lamp_y + 32 * s, 52 * s, 22 * s, "#fff0bf" if lit else "#e8eef2")


def draw_market(stage: Stage) -> None:
    """Town houses around a square, stalls with striped awnings, crates of fruit, bunting."""
    draw_sky(stage, clouds=3)
    x, y = -30.0, stage.depth_y(0.70)
    while x < stage.width + 20:
        wide = stage.width * stage.rng.uniform(0.17, 0.24) * (1000 / stage.width) ** 0.4
        draw_town_house(stage.pen, stage.palette, stage.rng, x, y, wide, stage.height * stage.rng.uniform(0.20, 0.28), stage.rng.choice(PLASTER), 0.34)
        x += wide * 1.02
    _draw_cobbles(stage, y)
    _draw_bunting(stage)
    side = stage.rng.choice((0, 1))
    for k, share in enumerate((0.17, 0.84)):
        _draw_stall(stage, stage.x(share), stage.depth_y(0.30 + 0.06 * k), ("#d8493f", "#3d8f7c", "#e0a030")[(k + side) % 3], k)


def _draw_cobbles(stage: Stage, top: float) -> None:
    stone = stage.palette.turf("#c3b299", 0.05)
    stage.pen.rect(-10, top, stage.width + 20, stage.height - top + 20, stage.pen.fade(mix(stone, stage.palette.sky[2], 0.3), stone, darken(stone, 0.14)))
    rows = 9
    for k in range(rows):
        y = top + (stage.height - top) * ((k + 0.6) / rows) ** 1.5
        size = 10 + 32 * (k / rows)
        d = "".join(f"M{x:.1f} {y:.1f}q{size * 0.5:.1f} {-size * 0.3:.1f} {size:.1f} 0" for x in _spread(stage, size * 3.4))
        stage.pen.line(d, darken(stone, 0.18), 2 + 2.4 * k / rows, 0.5)


def _spread(stage: Stage, step: float) -> list[float]:
    start = -step * stage.rng.random()
    return [start + step * k for k in range(int(stage.width / step) + 2)]


def _draw_bunting(stage: Stage) -> None:
    y, sag = stage.y(0.20), stage.height * 0.06
    stage.pen.line(f"M-10 {y:.1f}Q{stage.x(0.5):.1f} {y + 2 * sag:.1f} {stage.width + 10:.1f} {y - 20:.1f}", stage.palette.lit("#f7efe0"), 4)
    colours = ("#e2574c", "#f2c14e", "#3f88c5", "#6ab187")
    for k in range(11):
        t = (k + 0.5) / 11
        px, py = stage.width * t, y + 4 * sag * t * (1 - t) - 20 * t * t
        stage.pen.polygon([(px - 26, py), (px + 26, py), (px, py + 54)], stage.palette.lit(colours[k % 4], 0.08))


def _draw_stall(stage: Stage, x: float, y: float, stripe: str, kind: int) -> None:
    s = min(stage.scale_at(y), stage.height * 0.0006)
    wood, cloth, white = (stage.palette.lit(c, 0.05) for c in ("#9a6b42", stripe, "#fff4e2"))
    stage.pen.shadow(x, y, 340 * s, 40 * s)
    stage.pen.open(x, y, s)
    for px in (-270, 250):
        stage.pen.rect(px, -640, 22, 640, darken(wood, 0.2))
    stage.pen.rect(-290, -240, 580, 240, stage.pen.fade(wood, darken(wood, 0.18)))
    stage.pen.line("M-285 -120H285", darken(wood, 0.3), 6)
    stage.pen.rect(-305, -262, 610, 30, lighten(wood, 0.16), 6)
    for k in range(6):
        left, colour = -330 + 110 * k, cloth if k % 2 == 0 else white
        top = -300 + 100 * k
        stage.pen.path(f"M{top} -760H{top + 100}L{left + 110} -600a55 46 0 0 1 -110 0Z", colour)
    fruit = (("#e2483d", "#f2a63b", "#7fb84f"), ("#f2c94c", "#8e5aa8", "#e2483d"))[kind % 2]
    for k in range(3):
        stage.pen.rect(-275 + 190 * k, -300, 165, 46, darken(wood, 0.08), 4)
        for j in range(4):
            stage.pen.circle(-252 + 190 * k + 40 * j, -306 - (j % 2) * 10, 25, stage.pen.tone(stage.palette.lit(fruit[k], 0.05), 0.6))
    stage.pen.close()


def draw_castle(stage: Stage) -> None:
    """A castle on its hill: towers, a gate, banners, a way up to it."""
    draw_sky(stage, clouds=5)
    land.draw_peaks(stage, "#7f93a8", 2, 0.16, snowy=False)
    land.draw_hills(stage, "#6a9a68", 2, 0.03)
    land.draw_ground(stage, "#7cb058")
    cx, y = stage.x(0.5 + stage.rng.uniform(-0.04, 0.04)), stage.depth_y(0.74)
    u = min(stage.width, stage.height * 0.72) * 0.001
    _draw_castle_mound(stage, cx, y, u)
    p, stone, roof = stage.palette, "#cfc4bd", stage.rng.choice(("#5a6fb0", "#a04a5c", "#4a8a8a"))
    for dx, w, high in ((-150, 92, 330), (150, 92, 300), (10, 110, 450)):
        draw_tower(stage.pen, p, cx + dx * u, y, w * u, high * u, stone, roof, 0.30)
    draw_battlements(stage.pen, cx - 300 * u, y, 600 * u, 190 * u, p.lit(stone, 0.24))
    for dx in (-300, 300):
        draw_tower(stage.pen, p, cx + dx * u, y + 14 * u, 120 * u, 290 * u, stone, roof, 0.18)
    _draw_gate(stage, cx, y, u)
    land.draw_path(stage, "#d9c39a", near=0.7, far=0.10, bend=0.05)
    for share in (0.03, 0.97):
        tree_y = stage.depth_y(0.3)
        plants.draw_conifer(stage.pen, stage.x(share), tree_y, min(900 * stage.scale_at(tree_y), stage.height * 0.33), stage.palette.turf(plants.PINE, 0.1))
    land.draw_tufts(stage, land.GRASS, 12)


def _draw_castle_mound(stage: Stage, cx: float, y: float, u: float) -> None:
    green = stage.palette.turf("#6d9f55", 0.22)
    d = f"M{cx - 620 * u:.1f} {y + 110 * u:.1f}Q{cx - 420 * u:.1f} {y - 20 * u:.1f} {cx:.1f} {y - 20 * u:.1f}T{cx + 620 * u:.1f} {y + 110 * u:.1f}Z"
    stage.pen.path(d, stage.pen.fade(lighten(green, 0.1), green))


def _draw_gate(stage: Stage, cx: float, y: float, u: float) -> None:
    wall = stage.palette.lit("#d8cec6", 0.2)
    stage.pen.rect(cx - 85 * u, y - 235 * u, 170 * u, 250 * u, stage.pen.tone(wall, 0.7, 0.16))
    stage.pen.path(f"M{cx - 52 * u:.1f} {y + 14 * u:.1f}v{-110 * u:.1f}a{52 * u:.1f} {60 * u:.1f} 0 0 1 {104 * u:.1f} 0v{110 * u:.1f}Z", LIT_WINDOW if stage.palette.dim else darken(wall, 0.6))
    iron = darken(wall, 0.72)
    grid = "".join(f"M{cx + k * 26 * u:.1f} {y + 12 * u:.1f}v{-140 * u:.1f}" for k in (-1, 0, 1))
    stage.pen.line(f"{grid}M{cx - 52 * u:.1f} {y - 40 * u:.1f}h{104 * u:.1f}M{cx - 52 * u:.1f} {y - 90 * u:.1f}h{104 * u:.1f}", iron, 5 * u)
    for dx in (-150, 150):
        banner = stage.palette.lit("#c8434f", 0.16)
        stage.pen.polygon([(cx + (dx - 24) * u, y - 165 * u), (cx + (dx + 24) * u, y - 165 * u), (cx + (dx + 24) * u, y - 55 * u), (cx + dx * u, y - 80 * u), (cx + (dx - 24) * u, y - 55 * u)], banner)
        stage.pen.circle(cx + dx * u, y - 125 * u, 11 * u, "#f4c95d")


def draw_station(stage: Stage) -> None:
    """A platform under an iron and glass roof, a clock, a bench, rails and a carriage."""
    p = stage.palette
    draw_sky(stage, clouds=2)
    wall_y, edge = stage.depth_y(0.62), stage.depth_y(0.16)
    x = -20.0
    while x < stage.width:
        draw_tower_block(stage.pen, p, stage.rng, x, wall_y, 140, stage.height * stage.rng.uniform(0.12, 0.2), 0.72)
        x += 150
    _draw_carriage(stage, wall_y + (edge - wall_y) * 0.6)
    stage.pen.rect(-10, wall_y + (edge - wall_y) * 0.6, stage.width + 20, edge - wall_y, p.indoors("#5d5560"))
    for k in range(2):
        stage.pen.rect(-10, wall_y + (edge - wall_y) * (0.68 + 0.16 * k), stage.width + 20, 8, p.indoors("#c9ccd4"))
    floor = p.indoors("#bfae9c")
    stage.pen.rect(-10, edge, stage.width + 20, stage.height - edge + 10, stage.pen.fade(lighten(floor, 0.12), darken(floor, 0.16)))
    stage.pen.rect(-10, edge + 14, stage.width + 20, 16, p.indoors("#f2c53d"))
    _draw_station_roof(stage)
    _draw_station_clock(stage, stage.x(stage.rng.choice((0.3, 0.7))), stage.y(0.27))


def _draw_carriage(stage: Stage, base: float) -> None:
    body, trim = stage.palette.indoors(stage.rng.choice(("#3f7f6f", "#a8453f", "#3f6a9c"))), stage.palette.indoors("#f3e6c8")
    high = (stage.ground_y - stage.horizon) * 0.5 + stage.height * 0.17
    start = stage.x(stage.rng.choice((-0.55, 0.12)))
    wide = stage.width * 1.4
    stage.pen.rect(start, base - high, wide, high, stage.pen.fade(lighten(body, 0.1), body, darken(body, 0.2)), 30)
    stage.pen.rect(start - 8, base - high - 8, wide + 16, high * 0.10, darken(body, 0.35), 16)
    stage.pen.rect(start, base - high * 0.36, wide, high * 0.05, trim)
    pane = LIT_WINDOW if stage.palette.dim else "#cfe6ee"
    cell = high * 0.42
    for k in range(int(wide / cell)):
        x = start + cell * (k + 0.3)
        if k % 4 == 3:
            stage.pen.rect(x, base - high * 0.84, cell * 0.6, high * 0.84, darken(body, 0.2), 8)
        stage.pen.rect(x, base - high * 0.78, cell * 0.62, high * 0.34, pane, 10)
        stage.pen.circle(x + cell * 0.3, base, high * 0.07, darken(body, 0.6))


def _draw_station_roof(stage: Stage) -> None:
    iron = stage.palette.indoors("#4a5563")
    y = stage.y(0.13)
    glass = mix(stage.palette.sky[1], "#ffffff", 0.2)
    stage.pen.path(f"M-10 -10H{stage.width + 10:.1f}V{y:.1f}Q{stage.x(0.5):.1f} {y - stage.height * 0.10:.1f} -10 {y:.1f}Z", glass, 0.75)
    for k in range(9):
        stage.pen.line(f"M{stage.x(k / 8):.1f} -10V{y - stage.height * 0.05 * (1 - abs(k - 4) / 4):.1f}", iron, 7)
    stage.pen.line(f"M-10 {y:.1f}Q{stage.x(0.5):.1f} {y - stage.height * 0.10:.1f} {stage.width + 10:.1f} {y:.1f}", iron, 20)
    for share in (0.06, 0.94):
        x, foot = stage.x(share), stage.depth_y(0.05)
        stage.pen.rect(x - 13, y - 10, 26, foot - y, stage.pen.tone(iron, 0.5, 0.3))
        stage.pen.rect(x - 26, foot - 36, 52, 42, darken(iron, 0.2), 6)
        way = 1 if share < 0.5 else -1
        stage.pen.line(f"M{x:.1f} {y + 130:.1f}Q{x + way * 10:.1f} {y + 20:.1f} {x + way * 120:.1f} {y - 4:.1f}", iron, 12)


def _draw_station_clock(stage: Stage, x: float, y: float) -> None:
    stage.pen.line(f"M{x:.1f} {y:.1f}V{stage.y(0.09):.1f}", "#3d4652", 8)
    stage.pen.circle(x, y, 62, "#3d4652")
    stage.pen.circle(x, y, 51, "#fdf8ea")
    for dx, dy in ((0, -42), (42, 0), (0, 42), (-42, 0)):
        stage.pen.circle(x + dx, y + dy, 4, "#3d4652")
    stage.pen.line(f"M{x:.1f} {y:.1f}v-34M{x:.1f} {y:.1f}l22 13", "#3d4652", 6)
