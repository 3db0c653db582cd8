"""Pinned drawings: sheets on which a child has drawn the same thing again and again."""

from __future__ import annotations

from storyassets.model.prop import Prop
from storyassets.providers.embedded.scenery.colours import darken, lighten, mix
from storyassets.providers.embedded.scenery.pen import Drawing, Pen, num
from storyassets.providers.embedded.scenery.props import draw_prop

SHEETS = ((-150.0, -196.0, 1.0, -9.0), (146.0, -212.0, 1.0, 8.0), (-6.0, -40.0, 1.16, -2.0))
"""The middle of each one's lower edge, its size, and how far it is turned."""

PAPERS = ("#fdf6e0", "#e8f2fb", "#fff3f0")
GROUNDS = ("#5f9fd0", "#7fb56a", "#e0a04a")
HALF, HIGH = 118.0, 296.0
BOARDS = 6
ON_SHEET = (0.66, 0.62)  # of the sheet's width and height, the thing on it


def draw_pinned(prop: Prop, *, prefix: str, seed: int) -> Drawing:
    """Three sheets, the foremost largest, each with the thing, a crayon sun, and some ground under it."""
    pen = Pen(f"{prefix}pin")
    for k, (x, y, size, lean) in enumerate(SHEETS):
        thing = draw_prop(prop, prefix=f"{prefix}s{k}", seed=seed)
        pen.open(x, y, size, lean)
        pen.rect(-HALF + 7, -HIGH + 9, 2 * HALF, HIGH, "#1c1626", 4, 0.28)
        pen.rect(-HALF, -HIGH, 2 * HALF, HIGH, PAPERS[k], 4)
        _scribble_ground(pen, GROUNDS[k])
        _scribble_sun(pen, (-70.0, 68.0, -62.0)[k])
        scale = min(ON_SHEET[0] * 2 * HALF / thing.width, ON_SHEET[1] * HIGH / thing.height)
        pen.place(thing.svg, (14, -16, 12)[k], -40, scale)
        pen.circle(0, -HIGH + 16, 12, "#d8434a")
        pen.circle(-4, -HIGH + 12, 4, "#ffffff", 0.8)
        pen.close()
    return Drawing(pen.svg(), 540, 470)


def draw_on_sheet(things: tuple[Prop, ...], *, prefix: str, seed: int) -> Drawing:
    """One sheet, lying a little askew, on which somebody has just drawn these; the pencil lies on it."""
    pen = Pen(f"{prefix}sh")
    pen.open(0, -8, 1.5, -4)
    pen.rect(-HALF - 22, -HIGH + 48, 2 * HALF + 56, HIGH - 40, "#1c1626", 4, 0.24)
    pen.rect(-HALF - 30, -HIGH + 40, 2 * HALF + 56, HIGH - 40, "#fdf8ea", 4)
    pen.line("".join(f"M{num(-HALF - 18)} {-34 * k}H{num(HALF + 14)}" for k in range(1, 8)), "#cfe0ee", 2)
    _scribble_ground(pen, GROUNDS[1])
    share = 2 * HALF * 0.8 / len(things)
    for k, prop in enumerate(things):
        thing = draw_prop(prop, prefix=f"{prefix}t{k}", seed=seed)
        scale = min(share / thing.width, 0.58 * HIGH / thing.height)
        pen.place(thing.svg, (k - (len(things) - 1) / 2) * share, -42, scale)
    pen.open(104, -70, 0.62, 30)
    pen.rect(-8, -150, 16, 130, "#eab52e", 3)
    pen.polygon([(-8, -20), (8, -20), (0, 8)], "#f1d3a4")
    pen.polygon([(-3, -4), (3, -4), (0, 8)], "#2b2733")
    pen.close()
    pen.close()
    return Drawing(pen.svg(), 450, 420)


def draw_wall_of_boards(pen: Pen, wood: str, size: tuple[float, float]) -> None:
    """What they are pinned to: boards from edge to edge of the picture."""
    width, height = size
    pen.rect(-10, -10, width + 20, height + 20, pen.fade(lighten(wood, 0.12), darken(wood, 0.34)))
    step = width / BOARDS
    for k in range(BOARDS):
        pen.rect(step * k, -10, step * 0.5, height + 20, darken(wood, 0.2), opacity=0.14)
        grain = "".join(
            f"M{num(step * (k + 0.3 + 0.2 * (row % 3)))} {num(height * (row + (k % 3) * 0.3) / 7)}q9 {num(height * 0.03)} 0 {num(height * 0.08)}"
            for row in range(7)
        )
        pen.line(grain, darken(wood, 0.3), 4, 0.35)
    seams = "".join(f"M{num(step * k)} -10V{num(height + 10)}" for k in range(1, BOARDS))
    pen.line(seams, darken(wood, 0.5), 7, 0.7)


def _scribble_ground(pen: Pen, colour: str) -> None:
    """To and fro with a crayon."""
    strokes = "".join(f"L{num(-96 + 16 * k)} {-52 if k % 2 else -18}" for k in range(13))
    pen.line(f"M-104 -20{strokes}", colour, 11, 0.85)
    pen.line("M-100 -34Q0 -46 100 -32", mix(colour, "#ffffff", 0.3), 9, 0.8)


def _scribble_sun(pen: Pen, x: float) -> None:
    pen.circle(x, -236, 21, "#f5bd3a")
    rays = "M0 -34V-46M24 -24L33 -33M34 0H46M24 24L33 33M-24 24L-33 33M-34 0H-46M-24 -24L-33 -33"
    pen.open(x, -236)
    pen.line(rays, "#f5bd3a", 6)
    pen.close()
