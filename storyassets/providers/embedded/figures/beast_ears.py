"""Ears, horns, antlers, manes and spines of four-footed animals, behind their skulls."""

from __future__ import annotations

import math
from collections.abc import Callable

from storyassets.providers.embedded.figures.anatomy import BeastPlan, Ear, Mark
from storyassets.providers.embedded.figures.beast_horns import draw_horns
from storyassets.providers.embedded.figures.expressions import Expression
from storyassets.providers.embedded.figures.palette import darker, lighter, mix
from storyassets.providers.embedded.figures.sketch import (
    Point,
    Shapes,
    blob,
    circle,
    move,
    polygon,
    stretch,
    transformed,
    tube,
    turn,
)

_INNER = "#f0a9a0"
_ASIDE = 0.5
# How far each kind of ear can be laid back, in degrees, and where it is rooted, in shares of the skull.
_SWINGS = {
    Ear.POINTED: 42.0,
    Ear.ROUND: 16.0,
    Ear.LARGE_ROUND: 22.0,
    Ear.LONG: 58.0,
    Ear.FLOPPY: -10.0,
    Ear.LEAF: 34.0,
    Ear.UPRIGHT: 52.0,
    Ear.ELEPHANT: 8.0,
}
_ROOTS = {Ear.LONG: (0.42, -0.72), Ear.LEAF: (0.8, -0.42), Ear.UPRIGHT: (0.5, -0.86), Ear.FLOPPY: (0.7, -0.8)}


def head_growths(plan: BeastPlan, coat: str, face: Expression, turned: float) -> Shapes:
    """What lies behind the skull: mane, spines, horns and both ears."""
    shapes: Shapes = []
    if Mark.LION_MANE in plan.marks:
        shapes += _lion_mane(plan, turned)
    if Mark.SPINES in plan.marks:
        shapes += _spiny_cap(plan)
    shapes += draw_horns(plan, turned)
    ear = _ear(plan, coat)
    for side in (-1, 1):
        laid = turn(_laid(plan, face, forward=side > 0 and turned > _ASIDE), *_root_of(plan))
        shapes += transformed(ear, laid, stretch(side, 1), move(-10 * turned, 0))
    return shapes


def inner_colour(coat: str) -> str:
    """Of the side of an ear that is turned to whoever sees the face."""
    return mix(coat, _INNER, 0.55)


def _root_of(plan: BeastPlan) -> Point:
    w, h = plan.skull
    x, y = _ROOTS.get(plan.ear, (0.56, -0.62))
    return w * x, h * y


def _laid(plan: BeastPlan, face: Expression, *, forward: bool) -> float:
    """In degrees, outwards. Of a head seen aside the ear in front is laid back over the head instead."""
    swing = _SWINGS.get(plan.ear, 0.0)
    outward = -face.ears * (swing if face.ears < 0 else swing * 0.4)
    return -outward * 0.5 if forward and face.ears < 0 else outward


def _ear(plan: BeastPlan, coat: str) -> Shapes:
    """The right ear of the picture."""
    draw = _EARS.get(plan.ear)
    return draw(plan, coat) if draw else []


def _pointed_ear(plan: BeastPlan, coat: str) -> Shapes:
    w, h = plan.skull
    inner = inner_colour(coat)
    x, y = w * 0.56, -h * 0.62
    tall = 62 if plan.wedge else 48
    tip = plan.dark if Mark.SOCKS in plan.marks else darker(coat, 0.2)
    return [
        blob(
            [
                (x - 30, y + 2),
                (x - 14, y - tall * 0.55),
                (x + 14, y - tall),
                (x + 28, y - tall * 0.4),
                (x + 30, y + 18),
            ],
            tip,
        ),
        blob(
            [
                (x - 29, y + 4),
                (x - 15, y - tall * 0.44),
                (x + 10, y - tall * 0.74),
                (x + 27, y - tall * 0.3),
                (x + 29, y + 18),
            ],
            coat,
            shaded=True,
        ),
        blob(
            [
                (x - 12, y + 2),
                (x - 2, y - tall * 0.3),
                (x + 11, y - tall * 0.55),
                (x + 17, y - tall * 0.16),
                (x + 16, y + 12),
            ],
            inner,
        ),
    ]


def _round_ear(plan: BeastPlan, coat: str) -> Shapes:
    w, h = plan.skull
    inner = inner_colour(coat)
    return [
        circle(w * 0.72, -h * 0.76, 21, coat, shaded=True),
        circle(w * 0.74, -h * 0.74, 12, inner),
    ]


