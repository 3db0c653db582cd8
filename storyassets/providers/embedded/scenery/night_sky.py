"""The night sky: stars, a great moon or an aurora over a dark ridge."""

from __future__ import annotations

from math import cos, sin

from storyassets.providers.embedded.scenery import land, plants
from storyassets.providers.embedded.scenery.colours import WHITE, darken, lighten, mix
from storyassets.providers.embedded.scenery.pen import num
from storyassets.providers.embedded.scenery.sky import draw_stars
from storyassets.providers.embedded.scenery.stage import Stage

DEPTHS = (
    ("#0b1236", "#26347a", "#6a5aa8"),
    ("#081a30", "#17506a", "#5fa8a0"),
    ("#160c34", "#4a2a74", "#b0648f"),
)


def draw_night_sky(stage: Stage) -> None:
    """A hill top under stars: with the Milky Way, a huge moon, or northern lights."""
    kind = stage.choose("night", 3)
    top, middle, low = (mix(c, p, 0.16) for c, p in zip(DEPTHS[kind], stage.palette.sky, strict=True))
    pen = stage.pen
    stops = [(0.0, top, 1.0), (0.55, middle, 1.0), (0.9, low, 1.0), (1.0, low, 1.0)]
    pen.rect(-10, -10, stage.width + 20, stage.height + 20, pen.linear(stops))
    if kind == 0:
        _draw_milky_way(stage)
    elif kind == 1:
        _draw_aurora(stage)
    draw_stars(stage, 130, 1.0)
    if kind == 2:
        _draw_great_moon(stage)
    _draw_falling_star(stage)
    _draw_ridges(stage, low)


def _draw_milky_way(stage: Stage) -> None:
    pen = stage.pen
    for k in range(7):
        t = k / 6
        x, y = stage.width * (0.12 + 0.8 * t), stage.horizon * (0.95 - 0.9 * t)
        pen.glow(x, y, stage.width * 0.22, ("#c9a8ff", "#8fb4ff", "#ffd0e8")[k % 3], 0.26)
    for _ in range(90):
        t, off = stage.rng.random(), stage.rng.gauss(0, 0.06)
        x, y = stage.width * (0.12 + 0.8 * t + off), stage.horizon * (0.95 - 0.9 * t + off * 0.8)
        pen.circle(x, y, stage.rng.choice((1.0, 1.4, 2.0)), WHITE, stage.rng.uniform(0.4, 0.9))


def _draw_aurora(stage: Stage) -> None:
    pen = stage.pen
    for band, (colour, base, high) in enumerate(
        (("#5dffb0", 0.72, 0.42), ("#7af0ff", 0.50, 0.34), ("#b48cff", 0.36, 0.30))
    ):
        phase = stage.rng.uniform(0, 6.0)
        points = [
            (stage.width * k / 8, stage.horizon * (base + 0.10 * sin(phase + k * 0.9))) for k in range(9)
        ]
        d = f"M{num(points[0][0])} {num(points[0][1])}" + "".join(
            f"L{num(x)} {num(y)}" for x, y in points[1:]
        )
        d += "".join(
            f"L{num(x + 30)} {num(y - stage.horizon * high * (0.8 + 0.2 * cos(phase + x)))}"
            for x, y in reversed(points)
        )
        pen.path(d + "Z", pen.veil(colour, 0.0, 0.22 + 0.05 * band, 0.44, 0.0))


def _draw_great_moon(stage: Stage) -> None:
    pen = stage.pen
    x, y, r = stage.x(stage.sun), stage.horizon * 0.46, min(stage.width, stage.height) * 0.21
    pen.glow(x, y, r * 2.0, "#ffe9d0", 0.6)
    pen.circle(x, y, r, pen.fade("#fffbe9", "#f6dcc0"))
    for dx, dy, size in (
        (-0.35, -0.3, 0.2),
        (0.3, 0.12, 0.26),
        (-0.2, 0.42, 0.15),
        (0.12, -0.5, 0.11),
        (0.5, -0.3, 0.09),
    ):
        pen.circle(x + dx * r, y + dy * r, size * r, "#e4c4ae", 0.55)


def _draw_falling_star(stage: Stage) -> None:
    x, y = stage.width * stage.rng.uniform(0.2, 0.8), stage.horizon * stage.rng.uniform(0.12, 0.3)
    long = stage.width * 0.2
    stops = [(0.0, WHITE, 0.0), (1.0, WHITE, 0.95)]
    stage.pen.polygon(
        [(x, y), (x + long, y - long * 0.42 - 2), (x + long, y - long * 0.42 + 2)],
        stage.pen.linear(stops, (1, 0, 0, 0)),
    )
    stage.pen.circle(x, y, 4.5, WHITE)


def _draw_ridges(stage: Stage, low: str) -> None:
    for k in range(3):
        shade = mix(low, "#0d0a26", 0.40 + 0.22 * k)
        line = land.roll(stage, stage.horizon + stage.height * (0.03 * k - 0.02), stage.height * 0.018, 7)
        land.fill_below(stage.pen, line, stage.height + 20, shade)
    for k in range(9):
        x = stage.width * (k + stage.rng.random()) / 9
        if abs(x - stage.x(0.5)) > stage.width * 0.2:
            plants.draw_conifer(
                stage.pen,
                x,
                stage.horizon + stage.height * 0.05,
                stage.height * stage.rng.uniform(0.05, 0.11),
                mix(low, "#0d0a26", 0.8),
            )
    ground = mix(stage.palette.turf("#4f7a5a"), "#141238", 0.45)
    line = land.roll(stage, stage.depth_y(0.34), stage.height * 0.012, 6)
    land.fill_below(
        stage.pen, line, stage.height + 20, stage.pen.fade(lighten(ground, 0.16), ground, darken(ground, 0.4))
    )
    for _ in range(26):
        y = stage.rng.uniform(stage.depth_y(0.26), stage.height * 0.97)
        land.draw_tuft(
            stage.pen, stage.rng.uniform(0, stage.width), y, 30 * stage.scale_at(y), darken(ground, 0.22)
        )
    for _ in range(12):
        x, y = stage.rng.uniform(0, stage.width), stage.rng.uniform(stage.horizon, stage.ground_y)
        stage.pen.circle(x, y, 5, "#fff3a0", 0.9)
        stage.pen.circle(x, y, 13, "#fff3a0", 0.22)
