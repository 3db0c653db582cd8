"""Props of bathroom and wardrobe: what one washes, shaves, paints and dresses with, and what one wears of gold."""

from __future__ import annotations

from random import Random

from storyassets.model.prop import Prop
from storyassets.providers.embedded.scenery.colours import darken, lighten
from storyassets.providers.embedded.scenery.pen import Pen
from storyassets.providers.embedded.scenery.prop_kinds import Place, PropKind

ENAMEL, STEEL, GOLD, SKY = "#fbfaf6", "#c3ccd5", "#e9b53e", "#8fcdea"


def _bathtub(pen: Pen, rng: Random) -> None:
    """On four feet, full of foam."""
    pen.line("M158 -196V-244Q158 -268 134 -268T112 -250", "#9aa6b2", 17)
    for x, y, r in ((-128, -196, 40), (-74, -214, 46), (-16, -204, 42), (38, -212, 40), (88, -196, 34)):
        pen.circle(x, y, r, "#ffffff")
        pen.circle(x + 8, y + 8, r * 0.6, "#e4f3fa")
    for x in (-120, 120):
        pen.path(f"M{x - 20} -40H{x + 20}L{x + 12} -6Q{x} 6 {x - 12} -6Z", GOLD)
    pen.path("M-180 -180H180Q178 -28 96 -24H-96Q-178 -28 -180 -180Z", pen.tone(ENAMEL, 0.7, 0.12))
    pen.rect(-196, -194, 392, 28, pen.tone("#ffffff", 0.74, 0.1), 14)
    pen.line("M-150 -140Q-140 -70 -100 -54", "#ffffff", 12)


def _toilet(pen: Pen, rng: Random) -> None:
    pen.rect(-104, -330, 150, 130, pen.tone(ENAMEL, 0.7, 0.12), 14)
    pen.rect(-114, -346, 170, 26, "#eceff0", 10)
    pen.rect(-84, -306, 34, 13, "#9aa6b2", 6)
    pen.path(
        "M-94 -196H96Q140 -190 134 -150Q120 -96 60 -88L70 0H-60L-50 -88Q-88 -110 -94 -196Z",
        pen.tone(ENAMEL, 0.66, 0.14),
    )
    pen.rect(-102, -208, 246, 26, "#eceff0", 13)
    pen.rect(-98, -224, 236, 20, pen.tone("#d8e2e8", 0.7, 0.1), 10)
    pen.rect(-70, -12, 150, 12, "#c9d0d4", 6)


def _toothbrush(pen: Pen, rng: Random) -> None:
    """With paste on it."""
    pen.open(0, -60, 1, -18)
    pen.rect(-190, -14, 300, 28, pen.fade("#62c0d8", "#3f9ab4"), 14)
    pen.rect(90, -10, 108, 22, "#3f9ab4", 10)
    for k in range(8):
        pen.rect(104 + k * 11, -50, 9, 42, ("#ffffff", "#dcecf2")[k % 2])
    pen.path("M100 -50Q98 -80 126 -74Q140 -92 160 -76Q192 -82 192 -50Z", "#f4fbfd")
    pen.line("M116 -62Q150 -54 176 -66", "#e2606a", 9)
    pen.line("M-168 -4H40", "#b4e4f0", 7)
    pen.close()


def _razor(pen: Pen, rng: Random) -> None:
    """A safety razor."""
    pen.open(0, -116, 1, 32)
    pen.rect(-15, -70, 30, 190, pen.tone("#3f6f9a", 0.56), 12)
    pen.line("M-15 -10H15M-15 16H15M-15 42H15M-15 68H15", "#9fc4de", 6)
    pen.path("M-12 -64H12L30 -92H-30Z", "#8f9aa6")
    pen.rect(-72, -126, 144, 40, pen.tone(STEEL, 0.7), 10)
    pen.line("M-62 -118H62M-62 -106H62", "#5f6a76", 5)
    pen.close()


def _lipstick(pen: Pen, rng: Random) -> None:
    pen.path("M-34 -160V-230Q-30 -262 34 -286V-160Z", pen.tone("#d8243f", 0.6))
    pen.path("M-34 -230Q-30 -262 34 -286V-262Q4 -256 -34 -230Z", "#f08a96")
    pen.rect(-42, -176, 84, 60, pen.tone(GOLD, 0.6), 6)
    pen.rect(-58, -124, 116, 124, pen.tone("#2b2733", 0.62), 10)
    pen.rect(-58, -124, 116, 16, GOLD)
    pen.line("M-36 -92V-24", "#6f6a7c", 10)


def _perfume(pen: Pen, rng: Random) -> None:
    pen.path("M60 -216Q110 -250 150 -236Q164 -210 136 -192Q100 -190 60 -204Z", pen.tone("#c25a86", 0.6))
    pen.line("M26 -208H66", GOLD, 12)
    pen.rect(-32, -222, 64, 58, pen.tone(GOLD, 0.6), 8)
    pen.path(
        "M-34 -166H34Q110 -140 110 -74Q106 0 40 0H-40Q-106 0 -110 -74Q-110 -140 -34 -166Z",
        pen.tone("#f3c9dc", 0.66, 0.14),
    )
    pen.path("M-92 -84H92Q84 -14 36 -12H-36Q-84 -14 -92 -84Z", "#e58fb4")
    pen.rect(-46, -84, 92, 50, "#fdf6ec", 6)
    pen.line("M-72 -110Q-60 -138 -34 -144", "#ffffff", 11)
    for x, y in ((-70, -232), (-92, -206), (-104, -244), (-126, -220)):
        pen.circle(x, y, 6, "#ffffff", 0.9)


