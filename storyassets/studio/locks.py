"""Locks between threads and processes alike, by flock: the kernel drops them however a holder ends.

A file's lock belongs to the file as it was opened, so two threads exclude each other as two
processes do. What the locks guard is said where they are used.
"""

from __future__ import annotations

import fcntl
import os
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from storyassets.studio.files import expecting_to_write

FIRST_WAIT_S = 0.002
LONGEST_WAIT_S = 0.05

Sleep = Callable[[float], None]


@contextmanager
def hold_lock(path: Path, sleep: Sleep = time.sleep) -> Iterator[None]:
    """Be the only holder of this lock, after waiting for it. Its file goes with the last holder.

    Raises BadConfiguration if its folder cannot be written.
    """
    descriptor = wait_for_lock(path, sleep)
    try:
        yield
    finally:
        remove_lock(path, descriptor)


def wait_for_lock(path: Path, sleep: Sleep = time.sleep) -> int:
    """The descriptor of the locked file. The wait is a poll, so that an interrupt is heard.

    Raises BadConfiguration if its folder cannot be written.
    """
    wait_s = FIRST_WAIT_S
    with expecting_to_write(path):
        path.parent.mkdir(parents=True, exist_ok=True)
        descriptor = try_lock(path)
    while descriptor is None:
        sleep(wait_s)
        wait_s = min(2 * wait_s, LONGEST_WAIT_S)
        descriptor = try_lock(path)
    return descriptor


def try_lock(path: Path) -> int | None:
    """The descriptor of the locked file, or None if someone else holds it. Raises OSError."""
    descriptor = os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o644)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        os.close(descriptor)
        return None
    if not is_named(descriptor, path):
        os.close(descriptor)  # the holder before us has just removed it: a new file is the lock now
        return None
    return descriptor


def sweep_locks(folder: Path) -> int:
    """Take away the files of locks whose holders were killed. Returns how many."""
    swept = 0
    for path in folder.iterdir() if folder.is_dir() else ():
        descriptor = try_lock(path)
        if descriptor is not None:
            remove_lock(path, descriptor)
            swept += 1
    return swept


def remove_lock(path: Path, descriptor: int) -> None:
    """Let go, and take the file away first: whoever opened it meanwhile sees that and opens a new one."""
    path.unlink(missing_ok=True)
    unlock(descriptor)


def unlock(descriptor: int) -> None:
    """Let go, even if a forked child still has the file open."""
    fcntl.flock(descriptor, fcntl.LOCK_UN)
    os.close(descriptor)


def is_named(descriptor: int, path: Path) -> bool:
    """Whether the path still leads to the open file."""
    try:
        return os.path.samestat(os.fstat(descriptor), path.stat())
    except FileNotFoundError:
        return False
