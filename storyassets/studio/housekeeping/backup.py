"""Backup: studio, ledger and Dagster's database in one file, while others go on working.

The order makes it consistent: what is copied first only names what is copied later. Documents name
takes that the ledger knows, and the ledger's takes are all there; takes are only ever added.
"""

from __future__ import annotations

import io
import json
import os
import tarfile
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import IO

from storyassets.errors import BadInput
from storyassets.settings import Settings
from storyassets.studio.database import Database
from storyassets.studio.files import TEMPORARY_MARK, expecting_to_write, open_temporary, sync_folder
from storyassets.studio.free_space import require_free_space
from storyassets.studio.housekeeping.backup_format import (
    DAGSTER,
    HEAD,
    LEDGER,
    MANIFEST,
    STUDIO,
    STUDIO_FOLDERS,
    BackupHead,
    HashingReader,
)
from storyassets.studio.housekeeping.dagster_files import copy_database, find_databases, keeps_elsewhere
from storyassets.studio.housekeeping.ledger_dump import dump_ledger
from storyassets.studio.identity import studio_identity
from storyassets.studio.ledger_schema import SCHEMA_VERSION

TAKES = "takes"
COMPRESSED_SUFFIXES = (".gz", ".tgz")


@dataclass
class BackupReport:
    """What a backup holds: how many files and bytes, and what a person should know."""

    files: int = 0
    size_bytes: int = 0
    notes: list[str] = field(default_factory=list)


def write_backup(settings: Settings, database: Database, destination: Path, now: datetime) -> BackupReport:
    """Write the file, whole or not at all. Raises BadInput if it exists, BadConfiguration if it cannot be."""
    if destination.exists():
        raise BadInput(
            "there is such a file already", stage="backup", thing=str(destination), fix="Name another"
        )
    # Of a studio that has none yet: what it publishes later has this one.
    studio_identity(settings.studio_dir)
    with expecting_to_write(destination):
        size_bytes = sum(path.stat().st_size for path in find_studio_files(settings))
    require_free_space(destination.parent, size_bytes)
    with expecting_to_write(destination):
        destination.parent.mkdir(parents=True, exist_ok=True)
        temporary, descriptor = open_temporary(destination)
        try:
            with os.fdopen(descriptor, "wb") as file:
                report = write_members(settings, database, destination, file, now)
                file.flush()
                os.fsync(file.fileno())
                temporary.replace(destination)
            sync_folder(destination.parent)
        finally:
            temporary.unlink(missing_ok=True)
    report.size_bytes = destination.stat().st_size
    return report


def write_members(
    settings: Settings, database: Database, destination: Path, file: IO[bytes], now: datetime
) -> BackupReport:
    """Write every member. Raises OSError or BadConfiguration."""
    with_dagster = not keeps_elsewhere(settings.dagster_home)
    head = BackupHead(made_at=now, ledger_version=SCHEMA_VERSION, with_dagster=with_dagster)
    packed = destination.suffix in COMPRESSED_SUFFIXES
    with (
        tarfile.open(fileobj=file, mode="w|gz" if packed else "w|") as tar,
        tempfile.TemporaryDirectory(prefix=TEMPORARY_MARK, dir=destination.parent) as scratch_dir,
    ):
        packer = Packer(tar, now)
        packer.add_bytes(HEAD, head.model_dump_json().encode())
        if with_dagster:
            add_databases(packer, settings.dagster_home, Path(scratch_dir))
        else:
            packer.report.notes.append(
                "Dagster's database is not in this file: dagster.yaml keeps it elsewhere; "
                "dump it with that database's own tool, as pg_dump"
            )
        add_studio(packer, settings, takes=False)
        add_ledger(packer, database, Path(scratch_dir))
        add_studio(packer, settings, takes=True)
        packer.finish()
    return packer.report


class Packer:
    """Adds members to a tar file, and lists them at its end."""

    def __init__(self, tar: tarfile.TarFile, now: datetime) -> None:
        self._tar = tar
        self._now_s = int(now.timestamp())
        self._hashes: dict[str, str] = {}
        self.report = BackupReport()

    def add_file(self, name: str, file: IO[bytes]) -> None:
        """Add an open file as it is: whoever replaces it meanwhile makes another one. Raises OSError."""
        member = tarfile.TarInfo(name)
        member.size = os.fstat(file.fileno()).st_size
        member.mtime = self._now_s
        reader = HashingReader(file)
        self._tar.addfile(member, reader)
        self._hashes[name] = reader.sha256
        self.report.files += 1

    def add_bytes(self, name: str, content: bytes) -> None:
        """Add a small member."""
        member = tarfile.TarInfo(name)
        member.size, member.mtime = len(content), self._now_s
        reader = HashingReader(io.BytesIO(content))
        self._tar.addfile(member, reader)
        self._hashes[name] = reader.sha256

    def finish(self) -> None:
        """Add the list of all that was added."""
        lines = (json.dumps([name, sha256]) + "\n" for name, sha256 in self._hashes.items())
        self.add_bytes(MANIFEST, "".join(lines).encode())


def add_databases(packer: Packer, dagster_home: Path, scratch_dir: Path) -> None:
    """Add a consistent copy of each of Dagster's files."""
    copy = scratch_dir / "copy.db"
    for path in find_databases(dagster_home):
        copy_database(path, copy)
        with copy.open("rb") as file:
            packer.add_file(DAGSTER + path.relative_to(dagster_home).as_posix(), file)
        copy.unlink()


def add_ledger(packer: Packer, database: Database, scratch_dir: Path) -> None:
    """Add every row of the ledger and the catalogue."""
    with tempfile.TemporaryFile(dir=scratch_dir) as rows:
        dump_ledger(database, rows)
        rows.seek(0)
        packer.add_file(LEDGER, rows)


def add_studio(packer: Packer, settings: Settings, *, takes: bool) -> None:
    """Add the takes, or everything else. What was deleted since it was listed is left out."""
    for path in find_studio_files(settings):
        inside = path.relative_to(settings.studio_dir)
        if (inside.parts[0] == TAKES) is takes:
            try:
                file = path.open("rb")
            except FileNotFoundError:
                continue
            with file:
                packer.add_file(STUDIO + inside.as_posix(), file)


def find_studio_files(settings: Settings) -> Iterator[Path]:
    """The files of the studio's folders that cannot be made again; no links, nothing half written."""
    for folder in (settings.studio_dir / name for name in STUDIO_FOLDERS):
        if folder.is_dir() and folder != settings.dagster_home:
            for path in sorted(folder.rglob("*")):
                if path.is_file() and not path.is_symlink() and TEMPORARY_MARK not in path.name:
                    yield path
