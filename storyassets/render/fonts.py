"""Fonts: which file a caption is set in, what Pango calls it, and which letters it has.

Only the two tables that tell this are read (OpenType: `name` and `cmap`).
"""

from __future__ import annotations

import hashlib
import struct
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from storyassets.errors import BadConfiguration
from storyassets.model.channel import CaptionStyle
from storyassets.render.text import OWN_FACE, FontFace

FIELD = "captions.font_file"
MOST_BYTES = 40_000_000
SIGNATURES = (b"\0\1\0\0", b"OTTO", b"true")
FAMILY, FULL_NAME = 1, 4
WINDOWS = 3
WHOLE_UNICODE, FIRST_PLANE = 12, 4
PRIVATE_FIX = "Name a .ttf or .otf file in the channels' folder, or take the line out"


@dataclass(frozen=True)
class Font:
    """A font file: its face, the hash of its bytes, and the ranges of characters that it draws."""

    face: FontFace
    content: str
    ranges: tuple[tuple[int, int], ...]

    def has(self, character: str) -> bool:
        """Whether it has a glyph for the character."""
        return any(first <= ord(character) <= last for first, last in self.ranges)


def face_of(style: CaptionStyle) -> FontFace:
    """The face of a style: the channel's own, or ours. Raises BadConfiguration."""
    return font_of(style).face


def font_of(style: CaptionStyle) -> Font:
    """The font of a style. Raises BadConfiguration, which names the field, for a file that is none."""
    return read_font(Path(style.font_file) if style.font_file else OWN_FACE.path)


@lru_cache(maxsize=8)
def read_font(path: Path) -> Font:
    """What a font file says of itself. Raises BadConfiguration."""
    try:
        if path.stat().st_size > MOST_BYTES:
            raise _refuse(path, f"is larger than {MOST_BYTES // 1_000_000} MB")
        data = path.read_bytes()
    except OSError as error:
        raise _refuse(path, "cannot be read") from error
    try:
        tables = _tables(data)
        family = _family(data, tables[b"name"])
        ranges = tuple(_ranges(data, tables[b"cmap"]))
    except (KeyError, struct.error, UnicodeError, IndexError) as error:
        raise _refuse(path, "is no font that can be read (.ttf or .otf)") from error
    if path == OWN_FACE.path:
        family = OWN_FACE.family
    return Font(FontFace(path, family), hashlib.sha256(data).hexdigest(), ranges)


def missing_scripts(text: str, font: Font) -> dict[str, str]:
    """The scripts of the letters that a font has no glyph for, most used first, each with one such letter."""
    missing = [c for c in unicodedata.normalize("NFC", text) if c.isalnum() and not font.has(c)]
    examples: dict[str, str] = {}
    for character in missing:
        examples.setdefault(script_of(character), character)
    counts = Counter(map(script_of, missing))
    return {script: examples[script] for script, _ in counts.most_common()}


def script_of(character: str) -> str:
    """The name of a letter's script, as Unicode's names begin: `Arabic`, `Hangul`, `Chinese characters`."""
    name = unicodedata.name(character, "unknown").split()[0]
    return "Chinese characters" if name == "CJK" else name.capitalize()


def font_faults(texts: Iterable[str], style: CaptionStyle) -> tuple[str, ...]:
    """One sentence for each script that the captions' font cannot write."""
    font = font_of(style)
    return tuple(
        f"the captions' font {font.face.path.name} has no {script} (such as {example}): they show as boxes;"
        f" put a font file that has them in the channels' folder and name it in {FIELD}"
        for script, example in missing_scripts(" ".join(texts), font).items()
    )


def _refuse(path: Path, what: str) -> BadConfiguration:
    return BadConfiguration(f"{path.name} {what}", stage="channel", thing=FIELD, fix=PRIVATE_FIX)


def _tables(data: bytes) -> dict[bytes, int]:
    """Where each table begins."""
    if data[:4] not in SIGNATURES:
        raise KeyError("signature")
    (count,) = struct.unpack_from(">H", data, 4)
    records = (struct.unpack_from(">4sLLL", data, 12 + 16 * number) for number in range(count))
    return {tag: offset for tag, _, offset, _ in records}


def _family(data: bytes, table: int) -> str:
    """The full name, by which Pango finds one weight of a family; else the family."""
    _, count, strings = struct.unpack_from(">HHH", data, table)
    names: dict[int, str] = {}
    for number in range(count):
        platform, _, _, name, length, offset = struct.unpack_from(">6H", data, table + 6 + 12 * number)
        raw = data[table + strings + offset : table + strings + offset + length]
        if platform == WINDOWS and name in (FAMILY, FULL_NAME):
            names.setdefault(name, raw.decode("utf-16-be"))
    return (names.get(FULL_NAME) or names[FAMILY]).replace(",", " ")


def _ranges(data: bytes, table: int) -> Iterator[tuple[int, int]]:
    """The characters of the fullest subtable that is understood."""
    _, count = struct.unpack_from(">HH", data, table)
    found: dict[int, int] = {}
    for number in range(count):
        (offset,) = struct.unpack_from(">L", data, table + 8 + 8 * number)
        (shape,) = struct.unpack_from(">H", data, table + offset)
        found[shape] = table + offset
    if WHOLE_UNICODE in found:
        (groups,) = struct.unpack_from(">L", data, found[WHOLE_UNICODE] + 12)
        for number in range(groups):
            first, last, _ = struct.unpack_from(">LLL", data, found[WHOLE_UNICODE] + 16 + 12 * number)
            yield first, last
        return
    at = found[FIRST_PLANE]
    (doubled,) = struct.unpack_from(">H", data, at + 6)
    segments = doubled // 2
    ends = struct.unpack_from(f">{segments}H", data, at + 14)
    starts = struct.unpack_from(f">{segments}H", data, at + 16 + doubled)
    yield from zip(starts, ends, strict=True)
