"""Props of nursery and garden: what one plays with, and what stands where one grows flowers and grills."""

from __future__ import annotations

from random import Random

from storyassets.model.prop import Prop
from storyassets.providers.embedded.scenery.colours import darken, lighten
from storyassets.providers.embedded.scenery.pen import Pen
from storyassets.providers.embedded.scenery.prop_kinds import Place, PropKind

OAK, CLAY, STEEL = "#a8703c", "#c9704a", "#b9c4cf"
GAY = ("#e2483d", "#f0c63e", "#4f9ad0", "#5fae5a")


def _blocks(pen: Pen, rng: Random) -> None:
    """Toy bricks, one upon two."""
    for x, y, colour in ((-66, 0, GAY[2]), (66, 0, GAY[0]), (0, -116, GAY[1])):
        pen.rect(x - 58, y - 116, 116, 116, pen.tone(colour, 0.8, 0.16), 8)
        pen.rect(x - 42, y - 100, 84, 84, lighten(colour, 0.34), 6)
    pen.line("M-92 -34L-66 -88L-40 -34M-84 -52H-48", darken(GAY[2], 0.3), 11)
    pen.line(
        "M46 -88V-32H74Q94 -34 90 -50Q88 -60 74 -60H46M74 -60Q88 -62 86 -76Q84 -88 70 -88H46",
        darken(GAY[0], 0.3),
        11,
    )
    pen.line("M24 -192Q-2 -214 -20 -190T-16 -156Q6 -140 26 -158", darken(GAY[1], 0.4), 11)


def _puzzle(pen: Pen, rng: Random) -> None:
    """Two pieces that fit, and one that is loose."""
    pen.path(
        "M-140 -130H-84A26 26 0 1 1 -36 -130H20V-76A26 26 0 1 1 20 -28V26H-140Z", pen.tone(GAY[2], 0.8, 0.14)
    )
    pen.path("M28 -130H160V26H28V-22A32 32 0 1 0 28 -82Z", pen.tone(GAY[3], 0.8, 0.14))
    pen.open(20, -206, 1, -16)
    pen.path("M-66 60H-30A26 26 0 1 1 18 60H66V-60H-66V-20A24 24 0 1 1 -66 24Z", pen.tone(GAY[1], 0.8, 0.14))
    pen.close()


def _chess(pen: Pen, rng: Random) -> None:
    """A board with king and pawn on it."""
    pen.polygon([(-190, -6), (-126, -94), (126, -94), (190, -6)], "#f1dcb4")
    rows = ((-94, 126), (-68, 145), (-38, 167), (-6, 190))
    for r in range(3):
        (y0, h0), (y1, h1) = rows[r], rows[r + 1]
        for c in range(r % 2, 6, 2):
            a, b = c / 6, (c + 1) / 6
            pen.polygon(
                [
                    (-h0 + 2 * h0 * a, y0),
                    (-h0 + 2 * h0 * b, y0),
                    (-h1 + 2 * h1 * b, y1),
                    (-h1 + 2 * h1 * a, y1),
                ],
                "#8a5a34",
            )
    pen.rect(-190, -6, 380, 17, darken(OAK, 0.3), 4)
    pen.path(
        "M-98 -40Q-90 -60 -78 -70Q-92 -140 -86 -178H-30Q-24 -140 -38 -70Q-26 -60 -18 -40Z",
        pen.tone("#33303a", 0.6),
    )
    pen.path("M-96 -190Q-90 -236 -58 -220Q-26 -236 -20 -190L-30 -176H-86Z", pen.tone("#33303a", 0.6))
    pen.line("M-58 -222V-268M-76 -250H-40", "#33303a", 11)
    pen.path(
        "M40 -34Q46 -54 58 -62Q64 -92 58 -104H98Q92 -92 98 -62Q110 -54 116 -34Z", pen.tone("#f6f1e2", 0.6)
    )
    pen.circle(78, -126, 29, pen.tone("#f6f1e2", 0.6))