def _tissues(pen: Pen, rng: Random) -> None:
    pen.path("M-58 -120Q-80 -190 -30 -214Q-14 -180 6 -232Q52 -212 66 -120Z", "#ffffff")
    pen.line("M-22 -122Q-34 -170 -28 -200M20 -124Q30 -170 8 -214", "#d5dde4", 6)
    pen.polygon([(-150, -116), (-104, -146), (152, -146), (118, -116)], lighten("#7ab0c9", 0.24))
    pen.ellipse(4, -130, 72, 12, "#4f7f96")
    pen.path("M-60 -130Q-50 -160 0 -160T66 -130Z", "#ffffff")
    pen.polygon([(118, -116), (152, -146), (152, -34), (118, 0)], darken("#7ab0c9", 0.24))
    pen.rect(-150, -116, 268, 116, pen.fade("#8fc0d6", "#6fa8c4"))
    for x in (-112, -40, 32, 92):
        pen.circle(x, -58, 17, "#d8ecf4")
        pen.circle(x, -58, 7, "#f6d27a")


def _hairbrush(pen: Pen, rng: Random) -> None:
    pen.open(0, -116, 1, 36)
    pen.rect(-18, 6, 36, 140, pen.tone("#a8643a", 0.56), 16)
    pen.ellipse(0, -64, 66, 92, pen.tone("#a8643a", 0.66))
    pen.ellipse(0, -64, 48, 72, "#f1d3c2")
    for k in range(5):
        for j in range(3 if k % 2 else 2):
            pen.circle((j - (1 if k % 2 else 0.5)) * 27, -116 + 26 * k, 6, "#3a2f34")
    pen.close()


def _earrings(pen: Pen, rng: Random) -> None:
    """A pair, hanging."""
    for x in (-62, 62):
        pen.line(f"M{x} -176Q{x - 28} -212 {x} -224T{x + 22} -196", GOLD, 9)
        pen.circle(x, -166, 17, pen.tone(GOLD, 0.6))
        pen.line(f"M{x} -150V-120", GOLD, 8)
        pen.path(
            f"M{x} -128Q{x + 54} -60 {x + 40} -26Q{x + 20} 0 {x} 0T{x - 40} -26Q{x - 54} -60 {x} -128Z",
            pen.tone("#3fa0b8", 0.6),
        )
        pen.path(f"M{x - 8} -96Q{x - 30} -56 {x - 24} -34", "#c9f0f6", 0.9)
        pen.line(
            f"M{x} -128Q{x + 54} -60 {x + 40} -26Q{x + 20} 0 {x} 0T{x - 40} -26Q{x - 54} -60 {x} -128Z",
            GOLD,
            7,
        )


def _bracelet(pen: Pen, rng: Random) -> None:
    """Of beads, with a charm."""
    for k, (x, y) in enumerate(
        (
            (-118, -90),
            (-108, -128),
            (-76, -156),
            (-34, -170),
            (12, -172),
            (56, -162),
            (94, -138),
            (116, -102),
            (112, -64),
            (84, -34),
            (44, -18),
            (0, -14),
            (-44, -18),
            (-84, -36),
            (-110, -58),
        )
    ):
        pen.circle(x, y, 22, pen.tone(("#d8624a", "#f0c65a", "#4fa3b8")[k % 3], 0.6))
        pen.circle(x - 7, y - 7, 6, "#ffffff", 0.7)
    pen.path("M0 44C-34 20 -34 -6 -10 -6Q-2 -6 0 4Q2 -6 10 -6C34 -6 34 20 0 44Z", pen.tone(GOLD, 0.6))


def _locket(pen: Pen, rng: Random) -> None:
    """On its chain, a flower on it."""
    pen.line("M-20 -146Q-130 -190 -118 -262M20 -146Q130 -190 118 -262", "#c9922e", 8)
    pen.line("M-10 -156A14 14 0 1 1 10 -156", "#c9922e", 9)
    pen.path(
        "M0 0C-120 -64 -110 -150 -50 -150Q-12 -150 0 -116Q12 -150 50 -150C110 -150 120 -64 0 0Z",
        pen.tone(GOLD, 0.6),
    )
    pen.path(
        "M0 -22C-92 -74 -84 -130 -48 -130Q-12 -130 0 -90Q12 -130 48 -130C84 -130 92 -74 0 -22Z",
        lighten(GOLD, 0.24),
        0.7,
    )
    for x, y in ((0, -96), (22, -80), (14, -56), (-14, -56), (-22, -80)):
        pen.circle(x, y, 12, "#b9822a")
    pen.circle(0, -73, 11, "#fff3c0")


WASHING = {
    Prop.BATHTUB: PropKind(_bathtub, 400, 278, 330, Place.LARGE),
    Prop.TOILET: PropKind(_toilet, 262, 346, 330, Place.LARGE, origin=(12, 0)),
    Prop.TOOTHBRUSH: PropKind(_toothbrush, 380, 186, 90, origin=(0, 6)),
    Prop.RAZOR: PropKind(_razor, 230, 258, 110, origin=(14, 4)),
    Prop.LIPSTICK: PropKind(_lipstick, 120, 288, 100),
    Prop.PERFUME: PropKind(_perfume, 290, 250, 110, origin=(14, 0)),
    Prop.TISSUES: PropKind(_tissues, 304, 234, 110),
    Prop.HAIRBRUSH: PropKind(_hairbrush, 260, 260, 110, origin=(10, 16)),
    Prop.EARRINGS: PropKind(_earrings, 226, 230, 80),
    Prop.BRACELET: PropKind(_bracelet, 284, 242, 80, origin=(0, 46)),
    Prop.LOCKET: PropKind(_locket, 246, 266, 100),
}
