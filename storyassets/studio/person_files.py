"""A person's file, opened: a regular file, never waited for, read in pieces, and what it is by its content."""

from __future__ import annotations

import errno
import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from storyassets.errors import BadInput
from storyassets.measure.content import HEAD_BYTES, Content, recognise

STAGE = "use"
PIECE_BYTES = 1 << 20
MEGABYTE = 1_000_000
SHOWN_CHARACTERS = 120

_REASONS = {
    errno.ENOENT: ("there is no such file", "Check its name and folder"),
    errno.ENOTDIR: ("there is no such file", "Check its name and folder"),
    errno.ELOOP: ("its links lead in a circle", "Name the file itself"),
    errno.EACCES: ("it may not be read", "Give yourself the right to read it"),
    errno.EPERM: ("it may not be read", "Give yourself the right to read it"),
    errno.ENAMETOOLONG: ("its name is too long", "Rename it"),
    errno.ENXIO: ("it is no regular file", "Name a picture, clip or recording"),
}


@dataclass(frozen=True)
class PersonFile:
    """An open file. `name` is its own, fit to be shown; `content` is what it is by its first bytes."""

    name: str
    file: BinaryIO
    size_bytes: int
    content: Content
    fingerprint: tuple[int, int]

    def rewind(self) -> BinaryIO:
        """The file, at its beginning."""
        self.file.seek(0)
        return self.file

    def read_whole(self, limit_bytes: int) -> bytes:
        """All of it. Raises BadInput when it is larger than that, or changes meanwhile."""
        self.check_size(limit_bytes)
        content = self.rewind().read(limit_bytes + 1)
        self.check_unchanged()
        return content

    def pieces(self) -> Iterator[bytes]:
        """All of it, in pieces. Raises BadInput if it changes meanwhile."""
        file = self.rewind()
        try:
            while piece := file.read(PIECE_BYTES):
                yield piece
        except OSError as error:
            raise refuse(self.name, f"it cannot be read: {error.strerror or error}") from error
        self.check_unchanged()

    def check_size(self, limit_bytes: int) -> None:
        """Raises BadInput when it is larger."""
        if self.size_bytes > limit_bytes:
            raise refuse(
                self.name,
                f"it is {self.content.what} of {self.size_bytes / MEGABYTE:,.0f} MB, "
                f"and at most {limit_bytes / MEGABYTE:,.0f} MB are taken",
                "Make it smaller or shorter",
            )

    def check_unchanged(self) -> None:
        """Raises BadInput if someone has written it since it was opened."""
        if _fingerprint(os.fstat(self.file.fileno())) != self.fingerprint:
            raise refuse(
                self.name, "it changed while it was read", "Wait until it is finished, and try again"
            )


@contextmanager
def open_person_file(path: Path) -> Iterator[PersonFile]:
    """Open a file, through links, if it is a regular one. Raises BadInput."""
    name = shown_name(path)
    descriptor = _open(path, name)
    status = os.fstat(descriptor)
    if not stat.S_ISREG(status.st_mode):
        os.close(descriptor)
        raise refuse(name, f"it is {_kind_of(status.st_mode)}", "Name a picture, clip or recording")
    with os.fdopen(descriptor, "rb") as file:
        try:
            head = file.read(HEAD_BYTES)
        except OSError as error:
            raise refuse(name, f"it cannot be read: {error.strerror or error}") from error
        yield PersonFile(name, file, status.st_size, recognise(head), _fingerprint(status))


def refuse(name: str, message: str, fix: str = "Choose another file") -> BadInput:
    """The error for a person's file: what is wrong with it, and what to do."""
    return BadInput(message, stage=STAGE, thing=name, fix=fix)


def shown_name(path: Path) -> str:
    """The file's name on one line of bounded length."""
    name = "".join(letter if letter.isprintable() else "?" for letter in path.name)
    return name[:SHOWN_CHARACTERS] or "."


def _open(path: Path, name: str) -> int:
    """The descriptor. Nothing waits here: not for the writer of a FIFO, not for a device."""
    try:
        return os.open(path, os.O_RDONLY | os.O_NONBLOCK | os.O_NOCTTY | os.O_CLOEXEC)
    except ValueError as error:  # a name with a NUL
        raise refuse(name, "no file has such a name", "Check its name") from error
    except OSError as error:
        message, fix = _REASONS.get(
            error.errno or 0, (f"it cannot be opened: {error.strerror or error}", "Choose another file")
        )
        raise refuse(name, message, fix) from error


def _kind_of(mode: int) -> str:
    return "a folder" if stat.S_ISDIR(mode) else "no regular file"


def _fingerprint(status: os.stat_result) -> tuple[int, int]:
    return status.st_size, status.st_mtime_ns
