"""Props of games and training: goal, racket, skis, gloves and weights."""

from __future__ import annotations

from random import Random

from storyassets.model.prop import Prop
from storyassets.providers.embedded.scenery.colours import darken, lighten
from storyassets.providers.embedded.scenery.pen import Pen
from storyassets.providers.embedded.scenery.prop_kinds import Place, PropKind

STEEL = "#b9c4cf"
RED = "#d23a3a"
BLUE = "#2f6fb4"
WOOD = "#b9824a"
INK = "#2f343f"
WHITE = "#f8f8f4"


def _goal(pen: Pen, rng: Random) -> None:
    """Posts, bar and net, a strip of grass before it."""
    pen.path("M-216 -14Q0 -34 216 -14V6H-216Z", "#5f9a4a")
    pen.path("M-190 -224L-150 -196V-52L-190 -10M190 -224L150 -196V-52L190 -10", "#dfe6ec")
    cords = "".join(f"M{-180 + 30 * k} -222L{-145 + 24 * k:.0f} -50" for k in range(13))
    cords += "".join(f"M{-188 + 5 * k} {-200 + 28 * k}H{188 - 5 * k}" for k in range(6))
    pen.line(cords, "#b8c4ce", 4)
    pen.line("M-190 -10V-230H190V-10", "#c9d0d8", 21)
    pen.line("M-193 -10V-233H187", "#ffffff", 11)


def _boxing_gloves(pen: Pen, rng: Random) -> None:
    """A pair on its laces."""
    pen.line("M-60 -250Q0 -330 60 -250", WHITE, 8)
    for way in (1, -1):
        pen.open(way * 82, -250, 1, -way * 10, mirror=way < 0)
        red = RED if way < 0 else darken(RED, 0.1)
        pen.rect(-44, -10, 88, 62, pen.tone(WHITE, 0.7, 0.14), 12)
        pen.path("M-52 46H50Q84 90 82 160Q76 236 4 240Q-74 236 -76 150Q-76 90 -52 46Z", pen.tone(red, 0.66))
        pen.path("M-50 60Q-96 70 -96 130Q-92 170 -58 168Q-36 150 -44 100Z", pen.tone(darken(red, 0.12), 0.6))
        pen.line("M-24 212Q20 218 56 190", darken(red, 0.3), 7)
        pen.ellipse(30, 110, 14, 34, "#ffffff", 0.3, -12)
        pen.close()


def _keeper_gloves(pen: Pen, rng: Random) -> None:
    """A goalkeeper's pair: wide palms of foam, straps at the wrists."""
    for way in (1, -1):
        pen.open(way * 88, 0, 1, way * 8, mirror=way < 0)
        tone = "#f4f4ee" if way > 0 else "#e4e6e2"
        for x, high in ((-46, 236), (-14, 262), (18, 258), (50, 228)):
            pen.rect(x - 17, -high, 34, 130, pen.tone(tone, 0.6, 0.14), 17)
            pen.line(f"M{x} {-high + 26}V{-high + 84}", "#3fae5a", 12)
        pen.path("M-64 -150H68L60 -56H-56Z", pen.tone(tone, 0.66, 0.14))
        pen.path("M-62 -140Q-112 -150 -104 -190Q-84 -204 -70 -176L-44 -110Z", pen.tone(tone, 0.6, 0.14))
        pen.ellipse(4, -112, 42, 34, "#3fae5a")
        pen.path("M-58 -60H62L66 0H-62Z", pen.tone(INK, 0.66))
        pen.rect(-62, -44, 128, 22, "#3fae5a", 5)
        pen.close()


def _racket(pen: Pen, rng: Random) -> None:
    """Of tennis."""
    pen.open(-40, -10, 1, 24)
    pen.rect(-13, -120, 26, 122, pen.tone(INK, 0.6), 8)
    pen.path("M-13 -112L-44 -176H44L13 -112Z", BLUE)
    pen.ellipse(0, -242, 76, 96, "#f6f4ea", 0.7)
    grid = "".join(f"M{x} -330V-154" for x in range(-48, 49, 24))
    grid += "".join(f"M-70 {y}H70" for y in range(-310, -160, 25))
    pen.line(grid, "#c9c4b4", 4)
    pen.line("M-76 -242a76 96 0 1 0 152 0a76 96 0 1 0 -152 0", BLUE, 17)
    pen.close()


def _skis(pen: Pen, rng: Random) -> None:
    """Upright in the snow, with the poles."""
    for x, turn in ((-34, -4), (24, 4)):
        pen.open(x, 0, 1, turn)
        pen.path("M-22 0V-300Q-20 -346 0 -350T22 -300V0Z", pen.tone(RED, 0.5))
        pen.line("M0 -300V-30", "#ffd75a", 8)
        pen.rect(-24, -170, 48, 54, INK, 6)
        pen.close()
    for x, turn in ((-104, -12), (98, 12)):
        pen.open(x, 0, 1, turn)
        pen.line("M0 0V-250", STEEL, 9)
        pen.rect(-9, -276, 18, 50, INK, 7)
        pen.line("M-22 -34a22 9 0 1 0 44 0a22 9 0 1 0 -44 0", INK, 6)
        pen.close()
    pen.path("M-170 0Q-150 -40 -90 -34T0 -40T96 -34T170 0Z", pen.tone("#f4f9fd", 0.7, 0.1))


