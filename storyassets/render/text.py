"""Text: untrusted words become a picture of them, shaped by Pango with our own font, never in an SVG.

Sizes are bounded for any text. What colour, where, and with which outline is for the callers to say.
"""

from __future__ import annotations

import html
import re
import unicodedata
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

import cv2
import font_source_sans_pro
import numpy as np
import pyvips
from numpy.typing import NDArray

from storyassets.errors import BadConfiguration, RenderFailed

FONT_FILE = Path(font_source_sans_pro.__file__).parent / "files" / "SourceSansPro-Black.ttf"
FONT_FAMILY = "Source Sans Pro Black"
PANGO_SCALE = 1024  # of a size in markup to a point
POINTS_PER_INCH = 72  # at this resolution a point is a pixel
LINE_HEIGHT_EM = 1.257  # of the font: ascent and descent
LINE_SPACING_EM = -0.23  # capitals need less air between lines than the font gives
INK_HEIGHT_EM = 1.3  # of one line, with accents above and descenders below

# joiners shape emoji and Indic and Arabic words; every other format character is invisible or reorders text
_JOINERS = {"\u200c", "\u200d"}
_DROPPED_CATEGORIES = {"Cc", "Cf", "Cs", "Co", "Cn"}

HALF_INK = 128  # from here on a pixel belongs to the letter that is outlined

_NO_INK = "no text to render"  # libvips' words for text that leaves no ink
_COLOUR = re.compile(r"#[0-9a-fA-F]{6}")

Rgba = NDArray[np.uint8]


class FontFace(NamedTuple):
    """A font's file, and what Pango calls it."""

    path: Path
    family: str


OWN_FACE = FontFace(FONT_FILE, FONT_FAMILY)


def clean_text(text: str, max_characters: int) -> str:
    """The text on one line, without control, bidi and private characters; cut with an ellipsis when too long."""
    spaced = " ".join(text.split())
    kept = "".join(
        character
        for character in unicodedata.normalize("NFC", spaced)
        if character in _JOINERS or unicodedata.category(character) not in _DROPPED_CATEGORIES
    ).strip()
    if len(kept) <= max_characters:
        return kept
    return kept[: max_characters - 1].rstrip() + "…"


def shape_words(
    words: Sequence[str],
    colours: Sequence[str],
    font_px: int,
    *,
    width_px: int,
    break_words: bool = False,
    word_px: Sequence[int] | None = None,
    gap_em: float = 0.0,
    break_before: int | None = None,
    face: FontFace = OWN_FACE,
) -> Rgba | None:
    """Words in their colours as (height, width, 4), cut to the ink, wrapped at a width, lines centred.

    `word_px` gives each word a size of its own; `gap_em` is added to the spaces between words; a line ends
    before the word of number `break_before`. A word wider than the width is broken if that is allowed; if
    not, the picture is wider than asked for.
    None when there is no ink. Raises RenderFailed.
    """
    spans = _mark_up(words, colours, word_px or [font_px] * len(words))
    space = f'<span letter_spacing="{round(gap_em * font_px * PANGO_SCALE)}"> </span>' if gap_em else " "
    lines = [spans[:break_before], spans[break_before:]] if break_before else [spans]
    try:
        image = pyvips.Image.text(
            "\n".join(space.join(line) for line in lines),
            font=f"{face.family} {font_px}",
            fontfile=str(face.path),
            rgba=True,
            dpi=POINTS_PER_INCH,
            width=width_px,
            align="centre",
            spacing=round(font_px * LINE_SPACING_EM),
            wrap="word-char" if break_words else "word",
        )
    except pyvips.Error as error:
        if _NO_INK in str(error):
            return None
        raise RenderFailed("the text cannot be drawn", thing=" ".join(words)[:40]) from error
    shaped: Rgba = image.numpy()
    return shaped


def _mark_up(words: Sequence[str], colours: Sequence[str], sizes_px: Sequence[int]) -> list[str]:
    """Each word in Pango's markup, in its colour and size."""
    return [
        f'<span foreground="{colour}" size="{size * PANGO_SCALE}">{html.escape(word)}</span>'
        for word, colour, size in zip(words, colours, sizes_px, strict=True)
    ]


def lines_height_px(lines: int, font_px: int) -> int:
    """The height of so many lines at most: ink above and below a line of capitals included."""
    return round(font_px * ((lines - 1) * (LINE_HEIGHT_EM + LINE_SPACING_EM) + INK_HEIGHT_EM))


def shrink_to(picture: Rgba, max_width_px: int, max_height_px: int) -> Rgba:
    """The picture, scaled down if it is larger than the box."""
    height, width = picture.shape[:2]
    scale = min(1.0, max_width_px / width, max_height_px / height)
    if scale == 1.0:
        return picture
    size = (max(1, int(width * scale)), max(1, int(height * scale)))
    scaled: Rgba = cv2.resize(picture, size, interpolation=cv2.INTER_AREA).astype(np.uint8)
    return scaled


def outline_mask(alpha: NDArray[np.uint8], radius_px: int) -> NDArray[np.uint8]:
    """The mask, grown by a radius on every side with round, smooth edges: (height + 2r, width + 2r)."""
    around = (radius_px,) * 4
    padded = cv2.copyMakeBorder(alpha, *around, cv2.BORDER_CONSTANT, value=(0,))
    outside = (padded < HALF_INK).astype(np.uint8)
    if outside.all():
        return padded.astype(np.uint8, copy=False)
    distance = cv2.distanceTransform(outside, cv2.DIST_L2, cv2.DIST_MASK_PRECISE)
    grown: NDArray[np.uint8] = np.round(255 * np.clip(radius_px + 0.5 - distance, 0, 1)).astype(np.uint8)
    return np.maximum(grown, padded)


def rgb_of(colour: str, field: str) -> tuple[int, int, int]:
    """Red, green and blue of a `#rrggbb` in a field of a channel. Raises BadConfiguration."""
    if not _COLOUR.fullmatch(colour):
        raise BadConfiguration(f"{colour[:20]!r} is no colour", thing=field, fix="Write it as #rrggbb")
    red, green, blue = bytes.fromhex(colour[1:])
    return red, green, blue
