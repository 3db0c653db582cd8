"""Imagined: a picture in somebody's mind. Puffs of cloud frame it; what is seen between them keeps its colours."""

from __future__ import annotations

import math

from storyassets.providers.embedded.scenery.colours import darken, mix
from storyassets.providers.embedded.scenery.palettes import Palette
from storyassets.providers.embedded.scenery.pen import Pen

CLOUD = "#f4f6fd"
OF_THE_SKY = 0.28  # of the cloud's colour, so that it does not glare where it is dark
OF_THE_NIGHT = 0.5
ACROSS, DOWN = 0.535, 0.525  # of the width and the height: half of the opening
SQUARE = 7  # how nearly the opening is the page: an oval has 2
PUFFS = 30
BUBBLES = ((0.15, 0.905, 0.034), (0.215, 0.938, 0.022), (0.26, 0.958, 0.013))
"""Share of the width and the height, and radius: they lead to whoever thinks it."""


def draw_imagined(pen: Pen, palette: Palette, size: tuple[float, float]) -> None:
    """The frame of cloud, two layers deep, and the bubbles; what is told or feared is seen inside."""
    width, height = size
    cloud = mix(CLOUD, palette.sky[0], OF_THE_NIGHT if palette.night else OF_THE_SKY)
    shade = darken(cloud, 0.14)
    for inward, colour, opacity in ((0.022, shade, 0.5), (0.0, cloud, 1.0)):
        for x, y, r in _puffs(width, height, inward):
            pen.circle(x, y, r, colour, opacity)
    for x, y, r in BUBBLES:
        pen.circle(x * width, y * height, r * width * 1.12, shade, 0.7)
        pen.circle(x * width, y * height, r * width, cloud)


def _puffs(width: float, height: float, inward: float) -> list[tuple[float, float, float]]:
    """Puffs along the edges, the largest in the corners."""
    puffs = []
    for k in range(PUFFS):
        turn = 2 * math.pi * k / PUFFS
        across, down = math.cos(turn), math.sin(turn)
        reach = (abs(across) ** SQUARE + abs(down) ** SQUARE) ** (-1 / SQUARE)
        corner = (abs(across * down) * 2) ** 3
        r = width * (0.062 + 0.09 * corner + 0.013 * (k % 3) + inward)
        puffs.append((width * (0.5 + across * reach * ACROSS), height * (0.5 + down * reach * DOWN), r))
    return puffs
