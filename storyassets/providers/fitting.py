"""Fitting: a model's picture made exactly as large as was asked for. Cropped to cover, never stretched."""

from __future__ import annotations

import io
import math
from decimal import Decimal

from PIL import Image, ImageOps, UnidentifiedImageError

from storyassets.errors import InvalidOutput
from storyassets.providers.protocols import Usage

LEAST_SIDE_PX = 64
MOST_PIXELS = 60_000_000
JPEG_QUALITY = 92
_UNREADABLE = (
    UnidentifiedImageError,
    OSError,
    SyntaxError,
    ValueError,
    EOFError,
    Image.DecompressionBombError,
)

SizePx = tuple[int, int]


def fit_bytes(content: bytes, size_px: SizePx, provider: str) -> bytes:
    """The picture as a JPEG of exactly that size. Raises InvalidOutput for what is no picture, or no sane one."""
    head = content[:512].lstrip().lower()
    if head.startswith((b"<!doctype", b"<html", b"<?xml", b"{")):
        raise unusable("a page of text came instead of a picture", provider)
    try:
        with Image.open(io.BytesIO(content)) as image:
            return fit_image(image, size_px, provider)
    except _UNREADABLE as error:
        raise unusable("the answer is no picture that can be decoded", provider) from error


def fit_image(image: Image.Image, size_px: SizePx, provider: str) -> bytes:
    """The same of a picture that is open already; its pixels are decoded here. Raises InvalidOutput."""
    width, height = image.size
    if min(width, height) < LEAST_SIDE_PX or width * height > MOST_PIXELS:
        raise unusable(f"a picture of {width}x{height} px came", provider)
    try:
        opaque = _opaque(image)
    except _UNREADABLE as error:
        raise unusable("the picture is cut off or damaged", provider) from error
    covering = ImageOps.fit(opaque, size_px, Image.Resampling.LANCZOS)
    stream = io.BytesIO()
    covering.save(stream, "JPEG", quality=JPEG_QUALITY, subsampling=0)
    return stream.getvalue()


def shrink_reference(content: bytes, longest_px: int, provider: str) -> bytes:
    """A picture to be looked at, as a JPEG no larger than it needs to be. Raises InvalidOutput."""
    try:
        with Image.open(io.BytesIO(content)) as image:
            opaque = _opaque(image)
    except _UNREADABLE as error:
        raise unusable("the portrait that it is to look at cannot be decoded", provider) from error
    opaque.thumbnail((longest_px, longest_px), Image.Resampling.LANCZOS)
    stream = io.BytesIO()
    opaque.save(stream, "JPEG", quality=JPEG_QUALITY)
    return stream.getvalue()


def whole_size_px(size_px: SizePx, most_pixels: int, step_px: int) -> SizePx:
    """The size of that shape with at most so many pixels, each side a multiple of the step."""
    width, height = size_px
    scale = min(1.0, math.sqrt(most_pixels / (width * height)))
    return _stepped(width * scale, step_px), _stepped(height * scale, step_px)


def unusable(message: str, provider: str, fix: str = "") -> InvalidOutput:
    """The error of an answer that is none."""
    return InvalidOutput(message, stage="illustrator", thing=provider, fix=fix)


def with_price(error: InvalidOutput, cost_usd: Decimal, usage: Usage) -> InvalidOutput:
    """The same error, with what the answer cost all the same."""
    return error.price(cost_usd, usage.units, usage.price_version)


def _stepped(side: float, step_px: int) -> int:
    return max(step_px, math.floor(side / step_px) * step_px)


def _opaque(image: Image.Image) -> Image.Image:
    """Upright RGB; what is transparent stands on black."""
    upright = ImageOps.exif_transpose(image)
    if upright.mode in ("RGBA", "LA", "PA") or "transparency" in upright.info:
        layered = upright.convert("RGBA")
        ground = Image.new("RGBA", layered.size, (0, 0, 0, 255))
        return Image.alpha_composite(ground, layered).convert("RGB")
    return upright.convert("RGB")
