"""Props to work, fight and hunt with."""

from __future__ import annotations

from math import cos, sin, tau
from random import Random

from storyassets.model.prop import Prop
from storyassets.providers.embedded.scenery.colours import darken, lighten
from storyassets.providers.embedded.scenery.pen import Pen
from storyassets.providers.embedded.scenery.prop_kinds import Place, PropKind

STEEL = "#c3ccd6"
WOOD = "#9a683e"
GOLD = "#e6b13e"


def _arrow(pen: Pen, rng: Random) -> None:
    pen.open(0, -130, 1, 45)
    pen.rect(-7, -120, 14, 250, pen.tone(WOOD, 0.5), 4)
    pen.polygon([(0, -176), (32, -108), (0, -122), (-32, -108)], pen.tone(STEEL, 0.5, 0.3))
    for y in (84, 112, 140):
        pen.polygon([(0, y - 20), (36, y + 6), (36, y + 26), (0, y + 4)], "#d8493f")
        pen.polygon([(0, y - 20), (-36, y + 6), (-36, y + 26), (0, y + 4)], "#f2efe6")
    pen.close()


def _axe(pen: Pen, rng: Random) -> None:
    pen.open(-30, 0, 1, 14)
    pen.path("M-15 0Q-22 -120 -12 -276H16Q12 -120 19 0Z", pen.tone(WOOD, 0.55, 0.3))
    pen.path(
        "M-24 -268H30Q90 -292 128 -306Q146 -236 118 -160Q80 -196 30 -206H-24Z", pen.tone("#8b96a3", 0.75, 0.1)
    )
    pen.path("M128 -306Q146 -236 118 -160L98 -178Q118 -236 102 -294Z", "#e8eef3")
    pen.rect(-36, -272, 20, 70, "#6b7683", 5)
    pen.close()


def _broom(pen: Pen, rng: Random) -> None:
    pen.open(-40, 0, 1, 12)
    pen.rect(-9, -330, 18, 250, pen.tone(WOOD, 0.5), 8)
    pen.path("M-26 -120H26Q44 -50 66 0H-66Q-44 -50 -26 -120Z", pen.tone("#e2b450", 0.62))
    for x in (-40, -18, 4, 26, 46):
        pen.line(f"M{x * 0.42:.0f} -90L{x} -6", "#b5873a", 5)
    pen.rect(-31, -128, 62, 17, "#c8493f", 6)
    pen.rect(-36, -102, 72, 12, "#c8493f", 5)
    pen.close()


def _key(pen: Pen, rng: Random) -> None:
    pen.open(0, -134, 1, 38)
    pen.path("M0 -134A62 62 0 1 1 -0.1 -134ZM0 -102A30 30 0 1 0 0.1 -102Z", pen.tone(GOLD, 0.55, 0.22))
    pen.rect(-15, -16, 30, 150, pen.tone(GOLD, 0.5, 0.26), 6)
    pen.rect(10, 84, 50, 22, darken(GOLD, 0.16), 4)
    pen.rect(10, 114, 38, 20, darken(GOLD, 0.16), 4)
    pen.rect(-22, -20, 44, 16, lighten(GOLD, 0.25), 5)
    pen.line("M-44 -94a46 46 0 0 1 26 -28", "#ffffff", 8, 0.6)
    pen.close()


def _knife(pen: Pen, rng: Random) -> None:
    pen.open(20, -106, 1, 60)
    pen.path("M-20 46V-140Q-18 -184 8 -202Q34 -120 26 46Z", pen.tone(STEEL, 0.5, 0.16))
    pen.path("M-20 46V-140Q-18 -184 8 -202Q-6 -160 -6 46Z", "#edf2f6")
    pen.rect(-30, 44, 64, 18, "#59616d", 6)
    pen.rect(-22, 60, 48, 112, pen.tone("#7a4a2e", 0.55), 16)
    for y in (88, 118, 148):
        pen.circle(2, y, 6, "#d9c9a8")
    pen.close()


def _ladder(pen: Pen, rng: Random) -> None:
    pen.open(0, 0, 1, 4)
    for y in range(-350, -20, 56):
        pen.rect(-56, y, 112, 15, pen.fade(lighten(WOOD, 0.25), darken(WOOD, 0.1)), 5)
    for x in (-68, 50):
        pen.rect(x, -390, 19, 390, pen.tone(lighten(WOOD, 0.1), 0.5, 0.26), 7)
    pen.close()


