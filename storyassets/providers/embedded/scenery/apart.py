"""Apart: a scene's layers drawn one by one and put together, so that a camera can move among them."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
import pyvips
from numpy.typing import NDArray

from storyassets.model.brief import Style
from storyassets.model.layered_picture import PictureLayer, pack_layers
from storyassets.providers.embedded.scenery.page import write_document
from storyassets.providers.embedded.scenery.raster import JPEG_QUALITY, drawing, grade, rasterise
from storyassets.providers.embedded.scenery.scene import Layers

BACK, MIDDLE, FRONT = 0.72, 1.0, 1.5
"""How much of the camera's move each makes."""
SEEN_FROM = 8  # of 255: less opacity is seen by nobody
LENS_SHRINK = 6  # what lies over everything is soft
MASK_COMPRESSION = 1
OPAQUE = 255

Pixels = NDArray[np.uint8]


@dataclass(frozen=True)
class CutOut:
    """What there is on a layer: its colours, its opacity of the same height and width, and where it lies."""

    colours: Pixels
    opacity: Pixels
    left_px: int
    top_px: int
    depth: float

    @property
    def place(self) -> tuple[slice, slice]:
        """Rows and columns of the picture."""
        height, width = self.opacity.shape
        return slice(self.top_px, self.top_px + height), slice(self.left_px, self.left_px + width)

    def packed(self) -> PictureLayer:
        """As a mask."""
        content: bytes = pyvips.Image.new_from_array(self.opacity).pngsave_buffer(
            compression=MASK_COMPRESSION, filter="none", keep="none"
        )
        return PictureLayer(content, self.left_px, self.top_px, self.depth)


def draw_apart(layers: Layers, size_px: tuple[int, int], style: Style) -> bytes:
    """A JPEG of all layers under the lens, with what a camera needs behind its end. Raises InvalidOutput."""
    with drawing("illustrator", *size_px):
        ground = _draw(layers.back + layers.lens, size_px, layers.size)[..., :3]
        lens = _draw_lens(layers, size_px)
        near = [
            cut
            for body, depth in ((layers.middle, MIDDLE), (layers.front, FRONT))
            for cut in _cut_out(_draw(body, size_px, layers.size), lens, depth)
        ]
        whole = np.ascontiguousarray(ground)
        for cut in near:
            whole[cut.place] = _blend(whole[cut.place], cut.colours, cut.opacity)
        content = _as_jpeg(whole, style)
        if not near:
            return content
        behind = PictureLayer(_as_jpeg(ground, style), 0, 0, BACK)
        return pack_layers(content, (behind, *(cut.packed() for cut in near)))


def _draw(body: str, size_px: tuple[int, int], size: tuple[float, float]) -> Pixels:
    """RGBA of shape (height, width, 4)."""
    rgba: Pixels = rasterise(write_document(body, *size_px, size)).numpy()
    return rgba


def _draw_lens(layers: Layers, size_px: tuple[int, int]) -> Pixels:
    small = _draw(layers.lens, (size_px[0] // LENS_SHRINK, size_px[1] // LENS_SHRINK), layers.size)
    return cv2.resize(small, size_px, interpolation=cv2.INTER_LINEAR).astype(np.uint8, copy=False)


def _cut_out(rgba: Pixels, lens: Pixels, depth: float) -> list[CutOut]:
    """The part of a layer in which there is something, under the lens; none of an empty one."""
    seen = (rgba[..., 3] >= SEEN_FROM).astype(np.uint8)
    left, top, width, height = cv2.boundingRect(seen)
    if not width:
        return []
    box = (slice(top, top + height), slice(left, left + width))
    colours = _blend(np.ascontiguousarray(rgba[box][..., :3]), lens[box][..., :3], lens[box][..., 3])
    return [CutOut(colours, np.ascontiguousarray(rgba[box][..., 3]), left, top, depth)]


def _blend(beneath: Pixels, over: Pixels, opacity: Pixels) -> Pixels:
    share = cv2.merge([opacity] * 3)
    ink = cv2.multiply(np.ascontiguousarray(over), share, scale=1 / OPAQUE)
    kept = cv2.multiply(np.ascontiguousarray(beneath), OPAQUE - share, scale=1 / OPAQUE)
    return cv2.add(ink, kept).astype(np.uint8, copy=False)


def _as_jpeg(rgb: Pixels, style: Style) -> bytes:
    picture = grade(pyvips.Image.new_from_array(rgb).copy(interpretation="srgb"), style)
    content: bytes = picture.jpegsave_buffer(Q=JPEG_QUALITY, subsample_mode="off", keep="none")
    return content
