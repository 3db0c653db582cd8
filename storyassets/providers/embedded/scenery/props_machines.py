"""Props that tick, ring, play or show."""

from __future__ import annotations

from math import cos, pi, sin
from random import Random

from storyassets.model.prop import Prop
from storyassets.providers.embedded.scenery.colours import darken, lighten
from storyassets.providers.embedded.scenery.pen import Pen
from storyassets.providers.embedded.scenery.prop_kinds import Place, PropKind

BRASS = "#d8a53e"


def _camera(pen: Pen, rng: Random) -> None:
    pen.rect(-56, -196, 96, 44, "#3a3f4a", 10)
    pen.rect(-136, -166, 272, 166, pen.tone("#4b525f", 0.72), 22)
    pen.rect(-136, -110, 272, 66, "#2e323c")
    pen.circle(0, -80, 72, "#c3ccd6")
    pen.circle(0, -80, 62, "#2a2f3a")
    pen.circle(0, -80, 46, pen.fade("#5fa3d8", "#2f4f8a"))
    pen.circle(0, -80, 24, "#1c2440")
    pen.circle(-18, -98, 11, "#ffffff", 0.85)
    pen.rect(76, -150, 42, 26, "#fff3c4", 6)
    pen.circle(-100, -140, 13, "#d8434a")


def _clock(pen: Pen, rng: Random) -> None:
    """An alarm clock with two bells."""
    for way in (-1, 1):
        pen.line(f"M{way * 60} -34L{way * 92} -4", "#59616d", 18)
        pen.open(way * 66, -226, 1, way * 34)
        pen.path("M-44 8A44 42 0 0 1 44 8Z", pen.tone(BRASS, 0.6))
        pen.close()
    pen.line("M-30 -256A40 34 0 0 1 30 -256", "#59616d", 11)
    pen.circle(0, -116, 112, pen.tone("#d8504a", 0.62))
    pen.circle(0, -116, 88, "#fdf8ea")
    for k in range(12):
        a = k * pi / 6
        pen.circle(cos(a) * 72, -116 + sin(a) * 72, 8 if k % 3 == 0 else 4.5, "#4b3a44")
    pen.line("M0 -116V-172", "#3b3444", 11)
    pen.line("M0 -116L38 -92", "#3b3444", 11)
    pen.circle(0, -116, 10, "#d8504a")


def _phone(pen: Pen, rng: Random) -> None:
    """A smartphone with a message on it."""
    pen.open(0, -150, 1, 8)
    pen.rect(-78, -150, 156, 300, "#2b2f3a", 26)
    pen.rect(-68, -136, 136, 272, pen.fade("#6fb3e8", "#8f7fd8"), 16)
    pen.rect(-26, -142, 52, 12, "#14161d", 6)
    pen.rect(-54, -76, 100, 54, "#ffffff", 18)
    pen.line("M-36 -58h64M-36 -40h40", "#8f9bb0", 8)
    pen.rect(-40, 0, 96, 50, "#6fd08a", 18)
    pen.line("M-22 16h58M-22 34h34", "#ffffff", 8)
    pen.circle(60, -126, 24, pen.tone("#e2435a"))
    pen.line("M60 -138v14", "#ffffff", 7)
    pen.circle(60, -114, 4, "#ffffff")
    pen.close()


