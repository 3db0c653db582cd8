"""Thumbnail: one picture with the title on it, readable when it is as wide as a thumb."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

import numpy as np
import pyvips
from numpy.typing import NDArray

from storyassets.errors import RenderFailed
from storyassets.model.channel import CaptionStyle
from storyassets.model.video import MOST_THUMBNAIL_BYTES
from storyassets.render.backdrop import Rgb, Scene, set_scene
from storyassets.render.title import fit_title, lay_title

WIDE_PX = (1280, 720)
MAX_PICTURE_SIDE_PX = 4096  # a larger picture is scaled down while it is read
JPEG_QUALITIES = (90, 82, 74, 64, 50, 35, 20)


class MadeThumbnail(NamedTuple):
    """A JPEG under 2 MB, and how high the title's capitals are at a width of 120; 0 without a title."""

    content: bytes
    letter_px: float


def make_thumbnail(
    scene: Scene,
    title: str,
    *,
    size_px: tuple[int, int],
    style: CaptionStyle,
    portrait: Rgb | None = None,
) -> MadeThumbnail:
    """The scene at that size with the title; a portrait stands in front of it.

    A title over 90 characters, or too long to be read, ends with an ellipsis. Raises RenderFailed.
    """
    backdrop = set_scene(scene, size_px, portrait)
    fitted = fit_title(title, style, size_px, backdrop.rooms)
    if fitted is None:
        return MadeThumbnail(_jpeg(backdrop.rgb), 0.0)
    lay_title(backdrop.rgb, fitted, style, band=backdrop.band)
    return MadeThumbnail(_jpeg(backdrop.rgb), fitted.letter_px(size_px[0]))


def read_picture(path: Path) -> Rgb:
    """A picture of bounded size as RGB of shape (height, width, 3). Raises RenderFailed when it is none."""
    side = MAX_PICTURE_SIDE_PX
    try:
        image = pyvips.Image.thumbnail(str(path), side, height=side, size="down", no_rotate=True)
        if image.hasalpha():
            image = image.flatten()
        rgb: NDArray[np.uint8] = image.colourspace("srgb").cast("uchar").numpy()
    except pyvips.Error as error:
        raise RenderFailed(
            "the picture cannot be read", stage="thumbnail", thing=path.name, fix="Make the picture again"
        ) from error
    return rgb


def _jpeg(rgb: Rgb) -> bytes:
    """The best quality that stays under the limit."""
    image = pyvips.Image.new_from_array(rgb, interpretation="srgb")
    for quality in JPEG_QUALITIES:
        content: bytes = image.jpegsave_buffer(Q=quality, optimize_coding=True, strip=True)
        if len(content) < MOST_THUMBNAIL_BYTES:
            return content
    raise RenderFailed("the picture is too detailed for 2 MB", stage="thumbnail")
