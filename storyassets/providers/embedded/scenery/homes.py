"""Settings under a roof where people live: room, kitchen, bedroom, hall."""

from __future__ import annotations

from storyassets.providers.embedded.scenery import furniture, interior
from storyassets.providers.embedded.scenery.colours import darken, lighten, mix
from storyassets.providers.embedded.scenery.stage import Stage


def draw_room(stage: Stage) -> None:
    """A parlour: window with curtains, armchair or sofa, fireplace or bookcase, lamp, pictures, rug."""
    p, side = stage.palette, stage.rng.choice((-1, 1))
    wall = stage.rng.choice(("#d9b88a", "#cfae8f", "#d8c08f"))
    interior.draw_walls(stage, wall, stripes=True)
    interior.draw_planks(stage, "#b07a4c")
    foot = interior.floor_y(stage)
    s = stage.scale_at(foot)
    wx, ww = stage.x(0.5 - side * 0.16), min(330 * s, stage.width * 0.34)
    interior.draw_window(stage, wx, foot - 560 * s, ww, ww * 1.25, curtains=stage.rng.choice(("#b5544a", "#a8503f")))
    interior.draw_light_patch(stage, wx, ww)
    if stage.rng.random() < 0.5:
        _put(stage, 0.5 + side * 0.34, foot + 14 * s, s)
        furniture.draw_fireplace(stage.pen, p.indoors("#b9a798"))
        stage.pen.close()
    else:
        _put(stage, 0.5 + side * 0.36, foot + 12 * s, s)
        furniture.draw_bookcase(stage.pen, p.indoors(furniture.WOOD), stage.rng.randrange(6))
        stage.pen.close()
        _hang(stage, 0.5 + side * 0.13, foot - 620 * s, s, 150, 190)
    _hang(stage, 0.5 - side * 0.43, foot - 640 * s, s, 130, 160)
    interior.draw_rug(stage, stage.x(0.5), stage.depth_y(0.02), stage.width * 0.40, "#b5544a")
    near = stage.depth_y(0.26)
    scale = stage.scale_at(near)
    cloth = p.indoors(stage.rng.choice(("#4f8a8b", "#5a7fa0")))
    _put(stage, 0.5 - side * 0.36, near, scale)
    if stage.rng.random() < 0.6:
        furniture.draw_armchair(stage.pen, cloth)
    else:
        furniture.draw_sofa(stage.pen, cloth)
    stage.pen.close()
    lamp_x = 0.5 - side * 0.10 if stage.upright else 0.5 - side * 0.22
    _put(stage, lamp_x, foot + 30 * s, s)
    furniture.draw_floor_lamp(stage.pen, p.indoors("#f2c878"))
    stage.pen.close()
    interior.draw_lamp_light(stage, stage.x(lamp_x), foot - 520 * s, 420 * s)


def draw_kitchen(stage: Stage) -> None:
    """A stove with a kettle, a counter, shelves of crockery, hanging pans, tiles, a table."""
    p, side = stage.palette, stage.rng.choice((-1, 1))
    interior.draw_walls(stage, stage.rng.choice(("#e8d8b4", "#e2d6bd", "#eadcae")))
    interior.draw_tiles(stage, "#e9dcc3", stage.rng.choice(("#c87f5e", "#b9785a")))
    foot = interior.floor_y(stage)
    s = stage.scale_at(foot)
    _draw_wall_tiles(stage, foot - 620 * s, foot - 300 * s, 80 * s)
    wx = stage.x(0.5 - side * 0.10)
    interior.draw_window(stage, wx, foot - 620 * s, 270 * s, 300 * s, curtains="#e2735a")
    interior.draw_light_patch(stage, wx, 270 * s)
    _put(stage, 0.5 + side * 0.33, foot + 12 * s, s)
    furniture.draw_stove(stage.pen, p.indoors("#5f8f9a"))
    stage.pen.close()
    interior.draw_lamp_light(stage, stage.x(0.5 + side * 0.33), foot - 160 * s, 260 * s)
    _put(stage, 0.5 - side * 0.24, foot + 12 * s, s)
    furniture.draw_counter(stage.pen, 330, p.indoors("#7fa58a"), p.indoors("#c99a68"), 4)
    stage.pen.open(-60 * side, -342)
    furniture.draw_crockery(stage.pen, 150, stage.rng.randrange(5))
    stage.pen.close()
    stage.pen.close()
    _draw_kitchen_wall(stage, side, foot, s)


