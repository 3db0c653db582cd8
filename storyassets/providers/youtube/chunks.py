"""Chunks: a video's file as Google's client takes it, read in small pieces while it is sent."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterator
from contextlib import contextmanager
from typing import BinaryIO

from googleapiclient.http import MediaUpload

from storyassets.errors import NotPublished
from storyassets.providers.protocols import VideoUpload

MEBIBYTE = 1 << 20
CHUNK_BYTES = 8 * MEBIBYTE
CHUNK_STEP = 256 << 10
"""Google takes chunks of a multiple of it."""
PIECE_BYTES = 64 << 10
VIDEO_KIND = "video/mp4"


class ChunkSentTwice(ConnectionError):
    """The chunk's answer was lost on the way, or its token was too old: what arrived has to be asked for."""


class Chunk:
    """A part of the file as the body of a request: read in small pieces while it is sent, and only once."""

    def __init__(self, file: BinaryIO, begins: int, size: int) -> None:
        self._file = file
        self._begins = begins
        self._size = size
        self._is_sent = False

    def __len__(self) -> int:
        return self._size

    def __iter__(self) -> Iterator[bytes]:
        if self._is_sent:
            raise ChunkSentTwice("a chunk is sent once")
        self._is_sent = True
        left = self._size
        with reading_video():
            self._file.seek(self._begins)
        while left:
            with reading_video():
                piece = self._file.read(min(PIECE_BYTES, left))
            if not piece:
                raise video_changed("it has become shorter while it was sent")
            left -= len(piece)
            yield piece


class ChunkedVideo(MediaUpload):  # type: ignore[misc]
    """The video as the client takes it. Its chunks are of the file's size, whatever becomes of the file."""

    def __init__(self, file: BinaryIO | None, size_bytes: int, chunk_bytes: int) -> None:
        self._file = file
        self._size_bytes = size_bytes
        self._chunk_bytes = chunk_bytes

    def chunksize(self) -> int:
        """In bytes."""
        return self._chunk_bytes

    def mimetype(self) -> str:
        """What we render."""
        return VIDEO_KIND

    def size(self) -> int:
        """In bytes."""
        return self._size_bytes

    def resumable(self) -> bool:
        """Always."""
        return True

    def getbytes(self, begin: int, length: int) -> Chunk:
        """The chunk from there on; nothing of it is read yet."""
        if self._file is None:
            raise NotPublished("no file is open to be sent", thing="the video", fix="Publish it again")
        return Chunk(self._file, begin, min(length, self._size_bytes - begin))


@contextmanager
def opened_video(upload: VideoUpload) -> Iterator[BinaryIO]:
    """The file, open, if it is the one that was judged and approved. Raises NotPublished.

    What is looked at is what is sent: a file that takes its place meanwhile is another one.
    """
    with reading_video():
        file = upload.path.open("rb")
    with file:
        if os.fstat(file.fileno()).st_size != upload.size_bytes:
            raise video_changed("it is not as long as it was")
        with reading_video():
            content = hashlib.file_digest(file, "sha256").hexdigest()
        if content != upload.content:
            raise video_changed("it is not the file that was made: it was changed since")
        yield file


@contextmanager
def reading_video() -> Iterator[None]:
    """What keeps us from reading is no matter of the network. Raises NotPublished."""
    try:
        yield
    except OSError as error:
        raise video_changed(f"it cannot be read: {error.strerror or type(error).__name__}") from error


def video_changed(what: str) -> NotPublished:
    """The file is not what was to be published."""
    return NotPublished(what, thing="the video", fix="Make it again: storyassets redo KEY")
