"""Restore: a backup becomes a studio, a ledger and Dagster's database where none are yet. All or nothing.

Everything is unpacked beside its place and checked first; then it is put there by renames. What cannot be
finished is undone.
"""

from __future__ import annotations

import fcntl
import os
import secrets
import shutil
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing, contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from sqlalchemy import make_url
from sqlalchemy.exc import IntegrityError, ProgrammingError

from storyassets.errors import BadInput
from storyassets.settings import Settings
from storyassets.studio.database import Database
from storyassets.studio.files import expecting_to_write
from storyassets.studio.housekeeping.backup_format import DAGSTER, LEDGER, STUDIO
from storyassets.studio.housekeeping.dagster_files import find_databases, keeps_elsewhere
from storyassets.studio.housekeeping.garbage import is_abandoned
from storyassets.studio.housekeeping.ledger_dump import load_ledger, load_rows, require_empty
from storyassets.studio.housekeeping.unpacking import STAGE, unpack

MADE_AGAIN = ("cache", "locks")
STAGING_MARK = ".restoring-"
SQLITE_COMPANIONS = ("-wal", "-shm", "-journal")


@dataclass
class RestoreReport:
    """What was brought back."""

    episodes: int = 0
    takes: int = 0
    notes: list[str] = field(default_factory=list)


def restore_backup(settings: Settings, source: Path) -> RestoreReport:
    """Bring everything back. Raises BadInput for a bad file or a place that is taken, BadConfiguration."""
    require_free_place(settings)
    with expecting_to_write(settings.studio_dir), staging(settings.studio_dir) as staging_dir:
        head = unpack(source, staging_dir)
        report = RestoreReport()
        studio = staging_dir / STUDIO
        studio.mkdir(exist_ok=True)
        report.takes = sum(path.name.count(".") == 1 for path in (studio / "takes").glob("*/*"))
        report.episodes = sum(path.is_dir() for path in (studio / "episodes").glob("*"))
        databases = staging_dir / DAGSTER
        if not head.with_dagster:
            report.notes.append("Dagster's database was not in the backup: restore it with its own tool")
        elif keeps_elsewhere(settings.dagster_home):
            report.notes.append("Dagster's database is kept elsewhere by dagster.yaml: it was left as it is")
            shutil.rmtree(databases, ignore_errors=True)
        os.sync()
        put_in_place(settings, staging_dir)
    return report


def require_free_place(settings: Settings) -> None:
    """Raises BadInput if the studio, the ledger or Dagster's home has anything in it."""
    studio_dir, home = settings.studio_dir, settings.dagster_home
    ledger = ledger_path(settings)
    known = {*MADE_AGAIN, *(f"{ledger.name}{end}" for end in ("", *SQLITE_COMPANIONS, ".opening") if ledger)}
    found = sorted(studio_dir.iterdir()) if studio_dir.is_dir() else []
    taken = [path for path in found if path.name not in known and path != home and not is_bare(path)]
    taken += find_databases(home)
    if taken:
        raise BadInput(
            f"there is something already: {taken[0]}",
            stage=STAGE,
            thing=str(studio_dir),
            fix="Restore into a new place: set STORYASSETS_STUDIO and DAGSTER_HOME to empty folders",
        )
    if ledger is None or ledger.is_file():
        with closing(Database(settings.ledger_url)) as database, database.reading() as connection:
            require_empty(connection, database.name)


def is_bare(path: Path) -> bool:
    """Whether it is a folder without any file."""
    return path.is_dir() and not any(inside.is_file() for inside in path.rglob("*"))


def ledger_path(settings: Settings) -> Path | None:
    """The ledger's file, if it is one inside the studio."""
    url = make_url(settings.ledger_url)
    if url.get_backend_name() != "sqlite" or not url.database:
        return None
    path = Path(url.database)
    return path if path.is_relative_to(settings.studio_dir) else None


@contextmanager
def staging(studio_dir: Path) -> Iterator[Path]:
    """A folder beside the studio, gone when the block ends; what killed ones left goes too. Raises OSError."""
    studio_dir.parent.mkdir(parents=True, exist_ok=True)
    for left in studio_dir.parent.glob(f"{STAGING_MARK}*"):
        if is_abandoned(left):
            shutil.rmtree(left)
    folder = studio_dir.with_name(f"{STAGING_MARK}{secrets.token_hex(8)}")
    folder.mkdir()
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX)
        yield folder
    finally:
        os.close(descriptor)
        shutil.rmtree(folder, ignore_errors=True)


def put_in_place(settings: Settings, staging_dir: Path) -> None:
    """Load the ledger and move everything where it belongs; undone if any of it fails."""
    inside = ledger_path(settings)
    rows = staging_dir / LEDGER
    if inside is not None:
        path = staging_dir / STUDIO / inside.relative_to(settings.studio_dir)
        with (
            refusing_bad_rows(),
            closing(Database(f"sqlite:///{path}")) as database,
            rows.open("rb") as lines,
        ):
            load_ledger(database, lines)
        path.with_name(f"{path.name}.opening").unlink(missing_ok=True)
        move_files(settings, staging_dir)
        return
    with (
        ExitStack() as undoing,
        refusing_bad_rows(),
        closing(Database(settings.ledger_url)) as database,
        database.writing() as connection,
        rows.open("rb") as lines,
    ):
        load_rows(connection, database.name, lines)
        undo = move_files(settings, staging_dir)
        # The rows are there only when this block has ended; what then goes wrong takes the files back.
        undoing.push(lambda kind, *_: undo() if kind else None)


@contextmanager
def refusing_bad_rows() -> Iterator[None]:
    """Rows that contradict each other are no ledger of ours. Raises BadInput."""
    try:
        yield
    except (IntegrityError, ProgrammingError) as error:
        raise BadInput(
            "its rows contradict each other", stage=STAGE, thing="ledger", fix="Restore another backup"
        ) from error


def move_files(settings: Settings, staging_dir: Path) -> Callable[[], None]:
    """Dagster's files, then the studio in one rename, which is what counts; what undoes it. Raises OSError."""
    moved = move_databases(staging_dir / DAGSTER, settings, staging_dir / STUDIO)
    studio_dir, staged, old = settings.studio_dir, staging_dir / STUDIO, staging_dir / "old"

    def undo() -> None:
        if not staged.exists():
            studio_dir.rename(staged)
        for path in moved:
            path.unlink(missing_ok=True)
        if old.exists() and not studio_dir.exists():
            old.rename(studio_dir)

    try:
        if studio_dir.exists():
            studio_dir.rename(old)
        staged.rename(studio_dir)
    except BaseException:
        undo()
        raise
    return undo


def move_databases(databases: Path, settings: Settings, studio: Path) -> list[Path]:
    """Copy Dagster's files to its home, or to where the home will lie in the studio; what was written there."""
    home = settings.dagster_home
    if home.is_relative_to(settings.studio_dir):
        home = studio / home.relative_to(settings.studio_dir)
    written: list[Path] = []
    try:
        for path in sorted(databases.rglob("*.db")):
            target = home / path.relative_to(databases)
            target.parent.mkdir(parents=True, exist_ok=True)
            for companion in SQLITE_COMPANIONS:
                target.with_name(f"{target.name}{companion}").unlink(missing_ok=True)
            written.append(target)
            shutil.move(path, target)  # the home may lie on another disk
    except BaseException:
        for target in written:
            target.unlink(missing_ok=True)
        raise
    return written
