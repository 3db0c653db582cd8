"""Props of journeys, of magic and of the end: maps and chests, wands and potions, graves."""

from __future__ import annotations

from math import cos, pi, sin
from random import Random

from storyassets.model.prop import Prop
from storyassets.providers.embedded.scenery.colours import darken, lighten
from storyassets.providers.embedded.scenery.pen import Pen
from storyassets.providers.embedded.scenery.prop_kinds import Place, PropKind

GOLD = "#e8b840"
WOOD = "#8f5a34"
STONE = "#a3a6ad"
PARCHMENT = "#f0dcae"


def _spark(pen: Pen, x: float, y: float, r: float, colour: str = "#fff6c8") -> None:
    q = r * 0.2
    pen.path(
        f"M{x} {y - r}Q{x + q} {y - q} {x + r} {y}Q{x + q} {y + q} {x} {y + r}Q{x - q} {y + q} {x - r} {y}Q{x - q} {y - q} {x} {y - r}Z",
        colour,
    )


def _chest(pen: Pen, rng: Random) -> None:
    """A treasure chest, open."""
    pen.path(
        "M-142 -150Q-150 -270 -120 -284Q0 -310 120 -284Q150 -270 142 -150Z", pen.tone(darken(WOOD, 0.3), 0.7)
    )
    pen.path("M-124 -150Q-130 -250 -106 -262Q0 -282 106 -262Q130 -250 124 -150Z", darken(WOOD, 0.6))
    pen.glow(0, -150, 150, "#ffe27a", 0.85)
    for x, y in (
        (-100, -138),
        (-60, -156),
        (-16, -150),
        (30, -164),
        (76, -150),
        (108, -136),
        (-36, -180),
        (10, -190),
        (52, -186),
    ):
        pen.ellipse(x, y, 29, 24, darken(GOLD, 0.2))
        pen.ellipse(x - 2, y - 4, 27, 21, pen.tone(lighten(GOLD, 0.1), 0.6))
    pen.polygon([(-76, -176), (-54, -194), (-32, -176), (-54, -148)], pen.tone("#e0405f", 0.5))
    pen.polygon([(66, -186), (84, -202), (102, -186), (84, -162)], pen.tone("#4fb4e0", 0.5))
    pen.rect(-150, -136, 300, 136, pen.tone(WOOD, 0.72), 10)
    pen.line("M-144 -90H144M-144 -46H144", darken(WOOD, 0.3), 5)
    for x in (-128, 96):
        pen.rect(x, -138, 32, 138, pen.tone(GOLD, 0.6), 3)
    pen.rect(-152, -140, 304, 23, pen.tone(GOLD, 0.7), 6)
    pen.rect(-29, -128, 58, 62, pen.tone(lighten(GOLD, 0.2), 0.6), 8)
    pen.circle(0, -104, 9, "#4a3018")
    pen.rect(-4, -102, 8, 24, "#4a3018")


def _compass(pen: Pen, rng: Random) -> None:
    pen.circle(0, -262, 22, pen.tone(GOLD))
    pen.circle(0, -262, 11, "#7a5a20")
    pen.circle(0, -120, 120, pen.tone(GOLD, 0.6, 0.26))
    pen.circle(0, -120, 98, "#fdf8ea")
    for k in range(16):
        a = k * pi / 8
        pen.circle(cos(a) * 86, -120 + sin(a) * 86, 5 if k % 4 else 8, "#6b5a4a")
    for k in range(4):
        pen.open(0, -120, 1, 90 * k + 45)
        pen.polygon([(0, -54), (11, -11), (-11, -11)], "#d8cba8")
        pen.close()
    pen.open(0, -120, 1, 28)
    pen.polygon([(0, -84), (20, 0), (-20, 0)], pen.tone("#d8303f", 0.5))
    pen.polygon([(0, 84), (20, 0), (-20, 0)], pen.tone("#4b5a6a", 0.5))
    pen.circle(0, 0, 11, GOLD)
    pen.close()
    pen.line("M-66 -160A78 78 0 0 1 -26 -194", "#ffffff", 9, 0.8)


def _crystal_ball(pen: Pen, rng: Random) -> None:
    pen.glow(0, -160, 190, "#c8a8ff", 0.6)
    pen.path("M-110 0Q-104 -50 -56 -60H56Q104 -50 110 0Z", pen.tone("#8a5a2a", 0.6))
    pen.path("M-84 -46Q0 -12 84 -46L66 -84Q0 -50 -66 -84Z", pen.tone(GOLD, 0.6))
    pen.circle(
        0,
        -166,
        116,
        pen.radial([(0.0, "#f4ecff", 1.0), (0.55, "#a88ae8", 1.0), (1.0, "#5a3fa8", 1.0)], (0.42, 0.36), 0.7),
    )
    pen.path("M-84 -140Q-40 -176 0 -146T88 -160Q80 -84 0 -60Q-70 -80 -84 -140Z", "#e4d4ff", 0.4)
    for x, y, r in ((-20, -180, 26), (42, -140, 15), (30, -218, 17)):
        _spark(pen, x, y, r)
    pen.ellipse(-56, -222, 17, 33, "#ffffff", 0.8, 42)