def _draw_wall_tiles(stage: Stage, top: float, low: float, size: float) -> None:
    grout = stage.palette.indoors("#cfc0a0")
    d = "".join(f"M-10 {top + size * k:.1f}H{stage.width + 10:.1f}" for k in range(int((low - top) / size) + 1))
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
    interior.draw_walls(stage, stage.rng.choice(("#a9b9c9", "#b5b4cc", "#aebfc0")), stripes=stage.rng.random() < 0.5)
    interior.draw_planks(stage, "#a8774f")
    foot = interior.floor_y(stage)
    s = stage.scale_at(foot)
    wx = stage.x(0.5 + side * 0.06)
    interior.draw_window(stage, wx, foot - 640 * s, 300 * s, 360 * s, curtains=stage.rng.choice(("#7a86b8", "#8a7ab0")))
    interior.draw_light_patch(stage, wx, 300 * s)
    _put(stage, 0.5 + side * 0.40, foot + 10 * s, s)
    furniture.draw_wardrobe(stage.pen, p.indoors("#a0714a"))
    stage.pen.close()
    interior.draw_rug(stage, stage.x(0.5), stage.depth_y(-0.02), stage.width * 0.36, "#7a86b8")
    bed_y = foot + 70 * s
    bed_x = 0.5 - side * (0.20 if stage.upright else 0.24)
    scale = stage.scale_at(bed_y) * 0.96
    stage.pen.open(stage.x(bed_x), bed_y, scale, mirror=side < 0)
    furniture.draw_big_bed(stage.pen, p.indoors(stage.rng.choice(("#d8735f", "#5f9aa0"))), p.indoors("#8a5a38"))
    stage.pen.close()
    _draw_bedside(stage, stage.x(bed_x) + side * 500 * scale, foot + 30 * s, s)
    _hang(stage, 0.5 - side * 0.36, foot - 660 * s, s, 170, 130)


def _draw_bedside(stage: Stage, x: float, y: float, s: float) -> None:
    wood = stage.palette.indoors("#8a5a38")
    stage.pen.open(x, y, s)
    stage.pen.rect(-70, -220, 140, 220, stage.pen.tone(wood, 0.7), 10)
    stage.pen.rect(-56, -195, 112, 70, darken(wood, 0.14), 8)
    stage.pen.circle(0, -160, 9, "#e8c468")
    stage.pen.line("M0 -224V-290", "#d8c9a8", 12)
    stage.pen.polygon([(-34, -370), (34, -370), (58, -285), (-58, -285)], stage.pen.fade("#fff3c9", "#f2c878"))
    stage.pen.close()
    interior.draw_lamp_light(stage, x, y - 320 * s, 330 * s)


def draw_hall(stage: Stage) -> None:
    """A great hall: columns, arched windows, banners, a red carpet to a throne."""
    p = stage.palette
    interior.draw_walls(stage, "#b9a58f")
    interior.draw_tiles(stage, "#d9cbb5", "#a08a78")
    foot = interior.floor_y(stage)
    s = stage.scale_at(foot)
    shift = stage.rng.choice((-0.10, 0.0, 0.10))
    middle = 0.5 + shift
    step = 0.30 if stage.upright else 0.21
    for k in (-2, -1, 1, 2):
        _draw_arched_window(stage, stage.x(middle + k * step), foot - 660 * s, 150 * s, 460 * s)
    _draw_carpet(stage, stage.x(middle), foot)
    _draw_throne(stage, stage.x(middle), foot + 8 * s, s)
    for k in (-1.5, -0.5, 0.5, 1.5):
        x = stage.x(middle + k * step)
        _draw_column(stage, x, foot + 20 * s, 84 * s)
    cloth = p.indoors(stage.rng.choice(("#a8323f", "#3f4f9a", "#2f7a68")))
    for k in (-0.5, 0.5):
        _draw_banner(stage, stage.x(middle + k * step), stage.y(0.10), 110 * s, cloth)
    _draw_chandelier(stage, stage.x(middle), stage.y(0.09), s)


def _draw_arched_window(stage: Stage, x: float, y: float, w: float, h: float) -> None:
    frame = stage.palette.indoors("#8f7d6c")
    for grow, paint in ((1.16, frame), (1.0, stage.pen.fade(*stage.palette.sky))):
        half, high = w * grow / 2, h * grow / 2
        stage.pen.path(f"M{x - half:.1f} {y + high:.1f}V{y - high * 0.5:.1f}Q{x - half:.1f} {y - high * 0.9:.1f} {x:.1f} {y - high * 1.1:.1f}Q{x + half:.1f} {y - high * 0.9:.1f} {x + half:.1f} {y - high * 0.5:.1f}V{y + high:.1f}Z", paint)
    stage.pen.line(f"M{x:.1f} {y - h * 0.54:.1f}V{y + h / 2:.1f}M{x - w / 2:.1f} {y - h * 0.1:.1f}h{w:.1f}M{x - w / 2:.1f} {y + h * 0.2:.1f}h{w:.1f}", frame, w * 0.05)
    if not stage.palette.dim:
        paint = stage.pen.veil(stage.palette.light, 0.30, 0.0)
        stage.pen.polygon([(x - w / 2, y - h * 0.3), (x + w / 2, y - h * 0.3), (x + w * 1.6, y + h * 1.5), (x, y + h * 1.5)], paint)


