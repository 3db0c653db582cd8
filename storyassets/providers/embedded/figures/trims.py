"""Trims: what is sewn on, tied round or worn over the garment of the trunk.

Each is drawn upright about the hip's middle (0, 0); `half` is half the shoulders' width, `trunk`
the height of the neck above the hip.
"""

from __future__ import annotations

from collections.abc import Callable

from storyassets.providers.embedded.figures.folk_trims import FOLK_TRIMS
from storyassets.providers.embedded.figures.outer_garments import (
    draw_hoodie,
    draw_mantle,
    draw_overcoat,
    draw_scarf,
    draw_straps,
)
from storyassets.providers.embedded.figures.outfits import Outfit, Trim
from storyassets.providers.embedded.figures.palette import (
    CREAM,
    GOLD,
    RED,
    STEEL,
    WHITE,
    darker,
    lighter,
    luma,
)
from storyassets.providers.embedded.figures.sketch import (
    Shapes,
    blob,
    circle,
    ellipse,
    line,
    path,
    polygon,
)
from storyassets.providers.embedded.figures.trim_garments import (
    TrunkFrame,
    draw_apron,
    draw_belt,
    draw_coat,
    draw_fur_cape,
    draw_patches,
    draw_sash,
    draw_shawl,
    draw_vest,
)

# How far up the neckline reaches: less would leave a band of cloth across the throat.
_INTO_NECK = 28
_STRIPE = 8


def draw_trims(outfit: Outfit, skin: str, half: float, waist: float, trunk: float, turned: float) -> Shapes:
    """The neckline, then every trim of the outfit in its order, but for what is laid round the shoulders."""
    frame = TrunkFrame(outfit, half, waist, trunk, middle=half * 0.22 * turned)
    x, top = frame.middle * 0.5, -trunk - 4
    shapes: Shapes = [
        path(
            f"M{x - 19},{top + 1} Q{x},{top + 40} {x + 19},{top + 1} Q{x},{top - _INTO_NECK} {x - 19},{top + 1} Z",
            darker(skin, 0.08),
        )
    ]
    for trim in outfit.trim:
        draw = _DRAWN.get(trim)
        if draw and trim not in _WRAPS:
            shapes += draw(frame)
    return shapes


def draw_wraps(outfit: Outfit, skin: str, half: float, waist: float, trunk: float, turned: float) -> Shapes:
    """What is laid round the shoulders, over the arms."""
    frame = TrunkFrame(outfit, half, waist, trunk, middle=half * 0.22 * turned)
    return [shape for trim in outfit.trim if trim in _WRAPS for shape in _DRAWN[trim](frame)]


def _tie(t: TrunkFrame) -> Shapes:
    x, top, colour = t.middle, -t.trunk + 14, RED if t.outfit.accent == GOLD else t.outfit.accent
    return [
        polygon(
            [
                (x - 7, top),
                (x + 7, top),
                (x + 5, top + 12),
                (x + 10, top + 62),
                (x, top + 74),
                (x - 10, top + 62),
                (x - 5, top + 12),
            ],
            colour,
        )
    ]


def _buttons(t: TrunkFrame) -> Shapes:
    colour = lighter(t.outfit.accent, 0.1) if t.outfit.accent != WHITE else STEEL
    return [circle(t.middle, -t.trunk * share, 5, darker(colour, 0.12)) for share in (0.72, 0.54, 0.12)]


def _badge(t: TrunkFrame) -> Shapes:
    return [
        blob(
            [
                (x + t.half * 0.45, y - t.trunk * 0.68)
                for x, y in ((0, -12), (11, -3), (7, 11), (-7, 11), (-11, -3))
            ],
            t.outfit.accent,
        )
    ]


