"""Layers: a picture's ground and what lies over it, decoded, scaled and cut out for `parallax` to move."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from itertools import takewhile
from pathlib import Path

import cv2
import numpy as np
import pyvips
from numpy.typing import NDArray

from storyassets.errors import InvalidOutput, RenderFailed
from storyassets.model.grade import Grade
from storyassets.model.layered_picture import MAGIC, Behind, unpack_layers
from storyassets.render.cut_outs import CutOut, cut_out, lay_all_on
from storyassets.render.faces import NO_FACES, Faces, cut_faces
from storyassets.render.falling import Tile, prepare_tiles
from storyassets.render.grading import grade_rgb
from storyassets.render.planes import RGB_TO_YUV, Plane, Planes
from storyassets.render.puppet_sprites import OPAQUE, Rect
from storyassets.render.stills import Retouch, Still, still_of_rgb, still_size_px
from storyassets.render.warp import pad_plane

MOST_SEEN_SHARE = 0.24  # of the picture: what fills more of it would cost more than its move gives
ABOUT_AS_LARGE = 0.8  # of a picture's size: down to it, four neighbours are as good as an average


@dataclass(frozen=True)
class NearLayer:
    """What lies over the ground, in padded planes of its own: colours times their opacity, and what they keep.

    `bands` are the parts of the picture in which there is something of it.
    """

    colours: Planes
    keeps: tuple[Plane, Plane]
    left: int
    top: int
    bands: tuple[Rect, ...]
    depth: float


@dataclass(frozen=True)
class LayeredStill:
    """The ground as a still, and what lies over it, from far to near.

    The `faces` are on the first of what was drawn above the ground; `faces_over` is how many of `near` are below them.
    """

    ground: Still
    depth: float
    near: tuple[NearLayer, ...]
    faces: Faces = NO_FACES
    faces_over: int = 0


def read_layers(path: Path) -> Behind:
    """What stands behind a picture: nothing behind most. Raises RenderFailed."""
    try:
        with path.open("rb") as file:
            file.seek(-min(len(MAGIC), path.stat().st_size), 2)
            if file.read() != MAGIC:
                return Behind()
        return unpack_layers(path.read_bytes())
    except InvalidOutput as error:
        raise _unreadable(path) from error


def prepare_layers(
    path: Path, behind: Behind, size_px: tuple[int, int], oversize: float, grade: Grade
) -> LayeredStill:
    """Decode and scale them as `prepare_still` does the whole picture. Raises RenderFailed."""
    whole_px = _size_px(path)
    try:
        still_px = still_size_px(whole_px, size_px, oversize)
        contents = behind.dry or path.read_bytes(), behind.layers[0].content
        whole, ground = (_decode(content, still_px) for content in contents)
        whole = grade_rgb(whole, grade)
        scale = whole.shape[1] / whole_px[0], whole.shape[0] / whole_px[1]
        cuts = [cut_out(whole, layer, scale) for layer in behind.layers[1:]]
        faces = cut_faces(behind, scale, grade)
    except pyvips.Error as error:
        raise _unreadable(path) from error
    ground = grade_rgb(ground, grade)
    large = list(takewhile(lambda cut: cut.seen_px > MOST_SEEN_SHARE * whole.shape[0] * whole.shape[1], cuts))
    if large:
        lay_all_on(ground, large)
        near = tuple(_in_planes(cut) for cut in cuts[len(large) :])
        return LayeredStill(still_of_rgb(ground, size_px), 1.0, near, faces, 0)
    near = tuple(_in_planes(cut) for cut in cuts)
    return LayeredStill(still_of_rgb(ground, size_px), behind.layers[0].depth, near, faces, 1)


def _decode(content: bytes, size_px: tuple[int, int]) -> NDArray[np.uint8]:
    """RGB of that size. Raises pyvips.Error."""
    decoded = cv2.imdecode(
        np.frombuffer(content, np.uint8), cv2.IMREAD_COLOR_RGB | cv2.IMREAD_IGNORE_ORIENTATION
    )
    if decoded is not None and size_px[0] / decoded.shape[1] > ABOUT_AS_LARGE:
        return cv2.resize(decoded, size_px, interpolation=cv2.INTER_CUBIC).astype(np.uint8, copy=False)
    rgb: NDArray[np.uint8] = pyvips.Image.thumbnail_buffer(
        content, size_px[0], height=size_px[1], size="force", no_rotate=True
    ).numpy()
    return rgb


def prepare_faces(path: Path, behind: Behind, still: Still, grade: Grade) -> Faces:
    """The faces of a picture that is one still. Raises RenderFailed."""
    whole_px = _size_px(path)
    try:
        return cut_faces(behind, (still.size_px[0] / whole_px[0], still.size_px[1] / whole_px[1]), grade)
    except pyvips.Error as error:
        raise _unreadable(path) from error


def prepare_falls(
    path: Path, behind: Behind, size_px: tuple[int, int], rate: Fraction, grade: Grade
) -> tuple[Tile, ...]:
    """What falls through the air of a picture, for frames of that size. Raises RenderFailed."""
    width, height = _size_px(path)
    try:
        scale = max(size_px[0] / width, size_px[1] / height)
        return prepare_tiles(behind.falls, scale, rate, grade)
    except pyvips.Error as error:
        raise _unreadable(path) from error


def as_dry(behind: Behind) -> Retouch:
    """What shows a picture without what falls in it."""
    return lambda picture: pyvips.Image.new_from_buffer(behind.dry, "")


def _in_planes(cut: CutOut) -> NearLayer:
    opacity = cut.opacity
    height, width = opacity.shape
    yuv = cv2.transform(cv2.copyMakeBorder(cut.colours, *cut.beyond, cv2.BORDER_REPLICATE), RGB_TO_YUV)
    kept, half = cv2.bitwise_not(opacity), (width // 2, height // 2)
    luma, *chroma = (cv2.multiply(plane, opacity, scale=1 / OPAQUE) for plane in cv2.split(yuv))
    blue, red, half_kept = (
        pad_plane(cv2.resize(plane, half, interpolation=cv2.INTER_AREA).astype(np.uint8, copy=False))
        for plane in (*chroma, kept)
    )
    inks = Planes(pad_plane(luma.astype(np.uint8, copy=False)), blue, red)
    keeps = pad_plane(kept.astype(np.uint8, copy=False)), half_kept
    return NearLayer(inks, keeps, cut.left, cut.top, cut.bands, cut.depth)


def _size_px(path: Path) -> tuple[int, int]:
    try:
        header = pyvips.Image.new_from_file(str(path))
    except pyvips.Error as error:
        raise _unreadable(path) from error
    return header.width, header.height


def _unreadable(path: Path) -> RenderFailed:
    return RenderFailed(
        "the picture's layers cannot be read",
        stage="rendered_video",
        thing=path.name,
        fix="Make the picture again",
    )
