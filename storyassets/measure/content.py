"""Content: what a file is by its first bytes. Its name is never asked.

Nothing is decoded here: a file that begins like a picture may still turn out to be none.
"""

from __future__ import annotations

import zlib
from enum import StrEnum
from typing import NamedTuple

HEAD_BYTES = 65_536  # as much of a file as is looked at


class Medium(StrEnum):
    """What a file would be used as."""

    PICTURE = "picture"
    CLIP = "clip"
    SOUND = "sound"
    OTHER = "other"


class Content(NamedTuple):
    """`suffix` is that of the content; `what` reads after "it is"; `fix` says what to do with an OTHER."""

    medium: Medium
    what: str
    suffix: str = ""
    fix: str = ""


_TO_PICTURE = "Convert it to PNG or JPEG first"
_TO_MP4 = "Convert it to MP4 first"
_TO_WAV = "Convert it to WAV first"
_UNPACK = "Unpack it, and name the file inside"

_MAGIC: tuple[tuple[bytes, Content], ...] = (
    (b"\x89PNG\r\n\x1a\n", Content(Medium.PICTURE, "a PNG picture", ".png")),
    (b"\xff\xd8\xff", Content(Medium.PICTURE, "a JPEG picture", ".jpg")),
    (b"GIF87a", Content(Medium.PICTURE, "a GIF picture", ".gif")),
    (b"GIF89a", Content(Medium.PICTURE, "a GIF picture", ".gif")),
    (b"II*\0", Content(Medium.PICTURE, "a TIFF picture", ".tif")),
    (b"MM\0*", Content(Medium.PICTURE, "a TIFF picture", ".tif")),
    (b"fLaC", Content(Medium.SOUND, "a FLAC recording", ".flac")),
    (b"OggS", Content(Medium.SOUND, "an Ogg recording", ".ogg")),
    (b"ID3", Content(Medium.SOUND, "an MP3 recording", ".mp3")),
    (b"\x1aE\xdf\xa3", Content(Medium.CLIP, "a Matroska clip", ".mkv")),
    (b"FORM", Content(Medium.OTHER, "an AIFF or IFF file", fix=_TO_WAV)),
    (b"%PDF", Content(Medium.OTHER, "a PDF document", fix=_TO_PICTURE)),
    (b"%!PS", Content(Medium.OTHER, "a PostScript document", fix=_TO_PICTURE)),
    (b"8BPS", Content(Medium.OTHER, "a Photoshop document", fix=_TO_PICTURE)),
    (b"FLV\x01", Content(Medium.OTHER, "a Flash clip", fix=_TO_MP4)),
    (b"\x00\x00\x01\xba", Content(Medium.OTHER, "an MPEG clip", fix=_TO_MP4)),
    (b"\x30\x26\xb2\x75", Content(Medium.OTHER, "a Windows Media file", fix=_TO_MP4)),
    (b"\x00\x00\x01\x00", Content(Medium.OTHER, "an icon", fix=_TO_PICTURE)),
    (b"\x7fELF", Content(Medium.OTHER, "a program")),
    (b"MZ", Content(Medium.OTHER, "a program")),
    (b"\xfe\xed\xfa", Content(Medium.OTHER, "a program")),
    (b"\xcf\xfa\xed\xfe", Content(Medium.OTHER, "a program")),
    (b"\xca\xfe\xba\xbe", Content(Medium.OTHER, "a program")),
    (b"\0asm", Content(Medium.OTHER, "a program")),
    (b"#!", Content(Medium.OTHER, "a script")),
    (b"PK\x03\x04", Content(Medium.OTHER, "a ZIP archive or an office document", fix=_UNPACK)),
    (b"PK\x05\x06", Content(Medium.OTHER, "an empty ZIP archive")),
    (b"Rar!", Content(Medium.OTHER, "an archive", fix=_UNPACK)),
    (b"7z\xbc\xaf\x27\x1c", Content(Medium.OTHER, "an archive", fix=_UNPACK)),
    (b"\xfd7zXZ\0", Content(Medium.OTHER, "an archive", fix=_UNPACK)),
    (b"BZh", Content(Medium.OTHER, "an archive", fix=_UNPACK)),
    (b"\x28\xb5\x2f\xfd", Content(Medium.OTHER, "an archive", fix=_UNPACK)),
)

_RIFF = {
    b"WEBP": Content(Medium.PICTURE, "a WebP picture", ".webp"),
    b"WAVE": Content(Medium.SOUND, "a WAV recording", ".wav"),
    b"AVI ": Content(Medium.OTHER, "an AVI clip", fix=_TO_MP4),
}

