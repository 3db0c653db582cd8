"""Props of the holster: what policemen and robbers have in the hand."""

from __future__ import annotations

from random import Random

from storyassets.model.prop import Prop
from storyassets.providers.embedded.scenery.colours import darken, lighten
from storyassets.providers.embedded.scenery.pen import Pen
from storyassets.providers.embedded.scenery.prop_kinds import PropKind

STEEL, GRIP = "#4a505c", "#5a4030"


def _pistol(pen: Pen, rng: Random) -> None:
    pen.path("M-96 -130H-20L-44 0H-120Q-128 -20 -112 -60Z", pen.tone(GRIP, 0.6))
    pen.line("M-92 -104L-104 -30M-70 -104L-84 -24", darken(GRIP, 0.35), 6)
    pen.line("M-22 -126Q-16 -72 20 -76Q44 -82 40 -126", darken(STEEL, 0.2), 12)
    pen.line("M4 -124L-4 -92", darken(STEEL, 0.4), 10)
    pen.path("M-124 -196H160V-140H60L44 -122H-118Q-130 -150 -124 -196Z", pen.tone(STEEL, 0.7))
    pen.rect(-124, -200, 290, 26, pen.tone(lighten(STEEL, 0.2), 0.8), 5)
    pen.line("M-104 -168v26M-90 -168v26M-76 -168v26", darken(STEEL, 0.4), 5)
    pen.rect(146, -212, 12, 16, darken(STEEL, 0.3), 3)
    pen.circle(162, -160, 9, "#1d2026")


FIREARMS = {Prop.PISTOL: PropKind(_pistol, 297, 212, 90, origin=(22, 0))}
