"""Arithmetic on #rrggbb colours. Which colours a picture has is decided in `palettes`."""

from __future__ import annotations

from functools import lru_cache

WHITE = "#ffffff"


@lru_cache(maxsize=4096)
def mix(first: str, second: str, share: float) -> str:
    """The colour that is `share` (0–1) of the way from the first to the second."""
    share = min(1.0, max(0.0, share))
    pairs = zip(_channels(first), _channels(second), strict=True)
    return "#" + "".join(f"{round(a + (b - a) * share):02x}" for a, b in pairs)


def lighten(colour: str, share: float) -> str:
    """Towards white."""
    return mix(colour, WHITE, share)


def darken(colour: str, share: float) -> str:
    """Towards a deep violet-blue: a shadow that stays a colour."""
    return mix(colour, "#140d2b", share)


def grey(colour: str, share: float) -> str:
    """Towards the grey of the same luma (BT.709 weights)."""
    red, green, blue = _channels(colour)
    luma = round(0.2126 * red + 0.7152 * green + 0.0722 * blue)
    return mix(colour, f"#{luma:02x}{luma:02x}{luma:02x}", share)


def _channels(colour: str) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)
