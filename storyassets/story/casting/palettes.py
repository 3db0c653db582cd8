"""Palettes: colours of skin, hair and clothes that look well together, and the order they are given out in."""

from __future__ import annotations

import colorsys
import math

SKINS = ("#f3cfb3", "#e8b48c", "#d9a077", "#b97a50", "#8d5a3a", "#6b4329")
HAIRS = ("#2a1d16", "#4a2f20", "#7a4a25", "#a8652c", "#c99a4b", "#8a3b22", "#1b1a20")
GREY_HAIRS = ("#d9d6d0", "#bfbcb8", "#eeeae2")

OUTFITS = (
    # cloth and accent; neighbours differ in hue, so that the first few people are told apart at a glance
    ("#3f6fa8", "#f0c755"),
    ("#b5483f", "#f2e3c6"),
    ("#4e8a5b", "#f3d9a0"),
    ("#7d4f94", "#f0c9d8"),
    ("#c9822e", "#3b5b6d"),
    ("#2f8285", "#f7d488"),
    ("#a8456b", "#f5e6c8"),
    ("#5a6b2f", "#e9b44c"),
    ("#52607a", "#e58f65"),
    ("#8a5a3c", "#e8d5a9"),
    ("#c46a7c", "#fff1d6"),
    ("#345c4a", "#d9b36c"),
)

FAR_FROM_SKIN = 95.0
"""In RGB steps: nearer than this, cloth looks like skin."""

SAME_HUE, DULL, SAME_BRIGHTNESS = 0.065, 0.18, 0.3

COLOUR_WORDS = {
    "#3f6fa8": "blue",
    "#b5483f": "brick red",
    "#4e8a5b": "green",
    "#7d4f94": "violet",
    "#c9822e": "ochre",
    "#2f8285": "teal",
    "#a8456b": "raspberry",
    "#5a6b2f": "olive",
    "#52607a": "slate blue",
    "#8a5a3c": "brown",
    "#c46a7c": "rose",
    "#345c4a": "dark green",
    "#f3cfb3": "fair",
    "#e8b48c": "light",
    "#d9a077": "tan",
    "#b97a50": "brown",
    "#8d5a3a": "dark brown",
    "#6b4329": "deep brown",
    "#2a1d16": "black",
    "#4a2f20": "dark brown",
    "#7a4a25": "brown",
    "#a8652c": "auburn",
    "#c99a4b": "blond",
    "#8a3b22": "red",
    "#1b1a20": "black",
    "#d9d6d0": "grey",
    "#bfbcb8": "grey",
    "#eeeae2": "white",
}
"""What a palette's colours are called in a prompt."""

CLOTH_DYES = {
    "#3f6fa8": "blue",
    "#b5483f": "red",
    "#4e8a5b": "green",
    "#7d4f94": "purple",
    "#c9822e": "orange",
    "#2f8285": "green",
    "#a8456b": "pink",
    "#5a6b2f": "green",
    "#52607a": "blue",
    "#8a5a3c": "brown",
    "#c46a7c": "pink",
    "#345c4a": "green",
}
"""The dye of a garment in somebody's hands that is as like their cloth as one can be."""


def looks_like_skin(cloth: str, skin: str) -> bool:
    """Whether cloth is taken for a bare body: near the skin's colour, or a brown of the same brightness."""
    if colour_distance(cloth, skin) < FAR_FROM_SKIN:
        return True
    (hue, vivid, _), (own_hue, _, _) = (_hue_of(colour) for colour in (cloth, skin))
    alike = abs(hue - own_hue) < SAME_HUE and vivid > DULL
    return alike and abs(_brightness(cloth) - _brightness(skin)) < SAME_BRIGHTNESS


def _hue_of(colour: str) -> tuple[float, float, float]:
    """Hue, saturation and value, each from 0 to 1."""
    return colorsys.rgb_to_hsv(*(channel / 255 for channel in bytes.fromhex(colour[1:])))


def _brightness(colour: str) -> float:
    red, green, blue = bytes.fromhex(colour[1:])
    return (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255


def colour_distance(one: str, other: str) -> float:
    """How far two #rrggbb colours are from each other, in RGB steps (0 to 442)."""
    return math.dist(bytes.fromhex(one[1:]), bytes.fromhex(other[1:]))
