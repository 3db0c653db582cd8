"""The kitchen: of today with a range and cupboards, of old with a hearth and hanging pans."""

from __future__ import annotations

from storyassets.model.place import Setting
from storyassets.providers.embedded.scenery import furniture, interior
from storyassets.providers.embedded.scenery.colours import darken
from storyassets.providers.embedded.scenery.other_wall import draw_other_wall
from storyassets.providers.embedded.scenery.stage import Stage


def draw_kitchen(stage: Stage) -> None:
    """A stove with a kettle, a counter, shelves of crockery, hanging pans, tiles, a table."""
    p, side = stage.palette, stage.rng.choice((-1, 1))
    kind = stage.choose("kitchen", 4)
    interior.draw_walls(stage, ("#e8d8b4", "#bcd0c4", "#e6c0a0", "#c4cfe0")[kind])
    if kind in (1, 2):
        interior.draw_planks(stage, "#a8774a")
    else:
        interior.draw_tiles(stage, "#e9dcc3", ("#c87f5e", "#c87f5e", "#b9785a", "#6f8fb0")[kind])
    if stage.reverse:
        draw_other_wall(stage, Setting.KITCHEN)
        return
    foot = interior.floor_y(stage)
    s = stage.scale_at(foot)
    if stage.of_today:
        _draw_wall_tiles(stage, foot - 620 * s, foot - 300 * s, 80 * s)
    wx = stage.x(0.5 - side * 0.10)
    interior.draw_window(stage, wx, foot - 620 * s, 270 * s, 300 * s, curtains="#e2735a")
    interior.draw_light_patch(stage, wx, 270 * s)
    _put(stage, 0.5 + side * 0.33, foot + 12 * s, s)
    if stage.of_today:
        furniture.draw_stove(stage.pen, p.indoors(("#5f8f9a", "#c8655a", "#5a5f6a", "#e2d6bd")[kind]))
    else:
        furniture.draw_fireplace(stage.pen, p.indoors("#a89a90"), clock=0)
    stage.pen.close()
    interior.draw_lamp_light(stage, stage.x(0.5 + side * 0.33), foot - 160 * s, 260 * s)
    _put(stage, 0.5 - side * 0.24, foot + 12 * s, s)
    furniture.draw_counter(
        stage.pen, 330, p.indoors(("#7fa58a", "#e6dcc4", "#8a5a38", "#f0ead8")[kind]), p.indoors("#c99a68"), 4
    )
    stage.pen.open(-60 * side, -342)
    furniture.draw_crockery(stage.pen, 150, stage.rng.randrange(5))
    stage.pen.close()
    stage.pen.close()
    _draw_kitchen_wall(stage, side, foot, s)


def _draw_wall_tiles(stage: Stage, top: float, low: float, size: float) -> None:
    grout = stage.palette.indoors("#cfc0a0")
    d = "".join(
        f"M-10 {top + size * k:.1f}H{stage.width + 10:.1f}" for k in range(int((low - top) / size) + 1)
    )
    d += "".join(f"M{size * k:.1f} {top:.1f}V{low:.1f}" for k in range(int(stage.width / size) + 2))
    stage.pen.rect(-10, top, stage.width + 20, low - top, stage.palette.indoors("#f3ead6"))
    stage.pen.line(d, grout, 3, 0.8)


def _draw_kitchen_wall(stage: Stage, side: int, foot: float, s: float) -> None:
    """A shelf over the counter and pans that hang over the stove."""
    wood = stage.palette.indoors(furniture.WOOD)
    for level in (760, 960):
        _put(stage, 0.5 - side * 0.39, foot - level * s, s)
        furniture.draw_crockery(stage.pen, 170, stage.rng.randrange(7))
        furniture.draw_shelf(stage.pen, 180, wood)
        stage.pen.close()
    _put(stage, 0.5 + side * 0.30, foot - 900 * s, s)
    stage.pen.line("M-230 0H150", "#4a4048", 12)
    for k, (x, r) in enumerate(((-190, 62), (-60, 52), (80, 68))):
        copper = stage.palette.indoors(("#c9774a", "#5b5866", "#b9683f")[k])
        stage.pen.line(f"M{x} 6V96", darken(copper, 0.3), 13)
        stage.pen.circle(x, 96 + r, r, stage.pen.tone(copper, 0.6))
        stage.pen.circle(x, 96 + r, r * 0.72, darken(copper, 0.14))
    stage.pen.close()


def _put(stage: Stage, share: float, y: float, scale: float) -> None:
    """Begin drawing furniture whose foot stands at `y`, `share` of the way across."""
    stage.pen.open(stage.x(share), y, scale)
