"""Props of feasts and of faith: what is hung, lit, worn and given on the days that a family keeps."""

from __future__ import annotations

from math import cos, sin, tau
from random import Random

from storyassets.model.prop import Prop
from storyassets.providers.embedded.scenery.colours import darken, lighten
from storyassets.providers.embedded.scenery.pen import Pen
from storyassets.providers.embedded.scenery.prop_kinds import Place, PropKind

GOLD, RED, GREEN = "#e9b53e", "#c8303c", "#3f7f4a"
MERRY = ("#e2483d", "#f6c73e", "#4fa3d0", "#6fbf5a", "#b06ac0")


def _wreath(pen: Pen, rng: Random) -> None:
    for k in range(22):
        at = tau * k / 22
        for r, turn in ((104, 24), (128, -20)):
            pen.ellipse(
                cos(at) * r,
                -140 + sin(at) * r,
                36,
                14,
                (GREEN, lighten(GREEN, 0.16), darken(GREEN, 0.2))[k % 3],
                1.0,
                at / tau * 360 + 90 + turn,
            )
    for k in range(7):
        at = tau * (k + 0.5) / 7
        pen.circle(cos(at) * 114, -140 + sin(at) * 114, 13, RED)
    for way in (-1, 1):
        pen.path(f"M0 -36Q{way * 70} -84 {way * 84} -36T0 -36Z", pen.tone(RED, 0.6))
        pen.polygon([(0, -30), (way * 22, -30), (way * 50, 30), (way * 18, 22)], darken(RED, 0.16))
    pen.circle(0, -34, 17, darken(RED, 0.1))


def _candy_cane(pen: Pen, rng: Random) -> None:
    cane = "M34 -14V-190Q34 -250 -16 -250T-66 -200"
    pen.line(cane, "#d9dde2", 46)
    pen.line(cane, "#fdfcfa", 40)
    pen.line(
        "M16 -34L52 -62M16 -86L52 -114M16 -138L52 -166M18 -192L54 -204M-4 -232L8 -270M-44 -228L-62 -262M-84 -200L-48 -190",
        RED,
        16,
    )


def _ornament(pen: Pen, rng: Random) -> None:
    pen.line("M0 -226V-270", GOLD, 7)
    pen.circle(0, -108, 108, pen.tone(RED, 0.66))
    pen.path("M-106 -128Q0 -80 106 -128L108 -92Q0 -44 -108 -92Z", GOLD)
    pen.line("M-84 -100L-56 -70L-28 -84L0 -62L28 -84L56 -70L84 -100", "#fff3c0", 8)
    pen.ellipse(-46, -170, 30, 18, "#ffffff", 0.6, -34)
    pen.rect(-28, -234, 56, 30, pen.tone(GOLD, 0.6), 6)


def _jack_o_lantern(pen: Pen, rng: Random) -> None:
    pen.glow(0, -110, 168, "#ffb04a", 0.6)
    pen.path("M-14 -196Q-20 -246 20 -258L40 -240Q20 -226 22 -196Z", "#5f7f3a")
    for x, rx, colour in (
        (-84, 66, "#d9691e"),
        (84, 66, "#c9591a"),
        (0, 92, "#ee8226"),
        (-44, 60, "#e8771f"),
        (44, 60, "#e06f1e"),
    ):
        pen.ellipse(x, -104, rx, 100, colour)
    for x in (-54, 54):
        pen.polygon([(x - 32, -108), (x + 32, -108), (x, -158)], "#ffe27a")
    pen.polygon([(-14, -84), (14, -84), (0, -108)], "#ffe27a")
    pen.path(
        "M-96 -70L-66 -50L-50 -66L-26 -40L0 -60L26 -40L50 -66L66 -50L96 -70Q70 -14 0 -14T-96 -70Z", "#ffe27a"
    )


