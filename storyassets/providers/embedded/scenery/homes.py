"""Settings where people live: room, kitchen, bedroom."""

from __future__ import annotations

from storyassets.model.place import Setting
from storyassets.providers.embedded.scenery import furniture, interior
from storyassets.providers.embedded.scenery.colours import darken
from storyassets.providers.embedded.scenery.other_wall import draw_other_wall
from storyassets.providers.embedded.scenery.stage import Stage

RUGS = ("#b5544a", "#4f7f8f", "#8a6a9a", "#6f8f5a")


def draw_room(stage: Stage) -> None:
    """A parlour: window with curtains, armchair or sofa, fireplace or bookcase, lamp, pictures, rug."""
    side = stage.rng.choice((-1, 1))
    kind = stage.choose("room", 4)
    wall = ("#d9b88a", "#9fb8a8", "#c98f7c", "#a9a6c4")[kind]
    interior.draw_walls(stage, wall, stripes=kind in (0, 3), panel=kind in (1, 2))
    interior.draw_planks(stage, ("#b07a4c", "#8f6a4a", "#a8744f", "#9a7458")[kind])
    if stage.reverse:
        draw_other_wall(stage, Setting.ROOM)
        return
    foot = interior.floor_y(stage)
    s = stage.scale_at(foot)
    wx, ww = stage.x(0.5 - side * (0.30 if stage.hearth else 0.16)), min(330 * s, stage.width * 0.34)
    interior.draw_window(
        stage, wx, foot - 560 * s, ww, ww * 1.25, curtains=("#b5544a", "#d8b46a", "#5f7f6a", "#7a5a8c")[kind]
    )
    interior.draw_light_patch(stage, wx, ww)
    _furnish_room(stage, side, foot, s)


def _furnish_room(stage: Stage, side: int, foot: float, s: float) -> None:
    """A hearth or a bookcase at one side, a seat at the other, a rug between, pictures and a lamp."""
    p = stage.palette
    if stage.rng.random() < 0.5 or stage.hearth:
        _put(stage, 0.5 + side * (0.14 if stage.hearth else 0.34), foot + 14 * s, s)
        furniture.draw_fireplace(stage.pen, p.indoors("#b9a798"), clock=stage.nine * stage.of_today)
        stage.pen.close()
    else:
        _put(stage, 0.5 + side * 0.36, foot + 12 * s, s)
        furniture.draw_bookcase(stage.pen, p.indoors(furniture.WOOD), stage.rng.randrange(6))
        stage.pen.close()
        _hang(stage, 0.5 + side * 0.13, foot - 620 * s, s, 150, 190)
    _hang(stage, 0.5 - side * 0.43, foot - 640 * s, s, 130, 160)
    interior.draw_rug(stage, stage.x(0.5), stage.depth_y(0.02), stage.width * 0.40, stage.rng.choice(RUGS))
    near = stage.depth_y(0.26)
    scale = stage.scale_at(near)
    cloth = p.indoors(stage.rng.choice(("#4f8a8b", "#5a7fa0")))
    _put(stage, 0.5 - side * 0.36, near, scale)
    if stage.rng.random() < 0.6:
        furniture.draw_armchair(stage.pen, cloth)
    else:
        furniture.draw_sofa(stage.pen, cloth)
    stage.pen.close()
    lamp_x = 0.5 - side * (0.36 if stage.hearth else 0.10) if stage.upright else 0.5 - side * 0.22
    _put(stage, lamp_x, foot + 30 * s, s)
    if stage.of_today:
        furniture.draw_floor_lamp(stage.pen, p.indoors("#f2c878"))
    else:
        _draw_candle_stand(stage)
    stage.pen.close()
    interior.draw_lamp_light(stage, stage.x(lamp_x), foot - 520 * s, 420 * s)


def _draw_candle_stand(stage: Stage) -> None:
    """Three candles on a tall stand of iron."""
    pen, iron = stage.pen, stage.palette.indoors("#3f3a40")
    pen.line("M0 0V-480M-70 0Q0 -50 70 0M-90 -560V-500Q-80 -470 0 -470T90 -500V-560M0 -470V-580", iron, 16)
    for x, y in ((-90, -560), (0, -580), (90, -560)):
        pen.rect(x - 15, y - 70, 30, 72, "#fbf1da", 5)
        pen.path(f"M{x} {y - 134}Q{x + 20} {y - 98} {x} {y - 78}Q{x - 20} {y - 98} {x} {y - 134}Z", "#ffcf5a")


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


