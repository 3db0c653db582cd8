"""Caption sprites: one phrase with one word highlighted, as planes ready to be laid over a frame.

A sprite never leaves the safe area of its style, whatever the words are.
"""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from storyassets.model.channel import CaptionStyle
from storyassets.render.planes import RGB_TO_YUV, Plane, Planes
from storyassets.render.text import clean_text, lines_height_px, outline_mask, rgb_of, shape_words, shrink_to

STYLE_REFERENCE_PX = 1080  # a style's pixels are meant at this shorter side
MAX_WORD_CHARACTERS = 60
MAX_WORDS = 12
SPRITES_KEPT = 32  # a sprite of the largest size takes half a megabyte, and is shown for a word's time
MAX_LINES = 2
SMALLEST_FONT_SHARE = 0.55  # of the style's size; beyond it the picture of the text is scaled
FONT_STEPS = 6


@dataclass(frozen=True)
class Sprite:
    """Premultiplied planes, and per plane what is left of the frame beneath (255: all of it)."""

    left_px: int
    top_px: int
    colours: Planes
    keeps: Planes


@dataclass(frozen=True)
class CaptionBox:
    """Where a caption stands, outline included."""

    left_px: int
    top_px: int
    width_px: int
    height_px: int


def draw_caption(
    words: Sequence[str], active: int | None, style: CaptionStyle, size_px: tuple[int, int]
) -> Sprite | None:
    """The sprite of a phrase in a frame of that size; None when no word leaves ink. Raises BadConfiguration."""
    rgba = _picture(words, active, style, size_px)
    if rgba is None:
        return None
    box = _place(rgba.shape[1], rgba.shape[0], style, size_px)
    return _sprite(rgba, box)


def measure_caption(text: str, style: CaptionStyle, size_px: tuple[int, int]) -> CaptionBox | None:
    """Where the caption of these words stands in a frame; None when nothing is drawn."""
    rgba = _picture(text.split(), None, style, size_px)
    return None if rgba is None else _place(rgba.shape[1], rgba.shape[0], style, size_px)


def lay_over(sprite: Sprite, frame: Planes) -> None:
    """Draw the sprite on the frame."""
    for number, (plane, colour, keep) in enumerate(zip(frame, sprite.colours, sprite.keeps, strict=True)):
        shrink = 1 if number == 0 else 2
        top, left = sprite.top_px // shrink, sprite.left_px // shrink
        region = plane[top : top + colour.shape[0], left : left + colour.shape[1]]
        cv2.multiply(region, keep, dst=region, scale=1 / 255)
        cv2.add(region, colour, dst=region)


class SpriteShelf:
    """The sprites last used, of one style and frame size. Safe to share between threads."""

    def __init__(self, style: CaptionStyle, size_px: tuple[int, int]) -> None:
        self._style = style
        self._size_px = size_px
        self._sprites: OrderedDict[tuple[tuple[str, ...], int | None], Sprite | None] = OrderedDict()
        self._lock = threading.Lock()

    def get(self, words: tuple[str, ...], active: int | None) -> Sprite | None:
        """The sprite of that phrase with that word highlighted; None when no word leaves ink."""
        key = (words, active)
        with self._lock:
            if key not in self._sprites:
                self._sprites[key] = draw_caption(words, active, self._style, self._size_px)
            self._sprites.move_to_end(key)
            if len(self._sprites) > SPRITES_KEPT:
                self._sprites.popitem(last=False)
            return self._sprites[key]


def _picture(
    words: Sequence[str], active: int | None, style: CaptionStyle, size_px: tuple[int, int]
) -> NDArray[np.uint8] | None:
    """Words and outline as RGBA of even size, not larger than the safe area."""
    scale = min(size_px) / STYLE_REFERENCE_PX
    outline_px = round(style.outline_px * scale)
    room = _safe_area(style, size_px)
    max_width, max_height = room[0] - 2 * outline_px, room[1] - 2 * outline_px
    shown = [
        clean_text(word.upper() if style.uppercase else word, MAX_WORD_CHARACTERS)
        for word in words[:MAX_WORDS]
    ]
    for colour, field in ((style.colour, "captions.colour"), (style.highlight, "captions.highlight")):
        rgb_of(colour, field)
    colours = [style.highlight if number == active else style.colour for number in range(len(shown))]
    text = _fit(shown, colours, max(1, round(style.font_px * scale)), max_width)
    if text is None:
        return None
    return _outlined(shrink_to(text, max_width, max_height), style, outline_px)