def _marbles(pen: Pen, rng: Random) -> None:
    for x, y, r, colour in (
        (-78, -48, 48, GAY[2]),
        (72, -44, 44, GAY[3]),
        (2, -60, 60, GAY[0]),
        (120, -24, 24, GAY[1]),
        (-132, -22, 22, GAY[1]),
    ):
        pen.circle(x, y, r, pen.tone(lighten(colour, 0.5), 0.66))
        pen.path(
            f"M{x - r * 0.7:.0f} {y + r * 0.2:.0f}Q{x} {y - r * 0.9:.0f} {x + r * 0.7:.0f} {y - r * 0.1:.0f}Q{x + r * 0.1:.0f} {y:.0f} {x - r * 0.7:.0f} {y + r * 0.2:.0f}Z",
            colour,
        )
        pen.circle(x - r * 0.36, y - r * 0.42, r * 0.18, "#ffffff")


def _toy_car(pen: Pen, rng: Random) -> None:
    """Of wood, on a string."""
    pen.line("M150 -52Q200 -30 190 -4T230 -2", "#8a6a4a", 6)
    pen.path(
        "M-150 -44Q-150 -92 -108 -94L-66 -98Q-44 -158 14 -158T92 -96L126 -90Q154 -84 154 -44Z",
        pen.tone(GAY[0], 0.72),
    )
    pen.path("M-46 -98Q-30 -138 10 -138V-98ZM24 -138Q58 -134 70 -98H24Z", "#dff0f6")
    for x in (-84, 84):
        pen.circle(x, -38, 38, pen.tone(GAY[1], 0.6))
        pen.circle(x, -38, 13, darken(OAK, 0.1))
    pen.circle(140, -66, 10, "#fff3c0")


def _spinning_top(pen: Pen, rng: Random) -> None:
    pen.open(0, 0, 1, 8)
    pen.rect(-11, -236, 22, 70, OAK, 8)
    pen.circle(0, -238, 19, GAY[0])
    pen.path(
        "M-120 -138Q-110 -176 0 -176T120 -138Q90 -60 10 -12H-10Q-90 -60 -120 -138Z", pen.tone(GAY[2], 0.62)
    )
    pen.path("M-114 -122Q0 -96 114 -122Q104 -100 92 -84Q0 -64 -92 -84Q-104 -100 -114 -122Z", GAY[1])
    pen.path("M-66 -54Q0 -42 66 -54L40 -32Q0 -26 -40 -32Z", GAY[0])
    pen.polygon([(-10, -14), (10, -14), (0, 6)], "#8f9aa6")
    pen.close()


def _dollhouse(pen: Pen, rng: Random) -> None:
    """Open, with four rooms."""
    pen.polygon([(-178, -250), (0, -370), (178, -250)], pen.tone("#c8505a", 0.6))
    pen.rect(-150, -254, 300, 254, "#f6ead4", 4)
    for x, y, colour in (
        (-136, -238, "#a9d4e8"),
        (8, -238, "#f6c6cf"),
        (-136, -114, "#f6e09a"),
        (8, -114, "#bfe0b4"),
    ):
        pen.rect(x, y, 128, 104, colour)
    pen.rect(-124, -168, 66, 34, "#d8624a", 6)
    pen.rect(-124, -178, 22, 20, "#ffffff", 6)
    pen.rect(84, -196, 34, 62, OAK, 4)
    pen.circle(40, -200, 17, "#f6d27a")
    pen.rect(-104, -48, 60, 10, OAK)
    pen.line("M-94 -38V-12M-54 -38V-12", OAK, 8)
    pen.rect(52, -76, 50, 66, "#7a5a94", 6)
    pen.rect(-22, -316, 44, 44, "#fdf6e3", 22)


