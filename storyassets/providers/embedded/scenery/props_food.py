"""Props to eat and drink, and what they are kept in."""

from __future__ import annotations

from random import Random

from storyassets.model.prop import Prop
from storyassets.providers.embedded.scenery.colours import darken, lighten
from storyassets.providers.embedded.scenery.pen import Pen
from storyassets.providers.embedded.scenery.prop_kinds import PropKind

BREAD = "#d9954a"


def _apple(pen: Pen, rng: Random) -> None:
    red = rng.choice(("#dc3b34", "#d94a2e"))
    pen.path(
        "M0 -150C-40 -176 -98 -160 -98 -92C-98 -30 -50 4 -22 -2Q0 -8 22 -2C50 4 98 -30 98 -92C98 -160 40 -176 0 -150Z",
        pen.tone(red, 0.64),
    )
    pen.ellipse(0, -151, 26, 9, darken(red, 0.3))
    pen.line("M0 -150Q2 -178 16 -194", "#6b4226", 10)
    pen.path("M10 -172Q44 -212 84 -190Q58 -156 10 -172Z", pen.tone("#6db24a", 0.5))
    pen.ellipse(-56, -112, 14, 28, "#ffffff", 0.5, 24)


def _bread(pen: Pen, rng: Random) -> None:
    pen.path(
        "M-130 0Q-150 0 -148 -40Q-150 -130 0 -136Q150 -130 148 -40Q150 0 130 0Z",
        pen.fade(lighten(BREAD, 0.2), BREAD, darken(BREAD, 0.22)),
    )
    for x in (-80, -20, 40, 98):
        pen.path(f"M{x - 26} -56Q{x - 14} -110 {x + 22} -118Q{x + 12} -76 {x - 26} -56Z", "#f6dba4")
    pen.path("M-146 -30Q0 -6 146 -30Q148 0 130 0H-130Q-150 0 -146 -30Z", darken(BREAD, 0.28), 0.6)
    pen.ellipse(-84, -112, 34, 8, "#ffffff", 0.35, -16)


def _cake(pen: Pen, rng: Random) -> None:
    pen.ellipse(0, -8, 150, 20, "#e8edf2")
    pen.rect(-115, -100, 230, 92, pen.tone("#f3c98b", 0.7), 10)
    pen.rect(-115, -62, 230, 14, "#d96c7e")
    pen.path(
        "M-118 -96V-120Q-118 -138 0 -138T118 -120V-92Q104 -62 90 -92Q74 -50 52 -90Q30 -58 10 -92Q-10 -52 -34 -92Q-56 -60 -76 -92Q-96 -62 -118 -96Z",
        pen.tone("#fff1f4", 0.7, 0.12),
    )
    for x, colour in ((-66, "#5fb0d8"), (0, "#f2c14e"), (66, "#7fbf6a")):
        pen.rect(x - 7, -190, 14, 58, colour, 4)
        pen.ellipse(x, -204, 9, 17, "#ffb22e")
        pen.ellipse(x, -200, 4, 9, "#fff2b0")
    for x in (-92, -32, 32, 92):
        pen.circle(x, -132, 13, pen.tone("#d8343f"))


def _cheese(pen: Pen, rng: Random) -> None:
    pen.polygon([(-130, -72), (118, -150), (130, -72)], pen.fade("#ffe388", "#ffd65a"))
    pen.polygon([(-130, -72), (130, -72), (130, 0), (-130, 0)], pen.tone("#f6bd3a", 0.8, 0.14))
    pen.path("M-130 -72L118 -150L130 -72Z", "#ffe27a", 0.4)
    for x, y, r in (
        (-80, -30, 17),
        (-18, -46, 12),
        (30, -24, 19),
        (92, -46, 13),
        (66, -92, 14),
        (0, -92, 10),
    ):
        pen.ellipse(x, y, r, r * (0.6 if y < -72 else 1), "#d9932a")
        pen.ellipse(x + 3, y + 3, r * 0.76, r * (0.44 if y < -72 else 0.76), "#e8a634")


def _egg(pen: Pen, rng: Random) -> None:
    shell = rng.choice(("#fbf0dc", "#f3d9b5"))
    pen.path(
        "M0 -190C56 -190 82 -110 82 -76C82 -28 46 0 0 0C-46 0 -82 -28 -82 -76C-82 -110 -56 -190 0 -190Z",
        pen.tone(shell, 0.66, 0.16),
    )
    pen.ellipse(-34, -122, 14, 32, "#ffffff", 0.8, 20)
    for x, y in ((20, -60), (-10, -40), (40, -100), (4, -96)):
        pen.circle(x, y, 4, darken(shell, 0.2))


