"""Settings far up: sky and space."""

from __future__ import annotations

from storyassets.providers.embedded.scenery import far_below, land, landmarks, landmarks_afloat, subjects
from storyassets.providers.embedded.scenery.colours import darken, lighten, mix
from storyassets.providers.embedded.scenery.sky import draw_cloud, draw_clouds, draw_sky, draw_stars
from storyassets.providers.embedded.scenery.stage import Stage


def draw_open_sky(stage: Stage) -> None:
    """High among the clouds: banks of them above, below and before."""
    draw_sky(stage, clouds=0)
    kind, side = stage.choose("sky", 3), stage.rng.choice((-1, 1))
    if kind == 2 and not stage.palette.night:
        landmarks.draw_rainbow(stage)
    draw_clouds(stage, 4, 0.1, 0.9)
    for k in range(4):
        y = stage.depth_y(0.6 - 0.34 * k)
        _draw_cloud_bank(stage, y, stage.height * (0.035 + 0.012 * k), 0.62 - 0.17 * k)
    if stage.upright:
        far_below.draw_land_below(stage)
    if kind == 0:
        landmarks.put(
            stage, landmarks_afloat.draw_balloon, 0.5 + side * 0.30, 0.95, 1.0, 0.0003 * stage.height
        )
    elif kind == 1:
        land.draw_peaks(stage, "#7486ab", 2, 0.13)
    for share in (0.08, 0.78):
        draw_cloud(stage, stage.x(share - 0.15), stage.y(0.62 + 0.1 * share), stage.width * 0.42)
    if stage.empty:
        subjects.draw_flock(stage)
    else:
        _draw_distant_birds(stage)


def _draw_cloud_bank(stage: Stage, y: float, bump: float, haze: float) -> None:
    white = mix(stage.palette.lit("#ffffff"), stage.palette.sky[1], haze)
    x, d = -bump * 2, f"M{-bump * 2:.1f} {y:.1f}"
    while x < stage.width + bump * 2:
        step = bump * stage.rng.uniform(1.6, 3.0)
        d += f"a{step * 0.56:.1f} {bump * stage.rng.uniform(0.7, 1.3):.1f} 0 0 1 {step:.1f} 0"
        x += step
    stage.pen.path(
        f"{d}V{stage.height + 20:.1f}H{-bump * 2:.1f}Z",
        stage.pen.fade(white, mix(white, stage.palette.sky[0], 0.30)),
    )


def _draw_distant_birds(stage: Stage) -> None:
    for k in range(4):
        x, y, s = stage.x(0.2 + 0.1 * k), stage.horizon * (0.3 + 0.05 * (k % 2)), 20 + 4 * k
        stage.pen.line(
            f"M{x - s:.1f} {y - s * 0.3:.1f}q{s * 0.6:.1f} {-s * 0.4:.1f} {s:.1f} {s * 0.3:.1f}q{s * 0.4:.1f} {-s * 0.7:.1f} {s:.1f} {-s * 0.3:.1f}",
            darken(stage.palette.sky[0], 0.4),
            4,
            0.8,
        )


def draw_space(stage: Stage) -> None:
    """Stars, a nebula, planets, and the grey ground of a moon."""
    top = mix("#0b0a24", stage.palette.sky[0], 0.22)
    stage.pen.rect(
        -10,
        -10,
        stage.width + 20,
        stage.height + 20,
        stage.pen.fade(
            top, mix("#231a52", stage.palette.sky[1], 0.25), mix("#5a3a86", stage.palette.sky[2], 0.25)
        ),
    )
    for share, high, colour in ((0.25, 0.25, "#ff7ac8"), (0.75, 0.4, "#5ad1ff"), (0.4, 0.55, "#a98bff")):
        stage.pen.glow(
            stage.x(share), stage.y(high), stage.width * 0.5, mix(colour, stage.palette.tint, 0.3), 0.36
        )
    draw_stars(stage, 130, 1.0)
    side = stage.rng.choice((-1, 1))
    kind = stage.choose("space", 3)
    if kind == 1:
        _draw_planet(stage, stage.x(0.5 + side * 0.2), stage.y(0.24), 190, "#4f9fe0")
    else:
        _draw_ringed_planet(stage, stage.x(0.5 + side * 0.24), stage.y(0.20), 105 if kind == 0 else 160)
        _draw_planet(stage, stage.x(0.5 - side * 0.36), stage.y(0.36), 56, ("#5fb3e8", "", "#e0865f")[kind])
    _draw_moon_ground(stage)


