"""The kitchen: of today with a range and cupboards, of old with a hearth and hanging pans."""

from __future__ import annotations

from storyassets.model.place import Setting
from storyassets.providers.embedded.scenery import furniture, interior
from storyassets.providers.embedded.scenery.colours import darken
from storyassets.providers.embedded.scenery.dress import draw_dressed_window, paint_of
from storyassets.providers.embedded.scenery.furniture_today import draw_oven
from storyassets.providers.embedded.scenery.other_wall import draw_other_wall
from storyassets.providers.embedded.scenery.stage import Stage

FLOORS = (("#e9dcc3", "#c87f5e"), ("#e9dcc3", "#b9785a"), ("#e9e4d8", "#6f8fb0"), ("#e4e0d6", "#8f9a8a"))
FRONTS = ("#7fa58a", "#e6dcc4", "#8a5a38", "#f0ead8", "#6f8fa8", "#c8705a", "#5f6f68")
ENAMELS = ("#5f8f9a", "#c8655a", "#5a5f6a", "#e2d6bd")


def draw_kitchen(stage: Stage) -> None:
    """A counter with shelves of crockery, tiles, a window; a range or, of old, a hearth with its pans."""
    interior.draw_walls(stage, paint_of(stage, Setting.KITCHEN))
    floor = stage.choose("kitchen floor", len(FLOORS) + 3)
    if floor < len(FLOORS):
        interior.draw_tiles(stage, *FLOORS[floor])
    else:
        interior.draw_planks(stage, ("#a8774a", "#8a6448", "#b58a60")[floor - len(FLOORS)])
    if stage.reverse:
        draw_other_wall(stage, Setting.KITCHEN)
        return
    foot = interior.floor_y(stage)
    s = stage.scale_at(foot)
    if stage.of_today:
        _draw_wall_tiles(stage, foot - 620 * s, foot - 300 * s, 80 * s)
    side = (-1, 1)[stage.choose("kitchen side", 2)]
    wx = stage.x(0.5 - side * 0.10)
    draw_dressed_window(stage, wx, foot - 620 * s, 270 * s, 300 * s)
    interior.draw_light_patch(stage, wx, 270 * s)
    _draw_cooking(stage, 0.5 + side * 0.33)
    _draw_counter(stage, 0.5 - side * 0.24, side)
    _draw_kitchen_wall(stage, side, foot, s)


def _draw_cooking(stage: Stage, share: float) -> None:
    """A range of today, an iron stove, or of old a hearth."""
    foot = interior.floor_y(stage)
    s = stage.scale_at(foot)
    enamel = stage.palette.indoors(ENAMELS[stage.choose("enamel", len(ENAMELS))])
    _put(stage, share, foot + 12 * s, s)
    if not stage.of_today:
        furniture.draw_fireplace(stage.pen, stage.palette.indoors("#a89a90"), clock=0)
    elif has_stove(stage):
        furniture.draw_stove(stage.pen, enamel)
    else:
        draw_oven(stage.pen, enamel)
    stage.pen.close()
    if has_stove(stage) or not stage.of_today:
        interior.draw_lamp_light(stage, stage.x(share), foot - 160 * s, 260 * s)


def has_stove(stage: Stage) -> bool:
    """Whether its stove is of iron: before there were screens, and in few kitchens of today."""
    return stage.yesteryear or stage.choose("stove", 4) == 0


def _draw_counter(stage: Stage, share: float, side: int) -> None:
    """Cupboards under a board on which some crockery stands."""
    foot = interior.floor_y(stage)
    s, p = stage.scale_at(foot), stage.palette
    front = p.indoors(FRONTS[stage.choose("fronts", len(FRONTS))])
    top = p.indoors(("#c99a68", "#8f9299", "#e6e0d4")[stage.choose("worktop", 3)])
    _put(stage, share, foot + 12 * s, s)
    furniture.draw_counter(stage.pen, 330, front, top, 4)
    stage.pen.open(-60 * side, -342)
    furniture.draw_crockery(stage.pen, 150, stage.choose("crockery", 5))
    stage.pen.close()
    stage.pen.close()


def _draw_wall_tiles(stage: Stage, top: float, low: float, size: float) -> None:
    grout = stage.palette.indoors("#cfc0a0")
    d = "".join(
        f"M-10 {top + size * k:.1f}H{stage.width + 10:.1f}" for k in range(int((low - top) / size) + 1)
    )
    d += "".join(f"M{size * k:.1f} {top:.1f}V{low:.1f}" for k in range(int(stage.width / size) + 2))
    stage.pen.rect(-10, top, stage.width + 20, low - top, stage.palette.indoors("#f3ead6"))
    stage.pen.line(d, grout, 3, 0.8)


def _draw_kitchen_wall(stage: Stage, side: int, foot: float, s: float) -> None:
    """Shelves over the counter and, where no hood is, pans that hang over the stove."""
    wood = stage.palette.indoors(furniture.WOOD)
    for level in (760, 960):
        _put(stage, 0.5 - side * 0.39, foot - level * s, s)
        furniture.draw_crockery(stage.pen, 170, stage.choose(f"shelf {level}", 7))
        furniture.draw_shelf(stage.pen, 180, wood)
        stage.pen.close()
    if stage.of_today and not has_stove(stage):
        return
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
