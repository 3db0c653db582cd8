"""Props to make music with, and a stage's microphone."""

from __future__ import annotations

from random import Random

from storyassets.model.prop import Prop
from storyassets.providers.embedded.scenery.colours import darken, lighten
from storyassets.providers.embedded.scenery.pen import Pen
from storyassets.providers.embedded.scenery.prop_kinds import Place, PropKind

BRASS = "#e8b440"
WOOD = "#b5703a"


def _note(pen: Pen, x: float, y: float, size: float, colour: str) -> None:
    pen.ellipse(x, y, 15 * size, 11 * size, colour, turn=-20)
    pen.line(
        f"M{x + 13 * size:.0f} {y - 4}v{-56 * size:.0f}q{22 * size:.0f} 8 {20 * size:.0f} {30 * size:.0f}",
        colour,
        7 * size,
    )


def _drum(pen: Pen, rng: Random) -> None:
    red = "#d0453f"
    pen.path("M-130 -160V-34Q0 20 130 -34V-160Z", pen.tone(red, 0.66))
    zigzag = "".join(
        f"L{-130 + 52 * k + 26} {-22 + (10 if 0 < k < 4 else 0)}L{-78 + 52 * k} -140" for k in range(5)
    )
    pen.line(f"M-130 -140{zigzag}", "#fdf0d4", 6)
    pen.line("M-130 -40Q0 16 130 -40", BRASS, 18)
    pen.ellipse(0, -160, 134, 38, BRASS)
    pen.ellipse(0, -164, 120, 31, "#fbf4e4")
    for way in (-1, 1):
        pen.line(f"M{way * 20} -180L{way * 130} -262", lighten(WOOD, 0.2), 13)
        pen.circle(way * 18, -180, 15, pen.tone("#f0dcb8"))


def _flute(pen: Pen, rng: Random) -> None:
    pen.open(0, -96, 1, -22)
    pen.rect(-170, -16, 340, 32, pen.fade(lighten(WOOD, 0.35), WOOD, darken(WOOD, 0.3)), 14)
    pen.path("M-170 -16H-196Q-206 -6 -192 16H-170Z", darken(WOOD, 0.25))
    for x in (-130, 150):
        pen.rect(x - 10, -19, 20, 38, BRASS, 4)
    pen.ellipse(-96, -5, 14, 8, "#3b2418")
    for k in range(6):
        pen.circle(-30 + 30 * k, -4, 8, "#3b2418")
    pen.close()
    _note(pen, -70, -160, 1.1, "#5a4a8a")
    _note(pen, 30, -184, 0.8, "#5a4a8a")


def _guitar(pen: Pen, rng: Random) -> None:
    pen.open(-40, -120, 1, 26)
    pen.rect(-15, -290, 30, 230, pen.tone("#5a3826", 0.5))
    pen.path("M-22 -290L-28 -350H28L22 -290Z", pen.tone("#7a4a2e", 0.5))
    for y in (-338, -316, -298):
        pen.rect(-40, y, 80, 8, "#e8e2d4", 4)
    pen.path(
        "M0 -92C56 -92 74 -60 64 -30Q52 -6 76 22C110 70 86 122 0 122C-86 122 -110 70 -76 22Q-52 -6 -64 -30C-74 -60 -56 -92 0 -92Z",
        pen.tone("#d99a4a", 0.62),
    )
    pen.circle(0, 4, 33, "#8a4f26")
    pen.circle(0, 4, 25, "#3b2418")
    pen.rect(-36, 62, 72, 17, "#5a3826", 5)
    for y in (-250, -200, -150, -110):
        pen.line(f"M-14 {y}H14", "#d9c9a8", 4)
    pen.line("M-9 -290V66M-3 -290V66M3 -290V66M9 -290V66", "#f6efe0", 2.4)
    pen.close()


def _harp(pen: Pen, rng: Random) -> None:
    for k in range(8):
        x = -84 + 24 * k
        top = -312 + 62 * k * k / 24 if k < 4 else -290 + 5 * (k - 3) ** 2
        pen.line(f"M{x} {top:.0f}V{-46 - 20 * (7 - k) * 0.1:.0f}" if k else f"M{x} -300V-40", "#fdf4d8", 4)
    pen.line("M-110 -20V-330", darken(BRASS, 0.1), 28)
    pen.line("M-118 -20V-330", lighten(BRASS, 0.4), 6)
    pen.line("M-110 -330Q-70 -352 -30 -290T120 -262", BRASS, 27)
    pen.path("M132 -276Q110 -120 -60 -20L-30 0Q150 -60 152 -262Z", pen.tone(darken(BRASS, 0.05), 0.6))
    pen.path("M-150 0Q-150 -34 -110 -34H-20Q10 -20 10 0Z", pen.tone(darken(BRASS, 0.2), 0.6))
    pen.circle(-110, -346, 24, pen.tone(BRASS))


