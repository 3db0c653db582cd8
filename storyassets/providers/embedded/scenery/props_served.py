"""Served things: a dish as it is carried to the table."""

from __future__ import annotations

from random import Random

from storyassets.model.prop import Prop
from storyassets.providers.embedded.scenery.pen import Pen
from storyassets.providers.embedded.scenery.prop_kinds import PropKind

CHINA, RIM = "#f4f1e8", "#5f9fc4"
ROAST, CRUST, BONE = "#b4632f", "#d68a48", "#f6ead4"
GREENS, LEMON, BERRY = ("#5f9a4a", "#7cb35c"), "#f2c840", "#c8324a"


def _dish(pen: Pen, rng: Random) -> None:
    """A roast bird on its platter, among leaves, with slices of lemon."""
    pen.path("M-168 -50Q-150 -2 -70 0H70Q150 -2 168 -50Z", pen.tone(CHINA, 0.7, 0.14))
    pen.line("M-160 -34Q-130 -12 -70 -10H70Q130 -12 160 -34", RIM, 7)
    pen.ellipse(0, -50, 168, 20, "#fbf9f2")
    for k, x in enumerate((-124, -96, -66, 70, 98, 126)):
        pen.ellipse(x, -58 - 6 * (k % 2), 26, 13, GREENS[k % 2], 1.0, -30 + 22 * (k % 3))
    for way in (-1, 1):
        pen.line(f"M{way * 62} -104L{way * 118} -136", BONE, 15)
        pen.circle(way * 122, -142, 11, BONE)
        pen.circle(way * 128, -128, 11, BONE)
    pen.path("M-92 -56C-104 -128 -52 -170 0 -170S104 -128 92 -56Q0 -34 -92 -56Z", pen.tone(ROAST, 0.66))
    for way in (-1, 1):
        pen.path(
            f"M{way * 18} -66Q{way * 34} -126 {way * 84} -118Q{way * 104} -92 {way * 78} -64Q{way * 46} -50 {way * 18} -66Z",
            CRUST,
        )
    pen.ellipse(-26, -146, 28, 10, "#ffffff", 0.4, -18)
    for x in (-138, 140):
        pen.circle(x, -62, 20, LEMON)
        pen.circle(x, -62, 13, "#f8e28a")
    for x in (-40, 0, 40):
        pen.circle(x, -50, 9, BERRY)


SERVED: dict[Prop, PropKind] = {Prop.PLATE: PropKind(_dish, 340, 174, 150)}
"""Each with food on it."""
