"""Puppet sprites: the sheet of a head, decoded once, as inks that frames are made of."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
import pyvips
from numpy.typing import NDArray

from storyassets.errors import RenderFailed
from storyassets.model.grade import Grade
from storyassets.model.puppet import PixelBox, Puppet, PuppetShow, Sprite
from storyassets.render.grading import grade_rgb
from storyassets.render.planes import RGB_TO_YUV
from storyassets.render.stills import Retouch

MAX_SHEET_PIXELS = 64_000_000
OPAQUE = 255
SOLID_STEP_PX = 16  # of the head: finer steps would take longer to find than they save

# Y, U, V and what is left of the frame beneath (255: all of it). The colours are multiplied by their opacity.
Inks = NDArray[np.uint8]
Rect = tuple[int, int, int, int]  # left, top, right, bottom


@dataclass(frozen=True)
class Patch:
    """The inks of a mouth or a pair of eyes, cut to the head, and where it lies on the head."""

    inks: Inks
    rect: Rect


@dataclass(frozen=True)
class PuppetSprites:
    """Everything of one sheet that frames are made of, at the picture's own size."""

    puppet: Puppet
    plate_rgba: NDArray[np.uint8]
    head: Inks
    mouths: tuple[Patch, ...]
    eyes: tuple[Patch, ...]
    solid: Rect | None  # of the head: where nothing beneath is ever seen


def read_puppet(show: PuppetShow, sheet: Path, grade: Grade = Grade.NEUTRAL) -> PuppetSprites:
    """Decode the sheet, and grade what frames are drawn with; the plate is graded with its picture. Raises RenderFailed when it is no picture, or a sprite is not on it."""
    puppet, name = show.puppet, show.sheet.path
    rgba = _read_sheet(sheet, name)
    graded = _graded(rgba, grade)
    head = _inks(_cut(graded, puppet.head.on_sheet, name))
    mouths, eyes = (
        tuple(_patch(graded, sprite, puppet.head, name) for sprite in sprites)
        for sprites in (puppet.mouths, puppet.eyes)
    )
    plate = _cut(rgba, puppet.plate.on_sheet, name)
    return PuppetSprites(puppet, plate, head, mouths, eyes, _find_solid(head, (*mouths, *eyes)))


def lay_plate(sprites: PuppetSprites) -> Retouch:
    """What puts the plate onto the picture. It raises RenderFailed when the picture has another size."""
    puppet = sprites.puppet

    def retouch(picture: pyvips.Image) -> pyvips.Image:
        expected = (puppet.picture_width_px, puppet.picture_height_px)
        if (picture.width, picture.height) != expected:
            raise RenderFailed(
                f"the picture has {picture.width}x{picture.height} pixels; its puppet is for one of "
                f"{expected[0]}x{expected[1]}",
                stage="rendered_video",
                thing="talking_heads",
                fix="Materialize talking_heads again",
            )
        plate = pyvips.Image.new_from_array(sprites.plate_rgba, interpretation="srgb")
        laid = picture.composite2(plate, "over", x=puppet.plate.left_px, y=puppet.plate.top_px)
        return laid.extract_band(0, n=3).rint().cast("uchar")

    return retouch


