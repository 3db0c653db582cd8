"""Trims that are garments: belts, aprons, capes, vests and coats."""

from __future__ import annotations

from dataclasses import dataclass

from storyassets.providers.embedded.figures.outfits import Outfit
from storyassets.providers.embedded.figures.palette import (
    GOLD,
    INK,
    LEATHER,
    darker,
    luma,
    mix,
)
from storyassets.providers.embedded.figures.sketch import (
    Shapes,
    circle,
    ellipse,
    line,
    path,
    polygon,
)


@dataclass(frozen=True)
class TrunkFrame:
    """The trunk that is dressed: half its breadth at shoulders and waist, its length, and its middle line."""

    outfit: Outfit
    half: float
    waist: float
    trunk: float
    middle: float


def draw_belt(t: TrunkFrame) -> Shapes:
    """A belt with a buckle."""
    y, w = -t.trunk * 0.26, t.waist + 8
    return [
        path(
            f"M{-w},{y - 8} Q0,{y + 6} {w},{y - 8} L{w + 1},{y + 9} Q0,{y + 23} {-w - 1},{y + 9} Z", LEATHER
        ),
        polygon(
            [
                (t.middle - 11, y - 4),
                (t.middle + 11, y - 4),
                (t.middle + 11, y + 17),
                (t.middle - 11, y + 17),
            ],
            GOLD,
        ),
    ]


def draw_sash(t: TrunkFrame) -> Shapes:
    """A sash about the waist."""
    y, w = -t.trunk * 0.28, t.waist + 7
    return [
        path(
            f"M{-w},{y - 10} Q0,{y + 4} {w},{y - 10} L{w + 1},{y + 11} Q0,{y + 25} {-w - 1},{y + 11} Z",
            t.outfit.accent,
        )
    ]


def draw_apron(t: TrunkFrame) -> Shapes:
    """The bib of an apron."""
    w, colour, top, x = t.waist, t.outfit.accent, -t.trunk * 0.7, t.middle
    foot = 44.0
    strap = " ".join(
        f"M{x + s * w * 0.5},{top + 4} L{x * 0.6 + s * t.half * 0.4},{-t.trunk}" for s in (-1, 1)
    )
    shapes: Shapes = [
        line(strap, darker(colour, 0.1), 8),
        path(
            f"M{x - w * 0.58},{top} L{x + w * 0.58},{top} L{w * 0.9},{-t.trunk * 0.3} L{w},{foot}"
            f" Q0,{foot + 20} {-w},{foot} L{-w * 0.9},{-t.trunk * 0.3} Z",
            colour,
            shaded=True,
        ),
    ]
    y = -t.trunk * 0.3
    shapes.append(
        path(
            f"M{-w - 6},{y - 7} Q0,{y + 6} {w + 6},{y - 7} L{w + 6},{y + 7} Q0,{y + 20} {-w - 6},{y + 7} Z",
            darker(colour, 0.12),
        )
    )
    return shapes


def draw_fur_cape(t: TrunkFrame) -> Shapes:
    """A cape of ermine about the shoulders."""
    h, top = t.half + 12, -t.trunk - 8
    fur = "#fbf4e6"
    shapes: Shapes = [
        path(
            f"M{-h * 0.5},{top} Q0,{top + 50} {h * 0.5},{top} Q{h + 4},{top + 14} {h + 4},{top + 46} Q{h * 0.5},{top + 84} 0,{top + 86} Q{-h * 0.5},{top + 84} {-h - 4},{top + 46} Q{-h - 4},{top + 14} {-h * 0.5},{top} Z",
            fur,
            shaded=True,
        )
    ]
    spots = ((-0.7, 40), (-0.35, 60), (0.0, 68), (0.38, 60), (0.7, 40))
    shapes += [ellipse(x * h, top + y, 3.5, 7, INK) for x, y in spots]
    return shapes


