"""Props that carry: by road, rail, water and through space."""

from __future__ import annotations

from random import Random

from storyassets.model.prop import Prop
from storyassets.providers.embedded.scenery.colours import darken, lighten
from storyassets.providers.embedded.scenery.pen import Pen
from storyassets.providers.embedded.scenery.prop_kinds import Place, PropKind

WOOD = "#a8713f"


def _tyre(pen: Pen, x: float, y: float, r: float) -> None:
    pen.circle(x, y, r, "#2b2b36")
    pen.circle(x, y, r * 0.58, "#c9d0d8")
    pen.circle(x, y, r * 0.24, "#59616d")


def _spoked(pen: Pen, x: float, y: float, r: float) -> None:
    for k in range(4):
        pen.open(x, y, 1, 45 * k)
        pen.rect(-r * 0.06, -r * 0.9, r * 0.12, r * 1.8, WOOD)
        pen.close()
    pen.path(
        f"M{x} {y - r}a{r} {r} 0 1 1 -0.1 0ZM{x} {y - r * 0.78:.1f}a{r * 0.78:.1f} {r * 0.78:.1f} 0 1 0 0.1 0Z",
        "#6b4426",
    )
    pen.circle(x, y, r * 0.2, "#6b4426")


def _waves(pen: Pen, half: float) -> None:
    pen.path(
        f"M{-half} -16q{half * 0.125} -18 {half * 0.25} 0t{half * 0.25} 0t{half * 0.25} 0t{half * 0.25} 0t{half * 0.25} 0t{half * 0.25} 0t{half * 0.25} 0t{half * 0.25} 0V0H{-half}Z",
        "#4fa3d0",
    )
    pen.line(
        f"M{-half} -16q{half * 0.125} -18 {half * 0.25} 0t{half * 0.25} 0t{half * 0.25} 0t{half * 0.25} 0t{half * 0.25} 0t{half * 0.25} 0t{half * 0.25} 0t{half * 0.25} 0",
        "#e6f6fb",
        6,
    )


def _boat(pen: Pen, rng: Random) -> None:
    """A rowing boat with a small sail."""
    pen.rect(-10, -330, 16, 250, pen.tone(WOOD, 0.5), 5)
    pen.path("M14 -320Q130 -230 140 -116H14Z", pen.tone("#fdf6e3", 0.7, 0.14))
    pen.path("M-18 -300Q-90 -220 -110 -116H-18Z", pen.tone("#e2574c", 0.6, 0.16))
    pen.path(
        "M-190 -100H190Q170 -16 110 -10H-110Q-170 -16 -190 -100Z",
        pen.fade(lighten(WOOD, 0.16), WOOD, darken(WOOD, 0.24)),
    )
    pen.path("M-196 -108H196V-88H-196Z", lighten(WOOD, 0.3))
    pen.line("M-168 -58Q0 -40 168 -58", darken(WOOD, 0.25), 6)
    _waves(pen, 210)


def _car(pen: Pen, rng: Random) -> None:
    paint = rng.choice(("#d8504a", "#3f8fb8", "#e6b13e"))
    pen.path("M-110 -120Q-84 -206 -40 -208H60Q104 -204 138 -120Z", pen.tone(paint, 0.8))
    pen.path("M-88 -122Q-66 -188 -36 -190H4V-122Z", "#cfe8f2")
    pen.path("M20 -122V-190H56Q88 -186 112 -122Z", "#b4d8e8")
    pen.polygon([(-60, -128), (-36, -184), (-20, -184), (-44, -128)], "#ffffff", 0.6)
    pen.path(
        "M-200 -36V-84Q-196 -120 -110 -124H138Q210 -116 214 -70V-36Z",
        pen.fade(lighten(paint, 0.14), paint, darken(paint, 0.2)),
    )
    pen.rect(-212, -50, 434, 20, "#59616d", 10)
    pen.line("M12 -120V-52", darken(paint, 0.3), 5)
    pen.rect(-24, -100, 26, 8, "#f3ead6", 4)
    pen.circle(-186, -84, 18, "#fff3c4")
    pen.rect(194, -96, 18, 28, "#c8343f", 6)
    for x in (-120, 128):
        pen.circle(x, -42, 54, darken(paint, 0.5))
        _tyre(pen, x, -42, 44)


