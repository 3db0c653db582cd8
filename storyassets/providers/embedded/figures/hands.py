"""Human hands: open, at rest, in a fist, pointing, or flat under something."""

from __future__ import annotations

import math
from enum import StrEnum

from storyassets.providers.embedded.figures.grasps import clasp, cradle, round_edge
from storyassets.providers.embedded.figures.palette import darker
from storyassets.providers.embedded.figures.sketch import (
    Point,
    Shapes,
    blob,
    ellipse,
    line,
    move,
    stretch,
    transformed,
    tube,
    turn,
)

# Hands are a little large: at a phone's size they tell what is done.
_SIZE = 1.24
_LEAST_LIMB = 0.86


class Hand(StrEnum):
    """What the fingers do."""

    REST = "rest"
    OPEN = "open"
    FIST = "fist"
    POINT = "point"
    FLAT = "flat"
    TUCKED = "tucked"
    """Under the other arm: it is not seen."""

    CLASP = "clasp"
    """Round a thing: fingers behind it, the thumb before it."""

    CRADLE = "cradle"
    """Under a thing, the thumb before it."""

    EDGE = "edge"
    """Behind a thing, finger tips round its farther edge."""


# Of these the palm lies behind the thing, and only thumb or finger tips before it.
GRASPS = frozenset({Hand.CLASP, Hand.CRADLE, Hand.EDGE})


def draw_hand(skin: str, limb: float, elbow: Point, wrist: Point, kind: Hand, *, far: bool) -> Shapes:
    """A hand at the end of a forearm, turned as that points; `limb` is how thick the body's limbs are."""
    if kind is Hand.TUCKED:
        return []
    colour = darker(skin, 0.08) if far else skin
    angle = math.degrees(math.atan2(wrist[1] - elbow[1], wrist[0] - elbow[0]))
    up = 1 if math.cos(math.radians(angle)) >= 0 else -1
    size = _SIZE * max(limb, _LEAST_LIMB)
    drawn = _DRAWN[kind](colour, darker(colour, 0.24))
    return transformed(drawn, stretch(size, size * up), turn(angle), move(*wrist))


def _rest(skin: str, ink: str) -> Shapes:
    """Fingers together and a little bent."""
    mitten = [(-6, -9), (8, -12), (22, -9), (29, 0), (27, 9), (15, 13), (-2, 11)]
    return [
        blob(mitten, skin, shaded=True),
        tube([(2, -7), (12, -14), (19, -13)], [5.4, 5, 4], skin),
        line("M16,-2 L26,0 M16,4 L25,6", ink, 1.7, opacity=0.65),
    ]


def _open(skin: str, ink: str) -> Shapes:
    """Fingers spread."""
    tips = ((27, -13), (33, -4), (32, 6), (24, 14))
    fingers = [tube([(8, y * 0.55), (x, y)], [6, 5], skin) for x, y in tips]
    return [
        tube([(0, -6), (7, -19), (12, -23)], [6.2, 5.6, 4.6], skin),
        *fingers,
        ellipse(6, 0, 15, 14, skin, shaded=True),
        line("M20,-5 L24,-6 M22,1 L26,1 M20,7 L24,9", ink, 1.6, opacity=0.55),
    ]


def _fist(skin: str, ink: str) -> Shapes:
    knuckles = [(-5, -11), (10, -14), (22, -11), (26, 0), (22, 12), (8, 15), (-4, 11)]
    return [
        blob(knuckles, skin, shaded=True),
        line("M15,-7 L25,-6 M16,0 L26,1 M15,7 L24,8", ink, 1.8, opacity=0.7),
        line("M2,-10 Q12,-14 16,-5", ink, 1.6, opacity=0.5),
    ]


def _point(skin: str, ink: str) -> Shapes:
    """The forefinger, beside the thumb, which lies across the three that are bent: seen from the palm's side."""
    bent = [
        tube([(4, y), (x, y)], [6.4, 5.8], skin, stroke=ink, stroke_width=1.3)
        for x, y in ((15, 11), (19, 4.5), (21, -2))
    ]
    return [
        tube([(6, -9), (26, -15), (45, -21)], [6.8, 5.8, 4.4], skin, stroke=ink, stroke_width=1.3),
        blob([(-6, -9), (6, -15), (15, -12), (17, 0), (14, 13), (2, 15), (-5, 11)], skin, shaded=True),
        *bent,
        tube([(-1, -9), (8, -5), (14, 3)], [7.4, 6.4, 5], skin, stroke=ink, stroke_width=1.3),
        tube([(-2, -8), (4, -8)], [7, 6.4], skin),
        line("M10,4 Q14,8 17,3", ink, 1.2, opacity=0.5),
    ]


def _flat(skin: str, ink: str) -> Shapes:
    """The palm turned up, under what it bears."""
    return [
        blob([(-6, -6), (10, -7), (36, -6), (38, 0), (20, 8), (-3, 9)], skin, shaded=True),
        tube([(2, -4), (12, -12), (20, -12)], [5, 4.6, 3.8], skin),
        line("M18,0 L34,-1", ink, 1.6, opacity=0.6),
    ]


_DRAWN = {
    Hand.REST: _rest,
    Hand.OPEN: _open,
    Hand.FIST: _fist,
    Hand.POINT: _point,
    Hand.FLAT: _flat,
    Hand.CLASP: clasp,
    Hand.CRADLE: cradle,
    Hand.EDGE: round_edge,
}
