"""Props of the kitchen and the table: dishes, drinks, and what they are made and eaten with."""

from __future__ import annotations

from random import Random

from storyassets.model.prop import Prop
from storyassets.providers.embedded.scenery.colours import darken, lighten
from storyassets.providers.embedded.scenery.pen import Pen
from storyassets.providers.embedded.scenery.prop_kinds import Place, PropKind

CRUST = "#e0a458"
STEEL = "#c3ccd6"


def _steam(pen: Pen, y: float, *xs: float) -> None:
    for x in xs:
        pen.line(f"M{x} {y}q-16 -22 0 -40t0 -40", "#ffffff", 9, 0.75)


def _candy(pen: Pen, rng: Random) -> None:
    """A lollipop and a wrapped sweet."""
    pen.line("M-40 0V-150", "#f6ead4", 14)
    pen.circle(-40, -200, 78, pen.tone("#e8507a", 0.66))
    pen.line("M-40 -200q14 -14 24 4t-16 36t-54 -14t6 -66t88 0t14 94", "#ffe4ec", 13)
    pen.polygon([(40, -34), (12, -62), (12, -6)], "#4fa8d8")
    pen.polygon([(124, -34), (152, -62), (152, -6)], darken("#4fa8d8", 0.2))
    pen.ellipse(82, -34, 48, 32, pen.tone("#4fb4e0", 0.62))
    pen.line("M62 -58q-10 24 0 48M90 -62q-10 28 0 56", "#e8f6fc", 8)


def _coffee(pen: Pen, rng: Random) -> None:
    """A paper cup with a lid and a sleeve."""
    pen.polygon([(-78, -220), (78, -220), (58, 0), (-58, 0)], pen.tone("#f6f0e4", 0.62))
    pen.polygon([(-73, -160), (73, -160), (63, -56), (-63, -56)], pen.tone("#a86e42", 0.62))
    pen.ellipse(0, -108, 27, 36, "#f6e2c2", turn=24)
    pen.line("M14 -136q-34 24 -28 56", "#8a5632", 8)
    pen.rect(-88, -246, 176, 34, pen.tone("#4f4038", 0.62), 12)
    pen.rect(-68, -268, 136, 28, pen.tone("#5f4e44", 0.62), 10)
    _steam(pen, -280, -20, 24)


def _fork(pen: Pen, rng: Random) -> None:
    pen.open(0, -150, 1, 24)
    pen.path("M-9 -30H9L17 130Q17 152 0 152T-17 130Z", pen.tone(STEEL, 0.5))
    pen.path("M-52 -84Q-54 -18 0 -18T52 -84Z", pen.tone(STEEL, 0.6))
    for x in (-45, -15, 15, 45):
        pen.rect(x - 8, -172, 16, 100, pen.tone(lighten(STEEL, 0.1), 0.5), 8)
    pen.line("M-34 -60Q-30 -34 -6 -32", "#ffffff", 6, 0.7)
    pen.close()


def _glass(pen: Pen, rng: Random) -> None:
    """A glass of water."""
    pen.path("M-84 -230H84L66 0H-66Z", "#eef8fb", 0.6)
    pen.path("M-78 -168H78L62 -10H-62Z", pen.tone("#7cc8ea", 0.62))
    pen.ellipse(0, -168, 78, 14, "#b8e4f4")
    pen.path("M-62 -14H62L66 0H-66Z", "#cfe4ec")
    pen.ellipse(0, -230, 84, 14, "#ffffff", 0.6)
    pen.line("M-62 -206L-50 -34", "#ffffff", 11, 0.8)
    for x, y, r in ((14, -120, 8), (34, -80, 6), (-10, -60, 7)):
        pen.circle(x, y, r, "#d6f0fa")


