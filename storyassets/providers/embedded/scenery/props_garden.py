"""Props that grow to be eaten: fruit, roots and mushrooms."""

from __future__ import annotations

from random import Random

from storyassets.model.prop import Prop
from storyassets.providers.embedded.scenery.colours import darken, lighten
from storyassets.providers.embedded.scenery.pen import Pen
from storyassets.providers.embedded.scenery.prop_kinds import PropKind

LEAF = "#62a84a"
STALK = "#6b4a2a"


def _banana(pen: Pen, rng: Random) -> None:
    yellow = "#f6cf3f"
    pen.path(
        "M96 -196Q112 -60 -40 -22Q-96 -6 -128 -30Q-140 -44 -120 -52Q20 -60 62 -198Z", pen.tone(yellow, 0.7)
    )
    pen.path("M110 -190Q150 -40 10 -2Q-60 14 -128 -30Q30 0 84 -196Z", pen.tone(darken(yellow, 0.1), 0.6))
    pen.path("M62 -198L70 -226H98L110 -190Q86 -182 62 -198Z", STALK)
    pen.path("M-128 -30Q-140 -44 -120 -52L-112 -34Z", STALK)
    pen.line("M-96 -40Q30 -50 76 -170", lighten(yellow, 0.5), 7, 0.8)


def _cabbage(pen: Pen, rng: Random) -> None:
    green = "#8cc56a"
    for x, y, turn in ((-96, -70, -34), (96, -70, 34)):
        pen.ellipse(x, y, 52, 84, pen.tone(darken(green, 0.2), 0.6), turn=turn)
        pen.line(f"M{x * 0.5} -10Q{x} -60 {x * 1.16} -120", lighten(green, 0.35), 6)
    pen.circle(0, -98, 98, pen.tone(green, 0.66, 0.16))
    pen.path("M-20 0Q-110 -90 -40 -184Q-14 -120 20 0Z", lighten(green, 0.24))
    pen.path("M10 0Q-40 -110 44 -186Q108 -120 60 -10Z", lighten(green, 0.4))
    pen.line("M22 -4Q2 -110 46 -178M30 -60q30 -20 44 -56M16 -110q-20 -16 -24 -40", "#f0f9e4", 6)
    pen.line("M-16 -6Q-84 -90 -42 -176M-50 -70q-26 -12 -36 -40", "#e2f3d2", 6)


def _carrot(pen: Pen, rng: Random) -> None:
    orange = "#ee8a2e"
    pen.open(0, -140, 1, 28)
    for x, turn in ((-26, -24), (0, 0), (26, 24)):
        pen.ellipse(x, -104, 16, 54, pen.tone(LEAF, 0.5), turn=turn)
    pen.path("M-54 -50Q0 -84 54 -50Q52 40 8 148Q0 158 -8 148Q-52 40 -54 -50Z", pen.tone(orange, 0.6))
    pen.line("M-46 -20h34M-40 30h26M44 4h-28M34 56h-26M-26 76h20", darken(orange, 0.3), 7)
    pen.line("M-30 -50Q-30 10 -14 66", lighten(orange, 0.45), 8, 0.7)
    pen.close()


def _cherry(pen: Pen, rng: Random) -> None:
    red = "#c8243f"
    pen.line("M-62 -96Q-40 -190 40 -222Q50 -150 66 -84", "#5f8a3a", 9)
    pen.path("M40 -222Q90 -258 138 -216Q90 -180 40 -222Z", pen.tone(LEAF, 0.5))
    for x, y in ((-66, -58), (66, -54)):
        pen.circle(x, y, 58, pen.tone(red, 0.62))
        pen.ellipse(x - 20, y - 24, 11, 18, "#ffffff", 0.65, 30)


def _lemon(pen: Pen, rng: Random) -> None:
    yellow = "#f7d83c"
    pen.path(
        "M-138 -80Q-120 -92 -108 -108Q-60 -160 10 -156Q84 -152 108 -106Q120 -92 140 -78Q122 -64 112 -50Q70 0 0 -2Q-78 -2 -108 -54Q-118 -68 -138 -80Z",
        pen.tone(yellow, 0.66, 0.18),
    )
    pen.path("M100 -118Q120 -170 170 -160Q160 -116 100 -118Z", pen.tone(LEAF, 0.5))
    pen.ellipse(-46, -112, 36, 15, "#ffffff", 0.6, -22)
    for x, y in ((-20, -60), (30, -100), (50, -50), (-60, -46), (10, -30)):
        pen.circle(x, y, 4, darken(yellow, 0.2))


