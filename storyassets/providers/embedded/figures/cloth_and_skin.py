"""Cloth and skin: nobody wears a colour in which they would look bare."""

from __future__ import annotations

import colorsys
import math

from storyassets.providers.embedded.figures.palette import luma, mix

# In RGB steps: nearer than this, cloth looks like skin; what is nearly white is told from skin sooner.
_BARE, _BARE_WHITE = 95.0, 75.0
_SAME_HUE, _DULL, _SAME_LUMA = 0.065, 0.18, 0.3
_NEARLY_WHITE, _LIGHT = 0.87, 0.78
# What cloth is mixed with that would look like skin.
_AWAY_FROM_SKIN = (("#2f4a78", 0.7), ("#3f7f86", 0.8), ("#ffffff", 0.85))
_LIGHT_FROM_SKIN = (("#ffffff", 0.9), ("#7fa3c4", 0.8))


def unlike_skin(cloth: str, skin: str) -> str:
    """The cloth, or a paler or bluer one where it would be taken for a bare chest."""
    ways = _LIGHT_FROM_SKIN if luma(cloth) > _LIGHT else _AWAY_FROM_SKIN
    others = (mix(cloth, other, share) for other, share in ways)
    return next((c for c in (cloth, *others) if _is_unlike(c, skin)), cloth)


def _is_unlike(cloth: str, skin: str) -> bool:
    """Far from its colour, and no brown of its brightness."""
    (hue, vivid, _), (own_hue, _, _) = (_hue_of(colour) for colour in (cloth, skin))
    if abs(hue - own_hue) < _SAME_HUE and vivid > _DULL and abs(luma(cloth) - luma(skin)) < _SAME_LUMA:
        return False
    return _distance(cloth, skin) > (_BARE_WHITE if luma(cloth) > _NEARLY_WHITE else _BARE)


def _hue_of(colour: str) -> tuple[float, float, float]:
    """Hue, saturation and value, each from 0 to 1."""
    return colorsys.rgb_to_hsv(*(int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)))


def _distance(first: str, second: str) -> float:
    """Between two colours, in RGB steps."""
    return math.dist(*(tuple(int(c[i : i + 2], 16) for i in (1, 3, 5)) for c in (first, second)))
