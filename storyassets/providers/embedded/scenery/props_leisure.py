"""Games and leisure: puzzles, pubs, pools, beaches, music rooms and the screens of children."""

from __future__ import annotations

from random import Random

from storyassets.model.prop import Prop
from storyassets.providers.embedded.scenery.colours import darken, lighten
from storyassets.providers.embedded.scenery.pen import Pen
from storyassets.providers.embedded.scenery.prop_kinds import Place, PropKind

PLASTIC = "#f08a2e"
_BLACK_SQUARES = ["0,0", "4,0", "2,1", "6,2", "1,3", "4,3", "6,3", "0,5", "3,5", "2,6", "6,6"]
_STROKES = {
    "A": "l7 -17l7 17m-12 -6h9",
    "E": "h12m-12 0v-17h12m-12 9h9",
    "L": "v-17m0 17h12",
    "N": "v-17l12 17v-17",
    "O": "h12v-17h-12z",
    "T": "m7 0v-17m-7 0h14",
}
_LETTERS = ["1,0T", "2,0E", "3,0A", "1,1O", "1,2N", "2,2O", "3,2T", "4,2E", "5,2L", "5,3A", "5,4N"]


def _crossword(pen: Pen, rng: Random) -> None:
    """The grid on its sheet, some of it filled in, and a pencil on it."""
    pen.rect(-150, -310, 300, 310, "#cfc7b2", 4)
    pen.rect(-146, -310, 292, 304, "#f8f3e4", 4)
    pen.rect(-120, -286, 240, 240, "#2b2a2e")
    for row in range(7):
        for column in range(7):
            if f"{column},{row}" not in _BLACK_SQUARES:
                pen.rect(-117 + 34 * column, -283 + 34 * row, 31, 31, "#ffffff")
    for place in _LETTERS:
        column, row = int(place[0]), int(place[2])
        pen.line(f"M{-109 + 34 * column} {-258 + 34 * row}{_STROKES[place[3]]}", "#3a6ea5", 4)
    pen.line("M-118 -30h96M-118 -16h70M10 -30h96M10 -16h60", "#a49b86", 5)
    pen.line("M60 -70L156 -190", "#e9b53e", 17)
    pen.path("M52 -60L56 -84L72 -70Z", "#4b3a30")


def _dartboard(pen: Pen, rng: Random) -> None:
    pen.circle(0, -170, 168, "#23262b")
    pen.circle(0, -170, 136, "#efe3c2")
    for k in range(10):
        pen.open(0, -170, 1.0, 36 * k)
        pen.path("M0 0L-21 -134A136 136 0 0 1 21 -134Z", "#23262b")
        pen.close()
    pen.line("M-84 -170a84 84 0 1 0 168 0a84 84 0 1 0 -168 0", "#b5392f", 11)
    pen.line("M-132 -170a132 132 0 1 0 264 0a132 132 0 1 0 -264 0", "#3f8a4e", 9)
    pen.circle(0, -170, 20, "#3f8a4e")
    pen.circle(0, -170, 9, "#b5392f")
    pen.line("M8 -178L86 -236", "#c9d1d8", 9)
    pen.polygon([(76, -246), (124, -270), (112, -216)], "#e9b53e")


def _dominoes(pen: Pen, rng: Random) -> None:
    for x, y, turn, dots in ((-90, 0, -12, "a"), (10, -4, 4, "b"), (106, 0, 16, "a")):
        pen.open(x, y, 1.0, turn)
        pen.rect(-44, -176, 88, 172, "#b9ab8c", 12)
        pen.rect(-44, -180, 84, 172, "#fbf6e8", 12)
        pen.line("M-34 -94H30", "#4b3a30", 5)
        spots = ((-22, -156), (18, -120), (-22, -70), (18, -70), (-2, -48), (-22, -26), (18, -26))
        for cx, cy in spots if dots == "a" else (*spots[2:], (-2, -138)):
            pen.circle(cx, cy, 8, "#2b2a2e")
        pen.close()


def _frisbee(pen: Pen, rng: Random) -> None:
    pen.ellipse(0, -50, 170, 50, darken("#3d8bc4", 0.25))
    pen.ellipse(0, -62, 170, 46, pen.tone("#3d8bc4", 0.6))
    pen.ellipse(0, -66, 120, 28, lighten("#3d8bc4", 0.2))
    pen.ellipse(0, -67, 56, 13, "#f7f1e4")


def _yo_yo(pen: Pen, rng: Random) -> None:
    pen.line("M0 -110V-300Q6 -330 34 -322Q50 -300 20 -288", "#f3ead6", 7)
    pen.circle(0, -96, 96, pen.tone("#d23a2c", 0.6))
    pen.circle(0, -96, 66, "#f0c65a")
    pen.circle(0, -96, 40, "#d23a2c")
    pen.circle(-30, -130, 15, "#ffffff", 0.6)


