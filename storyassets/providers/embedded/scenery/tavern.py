"""A tavern: low beams, casks, a bar, lamps, and a round table with cards and coins."""

from __future__ import annotations

from storyassets.model.place import TimeOfDay
from storyassets.providers.embedded.scenery import furniture, interior
from storyassets.providers.embedded.scenery.colours import darken, lighten
from storyassets.providers.embedded.scenery.stage import Stage

WALLS = ("#c9a06a", "#b58a64", "#a8906a")


def draw_tavern(stage: Stage) -> None:
    """The taproom; when the camera has turned round, the corner with the fire."""
    p, side = stage.palette, stage.rng.choice((-1, 1))
    interior.draw_walls(stage, WALLS[stage.choose("tavern", 3)], panel=True)
    interior.draw_planks(stage, "#8a5f3f")
    foot = interior.floor_y(stage)
    s = min(stage.scale_at(foot), stage.width / 1500)
    stage.pen.open(stage.x(0.5 + side * 0.30), foot + 14 * s, s)
    if stage.reverse:
        furniture.draw_fireplace(stage.pen, p.indoors("#a39484"), clock=stage.nine * stage.of_today)
    else:
        _draw_bar(stage)
    stage.pen.close()
    wx = stage.x(0.5 - side * 0.24)
    interior.draw_window(stage, wx, foot - 600 * s, 280 * s, 300 * s, frame="#6b4630")
    if stage.time_of_day is not TimeOfDay.NIGHT:
        interior.draw_light_patch(stage, wx, 280 * s)
    _draw_beams(stage, s)
    for share in (-0.26, 0.16):
        _draw_lamp(stage, stage.x(0.5 + side * share), stage.y(0.17), s)
    near = stage.depth_y(0.16)
    stage.pen.open(
        stage.x(0.5 - side * 0.30), near, min(stage.scale_at(near), stage.width / 1000), mirror=side < 0
    )
    _draw_card_table(stage)
    stage.pen.close()


def _draw_bar(stage: Stage) -> None:
    """Casks on a rack behind a counter with mugs."""
    pen, wood = stage.pen, stage.palette.indoors("#7a4a2e")
    for row, count in ((0, 3), (1, 2)):
        for k in range(count):
            x, y = -220 + 220 * k + 110 * row, -560 - 210 * row
            pen.circle(x, y, 108, pen.tone(stage.palette.indoors("#9a6435"), 0.6))
            pen.line(f"M{x} {y - 96}A96 96 0 1 1 {x - 1} {y - 96}", stage.palette.indoors("#4d4a58"), 14)
            pen.line(
                f"M{x - 50} {y - 80}V{y + 80}M{x} {y - 96}V{y + 96}M{x + 50} {y - 80}V{y + 80}",
                stage.palette.indoors("#6f4626"),
                6,
            )
            pen.rect(x - 14, y + 40, 28, 52, stage.palette.indoors("#e0b14a"), 6)
    pen.shadow(0, 0, 430, 26)
    pen.rect(-400, -360, 800, 360, pen.fade(lighten(wood, 0.08), darken(wood, 0.2)), 8)
    for k in range(4):
        pen.rect(-370 + 190 * k, -310, 170, 270, darken(wood, 0.14), 8)
    pen.rect(-430, -400, 860, 50, pen.fade(lighten(wood, 0.3), wood), 10)
    for x in (-300, -190, 90, 250):
        _draw_mug(stage, x, -400)


def _draw_mug(stage: Stage, x: float, y: float) -> None:
    pen, tin = stage.pen, stage.palette.indoors("#d8a24a")
    pen.line(f"M{x + 34} {y - 76}q40 0 36 34q-6 30 -38 26", tin, 13)
    pen.rect(x - 38, y - 100, 76, 100, pen.tone(tin, 0.6), 10)
    for dx in (-28, 0, 28):
        pen.circle(x + dx, y - 104, 24, stage.palette.indoors("#fff6e2"))


