"""Inside a car, seen from before: the windows at the sides and behind, with what they pass, and the seats."""

from __future__ import annotations

from itertools import pairwise

from storyassets.model.place import Weather
from storyassets.providers.embedded.scenery import land, plants
from storyassets.providers.embedded.scenery.colours import darken, lighten
from storyassets.providers.embedded.scenery.pen import num
from storyassets.providers.embedded.scenery.sky import draw_sky
from storyassets.providers.embedded.scenery.stage import Stage

CLOTHS = ("#5a6478", "#7a4f48", "#4f6a60")
SILL = 0.50  # of the height, where the windows end
PANES = ((-0.02, 0.21), (0.27, 0.73), (0.79, 1.02))  # of the width


def draw_car_inside(stage: Stage) -> None:
    """What people in it have behind them."""
    draw_sky(stage, clouds=4)
    pen, p, h, w = stage.pen, stage.palette, stage.height, stage.width
    line = land.roll(stage, h * 0.40, h * 0.014, 6)
    land.fill_below(pen, line, h, p.turf("#7fae5f", 0.4))
    for share, size in ((0.06, 0.06), (0.34, 0.04), (0.62, 0.05), (0.92, 0.07)):
        plants.draw_bush(pen, w * share, h * (SILL - 0.02), h * size, p.turf("#4f8a4a", 0.3))
    if p.dim:
        for _ in range(7):
            x, y = stage.rng.uniform(0, w), h * stage.rng.uniform(0.34, 0.48)
            pen.glow(x, y, 34, stage.rng.choice(("#ffd98a", "#ff9a6a", "#fff2c0")), 0.7)
    if stage.weather in (Weather.RAIN, Weather.SNOW):
        _draw_drops(stage)
    _draw_body(stage, p.indoors(CLOTHS[stage.choose("car", 3)]))


def _draw_drops(stage: Stage) -> None:
    pen, snow = stage.pen, stage.weather is Weather.SNOW
    for _ in range(50):
        x, y = stage.rng.uniform(0, stage.width), stage.rng.uniform(0.1, SILL) * stage.height
        pen.ellipse(x, y, 8 if snow else 3, 8 if snow else 14, "#f6f9ff", 0.8 if snow else 0.5)


def _draw_body(stage: Stage, cloth: str) -> None:
    """Roof, pillars, the sill, and the backs of two seats with their headrests."""
    pen, h, w = stage.pen, stage.height, stage.width
    dark, top, sill = darken(cloth, 0.42), h * 0.15, h * SILL
    pen.rect(-10, -10, w + 20, top + 14, pen.fade(darken(cloth, 0.2), lighten(cloth, 0.06)))
    for left, right in pairwise(PANES):
        x, wide = w * left[1], w * (right[0] - left[1])
        pen.rect(x, top, wide, sill - top, dark)
    for left_edge, right_edge in PANES:
        frame = f"M{num(w * left_edge)} {num(top)}H{num(w * right_edge)}V{num(sill)}H{num(w * left_edge)}Z"
        pen.line(frame, darken(cloth, 0.3), 20)
    pen.rect(-10, sill, w + 20, h - sill + 10, pen.fade(darken(cloth, 0.3), darken(cloth, 0.5)))
    for x in (0.22, 0.78):
        pen.rect(w * x - 90, sill - h * 0.085, 180, h * 0.085, lighten(cloth, 0.05), 44)
        pen.rect(w * x - 190, sill + h * 0.015, 380, h * 0.6, pen.fade(cloth, darken(cloth, 0.2)), 60)