def _fit(
    words: Sequence[str], colours: Sequence[str], font_px: int, max_width: int
) -> NDArray[np.uint8] | None:
    """The largest font, from the style's down, at which the words stand in two lines."""
    smallest = max(1, round(font_px * SMALLEST_FONT_SHARE))
    for size in np.linspace(font_px, smallest, FONT_STEPS).round().astype(int).tolist():
        text = shape_words(words, colours, size, width_px=max_width)
        if text is None or (text.shape[1] <= max_width and text.shape[0] <= lines_height_px(MAX_LINES, size)):
            break
    return text


def _outlined(text: NDArray[np.uint8], style: CaptionStyle, outline_px: int) -> NDArray[np.uint8]:
    """The text over its own grown shape, padded to even sides."""
    outline_rgb = rgb_of(style.outline, "captions.outline")
    grown = outline_mask(np.ascontiguousarray(text[..., 3]), outline_px)
    height, width = (side + side % 2 for side in grown.shape)
    picture = np.zeros((height, width, 4), np.uint8)
    picture[..., :3] = outline_rgb
    picture[: grown.shape[0], : grown.shape[1], 3] = grown
    inner = picture[outline_px : outline_px + text.shape[0], outline_px : outline_px + text.shape[1]]
    ink = text[..., 3:].astype(np.float32) / 255
    inner[..., :3] = np.round(text[..., :3] * ink + inner[..., :3] * (1 - ink)).astype(np.uint8)
    return picture


def _safe_area(style: CaptionStyle, size_px: tuple[int, int]) -> tuple[int, int]:
    """Width and height inside the margins, even, and never nothing."""
    shares = (1 - 2 * style.safe_margin_x, 1 - 2 * style.safe_margin_y)
    width, height = (max(8, int(side * share) // 2 * 2) for side, share in zip(size_px, shares, strict=True))
    return width, height


def _place(width_px: int, height_px: int, style: CaptionStyle, size_px: tuple[int, int]) -> CaptionBox:
    """Centred across, its middle at the style's height, moved into the safe area; even coordinates."""
    frame_width, frame_height = size_px
    margin = frame_height * style.safe_margin_y
    highest, lowest = margin, frame_height - margin - height_px
    top = min(max(frame_height * style.centre_y - height_px / 2, highest), max(lowest, 0))
    left = (frame_width - width_px) / 2
    return CaptionBox(int(left) // 2 * 2, int(top) // 2 * 2, width_px, height_px)


def _sprite(rgba: NDArray[np.uint8], box: CaptionBox) -> Sprite:
    """Colours times opacity. Chroma is multiplied before it is halved, so that edges keep their colour."""
    alpha = rgba[..., 3].astype(np.float32) / 255
    yuv = cv2.transform(np.ascontiguousarray(rgba[..., :3]).astype(np.float32), RGB_TO_YUV)
    weighted = (yuv * alpha[..., None]).astype(np.float32)
    half_size = (box.width_px // 2, box.height_px // 2)
    half = cv2.resize(weighted[..., 1:], half_size, interpolation=cv2.INTER_AREA)
    half_keep = _keep(cv2.resize(alpha, half_size, interpolation=cv2.INTER_AREA))
    colours = Planes(*(_bytes(plane) for plane in (weighted[..., 0], half[..., 0], half[..., 1])))
    return Sprite(box.left_px, box.top_px, colours, Planes(_keep(alpha), half_keep, half_keep))


def _keep(alpha: NDArray[Any]) -> Plane:
    return _bytes(255 * (1 - alpha))


def _bytes(values: NDArray[Any]) -> Plane:
    return np.ascontiguousarray(np.round(values).astype(np.uint8))
