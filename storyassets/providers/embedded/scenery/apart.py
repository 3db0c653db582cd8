"""Apart: a scene's layers drawn one by one and put together, so that a camera can move among them."""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil

import cv2
import numpy as np
import pyvips
from numpy.typing import NDArray

from storyassets.model.brief import Style
from storyassets.model.layered_picture import Behind, PictureLayer
from storyassets.providers.embedded.scenery.blinking import Drawn, shut_eyes, speak
from storyassets.providers.embedded.scenery.falling import pack_falling
from storyassets.providers.embedded.scenery.page import write_document
from storyassets.providers.embedded.scenery.raster import as_jpeg, drawing, opaque, rasterise
from storyassets.providers.embedded.scenery.scene import Layers
from storyassets.providers.embedded.scenery.shading import Box, Lit, grounded, shade, veil

BACK, MIDDLE, FRONT = 0.72, 1.0, 1.5
"""How much of the camera's move each makes."""
SEEN_FROM = 8  # of 255: less opacity is seen by nobody
LENS_SHRINK = 6  # what lies over everything is soft
SOFT_PX, FINE_PX = 360, 720  # of the shorter side: what lies behind who is near is a little out of focus
MASK_COMPRESSION = 1
GROUND_QUALITY = 84  # it is only seen in motion, and behind
OPAQUE = 255
WHOLE = (slice(None), slice(None))

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
    def place(self) -> Box:
        """Where it lies."""
        height, width = self.opacity.shape
        return slice(self.top_px, self.top_px + height), slice(self.left_px, self.left_px + width)

    def lay_on(self, picture: Pixels) -> None:
        """Draw it on the picture."""
        beneath = picture[self.place]
        share = cv2.cvtColor(self.opacity, cv2.COLOR_GRAY2RGB)
        ink = cv2.multiply(self.colours, share, scale=1 / OPAQUE)
        kept = cv2.multiply(beneath, cv2.bitwise_not(share, dst=share), scale=1 / OPAQUE)
        cv2.add(ink, kept, dst=beneath)

    def packed(self) -> PictureLayer:
        """As a mask."""
        content: bytes = pyvips.Image.new_from_array(self.opacity).pngsave_buffer(
            compression=MASK_COMPRESSION, filter="none", keep="none"
        )
        return PictureLayer(content, self.left_px, self.top_px, self.depth)


def draw_apart(layers: Layers, size_px: tuple[int, int], style: Style) -> bytes:
    """A JPEG of all layers under the lens, with what a camera needs behind its end. Raises InvalidOutput."""
    with drawing("illustrator", *size_px):
        lens = _draw_lens(layers, size_px)
        middle = _draw(layers.middle, size_px, layers.size) if layers.middle else None
        opacity = _opacity(middle) if middle is not None else None
        whole = _draw_behind(layers, lens, opacity, size_px)
        lit, near = lens, []
        if middle is not None and opacity is not None:
            lit = shade(opacity, layers.key).beneath(lens).enlarged(size_px)
            near = _cut_out(middle, opacity, lit, MIDDLE)
        if layers.front:
            front = _draw(layers.front, size_px, layers.size)
            near += _cut_out(front, _opacity(front), lens.enlarged(size_px), FRONT)
        ground = as_jpeg(whole, style, GROUND_QUALITY, "on") if near else b""
        bare = whole.copy() if layers.mouths else whole
        for cut in near:
            cut.lay_on(whole)
        packed = (PictureLayer(ground, 0, 0, BACK), *(cut.packed() for cut in near)) if near else ()
        behind = Behind(packed)
        if middle is not None and near:
            drawn = _drawn(layers, middle, lit, whole, bare, near)
            eyes, mouths = shut_eyes(drawn, layers.eyes, style), speak(drawn, layers.mouths, style)
            behind = Behind(packed, eyes, mouths)
        return pack_falling(whole, layers.falling, size_px[0] / layers.size[0], behind, style)


def _draw_behind(layers: Layers, lens: Lit, opacity: Pixels | None, size_px: tuple[int, int]) -> Pixels:
    """All that is behind whoever acts, in the air and under the lens. It is drawn smaller where nobody sees that: it takes a part of the time."""
    seen = lens
    if opacity is not None:
        width, height = layers.size
        feet = [(a[0] / width, a[1] / height, a[2] / width, a[3] / height) for a in layers.feet]
        air = veil(layers.key, (lens.size[0] // 2, lens.size[1] // 2))
        seen = grounded(opacity, feet).beneath(air).beneath(lens)
    drawn_px = _size_behind(layers, size_px)
    drawn = opaque(_draw(layers.back, drawn_px, layers.size))
    colours = seen.enlarged(drawn_px).lay_over(drawn, WHOLE)
    if drawn_px == size_px:
        return colours
    return cv2.resize(colours, size_px, interpolation=cv2.INTER_LINEAR).astype(np.uint8, copy=False)


def _size_behind(layers: Layers, size_px: tuple[int, int]) -> tuple[int, int]:
    """As small as what is behind can be: out of focus where somebody is near, less fine than those who are far."""
    if not layers.middle:
        return size_px
    least = min(size_px) / (SOFT_PX if layers.soft else FINE_PX)
    return size_px if least <= 1 else (ceil(size_px[0] / least), ceil(size_px[1] / least))


def _drawn(
    layers: Layers, middle: Pixels, lens: Lit, whole: Pixels, bare: Pixels, near: list[CutOut]
) -> Drawn:
    """Whoever acts, as they are seen."""
    covered = None
    for cut in near:
        if cut.depth == FRONT:
            covered = np.zeros(whole.shape[:2], np.uint8)
            covered[cut.place] = cut.opacity
    return Drawn(layers.middle, layers.size, middle, lens.kept, lens.ink, whole, bare, covered)


def _draw(body: str, size_px: tuple[int, int], size: tuple[float, float]) -> Pixels:
    """RGBA of shape (height, width, 4)."""
    rgba: Pixels = rasterise(write_document(body, *size_px, size)).numpy()
    return rgba


def _draw_lens(layers: Layers, size_px: tuple[int, int]) -> Lit:
    """LENS_SHRINK times smaller than the picture."""
    small = _draw(layers.lens, (size_px[0] // LENS_SHRINK, size_px[1] // LENS_SHRINK), layers.size)
    share = cv2.cvtColor(np.ascontiguousarray(small[..., 3]), cv2.COLOR_GRAY2RGB)
    ink = cv2.multiply(opaque(small), share, scale=1 / OPAQUE).astype(np.uint8, copy=False)
    return Lit(cv2.bitwise_not(share).astype(np.uint8, copy=False), ink)


def _cut_out(rgba: Pixels, opacity: Pixels, lens: Lit, depth: float) -> list[CutOut]:
    """The part of a layer in which there is something, under the lens; none of an empty one."""
    _, seen = cv2.threshold(opacity, SEEN_FROM - 1, OPAQUE, cv2.THRESH_BINARY)
    left, top, width, height = cv2.boundingRect(seen)
    if not width:
        return []
    box = (slice(top, top + height), slice(left, left + width))
    return [
        CutOut(
            lens.lay_over(opaque(rgba[box]), box),
            np.ascontiguousarray(opacity[box], np.uint8),
            left,
            top,
            depth,
        )
    ]


def _opacity(rgba: Pixels) -> Pixels:
    return cv2.extractChannel(rgba, 3).astype(np.uint8, copy=False)
