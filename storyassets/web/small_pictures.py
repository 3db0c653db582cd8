"""Small copies of pictures, for pages that show many: made when they are asked for, the latest kept."""

from __future__ import annotations

import io
from collections import OrderedDict
from threading import Lock
from typing import BinaryIO

from PIL import Image

from storyassets.errors import InvalidOutput

SMALL_PX = (480, 480)
QUALITY = 82
MOST_PIXELS = 60_000_000
MOST_KEPT_BYTES = 24 * 1024 * 1024
KINDS = ("JPEG", "PNG", "WEBP")


class SmallPictures:
    """Copies by the content of their originals, in bounded memory. Safe for several threads."""

    def __init__(self) -> None:
        self._kept: OrderedDict[str, bytes] = OrderedDict()
        self._size_bytes = 0
        self._guard = Lock()

    def of(self, content: str, file: BinaryIO) -> bytes:
        """A JPEG of at most 480 px of the picture in that file. Raises InvalidOutput when it is none."""
        with self._guard:
            if content in self._kept:
                self._kept.move_to_end(content)
                return self._kept[content]
        small = shrink(file)
        with self._guard:
            if content not in self._kept:
                self._kept[content] = small
                self._size_bytes += len(small)
            while self._size_bytes > MOST_KEPT_BYTES and len(self._kept) > 1:
                self._size_bytes -= len(self._kept.popitem(last=False)[1])
        return small


def shrink(file: BinaryIO) -> bytes:
    """A small JPEG of it. Raises InvalidOutput for what is no picture, or too large a one."""
    try:
        with Image.open(file, formats=KINDS) as picture:
            if picture.width * picture.height > MOST_PIXELS:
                raise InvalidOutput("the picture is too large to be shown", stage="desk")
            picture.draft("RGB", SMALL_PX)
            small = picture.convert("RGB")
            small.thumbnail(SMALL_PX)
            stream = io.BytesIO()
            small.save(stream, "JPEG", quality=QUALITY)
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError) as error:
        raise InvalidOutput("this is no picture", stage="desk") from error
    return stream.getvalue()
