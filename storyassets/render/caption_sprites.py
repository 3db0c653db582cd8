"""Caption sprites: one phrase with one word highlighted, as planes ready to be laid over a frame.

A sprite never leaves the safe area of its style, whatever the words are. How the words are set is
`caption_text`'s.
"""

from __future__ import annotations

import threading
from collections import OrderedDict
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

import cv2
import numpy as np
from numpy.typing import NDArray

from storyassets.model.channel import CaptionStyle
from storyassets.render.caption_text import Phrase, set_phrase
from storyassets.render.planes import RGB_TO_YUV, Plane, Planes
from storyassets.render.text import Rgba, outline_mask, rgb_of, shrink_to

STYLE_REFERENCE_PX = 1080  # a style's pixels are meant at this shorter side
SPRITES_KEPT = 32  # a sprite of the largest size takes half a megabyte, and is shown for a word's time
OUTLINES_KEPT, TEXTS_KEPT = 8, 4


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


def draw_caption(phrase: Phrase, style: CaptionStyle, size_px: tuple[int, int]) -> Sprite | None:
    """The sprite of a phrase in a frame of that size; None when no word leaves ink. Raises BadConfiguration."""
    picture = _picture(phrase, style, size_px)
    if picture is None:
        return None
    height, width = picture.opacity.shape
    return _sprite(picture, _place(width, height, phrase.centre_y or style.centre_y, style, size_px))


def measure_caption(
    text: str, style: CaptionStyle, size_px: tuple[int, int], key_word: int | None = None
) -> CaptionBox | None:
    """Where the caption of these words stands in a frame; None when nothing is drawn."""
    picture = _picture(Phrase(tuple(text.split()), key_word=key_word), style, size_px)
    if picture is None:
        return None
    height, width = picture.opacity.shape
    return _place(width, height, style.centre_y, style, size_px)


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
        self._sprites: OrderedDict[Phrase, Sprite | None] = OrderedDict()
        self._lock = threading.Lock()

    def get(self, phrase: Phrase) -> Sprite | None:
        """The sprite of that phrase; None when no word leaves ink."""
        with self._lock:
            if phrase not in self._sprites:
                self._sprites[phrase] = draw_caption(phrase, self._style, self._size_px)
            self._sprites.move_to_end(phrase)
            if len(self._sprites) > SPRITES_KEPT:
                self._sprites.popitem(last=False)
            return self._sprites[phrase]


class _Picture(NamedTuple):
    """Words and outline, of even size."""

    rgb: NDArray[np.uint8]
    opacity: Plane


def _picture(phrase: Phrase, style: CaptionStyle, size_px: tuple[int, int]) -> _Picture | None:
    """Not larger than the safe area."""
    scale = min(size_px) / STYLE_REFERENCE_PX
    outline_px = round(style.outline_px * scale)
    room = _safe_area(style, size_px)
    max_width, max_height = room[0] - 2 * outline_px, room[1] - 2 * outline_px
    at_rest = phrase._replace(centre_y=None, zoom=1.0)
    text = _set(at_rest, style, max(1, round(style.font_px * scale)), max_width)
    if text is None:
        return None
    return _outlined(_zoomed(shrink_to(text, max_width, max_height), phrase, max_width), style, outline_px)


@lru_cache(TEXTS_KEPT)
def _set(phrase: Phrase, style: CaptionStyle, font_px: int, max_width: int) -> Rgba | None:
    """The words of a phrase are set once for all sizes at which it pops up."""
    return set_phrase(phrase, style, font_px, max_width)


def _zoomed(text: Rgba, phrase: Phrase, max_width: int) -> Rgba:
    """The text at the size of one moment of its start."""
    zoom = min(phrase.zoom, max_width / text.shape[1])
    if zoom == 1.0:
        return text
    size = tuple(max(1, round(side * zoom)) for side in (text.shape[1], text.shape[0]))
    return cv2.resize(text, size, interpolation=cv2.INTER_LINEAR).astype(np.uint8, copy=False)


def _outlined(text: Rgba, style: CaptionStyle, outline_px: int) -> _Picture:
    """The text over its own grown shape, padded to even sides."""
    outline_rgb = rgb_of(style.outline, "captions.outline")
    ink = cv2.extractChannel(text, 3)
    grown = _grown(ink.tobytes(), ink.shape[1], outline_px)
    odd_height, odd_width = (side % 2 for side in grown.shape)
    inks = cv2.merge([ink] * 3)
    colours = cv2.multiply(cv2.cvtColor(text, cv2.COLOR_RGBA2RGB), inks, scale=1 / 255)
    beneath = cv2.multiply(cv2.bitwise_not(inks), np.array((*outline_rgb, 0), np.float64), scale=1 / 255)
    around = (outline_px, outline_px + odd_height, outline_px, outline_px + odd_width)
    rgb = cv2.copyMakeBorder(
        cv2.add(colours, beneath, dst=colours), *around, cv2.BORDER_CONSTANT, value=outline_rgb
    )
    opacity = cv2.copyMakeBorder(grown, 0, odd_height, 0, odd_width, cv2.BORDER_CONSTANT, value=(0,))
    return _Picture(rgb.astype(np.uint8, copy=False), opacity.astype(np.uint8, copy=False))


@lru_cache(OUTLINES_KEPT)
def _grown(ink: bytes, width: int, outline_px: int) -> Plane:
    """The outline of a phrase is the same whichever of its words is lit."""
    return outline_mask(np.frombuffer(ink, np.uint8).reshape(-1, width), outline_px)


def _safe_area(style: CaptionStyle, size_px: tuple[int, int]) -> tuple[int, int]:
    """Width and height inside the margins, even, and never nothing."""
    shares = (1 - 2 * style.safe_margin_x, 1 - 2 * style.safe_margin_y)
    width, height = (max(8, int(side * share) // 2 * 2) for side, share in zip(size_px, shares, strict=True))
    return width, height


def _place(
    width_px: int, height_px: int, centre_y: float, style: CaptionStyle, size_px: tuple[int, int]
) -> CaptionBox:
    """Centred across, its middle at that height, moved into the safe area; even coordinates."""
    frame_width, frame_height = size_px
    margin = frame_height * style.safe_margin_y
    highest, lowest = margin, frame_height - margin - height_px
    top = min(max(frame_height * centre_y - height_px / 2, highest), max(lowest, 0))
    left = (frame_width - width_px) / 2
    return CaptionBox(int(left) // 2 * 2, int(top) // 2 * 2, width_px, height_px)


def _sprite(picture: _Picture, box: CaptionBox) -> Sprite:
    """Colours times opacity. Chroma is multiplied before it is halved, so that edges keep their colour."""
    yuv = cv2.transform(picture.rgb, RGB_TO_YUV)
    weighted = cv2.multiply(yuv, cv2.merge([picture.opacity] * 3), scale=1 / 255)
    half_size = (box.width_px // 2, box.height_px // 2)
    half = cv2.resize(weighted, half_size, interpolation=cv2.INTER_AREA)
    keep = np.bitwise_not(picture.opacity)
    half_keep = cv2.resize(keep, half_size, interpolation=cv2.INTER_AREA).astype(np.uint8, copy=False)
    luma, blue, red = (
        cv2.extractChannel(source, number).astype(np.uint8, copy=False)
        for number, source in enumerate((weighted, half, half))
    )
    return Sprite(box.left_px, box.top_px, Planes(luma, blue, red), Planes(keep, half_keep, half_keep))
