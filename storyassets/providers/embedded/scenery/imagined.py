"""Imagined: a picture in somebody's mind. Pale light over it, and a bubble of thought for its frame."""

from __future__ import annotations

import math

from storyassets.providers.embedded.scenery.colours import darken, mix
from storyassets.providers.embedded.scenery.palettes import Palette
from storyassets.providers.embedded.scenery.pen import Pen

PALE = 0.15  # how much white lies over what is imagined
CLOUD = "#fdfaf4"
OF_THE_SKY = 0.5  # of the cloud's colour, so that it does not glare where it is dark
ACROSS, DOWN = 0.545, 0.525  # of the width and the height: half of the opening
PUFFS = 26
BUBBLES = ((0.20, 0.885, 0.036), (0.27, 0.925, 0.023), (0.31, 0.950, 0.014))
"""Share of the width and the height, and radius: they lead to whoever thinks it."""


def draw_imagined(pen: Pen, palette: Palette, size: tuple[float, float]) -> None:
    """The pale light and the bubble; what is told or feared is seen through it."""
    width, height = size
    cloud = mix(CLOUD, palette.sky[0], OF_THE_SKY)
    shade = darken(cloud, 0.18)
    pen.rect(-10, -10, width + 20, height + 20, CLOUD, opacity=PALE)
    for inward, colour, opacity in ((0.012, shade, 0.55), (0.0, cloud, 1.0)):
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
        # an oval that is nearly the page: its corners are what the cloud fills
        reach = (abs(across) ** 3 + abs(down) ** 3) ** (-1 / 3)
        corner = abs(across * down) * 2
        r = width * (0.078 + 0.075 * corner + 0.014 * (k % 3) + inward)
        puffs.append((width * (0.5 + across * reach * ACROSS), height * (0.5 + down * reach * DOWN), r))
    return puffs
