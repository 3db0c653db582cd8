"""Props of the house that one can carry: vessels, light, paper, what one packs."""

from __future__ import annotations

from random import Random

from storyassets.model.prop import Prop
from storyassets.providers.embedded.scenery.colours import darken, lighten
from storyassets.providers.embedded.scenery.pen import Pen
from storyassets.providers.embedded.scenery.prop_kinds import Place, PropKind

CLAY = "#c9704a"
WOOD = "#a06c40"


def _bag(pen: Pen, rng: Random) -> None:
    """A sack tied at the neck."""
    cloth = rng.choice(("#c69a63", "#b9905f"))
    pen.path(
        "M-36 -168Q-130 -120 -124 -50Q-118 0 -70 0H70Q118 0 124 -50Q130 -120 36 -168Z", pen.tone(cloth, 0.62)
    )
    pen.path(
        "M-36 -172Q-70 -214 -60 -232Q-30 -218 0 -230Q30 -216 60 -232Q70 -214 36 -172Z", lighten(cloth, 0.12)
    )
    pen.rect(-44, -182, 88, 22, "#8a4f30", 10)
    pen.line("M40 -170Q74 -160 78 -128M40 -172Q84 -180 96 -158", "#8a4f30", 8)
    pen.rect(-50, -100, 56, 54, lighten(cloth, 0.18), 6)
    pen.line("M-50 -92h-10M-50 -72h-10M6 -92h10M6 -66h10", darken(cloth, 0.35), 4)


def _basket(pen: Pen, rng: Random) -> None:
    """Of wicker, empty."""
    pen.line("M-104 -110A104 120 0 0 1 104 -110", "#9a6a38", 17)
    pen.ellipse(0, -120, 122, 24, "#5a3a1e")
    pen.path("M-122 -118Q0 -84 122 -118L96 -10Q94 0 80 0H-80Q-94 0 -96 -10Z", pen.tone("#cf9a54", 0.66))
    for row in range(3):
        y, half = -74 + 26 * row, 108 - 7 * row
        pen.line(
            "".join(f"M{-half + 30 * k + (row % 2) * 15:.0f} {y}q11 9 22 0" for k in range(int(half / 15))),
            "#8f6230",
            6,
        )
    pen.line("M-124 -120Q0 -78 124 -120", "#b98344", 15)


def _bell(pen: Pen, rng: Random) -> None:
    gold = "#e9b53e"
    pen.line("M-22 -208A22 24 0 0 1 22 -208", "#a9772a", 15)
    pen.circle(0, -22, 24, pen.tone("#a9772a"))
    pen.path(
        "M0 -204C70 -200 62 -110 84 -66Q96 -46 118 -36H-118Q-96 -46 -84 -66C-62 -110 -70 -200 0 -204Z",
        pen.tone(gold, 0.62, 0.24),
    )
    pen.rect(-124, -50, 248, 24, pen.tone(lighten(gold, 0.14), 0.62), 12)
    pen.path("M-44 -160Q-58 -110 -64 -74L-44 -72Q-42 -120 -30 -168Z", "#fff3c0", 0.8)


def _book(pen: Pen, rng: Random) -> None:
    """A closed book, standing a little open to its pages."""
    cover = rng.choice(("#a8384a", "#3f6f9a", "#4a7f5a"))
    pen.path(
        "M-110 -14L-96 -196Q-94 -206 -84 -206H104Q116 -206 116 -194V-20Q116 0 96 0H-92Q-110 0 -110 -14Z",
        darken(cover, 0.3),
    )
    pen.rect(-92, -30, 198, 26, "#fbf3de", 8)
    pen.line("M-84 -22H98M-84 -14H98", "#d9ccab", 3)
    pen.rect(-100, -210, 212, 186, pen.tone(cover, 0.86, 0.12), 10)
    pen.rect(-100, -210, 30, 186, darken(cover, 0.2), 8)
    pen.rect(-48, -184, 138, 134, "#ffffff", 6, 0.12)
    pen.line("M-44 -180H86V-54H-44Z", "#f0cf7a", 5)
    pen.path("M21 -150L34 -124L62 -120L42 -100L47 -72L21 -86L-5 -72L0 -100L-20 -120L8 -124Z", "#f0cf7a")
    pen.polygon([(70, -24), (90, -24), (90, 22), (80, 10), (70, 22)], "#e2574c")