def _flag(pen: Pen, rng: Random) -> None:
    colour = rng.choice(("#d8434a", "#3f7fc4"))
    pen.rect(-126, -340, 17, 340, pen.tone(WOOD, 0.5), 6)
    pen.circle(-118, -346, 15, pen.tone(GOLD))
    pen.path("M-110 -326Q-50 -356 10 -326T140 -326V-170Q80 -140 10 -170T-110 -170Z", pen.tone(colour, 0.6))
    pen.path("M-110 -274Q-50 -304 10 -274T140 -274V-222Q80 -192 10 -222T-110 -222Z", "#fdf6ea")
    pen.path("M10 -326Q50 -310 80 -312V-156Q50 -154 10 -170Z", "#140d2b", 0.12)


def _map(pen: Pen, rng: Random) -> None:
    pen.open(0, -112, 1, -5)
    pen.polygon(
        [(-158, -96), (-52, -120), (54, -96), (158, -120), (158, 92), (54, 116), (-52, 92), (-158, 116)],
        PARCHMENT,
    )
    for x in (-52, 158):
        pen.polygon([(x - 106, -96), (x, -120), (x, 92), (x - 106, 116)], darken(PARCHMENT, 0.1))
    pen.path("M-158 30Q-100 0 -52 40T20 96L-52 92L-158 116Z", "#8fc4d8", 0.9)
    for x, y in ((-116, -46), (-90, -60), (30, -58)):
        pen.polygon([(x - 22, y + 20), (x, y - 24), (x + 22, y + 20)], "#8f9a5a")
    for x, y in ((100, -20), (126, -36), (118, 4)):
        pen.circle(x, y, 15, "#6fa05a")
    pen.line("M-110 4q30 -22 54 -6M-30 -14q24 -24 48 -8M44 -8q20 24 30 40", "#7a4a2e", 7)
    pen.line("M74 40l36 36M110 40l-36 36", "#d8303f", 13)
    pen.close()


def _potion(pen: Pen, rng: Random) -> None:
    colour = rng.choice(("#6fcf4f", "#c04fd0", "#3fb4e0"))
    pen.circle(0, -96, 96, "#e4f2f6", 0.85)
    pen.path("M-93 -116Q-60 -140 0 -118T93 -116A96 96 0 1 1 -93 -116Z", pen.tone(colour, 0.64))
    pen.rect(-28, -246, 56, 74, "#e4f2f6", 0, 0.85)
    pen.rect(-38, -256, 76, 17, "#cfe2ea", 8)
    pen.rect(-24, -290, 48, 42, pen.tone("#b07a48", 0.6), 8)
    for x, y, r in (
        (-30, -84, 13),
        (26, -60, 17),
        (40, -104, 9),
        (-6, -126, 8),
        (2, -200, 9),
        (-10, -170, 7),
    ):
        pen.circle(x, y, r, lighten(colour, 0.55))
    pen.line("M-70 -120Q-78 -80 -52 -48", "#ffffff", 11, 0.8)
    for x, y, r in ((96, -226, 22), (-96, -250, 17), (70, -280, 12)):
        _spark(pen, x, y, r, lighten(colour, 0.6))


def _scroll(pen: Pen, rng: Random) -> None:
    pen.rect(-112, -246, 224, 216, pen.tone(PARCHMENT, 0.8, 0.1))
    for y, wide in ((-206, 150), (-180, 160), (-154, 140), (-128, 156), (-102, 90)):
        pen.line(f"M{-wide / 2} {y}H{wide / 2}", "#8a6a44", 7)
    pen.line("M-60 -70q20 -22 34 0t40 -4", "#4a5a9a", 6)
    for y in (-262, -36):
        pen.rect(-148, y - 4, 296, 36, pen.fade(lighten(PARCHMENT, 0.3), darken(PARCHMENT, 0.24)), 16)
        for x in (-158, 142):
            pen.rect(x, y + 2, 17, 24, WOOD, 6)
    pen.circle(74, -66, 27, pen.tone("#b8303f", 0.6))
    pen.circle(74, -66, 15, darken("#b8303f", 0.25))


def _wand(pen: Pen, rng: Random) -> None:
    pen.glow(92, -238, 120, "#fff0a0", 0.9)
    pen.line("M-100 -10L66 -196", "#3f3550", 19)
    pen.line("M-100 -10L-66 -48", "#e8ddf4", 19)
    pen.open(92, -232, 1, 20)
    pen.path(
        "M0 -74L21 -24L74 -22L33 12L47 64L0 35L-47 64L-33 12L-74 -22L-21 -24Z",
        pen.tone("#ffd24a", 0.52, 0.16),
    )
    pen.close()
    for x, y, r in ((-10, -216, 22), (40, -120, 15), (140, -120, 20), (-50, -150, 13), (0, -286, 14)):
        _spark(pen, x, y, r, "#ffe89a")


WONDERS = {
    Prop.CHEST: PropKind(_chest, 306, 298, 230, Place.LARGE),
    Prop.COMPASS: PropKind(_compass, 244, 286, 100),
    Prop.CRYSTAL_BALL: PropKind(_crystal_ball, 240, 284, 160),
    Prop.FLAG: PropKind(_flag, 280, 362, 480, Place.LARGE),
    Prop.MAP: PropKind(_map, 332, 262, 120, origin=(0, 17)),
    Prop.POTION: PropKind(_potion, 224, 296, 130),
    Prop.SCROLL: PropKind(_scroll, 320, 268, 140),
    Prop.WAND: PropKind(_wand, 278, 301, 150, origin=(29, 0)),
}
