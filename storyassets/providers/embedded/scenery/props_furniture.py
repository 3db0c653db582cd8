"""Props that furnish a house."""

from __future__ import annotations

from random import Random

from storyassets.model.prop import Prop
from storyassets.providers.embedded.scenery.colours import darken, lighten
from storyassets.providers.embedded.scenery.pen import Pen
from storyassets.providers.embedded.scenery.prop_kinds import Place, PropKind

WOOD = "#9a683e"
GOLD = "#e6b040"
STEEL = "#b9c2ce"
STONE = "#a8a098"


def _bench(pen: Pen, rng: Random) -> None:
    for x in (-136, 122):
        pen.rect(x, -190, 16, 190, pen.tone("#4b4a55", 0.5), 5)
        pen.rect(x - 8, -96, 34, 14, "#4b4a55", 5)
    for y in (-184, -152, -120):
        pen.rect(-166, y, 332, 23, pen.tone(lighten(WOOD, 0.12), 0.8), 6)
    pen.polygon([(-172, -84), (172, -84), (182, -62), (-182, -62)], pen.tone(lighten(WOOD, 0.26), 0.8))
    pen.rect(-182, -64, 364, 13, darken(WOOD, 0.2), 4)


def _blanket(pen: Pen, rng: Random) -> None:
    """Spread and turned down at a corner, in checks, with a fringe."""
    red = rng.choice(("#c8533f", "#4f7fa8"))
    pen.line("".join(f"M{-176 + 22 * k} -8v18" for k in range(17)), lighten(red, 0.4), 8)
    pen.path("M-130 -170H150L184 -10Q90 6 0 -6T-184 -10Z", pen.tone(red, 0.72, 0.16))
    for k in range(4):
        x, foot = -96 + 66 * k, -134 + 94 * k
        pen.line(f"M{x} -168L{foot} -8", lighten(red, 0.5), 15, 0.7)
    for y, half in ((-132, 140), (-86, 154), (-38, 170)):
        pen.line(f"M{-half + 2} {y}Q0 {y + 12} {half} {y}", lighten(red, 0.5), 11, 0.6)
    pen.path("M150 -170L40 -170Q110 -140 168 -84Z", pen.tone(lighten(red, 0.55), 0.6))
    pen.path("M40 -170Q110 -140 168 -84L150 -96Q100 -140 40 -170Z", darken(red, 0.45), 0.5)


def _cradle(pen: Pen, rng: Random) -> None:
    pen.line("M-150 -34Q0 30 150 -34", darken(WOOD, 0.2), 20)
    pen.path("M-150 -150H120V-60Q90 -20 0 -20T-130 -60Z", pen.tone(WOOD, 0.7))
    pen.path("M-110 -160Q-100 -206 -60 -196Q60 -190 110 -160Z", "#fdf6ea")
    pen.circle(-76, -178, 32, pen.tone("#f0c4a0", 0.66, 0.12))
    pen.line("M-90 -178q6 5 11 0M-70 -178q6 5 11 0M-82 -162q6 5 12 0", "#6b4430", 4)
    pen.path("M-40 -150Q-44 -200 20 -196T120 -150Z", pen.tone("#8fc4e0", 0.66))
    pen.line("M-30 -156Q40 -184 110 -154", "#ffffff", 5, 0.7)
    pen.path(
        "M-160 -140Q-176 -258 -64 -262L-50 -210Q-120 -212 -112 -140Z", pen.tone(lighten(WOOD, 0.14), 0.6)
    )
    pen.rect(-160, -158, 296, 19, lighten(WOOD, 0.24), 8)
    for x in (-80, -20, 40):
        pen.path(f"M{x} -70l-13 -15q0 -13 13 -9q13 -4 13 9Z", "#f0cf9a")