def _bottle(pen: Pen, rng: Random) -> None:
    glass = rng.choice(("#4f9a78", "#5a8fb0"))
    pen.path(
        "M-26 -280H26V-200Q66 -176 66 -130V-20Q66 0 46 0H-46Q-66 0 -66 -20V-130Q-66 -176 -26 -200Z",
        pen.tone(glass, 0.62),
    )
    pen.rect(-22, -310, 44, 40, pen.tone("#c79a66"), 6)
    pen.rect(-32, -280, 64, 20, lighten(glass, 0.2), 8)
    pen.rect(-60, -124, 120, 78, "#fbf1da", 4)
    pen.line("M-36 -98h72M-24 -74h48", "#b5493d", 8)
    pen.line("M-44 -160Q-48 -140 -46 -30", "#ffffff", 10, 0.5)


def _box(pen: Pen, rng: Random) -> None:
    """Of boards, with a lid, a rim of iron at its corners; cartons are of our time."""
    pen.polygon([(-140, -138), (-96, -176), (176, -176), (140, -138)], lighten(WOOD, 0.3))
    pen.polygon([(140, -138), (176, -176), (176, -38), (140, 0)], darken(WOOD, 0.3))
    pen.rect(-140, -138, 280, 138, pen.fade(lighten(WOOD, 0.12), darken(WOOD, 0.1)), 4)
    pen.line("M-140 -104H140L176 -140M-140 -52H140", darken(WOOD, 0.34), 6)
    pen.line("M-120 -80h70M20 -30h84M60 -84h50", darken(WOOD, 0.2), 5)
    for x in (-140, 112):
        pen.rect(x, -138, 28, 138, darken(WOOD, 0.24), 4)
    pen.rect(-22, -124, 44, 44, "#c9a24a", 8)


def _candle(pen: Pen, rng: Random) -> None:
    pen.glow(0, -232, 150, "#ffd27a", 0.75)
    pen.path("M-100 -20Q-90 0 0 0T100 -20Q100 -34 0 -34T-100 -20Z", pen.tone("#c99a3e", 0.62))
    pen.line("M78 -34q60 -12 34 -60q-20 -14 -34 10", "#c99a3e", 12)
    pen.rect(-32, -176, 64, 148, pen.tone("#fbf1da", 0.6, 0.16), 8)
    pen.path("M-32 -168Q-40 -130 -28 -112Q-22 -130 -16 -160Q0 -120 6 -164Z", "#ffffff")
    pen.line("M0 -174V-196", "#4b3a30", 6)
    pen.path("M0 -272Q38 -226 22 -200Q0 -180 -22 -200Q-38 -226 0 -272Z", pen.fade("#ffd24a", "#ff8f2e"))
    pen.path("M0 -236Q16 -212 8 -200Q0 -192 -8 -200Q-16 -212 0 -236Z", "#fff6cf")


def _cup(pen: Pen, rng: Random) -> None:
    colour = rng.choice(("#5fa3b8", "#d8624a", "#f0c65a"))
    pen.line("M70 -110q66 -6 58 44t-78 42", darken(colour, 0.15), 19)
    pen.ellipse(0, -6, 120, 15, "#f3ead6")
    pen.path("M-88 -136H88Q88 -10 30 -8H-30Q-88 -10 -88 -136Z", pen.tone(colour, 0.64))
    pen.ellipse(0, -136, 88, 20, lighten(colour, 0.3))
    pen.ellipse(0, -134, 74, 14, "#7a4a2e")
    pen.line("M-60 -104Q-58 -50 -36 -32", "#ffffff", 11, 0.45)
    pen.line("M-26 -166q-14 -24 0 -44t0 -40M24 -166q-14 -24 0 -44t0 -40", "#ffffff", 9, 0.6)


