"""Door bay: the piece of wall that a door indoors stands in, with the light that falls in under it."""

from __future__ import annotations

from storyassets.providers.embedded.scenery.colours import darken, lighten
from storyassets.providers.embedded.scenery.pen import Pen
from storyassets.providers.embedded.scenery.stage import Stage

WALLS = ("#b8a78f", "#9fa89c", "#b39a93")
WIDER = 1.42  # of the door's half width, that the wall reaches to each side
SIDE = 0.14  # of the same: the wall's side, which is in the dark
SKIRTING = 0.055  # of the door's height
LIGHT = 0.05  # of the door's height, that light falls into the room


def draw_bay(pen: Pen, stage: Stage, x: float, y: float, half: float, high: float) -> None:
    """From the ceiling to the floor at `y`, before the furniture at the back wall."""
    wall = stage.palette.indoors(WALLS[stage.choose("bay", len(WALLS))])
    left, wide = x - half * WIDER, 2 * half * WIDER
    pen.shadow(x, y, half * WIDER * 1.12, high * 0.04)
    for side in (left - half * SIDE, left + wide):
        pen.rect(side, -10, half * SIDE, y + 10 - high * 0.012, darken(wall, 0.34))
    pen.rect(left, -10, wide, y + 10, pen.fade(darken(wall, 0.12), wall, lighten(wall, 0.08)))
    pen.rect(left, y - high * SKIRTING, wide, high * SKIRTING, darken(wall, 0.3))
    light = stage.palette.indoors("#ffe6ae")
    near = y + high * LIGHT
    pen.polygon([(x - half * 0.74, y), (x + half * 0.74, y), (x + half, near), (x - half, near)], light, 0.55)
