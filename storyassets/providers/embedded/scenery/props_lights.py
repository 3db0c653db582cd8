"""Props that burn, and props of the end: torches and lanterns, graves and skulls."""

from __future__ import annotations

from random import Random

from storyassets.model.prop import Prop
from storyassets.providers.embedded.scenery.colours import darken, lighten
from storyassets.providers.embedded.scenery.pen import Pen
from storyassets.providers.embedded.scenery.prop_kinds import Place, PropKind

GOLD = "#e8b840"
WOOD = "#8f5a34"
STONE = "#a3a6ad"


def _coffin(pen: Pen, rng: Random) -> None:
    pen.open(0, -96, 1, -8)
    pen.polygon([(-190, -30), (-110, -84), (190, -46), (190, 40), (-110, 84), (-190, 44)], darken(WOOD, 0.5))
    pen.polygon(
        [(-190, -44), (-110, -96), (190, -58), (190, 28), (-110, 70), (-190, 26)], pen.tone(WOOD, 0.8, 0.14)
    )
    pen.polygon(
        [(-164, -34), (-104, -74), (168, -40), (168, 14), (-104, 50), (-164, 18)], lighten(WOOD, 0.18)
    )
    pen.rect(-130, -20, 150, 17, GOLD, 3)
    pen.rect(-94, -56, 17, 90, GOLD, 3)
    pen.close()


def _cross(pen: Pen, rng: Random) -> None:
    pen.path("M-90 0Q-60 -40 0 -40T90 0Z", pen.tone("#6aa04f", 0.6))
    pen.rect(-23, -320, 46, 300, pen.tone(WOOD, 0.5, 0.28), 4)
    pen.rect(-100, -248, 200, 46, pen.tone(lighten(WOOD, 0.08), 0.6, 0.24), 4)
    pen.line("M-8 -306V-40M-84 -226H-34M40 -222H84", darken(WOOD, 0.3), 4)


def _grave(pen: Pen, rng: Random) -> None:
    pen.path("M-150 0Q-120 -44 0 -40T150 0Z", pen.tone("#6f8f52", 0.6))
    pen.path("M-70 -20V-190Q-66 -262 24 -262T116 -190V-20Z", darken(STONE, 0.3))
    pen.path("M-94 -16V-190Q-90 -262 0 -262T94 -190V-16Z", pen.tone(STONE, 0.7, 0.18))
    pen.rect(-11, -224, 22, 80, darken(STONE, 0.4), 3)
    pen.rect(-38, -202, 76, 22, darken(STONE, 0.4), 3)
    for y, half in ((-116, 56), (-92, 44), (-68, 50)):
        pen.line(f"M{-half} {y}H{half}", darken(STONE, 0.3), 7)
    for x in (-112, -84, 96, 122):
        pen.line(f"M{x} 0q-6 -24 -14 -34M{x + 8} 0q2 -24 10 -36", "#55803f", 7)
    for x, colour in ((-50, "#e0607f"), (-24, "#f6d05a"), (0, "#e0607f")):
        pen.line(f"M{x} -4v-24", "#55803f", 5)
        pen.circle(x, -32, 12, colour)


def _skull(pen: Pen, rng: Random) -> None:
    bone = "#f4ecdc"
    pen.path(
        "M-110 -150Q-110 -250 0 -250T110 -150Q110 -106 78 -84L70 -20Q66 0 46 0H-46Q-66 0 -70 -20L-78 -84Q-110 -106 -110 -150Z",
        pen.tone(bone, 0.66, 0.16),
    )
    for x in (-46, 46):
        pen.ellipse(x, -138, 33, 36, "#332a3c")
    pen.path("M0 -104L17 -72Q0 -62 -17 -72Z", "#332a3c")
    for x in (-44, -22, 0, 22, 44):
        pen.line(f"M{x} -34v34", darken(bone, 0.4), 6)
    pen.line("M-62 -38H62", darken(bone, 0.4), 6)
    pen.ellipse(-52, -214, 30, 13, "#ffffff", 0.8, -30)


