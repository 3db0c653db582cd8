"""Hanging: grapes that nobody has picked hang from a vine, out of reach of whoever is below."""

from __future__ import annotations

from storyassets.model.place import Setting
from storyassets.model.prop import Prop
from storyassets.model.shot import Staging
from storyassets.providers.embedded.scenery.blocking import Placed
from storyassets.providers.embedded.scenery.colours import darken, lighten
from storyassets.providers.embedded.scenery.kept_sides import open_side
from storyassets.providers.embedded.scenery.pen import Drawing, Pen
from storyassets.providers.embedded.scenery.stage import Stage

GREEN = frozenset({Setting.FIELD, Setting.FOREST, Setting.GARDEN, Setting.FARMYARD, Setting.ROAD})
AT, LONE_AT = 0.24, 0.30  # of the width, from the middle; of the height, where one hangs that is seen alone
TOP = 0.095  # of the height, of the vine
SIZE, LONE_SIZE = 0.22, 0.46  # of the width
LEAVES = ((-0.42, -0.2, 1.0), (-0.2, 0.5, 0.8), (0.06, -0.4, 1.1), (0.3, 0.36, 0.8), (0.52, -0.2, 1.0))
BARK, LEAF = "#7a5636", "#5f9a4c"


def hangs(prop: Prop, staging: Staging, placed: tuple[Placed, ...]) -> bool:
    """Whether it grows over the head of somebody alone, who has not got it."""
    there = [other for other in staging.props if other in (Prop.BASKET, Prop.TABLE)]
    return prop is Prop.GRAPES and staging.setting in GREEN and len(placed) < 2 and not there


def hang(pen: Pen, stage: Stage, drawing: Drawing, placed: tuple[Placed, ...]) -> None:
    """The vine from the picture's edge, its leaves, and the bunch under it."""
    way = open_side(stage, placed) if placed else 1
    x = stage.width * (0.5 + way * AT) if placed else stage.width / 2
    y = stage.height * (TOP if placed else LONE_AT)
    scale = (SIZE if placed else LONE_SIZE) * stage.width / drawing.width
    edge = stage.width + 20 if way > 0 else -20.0
    tip, wide = x - way * stage.width * 0.2, stage.width
    bark = stage.palette.lit(BARK)
    pen.line(
        f"M{edge:.1f} {y - wide * 0.07:.1f}Q{x + way * wide * 0.1:.1f} {y - wide * 0.02:.1f} {x:.1f} {y - wide * 0.03:.1f}"
        f"T{tip:.1f} {y - wide * 0.07:.1f}",
        bark,
        wide * 0.022,
    )
    pen.line(f"M{x:.1f} {y - wide * 0.03:.1f}V{y + wide * 0.03:.1f}", darken(bark, 0.1), wide * 0.012)
    pen.stand(drawing, x, y + wide * 0.01 + drawing.height * scale, scale)
    for across, down, size in LEAVES:
        _leaf(pen, stage, x + across * wide * 0.4, y - wide * 0.04 + down * wide * 0.05, wide * 0.05 * size)


def _leaf(pen: Pen, stage: Stage, x: float, y: float, r: float) -> None:
    """Of five lobes, with a lighter vein."""
    green = stage.palette.lit(LEAF)
    pen.path(
        f"M{x:.1f} {y + r:.1f}Q{x - r * 0.5:.1f} {y + r * 0.7:.1f} {x - r:.1f} {y + r * 0.5:.1f}"
        f"L{x - r * 0.7:.1f} {y:.1f}L{x - r * 0.9:.1f} {y - r * 0.5:.1f}L{x - r * 0.3:.1f} {y - r * 0.5:.1f}"
        f"L{x:.1f} {y - r:.1f}L{x + r * 0.3:.1f} {y - r * 0.5:.1f}L{x + r * 0.9:.1f} {y - r * 0.5:.1f}"
        f"L{x + r * 0.7:.1f} {y:.1f}L{x + r:.1f} {y + r * 0.5:.1f}Q{x + r * 0.5:.1f} {y + r * 0.7:.1f} {x:.1f} {y + r:.1f}Z",
        pen.tone(green, 0.6, 0.2),
    )
    pen.line(f"M{x:.1f} {y + r * 0.9:.1f}V{y - r * 0.6:.1f}", lighten(green, 0.2), r * 0.09)
