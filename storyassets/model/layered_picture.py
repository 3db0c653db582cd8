"""Layered pictures: a JPEG, and behind its end what a camera needs to move among the things on it.

That is the picture without whatever stands before its ground, and masks: where the picture's own pixels belong to
something nearer. There may be its eyes, shut, for whoever blinks. Whoever knows nothing of it sees the JPEG, for readers stop at its end. How layers are drawn and
moved is not told here.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

from storyassets.errors import InvalidOutput

MAGIC = b"storyassets layers 1\n"
LENGTH_BYTES = 4
MOST_LAYERS = 12
LAYER_FIELDS, EYES_FIELDS = 4, 3


@dataclass(frozen=True)
class PictureLayer:
    """One layer: the ground as a JPEG, or a mask as a grey PNG of 255 where the layer is, and where that lies.

    `depth` is how much of the camera's move it makes: 1 is the whole picture's, what is far makes less.
    """

    content: bytes
    left_px: int
    top_px: int
    depth: float


@dataclass(frozen=True)
class ShutEyes:
    """The picture's pixels around the eyes of one face while they are shut, as a JPEG, and where that lies."""

    content: bytes
    left_px: int
    top_px: int


@dataclass(frozen=True)
class Behind:
    """What stands behind a picture's end: layers, the ground first, then masks from far to near; and shut eyes."""

    layers: tuple[PictureLayer, ...] = ()
    eyes: tuple[ShutEyes, ...] = ()


def pack_layers(picture: bytes, behind: Behind) -> bytes:
    """The picture, and what stands behind its end."""
    if not behind.layers and not behind.eyes:
        return picture
    rows = [
        *([len(one.content), one.left_px, one.top_px, one.depth] for one in behind.layers),
        *([len(one.content), one.left_px, one.top_px] for one in behind.eyes),
    ]
    header = json.dumps(rows, separators=(",", ":")).encode()
    contents = b"".join([one.content for one in behind.layers] + [one.content for one in behind.eyes])
    tail = MAGIC + len(header).to_bytes(LENGTH_BYTES, "big") + header + contents
    return picture + tail + len(tail).to_bytes(LENGTH_BYTES, "big") + MAGIC


def unpack_layers(content: bytes) -> Behind:
    """What stands behind it; nothing behind most pictures. Raises InvalidOutput where it is torn."""
    if not content.endswith(MAGIC):
        return Behind()
    end = len(content) - len(MAGIC) - LENGTH_BYTES
    start = end - int.from_bytes(content[max(0, end) : end + LENGTH_BYTES], "big")
    if start < 0 or content[start : start + len(MAGIC)] != MAGIC:
        raise _torn()
    at = start + len(MAGIC) + LENGTH_BYTES
    first = at + int.from_bytes(content[at - LENGTH_BYTES : at], "big")
    return _cut(content[first:end], _read_header(content[at:first]))


def _read_header(header: bytes) -> list[tuple[int, int, int, float | None]]:
    """Size, left, top, and of a layer its depth."""
    try:
        told: Any = json.loads(header)
        rows = [
            (int(row[0]), int(row[1]), int(row[2]), float(row[3]) if len(row) == LAYER_FIELDS else None)
            for row in told
            if EYES_FIELDS <= len(row) <= LAYER_FIELDS
        ]
    except (ValueError, TypeError, IndexError, KeyError, RecursionError) as error:
        raise _torn() from error
    if len(rows) != len(told) or len(rows) > MOST_LAYERS or any(size <= 0 for size, *_ in rows):
        raise _torn()
    return rows


def _cut(contents: bytes, rows: list[tuple[int, int, int, float | None]]) -> Behind:
    layers: list[PictureLayer] = []
    eyes: list[ShutEyes] = []
    start = 0
    for size, left, top, depth in rows:
        content = contents[start : start + size]
        if depth is None:
            eyes.append(ShutEyes(content, left, top))
        else:
            layers.append(PictureLayer(content, left, top, depth))
        start += size
    if start != len(contents):
        raise _torn()
    return Behind(tuple(layers), tuple(eyes))


def _torn() -> InvalidOutput:
    return InvalidOutput("its layers are torn", thing="picture", fix="Make the picture again")