def _cart(pen: Pen, rng: Random) -> None:
    """A wooden cart full of hay."""
    pen.path("M-150 -170Q-130 -270 -40 -262Q30 -300 90 -256Q160 -246 160 -170Z", pen.tone("#e6bd55", 0.66))
    pen.line("M-100 -190l20 -50M-40 -190l-8 -54M20 -190l16 -62M80 -190l-6 -50M120 -190l18 -30", "#b98c34", 7)
    _bare_cart(pen)


def _wood_cart(pen: Pen, rng: Random) -> None:
    """The same full of logs, of which one sees the sawn ends."""
    for row, count in ((0, 4), (1, 3), (2, 2)):
        for k in range(count):
            x, y = (k - (count - 1) / 2) * 74 + 4, -196 - 54 * row
            pen.circle(x, y, 39, darken(WOOD, 0.3))
            pen.circle(x, y, 32, "#e9bd78")
            pen.circle(x, y, 20, "#d49a52")
            pen.circle(x, y, 13, "#e9bd78")
    _bare_cart(pen)


def _bare_cart(pen: Pen) -> None:
    pen.line("M-160 -120L-270 -80", darken(WOOD, 0.1), 15)
    pen.path("M-176 -182H184L166 -92H-158Z", pen.tone(WOOD, 0.8))
    pen.line("M-170 -152H178M-164 -122H172", darken(WOOD, 0.3), 6)
    for x in (-120, -40, 40, 120):
        pen.rect(x - 7, -184, 14, 94, darken(WOOD, 0.2))
    _spoked(pen, 10, -84, 84)


def _rocket(pen: Pen, rng: Random) -> None:
    red = "#e2504a"
    pen.path("M-36 -70Q-44 -10 0 0Q44 -10 36 -70Z", pen.fade("#ffd24a", "#ff7a2e"))
    pen.path("M-18 -70Q-20 -34 0 -26Q20 -34 18 -70Z", "#fff3b0")
    for way in (-1, 1):
        pen.path(
            f"M{way * 52} -190Q{way * 122} -150 {way * 112} -56Q{way * 84} -92 {way * 48} -92Z",
            pen.tone(red, 0.5),
        )
    pen.path("M0 -400C70 -330 78 -220 56 -80H-56C-78 -220 -70 -330 0 -400Z", pen.tone("#eef2f5", 0.62, 0.2))
    pen.path("M0 -400C36 -364 54 -322 62 -290H-62C-54 -322 -36 -364 0 -400Z", pen.tone(red, 0.62))
    pen.circle(0, -226, 36, "#59677a")
    pen.circle(0, -226, 26, pen.fade("#a9e2f6", "#4f9fd0"))
    pen.ellipse(-9, -236, 7, 10, "#ffffff", 0.8)
    pen.rect(-58, -96, 116, 20, "#59677a", 6)
    pen.rect(-8, -170, 16, 96, red, 8)


