"""Props that stand, hang and hum in a home: furniture one sits at, light, warmth, laundry and sewing."""

from __future__ import annotations

from random import Random

from storyassets.model.prop import Prop
from storyassets.providers.embedded.scenery.colours import darken, lighten
from storyassets.providers.embedded.scenery.pen import Pen
from storyassets.providers.embedded.scenery.prop_kinds import Place, PropKind

OAK, STEEL, CHINA = "#a8703c", "#b9c4cf", "#f4f1e8"


def _rug(pen: Pen, rng: Random) -> None:
    """On the floor, with fringes."""
    pen.line(
        "".join(f"M{-196 + k * 3} {-8 - k * 16}l-18 5M{196 - k * 3} {-8 - k * 16}l18 5" for k in range(7)),
        "#f0dcae",
        7,
    )
    pen.polygon([(-200, 0), (-168, -116), (168, -116), (200, 0)], pen.tone("#b5404a", 0.7, 0.14))
    pen.polygon([(-174, -14), (-148, -102), (148, -102), (174, -14)], "#f0d49a")
    pen.polygon([(-158, -22), (-136, -94), (136, -94), (158, -22)], "#2f5f7a")
    pen.polygon([(0, -86), (72, -58), (0, -30), (-72, -58)], "#f0d49a")
    pen.polygon([(0, -76), (44, -58), (0, -40), (-44, -58)], "#b5404a")
    for x in (-112, 112):
        pen.ellipse(x, -58, 18, 12, "#f0d49a")


def _shelf(pen: Pen, rng: Random) -> None:
    """A bookcase with books on every board."""
    pen.rect(-150, -430, 300, 430, pen.tone(OAK, 0.8, 0.14), 8)
    for row, top in enumerate((-412, -276, -140)):
        pen.rect(-132, top, 264, 120, darken(OAK, 0.5))
        x = -128.0
        while x < 96:
            wide, high = rng.choice((20, 26, 32)), rng.choice((84, 96, 106))
            colour = rng.choice(("#c8443f", "#3f7f9a", "#e0aa3e", "#5f8a4a", "#7a5a94", "#e9dcc0"))
            pen.rect(x, top + 120 - high, wide, high, colour, 3)
            pen.rect(x + 4, top + 132 - high, wide - 8, 10, lighten(colour, 0.4), 2)
            x += wide + 3
        if row == 1:
            pen.circle(114, top + 98, 22, "#5fa3b8")
    pen.rect(-160, -438, 320, 18, lighten(OAK, 0.16), 6)


def _dresser(pen: Pen, rng: Random) -> None:
    """A chest of drawers, one of them pulled out."""
    pen.rect(-160, -316, 320, 300, pen.tone(OAK, 0.8, 0.14), 8)
    pen.rect(-172, -330, 344, 24, lighten(OAK, 0.18), 8)
    for y in (-292, -200, -108):
        pen.rect(-140, y, 280, 80, darken(OAK, 0.14), 6)
        pen.rect(-134, y + 5, 268, 70, lighten(OAK, 0.1), 5)
    pen.polygon([(-146, -214), (146, -214), (134, -234), (-134, -234)], "#3a261a")
    pen.path("M-96 -218Q-84 -250 -46 -236Q-20 -252 0 -218Z", "#7cb0c9")
    pen.path("M10 -218Q34 -244 62 -230Q92 -240 104 -218Z", "#e58f8f")
    pen.rect(-150, -216, 300, 96, pen.tone(lighten(OAK, 0.2), 0.8, 0.1), 6)
    for y in (-252, -168, -68):
        pen.line(f"M-26 {y}Q0 {y + 14} 26 {y}", "#f0cf7a", 11)
    pen.rect(-148, -18, 30, 18, darken(OAK, 0.3))
    pen.rect(118, -18, 30, 18, darken(OAK, 0.3))


