"""From SVG documents to the bytes of a picture, by libvips. What is in them is not decided here."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from functools import lru_cache
from math import floor

import cv2
import numpy as np
import pyvips
from numpy.typing import NDArray

from storyassets.errors import InvalidOutput
from storyassets.model.brief import Style
from storyassets.providers.embedded.scenery.allocation import keep_freed_memory
from storyassets.providers.embedded.scenery.page import Region
from storyassets.providers.embedded.scenery.shading import Key, Lit, shade, veil

pyvips.cache_set_max(0)  # no picture is drawn twice, and the last hundred would be kept
keep_freed_memory()

Pixels = NDArray[np.uint8]
Film = tuple[str, float]
"""A colour over everything, and how much of it."""

NO_FILM: Film = ("#000000", 0.0)
OPAQUE = 255
WHOLE = (slice(None), slice(None))
JPEG_QUALITY = 92
BACKDROP_SHRINK = 6  # a soft backdrop is drawn this much smaller, and enlarged
BACKDROP_BLUR_SIGMA = 1.4
RICHER = 0.20

# rows give red, green and blue out of red, green and blue in; then a gain and an offset (0–255)
GRADES: dict[Style, tuple[list[list[float]], float, float]] = {
    Style.NOIR: (
        [[0.34, 0.55, 0.09], [0.27, 0.61, 0.10], [0.26, 0.56, 0.19]],
        1.52,
        -76.0,
    ),
    Style.PASTEL: (
        [[0.80, 0.15, 0.05], [0.07, 0.86, 0.07], [0.06, 0.16, 0.78]],
        0.76,
        62.0,
    ),
}


def rasterise(svg: str) -> pyvips.Image:
    """The document as a picture with an alpha band, of the size its width and height say."""
    return pyvips.Image.svgload_buffer(svg.encode())


@contextmanager
def drawing(stage: str, width_px: int, height_px: int) -> Iterator[None]:
    """What libvips cannot draw in this block becomes InvalidOutput."""
    try:
        yield
    except pyvips.Error as error:
        raise InvalidOutput(
            f"libvips could not draw the picture ({str(error).splitlines()[0][:120]})",
            stage=stage,
            thing=f"{width_px}×{height_px}",
            fix="Reinstall pyvips-binary",
        ) from error


def paint_drawn(
    drawn: Pixels, backdrop: str | None, film: Film, key: Key | None = None, lit: Lit | None = None
) -> Pixels:
    """The same of what is drawn already (RGBA), in that light, which holds the film; the air before the backdrop is the key's."""
    if backdrop is None:
        return tint(opaque(drawn), *film)
    height, width = drawn.shape[:2]
    if key is None or lit is None:
        return tint(_lay_over(drawn, _soften(backdrop, width, height)), *film)
    return _lay_over(drawn, _soften(backdrop, width, height, key, film), lit)


def light_of(drawn: Pixels, key: Key, film: Film) -> Lit:
    """Light and shade of what is drawn, of its size, under a film."""
    opacity = cv2.extractChannel(drawn, 3).astype(np.uint8, copy=False)
    return shade(opacity, key).beneath(_lit_through(film)).enlarged((drawn.shape[1], drawn.shape[0]))


def _lit_through(film: Film) -> Lit:
    """A film as a light, of one pixel."""
    colour, share = film
    ink = [floor(int(colour[i : i + 2], 16) * share + 0.5) for i in (1, 3, 5)]
    kept: Pixels = np.full((1, 1, 3), floor((1 - share) * OPAQUE + 0.5), np.uint8)
    return Lit(kept, np.array([[ink]], np.uint8))


def paint_region(
    backdrop: str,
    document: str,
    region: Region,
    size_px: tuple[int, int],
    film: Film,
    key: Key | None = None,
    lit: Lit | None = None,
) -> Pixels:
    """The same of a region: its document over the backdrop of the whole picture; `lit` is of the region."""
    box = slice(region.top, region.bottom), slice(region.left, region.right)
    soft = np.ascontiguousarray(_soften(backdrop, *size_px, key)[box])
    return tint(_lay_over(rasterise(document).numpy(), soft, lit), *film)