def _piano(pen: Pen, rng: Random) -> None:
    """An upright piano."""
    wood = "#7a4630"
    pen.shadow(0, 0, 280, 24)
    pen.rect(-250, -420, 500, 400, pen.tone(wood, 0.86, 0.14), 12)
    pen.rect(-266, -440, 532, 32, lighten(wood, 0.14), 8)
    pen.rect(-220, -390, 440, 150, darken(wood, 0.18), 8)
    pen.rect(-70, -350, 140, 96, "#fdf6e3", 4)
    pen.line("M-56 -330H56M-56 -312H56M-56 -294H56", "#8a8478", 3)
    for x, y in ((-36, -300), (-4, -318), (30, -296)):
        pen.ellipse(x, y, 8, 6, "#2b2630")
        pen.line(f"M{x + 7} {y}v-26", "#2b2630", 3)
    pen.rect(-270, -222, 540, 30, lighten(wood, 0.2), 8)
    pen.rect(-246, -206, 492, 46, "#fdfaf0", 4)
    for k in range(1, 15):
        pen.line(f"M{-246 + 32.8 * k:.0f} -206v46", "#b9b2a4", 2.5)
    for k in range(14):
        if k % 7 not in (2, 6):
            pen.rect(-246 + 32.8 * (k + 1) - 10, -206, 20, 27, "#2b2630", 3)
    pen.rect(-270, -164, 540, 22, darken(wood, 0.2), 6)
    for x in (-262, 226):
        pen.rect(x, -150, 36, 150, pen.tone(darken(wood, 0.1), 0.5), 8)
    for x in (-22, 10):
        pen.rect(x, -26, 16, 18, BRASS, 4)


def _radio(pen: Pen, rng: Random) -> None:
    case = rng.choice(("#b5693a", "#3f7f7a"))
    pen.line("M96 -176L140 -290", "#9aa5b1", 8)
    pen.circle(140, -292, 8, "#9aa5b1")
    pen.rect(-150, -180, 300, 172, pen.tone(case, 0.8), 34)
    for x in (-110, 80):
        pen.rect(x, -14, 34, 14, "#3b3034", 4)
    pen.circle(-66, -94, 60, darken(case, 0.4))
    pen.circle(-66, -94, 50, "#f0dcb0")
    for y in (-120, -102, -84, -66):
        half = (44**2 - (y + 94) ** 2) ** 0.5
        pen.line(f"M{-66 - half:.0f} {y}h{2 * half:.0f}", "#b99a62", 6)
    pen.rect(14, -152, 112, 52, pen.fade("#fff6d0", "#f6d98a"), 8)
    pen.line("M24 -126h92M34 -140v12M56 -140v12M78 -140v12M100 -140v12", "#7a5a34", 4)
    pen.line("M64 -148v42", "#d8343f", 5)
    for x in (42, 100):
        pen.circle(x, -58, 24, pen.tone("#f0dcb0"))
        pen.line(f"M{x} -58l10 -14", "#7a5a34", 6)


def _telescope(pen: Pen, rng: Random) -> None:
    for x in (-84, 0, 84):
        pen.line(f"M0 -150L{x} -4", "#8a5f3c" if x else "#6b4a30", 14)
    pen.open(0, -176, 1, -26)
    pen.rect(-150, -22, 90, 44, pen.tone("#59616d"), 6)
    pen.rect(-72, -30, 100, 60, pen.fade(lighten(BRASS, 0.3), BRASS, darken(BRASS, 0.3)), 6)
    pen.rect(16, -40, 130, 80, pen.fade("#6a8fc4", "#3f5f94", "#2b4270"), 8)
    pen.rect(134, -48, 30, 96, pen.fade(lighten(BRASS, 0.3), BRASS, darken(BRASS, 0.3)), 8)
    pen.ellipse(164, 0, 11, 44, "#bfe6f4")
    pen.rect(-168, -15, 22, 30, "#2b2f3a", 5)
    pen.close()
    pen.circle(0, -160, 20, pen.tone(BRASS))


MACHINES = {
    Prop.CAMERA: PropKind(_camera, 276, 200, 130),
    Prop.CLOCK: PropKind(_clock, 224, 273, 160),
    Prop.PHONE: PropKind(_phone, 198, 308, 150),
    Prop.PIANO: PropKind(_piano, 544, 442, 470, Place.LARGE),
    Prop.RADIO: PropKind(_radio, 304, 300, 170),
    Prop.TELESCOPE: PropKind(_telescope, 330, 290, 360, Place.LARGE),
}
