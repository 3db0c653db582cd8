"""Looking: every episode, a row each. Nothing is run."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any, TypeVar

from rich.console import Console
from rich.table import Table
from rich.text import Text

from storyassets.cli.printing import one_line, print_json
from storyassets.model.brief import Brief
from storyassets.model.document import Document
from storyassets.model.story import Story
from storyassets.model.video import Video
from storyassets.settings import Settings
from storyassets.studio.documents import EpisodeFolder, read_document

DocumentT = TypeVar("DocumentT", bound=Document)


def print_episodes(settings: Settings, *, as_json: bool) -> None:
    """A row for each episode, the newest first."""
    rows = [_summary(folder) for folder in _find_episodes(settings)]
    if as_json:
        print_json(rows)
        return
    if not rows:
        sys.stderr.write("no episode yet: storyassets make STORY\n")
        return
    table = Table("key", "title", "duration", "state", box=None, pad_edge=False)
    for row in rows:
        length = f"{row['duration_s']:.1f} s" if row["duration_s"] else ""
        table.add_row(
            *(Text(one_line(str(cell))) for cell in (row["episode"], row["title"], length, row["state"]))
        )
    Console(width=None if sys.stdout.isatty() else 160).print(table)


def _find_episodes(settings: Settings) -> list[EpisodeFolder]:
    home = settings.studio_dir / "episodes"
    found = [path for path in home.iterdir() if path.is_dir()] if home.is_dir() else []
    newest_first = sorted(found, key=lambda path: (-path.stat().st_mtime, path.name))
    return [EpisodeFolder(settings.studio_dir, path.name) for path in newest_first]


def _summary(folder: EpisodeFolder) -> dict[str, Any]:
    story = _read(folder.asset("story"), Story)
    brief = None if story else _read(folder.brief, Brief)
    video = _read(folder.asset("rendered_video"), Video)
    return {
        "episode": folder.key,
        "title": story.title if story else (brief.topic or brief.title or "") if brief else "",
        "duration_s": round(video.duration_s, 2) if video else None,
        "state": _state(folder, video),
    }


def _state(folder: EpisodeFolder, video: Video | None) -> str:
    if video and folder.video.is_file():
        return "rendered"
    return "previewed" if folder.preview.is_file() else "begun"


def _read(path: Path, model: type[DocumentT]) -> DocumentT | None:
    return read_document(path, model) if path.is_file() else None
