"""Caption text: the words of one phrase, set in one line or two, in their colours and sizes.

The word that is being said is lit; the key word of a phrase is larger, and stays lit once it was said.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np

from storyassets.model.channel import CaptionStyle
from storyassets.render.fonts import face_of
from storyassets.render.text import Rgba, clean_text, lines_height_px, rgb_of, shape_words

MAX_WORD_CHARACTERS = 60
MAX_WORDS = 12
MAX_LINES = 2
SMALLEST_FONT_SHARE = 0.55  # of the style's size; beyond it the picture of the text is scaled
FONT_STEPS = 6
ONE_LINE_SHARE = 0.92  # of the style's size: down to it a caption is drawn smaller sooner than in two lines
_SMALL = (
    "a an the of to in on at by for from with and or but nor so if as than that is am are was were be been "
    "i you he she it we they his her its my your our their this these had has have "
    "me him them us who whom whose which what when where why how one did do does done would should could can will "
    "shall may might must not no yes then there here too very just only also once again out up down off away into "
    "onto upon over under about through before after because until while such all any some every each both"
)
SMALL_WORDS = frozenset(_SMALL.split())
SMALL_WORD_COST = 4  # letters by which lines may be more uneven, so that `of` does not end the first
GAP_EM = 0.16  # more than a font's own space: outlines take of it on both sides


class Phrase(NamedTuple):
    """What a caption says and how: which word is being said, which is the key word, where, and how large."""

    words: tuple[str, ...]
    active: int | None = None
    key_word: int | None = None
    centre_y: float | None = None
    zoom: float = 1.0


def set_phrase(phrase: Phrase, style: CaptionStyle, font_px: int, max_width: int) -> Rgba | None:
    """The words in one line if a little less than the style's size does it; else the largest font for two.

    None when no word leaves ink. Raises BadConfiguration for a colour that is none.
    """
    shown = [
        clean_text(word.upper() if style.uppercase else word, MAX_WORD_CHARACTERS)
        for word in phrase.words[:MAX_WORDS]
    ]
    colours = _colours(phrase, len(shown), style)

    def shape(size: int, width_px: int, break_before: int | None = None) -> Rgba | None:
        word_px = [
            round(size * style.accent_scale) if n == phrase.key_word else size for n in range(len(shown))
        ]
        return shape_words(
            shown,
            colours,
            size,
            width_px=width_px,
            word_px=word_px,
            gap_em=GAP_EM,
            break_before=break_before,
            face=face_of(style),
        )

    line = shape(font_px, max_width * MAX_LINES)
    if line is None or line.shape[1] <= max_width:
        return line
    if line.shape[1] * ONE_LINE_SHARE <= max_width:
        return shape(int(font_px * max_width / line.shape[1]), max_width * MAX_LINES)
    second_line = _second_line(shown)
    tallest_share = style.accent_scale if phrase.key_word is not None else 1.0
    text = None
    for share in np.linspace(1, SMALLEST_FONT_SHARE, FONT_STEPS).tolist():
        size = max(1, round(font_px * share))
        text = shape(size, max_width, second_line)
        tallest_px = lines_height_px(MAX_LINES, round(size * tallest_share))
        if text is None or (text.shape[1] <= max_width and text.shape[0] <= tallest_px):
            break
    return text


def _colours(phrase: Phrase, count: int, style: CaptionStyle) -> list[str]:
    """Each word's colour: the highlight while it is said, of which a small word takes little.

    The key word takes the accent as it is said, and keeps it to the end of the phrase.
    """
    for colour, field in (
        (style.colour, "captions.colour"),
        (style.highlight, "captions.highlight"),
        (style.accent, "captions.accent"),
    ):
        rgb_of(colour, field)
    colours = [style.colour] * count
    if phrase.active is None:
        return colours
    if phrase.active < count:
        colours[phrase.active] = _lit(phrase, phrase.active, style)
    if phrase.key_word is not None and phrase.key_word <= phrase.active and phrase.key_word < count:
        colours[phrase.key_word] = style.accent
    return colours


def _lit(phrase: Phrase, number: int, style: CaptionStyle) -> str:
    """The colour of a word that is being said."""
    if not _is_small(phrase.words[number]) or len(phrase.words) == 1:
        return style.highlight
    pale, bright = rgb_of(style.colour, "captions.colour"), rgb_of(style.highlight, "captions.highlight")
    mixed = [round(a + (b - a) * style.small_word_share) for a, b in zip(pale, bright, strict=True)]
    return "#" + "".join(f"{level:02x}" for level in mixed)


def _second_line(words: Sequence[str]) -> int | None:
    """With which word a second line begins: both about as long, and the first not ending on a small word."""

    def unevenness(first: int) -> tuple[int, int]:
        uneven = abs(sum(map(len, words[:first])) - sum(map(len, words[first:])))
        return uneven + SMALL_WORD_COST * _is_small(words[first - 1]), -first

    return min(range(1, len(words)), key=unevenness, default=None)


def _is_small(word: str) -> bool:
    return word.strip(".,;:!?…\"'“”‘’()—–").lower() in SMALL_WORDS
