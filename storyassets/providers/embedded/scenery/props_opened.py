"""Props that stand open, so that one sees what is in them."""

from __future__ import annotations

from random import Random

from storyassets.model.prop import Prop
from storyassets.providers.embedded.scenery.colours import darken, lighten
from storyassets.providers.embedded.scenery.pen import Pen
from storyassets.providers.embedded.scenery.prop_kinds import Place, PropKind

PAPER = "#fdf6e3"
WOOD = "#7a4630"
GOLD = "#e0ac3c"
DARK = "#2a1b22"


def _piano(pen: Pen, rng: Random) -> None:
    """An upright piano without its front: iron frame, strings and hammers, the lid leaning back."""
    pen.shadow(0, 0, 280, 24)
    pen.polygon([(-250, -430), (250, -430), (232, -520), (-232, -520)], pen.fade(darken(WOOD, 0.1), WOOD))
    pen.rect(-250, -430, 500, 412, pen.tone(WOOD, 0.86, 0.14), 12)
    pen.rect(-226, -418, 452, 196, DARK, 6)
    pen.path("M-222 -414H222V-250Q0 -300 -222 -232Z", pen.fade("#b98a3e", "#7d5524"))
    pen.line("".join(f"M{-208 + 14 * k} -412L{-200 + 13 * k} -226" for k in range(31)), "#f3dfa6", 2.4, 0.85)
    for k in range(18):
        x = -200 + 23.5 * k
        pen.rect(x, -250, 8, 28, "#c79a63", 2)
        pen.rect(x - 3, -262, 14, 15, "#e9dcc8", 5)
    pen.rect(-262, -222, 524, 30, lighten(WOOD, 0.16), 6)
    pen.rect(-236, -196, 472, 34, "#fdf8ea", 3)
    pen.line("".join(f"M{-236 + 23.6 * k:.1f} -196v34" for k in range(1, 20)), "#b9ad94", 2)
    for k in range(19):
        if k % 7 not in (2, 6):
            pen.rect(-219 + 23.6 * k, -196, 13, 20, "#221a22", 2)
    pen.rect(-262, -162, 524, 24, lighten(WOOD, 0.08), 5)
    pen.rect(-220, -128, 440, 92, darken(WOOD, 0.16), 8)
    for x in (-246, 214):
        pen.rect(x, -140, 32, 140, darken(WOOD, 0.24), 5)
    for x in (-18, 10):
        pen.rect(x, -24, 12, 18, GOLD, 4)


def _box(pen: Pen, rng: Random) -> None:
    card = "#cf9b62"
    pen.polygon([(-140, -150), (-96, -192), (170, -192), (140, -150)], darken(card, 0.62))
    pen.polygon([(-96, -192), (170, -192), (196, -250), (-112, -250)], pen.fade(lighten(card, 0.28), card))
    pen.polygon([(140, -150), (170, -192), (170, -40), (140, 0)], darken(card, 0.26))
    pen.polygon([(140, -150), (170, -192), (226, -176), (200, -130)], lighten(card, 0.12))
    pen.polygon([(-140, -150), (-96, -192), (-170, -196), (-206, -146)], lighten(card, 0.2))
    pen.rect(-140, -150, 280, 150, pen.fade(lighten(card, 0.06), darken(card, 0.08)))
    pen.polygon([(-140, -150), (140, -150), (120, -96), (-124, -96)], lighten(card, 0.3))


def _bag(pen: Pen, rng: Random) -> None:
    """A sack with its mouth rolled down."""
    cloth = "#c69a63"
    pen.path(
        "M-92 -160Q-130 -90 -122 -42Q-116 0 -70 0H70Q116 0 122 -42Q130 -90 92 -160Z", pen.tone(cloth, 0.62)
    )
    pen.ellipse(0, -166, 98, 30, darken(cloth, 0.6))
    pen.path(
        "M-106 -172Q0 -120 106 -172Q116 -140 96 -132Q0 -92 -96 -132Q-116 -140 -106 -172Z", lighten(cloth, 0.2)
    )
    pen.line("M-70 -112Q-84 -60 -70 -20M64 -108Q84 -60 66 -24", darken(cloth, 0.24), 5)