def _ice_cream(pen: Pen, rng: Random) -> None:
    pen.polygon([(-66, -152), (66, -152), (0, 0)], pen.tone("#dfa052", 0.62))
    pen.line("M-50 -136L22 -52M-18 -148L38 -84M50 -136L-22 -52M18 -148L-38 -84", "#b87a34", 6)
    for x, y, r, colour in ((-40, -184, 54, "#f49ab4"), (42, -184, 54, "#fff0c8"), (0, -240, 56, "#9a6444")):
        pen.circle(x, y, r, pen.tone(colour, 0.64, 0.14))
    pen.path(
        "M-92 -176Q-80 -130 -52 -146Q-30 -120 -8 -146Q20 -122 40 -146Q70 -126 94 -176Q0 -150 -92 -176Z",
        "#f7b0c4",
    )
    pen.circle(14, -302, 19, pen.tone("#d8243f"))
    pen.line("M16 -318q6 -16 22 -18", "#5f8a3a", 5)
    pen.ellipse(-22, -262, 10, 17, "#ffffff", 0.5, 30)


def _kettle(pen: Pen, rng: Random) -> None:
    red = "#c8483f"
    pen.line("M-70 -150Q-76 -256 0 -256T70 -150", "#3b3440", 17)
    pen.path("M84 -110Q130 -112 146 -176L170 -168Q160 -76 84 -50Z", pen.tone(red, 0.5))
    pen.path("M-112 -30Q-122 -176 0 -180T112 -30Q112 0 92 0H-92Q-112 0 -112 -30Z", pen.tone(red, 0.64))
    pen.path("M-66 -166Q0 -206 66 -166Q0 -146 -66 -166Z", darken(red, 0.2))
    pen.circle(0, -190, 14, "#3b3440")
    pen.ellipse(-62, -98, 15, 42, "#ffffff", 0.45, 14)
    pen.rect(-112, -22, 224, 22, darken(red, 0.35), 10)
    _steam(pen, -186, 168)


def _pie(pen: Pen, rng: Random) -> None:
    pen.path("M-140 -62H140L112 0H-112Z", pen.tone("#b9c2cc", 0.62))
    pen.path("M-150 -66Q-130 -156 0 -156T150 -66Z", pen.tone(CRUST, 0.64))
    pen.path("M-90 -80Q-60 -120 -30 -78ZM-20 -84Q0 -140 24 -84ZM36 -78Q64 -122 92 -80Z", "#8c2f48")
    for k in range(9):
        pen.circle(-136 + 34 * k, -66, 21, pen.tone(lighten(CRUST, 0.14), 0.6))
    pen.line("M-96 -112Q-40 -146 10 -148", lighten(CRUST, 0.5), 8, 0.7)
    _steam(pen, -166, -40, 6, 50)


def _pitcher(pen: Pen, rng: Random) -> None:
    """A tall jug of clay, with a spout and a handle."""
    clay = "#b96a42"
    pen.path(
        "M66 -226Q150 -232 146 -150T70 -76L66 -100Q118 -110 118 -156T66 -196Z",
        pen.tone(darken(clay, 0.1), 0.5),
    )
    pen.path(
        "M-62 -258L-106 -268Q-88 -232 -62 -206Q-58 -176 -84 -140Q-110 -98 -92 -44Q-84 0 -56 0H56Q84 0 92 -44Q110 -98 84 -140Q58 -176 62 -258Z",
        pen.tone(clay, 0.64),
    )
    pen.ellipse(0, -258, 62, 15, darken(clay, 0.5))
    pen.line("M-92 -96Q0 -66 96 -96", "#f0d6ac", 10)
    pen.line("M-84 -66l24 12l24 -8l24 12l24 -12l24 8l24 -12", "#f0d6ac", 7)
    pen.ellipse(-56, -120, 11, 30, "#ffffff", 0.35, 16)