def _rocking_chair(pen: Pen, rng: Random) -> None:
    pen.line("M-164 -34Q0 34 176 -30", darken(OAK, 0.3), 19)
    pen.line("M-100 -150L-112 -8M86 -150L100 -6", darken(OAK, 0.2), 17)
    pen.line("M-92 -164L-148 -420M-40 -166L-92 -430", OAK, 19)
    pen.line(
        "M-136 -392L-88 -402M-128 -340L-78 -350M-116 -286L-66 -296M-104 -232L-54 -240", lighten(OAK, 0.1), 14
    )
    pen.line("M-104 -250H96Q116 -246 112 -228M84 -246V-160", OAK, 17)
    pen.rect(-112, -176, 226, 28, pen.tone(OAK, 0.7), 12)
    pen.path("M-100 -178Q-100 -204 -60 -204H80Q106 -204 104 -178Z", pen.tone("#c8443f", 0.7))


def _stool(pen: Pen, rng: Random) -> None:
    pen.line("M-66 -190L-96 -8M66 -190L96 -8", darken(OAK, 0.1), 22)
    pen.line("M0 -190V-22", darken(OAK, 0.3), 20)
    pen.line("M-82 -84H82", darken(OAK, 0.2), 14)
    pen.rect(-110, -220, 220, 40, darken(OAK, 0.1), 18)
    pen.ellipse(0, -220, 110, 26, pen.tone(lighten(OAK, 0.2), 0.68, 0.14))


def _armchair(pen: Pen, rng: Random) -> None:
    green = "#4f7f6a"
    pen.rect(-124, -22, 32, 22, "#5a3a26", 6)
    pen.rect(92, -22, 32, 22, "#5a3a26", 6)
    pen.path("M-118 -120V-300Q-116 -356 -60 -358H60Q116 -356 118 -300V-120Z", pen.tone(green, 0.74))
    for x, y in ((-50, -296), (0, -310), (50, -296), (-26, -252), (26, -252)):
        pen.circle(x, y, 8, darken(green, 0.4))
    pen.rect(-96, -190, 192, 76, lighten(green, 0.16), 22)
    pen.rect(-110, -124, 220, 106, pen.tone(green, 0.74), 14)
    for way in (-1, 1):
        pen.rect(way * 128 - 40, -222, 80, 204, pen.tone(lighten(green, 0.06), 0.7), 34)
        pen.circle(way * 128, -184, 26, darken(green, 0.2))


def _light_bulb(pen: Pen, rng: Random) -> None:
    pen.glow(0, -190, 168, "#ffe28a", 0.8)
    pen.path(
        "M-44 -88Q-44 -120 -74 -150Q-100 -180 -96 -212A96 92 0 0 1 96 -212Q100 -180 74 -150Q44 -120 44 -88Z",
        pen.tone("#ffe27a", 0.64, 0.1),
    )
    pen.line("M-24 -92L-34 -190L-12 -168L0 -192L12 -168L34 -190L24 -92", "#e08a1e", 8)
    pen.rect(-46, -92, 92, 62, pen.tone(STEEL, 0.6), 10)
    pen.line("M-44 -72L44 -80M-44 -50L44 -58", "#7d8896", 7)
    pen.rect(-26, -34, 52, 22, "#4a505c", 8)
    pen.line("M-64 -226Q-58 -262 -26 -274", "#ffffff", 12)


def _fan(pen: Pen, rng: Random) -> None:
    """A table fan."""
    pen.rect(-16, -140, 32, 130, "#8f9aa6")
    pen.path("M-90 0Q-88 -34 0 -34T90 0Z", pen.tone("#5f8fa6", 0.66))
    pen.circle(0, -226, 116, "#dfe9ee", 0.8)
    for turn in range(0, 360, 120):
        pen.open(0, -226, 1, turn)
        pen.path("M0 0Q-66 -34 -44 -92Q10 -112 30 -62Q28 -20 0 0Z", pen.tone("#4f9ab8", 0.6))
        pen.close()
    for r in (116, 78, 40):
        pen.line(
            f"M{-r} -226A{r} {r} 0 1 1 {r} -226A{r} {r} 0 1 1 {-r} -226", "#5f6a76", 7 if r == 116 else 4
        )
    pen.circle(0, -226, 24, pen.tone("#e2574c", 0.6))