def _cupboard(pen: Pen, rng: Random) -> None:
    pen.rect(-124, -18, 30, 18, darken(WOOD, 0.3))
    pen.rect(94, -18, 30, 18, darken(WOOD, 0.3))
    pen.rect(-132, -366, 264, 352, pen.tone(WOOD, 0.74), 8)
    pen.path("M-146 -358Q0 -414 146 -358V-346H-146Z", pen.tone(darken(WOOD, 0.12), 0.7))
    for x in (-116, 6):
        pen.rect(x, -334, 110, 218, darken(WOOD, 0.22), 8)
        pen.rect(x + 8, -326, 94, 202, pen.tone(lighten(WOOD, 0.16), 0.74), 6)
        pen.rect(x + 22, -310, 66, 76, darken(WOOD, 0.04), 6)
        pen.rect(x + 22, -220, 66, 80, darken(WOOD, 0.04), 6)
    for y in (-102, -58):
        pen.rect(-116, y, 232, 36, lighten(WOOD, 0.16), 6)
        pen.circle(0, y + 18, 8, GOLD)
    for x in (-14, 14):
        pen.circle(x, -226, 8, GOLD)


def _curtain(pen: Pen, rng: Random) -> None:
    """A pair of them on their rod, drawn aside."""
    red = rng.choice(("#b83f4a", "#5a6ab0"))
    for way in (-1, 1):
        pen.path(
            f"M{way * 150} -330V0H{way * 66}Q{way * 84} -70 {way * 112} -120Q{way * 40} -190 {way * 8} -330Z",
            pen.tone(red, 0.6),
        )
        pen.line(
            f"M{way * 112} -120Q{way * 70} -220 {way * 52} -326M{way * 116} -120Q{way * 104} -220 {way * 96} -326",
            darken(red, 0.3),
            6,
        )
        pen.line(
            f"M{way * 112} -110Q{way * 104} -60 {way * 96} -6M{way * 126} -110L{way * 128} -6",
            darken(red, 0.3),
            6,
        )
        pen.rect(way * 126 - 28, -130, 56, 22, GOLD, 8)
        pen.circle(way * 172, -336, 15, pen.tone(GOLD))
    pen.rect(-168, -344, 336, 15, pen.tone(darken(GOLD, 0.2), 0.6), 7)


def _desk(pen: Pen, rng: Random) -> None:
    pen.line("M96 -176L72 -244L118 -286", "#4b5a68", 9)
    pen.path("M86 -290L130 -310L150 -260L106 -262Z", pen.tone("#3f8f7a", 0.6))
    pen.rect(70, -184, 54, 12, "#4b5a68", 5)
    pen.rect(-104, -192, 94, 16, "#b8503f", 3)
    pen.rect(-96, -206, 84, 15, "#4f7fa8", 3)
    pen.rect(-150, -160, 104, 160, pen.tone(WOOD, 0.7), 4)
    for y in (-148, -100, -52):
        pen.rect(-140, y, 84, 40, lighten(WOOD, 0.18), 5)
        pen.circle(-98, y + 20, 7, GOLD)
    pen.rect(126, -160, 24, 160, pen.tone(darken(WOOD, 0.1), 0.5))
    pen.rect(-46, -160, 172, 34, darken(WOOD, 0.24))
    pen.rect(-166, -178, 332, 24, pen.tone(lighten(WOOD, 0.22), 0.8), 5)


def _fireplace(pen: Pen, rng: Random) -> None:
    pen.rect(-126, -300, 252, 300, pen.tone("#a85f4a", 0.8, 0.12))
    for row in range(9):
        y = -290 + 33 * row
        pen.line(f"M-126 {y}H126", "#c98a70", 4)
        pen.line("".join(f"M{x + 28 * (row % 2)} {y}v33" for x in (-98, -42, 14, 70)), "#c98a70", 4)
    pen.path("M-84 0V-150Q0 -218 84 -150V0Z", "#2f2430")
    pen.glow(0, -60, 100, "#ffb04a", 0.9)
    pen.path(
        "M-56 -14Q-72 -80 -28 -112Q-30 -80 -10 -92Q-14 -140 22 -158Q16 -114 40 -96Q50 -104 46 -122Q84 -70 52 -14Z",
        "#f47a2a",
    )
    pen.path("M-30 -12Q-36 -60 -6 -84Q0 -60 14 -76Q38 -44 24 -12Z", "#ffd65a")
    pen.rect(-66, -24, 132, 20, pen.tone("#7a4a2e", 0.6), 9)
    pen.rect(-162, -328, 324, 32, pen.tone(WOOD, 0.8), 6)
    pen.rect(-150, -14, 300, 16, STONE, 5)
    pen.rect(-110, -372, 20, 46, "#fdf6ea", 4)
    pen.rect(64, -366, 60, 40, pen.tone("#4f7fa8", 0.6), 6)


