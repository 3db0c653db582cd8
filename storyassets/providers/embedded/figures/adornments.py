"""Adornments: a straw or a feathered hat, a kerchief or a bow, by which an animal is told from another of its kind."""

from __future__ import annotations

from storyassets.providers.embedded.figures.palette import darker, lighter
from storyassets.providers.embedded.figures.sketch import (
    Shapes,
    blob,
    circle,
    ellipse,
    line,
    move,
    path,
    polygon,
    transformed,
    turn,
)

_STRAW = "#e6c263"
_VELVET, _RIBBON, _PLUME = "#5b3a7a", "#e8b84a", "#f2e6ee"


def draw_headwear(wearing: str, half_wide: float, half_high: float, turned: float) -> Shapes:
    """What is on a head of that size, about (0, 0)."""
    if wearing == "feathered hat":
        return _feathered_hat(half_wide, half_high, turned)
    if wearing != "straw hat":
        return []
    w, y, x = half_wide, -half_high * 0.80, 7 * turned
    hat: Shapes = [
        ellipse(0, 2, w * 1.06, w * 0.23, darker(_STRAW, 0.14)),
        ellipse(0, -2, w * 1.04, w * 0.19, _STRAW, shaded=True),
        path(
            f"M{-w * 0.56},-2 C{-w * 0.56},{-w * 0.56} {-w * 0.34},{-w * 0.70} 0,{-w * 0.70} C{w * 0.34},{-w * 0.70} {w * 0.56},{-w * 0.56} {w * 0.56},-2 Q0,{w * 0.12} {-w * 0.56},-2 Z",
            _STRAW,
            shaded=True,
        ),
        path(
            f"M{-w * 0.58},-6 Q0,{w * 0.10} {w * 0.58},-6 L{w * 0.57},{-w * 0.2} Q0,{-w * 0.04} {-w * 0.57},{-w * 0.2} Z",
            "#c8453f",
        ),
        line(f"M{-w * 0.3},{-w * 0.48} Q0,{-w * 0.36} {w * 0.3},{-w * 0.48}", darker(_STRAW, 0.22), 2.5),
    ]
    return transformed(hat, turn(-7), move(x, y))


def _feathered_hat(half_wide: float, half_high: float, turned: float) -> Shapes:
    """Of velvet, tall and aslant, with a ribbon and a plume: nobody in the country has one."""
    w, y, x = half_wide, -half_high * 0.84, 7 * turned
    hat: Shapes = [
        path(
            f"M{w * 0.3},{-w * 0.2} C{w * 0.7},{-w * 1.2} {w * 1.16},{-w * 1.16} {w * 1.24},{-w * 0.7} C{w * 0.96},{-w * 0.86} {w * 0.7},{-w * 0.5} {w * 0.5},{-w * 0.1} Z",
            _PLUME,
            shaded=True,
        ),
        line(f"M{w * 0.4},{-w * 0.2} C{w * 0.6},{-w * 0.7} {w * 0.9},{-w * 0.92} {w * 1.16},{-w * 0.8}", darker(_PLUME, 0.2), 3),
        ellipse(0, 0, w * 0.92, w * 0.18, darker(_VELVET, 0.24)),
        ellipse(0, -3, w * 0.9, w * 0.15, _VELVET, shaded=True),
        path(
            f"M{-w * 0.5},-2 L{-w * 0.44},{-w * 0.78} Q0,{-w * 0.92} {w * 0.44},{-w * 0.78} L{w * 0.5},-2 Q0,{w * 0.12} {-w * 0.5},-2 Z",
            _VELVET,
            shaded=True,
        ),
        path(
            f"M{-w * 0.5},-4 Q0,{w * 0.12} {w * 0.5},-4 L{w * 0.48},{-w * 0.22} Q0,{-w * 0.06} {-w * 0.48},{-w * 0.22} Z",
            _RIBBON,
        ),
    ]  # fmt: skip
    return transformed(hat, turn(8), move(x, y))


def draw_neckwear(wearing: str, colour: str, half_wide: float, at: tuple[float, float]) -> Shapes:
    """What is under the chin, its knot at that point."""
    w = half_wide
    if wearing == "kerchief":
        cloth: Shapes = [
            blob([(-w * 0.78, -w * 0.34), (0, -w * 0.06), (w * 0.72, -w * 0.34), (w * 0.5, w * 0.12), (0, w * 0.28), (-w * 0.55, w * 0.12)],
                 darker(colour, 0.12)),
            polygon([(-w * 0.52, 0), (w * 0.50, 0), (w * 0.04, w * 0.82)], colour, shaded=True),
            *(circle(x * w, y * w, w * 0.055, lighter(colour, 0.6)) for x, y in ((-0.2, 0.16), (0.16, 0.18), (0.02, 0.46))),
        ]  # fmt: skip
    elif wearing == "bow":
        cloth = [
            *(
                blob([(0, -w * 0.07), (way * w * 0.62, -w * 0.36), (way * w * 0.70, 0), (way * w * 0.62, w * 0.36), (0, w * 0.07)],
                     colour, shaded=True)
                for way in (-1, 1)
            ),
            line(f"M{-w * 0.2},0 L{-w * 0.46},{-w * 0.06} M{w * 0.2},0 L{w * 0.46},{-w * 0.06}", darker(colour, 0.3), 3),
            ellipse(0, 0, w * 0.15, w * 0.18, darker(colour, 0.14), shaded=True),
        ]  # fmt: skip
    else:
        return []
    return transformed(cloth, move(*at))
