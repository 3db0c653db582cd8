"""Props of vehicles and flight: heavy machines, craft on and under water, and the parts of a car."""

from __future__ import annotations

from math import cos, sin, tau
from random import Random

from storyassets.model.prop import Prop
from storyassets.providers.embedded.scenery.colours import darken, lighten
from storyassets.providers.embedded.scenery.pen import Pen, num
from storyassets.providers.embedded.scenery.prop_kinds import Place, PropKind

STEEL = "#b9c4cf"
RED = "#d23a3a"
YELLOW = "#e6ae32"
ORANGE = "#e8822c"
INK = "#2f343f"
GLASS = "#a9d4e8"
WOOD = "#a06c40"
WATER = "#4a9cc8"


def _wheel(pen: Pen, x: float, y: float, r: float) -> None:
    pen.circle(x, y, r, INK)
    pen.circle(x, y, r * 0.56, pen.tone(STEEL, 0.6))
    pen.circle(x, y, r * 0.2, INK)


def _snowplow(pen: Pen, rng: Random) -> None:
    """A truck with its blade in the snow."""
    pen.rect(-210, -200, 196, 134, pen.tone("#8a6a48", 0.7), 6)
    pen.path("M-210 -196Q-110 -232 -14 -196Z", "#c9b48c")
    pen.path("M-6 -262H78L112 -176H136V-60H-6Z", pen.tone(ORANGE, 0.7))
    pen.path("M14 -246H70L94 -178H14Z", GLASS)
    pen.path("M30 -246H50L26 -178H14V-206Z", "#ffffff", 0.5)
    pen.rect(20, -284, 42, 22, "#ffb23a", 8)
    pen.glow(41, -276, 60, "#ffd27a", 0.6)
    pen.rect(-214, -78, 350, 34, "#454c58", 5)
    pen.circle(128, -118, 14, "#fff2c0")
    pen.line("M120 -62L150 -66M120 -100L146 -120", "#59616d", 17)
    pen.path("M150 -196Q104 -90 176 0L218 4Q160 -90 204 -206Z", pen.tone(YELLOW, 0.5))
    for x in (-150, -70, 76):
        _wheel(pen, x, -42, 42)
    pen.path("M166 0Q186 -60 222 -50T270 -20L280 0Z", "#f3f8fc")
    pen.path("M-230 0Q0 -14 280 0V8H-230Z", "#e3edf5")


def _fire_truck(pen: Pen, rng: Random) -> None:
    pen.rect(-210, -196, 286, 144, pen.tone(RED, 0.8), 8)
    pen.path("M76 -230H164Q196 -226 206 -150V-52H76Z", pen.tone(RED, 0.7))
    pen.path("M96 -212H160Q178 -206 186 -150H96Z", GLASS)
    pen.rect(-206, -120, 408, 20, "#f6f4ee")
    for x in (-190, -120, -50):
        pen.rect(x, -182, 56, 50, darken(RED, 0.25), 4)
    pen.line("M-200 -214H120M-200 -238H120", STEEL, 10)
    pen.line("".join(f"M{-184 + 38 * k} -238v24" for k in range(8)), STEEL, 8)
    pen.rect(100, -254, 54, 26, "#3f7fe0", 9)
    pen.glow(127, -244, 70, "#7ab0ff", 0.6)
    pen.rect(-214, -62, 424, 22, INK, 5)
    for x in (-130, 128):
        _wheel(pen, x, -40, 42)
    pen.circle(200, -84, 11, "#fff2c0")


def _forklift(pen: Pen, rng: Random) -> None:
    """With a box on its fork."""
    pen.path("M-150 -50V-126Q-150 -146 -120 -146H10V-50Z", pen.tone(YELLOW, 0.7))
    pen.line("M-110 -146V-274H20L36 -90", INK, 15)
    pen.path("M-84 -148Q-90 -200 -62 -204Q-40 -200 -46 -160H0V-146Z", "#454c58")
    pen.rect(54, -296, 24, 270, pen.tone("#59616d", 0.5))
    pen.line("M78 -44H206", INK, 15)
    pen.rect(92, -160, 108, 108, pen.tone("#c79a62", 0.7), 3)
    pen.line("M92 -108H200M146 -160V-108", "#9a7142", 6)
    _wheel(pen, -112, -38, 38)
    _wheel(pen, 18, -42, 44)


