"""Props one buys at a counter: sweets, snacks and what is drunk with them."""

from __future__ import annotations

from random import Random

from storyassets.model.prop import Prop
from storyassets.providers.embedded.scenery.colours import darken, lighten
from storyassets.providers.embedded.scenery.pen import Pen
from storyassets.providers.embedded.scenery.prop_kinds import PropKind

CRUST, CHOCOLATE, GLASS_PALE = "#d9a052", "#6a3f2a", "#e6f1f4"


def _chocolate(pen: Pen, rng: Random) -> None:
    """A bar, half unwrapped."""
    pen.open(0, -120, 1, 18)
    pen.rect(-76, -112, 152, 150, pen.tone(CHOCOLATE, 0.74, 0.16), 8)
    for x in (-62, 6):
        for y in (-98, -44):
            pen.rect(x, y, 56, 42, lighten(CHOCOLATE, 0.12), 6)
            pen.line(f"M{x + 6} {y + 6}H{x + 48}", lighten(CHOCOLATE, 0.3), 5)
    pen.path("M-90 10L-66 -8L-40 12L-14 -8L14 12L42 -8L66 12L90 -6V34H-90Z", "#dfe5ea")
    pen.rect(-86, 18, 172, 102, pen.tone("#c8343f", 0.7), 6)
    pen.rect(-60, 48, 120, 38, "#f6d27a", 6)
    pen.close()


def _donut(pen: Pen, rng: Random) -> None:
    pen.circle(0, -110, 110, pen.tone(CRUST, 0.66))
    pen.path(
        "M-102 -118C-102 -190 -50 -216 0 -214S104 -184 102 -116Q92 -84 70 -96Q52 -74 30 -60Q4 -44 -20 -58Q-44 -56 -60 -84Q-90 -84 -102 -118Z",
        pen.tone("#ee86ab", 0.7, 0.12),
    )
    pen.circle(0, -124, 36, darken(CRUST, 0.3))
    pen.path("M-36 -118A36 36 0 0 0 36 -118Q20 -132 0 -132T-36 -118Z", "#cfe0d4")
    for x, y, turn, colour in (
        (-66, -140, 30, 0),
        (-44, -178, 80, 1),
        (4, -186, 20, 2),
        (50, -168, 120, 0),
        (72, -128, 60, 1),
        (-58, -104, 110, 2),
        (-12, -76, 40, 1),
        (38, -82, 150, 0),
    ):
        pen.ellipse(x, y, 13, 5, ("#fff7d6", "#5fc0d8", "#f6d23e")[colour], 1.0, turn)


def _cupcake(pen: Pen, rng: Random) -> None:
    pen.path("M-88 -104H88L62 -8Q60 0 50 0H-50Q-60 0 -62 -8Z", pen.tone("#5fa3b8", 0.66))
    pen.line("M-56 -96L-42 -10M-28 -96L-20 -6M0 -96V-6M28 -96L20 -6M56 -96L42 -10", "#3f7f96", 7)
    pen.path(
        "M-104 -104Q-120 -146 -78 -152Q-82 -190 -44 -192Q-34 -230 6 -226Q40 -222 40 -190Q84 -190 78 -152Q120 -146 104 -104Q50 -88 0 -92T-104 -104Z",
        pen.tone("#f7c6d8", 0.68, 0.12),
    )
    pen.line("M-72 -146Q0 -120 66 -150M-38 -188Q0 -170 36 -188", "#e598b6", 8)
    pen.circle(4, -238, 21, pen.tone("#d8343f", 0.6))
    pen.line("M6 -256Q14 -274 30 -276", "#5f7f3a", 6)


def _fries(pen: Pen, rng: Random) -> None:
    for k, (x, top) in enumerate(
        ((-66, -210), (-44, -242), (-20, -224), (4, -252), (28, -230), (50, -246), (70, -208))
    ):
        pen.rect(x - 12, top, 24, -top - 60, ("#f6cf5a", "#eab93e")[k % 2], 4)
    pen.path("M-94 -148Q0 -108 94 -148L72 -8Q70 0 60 0H-60Q-70 0 -72 -8Z", pen.tone("#d8343f", 0.68))
    pen.circle(0, -66, 30, "#f6d27a")


def _popcorn(pen: Pen, rng: Random) -> None:
    for x, y, r in (
        (-70, -186, 34),
        (-26, -210, 38),
        (26, -204, 36),
        (70, -184, 34),
        (0, -176, 40),
        (-46, -232, 22),
        (44, -236, 24),
    ):
        pen.circle(x, y, r, "#fff6d6")
        pen.circle(x + r * 0.3, y + r * 0.2, r * 0.36, "#f2cf72")
    pen.path("M-100 -170H100L74 0H-74Z", pen.tone("#fbf6ea", 0.7, 0.12))
    for x in (-74, -18, 38):
        pen.path(f"M{x} -170H{x + 36}L{x * 0.76 + 26:.0f} 0H{x * 0.76:.0f}Z", "#d8343f")


