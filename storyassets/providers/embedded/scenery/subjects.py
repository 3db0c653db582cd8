"""Subjects of empty places: what there is to look at where nobody is and no thing was named."""

from __future__ import annotations

from storyassets.providers.embedded.scenery import land, plants
from storyassets.providers.embedded.scenery.colours import darken, lighten, mix
from storyassets.providers.embedded.scenery.pen import Pen
from storyassets.providers.embedded.scenery.stage import Stage
from storyassets.providers.embedded.scenery.steamer import draw_steamer

SHIP_MOST = 0.72  # of the sky over its waterline


def draw_far_ship(stage: Stage, pen: Pen, x: float, y: float, high: float) -> None:
    """A three-master under sail, `high` picture units, its waterline at `y`."""
    s = high / 400
    distance = 0.30
    hull, cloth = stage.palette.lit("#7a4a30", distance), stage.palette.lit("#fff6e2", distance * 0.6)
    pen.open(x, y, s)
    for mast, low, size in ((-120, -60, 0.78), (0, -66, 1.0), (125, -62, 0.82)):
        pen.line(f"M{mast} -40V{-395 * size:.0f}", darken(hull, 0.2), 8)
        for row, wide in ((0, 62), (1, 50), (2, 36)):
            y0, h, w = low - row * 104 * size, 92 * size, wide * size
            pen.path(
                f"M{mast - w:.0f} {y0:.0f}Q{mast - w * 0.6:.0f} {y0 - h / 2:.0f} {mast - w * 0.86:.0f} {y0 - h:.0f}H{mast + w * 0.8:.0f}Q{mast + w * 1.5:.0f} {y0 - h / 2:.0f} {mast + w:.0f} {y0:.0f}Z",
                pen.tone(cloth, 0.6, 0.16),
            )
        pen.polygon([(mast, -395 * size), (mast + 34, -386 * size), (mast, -376 * size)], "#d8493f")
    pen.path(
        "M-215 -62L-190 0Q0 22 175 0L225 -70L300 -96L222 -50H-215Z",
        pen.fade(lighten(hull, 0.14), darken(hull, 0.2)),
    )
    pen.line("M-200 -34H196", stage.palette.lit("#e8c88a", distance), 8)
    pen.line("M-230 8q30 -14 60 0t60 0t60 0t60 0t60 0t60 0t60 0t60 0", mix(cloth, "#ffffff", 0.4), 9, 0.8)
    pen.close()


def draw_passing_ship(stage: Stage) -> None:
    """A three-master half way to the horizon, with its reflection."""
    side = stage.rng.choice((-1, 1))
    x, y = stage.x(0.5 + side * stage.rng.uniform(0.02, 0.16)), stage.depth_y(0.66)
    high = min(stage.width * stage.rng.uniform(0.50, 0.66), y * SHIP_MOST)
    stage.pen.ellipse(x, y + high * 0.05, high * 0.62, high * 0.05, stage.palette.lit("#1d4f73"), 0.35)
    if stage.of_today:
        stage.pen.open(x, y, high / 1500, mirror=side < 0)
        draw_steamer(stage)
        stage.pen.close()
    else:
        draw_far_ship(stage, stage.pen, x, y, high)


def draw_soaring_bird(stage: Stage, x: float, y: float, span: float) -> None:
    """A bird of prey from below, its wings spread."""
    shade = darken(stage.palette.sky[0], 0.55)
    stage.pen.open(x, y, span / 200, stage.rng.uniform(-14, 14))
    stage.pen.path(
        "M-100 -22Q-60 -40 -18 -8Q0 -22 18 -8Q60 -40 100 -22Q72 -18 54 2Q30 16 12 12L22 40L0 30L-22 40L-12 12Q-30 16 -54 2Q-72 -18 -100 -22Z",
        shade,
    )
    stage.pen.close()


def draw_flock(stage: Stage) -> None:
    """Seven birds in a wedge, high over the clouds."""
    x, y = stage.x(stage.rng.uniform(0.40, 0.6)), stage.y(stage.rng.uniform(0.30, 0.40))
    way, unit = stage.rng.choice((-1, 1)), min(stage.width, stage.height)
    for k in range(-3, 4):
        far = abs(k)
        span = unit * (0.20 - 0.022 * far)
        draw_soaring_bird(stage, x - way * far * unit * 0.105, y + (k * 0.072 + far * 0.016) * unit, span)


def draw_circling_eagles(stage: Stage) -> None:
    """Two eagles before the peaks."""
    unit, side = min(stage.width, stage.height), stage.rng.choice((-1, 1))
    draw_soaring_bird(stage, stage.x(0.5 + side * 0.16), stage.y(0.30), unit * 0.26)
    draw_soaring_bird(stage, stage.x(0.5 - side * 0.24), stage.y(0.21), unit * 0.13)


def draw_oasis_rocks(stage: Stage) -> None:
    """A great cactus in blossom among rocks, in the middle of the sand."""
    side = stage.rng.choice((-1, 1))
    y = stage.depth_y(0.16)
    x, high = stage.x(0.5 + side * 0.10), min(stage.height * 0.36, stage.width * 0.75)
    stage.pen.shadow(x, y, high * 0.34, high * 0.05, 0.4)
    plants.draw_cactus(stage.pen, x, y, high, stage.palette.turf("#4f8f5a"))
    for dx, size in ((-0.30, 0.15), (0.26, 0.11), (0.40, 0.07)):
        rock = stage.palette.turf("#b9764f")
        land.draw_rock(stage.pen, x + dx * high, y + high * 0.03, size * high, rock)