def _fish(pen: Pen, rng: Random) -> None:
    blue = rng.choice(("#5fa3b8", "#e08a4a", "#6f8fc4"))
    pen.polygon([(96, -62), (158, -112), (146, -62), (158, -12)], pen.tone(darken(blue, 0.12)))
    pen.path("M-40 -108Q10 -146 56 -104ZM-20 -16Q20 12 44 -20Z", darken(blue, 0.2))
    pen.path(
        "M-150 -58Q-90 -124 0 -116Q70 -110 110 -62Q70 -14 0 -8Q-90 0 -150 -58Z",
        pen.fade(darken(blue, 0.1), blue, "#f4f0de"),
    )
    pen.line("M-78 -98Q-54 -60 -78 -22", darken(blue, 0.3), 6)
    for x, y in ((-30, -70), (0, -84), (4, -52), (34, -70), (62, -62), (-26, -44)):
        pen.line(f"M{x} {y - 12}q14 12 0 24", lighten(blue, 0.35), 5)
    pen.circle(-108, -68, 15, "#ffffff")
    pen.circle(-110, -67, 8, "#232033")
    pen.line("M-148 -52q14 8 26 4", darken(blue, 0.45), 5)


def _grain(pen: Pen, rng: Random) -> None:
    """Three ears of wheat bound together."""
    for turn in (-24, 0, 24):
        pen.open(0, -6, 1, turn)
        pen.line("M0 0V-150", "#c99a3a", 8)
        for k in range(5):
            y = -130 - 24 * k
            for side in (-1, 1):
                pen.ellipse(side * 15, y, 10, 20, "#eebf4e" if side < 0 else "#d39f32", turn=side * 28)
                pen.line(f"M{side * 20} {y - 14}l{side * 12} -26", "#e4b347", 3)
        pen.ellipse(0, -248, 10, 20, "#f4cc66")
        pen.close()
    pen.path("M-36 -56Q0 -42 36 -56L32 -28Q0 -16 -32 -28Z", "#b5533c")


def _grapes(pen: Pen, rng: Random) -> None:
    colour = rng.choice(("#7a4a9e", "#6b4fa8"))
    pen.line("M0 -170Q-6 -200 12 -222", "#7a5230", 11)
    pen.path(
        "M6 -186Q30 -236 74 -214Q104 -232 112 -196Q96 -160 60 -166Q30 -150 6 -186Z", pen.tone("#6aa84f", 0.5)
    )
    for row, count in enumerate((4, 5, 4, 3, 2, 1)):
        for k in range(count):
            x, y = (k - (count - 1) / 2) * 40, -160 + 28 * row
            pen.circle(x, y, 24, pen.tone(colour, 0.6, 0.3))
            pen.circle(x - 8, y - 9, 6, "#ffffff", 0.55)


def _honey(pen: Pen, rng: Random) -> None:
    """A round pot, dripping, with a dipper."""
    pen.line("M44 -150L92 -236", "#a9744a", 13)
    pen.path(
        "M-74 -140Q-118 -120 -112 -64Q-106 0 -60 0H60Q106 0 112 -64Q118 -120 74 -140Z",
        pen.tone("#d88a3a", 0.66),
    )
    pen.rect(-90, -166, 180, 34, pen.tone("#e8a552", 0.66), 14)
    pen.path(
        "M-84 -158H84Q92 -150 86 -138Q78 -84 66 -130Q52 -142 38 -120Q30 -60 14 -118Q0 -140 -20 -128Q-34 -96 -48 -132Q-84 -128 -84 -158Z",
        "#ffc63a",
    )
    pen.ellipse(0, -160, 76, 12, "#ffdd74")
    pen.path("M-44 -84L0 -104L44 -84V-46L0 -26L-44 -46Z", "#fff0c4")
    pen.path("M-22 -72L0 -82L22 -72V-54L0 -44L-22 -54Z", "#f0ae2e")


