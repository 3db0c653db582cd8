"""A ride from afar: the vehicle small in its land, its lights before it."""

from __future__ import annotations

from storyassets.model.prop import Prop
from storyassets.model.vehicle import AS_PROP, Ride
from storyassets.providers.embedded.scenery.colours import darken
from storyassets.providers.embedded.scenery.composition import EMPTY_LINE
from storyassets.providers.embedded.scenery.dyes import DYES, dye
from storyassets.providers.embedded.scenery.pen import Pen, num
from storyassets.providers.embedded.scenery.props import draw_prop
from storyassets.providers.embedded.scenery.stage import Stage

LEFTWARD = frozenset({Prop.CAR, Prop.POLICE_CAR})
"""These are drawn with their lights at the left."""

WIDE = 0.56  # of the picture's width
AT = 0.44


def draw_far(stage: Stage, ride: Ride, seed: int) -> Pen:
    """On a road across the picture, going to the right."""
    pen, prop = Pen("rg"), AS_PROP[ride.vehicle]
    drawing = draw_prop(prop, prefix="rgv", seed=seed)
    drawing = dye(drawing, ride.colour) if ride.colour in DYES else drawing
    ground = stage.height * (EMPTY_LINE + 0.03)
    _draw_road(pen, stage, ground)
    scale = stage.width * WIDE * (0.8 if prop in LEFTWARD else 1.0) / drawing.width
    x, half = stage.width * AT, drawing.width * scale / 2
    pen.shadow(x, ground + 6, half * 1.05, 26, 0.42)
    if stage.palette.dim:
        beam = [(x + half * 0.96, ground - half * 0.30), (stage.width + 40, ground - half * 0.5), (stage.width + 40, ground + 70), (x + half * 0.96, ground - half * 0.12)]  # fmt: skip
        pen.polygon(beam, "#fff2c0", 0.34)
    pen.place(drawing.svg, x, ground, scale, mirror=prop in LEFTWARD)
    if stage.palette.dim:
        pen.glow(x + half * 0.95, ground - half * 0.22, 120, "#fff2c0", 0.95)
        pen.glow(x - half * 0.96, ground - half * 0.25, 60, "#ff3a2c", 0.8)
    return pen


def _draw_road(pen: Pen, stage: Stage, ground: float) -> None:
    road = stage.palette.turf("#6a6e7a", 0.05)
    low = ground + stage.height * 0.05
    pen.rect(-10, ground - 54, stage.width + 20, low - ground + 54, pen.fade(darken(road, 0.1), road))
    if not stage.palette.snow:
        marks = "".join(f"M{num(k * 180)} {num(ground + 34)}h90" for k in range(7))
        pen.line(marks, stage.palette.lit("#f4ecd6"), 9)