def _jam(pen: Pen, rng: Random) -> None:
    """A glass jar of jam."""
    jam = rng.choice(("#c8344a", "#e08a2e", "#7a4a9e"))
    pen.rect(-92, -186, 184, 186, "#dcebee", 34)
    pen.rect(-80, -150, 160, 140, pen.tone(jam, 0.64), 26)
    pen.rect(-64, -120, 128, 70, "#fbf1da", 8)
    pen.path("M0 -66C-40 -96 -22 -112 0 -98C22 -112 40 -96 0 -66Z", jam)
    pen.rect(-80, -206, 160, 30, "#cfdfe3", 8)
    pen.path(
        "M-98 -214Q-92 -246 0 -246T98 -214L104 -190Q80 -200 60 -188Q40 -200 20 -188Q0 -200 -20 -188Q-40 -200 -60 -188Q-80 -200 -104 -190Z",
        pen.tone("#e2574c", 0.62),
    )
    pen.line("M-70 -140V-40", "#ffffff", 10, 0.6)


def _lamp(pen: Pen, rng: Random) -> None:
    """An oil lamp with a glass chimney."""
    pen.glow(0, -150, 170, "#ffd27a", 0.65)
    pen.path(
        "M-80 0Q-70 -24 -30 -30Q-84 -52 -78 -78H78Q84 -52 30 -30Q70 -24 80 0Z", pen.tone("#c98f3a", 0.62)
    )
    pen.rect(-50, -104, 100, 28, pen.tone("#8a5d2e", 0.6), 8)
    pen.path(
        "M-40 -104Q-84 -160 -34 -236Q-30 -262 -28 -284H28Q30 -262 34 -236Q84 -160 40 -104Z", "#fff1c4", 0.8
    )
    pen.path("M0 -212Q36 -158 20 -126Q0 -106 -20 -126Q-36 -158 0 -212Z", pen.fade("#ffd24a", "#ff8f2e"))
    pen.path("M0 -168Q14 -142 8 -128Q0 -120 -8 -128Q-14 -142 0 -168Z", "#fff6cf")
    pen.line("M-46 -130Q-54 -160 -34 -200", "#ffffff", 9, 0.8)
    pen.line("M48 -96Q130 -110 92 -40Q82 -26 66 -30", "#c98f3a", 12)


def _letter(pen: Pen, rng: Random) -> None:
    pen.open(0, -90, 1, -6)
    pen.rect(-140, -88, 280, 176, pen.fade("#fffaf0", "#f0e3c6"), 8)
    pen.line("M-136 84L-20 -10M136 84L20 -10", "#d3c19a", 6)
    pen.path(
        "M-140 -84Q-140 -88 -134 -88H134Q140 -88 140 -84L14 14Q0 24 -14 14Z", pen.fade("#fffdf6", "#ecdcb8")
    )
    pen.line("M-138 -84L-14 14Q0 24 14 14L138 -84", "#c9b586", 6)
    pen.circle(0, 10, 32, pen.tone("#c8343f", 0.62))
    pen.path("M0 28C-26 8 -14 -8 0 4C14 -8 26 8 0 28Z", "#f2a0a0")
    pen.close()


def _photo(pen: Pen, rng: Random) -> None:
    """A framed photograph of two people."""
    pen.open(0, -116, 1, -5)
    pen.rect(-130, -108, 260, 216, pen.tone("#8a5a36", 0.8), 10)
    pen.rect(-106, -84, 212, 168, "#fdf8ea")
    pen.rect(-92, -70, 184, 140, pen.fade("#a9d4e8", "#dcefd8"))
    pen.path("M-92 70V34Q-40 4 0 26T92 24V70Z", "#7fb36a")
    for x, hair, cloth in ((-34, "#4a2f20", "#d8624a"), (36, "#8a5a2e", "#3f6f9a")):
        pen.path(f"M{x - 36} 70Q{x - 34} 22 {x} 22T{x + 36} 70Z", cloth)
        pen.circle(x, -4, 27, "#eebd94")
        pen.path(f"M{x - 29} -4A29 30 0 0 1 {x + 29} -4Q{x} -22 {x - 29} -4Z", hair)
        pen.line(f"M{x - 9} 8q9 8 18 0", "#a8443a", 4)
    pen.polygon([(-80, -70), (-30, -70), (-92, 30), (-92, -40)], "#ffffff", 0.28)
    pen.close()


