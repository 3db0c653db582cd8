"""Buildings seen from outside: cottages, barns, towers, town houses. Their origin is (x, y) at the ground."""

from __future__ import annotations

from random import Random

from storyassets.providers.embedded.scenery.colours import darken, lighten, mix
from storyassets.providers.embedded.scenery.palettes import Palette
from storyassets.providers.embedded.scenery.pen import Pen

LIT_WINDOW = "#ffd879"
GLASS = "#a9cfe0"


def window_colour(palette: Palette, distance: float = 0.0) -> str:
    """A pane: lamp-lit when it is dim outside."""
    return LIT_WINDOW if palette.dim else palette.lit(GLASS, distance)


def draw_cottage(
    pen: Pen, palette: Palette, x: float, y: float, high: float, wall: str, roof: str, distance: float = 0.0
) -> None:
    """A cottage with a door, two windows and a smoking chimney; `high` is up to the ridge."""
    w, eaves = high * 0.62, y - high * 0.52
    lit, tile = palette.lit(wall, distance), palette.turf(roof, distance)
    pane = window_colour(palette, distance)
    pen.rect(x + w * 0.42, y - high * 1.08, w * 0.22, high * 0.42, palette.lit("#9a6a58", distance))
    pen.rect(x - w, eaves, w * 2, y - eaves, pen.tone(lit, 0.68, 0.16))
    pen.polygon(
        [
            (x - w * 1.18, eaves + high * 0.03),
            (x - w * 0.82, y - high),
            (x + w * 0.82, y - high),
            (x + w * 1.18, eaves + high * 0.03),
        ],
        pen.fade(lighten(tile, 0.08), darken(tile, 0.14)),
    )
    for k in (1, 2, 3):
        row = y - high + (eaves - y + high) * k / 4
        reach = w * (0.82 + 0.36 * k / 4)
        pen.line(f"M{x - reach:.1f} {row:.1f}H{x + reach:.1f}", darken(tile, 0.16), high * 0.012, 0.6)
    pen.rect(x - w * 0.17, y - high * 0.36, w * 0.34, high * 0.36, palette.lit("#7b4a30", distance), w * 0.15)
    pen.circle(x + w * 0.09, y - high * 0.17, high * 0.014, "#f0cf7a")
    for dx in (-0.6, 0.6):
        _draw_window(
            pen, x + dx * w, y - high * 0.27, w * 0.34, high * 0.2, pane, palette.lit("#f4ead6", distance)
        )


def _draw_window(pen: Pen, x: float, y: float, w: float, h: float, pane: str, frame: str) -> None:
    pen.rect(x - w / 2 - w * 0.1, y - h / 2 - w * 0.1, w * 1.2, h + w * 0.2, frame, w * 0.06)
    pen.rect(x - w / 2, y - h / 2, w, h, pane)
    pen.line(f"M{x:.1f} {y - h / 2:.1f}v{h:.1f}M{x - w / 2:.1f} {y:.1f}h{w:.1f}", frame, w * 0.08)


def draw_barn(pen: Pen, palette: Palette, x: float, y: float, high: float, distance: float = 0.0) -> None:
    """A red barn with a gambrel roof and a crossed door."""
    red, white = palette.lit("#b6473b", distance), palette.lit("#f7efe2", distance)
    roof = palette.turf("#6b5a5a", distance)
    w = high * 0.5
    wall = [
        (x - w, y),
        (x - w, y - high * 0.56),
        (x - w * 0.62, y - high * 0.86),
        (x, y - high),
        (x + w * 0.62, y - high * 0.86),
        (x + w, y - high * 0.56),
        (x + w, y),
    ]
    pen.polygon(wall, pen.tone(red, 0.72, 0.18))
    for k in range(-4, 5):
        pen.line(f"M{x + k * w * 0.22:.1f} {y:.1f}V{y - high * 0.56:.1f}", darken(red, 0.12), high * 0.008)
    d = f"M{x - w * 1.1:.1f} {y - high * 0.50:.1f}L{x - w * 0.64:.1f} {y - high * 0.88:.1f}L{x:.1f} {y - high * 1.03:.1f}L{x + w * 0.64:.1f} {y - high * 0.88:.1f}L{x + w * 1.1:.1f} {y - high * 0.50:.1f}"
    pen.line(d, roof, high * 0.07)
    dw, dh = w * 0.42, high * 0.42
    pen.rect(x - dw, y - dh, dw * 2, dh, darken(red, 0.2))
    pen.line(
        f"M{x - dw:.1f} {y:.1f}V{y - dh:.1f}H{x + dw:.1f}V{y:.1f}L{x - dw:.1f} {y - dh:.1f}M{x + dw:.1f} {y - dh:.1f}L{x - dw:.1f} {y:.1f}",
        white,
        high * 0.022,
    )
    pen.rect(x - w * 0.16, y - high * 0.76, w * 0.32, high * 0.15, window_colour(palette, distance))
    pen.line(
        f"M{x - w * 0.16:.1f} {y - high * 0.76:.1f}h{w * 0.32:.1f}v{high * 0.15:.1f}h{-w * 0.32:.1f}Z",
        white,
        high * 0.016,
    )