def _pacifier(pen: Pen, rng: Random) -> None:
    pen.line("M0 -66A52 52 0 1 1 -1 -66", "#5fb0dc", 17)
    pen.path(
        "M-104 -116Q-104 -150 -60 -146Q0 -132 60 -146Q104 -150 104 -116Q92 -70 0 -70T-104 -116Z",
        pen.tone("#7cc4e0", 0.66),
    )
    pen.path("M-26 -136Q-30 -166 -42 -186Q-46 -230 0 -230T42 -186Q30 -166 26 -136Z", "#f2d9b0")
    pen.circle(0, -104, 22, "#f6f1e6")


def _swing(pen: Pen, rng: Random) -> None:
    """Hanging in its frame."""
    for x in (-150, 150):
        pen.line(f"M{x} -440L{x - 44} 0M{x} -440L{x + 44} 0", "#c8443f", 17)
    pen.line("M-166 -440H166", "#c8443f", 19)
    pen.line("M-50 -436L-64 -96M50 -436L36 -96", "#8a929e", 7)
    pen.rect(-86, -104, 144, 22, pen.tone(OAK, 0.7), 8)


def _slide(pen: Pen, rng: Random) -> None:
    pen.line("M-150 0V-370M-86 0V-370", GAY[2], 17)
    pen.line("".join(f"M-150 {y}H-86" for y in (-50, -110, -170, -230)), GAY[2], 13)
    pen.path("M-96 -284H-60Q10 -280 60 -150T190 -34V0Q70 -6 10 -120T-60 -240H-96Z", pen.tone(GAY[1], 0.7))
    pen.line("M-92 -292H-58Q16 -288 66 -158T192 -42", GAY[0], 17)
    pen.rect(-160, -288, 84, 22, GAY[0], 8)


def _watering_can(pen: Pen, rng: Random) -> None:
    green = "#4f8f7a"
    pen.line("M-60 -166Q-170 -190 -140 -90T-70 -40", green, 17)
    pen.line("M-54 -172Q0 -236 62 -172", green, 15)
    pen.path("M62 -60L164 -196L190 -182L92 -20Z", pen.tone(green, 0.6))
    pen.polygon([(150, -224), (216, -186), (200, -170), (148, -200)], darken(green, 0.2))
    pen.path("M-84 -170H84L98 -12Q98 0 86 0H-86Q-98 0 -98 -12Z", pen.tone(green, 0.66))
    pen.ellipse(0, -170, 84, 16, darken(green, 0.3))
    for x, y in ((204, -140), (226, -152), (222, -110), (202, -96)):
        pen.ellipse(x, y, 5, 9, "#7cc4e8")


def _flowerpot(pen: Pen, rng: Random) -> None:
    """With a green plant in it."""
    for turn, long in ((-64, 110), (-38, 150), (-12, 176), (14, 172), (40, 146), (64, 108)):
        pen.open(0, -130, 1, turn)
        pen.path(
            f"M0 0Q-34 {-long * 0.5:.0f} 0 {-long}Q34 {-long * 0.5:.0f} 0 0Z", pen.tone("#5f9a4a", 0.5, 0.16)
        )
        pen.line(f"M0 0V{-long * 0.8:.0f}", "#8fc46e", 5)
        pen.close()
    pen.path("M-84 -112H84L62 -10Q60 0 48 0H-48Q-60 0 -62 -10Z", pen.tone(CLAY, 0.66))
    pen.rect(-98, -146, 196, 42, pen.tone(lighten(CLAY, 0.08), 0.68), 8)


def _birdhouse(pen: Pen, rng: Random) -> None:
    pen.rect(-11, -130, 22, 130, darken(OAK, 0.2))
    pen.rect(-90, -290, 180, 164, pen.tone("#c9905a", 0.74), 4)
    pen.polygon(
        [(-128, -278), (0, -392), (128, -278), (104, -262), (0, -352), (-104, -262)], pen.tone("#b5404a", 0.6)
    )
    pen.polygon([(-90, -284), (0, -352), (90, -284)], "#c9905a")
    pen.circle(0, -234, 38, "#3a261a")
    pen.line("M0 -176H6", darken(OAK, 0.3), 17)
    pen.rect(-110, -132, 220, 17, darken(OAK, 0.1), 5)


