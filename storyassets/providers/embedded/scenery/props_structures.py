"""Props that are built or woven: houses, wells, bridges, nests."""

from __future__ import annotations

from random import Random

from storyassets.model.prop import Prop
from storyassets.providers.embedded.scenery.colours import darken, lighten
from storyassets.providers.embedded.scenery.pen import Pen
from storyassets.providers.embedded.scenery.prop_kinds import Place, PropKind

STONE = "#b9b1a6"
WOOD = "#a06d42"


def _bridge(pen: Pen, rng: Random) -> None:
    """A humped stone bridge over water."""
    pen.rect(-290, -46, 580, 46, pen.fade("#8fd0e2", "#4a9fc4"))
    pen.line("M-60 -22q20 -9 40 0t40 0M-40 -8q20 -9 40 0t40 0", "#eaf7fb", 5)
    pen.path("M-300 0V-110Q-140 -240 0 -244T300 -110V0H130A130 150 0 0 0 -130 0Z", pen.tone(STONE, 0.7, 0.16))
    pen.line("M-300 -112Q-140 -240 0 -244T300 -112", lighten(STONE, 0.25), 26)
    for k in range(9):
        x = -128 + 32 * k
        y = -150 * (1 - (x / 136) ** 2) ** 0.5
        pen.line(f"M{x:.0f} {y - 6:.0f}l{x * 0.16:.0f} -34", darken(STONE, 0.3), 6)
    for x, y in (
        (-230, -60),
        (-180, -110),
        (-210, -20),
        (190, -100),
        (236, -56),
        (210, -20),
        (-150, -60),
        (160, -50),
    ):
        pen.rect(x - 24, y - 10, 48, 20, darken(STONE, 0.12), 6)


def _house(pen: Pen, rng: Random) -> None:
    wall, roof = rng.choice((("#f3e0bd", "#b5503f"), ("#e6efe6", "#4f7f94"), ("#f6d9c4", "#8a5a4a")))
    pen.rect(62, -330, 44, 110, pen.tone("#a8665a", 0.6))
    pen.rect(-140, -200, 280, 200, pen.tone(wall, 0.72, 0.14))
    pen.polygon([(-176, -186), (0, -330), (176, -186)], pen.tone(roof, 0.6))
    pen.line("M-176 -186L0 -330L176 -186", darken(roof, 0.3), 12)
    pen.circle(0, -232, 26, "#fdf8ea")
    pen.circle(0, -232, 19, "#ffd97a")
    pen.path("M-34 0V-92A34 34 0 0 1 34 -92V0Z", pen.tone("#7a4a30", 0.6))
    pen.circle(20, -54, 6, "#f0cf7a")
    for x in (-92, 92):
        pen.rect(x - 34, -140, 68, 66, "#fdf8ea", 6)
        pen.rect(x - 27, -133, 54, 52, pen.fade("#ffe9a8", "#ffc963"))
        pen.line(f"M{x} -133v52M{x - 27} -107h54", "#fdf8ea", 6)
        pen.rect(x - 38, -74, 76, 16, "#a8665a", 4)
        for dx in (-22, 0, 22):
            pen.circle(x + dx, -80, 9, "#e2574c")
    for x in (-120, 122):
        pen.circle(x, -16, 28, "#6aa84f")


def _lighthouse(pen: Pen, rng: Random) -> None:
    pen.polygon([(24, -350), (280, -420), (280, -290)], "#fff3b0", 0.5)
    pen.polygon([(-24, -350), (-280, -420), (-280, -290)], "#fff3b0", 0.5)
    pen.path("M-150 0Q-130 -56 -70 -46Q0 -76 70 -46Q130 -56 150 0Z", pen.tone("#7d8490", 0.6))
    pen.polygon([(-66, -40), (66, -40), (42, -310), (-42, -310)], pen.tone("#fbf6ea", 0.62, 0.2))
    for y, half in ((-110, 60), (-200, 52), (-290, 44)):
        pen.polygon(
            [(-half, y), (half, y), (half - 4, y - 46 + 6), (-half + 4, y - 40)], pen.tone("#d8434a", 0.62)
        )
    pen.rect(-62, -324, 124, 18, "#3b4250", 5)
    pen.rect(-34, -378, 68, 56, pen.fade("#fff6c4", "#ffd24a"), 4)
    pen.line("M-34 -378V-324M0 -378V-324M34 -378V-324", "#3b4250", 6)
    pen.path("M-48 -376Q0 -440 48 -376Z", pen.tone("#d8434a", 0.6))
    pen.circle(0, -416, 9, "#3b4250")
    pen.path("M-18 -40V-74A18 18 0 0 1 18 -74V-40Z", "#59483c")
    pen.rect(-9, -180, 18, 26, "#59677a", 6)


