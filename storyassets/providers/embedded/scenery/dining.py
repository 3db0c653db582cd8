"""A dining room: a long laid table, candles, high-backed chairs. To a mouse the table is the ground."""

from __future__ import annotations

from storyassets.model.place import Setting
from storyassets.providers.embedded.scenery import furniture, interior
from storyassets.providers.embedded.scenery.colours import darken, lighten, mix
from storyassets.providers.embedded.scenery.family_table import draw_family_dining
from storyassets.providers.embedded.scenery.hall import draw_chandelier
from storyassets.providers.embedded.scenery.other_wall import draw_other_wall
from storyassets.providers.embedded.scenery.pen import num
from storyassets.providers.embedded.scenery.stage import Stage

WALLS = ("#7f9a86", "#a8645a", "#6f86a4")
CURTAINS = ("#b5544a", "#d8b46a", "#d8b46a")
RUGS = ("#8f3a44", "#4f6f8f", "#8f3a44")
BANQUET_SIZE = 2.1  # of the dishes, beside those who are on the table with them


def draw_dining_room(stage: Stage) -> None:
    """The table before window and hearth; from the other side, the hearth between a door and a dresser."""
    if stage.of_today and not stage.tiny:
        draw_family_dining(stage)
        return
    kind = stage.choose("dining", 3)
    interior.draw_walls(stage, WALLS[kind], panel=not stage.tiny or stage.reverse, stripes=kind == 2)
    if stage.tiny and not stage.reverse:
        _draw_table_top(stage, kind)
        return
    interior.draw_planks(stage, "#8a5a3c")
    if stage.reverse:
        draw_other_wall(stage, Setting.DINING_ROOM)
        return
    foot = interior.floor_y(stage)
    s, side = stage.scale_at(foot), stage.rng.choice((-1, 1))
    wide = min(300 * s, stage.width * 0.30)
    _draw_window(stage, 0.5 - side * 0.26, foot - 640 * s, wide, kind)
    stage.pen.open(stage.x(0.5 + side * 0.26), foot + 12 * s, s * 1.1)
    furniture.draw_fireplace(stage.pen, stage.palette.indoors("#b9a798"), clock=stage.nine * stage.of_today)
    stage.pen.close()
    rug = stage.depth_y(0.05)
    interior.draw_rug(stage, stage.x(0.5), rug, stage.width * 0.56, interior.rug_colour(stage))
    y = stage.depth_y(0.27)
    stage.pen.open(stage.x(0.5), y, min(stage.scale_at(y), stage.width / 900))
    _draw_chairs(stage)
    _draw_table(stage)
    stage.pen.close()
    draw_chandelier(stage, stage.x(0.5), stage.y(0.10), min(s, stage.width / 900))


def _draw_window(stage: Stage, share: float, y: float, wide: float, kind: int) -> None:
    interior.draw_window(stage, stage.x(share), y, wide, wide * 1.6, curtains=CURTAINS[kind])


def _draw_chairs(stage: Stage) -> None:
    """High backs behind the table."""
    pen, wood = stage.pen, stage.palette.indoors("#6b4028")
    cloth = stage.palette.indoors("#a8323f")
    for x in (-400, -135, 135, 400):
        pen.rect(x - 78, -560, 156, 330, pen.tone(wood, 0.6), 22)
        pen.rect(x - 54, -520, 108, 250, pen.tone(cloth, 0.7), 14)
        for way in (-66, 66):
            pen.circle(x + way, -568, 17, lighten(wood, 0.2))


def _draw_table(stage: Stage) -> None:
    """The long table under its cloth, with all that is on it."""
    pen, white = stage.pen, stage.palette.indoors("#fbf4e4")
    pen.shadow(0, 0, 620, 34)
    for x in (-500, 500):
        pen.rect(x - 24, -200, 48, 200, pen.tone(stage.palette.indoors("#6b4028"), 0.6), 10)
    pen.path(
        "M-580 -300H580L560 -110Q500 -60 440 -104T320 -104T200 -104T80 -104T-40 -104T-160 -104T-280 -104T-400 -104T-560 -110Z",
        pen.fade(darken(white, 0.04), darken(white, 0.2)),
    )
    pen.rect(-590, -320, 1180, 40, white, 12)
    _draw_dishes(stage, ((-440, 0), (-230, 1), (0, 2), (230, 3), (440, 4)), -306)


def _draw_dishes(stage: Stage, dishes: tuple[tuple[float, int], ...], y: float) -> None:
    for x, which in dishes:
        stage.pen.open(x, y, 1.0)
        (_draw_cake, _draw_grapes, _draw_candles, _draw_cheese, _draw_pie)[which](stage)
        stage.pen.close()


def _draw_cake(stage: Stage) -> None:
    pen, p = stage.pen, stage.palette
    pen.ellipse(0, 0, 104, 15, p.indoors("#dfe6ea"))
    for half, top, low in ((84, -70, -4), (56, -126, -70)):
        pen.rect(-half, top, 2 * half, low - top, pen.tone(p.indoors("#f2d2b4"), 0.65, 0.16), 12)
        pen.path(
            f"M{-half} {top + 8}Q{-half} {top - 8} 0 {top - 8}T{half} {top + 8}Q{half * 0.8} {top + 36} {half * 0.6} {top + 16}T{half * 0.2} {top + 20}T{-half * 0.2} {top + 16}T{-half * 0.6} {top + 22}T{-half} {top + 8}Z",
            p.indoors("#f7b0bd"),
        )
    for x in (-30, 0, 30):
        pen.circle(x, -138, 13, p.indoors("#d8394a"))