def _oven(pen: Pen, rng: Random) -> None:
    """A range of iron with a fire behind its door, as kitchens have had for long; a copper pot on it."""
    iron = "#4d4a55"
    pen.line("M-112 -30Q-118 -10 -130 2M112 -30Q118 -10 130 2", darken(iron, 0.3), 20)
    pen.rect(-132, -212, 264, 190, pen.tone(iron, 0.76, 0.2), 10)
    pen.rect(-146, -232, 292, 24, darken(iron, 0.2), 7)
    pen.line("M-128 -190H128", "#d2a548", 8)
    pen.path("M-40 -48V-118A66 52 0 0 1 92 -118V-48Z", darken(iron, 0.4))
    pen.path("M-24 -60V-112A50 38 0 0 1 76 -112V-60Z", pen.fade("#8a3224", "#f08a2e", "#ffd05e"))
    pen.line("M1 -62V-140M26 -62V-148M51 -62V-140", darken(iron, 0.4), 8)
    pen.rect(-112, -160, 56, 50, darken(iron, 0.16), 6)
    pen.rect(-112, -98, 56, 50, darken(iron, 0.16), 6)
    for y in (-135, -73):
        pen.circle(-84, y, 9, "#d2a548")
    copper = "#c4743f"
    pen.rect(-74, -288, 108, 56, pen.tone(copper, 0.64), 12)
    pen.rect(-84, -296, 128, 13, darken(copper, 0.24), 6)
    pen.circle(-20, -302, 9, "#3b3440")


def _pillow(pen: Pen, rng: Random) -> None:
    """Plump, of striped ticking, tassels at its corners."""
    cloth, stripe = "#f4f1ea", rng.choice(("#7fa8cc", "#c98a8a"))
    body = "M-150 -150Q0 -196 150 -150Q176 -84 150 -8Q0 18 -150 -8Q-176 -84 -150 -150Z"
    pen.path(body, pen.tone(cloth, 0.68, 0.14))
    for x in (-96, -34, 34, 96):
        bow = x * 0.12
        pen.line(f"M{x} -166Q{x + bow:.0f} -84 {x} 2", stripe, 15, 0.85)
    pen.path("M-70 -150Q10 -176 92 -146Q20 -120 -70 -150Z", "#ffffff", 0.5)
    pen.line("M-56 -82Q0 -50 62 -84", darken(cloth, 0.18), 6)
    for x in (-1, 1):
        for y in (-150, -8):
            pen.circle(x * 152, y, 13, stripe)
            pen.line(f"M{x * 152} {y}l{x * 22} {14 if y > -50 else -14}", stripe, 10)


def _refrigerator(pen: Pen, rng: Random) -> None:
    pen.rect(-108, -12, 30, 12, "#3b3440")
    pen.rect(78, -12, 30, 12, "#3b3440")
    pen.rect(-118, -380, 236, 370, pen.tone("#d8e4ea", 0.74, 0.14), 22)
    pen.line("M-118 -252H118", "#9fb0ba", 7)
    for y in (-344, -226):
        pen.rect(-94, y, 13, 72, "#77818f", 6)
    pen.rect(0, -222, 66, 52, "#fdf0a8", 3)
    pen.line("M12 -206h40M12 -192h30", "#9a8a4a", 5)
    pen.circle(33, -222, 8, "#d8434a")
    pen.rect(22, -340, 46, 46, "#f6b0c0", 3)


def _sofa(pen: Pen, rng: Random) -> None:
    cloth = rng.choice(("#3f8f8a", "#c8603f", "#6a6ab0"))
    for x in (-150, 130):
        pen.rect(x, -24, 20, 24, "#5a3a2a", 4)
    pen.path("M-156 -60V-170Q-156 -206 -120 -206H120Q156 -206 156 -170V-60Z", pen.tone(cloth, 0.76, 0.14))
    pen.line("M0 -202V-104", darken(cloth, 0.25), 5)
    for x in (-140, 4):
        pen.rect(x, -120, 136, 54, pen.tone(lighten(cloth, 0.16), 0.76, 0.14), 18)
    pen.rect(-160, -72, 320, 50, pen.tone(darken(cloth, 0.06), 0.76), 10)
    for x in (-196, 140):
        pen.rect(x, -142, 56, 122, pen.tone(lighten(cloth, 0.06), 0.6), 26)
    pen.open(-88, -128, 1, -14)
    pen.rect(-38, -38, 76, 66, pen.tone("#f0c45a", 0.66), 14)
    pen.close()