def _ship(pen: Pen, rng: Random) -> None:
    """A three-masted ship under sail."""
    for x, high in ((-110, 300), (0, 372), (110, 300)):
        pen.rect(x - 7, -high, 14, high - 90, pen.tone("#7a5030", 0.5))
        pen.polygon([(x, -high), (x + 50, -high + 15), (x, -high + 30)], "#d8434a")
    for x, y, half, high in (
        (-110, -262, 56, 66),
        (-110, -186, 62, 66),
        (0, -330, 60, 76),
        (0, -244, 70, 92),
        (110, -262, 56, 66),
        (110, -186, 62, 66),
    ):
        pen.path(
            f"M{x - half * 0.86} {y}H{x + half * 0.86}Q{x + half * 1.2} {y + high * 0.5} {x + half} {y + high}Q{x} {y + high * 0.84} {x - half} {y + high}Q{x - half * 0.8} {y + high * 0.5} {x - half * 0.86} {y}Z",
            pen.tone("#fbf3df", 0.66, 0.14),
        )
    pen.line("M206 -112L286 -160", "#7a5030", 12)
    pen.path(
        "M-222 -150H-150L-140 -112H214Q196 -20 140 -10H-150Q-206 -30 -222 -150Z",
        pen.fade(lighten(WOOD, 0.1), WOOD, darken(WOOD, 0.3)),
    )
    pen.line("M-216 -120Q-206 -92 -140 -88H206", "#f0cf7a", 9)
    for k in range(6):
        pen.rect(-120 + 50 * k, -70, 24, 22, "#4b3020", 4)
    _waves(pen, 250)


def _train(pen: Pen, rng: Random) -> None:
    """A steam engine."""
    green = rng.choice(("#3f7f5a", "#a8403f", "#3f5f94"))
    for k, (x, y, r) in enumerate(((-150, -330, 34), (-110, -370, 46), (-50, -398, 38))):
        pen.circle(x + 10, y, r, "#ffffff", 0.75 - 0.12 * k)
    pen.path("M-196 -214H-134L-146 -280H-184Z", pen.tone("#3b3f4a", 0.6))
    pen.rect(-194, -296, 58, 22, "#e6b13e", 8)
    pen.rect(-216, -220, 290, 140, pen.fade(lighten(green, 0.25), green, darken(green, 0.3)), 40)
    pen.circle(-210, -150, 64, pen.tone(darken(green, 0.2)))
    pen.circle(-210, -150, 40, "#e6b13e")
    pen.circle(-210, -150, 30, darken(green, 0.3))
    for x in (-120, -40):
        pen.rect(x, -222, 14, 144, "#e6b13e")
    pen.path("M-60 -218a28 34 0 0 1 56 0Z", "#e6b13e")
    pen.rect(60, -310, 160, 230, pen.tone(green, 0.84), 10)
    pen.rect(46, -330, 190, 30, "#3b3f4a", 12)
    pen.rect(86, -282, 108, 84, pen.fade("#fff3c4", "#ffd98a"), 8)
    pen.rect(-230, -90, 466, 34, "#3b3f4a", 6)
    pen.polygon([(-230, -76), (-230, -16), (-280, -16)], "#c8434a")
    for x, r in ((-160, 38), (-72, 38), (30, 56), (156, 56)):
        pen.circle(x, -r + 2, r, "#2b2b36")
        pen.circle(x, -r + 2, r * 0.76, "#c8434a")
        pen.circle(x, -r + 2, r * 0.28, "#e6b13e")
    pen.line("M-160 -36L30 -54L156 -54", "#c9d0d8", 11)
    pen.line("M-290 2H250", "#59616d", 9)


VEHICLES = {
    Prop.BOAT: PropKind(_boat, 422, 332, 420, Place.LARGE),
    Prop.CAR: PropKind(_car, 443, 220, 380, Place.LARGE, origin=(0, 12)),
    Prop.CART: PropKind(_cart, 461, 280, 420, Place.LARGE, origin=(-47, 0)),
    Prop.ROCKET: PropKind(_rocket, 246, 402, 900, Place.BEHIND),
    Prop.SHIP: PropKind(_ship, 583, 372, 900, Place.BEHIND),
    Prop.TRAIN: PropKind(_train, 589, 409, 800, Place.BEHIND),
}
WOOD_CART = PropKind(_wood_cart, 461, 346, 519, Place.LARGE, origin=(-47, 0))
"""Logs are piled higher than hay."""
