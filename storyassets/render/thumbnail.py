"""Thumbnail: one picture with the title over it, readable when it is as wide as a thumb."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pyvips
from numpy.typing import NDArray

from storyassets.errors import RenderFailed
from storyassets.model.channel import CaptionStyle
from storyassets.render.text import clean_text, lines_height_px, outline_mask, rgb_of, shape_words, shrink_to

MAX_BYTES = 2_000_000  # YouTube's limit is 2 MB
MAX_TITLE_CHARACTERS = 90
MAX_LINES = 3
MARGIN = 0.055  # of the width, on both sides of the title
TITLE_HEIGHT = 0.34  # of the picture's height at most
TITLE_CENTRE_Y = 0.2  # over the sky: whoever is on the picture stands below
# of the shorter side, the first that fits is taken; in the last, capitals are still 6 px high at a width of 120
FONT_SHARES = (0.20, 0.18, 0.16, 0.145, 0.13, 0.115, 0.10, 0.085, 0.072)
LONG_WORD_CHARACTERS = 20  # more do not stand on one line even in the smallest font
OUTLINE_SHARE = 0.008  # of the shorter side
BAND_DARKNESS = 0.72
BAND_FADE = 0.10  # of the height: how softly the band begins and ends
JPEG_QUALITIES = (90, 82, 74, 64, 50, 35, 20)


def make_thumbnail(picture: Path, title: str, *, size_px: tuple[int, int], style: CaptionStyle) -> bytes:
    """A JPEG under 2 MB: the picture, cropped to the size, under a dark band with the title in three lines at most.

    A title over 90 characters ends with an ellipsis. Raises RenderFailed when the file is no picture.
    """
    canvas = _background(picture, size_px)
    text = _title(title, style, size_px)
    if text is not None:
        _lay_title(canvas, text, style, round(OUTLINE_SHARE * min(size_px)))
    return _jpeg(canvas)


def _background(picture: Path, size_px: tuple[int, int]) -> NDArray[np.uint8]:
    """The middle of the picture, filling the size: (height, width, 3)."""
    try:
        image = pyvips.Image.thumbnail(
            str(picture), size_px[0], height=size_px[1], size="both", crop="centre"
        )
        if image.hasalpha():
            image = image.flatten()
        rgb: NDArray[np.uint8] = image.colourspace("srgb").cast("uchar").numpy()
    except pyvips.Error as error:
        raise RenderFailed(
            "the picture cannot be read", stage="thumbnail", thing=picture.name, fix="Make the picture again"
        ) from error
    return rgb.copy()


def _title(title: str, style: CaptionStyle, size_px: tuple[int, int]) -> NDArray[np.uint8] | None:
    """The title as RGBA in the largest font that fits. One too long for the smallest font loses words."""
    rgb_of(style.colour, "captions.colour")
    words = clean_text(title, MAX_TITLE_CHARACTERS).split()
    if style.uppercase:
        words = [word.upper() for word in words]
    width, height = round(size_px[0] * (1 - 2 * MARGIN)), round(size_px[1] * TITLE_HEIGHT)
    all_fonts_px = [max(1, round(share * min(size_px))) for share in FONT_SHARES]
    text = None
    for shown in _shortened(words):
        fonts_px = all_fonts_px if shown is words else all_fonts_px[-1:]
        break_words = max(map(len, shown)) > LONG_WORD_CHARACTERS
        for font_px in fonts_px:
            text = shape_words(
                shown, [style.colour] * len(shown), font_px, width_px=width, break_words=break_words
            )
            if text is None:
                return None
            room = min(height, lines_height_px(MAX_LINES, font_px))
            if text.shape[1] <= width and text.shape[0] <= room:
                return text
    return None if text is None else shrink_to(text, width, height)


def _shortened(words: list[str]) -> Iterator[list[str]]:
    """The words, then ever fewer of them and an ellipsis."""
    if words:
        yield words
    for kept in range(len(words) - 1, 0, -1):
        yield [*words[: kept - 1], words[kept - 1].rstrip(".,;:!?…") + "…"]
    if words and len(words[0]) > LONG_WORD_CHARACTERS:
        yield [words[0][:LONG_WORD_CHARACTERS] + "…"]


def _lay_title(
    canvas: NDArray[np.uint8], text: NDArray[np.uint8], style: CaptionStyle, outline_px: int
) -> None:
    height, width = canvas.shape[:2]
    text_height, text_width = text.shape[:2]
    top = round(max(height * TITLE_CENTRE_Y - text_height / 2, height * MARGIN))
    left = (width - text_width) // 2
    _darken_band(canvas, top, top + text_height)
    around = (
        slice(top - outline_px, top + text_height + outline_px),
        slice(left - outline_px, left + text_width + outline_px),
    )
    _mix(
        canvas[around],
        np.array(rgb_of(style.outline, "captions.outline"), np.float32),
        outline_mask(text[..., 3], outline_px),
    )
    inside = canvas[top : top + text_height, left : left + text_width]
    _mix(inside, text[..., :3].astype(np.float32), text[..., 3])


def _darken_band(canvas: NDArray[np.uint8], top: int, bottom: int) -> None:
    """Darken the rows from top to bottom, and softly less above and below."""
    height = canvas.shape[0]
    soft = height * BAND_FADE
    rows = np.arange(max(0, int(top - soft)), min(height, int(bottom + soft)))
    distance = np.maximum(np.maximum(top - rows, rows - bottom), 0) / soft
    light = (1 - BAND_DARKNESS * np.clip(1 - distance, 0, 1)).astype(np.float32)
    band = canvas[rows[0] : rows[-1] + 1]
    band[:] = np.round(band * light[:, None, None]).astype(np.uint8)


def _mix(region: NDArray[np.uint8], colour: NDArray[np.float32], mask: NDArray[np.uint8]) -> None:
    """Lay a colour, or a picture of colours, over a region where the mask is set."""
    ink = mask[..., None].astype(np.float32) / 255
    region[:] = np.round(colour * ink + region * (1 - ink)).astype(np.uint8)


def _jpeg(rgb: NDArray[np.uint8]) -> bytes:
    """The best quality that stays under the limit."""
    image = pyvips.Image.new_from_array(rgb, interpretation="srgb")
    for quality in JPEG_QUALITIES:
        content: bytes = image.jpegsave_buffer(Q=quality, optimize_coding=True, strip=True)
        if len(content) < MAX_BYTES:
            return content
    raise RenderFailed("the picture is too detailed for 2 MB", stage="thumbnail")