def _lantern(pen: Pen, rng: Random) -> None:
    """To be carried, with a flame behind glass."""
    iron = "#4b4250"
    pen.glow(0, -118, 170, "#ffdf8a", 0.8)
    pen.line("M-60 -210Q-70 -310 0 -310T60 -210", iron, 10)
    pen.path("M-74 -196Q0 -280 74 -196Z", pen.tone(iron, 0.6))
    pen.rect(-17, -262, 34, 28, iron, 6)
    pen.rect(-64, -196, 128, 160, pen.fade("#fff3c0", "#ffd470"), 8)
    pen.path("M0 -152Q42 -96 22 -62Q0 -44 -22 -62Q-42 -96 0 -152Z", "#f6892a")
    pen.path("M0 -116Q20 -84 10 -64Q0 -56 -10 -64Q-20 -84 0 -116Z", "#fff0b0")
    pen.line("M-64 -196V-36M64 -196V-36M-22 -196V-160M22 -196V-160", iron, 10)
    pen.rect(-84, -46, 168, 46, pen.tone(iron, 0.6), 10)
    pen.rect(-78, -206, 156, 17, lighten(iron, 0.2), 6)


def _torch(pen: Pen, rng: Random) -> None:
    pen.glow(0, -250, 170, "#ffc45a", 0.8)
    pen.open(0, 0, 1, 10)
    pen.polygon([(-28, -180), (28, -180), (13, 0), (-13, 0)], pen.tone(WOOD, 0.55))
    pen.path(
        "M-66 -190Q-90 -270 -36 -310Q-34 -280 -16 -286Q-20 -340 24 -370Q20 -320 46 -300Q54 -310 52 -330Q96 -260 66 -190Z",
        "#f0622a",
    )
    pen.path("M-40 -190Q-50 -250 -10 -280Q-4 -250 12 -262Q48 -220 40 -190Z", "#ffc83f")
    pen.path("M-17 -188Q-18 -222 4 -240Q24 -212 17 -188Z", "#fff3c0")
    pen.path("M-44 -200H44L30 -150H-30Z", pen.tone("#5a4a44", 0.6))
    pen.close()


def _matches(pen: Pen, rng: Random) -> None:
    """A burning match before its box."""
    pen.open(-20, -56, 1, -8)
    pen.rect(-120, -48, 216, 104, pen.tone("#d0453f", 0.7), 5)
    pen.rect(-120, 30, 216, 26, "#6b4430", 4)
    pen.rect(-92, -32, 160, 48, "#f6cf5a", 5)
    pen.path("M-12 -28Q10 -8 0 6Q-12 16 -24 6Q-34 -8 -12 -28Z", "#d0453f")
    pen.close()
    pen.glow(96, -244, 120, "#ffd98a", 0.9)
    pen.open(96, -120, 1, 14)
    pen.rect(-7, -96, 14, 216, pen.tone("#e8c890", 0.5), 3)
    pen.ellipse(0, -100, 14, 20, "#5a2a28")
    pen.path("M0 -200Q46 -130 24 -92Q0 -70 -24 -92Q-46 -130 0 -200Z", "#f6892a")
    pen.path("M0 -150Q22 -112 11 -92Q0 -82 -11 -92Q-22 -112 0 -150Z", "#fff0b0")
    pen.close()


LIGHTS_AND_GRAVES = {
    Prop.COFFIN: PropKind(_coffin, 400, 220, 230, Place.LARGE),
    Prop.CROSS: PropKind(_cross, 204, 322, 330, Place.LARGE),
    Prop.GRAVE: PropKind(_grave, 304, 264, 300, Place.LARGE),
    Prop.SKULL: PropKind(_skull, 224, 252, 130),
    Prop.LANTERN: PropKind(_lantern, 180, 316, 170),
    Prop.TORCH: PropKind(_torch, 155, 359, 240, Place.LARGE, origin=(44, 0)),
    Prop.MATCHES: PropKind(_matches, 320, 316, 80),
}
