"""Files that a person may bring: good ones of each kind, and hostile ones. Each function writes one and returns it."""

from __future__ import annotations

import gzip
import os
import struct
import zipfile
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pyvips
import soundfile
from numpy.typing import NDArray

from storyassets_tests.fakes.videos import circles, write_video

SVG = (
    b'<?xml version="1.0"?><!DOCTYPE svg [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">'
    b'<!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY d "&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;">]>'
    b'<svg xmlns="http://www.w3.org/2000/svg" width="900000" height="900000">'
    b'<filter id="f" width="9000000"><feGaussianBlur stdDeviation="99999"/></filter>'
    b'<text filter="url(#f)">&d;&d;&d;</text></svg>'
)


def png_chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def grey_png(width: int, height: int, *, rows: int | None = None, interlaced: bool = False) -> bytes:
    """A black PNG of that size; with fewer `rows`, only they are really there."""
    header = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, int(interlaced))
    packer = zlib.compressobj(1)
    row = bytes(width + 1)
    data = b"".join(packer.compress(row) for _ in range(height if rows is None else rows)) + packer.flush()
    chunks = png_chunk(b"IHDR", header) + png_chunk(b"IDAT", data) + png_chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + chunks


def picture(seed: int = 1, size_px: tuple[int, int] = (400, 711)) -> pyvips.Image:
    return pyvips.Image.new_from_array(circles(seed, size_px), interpretation="srgb")


def jpeg(image: pyvips.Image | None = None, **options: Any) -> bytes:
    content: bytes = (image or picture()).jpegsave_buffer(**options)
    return content


def _write(content: bytes) -> Callable[[Path], Path]:
    def write(path: Path) -> Path:
        path.write_bytes(content)
        return path

    return write


def _zip(path: Path) -> Path:
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("picture.png", grey_png(10, 10))
    return path


def _fifo(path: Path) -> Path:
    os.mkfifo(path)
    return path


def _folder(path: Path) -> Path:
    path.mkdir()
    return path


def _sparse(path: Path) -> Path:
    path.write_bytes(grey_png(400, 711))
    os.truncate(path, 10**12)
    return path


def _circular_link(path: Path) -> Path:
    path.symlink_to(path)
    return path


def _dangling_link(path: Path) -> Path:
    path.symlink_to(path.with_name("nowhere"))
    return path


