"""A pitcher seen through: how high its water stands, and the stones at its foot."""

from __future__ import annotations

from collections.abc import Callable
from random import Random

from storyassets.providers.embedded.scenery.colours import darken, lighten
from storyassets.providers.embedded.scenery.pen import Pen

_CLAY, _WATER, _PEBBLE = "#b96a42", "#58b4dc", "#8d93a0"
_FOOT, _DEEP, _NECK = -20, 214, -170
_BODY = (
    "M-62 -258L-106 -268Q-88 -232 -62 -206Q-58 -176 -84 -140Q-110 -98 -92 -44Q-84 0 -56 0H56"
    "Q84 0 92 -44Q110 -98 84 -140Q58 -176 62 -258Z"
)
_INSIDE = "M-40 -238Q-36 -168 -60 -132Q-82 -92 -68 -46Q-62 -20 -46 -18H46Q62 -20 68 -46Q82 -92 60 -132Q36 -168 40 -238Z"
_SPOTS = (
    (-40, -34),
    (0, -32),
    (40, -34),
    (-22, -58),
    (22, -58),
    (-44, -76),
    (0, -84),
    (44, -78),
    (-22, -106),
    (22, -104),
    (0, -130),
    (-34, -128),
)
"""Where its stones lie, the lowest first."""


def water_pitcher(level: float, stones: int) -> Callable[[Pen, Random], None]:
    """The drawing of one whose water stands at a level between 0 and 1, with so many stones in it."""

    def draw(pen: Pen, rng: Random) -> None:
        handle = "M66 -226Q150 -232 146 -150T70 -76L66 -100Q118 -110 118 -156T66 -196Z"
        pen.path(handle, pen.tone(darken(_CLAY, 0.1), 0.5))
        pen.path(_BODY, pen.tone(_CLAY, 0.64))
        pen.path(_INSIDE, "#4a2a22")
        _draw_water(pen, _FOOT - level * _DEEP)
        _draw_stones(pen, stones)
        pen.ellipse(0, -258, 62, 15, darken(_CLAY, 0.5))
        if level > 0.9:
            pen.ellipse(0, -256, 52, 11, lighten(_WATER, 0.3))
        pen.line("M-58 -190Q-64 -160 -80 -130", "#ffffff", 8, 0.3)

    return draw


def _draw_water(pen: Pen, top: float) -> None:
    """Up to a height, in the neck or in the belly."""
    in_neck = top < _NECK
    half = 40 if in_neck else 66
    pen.path(
        f"M{-half} {top:.0f}Q{-half * 0.5:.0f} {top - 8:.0f} 0 {top:.0f}T{half} {top:.0f}"
        + ("Q40 -168 60 -132Q82 -92 68 -46" if in_neck else "Q74 -70 66 -44")
        + f"Q60 {_FOOT} 46 {_FOOT}H-46Q-60 {_FOOT} -68 -46"
        + ("Q-82 -92 -60 -132Q-40 -168 -40 -200Z" if in_neck else "Q-74 -70 -66 -44Z"),
        pen.fade(lighten(_WATER, 0.3), darken(_WATER, 0.16)),
    )


def _draw_stones(pen: Pen, count: int) -> None:
    greys = (_PEBBLE, lighten(_PEBBLE, 0.2), darken(_PEBBLE, 0.14))
    for k, (x, y) in enumerate(_SPOTS[:count]):
        pen.ellipse(x, y, 24, 17, pen.tone(greys[k % 3], 0.6))