def _lay_over(drawn: Pixels, beneath: Pixels, lit: Lit | None = None) -> Pixels:
    """What is drawn (RGBA) over what is beneath it, in place."""
    opacity = cv2.extractChannel(drawn, 3)
    left, top, width, height = cv2.boundingRect(opacity)
    if width:
        box = slice(top, top + height), slice(left, left + width)
        seen, share = beneath[box], cv2.cvtColor(np.ascontiguousarray(opacity[box]), cv2.COLOR_GRAY2RGB)
        colours = opaque(drawn[box]) if lit is None else lit.lay_over(opaque(drawn[box]), box)
        ink = cv2.multiply(colours, share, scale=1 / OPAQUE)
        kept = cv2.multiply(seen, cv2.bitwise_not(share, dst=share), dst=share, scale=1 / OPAQUE)
        cv2.add(ink, kept, dst=seen)
    return beneath


def opaque(rgba: Pixels) -> Pixels:
    """Its colours alone."""
    return cv2.cvtColor(rgba, cv2.COLOR_RGBA2RGB).astype(np.uint8, copy=False)


def _soften(
    backdrop: str, width_px: int, height_px: int, key: Key | None = None, film: Film = NO_FILM
) -> Pixels:
    """A small document, enlarged into a picture of that size that is out of focus, in the air of that light and under the film."""
    small = opaque(rasterise(backdrop).numpy())
    blurred = cv2.GaussianBlur(small, (0, 0), BACKDROP_BLUR_SIGMA).astype(np.uint8, copy=False)
    if key is not None:
        air = veil(key, (blurred.shape[1], blurred.shape[0])).beneath(_lit_through(film))
        blurred = air.lay_over(blurred, WHOLE)
    enlarged = cv2.resize(blurred, (width_px, height_px), interpolation=cv2.INTER_LINEAR)
    return enlarged.astype(np.uint8, copy=False)


def as_jpeg(
    rgb: NDArray[np.uint8], style: Style, quality: int = JPEG_QUALITY, subsample: str = "off"
) -> bytes:
    """Pixels of shape (height, width, 3) in the colours of a style."""
    kept = (
        cv2.IMWRITE_JPEG_SAMPLING_FACTOR_444 if subsample == "off" else cv2.IMWRITE_JPEG_SAMPLING_FACTOR_420
    )
    how = [cv2.IMWRITE_JPEG_QUALITY, quality, cv2.IMWRITE_JPEG_SAMPLING_FACTOR, kept]
    _, content = cv2.imencode(".jpg", cv2.cvtColor(develop(rgb, style), cv2.COLOR_RGB2BGR), how)
    return content.tobytes()


def develop(rgb: Pixels, style: Style) -> Pixels:
    """Pixels of shape (height, width, 3) in the colours of a style; where it has none of its own they are a little richer."""
    if style in GRADES:
        graded: Pixels = grade(pyvips.Image.new_from_array(rgb).copy(interpretation="srgb"), style).numpy()
        return graded
    return cv2.LUT(np.ascontiguousarray(rgb), _curve()).astype(np.uint8, copy=False)


@lru_cache(maxsize=1)
def _curve() -> Pixels:
    """What each brightness becomes: what is dark a little darker, what is light a little lighter."""
    seen = np.arange(OPAQUE + 1) / OPAQUE
    steeper = seen + RICHER * (seen - 0.5) * (1 - (2 * seen - 1) ** 2)
    return np.floor(steeper * OPAQUE + 0.5).astype(np.uint8)


def tint(rgb: Pixels, colour: str, share: float) -> Pixels:
    """Colours under a film of a colour (#rrggbb)."""
    if not share:
        return rgb
    film = np.array([[int(colour[i : i + 2], 16) for i in (1, 3, 5)]], np.float64) * share
    seen = np.floor(np.arange(OPAQUE + 1)[:, None] * (1 - share) + film + 0.5).astype(np.uint8)
    return cv2.LUT(np.ascontiguousarray(rgb), seen[None]).astype(np.uint8, copy=False)


def grade(picture: pyvips.Image, style: Style) -> pyvips.Image:
    """Three bands in the colours of a style."""
    recipe = GRADES.get(style)
    if recipe is None:
        return picture
    matrix, gain, offset = recipe
    graded = picture.recomb(pyvips.Image.new_from_array(matrix))
    return graded.linear(gain, offset, uchar=True).copy(interpretation="srgb")