def _letter(pen: Pen, rng: Random) -> None:
    """A sheet unfolded twice, before its envelope."""
    pen.open(34, -70, 1, 8)
    pen.rect(-150, -92, 300, 184, pen.fade("#f6e6c4", "#e2c995"), 6)
    pen.line("M-148 90L0 -16L148 90", "#c9ad78", 5)
    pen.close()
    pen.open(-8, -178, 1, -3)
    pen.rect(-134, -172, 268, 344, pen.fade("#fffdf5", "#f4ead2"), 5)
    for y in (-58, 58):
        pen.rect(-134, y - 4, 268, 8, "#d8c8a4", 0, 0.7)
    pen.close()


def _book(pen: Pen, rng: Random) -> None:
    cover = "#a8384a"
    pen.path("M-206 -30Q-110 -70 0 -24Q110 -70 206 -30V0Q110 -34 0 8Q-110 -34 -206 0Z", cover)
    for way in (-1, 1):
        pen.path(
            f"M0 -34Q{way * 96} -90 {way * 194} -46V-190Q{way * 96} -236 0 -176Z",
            pen.fade("#fffaf0", "#eadcbc"),
        )
        for k in range(5):
            y = -176 + 24 * k
            pen.line(f"M{way * 26} {y + 8}Q{way * 96} {y - 30} {way * 170} {y - 4}", "#a8977a", 5, 0.8)
    pen.line("M0 -178V-30", "#b8a681", 6)


def _door(pen: Pen, rng: Random) -> None:
    """The leaf turned inward, light beyond."""
    wood = "#8a5f3c"
    pen.path("M-130 0V-280Q-130 -390 0 -390T130 -280V0Z", "#b9aea2")
    pen.path("M-100 0V-276Q-100 -356 0 -356T100 -276V0Z", pen.fade("#ffe9a8", "#f0b860"))
    pen.path("M-100 0V-276Q-100 -356 -46 -344L-30 -300V-34Z", pen.tone(wood, 0.5, 0.3))
    pen.line("M-84 -264L-44 -250M-84 -80L-44 -100", "#45404a", 11)
    pen.circle(-46, -172, 10, "#e9c15a")
    pen.polygon([(-100, 0), (100, 0), (150, 30), (-70, 30)], "#ffe08a", 0.5)
    pen.rect(-142, -12, 284, 16, "#9a8f84", 5)


def _cage(pen: Pen, rng: Random) -> None:
    """A bird's cage, its door swung out, nobody in it."""
    gold = "#d8a83c"
    pen.circle(0, -318, 17, gold)
    pen.path("M-104 -30V-180Q-100 -304 0 -304T104 -180V-30Z", "#fdf6e0", 0.22)
    pen.line(
        "M-62 -30V-180Q-62 -260 -20 -298M62 -30V-180Q62 -260 20 -298M-104 -30V-180Q-100 -304 0 -304T104 -180V-30",
        gold,
        8,
    )
    pen.line("M-104 -180Q0 -160 104 -180", darken(gold, 0.25), 8)
    pen.line("M-60 -214H60", "#8a5f3c", 9)
    pen.line("M62 -40L154 -16V-136L62 -160M92 -32V-150M124 -24V-142", darken(gold, 0.1), 8)
    pen.rect(-118, -40, 236, 40, pen.tone(darken(gold, 0.1), 0.64), 10)


def _suitcase(pen: Pen, rng: Random) -> None:
    hide, lining = "#a8643a", "#d9a9a0"
    pen.polygon(
        [(-160, -120), (160, -120), (184, -286), (-184, -286)], pen.fade(darken(hide, 0.1), darken(hide, 0.3))
    )
    pen.polygon(
        [(-140, -132), (140, -132), (162, -270), (-162, -270)], pen.fade(darken(lining, 0.05), lining)
    )
    pen.polygon([(-150, -128), (150, -128), (166, -84), (-166, -84)], darken(lining, 0.4))
    pen.rect(-166, -92, 332, 92, pen.tone(hide, 0.72), 16)
    for x in (-110, 78):
        pen.rect(x, -94, 32, 94, darken(hide, 0.3))
        pen.rect(x + 4, -78, 24, 26, "#e6c15c", 5)
    pen.line("M-34 -40q34 26 68 0", darken(hide, 0.4), 12)


