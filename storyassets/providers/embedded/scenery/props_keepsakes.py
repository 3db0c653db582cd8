"""Props of a day: what is kept in a tin, eaten at noon, worn on the head or given in a small box."""

from __future__ import annotations

from random import Random

from storyassets.model.prop import Prop
from storyassets.providers.embedded.scenery.colours import darken, lighten
from storyassets.providers.embedded.scenery.pen import Pen
from storyassets.providers.embedded.scenery.prop_kinds import PropKind

STEEL = "#b9c4cf"


def _tin(pen: Pen, rng: Random) -> None:
    """A round biscuit tin, blue, a little dented."""
    blue = "#3f74a8"
    pen.path("M-140 -116V-24Q-140 14 0 14T140 -24V-116Z", pen.tone(blue, 0.66))
    pen.line("M-136 -60Q0 -18 136 -60", "#e8d9a0", 9)
    pen.path("M-148 -136V-110Q-148 -72 0 -72T148 -110V-136Z", pen.tone(lighten(blue, 0.12), 0.66))
    pen.ellipse(0, -138, 148, 42, lighten(blue, 0.3))
    pen.ellipse(0, -140, 118, 30, lighten(blue, 0.14))
    for x, y in ((-50, -142), (0, -150), (50, -142), (-26, -128), (28, -128)):
        pen.circle(x, y, 9, "#f4e3a8")
    pen.path("M-96 -20Q-80 -44 -56 -14Q-76 0 -96 -20Z", darken(blue, 0.34), 0.7)


def _button(pen: Pen, rng: Random) -> None:
    brass = "#d8a23c"
    pen.circle(0, -100, 100, pen.tone(brass, 0.62, 0.3))
    pen.circle(0, -100, 82, darken(brass, 0.28))
    pen.circle(0, -100, 76, pen.tone(lighten(brass, 0.12), 0.62))
    for x, y in ((-24, -124), (24, -124), (-24, -76), (24, -76)):
        pen.circle(x, y, 13, "#4a2f10")
    pen.line("M-62 -144A78 78 0 0 1 -14 -172", "#fff2c8", 9)


def _tip_jar(pen: Pen, rng: Random) -> None:
    """A glass with coins and notes in it, and a slip with a heart."""
    pen.path(
        "M-84 -190Q-96 -176 -96 -150V-24Q-96 0 -70 0H70Q96 0 96 -24V-150Q96 -176 84 -190Z", "#dcecf2", 0.9
    )
    pen.polygon([(-58, -60), (-30, -236), (22, -226), (0, -60)], "#7fb57a")
    pen.polygon([(8, -60), (46, -216), (84, -198), (60, -60)], "#98c78f")
    for x, y in (
        (-62, -18),
        (-24, -16),
        (16, -18),
        (56, -16),
        (-44, -44),
        (-4, -44),
        (38, -46),
        (-66, -66),
        (64, -66),
    ):
        pen.circle(x, y, 19, pen.tone("#e0b040", 0.6))
        pen.circle(x, y, 11, lighten("#e0b040", 0.3))
    pen.rect(-92, -204, 184, 20, "#eef5f8", 9, 0.9)
    pen.rect(-50, -138, 100, 58, "#fdf8ea", 6)
    pen.path("M0 -90Q-30 -108 -22 -122Q-12 -134 0 -120Q12 -134 22 -122Q30 -108 0 -90Z", "#d8434a")
    pen.line("M-78 -168V-40", "#ffffff", 9, 0.7)


def _tray(pen: Pen, rng: Random) -> None:
    """With a plate, a cup and a roll on it."""
    wood = "#a8683f"
    pen.path("M-176 -38Q-176 0 -150 0H150Q176 0 176 -38Z", pen.tone(darken(wood, 0.16), 0.7))
    pen.ellipse(0, -40, 178, 30, wood)
    pen.ellipse(0, -42, 156, 22, lighten(wood, 0.2))
    pen.line("M-178 -44q-18 -26 6 -34M178 -44q18 -26 -6 -34", darken(wood, 0.3), 10)
    pen.ellipse(-48, -52, 74, 18, "#fbf8f0")
    pen.path("M-96 -58Q-90 -98 -48 -98T0 -58Q-48 -46 -96 -58Z", pen.tone("#d89a4a", 0.6))
    pen.path("M52 -132H122L112 -48Q88 -40 62 -48Z", pen.tone("#e9eef2", 0.6))
    pen.ellipse(87, -132, 35, 9, "#6b4226")
    pen.line("M120 -112q28 4 22 28t-26 18", "#cfd6dd", 9)


def _lunch_bag(pen: Pen, rng: Random) -> None:
    """Of brown paper, a sandwich and an apple above its edge."""
    paper = "#c9985a"
    pen.circle(52, -226, 40, pen.tone("#d8434a", 0.6))
    pen.line("M54 -262q4 -20 16 -24", "#5a3a22", 7)
    pen.polygon([(-84, -206), (-26, -272), (14, -200)], "#f2d9a4")
    pen.polygon([(-76, -206), (-30, -256), (2, -204)], "#6fae4a")
    pen.polygon([(-84, -196), (-30, -244), (12, -194)], "#fbeccb")
    pen.polygon([(-104, -212), (104, -212), (96, 0), (-96, 0)], pen.tone(paper, 0.66, 0.18))
    pen.line(
        "M-104 -212l16 -12 16 12 16 -12 16 12 16 -12 16 12 16 -12 16 12 16 -12 16 12 16 -12 16 12 16 -12",
        lighten(paper, 0.16),
        7,
    )
    pen.line("M-92 -10L-50 -70M94 -10L50 -70M-30 -180V-90M60 -186V-110", darken(paper, 0.22), 5)


