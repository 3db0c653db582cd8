"""A pitcher seen through: how high its water stands, and the stones at its foot."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise
from random import Random

from storyassets.providers.embedded.scenery.colours import darken, lighten
from storyassets.providers.embedded.scenery.pen import Pen, Point

_CLAY, _WATER, _PEBBLE = "#b96a42", "#58b4dc", "#8d93a0"
_FOOT, _DEEP = -20, 214
_FULL = 0.9  # from here on the water is at the mouth, without a dry ring below it
_BODY = (
    "M-36 -262L-70 -272Q-60 -244 -37 -226Q-34 -186 -62 -152Q-122 -112 -104 -46Q-94 0 -60 0H60"
    "Q94 0 104 -46Q122 -112 62 -152Q34 -186 36 -262Z"
)
_PROFILE = (
    (-246, 21), (-200, 20), (-178, 25), (-160, 35), (-142, 54), (-124, 74), (-100, 87), (-72, 89), (-46, 83), (-30, 70),
    (_FOOT, 50),
)  # fmt: skip
"""How far down, and half as wide as what it holds there: a narrow neck, and a round belly."""

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
    (18, -126),
    (-18, -128),
)
"""Where its stones lie, the lowest first."""


def water_pitcher(level: float, stones: int, *, dropping: bool = False) -> Callable[[Pen, Random], None]:
    """The drawing of one whose water stands at a level between 0 and 1, with so many stones in it.

    Where one is `dropping`, it is seen over the mouth, and below it where the water stood before.
    """

    def draw(pen: Pen, rng: Random) -> None:
        handle = "M34 -238Q156 -246 152 -152T86 -78L84 -104Q124 -114 124 -158T34 -206Z"
        pen.path(handle, pen.tone(darken(_CLAY, 0.1), 0.5))
        pen.path(_BODY, pen.tone(_CLAY, 0.64))
        pen.polygon(_within(_PROFILE[0][0]), "#4a2a22")
        full = level > _FULL
        _draw_water(pen, _PROFILE[0][0] if full else _FOOT - level * _DEEP)
        _draw_stones(pen, stones)
        pen.ellipse(0, -262, 36, 10, darken(_CLAY, 0.5))
        if full:
            pen.ellipse(0, -261, 30, 7, lighten(_WATER, 0.3))
        pen.line("M-52 -160Q-84 -136 -96 -104", "#ffffff", 8, 0.3)
        if dropping:
            _draw_drop(pen)

    return draw


def _draw_drop(pen: Pen) -> None:
    """A stone on its way in, and an arrow beside the water that it lifts."""
    for x, long in ((-16, 18), (0, 26), (16, 18)):
        pen.line(f"M{x} -318v{-long}", "#ffffff", 5, 0.85)
    pen.ellipse(0, -296, 22, 17, pen.tone(_PEBBLE, 0.6))
    pen.line("M0 -62V-136M-20 -118L0 -140L20 -118", "#ffffff", 10, 0.92)


def _within(top: float) -> list[Point]:
    """What lies below a height in it, along both sides."""
    (high, narrow), (low, wide) = next((one, other) for one, other in pairwise(_PROFILE) if other[0] >= top)
    half = narrow + (wide - narrow) * max(0.0, (top - high) / (low - high))
    side = [(half, top), *((x, float(y)) for y, x in _PROFILE if y > top)]
    return [*side, *((-x, y) for x, y in reversed(side))]


def _draw_water(pen: Pen, top: float) -> None:
    """Up to a height, in the neck or in the belly."""
    body = _within(top)
    pen.polygon(body, pen.fade(lighten(_WATER, 0.3), darken(_WATER, 0.16)))
    half = body[0][0] * 0.92
    pen.line(
        f"M{-half:.0f} {top + 3:.0f}Q0 {top + 9:.0f} {half:.0f} {top + 3:.0f}", lighten(_WATER, 0.55), 5, 0.8
    )


def _draw_stones(pen: Pen, count: int) -> None:
    greys = (_PEBBLE, lighten(_PEBBLE, 0.2), darken(_PEBBLE, 0.14))
    for k, (x, y) in enumerate(_SPOTS[:count]):
        pen.ellipse(x, y, 24, 17, pen.tone(greys[k % 3], 0.6))
