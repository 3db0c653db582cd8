"""Planes: pictures as 8-bit I420 in BT.709, limited range, and where a frame of the encoder keeps them.

Conversion and filling only; which pixels are shown is for `frames` to say.
"""

from __future__ import annotations

from typing import Any, NamedTuple, TypeAlias

import av
import cv2
import numpy as np
from numpy.typing import NDArray

Plane: TypeAlias = NDArray[np.uint8]

BLACK_LUMA = 16
NEUTRAL_CHROMA = 128

# ITU-R BT.709-6, items 3.2 to 3.4, for R'G'B' of 0-255 and Y'CbCr of 16-235 and 16-240. Columns: R, G, B, 1.
_LUMA_RANGE = 219 / 255
_CHROMA_RANGE = 224 / 255
_RED, _GREEN, _BLUE = 0.2126, 0.7152, 0.0722
RGB_TO_YUV: NDArray[np.float32] = np.array(
    [
        [_RED * _LUMA_RANGE, _GREEN * _LUMA_RANGE, _BLUE * _LUMA_RANGE, BLACK_LUMA],
        [
            -_RED / (2 * (1 - _BLUE)) * _CHROMA_RANGE,
            -_GREEN / (2 * (1 - _BLUE)) * _CHROMA_RANGE,
            0.5 * _CHROMA_RANGE,
            NEUTRAL_CHROMA,
        ],
        [
            0.5 * _CHROMA_RANGE,
            -_GREEN / (2 * (1 - _RED)) * _CHROMA_RANGE,
            -_BLUE / (2 * (1 - _RED)) * _CHROMA_RANGE,
            NEUTRAL_CHROMA,
        ],
    ],
    np.float32,
)


class Planes(NamedTuple):
    """Luma of shape (height, width), and two chroma planes of half of each."""

    y: Plane
    u: Plane
    v: Plane


def planes_of_rgb(rgb: NDArray[np.uint8]) -> Planes:
    """Convert an RGB picture of shape (height, width, 3), both sides even. Chroma is sited at the centre."""
    height, width = rgb.shape[:2]
    luma, *chroma = cv2.split(cv2.transform(rgb, RGB_TO_YUV))
    half = (width // 2, height // 2)
    blue, red = (cv2.resize(plane, half, interpolation=cv2.INTER_AREA) for plane in chroma)
    return Planes(*(plane.astype(np.uint8, copy=False) for plane in (luma, blue, red)))


def rgb_of_planes(planes: Planes) -> NDArray[np.uint8]:
    """The picture as RGB of shape (height, width, 3). Chroma is taken as sited at the left, as frames have it."""
    height, width = planes.y.shape
    # an output pixel x lies at x / 2 + 0.25 between chroma columns that lie on even pixels
    across = np.array([[0.5, 0, 0], [0, 0.5, -0.25]], np.float64)
    flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
    chroma = [
        cv2.warpAffine(plane, across, (width, height), flags=flags, borderMode=cv2.BORDER_REPLICATE)
        for plane in (planes.u, planes.v)
    ]
    matrix = np.linalg.inv(RGB_TO_YUV[:, :3].astype(np.float64))
    to_rgb = np.concatenate([matrix, -matrix @ RGB_TO_YUV[:, 3:]], axis=1).astype(np.float32)
    return cv2.transform(cv2.merge([planes.y, *chroma]), to_rgb).astype(np.uint8, copy=False)


def new_planes(width_px: int, height_px: int) -> Planes:
    """Uninitialised planes of our own."""
    half = (height_px // 2, width_px // 2)
    return Planes(
        np.empty((height_px, width_px), np.uint8), np.empty(half, np.uint8), np.empty(half, np.uint8)
    )


def planes_of_frame(frame: av.VideoFrame) -> Planes:
    """A yuv420p frame's own memory: writing to the planes writes the frame. Its rows are padded."""
    views = []
    for plane in frame.planes:
        memory: Any = plane
        rows = np.frombuffer(memory, np.uint8).reshape(-1, plane.line_size)
        views.append(rows[: plane.height, : plane.width])
    return Planes(*views)


def fill_black(planes: Planes) -> None:
    """Make it black."""
    planes.y[:] = BLACK_LUMA
    planes.u[:] = NEUTRAL_CHROMA
    planes.v[:] = NEUTRAL_CHROMA


def blend(over: Planes, under: Planes, opacity: float) -> None:
    """Mix `under` into `over`, of which `opacity` stays."""
    for top, bottom in zip(over, under, strict=True):
        cv2.addWeighted(top, opacity, bottom, 1 - opacity, 0, dst=top)