def _draw_planet(stage: Stage, x: float, y: float, r: float, colour: str) -> None:
    stage.pen.glow(x, y, r * 1.9, colour, 0.4)
    stage.pen.circle(x, y, r, stage.pen.tone(colour, 0.62, 0.26))
    stage.pen.path(
        f"M{x - r * 0.8:.1f} {y - r * 0.2:.1f}q{r * 0.5:.1f} {-r * 0.5:.1f} {r * 0.7:.1f} {-r * 0.1:.1f}t{r * 0.2:.1f} {r * 0.5:.1f}q{-r * 0.6:.1f} {r * 0.2:.1f} {-r * 0.9:.1f} {-r * 0.4:.1f}Z",
        "#8fd18a",
        0.8,
    )


def _draw_ringed_planet(stage: Stage, x: float, y: float, r: float) -> None:
    colour = mix("#f2a65a", stage.palette.tint, 0.15)
    stage.pen.glow(x, y, r * 2, colour, 0.35)
    stage.pen.open(x, y, 1, -18)
    stage.pen.line(
        f"M{-r * 1.75:.1f} 0A{r * 1.75:.1f} {r * 0.42:.1f} 0 0 1 {r * 1.75:.1f} 0", "#ffe3b0", r * 0.13, 0.7
    )
    stage.pen.circle(0, 0, r, stage.pen.tone(colour, 0.6, 0.36))
    stage.pen.line(
        f"M{-r * 0.93:.1f} {-r * 0.3:.1f}q{r * 0.9:.1f} {r * 0.22:.1f} {r * 1.7:.1f} 0",
        lighten(colour, 0.3),
        r * 0.1,
        0.6,
    )
    stage.pen.line(
        f"M{-r * 0.85:.1f} {r * 0.42:.1f}q{r * 0.8:.1f} {r * 0.2:.1f} {r * 1.5:.1f} 0",
        darken(colour, 0.2),
        r * 0.1,
        0.5,
    )
    stage.pen.line(
        f"M{-r * 1.75:.1f} 0A{r * 1.75:.1f} {r * 0.42:.1f} 0 0 0 {r * 1.75:.1f} 0", "#fff0cf", r * 0.13, 0.9
    )
    stage.pen.close()


def _draw_moon_ground(stage: Stage) -> None:
    for k in range(3):
        ground = ("#a9a6bd", "#8f9ab8", "#d08a62")[stage.choose("space", 3)]
        dust = mix(ground, "#4a3f78", 0.55 - 0.24 * k)
        line = land.roll(stage, stage.depth_y(0.62 - 0.28 * k), stage.height * 0.016, 6)
        land.fill_below(
            stage.pen, line, stage.height + 20, stage.pen.fade(lighten(dust, 0.12), darken(dust, 0.22))
        )
    for _ in range(7):
        y = stage.rng.uniform(stage.depth_y(0.1), stage.y(0.96))
        x, r = stage.rng.uniform(0, stage.width), stage.scale_at(y) * stage.rng.uniform(40, 110)
        stage.pen.ellipse(x, y, r, r * 0.26, lighten("#8f8ba8", 0.2))
        stage.pen.ellipse(x + r * 0.05, y + r * 0.05, r * 0.86, r * 0.19, "#6d6790")
