"""Props that people of today wear: tie, belt and what is on their feet."""

from __future__ import annotations

from random import Random

from storyassets.model.prop import Prop
from storyassets.providers.embedded.scenery.colours import darken, lighten
from storyassets.providers.embedded.scenery.pen import Pen
from storyassets.providers.embedded.scenery.prop_kinds import Place, PropKind

GOLD = "#e9b53e"


def _tie(pen: Pen, rng: Random) -> None:
    colour = "#b5343f"
    pen.line("M-64 -322L-22 -296M64 -322L22 -296", darken(colour, 0.2), 22)
    pen.polygon([(-34, -312), (34, -312), (22, -256), (-22, -256)], pen.tone(colour, 0.6))
    pen.polygon([(-20, -256), (20, -256), (58, -58), (0, 0), (-58, -58)], pen.tone(colour, 0.6))
    pen.line("M-26 -206L32 -178M-36 -152L44 -112M-46 -98L54 -50", "#f2d9a0", 13)


def _belt(pen: Pen, rng: Random) -> None:
    """Rolled up, its buckle in front."""
    hide = "#7a4a2e"
    pen.path("M-120 -150A110 46 0 0 1 100 -150V-96A110 46 0 0 0 -120 -96Z", darken(hide, 0.4))
    pen.path("M-126 -136Q-126 -86 -20 -78H150V-22H-20Q-126 -30 -126 -86Z", pen.tone(hide, 0.7))
    pen.line("M-110 -96Q-60 -68 0 -66H140M-106 -70Q-60 -36 0 -34H140", lighten(hide, 0.3), 4)
    for x in (24, 54, 84):
        pen.circle(x, -50, 6, "#2b1c14")
    pen.line("M108 -88H176V-12H108Z", GOLD, 15)
    pen.line("M112 -50H170", lighten(GOLD, 0.3), 10)


def _slippers(pen: Pen, rng: Random) -> None:
    for x, y in ((46, -28), (-50, 0)):
        pen.path(
            f"M{x - 100} {y - 10}Q{x - 104} {y - 44} {x - 60} {y - 48}H{x + 60}Q{x + 104} {y - 40} {x + 100} {y - 10}Q{x + 98} {y} {x + 80} {y}H{x - 84}Q{x - 98} {y} {x - 100} {y - 10}Z",
            "#7a4a3a",
        )
        pen.path(
            f"M{x - 96} {y - 34}Q{x - 60} {y - 56} {x - 10} {y - 52}L{x - 16} {y - 20}H{x - 92}Z", "#f2ddc6"
        )
        pen.path(
            f"M{x - 24} {y - 18}Q{x - 40} {y - 86} {x + 14} {y - 90}Q{x + 94} {y - 84} {x + 98} {y - 18}Z",
            pen.tone("#c25a6a", 0.66),
        )
        pen.circle(x + 18, y - 88, 22, "#f6e6ee")


def _boots(pen: Pen, rng: Random) -> None:
    """A pair of lace-up boots."""
    hide = "#8a5a34"
    for x, y in ((58, -22), (-46, 0)):
        pen.path(
            f"M{x - 66} {y - 214}H{x + 30}L{x + 34} {y - 108}Q{x + 100} {y - 96} {x + 104} {y - 40}V{y - 22}H{x - 70}Z",
            pen.tone(hide, 0.66),
        )
        pen.rect(x - 76, y - 28, 186, 28, "#33261f", 9)
        pen.rect(x - 72, y - 226, 108, 26, lighten(hide, 0.24), 12)
        pen.line(
            f"M{x + 6} {y - 182}L{x + 34} {y - 170}M{x + 6} {y - 152}L{x + 36} {y - 142}M{x + 8} {y - 122}L{x + 40} {y - 114}",
            "#f2ddb0",
            8,
        )
        pen.line(f"M{x + 44} {y - 46}Q{x + 50} {y - 76} {x + 84} {y - 76}", darken(hide, 0.3), 6)


def _heels(pen: Pen, rng: Random) -> None:
    for x, y, colour in ((40, -34, "#a8202f"), (-36, 0, "#d8303f")):
        pen.path(
            f"M{x - 112} {y - 136}Q{x - 84} {y - 150} {x - 62} {y - 122}Q{x} {y - 44} {x + 64} {y - 52}Q{x + 124} {y - 50} {x + 128} {y - 8}Q{x + 126} {y} {x + 110} {y}H{x + 44}Q{x - 8} {y - 14} {x - 70} {y - 76}L{x - 84} {y}H{x - 98}Q{x - 104} {y - 70} {x - 112} {y - 136}Z",
            pen.tone(colour, 0.6),
        )
        pen.path(
            f"M{x + 6} {y - 64}Q{x + 30} {y - 34} {x + 84} {y - 50}Q{x + 40} {y - 56} {x + 6} {y - 64}Z",
            "#f6d9cf",
        )


WORN_TODAY = {
    Prop.TIE: PropKind(_tie, 150, 334, 150),
    Prop.BELT: PropKind(_belt, 316, 200, 90, origin=(28, 0)),
    Prop.SLIPPERS: PropKind(_slippers, 308, 142, 90),
    Prop.BOOTS: PropKind(_boots, 300, 252, 170, Place.LARGE, origin=(20, 0)),
    Prop.HEELS: PropKind(_heels, 322, 190, 100, origin=(10, 0)),
}
