"""Hands round a thing: what of them lies behind it, and what lies before it.

In units of the hand, from the wrist (0, 0) along the forearm; the thumb is above. What lies before the thing is
on the layer `OVER`: the thing is put between both.
"""

from __future__ import annotations

from storyassets.providers.embedded.figures.palette import darker
from storyassets.providers.embedded.figures.sketch import (
    Layer,
    Shape,
    Shapes,
    blob,
    line,
    on_layer,
    tube,
)

# How far beyond the wrist the middle of the palm is, and where fingers that reach round a thing come out before it.
PALM, REACH = 13.0, 36.0
_EDGE = 1.5


def clasp(skin: str, ink: str) -> Shapes:
    """Round a thing: fingers behind it, the heel of the hand and the thumb before it."""
    tips = ((33, -12), (37, -4), (36, 5), (30, 12))
    behind = [_finger((10, y * 0.8), (x, y), 5.4, skin, ink) for x, y in tips]
    palm = blob([(-7, -9), (8, -13), (20, -10), (22, 8), (10, 14), (-5, 11)], darker(skin, 0.1))
    heel = blob([(-8, -8), (3, -9), (9, -2), (7, 8), (1, 12), (-7, 10)], skin, shaded=True)
    thumb = [_outline([(2, -3), (13, -10), (23, -14)], [7, 6, 4.8], ink), heel]
    thumb.append(tube([(1, -2), (13, -10), (23, -14)], [7, 6, 4.8], skin))
    return [
        *behind,
        palm,
        *on_layer([*thumb, line("M18,-14 Q23,-17 25,-13", ink, 1.4, opacity=0.5)], Layer.OVER),
    ]


def cradle(skin: str, ink: str) -> Shapes:
    """Under a thing: its weight on the fingers, the thumb up before it."""
    tips = ((36, 2), (38, 8), (33, 13))
    fingers = [_finger((8, y * 0.9), (x, y), 5.6, skin, ink) for x, y in reversed(tips)]
    heel = blob([(-8, -7), (4, -7), (12, -1), (18, 5), (14, 14), (-6, 12)], skin, shaded=True)
    thumb = [
        _outline([(2, 0), (11, -9), (17, -19)], [7, 6, 4.8], ink),
        heel,
        tube([(2, 0), (11, -9), (17, -19)], [7, 6, 4.8], skin),
        line("M13,-19 Q17,-24 20,-19", ink, 1.4, opacity=0.5),
    ]
    return [*fingers, *on_layer(thumb, Layer.OVER)]


def round_edge(skin: str, ink: str) -> Shapes:
    """Behind a thing, whose farther edge the finger tips grip from there."""
    rows = ((REACH - 1, -14), (REACH + 2, -5), (REACH + 1, 4), (REACH - 3, 12))
    behind = [tube([(4, y * 0.6), (x, y)], [7, 5.6], darker(skin, 0.08)) for x, y in rows]
    before: Shapes = []
    for x, y in rows:
        before += [
            _outline([(x + 1, y), (x - 9, y + 0.5)], [5.2, 4.8], ink),
            tube([(x + 1, y), (x - 9, y + 0.5)], [5.2, 4.8], skin),
        ]
    return [*behind, *on_layer(before, Layer.OVER)]


def _finger(start: tuple[float, float], tip: tuple[float, float], thick: float, skin: str, ink: str) -> Shape:
    return tube([start, tip], [thick + 0.8, thick - 0.6], skin, stroke=ink, stroke_width=_EDGE)


def _outline(spine: list[tuple[float, float]], radii: list[float], ink: str) -> Shape:
    """The dark line that tells a finger from what it lies on."""
    return tube(spine, [radius + _EDGE for radius in radii], ink, opacity=0.7)
