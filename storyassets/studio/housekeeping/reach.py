"""Reach: which takes the documents of the episodes name, those in the trash included.

Any sha256 that stands anywhere in a document counts: to keep one take too many costs a little room, to
lose one costs what it cost.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from storyassets.errors import BadInput
from storyassets.studio.documents import parse, read_text
from storyassets.studio.housekeeping.trash import TRASHED_FOLDER, trash_dir

SHA256 = re.compile(r"(?<![0-9a-f])[0-9a-f]{64}(?![0-9a-f])")
NAMING_TAKES = ("*.json", "picks.yaml")
"""The documents of an episode that can name a take; its other YAML holds words."""


@dataclass(frozen=True)
class Reach:
    """The contents that are named, and the documents that cannot be read: nobody knows what those name."""

    contents: frozenset[str]
    damaged: tuple[Path, ...] = ()


def find_reach(studio_dir: Path) -> Reach:
    """Read every document of every episode. Raises OSError if a folder cannot be listed."""
    contents: set[str] = set()
    damaged: list[Path] = []
    for path in find_documents(studio_dir):
        try:
            contents.update(hashes_in(parse(path, read_text(path), BadInput)))
        except BadInput:
            if path.exists():  # else its episode was just deleted, or made again
                damaged.append(path)
    return Reach(frozenset(contents), tuple(damaged))


def find_documents(studio_dir: Path) -> Iterator[Path]:
    """The documents that may name takes, by episode."""
    for folder in find_folders(studio_dir):
        for pattern in NAMING_TAKES:
            yield from (path for path in sorted(folder.glob(pattern)) if path.is_file())


def find_folders(studio_dir: Path) -> list[Path]:
    """The folders of the episodes, then those of the deleted ones that can still be recovered."""
    episodes = studio_dir / "episodes"
    living = [path for path in sorted(episodes.iterdir()) if path.is_dir()] if episodes.is_dir() else []
    return [*living, *sorted(trash_dir(studio_dir).glob(f"*/{TRASHED_FOLDER}"))]


def hashes_in(value: Any) -> Iterator[str]:
    """Every sha256 in the plain values of a document."""
    waiting = [value]
    while waiting:
        match waiting.pop():
            case str() as text:
                yield from SHA256.findall(text)
            case dict() as fields:
                waiting.extend((*fields, *fields.values()))
            case list() as items:
                waiting.extend(items)
