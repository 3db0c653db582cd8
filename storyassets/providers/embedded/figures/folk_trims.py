"""Trims of the clothes of lands and of work: woven bands, draped cloth, crossed fronts, bands that shine, a number."""

from __future__ import annotations

from collections.abc import Callable

from storyassets.providers.embedded.figures.outfits import Trim
from storyassets.providers.embedded.figures.palette import CREAM, GOLD, darker, lighter
from storyassets.providers.embedded.figures.sketch import Shapes, line, path
from storyassets.providers.embedded.figures.trim_garments import TrunkFrame

_SILVER = "#e9edf0"


def _woven(t: TrunkFrame) -> Shapes:
    """Three bands across the breast, the middle one a zigzag."""
    shapes: Shapes = []
    for share, colour in ((0.62, t.outfit.accent), (0.36, lighter(t.outfit.accent, 0.45))):
        w, y = t.waist * 1.02, -t.trunk * share
        shapes.append(line(f"M{-w},{y} Q0,{y + 9} {w},{y}", colour, 13))
    w, y = t.waist * 0.96, -t.trunk * 0.49
    points = [(-w + 2 * w * k / 10, y + (9 if k % 2 else -3)) for k in range(11)]
    zigzag = "M" + " L".join(f"{a:.1f},{b:.1f}" for a, b in points)
    return [*shapes, line(zigzag, CREAM, 5)]


def _drape(t: TrunkFrame) -> Shapes:
    """A broad length of cloth from the left shoulder to the right hip, with a border."""
    h, top, cloth = t.half, -t.trunk, darker(t.outfit.top, 0.16)
    band = f"M{h * 0.3},{top - 4} L{h * 0.98},{top + 26} L{h * 0.6},{top * 0.5} L{-t.waist * 0.6},12 L{-t.waist - 6},4 L{-t.waist - 2},{top * 0.36} Z"
    return [
        path(band, cloth, shaded=True),
        line(f"M{h * 0.3},{top} Q{t.middle},{top * 0.66} {-t.waist},{top * 0.34}", t.outfit.accent, 8),
        line(
            f"M{h * 0.6},{top + 16} Q{h * 0.3},{top * 0.6} {-t.waist * 0.7},{top * 0.12}",
            darker(cloth, 0.16),
            3.5,
        ),
    ]


def _crossed(t: TrunkFrame) -> Shapes:
    """The collar's two bands, the left over the right, down to the sash."""
    x, top, low, light = t.middle, -t.trunk, -t.trunk * 0.3, lighter(t.outfit.accent, 0.5)
    under, over = f"M{x + 30},{top - 4} L{x + 3},{top * 0.62}", f"M{x - 30},{top - 4} L{x + 34},{low}"
    inner = f"M{x - 22},{top} L{x},{top * 0.68} L{x + 22},{top} Z"
    return [path(inner, CREAM), line(under, light, 13), line(over, light, 15)]


def _embroidery(t: TrunkFrame) -> Shapes:
    """A yoke sewn in gold about the neck, and a point of it down the breast."""
    x, top = t.middle, -t.trunk
    yoke = f"M{x - 30},{top} Q{x - 34},{top + 40} {x - 12},{top + 52} L{x},{top * 0.38} L{x + 12},{top + 52} Q{x + 34},{top + 40} {x + 30},{top}"
    return [line(yoke, GOLD, 6), line(f"M{x},{top + 30} L{x},{top * 0.46}", lighter(GOLD, 0.3), 4)]


def _reflective(t: TrunkFrame) -> Shapes:
    """Two bands round the trunk and one over each shoulder."""
    w, h = t.waist + 4, t.half
    bands = " ".join(f"M{-w},{-t.trunk * k} Q0,{-t.trunk * k + 9} {w},{-t.trunk * k}" for k in (0.46, 0.16))
    straps = " ".join(
        f"M{s * h * 0.56},{-t.trunk + 6} L{s * t.waist * 0.62},{-t.trunk * 0.46}" for s in (-1, 1)
    )
    return [line(f"{bands} {straps}", t.outfit.accent, 17), line(f"{bands} {straps}", _SILVER, 8)]


def _number(t: TrunkFrame) -> Shapes:
    """A great 7 on the breast."""
    x, y = t.middle, -t.trunk * 0.5
    return [line(f"M{x - 17},{y - 24} L{x + 17},{y - 24} L{x - 6},{y + 26}", t.outfit.accent, 10)]


FOLK_TRIMS: dict[Trim, Callable[[TrunkFrame], Shapes]] = {
    Trim.WOVEN: _woven,
    Trim.DRAPE: _drape,
    Trim.CROSSED: _crossed,
    Trim.EMBROIDERY: _embroidery,
    Trim.REFLECTIVE: _reflective,
    Trim.NUMBER: _number,
}