def _crane(pen: Pen, rng: Random) -> None:
    """Of a building site: mast, arm, weight and hook."""
    lattice = "".join(
        f"M-70 {-20 - 34 * k}L-30 {-54 - 34 * k}M-30 {-20 - 34 * k}L-70 {-54 - 34 * k}" for k in range(7)
    )
    pen.line(lattice + "M-70 0V-276M-30 0V-276", YELLOW, 9)
    arm = "".join(f"M{-30 + 38 * k} -276l19 -28l19 28" for k in range(6))
    pen.line(f"M-150 -276H204M-50 -304H190M204 -276L180 -304{arm}", YELLOW, 9)
    pen.line("M-50 -346L-140 -280M-50 -346L170 -304M-50 -346V-280", INK, 5)
    pen.rect(-166, -278, 60, 54, pen.tone("#6b7683", 0.6), 4)
    pen.rect(-26, -268, 42, 48, GLASS, 4)
    pen.line("M150 -272V-140", INK, 5)
    pen.line("M150 -140q0 18 14 20t10 22t-28 0", INK, 9)
    pen.rect(-96, -16, 92, 16, "#59616d", 3)


def _canoe(pen: Pen, rng: Random) -> None:
    pen.line("M-30 -210L70 -70", WOOD, 11)
    pen.path("M58 -90L100 -96L112 -50L84 -40Z", lighten(WOOD, 0.25))
    pen.path(
        "M-206 -112Q-150 -84 0 -84T206 -112Q200 -30 130 -18H-130Q-200 -30 -206 -112Z",
        pen.tone("#b8462f", 0.66),
    )
    pen.path("M-206 -112Q-150 -84 0 -84T206 -112L200 -92Q150 -66 0 -66T-200 -92Z", lighten(WOOD, 0.2))
    pen.path("M-220 -22Q-166 -46 -112 -22T0 -22T112 -22T220 -22V0Q0 14 -220 0Z", WATER)
    pen.line("M-206 -16Q-166 -34 -112 -14T0 -14T112 -14T206 -16", "#d8f0fa", 6)


def _pedalo(pen: Pen, rng: Random) -> None:
    """A boat for two with pedals, in the shape of a swan."""
    swan, beak = "#f6f3ea", "#e8862e"
    pen.path(
        "M-214 -150Q-170 -196 -120 -128L-60 -120L-70 -24H-170Q-214 -60 -214 -150Z", pen.tone(swan, 0.7, 0.16)
    )
    pen.rect(-70, -168, 78, 84, pen.tone("#3f7fa8", 0.66), 16)
    pen.path(
        "M96 -96Q64 -190 120 -236Q104 -300 158 -306Q206 -302 200 -254Q152 -234 156 -172Q160 -120 172 -92Z",
        pen.fade("#ffffff", "#dcd8cc"),
    )
    pen.path("M194 -284Q236 -276 246 -254Q222 -244 196 -252Z", pen.tone(beak, 0.7))
    pen.circle(168, -276, 9, INK)
    pen.line("M176 -294q8 -10 18 -10M162 -296q2 -10 10 -14", INK, 5)
    pen.path(
        "M-206 -104Q-60 -84 100 -100L190 -108Q206 -40 130 -18H-140Q-200 -30 -206 -104Z",
        pen.tone(swan, 0.66, 0.16),
    )
    pen.path("M-190 -92Q-120 -110 -70 -60Q-120 -40 -168 -58Z", darken(swan, 0.12))
    pen.path("M-220 -22Q-166 -46 -112 -22T0 -22T112 -22T220 -22V0Q0 14 -220 0Z", WATER)
    pen.line("M-206 -16Q-166 -34 -112 -14T0 -14T112 -14T206 -16", "#d8f0fa", 6)


def _submarine(pen: Pen, rng: Random) -> None:
    pen.line("M-10 -220V-300H44", "#59616d", 13)
    pen.path("M-70 -150L-56 -226H56L74 -150Z", pen.tone(YELLOW, 0.6))
    pen.path(
        "M-190 -90Q-180 -170 -60 -170H90Q210 -164 214 -90T90 -10H-60Q-180 -10 -190 -90Z",
        pen.fade(lighten(YELLOW, 0.25), YELLOW, darken(YELLOW, 0.3)),
    )
    for x in (-80, 20, 120):
        pen.circle(x, -96, 33, "#6b7683")
        pen.circle(x, -96, 23, GLASS)
        pen.line(f"M{x - 12} -102q4 -8 12 -10", "#ffffff", 5)
    pen.path("M-186 -116L-226 -150V-30L-186 -64Z", darken(YELLOW, 0.25))
    pen.ellipse(-232, -90, 9, 52, "#59616d")


