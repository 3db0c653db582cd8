"""Props of boats, harbours, stables and fields."""

from __future__ import annotations

from random import Random

from storyassets.model.prop import Prop
from storyassets.providers.embedded.scenery.colours import darken, lighten
from storyassets.providers.embedded.scenery.pen import Pen
from storyassets.providers.embedded.scenery.prop_kinds import Place, PropKind

STEEL = "#b9c4cf"
IRON = "#6b7683"
WOOD = "#a06c40"
RED = "#d23a3a"
INK = "#2f343f"
SEA = "#4a9cc8"


def _buoy(pen: Pen, rng: Random) -> None:
    """Red and white, with its lamp, on the water."""
    pen.path("M-100 -34L-66 -60H66L100 -34L80 0H-80Z", pen.tone(RED, 0.62))
    pen.path("M-58 -60L-26 -220H26L58 -60Z", pen.tone(RED, 0.6))
    pen.path("M-46 -116L-37 -164H37L46 -116Z", "#f6f4ee")
    pen.line("M-20 -220V-262M20 -220V-262", INK, 9)
    pen.rect(-30, -272, 60, 14, INK, 5)
    pen.path("M-20 -272Q-20 -306 0 -306T20 -272Z", "#ffd75a")
    pen.glow(0, -290, 60, "#ffe28a", 0.6)
    pen.path("M-150 -10Q-112 -34 -76 -12T0 -12T76 -12T150 -10V12Q0 26 -150 12Z", SEA)
    pen.line("M-140 -6Q-110 -24 -76 -6T0 -6T76 -6T140 -6", "#d8f0fa", 6)


def _oar(pen: Pen, rng: Random) -> None:
    pen.open(0, 0, 1, 16)
    pen.rect(-9, -240, 18, 236, pen.tone(WOOD, 0.5), 7)
    pen.path("M-9 -236L-34 -270V-330Q0 -372 34 -330V-270L9 -236Z", pen.tone(lighten(WOOD, 0.24), 0.5))
    pen.rect(-34, -300, 68, 24, RED)
    pen.rect(-12, -50, 24, 52, INK, 8)
    pen.close()


def _rope_ladder(pen: Pen, rng: Random) -> None:
    pen.line("M-62 -340Q-74 -170 -58 0M62 -340Q50 -170 66 0", "#c9a468", 13)
    for k in range(6):
        y = -310 + 56 * k
        pen.rect(-84, y, 166, 20, pen.tone(WOOD, 0.7), 8)
        for x in (-64, 58):
            pen.line(f"M{x - 6} {y - 6}l14 32M{x + 8} {y - 6}l-14 32", "#e0c48c", 6)


def _helm(pen: Pen, rng: Random) -> None:
    """The wheel of a ship."""
    for k in range(8):
        pen.open(0, -170, 1, k * 45)
        pen.rect(-9, -112, 18, 112, pen.tone(WOOD, 0.5))
        pen.path("M-8 -108L-13 -150Q0 -182 13 -150L8 -108Z", pen.tone(darken(WOOD, 0.1), 0.5))
        pen.close()
    pen.line("M-100 -170a100 100 0 1 0 200 0a100 100 0 1 0 -200 0", darken(WOOD, 0.2), 30)
    pen.line("M-100 -172a100 100 0 1 0 200 0a100 100 0 1 0 -200 0", lighten(WOOD, 0.12), 15)
    pen.circle(0, -170, 36, pen.tone(WOOD, 0.6))
    pen.circle(0, -170, 17, "#d2a044")


def _crate(pen: Pen, rng: Random) -> None:
    """Of planks, with a cross board."""
    light = lighten(WOOD, 0.22)
    pen.rect(-140, -220, 280, 220, darken(WOOD, 0.25))
    for k in range(5):
        pen.rect(-136, -216 + 43 * k, 272, 38, pen.tone(light, 0.8, 0.14), 3)
    pen.polygon([(-112, -24), (-84, -10), (112, -196), (84, -210)], pen.tone(WOOD, 0.7))
    for x in (-144, 108):
        pen.rect(x, -224, 36, 228, pen.tone(WOOD, 0.6), 4)
    for y in (-224, -30):
        pen.rect(-144, y, 288, 34, pen.tone(lighten(WOOD, 0.08), 0.8), 4)
    for x in (-126, 126):
        for y in (-207, -13):
            pen.circle(x, y, 6, INK)


def _milk_can(pen: Pen, rng: Random) -> None:
    pen.path("M-96 0V-140Q-96 -184 -52 -206V-236H52V-206Q96 -184 96 -140V0Q0 16 -96 0Z", pen.tone(STEEL, 0.6))
    pen.rect(-70, -264, 140, 32, pen.tone(lighten(STEEL, 0.15), 0.6), 9)
    pen.rect(-24, -286, 48, 24, darken(STEEL, 0.2), 8)
    pen.line("M-94 -148H94M-94 -40Q0 -24 94 -40", darken(STEEL, 0.25), 7)
    pen.line("M-92 -150Q-140 -146 -134 -96T-96 -84M92 -150Q140 -146 134 -96T96 -84", darken(STEEL, 0.35), 13)
    pen.line("M-66 -120V-40", "#ffffff", 12, 0.6)