def _skates(pen: Pen, rng: Random) -> None:
    """A boot with its blade."""
    pen.path(
        "M-90 -286H10L14 -176Q20 -140 80 -128Q136 -116 136 -74V-56H-92Q-100 -170 -90 -286Z",
        pen.tone(WHITE, 0.7, 0.16),
    )
    pen.path("M-94 -62H140V-44H-96Z", INK)
    pen.line("M-66 -44V-22M96 -44V-22", STEEL, 17)
    pen.path("M-118 -24H140Q164 -26 168 -44L176 -40Q170 -4 140 -2H-118Z", pen.tone(STEEL, 0.8, 0.2))
    pen.line("M14 -246l-40 -10M16 -214l-42 -8M20 -182l-42 -4M40 -156l-34 16M66 -144l-26 22", BLUE, 8)
    pen.rect(-98, -300, 114, 24, pen.tone("#d9e4ee", 0.6), 11)


def _dumbbell(pen: Pen, rng: Random) -> None:
    pen.rect(-110, -76, 220, 32, pen.tone(STEEL, 0.9), 8)
    for way in (-1, 1):
        for far, high in ((96, 120), (134, 92)):
            x = way * far
            pen.rect(x - 20, -60 - high / 2, 40, high, pen.tone("#454c58", 0.55), 12)
    pen.line("M-60 -66H60", "#ffffff", 6, 0.7)


def _hockey_stick(pen: Pen, rng: Random) -> None:
    pen.line("M96 -336L-50 -46Q-60 -22 -84 -22H-150", darken(WOOD, 0.25), 29)
    pen.line("M94 -336L-52 -48Q-62 -25 -86 -25H-150", WOOD, 18)
    pen.line("M96 -336L66 -276", INK, 27)
    pen.line("M-88 -24H-148", INK, 26)


def _golf_club(pen: Pen, rng: Random) -> None:
    pen.open(0, 0, 1, 16)
    pen.line("M0 -40V-330", STEEL, 10)
    pen.rect(-10, -346, 20, 96, INK, 8)
    pen.path("M-10 -50H12V-8Q-30 10 -88 0Q-84 -36 -10 -50Z", pen.tone("#59616d", 0.6))
    pen.close()


def _surfboard(pen: Pen, rng: Random) -> None:
    pen.path("M0 -350Q78 -210 66 -90Q56 0 0 0T-66 -90Q-78 -210 0 -350Z", pen.tone("#f4d25a", 0.6))
    pen.path("M-70 -170Q0 -220 70 -170V-130Q0 -180 -70 -130Z", "#3f9fc4")
    pen.path("M-68 -112Q0 -160 68 -112V-92Q0 -138 -68 -92Z", RED)
    pen.line("M0 -330V-16", darken("#f4d25a", 0.3), 5)


def _punching_bag(pen: Pen, rng: Random) -> None:
    pen.line("M0 -350V-306M-44 -270L0 -310L44 -270", "#59616d", 10)
    pen.rect(-64, -274, 128, 274, pen.tone("#8a3a34", 0.6), 26)
    pen.rect(-64, -226, 128, 20, INK)
    pen.rect(-64, -60, 128, 20, INK)
    pen.line("M-40 -190V-80", lighten("#8a3a34", 0.3), 9)


GAMES = {
    Prop.BOXING_GLOVES: PropKind(_boxing_gloves, 382, 281, 150, origin=(0, -13)),
    Prop.DUMBBELL: PropKind(_dumbbell, 308, 120, 100),
    Prop.GOAL: PropKind(_goal, 432, 247, 520, Place.BEHIND, origin=(0, 6)),
    Prop.GOLF_CLUB: PropKind(_golf_club, 188, 331, 330, Place.LARGE, origin=(9, -3)),
    Prop.HOCKEY_STICK: PropKind(_hockey_stick, 276, 344, 330, Place.LARGE, origin=(-27, -7)),
    Prop.KEEPER_GLOVES: PropKind(_keeper_gloves, 368, 271, 130, origin=(0, 9)),
    Prop.PUNCHING_BAG: PropKind(_punching_bag, 128, 355, 420, Place.LARGE),
    Prop.RACKET: PropKind(_racket, 202, 328, 240, Place.LARGE, origin=(51, -5)),
    Prop.SKATES: PropKind(_skates, 294, 298, 150, origin=(29, -2)),
    Prop.SKIS: PropKind(_skis, 340, 355, 460, Place.LARGE, origin=(0, 5)),
    Prop.SURFBOARD: PropKind(_surfboard, 140, 349, 460, Place.LARGE),
}
