"""Stills: a picture prepared once, so that every frame of it is one warp per plane."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pyvips
from numpy.typing import NDArray

from storyassets.errors import RenderFailed
from storyassets.model.grade import Grade
from storyassets.model.timeline import Camera, CropBox
from storyassets.render.grading import grade_rgb
from storyassets.render.planes import Plane, Planes, planes_of_rgb
from storyassets.render.warp import Axis, pad_plane, warp_plane

# A still is kept this much larger than the frame at most; beyond it, a warp costs cache misses and shows nothing.
MAX_OVERSIZE = 1.4
# A still of exactly the frame's size could be moved by whole pixels only, and would have to be warped (see `warp`).
ROOM_TO_PLACE = 1.03
MAX_STILL_PIXELS = 24_000_000


@dataclass(frozen=True)
class Still:
    """A picture in planes with margins (see `warp`), its size without them, and the largest box of the video's shape."""

    padded: Planes
    size_px: tuple[int, int]
    box_px: tuple[float, float]


class Window(tuple[float, float, float, float]):
    """Left, top, width and height of a crop, in the still's pixels."""

    __slots__ = ()


Retouch = Callable[[pyvips.Image], pyvips.Image]
"""A change to a whole picture (sRGB, three bands, 8 bits) before it is scaled."""


def prepare_still(
    path: Path,
    size_px: tuple[int, int],
    oversize: float,
    retouch: Retouch | None = None,
    grade: Grade = Grade.NEUTRAL,
) -> Still:
    """Decode a picture and scale it until its largest box of the video's shape is `oversize` times `size_px`.

    Raises RenderFailed when the file is no picture.
    """
    try:
        rgb = read_rgb(path, size_px, oversize, retouch)
    except pyvips.Error as error:
        raise RenderFailed(
            "the picture cannot be read",
            stage="rendered_video",
            thing=path.name,
            fix="Make the picture again",
        ) from error
    return still_of_rgb(rgb, size_px, grade)


def still_of_rgb(rgb: NDArray[np.uint8], size_px: tuple[int, int], grade: Grade = Grade.NEUTRAL) -> Still:
    """Decoded pixels of shape (height, width, 3), both even, as a graded still for frames of that size."""
    height, width = rgb.shape[:2]
    padded = Planes(*(pad_plane(plane) for plane in planes_of_rgb(grade_rgb(rgb, grade))))
    return Still(padded, (width, height), _largest_box((width, height), size_px))


def oversize_for(camera: Camera) -> float:
    """How much larger than the frame a still must be, so that its closest crop is still sharp."""
    closest = min(camera.start.share, camera.end.share)
    return min(MAX_OVERSIZE, ROOM_TO_PLACE / closest)


def crop_window(still: Still, camera: Camera, progress: float) -> Window:
    """The crop at a progress of 0 to 1 from the camera's start to its end. It never leaves the picture."""
    return _between(still.size_px, still.box_px, camera, progress)


def picture_window(
    picture_px: tuple[int, int], frame_px: tuple[int, int], camera: Camera, progress: float
) -> Window:
    """The same crop of a picture at its own size."""
    return _between(picture_px, _largest_box(picture_px, frame_px), camera, progress)


def _between(
    size_px: tuple[int, int], box_px: tuple[float, float], camera: Camera, progress: float
) -> Window:
    start, end = (_window(size_px, box_px, box) for box in (camera.start, camera.end))
    return Window(a + (b - a) * progress for a, b in zip(start, end, strict=True))


def draw_still(still: Still, window: Window, out: Planes, scratch: Plane) -> None:
    """Draw the crop into planes of the frame's size.

    Pixel centres lie at half integers. The frame's chroma is sited left (H.264's default), the still's in the
    centre, which is why the chroma's horizontal offset is not the vertical one.
    """
    left, top, width, height = window
    rows, columns = out.y.shape
    scale_x, scale_y = width / columns, height / rows
    across = Axis(left + scale_x / 2 - 0.5, scale_x, columns)
    down = Axis(top + scale_y / 2 - 0.5, scale_y, rows)
    chroma_across = Axis((left + scale_x / 2) / 2 - 0.5, scale_x, columns // 2)
    chroma_down = Axis((top + scale_y) / 2 - 0.5, scale_y, rows // 2)
    warp_plane(still.padded.y, across, down, out.y, scratch)
    warp_plane(still.padded.u, chroma_across, chroma_down, out.u, scratch)
    warp_plane(still.padded.v, chroma_across, chroma_down, out.v, scratch)


def still_size_px(picture_px: tuple[int, int], frame_px: tuple[int, int], oversize: float) -> tuple[int, int]:
    """The even size at which a picture's largest box of the frame's shape is `oversize` times the frame."""
    box_width, _ = _largest_box(picture_px, frame_px)
    scale = oversize * frame_px[0] / box_width
    # a picture of a very different shape is mostly outside the frame: it is kept softer, not larger
    scale = min(scale, math.sqrt(MAX_STILL_PIXELS / (picture_px[0] * picture_px[1])))
    width, height = (max(2, 2 * math.ceil(side * scale / 2)) for side in picture_px)
    return width, height


def read_rgb(
    path: Path, size_px: tuple[int, int], oversize: float, retouch: Retouch | None = None
) -> NDArray[np.uint8]:
    """RGB of shape (height, width, 3), both even, scaled as `prepare_still` says. Raises pyvips.Error."""
    header = pyvips.Image.new_from_file(str(path))
    width, height = still_size_px((header.width, header.height), size_px, oversize)
    if retouch is None:
        image = _in_rgb(pyvips.Image.thumbnail(str(path), width, height=height, size="force", no_rotate=True))
    else:
        whole = retouch(_in_rgb(header))
        image = whole.thumbnail_image(width, height=height, size="force", no_rotate=True)
    rgb: NDArray[np.uint8] = image.numpy()
    return rgb


def _in_rgb(image: pyvips.Image) -> pyvips.Image:
    """Three bands of 8 bits; what is transparent stands on black."""
    flat = image.flatten() if image.hasalpha() else image
    return flat.colourspace("srgb").cast("uchar")


def _largest_box(picture_px: tuple[int, int], frame_px: tuple[int, int]) -> tuple[float, float]:
    """Width and height of the largest box of the frame's shape inside a picture."""
    scale = min(picture_px[0] / frame_px[0], picture_px[1] / frame_px[1])
    return frame_px[0] * scale, frame_px[1] * scale


def _window(size_px: tuple[int, int], box_px: tuple[float, float], box: CropBox) -> Window:
    width, height = size_px
    box_width, box_height = (side * box.share for side in box_px)
    left = min(max(0.0, box.centre_x * width - box_width / 2), width - box_width)
    top = min(max(0.0, box.centre_y * height - box_height / 2), height - box_height)
    return Window((left, top, box_width, box_height))
