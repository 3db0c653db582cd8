"""The railway station."""

from __future__ import annotations

from storyassets.providers.embedded.scenery.buildings import (
    LIT_WINDOW,
    draw_tower_block,
)
from storyassets.providers.embedded.scenery.colours import darken, lighten, mix
from storyassets.providers.embedded.scenery.sky import draw_sky
from storyassets.providers.embedded.scenery.stage import Stage


def draw_station(stage: Stage) -> None:
    """A platform under an iron and glass roof, a clock, a bench, rails and a carriage."""
    p = stage.palette
    draw_sky(stage, clouds=2)
    wall_y, edge = stage.depth_y(0.62), stage.depth_y(0.16)
    x = -20.0
    while x < stage.width:
        draw_tower_block(
            stage.pen, p, stage.rng, x, wall_y, 140, stage.height * stage.rng.uniform(0.12, 0.2), 0.72
        )
        x += 150
    _draw_carriage(stage, wall_y + (edge - wall_y) * 0.6)
    stage.pen.rect(-10, wall_y + (edge - wall_y) * 0.6, stage.width + 20, edge - wall_y, p.indoors("#5d5560"))
    for k in range(2):
        stage.pen.rect(
            -10, wall_y + (edge - wall_y) * (0.68 + 0.16 * k), stage.width + 20, 8, p.indoors("#c9ccd4")
        )
    floor = p.indoors("#bfae9c")
    stage.pen.rect(
        -10,
        edge,
        stage.width + 20,
        stage.height - edge + 10,
        stage.pen.fade(lighten(floor, 0.12), darken(floor, 0.16)),
    )
    stage.pen.rect(-10, edge + 14, stage.width + 20, 16, p.indoors("#f2c53d"))
    _draw_station_roof(stage)
    _draw_station_clock(stage, stage.x(stage.rng.choice((0.3, 0.7))), stage.y(0.27))


def _draw_carriage(stage: Stage, base: float) -> None:
    body, trim = (
        stage.palette.indoors(stage.rng.choice(("#3f7f6f", "#a8453f", "#3f6a9c"))),
        stage.palette.indoors("#f3e6c8"),
    )
    high = (stage.ground_y - stage.horizon) * 0.5 + stage.height * 0.17
    start = stage.x(stage.rng.choice((-0.55, 0.12)))
    wide = stage.width * 1.4
    stage.pen.rect(
        start, base - high, wide, high, stage.pen.fade(lighten(body, 0.1), body, darken(body, 0.2)), 30
    )
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
    stage.pen.path(
        f"M-10 -10H{stage.width + 10:.1f}V{y:.1f}Q{stage.x(0.5):.1f} {y - stage.height * 0.10:.1f} -10 {y:.1f}Z",
        glass,
        0.75,
    )
    for k in range(9):
        stage.pen.line(
            f"M{stage.x(k / 8):.1f} -10V{y - stage.height * 0.05 * (1 - abs(k - 4) / 4):.1f}", iron, 7
        )
    stage.pen.line(
        f"M-10 {y:.1f}Q{stage.x(0.5):.1f} {y - stage.height * 0.10:.1f} {stage.width + 10:.1f} {y:.1f}",
        iron,
        20,
    )
    for share in (0.06, 0.94):
        x, foot = stage.x(share), stage.depth_y(0.05)
        stage.pen.rect(x - 13, y - 10, 26, foot - y, stage.pen.tone(iron, 0.5, 0.3))
        stage.pen.rect(x - 26, foot - 36, 52, 42, darken(iron, 0.2), 6)
        way = 1 if share < 0.5 else -1
        stage.pen.line(
            f"M{x:.1f} {y + 130:.1f}Q{x + way * 10:.1f} {y + 20:.1f} {x + way * 120:.1f} {y - 4:.1f}",
            iron,
            12,
        )


def _draw_station_clock(stage: Stage, x: float, y: float) -> None:
    stage.pen.line(f"M{x:.1f} {y:.1f}V{stage.y(0.09):.1f}", "#3d4652", 8)
    stage.pen.circle(x, y, 62, "#3d4652")
    stage.pen.circle(x, y, 51, "#fdf8ea")
    for dx, dy in ((0, -42), (42, 0), (0, 42), (-42, 0)):
        stage.pen.circle(x + dx, y + dy, 4, "#3d4652")
    stage.pen.line(f"M{x:.1f} {y:.1f}v-34M{x:.1f} {y:.1f}l22 13", "#3d4652", 6)
