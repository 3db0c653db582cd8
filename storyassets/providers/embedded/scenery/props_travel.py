"""Props to travel with, on wheels, in the air and on foot."""

from __future__ import annotations

from random import Random

from storyassets.model.prop import Prop
from storyassets.providers.embedded.scenery.colours import darken, lighten
from storyassets.providers.embedded.scenery.pen import Pen
from storyassets.providers.embedded.scenery.prop_kinds import Place, PropKind

TYRE = "#33303c"
STEEL = "#b9c2ce"
GLASS = "#bfe6f4"
WOOD = "#9a683e"


def _tyre(pen: Pen, x: float, y: float, r: float) -> None:
    pen.circle(x, y, r, TYRE)
    pen.circle(x, y, r * 0.56, STEEL)
    pen.circle(x, y, r * 0.2, "#77818f")


def _airplane(pen: Pen, rng: Random) -> None:
    white = "#f2f5f8"
    pen.open(0, -120, 1, -10)
    pen.polygon([(-188, -92), (-130, -92), (-90, -14), (-170, -10)], pen.tone("#d8434a", 0.7))
    pen.polygon([(20, -20), (-40, -120), (-8, -120), (90, -20)], darken(white, 0.2))
    pen.path(
        "M-196 -16Q-200 -46 -150 -46H110Q186 -46 206 0Q186 34 110 34H-90Q-180 30 -196 -16Z",
        pen.fade(white, white, darken(white, 0.22)),
    )
    pen.path("M118 -36Q160 -34 176 -10H126Z", "#4f86b8")
    pen.line("M-184 4H196", "#d8434a", 9)
    for k in range(7):
        pen.rect(-116 + 32 * k, -32, 17, 20, "#4f86b8", 7)
    pen.polygon([(50, 10), (-70, 124), (-112, 124), (-50, 10)], pen.tone(darken(white, 0.1), 0.6))
    pen.rect(-40, 62, 62, 26, pen.tone("#77818f", 0.6), 12)
    pen.polygon([(-150, -6), (-206, 30), (-180, 32), (-110, 0)], darken(white, 0.16))
    pen.close()


def _backpack(pen: Pen, rng: Random) -> None:
    blue = rng.choice(("#3f7fb0", "#b8503f", "#4f8f5a"))
    pen.line("M-30 -250Q-30 -292 0 -292T30 -250", darken(blue, 0.4), 13)
    for way in (-1, 1):
        pen.path(f"M{way * 96} -200Q{way * 140} -150 {way * 122} -30L{way * 96} -20Z", darken(blue, 0.35))
    pen.path(
        "M-108 -20V-180Q-104 -262 0 -262T108 -180V-20Q108 0 88 0H-88Q-108 0 -108 -20Z", pen.tone(blue, 0.66)
    )
    pen.path("M-84 -176Q-80 -236 0 -236T84 -176Z", lighten(blue, 0.14))
    pen.line("M-84 -172Q-80 -236 0 -236T84 -172", "#f0cf7a", 6)
    pen.rect(-80, -128, 160, 104, pen.tone(darken(blue, 0.12), 0.66), 18)
    pen.line("M-80 -98H80", "#f0cf7a", 7)
    pen.rect(30, -100, 14, 30, "#f0cf7a", 5)
    for x in (-60, 46):
        pen.rect(x, -166, 14, 50, darken(blue, 0.45), 4)


def _balloon(pen: Pen, rng: Random) -> None:
    """Three toy balloons on their strings."""
    for x, y, colour in ((-64, -250, "#f0b43a"), (64, -256, "#4f9fd8"), (0, -306, "#e0483f")):
        pen.line(f"M{x} {y + 70}Q{x * 0.9} -120 0 0", "#6a6470", 4)
        pen.ellipse(x, y, 60, 74, pen.tone(colour, 0.66))
        pen.polygon([(x, y + 70), (x - 11, y + 88), (x + 11, y + 88)], darken(colour, 0.2))
        pen.ellipse(x - 22, y - 28, 11, 21, "#ffffff", 0.65, 24)


def draw_bicycle(pen: Pen, rng: Random) -> None:
    """Red, as is the one that a rider sits on."""
    paint = "#d0453f"
    for x in (-112, 112):
        pen.line(f"M{x - 80} -86a80 80 0 1 0 160 0a80 80 0 1 0 -160 0", TYRE, 13)
        pen.line(
            f"M{x - 70} -86H{x + 70}M{x} -156V-16M{x - 50} -136L{x + 50} -36M{x + 50} -136L{x - 50} -36",
            STEEL,
            3,
        )
        pen.circle(x, -86, 12, STEEL)
    pen.line("M-112 -86L-56 -190H74L0 -86H-112M-56 -190L0 -86", paint, 14)
    pen.line("M112 -86L66 -236", paint, 14)
    pen.line("M66 -236L104 -250Q124 -244 116 -226M62 -238h-26", TYRE, 12)
    pen.line("M-56 -190L-64 -218", STEEL, 10)
    pen.path("M-110 -226Q-100 -240 -64 -232H-26Q-24 -218 -50 -214Q-100 -208 -110 -226Z", TYRE)
    pen.circle(0, -86, 23, "#77818f")
    pen.line("M0 -86L22 -48M12 -46h26", TYRE, 9)


