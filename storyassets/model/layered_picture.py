"""Layered pictures: a JPEG, and behind its end what a camera needs to move among the things on it.

That is the picture without whatever stands before its ground, and masks: where the picture's own pixels belong to
something nearer. Whoever knows nothing of it sees the JPEG, for readers stop at its end. How layers are drawn and
moved is not told here.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

from storyassets.errors import InvalidOutput

MAGIC = b"storyassets layers 1\n"
LENGTH_BYTES = 4
MOST_LAYERS = 8


@dataclass(frozen=True)
class PictureLayer:
    """One layer: the ground as a JPEG, or a mask as a grey PNG of 255 where the layer is, and where that lies.

    `depth` is how much of the camera's move it makes: 1 is the whole picture's, what is far makes less.
    """

    content: bytes
    left_px: int
    top_px: int
    depth: float


def pack_layers(picture: bytes, layers: tuple[PictureLayer, ...]) -> bytes:
    """The picture with its layers, the ground first, then masks from far to near."""
    header = json.dumps(
        [[len(one.content), one.left_px, one.top_px, one.depth] for one in layers], separators=(",", ":")
    ).encode()
    tail = (
        MAGIC + len(header).to_bytes(LENGTH_BYTES, "big") + header + b"".join(one.content for one in layers)
    )
    return picture + tail + len(tail).to_bytes(LENGTH_BYTES, "big") + MAGIC


def unpack_layers(content: bytes) -> tuple[PictureLayer, ...]:
    """The layers, in their order; none of a picture that has none. Raises InvalidOutput for torn ones."""
    if not content.endswith(MAGIC):
        return ()
    end = len(content) - len(MAGIC) - LENGTH_BYTES
    start = end - int.from_bytes(content[max(0, end) : end + LENGTH_BYTES], "big")
    if start < 0 or content[start : start + len(MAGIC)] != MAGIC:
        raise _torn()
    at = start + len(MAGIC) + LENGTH_BYTES
    first = at + int.from_bytes(content[at - LENGTH_BYTES : at], "big")
    return _cut(content[first:end], _read_header(content[at:first]))


def _read_header(header: bytes) -> list[tuple[int, int, int, float]]:
    try:
        told: Any = json.loads(header)
        rows = [(int(size), int(left), int(top), float(depth)) for size, left, top, depth in told]
    except (ValueError, TypeError, RecursionError) as error:
        raise _torn() from error
    if len(rows) > MOST_LAYERS or any(size <= 0 for size, *_ in rows):
        raise _torn()
    return rows


def _cut(contents: bytes, rows: list[tuple[int, int, int, float]]) -> tuple[PictureLayer, ...]:
    layers, start = [], 0
    for size, left, top, depth in rows:
        layers.append(PictureLayer(contents[start : start + size], left, top, depth))
        start += size
    if start != len(contents):
        raise _torn()
    return tuple(layers)


def _torn() -> InvalidOutput:
    return InvalidOutput("its layers are torn", thing="picture", fix="Make the picture again")