def _stethoscope(t: TrunkFrame) -> Shapes:
    x, top = t.middle, -t.trunk - 2
    return [
        line(
            f"M{x - 24},{top} C{x - 30},{top + 60} {x - 8},{top + 70} {x - 2},{top + 74} C{x + 10},{top + 70} {x + 30},{top + 60} {x + 24},{top} M{x - 2},{top + 74} L{x - 2},{top + 98}",
            "#3b4a63",
            5,
        ),
        circle(x - 2, top + 104, 10, STEEL, stroke="#3b4a63", stroke_width=4),
    ]


def stripe_colour(outfit: Outfit) -> str:
    """Of stripes on cloth: darker than it, or on light cloth the accent's."""
    return darker(outfit.top, 0.3) if luma(outfit.top) < 0.7 else outfit.accent


def _stripes(t: TrunkFrame) -> Shapes:
    colour = stripe_colour(t.outfit)
    shapes: Shapes = []
    for share in (0.66, 0.46, 0.26, 0.06):
        w = (t.waist + (t.half - t.waist) * share) * 0.98 - _STRIPE / 2
        y = -t.trunk * share
        shapes.append(line(f"M{-w},{y} Q0,{y + 10} {w},{y}", colour, _STRIPE))
    return shapes


def _braces(t: TrunkFrame) -> Shapes:
    colour = darker(t.outfit.legs, 0.05)
    w, x = t.waist * 0.55, t.middle
    return [
        line(
            f"M{x - w},{-t.trunk + 2} L{x - w * 1.05},{-t.trunk * 0.2} M{x + w},{-t.trunk + 2} L{x + w * 1.05},{-t.trunk * 0.2}",
            colour,
            12,
        ),
        path(
            f"M{-t.waist - 7},{-t.trunk * 0.26} Q0,{-t.trunk * 0.18} {t.waist + 7},{-t.trunk * 0.26} L{t.waist + 9},10 Q0,24 {-t.waist - 9},10 Z",
            t.outfit.legs,
            shaded=True,
        ),
        *(circle(x + side * w, -t.trunk * 0.24, 5, GOLD) for side in (-1, 1)),
    ]


def _breastplate(t: TrunkFrame) -> Shapes:
    h, top = t.half + 6, -t.trunk + 4
    plate = blob(
        [
            (-h * 0.55, top),
            (h * 0.55, top),
            (h, top + 24),
            (t.waist + 4, -t.trunk * 0.4),
            (0, -t.trunk * 0.22),
            (-t.waist - 4, -t.trunk * 0.4),
            (-h, top + 24),
        ],
        STEEL,
        shaded=True,
    )
    pads: Shapes = [ellipse(side * (h + 2), top + 20, 19, 16, STEEL, shaded=True) for side in (-1, 1)]
    return [
        plate,
        line(f"M{t.middle},{top + 20} L{t.middle},{-t.trunk * 0.26}", darker(STEEL, 0.2), 3),
        *pads,
    ]


def _lacing(t: TrunkFrame) -> Shapes:
    x, colour = t.middle, darker(t.outfit.top, 0.35)
    bodice = path(
        f"M{x - 16},{-t.trunk + 12} L{x + 16},{-t.trunk + 12} L{x + 11},{-t.trunk * 0.36} L{x - 11},{-t.trunk * 0.36} Z",
        CREAM,
    )
    rungs = " ".join(
        f"M{x - 11},{-t.trunk * s} L{x + 11},{-t.trunk * (s - 0.09)}" for s in (0.76, 0.62, 0.48)
    )
    return [bodice, line(rungs, colour, 4)]


def _cross(t: TrunkFrame) -> Shapes:
    x, y = t.middle, -t.trunk * 0.52
    return [
        line(
            f"M{x - 20},{-t.trunk + 4} Q{x},{y - 26} {x},{y - 16} Q{x},{y - 26} {x + 20},{-t.trunk + 4}",
            GOLD,
            3,
        ),
        line(f"M{x},{y - 14} L{x},{y + 22} M{x - 13},{y - 2} L{x + 13},{y - 2}", GOLD, 7),
    ]


