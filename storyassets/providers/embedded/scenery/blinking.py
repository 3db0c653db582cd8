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
from storyassets.providers.embedded.scenery.redrawing import (
    drawn_from,
    drawn_until,
    find_head,
    group_from,
)

MOST_FACES = 4
MOST_SPEAKERS = 2
LEAST_WIDTH_PX = 26  # from one eye to the other: whose are nearer is seen too small to blink
LEAST_MOUTH_PX = 14
MARGIN_SHARE = 0.25  # of the eyes' width: lashes and lids are larger than eyes
MOUTH_MARGIN_PX = 8
LEAST_CHANGED_PX = 5  # fewer are how edges were rounded
CHANGED_FROM = 8  # of 255
COVERED = 0.01  # of what shuts: where more is hidden, something lies over it
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
    found = []
    for area in reversed(eyes[-MOST_FACES:]):
        region = _region_around(area, picture, MARGIN_SHARE * (area[2] - area[0]))
        if region.width >= LEAST_WIDTH_PX * (1 + 2 * MARGIN_SHARE) and region.height > 0:
            other = _draw_shut(picture, area, region)
            found += [ShutEyes(*part) for part in _changed(picture, other, region, style)]
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
        start = picture.body.index(speaker.svg)
        from_there, before = drawn_from(picture.body, start), _Before(picture, start, region)
        for lips, svg in speaker.mouths:
            other = before.beneath(_draw(picture, from_there.replace(speaker.svg, svg), region))
            found += [Mouth(*part, speaker.who, lips) for part in _changed(picture, other, region, style)]
    return tuple(found)


class _Before:
    """What is drawn before somebody, painted where it is needed."""

    def __init__(self, picture: Drawn, start: int, region: Region) -> None:
        self._picture, self._start, self._region = picture, start, region
        self._drawn: Pixels | None = None

    def beneath(self, over: Pixels) -> Pixels:
        """Both together, the one over it."""
        if over[..., 3].min() == OPAQUE:
            return over
        if self._drawn is None:
            self._drawn = _draw(self._picture, drawn_until(self._picture.body, self._start), self._region)
        share, less = over[..., 3:].astype(np.int32), self._drawn[..., 3:].astype(np.int32)
        kept = less * (OPAQUE - share)
        opacity = share * OPAQUE + kept
        ink = over[..., :3] * (share * OPAQUE) + self._drawn[..., :3] * kept
        colours = (ink + opacity // 2) // np.maximum(opacity, 1)
        return np.concatenate((colours, (opacity + OPAQUE // 2) // OPAQUE), axis=2).astype(np.uint8)


def _draw_shut(picture: Drawn, area: Area, region: Region) -> Pixels:
    """The region with eyes shut, at least as far as their lids reach."""
    start = find_head(picture.body, area)
    if start < 0:
        return _draw(picture, picture.body.replace(HIDDEN, ""), region)
    rest = picture.drawn[_box(region)]
    head, from_head = group_from(picture.body, start), drawn_from(picture.body, start)
    if len(head) * 2 < len(from_head):
        shut, open_ = (_draw(picture, svg, region) for svg in (head.replace(HIDDEN, ""), head))
        changed = cv2.bitwise_and(_differs(shut, open_), _opaque_of(shut))
        covered = cv2.bitwise_and(changed, _differs(open_, rest))
        # nothing else lies over what shuts
        if cv2.countNonZero(covered) <= COVERED * cv2.countNonZero(changed):
            return _laid_over(shut, changed.astype(np.uint8, copy=False), rest)
    shut = _draw(picture, from_head.replace(HIDDEN, ""), region)
    return _laid_over(shut, _opaque_of(shut), rest)


def _laid_over(drawn: Pixels, where: Pixels, rest: Pixels) -> Pixels:
    """What is drawn there, and the rest as it is."""
    return cv2.copyTo(drawn, where, rest.copy()).astype(np.uint8, copy=False)


def _opaque_of(drawn: Pixels) -> Pixels:
    """255 where a drawing is opaque, else 0."""
    _, opaque = cv2.threshold(cv2.extractChannel(drawn, 3), OPAQUE - 1, OPAQUE, cv2.THRESH_BINARY)
    return opaque.astype(np.uint8, copy=False)


def _differs(one: Pixels, other: Pixels) -> Pixels:
    """Where two of the same size are seen to differ: 255 there, else 0."""
    same = cv2.inRange(cv2.absdiff(one, other), (0, 0, 0, 0), (CHANGED_FROM - 1,) * 4)
    return cv2.bitwise_not(same).astype(np.uint8, copy=False)


def _box(region: Region) -> tuple[slice, slice]:
    return slice(region.top, region.bottom), slice(region.left, region.right)


def _draw(picture: Drawn, body: str, region: Region) -> Pixels:
    """That region (height, width, 4) of a body."""
    height, width = picture.whole.shape[:2]
    drawn: Pixels = rasterise(write_region(body, region, (width, height), picture.size)).numpy()
    return drawn


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


def _changed(picture: Drawn, other: Pixels, region: Region, style: Style) -> list[tuple[bytes, int, int]]:
    """What of a region is another as it is drawn there now, as a JPEG, and its corner; nothing where all is the same."""
    box = _box(region)
    changed = _differs(other, picture.drawn[box])
    if picture.covered is not None:
        changed[picture.covered[box] > 0] = 0
    left, top, columns, rows = cv2.boundingRect(changed)
    if columns * rows < LEAST_CHANGED_PX:
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
