"""Things of builders and makers: what is mixed, measured, laid, woven, mown and pressed."""

from __future__ import annotations

from random import Random

from storyassets.model.prop import Prop
from storyassets.providers.embedded.scenery.colours import darken, lighten
from storyassets.providers.embedded.scenery.pen import Pen
from storyassets.providers.embedded.scenery.prop_kinds import Place, PropKind

STEEL = "#8d99a6"
WOOD = "#b07a48"


def _tape_measure(pen: Pen, rng: Random) -> None:
    """Its case, and the tape drawn out."""
    pen.rect(-150, -150, 170, 150, pen.tone("#3f4650", 0.6), 34)
    pen.rect(-134, -134, 138, 118, pen.tone("#f2b632", 0.6), 28)
    pen.circle(-66, -76, 34, "#3f4650")
    pen.circle(-66, -76, 14, STEEL)
    pen.rect(6, -34, 156, 30, "#ffe071", 2)
    pen.rect(156, -42, 10, 46, STEEL, 3)
    pen.line("".join(f"M{18 + 14 * k} -34v{18 if k % 2 else 11}" for k in range(10)), "#3f2d20", 4)


def _paint_can(pen: Pen, rng: Random) -> None:
    """Open, with paint run down its side."""
    pen.line("M-106 -180A106 92 0 0 1 106 -180", STEEL, 9)
    pen.path("M-110 -184V-18Q-110 0 0 0T110 -18V-184Z", pen.tone("#c3ccd4", 0.6, 0.28))
    pen.rect(-110, -128, 220, 84, "#f7f1e4")
    pen.path("M-60 -86a60 24 0 0 0 120 0", "#3d8bc4")
    pen.ellipse(0, -184, 110, 30, "#99a5b0")
    pen.ellipse(0, -182, 96, 23, "#3d8bc4")
    pen.path("M20 -162V-104a13 13 0 0 0 26 0V-120a11 11 0 0 0 22 0V-166Z", "#3d8bc4")


def _cement_mixer(pen: Pen, rng: Random) -> None:
    """A drum on a frame with two wheels."""
    frame = "#e08a2c"
    pen.line("M-120 -30L-40 -150L90 -30M-40 -150V-30", darken(frame, 0.2), 18)
    for x in (-120, 96):
        pen.circle(x, -36, 36, "#343a42")
        pen.circle(x, -36, 14, STEEL)
    pen.open(0, -180, 1.0, -24)
    pen.path("M-130 -30Q-130 -96 -70 -104L100 -64V64L-70 104Q-130 96 -130 30Z", pen.tone(frame, 0.6))
    pen.path("M100 -64Q122 -40 122 0T100 64Q78 40 78 0T100 -64Z", "#5a4632")
    pen.line("M-96 -104V104M-66 -106V106", darken(frame, 0.35), 10)
    pen.line("M92 -46Q84 0 92 46", "#b9b3a8", 12)
    pen.close()


