"""Cut-outs: the part of a picture that a mask keeps, in RGB, before `layers` puts it into planes."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np
import pyvips
from numpy.typing import NDArray

from storyassets.model.layered_picture import PictureLayer
from storyassets.render.planes import Plane
from storyassets.render.puppet_sprites import OPAQUE, Rect

CLEAR_EDGE_PX = 2  # around a layer, so that what lies beyond it is clear
BEYOND_PX = 64
BAND_PX = 64
WORTH_A_BAND_PX = 60_000  # so many clear pixels take as long as another band does


@dataclass(frozen=True)
class CutOut:
    """The same before it is in planes: its colours in a part of the picture, and its opacity there and `beyond` it.

    `beyond` is how many pixels more there are above, below, left and right. The corner is the opacity's.
    """

    colours: NDArray[np.uint8]
    opacity: Plane
    beyond: tuple[int, int, int, int]
    left: int
    top: int
    bands: tuple[Rect, ...]
    depth: float

    @property
    def seen_px(self) -> int:
        """How many pixels its bands have."""
        return sum(_area(band) for band in self.bands)


def cut_out(whole: NDArray[np.uint8], layer: PictureLayer, scale: tuple[float, float]) -> CutOut:
    """The pixels of the picture where the mask is, at the still's scale, with a clear edge where it ends inside."""
    mask = pyvips.Image.new_from_buffer(layer.content, "").extract_band(0).numpy()
    height, width = whole.shape[:2]
    left, top = (math.floor(at * by) for at, by in zip((layer.left_px, layer.top_px), scale, strict=True))
    right = min(width, left + max(1, round(mask.shape[1] * scale[0])))
    bottom = min(height, top + max(1, round(mask.shape[0] * scale[1])))
    sized = cv2.resize(mask, (right - left, bottom - top), interpolation=cv2.INTER_AREA)
    box = tuple(
        (max(0, (low - CLEAR_EDGE_PX) // 2 * 2), min(side, -(-(high + CLEAR_EDGE_PX) // 2) * 2))
        for low, high, side in ((left, right, width), (top, bottom, height))
    )
    (first_x, last_x), (first_y, last_y) = box
    opacity = np.zeros((last_y - first_y, last_x - first_x), np.uint8)
    opacity[top - first_y : bottom - first_y, left - first_x : right - first_x] = sized
    beyond = _beyond((first_x, first_y, last_x, last_y), (width, height))
    opacity = cv2.copyMakeBorder(opacity, *beyond, cv2.BORDER_REPLICATE).astype(np.uint8, copy=False)
    left, top = first_x - beyond[2], first_y - beyond[0]
    bands = tuple(
        (band[0] + left, band[1] + top, band[2] + left, band[3] + top) for band in find_bands(opacity)
    )
    colours = whole[first_y:last_y, first_x:last_x]
    return CutOut(colours, opacity, beyond, left, top, bands, layer.depth)


def _beyond(box: Rect, size_px: tuple[int, int]) -> tuple[int, int, int, int]:
    """How far it goes on above, below, left and right: where it reaches the picture's edge, it would else end in sight."""
    left, top, right, bottom = box
    at_edges = (top <= 0, bottom >= size_px[1], left <= 0, right >= size_px[0])
    above, below, before, after = (BEYOND_PX if at_edge else 0 for at_edge in at_edges)
    return above, below, before, after


def lay_all_on(ground: NDArray[np.uint8], cuts: Sequence[CutOut]) -> None:
    """Draw all of them on the ground."""
    for cut in cuts:
        _lay_on(ground, cut)


def _lay_on(ground: NDArray[np.uint8], cut: CutOut) -> None:
    """Draw on the ground what moves with it: whoever fills the frame is looked at, not past."""
    above, _, before, _ = cut.beyond
    height, width = cut.colours.shape[:2]
    opacity = cut.opacity[above : above + height, before : before + width]
    top, left = cut.top + above, cut.left + before
    part = ground[top : top + height, left : left + width]
    share = cv2.cvtColor(opacity, cv2.COLOR_GRAY2RGB)
    over = cv2.multiply(cut.colours, share, scale=1 / OPAQUE)
    beneath = cv2.multiply(part, cv2.bitwise_not(share, dst=share), dst=share, scale=1 / OPAQUE)
    part[...] = cv2.add(beneath, over, dst=over)


def find_bands(opacity: Plane) -> list[Rect]:
    """Rectangles one below another that hold all that is not clear, and little else."""
    bands: list[Rect] = []
    height, width = opacity.shape
    for top in range(0, height, BAND_PX):
        bottom = min(height, top + BAND_PX)
        columns = np.flatnonzero(opacity[top:bottom].max(axis=0))
        if not columns.size:
            continue
        left, right = int(columns[0]) // 2 * 2, min(width, int(columns[-1]) // 2 * 2 + 4)
        bands.append((max(0, left - CLEAR_EDGE_PX), top, right, bottom))
        while len(bands) > 1 and _is_worth_joining(bands[-2], bands[-1]):
            bands[-2:] = [_union(bands[-2], bands[-1])]
    return bands


def _is_worth_joining(above: Rect, below: Rect) -> bool:
    more = _area(_union(above, below)) - _area(above) - _area(below)
    return above[3] == below[1] and more < WORTH_A_BAND_PX


def _union(a: Rect, b: Rect) -> Rect:
    return min(a[0], b[0]), min(a[1], b[1]), max(a[2], b[2]), max(a[3], b[3])


def _area(box: Rect) -> int:
    return (box[2] - box[0]) * (box[3] - box[1])
