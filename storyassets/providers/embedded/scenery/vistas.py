"""Vistas: the dark wood at one edge of open land and the roofs of a village at the other, the same in every view."""

from __future__ import annotations

from storyassets.model.place import Setting
from storyassets.providers.embedded.scenery import land, plants
from storyassets.providers.embedded.scenery.buildings import draw_cottage, draw_tower
from storyassets.providers.embedded.scenery.stage import Stage

WOOD = ((0.86, 0.190, 0.42, 0.36), (0.72, 0.280, 0.32, 0.22), (0.56, 0.400, 0.19, 0.08))
"""Rows of firs: how far away, how high, how far into the picture, how pale."""

SPIRE = 0.6  # units: what is no wider has a pointed roof
CITY = (
    (-2.6, 1.1, 0.9, "#b5573f"),
    (2.7, 1.0, 0.9, "#9c6a4a"),
    (-1.0, 2.9, 0.5, "#5d7a9a"),
    (1.5, 2.3, 0.5, "#6d5a8a"),
    (-1.8, 1.7, 0.9, "#8a5a4a"),
    (2.0, 1.5, 0.9, "#a5553f"),
    (0.3, 2.0, 1.3, "#c46a4a"),
    (-0.6, 1.3, 0.9, "#9a4f3f"),
    (1.1, 1.1, 0.9, "#b5573f"),
)
"""How far aside, how high and wide, and the colour of the roof, in units; the farther first."""

ROOFS = (
    (-2.3, 0.30, "#a5553f"),
    (-1.1, 0.0, "#9c6a4a"),
    (1.0, 0.1, "#b5573f"),
    (2.2, 0.42, "#8a5a4a"),
    (0.0, 0.62, "#7d5a4a"),
)


def wood_side(stage: Stage) -> int:
    """At which side the wood is drawn, so that it is seen at the left."""
    return 1 if stage.mirrored else -1


def draw_vistas(stage: Stage) -> None:
    """What the story says lies near: firs, a village, each at its own side."""
    if Setting.FOREST in stage.vistas:
        _draw_wood(stage, wood_side(stage))
    if Setting.CITY in stage.vistas:
        _draw_city(stage, -wood_side(stage))
    if Setting.VILLAGE in stage.vistas:
        _draw_village(stage, -wood_side(stage))


def _draw_wood(stage: Stage, side: int) -> None:
    p = stage.palette
    for depth, high, reach, pale in WOOD:
        y, tall = stage.depth_y(depth), stage.height * high
        shade = p.lit("#7f9fa0", pale) if p.snow else p.turf("#24513f", pale)
        x = 0.0
        while x < reach * stage.width:
            grown = tall * (1.1 - 0.5 * x / (reach * stage.width)) * stage.rng.uniform(0.86, 1.1)
            at = x - 14 if side < 0 else stage.width + 14 - x
            plants.draw_conifer(stage.pen, at, y + 6, grown, shade)
            x += tall * stage.rng.uniform(0.20, 0.28)


def _draw_city(stage: Stage, side: int) -> None:
    """Roofs close together behind a wall, spires and a dome over them, pale with distance, light on their windows."""
    pen, p, unit = stage.pen, stage.palette, stage.height * 0.062
    x, y = stage.width * (0.5 + side * 0.34), stage.depth_y(0.9)
    for dx, high, wide, tile in CITY:
        left, half, top = x + dx * unit, wide * unit / 2, y - high * unit
        pen.rect(left - half, top, half * 2, high * unit, pen.tone(p.lit("#efe0c8", 0.3), 0.6))
        peak = top - wide * unit * (1.5 if wide < SPIRE else 0.62)
        pen.polygon([(left - half * 1.12, top), (left, peak), (left + half * 1.12, top)], p.lit(tile, 0.26))
        for row in range(int(high / 0.55)):
            sill = top + (0.16 + 0.5 * row) * unit
            pen.rect(left - half * 0.5, sill, half * 0.34, unit * 0.2, p.lit("#7d8aa8", 0.2))
            pen.rect(left + half * 0.2, sill, half * 0.34, unit * 0.2, "#ffdf8a")
    pen.rect(x - unit * 3.3, y - unit * 0.42, unit * 6.6, unit * 0.5, p.lit("#c9b79c", 0.28))
    land.draw_mist(stage, y + unit * 0.2, stage.height * 0.014, 0.25)


def _draw_village(stage: Stage, side: int) -> None:
    pen, p, x = stage.pen, stage.palette, stage.width * (0.5 + side * 0.32)
    y, unit = stage.depth_y(0.88), stage.height * 0.042
    draw_tower(pen, p, x + side * unit * 0.4, y, unit * 0.6, unit * 2.3, "#d9cfc0", "#7a5a5a", 0.45)
    for dx, low, tile in ROOFS:
        draw_cottage(pen, p, x + dx * unit, y + unit * low, unit * 1.1, "#f0e2c6", tile, 0.35)
        if p.dim:
            pen.glow(x + dx * unit, y + unit * (low - 0.2), unit * 0.7, "#ffc45a", 0.5)
    for dx in (-3.1, -0.5, 1.6, 3.0):
        pen.circle(x + dx * unit, y + unit * 0.2, unit * 0.42, p.turf("#4f8a4a", 0.4))
    land.draw_mist(stage, y + unit * 0.5, stage.height * 0.016, 0.25)
