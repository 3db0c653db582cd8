"""Blinking and speaking: a scene's faces once more, eyes shut or with a word's lips, only as much as that changes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil, floor

import cv2
import numpy as np
from numpy.typing import NDArray

from storyassets.model.brief import Style
from storyassets.model.layered_picture import Mouth, ShutEyes
from storyassets.providers.embedded.figures.markup import HIDDEN
from storyassets.providers.embedded.scenery.near import Area
from storyassets.providers.embedded.scenery.page import Region, write_region
from storyassets.providers.embedded.scenery.pen import Speaker
from storyassets.providers.embedded.scenery.raster import JPEG_QUALITY, as_jpeg, rasterise

MOST_FACES = 4
MOST_SPEAKERS = 2
LEAST_WIDTH_PX = 26  # from one eye to the other: whose are nearer is seen too small to blink
LEAST_MOUTH_PX = 14
MARGIN_SHARE = 0.25  # of the eyes' width: lashes and lids are larger than eyes
MOUTH_MARGIN_PX = 8
CHANGED_FROM = 8  # of 255
AROUND_PX = 6  # of the picture around what changes: it is scaled as the picture is
OPAQUE = 255

Pixels = NDArray[np.uint8]


@dataclass(frozen=True)
class Drawn:
    """A drawing as it is seen at rest.

    `body` is its SVG, `size` the page's in the SVG's units and `drawn` its pixels (height, width, 4), all
    before the film of the hour; `kept` and `ink` (height, width, 3) are what that film leaves and adds.
    `whole` is the picture with all there is (height, width, 3), `ground` that without the drawing and what is
    nearer, and `covered` the opacity of what is nearer.
    """

    body: str
    size: tuple[float, float]
    drawn: Pixels
    kept: Pixels
    ink: Pixels
    whole: Pixels
    ground: Pixels
    covered: Pixels | None


def shut_eyes(picture: Drawn, eyes: Sequence[Area], style: Style) -> tuple[ShutEyes, ...]:
    """The parts of the picture that a blink changes, one for each of the nearest faces."""
    body = picture.body.replace(HIDDEN, "")
    found = []
    for area in reversed(eyes[-MOST_FACES:]):
        region = _region_around(area, picture, MARGIN_SHARE * (area[2] - area[0]))
        if region.width >= LEAST_WIDTH_PX * (1 + 2 * MARGIN_SHARE) and region.height > 0:
            found += [ShutEyes(*part) for part in _changed(picture, body, region, style)]
    return tuple(found)


def speak(picture: Drawn, speakers: Sequence[Speaker], style: Style) -> tuple[Mouth, ...]:
    """The parts of the picture that words change, for each of the nearest who speak and all their lips."""
    found = []
    pixel = picture.size[0] / picture.whole.shape[1]
    for speaker in reversed(speakers[-MOST_SPEAKERS:]):
        region = _region_around(speaker.area, picture, MOUTH_MARGIN_PX * pixel)
        is_seen = region.width >= LEAST_MOUTH_PX + 2 * MOUTH_MARGIN_PX and region.height > 0
        if not is_seen or picture.body.count(speaker.svg) != 1:
            continue
        for lips, svg in speaker.mouths:
            body = picture.body.replace(speaker.svg, svg)
            found += [Mouth(*part, speaker.who, lips) for part in _changed(picture, body, region, style)]
    return tuple(found)


def _region_around(area: Area, picture: Drawn, margin: float) -> Region:
    """In the picture's pixels, as far as it lies in it."""
    height, width = picture.whole.shape[:2]
    across, down = width / picture.size[0], height / picture.size[1]
    around = Region(
        floor((area[0] - margin) * across),
        floor((area[1] - margin) * down),
        ceil((area[2] + margin) * across),
        ceil((area[3] + margin) * down),
    )
    return around.meet(Region(0, 0, width, height))


def _changed(picture: Drawn, body: str, region: Region, style: Style) -> list[tuple[bytes, int, int]]:
    """What of a region is another with another body, as a JPEG, and its corner; nothing where all is the same."""
    height, width = picture.whole.shape[:2]
    other: Pixels = rasterise(write_region(body, region, (width, height), picture.size)).numpy()
    box = slice(region.top, region.bottom), slice(region.left, region.right)
    changed = (cv2.absdiff(other, picture.drawn[box]).max(axis=2) >= CHANGED_FROM).astype(np.uint8)
    if picture.covered is not None:
        changed[picture.covered[box] > 0] = 0
    left, top, columns, rows = cv2.boundingRect(changed)
    if not columns:
        return []
    right, bottom = min(region.width, left + columns + AROUND_PX), min(region.height, top + rows + AROUND_PX)
    left, top = max(0, left - AROUND_PX), max(0, top - AROUND_PX)
    inner = slice(top, bottom), slice(left, right)
    seen = _over_ground(picture, other[inner], box, inner)
    pixels = np.where(changed[inner][..., None] > 0, seen, picture.whole[box][inner]).astype(np.uint8)
    return [(as_jpeg(pixels, style, JPEG_QUALITY, "off"), region.left + left, region.top + top)]


def _over_ground(
    picture: Drawn, drawn: Pixels, box: tuple[slice, slice], inner: tuple[slice, slice]
) -> Pixels:
    """A part of another drawing under the film, over the ground."""
    colours = cv2.cvtColor(np.ascontiguousarray(drawn), cv2.COLOR_RGBA2RGB)
    seen = cv2.add(cv2.multiply(colours, picture.kept[box][inner], scale=1 / OPAQUE), picture.ink[box][inner])
    share = cv2.cvtColor(np.ascontiguousarray(drawn[..., 3]), cv2.COLOR_GRAY2RGB)
    beneath = cv2.multiply(picture.ground[box][inner], cv2.bitwise_not(share), scale=1 / OPAQUE)
    over = cv2.multiply(seen, share, scale=1 / OPAQUE)
    return cv2.add(over, beneath).astype(np.uint8, copy=False)