def _trampoline(pen: Pen, rng: Random) -> None:
    for x in (-180, -70, 70, 180):
        pen.line(f"M{x} -110V-6", "#7d8791", 14)
    pen.ellipse(0, -116, 210, 46, pen.tone("#3d8bc4", 0.7))
    pen.ellipse(0, -120, 168, 32, "#25292f")
    pen.line("M-120 -122Q0 -104 120 -122", "#4a525b", 5)


def _game_controller(pen: Pen, rng: Random) -> None:
    pen.path(
        "M-90 -170H90Q150 -170 166 -90Q182 0 136 0Q108 0 74 -60H-74Q-108 0 -136 0Q-182 0 -166 -90Q-150 -170 -90 -170Z",
        pen.tone("#4a525f", 0.6),
    )
    pen.line("M-96 -142V-98M-118 -120H-74", "#d9dde2", 17)
    for x, y, colour in (
        (96, -144, "#e9b53e"),
        (96, -98, "#4f9a48"),
        (72, -121, "#3d8bc4"),
        (120, -121, "#d23a2c"),
    ):
        pen.circle(x, y, 13, colour)
    for x in (-44, 44):
        pen.circle(x, -84, 24, "#2b3038")
        pen.circle(x, -88, 16, "#6a7480")


def _tape_recorder(pen: Pen, rng: Random) -> None:
    """Of the years of cassettes, with its keys."""
    pen.rect(-150, -210, 300, 210, pen.tone("#4b4f57", 0.7), 16)
    pen.line("M-110 -210V-240H110V-210", "#2e3138", 13)
    pen.rect(-120, -186, 240, 106, "#d9dde2", 10)
    pen.rect(-100, -172, 200, 78, "#33373e", 8)
    for x in (-48, 48):
        pen.circle(x, -133, 26, "#f3ead6")
        pen.circle(x, -133, 10, "#33373e")
    for k, colour in enumerate(("#d23a2c", "#d9dde2", "#d9dde2", "#d9dde2", "#d9dde2")):
        pen.rect(-116 + 48 * k, -56, 40, 32, colour, 5)


def _projector(pen: Pen, rng: Random) -> None:
    pen.polygon([(130, -100), (260, -190), (260, -10)], "#fff3c0", 0.5)
    pen.rect(-160, -150, 270, 130, pen.tone("#dfe3e8", 0.6), 22)
    pen.rect(-140, -20, 40, 20, "#4a525b", 4)
    pen.rect(50, -20, 40, 20, "#4a525b", 4)
    pen.circle(96, -88, 46, "#4a525b")
    pen.circle(104, -88, 28, "#9fd3ff")
    pen.line("M-130 -118h70M-130 -96h70M-130 -74h70", "#aab2ba", 7)


def _jukebox(pen: Pen, rng: Random) -> None:
    pen.path("M-150 0V-250A150 150 0 0 1 150 -250V0Z", pen.tone("#8a3d2a", 0.7))
    pen.line("M-128 -20V-250A128 128 0 0 1 128 -250V-20", "#ffcf5a", 19)
    pen.line("M-104 -20V-250A104 104 0 0 1 104 -250V-20", "#e2574c", 11)
    pen.path("M-88 -180V-256A88 88 0 0 1 88 -256V-180Z", "#2b3038")
    pen.circle(0, -250, 54, "#14161a")
    pen.circle(0, -250, 18, "#e9b53e")
    pen.rect(-88, -170, 176, 44, "#fbf6e8", 4)
    pen.line("M-76 -156h64M-76 -142h64M14 -156h62M14 -142h62", "#8a7a5a", 5)
    pen.line("M-70 -110V-24M-35 -110V-24M0 -110V-24M35 -110V-24M70 -110V-24", "#d9a24a", 11)


def _bagpipes(pen: Pen, rng: Random) -> None:
    for x, turn in ((-34, -22), (6, -6), (46, 10)):
        pen.open(x, -150, 1.0, turn)
        pen.line("M0 0V-170", "#2b2a2e", 17)
        pen.line("M0 -70v-14M0 -160v-14", "#e9dfc4", 23)
        pen.close()
    pen.path(
        "M-130 -90Q-120 -190 0 -180Q140 -180 140 -90Q120 -20 10 -30Q-110 -20 -130 -90Z",
        pen.tone("#a8384a", 0.6),
    )
    pen.line("M-96 -150L110 -60M-40 -176L136 -104M-124 -104L40 -34", "#2f5a48", 8)
    pen.line("M-110 -80L-160 -10", "#2b2a2e", 19)
    pen.line("M120 -140L170 -190", "#2b2a2e", 13)


def _tambourine(pen: Pen, rng: Random) -> None:
    pen.ellipse(0, -120, 140, 116, "#a8602c")
    pen.ellipse(0, -128, 122, 98, pen.tone("#f7ecd2", 0.6))
    for x, y in ((-128, -96), (-76, -36), (0, -14), (76, -36), (128, -96)):
        pen.ellipse(x, y, 26, 13, pen.tone("#e9b53e"))


