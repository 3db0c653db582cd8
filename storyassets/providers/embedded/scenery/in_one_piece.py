"""In one piece: a close shot, or a picture in two halves, drawn as one; its eyes, shut, and what falls stand behind it."""

from __future__ import annotations

import re
from collections.abc import Iterator

import cv2
import numpy as np
import pyvips
from numpy.typing import NDArray

from storyassets.model.brief import Style
from storyassets.model.layered_picture import Behind, ShutEyes
from storyassets.providers.embedded.figures.markup import HIDDEN
from storyassets.providers.embedded.scenery.falling import pack_falling
from storyassets.providers.embedded.scenery.page import Page, Region, page_size, write_document, write_region
from storyassets.providers.embedded.scenery.raster import (
    JPEG_QUALITY,
    as_jpeg,
    drawing,
    light_of,
    paint_drawn,
    rasterise,
    tint,
)
from storyassets.providers.embedded.scenery.redrawing import drawn_from, find_head
from storyassets.providers.embedded.scenery.shading import Lit

PAINTED = re.compile(rf"<\w+(?=[^>]* fill=)(?![^>]*{HIDDEN})[^>]*/>")  # but for lids
SHRINK = 6  # where something blinks is found on pictures so many times smaller
SEEN_FROM = 24  # of 255
ONE_FACE = (0.30, 0.03)  # of the picture's width and height: eyes so near to each other are one face's
MOST_FACES = 4
LEAST_EYES = 0.02  # of the width, from one eye to the other
AROUND_PX = 8  # of the picture, around what is found so coarsely
CHANGED_FROM = 8
OPAQUE = 255

Pixels = NDArray[np.uint8]


def draw_in_one_piece(page: Page, size_px: tuple[int, int], style: Style, *, blinks: bool) -> bytes:
    """A JPEG of exactly this size. Behind its end are shut eyes, if it `blinks`, and what falls. Raises InvalidOutput."""
    blinks = blinks and HIDDEN in page.document
    with drawing("illustrator", *size_px):
        drawn: Pixels = rasterise(page.document).numpy()
        lit = light_of(drawn, page.key, page.film) if page.key else None
        whole = paint_drawn(drawn, page.backdrop, page.film, page.key, lit)
        behind = Behind(eyes=tuple(_shut_eyes(page, whole, lit, style)) if blinks else ())
        return pack_falling(whole, page.falling, size_px[0] / page_size(*size_px)[0], behind, style)


def _shut_eyes(page: Page, whole: Pixels, lit: Lit | None, style: Style) -> Iterator[ShutEyes]:
    """The parts of the picture that a blink changes, one for each face."""
    height, width = whole.shape[:2]
    document = page.document
    body = document[document.index(">") + 1 : -len("</svg>")]
    size = page_size(width, height)
    for region in _find_faces(body, (width, height), size)[:MOST_FACES]:
        shut = _from_head(body, region, size[0] / width).replace(HIDDEN, "")
        other: Pixels = rasterise(write_region(shut, region, (width, height), size)).numpy()
        open_ = whole[region.top : region.bottom, region.left : region.right]
        seen = cv2.cvtColor(np.ascontiguousarray(other), cv2.COLOR_RGBA2RGB).astype(np.uint8, copy=False)
        box = slice(region.top, region.bottom), slice(region.left, region.right)
        colours = tint(seen, *page.film) if lit is None else lit.lay_over(seen, box)
        same = cv2.inRange(cv2.absdiff(colours, open_), (0, 0, 0), (CHANGED_FROM - 1,) * 3)
        opaque = cv2.inRange(cv2.extractChannel(other, 3), (OPAQUE,), (OPAQUE,))
        changed = cv2.bitwise_and(cv2.bitwise_not(same), opaque)
        if cv2.countNonZero(changed):
            pixels = cv2.copyTo(colours, changed, open_.copy()).astype(np.uint8, copy=False)
            yield ShutEyes(as_jpeg(pixels, style, JPEG_QUALITY, "off"), region.left, region.top)


def _from_head(body: str, region: Region, pixel: float) -> str:
    """The drawing from the head on whose lids are in that region; all of it where none is found."""
    edges = (region.left, region.top, region.right, region.bottom)
    start = find_head(body, (edges[0] * pixel, edges[1] * pixel, edges[2] * pixel, edges[3] * pixel))
    return (drawn_from(body, start) if start >= 0 else "") or body


def _find_faces(body: str, size_px: tuple[int, int], size: tuple[float, float]) -> list[Region]:
    """Where lids would be, a region for each face, the largest first."""
    small_px = (size_px[0] // SHRINK, size_px[1] // SHRINK)
    lids = PAINTED.sub("", body).replace(HIDDEN, "")
    differs = (_small(lids, small_px, size)[..., 3] >= SEEN_FROM).astype(np.uint8)
    reach = tuple(max(1, round(share * side)) | 1 for share, side in zip(ONE_FACE, small_px, strict=True))
    joined = cv2.dilate(differs, np.ones((reach[1], reach[0]), np.uint8))
    count, labels = cv2.connectedComponents(joined)
    found = []
    for label in range(1, count):
        left, top, wide, high = cv2.boundingRect(((labels == label) & (differs > 0)).astype(np.uint8))
        if wide >= LEAST_EYES * small_px[0]:
            found.append(
                Region(
                    left * SHRINK - AROUND_PX,
                    top * SHRINK - AROUND_PX,
                    (left + wide) * SHRINK + AROUND_PX,
                    (top + high) * SHRINK + AROUND_PX,
                ).meet(Region(0, 0, *size_px))
            )
    return sorted(found, key=lambda region: (-region.width * region.height, region.top, region.left))


def _small(body: str, small_px: tuple[int, int], size: tuple[float, float]) -> Pixels:
    drawn: pyvips.Image = rasterise(write_document(body, *small_px, size))
    pixels: Pixels = drawn.numpy()
    return pixels
