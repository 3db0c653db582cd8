"""Furniture of offices and schools of today, in figure units, with the origin on the floor below its middle."""

from __future__ import annotations

from storyassets.providers.embedded.scenery.colours import darken, lighten
from storyassets.providers.embedded.scenery.pen import Pen

CHARTS = (
    "M-150 -500V-620M-90 -500V-690M-30 -500V-650M30 -500V-740",
    "M-170 -520L-100 -600L-40 -560L40 -720",
    "M-170 -700H-60V-640H-170ZM20 -700H130V-640H20ZM-60 -670H20M-60 -560H40M-60 -520H10",
)


def draw_whiteboard(pen: Pen, chart: int) -> None:
    """A white board on the wall, a chart drawn on it and some lines."""
    pen.rect(-250, -800, 500, 350, "#aab4bb", 8)
    pen.rect(-236, -786, 472, 322, pen.fade("#fbfcfc", "#e8edef"), 4)
    pen.line(CHARTS[chart % len(CHARTS)], "#3f6a9a", 13, 0.9)
    pen.line("M90 -740H200M90 -700H180M90 -660H210M90 -560H190M90 -520H160", "#c8553f", 9, 0.8)
    pen.rect(-200, -458, 400, 18, "#8f9aa2", 6)
    for x, colour in ((-150, "#c8553f"), (-80, "#3f6a9a"), (80, "#3f8a5a")):
        pen.rect(x, -472, 52, 14, colour, 6)


def draw_water_cooler(pen: Pen, enamel: str) -> None:
    """A bottle of water upside down on its stand."""
    pen.shadow(0, 0, 120, 16)
    pen.rect(-100, -420, 200, 420, pen.tone(enamel, 0.75, 0.12), 14)
    pen.rect(-70, -370, 140, 120, darken(enamel, 0.2), 8)
    for x, colour in ((-32, "#d8493f"), (32, "#3f7fc0")):
        pen.rect(x - 12, -360, 24, 38, colour, 6)
    pen.rect(-40, -450, 80, 34, "#7fb4d4", 6)
    pen.rect(-90, -690, 180, 250, pen.tone("#9fd0ea", 0.6, 0.2), 40)
    pen.line("M-80 -610H80", "#7fb4d4", 7)


def draw_cubbies(pen: Pen, wood: str) -> None:
    """A low shelf with nine boxes of many colours."""
    pen.shadow(0, 0, 250, 20)
    pen.rect(-240, -440, 480, 440, pen.tone(wood, 0.8, 0.1), 8)
    colours = ("#d8624a", "#5f9fb8", "#f0c65a", "#7fb08a", "#b486c8")
    for row in range(3):
        for k in range(3):
            x, y = -226 + 154 * k, -426 + 142 * row
            pen.rect(x, y, 144, 128, darken(wood, 0.4), 4)
            shade = colours[(k * 2 + row) % 5]
            pen.rect(x + 14, y + 34, 116, 94, pen.tone(shade, 0.7), 6)
            pen.rect(x + 50, y + 62, 44, 16, lighten(shade, 0.5), 6)
