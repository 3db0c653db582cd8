"""Settings where people live: the living room and the bedroom."""

from __future__ import annotations

from storyassets.model.place import Setting
from storyassets.providers.embedded.scenery import furniture, interior
from storyassets.providers.embedded.scenery.colours import darken
from storyassets.providers.embedded.scenery.dress import (
    draw_dressed_floor,
    draw_dressed_rug,
    draw_dressed_window,
    draw_papered_walls,
    dress_of,
)
from storyassets.providers.embedded.scenery.furniture_today import (
    draw_sideboard,
    draw_television,
    draw_work_corner,
)
from storyassets.providers.embedded.scenery.other_wall import draw_other_wall
from storyassets.providers.embedded.scenery.stage import Stage

AGAINST = 3  # of so many lights a living room has one


def draw_room(stage: Stage) -> None:
    """A living room, dressed in one of many ways: its window, a seat, what stands at the wall, a lamp."""
    draw_papered_walls(stage)
    draw_dressed_floor(stage)
    if stage.reverse:
        draw_other_wall(stage, Setting.ROOM)
        return
    foot = interior.floor_y(stage)
    s = stage.scale_at(foot)
    side = (-1, 1)[stage.choose("room side", 2)]
    wx, ww = stage.x(0.5 - side * (0.30 if stage.hearth else 0.16)), min(330 * s, stage.width * 0.34)
    draw_dressed_window(stage, wx, foot - 560 * s, ww, ww * 1.25)
    interior.draw_light_patch(stage, wx, ww)
    draw_dressed_rug(stage)
    _stand_at_wall(stage, 0.5 + side * (0.14 if stage.hearth else 0.34))
    _draw_lamp(stage, side, foot, s)
    _draw_seat(stage, 0.5 - side * 0.36)


def _stand_at_wall(stage: Stage, share: float) -> None:
    """A hearth, books, a screen, a low cupboard or a desk."""
    foot = interior.floor_y(stage)
    s, dress, p = stage.scale_at(foot), dress_of(stage), stage.palette
    wood, cloth = p.indoors(dress.wood), p.indoors(dress.curtain)
    kinds = ["hearth", "books", "board", "desk"] if stage.of_today else ["hearth", "books"]
    kinds += ["screen"] if stage.of_today and not stage.yesteryear else []
    kind = "hearth" if stage.hearth else kinds[stage.choose("at wall", len(kinds))]
    stage.pen.open(stage.x(share), foot + 14 * s, s)
    if kind == "hearth":
        burns = stage.hearth or p.dim or not stage.of_today
        clock = stage.nine * stage.of_today
        furniture.draw_fireplace(stage.pen, p.indoors("#b9a798"), clock=clock, burning=burns)
    elif kind == "books":
        furniture.draw_bookcase(stage.pen, wood, stage.choose("books", 6))
    elif kind == "board":
        draw_sideboard(stage.pen, wood, cloth)
    elif kind == "desk":
        draw_work_corner(stage.pen, wood, cloth)
    else:
        draw_television(stage.pen, wood)
    stage.pen.close()
    if kind in ("board", "desk", "screen"):
        _hang(stage, share, foot - 730 * s, s, 190, 150)


def _draw_seat(stage: Stage, share: float) -> None:
    """An armchair or a sofa, the same from each side."""
    y = stage.depth_y(0.26)
    _put(stage, share, y, stage.scale_at(y))
    draw = (furniture.draw_armchair, furniture.draw_sofa)[stage.choose("seat", 2)]
    draw(stage.pen, stage.palette.indoors(dress_of(stage).seat))
    stage.pen.close()


def _draw_lamp(stage: Stage, side: int, foot: float, s: float) -> None:
    """A standing lamp, one that hangs, or a tall plant where lamps are unseen; of old, candles."""
    kind = stage.choose("lamp", AGAINST) if stage.of_today else 0
    x = 0.5 - side * (0.36 if stage.hearth else 0.10) if stage.upright else 0.5 - side * 0.22
    if kind == 1:
        interior.draw_pendant(stage, stage.x(0.5), stage.y(0.07), s)
        return
    _put(stage, x, foot + 30 * s, s * (1.0 if kind == 0 else 1.4))
    if kind:
        furniture.draw_plant(stage.pen, stage.palette.indoors(dress_of(stage).curtain))
    elif stage.of_today:
        furniture.draw_floor_lamp(stage.pen, stage.palette.indoors("#f2c878"))
    else:
        _draw_candle_stand(stage)
    stage.pen.close()
    if not kind:
        interior.draw_lamp_light(stage, stage.x(x), foot - 520 * s, 420 * s)


def _draw_candle_stand(stage: Stage) -> None:
    """Three candles on a tall stand of iron."""
    pen, iron = stage.pen, stage.palette.indoors("#3f3a40")
    pen.line("M0 0V-480M-70 0Q0 -50 70 0M-90 -560V-500Q-80 -470 0 -470T90 -500V-560M0 -470V-580", iron, 16)
    for x, y in ((-90, -560), (0, -580), (90, -560)):
        pen.rect(x - 15, y - 70, 30, 72, "#fbf1da", 5)
        pen.path(f"M{x} {y - 134}Q{x + 20} {y - 98} {x} {y - 78}Q{x - 20} {y - 98} {x} {y - 134}Z", "#ffcf5a")


def draw_bedroom(stage: Stage) -> None:
    """A bed with a quilt, a bedside lamp, a wardrobe or a chest, a window and a rug."""
    draw_papered_walls(stage)
    draw_dressed_floor(stage)
    if stage.reverse:
        draw_other_wall(stage, Setting.BEDROOM)
        return
    p, foot, dress = stage.palette, interior.floor_y(stage), dress_of(stage)
    s = stage.scale_at(foot)
    side = (-1, 1)[stage.choose("bed side", 2)]
    wx = stage.x(0.5 + side * 0.06)
    draw_dressed_window(stage, wx, foot - 640 * s, 300 * s, 360 * s)
    interior.draw_light_patch(stage, wx, 300 * s)
    _hang(stage, 0.5 - side * 0.36, foot - 660 * s, s, 170, 130)
    _put(stage, 0.5 + side * 0.40, foot + 10 * s, s)
    if stage.choose("stored", 2):
        furniture.draw_bookcase(stage.pen, p.indoors(dress.wood), stage.choose("books", 6))
    else:
        furniture.draw_wardrobe(stage.pen, p.indoors(dress.wood))
    stage.pen.close()
    draw_dressed_rug(stage)
    bed_y = foot + 70 * s
    bed_x = 0.5 - side * (0.20 if stage.upright else 0.24)
    scale = stage.scale_at(bed_y) * 0.96
    if not stage.bed_taken:
        stage.pen.open(stage.x(bed_x), bed_y, scale, mirror=side < 0)
        furniture.draw_big_bed(stage.pen, p.indoors(dress.seat), p.indoors(darken(dress.wood, 0.1)))
        stage.pen.close()
    _draw_bedside(stage, stage.x(bed_x) + side * 500 * scale, foot + 30 * s, s)


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
