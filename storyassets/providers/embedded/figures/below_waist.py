"""What a person's bust wears below the waist: a skirt, the tails of a coat, or trousers; a small bust shows it."""

from __future__ import annotations

from storyassets.providers.embedded.figures.outfits import Cut, Outfit, Trim
from storyassets.providers.embedded.figures.palette import darker, lighter
from storyassets.providers.embedded.figures.sketch import Point, Shape, Shapes, blob, line, polygon

_LOWEST = 380.0
# Half the breadth of the cloth at its lowest, in half waists.
_FLARE = {Cut.TUNIC: 1.34, Cut.LONG: 1.3, Cut.SKIRT: 1.5, Cut.GOWN: 1.56}
_HIP, _HIP_AT = 1.14, 74.0
_TUNIC_ENDS = 176.0


def draw_below_waist(outfit: Outfit, waist: float, roundness: float) -> Shapes:
    """Cloth from the waist down, `waist` being half of it; it goes on far below what a portrait shows."""
    hip = waist * _HIP * roundness
    flare = _FLARE.get(outfit.cut)
    if flare is None:
        return _trousers(outfit, waist, hip, -6.0)
    if outfit.cut is Cut.TUNIC:
        return [
            *_trousers(outfit, waist, hip, 60.0),
            _cloth(outfit.top, waist, hip, waist * flare, _TUNIC_ENDS),
        ]
    broad = max(waist * flare, hip * 1.16)
    shapes: Shapes = [_cloth(outfit.top, waist, hip, broad, _LOWEST)]
    if Trim.APRON in outfit.trim:
        return [*shapes, _cloth(outfit.accent, waist * 0.66, hip * 0.7, broad * 0.68, _LOWEST)]
    return [*shapes, _folds(outfit, waist, broad)]


def _cloth(colour: str, waist: float, hip: float, broad: float, lowest: float) -> Shape:
    """Over the hip, and wider from there on."""
    side: list[Point] = [
        (waist * 0.98, -30),
        (waist * 1.01, 6),
        (hip, _HIP_AT),
        (hip + (broad - hip) * 0.5, (_HIP_AT + lowest) / 2),
        (broad, lowest - 12),
    ]
    low: list[Point] = [(broad * 0.5, lowest), (-broad * 0.5, lowest)]
    return blob([*side, *low, *((-x, y) for x, y in reversed(side))], colour, shaded=True)


def _folds(outfit: Outfit, waist: float, broad: float) -> Shape:
    """How the cloth falls; a coat is open in front."""
    ink = darker(outfit.top, 0.24)
    if outfit.cut is Cut.LONG:
        return line(f"M0,0 L{waist * 0.06:.1f},{_LOWEST}", ink, 5, opacity=0.8)
    falls = " ".join(
        f"M{waist * x:.1f},40 Q{broad * x * 0.9:.1f},150 {broad * x:.1f},{_LOWEST}"
        for x in (-0.52, -0.1, 0.4)
    )
    return line(falls, ink, 5, opacity=0.55)


def _trousers(outfit: Outfit, waist: float, hip: float, belt_at: float) -> Shapes:
    """Two legs that part, and the line of the waist."""
    colour = outfit.legs
    legs: Shapes = []
    for side in (-1, 1):
        edge: list[Point] = [
            (-side * waist * 0.1, belt_at - 20),
            (side * waist * 0.94, belt_at - 20),
            (side * hip, _HIP_AT),
            (side * hip * 0.98, 200),
            (side * hip * 0.9, _LOWEST),
            (side * hip * 0.14, _LOWEST),
            (side * hip * 0.05, 120),
        ]
        legs.append(blob(edge, colour if side < 0 else darker(colour, 0.06), shaded=True))
    gap = polygon([(0, 104), (hip * 0.13, _LOWEST), (-hip * 0.13, _LOWEST)], darker(colour, 0.34))
    seam = line(f"M0,{belt_at + 4} L0,104", lighter(darker(colour, 0.26), 0.02), 4, opacity=0.8)
    return [*legs, gap, seam]