def _pizza(pen: Pen, rng: Random) -> None:
    """A slice."""
    pen.path("M-128 -216Q0 -284 128 -216L6 0Q0 6 -6 0Z", pen.tone("#f6cb5a", 0.66, 0.14))
    pen.path(
        "M-110 -186Q-90 -150 -88 -150Q-74 -180 -60 -140Q-50 -70 -40 -80Q-30 -130 0 -120L0 -230L-116 -214Z",
        "#fbdc80",
    )
    pen.path(
        "M-140 -208Q0 -292 140 -208Q150 -232 128 -244Q0 -310 -128 -244Q-150 -232 -140 -208Z",
        pen.tone(CRUST, 0.64),
    )
    for x, y, r in ((-50, -184, 29), (44, -196, 27), (8, -120, 28)):
        pen.circle(x, y, r, pen.tone("#c83f34", 0.62))
        pen.circle(x - 7, y - 8, 5, "#e8806a")
    for x, y in ((-4, -186), (66, -150), (-34, -132), (8, -64)):
        pen.ellipse(x, y, 13, 7, "#4f8f3f", turn=30)


def _pot(pen: Pen, rng: Random) -> None:
    """A round iron pot on three feet, with its handle and a lid."""
    iron = "#555c68"
    pen.line("M-112 -176Q-110 -290 0 -290T112 -176", darken(iron, 0.25), 13)
    for x in (-70, 70):
        pen.polygon([(x - 18, -40), (x + 18, -40), (x * 1.16 + 8, 0), (x * 1.16 - 8, 0)], darken(iron, 0.3))
    pen.path("M-126 -172Q-168 -20 0 -14Q168 -20 126 -172Z", pen.tone(iron, 0.64, 0.26))
    pen.path("M-112 -186Q0 -244 112 -186Z", pen.tone(lighten(iron, 0.16), 0.64))
    pen.circle(0, -224, 15, pen.tone(lighten(iron, 0.1)))
    pen.rect(-140, -192, 280, 27, pen.tone(lighten(iron, 0.12), 0.66), 12)
    pen.line("M-112 -140Q-124 -80 -84 -46", "#ffffff", 13, 0.35)


def _burger(pen: Pen, rng: Random) -> None:
    pen.path("M-130 -20Q-136 0 -112 0H112Q136 0 130 -20V-40H-130Z", pen.tone(CRUST, 0.66))
    pen.path(
        "M-140 -46q24 26 46 0q24 26 47 0q24 26 47 0q24 26 47 0q24 26 47 0q24 26 46 0V-62H-140Z", "#6fb44a"
    )
    pen.rect(-128, -74, 256, 22, "#d8483f", 8)
    pen.polygon(
        [(-128, -86), (128, -86), (140, -62), (66, -72), (20, -54), (-30, -72), (-134, -66)], "#ffd24a"
    )
    pen.rect(-126, -104, 252, 22, pen.tone("#e79aa0", 0.7), 10)
    pen.path("M-134 -104Q-140 -176 0 -180T134 -104Z", pen.tone(lighten(CRUST, 0.12), 0.66))
    for x, y in ((-70, -146), (-24, -160), (30, -158), (76, -140), (2, -132)):
        pen.ellipse(x, y, 9, 5, "#fbeccb", turn=-14)


def _soup(pen: Pen, rng: Random) -> None:
    """A bowl with steam and a spoon in it."""
    pen.line("M40 -120L136 -216", STEEL, 14)
    pen.ellipse(0, -118, 146, 34, lighten("#4f86b8", 0.3))
    pen.ellipse(0, -116, 126, 25, "#e08a3a")
    for x, y, colour in (
        (-60, -116, "#7ab04a"),
        (-8, -108, "#f6cb5a"),
        (58, -120, "#7ab04a"),
        (20, -124, "#c8483f"),
    ):
        pen.ellipse(x, y, 18, 7, colour)
    pen.path(
        "M-146 -118Q-140 -14 -54 -4V0H54V-4Q140 -14 146 -118Q80 -84 0 -84T-146 -118Z",
        pen.tone("#4f86b8", 0.64),
    )
    pen.line("M-132 -72Q0 -36 132 -72", "#e8f0f8", 9)
    _steam(pen, -150, -66, -10, 34)


