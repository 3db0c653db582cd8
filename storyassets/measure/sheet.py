"""Sheets: the size of a picture with transparent parts, after all of it was decoded."""

from __future__ import annotations

import struct

import cv2
import numpy as np

from storyassets.errors import InvalidOutput

MOST_PIXELS = 64_000_000
_PNG_START = b"\x89PNG\r\n\x1a\n"
_HEADER_BYTES = 26
_RGBA = 6


def sheet_size_px(content: bytes) -> tuple[int, int]:
    """Width and height of an RGBA picture (PNG). Raises InvalidOutput when the bytes are none, or too large."""
    if len(content) < _HEADER_BYTES or not content.startswith(_PNG_START):
        raise InvalidOutput("the bytes are no PNG", thing="sheet")
    width, height, _, colour_type = struct.unpack(">IIBB", content[16:_HEADER_BYTES])
    if colour_type != _RGBA:
        raise InvalidOutput("the picture has no transparency", thing="sheet")
    # before it is decoded: a small file can hold a very large picture
    if width * height > MOST_PIXELS:
        raise InvalidOutput(f"the picture has {width}x{height} pixels", thing="sheet")
    pixels = cv2.imdecode(np.frombuffer(content, np.uint8), cv2.IMREAD_UNCHANGED)
    if pixels is None or pixels.shape != (height, width, 4):
        raise InvalidOutput("the picture is damaged", thing="sheet")
    return width, height