def _draw_grapes(stage: Stage) -> None:
    pen, p = stage.pen, stage.palette
    pen.path("M-92 -62Q-70 0 0 0T92 -62Z", pen.tone(p.indoors("#d9b45a"), 0.6))
    for x, y, colour in ((-54, -78, "#d8493f"), (60, -76, "#e8a03f"), (6, -84, "#c9d15a")):
        pen.circle(x, y, 32, pen.tone(p.indoors(colour), 0.62))
    for k in range(9):
        pen.circle(-34 + 24 * (k % 3) + 12 * (k // 3 % 2), -124 + 22 * (k // 3), 15, p.indoors("#7a4a94"))


def _draw_candles(stage: Stage) -> None:
    """Three candles on one stand; they burn."""
    pen, gold = stage.pen, stage.palette.indoors("#d2a548")
    if stage.palette.dim:
        pen.glow(0, -300, 260, "#ffd890", 0.7)
    pen.path("M-60 0Q-20 -22 -10 -60V-170H10V-60Q20 -22 60 0Z", pen.tone(gold, 0.6))
    pen.line("M-88 -196Q-84 -130 0 -134T88 -196", gold, 15)
    for x, y in ((-88, -200), (0, -220), (88, -200)):
        pen.rect(x - 24, y - 6, 48, 14, gold, 6)
        pen.rect(x - 12, y - 84, 24, 80, "#fbf1da", 5)
        pen.path(f"M{x} {y - 128}Q{x + 18} {y - 98} {x} {y - 86}Q{x - 18} {y - 98} {x} {y - 128}Z", "#ffd45e")


def _draw_cheese(stage: Stage) -> None:
    pen, gold = stage.pen, stage.palette.indoors("#f0bf45")
    pen.ellipse(0, 0, 108, 14, stage.palette.indoors("#8a5a38"))
    pen.polygon([(-90, -8), (-90, -74), (40, -116), (92, -70), (92, -8)], lighten(gold, 0.22))
    pen.polygon([(-90, -8), (-90, -70), (92, -66), (92, -8)], gold)
    for x, y, r in ((-50, -38, 13), (6, -26, 9), (44, -46, 14), (-12, -54, 7)):
        pen.circle(x, y, r, darken(gold, 0.2))


def _draw_pie(stage: Stage) -> None:
    pen, crust = stage.pen, stage.palette.indoors("#d9964a")
    pen.path("M-108 -44L-80 0H80L108 -44Z", pen.tone(stage.palette.indoors("#7f9fb0"), 0.6))
    pen.path("M-112 -40Q-90 -104 0 -104T112 -40Q80 -54 56 -38T0 -38T-56 -38T-112 -40Z", pen.tone(crust, 0.65))
    pen.line("M-44 -84Q-30 -64 -40 -50M0 -94V-56M44 -84Q30 -64 40 -50", darken(crust, 0.3), 9)


def _draw_table_top(stage: Stage, kind: int) -> None:
    """The cloth as the ground, dishes as large as houses, the room behind and far away."""
    pen, p = stage.pen, stage.palette
    edge, side = interior.floor_y(stage), stage.rng.choice((-1, 1))
    _draw_window(stage, 0.5 + side * 0.2, stage.y(0.24), stage.width * 0.36, kind)
    draw_chandelier(stage, stage.x(0.5 - side * 0.26), stage.y(0.12), stage.width / 1100)
    white = p.indoors("#fbf4e4")
    pen.rect(-10, edge - 80, stage.width + 20, 90, pen.veil("#120c26", 0.0, 0.26))
    cloth = pen.fade(darken(white, 0.12), white, darken(white, 0.10))
    pen.rect(-10, edge, stage.width + 20, stage.height - edge + 10, cloth)
    _draw_weave(stage, edge, kind)
    y = stage.depth_y(0.30)
    size = BANQUET_SIZE * stage.width / 1000
    order = (
        ((0.04, 0), (0.33, 3), (0.66, 2), (0.97, 4))
        if side > 0
        else ((0.03, 4), (0.34, 2), (0.68, 1), (0.97, 0))
    )
    for share, which in order:
        x = stage.x(share)
        pen.shadow(x, y, 110 * size, 14 * size)
        pen.open(x, y, size)
        _draw_dishes(stage, ((0.0, which),), 0)
        pen.close()
    _draw_crumbs(stage)


def _draw_weave(stage: Stage, edge: float, kind: int) -> None:
    """A woven border that runs along the table, and folds."""
    pen, low = stage.pen, stage.height
    thread = mix(stage.palette.indoors(RUGS[kind]), stage.palette.indoors("#fbf4e4"), 0.25)
    for share, wide in ((0.50, 26), (0.56, 8), (0.80, 34), (0.88, 10)):
        y = edge + (low - edge) * share
        pen.line(f"M-10 {num(y)}H{num(stage.width + 10)}", thread, wide, 0.75)
    step, y = stage.width / 9, edge + (low - edge) * 0.68
    d = "".join(
        f"M{num(step * k)} {num(y)}l{num(step / 2)} -34l{num(step / 2)} 34l{num(-step / 2)} 34Z"
        for k in range(10)
    )
    pen.path(d, thread, 0.75)


def _draw_crumbs(stage: Stage) -> None:
    for k in range(12):
        x, y = stage.rng.uniform(0, stage.width), stage.depth_y(stage.rng.uniform(-0.35, 0.2))
        r = stage.rng.uniform(6, 15)
        stage.pen.shadow(x, y + r * 0.6, r * 1.3, r * 0.4)
        stage.pen.circle(x, y, r, stage.palette.indoors(("#d9a15a", "#c98a44", "#f0cf8a")[k % 3]))


DISHES = {"cake": _draw_cake, "grapes": _draw_grapes, "cheese": _draw_cheese, "pie": _draw_pie}
"""Each on its plate at (0, 0), about 200 wide."""
