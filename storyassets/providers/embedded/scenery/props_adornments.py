"""Props to wear, to own and to give: clothes, jewels, money, keepsakes, play."""

from __future__ import annotations

from math import cos, pi, sin
from random import Random

from storyassets.model.prop import Prop
from storyassets.providers.embedded.scenery.colours import darken, lighten
from storyassets.providers.embedded.scenery.pen import Pen
from storyassets.providers.embedded.scenery.prop_kinds import Place, PropKind

GOLD = "#eab93f"


def _ball(pen: Pen, rng: Random) -> None:
    gold = rng.random() < 0.4
    base = GOLD if gold else "#e2483d"
    pen.circle(0, -100, 100, pen.tone(base, 0.64))
    if not gold:
        pen.path("M-94 -136Q0 -96 94 -136Q102 -100 96 -72Q0 -36 -96 -72Q-102 -100 -94 -136Z", "#fdf6e3")
        pen.path("M0 -84L10 -66L30 -64L15 -51L19 -32L0 -42L-19 -32L-15 -51L-30 -64L-10 -66Z", "#3f7fc4")
    pen.ellipse(-40, -150, 24, 15, "#ffffff", 0.65, -34)


def _coat(pen: Pen, rng: Random) -> None:
    cloth = rng.choice(("#b5453f", "#3f6f8a", "#6a5a3c"))
    pen.line("M0 -300q-2 -30 18 -30t14 22", "#8a8f98", 7)
    for way in (-1, 1):
        pen.path(
            f"M{way * 60} -280Q{way * 104} -260 {way * 120} -200L{way * 146} -90L{way * 104} -78L{way * 74} -190Z",
            pen.tone(darken(cloth, 0.1), 0.5),
        )
        pen.rect(way * 125 - 28, -98, 56, 22, lighten(cloth, 0.3), 8)
    pen.path("M-64 -284Q0 -300 64 -284L86 -190L100 0H-100L-86 -190Z", pen.tone(cloth, 0.72))
    pen.line("M0 -250V-4", darken(cloth, 0.35), 6)
    pen.path("M-60 -286L0 -236L-34 -190L-72 -256ZM60 -286L0 -236L34 -190L72 -256Z", lighten(cloth, 0.18))
    for y in (-170, -120, -70):
        pen.circle(18, y, 10, "#f0cf7a")
    for x in (-76, 30):
        pen.rect(x, -80, 46, 12, darken(cloth, 0.3), 4)


def _coin(pen: Pen, rng: Random) -> None:
    pen.circle(8, -104, 104, darken(GOLD, 0.36))
    pen.circle(0, -106, 104, pen.tone(GOLD, 0.6, 0.14))
    pen.circle(0, -106, 82, darken(GOLD, 0.16))
    pen.circle(0, -106, 76, pen.tone(lighten(GOLD, 0.14), 0.6, 0.12))
    pen.path("M-48 -70L-54 -136L-26 -112L0 -148L26 -112L54 -136L48 -70Z", darken(GOLD, 0.34))
    pen.rect(-48, -66, 96, 13, darken(GOLD, 0.34), 3)
    pen.ellipse(-46, -160, 26, 11, "#ffffff", 0.7, -36)


def _crown(pen: Pen, rng: Random) -> None:
    pen.path("M-120 -30L-140 -150L-70 -92L0 -190L70 -92L140 -150L120 -30Z", pen.tone(GOLD, 0.6, 0.2))
    pen.path("M-120 -30Q0 -6 120 -30L116 0Q0 22 -116 0Z", pen.tone(darken(GOLD, 0.12), 0.6))
    pen.path("M-122 -46Q0 -20 122 -46L120 -30Q0 -6 -120 -30Z", "#fff0b8")
    for x, y, colour in ((-140, -154, "#d8343f"), (0, -196, "#3f8fd8"), (140, -154, "#d8343f")):
        pen.circle(x, y, 17, pen.tone(colour))
    for x, y, colour in ((-66, -70, "#3fae7a"), (0, -84, "#d8343f"), (66, -70, "#3fae7a")):
        pen.polygon([(x, y - 26), (x + 18, y), (x, y + 26), (x - 18, y)], pen.tone(colour, 0.5))