def _net(pen: Pen, rng: Random) -> None:
    """A landing net, with a fish in it."""
    pen.line("M52 -214L132 -20", WOOD, 19)
    pen.path("M-112 -232Q-104 -50 -40 -30T56 -220Z", "#dfe9dd", 0.55)
    pen.ellipse(-40, -76, 46, 22, "#e08a4a", turn=-14)
    pen.polygon([(0, -86), (30, -106), (26, -66)], "#c9713a")
    pen.circle(-64, -78, 5, "#232033")
    grid = "".join(f"M{-108 + 28 * k} -226Q{-84 + 20 * k} -100 {-58 + 9 * k} -36" for k in range(6))
    grid += "M-110 -190Q-30 -150 50 -186M-100 -148Q-30 -112 42 -144M-90 -108Q-36 -78 28 -104M-74 -68Q-36 -48 6 -66"
    pen.line(grid, "#6f8a84", 4.5)
    pen.ellipse(-28, -230, 88, 26, "#7a5536")
    pen.ellipse(-28, -230, 76, 17, "#b9d3cc")


def _rope(pen: Pen, rng: Random) -> None:
    """Coiled as it hangs on a hook, tied round its middle, with a loose end."""
    tan = "#cfa05a"
    pen.line("M70 -60Q120 -20 160 -34Q180 -44 170 -70", darken(tan, 0.1), 25)
    for k, (rx, shade) in enumerate(((112, 0.22), (86, 0.12), (60, 0.02))):
        ry = 120 - 22 * k
        pen.line(
            f"M{-rx} -124a{rx} {ry} 0 1 0 {2 * rx} 0a{rx} {ry} 0 1 0 {-2 * rx} 0", darken(tan, shade), 25
        )
        twists = "".join(
            f"M{cos(a) * (rx - 9):.0f} {-124 + sin(a) * (ry - 9):.0f}L{cos(a + 0.14) * (rx + 9):.0f} {-124 + sin(a + 0.14) * (ry + 9):.0f}"
            for a in (tau * j / 22 for j in range(22))
        )
        pen.line(twists, darken(tan, 0.42), 4)
    for k in range(4):
        pen.line(f"M{-34 + 6 * k} {-262 + 22 * k}H{44 + 4 * k}", darken(tan, 0.04 * k), 23)
    pen.line("M166 -66l10 -18M176 -62l20 -6M158 -70l-8 -20", tan, 6)


def _spear(pen: Pen, rng: Random) -> None:
    pen.open(-60, 0, 1, 16)
    pen.rect(-13, -330, 26, 330, pen.tone(WOOD, 0.5), 8)
    pen.polygon([(0, -450), (46, -346), (0, -296), (-46, -346)], pen.tone(STEEL, 0.5, 0.32))
    pen.line("M0 -436V-306", "#ffffff", 5, 0.6)
    pen.rect(-20, -316, 40, 30, "#c8493f", 6)
    pen.line("M-18 -290q-20 30 -8 54M16 -290q18 30 8 56", "#c8493f", 13)
    pen.close()


def _spindle(pen: Pen, rng: Random) -> None:
    """A spinning wheel, wool on its distaff, the spindle full of thread."""
    dark = darken(WOOD, 0.2)
    for x0, x1 in ((-122, -150), (-60, -40), (112, 138)):
        pen.line(f"M{x0} -118L{x1} 0", pen.tone(dark, 0.5), 17)
    pen.line("M-160 -104L154 -134", lighten(WOOD, 0.06), 27)
    pen.line("M30 -128L44 -240M84 -132L68 -240", dark, 13)
    for k in range(5):
        pen.open(56, -236, 1, 36 * k)
        pen.line("M-88 0H88", lighten(WOOD, 0.1), 9)
        pen.close()
    ring = "M-42 -236a98 98 0 1 0 196 0a98 98 0 1 0 -196 0"
    pen.line(ring, dark, 25)
    pen.line(ring, pen.tone(WOOD, 0.6), 17)
    pen.circle(56, -236, 17, dark)
    pen.line("M-118 -116V-214M-150 -206H-84", dark, 13)
    pen.line("M-148 -206H-90", "#d9445a", 31)
    pen.line("M-138 -220V-192M-124 -221V-191M-110 -221V-191", "#f28a98", 4)
    pen.line("M-140 -206L20 -324M-96 -200L20 -150", "#f0d9c0", 4)
    pen.line("M-136 -108L-160 -352", dark, 13)
    pen.path(
        "M-160 -396Q-206 -368 -196 -312Q-184 -280 -156 -284Q-122 -290 -128 -334Q-134 -384 -160 -396Z",
        pen.tone("#f4efe6", 0.66, 0.14),
    )
    pen.line("M-182 -330q22 14 44 -2M-182 -356q20 10 40 -2", darken("#f4efe6", 0.16), 5)
    pen.line("M-140 -288Q-120 -250 -112 -214", "#f4efe6", 5)


