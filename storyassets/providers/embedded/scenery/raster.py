"""From SVG documents to the bytes of a picture, by libvips. What is in them is not decided here."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import cv2
import numpy as np
import pyvips
from numpy.typing import NDArray

from storyassets.errors import InvalidOutput
from storyassets.model.brief import Style
from storyassets.providers.embedded.scenery.page import Region

pyvips.cache_set_max(0)  # no picture is drawn twice, and the last hundred would be kept

JPEG_QUALITY = 92
BACKDROP_SHRINK = 6  # a soft backdrop is drawn this much smaller, and enlarged
BACKDROP_BLUR_SIGMA = 1.4

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


def draw_layers(backdrop: str | None, document: str, width_px: int, height_px: int, style: Style) -> bytes:
    """A JPEG of exactly this size: the document over the backdrop, which is softened. Raises InvalidOutput."""
    with drawing("illustrator", width_px, height_px):
        picture = grade(paint_page(backdrop, document, width_px, height_px), style)
        content: bytes = picture.jpegsave_buffer(Q=JPEG_QUALITY, subsample_mode="off", keep="none")
    return content


def paint_page(backdrop: str | None, document: str, width_px: int, height_px: int) -> pyvips.Image:
    """The document over its backdrop, which is softened: three bands, not graded."""
    picture = rasterise(document)
    if backdrop is not None:
        picture = _lay_over(picture, _soften(backdrop, width_px, height_px))
    return picture.extract_band(0, n=3)


def paint_region(backdrop: str, document: str, region: Region, size_px: tuple[int, int]) -> pyvips.Image:
    """The pixels of a region of a picture, not graded: its document over the backdrop of the whole picture."""
    soft = _soften(backdrop, *size_px).crop(region.left, region.top, region.width, region.height)
    return _lay_over(rasterise(document), soft)


def _lay_over(document: pyvips.Image, beneath: pyvips.Image) -> pyvips.Image:
    return document.extract_band(3).ifthenelse(document.extract_band(0, n=3), beneath, blend=True)


def _soften(backdrop: str, width_px: int, height_px: int) -> pyvips.Image:
    """A small document, enlarged into a picture of that size that is out of focus."""
    small = rasterise(backdrop).extract_band(0, n=3)
    blurred = np.ascontiguousarray(small.gaussblur(BACKDROP_BLUR_SIGMA).numpy())
    enlarged = cv2.resize(blurred, (width_px, height_px), interpolation=cv2.INTER_LINEAR)
    return pyvips.Image.new_from_array(enlarged).copy(interpretation="srgb")


def as_jpeg(
    rgb: NDArray[np.uint8], style: Style, quality: int = JPEG_QUALITY, subsample: str = "off"
) -> bytes:
    """Pixels of shape (height, width, 3) in the colours of a style."""
    picture = grade(pyvips.Image.new_from_array(rgb).copy(interpretation="srgb"), style)
    content: bytes = picture.jpegsave_buffer(Q=quality, subsample_mode=subsample, keep="none")
    return content


def tint(picture: pyvips.Image, colour: str, share: float) -> pyvips.Image:
    """Three bands under a film of a colour (#rrggbb)."""
    film = [int(colour[i : i + 2], 16) * share for i in (1, 3, 5)]
    return picture.linear([1 - share] * 3, film, uchar=True)


def grade(picture: pyvips.Image, style: Style) -> pyvips.Image:
    """Three bands in the colours of a style."""
    recipe = GRADES.get(style)
    if recipe is None:
        return picture
    matrix, gain, offset = recipe
    graded = picture.recomb(pyvips.Image.new_from_array(matrix))
    return graded.linear(gain, offset, uchar=True).copy(interpretation="srgb")
