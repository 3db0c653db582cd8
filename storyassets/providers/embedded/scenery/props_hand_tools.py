"""Props of the tool bag: what bores, bends, prises, fastens and levels."""

from __future__ import annotations

from math import cos, sin, tau
from random import Random

from storyassets.model.prop import Prop
from storyassets.providers.embedded.scenery.colours import darken, lighten
from storyassets.providers.embedded.scenery.pen import Pen
from storyassets.providers.embedded.scenery.prop_kinds import Place, PropKind

STEEL = "#b9c4cf"
IRON = "#6b7683"
RED = "#c8433c"
YELLOW = "#e6ae32"
INK = "#2f343f"


def _drill(pen: Pen, rng: Random) -> None:
    """An electric one, bit ahead."""
    pen.path("M-150 -236H60L92 -216V-160L60 -144H-150Q-176 -190 -150 -236Z", pen.tone(YELLOW, 0.7))
    pen.path("M-96 -146H-26L-44 -34H-116Z", pen.tone(darken(YELLOW, 0.08), 0.6))
    pen.rect(-142, -44, 118, 44, pen.tone(INK, 0.7), 10)
    pen.path("M-24 -146H0Q-6 -104 -32 -98Z", RED)
    pen.polygon([(90, -218), (124, -206), (124, -170), (90, -158)], INK)
    pen.line("M124 -188H206", IRON, 13)
    pen.line("M128 -192l14 9M146 -193l14 9M164 -193l14 9M182 -193l14 9", lighten(STEEL, 0.5), 5)
    for k in range(4):
        pen.line(f"M{-136 + 16 * k} -216v44", darken(YELLOW, 0.4), 6)
    pen.line("M-60 -222H52", lighten(YELLOW, 0.5), 7)


def _chainsaw(pen: Pen, rng: Random) -> None:
    pen.path("M-6 -124H186Q216 -122 216 -94T186 -64H-6Z", pen.tone(STEEL, 0.9, 0.12))
    teeth = "".join(f"M{4 + 22 * k} -128l9 -10M{4 + 22 * k} -60l9 10" for k in range(9))
    pen.line("M-6 -126H186Q220 -122 220 -94T186 -62H-6", INK, 9)
    pen.line(f"{teeth}M214 -116l12 -6M214 -70l12 6", INK, 9)
    pen.path(
        "M-170 -150Q-170 -176 -140 -176H-20Q6 -176 6 -150V-50Q6 -30 -16 -30H-150Q-170 -30 -170 -50Z",
        pen.tone("#dd6b2a", 0.66),
    )
    pen.line("M-150 -170Q-140 -240 -70 -236T-4 -166", INK, 19)
    pen.path("M-170 -140H-206Q-226 -140 -226 -116V-60Q-226 -36 -206 -36H-166V-60H-200V-116H-170Z", INK)
    pen.circle(-88, -96, 38, darken("#dd6b2a", 0.3))
    for k in range(4):
        pen.line(f"M-110 {-116 + 13 * k}H-66", INK, 5)
    pen.rect(-30, -160, 26, 50, "#f3efe4", 5)


def _crowbar(pen: Pen, rng: Random) -> None:
    """A bent iron, one end a claw."""
    pen.open(0, -10, 1, 28)
    pen.line("M0 0V-260Q2 -320 56 -318Q92 -314 100 -278", darken(IRON, 0.3), 27)
    pen.line("M-5 -4V-258Q-2 -316 56 -326", lighten(IRON, 0.25), 7)
    pen.path("M84 -284L116 -294L122 -246L104 -262L92 -240Z", darken(IRON, 0.3))
    pen.path("M-14 -8H14L8 34H-12Z", darken(IRON, 0.2))
    pen.rect(-15, -150, 30, 90, RED, 6)
    pen.close()


def _spirit_level(pen: Pen, rng: Random) -> None:
    """A long bar with its bubble."""
    pen.rect(-200, -86, 400, 86, pen.tone(YELLOW, 0.9, 0.12), 8)
    pen.rect(-200, -86, 400, 14, lighten(YELLOW, 0.4), 6)
    for x in (-200, 172):
        pen.rect(x, -86, 28, 86, INK, 6)
    pen.rect(-66, -70, 132, 50, INK, 10)
    pen.rect(-58, -62, 116, 34, "#b6e04a", 14)
    pen.ellipse(6, -47, 24, 11, "#f4ffd8")
    pen.line("M-28 -62V-28M36 -62V-28", INK, 4)
    for x in (-122, 122):
        pen.circle(x, -44, 28, INK)
        pen.circle(x, -44, 20, "#b6e04a")
        pen.line(f"M{x - 6} -62v36M{x + 8} -62v36", INK, 3)


