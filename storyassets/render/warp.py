"""Warp: a crop of a plane, scaled to the frame, placed to a small part of a pixel.

`cv2.warpAffine` places exactly but costs three times what `cv2.resize` does, and `cv2.resize` starts at
whole pixels only. It can still be placed: begin some output pixels to the left, where the crop happens to meet
a whole source pixel, end some to the right, and keep the middle. Where no such pixels are near, warp.
"""

from __future__ import annotations

from typing import NamedTuple, TypeGuard

import cv2
import numpy as np
from numpy.typing import NDArray

from storyassets.render.planes import Plane

MARGIN_PX = 72  # of replicated pixels around a plane: more than a fit can begin or end outside it
MAX_STEPS = 40  # output pixels to begin or end outside the frame
MAX_SCALE = 1.7  # source pixels for one output pixel that the margin suffices for
GOOD_ERROR_PX = 0.012  # of the source: looking on would cost more than it gives
WORST_ERROR_PX = 0.06  # beyond it, warp. Neighbouring frames may differ by twice this, which nobody sees

_WARP_FLAGS = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP


class Axis(NamedTuple):
    """Output pixel n shows the source at `origin + scale * n`, both counted from the middle of pixel 0."""

    origin: float
    scale: float
    pixels: int


class Fit(NamedTuple):
    """Resize `source_pixels` from `source_start` to `pixels`, and drop the first `skip` of them."""

    source_start: int
    source_pixels: int
    pixels: int
    skip: int


Fitted = tuple[Axis, Fit | None]
"""An axis with its fit, for planes that lie alike."""


def pad_plane(plane: Plane) -> Plane:
    """The plane with its margin."""
    around = (MARGIN_PX,) * 4
    return cv2.copyMakeBorder(plane, *around, cv2.BORDER_REPLICATE).astype(np.uint8, copy=False)


def new_scratch(width_px: int, height_px: int) -> Plane:
    """Room for `warp_plane` to work in, for frames of that size. Not to be shared between threads."""
    return np.empty((width_px + 2 * MAX_STEPS) * (height_px + 2 * MAX_STEPS), np.uint8)


def warp_plane(padded: Plane, across: Axis, down: Axis, out: Plane, scratch: Plane) -> None:
    """Fill `out` from a padded plane; the axes are counted without the padding."""
    columns, rows = fit_axis(across), fit_axis(down)
    if columns is None or rows is None:
        _warp(padded, across, down, out)
        return
    np.copyto(out, _resize(padded, columns, rows, scratch)[: down.pixels, : across.pixels])


def look_at(padded: Plane, across: Fitted, down: Fitted, scratch: Plane) -> Plane:
    """The same as a view into the scratch, which is good until that is used again."""
    (columns, columns_fit), (rows, rows_fit) = across, down
    if not (_is_inside(columns_fit, padded.shape[1]) and _is_inside(rows_fit, padded.shape[0])):
        out = scratch[: rows.pixels * columns.pixels].reshape(rows.pixels, columns.pixels)
        _warp(padded, columns, rows, out)
        return out
    return _resize(padded, columns_fit, rows_fit, scratch)[: rows.pixels, : columns.pixels]


def _is_inside(fit: Fit | None, padded_pixels: int) -> TypeGuard[Fit]:
    """Whether there is a fit, and it ends before the margin does: what lies near may be looked far past."""
    if fit is None:
        return False
    first = fit.source_start + MARGIN_PX
    return first >= 0 and first + fit.source_pixels <= padded_pixels


def _resize(padded: Plane, columns: Fit, rows: Fit, scratch: Plane) -> Plane:
    top, left = rows.source_start + MARGIN_PX, columns.source_start + MARGIN_PX
    source = padded[top : top + rows.source_pixels, left : left + columns.source_pixels]
    resized = scratch[: rows.pixels * columns.pixels].reshape(rows.pixels, columns.pixels)
    cv2.resize(source, (columns.pixels, rows.pixels), dst=resized, interpolation=cv2.INTER_LINEAR)
    return resized[rows.skip :, columns.skip :]


def fit_axis(axis: Axis) -> Fit | None:
    """Whole pixels to resize that stand where the axis does, within the worst error; None if there are none.

    `cv2.resize` of w to W pixels shows, at its pixel n, the source at `(n + 0.5) * w / W - 0.5`.
    """
    if axis.scale > MAX_SCALE:
        return None
    skip, start_error = _nearest_whole(axis.origin + 0.5 - axis.scale / 2, -axis.scale)
    pixels, end_error = _nearest_whole((axis.pixels + skip) * axis.scale, axis.scale)
    if abs(start_error) + abs(end_error) > WORST_ERROR_PX:
        return None
    total = axis.pixels + skip + pixels
    return Fit(
        source_start=round(axis.origin + 0.5 - (skip + 0.5) * axis.scale),
        source_pixels=round(total * axis.scale),
        pixels=total,
        skip=skip,
    )


def _nearest_whole(first: float, step: float) -> tuple[int, float]:
    """After how many steps the value is nearest to a whole number, and how far from it."""
    best, best_error = 0, 1.0
    for count in range(MAX_STEPS):
        value = first + count * step
        error = value - round(value)
        if abs(error) < abs(best_error):
            best, best_error = count, error
            if abs(error) < GOOD_ERROR_PX:
                break
    return best, best_error


def _warp(padded: Plane, across: Axis, down: Axis, out: Plane) -> None:
    matrix: NDArray[np.float64] = np.array(
        [[across.scale, 0, across.origin + MARGIN_PX], [0, down.scale, down.origin + MARGIN_PX]], np.float64
    )
    cv2.warpAffine(
        padded,
        matrix,
        (across.pixels, down.pixels),
        dst=out,
        flags=_WARP_FLAGS,
        borderMode=cv2.BORDER_REPLICATE,
    )