def draw_tower(
    pen: Pen,
    palette: Palette,
    x: float,
    y: float,
    w: float,
    high: float,
    stone: str,
    roof: str,
    distance: float,
) -> None:
    """A round tower with a pointed roof and a flag."""
    lit, tile = palette.lit(stone, distance), palette.turf(roof, distance)
    pen.rect(x - w / 2, y - high, w, high, pen.tone(lit, 0.6, 0.2))
    pen.rect(x - w * 0.58, y - high - w * 0.06, w * 1.16, w * 0.22, lighten(lit, 0.08), w * 0.04)
    tip = y - high - w * 1.35
    pen.polygon([(x - w * 0.68, y - high), (x, tip), (x + w * 0.68, y - high)], pen.tone(tile, 0.55, 0.24))
    pen.line(f"M{x:.1f} {tip:.1f}v{-w * 0.4:.1f}", darken(lit, 0.4), w * 0.04)
    pen.polygon(
        [(x, tip - w * 0.4), (x + w * 0.5, tip - w * 0.3), (x, tip - w * 0.16)],
        palette.lit("#e9b949", distance),
    )
    for k in (0.72, 0.42):
        pane = window_colour(palette, distance) if palette.dim else darken(lit, 0.5)
        pen.path(
            f"M{x - w * 0.1:.1f} {y - high * k:.1f}v{-w * 0.22:.1f}a{w * 0.1:.1f} {w * 0.12:.1f} 0 0 1 {w * 0.2:.1f} 0v{w * 0.22:.1f}Z",
            pane,
        )


def draw_battlements(pen: Pen, x: float, y: float, w: float, high: float, shade: str) -> None:
    """A wall from (x, y) to the right with a toothed top."""
    pen.rect(x, y - high, w, high, pen.fade(lighten(shade, 0.05), darken(shade, 0.12)))
    tooth = high * 0.16
    count = max(3, round(w / (tooth * 2)))
    for k in range(count):
        pen.rect(
            x + w * (k + 0.2) / count, y - high - tooth * 0.9, w * 0.6 / count, tooth, lighten(shade, 0.05)
        )


def draw_town_house(
    pen: Pen,
    palette: Palette,
    rng: Random,
    x: float,
    y: float,
    w: float,
    high: float,
    wall: str,
    distance: float,
) -> None:
    """A tall gabled house with rows of windows and a door."""
    lit = palette.lit(wall, distance)
    pen.rect(x, y - high, w, high, pen.tone(lit, 0.74, 0.14))
    roof = palette.turf(rng.choice(("#a5523f", "#8a4a4a", "#5f5a72")), distance)
    pen.polygon(
        [(x - w * 0.06, y - high), (x + w / 2, y - high - w * 0.62), (x + w * 1.06, y - high)],
        pen.tone(roof, 0.55, 0.2),
    )
    rows, columns = max(2, round(high / (w * 0.55))), 2
    cell = high / (rows + 0.4)
    trim = lighten(lit, 0.4)
    for row in range(rows):
        for column in range(columns):
            on = palette.dim and rng.random() < 0.62
            pane = (
                LIT_WINDOW
                if on
                else palette.lit(mix(GLASS, "#4a6075", 0.5 if palette.dim else 0.0), distance)
            )
            if row == rows - 1 and column == 0:
                pen.rect(x + w * 0.16, y - cell * 0.8, w * 0.26, cell * 0.8, darken(lit, 0.5), w * 0.1)
                continue
            _draw_window(
                pen,
                x + w * (0.3 + 0.42 * column),
                y - high + cell * (row + 0.62),
                w * 0.2,
                cell * 0.44,
                pane,
                trim,
            )


def draw_tower_block(
    pen: Pen, palette: Palette, rng: Random, x: float, y: float, w: float, high: float, distance: float
) -> None:
    """A modern block of offices or flats."""
    wall = palette.lit(rng.choice(("#7d8fa8", "#9a8f9f", "#6f8793", "#a79a8c")), distance)
    pen.rect(x, y - high, w, high, pen.tone(wall, 0.7, 0.16))
    if rng.random() < 0.4:
        pen.rect(x + w * 0.2, y - high - w * 0.16, w * 0.5, w * 0.17, darken(wall, 0.1))
    elif rng.random() < 0.4:
        pen.line(f"M{x + w * 0.5:.1f} {y - high:.1f}v{-w * 0.6:.1f}", darken(wall, 0.2), w * 0.03)
    columns = rng.choice((3, 4))
    cell = w / (columns + 0.5)
    dark = palette.lit("#5b7388", distance) if palette.dim else palette.lit("#cfe4ee", distance)
    lights: list[str] = []
    panes: list[str] = []
    for row in range(int((high - cell * 0.6) / (cell * 1.25))):
        for column in range(columns):
            spot = f"M{x + cell * (column + 0.45):.1f} {y - high + cell * (row * 1.25 + 0.5):.1f}h{cell * 0.6:.1f}v{cell * 0.7:.1f}h{-cell * 0.6:.1f}Z"
            (lights if rng.random() < (0.5 if palette.dim else 0.06) else panes).append(spot)
    pen.path("".join(panes), dark, 0.85)
    if lights:
        pen.path("".join(lights), LIT_WINDOW if palette.dim else "#ffffff", 0.95)