def _bus(pen: Pen, rng: Random) -> None:
    paint = "#f0b02e"
    pen.path(
        "M-200 -40V-190Q-200 -220 -170 -220H170Q200 -216 204 -170L208 -40Z",
        pen.fade(lighten(paint, 0.18), paint, darken(paint, 0.14)),
    )
    pen.rect(-204, -66, 414, 13, "#3b3440")
    for k in range(4):
        pen.rect(-182 + 70 * k, -192, 58, 66, pen.tone(GLASS, 0.5, 0.12), 8)
    pen.path("M112 -192H166Q184 -190 188 -126V-60H112Z", pen.tone(GLASS, 0.5, 0.12))
    pen.line("M150 -192V-60", darken(paint, 0.3), 7)
    pen.rect(-176, -108, 270, 22, "#fdf2d0", 5)
    pen.rect(-206, -46, 420, 16, "#3b3440", 6)
    pen.circle(204, -78, 10, "#fff6c4")
    for x in (-124, 120):
        _tyre(pen, x, -36, 38)


def _carriage(pen: Pen, rng: Random) -> None:
    """A coach as kings have it."""
    gold, body = "#e6b040", rng.choice(("#8a3f6a", "#3f5f9a"))
    pen.line("M-180 -80Q0 -20 190 -96L226 -96", darken(gold, 0.3), 13)
    pen.path("M-136 -230Q-130 -110 -90 -84H90Q130 -110 136 -230Z", pen.tone(body, 0.66))
    pen.path("M-150 -230Q-140 -292 0 -300T150 -230Z", pen.tone(gold, 0.64))
    pen.path("M-34 -300L-44 -340L-18 -320L0 -348L18 -320L44 -340L34 -300Z", pen.tone(gold))
    pen.rect(-44, -222, 88, 136, pen.tone(lighten(body, 0.16), 0.6), 8)
    for x, wide in ((-108, 50), (-32, 64), (60, 50)):
        pen.rect(x, -212, wide, 58, pen.fade("#fff0b8", "#f6cf7a"), 10)
        pen.path(f"M{x} -212h{wide}v10q{-wide / 2} 22 {-wide} 0Z", "#d8434a")
    pen.line("M-136 -228H136M-92 -86H92", gold, 9)
    pen.circle(28, -136, 6, gold)
    pen.path("M136 -190Q180 -190 190 -130L150 -96H112Z", pen.tone("#6b3f2a", 0.6))
    for x, r in ((-118, 78), (140, 60)):
        pen.line(f"M{x - r} {-r - 6}a{r} {r} 0 1 0 {2 * r} 0a{r} {r} 0 1 0 {-2 * r} 0", gold, 13)
        q = r * 0.7
        pen.line(
            f"M{x - r} {-r - 6}h{2 * r}M{x} {-2 * r - 6}v{2 * r}M{x - q:.0f} {-r - 6 - q:.0f}l{2 * q:.0f} {2 * q:.0f}M{x + q:.0f} {-r - 6 - q:.0f}l{-2 * q:.0f} {2 * q:.0f}",
            gold,
            6,
        )
        pen.circle(x, -r - 6, 15, darken(gold, 0.25))


def _helicopter(pen: Pen, rng: Random) -> None:
    paint = "#d8503f"
    pen.path("M-20 -150L-196 -168L-200 -140L-20 -90Z", pen.tone(paint, 0.6))
    pen.polygon([(-210, -210), (-180, -206), (-176, -140), (-204, -140)], darken(paint, 0.2))
    pen.line("M-240 -190L-160 -170M-214 -222L-190 -138", "#59636f", 6)
    pen.path(
        "M-60 -60Q-70 -180 40 -184Q150 -176 156 -96Q150 -44 60 -40H-20Q-50 -42 -60 -60Z", pen.tone(paint, 0.7)
    )
    pen.path("M56 -166Q136 -158 142 -98H56Z", pen.tone(GLASS, 0.5, 0.12))
    pen.rect(-22, -160, 56, 60, pen.tone(GLASS, 0.5, 0.12), 10)
    pen.rect(14, -224, 16, 44, "#59636f")
    pen.rect(-190, -236, 424, 15, pen.tone("#59636f", 0.5), 7)
    pen.line("M-10 -40V-14M90 -42V-14M-60 -12H130Q154 -12 160 -26", "#59636f", 10)


