"""Faces: what changes on a picture that is else still. Eyes shut, mouths speak: small parts, laid over each frame.

A part lies where the picture was drawn, so that it goes with whatever moves as the whole picture does.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass

import cv2
import numpy as np
import pyvips
from numpy.typing import NDArray

from storyassets.model.grade import Grade
from storyassets.model.layered_picture import Behind
from storyassets.render.grading import grade_rgb
from storyassets.render.planes import Planes, planes_of_rgb
from storyassets.render.segments import PictureLayer
from storyassets.render.stills import Window

INSET_PX = 1  # of the still: what is nearer to a part's edge is looked at only from further inside
LEAST_PX = 8  # of the still, in height and width: less is seen by nobody

_WARP_FLAGS = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP


@dataclass(frozen=True)
class FacePart:
    """A part of a still in planes, and its corner, all in even pixels."""

    colours: Planes
    left: int
    top: int


@dataclass(frozen=True)
class Faces:
    """The eyes of each face, shut, and each speaker's mouths, by Lips."""

    eyes: tuple[FacePart | None, ...] = ()
    mouths: tuple[Mapping[int, FacePart | None], ...] = ()

    def shown(self, layer: PictureLayer, number: int) -> list[FacePart]:
        """What differs from the picture at the segment's frame of that number."""
        found = [
            self.eyes[blink.face]
            for blink in layer.blinks
            if 0 <= number - blink.start_frame < blink.duration_frames and blink.face < len(self.eyes)
        ]
        for moves in layer.mouths:
            if moves.face < len(self.mouths) and moves.lips:
                lips = moves.lips[min(number, len(moves.lips) - 1)]
                found.append(self.mouths[moves.face].get(lips))
        return [part for part in found if part is not None]


NO_FACES = Faces()


def cut_faces(behind: Behind, scale: tuple[float, float], grade: Grade) -> Faces:
    """The parts at a still's scale. Raises pyvips.Error."""
    mouths: dict[str, dict[int, FacePart | None]] = {who: {} for who in behind.speakers}
    for one in behind.mouths:
        mouths[one.who][one.lips] = _cut(one.content, (one.left_px, one.top_px), scale, grade)
    eyes = tuple(_cut(one.content, (one.left_px, one.top_px), scale, grade) for one in behind.eyes)
    return Faces(eyes, tuple(mouths.values()))


def _cut(
    content: bytes, corner: tuple[int, int], scale: tuple[float, float], grade: Grade
) -> FacePart | None:
    """The whole even pixels of the still that lie in a part, drawn as the still's own are."""
    pixels: NDArray[np.uint8] = pyvips.Image.new_from_buffer(content, "").numpy()
    (left, right), (top, bottom) = (
        (2 * math.ceil(first * by / 2), 2 * math.floor((first + side) * by / 2))
        for first, side, by in zip(corner, (pixels.shape[1], pixels.shape[0]), scale, strict=True)
    )
    if right - left < LEAST_PX or bottom - top < LEAST_PX:
        return None
    to_part = _matrix((left, top), corner, scale)
    size = (right - left, bottom - top)
    flags = cv2.INTER_CUBIC | cv2.WARP_INVERSE_MAP
    drawn = cv2.warpAffine(pixels, to_part, size, flags=flags, borderMode=cv2.BORDER_REPLICATE)
    return FacePart(planes_of_rgb(grade_rgb(drawn.astype(np.uint8, copy=False), grade)), left, top)


def _matrix(
    start: tuple[int, int], corner: tuple[int, int], scale: tuple[float, float]
) -> NDArray[np.float64]:
    """From a pixel of the cut part to one of the part as it was drawn."""
    x, y = ((at + 0.5) / by - 0.5 - first for at, first, by in zip(start, corner, scale, strict=True))
    matrix: NDArray[np.float64] = np.array([[1 / scale[0], 0, x], [0, 1 / scale[1], y]], np.float64)
    return matrix


def lay_part(part: FacePart, window: Window, frame: Planes) -> None:
    """Draw a part on a frame that shows the window of its still."""
    left, top, width, height = window
    rows, columns = frame.y.shape
    scale_x, scale_y = width / columns, height / rows
    high, wide = part.colours.y.shape
    first_x, last_x = _seen((part.left - left) / scale_x, wide / scale_x, columns)
    first_y, last_y = _seen((part.top - top) / scale_y, high / scale_y, rows)
    if last_x <= first_x or last_y <= first_y:
        return
    x = left + (first_x + 0.5) * scale_x - part.left
    y = top + first_y * scale_y - part.top
    _warp(
        part.colours.y,
        (scale_x, scale_y, x - 0.5, y + scale_y / 2 - 0.5),
        frame.y[first_y:last_y, first_x:last_x],
    )
    # H.264's chroma is sited left, and between two rows
    half = slice(first_y // 2, last_y // 2), slice(first_x // 2, last_x // 2)
    chroma = (scale_x, scale_y, x / 2 - 0.5, (y + scale_y) / 2 - 0.5)
    _warp(part.colours.u, chroma, frame.u[half])
    _warp(part.colours.v, chroma, frame.v[half])


def _seen(start: float, length: float, pixels: int) -> tuple[int, int]:
    """The first and the last even pixel of a frame's side that lie in it, and not at its edge."""
    first, last = start + INSET_PX, start + length - INSET_PX
    return max(0, 2 * math.ceil(first / 2)), min(pixels, 2 * math.floor(last / 2))


def _warp(
    colours: NDArray[np.uint8], placed: tuple[float, float, float, float], out: NDArray[np.uint8]
) -> None:
    scale_x, scale_y, x, y = placed
    matrix = np.array([[scale_x, 0, x], [0, scale_y, y]], np.float64)
    cv2.warpAffine(
        colours,
        matrix,
        (out.shape[1], out.shape[0]),
        dst=out,
        flags=_WARP_FLAGS,
        borderMode=cv2.BORDER_REPLICATE,
    )
