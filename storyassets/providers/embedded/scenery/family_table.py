"""A dining room of today: a table that is laid for a family, chairs behind it, a lamp over it, a window."""

from __future__ import annotations

from storyassets.model.place import Setting
from storyassets.providers.embedded.scenery import interior
from storyassets.providers.embedded.scenery.colours import darken, lighten
from storyassets.providers.embedded.scenery.dress import (
    draw_dressed_floor,
    draw_dressed_rug,
    draw_dressed_window,
    dress_of,
    paint_of,
)
from storyassets.providers.embedded.scenery.other_wall import draw_other_wall
from storyassets.providers.embedded.scenery.stage import Stage

CROCKERY = ("#f4efe4", "#cfe0e6", "#f0d9c8", "#d8e4cc")


def draw_family_dining(stage: Stage) -> None:
    """The window side with the table; from the other side, what stands along the wall."""
    panel = stage.choose("paper", 2) == 1
    interior.draw_walls(stage, paint_of(stage, Setting.DINING_ROOM), panel=panel)
    draw_dressed_floor(stage)
    if stage.reverse:
        draw_other_wall(stage, Setting.DINING_ROOM)
        return
    foot = interior.floor_y(stage)
    s = stage.scale_at(foot)
    wide = min(380 * s, stage.width * 0.38)
    x = stage.x((0.40, 0.60)[stage.choose("window", 2)])
    draw_dressed_window(stage, x, foot - 620 * s, wide, wide * 1.1)
    interior.draw_light_patch(stage, x, wide)
    draw_dressed_rug(stage)
    y = stage.depth_y(0.27)
    stage.pen.open(stage.x(0.5), y, min(stage.scale_at(y), stage.width / 900))
    _draw_chairs(stage)
    _draw_laid_table(stage)
    stage.pen.close()
    interior.draw_pendant(stage, stage.x(0.5), stage.y(0.08), s)


def _draw_chairs(stage: Stage) -> None:
    """Three backs of bars behind the table."""
    pen, wood = stage.pen, stage.palette.indoors(darken(dress_of(stage).wood, 0.12))
    for x in (-300, 0, 300):
        pen.line(f"M{x - 74} -240V-500M{x + 74} -240V-500", wood, 22)
        pen.rect(x - 92, -520, 184, 60, pen.tone(wood, 0.7), 20)
        pen.line(f"M{x - 30} -460V-250M{x + 30} -460V-250", lighten(wood, 0.08), 16)


def _draw_laid_table(stage: Stage) -> None:
    """A bare table of wood; plates, glasses, a dish in the middle."""
    pen, p = stage.pen, stage.palette
    wood, china = p.indoors(dress_of(stage).wood), p.indoors(CROCKERY[stage.choose("china", 4)])
    pen.shadow(0, 0, 500, 30)
    for x in (-410, 410):
        pen.rect(x - 26, -280, 52, 280, pen.tone(darken(wood, 0.16), 0.6), 8)
    pen.rect(-440, -290, 880, 60, darken(wood, 0.22), 6)
    pen.rect(-480, -318, 960, 40, pen.fade(lighten(wood, 0.22), wood), 12)
    for x in (-320, 320):
        pen.ellipse(x, -322, 84, 15, china)
        pen.ellipse(x, -326, 52, 8, darken(china, 0.08))
        pen.line(f"M{x - 106} -322h-14M{x + 106} -322h14", p.indoors("#aab4bb"), 8)
        pen.path(f"M{x + 96} -420H{x + 140}L{x + 132} -330H{x + 104}Z", p.indoors("#b9d8e4"), 0.75)
    pen.path("M-104 -380Q-92 -322 0 -320Q92 -322 104 -380Z", pen.tone(china, 0.6, 0.14))
    for x, y, colour in ((-54, -392, "#7fa84f"), (0, -402, "#d8624a"), (54, -392, "#e0b04a")):
        pen.circle(x, y, 32, pen.tone(p.indoors(colour), 0.6))
    pen.path("M-104 -380Q0 -362 104 -380Q92 -322 0 -320Q-92 -322 -104 -380Z", pen.tone(china, 0.6, 0.14))