def draw_shawl(t: TrunkFrame) -> Shapes:
    """A shawl, knotted before the breast."""
    h, top, colour = t.half + 11, -t.trunk - 8, t.outfit.accent
    return [
        path(
            f"M{-h * 0.45},{top} Q0,{top + 40} {h * 0.45},{top} Q{h + 3},{top + 12} {h + 3},{top + 60} Q{h * 0.4},{top + 74} {t.middle},{top + 112} Q{-h * 0.4},{top + 74} {-h - 3},{top + 60} Q{-h - 3},{top + 12} {-h * 0.45},{top} Z",
            colour,
            shaded=True,
        ),
        circle(t.middle, top + 58, 7, GOLD),
    ]


def draw_vest(t: TrunkFrame) -> Shapes:
    """An open vest."""
    h, w, top, colour = t.half + 8, t.waist + 6, -t.trunk + 2, darker(t.outfit.top, 0.42)
    x = t.middle
    return [
        path(
            f"M{-h * 0.42},{top - 6} L{x - 14},{-t.trunk * 0.5} L{x - 16},8 L{-w - 2},8 L{-w},{-t.trunk * 0.42} Q{-h * 0.94},{top + 44} {-h * 0.84},{top + 12} Z",
            colour,
            shaded=True,
        ),
        path(
            f"M{h * 0.42},{top - 6} L{x + 14},{-t.trunk * 0.5} L{x + 16},8 L{w + 2},8 L{w},{-t.trunk * 0.42} Q{h * 0.94},{top + 44} {h * 0.84},{top + 12} Z",
            colour,
            shaded=True,
        ),
    ]


def draw_coat(t: TrunkFrame) -> Shapes:
    """Open coat: its two fronts with lapels, over what is below."""
    h, top, x = t.half, -t.trunk, t.middle
    below = "#f6f2ea" if luma(t.outfit.top) < 0.75 else t.outfit.accent
    edge = darker(t.outfit.top, 0.2)
    return [
        path(
            f"M{x - 22},{top} L{x + 22},{top} L{x + 3},{-t.trunk * 0.33} L{x},{-t.trunk * 0.3} L{x - 3},{-t.trunk * 0.33} Z",
            below,
        ),
        path(
            f"M{-h * 0.36},{top - 4} L{x - 22},{top} L{x},{-t.trunk * 0.3} L{x - 34},{-t.trunk * 0.55} Z",
            edge,
        ),
        path(
            f"M{h * 0.36},{top - 4} L{x + 22},{top} L{x},{-t.trunk * 0.3} L{x + 34},{-t.trunk * 0.55} Z", edge
        ),
        line(f"M{x},{-t.trunk * 0.3} L{x},14", edge, 3),
        *(circle(x + 8, -t.trunk * share, 3.4, darker(edge, 0.3)) for share in (0.23, 0.1)),
    ]


def draw_patches(t: TrunkFrame) -> Shapes:
    """Patches of other cloth with coarse stitches, and a tear between them."""
    w, h = t.waist, t.trunk
    places = (
        (-0.78, -0.74, "#c9a35c"),
        (0.12, -0.5, "#566b8c"),
        (-0.62, -0.3, "#9c5a4a"),
        (0.22, -0.08, "#c9a35c"),
    )
    shapes: Shapes = []
    for x, y, cloth in places:
        a, b, side = x * w, y * h, 0.56 * w
        corners = [
            (a, b),
            (a + side, b - side * 0.12),
            (a + side * 0.94, b + side * 0.8),
            (a + side * 0.06, b + side * 0.9),
        ]
        shapes.append(polygon(corners, mix(cloth, t.outfit.top, 0.15)))
        stitches = " ".join(
            f"M{a + side * k / 4},{y0 - 5} L{a + side * k / 4 + 1},{y0 + 5}"
            for k in (1, 3)
            for y0 in (b, b + side * 0.85)
        )
        shapes.append(line(stitches, darker(cloth, 0.55), 2.5))
    tear = [(w * 0.2, -h * 0.9), (w * 0.4, -h * 0.78), (w * 0.26, -h * 0.64), (w * 0.14, -h * 0.78)]
    return [*shapes, polygon(tear, darker(t.outfit.top, 0.4))]
