"""A clock that shows an hour of which somebody tells."""

from __future__ import annotations

import re
from math import cos, pi, sin
from random import Random

from storyassets.providers.embedded.scenery.colours import darken, lighten
from storyassets.providers.embedded.scenery.pen import Pen, num
from storyassets.providers.embedded.scenery.prop_kinds import PropKind

HOURS = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
    "eleven": 11, "twelve": 12, "noon": 12, "midnight": 12,
}  # fmt: skip
_CLOCK = re.compile(r"(\d{1,2}):(\d\d)")
_WOOD, _FACE, _BRASS, _INK, _HAND = "#7a4a2c", "#fdf6e2", "#e0ac3c", "#3b2a2e", "#b0322e"
_MIDDLE, _REACH = -170.0, 118.0


def clock_at(hour: str) -> PropKind | None:
    """A clock of wood that strikes the hour of that name, or shows '7:42'; None for a word that is no hour."""
    read = _CLOCK.match(hour)
    named = HOURS.get(hour.lower())
    at = int(read.group(1)) + int(read.group(2)) / 60 if read else named
    if at is None:
        return None

    def draw(pen: Pen, rng: Random) -> None:
        _draw_case(pen)
        _draw_hands(pen, at)
        if named is not None:
            _draw_strokes(pen)

    return PropKind(draw, 420, 380, 250)


def _draw_case(pen: Pen) -> None:
    """A mantelpiece clock: a round-headed case on a foot, a face with twelve marks."""
    pen.rect(-176, -32, 352, 32, darken(_WOOD, 0.3), 8)
    pen.path("M-150 -32V-170A150 150 0 0 1 150 -170V-32Z", pen.tone(_WOOD, 0.64))
    pen.line("M-132 -40V-170A132 132 0 0 1 132 -170V-40", lighten(_WOOD, 0.22), 7)
    pen.circle(0, _MIDDLE, 128, _BRASS)
    pen.circle(0, _MIDDLE, _REACH, _FACE)
    for k in range(12):
        a = k * pi / 6
        r = 12 if k % 3 == 0 else 6
        pen.circle(cos(a) * 98, _MIDDLE + sin(a) * 98, r, _INK)


def _draw_hands(pen: Pen, hour: float) -> None:
    """The long hand on the minutes, straight up on the full hour."""
    a, b = hour * pi / 6 - pi / 2, hour % 1 * 2 * pi - pi / 2
    pen.line(f"M0 {num(_MIDDLE)}L{num(cos(b) * 84)} {num(_MIDDLE + sin(b) * 84)}", _INK, 11)
    pen.line(f"M0 {num(_MIDDLE)}L{num(cos(a) * 62)} {num(_MIDDLE + sin(a) * 62)}", _HAND, 17)
    pen.circle(0, _MIDDLE, 13, _HAND)


def _draw_strokes(pen: Pen) -> None:
    """It strikes."""
    for way in (-1, 1):
        for reach, width in ((176, 10), (200, 8)):
            pen.line(f"M{way * reach} -240Q{way * (reach + 24)} -196 {way * reach} -152", "#ffd24a", width)