def _radiator(pen: Pen, rng: Random) -> None:
    """With its ribs and valve; warm air rises."""
    pen.line(
        "M-84 -226q-16 -20 0 -38t0 -36M0 -226q-16 -20 0 -38t0 -36M84 -226q-16 -20 0 -38t0 -36",
        "#f2a45e",
        9,
        0.8,
    )
    pen.line("M-160 -40H164V0M-150 -176H150", "#b9bfc6", 15)
    for k in range(6):
        pen.rect(-146 + 50 * k, -206, 42, 196, pen.tone("#f1efe8", 0.66, 0.16), 20)
    pen.circle(168, -40, 20, "#d8434a")


def _remote(pen: Pen, rng: Random) -> None:
    pen.open(0, -116, 1, 20)
    pen.rect(-46, -124, 92, 248, pen.tone("#33363f", 0.66), 18)
    pen.circle(0, -94, 15, "#e2483d")
    pen.circle(0, -40, 32, "#5a5f6c")
    pen.circle(0, -40, 13, "#c9d0d8")
    for y in (16, 46, 76):
        for x in (-24, 0, 24):
            pen.circle(x, y, 9, "#c9d0d8")
    pen.close()


def _iron(pen: Pen, rng: Random) -> None:
    """For clothes, steam under it."""
    pen.line("M100 -116Q150 -170 130 -214Q116 -250 154 -262", "#3a3f4a", 10)
    pen.path(
        "M-70 -118Q-60 -176 10 -176H70Q110 -174 112 -130V-60H84V-120Q84 -142 60 -142H10Q-30 -142 -36 -112Z",
        pen.tone("#3a4a5a", 0.6),
    )
    pen.path("M-156 -26Q-120 -112 -20 -118H116V-26Z", pen.tone("#4f9ab8", 0.7))
    pen.rect(-164, -30, 284, 24, pen.tone(STEEL, 0.7), 10)
    pen.circle(40, -72, 22, CHINA)
    pen.line("M40 -72L52 -84", "#c8343f", 7)
    pen.line("M-184 -40q-20 -14 -6 -34t-8 -34M-206 -22q-24 -10 -14 -32", "#ffffff", 9, 0.9)


def _clothesline(pen: Pen, rng: Random) -> None:
    """Washing hung out to dry."""
    pen.rect(-204, -340, 17, 340, OAK)
    pen.rect(187, -340, 17, 340, OAK)
    pen.line("M-196 -316Q0 -286 196 -316", "#7a6a5a", 6)
    pen.path(
        "M-160 -304L-96 -298L-70 -260L-88 -246L-98 -258V-158H-158V-258L-168 -246L-184 -262Z",
        pen.tone("#d8624a", 0.7),
    )
    pen.path("M-52 -296H18V-132H-4L-16 -240L-28 -132H-52Z", pen.tone("#4f7fa8", 0.7))
    pen.rect(44, -300, 118, 136, pen.tone("#fbf6ea", 0.74, 0.1))
    pen.line("M58 -184H150M58 -196H150", "#5fa3b8", 6)
    for x in (-150, -106, -44, 10, 54, 152):
        pen.rect(x - 5, -316, 11, 30, "#e0b070", 3)


def _laundry(pen: Pen, rng: Random) -> None:
    """A basket full of clothes."""
    pen.path("M-116 -150Q-128 -212 -74 -208Q-52 -244 -10 -222Q30 -248 56 -214Q124 -220 116 -150Z", "#5f9fc4")
    pen.path("M-60 -150Q-70 -200 -20 -206Q26 -196 16 -150Z", "#f0c65a")
    pen.path("M30 -150Q34 -196 76 -196Q112 -186 104 -150Z", "#d8624a")
    pen.path("M-108 -160L-140 -96L-104 -88L-84 -150Z", "#fbf6ea")
    pen.path("M-130 -156H130L106 -10Q104 0 94 0H-94Q-104 0 -106 -10Z", pen.tone("#eae4d8", 0.7, 0.14))
    pen.path("M-112 -160L-138 -90L-104 -80L-78 -150Z", "#fbf6ea")
    for y in (-124, -84, -44):
        for x in range(-84, 92, 34):
            pen.rect(x - 10, y, 20, 24, "#a79f90", 7)
    pen.rect(-138, -166, 276, 22, pen.tone("#f6f1e6", 0.7, 0.12), 10)


