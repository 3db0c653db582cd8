"""Looking: what there is, read from the studio. Nothing is run."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any, TypeVar

from rich.console import Console
from rich.table import Table
from rich.text import Text

from storyassets.cli.printing import one_line, print_json
from storyassets.errors import BadInput
from storyassets.model.brief import Brief
from storyassets.model.document import Document
from storyassets.model.script import Script
from storyassets.model.shot import ShotList
from storyassets.model.story import Story
from storyassets.model.video import Video
from storyassets.settings import Settings
from storyassets.studio.documents import EpisodeFolder, read_document
from storyassets.studio.ledger import Ledger

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


def print_episode(settings: Settings, key: str, *, as_json: bool) -> None:
    """Its files, figures and script. Raises BadInput when there is no such episode."""
    folder = EpisodeFolder(settings.studio_dir, key)
    if not folder.brief.is_file() and not folder.asset("brief").is_file():
        raise BadInput(
            "there is no such episode", stage="show", thing=key, fix="See them all: storyassets list"
        )
    described = _describe(folder, settings)
    if as_json:
        print_json(described)
        return
    lines = described.pop("script")
    for name, value in described.items():
        sys.stdout.write(f"{name:<14} {one_line(str(value)) if value is not None else 'none'}\n")
    for line in lines:
        sys.stdout.write(f"  {line['beat']:<11} {line['speaker']:<16} {one_line(line['text'])}\n")


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


def _describe(folder: EpisodeFolder, settings: Settings) -> dict[str, Any]:
    brief = _read(folder.brief, Brief)
    script = _read(folder.asset("script"), Script)
    shots = _read(folder.asset("shot_list"), ShotList)
    ledger = Ledger(settings.ledger_url)
    try:
        totals = ledger.totals(folder.key)
    finally:
        ledger.close()
    return {
        **_summary(folder),
        "channel": brief.channel if brief else None,
        "pattern": brief.pattern.value if brief else None,
        "style": brief.style.value if brief else None,
        "video": _existing(folder.video),
        "preview": _existing(folder.preview),
        "thumbnail": _existing(folder.thumbnail),
        "captions": _existing(folder.captions_srt),
        "words": script.words if script else None,
        "shots": len(shots.shots) if shots else None,
        "cost_usd": float(totals.cost_usd),
        "takes_made": totals.made,
        "takes_reused": totals.reused,
        "note": " ".join(
            note for note in (brief.note if brief else "", script.note if script else "") if note
        ),
        "script": [line.model_dump(mode="json", include={"beat", "speaker", "text"}) for line in script.lines]
        if script
        else [],
    }


def _read(path: Path, model: type[DocumentT]) -> DocumentT | None:
    return read_document(path, model) if path.is_file() else None


def _existing(path: Path) -> str | None:
    return str(path) if path.is_file() else None