def _horn(pen: Pen, rng: Random) -> None:
    """A hunting horn on its strap."""
    bone = "#e2c898"
    pen.line("M-118 -138Q-20 -300 104 -182", "#9a4a34", 10)
    pen.path(
        "M-150 -160Q-140 -20 30 -10Q120 -14 160 -96L96 -190Q96 -96 20 -92Q-90 -90 -124 -166Z",
        pen.tone(bone, 0.7),
    )
    pen.ellipse(126, -144, 30, 60, BRASS, turn=-36)
    pen.ellipse(130, -146, 21, 48, "#4a3428", turn=-36)
    pen.line("M-88 -72Q-70 -100 -62 -108M-10 -20Q-4 -60 2 -90", BRASS, 15)
    pen.rect(-158, -182, 40, 22, BRASS, 8)


def _microphone(pen: Pen, rng: Random) -> None:
    pen.open(0, -150, 1, 28)
    pen.polygon([(-40, -60), (40, -60), (22, 150), (-22, 150)], pen.tone("#3b4250", 0.55))
    pen.rect(-46, -72, 92, 30, pen.tone("#8a94a4", 0.6), 8)
    pen.circle(0, -110, 66, pen.tone("#b9c2ce", 0.6, 0.3))
    pen.line("M-56 -140H56M-64 -112H64M-56 -84H56M-30 -168V-56M0 -174V-48M30 -168V-56", "#77818f", 5)
    pen.ellipse(-24, -142, 15, 20, "#ffffff", 0.55, 30)
    pen.rect(-11, 0, 22, 34, "#d8434a", 8)
    pen.close()


def _hand_microphone(pen: Pen, rng: Random) -> None:
    """Of a wireless: a case for the palm, slits to speak into, a button at its side, a coiled cord."""
    coils = "".join("q34 16 0 32q-34 -10 0 -14" for _ in range(9))
    cord = f"M40 -60q86 -14 86 46{coils}"
    pen.line(cord, "#14161c", 20)
    pen.line(cord, "#4a505e", 11)
    pen.rect(66, -190, 26, 78, "#d8434a", 10)
    pen.path(
        "M-62 -290H62Q86 -288 84 -258L60 -20Q58 0 40 0H-40Q-58 0 -60 -20L-84 -258Q-86 -288 -62 -290Z",
        pen.tone("#3b4250", 0.6),
    )
    pen.rect(-58, -268, 116, 100, "#8a94a4", 16)
    pen.line("M-42 -246H42M-42 -226H42M-42 -206H42M-42 -186H42", "#2a2f3a", 9)
    pen.line("M-70 -262L-52 -40", "#6b7484", 7, 0.7)


def _trumpet(pen: Pen, rng: Random) -> None:
    pen.line("M-160 -120H60", BRASS, 19)
    pen.path("M50 -110Q130 -112 176 -190V-40Q130 -116 50 -128Z", pen.tone(BRASS, 0.5, 0.16))
    pen.path("M50 -112Q130 -114 170 -60L176 -40Q120 -112 50 -130Z", darken(BRASS, 0.25))
    pen.ellipse(176, -115, 17, 76, lighten(BRASS, 0.4))
    pen.line("M-90 -120Q-130 -120 -130 -76T-90 -32H40Q84 -32 84 -76T60 -118", darken(BRASS, 0.12), 17)
    for x in (-44, -8, 28):
        pen.rect(x - 13, -140, 26, 116, pen.tone(lighten(BRASS, 0.2), 0.5), 6)
        pen.rect(x - 4, -164, 8, 26, "#8a94a4")
        pen.ellipse(x, -166, 14, 7, "#fdf6e4")
    pen.polygon([(-160, -132), (-186, -144), (-186, -96), (-160, -108)], lighten(BRASS, 0.3))
    pen.line("M-150 -124H40", lighten(BRASS, 0.6), 5)


MUSIC = {
    Prop.DRUM: PropKind(_drum, 290, 274, 200, Place.LARGE),
    Prop.FLUTE: PropKind(_flute, 350, 240, 150),
    Prop.GUITAR: PropKind(_guitar, 309, 446, 340, Place.LARGE),
    Prop.HARP: PropKind(_harp, 310, 372, 420, Place.LARGE),
    Prop.HORN: PropKind(_horn, 330, 236, 140),
    Prop.MICROPHONE: PropKind(_microphone, 230, 310, 130),
    Prop.TRUMPET: PropKind(_trumpet, 385, 168, 160, origin=(0, -23)),
}

HAND_MICROPHONE = PropKind(_hand_microphone, 180, 292, 120)
