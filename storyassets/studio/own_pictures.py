"""A person's picture, made fit: upright, opaque, sRGB, without metadata, no larger than the camera needs.

The header is judged before any pixel is decoded. Only the loader of what the bytes are is ever called: no
drawing is rasterised, no document is opened.
"""

from __future__ import annotations

import io
import math

import pyvips
from PIL import BmpImagePlugin

from storyassets.measure.image import score_image
from storyassets.model.take import ImageScore
from storyassets.studio.person_files import MEGABYTE, PersonFile, refuse

MOST_PICTURE_BYTES = 40 * MEGABYTE
MOST_SIDE_PX = 20_000
MOST_PIXELS = 100_000_000
MOST_WHOLE_PIXELS = 50_000_000  # of a picture that cannot be decoded line by line
LEAST_SIDE_PX = 64
LEAST_SHARE = 1 / 3  # of the size that the camera needs
MOST_SHARE = 2
JPEG_QUALITY = 92

SizePx = tuple[int, int]

_LOADERS = {
    ".png": "pngload_buffer",
    ".jpg": "jpegload_buffer",
    ".webp": "webpload_buffer",
    ".gif": "gifload_buffer",
    ".tif": "tiffload_buffer",
    ".avif": "heifload_buffer",
    ".heic": "heifload_buffer",
}
_BY_LINES = {".png", ".jpg"}
_TURNED = {5, 6, 7, 8}  # the orientations of EXIF that swap width and height
_AGAIN = "Open it in a picture editor and export it as PNG or JPEG"


def fit_picture(own: PersonFile, needed_px: SizePx) -> tuple[bytes, ImageScore]:
    """The picture as JPEG, with its score. Of an animation, the first frame. Raises BadInput.

    `needed_px` is what the camera needs of a picture of the frame's shape; at most twice that is kept.
    """
    data = own.read_whole(MOST_PICTURE_BYTES)
    try:
        image = _read_header(data, own, needed_px)
        jpeg = _develop(image, needed_px)
    except (pyvips.Error, OSError, SyntaxError, ValueError, EOFError) as error:
        raise refuse(own.name, f"it begins like {own.content.what} but cannot be decoded", _AGAIN) from error
    return jpeg, score_image(jpeg)


def _read_header(data: bytes, own: PersonFile, needed_px: SizePx) -> pyvips.Image:
    """A picture whose pixels are not decoded yet, and whose size is right."""
    suffix = own.content.suffix
    if suffix == ".bmp":
        with BmpImagePlugin.BmpImageFile(io.BytesIO(data)) as bitmap:
            _check_size(bitmap.size, own.name, needed_px, by_lines=False)
            pixels = bitmap.convert("RGB").tobytes()
            rgb = pyvips.Image.new_from_memory(pixels, *bitmap.size, 3, "uchar")
            return rgb.copy(interpretation="srgb")
    load = getattr(pyvips.Image, _LOADERS[suffix])
    image = load(data, access="sequential", fail_on="error")
    by_lines = suffix in _BY_LINES and not _has(image, "interlaced")
    size = (image.height, image.width) if _orientation(image) in _TURNED else (image.width, image.height)
    _check_size(size, own.name, needed_px, by_lines=by_lines)
    return image


def _check_size(size: SizePx, name: str, needed_px: SizePx, *, by_lines: bool) -> None:
    """Raises BadInput for too few pixels or too many."""
    width, height = size
    most = MOST_PIXELS if by_lines else MOST_WHOLE_PIXELS
    if max(size) > MOST_SIDE_PX or width * height > most:
        raise refuse(
            name,
            f"it has {width}x{height} pixels, and at most {MOST_SIDE_PX:,} a side "
            f"and {most // 1_000_000} million in all are taken",
            "Make it smaller",
        )
    least = tuple(max(LEAST_SIDE_PX, math.ceil(side * LEAST_SHARE)) for side in needed_px)
    if width < least[0] or height < least[1]:
        raise refuse(
            name,
            f"it has {width}x{height} pixels, too few for a picture of {needed_px[0]}x{needed_px[1]}",
            f"Choose one of at least {least[0]}x{least[1]}",
        )


def _develop(image: pyvips.Image, needed_px: SizePx) -> bytes:
    """Decode, shrink, turn upright, flatten on black, and write without metadata."""
    needed = needed_px[::-1] if _orientation(image) in _TURNED else needed_px
    scale = min(1.0, max(MOST_SHARE * n / have for n, have in zip(needed, _size(image), strict=True)))
    width, height = (max(1, round(side * scale)) for side in _size(image))
    small = image.thumbnail_image(width, height=height, size="force", no_rotate=True, export_profile="srgb")
    upright = small.copy_memory().autorot()
    if upright.hasalpha():
        upright = upright.flatten(background=[0])
    rgb = upright.colourspace("srgb").cast("uchar")
    jpeg: bytes = rgb.jpegsave_buffer(Q=JPEG_QUALITY, keep="none", optimize_coding=True)
    return jpeg


def _size(image: pyvips.Image) -> SizePx:
    return image.width, image.height


def _orientation(image: pyvips.Image) -> int:
    return int(image.get("orientation")) if _has(image, "orientation") else 1


def _has(image: pyvips.Image, field: str) -> bool:
    return bool(image.get_typeof(field))
