"""From SVG documents to the bytes of a picture, by libvips. What is in them is not decided here."""

from __future__ import annotations

import pyvips

from storyassets.errors import InvalidOutput
from storyassets.model.brief import Style

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


def draw_layers(backdrop: str | None, document: str, width_px: int, height_px: int, style: Style) -> bytes:
    """A JPEG of exactly this size: the document over the backdrop, which is softened. Raises InvalidOutput."""
    try:
        picture = rasterise(document)
        if backdrop is not None:
            soft = _soften(rasterise(backdrop).extract_band(0, n=3), width_px, height_px)
            picture = picture.extract_band(3).ifthenelse(picture.extract_band(0, n=3), soft, blend=True)
        picture = _grade(picture.extract_band(0, n=3), style)
        content: bytes = picture.jpegsave_buffer(Q=JPEG_QUALITY, subsample_mode="off", keep="none")
    except pyvips.Error as error:
        raise InvalidOutput(
            f"libvips could not draw the picture ({str(error).splitlines()[0][:120]})",
            stage="illustrator",
            thing=f"{width_px}×{height_px}",
            fix="Reinstall pyvips-binary",
        ) from error
    return content


def _soften(small: pyvips.Image, width_px: int, height_px: int) -> pyvips.Image:
    """Enlarge a small picture into one that is out of focus."""
    blurred = small.gaussblur(BACKDROP_BLUR_SIGMA).copy_memory()
    # a size a little too large, so that rounding never leaves it a pixel short
    across, down = (width_px + 1) / blurred.width, (height_px + 1) / blurred.height
    enlarged = blurred.resize(across, vscale=down, kernel="linear")
    return enlarged.crop(0, 0, width_px, height_px)


def _grade(picture: pyvips.Image, style: Style) -> pyvips.Image:
    grade = GRADES.get(style)
    if grade is None:
        return picture
    matrix, gain, offset = grade
    graded = picture.recomb(pyvips.Image.new_from_array(matrix))
    return graded.linear(gain, offset, uchar=True).copy(interpretation="srgb")
