"""Layers: a picture's ground and what lies over it, decoded, scaled and cut out for `parallax` to move."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import takewhile
from pathlib import Path

import cv2
import numpy as np
import pyvips
from numpy.typing import NDArray

from storyassets.errors import InvalidOutput, RenderFailed
from storyassets.model.grade import Grade
from storyassets.model.layered_picture import MAGIC, Behind, PictureLayer, ShutEyes, unpack_layers
from storyassets.render.grading import grade_rgb
from storyassets.render.planes import RGB_TO_YUV, Plane, Planes
from storyassets.render.puppet_sprites import OPAQUE, Rect
from storyassets.render.stills import Retouch, Still, still_of_rgb, still_size_px
from storyassets.render.warp import pad_plane

CLEAR_EDGE_PX = 2  # around a layer, so that what lies beyond it is clear
MOST_SEEN_SHARE = 0.24  # of the picture: what fills more of it would cost more than its move gives
BEYOND_PX = 64
BAND_PX = 64
ABOUT_AS_LARGE = 0.8  # of a picture's size: down to it, four neighbours are as good as an average
WORTH_A_BAND_PX = 60_000  # so many clear pixels take as long as another band does


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
class CutOut:
    """The same before it is in planes: its colours in a part of the picture, and its opacity there and `beyond` it.

    `beyond` is how many pixels more there are above, below, left and right. The corner is the opacity's.
    """

    colours: NDArray[np.uint8]
    opacity: Plane
    beyond: tuple[int, int, int, int]
    left: int
    top: int
    bands: tuple[Rect, ...]
    depth: float

    @property
    def seen_px(self) -> int:
        """How many pixels its bands have."""
        return sum(_area(band) for band in self.bands)


@dataclass(frozen=True)
class LayeredStill:
    """The ground as a still, and what lies over it, from far to near."""

    ground: Still
    depth: float
    near: tuple[NearLayer, ...]


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
    path: Path,
    layers: Sequence[PictureLayer],
    size_px: tuple[int, int],
    oversize: float,
    grade: Grade,
    eyes: Sequence[ShutEyes] = (),
) -> tuple[LayeredStill, ...]:
    """Decode and scale them as `prepare_still` does the whole picture. Raises RenderFailed.

    After the picture as it is comes one for each of the `eyes`, shut; they lie on the first layer above the ground.
    """
    whole_px = _size_px(path)
    try:
        still_px = still_size_px(whole_px, size_px, oversize)
        whole, ground = (_decode(content, still_px) for content in (path.read_bytes(), layers[0].content))
        whole = grade_rgb(whole, grade)
        scale = whole.shape[1] / whole_px[0], whole.shape[0] / whole_px[1]
        cuts = [_cut_out(whole, layer, scale) for layer in layers[1:]]
        shut = [_shut_eyes(cuts[0], one, scale, grade) for one in eyes]
    except pyvips.Error as error:
        raise _unreadable(path) from error
    ground = grade_rgb(ground, grade)
    large = list(takewhile(lambda cut: cut.seen_px > MOST_SEEN_SHARE * whole.shape[0] * whole.shape[1], cuts))
    if large:
        near = tuple(_in_planes(cut) for cut in cuts[len(large) :])
        grounds = [_lay_all_on(ground, large), *(_lay_all_on(ground, [cut, *large[1:]]) for cut in shut)]
        return tuple(LayeredStill(still_of_rgb(one, size_px), 1.0, near) for one in grounds)
    still, near = still_of_rgb(ground, size_px), tuple(_in_planes(cut) for cut in cuts)
    nears = [near, *((_in_planes(cut), *near[1:]) for cut in shut)]
    return tuple(LayeredStill(still, layers[0].depth, one) for one in nears)


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


def shut_eyes(eyes: ShutEyes) -> Retouch:
    """What shuts a pair of eyes on a whole picture."""

    def retouch(picture: pyvips.Image) -> pyvips.Image:
        return picture.insert(pyvips.Image.new_from_buffer(eyes.content, ""), eyes.left_px, eyes.top_px)

    return retouch


def _shut_eyes(cut: CutOut, eyes: ShutEyes, scale: tuple[float, float], grade: Grade) -> CutOut:
    """The same part of the picture, with a pair of eyes shut."""
    shut = pyvips.Image.new_from_buffer(eyes.content, "")
    width, height = (
        max(1, round(side * by)) for side, by in zip((shut.width, shut.height), scale, strict=True)
    )
    pixels = cv2.resize(shut.numpy(), (width, height), interpolation=cv2.INTER_AREA).astype(
        np.uint8, copy=False
    )
    left, top = (round(at * by) for at, by in zip((eyes.left_px, eyes.top_px), scale, strict=True))
    above, _, before, _ = cut.beyond
    left, top = left - cut.left - before, top - cut.top - above
    colours = cut.colours.copy()
    part = colours[max(0, top) : top + height, max(0, left) : left + width]
    part[...] = grade_rgb(pixels, grade)[: part.shape[0], : part.shape[1]]
    return replace(cut, colours=colours)


def _lay_all_on(ground: NDArray[np.uint8], cuts: Sequence[CutOut]) -> NDArray[np.uint8]:
    """A copy of the ground with all of them on it."""
    laid = ground.copy()
    for cut in cuts:
        _lay_on(laid, cut)
    return laid


def _lay_on(ground: NDArray[np.uint8], cut: CutOut) -> None:
    """Draw on the ground what moves with it: whoever fills the frame is looked at, not past."""
    above, _, before, _ = cut.beyond
    height, width = cut.colours.shape[:2]
    opacity = cut.opacity[above : above + height, before : before + width]
    top, left = cut.top + above, cut.left + before
    part = ground[top : top + height, left : left + width]
    share = cv2.cvtColor(opacity, cv2.COLOR_GRAY2RGB)
    over = cv2.multiply(cut.colours, share, scale=1 / OPAQUE)
    beneath = cv2.multiply(part, cv2.bitwise_not(share, dst=share), dst=share, scale=1 / OPAQUE)
    part[...] = cv2.add(beneath, over, dst=over)


def _cut_out(whole: NDArray[np.uint8], layer: PictureLayer, scale: tuple[float, float]) -> CutOut:
    """The pixels of the picture where the mask is, at the still's scale, with a clear edge where it ends inside."""
    mask = pyvips.Image.new_from_buffer(layer.content, "").extract_band(0).numpy()
    height, width = whole.shape[:2]
    left, top = (math.floor(at * by) for at, by in zip((layer.left_px, layer.top_px), scale, strict=True))
    right = min(width, left + max(1, round(mask.shape[1] * scale[0])))
    bottom = min(height, top + max(1, round(mask.shape[0] * scale[1])))
    sized = cv2.resize(mask, (right - left, bottom - top), interpolation=cv2.INTER_AREA)
    box = tuple(
        (max(0, (low - CLEAR_EDGE_PX) // 2 * 2), min(side, -(-(high + CLEAR_EDGE_PX) // 2) * 2))
        for low, high, side in ((left, right, width), (top, bottom, height))
    )
    (first_x, last_x), (first_y, last_y) = box
    opacity = np.zeros((last_y - first_y, last_x - first_x), np.uint8)
    opacity[top - first_y : bottom - first_y, left - first_x : right - first_x] = sized
    beyond = _beyond((first_x, first_y, last_x, last_y), (width, height))
    opacity = cv2.copyMakeBorder(opacity, *beyond, cv2.BORDER_REPLICATE).astype(np.uint8, copy=False)
    left, top = first_x - beyond[2], first_y - beyond[0]
    bands = tuple(
        (band[0] + left, band[1] + top, band[2] + left, band[3] + top) for band in find_bands(opacity)
    )
    colours = whole[first_y:last_y, first_x:last_x]
    return CutOut(colours, opacity, beyond, left, top, bands, layer.depth)


def _beyond(box: Rect, size_px: tuple[int, int]) -> tuple[int, int, int, int]:
    """How far it goes on above, below, left and right: where it reaches the picture's edge, it would else end in sight."""
    left, top, right, bottom = box
    at_edges = (top <= 0, bottom >= size_px[1], left <= 0, right >= size_px[0])
    above, below, before, after = (BEYOND_PX if at_edge else 0 for at_edge in at_edges)
    return above, below, before, after


def find_bands(opacity: Plane) -> list[Rect]:
    """Rectangles one below another that hold all that is not clear, and little else."""
    bands: list[Rect] = []
    height, width = opacity.shape
    for top in range(0, height, BAND_PX):
        bottom = min(height, top + BAND_PX)
        columns = np.flatnonzero(opacity[top:bottom].max(axis=0))
        if not columns.size:
            continue
        left, right = int(columns[0]) // 2 * 2, min(width, int(columns[-1]) // 2 * 2 + 4)
        bands.append((max(0, left - CLEAR_EDGE_PX), top, right, bottom))
        while len(bands) > 1 and _is_worth_joining(bands[-2], bands[-1]):
            bands[-2:] = [_union(bands[-2], bands[-1])]
    return bands


def _is_worth_joining(above: Rect, below: Rect) -> bool:
    more = _area(_union(above, below)) - _area(above) - _area(below)
    return above[3] == below[1] and more < WORTH_A_BAND_PX


def _union(a: Rect, b: Rect) -> Rect:
    return min(a[0], b[0]), min(a[1], b[1]), max(a[2], b[2]), max(a[3], b[3])


def _area(box: Rect) -> int:
    return (box[2] - box[0]) * (box[3] - box[1])


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