def _fireworks(pen: Pen, rng: Random) -> None:
    for x, y, r, k in ((-30, -230, 130, 0), (120, -130, 90, 1), (-130, -110, 76, 2)):
        colour = MERRY[k]
        pen.glow(x, y, r, lighten(colour, 0.3), 0.5)
        rays = "".join(
            f"M{x + cos(a) * r * 0.3:.0f} {y + sin(a) * r * 0.3:.0f}L{x + cos(a) * r:.0f} {y + sin(a) * r:.0f}"
            for a in (tau * j / 14 for j in range(14))
        )
        pen.line(rays, colour, 8)
        for j in range(14):
            a = tau * j / 14
            pen.circle(x + cos(a) * r * 1.06, y + sin(a) * r * 1.06, 7, lighten(colour, 0.4))
    pen.line("M-30 -80Q-20 -30 -34 0", "#ffe9a0", 6, 0.8)


def _party_hat(pen: Pen, rng: Random) -> None:
    pen.path("M0 -262L104 -18Q50 6 0 6T-104 -18Z", pen.tone("#4fa3d0", 0.62))
    pen.path("M-30 -190L44 -160L58 -126L-50 -146Z", "#f6c73e")
    pen.path("M-70 -100L82 -70L96 -36L-90 -54Z", "#e2483d")
    for k in range(9):
        a = tau * k / 9
        pen.circle(cos(a) * 24, -266 + sin(a) * 24, 17, MERRY[k % 5])


def _bouquet(pen: Pen, rng: Random) -> None:
    for x in (-66, -24, 24, 66):
        pen.line(f"M{x * 0.2:.0f} -60L{x} -190", "#4f8a44", 9)
    for x, y, turn in ((-112, -172, -50), (112, -172, 50), (-40, -262, -10), (50, -258, 20)):
        pen.ellipse(x, y, 15, 36, "#5f9a4a", 1.0, turn)
    for x, y, r, k in (
        (-78, -204, 36, 0),
        (78, -200, 36, 4),
        (0, -232, 42, 1),
        (-36, -172, 36, 4),
        (40, -170, 36, 0),
        (0, -140, 30, 2),
    ):
        for j in range(6):
            a = tau * j / 6
            pen.circle(x + cos(a) * r * 0.6, y + sin(a) * r * 0.6, r * 0.5, lighten(MERRY[k], 0.24))
        pen.circle(x, y, r * 0.4, "#fff3c0")
    pen.path("M-98 -136Q0 -96 98 -136L26 0H-26Z", pen.tone("#f6ead4", 0.64, 0.16))
    pen.path("M-40 -60H40L34 -34H-34Z", RED)
    pen.path("M0 -46Q-60 -70 -62 -34T0 -46Q60 -70 62 -34T0 -46Z", darken(RED, 0.1))


def _easter_egg(pen: Pen, rng: Random) -> None:
    pen.path(
        "M0 -236C70 -236 96 -140 96 -92C96 -30 54 0 0 0S-96 -30 -96 -92C-96 -140 -70 -236 0 -236Z",
        pen.tone("#7cc4e0", 0.66),
    )
    pen.line("M-80 -160l26 20 27 -20 27 20 27 -20 27 20 26 -20", "#fff3c0", 14)
    pen.path("M-95 -106Q0 -76 95 -106L95 -66Q0 -36 -93 -66Z", "#f28aa8")
    for x, y in ((-62, -74), (0, -64), (62, -74)):
        pen.circle(x, y, 12, "#fff3c0")
    for x, y in ((-40, -194), (0, -204), (40, -194), (-40, -26), (6, -22), (48, -30)):
        pen.circle(x, y, 9, "#f6c73e")


def _rosary(pen: Pen, rng: Random) -> None:
    """Prayer beads with their cross."""
    pen.line("M0 -96C-150 -130 -130 -290 0 -290S150 -130 0 -96V-66", "#b98a3e", 4)
    for k in range(19):
        t = (k + 0.5) / 19
        a = tau * (0.25 + t)
        x, y = cos(a) * 106, -196 + sin(a) * 92
        pen.circle(x, y, 15 if k % 5 else 19, pen.tone("#7a3f2a", 0.6))
        pen.circle(x - 5, y - 5, 4, "#e0a684")
    pen.circle(0, -86, 15, pen.tone("#7a3f2a", 0.6))
    pen.rect(-11, -72, 22, 78, pen.tone(GOLD, 0.6), 4)
    pen.rect(-36, -50, 72, 21, pen.tone(GOLD, 0.6), 4)