def _sewing_machine(pen: Pen, rng: Random) -> None:
    black = "#33363f"
    pen.rect(-170, -30, 340, 30, pen.tone(OAK, 0.76), 8)
    pen.path(
        "M-140 -196Q-140 -216 -110 -216H110Q136 -216 136 -180V-30H60V-130H-88V-110H-140Z",
        pen.tone(black, 0.72),
    )
    pen.line("M-116 -112V-44", STEEL, 9)
    pen.line("M-116 -46V-34M-132 -36H-96", STEEL, 12)
    pen.circle(150, -160, 42, STEEL)
    pen.circle(150, -160, 28, black)
    pen.line("M-100 -186H90", "#e9b53e", 8)
    pen.line("M-60 -164Q-30 -144 0 -164T60 -164", "#e9b53e", 6)
    pen.rect(-8, -252, 34, 38, "#d8343f", 6)
    pen.line("M8 -240Q-60 -260 -116 -216", "#d8343f", 4)
    pen.path("M-170 -30L-150 -42H-40L-20 -30Z", "#5fa3b8")


def _yarn(pen: Pen, rng: Random) -> None:
    """A ball of it with two needles."""
    pen.line("M-36 -80L-116 -252M30 -80L120 -246", "#c98f4a", 13)
    pen.circle(-118, -256, 15, "#e2574c")
    pen.circle(122, -250, 15, "#e2574c")
    pen.circle(0, -104, 104, pen.tone("#7a6fc0", 0.66))
    pen.line(
        "M-92 -132Q-20 -190 66 -178M-102 -96Q0 -170 96 -130M-90 -52Q20 -140 104 -96M-54 -16Q30 -90 92 -54M-64 -180Q30 -120 60 -20M-20 -206Q70 -140 84 -44M-96 -140Q-50 -50 -10 -4",
        "#a9a0e0",
        7,
    )
    pen.line("M60 -20Q120 16 160 -10T204 -8", "#7a6fc0", 9)


AT_HOME_THINGS = {
    Prop.RUG: PropKind(_rug, 430, 118, 200, Place.LARGE),
    Prop.SHELF: PropKind(_shelf, 322, 440, 620, Place.LARGE),
    Prop.DRESSER: PropKind(_dresser, 346, 332, 420, Place.LARGE),
    Prop.ROCKING_CHAIR: PropKind(_rocking_chair, 356, 440, 420, Place.LARGE),
    Prop.STOOL: PropKind(_stool, 230, 250, 250, Place.LARGE),
    Prop.ARMCHAIR: PropKind(_armchair, 340, 360, 400, Place.LARGE),
    Prop.LIGHT_BULB: PropKind(_light_bulb, 240, 310, 120, origin=(0, -8)),
    Prop.FAN: PropKind(_fan, 240, 344, 220),
    Prop.RADIATOR: PropKind(_radiator, 350, 306, 300, Place.LARGE, origin=(6, 0)),
    Prop.REMOTE: PropKind(_remote, 180, 256, 90),
    Prop.IRON: PropKind(_iron, 370, 266, 130, origin=(-32, 0)),
    Prop.CLOTHESLINE: PropKind(_clothesline, 410, 342, 520, Place.LARGE),
    Prop.LAUNDRY: PropKind(_laundry, 286, 240, 200, Place.LARGE),
    Prop.SEWING_MACHINE: PropKind(_sewing_machine, 364, 262, 200, origin=(10, 0)),
    Prop.YARN: PropKind(_yarn, 330, 272, 110, origin=(34, 0)),
}
