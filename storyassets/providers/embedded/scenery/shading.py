"""Shading: who acts, in the light of one key: a lit side, a shadow side with a clear edge, and a thin rim where light grazes.

All of it is read off their silhouette, which is blurred a little, more and a lot: where it rises towards the light a
body turns away from it. It is done on small pictures and in whole numbers, so that it is cheap and the same everywhere.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

import cv2
import numpy as np
from numpy.typing import NDArray

Pixels = NDArray[np.uint8]
Box = tuple[slice, slice]
"""Rows and columns of the picture."""

SHRINK = 6  # the finest picture is so many times smaller than the page
LARGE_LEVELS = ((1, 0.30), (3, 0.42), (7, 0.62))
LEVELS = ((1, 0.36), (2, 0.42), (3, 0.62))  # how many times smaller than that again, and how much it counts
BLUR, REACH = 11, 2  # of each level, in its pixels
SMOOTH = 5
SOLID = 200  # of 255: what is less opaque is a shadow or a glow
OPAQUE, MIDDLE = 255, 128
TERMINATOR = (-0.045, -0.125)  # from where to where light turns to shadow
LIT = (0.06, 0.30)
CONTACT, CONTACT_HIGH, CONTACT_BLUR = 160, 3, (9, 5)  # of 255, and of the small picture's pixels
FLAME = 0.09  # of the height: so near to a light is nothing but its lamp
GRAZED = (0.34, 0.60)
POOL, POOL_FROM, POOL_TO = (
    0.55,
    0.0,
    1.7,
)  # of the height: how far a lamp lights a room, and the air near and far


@dataclass(frozen=True)
class Key:
    """Where light comes from, in shares of the page's width and height, and what it does to colours.

    It may be far outside the page. `light` is its colour: `warmth` of it lies on the lit side, `rim` on the edge it
    grazes. `shade` is what the shadow side is multiplied by, as far as `depth`, and `tone` what all of a body is.
    `air` is the colour of what is behind everyone, and `share` how much of it; where light is `near` it is not so far.
    """

    x: float
    y: float
    light: str
    shade: str
    depth: float
    warmth: float
    rim: float
    tone: str = "#ffffff"
    air: str = "#ffffff"
    share: float = 0.0
    near: bool = False
    glow: float = 0.0
    """How much of a near light lies on what is behind it."""

    lamps: tuple[tuple[float, float, float], ...] = ()
    """Where else something glows, and how far, in shares of the height."""

    large: bool = False
    """A head fills the page."""


@dataclass(frozen=True)
class Lit:
    """Light and shade of whoever acts: what is left (height, width, 3) of their colours, and what is added."""

    kept: Pixels
    ink: Pixels

    @property
    def size(self) -> tuple[int, int]:
        """Width and height."""
        return self.kept.shape[1], self.kept.shape[0]

    def enlarged(self, size_px: tuple[int, int]) -> Lit:
        """The same, of that width and height."""
        parts = (cv2.resize(part, size_px, interpolation=cv2.INTER_LINEAR) for part in (self.kept, self.ink))
        return Lit(*(part.astype(np.uint8, copy=False) for part in parts))

    def lay_over(self, colours: Pixels, box: Box) -> Pixels:
        """The colours of that part of the picture, seen in it."""
        seen = cv2.multiply(colours, self.kept[box], scale=1 / OPAQUE)
        return cv2.add(seen, self.ink[box], dst=seen).astype(np.uint8, copy=False)

    def beneath(self, other: Lit) -> Lit:
        """Itself, seen through another of any size; it stays as large."""
        over = other.enlarged(self.size)
        left = cv2.multiply(self.kept, over.kept, scale=1 / OPAQUE)
        added = cv2.add(cv2.multiply(self.ink, over.kept, scale=1 / OPAQUE), over.ink)
        return Lit(left.astype(np.uint8, copy=False), added.astype(np.uint8, copy=False))

    def part(self, left: int, top: int, right: int, bottom: int) -> Lit:
        """What lies between those edges, which may reach beyond its own."""
        height, width = self.kept.shape[:2]
        beyond = (max(0, -top), max(0, bottom - height), max(0, -left), max(0, right - width))
        box = slice(top + beyond[0], bottom + beyond[0]), slice(left + beyond[2], right + beyond[2])
        parts = (cv2.copyMakeBorder(part, *beyond, cv2.BORDER_REPLICATE) for part in (self.kept, self.ink))
        return Lit(*(np.ascontiguousarray(part[box], np.uint8) for part in parts))


def veil(key: Key, size: tuple[int, int]) -> Lit:
    """The air before what is behind everyone; before lamps and lit windows there is less of it."""
    share, glow = np.full((size[1], size[0]), key.share), np.zeros((size[1], size[0]))
    if key.near:
        far = _far(size, key.x, key.y) / POOL
        share *= POOL_FROM + (POOL_TO - POOL_FROM) * np.minimum(far, 1.0)
        glow = np.maximum(1 - far, 0.0) ** 2 * key.glow
    for x, y, reach in key.lamps:
        share *= np.minimum(_far(size, x, y) / reach, 1.0)
    kept = np.floor((1 - share) * (1 - glow) * OPAQUE + 0.5).astype(np.uint8)
    ink = (share * (1 - glow))[..., None] * _numbers(key.air) + glow[..., None] * _numbers(key.light)
    return Lit(
        cv2.cvtColor(kept, cv2.COLOR_GRAY2RGB).astype(np.uint8, copy=False),
        np.floor(ink + 0.5).astype(np.uint8),
    )


def _far(size: tuple[int, int], x: float, y: float) -> NDArray[np.float64]:
    """How far each place is from a point, in shares of the height."""
    across = np.arange(size[0]) + 0.5 - x * size[0]
    down = np.arange(size[1])[:, None] + 0.5 - y * size[1]
    far: NDArray[np.float64] = np.sqrt(across * across + down * down) / size[1]
    return far


def shade(opacity: Pixels, key: Key) -> Lit:
    """Light and shade of those whose opacity this is, SHRINK times smaller."""
    height, width = opacity.shape
    small = (max(1, width // SHRINK), max(1, height // SHRINK))
    return shade_small(cv2.resize(opacity, small, interpolation=cv2.INTER_AREA).astype(np.uint8), key)


def shade_small(mask: Pixels, key: Key) -> Lit:
    """The same of an opacity that is so small already."""
    _, solid = cv2.threshold(mask, SOLID - 1, OPAQUE, cv2.THRESH_BINARY)
    turned = np.zeros(mask.shape, np.int16)
    for shrink, weight in LARGE_LEVELS if key.large else LEVELS:
        part = _turned(solid.astype(np.uint8, copy=False), key, shrink)
        turned += (part.astype(np.int16) - MIDDLE) * round(weight * 100) // 100
    faces = cv2.GaussianBlur(np.clip(turned + MIDDLE, 0, OPAQUE).astype(np.uint8), (SMOOTH, SMOOTH), 0)
    seen = cv2.cvtColor(faces, cv2.COLOR_GRAY2RGB)
    kept, ink = _tables(key)
    lit = Lit(*(cv2.LUT(seen, table).astype(np.uint8, copy=False) for table in (kept, ink)))
    return lit if not key.near else _unlike_flames(lit, key)


def _unlike_flames(lit: Lit, key: Key) -> Lit:
    """The same, but that what glows itself is neither lit nor shaded."""
    share = np.clip(2 * _far(lit.size, key.x, key.y) / FLAME - 1, 0.0, 1.0)[..., None]
    kept = np.floor(OPAQUE - (OPAQUE - lit.kept) * share + 0.5).astype(np.uint8)
    return Lit(kept, np.floor(lit.ink * share + 0.5).astype(np.uint8))


def grounded(opacity: Pixels, feet: Sequence[tuple[float, float, float, float]]) -> Lit:
    """The dark under whatever touches the ground in one of those areas (left, top, right and bottom, in shares of the page), SHRINK times smaller."""
    height, width = opacity.shape[0] // SHRINK, opacity.shape[1] // SHRINK
    mask = cv2.resize(opacity, (width, height), interpolation=cv2.INTER_AREA)
    dark = np.zeros((height, width), np.uint8)
    for left, top, right, bottom in feet:
        low, columns = (
            round(bottom * height),
            slice(max(0, round(left * width)), max(0, round(right * width))),
        )
        if 0 < low < height:
            touching = (mask[max(0, round(top * height)) : low + 1, columns] >= SOLID).any(axis=0)
            under = dark[max(0, low - 1) : low + CONTACT_HIGH, columns]
            under[:, touching] = CONTACT
    soft = cv2.GaussianBlur(dark, CONTACT_BLUR, 0)
    kept = cv2.cvtColor(cv2.bitwise_not(soft), cv2.COLOR_GRAY2RGB)
    return Lit(kept.astype(np.uint8, copy=False), np.zeros((height, width, 3), np.uint8))


def _turned(solid: Pixels, key: Key, shrink: int) -> Pixels:
    """How far each place faces the light, from 1 (dark) over MIDDLE to 255."""
    height, width = solid.shape
    size = (max(1, width // shrink), max(1, height // shrink))
    part = cv2.resize(solid, size, interpolation=cv2.INTER_AREA) if shrink > 1 else solid
    soft = cv2.GaussianBlur(part, (BLUR, BLUR), 0)
    wide = cv2.copyMakeBorder(soft, REACH, REACH, REACH, REACH, cv2.BORDER_REPLICATE).astype(np.int32)
    across = wide[REACH:-REACH, 2 * REACH :] - wide[REACH:-REACH, : -2 * REACH]
    down = wide[2 * REACH :, REACH:-REACH] - wide[: -2 * REACH, REACH:-REACH]
    x, y = _way_to(key.x, key.y, size)
    faces = -(across * x + down * y) // 512
    found: Pixels = np.clip(faces + MIDDLE, 1, OPAQUE).astype(np.uint8)
    if shrink == 1:
        return found
    return cv2.resize(found, (width, height), interpolation=cv2.INTER_LINEAR).astype(np.uint8, copy=False)


@lru_cache(maxsize=32)
def _way_to(x: float, y: float, size: tuple[int, int]) -> tuple[NDArray[np.int32], NDArray[np.int32]]:
    """From each place the way to the light, as a vector of length 256."""
    width, height = size
    across = np.broadcast_to(x * width - (np.arange(width) + 0.5), (height, width))
    down = np.broadcast_to((y * height - (np.arange(height) + 0.5))[:, None], (height, width))
    far = np.sqrt(across * across + down * down + 1.0)
    return np.round(across / far * 256).astype(np.int32), np.round(down / far * 256).astype(np.int32)


@lru_cache(maxsize=64)
def _tables(key: Key) -> tuple[Pixels, Pixels]:
    """What is left of a colour, and added to it, for each of 256 ways to face the light: of shape (1, 256, 3)."""
    faces = (np.arange(256) - MIDDLE) / 127.0
    dark = _step(faces, *TERMINATOR) * key.depth
    bright = np.maximum(_step(faces, *LIT) * key.warmth, _step(faces, *GRAZED) * key.rim)
    shadow, light, tone = (_numbers(colour) / OPAQUE for colour in (key.shade, key.light, key.tone))
    # what is lit is not toned down
    kept = (1 - dark[:, None] * (1 - shadow)) * (1 - bright[:, None])
    kept *= 1 - (1 - tone) * (1 - 0.5 * bright[:, None])
    ink = bright[:, None] * light
    return (
        np.floor(kept * OPAQUE + 0.5).astype(np.uint8)[None],
        np.floor(ink * OPAQUE + 0.5).astype(np.uint8)[None],
    )


def _step(values: NDArray[np.float64], start: float, end: float) -> NDArray[np.float64]:
    """0 up to the start, 1 from the end on, and smooth between them."""
    share = np.clip((values - start) / (end - start), 0.0, 1.0)
    return share * share * (3 - 2 * share)


def _numbers(colour: str) -> NDArray[np.float64]:
    """Red, green and blue, up to 255."""
    return np.array([int(colour[i : i + 2], 16) for i in (1, 3, 5)], np.float64)
