"""What falls or is blown through the air: tiles that fit themselves on all sides, and how fast they go on."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from random import Random

import cv2
import numpy as np
from numpy.typing import NDArray

from storyassets.model.brief import Style
from storyassets.model.layered_picture import Behind, Fall, pack_layers
from storyassets.model.place import Weather
from storyassets.providers.embedded.scenery.colours import WHITE, lighten, mix
from storyassets.providers.embedded.scenery.page import Falling
from storyassets.providers.embedded.scenery.palettes import Palette
from storyassets.providers.embedded.scenery.pen import Pen
from storyassets.providers.embedded.scenery.raster import GRADES, as_jpeg, grade, rasterise
from storyassets.providers.embedded.scenery.stage import Stage

TILE = (820.0, 1060.0)  # in picture units, of which a picture is 1000 wide
OPAQUE = 255
WET_QUALITY = 84  # of the picture with all that falls: nothing is rendered from it
PNG_COMPRESSION = 1
SLANT = 0.26  # of rain: how far it is blown aside while it falls one
GALE_SLANT = 0.62  # the same, at sea in a storm
LEAF_LENGTH = 15.0
GUST_LENGTH = 200.0
LEAVES = ("#d98a3d", "#c8553d", "#8fae4a")

Pixels = NDArray[np.uint8]


def draw_falling(stage: Stage, *, at_sea: bool) -> tuple[Falling, ...]:
    """What goes through the air outdoors in that weather: far behind whoever is there, and near."""
    rng = Random(f"falling:{stage.place_seed}")
    match stage.weather:
        case Weather.RAIN:
            return _draw_rain(stage.palette, rng, GALE_SLANT if at_sea else SLANT)
        case Weather.FLOOD if stage.palette.dim:
            return _draw_rain(stage.palette, rng, SLANT)
        case Weather.SNOW:
            return _draw_snow(rng)
        case Weather.WIND:
            return _draw_wind(stage.palette, rng)
        case _:
            return ()


def _draw_rain(palette: Palette, rng: Random, slant: float) -> tuple[Falling, ...]:
    colour = lighten(palette.sky[2], 0.45)
    found = []
    for is_near, count, long, width, opacity, speed in (
        (False, 96, 44.0, 2.0, 0.42, 1150.0),
        (True, 30, 92.0, 3.4, 0.44, 1750.0),
    ):
        pen = Pen("r")

        places = _everywhere(rng, count, (long * slant, long))
        streaks = (f"M{x:.0f} {y:.0f}l{-long * slant:.0f} {long:.0f}" for x, y, _ in places)
        pen.line("".join(streaks), colour, width, opacity)
        found.append(Falling(pen.svg(), -slant * speed, speed, is_near))
    return tuple(found)


def _draw_snow(rng: Random) -> tuple[Falling, ...]:
    found = []
    for is_near, count, sizes, opacity, speed, drift in (
        (False, 80, (2.6, 3.4, 4.4), 0.8, 120.0, -16.0),
        (True, 34, (5.0, 6.5, 9.0, 11.5), 0.9, 210.0, -44.0),
    ):
        pen = Pen("s")
        for x, y, kind in _everywhere(rng, count, (sizes[-1], sizes[-1])):
            pen.circle(x, y, sizes[kind % len(sizes)], WHITE, opacity)
        found.append(Falling(pen.svg(), drift, speed, is_near))
    return tuple(found)


def _draw_wind(palette: Palette, rng: Random) -> tuple[Falling, ...]:
    """Gusts behind whoever is there, and leaves before them."""
    air, gusts, leaves = mix(palette.sky[2], WHITE, 0.6), Pen("g"), Pen("l")
    for x, y, kind in _everywhere(rng, 6, (GUST_LENGTH, 34.0)):
        long = GUST_LENGTH * (1 - 0.15 * (kind % 3))
        gusts.line(
            f"M{x:.0f} {y:.0f}q{long * 0.3:.0f} -22 {long * 0.6:.0f} -4t{long * 0.4:.0f} -10", air, 5, 0.5
        )
    for x, y, kind in _everywhere(rng, 10, (LEAF_LENGTH, LEAF_LENGTH)):
        leaves.ellipse(
            x, y, LEAF_LENGTH, 7, palette.lit(LEAVES[kind % len(LEAVES)]), turn=kind * 37 % 120 - 60
        )
    return Falling(gusts.svg(), 980.0, 0.0, False), Falling(leaves.svg(), 520.0, 130.0, True)


def _everywhere(rng: Random, count: int, reach: tuple[float, float]) -> Iterator[tuple[float, float, int]]:
    """So many places on a tile, with a number; what reaches over an edge comes in on the other side as well."""
    width, height = TILE
    for kind in range(count):
        x, y = rng.uniform(0, width), rng.uniform(0, height)
        for right in (-width, 0.0, width):
            for down in (-height, 0.0, height):
                if -reach[0] < x + right < width + reach[0] and -reach[1] < y + down < height + reach[1]:
                    yield round(x) + right, round(y) + down, kind


def _paint(one: Falling, pixel: float, style: Style) -> tuple[Fall, Pixels]:
    width, height = (round(side * pixel) for side in TILE)
    document = (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}"'
        f' viewBox="0 0 {TILE[0]:.0f} {TILE[1]:.0f}" preserveAspectRatio="none">{one.body}</svg>'
    )
    drawn = rasterise(document).copy_memory()  # it is read three times
    tile = drawn
    if style in GRADES:
        graded = grade(drawn.extract_band(0, n=3), style)
        tile = graded.bandjoin(drawn.extract_band(3)).copy(interpretation="srgb")
    content: bytes = tile.pngsave_buffer(compression=PNG_COMPRESSION, keep="none")
    fall = Fall(content, round(one.across * pixel), round(one.down * pixel), one.is_near)
    return fall, drawn.numpy()


def pack_falling(
    picture: Pixels, falling: tuple[Falling, ...], pixel: float, behind: Behind, style: Style
) -> bytes:
    """A picture (height, width, 3) as a JPEG, and what stands behind it; what falls is on it, and behind it to go on.

    Raises pyvips.Error.
    """
    dry = as_jpeg(picture, style)
    if not falling:
        return pack_layers(dry, behind)
    falls = tuple(_paint(one, pixel, style) for one in falling)
    wet = as_jpeg(lay_over(picture, tuple(tile for _, tile in falls)), style, WET_QUALITY, "on")
    return pack_layers(wet, replace(behind, falls=tuple(fall for fall, _ in falls), dry=dry))


def lay_over(picture: Pixels, tiles: tuple[Pixels, ...]) -> Pixels:
    """A picture (height, width, 3) with what falls, as it is at the first moment."""
    wet = picture.copy()
    height, width = wet.shape[:2]
    pixels = wet.reshape(-1, 3)
    for tile in tiles:
        high, wide = tile.shape[:2]
        # little of a tile is not empty
        filled = cv2.findNonZero(cv2.extractChannel(tile, 3))
        if filled is None:
            continue
        columns, rows = filled.reshape(-1, 2).T.copy()
        drops = tile.reshape(-1, 4).take(rows * wide + columns, axis=0).astype(np.uint16)
        kept, ink = OPAQUE - drops[:, 3:], drops[:, :3] * drops[:, 3:] + OPAQUE // 2
        for top in range(0, height, high):
            for left in range(0, width, wide):
                seen = np.flatnonzero((rows < height - top) & (columns < width - left))
                places = (rows[seen] + top) * width + columns[seen] + left
                pixels[places] = (pixels.take(places, axis=0) * kept[seen] + ink[seen]) // OPAQUE
    return wet
