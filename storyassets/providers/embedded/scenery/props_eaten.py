"""Props that are eaten and drunk at home: what is baked, boiled, bought and picked."""

from __future__ import annotations

from random import Random

from storyassets.model.prop import Prop
from storyassets.providers.embedded.scenery.colours import lighten
from storyassets.providers.embedded.scenery.pen import Pen
from storyassets.providers.embedded.scenery.prop_kinds import PropKind

CHINA, CRUST, CHOCOLATE, LEAF = "#f4f1e8", "#d9a052", "#6a3f2a", "#5f9a4a"


def _plate_under(pen: Pen, y: float = -16, half: float = 150) -> None:
    pen.ellipse(0, y + 4, half, 22, "#c9d0d4")
    pen.ellipse(0, y, half, 20, CHINA)


def _bowl_under(pen: Pen, colour: str) -> None:
    pen.path("M-126 -112Q-120 -4 -42 -4H42Q120 -4 126 -112Z", pen.tone(colour, 0.64))
    pen.ellipse(0, -112, 126, 30, lighten(colour, 0.4))


def _pancakes(pen: Pen, rng: Random) -> None:
    """A stack with butter and syrup."""
    _plate_under(pen)
    for k, y in enumerate((-34, -64, -94, -124)):
        pen.rect(-112 + 6 * (k % 2), y - 14, 220, 34, pen.fade("#e2aa58", "#b9762f"), 17)
    pen.ellipse(0, -138, 110, 24, "#e8b566")
    pen.path(
        "M-86 -146Q0 -178 88 -144Q96 -110 82 -82Q70 -72 66 -100Q30 -114 20 -96V-52Q6 -36 -6 -54L-10 -104Q-50 -110 -58 -96Q-62 -70 -76 -82Q-90 -110 -86 -146Z",
        "#8a4a1c",
        0.9,
    )
    pen.polygon([(-34, -158), (8, -174), (44, -158), (2, -140)], "#ffe98f")
    pen.path("M-34 -158L2 -140V-122L-34 -140Z", "#f2cf58")
    pen.path("M44 -158L2 -140V-122L44 -140Z", "#dfb63e")


def _noodles(pen: Pen, rng: Random) -> None:
    """A bowl of them, some lifted on chopsticks or fork."""
    pen.path("M-104 -118Q-70 -172 0 -168T104 -118Z", "#e9bb52")
    for x in (-76, -44, -10, 26, 60):
        pen.line(
            f"M{x} -122Q{x + 12} -158 {x + 34} -132M{x - 12} -116Q{x + 6} -150 {x + 18} -150", "#f8dc84", 9
        )
    pen.line("M4 -150V-232M22 -148V-232M40 -148V-232M58 -146V-228", "#f8dc84", 11)
    _bowl_under(pen, "#c8443f")
    pen.ellipse(0, -114, 112, 20, "#e9bb52")
    pen.line("M-96 -114q16 -16 32 0t32 0t32 0t32 0t32 0t30 0", "#f8dc84", 9)
    pen.line("M-14 -218L128 -256M-12 -238L126 -282", "#7a4a2a", 11)
    pen.line("M-100 -70Q0 -40 100 -70", "#f6d27a", 7)


def _rice(pen: Pen, rng: Random) -> None:
    pen.line("M26 -236L74 -140M58 -244L88 -146", "#9a4a3a", 10)
    _bowl_under(pen, "#3f6f9a")
    pen.path(
        "M-114 -112Q-110 -196 -44 -200Q0 -222 48 -200Q112 -194 114 -112Q0 -80 -114 -112Z",
        pen.tone("#fdfcf6", 0.7, 0.1),
    )
    for x, y, turn in (
        (-70, -150, 30),
        (-40, -182, -20),
        (0, -196, 10),
        (36, -172, 50),
        (72, -146, -30),
        (-10, -150, 70),
        (-46, -130, 0),
        (34, -134, 20),
    ):
        pen.ellipse(x, y, 14, 6, "#ddd9cb", 1.0, turn)


def _salad(pen: Pen, rng: Random) -> None:
    for x, y, r, colour in (
        (-76, -132, 44, "#6faf4a"),
        (-20, -158, 52, "#8fc45e"),
        (44, -150, 48, "#5f9a3e"),
        (84, -126, 36, "#8fc45e"),
    ):
        pen.ellipse(x, y, r, r * 0.8, colour)
        pen.line(f"M{x} {y + r * 0.6}L{x + 6} {y - r * 0.5}", lighten(colour, 0.3), 6)
    for x, y in ((-50, -128), (26, -132), (-6, -178)):
        pen.circle(x, y, 25, "#e2483d")
        pen.circle(x, y, 15, "#f58a72")
    pen.ellipse(66, -172, 24, 17, "#dff0c0")
    pen.ellipse(66, -172, 16, 10, "#f5fbe4")
    _bowl_under(pen, "#d8a05c")
    pen.path("M-120 -114Q-60 -96 0 -98T120 -114Q60 -140 0 -136T-120 -114Z", "#7fb84f")


