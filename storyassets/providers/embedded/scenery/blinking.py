"""Blinking: a scene's faces once more with their eyes shut, only as much of them as that changes."""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil, floor

import cv2
import numpy as np
from numpy.typing import NDArray

from storyassets.model.brief import Style
from storyassets.model.layered_picture import ShutEyes
from storyassets.providers.embedded.figures.markup import HIDDEN
from storyassets.providers.embedded.scenery.near import Area
from storyassets.providers.embedded.scenery.page import Region, write_region
from storyassets.providers.embedded.scenery.raster import JPEG_QUALITY, as_jpeg, rasterise

MOST_FACES = 4
LEAST_WIDTH_PX = 26  # from one eye to the other: whose are nearer is seen too small to blink
MARGIN_SHARE = 0.25  # of the eyes' width: lashes and lids are larger than eyes
CHANGED_FROM = 8  # of 255
AROUND_PX = 6  # of the picture around what changes: it is scaled as the picture is
OPAQUE = 255

Pixels = NDArray[np.uint8]


@dataclass(frozen=True)
class OpenEyed:
    """A drawing with its eyes open.

    `body` is its SVG, `size` the page's in the SVG's units and `drawn` its pixels (height, width, 4), all
    before the film of the hour; `kept` and `ink` (height, width, 3) are what that film leaves and adds.
    `whole` is the picture with all there is (height, width, 3), and `covered` the opacity of what is nearer.
    """

    body: str
    size: tuple[float, float]
    drawn: Pixels
    kept: Pixels
    ink: Pixels
    whole: Pixels
    covered: Pixels | None


def shut_eyes(picture: OpenEyed, eyes: tuple[Area, ...], style: Style) -> tuple[ShutEyes, ...]:
    """The parts of the picture that a blink changes, one for each of the nearest faces."""
    body = picture.body.replace(HIDDEN, "")
    found = []
    for area in reversed(eyes[-MOST_FACES:]):
        region = _region_around(area, picture)
        if region.width >= LEAST_WIDTH_PX * (1 + 2 * MARGIN_SHARE) and region.height > 0:
            found += _shut(picture, body, region, style)
    return tuple(found)


def _region_around(area: Area, picture: OpenEyed) -> Region:
    """In the picture's pixels, as far as it lies in it."""
    height, width = picture.whole.shape[:2]
    across, down = width / picture.size[0], height / picture.size[1]
    margin = MARGIN_SHARE * (area[2] - area[0])
    around = Region(
        floor((area[0] - margin) * across),
        floor((area[1] - margin) * down),
        ceil((area[2] + margin) * across),
        ceil((area[3] + margin) * down),
    )
    return around.meet(Region(0, 0, width, height))


def _shut(picture: OpenEyed, body: str, region: Region, style: Style) -> list[ShutEyes]:
    height, width = picture.whole.shape[:2]
    shut: Pixels = rasterise(write_region(body, region, (width, height), picture.size)).numpy()
    box = slice(region.top, region.bottom), slice(region.left, region.right)
    changed = (cv2.absdiff(shut, picture.drawn[box]).max(axis=2) >= CHANGED_FROM).astype(np.uint8)
    changed[shut[..., 3] < OPAQUE] = 0
    if picture.covered is not None:
        changed[picture.covered[box] > 0] = 0
    left, top, columns, rows = cv2.boundingRect(changed)
    if not columns:
        return []
    right, bottom = min(region.width, left + columns + AROUND_PX), min(region.height, top + rows + AROUND_PX)
    left, top = max(0, left - AROUND_PX), max(0, top - AROUND_PX)
    inner = slice(top, bottom), slice(left, right)
    colours = cv2.cvtColor(np.ascontiguousarray(shut[inner]), cv2.COLOR_RGBA2RGB)
    seen = cv2.add(cv2.multiply(colours, picture.kept[box][inner], scale=1 / OPAQUE), picture.ink[box][inner])
    pixels = np.where(changed[inner][..., None] > 0, seen, picture.whole[box][inner]).astype(np.uint8)
    return [ShutEyes(as_jpeg(pixels, style, JPEG_QUALITY, "off"), region.left + left, region.top + top)]