def _wheelbarrow(pen: Pen, rng: Random) -> None:
    pen.line("M200 -128L20 -96L-140 -60", "#8a5a34", 17)
    pen.path("M-120 -196H124L76 -84H-66Z", pen.tone("#4d8a5a", 0.66))
    pen.path("M-130 -206H134V-184H-130Z", lighten("#4d8a5a", 0.2))
    pen.path("M-92 -204Q-60 -252 0 -246T96 -204Z", "#6b4a32")
    pen.line("M84 -92L100 0M34 -90L92 -12", IRON, 13)
    pen.circle(-142, -52, 52, INK)
    pen.circle(-142, -52, 30, pen.tone(STEEL, 0.6))
    pen.line("M-66 -86L-142 -52", IRON, 13)
    pen.line("M160 -136L206 -142", RED, 23)


def _screwdriver(pen: Pen, rng: Random) -> None:
    pen.open(0, -150, 1, 38)
    pen.rect(-9, -20, 18, 150, pen.tone(STEEL, 0.5), 4)
    pen.polygon([(-9, 126), (9, 126), (14, 158), (-14, 158)], IRON)
    pen.path("M-34 -16Q-42 -60 -30 -96Q-40 -150 0 -156Q40 -150 30 -96Q42 -60 34 -16Z", pen.tone(RED, 0.6))
    pen.line("M-14 -136V-30M12 -136V-30", darken(RED, 0.3), 7)
    pen.rect(-24, -24, 48, 16, INK, 6)
    pen.close()


def _pliers(pen: Pen, rng: Random) -> None:
    pen.open(0, -150, 1, 30)
    for way in (-1, 1):
        pen.line(f"M{-way * 14} -40Q{way * 64} 20 {way * 44} 160", RED if way > 0 else darken(RED, 0.2), 32)
        pen.path(
            f"M{way * 2} -166Q{way * 40} -150 {way * 36} -78L{-way * 22} -20L{way * 2} -70Z",
            pen.tone(IRON, 0.6),
        )
    pen.line("M0 -150V-84", INK, 5)
    pen.circle(0, -50, 24, STEEL)
    pen.circle(0, -50, 10, INK)
    pen.close()


def _nail(pen: Pen, rng: Random) -> None:
    """Some, of iron."""
    for x, y, turn in ((-70, -16, 64), (40, -14, -72), (0, -30, 16)):
        pen.open(x, y, 1, turn)
        pen.path("M-11 -186H11V-20L0 16L-11 -20Z", pen.tone(STEEL, 0.5, 0.36))
        pen.rect(-36, -206, 72, 24, pen.tone(lighten(IRON, 0.15), 0.6), 9)
        pen.close()


def _screw(pen: Pen, rng: Random) -> None:
    """A hexagon bolt with its thread, and the nut."""
    pen.open(-30, -6, 1, -14)
    pen.polygon(
        [(-66, -236), (-44, -262), (44, -262), (66, -236), (66, -194), (-66, -194)], pen.tone(STEEL, 0.62)
    )
    pen.line("M-26 -258V-196M26 -258V-196", darken(STEEL, 0.3), 5)
    pen.rect(-32, -196, 64, 196, pen.tone(STEEL, 0.55), 8)
    for k in range(9):
        pen.line(f"M-33 {-150 + 17 * k}L33 {-160 + 17 * k}", darken(STEEL, 0.42), 6)
    pen.close()
    points = [(106 + 62 * cos(k * tau / 6), -58 + 56 * sin(k * tau / 6)) for k in range(6)]
    pen.polygon(points, pen.tone(darken(STEEL, 0.08), 0.6))
    pen.circle(106, -58, 28, INK)


def _gear(pen: Pen, rng: Random) -> None:
    """A large cog wheel and a small one."""
    for x, y, r, teeth, colour in ((-50, -150, 110, 12, IRON), (106, -64, 50, 8, "#d2a044")):
        for k in range(teeth):
            pen.open(x, y, 1, k * 360 / teeth)
            pen.path(
                f"M{-0.17 * r:.0f} {-0.9 * r:.0f}L{-0.11 * r:.0f} {-1.24 * r:.0f}H{0.11 * r:.0f}L{0.17 * r:.0f} {-0.9 * r:.0f}Z",
                colour,
            )
            pen.close()
        pen.circle(x, y, r, pen.tone(colour, 0.6))
        pen.circle(x, y, r * 0.66, darken(colour, 0.22))
        pen.circle(x, y, r * 0.34, lighten(colour, 0.25))
        pen.circle(x, y, r * 0.16, INK)


