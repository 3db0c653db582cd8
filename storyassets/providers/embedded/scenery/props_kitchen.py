"""Props of kitchen and sink: what one cooks, bakes, weighs and cleans with."""

from __future__ import annotations

from random import Random

from storyassets.model.prop import Prop
from storyassets.providers.embedded.scenery.colours import darken, lighten
from storyassets.providers.embedded.scenery.pen import Pen
from storyassets.providers.embedded.scenery.prop_kinds import Place, PropKind

STEEL, IRON, CHINA = "#b9c4cf", "#4a505c", "#f4f1e8"
GLASS, WOOD = "#dcebee", "#c08a52"


def _frying_pan(pen: Pen, rng: Random) -> None:
    """Seen from above, with an egg frying in it."""
    pen.line("M84 -92L226 -176", "#3a2a24", 30)
    pen.line("M84 -92L112 -108", STEEL, 22)
    pen.ellipse(-20, -80, 138, 80, IRON)
    pen.ellipse(-20, -88, 138, 76, pen.tone(lighten(IRON, 0.14), 0.66))
    pen.ellipse(-20, -86, 116, 60, darken(IRON, 0.3))
    pen.path(
        "M-96 -84Q-100 -118 -56 -120Q-20 -138 20 -122Q70 -112 58 -80Q40 -48 -16 -52Q-84 -48 -96 -84Z",
        "#fffdf4",
    )
    pen.ellipse(-14, -92, 32, 22, pen.tone("#f6b72c", 0.6, 0.12))
    pen.ellipse(-24, -100, 9, 5, "#ffffff", 0.8)


def _toaster(pen: Pen, rng: Random) -> None:
    """With two slices that have just jumped up."""
    for x in (-58, 30):
        pen.path(
            f"M{x - 34} -120V-206Q{x - 44} -244 {x + 6} -246T{x + 48} -206V-120Z", pen.tone("#d79a52", 0.7)
        )
        pen.path(f"M{x - 24} -120V-202Q{x - 30} -232 {x + 6} -234T{x + 38} -202V-120Z", "#f1cf94")
    pen.rect(-140, -156, 280, 146, pen.tone("#d8434a", 0.7), 40)
    pen.rect(-112, -158, 224, 20, "#3a2f34", 10)
    pen.rect(-126, -16, 56, 16, "#3a2f34", 6)
    pen.rect(70, -16, 56, 16, "#3a2f34", 6)
    pen.rect(138, -116, 26, 22, "#3a2f34", 7)
    pen.line("M-104 -108H60M-104 -84H60", "#f7b0a8", 8)
    pen.circle(98, -60, 17, CHINA)


def _rolling_pin(pen: Pen, rng: Random) -> None:
    pen.open(0, -86, 1, -24)
    for way in (-1, 1):
        pen.rect(way * 148 - 44, -15, 88, 30, pen.fade("#b5763a", "#8a5428"), 14)
    pen.rect(-118, -38, 236, 76, pen.fade("#efc58a", "#d39a58", "#a9702f"), 20)
    pen.line("M-94 -20H80", "#fdeccb", 8, 0.8)
    pen.close()


def _bowl(pen: Pen, rng: Random) -> None:
    """An empty bowl."""
    pen.path("M-130 -126Q-122 -6 -44 -6H44Q122 -6 130 -126Z", pen.tone("#5f9fc4", 0.64))
    pen.path(
        "M-126 -96Q-100 -80 -62 -84T0 -86T64 -84T126 -96L122 -76Q80 -62 60 -66T0 -66T-60 -66T-122 -76Z", CHINA
    )
    pen.rect(-52, -12, 104, 14, darken("#5f9fc4", 0.3), 7)
    pen.ellipse(0, -126, 130, 32, CHINA)
    pen.ellipse(0, -122, 112, 23, "#cfd8dd")
    pen.ellipse(-6, -114, 84, 12, "#e9eef0")


