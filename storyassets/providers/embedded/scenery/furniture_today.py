"""Furniture of homes of today, in figure units, with the origin on the floor below its middle."""

from __future__ import annotations

from storyassets.providers.embedded.scenery import furniture
from storyassets.providers.embedded.scenery.colours import darken, lighten
from storyassets.providers.embedded.scenery.pen import Pen


def draw_television(pen: Pen, wood: str) -> None:
    """A dark screen on a low board."""
    pen.shadow(0, 0, 300, 22)
    pen.line("M-250 0V-60M250 0V-60", darken(wood, 0.4), 20)
    pen.rect(-290, -230, 580, 180, pen.tone(wood, 0.8, 0.12), 8)
    for x in (-276, -88, 100):
        pen.rect(x, -214, 176, 148, lighten(wood, 0.1), 6)
        pen.circle(x + 88, -190, 8, darken(wood, 0.4))
    pen.rect(-70, -262, 140, 34, "#2f343c", 6)
    pen.rect(-250, -560, 500, 304, "#23272e", 12)
    pen.rect(-236, -546, 472, 276, pen.fade("#49535f", "#343c46"), 6)
    pen.polygon([(-200, -546), (-90, -546), (-190, -270), (-236, -270), (-236, -440)], "#ffffff", 0.08)


def draw_sideboard(pen: Pen, wood: str, pot: str) -> None:
    """A low cupboard on thin legs with a lamp that is out, books and a plant on it."""
    pen.shadow(0, 0, 270, 20)
    pen.line("M-220 0L-200 -90M220 0L200 -90", darken(wood, 0.4), 18)
    pen.rect(-260, -330, 520, 250, pen.tone(wood, 0.8, 0.12), 10)
    for k in range(3):
        pen.rect(-246 + 166 * k, -312, 158, 214, lighten(wood, 0.1), 8)
        pen.rect(-180 + 166 * k, -216, 26, 10, darken(wood, 0.45), 4)
    pen.rect(-274, -348, 548, 24, lighten(wood, 0.2), 8)
    for k, colour in enumerate(("#c8553d", "#3f88a5", "#e8dcc4", "#8e5a88")):
        pen.rect(-210 + 30 * k, -450 - 8 * (k % 3), 26, 102 + 8 * (k % 3), colour, 3)
    pen.open(160, -346, 0.62)
    furniture.draw_plant(pen, pot)
    pen.close()


def draw_dining_set(pen: Pen, wood: str, cloth: str) -> None:
    """A table with a bowl of fruit between two chairs."""
    for way in (-1, 1):
        pen.shadow(way * 270, 0, 80, 12)
        pen.line(f"M{way * 330} 0V-470M{way * 222} 0V-230", darken(wood, 0.2), 20)
        pen.rect(min(way * 340, way * 212), -254, 128, 34, pen.tone(cloth, 0.6), 10)
        pen.line(f"M{way * 332} -330V-462", wood, 30)
    furniture.draw_table(pen, 230, 320, wood)
    pen.path("M-92 -376Q-80 -334 0 -332Q80 -334 92 -376Z", "#e8e2d6")
    for x, y, colour in ((-46, -388, "#d8493f"), (0, -398, "#e8b04a"), (46, -388, "#8fb04f")):
        pen.circle(x, y, 30, pen.tone(colour, 0.6))
    pen.path("M-92 -376Q0 -356 92 -376Q80 -334 0 -332Q-80 -334 -92 -376Z", pen.tone("#e8e2d6", 0.6))


def draw_work_corner(pen: Pen, wood: str, cloth: str) -> None:
    """A small desk with a lamp and papers, a chair drawn up to it."""
    pen.shadow(0, 0, 260, 20)
    pen.rect(60, -300, 170, 300, pen.tone(darken(wood, 0.1), 0.7), 6)
    for y in (-284, -192, -100):
        pen.rect(74, y, 142, 80, lighten(wood, 0.1), 6)
        pen.circle(145, y + 40, 9, "#e8c468")
    pen.line("M-220 0V-310", darken(wood, 0.25), 24)
    pen.rect(-254, -330, 510, 32, pen.fade(lighten(wood, 0.2), wood), 8)
    pen.line("M150 -330V-380L100 -470L150 -530", "#4a5560", 13)
    pen.path("M96 -500L196 -556L210 -480Z", "#4a5560")
    pen.polygon([(-200, -334), (-70, -334), (-84, -352), (-186, -352)], "#fbf6ea")
    pen.rect(-40, -392, 40, 60, pen.tone(cloth, 0.6), 6)
    pen.line("M-32 -392l-8 -46M-20 -392v-56M-8 -392l10 -44", "#d8a03a", 7)
    pen.line("M-180 0V-230M-40 0V-230M-170 -230V-440M-50 -230V-440", darken(wood, 0.3), 18)
    pen.rect(-192, -246, 164, 36, pen.tone(cloth, 0.6), 12)
    pen.rect(-180, -448, 140, 90, pen.tone(cloth, 0.7), 16)


def draw_fridge(pen: Pen, enamel: str) -> None:
    """Two doors, notes held to it by magnets."""
    pen.shadow(0, 0, 200, 20)
    pen.rect(-170, -800, 340, 790, pen.tone(enamel, 0.75, 0.12), 26)
    pen.line("M-170 -530H170", darken(enamel, 0.25), 9)
    pen.line("M-136 -760V-600M-136 -470V-260", darken(enamel, 0.4), 18)
    for x, y, w, h, colour in ((-70, -480, 90, 110, "#fff6d8"), (50, -450, 84, 74, "#f2b5a8")):
        pen.rect(x, y, w, h, colour, 2)
        pen.circle(x + w / 2, y + 8, 11, "#d8453a")
    pen.line("M-54 -440h56M-54 -414h40", "#8a8f98", 6)


def draw_oven(pen: Pen, enamel: str) -> None:
    """A range of today under its hood, a pan on it."""
    pen.shadow(0, 0, 200, 20)
    pen.rect(-60, -furniture.TO_CEILING, 120, furniture.TO_CEILING - 820, pen.tone("#a9b3ba", 0.6))
    pen.polygon([(-70, -840), (70, -840), (180, -720), (-180, -720)], pen.tone("#b9c3ca", 0.6))
    pen.rect(-184, -722, 368, 36, "#8f9aa2", 6)
    pen.rect(-180, -330, 360, 330, pen.tone(enamel, 0.78, 0.1), 10)
    pen.rect(-190, -348, 380, 24, "#33373f", 6)
    pen.rect(-140, -230, 280, 170, "#2b2f36", 14)
    pen.rect(-122, -212, 244, 134, pen.fade("#5a4a44", "#8a5a3a"), 8)
    pen.line("M-136 -250H136", "#dfe4e6", 15)
    for x in (-120, -60, 60, 120):
        pen.circle(x, -292, 17, "#e9e2d4")
    pen.line("M60 -398H190", "#33373f", 16)
    pen.rect(-80, -424, 150, 76, pen.tone("#c8553f", 0.6), 12)
    pen.rect(-88, -434, 166, 16, "#8f9aa2", 6)