def _nest(pen: Pen, rng: Random) -> None:
    straw = "#a8773e"
    pen.ellipse(0, -96, 136, 34, darken(straw, 0.45))
    for x, y, colour in ((-58, -112, "#9fd4dc"), (58, -112, "#9fd4dc"), (0, -122, "#b6e0e4")):
        pen.ellipse(
            x,
            y,
            47,
            58,
            pen.radial([(0.0, lighten(colour, 0.45), 1.0), (1.0, colour, 1.0)], (0.36, 0.3), 0.75),
        )
        for dx, dy in ((-14, -16), (10, -30), (16, 0)):
            pen.circle(x + dx, y + dy, 4.5, "#5f94a0")
    pen.path("M-146 -104Q-130 0 0 0T146 -104Q80 -66 0 -66T-146 -104Z", pen.tone(straw, 0.64))
    strokes = "".join(
        f"M{-130 + 26 * k} {-84 + (k * 31) % 30}q40 {20 + (k * 7) % 16} 84 {(k * 13) % 20 - 8}"
        for k in range(9)
    )
    pen.line(strokes, lighten(straw, 0.3), 6)
    pen.line("M-120 -60Q-60 -20 20 -24M-60 -50Q20 -10 100 -50M-20 -40Q60 -20 130 -76", darken(straw, 0.35), 6)
    pen.line("M-146 -104l-26 -14M140 -100l30 -20M-120 -70l-30 8", straw, 7)


def _well(pen: Pen, rng: Random) -> None:
    for x in (-118, 98):
        pen.rect(x, -330, 20, 220, pen.tone(WOOD, 0.5))
    pen.polygon([(-176, -296), (-96, -390), (96, -390), (176, -296)], pen.fade("#c9603f", "#9a4632"))
    pen.line("M-150 -326H150M-122 -358H122", "#8a3c2c", 5)
    pen.rect(-116, -262, 232, 17, WOOD, 6)
    pen.line("M116 -254h34v34", "#4b4a55", 10)
    pen.line("M0 -250V-196", "#d9b27c", 7)
    pen.polygon([(-32, -196), (32, -196), (24, -140), (-24, -140)], pen.tone("#8a5f3c"))
    pen.ellipse(0, -118, 140, 30, darken(STONE, 0.2))
    pen.ellipse(0, -118, 112, 20, "#223a4e")
    pen.ellipse(0, -112, 92, 12, "#3f7f9c")
    pen.path("M-140 -118Q-140 -88 0 -88T140 -118V-20Q140 6 0 6T-140 -20Z", pen.tone(STONE, 0.66))
    for row in range(3):
        y = -76 + 28 * row
        for k in range(5):
            x = -112 + 56 * k + (row % 2) * 24 - 12
            if abs(x) < 116:
                pen.rect(
                    x - 22,
                    y - 9 + 12 * (1 - (x / 140) ** 2),
                    44,
                    19,
                    (lighten(STONE, 0.14), darken(STONE, 0.14))[(k + row) % 2],
                    7,
                )


def _dumbwaiter(pen: Pen, rng: Random) -> None:
    """A hatch in a wall, and the box that hangs in it on its rope."""
    wood, dark = "#9a6b42", "#2b2430"
    pen.rect(-150, -400, 300, 400, pen.tone(wood, 0.7), 10)
    pen.rect(-118, -368, 236, 330, dark, 6)
    for x in (-64, 64):
        pen.line(f"M{x} -368L{x * 0.3} -236", "#d8c08a", 9)
    pen.line("M96 -368V-40", "#d8c08a", 9)
    pen.rect(-92, -236, 168, 168, pen.tone(lighten(wood, 0.25), 0.7), 6)
    pen.rect(-76, -220, 136, 136, darken(wood, 0.45), 4)
    pen.rect(-76, -150, 136, 12, lighten(wood, 0.15), 3)
    pen.rect(-170, -40, 340, 40, pen.tone(darken(wood, 0.1), 0.66), 8)
    pen.rect(-150, -400, 300, 20, lighten(wood, 0.15), 8)


STRUCTURES = {
    Prop.BRIDGE: PropKind(_bridge, 604, 260, 620, Place.BEHIND),
    Prop.DUMBWAITER: PropKind(_dumbwaiter, 344, 404, 360, Place.WALL),
    Prop.HOUSE: PropKind(_house, 356, 334, 1100, Place.BEHIND),
    Prop.LIGHTHOUSE: PropKind(_lighthouse, 420, 430, 1400, Place.BEHIND),
    Prop.NEST: PropKind(_nest, 340, 182, 130),
    Prop.WELL: PropKind(_well, 356, 394, 480, Place.LARGE),
}