def _hot_air_balloon(pen: Pen, rng: Random) -> None:
    pen.line("M-66 -130L-30 -50M66 -130L30 -50", "#7a5a38", 5)
    pen.path("M-40 -110Q-140 -190 -130 -260Q-110 -350 0 -352T130 -260Q140 -190 40 -110Z", pen.tone(RED, 0.66))
    pen.path("M-22 -110Q-76 -200 -66 -270Q-50 -346 0 -352T66 -270Q76 -200 22 -110Z", "#f4d25a")
    pen.path("M-8 -110Q-26 -200 -22 -270Q-16 -346 0 -352T22 -270Q26 -200 8 -110Z", RED)
    pen.path("M-40 -110H40L30 -94H-30Z", darken(RED, 0.3))
    pen.rect(-36, -52, 72, 52, pen.tone(WOOD, 0.6), 8)
    pen.line("M-34 -34H34M-34 -18H34", darken(WOOD, 0.3), 5)


def _parachute(pen: Pen, rng: Random) -> None:
    pen.line("M-160 -220L0 -30M-70 -210L0 -30M70 -210L0 -30M160 -220L0 -30", "#8a8f98", 4)
    pen.path(
        "M-170 -216Q-160 -346 0 -348T170 -216Q142 -240 114 -216Q86 -240 58 -216Q0 -246 -58 -216Q-86 -240 -114 -216Q-142 -240 -170 -216Z",
        pen.tone(ORANGE, 0.6),
    )
    pen.path("M-58 -216Q-60 -320 0 -348Q60 -320 58 -216Q0 -246 -58 -216Z", "#f6f4ee")
    pen.rect(-20, -40, 40, 44, pen.tone("#5f6f48", 0.6), 9)


def _tire(pen: Pen, rng: Random) -> None:
    pen.circle(0, -140, 140, "#262a32")
    for k in range(20):
        a = k * tau / 20
        d = f"M{num(128 * sin(a))} {num(-140 - 128 * cos(a))}L{num(146 * sin(a + 0.08))} {num(-140 - 146 * cos(a + 0.08))}"
        pen.line(d, "#171a21", 13)
    pen.circle(0, -140, 104, "#3b414d")
    pen.circle(0, -140, 82, pen.tone(STEEL, 0.6))
    for k in range(5):
        pen.open(0, -140, 1, 72 * k)
        pen.path("M-15 -22L-24 -72H24L15 -22Z", darken(STEEL, 0.5))
        pen.close()
    pen.circle(0, -140, 21, "#59616d")


def _steering_wheel(pen: Pen, rng: Random) -> None:
    pen.line("M-130 -150a130 130 0 1 0 260 0a130 130 0 1 0 -260 0", "#262a32", 34)
    pen.line("M-120 -196A130 130 0 0 1 60 -266", "#59616d", 8)
    pen.path(
        "M-124 -170Q-40 -200 0 -200T124 -170V-130Q60 -132 40 -100L22 -20H-22L-40 -100Q-60 -132 -124 -130Z",
        pen.tone("#3b414d", 0.6),
    )
    pen.circle(0, -150, 36, pen.tone("#59616d", 0.6))
    pen.line("M-14 -150H14M-14 -150q0 -14 14 -14t14 14", STEEL, 6)


def _engine(pen: Pen, rng: Random) -> None:
    """Of a car: block, head, belt and fan."""
    pen.rect(-110, -160, 220, 130, pen.tone("#6b7683", 0.7), 10)
    pen.path("M-96 -160L-80 -214H96L110 -160Z", pen.tone(RED, 0.7))
    pen.line("M-64 -196H84", lighten(RED, 0.4), 8)
    for k in range(4):
        pen.rect(-92 + 50 * k, -246, 28, 40, pen.tone(STEEL, 0.5), 5)
        pen.circle(-76 + 50 * k, -96, 17, "#454c58")
    pen.path("M-90 -34H90L60 0H-60Z", pen.tone("#454c58", 0.6))
    pen.line("M-132 -130a38 38 0 1 0 -1 0M-140 -50a24 24 0 1 0 -1 0", INK, 13)
    pen.line("M-172 -92L-166 -26M-98 -96L-116 -26", INK, 8)
    pen.path("M110 -150H160Q186 -146 186 -110V-40H158V-104Q158 -122 146 -122H110Z", pen.tone("#8a8f98", 0.6))