def _jar(pen: Pen, rng: Random) -> None:
    """An earthen jar with its lid."""
    clay = "#b9703f"
    pen.path(
        "M-58 -196Q-128 -168 -122 -88Q-112 -8 -56 0H56Q112 -8 122 -88Q128 -168 58 -196Z", pen.tone(clay, 0.64)
    )
    pen.path("M-116 -124Q0 -94 116 -124L121 -90Q0 -58 -121 -90Z", "#e2c08a")
    pen.line("M-96 -108l24 18 24 -12 24 14 24 -14 24 14 24 -12 24 12", darken(clay, 0.3), 7)
    pen.rect(-72, -214, 144, 26, pen.tone(darken(clay, 0.12), 0.64), 10)
    pen.path("M-66 -212Q-50 -240 0 -242T66 -212Z", pen.tone("#c98f5a", 0.62))
    pen.circle(0, -248, 15, darken(clay, 0.2))
    pen.line("M-88 -150Q-104 -100 -84 -52", "#e6ac80", 11, 0.7)


def _lid(pen: Pen, rng: Random) -> None:
    """The lid of a jar, turned up: one sees its ring and its inside."""
    gold = "#d9ac48"
    pen.ellipse(0, -66, 150, 66, darken(gold, 0.34))
    pen.rect(-150, -106, 300, 40, darken(gold, 0.2))
    pen.line(
        "".join(f"M{x} {-96 + abs(x) // -9}V{-44 + abs(x) // -6}" for x in range(-126, 140, 28)),
        darken(gold, 0.44),
        7,
    )
    pen.ellipse(0, -106, 150, 66, pen.tone(gold, 0.6, 0.16))
    pen.ellipse(0, -106, 124, 52, darken(gold, 0.16))
    pen.ellipse(0, -102, 116, 46, "#f5ecd2")
    pen.ellipse(-34, -118, 50, 12, "#ffffff", 0.7, -10)


def _thermos(pen: Pen, rng: Random) -> None:
    pen.rect(-58, -232, 116, 232, pen.tone("#2f7d6a", 0.62), 22)
    pen.rect(-58, -60, 116, 16, "#d5dce4")
    pen.rect(-58, -222, 116, 18, "#d5dce4")
    pen.rect(-48, -306, 96, 90, pen.tone("#c9d0d8", 0.62), 14)
    pen.rect(-48, -232, 96, 14, "#8f9aa6")
    pen.line("M60 -168Q106 -160 104 -112T60 -66", "#26302f", 17)
    pen.line("M-34 -190V-80", "#8fd0bd", 12, 0.7)


def _salt(pen: Pen, rng: Random) -> None:
    """A shaker, some grains beside it."""
    pen.path("M-58 -150H58L78 -20Q78 0 58 0H-58Q-78 0 -78 -20Z", pen.tone(GLASS, 0.66, 0.14))
    pen.path("M-68 -84H68L76 -20Q76 -4 58 -4H-58Q-76 -4 -76 -20Z", "#ffffff")
    pen.path("M-62 -148Q-62 -218 0 -218T62 -148Z", pen.tone(STEEL, 0.6))
    for x, y in ((-26, -180), (0, -196), (26, -180), (-12, -166), (14, -166)):
        pen.circle(x, y, 6, "#4a505c")
    for x, y in ((98, -5), (112, -9), (124, -4), (106, -14), (136, -5)):
        pen.circle(x, y, 6, "#ffffff")


def _flour(pen: Pen, rng: Random) -> None:
    """A paper bag with an ear of wheat on it, open, white inside."""
    paper = "#f0e4ca"
    pen.path("M-84 -196Q-60 -246 0 -240T84 -196Z", "#ffffff")
    pen.path(
        "M-92 -206L-70 -194L-40 -208L-8 -194L26 -208L60 -194L92 -206L100 -12Q100 0 88 0H-88Q-100 0 -100 -12Z",
        pen.tone(paper, 0.7, 0.14),
    )
    pen.line("M0 -36V-128", "#b5832a", 8)
    for y in (-60, -88, -116):
        for way in (-1, 1):
            pen.ellipse(way * 17, y, 18, 9, "#dca43a", 1.0, -38 * way)
    pen.ellipse(0, -144, 9, 18, "#dca43a")
    pen.rect(-62, -176, 124, 16, "#b5493d", 6)
    for x, y, r in ((118, -8, 12), (140, -5, 8), (-122, -6, 10)):
        pen.circle(x, y, r, "#ffffff")


