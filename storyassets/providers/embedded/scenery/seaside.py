"""Settings by salt water: sea and shore."""

from __future__ import annotations

from storyassets.model.place import Land, Weather
from storyassets.providers.embedded.scenery import land, landmarks, landmarks_afloat, plants, subjects
from storyassets.providers.embedded.scenery.colours import WHITE, darken, lighten, mix
from storyassets.providers.embedded.scenery.pen import Pen
from storyassets.providers.embedded.scenery.sky import draw_sky
from storyassets.providers.embedded.scenery.stage import Stage
from storyassets.providers.embedded.scenery.storm import draw_storm_sea
from storyassets.providers.embedded.scenery.waterside import WATER, water_paint

DEEP_WATER = "#2b7fae"


def draw_sea(stage: Stage) -> None:
    """Open water in bands of waves, a sail and an island far away."""
    if stage.weather is Weather.RAIN:
        draw_storm_sea(stage)
        return
    draw_sky(stage, clouds=6)
    side = stage.rng.choice((-1, 1))
    kind = stage.choose("sea", 3)
    if kind == 1:
        landmarks.put(
            stage, landmarks_afloat.draw_lighthouse, 0.5 + side * 0.34, 0.99, 1.0, 0.00018 * stage.height
        )
    else:
        _draw_island(stage, stage.x(0.5 + side * 0.34))
    if kind == 2:
        _draw_island(stage, stage.x(0.5 - side * 0.42))
    top = stage.horizon
    stage.pen.rect(
        -10, top, stage.width + 20, stage.height - top + 20, water_paint(stage, stage.pen, DEEP_WATER)
    )
    if not stage.empty:
        _draw_sail(stage, stage.x(0.5 - side * 0.30), stage.depth_y(0.93))
    _draw_glitter(stage)
    for k in range(7):
        t = (k + 0.5) / 7
        y = top + (stage.height - top) * t**1.5
        draw_wave_band(
            stage,
            stage.pen,
            y,
            6 + 26 * t,
            mix(stage.palette.lit(DEEP_WATER), stage.palette.sky[1], 0.55 - 0.5 * t),
        )
    draw_gulls(stage)
    if stage.empty:
        subjects.draw_passing_ship(stage)
    draw_wave_band(stage, stage.front, stage.y(0.945), 30, darken(stage.palette.lit(DEEP_WATER), 0.10))


def _draw_sail(stage: Stage, x: float, y: float) -> None:
    """A sailing boat near the horizon."""
    s = min(stage.width, stage.height) * 0.00085
    hull, cloth = stage.palette.lit("#8a4a38", 0.35), stage.palette.lit("#fff8ea", 0.25)
    stage.pen.polygon([(x + 4 * s, y - 130 * s), (x + 62 * s, y - 24 * s), (x + 4 * s, y - 24 * s)], cloth)
    stage.pen.polygon(
        [(x - 4 * s, y - 112 * s), (x - 44 * s, y - 24 * s), (x - 4 * s, y - 24 * s)], darken(cloth, 0.12)
    )
    stage.pen.path(
        f"M{x - 62 * s:.1f} {y - 16 * s:.1f}H{x + 66 * s:.1f}Q{x + 50 * s:.1f} {y + 8 * s:.1f} {x:.1f} {y + 8 * s:.1f}T{x - 62 * s:.1f} {y - 16 * s:.1f}Z",
        hull,
    )


def draw_gulls(stage: Stage) -> None:
    """Four gulls over the horizon."""
    colour = mix(WHITE, stage.palette.sky[1], 0.15)
    for _ in range(4):
        x, y, s = (
            stage.rng.uniform(0.1, 0.9) * stage.width,
            stage.rng.uniform(0.35, 0.85) * stage.horizon,
            stage.rng.uniform(16, 26),
        )
        stage.pen.line(
            f"M{x - s:.1f} {y - s * 0.35:.1f}q{s * 0.6:.1f} {-s * 0.4:.1f} {s:.1f} {s * 0.35:.1f}q{s * 0.4:.1f} {-s * 0.75:.1f} {s:.1f} {-s * 0.35:.1f}",
            colour,
            4.5,
            0.9,
        )


def _draw_glitter(stage: Stage) -> None:
    for k in range(12):
        y = stage.horizon + (stage.ground_y - stage.horizon) * (k + 0.4) / 12
        half = stage.width * (0.03 + 0.012 * k) * stage.rng.uniform(0.6, 1.3)
        stage.pen.rect(
            stage.x(0.5) - half + stage.rng.uniform(-30, 30),
            y,
            half * 2,
            2.5 + 0.4 * k,
            mix(stage.palette.disc, stage.palette.light, 0.5),
            2,
            0.45,
        )


def _draw_island(stage: Stage, x: float) -> None:
    shade, half = stage.palette.lit("#5f8a6c", 0.72), stage.width * 0.16
    y = stage.horizon + 3
    stage.pen.path(
        f"M{x - half:.1f} {y:.1f}q{half * 0.4:.1f} {-half * 0.5:.1f} {half * 0.8:.1f} {-half * 0.32:.1f}q{half * 0.5:.1f} {-half * 0.2:.1f} {half * 1.2:.1f} {half * 0.32:.1f}Z",
        shade,
    )