def _draw_carpet(stage: Stage, x: float, top: float) -> None:
    red, gold = stage.palette.indoors("#a8323f"), stage.palette.indoors("#e8bf5a")
    for half, near, colour in ((0.105, 0.30, gold), (0.092, 0.27, red)):
        stage.pen.polygon([(x - half * stage.width, top), (x + half * stage.width, top), (x + near * stage.width, stage.height + 10), (x - near * stage.width, stage.height + 10)], colour)


def _draw_throne(stage: Stage, x: float, y: float, s: float) -> None:
    gold, red = stage.palette.indoors("#dfae4a"), stage.palette.indoors("#b23a48")
    stage.pen.open(x, y, s)
    stage.pen.rect(-230, -50, 460, 60, stage.palette.indoors("#8f7d6c"), 6)
    stage.pen.path("M-120 -50V-470Q-120 -560 0 -600Q120 -560 120 -470V-50Z", stage.pen.tone(gold, 0.7, 0.2))
    stage.pen.path("M-84 -200V-450Q-84 -510 0 -545Q84 -510 84 -450V-200Z", stage.pen.tone(red, 0.7, 0.16))
    stage.pen.rect(-130, -220, 260, 60, lighten(red, 0.1), 20)
    for dx in (-160, 110):
        stage.pen.rect(dx, -300, 50, 250, stage.pen.tone(gold, 0.5, 0.26), 14)
        stage.pen.circle(dx + 25, -300, 32, lighten(gold, 0.2))
    stage.pen.circle(0, -600, 30, "#e25a68")
    stage.pen.close()


def _draw_column(stage: Stage, x: float, y: float, w: float) -> None:
    stone = stage.palette.indoors("#d3c4b0")
    stage.pen.shadow(x, y, w * 1.1, w * 0.2)
    stage.pen.rect(x - w / 2, -10, w, y + 10, stage.pen.tone(stone, 0.55, 0.24))
    for dx in (-0.2, 0.05):
        stage.pen.line(f"M{x + dx * w:.1f} 0V{y:.1f}", darken(stone, 0.16), w * 0.05, 0.6)
    stage.pen.rect(x - w * 0.72, y - w * 0.5, w * 1.44, w * 0.5, stage.pen.tone(darken(stone, 0.06), 0.6), 6)


def _draw_banner(stage: Stage, x: float, y: float, w: float, cloth: str) -> None:
    h = w * 2.3
    stage.pen.line(f"M{x - w * 0.62:.1f} {y:.1f}h{w * 1.24:.1f}", "#c9a04a", w * 0.09)
    stage.pen.polygon([(x - w / 2, y), (x + w / 2, y), (x + w / 2, y + h), (x, y + h * 0.86), (x - w / 2, y + h)], stage.pen.tone(cloth, 0.7, 0.18))
    stage.pen.circle(x, y + h * 0.4, w * 0.24, mix(cloth, "#ffd97a", 0.8))
    stage.pen.circle(x, y + h * 0.4, w * 0.12, cloth)


def _draw_chandelier(stage: Stage, x: float, y: float, s: float) -> None:
    interior.draw_lamp_light(stage, x, y, 520 * s)
    stage.pen.line(f"M{x:.1f} -10V{y:.1f}", "#6b5030", 8 * s)
    stage.pen.open(x, y, s)
    stage.pen.line("M-210 20Q0 90 210 20", "#c9a04a", 22)
    for dx, dy in ((-210, 10), (-105, 44), (0, 54), (105, 44), (210, 10)):
        stage.pen.rect(dx - 11, dy - 60, 22, 56, "#fbf1da", 4)
        stage.pen.ellipse(dx, dy - 78, 11, 22, "#ffd45e")
    stage.pen.close()


def _put(stage: Stage, share: float, y: float, scale: float) -> None:
    """Begin drawing furniture whose foot stands at `y`, `share` of the way across."""
    stage.pen.open(stage.x(share), y, scale)


def _hang(stage: Stage, share: float, y: float, scale: float, w: float, h: float) -> None:
    """A framed picture on the wall."""
    stage.pen.open(stage.x(share), y, scale)
    sky = stage.palette.indoors(stage.rng.choice(("#8fc1d8", "#f2b98a", "#b6a6d8")))
    furniture.draw_picture(stage.pen, w, h, sky, stage.palette.indoors("#4f7f6a"))
    stage.pen.close()