def _large_round_ear(plan: BeastPlan, coat: str) -> Shapes:
    w, h = plan.skull
    inner = inner_colour(coat)
    return [circle(w * 0.98, -h * 0.78, 40, coat, shaded=True), circle(w * 1.0, -h * 0.76, 27, inner)]


def _long_ear(plan: BeastPlan, coat: str) -> Shapes:
    w, h = plan.skull
    inner = inner_colour(coat)
    return transformed(
        [
            tube([(0, 14), (2, -40), (5, -86), (4, -122)], [15, 23, 19, 5], coat, shaded=True),
            tube([(0, -8), (3, -44), (5, -84), (5, -106)], [7, 12, 9, 3], inner),
        ],
        turn(14),
        move(w * 0.42, -h * 0.72),
    )


def _floppy_ear(plan: BeastPlan, coat: str) -> Shapes:
    w, h = plan.skull
    return [
        blob(
            [
                (w * 0.42, -h * 0.92),
                (w * 0.86, -h * 0.9),
                (w * 1.36, -h * 0.3),
                (w * 1.34, h * 0.42),
                (w * 1.04, h * 0.58),
                (w * 0.86, h * 0.1),
            ],
            darker(coat, 0.3),
            shaded=True,
        )
    ]


def _leaf_ear(plan: BeastPlan, coat: str) -> Shapes:
    w, h = plan.skull
    inner = inner_colour(coat)
    return transformed(
        [
            tube([(0, 0), (34, -4), (70, 2)], [12, 19, 5], coat, shaded=True),
            tube([(14, 1), (38, -1), (60, 2)], [5, 10, 3], inner),
        ],
        turn(-8),
        move(w * 0.8, -h * 0.42),
    )


def _upright_ear(plan: BeastPlan, coat: str) -> Shapes:
    w, h = plan.skull
    inner = inner_colour(coat)
    return transformed(
        [
            tube([(0, 8), (1, -26), (6, -56)], [14, 16, 3], coat, shaded=True),
            tube([(0, -2), (2, -26), (5, -44)], [6, 8, 2], inner),
        ],
        turn(10),
        move(w * 0.5, -h * 0.86),
    )


def _elephant_ear(plan: BeastPlan, coat: str) -> Shapes:
    w, h = plan.skull
    return [
        blob(
            [
                (w * 0.6, -h * 0.74),
                (w * 1.3, -h * 1.02),
                (w * 2.0, -h * 0.6),
                (w * 2.1, h * 0.3),
                (w * 1.7, h * 0.95),
                (w * 1.2, h * 0.8),
                (w * 0.7, h * 0.3),
            ],
            darker(coat, 0.1),
            shaded=True,
        ),
        blob(
            [
                (w * 0.9, -h * 0.5),
                (w * 1.4, -h * 0.7),
                (w * 1.8, -h * 0.4),
                (w * 1.84, h * 0.25),
                (w * 1.5, h * 0.65),
                (w * 0.95, h * 0.3),
            ],
            mix(coat, "#d9a6a6", 0.4),
        ),
    ]


_EARS: dict[Ear, Callable[[BeastPlan, str], Shapes]] = {
    Ear.POINTED: _pointed_ear,
    Ear.ROUND: _round_ear,
    Ear.LARGE_ROUND: _large_round_ear,
    Ear.LONG: _long_ear,
    Ear.FLOPPY: _floppy_ear,
    Ear.LEAF: _leaf_ear,
    Ear.UPRIGHT: _upright_ear,
    Ear.ELEPHANT: _elephant_ear,
}


def _lion_mane(plan: BeastPlan, turned: float) -> Shapes:
    rim: list[Point] = []
    locks = 15
    for k in range(locks * 2):
        angle = math.pi * k / locks
        radius = 108 if k % 2 == 0 else 90
        rim.append((math.sin(angle) * radius - 8 * turned, -math.cos(angle) * radius * 0.98 + 6))
    inner = [(x * 0.8, y * 0.8) for x, y in rim]
    return [blob(rim, plan.dark, shaded=True), blob(inner, lighter(plan.dark, 0.14))]


def _spiny_cap(plan: BeastPlan) -> Shapes:
    points: list[Point] = []
    for k in range(23):
        angle = math.pi * (k / 22 * 1.36 - 0.18)
        radius = 86 if k % 2 else 66
        points.append((-math.cos(angle) * radius, -math.sin(angle) * radius + 2))
    return [polygon(points, plan.dark, shaded=True)]
