"""Things that are locked up: a bicycle chained to a post."""

from __future__ import annotations

from random import Random

from storyassets.model.prop import Prop
from storyassets.providers.embedded.scenery.colours import darken, lighten
from storyassets.providers.embedded.scenery.pen import Pen
from storyassets.providers.embedded.scenery.prop_kinds import Place, PropKind
from storyassets.providers.embedded.scenery.props_travel import draw_bicycle

_IRON, _POST, _BRASS = "#aab4bf", "#3f4652", "#e0ac3c"
_LINKS = (
    (-34, -206, 62), (-48, -180, 96), (-44, -152, 118), (-24, -130, 150), (6, -122, 176), (34, -134, 28),
    (54, -156, 52), (62, -184, 84), (52, -208, 118), (-8, -218, 4), (24, -222, 172),
)  # fmt: skip
"""Across, down and turned by so much: a ring of links about the post and the frame."""


def _chained_bicycle(pen: Pen, rng: Random) -> None:
    """An iron post behind it, and round both a chain with a lock, large enough to be seen from afar."""
    pen.rect(-6, -330, 28, 326, _POST, 6)
    pen.rect(-2, -326, 7, 320, lighten(_POST, 0.3), 3)
    pen.circle(8, -334, 20, _POST)
    draw_bicycle(pen, rng)
    for k, (x, y, turn) in enumerate(_LINKS):
        pen.open(x, y, 1, turn)
        if k % 2:
            pen.line("M-15 0H15", darken(_IRON, 0.45), 13)
            pen.line("M-14 -2H14", _IRON, 6)
        else:
            ring = "M-10 -10H10Q20 -10 20 0T10 10H-10Q-20 10 -20 0T-10 -10Z"
            pen.line(ring, darken(_IRON, 0.45), 10)
            pen.line(ring, _IRON, 5)
        pen.close()
    pen.line("M-16 -104V-126Q-14 -144 6 -144T28 -126V-104", darken(_IRON, 0.3), 9)
    pen.rect(-26, -108, 64, 50, pen.tone(_BRASS, 0.7), 8)
    pen.circle(6, -86, 7, "#3b2a14")


CHAINED = {Prop.BICYCLE: PropKind(_chained_bicycle, 400, 354, 500, Place.LARGE)}
