"""Sewn things: clothes as they are made at home in old tales, before somebody wears them."""

from __future__ import annotations

from random import Random

from storyassets.model.prop import Prop
from storyassets.providers.embedded.scenery.colours import darken, lighten
from storyassets.providers.embedded.scenery.pen import Pen
from storyassets.providers.embedded.scenery.prop_kinds import Place, PropKind

CLOTHS = ("#3f7fc0", "#a8456a")  # far from leather and brass: a dye leaves those as they are
LEATHER, BRASS, LINEN = "#7a4f32", "#f0c04c", "#fdf3dc"


def _suit(pen: Pen, rng: Random) -> None:
    """A tunic with long sleeves and a belt, laid out, and the pointed cap that goes with it."""
    cloth = rng.choice(CLOTHS)
    for way in (-1, 1):
        pen.path(
            f"M{way * 62} -238Q{way * 128} -226 {way * 176} -118L{way * 128} -94Q{way * 104} -150 {way * 70} -160Z",
            pen.tone(darken(cloth, 0.1), 0.6),
        )
        pen.line(f"M{way * 178} -122L{way * 128} -96", lighten(cloth, 0.42), 14)
    pen.path(
        "M-72 -240Q-38 -252 -34 -252Q0 -218 34 -252Q38 -252 72 -240L82 -108L116 -8Q0 18 -116 -8L-82 -108Z",
        pen.tone(cloth, 0.68),
    )
    pen.line("M-113 -14Q0 12 113 -14", lighten(cloth, 0.42), 12)
    pen.path("M-34 -252Q0 -218 34 -252L4 -168H-4Z", darken(cloth, 0.3))
    pen.line("M-14 -216L14 -204M12 -196L-9 -186", LINEN, 5)
    pen.path("M-85 -122Q0 -104 85 -122L88 -96Q0 -76 -88 -96Z", LEATHER)
    pen.rect(-20, -119, 40, 32, BRASS, 6)
    pen.rect(-10, -110, 20, 14, LEATHER, 3)
    _cap(pen, cloth)


def _cap(pen: Pen, cloth: str) -> None:
    """It lies at the foot of the tunic, on its side."""
    pen.path("M70 2Q58 -66 96 -78Q168 -104 214 -52Q226 -34 206 -22Q150 -6 70 2Z", pen.tone(cloth, 0.6))
    pen.path("M58 6Q40 -44 80 -86L104 -78Q74 -44 86 4Z", lighten(cloth, 0.42))
    pen.circle(216, -34, 15, BRASS)


SEWN: dict[Prop, PropKind] = {
    Prop.SHIRT: PropKind(_suit, 420, 262, 250, Place.LARGE, origin=(26, 0)),
}
"""Each garment as it is sewn for somebody."""