HOSTILE: dict[str, tuple[str, Callable[[Path], Path], str]] = {
    # what it is: (its name, how it is written, what is said of it)
    "a picture of one pixel": ("one.png", _write(grey_png(1, 1)), "1x1"),
    "a picture too small for the camera": ("small.png", _write(grey_png(119, 400)), "at least 120x214"),
    "a picture of 20,000 x 20,000, by its header": (
        "huge.png",
        _write(grey_png(20_000, 20_000, rows=1)),
        "20000x20000",
    ),
    "a strip that is too long": ("strip.png", _write(grey_png(20_001, 400)), "20001x400"),
    "an interlaced picture that must be decoded whole": (
        "whole.png",
        _write(grey_png(9_900, 9_900, rows=1, interlaced=True)),
        "50 million",
    ),
    "a header without pixels": ("bare.png", _write(grey_png(400, 711, rows=0)), "cannot be decoded"),
    "an SVG bomb": ("bomb.svg", _write(SVG), "an SVG drawing"),
    "an SVG bomb that calls itself a PNG": ("bomb.png", _write(SVG), "Convert it to PNG"),
    "an SVG after a comment": (
        "comment.png",
        _write(b"\xef\xbb\xbf <!-- x -->" + SVG[21:]),
        "an SVG drawing",
    ),
    "an SVG in UTF-16": ("utf16.svg", _write(SVG.decode().encode("utf-16")), "an SVG drawing"),
    "an SVG in gzip": ("bomb.svgz", _write(gzip.compress(SVG, mtime=0)), "a compressed SVG drawing"),
    "a gzip bomb": ("bomb.gz", _write(gzip.compress(bytes(50_000_000), mtime=0)), "an archive"),
    "a Linux program": ("elf.jpg", _write(b"\x7fELF\x02\x01\x01" + bytes(200)), "a program"),
    "a Windows program": ("pe.png", _write(b"MZ\x90\0" + bytes(200)), "a program"),
    "a script": ("run.jpg", _write(b"#!/bin/sh\nexit 1\n"), "a script"),
    "a web page": ("page.png", _write(b"\n<!DOCTYPE html><html><body>404</body></html>"), "a web page"),
    "a text": ("words.jpg", _write(b"Once upon a time"), "a text"),
    "a PDF": ("paper.png", _write(b"%PDF-1.7\n1 0 obj"), "a PDF"),
    "a ZIP archive": ("album.jpg", _zip, "a ZIP archive"),
    "an empty file": ("empty.png", _write(b""), "it is empty"),
    "noise": ("noise.png", _write(bytes(range(256)) * 9), "no picture, clip or recording"),
    "a playlist": ("list.mp4", _write(b"#EXTM3U\n#EXTINF:1,\nfile:///etc/passwd\n"), "a text"),
    "a JPEG cut off": ("half.jpg", _write(jpeg()[: len(jpeg()) // 2]), "cannot be decoded"),
    "a progressive JPEG cut off": (
        "half2.jpg",
        _write(jpeg(interlace=True)[: len(jpeg(interlace=True)) // 2]),
        "cannot be decoded",
    ),
    "a JPEG's beginning and nothing else": (
        "begin.jpg",
        _write(b"\xff\xd8\xff\xe0" + b"x" * 99),
        "cannot be",
    ),
    "a WebP cut off": ("half.webp", _write(picture().webpsave_buffer()[:5000]), "cannot be decoded"),
    "a GIF cut off": ("half.gif", _write(picture().gifsave_buffer()[:5000]), "cannot be decoded"),
    "a TIFF cut off": ("half.tif", _write(picture().tiffsave_buffer()[:5000]), "cannot be decoded"),
    "a BMP cut off": (
        "half.bmp",
        _write(b"BM" + struct.pack("<IIIIiiHHIIiiII", 99, 0, 54, 40, 400, 711, 1, 24, 0, 0, 1, 1, 0, 0)),
        "cannot be decoded",
    ),
    "a BMP of 20,000 x 20,000": (
        "huge.bmp",
        _write(b"BM" + struct.pack("<IIIIiiHHIIiiII", 99, 0, 54, 40, 20_000, 20_000, 1, 1, 0, 0, 1, 1, 0, 0)),
        "20000x20000",
    ),
    "a clip's beginning and nothing else": (
        "begin.mp4",
        _write(b"\0\0\0\x18ftypisom\0\0\0\0isommp42" + b"\0\0\0\x08free"),
        "cannot be read as a clip",
    ),
    "a recording": ("song.png", lambda path: speech_like(path, "WAV"), "a WAV recording"),
    "a terabyte of nothing": ("sparse.png", _sparse, "1,000,000 MB"),
    "a FIFO": ("fifo.png", _fifo, "no regular file"),
    "a folder": ("folder.png", _folder, "a folder"),
    "a link in a circle": ("circle.png", _circular_link, "circle"),
    "a link to nothing": ("link.png", _dangling_link, "no such file"),
    "a name with a NUL": ("nul\0.png", lambda path: path, "no file has such a name"),
    "a name that is too long": ("x" * 300, lambda path: path, "too long"),
    "nothing": ("nothing.png", lambda path: path, "no such file"),
    "a device": ("../../../../../../../../../../../../dev/zero", lambda path: path, "no regular file"),
}


def speech_like(
    path: Path,
    format_name: str,
    *,
    rate_hz: int = 48_000,
    level: float = 0.3,
    said_s: tuple[tuple[float, float], ...] = ((0.5, 1.5), (1.9, 2.6)),
    duration_s: float = 3.0,
    channels: int = 1,
) -> Path:
    """A recording of a buzzing voice that speaks from, to."""
    samples = buzz(rate_hz, level, said_s, duration_s)
    soundfile.write(path, np.repeat(samples[:, None], channels, axis=1), rate_hz, format=format_name)
    return path


def buzz(
    rate_hz: int, level: float, said_s: tuple[tuple[float, float], ...], duration_s: float
) -> NDArray[np.float32]:
    times = np.arange(round(duration_s * rate_hz)) / rate_hz
    tone = sum(np.sin(2 * np.pi * 140 * n * times) / n for n in range(1, 9)) / 2
    loud = np.zeros(len(times), np.float32)
    for start_s, end_s in said_s:
        loud[round(start_s * rate_hz) : round(end_s * rate_hz)] = level
    return np.asarray(tone * loud, np.float32)


def clip(path: Path, frames: int = 45, size_px: tuple[int, int] = (200, 356)) -> Path:
    return write_video(path, frames, lambda number: circles(number, size_px))


def sample_bomb(path: Path, samples: int = 50_000_000) -> Path:
    """A small clip whose header tells of that many samples."""
    content = bytearray(clip(path).read_bytes())
    sizes, chunks = content.find(b"stsz"), content.find(b"stsc")
    struct.pack_into(">II", content, sizes + 8, 1, samples)
    struct.pack_into(">II", content, chunks + 8, 1, 1)
    struct.pack_into(">I", content, chunks + 16, samples)
    path.write_bytes(content)
    return path
