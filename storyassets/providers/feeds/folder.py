"""Folder: a story in each text file of a folder."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from storyassets.errors import BadConfiguration
from storyassets.providers.protocols import FoundStory, NoStory
from storyassets.providers.sources import STAGE, SourceOutfit

SUFFIXES = (".txt", ".md")
MOST_FILE_BYTES = 1_000_000


class FolderSource:
    """The .txt and .md files of one folder, by name; what lies deeper or is hidden is left alone."""

    def __init__(self, outfit: SourceOutfit) -> None:
        self._path = outfit.path
        self._name = outfit.settings.name

    def read(self) -> Iterator[FoundStory | NoStory]:
        """A story for each file that can be read. Raises BadConfiguration for a folder without any file."""
        try:
            files = sorted(path for path in self._path.iterdir() if _is_text(path))
        except (OSError, ValueError) as error:
            reason = getattr(error, "strerror", None) or "it cannot be read"
            raise self._wrong(f"{reason}: {str(self._path)[:300]}") from error
        if not files:
            raise self._wrong("no .txt or .md file is in it")
        return (_read_file(path) for path in files)

    def _wrong(self, what: str) -> BadConfiguration:
        return BadConfiguration(what, stage=STAGE, thing=self._name, fix="Name a folder of .txt or .md files")


def _is_text(path: Path) -> bool:
    return path.suffix.lower() in SUFFIXES and not path.name.startswith(".") and path.is_file()


def _read_file(path: Path) -> FoundStory | NoStory:
    try:
        with path.open("rb") as file:
            content = file.read(MOST_FILE_BYTES + 1)
    except OSError as error:
        return NoStory(path.name, error.strerror or "it cannot be read")
    if len(content) > MOST_FILE_BYTES:
        return NoStory(path.name, f"it is over {MOST_FILE_BYTES // 1_000_000} MB: give one story a file")
    try:
        return FoundStory(text=content.decode("utf-8-sig"))
    except UnicodeDecodeError:
        return NoStory(path.name, "it is not UTF-8 text")
