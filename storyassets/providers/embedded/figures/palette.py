"""Colours: checking, mixing, and the names that the figures share."""

from __future__ import annotations

import re
from functools import lru_cache

from storyassets.errors import ProviderRefused

_HEX_COLOUR = re.compile(r"#[0-9a-fA-F]{6}")

INK = "#2b2230"
WHITE = "#ffffff"
CREAM = "#fbf3e4"
MOUTH = "#6d2230"
TONGUE = "#e0707a"
BLUSH = "#f08a7c"
TEAR = "#6fc3ec"
GOLD = "#f2c14e"
STEEL = "#aab6c4"
LEATHER = "#8a5a3a"
WOOD = "#a4713f"
NIGHT = "#2f3656"
LEAF = "#5f9e57"
RED = "#cf4a43"
BONE = "#efe3cb"
SHEEN = "#8ea3e6"
"""What gleams on black feathers, whose luma is below `BLACK`."""

BLACK = 0.22


def hex_colour(text: str) -> str:
    """The colour itself if it is written as #rrggbb. Raises ProviderRefused."""
    if not _HEX_COLOUR.fullmatch(text):
        raise ProviderRefused(
            "this is not a colour", stage="figures", thing=repr(text[:40]), fix="Write colours as #rrggbb"
        )
    return text.lower()


@lru_cache(maxsize=8192)
def mix(first: str, second: str, share: float) -> str:
    """`share` of the second colour in the first, in sRGB."""
    pairs = ((int(first[i : i + 2], 16), int(second[i : i + 2], 16)) for i in (1, 3, 5))
    return "#" + "".join(f"{round(a + (b - a) * share):02x}" for a, b in pairs)


def darker(colour: str, share: float = 0.18) -> str:
    """Towards a warm night, not black: shadows in a picture book have a hue."""
    return mix(colour, "#2a1a3e", share)


def lighter(colour: str, share: float = 0.18) -> str:
    """Towards a warm white."""
    return mix(colour, "#fff6e6", share)


@lru_cache(maxsize=2048)
def luma(colour: str) -> float:
    """BT.709 luma of an sRGB colour, 0 to 1."""
    red, green, blue = (int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