def _potato(pen: Pen, rng: Random) -> None:
    """Two potatoes, one behind the other."""
    for x, y, rx, ry, turn in ((66, -70, 84, 56, -24), (-34, -74, 108, 72, 10)):
        pen.ellipse(x, y, rx, ry, pen.tone("#c4975a", 0.66), 1.0, turn)
    for x, y in ((-84, -96), (-30, -112), (12, -66), (-60, -50), (86, -92)):
        pen.ellipse(x, y, 12, 5, "#8a6436", 1.0, 20)
    pen.ellipse(-70, -118, 26, 9, "#e6c48e", 0.8, -18)


def _tomato(pen: Pen, rng: Random) -> None:
    pen.path(
        "M0 -176C90 -196 132 -140 120 -80C108 -20 60 0 0 0S-108 -20 -120 -80C-132 -140 -90 -196 0 -176Z",
        pen.tone("#e2402f", 0.66),
    )
    pen.ellipse(-66, -126, 28, 16, "#ffffff", 0.5, -36)
    pen.path("M0 -176L-70 -190Q-40 -166 -52 -136Q-20 -148 0 -166Q20 -148 52 -136Q40 -166 70 -190Z", LEAF)
    pen.line("M0 -172Q2 -204 22 -214", "#4a7f36", 13)


def _onion(pen: Pen, rng: Random) -> None:
    pen.path(
        "M0 -190C14 -160 112 -150 112 -76C112 -20 60 -4 0 -4S-112 -20 -112 -76C-112 -150 -14 -160 0 -190Z",
        pen.tone("#c9813c", 0.66),
    )
    pen.line(
        "M-4 -176Q-86 -130 -66 -22M0 -176Q-30 -90 -16 -8M6 -176Q50 -100 40 -10M8 -172Q100 -120 84 -32",
        "#9a5a24",
        6,
    )
    pen.path("M-14 -166L-22 -226L0 -204L16 -232L14 -166Z", "#e0b070")
    pen.line("M-16 -4l-10 12M0 -4v14M16 -4l10 12", "#e6d3b0", 5)
    pen.ellipse(-60, -104, 16, 28, "#f2c88e", 0.7, 20)


def _strawberry(pen: Pen, rng: Random) -> None:
    pen.path(
        "M0 -166C60 -196 116 -160 104 -104C92 -50 40 -6 0 0C-40 -6 -92 -50 -104 -104C-116 -160 -60 -196 0 -166Z",
        pen.tone("#dc2f44", 0.66),
    )
    for x, y in (
        (-64, -120),
        (-22, -126),
        (22, -118),
        (62, -126),
        (-44, -84),
        (0, -80),
        (42, -84),
        (-20, -46),
        (20, -44),
    ):
        pen.ellipse(x, y, 5, 9, "#f8d27a")
    pen.path(
        "M0 -166L-74 -196Q-58 -160 -72 -136Q-32 -144 0 -160Q32 -144 72 -136Q58 -160 74 -196L18 -182Q10 -210 24 -222L4 -224Q-12 -204 -10 -184Z",
        LEAF,
    )


def _orange(pen: Pen, rng: Random) -> None:
    """A whole one and a half."""
    pen.circle(-36, -96, 96, pen.tone("#f08a24", 0.66, 0.16))
    pen.ellipse(-76, -136, 24, 14, "#ffffff", 0.45, -36)
    pen.path("M-36 -188Q-10 -228 36 -212Q10 -184 -36 -188Z", LEAF)
    pen.circle(-36, -186, 8, "#5f6f2a")
    pen.circle(86, -66, 66, "#f08a24")
    pen.circle(86, -66, 57, "#fdf0d4")
    pen.circle(86, -66, 50, "#f9ad3e")
    pen.line("M86 -116V-16M36 -66H136M51 -101L121 -31M121 -101L51 -31", "#fdf0d4", 6)


def _watermelon(pen: Pen, rng: Random) -> None:
    pen.path("M-160 -150A160 150 0 0 0 160 -150Z", "#3f8a44")
    pen.path("M-144 -150A144 134 0 0 0 144 -150Z", "#e6f2cf")
    pen.path("M-132 -150A132 122 0 0 0 132 -150Z", pen.tone("#e8474f", 0.7, 0.12))
    for x, y in ((-84, -128), (-40, -110), (0, -130), (44, -108), (86, -128), (-20, -72), (26, -66)):
        pen.ellipse(x, y, 6, 11, "#2b2226")
    pen.line("M-112 -56A156 146 0 0 0 -20 -4M20 -4A156 146 0 0 0 112 -56", "#2f6a36", 7)


EATEN = {
    Prop.PANCAKES: PropKind(_pancakes, 302, 180, 120),
    Prop.NOODLES: PropKind(_noodles, 260, 284, 140),
    Prop.RICE: PropKind(_rice, 254, 244, 130),
    Prop.SALAD: PropKind(_salad, 254, 214, 120),
    Prop.POTATO: PropKind(_potato, 296, 150, 90),
    Prop.TOMATO: PropKind(_tomato, 248, 220, 100),
    Prop.ONION: PropKind(_onion, 226, 244, 100, origin=(0, 10)),
    Prop.STRAWBERRY: PropKind(_strawberry, 216, 226, 90),
    Prop.ORANGE: PropKind(_orange, 290, 220, 100, origin=(10, 0)),
    Prop.WATERMELON: PropKind(_watermelon, 322, 152, 110),
}