def _tape(t: TrunkFrame) -> Shapes:
    x, top = t.middle, -t.trunk
    return [
        line(
            f"M{x - 24},{top} Q{x - 30},{top + 60} {x - 26},{top + 96} M{x + 24},{top} Q{x + 30},{top + 50} {x + 27},{top + 84}",
            "#f3d04e",
            9,
        )
    ]


def _collar(t: TrunkFrame) -> Shapes:
    x, top = t.middle * 0.7, -t.trunk - 6
    colour = t.outfit.accent
    return [
        path(f"M{x - 22},{top} L{x - 2},{top + 26} L{x - 24},{top + 32} L{x - 38},{top + 8} Z", colour),
        path(f"M{x + 22},{top} L{x + 2},{top + 26} L{x + 24},{top + 32} L{x + 38},{top + 8} Z", colour),
    ]


def _ruff(t: TrunkFrame) -> Shapes:
    """A white collar in folds, all round the neck."""
    x, top = t.middle * 0.7, -t.trunk - 2
    folds = " ".join(f"M{x + k * 9},{top + 1} L{x + k * 11.5},{top + 15 - abs(k)}" for k in range(-4, 5))
    return [
        ellipse(x, top + 5, 54, 17, darker(CREAM, 0.16)),
        ellipse(x, top + 3, 52, 14.5, WHITE, shaded=True),
        line(folds, darker(CREAM, 0.3), 2.6),
    ]


def _pocket(t: TrunkFrame) -> Shapes:
    x, y, colour = -t.waist * 0.36, -t.trunk * 0.6, darker(t.outfit.top, 0.14)
    return [path(f"M{x - 15},{y} L{x + 15},{y} L{x + 14},{y + 22} Q{x},{y + 32} {x - 14},{y + 22} Z", colour)]


def _checks(t: TrunkFrame) -> Shapes:
    """Lines along and across."""
    dark, light = darker(t.outfit.top, 0.3), lighter(t.outfit.top, 0.32)
    across = " ".join(
        f"M{-t.waist * 0.96},{-t.trunk * k} L{t.waist * 0.96},{-t.trunk * k}" for k in (0.18, 0.42, 0.66)
    )
    along = " ".join(
        f"M{t.waist * k},{-t.trunk * high} L{t.waist * k},0"
        for k, high in ((-0.62, 0.92), (-0.06, 0.78), (0.5, 0.94))
    )
    return [line(across, dark, 5.5, opacity=0.45), line(along, light, 4, opacity=0.38)]


# These lie over sleeves too.
_WRAPS = frozenset({Trim.FUR_CAPE, Trim.SHAWL, Trim.MANTLE, Trim.SCARF})
_DRAWN: dict[Trim, Callable[[TrunkFrame], Shapes]] = {
    Trim.BELT: draw_belt,
    Trim.SASH: draw_sash,
    Trim.APRON: draw_apron,
    Trim.FUR_CAPE: draw_fur_cape,
    Trim.SHAWL: draw_shawl,
    Trim.VEST: draw_vest,
    Trim.COAT: draw_coat,
    Trim.TIE: _tie,
    Trim.BUTTONS: _buttons,
    Trim.BADGE: _badge,
    Trim.STETHOSCOPE: _stethoscope,
    Trim.STRIPES: _stripes,
    Trim.PATCHES: draw_patches,
    Trim.BRACES: _braces,
    Trim.BREASTPLATE: _breastplate,
    Trim.LACING: _lacing,
    Trim.CROSS: _cross,
    Trim.TAPE: _tape,
    Trim.COLLAR: _collar,
    Trim.HOODIE: draw_hoodie,
    Trim.MANTLE: draw_mantle,
    Trim.CHECKS: _checks,
    Trim.POCKET: _pocket,
    Trim.OVERCOAT: draw_overcoat,
    Trim.SCARF: draw_scarf,
    Trim.RUFF: _ruff,
    Trim.PACK: draw_straps,
    **FOLK_TRIMS,
}