def _scales(pen: Pen, rng: Random) -> None:
    """A kitchen scale with its dial and pan."""
    red = "#d8624a"
    pen.path("M-150 -216Q-120 -172 -60 -172H60Q120 -172 150 -216Z", pen.tone(STEEL, 0.64))
    pen.ellipse(0, -216, 150, 20, lighten(STEEL, 0.3))
    pen.rect(-18, -176, 36, 26, "#8f9aa6")
    pen.path("M-76 -152H76L118 -14Q120 0 104 0H-104Q-120 0 -118 -14Z", pen.tone(red, 0.68))
    pen.circle(0, -76, 60, CHINA)
    pen.line(
        "M0 -126V-116M50 -76H40M-50 -76H-40M35 -111L28 -104M-35 -111L-28 -104M35 -41L28 -48M-35 -41L-28 -48",
        "#4a505c",
        6,
    )
    pen.line("M0 -76L26 -106", "#c8343f", 9)
    pen.circle(0, -76, 10, "#4a505c")


def _sink(pen: Pen, rng: Random) -> None:
    """A basin with a running tap over it."""
    pen.line("M-46 -300V-358Q-46 -410 6 -410T56 -366V-350", pen.fade("#dfe6ec", "#9aa6b2"), 28)
    pen.rect(-78, -314, 64, 22, "#8f9aa6", 8)
    pen.line("M-112 -344H-60", "#9aa6b2", 17)
    pen.circle(-116, -344, 15, "#d8434a")
    pen.path("M44 -340H70L74 -286H40Z", "#8fcdea", 0.9)
    pen.rect(-176, -306, 352, 34, pen.tone("#fbfaf6", 0.7, 0.12), 14)
    pen.path("M-156 -272H156Q150 -168 74 -160H-74Q-150 -168 -156 -272Z", pen.tone("#eceff0", 0.64, 0.14))
    pen.rect(-30, -162, 60, 162, pen.tone("#dfe4e7", 0.62, 0.16))
    pen.rect(-62, -14, 124, 14, "#b9c2c9", 6)


def _sponge(pen: Pen, rng: Random) -> None:
    """With foam on it."""
    pen.path("M-130 -74L-104 -126H136L122 -74Z", "#ffe58a")
    pen.rect(-130, -78, 252, 52, pen.tone("#f5cf4e", 0.72, 0.14), 12)
    pen.rect(-130, -30, 252, 30, pen.tone("#4f9a6a", 0.72), 10)
    for x, y, r in (
        (-88, -56, 9),
        (-40, -46, 7),
        (4, -60, 8),
        (58, -50, 9),
        (96, -62, 6),
        (-12, -104, 8),
        (54, -106, 7),
    ):
        pen.ellipse(x, y, r * 1.2, r, "#d9a92e")
    for x, y, r in ((-82, -122, 30), (-48, -142, 24), (-112, -104, 20), (-28, -118, 20), (-66, -166, 13)):
        pen.circle(x, y, r, "#eef8fc")
        pen.circle(x - r * 0.3, y - r * 0.3, r * 0.3, "#ffffff")