def _saddle(pen: Pen, rng: Random) -> None:
    leather = "#8a5230"
    pen.path("M-40 -140Q-96 -60 -70 0H40Q66 -70 36 -150Z", pen.tone(darken(leather, 0.2), 0.6))
    pen.path(
        "M-170 -214Q-150 -262 -112 -230Q-60 -170 60 -196Q96 -246 132 -236Q150 -214 120 -170Q60 -120 -40 -124Q-140 -132 -170 -214Z",
        pen.tone(leather, 0.64),
    )
    pen.path(
        "M-150 -208Q-120 -226 -98 -196Q-40 -152 60 -178Q20 -144 -40 -148Q-130 -154 -150 -208Z",
        lighten(leather, 0.2),
    )
    pen.line("M-6 -130V-60", INK, 10)
    pen.line("M-38 -6Q-40 -60 -6 -62T26 -6Z", STEEL, 13)
    pen.circle(126, -226, 16, darken(leather, 0.3))


def _horseshoe(pen: Pen, rng: Random) -> None:
    pen.path(
        "M-60 0H-108Q-150 -110 -120 -180Q-80 -256 0 -258T120 -180Q150 -110 108 0H60Q104 -110 78 -164Q50 -206 0 -206T-78 -164Q-104 -110 -60 0Z",
        pen.tone(IRON, 0.6),
    )
    pen.line("M-88 -30Q-124 -110 -98 -172Q-60 -232 0 -232T98 -172Q124 -110 88 -30", darken(IRON, 0.35), 11)
    for x, y in ((-102, -76), (-106, -132), (-76, -196), (0, -232), (76, -196), (106, -132), (102, -76)):
        pen.circle(x, y, 8, "#e8ecf0")


def _pitchfork(pen: Pen, rng: Random) -> None:
    pen.open(0, 0, 1, 14)
    pen.rect(-9, -236, 18, 238, pen.tone(WOOD, 0.5), 7)
    pen.line("M-54 -346Q-60 -250 0 -240Q60 -250 54 -346M0 -346V-236", darken(IRON, 0.1), 13)
    pen.rect(-14, -250, 28, 40, INK, 5)
    pen.close()


def _hook(pen: Pen, rng: Random) -> None:
    """Of a crane, on its cable."""
    pen.line("M-14 -340V-262M14 -340V-262", INK, 8)
    pen.rect(-42, -270, 84, 70, pen.tone("#e6ae32", 0.66), 12)
    pen.circle(0, -236, 17, INK)
    pen.line("M0 -196V-150Q0 -122 34 -104Q74 -74 42 -34Q4 -6 -38 -34Q-56 -50 -54 -78", "#59616d", 30)
    pen.line("M-7 -196V-150Q-8 -116 24 -98", lighten(IRON, 0.3), 7)


def _sail(pen: Pen, rng: Random) -> None:
    """A mast with its sails set."""
    pen.rect(-9, -346, 18, 346, pen.tone(WOOD, 0.5))
    pen.path("M16 -330Q150 -200 170 -56Q90 -40 16 -56Z", pen.tone("#f4ecd8", 0.6, 0.14))
    pen.path("M-14 -310Q-40 -160 -146 -60Q-70 -46 -14 -56Z", pen.tone("#e9dcc0", 0.6, 0.14))
    pen.line("M16 -230Q80 -220 116 -214M16 -140Q100 -130 150 -132", "#cbb98f", 5)
    pen.line("M-10 -46H176", darken(WOOD, 0.2), 12)
    pen.path("M9 -346L70 -330L9 -314Z", RED)


def _raft(pen: Pen, rng: Random) -> None:
    """Of logs, on the water, with a small mast."""
    pen.line("M0 -60V-290", darken(WOOD, 0.2), 15)
    pen.path("M10 -280L116 -226V-130L10 -110Z", pen.tone("#eadfc6", 0.6, 0.14))
    for k in range(5):
        x = -180 + 74 * k
        pen.rect(x, -72 + 3 * (k % 2), 72, 38, pen.tone(WOOD, 0.8), 18)
        pen.ellipse(x + 66, -53 + 3 * (k % 2), 9, 17, lighten(WOOD, 0.4))
    pen.line("M-150 -74V-34M150 -74V-34", "#d9bf85", 11)
    pen.path("M-220 -34Q-166 -56 -112 -34T0 -34T112 -34T220 -34V0Q0 16 -220 0Z", SEA)
    pen.line("M-206 -26Q-166 -44 -112 -24T0 -24T112 -24T206 -26", "#d8f0fa", 6)


SEA_AND_FARM = {
    Prop.BUOY: PropKind(_buoy, 300, 325, 300, Place.LARGE, origin=(0, 19)),
    Prop.CRATE: PropKind(_crate, 288, 228, 230, Place.LARGE, origin=(0, 4)),
    Prop.HELM: PropKind(_helm, 332, 332, 330, Place.LARGE, origin=(0, -4)),
    Prop.HOOK: PropKind(_hook, 140, 339, 190, Place.LARGE, origin=(1, -5)),
    Prop.HORSESHOE: PropKind(_horseshoe, 266, 258, 90),
    Prop.MILK_CAN: PropKind(_milk_can, 282, 294, 270, Place.LARGE, origin=(0, 8)),
    Prop.OAR: PropKind(_oar, 134, 342, 420, Place.LARGE, origin=(57, 3)),
    Prop.PITCHFORK: PropKind(_pitchfork, 151, 358, 420, Place.LARGE, origin=(67, 3)),
    Prop.RAFT: PropKind(_raft, 440, 306, 330, Place.BEHIND, origin=(0, 8)),
    Prop.ROPE_LADDER: PropKind(_rope_ladder, 166, 354, 460, Place.LARGE, origin=(-1, 7)),
    Prop.RIDING_SADDLE: PropKind(_saddle, 312, 244, 190, Place.LARGE, origin=(-14, 1)),
    Prop.SAIL: PropKind(_sail, 328, 346, 620, Place.BEHIND, origin=(18, 0)),
}