def _grill(pen: Pen, rng: Random) -> None:
    """A kettle on three legs, sausages on its grate."""
    pen.line("M-60 -140L-104 0M60 -140L104 0M0 -130V-16", "#4a505c", 15)
    pen.path("M-140 -236H140Q130 -130 0 -130T-140 -236Z", pen.tone("#33363f", 0.64))
    pen.ellipse(0, -236, 140, 26, "#e2622a")
    pen.line(
        "".join(f"M{x} {-258 + abs(x) // 12}V{-214 - abs(x) // 12}" for x in range(-112, 120, 28))
        + "M-138 -236H138",
        "#8f9aa6",
        6,
    )
    for x, y, turn in ((-56, -248, 14), (8, -232, 10), (64, -250, 12)):
        pen.ellipse(x, y, 40, 14, "#9a4a2e", 1.0, turn)
        pen.ellipse(x - 4, y - 5, 25, 4, "#d98a5e", 1.0, turn)
    pen.line("M-40 -280q-16 -20 0 -38t0 -36M40 -284q-16 -20 0 -38t0 -36", "#e9eef2", 9, 0.8)


def _hammock(pen: Pen, rng: Random) -> None:
    for x in (-230, 206):
        pen.rect(x, -330, 24, 330, OAK, 6)
    pen.line("M-206 -270L-150 -210M-206 -262L-140 -176M210 -270L150 -210M210 -262L140 -176", "#c9b38a", 7)
    pen.path("M-156 -220Q0 -40 156 -220Q130 -30 0 -26T-156 -220Z", pen.tone("#e2a03e", 0.64))
    pen.path("M-156 -220Q0 -90 156 -220Q90 -104 0 -100T-156 -220Z", "#f6d27a")
    pen.line(
        "M-96 -140Q-70 -70 -40 -40M-30 -112Q-20 -60 -8 -30M40 -112Q40 -60 34 -32M104 -146Q84 -80 60 -46",
        "#c8443f",
        11,
    )


NURSERY = {
    Prop.BLOCKS: PropKind(_blocks, 252, 236, 110),
    Prop.PUZZLE: PropKind(_puzzle, 316, 310, 100, origin=(10, 28)),
    Prop.CHESS: PropKind(_chess, 384, 286, 150, origin=(0, 10)),
    Prop.MARBLES: PropKind(_marbles, 310, 122, 60),
    Prop.TOY_CAR: PropKind(_toy_car, 390, 162, 90, origin=(36, 0)),
    Prop.SPINNING_TOP: PropKind(_spinning_top, 260, 262, 100, origin=(0, 6)),
    Prop.DOLLHOUSE: PropKind(_dollhouse, 360, 372, 300, Place.LARGE),
    Prop.PACIFIER: PropKind(_pacifier, 212, 276, 70, origin=(0, 46)),
    Prop.SWING: PropKind(_swing, 400, 450, 520, Place.LARGE),
    Prop.SLIDE: PropKind(_slide, 364, 374, 480, Place.LARGE, origin=(16, 0)),
    Prop.WATERING_CAN: PropKind(_watering_can, 388, 230, 160, origin=(38, 0)),
    Prop.FLOWERPOT: PropKind(_flowerpot, 270, 310, 200),
    Prop.BIRDHOUSE: PropKind(_birdhouse, 262, 394, 460, Place.LARGE),
    Prop.GRILL: PropKind(_grill, 290, 364, 380, Place.LARGE),
    Prop.HAMMOCK: PropKind(_hammock, 466, 332, 380, Place.LARGE),
}