def _soap(pen: Pen, rng: Random) -> None:
    """A bar with bubbles."""
    pen.ellipse(0, -12, 150, 18, "#cfd8dd")
    pen.path(
        "M-120 -46Q-120 -92 -60 -96H70Q126 -92 126 -46Q122 -14 80 -14H-78Q-120 -14 -120 -46Z",
        pen.tone("#e88fae", 0.72, 0.16),
    )
    pen.path("M-104 -72Q-84 -92 -40 -90H62Q96 -88 108 -70Q60 -56 0 -56T-104 -72Z", "#f6bfd2")
    pen.line("M-52 -74H46", "#d8708f", 8)
    for x, y, r in ((70, -130, 32), (116, -166, 20), (30, -170, 17), (-70, -122, 18), (94, -206, 12)):
        pen.circle(x, y, r, "#cdebf7", 0.85)
        pen.circle(x - r * 0.34, y - r * 0.36, r * 0.3, "#ffffff")


def _towel(pen: Pen, rng: Random) -> None:
    """Folded, its striped end hanging over the edge."""
    blue = "#4fa3b8"
    pen.path("M-130 -14Q-136 0 -116 0H116Q140 0 138 -26V-70H-120Z", pen.tone(darken(blue, 0.2), 0.7))
    pen.path(
        "M-130 -66Q-140 -118 -104 -120H108Q140 -118 138 -92V-50Q100 -38 0 -42H-116Z",
        pen.tone(blue, 0.74, 0.12),
    )
    pen.line("M-118 -30H126M-118 -18H126", darken(blue, 0.36), 4)
    pen.path("M-92 -122H-20V-6H-92Z", pen.tone(lighten(blue, 0.14), 0.8, 0.1))
    pen.rect(-92, -48, 72, 9, CHINA)
    pen.rect(-92, -32, 72, 9, CHINA)
    pen.line("".join(f"M{x} -6V6" for x in range(-88, -18, 11)), lighten(blue, 0.14), 5)


def _apron(pen: Pen, rng: Random) -> None:
    """With its bib, strings and pocket."""
    cloth = "#d8624a"
    pen.line("M-44 -284Q-44 -340 0 -340T44 -284", darken(cloth, 0.2), 14)
    pen.line("M-74 -184Q-130 -190 -150 -140M74 -184Q130 -190 150 -140", darken(cloth, 0.2), 12)
    pen.path(
        "M-52 -292H52Q56 -210 92 -184L120 -10Q60 8 0 8T-120 -10L-92 -184Q-56 -210 -52 -292Z",
        pen.tone(cloth, 0.7, 0.16),
    )
    pen.path("M-54 -136H54V-80Q50 -62 0 -62T-54 -80Z", lighten(cloth, 0.2))
    pen.line("M-54 -124H54", CHINA, 8)
    pen.line("M-112 -20Q0 10 112 -20M-44 -280H44", CHINA, 7)


KITCHEN_THINGS = {
    Prop.FRYING_PAN: PropKind(_frying_pan, 400, 192, 110, origin=(44, 0)),
    Prop.TOASTER: PropKind(_toaster, 312, 246, 150, origin=(10, 0)),
    Prop.ROLLING_PIN: PropKind(_rolling_pin, 370, 184, 110),
    Prop.BOWL: PropKind(_bowl, 264, 160, 110),
    Prop.JAR: PropKind(_jar, 246, 264, 160),
    Prop.LID: PropKind(_lid, 304, 174, 80),
    Prop.THERMOS: PropKind(_thermos, 172, 308, 170, origin=(22, 0)),
    Prop.SALT: PropKind(_salt, 230, 220, 120, origin=(30, 0)),
    Prop.FLOUR: PropKind(_flour, 290, 248, 160),
    Prop.SCALES: PropKind(_scales, 304, 238, 150),
    Prop.SINK: PropKind(_sink, 356, 426, 400, Place.LARGE),
    Prop.SPONGE: PropKind(_sponge, 268, 182, 80, origin=(4, 0)),
    Prop.SOAP: PropKind(_soap, 304, 220, 100),
    Prop.TOWEL: PropKind(_towel, 280, 130, 80, origin=(0, 6)),
    Prop.APRON: PropKind(_apron, 310, 352, 260, Place.LARGE, origin=(0, 8)),
}