def _goggles(pen: Pen, rng: Random) -> None:
    """For swimming, with their strap."""
    pen.line("M-140 -80Q-180 -150 0 -160T140 -80", "#2b3038", 15)
    for x in (-78, 78):
        pen.ellipse(x, -64, 72, 50, "#2f6f9f")
        pen.ellipse(x, -66, 54, 35, "#8fd3ef")
        pen.line(f"M{x - 30} -74q14 -16 34 -16", "#ffffff", 8)
    pen.line("M-10 -70Q0 -82 10 -70", "#2f6f9f", 15)


def _swimsuit(pen: Pen, rng: Random) -> None:
    pen.path(
        "M-84 -320H-56Q-50 -240 0 -236Q50 -240 56 -320H84Q82 -250 96 -226Q72 -160 104 -70Q60 -60 30 0H-30Q-60 -60 -104 -70Q-72 -160 -96 -226Q-82 -250 -84 -320Z",
        pen.tone("#2f6fb0", 0.6),
    )
    pen.line("M-88 -190Q0 -170 88 -190M-84 -164Q0 -144 84 -164", "#f7f1e4", 10)


def _armbands(pen: Pen, rng: Random) -> None:
    """Two, blown up, for a child in the water."""
    for x, turn in ((-88, -10), (88, 10)):
        pen.open(x, -84, 1.0, turn)
        pen.rect(-78, -76, 156, 152, pen.tone(PLASTIC, 0.6), 54)
        pen.ellipse(0, -62, 54, 15, darken(PLASTIC, 0.4))
        pen.line("M-60 -8Q0 12 60 -8", darken(PLASTIC, 0.2), 7)
        pen.line("M-50 -44V30", "#ffe2b8", 10)
        pen.rect(26, 6, 17, 26, "#fff8e6", 5)
        pen.close()


def _bubbles(pen: Pen, rng: Random) -> None:
    for x, y, r in (
        (-70, -110, 84),
        (80, -70, 56),
        (60, -220, 66),
        (-60, -256, 40),
        (140, -160, 30),
        (-10, -24, 24),
    ):
        pen.circle(x, y, r, "#cfeaf5", 0.5)
        pen.circle(x + r * 0.08, y + r * 0.08, r * 0.88, "#eaf7fb", 0.5)
        pen.line(
            f"M{x - r * 0.62:.0f} {y - r * 0.1:.0f}A{r * 0.64:.0f} {r * 0.64:.0f} 0 0 1 {x:.0f} {y - r * 0.64:.0f}",
            "#ffffff",
            9,
        )
        pen.line(f"M{x - r} {y}a{r} {r} 0 1 0 {2 * r} 0a{r} {r} 0 1 0 {-2 * r} 0", "#6fb2cf", 5)


def _sandcastle(pen: Pen, rng: Random) -> None:
    sand = "#e6c078"
    pen.ellipse(0, -16, 200, 22, darken(sand, 0.12))
    for x, top in ((-116, -150), (116, -150), (0, -214)):
        pen.path(f"M{x - 58} -10L{x - 46} {top}H{x + 46}L{x + 58} -10Z", pen.tone(sand, 0.6))
        pen.line("".join(f"M{x - 36 + 36 * k} {top - 10}v8" for k in range(3)), sand, 22)
    pen.rect(-90, -96, 180, 86, pen.tone(lighten(sand, 0.08), 0.7))
    pen.path("M-26 -10V-50A26 26 0 0 1 26 -50V-10Z", darken(sand, 0.4))
    pen.line("M0 -224V-300", "#8a623c", 8)
    pen.polygon([(4, -300), (66, -278), (4, -256)], "#d23a2c")


LEISURE = {
    Prop.CROSSWORD: PropKind(_crossword, 330, 312, 150, origin=(8, 0)),
    Prop.DARTBOARD: PropKind(_dartboard, 340, 340, 220, Place.WALL),
    Prop.DOMINOES: PropKind(_dominoes, 366, 200, 90, origin=(8, 14)),
    Prop.FRISBEE: PropKind(_frisbee, 342, 110, 70),
    Prop.YO_YO: PropKind(_yo_yo, 196, 334, 120),
    Prop.TRAMPOLINE: PropKind(_trampoline, 424, 166, 230, Place.LARGE),
    Prop.GAME_CONTROLLER: PropKind(_game_controller, 346, 174, 90),
    Prop.TAPE_RECORDER: PropKind(_tape_recorder, 304, 248, 140),
    Prop.PROJECTOR: PropKind(_projector, 424, 192, 140, origin=(50, 0)),
    Prop.JUKEBOX: PropKind(_jukebox, 304, 402, 520, Place.LARGE),
    Prop.BAGPIPES: PropKind(_bagpipes, 360, 336, 220, origin=(0, 0)),
    Prop.TAMBOURINE: PropKind(_tambourine, 310, 240, 120),
    Prop.GOGGLES: PropKind(_goggles, 320, 170, 80),
    Prop.SWIMSUIT: PropKind(_swimsuit, 214, 324, 220, Place.LARGE),
    Prop.ARMBANDS: PropKind(_armbands, 350, 184, 110),
    Prop.BUBBLES: PropKind(_bubbles, 340, 300, 190),
    Prop.SANDCASTLE: PropKind(_sandcastle, 404, 304, 210, Place.LARGE),
}
