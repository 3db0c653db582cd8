"""From the documents of a cut-out speaker to pixels: the head with any face, and where faces differ."""

from __future__ import annotations

from collections.abc import Sequence

import cv2
import numpy as np
from numpy.typing import NDArray

from storyassets.providers.embedded.figures.expressions import Expression
from storyassets.providers.embedded.scenery.cutout import Cutout
from storyassets.providers.embedded.scenery.page import Region
from storyassets.providers.embedded.scenery.raster import rasterise

Pixels = NDArray[np.uint8]


OPAQUE = 255
# The body's shadow, and the search for what lies before the head, are drawn this many times smaller.
COARSE = 3
COARSEST = 8


class HeadPainter:
    """Paints the head of one speaker. What of it lies behind the body is painted once, at rest."""

    def __init__(self, cutout: Cutout, region: Region) -> None:
        self._cutout, self._region = cutout, region
        self._under = self._paint_under()
        self._uncovered = self._find_uncovered()

    def paint(self, face: Expression, region: Region) -> Pixels:
        """The head in a region that lies in its own: RGBA, neither tinted nor graded."""
        front: Pixels = rasterise(self._cutout.head(face, region)).numpy().copy()
        _slide_under(front, self._part(self._under, region))
        if self._uncovered is not None:
            front[..., 3] = _share(front[..., 3], self._part(self._uncovered, region))
        return front

    def _part(self, pixels: Pixels, region: Region) -> Pixels:
        top, left = region.top - self._region.top, region.left - self._region.left
        return pixels[top : top + region.height, left : left + region.width]

    def _paint_under(self) -> Pixels:
        under: Pixels = rasterise(self._cutout.under_head(self._region)).numpy().copy()
        shadow = rasterise(self._cutout.body(self._region, COARSE)).extract_band(3)
        hidden = shadow.resize(COARSE, kernel="linear").crop(0, 0, self._region.width, self._region.height)
        under[..., 3] = _share(under[..., 3], OPAQUE - hidden.numpy())
        return under

    def _find_uncovered(self) -> Pixels | None:
        """How much of each pixel is not hidden by something before the speaker; None where nothing is."""
        if rasterise(self._cutout.cover(self._region, COARSEST)).extract_band(3).max() == 0:
            return None
        covered: Pixels = rasterise(self._cutout.cover(self._region, 1)).extract_band(3).numpy()
        return OPAQUE - covered


def _share(alpha: Pixels, kept: Pixels) -> Pixels:
    """A product of opacities."""
    product = cv2.multiply(np.ascontiguousarray(alpha), np.ascontiguousarray(kept), scale=1 / OPAQUE)
    return product.astype(np.uint8, copy=False)


def _slide_under(front: Pixels, under: Pixels) -> None:
    """Lay the front over what is under it, in place; both are RGBA, not multiplied by their opacity."""
    seen = (front[..., 3] < OPAQUE) & (under[..., 3] > 0)
    over, below = front[seen].astype(np.float32), under[seen].astype(np.float32)
    share = over[:, 3:] / OPAQUE
    rest = below[:, 3:] / OPAQUE * (1 - share)
    colour = (over[:, :3] * share + below[:, :3] * rest) / (share + rest)
    laid = np.concatenate([colour, (share + rest) * OPAQUE], axis=1)
    front[seen] = np.round(laid).astype(np.uint8)


def find_changes(states: Sequence[Pixels]) -> Pixels:
    """By how much each pixel of any of the pictures differs at most from the first's, in its worst band."""
    changes: Pixels = np.zeros(states[0].shape[:2], np.uint8)
    for state in states[1:]:
        for band in cv2.split(cv2.absdiff(state, states[0])):
            cv2.max(changes, band, dst=changes)
    return changes


def tight(mask: NDArray[np.bool_], region: Region) -> Region:
    """The smallest part of a region that holds all that is marked; all of it where nothing is."""
    rows, columns = np.flatnonzero(mask.any(axis=1)), np.flatnonzero(mask.any(axis=0))
    if not rows.size:
        return region
    return Region(
        region.left + int(columns[0]),
        region.top + int(rows[0]),
        region.left + int(columns[-1]) + 1,
        region.top + int(rows[-1]) + 1,
    )
