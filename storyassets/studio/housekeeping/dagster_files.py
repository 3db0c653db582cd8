"""Dagster's database, when it is SQLite: which files it has, and a copy of each while it is in use."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from storyassets.errors import BadConfiguration
from storyassets.studio.documents import parse, read_text

CONFIGURATION = "dagster.yaml"
FOLDERS = ("history", "schedules", "storage")
SUFFIX = ".db"


def keeps_elsewhere(dagster_home: Path) -> bool:
    """Whether `dagster.yaml` puts the database anywhere but in the home. Raises BadConfiguration."""
    path = dagster_home / CONFIGURATION
    if not path.is_file():
        return False
    settings = parse(path, read_text(path, BadConfiguration), BadConfiguration)
    fields = settings if isinstance(settings, dict) else {}
    return any(name in fields for name in ("storage", "run_storage", "event_log_storage", "schedule_storage"))


def find_databases(dagster_home: Path) -> list[Path]:
    """The database files of the home."""
    return [
        path
        for folder in FOLDERS
        for path in sorted((dagster_home / folder).rglob(f"*{SUFFIX}"))
        if path.is_file() and not path.is_symlink()
    ]


def copy_database(source: Path, destination: Path) -> None:
    """A consistent copy of a SQLite file, also while others write. Raises BadConfiguration if it is damaged."""
    try:
        with (
            closing(sqlite3.connect(f"file:{quoted(source)}?mode=ro", uri=True, timeout=30)) as live,
            closing(sqlite3.connect(destination)) as copy,
        ):
            live.backup(copy)
            copy.execute("PRAGMA journal_mode=DELETE")
    except sqlite3.DatabaseError as error:
        raise BadConfiguration(
            f"Dagster's database cannot be copied: {error}",
            stage="backup",
            thing=str(source),
            fix="Check the file and the free space; if it is damaged, restore a backup or move it away",
        ) from error


def find_damage(path: Path) -> str:
    """What SQLite finds wrong with a database file; empty if nothing."""
    try:
        with closing(sqlite3.connect(f"file:{quoted(path)}?mode=ro", uri=True, timeout=30)) as database:
            [found] = database.execute("PRAGMA quick_check(1)").fetchone()
    except sqlite3.DatabaseError as error:
        return str(error)
    return "" if found == "ok" else str(found)


def quoted(path: Path) -> str:
    """The path as a part of a SQLite address."""
    return path.resolve().as_uri().removeprefix("file://")
