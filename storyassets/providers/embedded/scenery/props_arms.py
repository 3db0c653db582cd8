"""Props of war and of prison: what strikes, guards, binds and locks."""

from __future__ import annotations

from random import Random

from storyassets.model.prop import Prop
from storyassets.providers.embedded.scenery.colours import darken, lighten
from storyassets.providers.embedded.scenery.pen import Pen
from storyassets.providers.embedded.scenery.prop_kinds import Place, PropKind

STEEL = "#b9c4cf"
IRON = "#6b7683"
WOOD = "#8f5f38"
GOLD = "#e6b040"


def _anchor(pen: Pen, rng: Random) -> None:
    pen.line("M-22 -300a22 22 0 1 0 44 0a22 22 0 1 0 -44 0", IRON, 15)
    pen.rect(-14, -278, 28, 250, pen.tone(IRON, 0.5, 0.3), 6)
    pen.rect(-84, -244, 168, 27, pen.tone(lighten(IRON, 0.1), 0.6), 12)
    pen.path(
        "M-150 -130L-164 -60Q-150 -58 -142 -66Q-100 0 0 4Q100 0 142 -66Q150 -58 164 -60L150 -130L94 -84Q104 -80 108 -78Q70 -34 0 -30Q-70 -34 -108 -78Q-104 -80 -94 -84Z",
        pen.tone(IRON, 0.6),
    )
    pen.line("M18 -306Q90 -320 80 -220T-30 -150T40 -70", "#cfa464", 13)


def _bow(pen: Pen, rng: Random) -> None:
    """A bow with an arrow on its string."""
    pen.line("M-70 -14L-70 -316", "#f0e6d0", 5)
    pen.path(
        "M-78 0Q-40 -30 20 -96Q64 -165 20 -234Q-40 -300 -78 -330L-66 -310Q-10 -250 4 -216Q22 -165 4 -114Q-10 -80 -66 -20Z",
        pen.tone(WOOD, 0.6),
    )
    pen.rect(10, -196, 30, 62, "#c8453f", 8)
    pen.rect(-90, -170, 210, 10, lighten(WOOD, 0.3), 3)
    pen.polygon([(150, -165), (112, -186), (118, -165), (112, -144)], STEEL)
    pen.polygon([(-112, -190), (-70, -186), (-54, -168), (-94, -168)], "#d8434a")
    pen.polygon([(-112, -140), (-70, -144), (-54, -162), (-94, -162)], "#f6efe2")


def _cage(pen: Pen, rng: Random) -> None:
    """A cage for a bird, empty, its door shut."""
    gold = "#d8a83c"
    pen.circle(0, -318, 17, gold)
    pen.circle(0, -318, 8, "#7a5a20")
    pen.path("M-104 -30V-180Q-100 -304 0 -304T104 -180V-30Z", "#fdf6e0", 0.28)
    pen.line(
        "M0 -304V-30M-36 -296Q-62 -260 -62 -180V-30M36 -296Q62 -260 62 -180V-30M-104 -30V-180Q-100 -304 0 -304T104 -180V-30",
        gold,
        8,
    )
    pen.line("M-32 -34V-190Q-28 -270 0 -300M32 -34V-190Q28 -270 0 -300", gold, 6)
    pen.line("M-104 -180Q0 -160 104 -180M-46 -120H46M0 -120v-30", darken(gold, 0.25), 8)
    pen.line("M-60 -214H60", WOOD, 9)
    pen.rect(-118, -40, 236, 40, pen.tone(darken(gold, 0.1), 0.64), 10)


def _cannon(pen: Pen, rng: Random) -> None:
    dark = "#4b5360"
    pen.open(10, -150, 1, -14)
    pen.path(
        "M-150 -50H150Q170 -50 170 -30V30Q170 50 150 50H-140Q-190 40 -190 0T-150 -50Z",
        pen.fade(lighten(dark, 0.3), dark, darken(dark, 0.3)),
    )
    for x in (-96, 20, 136):
        pen.rect(x, -58, 26, 116, pen.fade(lighten(dark, 0.4), darken(dark, 0.1)), 6)
    pen.ellipse(170, 0, 13, 44, "#1d1a26")
    pen.circle(-202, 0, 17, dark)
    pen.close()
    pen.path("M-190 -60L30 -110L60 -50L-150 0H-190Z", pen.tone(WOOD, 0.6))
    pen.circle(0, -74, 74, pen.tone(darken(WOOD, 0.1), 0.6))
    pen.circle(0, -74, 52, lighten(WOOD, 0.3))
    for k in range(6):
        pen.open(0, -74, 1, 60 * k)
        pen.rect(-6, -56, 12, 56, darken(WOOD, 0.2))
        pen.close()
    pen.circle(0, -74, 17, dark)
    for x, y in ((132, -24), (180, -24), (156, -62)):
        pen.circle(x, y, 25, pen.tone("#3b4250", 0.6))


def _chain(pen: Pen, rng: Random) -> None:
    """Five thick links."""
    for k in (1, 3, 0, 2, 4):
        x, flat = -148 + 74 * k, k % 2 == 0
        y = -52 - (16, 4, 0, 4, 16)[k]
        pen.open(x, y, 1, (14, 8, 0, -8, -14)[k])
        if flat:
            ring = "M-26 -34H26Q56 -34 56 0T26 34H-26Q-56 34 -56 0T-26 -34Z"
            pen.line(ring, darken(IRON, 0.32), 27)
            pen.line(ring, pen_shade(k), 19)
            pen.line("M-28 -39H26", "#eef3f7", 6)
        else:
            pen.line("M-36 0H36", darken(IRON, 0.36), 28)
            pen.line("M-34 -6H34", lighten(IRON, 0.3), 7)
        pen.close()