def _hat(pen: Pen, rng: Random) -> None:
    felt = rng.choice(("#7a5236", "#4a5a48", "#5a4a6a"))
    pen.ellipse(0, -34, 150, 34, darken(felt, 0.2))
    pen.path(
        "M-150 -40Q-90 -70 -70 -60Q-76 -170 -30 -180Q0 -160 30 -180Q76 -170 70 -60Q90 -70 150 -40Q80 -10 0 -10T-150 -40Z",
        pen.tone(felt, 0.6),
    )
    pen.path("M-74 -84Q0 -60 74 -84L72 -56Q0 -32 -72 -56Z", "#c8493f")
    pen.path("M54 -74Q70 -170 120 -190Q116 -110 66 -66Z", pen.tone("#f2e6c8", 0.5, 0.14))


def _heart(pen: Pen, rng: Random) -> None:
    red = "#e23d55"
    pen.glow(0, -110, 180, "#ffb3c0", 0.5)
    pen.path(
        "M0 0C-60 -44 -124 -92 -124 -150C-124 -196 -92 -216 -64 -216C-34 -216 -10 -198 0 -172C10 -198 34 -216 64 -216C92 -216 124 -196 124 -150C124 -92 60 -44 0 0Z",
        pen.tone(red, 0.6),
    )
    pen.ellipse(-66, -168, 17, 32, "#ffffff", 0.6, 34)


def _jewel(pen: Pen, rng: Random) -> None:
    colour = rng.choice(("#3fa9d8", "#3fae7a", "#d8435f"))
    top, mid = -170, -116
    pen.polygon([(-120, mid), (120, mid), (0, 0)], darken(colour, 0.06))
    pen.polygon([(-120, mid), (-80, top), (80, top), (120, mid)], lighten(colour, 0.3))
    pen.polygon([(-120, mid), (-44, mid), (0, 0)], lighten(colour, 0.18))
    pen.polygon([(120, mid), (44, mid), (0, 0)], darken(colour, 0.28))
    pen.polygon([(-120, mid), (-80, top), (-44, mid)], lighten(colour, 0.55))
    pen.polygon([(-44, mid), (0, top), (44, mid)], lighten(colour, 0.42))
    pen.polygon([(44, mid), (80, top), (120, mid)], darken(colour, 0.10))
    for x, y, r in ((-96, -190, 20), (112, -158, 14), (40, -208, 12)):
        pen.path(
            f"M{x} {y - r}Q{x} {y} {x + r} {y}Q{x} {y} {x} {y + r}Q{x} {y} {x - r} {y}Q{x} {y} {x} {y - r}Z",
            "#ffffff",
        )


def _medal(pen: Pen, rng: Random) -> None:
    pen.polygon([(-70, -290), (-20, -290), (30, -150), (-14, -140)], "#3f7fc4")
    pen.polygon([(70, -290), (20, -290), (-30, -150), (14, -140)], "#d8434a")
    pen.polygon([(-45, -290), (-36, -290), (10, -146), (2, -144)], "#fdf6e3")
    pen.circle(0, -86, 86, pen.tone(GOLD, 0.6, 0.2))
    pen.circle(0, -86, 66, darken(GOLD, 0.14))
    pen.circle(0, -86, 61, lighten(GOLD, 0.12))
    points = []
    for k in range(10):
        r, a = (46 if k % 2 == 0 else 20), -pi / 2 + k * pi / 5
        points.append((cos(a) * r, -86 + sin(a) * r))
    pen.polygon(points, darken(GOLD, 0.3))
    pen.ellipse(-40, -128, 20, 9, "#ffffff", 0.7, -38)


def _cash(pen: Pen, rng: Random) -> None:
    """Banknotes in a bundle and a stack of coins."""
    for k in range(3):
        pen.open(-40, -34 - 26 * k, 1, (-7, 3, -3)[k])
        pen.rect(-120, -62, 240, 104, pen.tone(("#5a9a6a", "#66a876", "#72b684")[k], 0.9, 0.08), 8)
        pen.line("M-108 -50H108V30H-108Z", "#d9efd6", 5)
        pen.circle(0, -10, 30, "#d9efd6")
        pen.circle(0, -10, 22, "#5a9a6a")
        pen.close()
    for k in range(6):
        pen.ellipse(112, -14 - 19 * k, 52, 15, darken(GOLD, 0.32))
        pen.ellipse(112, -20 - 19 * k, 52, 15, pen.tone(GOLD, 0.6))
    pen.ellipse(112, -116, 36, 9, lighten(GOLD, 0.3))


