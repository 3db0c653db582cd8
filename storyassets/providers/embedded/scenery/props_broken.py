"""Things in pieces, as they lie on a floor."""

from __future__ import annotations

from random import Random

from storyassets.model.prop import Prop
from storyassets.providers.embedded.scenery.colours import darken, lighten
from storyassets.providers.embedded.scenery.pen import Pen
from storyassets.providers.embedded.scenery.prop_kinds import PropKind

_CHINA, _COFFEE = "#f0d489", "#6b3f22"


def _broken_cup(pen: Pen, rng: Random) -> None:
    """Two halves, the handle and some shards in what was in it."""
    pen.ellipse(10, -22, 168, 34, _COFFEE, 0.9)
    pen.ellipse(96, -10, 70, 16, _COFFEE, 0.9)
    pen.ellipse(-30, -28, 60, 9, lighten(_COFFEE, 0.3), 0.6)
    inside = darken(_CHINA, 0.22)
    pen.open(-74, -14, 1, -24)
    pen.path(
        "M-66 -112L-34 -84L-46 -60L-14 -40L-24 -8Q-50 0 -62 -24Q-76 -70 -66 -112Z", pen.tone(_CHINA, 0.7)
    )
    pen.path("M-66 -112L-34 -84L-46 -60L-14 -40L-8 -58Q-14 -96 -30 -112Z", inside)
    pen.close()
    pen.open(64, -12, 1, 34)
    pen.path("M-30 -100L-8 -72L-26 -52L2 -28L-8 0Q40 0 52 -36Q58 -72 50 -108Z", pen.tone(_CHINA, 0.7))
    pen.ellipse(12, -104, 40, 12, inside)
    pen.close()
    pen.line("M118 -30q44 -4 38 -34t-42 -12", darken(_CHINA, 0.1), 15)
    pen.line("M120 -34q32 -4 28 -28t-30 -10", lighten(_CHINA, 0.35), 4)
    for x, y, size in ((-150, -8, 1.0), (-18, -4, 1.2), (20, -34, 0.8), (150, -6, 0.9), (-112, -40, 0.7)):
        pen.polygon(
            [(x - 15 * size, y), (x - 2 * size, y - 24 * size), (x + 17 * size, y - 4 * size)],
            lighten(_CHINA, 0.2),
        )


BROKEN = {Prop.CUP: PropKind(_broken_cup, 350, 140, 84), Prop.COFFEE: PropKind(_broken_cup, 350, 140, 84)}