def _stick(pen: Pen, rng: Random) -> None:
    """A knotty staff of peeled wood, without a twig."""
    wood = "#9a6a40"
    pen.open(0, -104, 1, 60)
    pen.path(
        "M-13 150Q-18 60 -11 -20Q-16 -90 -9 -150Q0 -160 11 -150Q16 -80 11 -10Q18 70 13 150Q0 158 -13 150Z",
        pen.tone(wood, 0.55, 0.3),
    )
    for y, x in ((84, -3), (4, 4), (-84, -2)):
        pen.ellipse(x, y, 8, 12, darken(wood, 0.34))
        pen.ellipse(x, y, 4, 6, lighten(wood, 0.2))
    pen.ellipse(1, -152, 11, 6, lighten(wood, 0.36), 1, 0)
    pen.close()


def _sword(pen: Pen, rng: Random) -> None:
    pen.open(0, -150, 1, 28)
    pen.polygon([(-22, 66), (-20, -150), (0, -190), (0, 66)], "#eef3f7")
    pen.polygon([(22, 66), (20, -150), (0, -190), (0, 66)], "#a9b5c2")
    pen.line("M0 50V-140", "#c9d3dc", 5)
    pen.rect(-72, 62, 144, 24, pen.tone(GOLD, 0.55), 12)
    pen.rect(-13, 84, 26, 66, "#7a3f3a", 6)
    pen.line("M-12 100L12 112M-12 120L12 132", "#4f2628", 5)
    pen.circle(0, 160, 22, pen.tone(GOLD, 0.6))
    pen.circle(0, 160, 9, "#d8343f")
    pen.close()


def _trap(pen: Pen, rng: Random) -> None:
    """Iron jaws, open."""
    iron = "#59636f"
    pen.ellipse(0, -22, 150, 26, darken(iron, 0.3))
    pen.path("M-148 -30A148 120 0 0 1 148 -30L122 -30A122 92 0 0 0 -122 -30Z", pen.tone(iron, 0.6))
    for k in range(7):
        x = -108 + 36 * k
        y = -36 - 84 * (1 - (x / 132) ** 2) ** 0.5
        pen.polygon([(x - 14, y - 4), (x + 14, y - 4), (x * 0.9, y + 44)], "#cfd6dd")
    pen.ellipse(0, -26, 54, 13, "#8a5f3c")
    pen.path("M-150 -28Q0 26 150 -28L150 -8Q0 44 -150 -8Z", pen.tone(lighten(iron, 0.1), 0.6))
    for k in range(6):
        x = -105 + 42 * k
        pen.polygon(
            [(x - 14, -2 - abs(x) * 0.10), (x + 14, -2 - abs(x) * 0.10), (x, -44 - abs(x) * 0.06)], "#e6ebef"
        )
    pen.line("M146 -16q26 4 34 16", "#8f98a3", 9)


def _wheel(pen: Pen, rng: Random) -> None:
    for k in range(8):
        pen.open(0, -130, 1, 45 * k)
        pen.rect(-8, -112, 16, 112, pen.tone(lighten(WOOD, 0.1), 0.5), 4)
        pen.close()
    pen.path("M0 -260A130 130 0 1 1 -0.1 -260ZM0 -226A96 96 0 1 0 0.1 -226Z", pen.tone(WOOD, 0.56, 0.26))
    pen.path("M0 -260A130 130 0 1 1 -0.1 -260ZM0 -248A118 118 0 1 0 0.1 -248Z", "#5d646f")
    pen.circle(0, -130, 34, pen.tone(darken(WOOD, 0.1), 0.6))
    pen.circle(0, -130, 15, "#5d646f")


TOOLS = {
    Prop.ARROW: PropKind(_arrow, 284, 266, 200, origin=(0, 12)),
    Prop.AXE: PropKind(_axe, 213, 271, 280, Place.LARGE, origin=(62, 0)),
    Prop.BROOM: PropKind(_broom, 139, 336, 420, Place.LARGE, origin=(-34, 13)),
    Prop.KEY: PropKind(_key, 220, 256, 78),
    Prop.KNIFE: PropKind(_knife, 332, 205, 130, origin=(32, 0)),
    Prop.LADDER: PropKind(_ladder, 163, 393, 700, Place.LARGE, origin=(14, 0)),
    Prop.NET: PropKind(_net, 270, 260, 260, Place.LARGE),
    Prop.ROPE: PropKind(_rope, 323, 273, 160, Place.LARGE, origin=(37, 0)),
    Prop.SPEAR: PropKind(_spear, 180, 440, 560, Place.LARGE),
    Prop.SPINDLE: PropKind(_spindle, 370, 400, 400, Place.LARGE, origin=(-14, 0)),
    Prop.STICK: PropKind(_stick, 290, 190, 170, Place.LARGE, origin=(0, -8)),
    Prop.SWORD: PropKind(_sword, 230, 330, 280, Place.LARGE),
    Prop.TRAP: PropKind(_trap, 334, 168, 150, Place.LARGE, origin=(17, 18)),
    Prop.WHEEL: PropKind(_wheel, 262, 262, 260, Place.LARGE),
}