def _money(pen: Pen, rng: Random) -> None:
    """A purse that overflows with gold coins."""
    leather = "#9a6238"
    for x, y in (
        (-150, -18),
        (-104, -12),
        (104, -14),
        (150, -22),
        (-130, -44),
        (128, -46),
        (60, -10),
        (-56, -8),
    ):
        pen.ellipse(x, y, 36, 14, darken(GOLD, 0.34))
        pen.ellipse(x, y - 7, 36, 14, pen.tone(GOLD, 0.6))
        pen.ellipse(x, y - 8, 23, 8, lighten(GOLD, 0.3))
    pen.path("M-70 -178Q-150 -80 -104 -14Q-90 0 0 0T104 -14Q150 -80 70 -178Z", pen.tone(leather, 0.66))
    for x, y in ((-44, -214), (0, -234), (44, -214), (-20, -196), (24, -196)):
        pen.circle(x, y, 36, darken(GOLD, 0.3))
        pen.circle(x - 2, y - 3, 33, pen.tone(GOLD, 0.6))
        pen.circle(x - 2, y - 3, 21, lighten(GOLD, 0.25))
    pen.path(
        "M-84 -190Q0 -150 84 -190Q92 -166 72 -158Q0 -130 -72 -158Q-92 -166 -84 -190Z",
        pen.tone(lighten(leather, 0.14), 0.6),
    )
    pen.line("M-66 -158Q0 -132 66 -158M60 -156q40 10 34 50", "#e8d2a0", 9)
    pen.circle(0, -72, 40, pen.tone(GOLD, 0.6))
    pen.circle(0, -72, 28, darken(GOLD, 0.2))
    pen.circle(0, -72, 24, lighten(GOLD, 0.2))


def _ring(pen: Pen, rng: Random) -> None:
    stone = rng.choice(("#4fb3e2", "#e2435f", "#57c78f"))
    pen.path("M0 -172A86 86 0 1 1 -0.1 -172ZM0 -146A60 60 0 1 0 0.1 -146Z", pen.tone(GOLD, 0.56, 0.26))
    pen.line("M-70 -110A74 74 0 0 0 -66 -50", "#fff3c4", 8, 0.9)
    pen.polygon([(-34, -172), (34, -172), (20, -150), (-20, -150)], darken(GOLD, 0.2))
    pen.polygon([(-54, -214), (54, -214), (0, -158)], stone)
    pen.polygon([(-54, -214), (-32, -244), (32, -244), (54, -214)], lighten(stone, 0.45))
    pen.polygon([(54, -214), (16, -214), (0, -158)], darken(stone, 0.25))
    pen.polygon([(-54, -214), (-16, -214), (0, -158)], lighten(stone, 0.2))


def _shoe(pen: Pen, rng: Random) -> None:
    hide = rng.choice(("#9a5a36", "#b5453f", "#4f6f8a"))
    pen.path("M-130 -22H140Q150 -22 150 -10Q150 0 138 0H-124Q-134 0 -134 -10Z", "#4b3428")
    pen.path("M-126 -22Q-136 -110 -110 -166H-26Q-20 -112 40 -92Q140 -82 144 -22Z", pen.tone(hide, 0.7))
    pen.path("M60 -86Q140 -78 144 -22H74Q92 -60 60 -86Z", darken(hide, 0.2))
    pen.rect(-116, -184, 98, 26, lighten(hide, 0.2), 10)
    for k in range(4):
        pen.line(f"M{-34 + 20 * k} {-134 + 14 * k}l26 -16", "#f6ead4", 8)
    pen.path("M-20 -150q-40 -34 -10 -44q20 4 10 44q34 -30 46 -10q4 20 -46 10Z", "#f6ead4")


