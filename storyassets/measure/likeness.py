"""Likeness: whether somebody's portrait and a picture in which they are seen show the same colours together.

The colours of the portrait's figure (its middle, less what its edges show) are looked for in the picture, in
windows of many sizes: skin, hair and clothes have to stand side by side. No model knows faces here, so that
two people in the same clothes are alike, and the same one in other clothes or a coloured light is not; of a
picture in the dark, the portrait is looked for as it would look in so little light, and so blue a one. Where pictures have few
colours (noir), it tells little.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import product
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from storyassets.errors import InvalidOutput

PORTRAIT_PX, PICTURE_PX = 96, 128
"""The longer sides at which colours are looked for."""

STEPS = (10, 12, 12)
STEP_SIZES = (25.6, 6.0, 6.0)
"""Bins of CIELAB: lightness coarse, green to red and blue to yellow fine; beyond the last bin is in the last."""

COLOURS = 40
WINDOWS = (0.18, 0.27, 0.4, 0.6, 0.85)
"""Heights of the windows, in shares of the picture's."""

SHAPES = (0.55, 1.0)
"""Widths of the windows, in shares of their heights."""

WHOLE = 0.8
"""A picture that shows so much of the figure's colours together is as like as can be."""

Light = tuple[float, float, float]
"""Shares of a portrait's own light: of its blue, green and red."""

AS_PAINTED: tuple[Light, ...] = ((1.0, 1.0, 1.0),)
"""The lights of a day: a portrait's own."""

GAMMA = 2.2

Pixels = NDArray[np.uint8]
Shares = NDArray[np.float32]


def read_small(path: Path) -> Pixels:
    """A picture as BGR, decoded no larger than it is needed. Raises InvalidOutput."""
    picture = cv2.imread(str(path), cv2.IMREAD_REDUCED_COLOR_8)
    if picture is not None and max(picture.shape[:2]) < PICTURE_PX:
        picture = cv2.imread(str(path), cv2.IMREAD_COLOR)
    if picture is None:
        raise InvalidOutput("the bytes are no picture", thing=path.name)
    return picture.astype(np.uint8, copy=False)


def likeness(portrait: Pixels, picture: Pixels, lights: Sequence[Light] = AS_PAINTED) -> float:
    """How much of the portrait's figure is found together in the picture, both BGR: 0 to 1.

    `lights` are those in which it may stand in the picture: the best is told.
    """
    return max(_found_together(_in_light(portrait, light), picture) for light in lights)


def _in_light(portrait: Pixels, light: Light) -> Pixels:
    """The portrait in so much of its light."""
    if set(light) == {1.0}:
        return portrait
    shades = np.arange(256, dtype=np.float64)[:, None] * np.array(light) ** (1 / GAMMA)
    return cv2.LUT(portrait, np.round(shades)[None].astype(np.uint8)).astype(np.uint8, copy=False)


def _found_together(portrait: Pixels, picture: Pixels) -> float:
    figure = figure_colours(portrait)
    colours = np.argsort(-figure, kind="stable")[:COLOURS]
    wanted = figure[colours]
    if wanted.sum() <= 0:
        return 0.0
    wanted = wanted / wanted.sum()
    shares = colours_in_place(_shrink(picture, PICTURE_PX), colours)
    sums = np.zeros((shares.shape[0] + 1, shares.shape[1] + 1, len(colours)), np.float32)
    sums[1:, 1:] = shares.cumsum(0).cumsum(1)
    best = max(_best_window(sums, wanted, height, shape) for height, shape in product(WINDOWS, SHAPES))
    return round(min(1.0, best / WHOLE), 3)


def figure_colours(portrait: Pixels) -> Shares:
    """The share of each colour in the portrait's middle, less what stands behind it."""
    small = _shrink(portrait, PORTRAIT_PX)
    height, width = small.shape[:2]
    side = max(1, width // 12)
    behind = np.concatenate([small[: height // 2, :side], small[: height // 2, -side:]])
    left = width // 4
    figure = small[height // 6 :, left : width - left]
    shares: Shares = np.maximum(0, colour_shares(figure) - colour_shares(behind))
    return shares


def colour_shares(picture: Pixels) -> Shares:
    """The share of each bin in a whole picture."""
    total = np.zeros(int(np.prod(STEPS)), np.float64)
    for index, weight in _spread(picture):
        total += np.bincount(index.ravel(), weight.ravel(), minlength=len(total))
    shares: Shares = (total / (picture.shape[0] * picture.shape[1])).astype(np.float32)
    return shares


def colours_in_place(picture: Pixels, colours: NDArray[np.int64]) -> Shares:
    """How much of each of these bins each pixel has, of shape (height, width, colours)."""
    nowhere = len(colours)
    slots = np.full(int(np.prod(STEPS)), nowhere, np.int64)
    slots[colours] = np.arange(nowhere)
    height, width = picture.shape[:2]
    found = np.zeros((height, width, nowhere + 1), np.float32)
    rows, columns = np.indices((height, width))
    for index, weight in _spread(picture):
        found[rows, columns, slots[index]] += weight
    return found[:, :, :nowhere]


def _spread(picture: Pixels) -> Iterator[tuple[NDArray[np.int64], Shares]]:
    """Each pixel's eight nearest bins, one after another, with its share in each."""
    lab = cv2.cvtColor(np.ascontiguousarray(picture), cv2.COLOR_BGR2LAB).astype(np.float32)
    places = []
    for band, (steps, size) in enumerate(zip(STEPS, STEP_SIZES, strict=True)):
        place = lab[:, :, band] / size - 0.5 if band == 0 else (lab[:, :, band] - 128) / size + steps / 2
        places.append(np.clip(place, 0, steps - 1))
    lows = [np.floor(place).astype(np.int64) for place in places]
    for ups in product((0, 1), repeat=3):
        index = np.zeros(lab.shape[:2], np.int64)
        weight = np.ones(lab.shape[:2], np.float32)
        for place, low, up, steps in zip(places, lows, ups, STEPS, strict=True):
            weight = weight * (place - low if up else 1 - (place - low))
            index = index * steps + np.minimum(low + up, steps - 1)
        yield index, weight


def _best_window(sums: Shares, wanted: Shares, share: float, shape: float) -> float:
    """The largest part of the wanted colours that one window of this size has."""
    rows, columns = sums.shape[0] - 1, sums.shape[1] - 1
    height = max(2, round(rows * share))
    width = max(2, min(columns, round(height * shape)))
    step = max(1, height // 8)
    top, left = slice(0, rows - height + 1, step), slice(0, columns - width + 1, step)
    down, right = slice(height, rows + 1, step), slice(width, columns + 1, step)
    inside = sums[down, right] - sums[top, right] - sums[down, left] + sums[top, left]
    return float(np.minimum(inside / (height * width), wanted).sum(2).max())


def _shrink(picture: Pixels, longer_px: int) -> Pixels:
    height, width = picture.shape[:2]
    scale = longer_px / max(height, width)
    size = (max(8, round(width * scale)), max(8, round(height * scale)))
    return cv2.resize(picture, size, interpolation=cv2.INTER_AREA).astype(np.uint8, copy=False)
