"""Garbage: what nobody needs any more. It is found first, and goes only then.

A take goes when no document names it, the ledger knows no episode that it was last made or reused for, and
neither it nor its request was touched for the age: that is what protects a run in progress. What can be computed again goes
when it was not used for the age, a deleted episode when it can no longer be recovered, a temporary file
when its writer is dead. What was paid stays in the ledger's calls.
"""

from __future__ import annotations

import fcntl
import os
import re
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from pathlib import Path

from storyassets.errors import BadInput
from storyassets.studio.files import TEMPORARY_MARK, expecting_to_write, sweep_temporary
from storyassets.studio.housekeeping.reach import find_last_answers, find_reach
from storyassets.studio.housekeeping.trash import RECOVERABLE, TRASHED_FOLDER, read_manifest, trash_dir
from storyassets.studio.ledger import Ledger
from storyassets.studio.locks import hold_lock
from storyassets.studio.workers import is_free

LEAST_AGE = timedelta(days=1)
"""Below it, the age protects no run in progress."""
TAKE_NAME = re.compile(r"([0-9a-f]{64})(\.[a-z0-9]{1,8})(\.json)?")


class Kind(StrEnum):
    """What a discard is."""

    TAKE = "takes"
    CACHE = "cache"
    TRASH = "trash"
    TEMPORARY = "temporary"


@dataclass(frozen=True)
class Discard:
    """Something that may go. A take's path is that of its bytes; its sidecar goes with it."""

    kind: Kind
    path: Path
    size_bytes: int


@dataclass(frozen=True)
class Garbage:
    """What may go, and the documents whose damage keeps every take: nobody knows which ones they name."""

    discards: tuple[Discard, ...]
    damaged: tuple[Path, ...] = ()

    def of(self, kind: Kind) -> list[Discard]:
        """Those of one kind."""
        return [one for one in self.discards if one.kind is kind]

    @property
    def size_bytes(self) -> int:
        """How much room it takes."""
        return sum(one.size_bytes for one in self.discards)


def find_garbage(studio_dir: Path, ledger: Ledger, age: timedelta, now: datetime) -> Garbage:
    """What may go. Raises BadInput for an age that protects nothing while somebody works."""
    if age < LEAST_AGE and someone_works(studio_dir):
        raise BadInput(
            "an episode is being made, and so young takes may be its",
            stage="gc",
            thing="--older-than",
            fix="Wait for it, or say 1 or more days",
        )
    with expecting_to_write(studio_dir):
        reach = find_reach(studio_dir)
        needed = reach.contents | find_last_answers(studio_dir, ledger.database)
        takes = [] if reach.damaged else find_loose_takes(studio_dir, ledger, needed, now - age)
        return Garbage(
            (
                *takes,
                *find_unused_cache(studio_dir, now - age),
                *find_old_trash(studio_dir, now),
                *find_abandoned(studio_dir),
            ),
            reach.damaged,
        )


def someone_works(studio_dir: Path) -> bool:
    """Whether a process that makes takes is alive."""
    workers = studio_dir / "locks" / "workers"
    found = list(workers.iterdir()) if workers.is_dir() else []
    return any(not is_free(path) for path in found if not path.name.startswith(TEMPORARY_MARK))


def find_loose_takes(
    studio_dir: Path, ledger: Ledger, needed: frozenset[str], before: datetime
) -> list[Discard]:
    """The takes that no episode needs and nobody touched since, by name."""
    used = ledger.find_contents_used_since(before)
    names: dict[str, Path] = {}
    for path in (studio_dir / "takes").glob("[0-9a-f][0-9a-f]/*"):
        match = TAKE_NAME.fullmatch(path.name)
        if match and match[1] not in needed and match[1] not in used:
            names[path.name.removesuffix(match[3] or "")] = path.parent
    found = [names[name] / name for name in sorted(names)]
    return [Discard(Kind.TAKE, path, size_of_take(path)) for path in found if touched_at(path) < before]


