"""Falling: rain, snow and leaves that go on through the air of a picture, frame by frame, and come round again.

What falls is one tile that fits itself on all sides. It belongs to the air, not to the picture: no camera moves it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction

import cv2
import numpy as np
import pyvips
from numpy.typing import NDArray

from storyassets.model.grade import Grade
from storyassets.model.layered_picture import Fall
from storyassets.render.grading import grade_rgb
from storyassets.render.planes import RGB_TO_YUV, Plane, Planes
from storyassets.render.puppet_sprites import OPAQUE


@dataclass(frozen=True)
class Tile:
    """Its colours times their opacity, what it keeps of the frame, and how far it goes on in a frame, in pixels."""

    inks: Planes
    keeps: tuple[Plane, Plane]
    across: float
    down: float
    is_near: bool


def prepare_tiles(
    falls: Sequence[Fall], scale: float, rate: Fraction, grade: Grade = Grade.NEUTRAL
) -> tuple[Tile, ...]:
    """All that falls, at so much of the picture's own size. Raises pyvips.Error."""
    return tuple(_tile(fall, scale, rate, grade) for fall in falls)


def _tile(fall: Fall, scale: float, rate: Fraction, grade: Grade) -> Tile:
    drawn: NDArray[np.uint8] = pyvips.Image.new_from_buffer(fall.content, "").numpy()
    size = tuple(max(2, 2 * round(side * scale / 2)) for side in (drawn.shape[1], drawn.shape[0]))
    # colours are averaged by how much of them there is
    opacity = np.ascontiguousarray(drawn[..., 3])
    rgb = grade_rgb(np.ascontiguousarray(drawn[..., :3]), grade)
    luma, *chroma = cv2.split(cv2.transform(rgb, RGB_TO_YUV))
    half = (size[0] // 2, size[1] // 2)
    inks = [cv2.multiply(plane, opacity, scale=1 / OPAQUE) for plane in (luma, *chroma)]
    y, u, v = (
        cv2.resize(ink, to, interpolation=cv2.INTER_AREA).astype(np.uint8, copy=False)
        for ink, to in zip(inks, (size, half, half), strict=True)
    )
    keeps = tuple(
        cv2.bitwise_not(cv2.resize(opacity, to, interpolation=cv2.INTER_AREA)).astype(np.uint8, copy=False)
        for to in (size, half)
    )
    per_frame = scale / float(rate)
    return Tile(
        Planes(y, u, v),
        (keeps[0], keeps[1]),
        fall.across_px_s * per_frame,
        fall.down_px_s * per_frame,
        fall.is_near,
    )


def lay_tile(tile: Tile, number: int, frame: Planes) -> None:
    """Draw the tile all over a frame, where it has come to at the shot's frame of that number."""
    rows, columns = tile.inks.y.shape
    right, down = round(tile.across * number) % columns, round(tile.down * number) % rows
    _lay(frame.y, tile.inks.y, tile.keeps[0], right, down)
    _lay(frame.u, tile.inks.u, tile.keeps[1], right // 2, down // 2)
    _lay(frame.v, tile.inks.v, tile.keeps[1], right // 2, down // 2)


def _lay(plane: Plane, ink: Plane, keep: Plane, right: int, down: int) -> None:
    for to_rows, from_rows in _runs(down, ink.shape[0], plane.shape[0]):
        for to_columns, from_columns in _runs(right, ink.shape[1], plane.shape[1]):
            seen = plane[to_rows, to_columns]
            cv2.multiply(seen, keep[from_rows, from_columns], dst=seen, scale=1 / OPAQUE)
            cv2.add(seen, ink[from_rows, from_columns], dst=seen)


def _runs(start: int, period: int, pixels: int) -> Iterator[tuple[slice, slice]]:
    """Which pixels of a frame's side show which of a tile's, one tile beside the other."""
    for first in range(start - period if start else 0, pixels, period):
        low, high = max(0, first), min(pixels, first + period)
        yield slice(low, high), slice(low - first, high - first)
