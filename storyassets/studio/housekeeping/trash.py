"""Trash: a deleted episode's folder, for as long as a person may want it back.

`trash/<key>-<time>/` has a manifest and the folder. The manifest is written first and the folder is moved
by one rename: a kill leaves the episode where it was, or in the trash, never in between.
"""

from __future__ import annotations

import shutil
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from pydantic import Field

from storyassets.errors import BadInput, StoryAssetsError
from storyassets.model.document import Document
from storyassets.model.near import suggest_names
from storyassets.studio.catalogue import Catalogue
from storyassets.studio.catalogue_rows import Materialization, Verdict
from storyassets.studio.database import Database
from storyassets.studio.documents import EpisodeFolder, read_document, write_document
from storyassets.studio.editing import editing
from storyassets.studio.files import expecting_to_write, sync_folder

TRASHED_FOLDER = "episode"
MANIFEST = "manifest.json"
RECOVERABLE = timedelta(days=30)


class TrashManifest(Document):
    """What was known of an episode when it was deleted, beside its folder."""

    episode: str
    deleted_at: datetime
    had_partition: bool
    row: dict[str, Any] = Field(default_factory=dict, description="its columns in the catalogue")
    materializations: tuple[dict[str, Any], ...] = ()
    verdicts: tuple[dict[str, Any], ...] = ()


def trash_dir(studio_dir: Path) -> Path:
    """Where deleted episodes lie."""
    return studio_dir / "trash"


def move_to_trash(
    folder: EpisodeFolder, catalogue: Catalogue, *, had_partition: bool, now: datetime
) -> Path | None:
    """Move an episode's folder to the trash; where it lies there, or None if it has none.

    Its partition and its rows in the catalogue are for the caller to remove afterwards, also when the
    folder is gone: a deletion that was killed is finished so. Raises BadConfiguration.
    """
    with editing(folder):
        if not folder.path.is_dir():
            return None
        entry = trash_dir(folder.studio_dir) / f"{folder.key}-{now.astimezone(UTC):%Y%m%dT%H%M%S%fZ}"
        write_document(entry / MANIFEST, describe(folder.key, catalogue, had_partition, now))
        with expecting_to_write(entry):
            folder.path.rename(entry / TRASHED_FOLDER)
            sync_folder(entry)
            sync_folder(folder.path.parent)
    return entry


def describe(key: str, catalogue: Catalogue, had_partition: bool, now: datetime) -> TrashManifest:
    """What the catalogue knows of the episode."""
    row = catalogue.find_episode(key)
    columns = vars(row) if row else {}
    return TrashManifest(
        episode=key,
        deleted_at=now,
        had_partition=had_partition,
        row={name: value for name, value in columns.items() if name in SETTLED_COLUMNS},
        materializations=tuple(vars(made) for made in catalogue.find_materializations(key).values()),
        verdicts=tuple(vars(verdict) for verdict in catalogue.find_verdicts(key).values()),
    )


SETTLED_COLUMNS = (
    "title",
    "channel",
    "duration_s",
    "video",
    "thumbnail",
    "quality_visual",
    "quality_content",
    "quality_technical",
    "quality_overall",
    "archived_at",
)
"""Of the catalogue's row, what is not counted or set anew."""


def find_trash(studio_dir: Path) -> list[tuple[Path, TrashManifest]]:
    """The deleted episodes that can be recovered, the last deleted first. A damaged entry is left out."""
    found = []
    for path in trash_dir(studio_dir).glob(f"*/{MANIFEST}"):
        manifest = read_manifest(path.parent)
        if manifest is not None and (path.parent / TRASHED_FOLDER).is_dir():
            found.append((path.parent, manifest))
    return sorted(found, key=lambda entry: entry[1].deleted_at, reverse=True)


def read_manifest(entry: Path) -> TrashManifest | None:
    """The manifest of an entry, or None if it cannot be read."""
    try:
        return read_document(entry / MANIFEST, TrashManifest)
    except StoryAssetsError:
        return None


def recover_from_trash(studio_dir: Path, key: str, database: Database) -> TrashManifest:
    """Bring back the episode that was deleted last under that key. Its partition is for the caller.

    Raises BadInput when there is none, or another episode has the key by now.
    """
    folder = EpisodeFolder(studio_dir, key)
    deleted = find_trash(studio_dir)
    entry, manifest = next((one for one in deleted if one[1].episode == key), (None, None))
    if entry is None or manifest is None:
        raise BadInput(
            "no such episode is in the trash",
            stage="undelete",
            thing=key,
            fix=suggest_names(key, [one.episode for _, one in deleted]),
        )
    with editing(folder):
        if folder.path.exists():
            raise BadInput(
                "another episode has that key by now",
                stage="undelete",
                thing=key,
                fix=f"Delete it first: storyassets delete {key}",
            )
        with expecting_to_write(folder.path):
            folder.path.parent.mkdir(parents=True, exist_ok=True)
            (entry / TRASHED_FOLDER).rename(folder.path)
            sync_folder(folder.path.parent)
            shutil.rmtree(entry)
    relist(database, manifest)
    return manifest


def relist(database: Database, manifest: TrashManifest) -> None:
    """Write the catalogue's rows as they were, times included."""
    key = manifest.episode
    for fields in manifest.materializations:
        made = Materialization(**fields)
        at(database, made.made_at, manifest).note_materialization(key, made)
    for fields in manifest.verdicts:
        verdict = Verdict(**{**fields, "faults": tuple(fields["faults"])})
        at(database, verdict.judged_at, manifest).note_verdict(key, verdict)
    Catalogue(database).note_episode(key, **known_columns(manifest.row))


def known_columns(row: Mapping[str, Any]) -> dict[str, Any]:
    """The columns that this version has."""
    return {name: value for name, value in row.items() if name in SETTLED_COLUMNS}


def at(database: Database, moment: str, manifest: TrashManifest) -> Catalogue:
    """The catalogue as it is written at that moment."""
    then = datetime.fromisoformat(moment) if moment else manifest.deleted_at
    return Catalogue(database, clock=lambda: then)
