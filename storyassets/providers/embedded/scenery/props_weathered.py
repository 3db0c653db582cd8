"""Things that are wet or dirty: drops run down them, or mud sticks to them."""

from __future__ import annotations

import re

from storyassets.providers.embedded.scenery.colours import darken, mix
from storyassets.providers.embedded.scenery.pen import Drawing, Pen, num

WATER, MUD = "#7cc4ea", "#6f4d30"
WET_SHARE, MUD_SHARE = (
    0.10,
    0.30,
)  # how much darker a wet thing is, and how much of mud's colour a dirty one has
DROPS = (
    (-0.26, 0.56),
    (-0.14, 0.26),
    (0.04, 0.72),
    (0.18, 0.40),
    (0.26, 0.16),
    (-0.30, -0.05),
    (0.06, -0.08),
)
DROP = 0.04  # of the thing's size, half a drop's width
SPLASHES = (
    (-0.34, 0.10, 0.15),
    (0.30, 0.12, 0.13),
    (-0.04, 0.05, 0.20),
    (0.12, 0.40, 0.06),
    (-0.20, 0.52, 0.05),
)
_COLOUR = re.compile(r"#[0-9a-f]{6}")


def draw_wet(drawing: Drawing, prefix: str) -> Drawing:
    """Darker, with drops that run down it."""
    wide, high = drawing.width, drawing.height
    pen, size = Pen(f"{prefix}y"), (wide * high) ** 0.5
    pen.place(_COLOUR.sub(lambda m: darken(m.group(), WET_SHARE), drawing.svg), 0, 0)
    for x, y in DROPS:
        _draw_drop(pen, x * wide, -y * high, size * DROP)
    return Drawing(pen.svg(), wide * 1.2, high * 1.03)


def _draw_drop(pen: Pen, x: float, y: float, r: float) -> None:
    """Its foot at (x, y)."""
    pen.path(
        f"M{num(x)} {num(y - r * 3.2)}Q{num(x - r * 1.8)} {num(y)} {num(x)} {num(y)}Q{num(x + r * 1.8)} {num(y)} "
        f"{num(x)} {num(y - r * 3.2)}Z",
        WATER,
    )
    pen.ellipse(x - r * 0.3, y - r * 0.8, r * 0.2, r * 0.45, "#ffffff", 0.85)


def draw_dirty(drawing: Drawing, prefix: str) -> Drawing:
    """Duller, with mud on it and about its foot."""
    wide, high = drawing.width, drawing.height
    pen, size = Pen(f"{prefix}z"), (wide * high) ** 0.5
    pen.place(_COLOUR.sub(lambda m: mix(m.group(), MUD, MUD_SHARE), drawing.svg), 0, 0)
    for x, y, r in SPLASHES:
        pen.ellipse(x * wide, -y * high, r * size, r * size * 0.5, MUD, 0.85)
        pen.circle(x * wide + r * size * 1.1, -y * high - r * size * 0.4, r * size * 0.18, MUD, 0.85)
    return Drawing(pen.svg(), wide * 1.06, high * 1.03)