def _incense(pen: Pen, rng: Random) -> None:
    """Three sticks smoking in a bowl of sand."""
    for x, top in ((-34, -196), (0, -216), (34, -190)):
        pen.line(f"M{x * 0.5:.0f} -84L{x} {top}", "#8a5a3a", 8)
        pen.circle(x, top, 7, "#ff8f2e")
        pen.line(f"M{x} {top - 14}q-18 -24 2 -46t-6 -42", "#e9eef2", 9, 0.75)
    pen.path("M-112 -96Q-112 -16 -44 -16H44Q112 -16 112 -96Z", pen.tone("#b5832e", 0.64))
    pen.ellipse(0, -96, 112, 22, "#e6cf96")
    pen.rect(-66, -18, 132, 18, darken("#b5832e", 0.3), 8)
    pen.line("M-80 -60q20 18 40 0t40 0t40 0t40 0", "#f3d78a", 8)


def _menorah(pen: Pen, rng: Random) -> None:
    pen.glow(0, -270, 160, "#ffd27a", 0.5)
    for r in (32, 64, 96, 128):
        pen.line(f"M{-r} -220A{r} {r} 0 0 0 {r} -220", GOLD, 12)
    pen.line("M0 -20V-236", GOLD, 17)
    pen.path("M-72 0Q-66 -26 0 -30T72 0Z", pen.tone(GOLD, 0.62))
    for k in range(-4, 5):
        top = -236 if k else -256
        pen.rect(k * 32 - 10, top, 20, 15, darken(GOLD, 0.1), 4)
        pen.rect(k * 32 - 6, top - 40, 12, 42, "#f6f1e6", 3)
        pen.path(f"M{k * 32} {top - 74}q14 20 4 32h-8q-10 -12 4 -32Z", "#ffb03a")


def _fairy_lights(pen: Pen, rng: Random) -> None:
    pen.line("M-200 -190Q-100 -90 0 -150T200 -180", "#3f5a44", 8)
    for k, (x, y) in enumerate(
        (
            (-176, -166),
            (-132, -136),
            (-84, -126),
            (-36, -136),
            (10, -154),
            (60, -166),
            (112, -168),
            (164, -172),
        )
    ):
        pen.glow(x, y + 44, 52, lighten(MERRY[k % 5], 0.3), 0.8)
        pen.rect(x - 9, y - 4, 18, 23, "#3f5a44", 4)
        pen.path(
            f"M{x - 15} {y + 18}H{x + 15}Q{x + 24} {y + 44} {x} {y + 70}Q{x - 24} {y + 44} {x - 15} {y + 18}Z",
            MERRY[k % 5],
        )
        pen.ellipse(x - 5, y + 34, 4, 9, "#ffffff", 0.7)


FEASTS = {
    Prop.WREATH: PropKind(_wreath, 316, 300, 200, origin=(0, 24)),
    Prop.CANDY_CANE: PropKind(_candy_cane, 150, 276, 100, origin=(-14, 6)),
    Prop.ORNAMENT: PropKind(_ornament, 220, 274, 100),
    Prop.JACK_O_LANTERN: PropKind(_jack_o_lantern, 300, 260, 170),
    Prop.FIREWORKS: PropKind(_fireworks, 420, 370, 420, Place.SKY),
    Prop.PARTY_HAT: PropKind(_party_hat, 212, 314, 120, origin=(0, 6)),
    Prop.BOUQUET: PropKind(_bouquet, 280, 300, 180),
    Prop.EASTER_EGG: PropKind(_easter_egg, 196, 238, 90),
    Prop.ROSARY: PropKind(_rosary, 250, 312, 110, origin=(0, 8)),
    Prop.INCENSE: PropKind(_incense, 230, 300, 130),
    Prop.MENORAH: PropKind(_menorah, 300, 334, 190),
    Prop.FAIRY_LIGHTS: PropKind(_fairy_lights, 420, 200, 120, origin=(0, -82)),
}
