"""Files that are whole or not there: atomic writes, content hashes, and sweeping what a kill left."""

from __future__ import annotations

import fcntl
import hashlib
import os
import secrets
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from storyassets.errors import BadConfiguration

TEMPORARY_MARK = ".partial-"


@contextmanager
def expecting_to_write(path: Path) -> Iterator[None]:
    """Whatever keeps us from writing there is a matter of the folder: raises BadConfiguration."""
    try:
        yield
    except OSError as error:
        raise BadConfiguration(
            f"it cannot be written: {error.strerror or error}",
            stage="studio",
            thing=str(path),
            fix="Check the folder's permissions and the free space, or name another in STORYASSETS_STUDIO",
        ) from error


def write_atomically(path: Path, content: bytes, *, durable: bool = True) -> None:
    """Replace the file by `content`, whole or not at all, whoever else is writing or reading it.

    With `durable`, it is on the disk when this returns. Raises BadConfiguration if it cannot be written.
    """
    with expecting_to_write(path):
        path.parent.mkdir(parents=True, exist_ok=True)
        replace_file(path, content, durable)


def replace_file(path: Path, content: bytes, durable: bool) -> None:
    """As above, in a folder that is there. Raises OSError."""
    temporary, descriptor = open_temporary(path)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(content)
            file.flush()
            if durable:
                os.fsync(file.fileno())
            temporary.replace(path)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise
    if durable:
        sync_folder(path.parent)


def write_pieces(file: BinaryIO, pieces: Iterable[bytes]) -> str:
    """Write them, on the disk when this returns. Returns the sha256 of all. Raises OSError."""
    digest = hashlib.sha256()
    for piece in pieces:
        digest.update(piece)
        file.write(piece)
    file.flush()
    os.fsync(file.fileno())
    return digest.hexdigest()


def open_temporary(path: Path) -> tuple[Path, int]:
    """A new file beside `path`, open and locked for as long as it stays open. Raises OSError.

    The lock says that its writer lives: it ends with the process, however that ends.
    """
    while True:
        temporary = path.with_name(f"{TEMPORARY_MARK}{secrets.token_hex(8)}")
        descriptor = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, 0o644)
        fcntl.flock(descriptor, fcntl.LOCK_EX)
        if os.fstat(descriptor).st_nlink:
            return temporary, descriptor
        os.close(descriptor)  # swept between our opening and our locking


def sync_folder(folder: Path) -> None:
    """Put the folder's names on the disk. Raises OSError."""
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def sweep_temporaries(folder: Path) -> int:
    """Delete the temporary files, at any depth, whose writers are dead. Returns how many."""
    return sum(sweep_temporary(path) for path in folder.rglob(f"{TEMPORARY_MARK}*"))


def sweep_temporary(path: Path) -> bool:
    """Delete one temporary file unless its writer lives. A name is never used twice, so no other is hit."""
    try:
        descriptor = os.open(path, os.O_RDONLY | os.O_CLOEXEC)
    except FileNotFoundError:
        return False
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        path.unlink(missing_ok=True)
    except BlockingIOError:
        return False
    finally:
        os.close(descriptor)
    return True


def hash_bytes(content: bytes) -> str:
    """Its sha256, as 64 hex digits."""
    return hashlib.sha256(content).hexdigest()


def hash_file(path: Path) -> str:
    """The sha256 of a file, read in pieces. Raises OSError."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
