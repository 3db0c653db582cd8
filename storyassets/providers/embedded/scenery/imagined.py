"""Imagined: a picture in somebody's mind. A soft light edge all around it; what it shows keeps its colours."""

from __future__ import annotations

from storyassets.providers.embedded.scenery.colours import mix
from storyassets.providers.embedded.scenery.palettes import Palette
from storyassets.providers.embedded.scenery.pen import Pen

MIST = "#f6f7fd"
OF_THE_SKY = 0.22  # of the mist's colour, so that it does not glare where it is dark
OF_THE_NIGHT = 0.42
BREATH = 0.05  # how much of the mist lies over the middle too: its colours stay
THICK = 0.82  # at the very edge
ACROSS, DOWN = 0.15, 0.10  # of the width and the height: how far it reaches in
BELOW = 1.2  # times as far from the lower edge, where captions run


def draw_imagined(pen: Pen, palette: Palette, size: tuple[float, float]) -> None:
    """The mist over what is told, hoped or feared: four strips, as the dark edges of other pictures."""
    width, height = size
    mist = mix(MIST, palette.sky[0], OF_THE_NIGHT if palette.night else OF_THE_SKY)
    across, down, below = width * ACROSS, height * DOWN, height * DOWN * BELOW
    fall = [(0.0, mist, THICK), (0.22, mist, THICK * 0.72), (0.55, mist, THICK * 0.24), (1.0, mist, 0.0)]
    rise = [(1 - offset, colour, opacity) for offset, colour, opacity in reversed(fall)]
    pen.rect(-10, -10, width + 20, height + 20, mist, opacity=BREATH)
    pen.rect(-10, -10, width + 20, down, pen.linear(fall))
    pen.rect(-10, height - below + 10, width + 20, below, pen.linear(rise))
    pen.rect(-10, -10, across, height + 20, pen.linear(fall, (0, 0, 1, 0)))
    pen.rect(width - across + 10, -10, across, height + 20, pen.linear(rise, (0, 0, 1, 0)))