def _throne(pen: Pen, rng: Random) -> None:
    red = "#b82f44"
    pen.path(
        "M-98 -150V-350Q-90 -380 -60 -366Q-40 -430 0 -430T60 -366Q90 -380 98 -350V-150Z", pen.tone(GOLD, 0.64)
    )
    pen.path("M-72 -150V-326Q-40 -386 0 -392T72 -326V-150Z", pen.tone(red, 0.66))
    for x, y in ((-34, -300), (34, -300), (0, -250), (-34, -200), (34, -200)):
        pen.circle(x, y, 7, lighten(GOLD, 0.3))
    pen.path("M-30 -412L-40 -456L-16 -438L0 -466L16 -438L40 -456L30 -412Z", pen.tone(lighten(GOLD, 0.1)))
    pen.circle(0, -410, 12, "#4fa8e0")
    for x in (-118, 92):
        pen.rect(x, -220, 26, 220, pen.tone(GOLD, 0.5), 6)
        pen.ellipse(x + 13, -222, 26, 18, pen.tone(lighten(GOLD, 0.14)))
    pen.path("M-100 -160Q0 -184 100 -160V-110H-100Z", pen.tone(lighten(red, 0.12), 0.66))
    pen.rect(-104, -114, 208, 34, pen.tone(darken(GOLD, 0.12), 0.7), 6)
    pen.path("M-92 -80H92V-34Q46 -10 0 -34T-92 -34Z", darken(red, 0.2))
    pen.rect(-150, -12, 300, 14, STONE, 4)


def _wheelchair(pen: Pen, rng: Random) -> None:
    frame = "#4b5a68"
    pen.line("M-60 -290V-110M-60 -290Q-66 -304 -96 -300", frame, 13)
    pen.rect(-70, -272, 32, 156, pen.tone("#3f6fb0", 0.5), 12)
    pen.rect(-66, -132, 158, 28, pen.tone("#3f6fb0", 0.76), 12)
    pen.line("M-50 -196H66Q82 -196 82 -180V-120M84 -110L126 -40H154", frame, 13)
    pen.rect(-54, -206, 112, 18, "#2f3440", 8)
    pen.line("M-118 -98a94 94 0 1 0 188 0a94 94 0 1 0 -188 0", "#33303c", 14)
    pen.line("M-102 -98a78 78 0 1 0 156 0a78 78 0 1 0 -156 0", STEEL, 6)
    pen.line("M-102 -98H54M-24 -176V-20M-79 -153L31 -43M31 -153L-79 -43", STEEL, 4)
    pen.circle(-24, -98, 15, STEEL)
    pen.circle(104, -30, 29, "#33303c")
    pen.circle(104, -30, 14, STEEL)


FURNITURE = {
    Prop.BENCH: PropKind(_bench, 364, 192, 250, Place.LARGE),
    Prop.BLANKET: PropKind(_blanket, 367, 184, 130, Place.LARGE, origin=(0, 14)),
    Prop.CRADLE: PropKind(_cradle, 340, 264, 270, Place.LARGE),
    Prop.CUPBOARD: PropKind(_cupboard, 292, 388, 560, Place.LARGE),
    Prop.CURTAIN: PropKind(_curtain, 376, 352, 560, Place.WALL),
    Prop.DESK: PropKind(_desk, 332, 310, 380, Place.LARGE),
    Prop.FIREPLACE: PropKind(_fireplace, 326, 374, 420, Place.LARGE),
    Prop.OVEN: PropKind(_oven, 282, 306, 370, Place.LARGE),
    Prop.PILLOW: PropKind(_pillow, 317, 170, 130, Place.LARGE, origin=(0, 9)),
    Prop.REFRIGERATOR: PropKind(_refrigerator, 240, 382, 580, Place.LARGE),
    Prop.SOFA: PropKind(_sofa, 394, 208, 300, Place.LARGE),
    Prop.THRONE: PropKind(_throne, 302, 468, 560, Place.LARGE),
    Prop.WHEELCHAIR: PropKind(_wheelchair, 285, 307, 360, Place.LARGE, origin=(18, 0)),
}
