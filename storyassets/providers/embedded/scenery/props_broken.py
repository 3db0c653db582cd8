"""Things in pieces, as they lie on a floor."""

from __future__ import annotations

from random import Random

from storyassets.model.prop import Prop
from storyassets.providers.embedded.scenery.colours import darken, lighten
from storyassets.providers.embedded.scenery.pen import Pen
from storyassets.providers.embedded.scenery.prop_kinds import PropKind

_CHINA, _STRIPE, _COFFEE = "#eef2f4", "#4f7fb5", "#6b3f22"
_TORN = "L34 -24L14 -44L48 -62L16 -82L40 -104L14 -118"


def _broken_cup(pen: Pen, rng: Random) -> None:
    """A cup on its side, its handle up and half of it gone; shards lie in what was in it."""
    pen.ellipse(76, -14, 150, 24, _COFFEE, 0.9)
    pen.ellipse(60, -19, 70, 7, lighten(_COFFEE, 0.3), 0.6)
    pen.line("M-102 -112Q-100 -178 -54 -176T-18 -112", darken(_CHINA, 0.16), 24)
    pen.line("M-96 -120Q-92 -170 -56 -169", lighten(_CHINA, 0.3), 6)
    pen.ellipse(12, -63, 28, 55, darken(_CHINA, 0.34))
    pen.path(f"M-120 -118Q-136 -62 -120 -8H10{_TORN}Z", pen.tone(_CHINA, 0.7))
    pen.path("M-84 -118Q-98 -62 -84 -8H-54Q-68 -62 -54 -118Z", _STRIPE)
    pen.ellipse(-121, -63, 14, 55, darken(_CHINA, 0.1))
    for colour, *corners in (
        (_CHINA, (66, -6), (84, -52), (112, -30), (122, -4)),
        (_STRIPE, (94, -3), (104, -18), (122, -4)),
        (darken(_CHINA, 0.12), (140, 4), (168, -34), (190, -2)),
        (_CHINA, (-176, 4), (-158, -22), (-134, 2)),
        (darken(_CHINA, 0.08), (18, 12), (44, -8), (60, 12)),
    ):
        pen.polygon(corners, colour)


BROKEN = {Prop.CUP: PropKind(_broken_cup, 400, 190, 100), Prop.COFFEE: PropKind(_broken_cup, 400, 190, 100)}
