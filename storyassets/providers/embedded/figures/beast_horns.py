"""Horns and antlers, in units of the face."""

from __future__ import annotations

from collections.abc import Callable

from storyassets.providers.embedded.figures.anatomy import BeastPlan, Horn
from storyassets.providers.embedded.figures.sketch import (
    Shapes,
    move,
    stretch,
    transformed,
    tube,
)

_HORN = "#dcc294"


def draw_horns(plan: BeastPlan, turned: float) -> Shapes:
    """Both horns, if the animal has any."""
    draw = _HORNS.get(plan.horn)
    right = draw(*plan.skull) if draw else []
    return [s for side in (-1, 1) for s in transformed(right, stretch(side, 1), move(-6 * turned, 0))]


def _short_horn(w: float, h: float) -> Shapes:
    return [
        tube(
            [(w * 0.5, -h * 0.8), (w * 0.82, -h * 1.0), (w * 0.8, -h * 1.34)],
            [10, 8, 2],
            _HORN,
            shaded=True,
        )
    ]


def _wide_horn(w: float, h: float) -> Shapes:
    return [
        tube(
            [
                (w * 0.5, -h * 0.78),
                (w * 1.2, -h * 0.9),
                (w * 1.7, -h * 1.3),
                (w * 1.66, -h * 1.6),
            ],
            [12, 11, 7, 2],
            _HORN,
            shaded=True,
        )
    ]


def _lyre_horn(w: float, h: float) -> Shapes:
    return [
        tube(
            [
                (w * 0.5, -h * 0.76),
                (w * 1.08, -h * 0.86),
                (w * 1.36, -h * 1.24),
                (w * 1.0, -h * 1.72),
            ],
            [14, 13, 9, 2],
            _HORN,
            shaded=True,
        )
    ]


def _goat_horn(w: float, h: float) -> Shapes:
    return [
        tube(
            [
                (w * 0.3, -h * 0.8),
                (w * 0.62, -h * 1.36),
                (w * 1.1, -h * 1.72),
                (w * 1.5, -h * 1.66),
            ],
            [11, 10, 7, 2],
            "#8d7a66",
            shaded=True,
        )
    ]


def _antlers_horn(w: float, h: float) -> Shapes:
    bone = "#c9a878"
    return [
        tube(
            [(w * 0.3, -h * 0.8), (w * 0.7, -h * 1.4), (w * 1.24, -h * 1.9), (w * 1.2, -h * 2.7)],
            [8, 8, 7, 2.5],
            bone,
            shaded=True,
        ),
        tube([(w * 0.72, -h * 1.42), (w * 0.5, -h * 1.8), (w * 0.56, -h * 2.2)], [6, 5, 2], bone),
        tube([(w * 1.2, -h * 1.86), (w * 1.66, -h * 2.1), (w * 1.74, -h * 2.5)], [6, 5, 2], bone),
        tube([(w * 0.96, -h * 1.66), (w * 1.5, -h * 1.56), (w * 1.74, -h * 1.72)], [6, 5, 2], bone),
    ]


_HORNS: dict[Horn, Callable[[float, float], Shapes]] = {
    Horn.SHORT: _short_horn,
    Horn.WIDE: _wide_horn,
    Horn.LYRE: _lyre_horn,
    Horn.GOAT: _goat_horn,
    Horn.ANTLERS: _antlers_horn,
}
