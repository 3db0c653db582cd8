"""Odd things, of museums, farmyards and kitchens: a planet, a skeleton, a trough, a sieve."""

from __future__ import annotations

from random import Random

from storyassets.model.prop import Prop
from storyassets.providers.embedded.scenery.colours import darken, lighten
from storyassets.providers.embedded.scenery.pen import Pen
from storyassets.providers.embedded.scenery.prop_kinds import Place, PropKind

WOOD = "#a06c40"
BONE = "#efe6d0"


def _planet(pen: Pen, rng: Random) -> None:
    """With bands and a ring."""
    pen.line("M-182 -76Q-230 -128 -96 -156", "#e6d3a3", 19)
    pen.circle(0, -140, 116, pen.tone("#d99a5a", 0.6))
    pen.path("M-108 -180Q0 -150 108 -180L114 -152Q0 -122 -114 -152Z", "#f0c890")
    pen.path("M-112 -112Q0 -84 112 -112L98 -78Q0 -54 -98 -78Z", "#b8743e")
    pen.circle(46, -196, 17, "#b8743e")
    pen.line("M-182 -76Q-150 -40 0 -90T182 -204Q200 -232 110 -214", "#e6d3a3", 19)


def _sieve(pen: Pen, rng: Random) -> None:
    pen.path("M-130 -110Q-120 0 -20 0T90 -110Z", pen.tone("#c3ccd4", 0.6))
    pen.line("".join(f"M{-104 + 26 * k} -96l{20 - 4 * k} 76" for k in range(8)), "#7d8791", 5)
    pen.line("M-112 -70Q-20 -50 74 -70M-92 -36Q-20 -20 54 -36", "#7d8791", 5)
    pen.ellipse(-20, -110, 114, 26, "#9aa5ae")
    pen.ellipse(-20, -110, 98, 18, "#e3e8ec")
    pen.line("M92 -114L178 -130", WOOD, 26)


def _trough(pen: Pen, rng: Random) -> None:
    for x in (-150, 118):
        pen.rect(x, -60, 34, 60, darken(WOOD, 0.25), 4)
    pen.path("M-200 -140H200L168 -30H-168Z", pen.tone(WOOD, 0.7))
    pen.line("M-190 -104H190M-178 -66H178", darken(WOOD, 0.25), 6)
    pen.ellipse(0, -140, 200, 28, lighten(WOOD, 0.15))
    pen.ellipse(0, -138, 178, 20, "#6fb9dc")
    pen.line("M-90 -142h60M20 -134h80", "#d6eef8", 6)


def _skeleton(pen: Pen, rng: Random) -> None:
    """Of a great beast of old, on its stand."""
    pen.rect(-190, -18, 380, 18, pen.tone("#4a525b", 0.7), 5)
    pen.line("M-60 -20V-150M90 -20V-160", "#6a7480", 9)
    pen.line("M-196 -110Q-120 -210 0 -216T150 -250", BONE, 21)
    pen.line("M-196 -110L-214 -70", BONE, 13)
    pen.line(
        "".join(f"M{-70 + 30 * k} {-206 - 2 * k}q-16 50 6 {92 - 7 * abs(k - 3)}" for k in range(7)), BONE, 12
    )
    pen.line("M-66 -150L-90 -90L-70 -24M96 -166L74 -96L100 -24", BONE, 17)
    pen.path("M140 -282Q196 -300 236 -252Q250 -226 214 -222L156 -228Q132 -250 140 -282Z", pen.tone(BONE, 0.6))
    pen.circle(176, -262, 11, "#4a3a32")
    pen.line("M176 -226l4 10M194 -224l4 10M212 -224l4 10", darken(BONE, 0.2), 6)


ODD = {
    Prop.PLANET: PropKind(_planet, 400, 260, 160),
    Prop.SIEVE: PropKind(_sieve, 336, 140, 100, origin=(24, 0)),
    Prop.TROUGH: PropKind(_trough, 404, 170, 200, Place.LARGE),
    Prop.SKELETON: PropKind(_skeleton, 480, 300, 640, Place.BEHIND, origin=(14, 0)),
}