def _find_solid(head: Inks, patches: tuple[Patch, ...]) -> Rect | None:
    """The largest rectangle, in coarse steps, of which no state of the head keeps anything beneath."""
    keeps = head[..., 3].copy()
    for patch in patches:
        left, top, right, bottom = patch.rect
        region = keeps[top:bottom, left:right]
        np.maximum(region, patch.inks[..., 3], out=region)
    rows, columns = (side // SOLID_STEP_PX for side in keeps.shape)
    blocks = keeps[: rows * SOLID_STEP_PX, : columns * SOLID_STEP_PX]
    opaque = blocks.reshape(rows, SOLID_STEP_PX, columns, SOLID_STEP_PX).max(axis=(1, 3)) == 0
    best: Rect | None = None
    most = 0
    for top in range(rows):
        open_columns = np.ones(columns, bool)
        for bottom in range(top, rows):
            open_columns &= opaque[bottom]
            if np.count_nonzero(open_columns) * (rows - top) <= most:
                break  # further down there are no more of them
            left, right = _longest_run(open_columns)
            area = (right - left) * (bottom + 1 - top)
            if area > most:
                best, most = (left, top, right, bottom + 1), area
    if best is None:
        return None
    left, top, right, bottom = (side * SOLID_STEP_PX for side in best)
    return left, top, right, bottom


def _longest_run(flags: NDArray[np.bool_]) -> tuple[int, int]:
    """Start and end of the longest run that is set."""
    edges = np.flatnonzero(np.diff(np.concatenate(([0], flags.astype(np.int8), [0]))))
    starts, ends = edges[::2], edges[1::2]
    if starts.size == 0:
        return 0, 0
    longest = int(np.argmax(ends - starts))
    return int(starts[longest]), int(ends[longest])


def _read_sheet(path: Path, name: str) -> NDArray[np.uint8]:
    """RGBA of shape (height, width, 4)."""
    try:
        image = pyvips.Image.new_from_file(str(path))
        if image.width * image.height > MAX_SHEET_PIXELS:
            raise _broken("the sheet of the puppet is too large", name)
        image = image.colourspace("srgb").cast("uchar")
        rgba: NDArray[np.uint8] = (image if image.hasalpha() else image.addalpha()).numpy()
    except pyvips.Error as error:
        raise _broken("the sheet of the puppet cannot be read", name) from error
    return rgba


def _graded(rgba: NDArray[np.uint8], grade: Grade) -> NDArray[np.uint8]:
    if grade is Grade.NEUTRAL:
        return rgba
    colours = grade_rgb(np.ascontiguousarray(rgba[..., :3]), grade)
    return np.concatenate([colours, rgba[..., 3:]], axis=2)


def _broken(problem: str, name: str) -> RenderFailed:
    return RenderFailed(problem, stage="rendered_video", thing=name, fix="Materialize talking_heads again")


def _cut(rgba: NDArray[np.uint8], box: PixelBox, name: str) -> NDArray[np.uint8]:
    right, bottom = box.left_px + box.width_px, box.top_px + box.height_px
    if right > rgba.shape[1] or bottom > rgba.shape[0]:
        raise _broken("a sprite lies outside the sheet of the puppet", name)
    return np.ascontiguousarray(rgba[box.top_px : bottom, box.left_px : right])


def _patch(rgba: NDArray[np.uint8], sprite: Sprite, head: Sprite, name: str) -> Patch:
    """The sprite's inks, without what lies outside the head."""
    inks = _inks(_cut(rgba, sprite.on_sheet, name))
    left, top = sprite.left_px - head.left_px, sprite.top_px - head.top_px
    bounds = (head.on_sheet.width_px, head.on_sheet.height_px)
    (first_x, last_x), (first_y, last_y) = (
        (min(max(0, start), bound), min(max(0, start + size), bound))
        for start, size, bound in zip((left, top), (inks.shape[1], inks.shape[0]), bounds, strict=True)
    )
    if last_x <= first_x or last_y <= first_y:
        return Patch(inks[:0, :0], (0, 0, 0, 0))
    cut = inks[first_y - top : last_y - top, first_x - left : last_x - left]
    return Patch(cut, (first_x, first_y, last_x, last_y))


def _inks(rgba: NDArray[np.uint8]) -> Inks:
    """Colours in BT.709 times their opacity, and what is kept of the frame beneath."""
    alpha = rgba[..., 3:].astype(np.float32) / OPAQUE
    yuv = cv2.transform(np.ascontiguousarray(rgba[..., :3]).astype(np.float32), RGB_TO_YUV)
    inks: Inks = np.round(np.concatenate([yuv * alpha, OPAQUE * (1 - alpha)], axis=2)).astype(np.uint8)
    return inks
