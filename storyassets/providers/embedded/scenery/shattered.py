"""Shattered: whoever has a shell that broke lies with cracks and a hole in it, and its pieces about them."""

from __future__ import annotations

from storyassets.model.character import Species
from storyassets.model.prop import Prop
from storyassets.providers.embedded.figures import Facing
from storyassets.providers.embedded.scenery.blocking import Placed
from storyassets.providers.embedded.scenery.colours import darken, lighten
from storyassets.providers.embedded.scenery.pen import Pen, Point
from storyassets.providers.embedded.scenery.stage import Stage

_SHELLED = frozenset({Species.TORTOISE, Species.CRAB, Species.SNAIL})
_SHELL, _RIM, _INSIDE = "#8a6238", "#b98a4e", "#2e1f14"
_MIDDLE = -0.13  # of the figure's width, from its middle to the dome's, away from the head
# Across in widths of the figure from the dome's middle, up in its heights.
_HOLE = (
    (-0.03, 0.86),
    (0.05, 0.9),
    (0.1, 0.78),
    (0.16, 0.72),
    (0.1, 0.6),
    (0.03, 0.66),
    (-0.01, 0.56),
    (-0.06, 0.7),
)
_CRACKS = (
    ((-0.05, 0.72), (-0.11, 0.66), (-0.13, 0.52), (-0.2, 0.46), (-0.22, 0.36)),
    ((0.0, 0.57), (-0.02, 0.44), (0.03, 0.36), (0.01, 0.24)),
    ((0.14, 0.66), (0.18, 0.54), (0.23, 0.5), (0.25, 0.38)),
)
# Where a piece lies, how large it is and how it is turned.
_PIECES = (
    (-0.4, 0.02, 0.075, -20),
    (-0.26, -0.09, 0.1, 14),
    (0.02, -0.11, 0.085, 50),
    (0.2, -0.06, 0.06, -34),
    (0.42, -0.1, 0.07, 8),
)
_ROCK = "#8f8a90"
_ROCK_LINE = (
    (-0.64, -0.44),
    (-0.66, -0.16),
    (-0.56, 0.1),
    (-0.2, 0.16),
    (0.02, 0.5),
    (0.1, 1.06),
    (0.2, 1.3),
    (0.28, 0.98),
    (0.36, 1.08),
    (0.48, 0.5),
    (0.62, 0.12),
    (0.7, -0.24),
    (0.66, -0.5),
    (0.34, -0.58),
    (0.04, -0.5),
    (-0.3, -0.62),
)
_FACETS = (
    (((-0.56, 0.1), (-0.2, 0.16), (0.3, 0.06), (0.62, 0.12), (0.34, -0.14), (-0.26, -0.18)), 0.22),
    (((-0.26, -0.18), (0.34, -0.14), (0.34, -0.58), (0.04, -0.5), (-0.3, -0.62)), -0.08),
    (((0.34, -0.14), (0.62, 0.12), (0.7, -0.24), (0.66, -0.5), (0.34, -0.58)), -0.24),
    (((0.1, 1.06), (0.2, 1.3), (0.24, 0.6), (0.02, 0.5)), 0.26),
    (((0.28, 0.98), (0.36, 1.08), (0.48, 0.5), (0.3, 0.3)), -0.14),
)
"""Across in widths of the figure from its middle, up in its heights; each facet with how much lighter it is."""

_CRACK_WIDE = 0.022  # of the figure's height


def draw_rock_under(pen: Pen, stage: Stage, one: Placed, x: float, y: float) -> None:
    """The rock on which it broke: jagged, with the light on its top."""
    if not one.actor.broken or one.actor.at != Prop.STONE.value:
        return
    figure, scale = one.nearest.figure, one.nearest.scale
    wide, high = figure.width * scale, figure.height * scale
    grey = stage.palette.lit(_ROCK)
    pen.shadow(x, y + high * 0.62, wide * 0.72, high * 0.12)
    outline = [(x + px * wide, y - py * high) for px, py in _ROCK_LINE]
    pen.polygon(outline, pen.tone(grey, 0.6, 0.3))
    for facet, light in _FACETS:
        points = [(x + px * wide, y - py * high) for px, py in facet]
        pen.polygon(points, lighten(grey, light) if light > 0 else darken(grey, -light))


def draw_shattered(pen: Pen, one: Placed, x: float, y: float) -> None:
    """Over the figure that stands at (x, y), if its shell is broken."""
    if not one.actor.broken or one.look.species not in _SHELLED:
        return
    figure, scale = one.nearest.figure, one.nearest.scale
    wide, high = figure.width * scale, figure.height * scale
    way = -1 if one.facing is Facing.LEFT else 1
    middle = x + way * _MIDDLE * wide

    def at(point: Point) -> Point:
        return middle + way * point[0] * wide, y - point[1] * high

    pen.polygon([at(point) for point in _HOLE], _INSIDE)
    for crack in _CRACKS:
        points = [at(point) for point in crack]
        path = "M" + "L".join(f"{px:.1f} {py:.1f}" for px, py in points)
        pen.line(path, _INSIDE, _CRACK_WIDE * high)
    for k, (px, py, size, turn) in enumerate(_PIECES):
        colour = _RIM if k % 2 else lighten(_SHELL, 0.1)
        r = size * wide
        pen.open(x + way * px * wide, y - py * high, 1, turn)
        pen.polygon(
            [(-r, r * 0.3), (-r * 0.4, -r * 0.4), (r * 0.5, -r * 0.5), (r, r * 0.2), (0, r * 0.5)],
            darken(_SHELL, 0.4),
        )
        pen.polygon(
            [(-r, r * 0.2), (-r * 0.4, -r * 0.5), (r * 0.5, -r * 0.6), (r, r * 0.1), (0, r * 0.36)], colour
        )
        pen.close()