def _motorcycle(pen: Pen, rng: Random) -> None:
    paint = "#3f6fb0"
    pen.line("M120 -70L70 -206L40 -216", STEEL, 14)
    pen.line("M-116 -70H-20L40 -76L84 -150", "#59636f", 15)
    for x in (-116, 122):
        _tyre(pen, x, -70, 70)
    pen.path("M-40 -80Q-50 -130 20 -130L52 -70Q10 -40 -40 -50Z", pen.tone("#77818f", 0.6))
    pen.path("M-24 -150Q20 -206 84 -170L70 -126Q10 -114 -24 -136Z", pen.tone(paint, 0.64))
    pen.path("M-154 -166Q-130 -182 -96 -160L-14 -150V-128H-86Q-140 -130 -154 -166Z", TYRE)
    pen.line("M-30 -46H-130", STEEL, 15)
    pen.circle(98, -184, 22, pen.tone("#fff0b0"))
    pen.line("M62 -214L28 -226", TYRE, 13)
    pen.path("M70 -138A76 76 0 0 1 184 -114L170 -104A60 60 0 0 0 84 -122Z", paint)


def _sled(pen: Pen, rng: Random) -> None:
    red = "#c8453f"
    for dy, shade in ((-14, 0.3), (0, 0.0)):
        pen.line(
            f"M-150 {-8 + dy}H104Q160 {-8 + dy} 164 {-70 + dy}Q160 {-100 + dy} 130 {-92 + dy}",
            darken(red, shade),
            15,
        )
    for x in (-104, 0, 88):
        pen.rect(x - 8, -84, 16, 78, darken(WOOD, 0.2), 4)
    for k, y in enumerate((-104, -92, -80)):
        pen.rect(-140 + 6 * k, y, 262, 11, pen.tone(lighten(WOOD, 0.3 - 0.1 * k), 0.8, 0.1), 5)
    pen.line("M140 -96Q190 -150 178 -170Q160 -180 150 -150", "#d9b27c", 7)


def _tractor(pen: Pen, rng: Random) -> None:
    paint = "#c8402f"
    pen.rect(-112, -240, 118, 13, pen.tone(paint, 0.6), 6)
    pen.rect(-102, -230, 98, 100, pen.tone(GLASS, 0.5, 0.12))
    pen.line("M-102 -230V-130M-4 -230V-130", "#3b3440", 9)
    pen.path("M-120 -140H150Q166 -138 168 -110V-60H-120Z", pen.tone(paint, 0.7))
    pen.rect(96, -220, 15, 82, "#3b3440", 5)
    pen.line("M52 -116H138M52 -100H138", darken(paint, 0.4), 7)
    pen.circle(162, -112, 11, "#fff0b0")
    _tyre(pen, -80, -80, 84)
    _tyre(pen, 118, -46, 48)


def _truck(pen: Pen, rng: Random) -> None:
    paint = rng.choice(("#3f8fa8", "#d8733a"))
    pen.rect(-204, -220, 264, 176, pen.tone("#f2efe6", 0.8, 0.12), 8)
    pen.rect(-204, -150, 264, 30, paint)
    pen.path("M70 -170H140Q156 -168 166 -146L186 -104Q200 -98 200 -84V-44H70Z", pen.tone(paint, 0.7))
    pen.path("M92 -152H138L162 -104H92Z", pen.tone(GLASS, 0.5, 0.12))
    pen.rect(-206, -52, 412, 16, "#3b3440", 5)
    pen.circle(190, -74, 10, "#fff6c4")
    for x in (-140, -64, 132):
        _tyre(pen, x, -36, 36)


TRAVEL = {
    Prop.AIRPLANE: PropKind(_airplane, 404, 258, 460, Place.SKY, origin=(0, 21)),
    Prop.BACKPACK: PropKind(_backpack, 266, 298, 260, Place.LARGE),
    Prop.BALLOON: PropKind(_balloon, 250, 382, 420, Place.LARGE),
    Prop.BICYCLE: PropKind(draw_bicycle, 400, 256, 370, Place.LARGE),
    Prop.BUS: PropKind(_bus, 424, 222, 800, Place.BEHIND),
    Prop.CARRIAGE: PropKind(_carriage, 460, 350, 720, Place.BEHIND),
    Prop.HELICOPTER: PropKind(_helicopter, 480, 240, 420, Place.SKY),
    Prop.MOTORCYCLE: PropKind(_motorcycle, 390, 232, 380, Place.LARGE),
    Prop.SLED: PropKind(_sled, 360, 178, 170, Place.LARGE),
    Prop.TRACTOR: PropKind(_tractor, 340, 242, 640, Place.BEHIND),
    Prop.TRUCK: PropKind(_truck, 412, 222, 760, Place.BEHIND),
}