def _plate(pen: Pen, rng: Random) -> None:
    """A plate with fork and knife."""
    pen.circle(0, -104, 104, pen.tone("#f4f1e8", 0.7, 0.10))
    pen.circle(0, -104, 90, "#5f9fc4")
    pen.circle(0, -104, 82, "#fbf9f2")
    pen.circle(0, -104, 58, "#e6e4dc")
    pen.circle(0, -102, 54, "#fbf9f2")
    pen.line("M-140 -4V-120M-156 -196V-150Q-156 -124 -140 -124T-124 -150V-196M-140 -196V-140", "#9aa5b1", 10)
    pen.path("M134 -4V-200Q166 -180 158 -104H146V-4Z", "#9aa5b1")
    pen.line("M140 0V-80", "#7d8896", 14)


def _vase(pen: Pen, rng: Random) -> None:
    """A clay pitcher with two handles."""
    pen.line("M-52 -196Q-128 -190 -92 -120M52 -196Q128 -190 92 -120", darken(CLAY, 0.12), 19)
    pen.path(
        "M-44 -220Q-40 -184 -70 -160Q-116 -120 -100 -60Q-86 0 -46 0H46Q86 0 100 -60Q116 -120 70 -160Q40 -184 44 -220Z",
        pen.tone(CLAY, 0.62),
    )
    pen.ellipse(0, -222, 56, 15, lighten(CLAY, 0.16))
    pen.ellipse(0, -221, 42, 9, darken(CLAY, 0.5))
    pen.line("M-102 -88l20 -22 20 22 20 -22 20 22 20 -22 20 22 20 -22 20 22 20 -22 20 22", "#f6dcb2", 8)
    pen.line("M-92 -50Q0 -30 92 -50", "#f6dcb2", 7)
    pen.line("M-70 -132Q-84 -100 -80 -70", "#ffffff", 10, 0.35)


def _suitcase(pen: Pen, rng: Random) -> None:
    hide = rng.choice(("#a8643a", "#8f5a46"))
    pen.path(
        "M-46 -180V-204Q-46 -226 -24 -226H24Q46 -226 46 -204V-180H28V-200Q28 -208 20 -208H-20Q-28 -208 -28 -200V-180Z",
        darken(hide, 0.35),
    )
    pen.rect(-150, -186, 300, 186, pen.tone(hide, 0.72), 22)
    for x in (-98, 66):
        pen.rect(x, -188, 32, 190, darken(hide, 0.3))
        pen.rect(x + 4, -116, 24, 30, "#e6c15c", 5)
    for x, y in ((-150, -186), (114, -186), (-150, -36), (114, -36)):
        pen.rect(x, y, 36, 36, darken(hide, 0.36), 12)
    pen.rect(-34, -120, 66, 50, "#5fa3b8", 6)
    pen.line("M-26 -84l22 -22 16 14 14 -10", "#fdf6e3", 6)


HOUSEHOLD = {
    Prop.BAG: PropKind(_bag, 256, 234, 170, Place.LARGE),
    Prop.BASKET: PropKind(_basket, 262, 224, 170, Place.LARGE),
    Prop.BELL: PropKind(_bell, 250, 236, 120),
    Prop.BOOK: PropKind(_book, 232, 231, 120, origin=(0, 21)),
    Prop.BOTTLE: PropKind(_bottle, 134, 312, 170),
    Prop.BOX: PropKind(_box, 340, 196, 180, Place.LARGE),
    Prop.CANDLE: PropKind(_candle, 210, 276, 150),
    Prop.CUP: PropKind(_cup, 276, 261, 120, origin=(0, 9)),
    Prop.JAM: PropKind(_jam, 210, 248, 140),
    Prop.LAMP: PropKind(_lamp, 230, 288, 170),
    Prop.LETTER: PropKind(_letter, 298, 202, 84, origin=(0, 11)),
    Prop.PHOTO: PropKind(_photo, 280, 236, 150),
    Prop.PLATE: PropKind(_plate, 320, 212, 130),
    Prop.VASE: PropKind(_vase, 240, 240, 190, Place.LARGE),
    Prop.SUITCASE: PropKind(_suitcase, 302, 228, 220, Place.LARGE),
}