def _meat(pen: Pen, rng: Random) -> None:
    pen.line("M70 -64L138 -110", "#f6ead4", 24)
    pen.circle(132, -124, 18, "#f6ead4")
    pen.circle(148, -102, 18, "#f6ead4")
    pen.path(
        "M86 -84C80 -140 10 -170 -60 -140C-140 -106 -150 -30 -104 -8C-50 18 70 -4 86 -84Z",
        pen.tone("#b4563a", 0.66),
    )
    pen.path("M60 -92C50 -126 0 -142 -50 -122C-96 -104 -112 -60 -92 -44Q-40 -60 60 -92Z", "#d07a50")
    pen.ellipse(-62, -104, 26, 10, "#ffffff", 0.4, -24)


def _milk(pen: Pen, rng: Random) -> None:
    """A glass bottle and a full glass."""
    pen.path(
        "M-96 -4V-120Q-96 -150 -78 -172V-226H-22V-172Q-4 -150 -4 -120V-4Q-4 0 -10 0H-90Q-96 0 -96 -4Z",
        "#e3f0f4",
    )
    pen.path("M-88 -8V-118Q-86 -142 -70 -162H-30Q-14 -142 -12 -118V-8Z", pen.tone("#ffffff", 0.68, 0.10))
    pen.rect(-84, -246, 68, 28, pen.tone("#5f9fd8"), 8)
    pen.rect(-76, -100, 52, 50, "#8fc4e8", 8)
    pen.polygon([(16, -120), (106, -120), (96, 0), (26, 0)], "#d5e8ef")
    pen.polygon([(20, -96), (102, -96), (94, -6), (28, -6)], pen.tone("#ffffff", 0.68, 0.10))
    pen.line("M30 -110L36 -20", "#ffffff", 6, 0.7)


def _nut(pen: Pen, rng: Random) -> None:
    """An acorn."""
    pen.path("M-66 -110C-74 -40 -30 -16 0 0C30 -16 74 -40 66 -110Z", pen.tone("#c98a46", 0.62))
    pen.path(
        "M-84 -106C-86 -160 -40 -180 0 -180C40 -180 86 -160 84 -106Q0 -84 -84 -106Z",
        pen.tone("#7d5634", 0.62),
    )
    for x, y in (
        (-50, -124),
        (-16, -118),
        (20, -118),
        (54, -124),
        (-34, -146),
        (2, -144),
        (38, -146),
        (-12, -166),
        (20, -164),
    ):
        pen.line(f"M{x - 9} {y}q9 10 18 0", "#5b3c22", 5)
    pen.line("M0 -178Q2 -204 18 -214", "#5b3c22", 13)
    pen.ellipse(-34, -76, 9, 24, "#ffffff", 0.4, 10)


def _seed(pen: Pen, rng: Random) -> None:
    """A seed that sprouts on a heap of earth."""
    pen.path("M-130 0Q-110 -56 0 -60T130 0Z", pen.tone("#7a5236", 0.62))
    for x, y in ((-70, -20), (-20, -14), (50, -24), (90, -10)):
        pen.circle(x, y, 7, "#5d3c28")
    pen.line("M0 -58Q-6 -110 4 -160", "#6aa84f", 13)
    pen.path("M2 -150Q-84 -170 -92 -230Q-14 -236 2 -150Z", pen.tone("#7cc25a", 0.55))
    pen.path("M4 -156Q30 -216 104 -214Q98 -146 4 -156Z", pen.tone("#8fd06a", 0.55))
    pen.ellipse(0, -60, 30, 20, pen.tone("#d9a662"), 1, 12)


FOOD = {
    Prop.APPLE: PropKind(_apple, 195, 199, 92),
    Prop.BREAD: PropKind(_bread, 300, 138, 100),
    Prop.CAKE: PropKind(_cake, 300, 233, 170, origin=(0, 12)),
    Prop.CHEESE: PropKind(_cheese, 262, 152, 110),
    Prop.EGG: PropKind(_egg, 166, 192, 90),
    Prop.FISH: PropKind(_fish, 315, 126, 100),
    Prop.GRAIN: PropKind(_grain, 260, 276, 220),
    Prop.GRAPES: PropKind(_grapes, 230, 236, 140),
    Prop.HONEY: PropKind(_honey, 232, 246, 150),
    Prop.MEAT: PropKind(_meat, 297, 152, 120, origin=(17, 0)),
    Prop.MILK: PropKind(_milk, 214, 248, 160),
    Prop.NUT: PropKind(_nut, 172, 216, 84),
    Prop.SEED: PropKind(_seed, 262, 238, 110),
}