def draw_wave_band(
    stage: Stage, pen: Pen, y: float, swell: float, colour: str, down: float | None = None
) -> None:
    """Water from a scalloped crest downwards, with foam on the crest; only down to `down` where the rest is covered."""
    bottom = stage.height + 20
    foot = bottom if down is None else down
    deep = 0.9 - 0.35 * (foot - y) / (bottom - y)
    step = max(60.0, swell * 7)
    start = -step * stage.rng.random() - step
    crest = f"M{start:.1f} {y:.1f}" + "".join(
        f"q{step * 0.28:.1f} {swell:.1f} {step * 0.5:.1f} {swell * 0.6:.1f}t{step * 0.5:.1f} {-swell * 0.6:.1f}"
        for _ in range(int((stage.width + 3 * step) / step))
    )
    end = stage.width + 2 * step
    pen.path(
        f"{crest}L{end:.1f} {foot:.1f}L{start:.1f} {foot:.1f}Z",
        pen.veil(colour, 0.9, round(deep, 3)),
    )
    pen.line(crest, mix(lighten(colour, 0.5), stage.palette.sky[2], 0.3), max(1.5, swell * 0.12), 0.6)


def draw_shore(stage: Stage) -> None:
    """A beach: sand, surf, what grows in its land, shells; in the north mountains behind a fjord and no starfish."""
    draw_sky(stage, clouds=5)
    north = stage.land is Land.NORTH
    if north:
        land.draw_peaks(stage, "#7d90a0", layers=2, rise=0.2)
    else:
        _draw_island(stage, stage.x(stage.rng.choice((0.25, 0.75))))
    top, edge = stage.horizon, stage.depth_y(0.40)
    stage.pen.rect(-10, top, stage.width + 20, stage.height - top, water_paint(stage, stage.pen))
    _draw_glitter(stage)
    for k in range(3):
        draw_wave_band(
            stage,
            stage.pen,
            top + (edge - top) * (0.3 + 0.24 * k),
            8 + 5 * k,
            stage.palette.lit(WATER, 0.3 - 0.1 * k),
        )
    sand = stage.palette.turf("#a9a796" if north else land.SAND, 0.04)
    line = land.roll(stage, edge, stage.height * 0.008, 6)
    land.fill_below(
        stage.pen, [(x, y - 13) for x, y in line], stage.height, mix(WHITE, stage.palette.sky[2], 0.3)
    )
    land.fill_below(
        stage.pen,
        line,
        stage.height + 20,
        stage.pen.fade(darken(sand, 0.12), sand, lighten(sand, 0.08), darken(sand, 0.08)),
    )
    side = stage.rng.choice((-1, 1))
    y = stage.depth_y(0.2)
    kind = stage.choose("shore", 3)
    if kind == 1:
        landmarks.put(stage, landmarks_afloat.draw_lighthouse, 0.5 + side * 0.34, 0.56, 0.8)
    elif kind == 2 or stage.land is Land.EUROPE:
        landmarks.put(stage, landmarks_afloat.draw_boats, 0.5 + side * 0.22, 0.30, 0.9)
    elif north:
        _draw_firs(stage, side)
    else:
        _draw_palm(stage, side, y)
    if north:
        land.draw_stones(stage, 9)
        return
    _draw_beach_finds(stage)
    land.draw_tufts(stage, "#b5b35c", 5, front=True)


def _draw_palm(stage: Stage, side: int, y: float) -> None:
    stage.pen.shadow(stage.x(0.5 + side * 0.44), y, 150 * stage.scale, 20 * stage.scale)
    plants.draw_palm(
        stage.pen,
        stage.x(0.5 + side * 0.44),
        y,
        min(stage.scale_at(y) * 1500, stage.height * 0.56),
        stage.palette.turf("#4f9a4a"),
        stage.palette.lit("#9a6f48"),
    )


def _draw_firs(stage: Stage, side: int) -> None:
    for out, depth, high in ((0.46, 0.34, 0.30), (0.40, 0.30, 0.36), (0.50, 0.24, 0.46)):
        shade = stage.palette.turf("#2f5f4a", 0.1)
        plants.draw_conifer(
            stage.pen, stage.x(0.5 + side * out), stage.depth_y(depth), stage.height * high, shade
        )


def _draw_beach_finds(stage: Stage) -> None:
    for _ in range(7):
        x, y = (
            stage.rng.uniform(0.03, 0.97) * stage.width,
            stage.rng.uniform(stage.depth_y(0.2), stage.y(0.97)),
        )
        s = stage.scale_at(y) * 24
        colour = stage.palette.lit(stage.rng.choice(("#ff9b85", "#fff1e0", "#e8a9c0")))
        stage.pen.path(
            f"M{x:.1f} {y:.1f}l{-s:.1f} {-s * 0.7:.1f}a{s:.1f} {s * 0.8:.1f} 0 0 1 {2 * s:.1f} 0Z", colour
        )
        stage.pen.line(
            f"M{x:.1f} {y:.1f}v{-s * 1.1:.1f}M{x:.1f} {y:.1f}l{-s * 0.5:.1f} {-s:.1f}M{x:.1f} {y:.1f}l{s * 0.5:.1f} {-s:.1f}",
            darken(colour, 0.25),
            max(1.2, s * 0.09),
        )
