"""A mansion from its drive: three floors of tall windows, columns, a flight of steps. In figure units."""

from __future__ import annotations

from storyassets.providers.embedded.scenery.colours import darken, lighten
from storyassets.providers.embedded.scenery.landmarks import Lit
from storyassets.providers.embedded.scenery.shop_fronts import LAMPLIGHT, SNOW
from storyassets.providers.embedded.scenery.stage import Stage

STONES = ("#eadfc8", "#d9dde4", "#e8d0bc")
SLATES = ("#5f6f86", "#6d5f74", "#55707a")


def draw_mansion(stage: Stage, lit: Lit) -> None:
    """The whole front with its wings, gable, balustrade and clipped trees."""
    pen, kind = stage.pen, stage.choose("mansion", 3)
    stone, slate = lit(STONES[kind]), stage.palette.turf(SLATES[kind], 0.08)
    pen.shadow(0, 0, 1040, 50)
    for x in (-700, 560):
        pen.rect(x, -2080, 140, 420, pen.tone(lit("#b0705a"), 0.6))
    pen.polygon(
        [(-1040, -1500), (-860, -1940), (860, -1940), (1040, -1500)],
        pen.fade(lighten(slate, 0.1), darken(slate, 0.16)),
    )
    pen.rect(-980, -1520, 1960, 1520, pen.tone(stone, 0.84, 0.10))
    pen.rect(-1020, -1540, 2040, 60, lighten(stone, 0.3), 6)
    pen.rect(-990, -820, 1980, 40, lighten(stone, 0.24))
    for y, high in ((-1420, 470), (-700, 500)):
        for x in (-800, -540, 540, 800):
            _draw_tall_window(stage, lit, x, y, high)
    for x in (-240, 0, 240):
        _draw_tall_window(stage, lit, x, -1420, 470)
    _draw_portico(stage, lit, stone, slate)
    leaf = stage.palette.turf("#3f7f4a", 0.05)
    for x in (-620, 620):
        pen.rect(x - 64, -110, 128, 116, pen.tone(lit("#b9683f"), 0.6), 10)
        pen.path(f"M{x - 120} -100Q{x} -560 {x + 120} -100Z", pen.tone(leaf, 0.6, 0.2))


def _draw_tall_window(stage: Stage, lit: Lit, x: float, y: float, high: float) -> None:
    pen, frame = stage.pen, lit("#fbf6ea")
    pen.rect(x - 92, y - 24, 184, high + 40, frame, 8)
    pen.rect(x - 72, y, 144, high - 10, LAMPLIGHT if stage.palette.dim else lit("#9cc4dc"))
    pen.line(
        f"M{x} {y}v{high - 10}M{x - 72} {y + high * 0.33:.0f}h144M{x - 72} {y + high * 0.66:.0f}h144",
        frame,
        11,
    )
    pen.rect(x - 112, y + high + 6, 224, 26, lit(SNOW) if stage.palette.snow else frame, 6)


def _draw_portico(stage: Stage, lit: Lit, stone: str, slate: str) -> None:
    """Four columns under a gable, a double door, broad steps with lanterns."""
    pen, white = stage.pen, lighten(stone, 0.4)
    pen.rect(-400, -800, 800, 800, darken(stone, 0.16))
    wood = lit("#6b3f2a")
    pen.path("M-150 0V-500A150 130 0 0 1 150 -500V0Z", darken(wood, 0.3))
    pen.path("M-126 0V-490A126 110 0 0 1 126 -490V0Z", pen.tone(wood, 0.5, 0.16))
    pen.line("M0 0V-600", darken(wood, 0.4), 12)
    for x in (-26, 26):
        pen.circle(x, -300, 20, lit("#f0c860"))
    for x in (-360, -215, 215, 360):
        pen.rect(x - 38, -780, 76, 760, pen.tone(white, 0.55, 0.16))
        pen.rect(x - 54, -800, 108, 34, white, 6)
        pen.rect(x - 54, -40, 108, 44, white, 6)
    pen.rect(-450, -870, 900, 80, white, 6)
    pen.polygon([(-480, -870), (0, -1150), (480, -870)], pen.tone(white, 0.6, 0.1))
    pen.polygon([(-330, -890), (0, -1080), (330, -890)], darken(stone, 0.08))
    pen.circle(0, -965, 56, pen.tone(slate, 0.6))
    for k in range(3):
        pen.rect(-430 - 50 * k, -10 + 30 * k, 860 + 100 * k, 36, darken(white, 0.05 * k), 4)
    for x in (-300, 300):
        if stage.palette.dim:
            pen.glow(x, -420, 260, "#ffd070", 0.8)
        pen.rect(x - 26, -470, 52, 90, "#fff0b8" if stage.palette.dim else lit("#f4ead0"), 10)