def _mushroom(pen: Pen, rng: Random) -> None:
    red = "#d83a34"
    pen.path("M-44 -110Q-30 -60 -56 -14Q0 16 56 -14Q30 -60 44 -110Z", pen.tone("#f6ead2", 0.6))
    pen.path("M-70 -104Q0 -66 70 -104Q0 -128 -70 -104Z", darken("#f6ead2", 0.25))
    pen.path(
        "M-138 -106Q-130 -238 0 -240T138 -106Q150 -88 110 -90Q0 -120 -110 -90Q-150 -88 -138 -106Z",
        pen.tone(red, 0.66),
    )
    for x, y, r in (
        (-70, -140, 22),
        (0, -190, 27),
        (70, -146, 21),
        (-10, -128, 14),
        (112, -110, 12),
        (-114, -108, 11),
    ):
        pen.ellipse(x, y, r, r * 0.84, "#fdf6ea")
    for x in (-74, 70):
        pen.line(f"M{x} 2q4 -30 -8 -44M{x + 10} 2q0 -22 12 -34", LEAF, 8)


def _pear(pen: Pen, rng: Random) -> None:
    green = "#bccf4a"
    pen.path(
        "M0 -216C40 -216 46 -176 56 -134C72 -104 100 -92 100 -56C100 -14 56 0 0 0C-56 0 -100 -14 -100 -56C-100 -92 -72 -104 -56 -134C-46 -176 -40 -216 0 -216Z",
        pen.tone(green, 0.64),
    )
    pen.line("M0 -212Q2 -240 20 -254", STALK, 10)
    pen.path("M12 -236Q50 -276 92 -246Q56 -216 12 -236Z", pen.tone(LEAF, 0.5))
    pen.ellipse(-50, -76, 17, 34, "#ffffff", 0.5, 24)


def _pumpkin(pen: Pen, rng: Random) -> None:
    orange = "#ec8a2c"
    pen.line("M4 -178Q0 -214 34 -226", "#5f8a3a", 24)
    for x, rx, shade in ((-92, 60, 0.2), (92, 60, 0.28)):
        pen.ellipse(x, -88, rx, 84, darken(orange, shade))
    for x, rx, shade in ((-50, 62, 0.08), (52, 62, 0.14)):
        pen.ellipse(x, -90, rx, 90, darken(orange, shade))
    pen.ellipse(0, -92, 58, 93, pen.tone(lighten(orange, 0.1), 0.6, 0.12))
    pen.ellipse(-62, -126, 12, 32, "#ffffff", 0.4, 14)
    pen.path("M26 -204Q70 -236 116 -196Q76 -176 26 -204Z", pen.tone(LEAF, 0.5))
    pen.line("M110 -190q34 4 30 34q-16 4 -14 -12", "#5f8a3a", 7)


def _turnip(pen: Pen, rng: Random) -> None:
    pale = "#f4ece2"
    for x, turn in ((-38, -30), (0, 0), (38, 30)):
        pen.ellipse(x, -196, 22, 64, pen.tone(LEAF, 0.5), turn=turn)
        pen.line(f"M{x * 0.3} -150L{x * 1.3} -224", lighten(LEAF, 0.4), 5)
    pen.path(
        "M0 -156C72 -166 112 -124 104 -84C96 -44 30 -40 6 0C0 8 -4 8 -8 0C-30 -40 -96 -44 -104 -84C-112 -124 -72 -166 0 -156Z",
        pen.tone(pale, 0.64),
    )
    pen.path(
        "M0 -156C72 -166 112 -124 104 -84Q70 -116 40 -90T-30 -92T-104 -84C-112 -124 -72 -166 0 -156Z",
        pen.tone("#b5548c", 0.64),
    )
    pen.ellipse(-54, -128, 20, 9, "#ffffff", 0.5, -24)


GARDEN_FOOD = {
    Prop.BANANA: PropKind(_banana, 290, 232, 100),
    Prop.CABBAGE: PropKind(_cabbage, 300, 198, 130),
    Prop.CARROT: PropKind(_carrot, 192, 298, 130, origin=(20, 0)),
    Prop.CHERRY: PropKind(_cherry, 276, 240, 80),
    Prop.LEMON: PropKind(_lemon, 307, 162, 80, origin=(16, 0)),
    Prop.MUSHROOM: PropKind(_mushroom, 290, 242, 120),
    Prop.PEAR: PropKind(_pear, 204, 262, 100),
    Prop.PUMPKIN: PropKind(_pumpkin, 306, 232, 200),
    Prop.TURNIP: PropKind(_turnip, 212, 262, 150),
}
