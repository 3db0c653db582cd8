"""A café: small tables with checked cloths, a counter with cakes, a slate, hanging lamps, a wide window."""

from __future__ import annotations

from storyassets.model.place import Setting
from storyassets.providers.embedded.scenery import interior
from storyassets.providers.embedded.scenery.colours import darken, lighten
from storyassets.providers.embedded.scenery.dress import dress_of, paint_of
from storyassets.providers.embedded.scenery.lettering import letter
from storyassets.providers.embedded.scenery.stage import Stage

CHECKS = "M-150 -350L-132 -200M-60 -366L-54 -196M30 -368V-196M120 -356L108 -196M-204 -300Q0 -330 204 -300M-198 -250Q0 -280 198 -250"


def draw_restaurant(stage: Stage) -> None:
    """The window side; from the other side, the counter."""
    p, side = stage.palette, stage.rng.choice((-1, 1))
    kind, dress = stage.choose("eatery", 3), dress_of(stage)
    interior.draw_walls(stage, paint_of(stage, Setting.RESTAURANT), panel=stage.choose("panel", 3) > 0)
    if stage.choose("floor", 2):
        interior.draw_tiles(stage, "#e6dac4", ("#7a5a4a", "#4f6a66", "#8a4a44")[kind])
    else:
        interior.draw_planks(stage, dress.floor)
    foot = interior.floor_y(stage)
    s = min(stage.scale_at(foot), stage.width / 1350)
    if stage.reverse:
        stage.pen.open(stage.x(0.5 + side * 0.12), foot + 20 * s, s)
        _draw_cake_counter(stage)
        stage.pen.close()
    else:
        wx = stage.x(0.5 + side * 0.12)
        interior.draw_window(stage, wx, foot - 590 * s, 560 * s, 470 * s, curtains=dress.curtain)
        interior.draw_light_patch(stage, wx, 460 * s)
        _draw_slate(stage, stage.x(0.5 - side * 0.36), foot - 620 * s, s)
    for share in (-0.28, 0.04, 0.34):
        interior.draw_pendant(stage, stage.x(0.5 + share), stage.y(0.13), s * 0.9)
    for share, depth, size in ((-side * 0.36, 0.26, 1.15), (side * 0.40, 0.14, 1.3)):
        y = stage.depth_y(depth)
        stage.pen.open(stage.x(0.5 + share), y, s * size)
        _draw_table(stage, p.indoors(dress.seat))
        stage.pen.close()


def _draw_table(stage: Stage, check: str) -> None:
    """A round table for two under a checked or a white cloth, laid, with a flower, and its two chairs."""
    pen, wood = stage.pen, stage.palette.indoors("#7a4e34")
    for way in (-1, 1):
        pen.shadow(way * 250, 0, 90, 14)
        pen.line(f"M{way * 310} 0V-440M{way * 200} 0V-220", darken(wood, 0.15), 20)
        pen.rect(min(way * 190, way * 320), -240, 130, 34, pen.tone(wood, 0.6), 8)
        pen.line(f"M{way * 312} -300V-430M{way * 312} -360h{-way * 8}", wood, 26)
    pen.shadow(0, 10, 200, 22)
    pen.line("M0 0V-300M-90 6Q0 -40 90 6", darken(wood, 0.25), 26)
    white = stage.palette.indoors("#fdf8ee")
    pen.path(
        "M-216 -330Q-216 -372 0 -372T216 -330L190 -190Q150 -210 120 -186T40 -190T-40 -186T-120 -190T-190 -190Z",
        pen.tone(white, 0.75, 0.1),
    )
    checked = "M-204 -300Q0 -330 204 -300" if stage.choose("cloth", 2) else CHECKS
    pen.line(checked, check, 14, 0.65)
    pen.ellipse(0, -344, 212, 36, white)
    for x in (-110, 110):
        pen.ellipse(x, -346, 62, 14, stage.palette.indoors("#dfe8ea"))
        pen.ellipse(x, -350, 36, 8, stage.palette.indoors("#e8a45a"))
    pen.rect(-16, -430, 32, 80, pen.tone(stage.palette.indoors("#6fa8b8"), 0.6), 10)
    for x, y in ((-24, -470), (22, -480), (0, -506)):
        pen.circle(x, y, 24, stage.palette.indoors("#e2607a"))
        pen.circle(x, y, 9, "#ffe08a")


def _draw_cake_counter(stage: Stage) -> None:
    """A glass case of cakes, a coffee machine that steams, bottles on a shelf."""
    pen, wood = stage.pen, stage.palette.indoors("#6f4630")
    pen.rect(-420, -860, 840, 26, lighten(wood, 0.2), 6)
    for k in range(11):
        colour = ("#5f8f5a", "#c8853f", "#8a3f4a", "#4f7f9a")[k % 4]
        pen.rect(-390 + 74 * k, -990, 42, 130, pen.tone(stage.palette.indoors(colour), 0.6), 14)
        pen.rect(-380 + 74 * k, -1030, 22, 50, stage.palette.indoors(colour), 6)
    pen.shadow(0, 0, 560, 30)
    pen.rect(-520, -420, 1040, 420, pen.fade(lighten(wood, 0.1), darken(wood, 0.16)), 10)
    pen.rect(-480, -390, 620, 230, "#fff2cf", 10)
    for k in range(4):
        x = -400 + 152 * k
        colour = stage.palette.indoors(("#f0b8c0", "#8a5a3c", "#f6e0a0", "#c8d890")[k])
        pen.rect(x - 54, -270, 108, 70, pen.tone(colour, 0.7), 12)
        pen.circle(x, -284, 16, "#d8394a")
        pen.line(f"M{x - 70} -192H{x + 70}", "#ffffff", 12)
    pen.rect(-550, -460, 1100, 50, pen.fade(lighten(wood, 0.34), wood), 10)
    steel = stage.palette.indoors("#b9c4cc")
    pen.rect(190, -680, 280, 220, pen.tone(steel, 0.7), 20)
    pen.rect(220, -560, 220, 90, darken(steel, 0.5), 8)
    pen.circle(250, -620, 22, "#d8493f")
    pen.line("M330 -690q20 -40 0 -80t10 -70", "#ffffff", 12, 0.5)


def _draw_slate(stage: Stage, x: float, y: float, s: float) -> None:
    """The menu, chalked on a slate."""
    pen = stage.pen
    pen.open(x, y, s)
    pen.rect(-150, -200, 300, 400, stage.palette.indoors("#7a5230"), 12)
    pen.rect(-126, -176, 252, 352, stage.palette.indoors("#2b3a38"), 6)
    letter(pen, "MENU", 0, -120, 64, 200, "#f4efe2", mirrored=stage.mirrored)
    pen.line(
        "M-90 -40H40M-90 20H60M-90 80H20M-90 138H50M80 -40h16M80 20h16M80 80h16M80 138h16", "#f4efe2", 11, 0.8
    )
    pen.close()
