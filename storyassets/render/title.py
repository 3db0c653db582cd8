"""Title: words as large as their room allows, outlined over a darkened band, never outside the room."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from storyassets.model.channel import CaptionStyle
from storyassets.model.video import LEAST_LETTER_PX, THUMB_WIDTH_PX
from storyassets.render.text import (
    Rgba,
    clean_text,
    lines_height_px,
    outline_mask,
    rgb_of,
    shape_words,
    shrink_to,
)

MAX_TITLE_CHARACTERS = 90
CAPITAL_EM = 0.66  # the height of a capital, of the font
SMALLEST_FONT = 1.03 * LEAST_LETTER_PX / CAPITAL_EM / THUMB_WIDTH_PX  # of the picture's width
LARGEST_FONT = 0.20  # of the picture's shorter side
FONT_STEPS = 10
OUTLINE_SHARE = 0.008  # of the shorter side
BAND_DARKNESS = 0.72
BAND_FADE = 0.10  # of the height: how softly the band begins and ends


class Room(NamedTuple):
    """Where a title may stand, in pixels, and in how many lines."""

    left: int
    top: int
    width: int
    height: int
    lines: int


class FittedTitle(NamedTuple):
    """A title as RGBA, its font, and where its left upper corner lies."""

    rgba: Rgba
    font_px: float
    left: int
    top: int
    words: tuple[str, ...]

    def letter_px(self, picture_width_px: int) -> float:
        """How high its capitals are when the picture is 120 px wide."""
        return round(self.font_px * CAPITAL_EM * THUMB_WIDTH_PX / picture_width_px, 2)


def fit_title(
    title: str, style: CaptionStyle, size_px: tuple[int, int], rooms: list[Room]
) -> FittedTitle | None:
    """The title in whichever room lets it be largest, the first of equals; None when no word leaves ink.

    A title too long for the smallest font loses words and ends with an ellipsis. Raises BadConfiguration.
    """
    rgb_of(style.colour, "captions.colour")
    words = clean_text(title, MAX_TITLE_CHARACTERS).split()
    if style.uppercase:
        words = [word.upper() for word in words]
    fits = [fitted for room in rooms if (fitted := _fit(words, style, size_px, room))]
    return max(fits, key=lambda fitted: (len(fitted.words), fitted.font_px), default=None)


def lay_title(canvas: NDArray[np.uint8], title: FittedTitle, style: CaptionStyle, *, band: bool) -> None:
    """Draw a title on a picture; a band darkens the rows behind it."""
    outline_px = round(OUTLINE_SHARE * min(canvas.shape[:2]))
    height, width = title.rgba.shape[:2]
    top, left = title.top, title.left
    if band:
        _darken_band(canvas, top, top + height)
    around = canvas[
        top - outline_px : top + height + outline_px, left - outline_px : left + width + outline_px
    ]
    outline = np.array(rgb_of(style.outline, "captions.outline"), np.float32)
    mix(around, outline, outline_mask(title.rgba[..., 3], outline_px))
    inside = canvas[top : top + height, left : left + width]
    mix(inside, title.rgba[..., :3].astype(np.float32), title.rgba[..., 3])


def mix(region: NDArray[np.uint8], colour: NDArray[np.float32], mask: NDArray[np.uint8]) -> None:
    """Lay a colour, or a picture of colours, over a region where the mask is set."""
    ink = mask[..., None].astype(np.float32) / 255
    region[:] = np.round(colour * ink + region * (1 - ink)).astype(np.uint8)


def _fit(words: list[str], style: CaptionStyle, size_px: tuple[int, int], room: Room) -> FittedTitle | None:
    smallest = max(1.0, SMALLEST_FONT * size_px[0])
    largest = max(smallest, LARGEST_FONT * min(size_px))
    fonts = [int(np.ceil(font)) for font in np.linspace(largest, smallest, FONT_STEPS)]
    breaks = _has_too_wide_a_word(words, style, fonts[-1], room)
    for shown in _shortened(words):
        for font_px in fonts if shown is words and not breaks else fonts[-1:]:
            text = _shape(shown, style, font_px, room, break_words=breaks)
            if text is None:
                return None
            if _stands(text, font_px, room):
                return _place(text, font_px, room, shown)
            if len(shown) == 1 and font_px == fonts[-1]:
                small = shrink_to(text, room.width, room.height)
                return _place(small, fonts[-1] * small.shape[1] / text.shape[1], room, shown)
    return None


def _has_too_wide_a_word(words: list[str], style: CaptionStyle, font_px: int, room: Room) -> bool:
    """Whether a word is wider than the room even in that font: then words are broken, with a hyphen."""
    shaped = (_shape([word], style, font_px, room, break_words=False) for word in words)
    return any(text is not None and text.shape[1] > room.width for text in shaped)


def _shape(
    words: list[str], style: CaptionStyle, font_px: int, room: Room, *, break_words: bool
) -> Rgba | None:
    colours = [style.colour] * len(words)
    return shape_words(words, colours, font_px, width_px=room.width, break_words=break_words)


def _stands(text: Rgba, font_px: int, room: Room) -> bool:
    height, width = text.shape[:2]
    return bool(width <= room.width and height <= min(room.height, lines_height_px(room.lines, font_px)))


def _place(text: Rgba, font_px: float, room: Room, words: list[str]) -> FittedTitle:
    """In the middle of the room."""
    left = room.left + (room.width - text.shape[1]) // 2
    top = room.top + (room.height - text.shape[0]) // 2
    return FittedTitle(text, font_px, left, top, tuple(words))


def _shortened(words: list[str]) -> Iterator[list[str]]:
    """The words, then ever fewer of them and an ellipsis."""
    if words:
        yield words
    for kept in range(len(words) - 1, 0, -1):
        yield [*words[: kept - 1], words[kept - 1].rstrip(".,;:!?…") + "…"]


def _darken_band(canvas: NDArray[np.uint8], top: int, bottom: int) -> None:
    """Darken the rows from top to bottom, and softly less above and below."""
    height = canvas.shape[0]
    soft = height * BAND_FADE
    rows = np.arange(max(0, int(top - soft)), min(height, int(bottom + soft)))
    distance = np.maximum(np.maximum(top - rows, rows - bottom), 0) / soft
    light = (1 - BAND_DARKNESS * np.clip(1 - distance, 0, 1)).astype(np.float32)
    band = canvas[rows[0] : rows[-1] + 1]
    band[:] = np.round(band * light[:, None, None]).astype(np.uint8)