def _umbrella(pen: Pen, rng: Random) -> None:
    colour = rng.choice(("#d8434a", "#3f7fc4", "#e0a030"))
    pen.line("M0 -280V-40Q0 0 34 0T66 -34", "#7a5236", 15)
    pen.path(
        "M-160 -150Q-150 -296 0 -300T160 -150Q134 -180 106 -150Q80 -180 54 -150Q27 -180 0 -150Q-27 -180 -54 -150Q-80 -180 -106 -150Q-134 -180 -160 -150Z",
        pen.tone(colour, 0.7, 0.16),
    )
    pen.path(
        "M0 -300Q-56 -240 -54 -150Q-27 -180 0 -150Q27 -180 54 -150Q56 -240 0 -300Z", lighten(colour, 0.22)
    )
    pen.line("M0 -298V-322", "#7a5236", 11)


def _violin(pen: Pen, rng: Random) -> None:
    wood = "#b5622e"
    pen.open(-30, 0, 1, 16)
    pen.rect(-12, -350, 24, 190, pen.tone("#4b3028", 0.5), 6)
    pen.path("M-12 -346Q-26 -378 0 -386T12 -346Z", "#8a4a26")
    for y in (-372, -354):
        pen.rect(-32, y, 64, 9, "#4b3028", 4)
    pen.path(
        "M0 -216C52 -216 72 -178 62 -150Q44 -126 62 -104C100 -72 96 0 0 0C-96 0 -100 -72 -62 -104Q-44 -126 -62 -150C-72 -178 -52 -216 0 -216Z",
        pen.tone(wood, 0.62),
    )
    pen.line("M-36 -122q-14 22 4 44M36 -122q14 22 -4 44", "#4b2418", 7)
    pen.rect(-30, -76, 60, 13, "#e9cf9c", 4)
    pen.path("M-17 -50H17L12 -8H-12Z", "#3b2620")
    pen.line("M-6 -340V-44M0 -340V-44M6 -340V-44", "#f3ead6", 2.4)
    pen.close()
    pen.line("M-96 -8L128 -264", "#6b3f26", 9)
    pen.line("M-90 -26L112 -262", "#fdf6e3", 5)


def _watch(pen: Pen, rng: Random) -> None:
    """A pocket watch on its chain."""
    pen.line("M0 -232Q60 -290 108 -236T170 -160", GOLD, 9)
    pen.circle(0, -226, 19, darken(GOLD, 0.2))
    pen.circle(0, -226, 10, "#fdf6e3")
    pen.rect(-14, -212, 28, 22, GOLD, 5)
    pen.circle(0, -98, 98, pen.tone(GOLD, 0.6, 0.24))
    pen.circle(0, -98, 78, "#fdf8ea")
    for k in range(12):
        a = k * pi / 6
        pen.circle(cos(a) * 64, -98 + sin(a) * 64, 6 if k % 3 == 0 else 3.4, "#4b3a34")
    pen.line("M0 -98V-146M0 -98L34 -80", "#4b3a34", 9)
    pen.circle(0, -98, 8, "#c8343f")
    pen.line("M-58 -128A66 66 0 0 1 -30 -156", "#ffffff", 8, 0.8)


ADORNMENTS = {
    Prop.BALL: PropKind(_ball, 202, 202, 130, Place.LARGE),
    Prop.COAT: PropKind(_coat, 300, 332, 340, Place.LARGE),
    Prop.COIN: PropKind(_coin, 222, 212, 90),
    Prop.CROWN: PropKind(_crown, 314, 224, 120, origin=(0, 11)),
    Prop.HAT: PropKind(_hat, 302, 194, 120),
    Prop.HEART: PropKind(_heart, 250, 218, 120),
    Prop.JEWEL: PropKind(_jewel, 244, 222, 95),
    Prop.MEDAL: PropKind(_medal, 174, 292, 130),
    Prop.CASH: PropKind(_cash, 331, 174, 110, origin=(0, 21)),
    Prop.MONEY: PropKind(_money, 376, 272, 150),
    Prop.RING: PropKind(_ring, 176, 246, 95),
    Prop.SHOE: PropKind(_shoe, 300, 194, 110, Place.LARGE),
    Prop.UMBRELLA: PropKind(_umbrella, 322, 324, 340, Place.LARGE),
    Prop.VIOLIN: PropKind(_violin, 280, 376, 260, Place.LARGE),
    Prop.WATCH: PropKind(_watch, 272, 266, 120, origin=(38, 0)),
}