def _bricks(pen: Pen, rng: Random) -> None:
    """Some, in a small stack."""
    for row, xs in enumerate(((-150, -46, 58), (-98, 6), (-46,))):
        for x in xs:
            y = -56 * (row + 1)
            pen.rect(x, y, 98, 52, pen.tone(("#b9573c", "#c8664a", "#a94d36")[(row + x // 50) % 3], 0.7), 5)
            pen.line(f"M{x + 14} {y + 14}h22M{x + 52} {y + 32}h24", "#8a3d2a", 4)


def _lawnmower(pen: Pen, rng: Random) -> None:
    pen.line("M-70 -80L-180 -280H-140", "#3a4048", 15)
    pen.path("M-110 -40Q-110 -110 -40 -112H90Q150 -108 150 -40Z", pen.tone("#cf3f36", 0.6))
    pen.rect(-30, -160, 110, 60, pen.tone("#3a4048", 0.6), 16)
    pen.rect(-6, -178, 60, 22, STEEL, 8)
    for x in (-90, 120):
        pen.circle(x, -40, 40, "#2e3239")
        pen.circle(x, -40, 18, "#d9dde2")
    pen.line("M-40 -4q6 -16 0 -26M0 -4q6 -16 0 -26M44 -4q6 -16 0 -26", "#6aa648", 8)


def _loom(pen: Pen, rng: Random) -> None:
    """Upright, with its warp and the cloth begun."""
    for x in (-170, 146):
        pen.rect(x, -380, 26, 380, pen.tone(WOOD, 0.6), 6)
        pen.rect(x - 24, -18, 74, 18, darken(WOOD, 0.2), 6)
    for y in (-372, -60):
        pen.rect(-190, y, 380, 26, pen.tone(lighten(WOOD, 0.1), 0.7), 12)
    pen.line("".join(f"M{-136 + 16 * k} -348V-60" for k in range(18)), "#efe4c8", 4)
    for k, colour in enumerate(("#b5493d", "#e2b44f", "#3f7f8f", "#b5493d", "#e2b44f")):
        pen.rect(-144, -92 - 26 * k, 288, 26, colour)
    pen.rect(-160, -246, 320, 16, darken(WOOD, 0.25), 8)
    pen.ellipse(70, -212, 60, 13, lighten(WOOD, 0.2))


def _telegraph(pen: Pen, rng: Random) -> None:
    """A Morse key of brass on its board."""
    brass = "#d7a441"
    pen.rect(-170, -44, 340, 44, pen.tone("#7a4a2a", 0.7), 10)
    pen.rect(-150, -54, 300, 14, lighten("#7a4a2a", 0.2), 6)
    for x in (-128, 128):
        pen.circle(x, -62, 18, pen.tone(brass))
    pen.path("M-60 -54L-44 -128H-4L12 -54Z", pen.tone(brass, 0.6))
    pen.line("M-110 -108L120 -124", brass, 17)
    pen.line("M-110 -104V-62M84 -118V-62", darken(brass, 0.2), 12)
    pen.rect(104, -150, 22, 36, darken(brass, 0.3), 4)
    pen.ellipse(115, -154, 48, 17, pen.tone("#2b2a2e", 0.6))
    pen.line("M-128 -62Q-176 -78 -170 -10", "#b5493d", 7)


def _ironing_board(pen: Pen, rng: Random) -> None:
    pen.line("M-110 -4L100 -256M110 -4L-90 -256", STEEL, 15)
    pen.line("M-140 -4H-80M80 -4H140", "#4a525b", 15)
    pen.path(
        "M-220 -268Q-200 -296 -120 -298H190Q206 -298 206 -268Q206 -258 190 -258H-120Q-200 -258 -220 -268Z",
        pen.tone("#7fb4cf", 0.7),
    )
    pen.line("".join(f"M{-130 + 64 * k} -280h24" for k in range(5)), "#f7f4ea", 8)
    pen.path("M60 -300Q66 -340 118 -340H160Q170 -340 170 -300Z", pen.tone("#d9dde2", 0.6))
    pen.line("M84 -340Q118 -372 154 -340", "#3a4048", 11)


def _trowel(pen: Pen, rng: Random) -> None:
    pen.path("M-160 -30L10 -96L40 -30Q20 -14 -20 -16Z", pen.tone("#b9c3cc", 0.6))
    pen.line("M22 -60Q70 -120 84 -84", "#7a858f", 13)
    pen.line("M84 -84L160 -56", "#a8602c", 34)
    pen.line("M96 -86L154 -64", lighten("#a8602c", 0.3), 8)


def _scaffolding(pen: Pen, rng: Random) -> None:
    """Poles with two floors of boards."""
    pen.line("M-170 0V-430M0 0V-430M170 0V-430", "#9aa5ae", 14)
    pen.line("M-170 -20L0 -200M0 -20L170 -200M-170 -230L0 -400", "#b7c1c9", 9)
    for y in (-210, -400):
        pen.rect(-190, y, 380, 18, pen.tone(WOOD, 0.7), 4)
        pen.line(f"M-180 {y - 52}H180", "#9aa5ae", 10)


def _hole(pen: Pen, rng: Random) -> None:
    """In the ground, with what was dug out of it."""
    pen.path(
        "M-210 -24Q-190 -92 -104 -98Q-60 -130 10 -108Q120 -128 160 -76Q214 -66 206 -20Q120 6 0 4T-210 -24Z",
        "#8a623c",
    )
    pen.ellipse(0, -44, 160, 42, "#2a1a10")
    pen.path("M-160 -44A160 42 0 0 1 160 -44Q120 -64 0 -64T-160 -44Z", "#5a3b22")
    pen.line("M-186 -60l10 6M150 -92l12 4M-40 -110l12 2M100 -108l10 6", "#a67c50", 14)


BUILT = {
    Prop.TAPE_MEASURE: PropKind(_tape_measure, 330, 154, 80, origin=(8, 0)),
    Prop.PAINT_CAN: PropKind(_paint_can, 240, 286, 150),
    Prop.CEMENT_MIXER: PropKind(_cement_mixer, 330, 310, 380, Place.LARGE),
    Prop.BRICKS: PropKind(_bricks, 320, 172, 150, Place.LARGE),
    Prop.LAWNMOWER: PropKind(_lawnmower, 350, 290, 300, Place.LARGE, origin=(-14, 0)),
    Prop.LOOM: PropKind(_loom, 400, 384, 480, Place.LARGE),
    Prop.TELEGRAPH: PropKind(_telegraph, 360, 176, 120),
    Prop.IRONING_BOARD: PropKind(_ironing_board, 434, 360, 330, Place.LARGE),
    Prop.TROWEL: PropKind(_trowel, 340, 130, 90, origin=(6, 0)),
    Prop.SCAFFOLDING: PropKind(_scaffolding, 390, 460, 1000, Place.BEHIND),
    Prop.HOLE: PropKind(_hole, 430, 134, 110, Place.LARGE, origin=(0, 4)),
}
