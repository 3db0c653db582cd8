"""Rebuilding the catalogue: what the index says of an episode, read from the documents in its folder.

The verdicts of the gates are not in the folder; they come back when the episode is next made or judged.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any

from storyassets.errors import StoryAssetsError
from storyassets.model.brief import KEY_PATTERN, Brief
from storyassets.model.commission import Commission
from storyassets.model.document import Document
from storyassets.model.quality import QualityScore
from storyassets.model.story import Story
from storyassets.model.video import Thumbnail, Video
from storyassets.studio.catalogue import Catalogue
from storyassets.studio.documents import EpisodeFolder, read_document
from storyassets.studio.housekeeping.archive import Archived, archive_marker


@dataclass(frozen=True)
class Relearned:
    """The episodes that were learned, those that were forgotten, and what could not be read, in a line each."""

    learned: tuple[str, ...] = ()
    forgotten: tuple[str, ...] = ()
    damaged: tuple[str, ...] = ()


def relearn_if_empty(catalogue: Catalogue, studio_dir: Path) -> Relearned:
    """Learn every episode of a studio whose catalogue knows none: it was lost, or never written."""
    return Relearned() if catalogue.find_keys() else relearn_episodes(catalogue, studio_dir)


def relearn_episodes(
    catalogue: Catalogue, studio_dir: Path, *, sparing: timedelta = timedelta(0)
) -> Relearned:
    """Make the catalogue know each episode that has a folder, and no other.

    What it knows already stays as it is, and so does what changed within the time to be spared: an episode
    that is just being born has its row before its folder. Raises BadConfiguration if the ledger cannot be used.
    """
    folders = {folder.key: folder for folder in find_folders_by_age(studio_dir)}
    known = catalogue.find_keys()
    gone = tuple(sorted(catalogue.find_keys(untouched_for=sparing) - folders.keys()))
    for key in gone:
        catalogue.forget(key)
    missing = [folder for key, folder in folders.items() if key not in known]
    damaged = [line for folder in missing for line in relearn_episode(catalogue, folder)]
    return Relearned(tuple(folder.key for folder in missing), gone, tuple(damaged))


def find_folders_by_age(studio_dir: Path) -> list[EpisodeFolder]:
    """The episodes' folders, the last changed last: so they are learned, and so the index sorts them."""
    home = studio_dir / "episodes"
    found = (
        [path for path in home.iterdir() if path.is_dir() and KEY_PATTERN.fullmatch(path.name)]
        if (home.is_dir())
        else []
    )
    return [
        EpisodeFolder(studio_dir, path.name) for path in sorted(found, key=lambda one: one.stat().st_mtime)
    ]


def relearn_episode(catalogue: Catalogue, folder: EpisodeFolder) -> list[str]:
    """Learn one episode. What of it cannot be read is left blank, and told in a line each."""
    columns: dict[str, Any] = {}
    damaged: list[str] = []
    for path, model, tell in sources_of(folder):
        if path.is_file():
            try:
                columns |= tell(read_document(path, model))
            except StoryAssetsError as error:
                damaged.append(str(error))
    catalogue.note_episode(folder.key, **columns)
    return damaged


Tell = Callable[[Any], dict[str, Any]]


def sources_of(folder: EpisodeFolder) -> Iterable[tuple[Path, type[Document], Tell]]:
    """The documents that settle the columns of an episode's row, and how; a later one wins."""
    return (
        (
            folder.brief,
            Brief,
            lambda brief: {"channel": brief.channel, "title": brief.title or brief.topic or ""},
        ),
        (folder.asset("brief"), Commission, lambda settled: {"channel": settled.brief.channel}),
        (folder.asset("story"), Story, lambda story: {"title": story.title}),
        (
            folder.asset("rendered_video"),
            Video,
            lambda video: {"video": video.content, "duration_s": video.duration_s},
        ),
        (folder.asset("thumbnail"), Thumbnail, lambda picture: {"thumbnail": picture.content}),
        (folder.asset("quality_score"), QualityScore, points_of),
        (archive_marker(folder), Archived, lambda archived: {"archived_at": archived.when.isoformat()}),
    )


def points_of(score: QualityScore) -> dict[str, Any]:
    """The score's columns."""
    return {f"quality_{name}": getattr(score, name) for name in ("visual", "content", "technical", "overall")}