def _draw_beams(stage: Stage, s: float) -> None:
    """Heavy beams under the ceiling, with hams and onions that hang from them."""
    pen, wood = stage.pen, stage.palette.indoors("#5a3a26")
    y = stage.y(0.075)
    pen.rect(-10, -10, stage.width + 20, y + 10, darken(wood, 0.3))
    pen.rect(-10, y - 30 * s, stage.width + 20, 74 * s, pen.fade(lighten(wood, 0.1), darken(wood, 0.2)))
    for k in range(4):
        x = stage.width * (0.06 + 0.29 * k)
        pen.polygon([(x, -10), (x + 70 * s, -10), (x + 56 * s, y), (x + 10 * s, y)], darken(wood, 0.12))


def _draw_lamp(stage: Stage, x: float, y: float, s: float) -> None:
    """An oil lamp on a chain, that burns."""
    interior.draw_lamp_light(stage, x, y + 60 * s, 620 * s)
    pen, iron = stage.pen, stage.palette.indoors("#2f2b33")
    pen.line(f"M{x:.1f} -10V{y:.1f}", iron, 8 * s)
    pen.rect(x - 46 * s, y, 92 * s, 120 * s, "#ffe9a8", 20 * s)
    pen.path(
        f"M{x - 70 * s:.1f} {y + 8 * s:.1f}L{x:.1f} {y - 60 * s:.1f}L{x + 70 * s:.1f} {y + 8 * s:.1f}Z", iron
    )
    pen.rect(x - 60 * s, y + 116 * s, 120 * s, 24 * s, iron, 8)


def _draw_card_table(stage: Stage) -> None:
    """A round table: two hands of cards, coins in heaps, a candle in a bottle; stools around it."""
    pen, wood = stage.pen, stage.palette.indoors("#8f5a34")
    for x in (-330, 300):
        pen.shadow(x, 0, 110, 16)
        pen.line(f"M{x - 60} 0L{x - 40} -220M{x + 60} 0L{x + 40} -220", darken(wood, 0.3), 22)
        pen.ellipse(x, -230, 100, 26, darken(wood, 0.1))
    pen.shadow(0, 20, 340, 34)
    pen.polygon([(-46, 20), (-26, -320), (26, -320), (46, 20)], darken(wood, 0.25))
    pen.line("M-150 24Q0 -60 150 24", darken(wood, 0.3), 30)
    pen.ellipse(0, -330, 350, 76, darken(wood, 0.22))
    pen.ellipse(0, -350, 350, 76, pen.tone(lighten(wood, 0.12), 0.7, 0.12))
    pen.ellipse(0, -352, 290, 58, stage.palette.indoors("#3f7a56"))
    for x, turn, pips in (
        (-160, -24, "#d8394a"),
        (-120, -4, "#26242e"),
        (-84, 16, "#d8394a"),
        (110, -10, "#26242e"),
        (150, 12, "#d8394a"),
    ):
        pen.open(x, -372, 1, turn)
        pen.rect(-27, -44, 54, 74, "#fdf8ec", 7)
        pen.line("M0 -22L14 -6L0 12L-14 -6Z", pips, 5)
        pen.close()
    for k, (x, high) in enumerate(((-10, 4), (30, 6), (64, 3))):
        for j in range(high):
            pen.ellipse(
                x, -330 - 11 * j + 6 * k, 24, 9, stage.palette.indoors("#c8922f" if j % 2 else "#f2cc5a")
            )
    pen.rect(214, -470, 44, 110, pen.tone(stage.palette.indoors("#3f6f4a"), 0.6), 14)
    pen.rect(222, -540, 28, 76, "#fbf1da", 4)
    pen.glow(236, -566, 260, "#ffc86a", 0.7)
    pen.ellipse(236, -562, 11, 24, "#ffe08a")
