"""Unpacking: a backup's members are written beside where they will lie, each checked against its hash.

Nothing in the file is trusted: names that lead elsewhere, links, members twice, a size that does not
fit the disk and whatever is torn are refused. Nothing of a refused file stays.
"""

from __future__ import annotations

import json
import tarfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path, PurePosixPath
from typing import IO

from pydantic import ValidationError

from storyassets.errors import BadInput
from storyassets.studio.free_space import require_free_space
from storyassets.studio.housekeeping.backup_format import (
    DAGSTER,
    HEAD,
    LEDGER,
    MANIFEST,
    PIECE_BYTES,
    STUDIO,
    STUDIO_FOLDERS,
    BackupHead,
    HashingReader,
)
from storyassets.studio.housekeeping.dagster_files import FOLDERS, SUFFIX
from storyassets.studio.ledger_schema import SCHEMA_VERSION

STAGE = "restore"
MOST_HEAD_BYTES = 100_000


def unpack(source: Path, staging_dir: Path) -> BackupHead:
    """Write every member under `staging_dir`, which is there and empty; what the backup says of itself.

    Raises BadInput for a file that is no whole backup of ours, OSError, BadConfiguration, NewerSchema.
    """
    with refusing_torn(source), source.open("rb") as file, tarfile.open(fileobj=file, mode="r|*") as tar:
        members = iter(tar)
        head = read_head(tar, next(members, None), source)
        hashes: dict[str, str] = {HEAD: ""}
        for member in members:
            content = open_member(tar, member, source)
            if member.name == MANIFEST:
                require_same(hashes, content, source)
                return head
            # First of all: nothing is written under a name that was not looked at.
            name = check_name(member, hashes, staging_dir, source)
            hashes[name] = write_member(content, staging_dir / name, member.size)
    raise refused(source, "it ends before its list of members")


@contextmanager
def refusing_torn(source: Path) -> Iterator[None]:
    """Say in a line that the file cannot be read as a backup. Raises BadInput."""
    try:
        yield
    except FileNotFoundError:
        if source.exists():
            raise
        raise refused(source, "there is no such file") from None
    except IsADirectoryError as error:
        raise refused(source, "it is a folder") from error
    except (tarfile.TarError, EOFError, zlib.error, UnicodeError) as error:
        raise refused(source, f"it is torn or no backup ({error})") from error


def refused(source: Path, why: str) -> BadInput:
    """The error for a file that is not restored."""
    return BadInput(why, stage=STAGE, thing=str(source), fix="Name a file that storyassets backup wrote")


def open_member(tar: tarfile.TarFile, member: tarfile.TarInfo, source: Path) -> IO[bytes]:
    """The content of a plain file. Raises BadInput for anything else."""
    content = tar.extractfile(member) if member.isreg() else None
    if content is None:
        raise refused(source, f"{member.name[:80]!r} is no plain file")
    return content


def read_head(tar: tarfile.TarFile, member: tarfile.TarInfo | None, source: Path) -> BackupHead:
    """What the first member says. Raises BadInput, and NewerSchema."""
    if member is None or member.name != HEAD or member.size > MOST_HEAD_BYTES:
        raise refused(source, "it is no backup of storyassets")
    try:
        head = BackupHead.model_validate_json(open_member(tar, member, source).read())
    except ValidationError as error:
        raise refused(source, "its first member is not ours") from error
    if head.ledger_version > SCHEMA_VERSION:
        raise BadInput(
            f"its ledger has version {head.ledger_version}, and this storyassets knows {SCHEMA_VERSION}",
            stage=STAGE,
            thing=str(source),
            fix="Update storyassets",
        )
    return head


def check_name(member: tarfile.TarInfo, hashes: dict[str, str], staging_dir: Path, source: Path) -> str:
    """The member's name, if it leads to where such members lie. Raises BadInput."""
    name = member.name
    path = PurePosixPath(name)
    plain = not path.is_absolute() and ".." not in path.parts and path.as_posix() == name and "\0" not in name
    if not is_ours(path) or not plain or name in hashes:
        raise refused(source, f"{name[:80]!r} is no name of ours")
    tarfile.data_filter(member, str(staging_dir))
    return name


def is_ours(path: PurePosixPath) -> bool:
    """Whether a backup has a member of that name: no settings, of us or of Dagster, are among them."""
    match path.parts:
        case (first, folder, *_, _) if f"{first}/" == STUDIO:
            return folder in STUDIO_FOLDERS
        case (first, folder, *_, last) if f"{first}/" == DAGSTER:
            return folder in FOLDERS and last.endswith(SUFFIX)
    return path.as_posix() == LEDGER


def write_member(content: IO[bytes], path: Path, size_bytes: int) -> str:
    """Write it in pieces; its sha256. Raises OSError, and BadConfiguration if there is no room for it."""
    require_free_space(path, size_bytes)
    path.parent.mkdir(parents=True, exist_ok=True)
    reader = HashingReader(content)
    with path.open("xb") as file:
        while piece := reader.read(PIECE_BYTES):
            file.write(piece)
    return reader.sha256


def require_same(hashes: dict[str, str], listed: IO[bytes], source: Path) -> None:
    """Every member that was listed has come as it was, and no other. Raises BadInput, which names one."""
    missing = set(hashes) - {HEAD}
    for line in listed:
        try:
            name, sha256 = json.loads(line)
        except ValueError as error:
            raise refused(source, "its list of members is damaged") from error
        if name != HEAD and hashes.get(name) != sha256:
            raise refused(source, f"{str(name)[:120]!r} is not what was stored")
        missing.discard(name)
    if missing:
        raise refused(source, f"{min(missing)[:120]!r} is not in its list")