def _spoon(pen: Pen, rng: Random) -> None:
    pen.open(0, -150, 1, 24)
    pen.rect(-11, -40, 22, 190, pen.tone(STEEL, 0.5), 10)
    pen.ellipse(0, -98, 46, 66, pen.tone(STEEL, 0.6))
    pen.ellipse(0, -102, 34, 52, pen.tone(darken(STEEL, 0.14), 0.4, -0.3 + 0.4))
    pen.ellipse(-12, -122, 9, 20, "#ffffff", 0.85, 12)
    pen.close()


def _teapot(pen: Pen, rng: Random) -> None:
    blue = rng.choice(("#5f9fc4", "#c4748c"))
    pen.path(
        "M-88 -130Q-170 -140 -164 -86T-84 -34L-84 -56Q-138 -60 -138 -88T-88 -108Z",
        pen.tone(darken(blue, 0.1), 0.5),
    )
    pen.path("M84 -96Q122 -100 132 -160L166 -164Q160 -60 84 -36Z", pen.tone(blue, 0.5))
    pen.path("M-108 -84Q-104 -166 0 -166T108 -84Q104 -20 60 0H-60Q-104 -20 -108 -84Z", pen.tone(blue, 0.64))
    pen.path("M-62 -156Q0 -204 62 -156Q0 -136 -62 -156Z", lighten(blue, 0.3))
    pen.circle(0, -190, 15, pen.tone("#f0cf7a"))
    for k in range(5):
        pen.open(0, -82, 1, 72 * k)
        pen.ellipse(0, -24, 14, 20, "#fdf6ea")
        pen.close()
    pen.circle(0, -82, 12, "#f0cf7a")
    _steam(pen, -172, 158)


def _wine(pen: Pen, rng: Random) -> None:
    """A glass of red wine."""
    pen.ellipse(0, -8, 74, 14, pen.tone("#cfe4ec", 0.5))
    pen.rect(-7, -132, 14, 124, "#d9ebf2")
    pen.path("M-86 -290Q-100 -130 0 -124T86 -290Z", "#e8f4f8", 0.75)
    pen.path("M-90 -226Q-86 -136 0 -132T90 -226Z", pen.tone("#9a1f3f", 0.62))
    pen.ellipse(0, -226, 90, 15, "#c43f5f")
    pen.ellipse(0, -290, 86, 14, "#ffffff", 0.55)
    pen.line("M-62 -262Q-70 -190 -40 -156", "#ffffff", 9, 0.7)


MEALS = {
    Prop.CANDY: PropKind(_candy, 310, 280, 110),
    Prop.COFFEE: PropKind(_coffee, 180, 364, 130),
    Prop.FORK: PropKind(_fork, 171, 301, 120, origin=(18, -12)),
    Prop.GLASS: PropKind(_glass, 167, 230, 120),
    Prop.ICE_CREAM: PropKind(_ice_cream, 196, 338, 150),
    Prop.KETTLE: PropKind(_kettle, 282, 264, 170, origin=(29, 0)),
    Prop.PIE: PropKind(_pie, 312, 250, 130),
    Prop.PITCHER: PropKind(_pitcher, 251, 273, 230, origin=(20, 0)),
    Prop.PIZZA: PropKind(_pizza, 290, 282, 130),
    Prop.POT: PropKind(_pot, 290, 296, 180, Place.LARGE),
    Prop.BURGER: PropKind(_burger, 290, 182, 100),
    Prop.SOUP: PropKind(_soup, 292, 223, 120),
    Prop.SPOON: PropKind(_spoon, 170, 296, 120),
    Prop.TEAPOT: PropKind(_teapot, 340, 256, 150),
    Prop.WINE: PropKind(_wine, 180, 290, 150),
}
