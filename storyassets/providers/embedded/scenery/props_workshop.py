"""Props of trades: what builders, farmers, tailors and fishermen work with."""

from __future__ import annotations

from random import Random

from storyassets.model.prop import Prop
from storyassets.providers.embedded.scenery.colours import darken, lighten
from storyassets.providers.embedded.scenery.pen import Pen
from storyassets.providers.embedded.scenery.prop_kinds import Place, PropKind

STEEL = "#b9c4cf"
IRON = "#6b7683"
WOOD = "#a06c40"


def _anvil(pen: Pen, rng: Random) -> None:
    pen.path("M-90 0V-34Q-44 -44 -44 -84H44Q44 -44 90 -34V0Z", pen.tone(darken(IRON, 0.2), 0.6))
    pen.path(
        "M-80 -150H130V-120Q90 -84 40 -80H-50Q-70 -96 -96 -104Q-160 -110 -186 -146Q-130 -152 -80 -150Z",
        pen.tone(IRON, 0.66),
    )
    pen.rect(-84, -158, 216, 17, lighten(IRON, 0.4), 4)


def _barrel(pen: Pen, rng: Random) -> None:
    pen.path("M-88 -240Q-142 -120 -88 0Q0 26 88 0Q142 -120 88 -240Z", pen.tone(WOOD, 0.66))
    pen.line("M-44 -236Q-72 -116 -44 12M0 -232V18M44 -236Q72 -116 44 12", darken(WOOD, 0.28), 5)
    for y, half in ((-196, 104), (-52, 106)):
        pen.path(
            f"M{-half} {y}Q0 {y + 36} {half} {y}V{y + 24}Q0 {y + 60} {-half} {y + 24}Z", pen.tone(IRON, 0.66)
        )
    pen.ellipse(0, -240, 88, 22, lighten(WOOD, 0.24))
    pen.ellipse(0, -240, 72, 15, darken(WOOD, 0.1))
    pen.circle(0, -96, 14, "#4a3020")


def _bucket(pen: Pen, rng: Random) -> None:
    pen.line("M-112 -170Q-120 -296 0 -296T112 -170", IRON, 10)
    pen.path("M-116 -172H116L84 0Q0 20 -84 0Z", pen.tone(STEEL, 0.64))
    pen.ellipse(0, -172, 116, 26, darken(STEEL, 0.3))
    pen.ellipse(0, -168, 98, 18, "#5fb4dc")
    pen.path("M-106 -126Q0 -100 106 -126L102 -106Q0 -80 -102 -106Z", darken(STEEL, 0.28))
    pen.line("M-92 -150L-70 -14", "#ffffff", 10, 0.55)
    pen.rect(-24, -306, 48, 21, WOOD, 8)


def _fishing_rod(pen: Pen, rng: Random) -> None:
    """A rod with its reel and float, a fish on the hook."""
    pen.line("M-140 -4L-88 -92", darken(WOOD, 0.2), 29)
    pen.line("M-88 -92L70 -322", WOOD, 15)
    pen.circle(-70, -80, 31, pen.tone(IRON, 0.6))
    pen.circle(-70, -80, 14, lighten(IRON, 0.4))
    pen.line("M-70 -80l28 -18", "#3b3440", 9)
    pen.line("M70 -322Q116 -250 108 -140", "#f2f6fb", 5)
    pen.path("M90 -208Q90 -240 108 -240T126 -208Z", "#f6f4ee")
    pen.path("M90 -208H126Q124 -176 108 -176T90 -208Z", "#d8434a")
    pen.path(
        "M108 -150Q150 -110 136 -60Q126 -30 108 -20Q90 -30 80 -60Q66 -110 108 -150Z", pen.tone("#5fa3b8", 0.6)
    )
    pen.polygon([(108, -28), (146, 10), (108, 0), (70, 10)], darken("#5fa3b8", 0.16))
    pen.circle(96, -116, 7, "#ffffff")
    pen.circle(96, -116, 4, "#232033")
    pen.line("M86 -96q22 14 44 0M92 -72q16 10 32 0", lighten("#5fa3b8", 0.45), 5)


def _hammer(pen: Pen, rng: Random) -> None:
    pen.open(-30, 0, 1, 22)
    pen.path("M-15 0Q-20 -120 -11 -226H13Q18 -120 17 0Z", pen.tone(WOOD, 0.5, 0.3))
    pen.path("M-26 -286H96V-216H60Q34 -216 26 -226H-26Z", pen.tone(IRON, 0.6))
    pen.path("M-26 -286Q-96 -284 -130 -234Q-84 -262 -26 -226Z", pen.tone(darken(IRON, 0.1), 0.6))
    pen.rect(88, -294, 26, 86, lighten(IRON, 0.3), 6)
    pen.close()