def sidecar_of(path: Path) -> Path:
    """The sidecar beside a take's bytes."""
    return path.with_name(f"{path.name}.json")


def touched_at(path: Path) -> datetime:
    """When a take or its sidecar was last written."""
    times = [one.stat().st_mtime for one in (path, sidecar_of(path)) if one.is_file()]
    return datetime.fromtimestamp(max(times, default=0)).astimezone()


def size_of_take(path: Path) -> int:
    """Of the bytes and the sidecar, whichever is there."""
    return sum(one.stat().st_size for one in (path, sidecar_of(path)) if one.is_file())


def find_unused_cache(studio_dir: Path, before: datetime) -> Iterator[Discard]:
    """What was computed and not used since."""
    for path in sorted((studio_dir / "cache").glob("*/*/*")):
        status = path.lstat()
        if not path.name.startswith(TEMPORARY_MARK) and status.st_mtime < before.timestamp():
            yield Discard(Kind.CACHE, path, status.st_size)


def find_old_trash(studio_dir: Path, now: datetime) -> Iterator[Discard]:
    """Deleted episodes past their time, and deletions that never happened."""
    entries = trash_dir(studio_dir)
    for entry in sorted(entries.iterdir()) if entries.is_dir() else ():
        manifest = read_manifest(entry)
        status = entry.lstat().st_mtime
        deleted_at = manifest.deleted_at if manifest else datetime.fromtimestamp(status).astimezone()
        age = RECOVERABLE if (entry / TRASHED_FOLDER).is_dir() else LEAST_AGE
        if now - deleted_at > age:
            files = [path for path in entry.rglob("*") if path.is_file() and not path.is_symlink()]
            yield Discard(Kind.TRASH, entry, sum(path.stat().st_size for path in files))


def find_abandoned(studio_dir: Path) -> Iterator[Discard]:
    """The temporary files whose writers are dead."""
    for path in sorted(studio_dir.rglob(f"{TEMPORARY_MARK}*")):
        if path.is_file() and is_abandoned(path):
            yield Discard(Kind.TEMPORARY, path, path.stat().st_size)


def is_abandoned(path: Path) -> bool:
    """Whether nobody holds the lock of a temporary file."""
    try:
        descriptor = os.open(path, os.O_RDONLY | os.O_CLOEXEC)
    except FileNotFoundError:
        return False
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    finally:
        os.close(descriptor)
    return True


def discard_garbage(
    garbage: Garbage, studio_dir: Path, ledger: Ledger, age: timedelta, now: datetime
) -> Garbage:
    """Let it go; what went. A take that was touched meanwhile stays. Raises BadConfiguration."""
    with expecting_to_write(studio_dir):
        gone = [*discard_takes(garbage.of(Kind.TAKE), studio_dir, ledger, now - age)]
        for one in garbage.discards:
            if one.kind is Kind.TRASH:
                shutil.rmtree(one.path)
            elif one.kind is Kind.CACHE:
                one.path.unlink(missing_ok=True)
            elif one.kind is Kind.TEMPORARY:
                sweep_temporary(one.path)
            gone += [one] if one.kind is not Kind.TAKE else []
    return Garbage(tuple(gone), garbage.damaged)


def discard_takes(
    loose: list[Discard], studio_dir: Path, ledger: Ledger, before: datetime
) -> Iterator[Discard]:
    """Each is asked for once more right before it goes.

    The ledger forgets it first: a row whose bytes are gone would cost a look each time.
    """
    for one in loose:
        with hold_lock(studio_dir / "locks" / "takes" / one.path.name):
            going = touched_at(one.path) < before and ledger.forget_unused_take(one.path.stem, before)
            if going:
                one.path.unlink(missing_ok=True)
                sidecar_of(one.path).unlink(missing_ok=True)
        if going:
            yield one