def _hot_sauce(pen: Pen, rng: Random) -> None:
    red = "#c8362c"
    pen.path(
        "M-22 -250H22V-190Q58 -170 58 -132V-16Q58 0 42 0H-42Q-58 0 -58 -16V-132Q-58 -170 -22 -190Z",
        pen.tone(red, 0.62),
    )
    pen.rect(-26, -290, 52, 48, pen.tone("#3f8f4a", 0.6), 8)
    pen.rect(-58, -134, 116, 96, "#fbf1da")
    pen.path(
        "M0 -122Q36 -92 14 -64Q30 -60 22 -46H-20Q-42 -64 -16 -92Q-8 -84 -4 -90Q-8 -106 0 -122Z", "#ee5a24"
    )
    pen.path("M0 -86Q16 -72 8 -50H-10Q-18 -64 0 -86Z", "#ffc84a")
    pen.line("M-36 -170V-142", "#ffffff", 8, 0.5)


def _can(pen: Pen, rng: Random) -> None:
    red = "#c8433c"
    pen.path("M-66 -200V-24Q-66 0 0 0T66 -24V-200Z", pen.tone(red, 0.62))
    pen.path("M-66 -150Q0 -60 66 -120V-80Q0 -20 -66 -100Z", "#f8f6f0")
    pen.path("M-66 -200L-54 -220H54L66 -200Q0 -184 -66 -200Z", STEEL)
    pen.ellipse(0, -220, 54, 13, lighten(STEEL, 0.4))
    pen.ellipse(6, -220, 22, 6, "#59616d")


def _cookie(pen: Pen, rng: Random) -> None:
    dough = "#d8a45c"
    pen.circle(0, -100, 100, pen.tone(dough, 0.66, 0.18))
    pen.circle(-4, -104, 86, lighten(dough, 0.14))
    for x, y in ((-46, -134), (10, -150), (48, -112), (-14, -96), (-56, -82), (30, -62), (-18, -46)):
        pen.circle(x, y, 15, "#4a2a18")
        pen.circle(x - 4, y - 5, 4, "#8a5a3c")


def _ring_box(pen: Pen, rng: Random) -> None:
    """Small, open, a ring in its velvet."""
    case = "#3a2f6a"
    pen.path("M-110 -118L-98 -238Q-96 -252 -80 -252H80Q96 -252 98 -238L110 -118Z", pen.tone(case, 0.7))
    pen.path("M-90 -124L-80 -228H80L90 -124Z", "#efe8f6")
    pen.ellipse(0, -122, 96, 22, "#f6f0fa")
    pen.line("M-40 -128A42 46 0 1 1 40 -128", "#e8b840", 15)
    pen.polygon([(-30, -210), (30, -210), (44, -190), (0, -150), (-44, -190)], "#a9e4f6")
    pen.polygon([(-14, -190), (14, -190), (0, -154)], "#ffffff", 0.8)
    pen.path("M-110 -120Q0 -92 110 -120V-18Q110 0 92 0H-92Q-110 0 -110 -18Z", pen.tone(case, 0.7))
    pen.rect(-16, -72, 32, 26, "#e8b840", 6)


def _headphones(pen: Pen, rng: Random) -> None:
    dark = "#3b3f4e"
    pen.line("M-104 -92V-130A104 112 0 0 1 104 -130V-92", dark, 22)
    pen.line("M-88 -150A88 92 0 0 1 88 -150", "#8a94a4", 7)
    for way in (-1, 1):
        pen.rect(way * 108 - 28, -120, 56, 112, pen.tone("#d8434a", 0.6), 24)
        pen.rect(way * 86 - 15, -110, 30, 92, dark, 13)


def _baby_bottle(pen: Pen, rng: Random) -> None:
    pen.path("M-18 -256Q-22 -300 0 -304T18 -256Z", "#e8b48a")
    pen.rect(-50, -262, 100, 46, pen.tone("#6fb4d8", 0.6), 10)
    pen.path("M-56 -218H56V-20Q56 0 36 0H-36Q-56 0 -56 -20Z", "#e6f2f8")
    pen.path("M-48 -150H48V-22Q48 -8 34 -8H-34Q-48 -8 -48 -22Z", pen.tone("#fffaf0", 0.7, 0.08))
    pen.line("M10 -180H44M24 -140H44M10 -100H44M24 -60H44", "#8ab4cc", 6)


KEEPSAKES = {
    Prop.BABY_BOTTLE: PropKind(_baby_bottle, 118, 304, 110),
    Prop.BUTTON: PropKind(_button, 204, 204, 60, origin=(0, 2)),
    Prop.CAN: PropKind(_can, 136, 236, 100),
    Prop.COOKIE: PropKind(_cookie, 204, 204, 70, origin=(0, 2)),
    Prop.HEADPHONES: PropKind(_headphones, 280, 250, 130),
    Prop.HOT_SAUCE: PropKind(_hot_sauce, 120, 292, 140),
    Prop.LUNCH_BAG: PropKind(_lunch_bag, 214, 292, 150),
    Prop.RING_BOX: PropKind(_ring_box, 226, 256, 90),
    Prop.TIN: PropKind(_tin, 300, 200, 130, origin=(0, 14)),
    Prop.TIP_JAR: PropKind(_tip_jar, 200, 240, 150),
    Prop.TRAY: PropKind(_tray, 390, 148, 100),
}
