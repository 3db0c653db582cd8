"""Rows of a batch: each becomes a brief, or one clear refusal. Nothing is made and nothing is written here."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from pydantic import ValidationError

from storyassets.cli.asking import STDIN, Asked, brief_for_channel, check_words
from storyassets.cli.batching_tables import SOURCES, STAGE, RawRow, read_table
from storyassets.errors import BadInput, StoryAssetsError
from storyassets.model.brief import Brief
from storyassets.model.channel import Channel
from storyassets.settings import Settings
from storyassets.studio.documents import load_channel

DEFAULT_CHANNEL = "default"
MOST_CHANNELS_KEPT = 64

LoadChannel = Callable[[str], Channel]


@dataclass(frozen=True)
class Row:
    """A row and the brief it asks for; or the error that says why there is none."""

    number: int
    episode: str
    brief: Brief | None = None
    error: StoryAssetsError | None = None


def read_rows(path: Path, settings: Settings) -> Iterator[Row]:
    """Every row, settled one at a time. A key that an earlier row has is an error of the later one.

    Raises BadInput for a file that is bad as a whole, before its first row or, if a quote is never closed,
    at the row that opens it.
    """
    load = lru_cache(MOST_CHANNELS_KEPT)(lambda name: load_channel(settings.channels_dir, name))
    first_with: dict[str, int] = {}
    empty = True
    for raw in read_table(path):
        empty = False
        row = settle_row(raw, path.parent, load)
        if row.brief is not None and row.episode in first_with:
            row = Row(row.number, row.episode, error=same_key(first_with[row.episode], row))
        elif row.brief is not None:
            first_with[row.episode] = row.number
        yield row
    if empty:
        raise BadInput("it has no rows", stage=STAGE, thing=str(path)[:200], fix="Give one episode a row")


def settle_row(raw: RawRow, folder: Path, load: LoadChannel) -> Row:
    """The row's brief, or its error. A story's path is seen from `folder`."""
    key = raw.cells.get("key", "")
    try:
        if raw.fault is not None:
            raise raw.fault
        asked = ask(raw, folder)
        check_words(asked)
        brief = brief_for_channel(asked, load(asked.channel), io.BytesIO())
    except StoryAssetsError as error:
        error.thing = error.thing.removeprefix("--")
        return Row(raw.number, key[:80], error=error)
    except ValidationError as invalid:
        first = invalid.errors(include_url=False, include_input=False)[0]
        field = ".".join(str(part) for part in first["loc"])
        return Row(
            raw.number,
            key[:80],
            error=BadInput(first["msg"], stage=STAGE, thing=field, fix="Correct the row"),
        )
    return Row(raw.number, brief.key, brief)


def ask(raw: RawRow, folder: Path) -> Asked:
    """The row in the words of the command line. Raises BadInput."""
    cells = raw.cells
    if not set(SOURCES) & set(cells):
        fix = f"Fill one of {', '.join(SOURCES)}"
        raise BadInput("it has neither a story nor a topic", stage=STAGE, fix=fix)
    return Asked(
        story=find_story_file(cells["story"], folder) if "story" in cells else None,
        text=cells.get("text"),
        topic=cells.get("topic"),
        key=cells.get("key"),
        title=cells.get("title"),
        channel=cells.get("channel", DEFAULT_CHANNEL),
        duration=cells.get("duration"),
        style=cells.get("style"),
        format=cells.get("format"),
        pattern=cells.get("pattern"),
        seed=cells.get("seed"),
    )


def find_story_file(named: str, folder: Path) -> str:
    """The path of a row's story. Raises BadInput for what is there and no file: it might never end."""
    path = folder / named
    fix = f"Name a text file as seen from {folder}, or put the story itself into the column text"
    try:
        if named != STDIN and path.is_file():
            return str(path)
        reason = "it is no file" if named != STDIN and path.exists() else "there is no such file"
    except (OSError, ValueError):
        reason = "it is no path"
    raise BadInput(reason, stage=STAGE, thing=named[:80], fix=fix)


def same_key(number: int, later: Row) -> BadInput:
    """The error of a row whose key an earlier row has."""
    return BadInput(
        f"rows {number} and {later.number} are the same episode",
        stage=STAGE,
        thing=f"key {later.episode}",
        fix="Give each row a key of its own",
    )
