"""A sprite sheet: pieces of a picture packed in rows, and where each of them lies."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from storyassets.model.puppet import PixelBox, Sprite
from storyassets.providers.embedded.scenery.page import Region

Pixels = NDArray[np.uint8]

GAP_PX = 2


@dataclass(frozen=True)
class Piece:
    """Pixels (RGBA), and the region of the picture that they belong to."""

    pixels: Pixels
    region: Region

    def part(self, region: Region) -> Piece:
        """What of it lies in a region."""
        met = self.region.meet(region)
        rows = slice(met.top - self.region.top, met.bottom - self.region.top)
        columns = slice(met.left - self.region.left, met.right - self.region.left)
        return Piece(self.pixels[rows, columns], met)


def pack(regions: Sequence[Region], width_px: int) -> tuple[Sprite, ...]:
    """A place on a sheet for each region, row by row; no row is wider than `width_px` unless one region is."""
    sprites = []
    left = top = row_height = 0
    for region in regions:
        if left and left + region.width > width_px:
            left, top, row_height = 0, top + row_height + GAP_PX, 0
        box = PixelBox(left_px=left, top_px=top, width_px=region.width, height_px=region.height)
        sprites.append(Sprite(on_sheet=box, left_px=region.left, top_px=region.top))
        left, row_height = left + region.width + GAP_PX, max(row_height, region.height)
    return tuple(sprites)


def sheet_size_px(sprites: Sequence[Sprite]) -> tuple[int, int]:
    """Width and height of the sheet that has room for the sprites."""
    boxes = [sprite.on_sheet for sprite in sprites]
    return (
        max(box.left_px + box.width_px for box in boxes),
        max(box.top_px + box.height_px for box in boxes),
    )


def lay_out(pieces: Sequence[Piece], sprites: Sequence[Sprite], size_px: tuple[int, int]) -> Pixels:
    """A sheet with each piece in its sprite's place, and nothing (0) elsewhere."""
    sheet = np.zeros((size_px[1], size_px[0], 4), np.uint8)
    for piece, sprite in zip(pieces, sprites, strict=True):
        box = sprite.on_sheet
        rows = slice(box.top_px, box.top_px + box.height_px)
        sheet[rows, box.left_px : box.left_px + box.width_px] = piece.pixels
    return sheet