def _beer(pen: Pen, rng: Random) -> None:
    """A full glass mug with foam."""
    pen.line("M70 -170Q140 -170 136 -104T70 -44", "#cfe0e6", 22)
    pen.path("M-80 -200H80L72 -8Q70 0 62 0H-62Q-70 0 -72 -8Z", pen.tone("#eda62e", 0.66, 0.14))
    pen.line("M-40 -160L-36 -30M0 -160V-30M40 -160L36 -30", "#f9cf72", 12)
    for x, y, r in ((-66, -204, 34), (-20, -222, 42), (34, -214, 38), (72, -200, 28)):
        pen.circle(x, y, r, "#fffaf0")
    pen.rect(-88, -210, 172, 34, "#fffaf0", 16)
    pen.path("M-84 -190H-50V-150Q-66 -132 -80 -152Z", "#fffaf0")


def _juice(pen: Pen, rng: Random) -> None:
    """A tall glass with a straw and a slice."""
    pen.line("M14 -200L58 -316L96 -326", "#e2483d", 13)
    pen.path("M-74 -240H74L56 -8Q54 0 46 0H-46Q-54 0 -56 -8Z", GLASS_PALE, 0.8)
    pen.path("M-68 -196H68L54 -14Q52 -6 46 -6H-46Q-52 -6 -54 -14Z", pen.tone("#f6a52e", 0.64, 0.12))
    pen.ellipse(0, -196, 68, 12, "#ffd07a")
    pen.circle(-66, -240, 46, "#f08a24")
    pen.circle(-66, -240, 36, "#fbc45e")
    pen.line("M-66 -276V-204M-102 -240H-30M-92 -266L-40 -214", "#fdf0d4", 5)
    pen.line("M-44 -170L-36 -40", "#ffffff", 10, 0.6)


def _butter(pen: Pen, rng: Random) -> None:
    """On its dish, a slice cut off."""
    pen.ellipse(0, -10, 160, 22, "#c9d0d4")
    pen.ellipse(0, -14, 160, 20, "#f4f1e8")
    for left, right in ((-120, -66), (-44, 110)):
        pen.polygon(
            [
                (left, -30),
                (left, -94),
                (left + 26, -120),
                (right + 26, -120),
                (right + 26, -56),
                (right, -30),
            ],
            "#e2bc3e",
        )
        pen.polygon([(left, -94), (left + 26, -120), (right + 26, -120), (right, -94)], "#fff0a8")
        pen.rect(left, -94, right - left, 66, pen.fade("#ffe27a", "#f5cf58"))


def _sandwich(pen: Pen, rng: Random) -> None:
    """Two slices cut across, with ham, cheese and salad between them."""
    pen.path("M-150 -22L120 -22Q140 -22 132 -4H-140Q-160 -4 -150 -22Z", "#e2b877")
    pen.path("M-152 -24Q-120 -44 -92 -26T-32 -26T28 -26T88 -26T134 -24V-40H-152Z", "#6fb44a")
    pen.rect(-144, -56, 274, 20, "#f6c94a", 6)
    pen.rect(-148, -72, 282, 20, "#e58f98", 8)
    pen.path(
        "M-152 -70H134Q146 -78 136 -92L4 -176Q-10 -184 -24 -176L-150 -92Q-164 -80 -152 -70Z",
        pen.tone("#f3dcae", 0.62, 0.12),
    )
    pen.line("M-150 -88L-24 -174Q-10 -182 4 -174L136 -90", CRUST, 15)
    for x, y in ((-60, -104), (-10, -130), (30, -98), (70, -92), (-96, -86)):
        pen.ellipse(x, y, 8, 4, "#d8b67c")


SNACKS = {
    Prop.SANDWICH: PropKind(_sandwich, 310, 186, 100, origin=(-8, 0)),
    Prop.CHOCOLATE: PropKind(_chocolate, 250, 250, 120),
    Prop.DONUT: PropKind(_donut, 222, 220, 110),
    Prop.CUPCAKE: PropKind(_cupcake, 222, 278, 120),
    Prop.FRIES: PropKind(_fries, 192, 254, 120),
    Prop.POPCORN: PropKind(_popcorn, 210, 262, 140),
    Prop.BEER: PropKind(_beer, 244, 266, 140, origin=(20, 0)),
    Prop.JUICE: PropKind(_juice, 216, 332, 150, origin=(-8, 0)),
    Prop.BUTTER: PropKind(_butter, 322, 130, 80),
}