def _headlight(pen: Pen, rng: Random) -> None:
    """With its beam."""
    pen.path(
        "M20 -196L240 -270V0L20 -76Z",
        pen.linear([(0.0, "#ffe9a0", 0.85), (1.0, "#ffe9a0", 0.0)], (0, 0, 1, 0)),
    )
    pen.path("M-110 -136Q-100 -60 0 -50H22V-222H0Q-100 -212 -110 -136Z", pen.tone("#59616d", 0.5))
    pen.ellipse(20, -136, 34, 90, STEEL)
    pen.ellipse(22, -136, 26, 76, "#fff6d0")
    pen.line("M20 -190V-82M6 -136H38", "#e8c860", 5)


def _plow_blade(pen: Pen, rng: Random) -> None:
    """From near: the curved steel, its edge in the snow, drops on it."""
    pen.line("M-20 -150L40 -250M110 -150L60 -250", "#59616d", 24)
    pen.path(
        "M-206 -226Q-120 -186 0 -186T206 -236L196 -40Q110 -12 0 -12T-196 -34Q-176 -130 -206 -226Z",
        pen.tone(YELLOW, 0.7),
    )
    pen.path(
        "M-206 -226Q-120 -186 0 -186T206 -236L204 -200Q110 -156 0 -156T-200 -192Z", lighten(YELLOW, 0.35)
    )
    pen.path("M-194 -66Q-100 -44 0 -44T197 -72L196 -36Q110 -8 0 -8T-196 -30Z", "#59616d")
    for x in (-150, -50, 50, 150):
        pen.circle(x, -36, 8, STEEL)
    for x, y in ((-120, -150), (-70, -110), (10, -130), (80, -96), (140, -150), (-10, -80)):
        pen.path(f"M{x} {y}q-11 18 0 24q11 -6 0 -24Z", "#8ccdf0")
    pen.path("M-230 4Q-210 -40 -150 -30T-40 -26T60 -34T160 -24T236 4Z", "#f3f8fc")
    pen.path("M-110 -196Q-80 -214 -40 -200T20 -190Q-40 -176 -110 -196Z", "#f3f8fc")


ENGINES = {
    Prop.PLOW_BLADE: PropKind(_plow_blade, 465, 266, 260, Place.LARGE, origin=(2, 4)),
    Prop.CANOE: PropKind(_canoe, 440, 223, 260, Place.BEHIND, origin=(0, 7)),
    Prop.CONSTRUCTION_CRANE: PropKind(_crane, 375, 354, 900, Place.BEHIND, origin=(21, 5)),
    Prop.ENGINE: PropKind(_engine, 363, 246, 260, Place.LARGE, origin=(4, 0)),
    Prop.FIRE_TRUCK: PropKind(_fire_truck, 425, 264, 480, Place.BEHIND),
    Prop.FORKLIFT: PropKind(_forklift, 364, 298, 420, Place.LARGE, origin=(32, 2)),
    Prop.HEADLIGHT: PropKind(_headlight, 258, 205, 180, origin=(19, -33)),
    Prop.HOT_AIR_BALLOON: PropKind(_hot_air_balloon, 262, 353, 600, Place.SKY),
    Prop.PARACHUTE: PropKind(_parachute, 340, 352, 460, Place.SKY, origin=(0, 4)),
    Prop.PEDALO: PropKind(_pedalo, 470, 312, 400, Place.BEHIND, origin=(12, 6)),
    Prop.SNOWPLOW: PropKind(_snowplow, 510, 300, 500, Place.BEHIND, origin=(25, 8)),
    Prop.STEERING_WHEEL: PropKind(_steering_wheel, 294, 294, 200),
    Prop.SUBMARINE: PropKind(_submarine, 455, 297, 420, Place.BEHIND, origin=(-14, -10)),
    Prop.TIRE: PropKind(_tire, 304, 304, 240, Place.LARGE, origin=(0, 12)),
}