# The brands of ISO base media files (ISO 14496-12, 4.3). Any other is a clip.
_BRANDS = {
    **dict.fromkeys((b"avif", b"avis"), Content(Medium.PICTURE, "an AVIF picture", ".avif")),
    **dict.fromkeys(
        (b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"mif1", b"msf1"),
        Content(Medium.PICTURE, "a HEIC picture", ".heic"),
    ),
    **dict.fromkeys((b"M4A ", b"M4B "), Content(Medium.SOUND, "an M4A recording", ".m4a")),
    b"crx ": Content(Medium.OTHER, "a camera's raw picture", fix=_TO_PICTURE),
    b"qt  ": Content(Medium.CLIP, "a QuickTime clip", ".mov"),
}
_MP4 = Content(Medium.CLIP, "an MP4 clip", ".mp4")
_WEBM = Content(Medium.CLIP, "a WebM clip", ".webm")
# A QuickTime film without a brand begins with one of these boxes.
_QUICKTIME_BOXES = (b"moov", b"mdat", b"wide", b"free", b"skip")

_BMP_HEADERS = (12, 40, 52, 56, 64, 108, 124)  # the sizes that a BMP's second header has had
_DOCTYPE_WITHIN = 64  # bytes of an EBML header

_SVG = Content(Medium.OTHER, "an SVG drawing", fix="Convert it to PNG first")
_PACKED_SVG = _SVG._replace(what="a compressed SVG drawing")
_PACKED = Content(Medium.OTHER, "an archive", fix=_UNPACK)
_UNKNOWN = Content(Medium.OTHER, "no picture, clip or recording that is known here")
_UTF16_MARKS = (b"\xff\xfe", b"\xfe\xff")


def recognise(head: bytes) -> Content:
    """What the file is that begins with these bytes; HEAD_BYTES of them are enough."""
    if not head:
        return Content(Medium.OTHER, "empty")
    if head[:2] == b"\x1f\x8b":
        return _PACKED_SVG if _is_svg(_unpack_head(head)) else _PACKED
    for found in (_by_magic(head), _by_box(head), _by_frame(head), _by_markup(head)):
        if found is not None:
            return found
    return _UNKNOWN


def _by_magic(head: bytes) -> Content | None:
    if head[:4] in (b"RIFF", b"RF64"):
        return _RIFF.get(head[8:12])
    if head[:4] == b"\x1aE\xdf\xa3" and b"webm" in head[:_DOCTYPE_WITHIN]:
        return _WEBM
    if head[:2] == b"BM" and int.from_bytes(head[14:18], "little") in _BMP_HEADERS:
        return Content(Medium.PICTURE, "a BMP picture", ".bmp")
    return next((content for magic, content in _MAGIC if head.startswith(magic)), None)


def _by_box(head: bytes) -> Content | None:
    """ISO base media and QuickTime: the first box tells."""
    kind = head[4:8]
    if kind == b"ftyp":
        compatible = head[16 : min(int.from_bytes(head[:4], "big"), 256)]
        if head[8:12] in (b"mif1", b"msf1") and b"avif" in compatible:
            return _BRANDS[b"avif"]
        return _BRANDS.get(head[8:12], _MP4)
    return _BRANDS[b"qt  "] if kind in _QUICKTIME_BOXES else None


def _by_frame(head: bytes) -> Content | None:
    """MPEG audio without a tag: eleven bits of synchronisation, then version and layer."""
    if len(head) < 4 or head[0] != 0xFF or head[1] & 0xE0 != 0xE0:
        return None
    if head[1] & 0x06 == 0:
        return Content(Medium.OTHER, "an AAC recording", fix=_TO_WAV)
    valid = head[1] & 0x18 != 0x08 and head[2] & 0xF0 != 0xF0 and head[2] & 0x0C != 0x0C
    return Content(Medium.SOUND, "an MP3 recording", ".mp3") if valid else None


def _by_markup(head: bytes) -> Content | None:
    if _is_svg(head):
        return _SVG
    text = _text(head)
    if "<html" in text or "<!doctype html" in text:
        return Content(Medium.OTHER, "a web page", fix="Save the picture or clip itself")
    if text and (text.isprintable() or not any(ord(letter) < 9 for letter in text[:1024])):
        return Content(Medium.OTHER, "a text")
    return None


def _is_svg(head: bytes) -> bool:
    text = _text(head)
    return (text.startswith("<") and "<svg" in text) or "<!doctype svg" in text


def _text(head: bytes) -> str:
    """The head as text, in small letters, from its first sign on."""
    encoding = "utf-16" if head[:2] in _UTF16_MARKS else "utf-8-sig"
    return head.decode(encoding, errors="replace").lstrip().casefold()


def _unpack_head(head: bytes) -> bytes:
    """The first HEAD_BYTES of what gzip holds; empty if it is damaged."""
    try:
        return zlib.decompressobj(wbits=31).decompress(head, HEAD_BYTES)
    except zlib.error:
        return b""
