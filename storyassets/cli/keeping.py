"""Keeping house from the command line: gc, archive, backup and restore, told to a person or a script."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

from storyassets.cli.printing import print_json
from storyassets.errors import BadInput
from storyassets.model.near import suggest_names
from storyassets.model.plain import one_line
from storyassets.settings import Settings
from storyassets.studio.catalogue import Catalogue
from storyassets.studio.catalogue_rebuild import relearn_if_empty
from storyassets.studio.documents import EpisodeFolder
from storyassets.studio.free_space import MEGABYTE
from storyassets.studio.housekeeping.archive import archive_episode, unarchive_episode
from storyassets.studio.housekeeping.backup import write_backup
from storyassets.studio.housekeeping.garbage import Garbage, Kind, discard_garbage, find_garbage
from storyassets.studio.housekeeping.restore import restore_backup
from storyassets.studio.ledger import Ledger

MOST_NAME_BYTES = 200  # of a file; beside it stands a temporary one with a longer name


@contextmanager
def open_ledger(settings: Settings) -> Iterator[Ledger]:
    """The ledger, closed when the block ends. Raises BadConfiguration."""
    with closing(Ledger(settings.ledger_url)) as ledger:
        yield ledger


def find_folder(settings: Settings, key: str, stage: str) -> EpisodeFolder:
    """The folder of an episode that is there. Raises BadInput, which names the near ones."""
    folder = EpisodeFolder(settings.studio_dir, key)
    if not folder.path.is_dir():
        home = folder.path.parent
        known = sorted(path.name for path in home.iterdir() if path.is_dir()) if home.is_dir() else []
        raise BadInput("there is no such episode", stage=stage, thing=key, fix=suggest_names(key, known))
    return folder


def clear_away(settings: Settings, age: timedelta, *, dry_run: bool, as_json: bool) -> None:
    """Let garbage go, or only say what would. Raises BadInput, BadConfiguration."""
    now = datetime.now(UTC)
    with open_ledger(settings) as ledger:
        relearn_if_empty(Catalogue(ledger.database), settings.studio_dir)
        garbage = find_garbage(settings.studio_dir, ledger, age, now)
        if not dry_run:
            garbage = discard_garbage(garbage, settings.studio_dir, ledger, age, now)
    for path in garbage.damaged:
        sys.stderr.write(
            f"warning: {one_line(str(path))} is damaged, so no take goes: nobody knows which it names. "
            "Make its episode again\n"
        )
    if as_json:
        print_json(describe_garbage(garbage, dry_run))
    else:
        sys.stdout.write(tell_garbage(garbage, settings, dry_run))


def describe_garbage(garbage: Garbage, dry_run: bool) -> dict[str, object]:
    """For a script."""
    kinds = {
        kind.value: {"count": len(some), "bytes": sum(one.size_bytes for one in some)}
        for kind in Kind
        for some in [garbage.of(kind)]
    }
    damaged = [str(path) for path in garbage.damaged]
    return {"dry_run": dry_run, "bytes": garbage.size_bytes, **kinds, "damaged": damaged}


def tell_garbage(garbage: Garbage, settings: Settings, dry_run: bool) -> str:
    """For a person: each thing in a dry run, else the sums."""
    lines = []
    for kind in Kind:
        some = garbage.of(kind)
        size_mb = sum(one.size_bytes for one in some) / MEGABYTE
        lines.append(f"{kind.value:<10} {len(some):>6}  {size_mb:9.1f} MB")
        if dry_run:
            lines += [
                f"  {one.path.relative_to(settings.studio_dir)}  {one.size_bytes} bytes" for one in some
            ]
    said = "would go" if dry_run else "went"
    lines.append(f"{garbage.size_bytes / MEGABYTE:.1f} MB {said}")
    return "".join(f"{line}\n" for line in lines)


def put_away(settings: Settings, key: str, *, undo: bool, as_json: bool) -> None:
    """Archive an episode, or take it out again. Raises BadInput."""
    folder = find_folder(settings, key, "archive")
    freed_bytes = 0
    with open_ledger(settings) as ledger:
        catalogue = Catalogue(ledger.database)
        relearn_if_empty(catalogue, settings.studio_dir)
        if undo:
            unarchive_episode(folder, catalogue)
        else:
            freed_bytes = archive_episode(folder, catalogue, datetime.now(UTC))
    if as_json:
        print_json({"episode": key, "archived": not undo, "bytes": freed_bytes})
    elif undo:
        sys.stdout.write(f"{key} is in the list again\n")
    else:
        sys.stdout.write(
            f"{key} is archived, its files and takes stay; take it out again: storyassets archive {key} --undo\n"
        )


def back_up(settings: Settings, destination: Path, *, as_json: bool) -> None:
    """Write a backup. Raises BadInput, BadConfiguration."""
    check_destination(settings, destination)
    with open_ledger(settings) as ledger:
        report = write_backup(settings, ledger.database, destination, datetime.now(UTC))
    for note in report.notes:
        sys.stderr.write(f"note: {note}\n")
    if as_json:
        told = {"file": str(destination), "files": report.files, "bytes": report.size_bytes}
        print_json({**told, "notes": report.notes})
    else:
        sys.stdout.write(
            f"{destination}: {report.files} files, {report.size_bytes / MEGABYTE:.1f} MB; channels and "
            "dagster.yaml are not in it\n"
        )


def check_destination(settings: Settings, destination: Path) -> None:
    """Raises BadInput for a file that no backup should be."""
    name = destination.name[:80]
    if not destination.name.endswith((".tar", ".tar.gz")) or len(destination.name.encode()) > MOST_NAME_BYTES:
        raise BadInput("a backup is a .tar or .tar.gz", stage="backup", thing=name, fix="Name it so")
    if not destination.absolute().parent.is_dir():
        raise BadInput(
            "there is no such folder",
            stage="backup",
            thing=str(destination.parent)[:200],
            fix="Make it, or name another file",
        )
    if destination.absolute().is_relative_to(settings.studio_dir):
        raise BadInput(
            "it would lie in the studio that it is of", stage="backup", thing=name, fix="Put it elsewhere"
        )


def bring_back(settings: Settings, source: Path, *, as_json: bool) -> None:
    """Restore a backup into a place where nothing is yet. Raises BadInput, BadConfiguration."""
    report = restore_backup(settings, source)
    for note in report.notes:
        sys.stderr.write(f"note: {note}\n")
    if as_json:
        told = {"studio": str(settings.studio_dir), "episodes": report.episodes, "takes": report.takes}
        print_json({**told, "notes": report.notes})
    else:
        sys.stdout.write(
            f"{report.episodes} episodes and {report.takes} takes are in {settings.studio_dir}\n"
        )