def _needle(pen: Pen, rng: Random) -> None:
    """A reel of thread, and a needle with the thread's end through its eye."""
    red = rng.choice(("#d0484f", "#3f7fb8"))
    pen.rect(-134, -30, 150, 30, pen.tone(WOOD, 0.6), 10)
    pen.rect(-114, -196, 110, 170, pen.tone(red, 0.62))
    pen.line("".join(f"M-112 {-36 - 17 * k}l108 -9" for k in range(10)), lighten(red, 0.28), 5)
    pen.rect(-134, -222, 150, 30, pen.tone(lighten(WOOD, 0.1), 0.6), 10)
    pen.open(104, -150, 1, 18)
    pen.path("M-8 -130Q0 -142 8 -130L5 40L0 150L-5 40Z", pen.tone(STEEL, 0.5, 0.4))
    pen.ellipse(0, -112, 4, 14, "#3b3440")
    pen.close()
    pen.line("M-6 -110Q70 -60 66 -150T138 -256Q170 -230 150 -190", red, 6)


def _paintbrush(pen: Pen, rng: Random) -> None:
    """A palette with its colours, and a brush."""
    pen.path(
        "M-150 -96Q-150 -196 0 -196T150 -96Q150 -20 60 -6Q20 0 24 -36Q24 -64 -6 -58Q-40 -50 -60 -22Q-150 -10 -150 -96Z",
        pen.tone(lighten(WOOD, 0.36), 0.7),
    )
    for x, y, colour in (
        (-104, -84, "#d8434a"),
        (-72, -140, "#f0b43a"),
        (-6, -162, "#6ab04a"),
        (62, -146, "#3f8fd8"),
        (102, -96, "#8a4fb0"),
    ):
        pen.circle(x, y, 25, pen.tone(colour, 0.62))
    pen.open(66, -130, 1, 40)
    pen.rect(-7, -130, 14, 200, pen.tone(darken(WOOD, 0.1), 0.5), 6)
    pen.rect(-11, 54, 22, 34, STEEL)
    pen.path("M-13 86H13Q14 116 0 140Q-14 116 -13 86Z", "#3f8fd8")
    pen.close()


def _pen(pen: Pen, rng: Random) -> None:
    """A quill in its inkwell."""
    pen.open(20, -110, 1, 24)
    pen.path("M-4 60Q-70 -90 14 -250Q92 -100 4 60Z", pen.tone("#f4f0e8", 0.5, 0.16))
    pen.line("M0 70Q2 -80 14 -236", "#b0a488", 6)
    pen.line(
        "M4 -40l-34 -24M6 -90l-38 -26M8 -140l-30 -24M4 -30l30 -26M8 -80l34 -28M10 -130l32 -28", "#cfc8b8", 4
    )
    pen.close()
    pen.path("M-96 0Q-112 -80 -50 -96H50Q112 -80 96 0Z", pen.tone("#3f5f9a", 0.62))
    pen.rect(-48, -118, 96, 28, pen.tone("#5a7ab8", 0.62), 8)
    pen.ellipse(0, -116, 38, 9, "#1d1830")
    pen.line("M-78 -30Q-80 -66 -52 -78", "#ffffff", 8, 0.5)


def _pickaxe(pen: Pen, rng: Random) -> None:
    pen.open(0, 0, 1, 20)
    pen.path("M-14 0Q-18 -150 -10 -300H12Q18 -150 16 0Z", pen.tone(WOOD, 0.5, 0.3))
    pen.path("M-156 -222Q-100 -306 0 -308T158 -222Q90 -268 0 -266T-156 -222Z", pen.tone(IRON, 0.6))
    pen.path("M-156 -222Q-100 -306 0 -308Q-90 -286 -156 -222Z", lighten(IRON, 0.4))
    pen.rect(-24, -318, 50, 58, darken(IRON, 0.15), 6)
    pen.close()


def _plough(pen: Pen, rng: Random) -> None:
    pen.path("M-190 0Q-170 -26 -120 -20T0 -10T190 0Z", "#7a5238")
    pen.line("M-176 -210Q-120 -130 -30 -100L170 -120", WOOD, 21)
    pen.line("M-140 -236Q-90 -150 -10 -110", darken(WOOD, 0.2), 17)
    pen.path("M-50 -108L20 -104Q40 -50 92 -12Q20 -14 -44 -30Z", pen.tone(STEEL, 0.6, 0.3))
    pen.line("M70 -112L92 -46", IRON, 13)
    pen.line("M106 -48a40 40 0 1 0 80 0a40 40 0 1 0 -80 0", darken(WOOD, 0.1), 13)
    pen.line("M106 -48h80M146 -88v80M146 -50L146 -118", WOOD, 8)
    pen.circle(146, -48, 11, IRON)
    for x, y in ((-120, -28), (-84, -22), (-146, -16)):
        pen.circle(x, y, 13, "#8f6444")


def _rake(pen: Pen, rng: Random) -> None:
    pen.open(0, 0, 1, 16)
    pen.rect(-8, -340, 16, 290, pen.tone(WOOD, 0.5), 7)
    pen.line("M0 -74L-40 -40M0 -74L40 -40", IRON, 9)
    pen.rect(-92, -48, 184, 19, pen.tone(IRON, 0.6), 6)
    for k in range(8):
        pen.polygon([(-90 + 24 * k, -32), (-78 + 24 * k, -32), (-86 + 24 * k, 14)], lighten(IRON, 0.2))
    pen.close()