def _gate(pen: Pen, rng: Random) -> None:
    """Two wings turned inward."""
    iron = "#3f4652"
    for way in (-1, 1):
        pen.polygon([(way * 150, -16), (way * 96, -44), (way * 96, -236), (way * 150, -256)], iron, 0.28)
        for k in range(4):
            x = way * (146 - 16 * k)
            pen.line(f"M{x} {-18 - 8 * k}V{-252 + 6 * k}", iron, 8)
        pen.line(f"M{way * 150} -230L{way * 94} -214M{way * 150} -60L{way * 94} -78", iron, 10)
        pen.rect(way * 178 - 30, -290, 60, 290, pen.tone("#a9a4a0", 0.6), 5)
        pen.rect(way * 178 - 38, -312, 76, 26, "#bdb8b2", 5)
        pen.circle(way * 178, -330, 20, pen.tone("#a9a4a0"))


def _lock(pen: Pen, rng: Random) -> None:
    """Its bow out of the case."""
    pen.path(
        "M-84 -150V-236A84 88 0 0 1 84 -236V-216H50V-234A50 54 0 0 0 -50 -234V-150Z",
        pen.tone("#b9c4cf", 0.6, 0.3),
    )
    pen.rect(-114, -164, 228, 164, pen.tone(GOLD, 0.64), 22)
    pen.rect(-114, -140, 228, 13, lighten(GOLD, 0.35))
    pen.circle(0, -92, 25, "#4a3418")
    pen.polygon([(-13, -84), (13, -84), (22, -32), (-22, -32)], "#4a3418")
    pen.line("M-92 -118V-50", "#fff2c4", 9, 0.8)


def _window(pen: Pen, rng: Random) -> None:
    """Both wings swung out, the curtain blown in."""
    pen.rect(-138, -330, 276, 316, "#f4ead6", 10)
    pen.rect(-116, -308, 232, 272, pen.fade("#6fb3e0", "#dff1ec"))
    pen.path("M-116 -36V-110Q-50 -150 10 -110T116 -120V-36Z", "#7fb86a")
    for way in (-1, 1):
        pen.polygon([(way * 116, -308), (way * 176, -330), (way * 176, -10), (way * 116, -36)], "#e8dcc4")
        pen.polygon([(way * 126, -294), (way * 166, -310), (way * 166, -32), (way * 126, -52)], "#cfe8ee")
    pen.path(
        "M-116 -320Q-20 -250 40 -120Q-40 -150 -60 -90Q-84 -160 -116 -150Z", pen.tone("#d8624a", 0.5, 0.18)
    )
    pen.rect(-156, -30, 312, 30, pen.tone("#e0d2b6", 0.7), 8)


def _cupboard(pen: Pen, rng: Random) -> None:
    """Doors wide, shelves within."""
    wood = "#8f5f3c"
    pen.rect(-110, -380, 220, 370, pen.tone(wood, 0.8), 10)
    pen.rect(-94, -360, 188, 330, DARK)
    for y in (-250, -140):
        pen.rect(-94, y, 188, 14, lighten(wood, 0.1))
    for way in (-1, 1):
        pen.polygon(
            [(way * 100, -366), (way * 176, -340), (way * 176, 4), (way * 100, -22)],
            pen.fade(lighten(wood, 0.14), wood),
        )
        pen.circle(way * 164, -170, 8, GOLD)
    for x in (-100, 74):
        pen.rect(x, -14, 26, 14, darken(wood, 0.3))


OPENED = {
    Prop.PIANO: PropKind(_piano, 544, 524, 560, Place.LARGE),
    Prop.BOX: PropKind(_box, 430, 250, 230, Place.LARGE),
    Prop.BAG: PropKind(_bag, 256, 200, 160, Place.LARGE),
    Prop.PURSE: PropKind(_bag, 256, 200, 110),
    Prop.LETTER: PropKind(_letter, 340, 356, 150),
    Prop.BOOK: PropKind(_book, 412, 236, 130),
    Prop.DOOR: PropKind(_door, 286, 392, 760, Place.BEHIND),
    Prop.CAGE: PropKind(_cage, 280, 338, 260, Place.LARGE),
    Prop.SUITCASE: PropKind(_suitcase, 368, 286, 260, Place.LARGE),
    Prop.GATE: PropKind(_gate, 436, 350, 520, Place.BEHIND),
    Prop.LOCK: PropKind(_lock, 232, 326, 130),
    Prop.WINDOW: PropKind(_window, 356, 340, 400, Place.WALL),
    Prop.CUPBOARD: PropKind(_cupboard, 356, 384, 640, Place.LARGE),
}