def draw_bedroom(stage: Stage) -> None:
    """A bed with a patchwork quilt, bedside lamp, wardrobe, window and a rug."""
    p, side = stage.palette, stage.rng.choice((-1, 1))
    kind = stage.choose("bedroom", 4)
    wall = ("#a9b9c9", "#d8b8b0", "#b8c4a4", "#8f98b8")[kind]
    interior.draw_walls(stage, wall, stripes=kind in (0, 2), panel=kind == 3)
    interior.draw_planks(stage, ("#a8774f", "#b58a60", "#8a6448", "#7d5f54")[kind])
    if stage.reverse:
        draw_other_wall(stage, Setting.BEDROOM)
        return
    foot = interior.floor_y(stage)
    s = stage.scale_at(foot)
    wx = stage.x(0.5 + side * 0.06)
    interior.draw_window(
        stage, wx, foot - 640 * s, 300 * s, 360 * s, curtains=stage.rng.choice(("#7a86b8", "#8a7ab0"))
    )
    interior.draw_light_patch(stage, wx, 300 * s)
    _put(stage, 0.5 + side * 0.40, foot + 10 * s, s)
    furniture.draw_wardrobe(stage.pen, p.indoors("#a0714a"))
    stage.pen.close()
    interior.draw_rug(stage, stage.x(0.5), stage.depth_y(-0.02), stage.width * 0.36, "#7a86b8")
    bed_y = foot + 70 * s
    bed_x = 0.5 - side * (0.20 if stage.upright else 0.24)
    scale = stage.scale_at(bed_y) * 0.96
    if not stage.bed_taken:
        stage.pen.open(stage.x(bed_x), bed_y, scale, mirror=side < 0)
        furniture.draw_big_bed(
            stage.pen, p.indoors(stage.rng.choice(("#d8735f", "#5f9aa0"))), p.indoors("#8a5a38")
        )
        stage.pen.close()
    _draw_bedside(stage, stage.x(bed_x) + side * 500 * scale, foot + 30 * s, s)
    _hang(stage, 0.5 - side * 0.36, foot - 660 * s, s, 170, 130)


def _draw_bedside(stage: Stage, x: float, y: float, s: float) -> None:
    wood = stage.palette.indoors("#8a5a38")
    stage.pen.open(x, y, s)
    stage.pen.rect(-70, -220, 140, 220, stage.pen.tone(wood, 0.7), 10)
    stage.pen.rect(-56, -195, 112, 70, darken(wood, 0.14), 8)
    stage.pen.circle(0, -160, 9, "#e8c468")
    if not stage.of_today:
        stage.pen.rect(-13, -290, 26, 72, "#fbf1da", 5)
        stage.pen.path("M0 -352Q20 -316 0 -296Q-20 -316 0 -352Z", "#ffcf5a")
        stage.pen.close()
        interior.draw_lamp_light(stage, x, y - 320 * s, 330 * s)
        return
    stage.pen.line("M0 -224V-290", "#d8c9a8", 12)
    stage.pen.polygon(
        [(-34, -370), (34, -370), (58, -285), (-58, -285)], stage.pen.fade("#fff3c9", "#f2c878")
    )
    stage.pen.close()
    interior.draw_lamp_light(stage, x, y - 320 * s, 330 * s)


def _put(stage: Stage, share: float, y: float, scale: float) -> None:
    """Begin drawing furniture whose foot stands at `y`, `share` of the way across."""
    stage.pen.open(stage.x(share), y, scale)


def _hang(stage: Stage, share: float, y: float, scale: float, w: float, h: float) -> None:
    """A framed picture on the wall."""
    stage.pen.open(stage.x(share), y, scale)
    sky = stage.palette.indoors(stage.rng.choice(("#8fc1d8", "#f2b98a", "#b6a6d8")))
    furniture.draw_picture(stage.pen, w, h, sky, stage.palette.indoors("#4f7f6a"))
    stage.pen.close()