def _saw(pen: Pen, rng: Random) -> None:
    """A carpenter's: a long blade with large teeth, a handle with a hole for the hand."""
    teeth = "".join(f"L{186 - 22 * k - 14} -8L{186 - 22 * (k + 1)} -34" for k in range(12))
    pen.path(f"M-90 -124L180 -84Q190 -82 190 -70L186 -34{teeth}L-90 -28Z", pen.tone(STEEL, 0.84, 0.14))
    pen.path("M-90 -124L180 -84Q190 -82 190 -74L-90 -104Z", "#f2f6f9")
    pen.line("M-60 -76L160 -58", darken(STEEL, 0.2), 4, 0.6)
    pen.path(
        "M-76 -138Q-110 -160 -150 -142Q-206 -112 -196 -52Q-188 -4 -140 -8Q-112 -12 -76 -22Z"
        "M-112 -110Q-144 -120 -158 -92Q-170 -52 -146 -44Q-118 -42 -110 -60Z",
        pen.tone(WOOD, 0.6),
    )
    pen.path("M-112 -110Q-144 -120 -158 -92Q-170 -52 -146 -44Q-118 -42 -110 -60Z", "#2c1c14", 0.35)
    for x, y in ((-92, -112), (-92, -44)):
        pen.circle(x, y, 8, "#e8d9b0")


def _scissors(pen: Pen, rng: Random) -> None:
    red = "#d8434a"
    for way in (-1, 1):
        pen.open(0, -150, 1, way * 20)
        pen.path(
            "M-15 30L-12 -130Q0 -160 12 -140L15 30Z", pen.tone(darken(STEEL, 0.12 * (way > 0)), 0.5, 0.16)
        )
        pen.line(f"M0 20L{-way * 6} 56", darken(red, 0.15), 22)
        x = -way * 26
        pen.line(f"M{x - 32} 96a32 46 0 1 0 64 0a32 46 0 1 0 -64 0", darken(red, 0.14 * (way > 0)), 21)
        pen.close()
    pen.circle(0, -150, 11, IRON)


def _scythe(pen: Pen, rng: Random) -> None:
    pen.open(20, 0, 1, -12)
    pen.path("M-10 0Q24 -160 -12 -340H10Q46 -160 14 0Z", pen.tone(WOOD, 0.5, 0.3))
    pen.line("M18 -190h52M16 -110h-46", darken(WOOD, 0.2), 15)
    pen.path("M10 -352Q-130 -380 -186 -240Q-120 -318 8 -312Z", pen.tone(STEEL, 0.7, 0.2))
    pen.path("M-186 -240Q-120 -318 8 -312V-322Q-116 -330 -186 -240Z", "#f2f6fa")
    pen.rect(-14, -354, 30, 46, IRON, 5)
    pen.close()


def _shovel(pen: Pen, rng: Random) -> None:
    pen.open(0, 0, 1, 14)
    pen.line("M-34 -336H34", darken(WOOD, 0.1), 21)
    pen.path("M-32 -334L-9 -290H9L32 -334Z", darken(WOOD, 0.1))
    pen.rect(-9, -300, 18, 180, pen.tone(WOOD, 0.5))
    pen.path("M-62 -130H-16V-150H16V-130H62V-70Q56 -16 0 6Q-56 -16 -62 -70Z", pen.tone(IRON, 0.55))
    pen.path("M-46 -118H-20V-40Q-44 -50 -46 -80Z", lighten(IRON, 0.35))
    pen.line("M0 -146V-60", darken(IRON, 0.3), 7)
    pen.close()


WORKSHOP = {
    Prop.ANVIL: PropKind(_anvil, 317, 158, 190, Place.LARGE, origin=(-26, 0)),
    Prop.BARREL: PropKind(_barrel, 229, 282, 260, Place.LARGE, origin=(0, 20)),
    Prop.BUCKET: PropKind(_bucket, 240, 314, 170, Place.LARGE),
    Prop.FISHING_ROD: PropKind(_fishing_rod, 310, 336, 420, Place.LARGE),
    Prop.HAMMER: PropKind(_hammer, 245, 285, 180, origin=(61, 0)),
    Prop.NEEDLE: PropKind(_needle, 321, 280, 110),
    Prop.PAINTBRUSH: PropKind(_paintbrush, 310, 236, 130),
    Prop.PEN: PropKind(_pen, 234, 331, 150, origin=(18, 0)),
    Prop.PICKAXE: PropKind(_pickaxe, 292, 305, 300, Place.LARGE, origin=(77, 0)),
    Prop.PLOUGH: PropKind(_plough, 392, 250, 320, Place.LARGE),
    Prop.RAKE: PropKind(_rake, 201, 359, 420, Place.LARGE, origin=(0, 32)),
    Prop.SAW: PropKind(_saw, 390, 152, 130),
    Prop.SCISSORS: PropKind(_scissors, 203, 276, 110, origin=(0, -14)),
    Prop.SCYTHE: PropKind(_scythe, 267, 348, 460, Place.LARGE, origin=(-77, 0)),
    Prop.SHOVEL: PropKind(_shovel, 168, 345, 380, Place.LARGE, origin=(40, 0)),
}