def pen_shade(index: int) -> str:
    """The iron of a link: every other one lies deeper."""
    return lighten(IRON, 0.16) if index % 2 == 0 else darken(IRON, 0.2)


def _gun(pen: Pen, rng: Random) -> None:
    """An old hunting gun."""
    pen.open(0, -90, 1, -20)
    pen.rect(-30, -28, 236, 15, pen.fade(lighten(IRON, 0.3), darken(IRON, 0.2)), 4)
    pen.path("M-40 -30H110V-4H-20Q-60 0 -84 30L-176 74Q-196 60 -190 10L-90 -22Z", pen.tone(WOOD, 0.74))
    pen.path("M-190 10L-196 66L-176 74Q-170 40 -178 6Z", darken(WOOD, 0.4))
    pen.line("M-34 0q4 28 -24 26", IRON, 7)
    pen.path("M-46 -30Q-60 -60 -40 -64L-20 -30Z", IRON)
    for x in (30, 84):
        pen.rect(x, -32, 15, 32, GOLD, 3)
    pen.polygon([(196, -28), (204, -42), (206, -28)], IRON)
    pen.close()


def _helmet(pen: Pen, rng: Random) -> None:
    """A knight's, with a plume."""
    pen.path("M-10 -236Q-60 -340 -170 -300Q-190 -230 -140 -180Q-130 -236 -30 -226Z", pen.tone("#d0404a", 0.6))
    pen.line("M-30 -236Q-90 -290 -150 -276M-40 -228Q-110 -250 -148 -226", "#f08a8f", 7)
    pen.path("M-104 0Q-130 -236 10 -240Q118 -236 122 -120L112 -10Q40 -30 20 0Z", pen.tone(STEEL, 0.66, 0.3))
    pen.path("M-6 -148Q60 -190 134 -136L146 -66Q70 -40 10 -60Z", pen.tone(lighten(STEEL, 0.2), 0.6, 0.24))
    pen.path("M16 -128Q70 -156 130 -124L132 -106Q70 -130 18 -106Z", "#23202e")
    for x in (60, 86, 112):
        pen.line(f"M{x} -86v22", "#23202e", 7)
    pen.circle(-14, -112, 17, pen.tone(GOLD))
    pen.line("M-104 -10Q-40 -30 18 -6", GOLD, 13)


def _lock(pen: Pen, rng: Random) -> None:
    pen.path(
        "M-84 -140V-196A84 88 0 0 1 84 -196V-140H50V-194A50 54 0 0 0 -50 -194V-140Z",
        pen.tone(STEEL, 0.6, 0.3),
    )
    pen.rect(-114, -164, 228, 164, pen.tone(GOLD, 0.64), 22)
    pen.rect(-114, -140, 228, 13, lighten(GOLD, 0.35))
    pen.circle(0, -92, 25, "#4a3418")
    pen.polygon([(-13, -84), (13, -84), (22, -32), (-22, -32)], "#4a3418")
    for x in (-94, 94):
        pen.circle(x, -20, 8, darken(GOLD, 0.3))
    pen.line("M-92 -118V-50", "#fff2c4", 9, 0.8)


def _shield(pen: Pen, rng: Random) -> None:
    field = rng.choice(("#c23a44", "#3f6fb8"))
    pen.path(
        "M0 -280Q70 -250 128 -256Q140 -90 0 0Q-140 -90 -128 -256Q-70 -250 0 -280Z", pen.tone(GOLD, 0.6, 0.26)
    )
    pen.path(
        "M0 -256Q60 -232 108 -234Q114 -90 0 -24Q-114 -90 -108 -234Q-60 -232 0 -256Z",
        pen.tone(field, 0.5, 0.2),
    )
    pen.path("M-16 -250Q0 -256 16 -250V-34L0 -24L-16 -34Z", "#fdf2d0")
    pen.path("M-110 -170H110L108 -138H-108Z", "#fdf2d0")
    pen.circle(0, -154, 33, pen.tone(GOLD, 0.6))
    for x, y in ((-112, -242), (112, -242), (0, -268), (0, -12), (-94, -110), (94, -110)):
        pen.circle(x, y, 7, lighten(GOLD, 0.5))


ARMS = {
    Prop.ANCHOR: PropKind(_anchor, 334, 330, 380, Place.LARGE),
    Prop.BOW: PropKind(_bow, 260, 328, 340, Place.LARGE, origin=(19, 0)),
    Prop.CAGE: PropKind(_cage, 240, 338, 260, Place.LARGE),
    Prop.CANNON: PropKind(_cannon, 430, 250, 260, Place.LARGE),
    Prop.CHAIN: PropKind(_chain, 420, 120, 110),
    Prop.GUN: PropKind(_gun, 375, 237, 240, origin=(0, 40)),
    Prop.HELMET: PropKind(_helmet, 340, 316, 160),
    Prop.LOCK: PropKind(_lock, 232, 286, 110),
    Prop.SHIELD: PropKind(_shield, 262, 282, 260, Place.LARGE),
}
