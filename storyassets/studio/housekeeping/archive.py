"""Archive: a finished episode leaves the active list. Its files and takes stay; its preview goes.

That it is archived stands in its folder, so that the catalogue can be made again from there.
"""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from storyassets.model.document import Document
from storyassets.studio.catalogue import Catalogue
from storyassets.studio.documents import EpisodeFolder, write_document
from storyassets.studio.editing import editing
from storyassets.studio.files import expecting_to_write
from storyassets.studio.ledger_rows import write_time


class Archived(Document):
    """When an episode was archived."""

    when: datetime


def archive_marker(folder: EpisodeFolder) -> Path:
    """The file that says that the episode is archived."""
    return folder.path / "archived.json"


def archive_episode(folder: EpisodeFolder, catalogue: Catalogue, now: datetime) -> int:
    """Put it away; how many bytes went. Raises BadConfiguration."""
    with editing(folder), expecting_to_write(folder.path):
        write_document(archive_marker(folder), Archived(when=now))
        freed_bytes = folder.preview.stat().st_size if folder.preview.is_file() else 0
        folder.preview.unlink(missing_ok=True)
    catalogue.note_episode(folder.key, archived_at=write_time(now))
    return freed_bytes


def unarchive_episode(folder: EpisodeFolder, catalogue: Catalogue) -> None:
    """Take it out again. Raises BadConfiguration."""
    with editing(folder), expecting_to_write(folder.path):
        archive_marker(folder).unlink(missing_ok=True)
    catalogue.note_episode(folder.key, archived_at="")
