"""Layered pictures: a JPEG, and behind its end what a camera needs to move among the things on it.

That is the picture without whatever stands before its ground, and masks: where the picture's own pixels belong to
something nearer. There may be its eyes, shut, for whoever blinks, its mouths as words shape them, and what falls
through its air, with the picture as it is without. Whoever knows nothing of it sees the JPEG, for readers stop at
its end. How layers are drawn and moved is not told here.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from enum import IntEnum
from typing import Any

from storyassets.errors import InvalidOutput

MAGIC = b"storyassets layers 1\n"
LENGTH_BYTES = 4
MOST_PARTS = 28


class Lips(IntEnum):
    """The mouths of a face in a scene; what else a word does to one would be seen too small."""

    SHUT = 0
    AJAR = 1
    OPEN = 2
    ROUND = 3


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
class Mouth:
    """The picture's pixels around the mouth of somebody (a character_id) with such lips, as a JPEG, and where."""

    content: bytes
    left_px: int
    top_px: int
    who: str
    lips: Lips


@dataclass(frozen=True)
class Fall:
    """What falls or is blown, as a PNG that fits itself on all sides; it goes on so fast, to the right and down.

    What is near lies over everything, the rest over the ground alone.
    """

    content: bytes
    across_px_s: int
    down_px_s: int
    is_near: bool


@dataclass(frozen=True)
class Behind:
    """What stands behind a picture's end: layers, the ground first, then masks from far to near; and what moves.

    `dry` is the whole picture without what falls, as a JPEG; empty where nothing does.
    """

    layers: tuple[PictureLayer, ...] = ()
    eyes: tuple[ShutEyes, ...] = ()
    mouths: tuple[Mouth, ...] = ()
    falls: tuple[Fall, ...] = ()
    dry: bytes = b""

    @property
    def speakers(self) -> tuple[str, ...]:
        """Whose mouths there are, each once, in their order."""
        return tuple(dict.fromkeys(one.who for one in self.mouths))


def pack_layers(picture: bytes, behind: Behind) -> bytes:
    """The picture, and what stands behind its end."""
    parts: list[tuple[list[Any], bytes]] = [
        *(([one.left_px, one.top_px, one.depth], one.content) for one in behind.layers),
        *(([one.left_px, one.top_px], one.content) for one in behind.eyes),
        *(([one.left_px, one.top_px, "mouth", one.who, int(one.lips)], one.content) for one in behind.mouths),
        *(([one.across_px_s, one.down_px_s, "fall", one.is_near], one.content) for one in behind.falls),
        *([([0, 0, "dry"], behind.dry)] if behind.dry else []),
    ]
    if not parts:
        return picture
    header = json.dumps([[len(content), *row] for row, content in parts], separators=(",", ":")).encode()
    contents = b"".join(content for _, content in parts)
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


@dataclass
class _Parts:
    """What was read so far."""

    layers: list[PictureLayer] = field(default_factory=list)
    eyes: list[ShutEyes] = field(default_factory=list)
    mouths: list[Mouth] = field(default_factory=list)
    falls: list[Fall] = field(default_factory=list)
    dry: bytes = b""

    def add(self, row: list[Any], content: bytes) -> None:
        """One more. Raises ValueError, TypeError and IndexError for a row that is none."""
        x, y = int(row[1]), int(row[2])
        match row[3:]:
            case []:
                self.eyes.append(ShutEyes(content, x, y))
            case ["mouth", str(who), int(lips)]:
                self.mouths.append(Mouth(content, x, y, who, Lips(lips)))
            case ["fall", bool(is_near)]:
                self.falls.append(Fall(content, x, y, is_near))
            case ["dry"]:
                self.dry = content
            case [float(depth) | int(depth)]:
                self.layers.append(PictureLayer(content, x, y, float(depth)))
            case _:
                raise ValueError("no part")


def _read_header(header: bytes) -> list[list[Any]]:
    """A row of each part; its size is the first number."""
    try:
        rows: list[list[Any]] = [list(row) for row in json.loads(header)]
        sizes = [int(row[0]) for row in rows]
    except (ValueError, TypeError, IndexError, KeyError, RecursionError) as error:
        raise _torn() from error
    if len(rows) > MOST_PARTS or any(size <= 0 for size in sizes):
        raise _torn()
    return rows


def _cut(contents: bytes, rows: list[list[Any]]) -> Behind:
    parts, start = _Parts(), 0
    try:
        for row in rows:
            end = start + int(row[0])
            parts.add(row, contents[start:end])
            start = end
    except (ValueError, TypeError, IndexError) as error:
        raise _torn() from error
    if start != len(contents):
        raise _torn()
    return Behind(tuple(parts.layers), tuple(parts.eyes), tuple(parts.mouths), tuple(parts.falls), parts.dry)


def _torn() -> InvalidOutput:
    return InvalidOutput("its layers are torn", thing="picture", fix="Make the picture again")