def _blowtorch(pen: Pen, rng: Random) -> None:
    """With its flame."""
    pen.rect(-70, -180, 110, 180, pen.tone("#3f6fb4", 0.62), 18)
    pen.rect(-70, -120, 110, 50, "#f2efe6")
    pen.rect(-32, -212, 34, 36, STEEL, 5)
    pen.path("M-30 -238H40L96 -262V-222L40 -206H-30Z", pen.tone(IRON, 0.6))
    pen.path("M-36 -214H-4V-190H-46Z", INK)
    pen.path("M94 -262Q164 -290 226 -250Q164 -212 94 -222Z", "#58b4f4", 0.85)
    pen.path("M96 -252Q136 -264 172 -246Q136 -230 96 -232Z", "#eaf7ff")


def _hose(pen: Pen, rng: Random) -> None:
    """Coiled, its brass mouth up, water out of it."""
    green = "#3f8a58"
    for k in range(3):
        pen.line(
            f"M{-140 + 5 * k} {-40 - 27 * k}a{130 - 5 * k} 38 0 1 0 {260 - 10 * k} 0a{130 - 5 * k} 38 0 1 0 {-260 + 10 * k} 0",
            green if k % 2 else darken(green, 0.18),
            25,
        )
    pen.line("M108 -94Q150 -150 104 -190T86 -230", green, 23)
    pen.open(84, -224, 1, -32)
    pen.path("M-20 10H20L13 -62H-13Z", pen.tone("#d2a044", 0.6))
    pen.close()
    for dx, dy in ((-96, -12), (-78, -44), (-100, 24)):
        pen.line(f"M42 -282Q{42 + dx * 0.5:.0f} {-300 + dy * 0.5:.0f} {42 + dx} {-276 + dy}", "#6cc0ea", 9)


def _jerrycan(pen: Pen, rng: Random) -> None:
    """For fuel: three handles, a spout, a cross in its side."""
    green = "#5f7048"
    pen.line("M-74 -246V-288H46V-246M-40 -246V-270H12V-246", darken(green, 0.3), 14)
    pen.path("M50 -250L84 -300L120 -280L96 -232Z", pen.tone("#59616d", 0.6))
    pen.rect(-112, -252, 224, 252, pen.tone(green, 0.68), 22)
    pen.line("M-76 -212L76 -40M76 -212L-76 -40", darken(green, 0.22), 15)
    pen.line("M-92 -226H92V-22H-92Z", darken(green, 0.22), 8)
    pen.line("M-100 -230V-30", lighten(green, 0.3), 7)
    pen.path("M0 -176q-34 52 0 76q34 -24 0 -76Z", "#e8a83a")


HAND_TOOLS = {
    Prop.JERRYCAN: PropKind(_jerrycan, 232, 300, 190, Place.LARGE, origin=(4, 0)),
    Prop.BLOWTORCH: PropKind(_blowtorch, 295, 274, 150, origin=(77, 0)),
    Prop.CHAINSAW: PropKind(_chainsaw, 457, 216, 190, Place.LARGE, origin=(2, -30)),
    Prop.CROWBAR: PropKind(_crowbar, 266, 311, 260, origin=(107, 24)),
    Prop.DRILL: PropKind(_drill, 376, 236, 150, origin=(25, 0)),
    Prop.GEAR: PropKind(_gear, 354, 284, 130, origin=(-9, -2)),
    Prop.HOSE: PropKind(_hose, 293, 336, 240, Place.LARGE, origin=(-7, 11)),
    Prop.NAIL: PropKind(_nail, 293, 227, 70, origin=(-19, -9)),
    Prop.PLIERS: PropKind(_pliers, 228, 322, 130, origin=(-20, 27)),
    Prop.SCREW: PropKind(_screw, 319, 271, 70, origin=(8, 0)),
    Prop.SCREWDRIVER: PropKind(_screwdriver, 215, 262, 140, origin=(-1, -17)),
    Prop.SPIRIT_LEVEL: PropKind(_spirit_level, 400, 86, 60),
    Prop.WHEELBARROW: PropKind(_wheelbarrow, 412, 254, 270, Place.LARGE, origin=(12, 7)),
}
