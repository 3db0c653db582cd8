"""Dyes: a drawing in the colour that the words give the thing. Only its main colour changes, in all its shades."""

from __future__ import annotations

import re
from dataclasses import dataclass

from storyassets.providers.embedded.scenery.pen import Drawing

COLOUR = re.compile(r"#[0-9a-f]{6}")


@dataclass(frozen=True)
class Dye:
    """A hue in degrees; how saturated it is at most, and how much lighter (or, below 0, darker)."""

    hue: int
    most: float = 1.0
    lift: float = 0.0


DYES = {
    "red": Dye(356),
    "orange": Dye(26),
    "yellow": Dye(46),
    "green": Dye(128, 0.55),
    "blue": Dye(212),
    "purple": Dye(274, 0.6),
    "pink": Dye(338, 0.8, 0.14),
    "brown": Dye(24, 0.45, -0.10),
    "white": Dye(40, 0.06, 0.36),
    "black": Dye(250, 0.08, -0.30),
    "grey": Dye(220, 0.06),
    "gray": Dye(220, 0.06),
}
NEAR = 28  # degrees of hue, within which a shade belongs to the main colour
LEAF = (75, 165)  # hues of leaves and stalks: what else a thing has is its main colour
PALE = 0.18  # less saturated than this, and it is no colour
LEAST_SATURATION = 0.5  # of a dyed shade, where the dye has no less at most


def dye(drawing: Drawing, name: str) -> Drawing:
    """The drawing with the shades of its main colour turned to the dye's."""
    main = _main_hue(drawing.svg)
    if main is None:
        return drawing
    colour = DYES[name]

    def turned(match: re.Match[str]) -> str:
        hue, saturation, light = _hsl(match.group())
        if saturation < PALE or _apart(hue, main) > NEAR:
            return match.group()
        kept = min(colour.most, max(saturation, LEAST_SATURATION))
        return _rgb(colour.hue, kept, min(0.95, max(0.06, light + colour.lift)))

    return Drawing(COLOUR.sub(turned, drawing.svg), drawing.width, drawing.height)


def repaint(svg: str, paint: str, name: str) -> str:
    """The drawing with one of its colours turned to the dye's."""
    _, saturation, light = _hsl(paint)
    colour = DYES[name]
    new = _rgb(colour.hue, min(colour.most, saturation), min(0.95, max(0.06, light + colour.lift)))
    return svg.replace(paint, new)


def _main_hue(svg: str) -> int | None:
    """The hue around which most of its shades lie."""
    hues = [
        hue
        for hue, saturation, light in map(_hsl, COLOUR.findall(svg))
        if saturation >= PALE and light > 0.12
    ]
    if not hues:
        return None
    hues = [hue for hue in hues if not LEAF[0] <= hue <= LEAF[1]] or hues
    return max(sorted(set(hues)), key=lambda hue: sum(_apart(hue, other) <= NEAR for other in hues))


def _apart(first: int, second: int) -> int:
    return min((first - second) % 360, (second - first) % 360)


def _hsl(colour: str) -> tuple[int, float, float]:
    """Hue in whole degrees, saturation and lightness."""
    red, green, blue = (int(colour[k : k + 2], 16) for k in (1, 3, 5))
    high, low = max(red, green, blue), min(red, green, blue)
    light, spread = (high + low) / 510, high - low
    if not spread:
        return 0, 0.0, light
    saturation = spread / (255 * (1 - abs(2 * light - 1))) if 0 < light < 1 else 0.0
    if high == red:
        hue = (green - blue) / spread
    elif high == green:
        hue = 2 + (blue - red) / spread
    else:
        hue = 4 + (red - green) / spread
    return round(hue * 60) % 360, min(1.0, saturation), light


def _rgb(hue: int, saturation: float, light: float) -> str:
    spread = (1 - abs(2 * light - 1)) * saturation
    sector = hue / 60
    second = spread * (1 - abs(sector % 2 - 1))
    base = light - spread / 2
    red, green, blue = (
        (spread, second, 0.0),
        (second, spread, 0.0),
        (0.0, spread, second),
        (0.0, second, spread),
        (second, 0.0, spread),
        (spread, 0.0, second),
    )[int(sector) % 6]
    return "#" + "".join(f"{round((channel + base) * 255):02x}" for channel in (red, green, blue))
