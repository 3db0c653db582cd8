"""Things in pieces, as they lie on a floor."""

from __future__ import annotations

from random import Random

from storyassets.model.prop import Prop
from storyassets.providers.embedded.scenery.colours import darken, lighten
from storyassets.providers.embedded.scenery.pen import Pen
from storyassets.providers.embedded.scenery.prop_kinds import PropKind

_CHINA, _STRIPE, _COFFEE = "#eef2f4", "#4f7fb5", "#6b3f22"
_TORN = "L-38 -134L-4 -114L-30 -86L2 -60L-22 -36L-8 -8"


def _broken_cup(pen: Pen, rng: Random) -> None:
    """Half a cup that still stands, its handle on it; the other half and shards lie in what was in it."""
    pen.ellipse(60, -10, 160, 24, _COFFEE, 0.9)
    pen.ellipse(70, -14, 80, 8, lighten(_COFFEE, 0.3), 0.6)
    pen.line("M-112 -132Q-182 -138 -178 -88T-104 -44", darken(_CHINA, 0.16), 24)
    pen.line("M-116 -138Q-172 -140 -172 -98", lighten(_CHINA, 0.3), 6)
    pen.ellipse(-68, -166, 54, 13, darken(_CHINA, 0.34))
    pen.path(f"M-122 -166Q-68 -148 -16 -164{_TORN}H-94Q-112 -8 -114 -40Z", pen.tone(_CHINA, 0.7))
    pen.polygon(((-119, -108), (-14, -104), (-30, -82), (-2, -66), (-117, -70)), _STRIPE)
    for colour, *corners in (
        (_CHINA, (34, -2), (44, -70), (72, -96), (92, -74), (128, -84), (146, -8)),
        (_STRIPE, (41, -48), (138, -52), (142, -26), (37, -22)),
        (darken(_CHINA, 0.12), (160, 4), (180, -34), (198, -2)),
        (_CHINA, (-176, 6), (-158, -20), (-134, 4)),
        (darken(_CHINA, 0.08), (2, 12), (24, -10), (42, 12)),
    ):
        pen.polygon(corners, colour)


BROKEN = {Prop.CUP: PropKind(_broken_cup, 400, 190, 100), Prop.COFFEE: PropKind(_broken_cup, 400, 190, 100)}
