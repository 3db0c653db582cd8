"""The entrance of a hotel: its desk with bell and lamp, the board with the keys behind it, a carpet, a lift's door."""

from __future__ import annotations

from storyassets.providers.embedded.scenery import furniture, interior
from storyassets.providers.embedded.scenery.colours import darken, lighten
from storyassets.providers.embedded.scenery.stage import Stage

ROWS, COLUMNS = 4, 7
HOLE = 96.0  # how wide one pigeonhole is, in figure units
BRASS = "#d9b25a"


def draw_hotel(stage: Stage) -> None:
    """Panelled walls, a long desk of dark wood, pigeonholes with keys over it, a runner, palms, warm lamps."""
    pen, p, side = stage.pen, stage.palette, stage.rng.choice((-1, 1))
    kind = stage.choose("hotel", 3)
    foot, s = interior.floor_y(stage), interior.wall_scale(stage, 1700)
    interior.draw_walls(stage, ("#d9c6a2", "#a9b8a6", "#c9b4b0")[kind], panel=True)
    interior.draw_tiles(stage, "#d8cdb8", "#bfae94")
    wood = p.indoors(("#6b3f2a", "#5a3b2c", "#7a4a30")[kind])
    interior.draw_rug(
        stage, stage.x(0.5), foot + 330 * s, 620 * s, p.indoors(("#9a3f3f", "#3f5f7a", "#7a4468")[kind])
    )
    middle = stage.x(0.5) + side * 150 * s
    pen.open(middle, foot, s)
    _draw_keys(stage, wood)
    pen.close()
    pen.open(middle - side * 820 * s, foot, s)
    _draw_lift(stage, wood)
    pen.close()
    pen.open(middle, foot + 20 * s, s)
    _draw_desk(stage, wood, side)
    pen.close()
    for way in (-1, 1):
        pen.open(middle + way * 640 * s, foot + 40 * s, s * 1.2)
        furniture.draw_plant(pen, p.indoors("#e8e2d6"))
        pen.close()
    for way in (-1, 1):
        interior.draw_pendant(stage, middle + way * 330 * s, stage.y(0.12), s)


def _draw_keys(stage: Stage, wood: str) -> None:
    """A board of pigeonholes, in most a key on its tag, in some a letter."""
    pen, half = stage.pen, HOLE * COLUMNS / 2
    low = -560.0
    top = low - HOLE * ROWS
    pen.rect(-half - 26, top - 26, 2 * half + 52, HOLE * ROWS + 52, darken(wood, 0.12), 8)
    keys, tags = [], []
    for k in range(ROWS * COLUMNS):
        x, y = -half + HOLE * (k % COLUMNS), top + HOLE * (k // COLUMNS)
        pen.rect(x + 5, y + 5, HOLE - 10, HOLE - 10, darken(wood, 0.42), 4)
        if (k * 5 + 2) % 7 < 5:
            keys.append(f"M{x + HOLE / 2:.0f} {y + 16:.0f}v34")
            tags.append(f"M{x + HOLE / 2:.0f} {y + 52:.0f}v18")
        elif k % 2:
            pen.rect(x + 24, y + 26, 20, 58, stage.palette.indoors("#f2ecdc"))
    brass = stage.palette.indoors(BRASS)
    pen.line("".join(keys), lighten(brass, 0.2), 9)
    pen.line("".join(tags), brass, 26)


def _draw_desk(stage: Stage, wood: str, side: int) -> None:
    """As high as a belt, with panels; on it a bell, an open book and a lamp with a green shade."""
    pen, p = stage.pen, stage.palette
    pen.rect(-470, -390, 940, 390, pen.fade(lighten(wood, 0.06), darken(wood, 0.2)), 6)
    for k in range(4):
        pen.rect(-440 + 225 * k, -330, 205, 280, darken(wood, 0.16), 8)
        pen.rect(-428 + 225 * k, -318, 181, 256, lighten(wood, 0.05), 6)
    pen.rect(-490, -424, 980, 46, pen.fade(lighten(wood, 0.36), lighten(wood, 0.12)), 8)
    brass = p.indoors(BRASS)
    pen.path("M-52 -436Q-52 -486 0 -486Q52 -486 52 -436Z", pen.fade(lighten(brass, 0.4), darken(brass, 0.12)))
    pen.rect(-62, -440, 124, 18, darken(brass, 0.3), 8)
    pen.circle(0, -492, 10, darken(brass, 0.2))
    pen.polygon([(-270, -424), (-120, -424), (-140, -446), (-250, -446)], p.indoors("#f4efe2"))
    x = 300 * side
    pen.line(f"M{x} -424V-560", brass, 16)
    pen.path(
        f"M{x - 96} -548Q{x - 84} -618 {x} -622Q{x + 84} -618 {x + 96} -548Z",
        p.indoors("#2f7a5a"),
    )
    pen.rect(x - 48, -436, 96, 14, darken(brass, 0.2), 6)
    interior.draw_lamp_light(stage, x, -520, 260)


def _draw_lift(stage: Stage, wood: str) -> None:
    """Its two doors of brass in a frame, a half dial with the floors over them."""
    pen, brass = stage.pen, stage.palette.indoors(BRASS)
    pen.rect(-210, -720, 420, 720, darken(wood, 0.2), 6)
    for way in (-1, 1):
        left = -166 if way < 0 else 4
        pen.rect(left, -676, 162, 676, pen.tone(brass, 0.62, 0.16))
        pen.rect(left + 26, -620, 110, 520, darken(brass, 0.2), 6)
        pen.rect(left + 36, -610, 90, 500, lighten(brass, 0.1), 4)
    pen.path("M-90 -760A90 90 0 0 1 90 -760Z", darken(wood, 0.35))
    pen.line("M0 -762L46 -818", brass, 12)
