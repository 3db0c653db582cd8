"""Table: a story in each row of a CSV file, or in each line of a JSONL file."""

from __future__ import annotations

import codecs
import csv
import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, TextIO

from storyassets.errors import BadConfiguration
from storyassets.model.near import near_names
from storyassets.providers.protocols import FoundStory, NoStory
from storyassets.providers.sources import MOST_BYTES, STAGE, SourceOutfit, web_address

COLUMNS = ("text", "title", "url", "licence", "credit")
OTHER_SPELLINGS = {"license": "licence"}
DELIMITERS = {".csv": (",", ";", "\t"), ".tsv": ("\t",)}
JSON_LINES = (".jsonl", ".ndjson")
MOST_HEADER_CHARACTERS = 65_536


class TableSource:
    """One file. A column that is none of ours is left alone."""

    def __init__(self, outfit: SourceOutfit) -> None:
        self._path = outfit.path
        self._name = outfit.settings.name

    def read(self) -> Iterator[FoundStory | NoStory]:
        """A story for each row that can be read. Raises BadConfiguration for a file that is none as a whole."""
        suffix = self._path.suffix.lower()
        if suffix not in DELIMITERS and suffix not in JSON_LINES:
            raise self._wrong("it is neither .csv, .tsv nor .jsonl", "Save the table as CSV")
        if self._path.exists() and not self._path.is_file():
            raise self._wrong("it is no file", "Name a CSV or JSONL file")
        try:
            with self._path.open(encoding=_encoding_of(self._path), newline="") as stream:
                if suffix in JSON_LINES:
                    yield from _read_objects(stream)
                else:
                    yield from self._read_rows(stream, DELIMITERS[suffix])
        except UnicodeError as error:
            raise self._wrong("it is not UTF-8 text", "Save it as UTF-8") from error
        except (OSError, ValueError) as error:
            reason = getattr(error, "strerror", None) or "it cannot be read"
            raise self._wrong(f"{reason}: {str(self._path)[:300]}", "Name a CSV or JSONL file") from error

    def _read_rows(self, stream: TextIO, delimiters: tuple[str, ...]) -> Iterator[FoundStory | NoStory]:
        csv.field_size_limit(MOST_BYTES)
        header = stream.readline(MOST_HEADER_CHARACTERS)
        delimiter = max(delimiters, key=lambda mark: len(set(COLUMNS) & set(_split(header, mark))))
        columns = self._check_columns(_split(header, delimiter))
        lines = iter(lambda: stream.readline(MOST_BYTES), "")
        rows = csv.reader(lines, delimiter=delimiter, skipinitialspace=True, strict=True)
        number = 1
        while True:
            number += 1
            try:
                row = next(rows, None)
            except csv.Error as error:
                yield NoStory(f"row {number}", f"it is not CSV: {error}")
                continue
            if row is None:
                return
            if any(cell.strip() for cell in row):
                yield _story_of_row(number, columns, row)

    def _check_columns(self, columns: list[str]) -> list[str]:
        """Raises BadConfiguration for a header without a text, or with a column of ours twice."""
        known = f"Known columns: {', '.join(COLUMNS)}"
        twice = [name for name in COLUMNS if columns.count(name) > 1]
        if twice:
            raise self._wrong(f"its header has the column {twice[0]} twice", "Remove one of the two")
        if "text" not in columns:
            meant = near_names("text", [name for name in columns if name], 1)
            told = ", ".join(repr(name[:40]) for name in columns[:8] if name) or "nothing"
            hint = f"; is {meant[0][:40]!r} the text?" if meant else ""
            raise self._wrong(f"its header has no column text, but {told}{hint}", known)
        return columns

    def _wrong(self, what: str, fix: str) -> BadConfiguration:
        return BadConfiguration(what, stage=STAGE, thing=self._name, fix=fix)


def _encoding_of(path: Path) -> str:
    """UTF-8, or UTF-16 where its mark says so. Raises OSError."""
    with path.open("rb") as file:
        mark = file.read(len(codecs.BOM_UTF16_LE))
    return "utf-16" if mark in (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE) else "utf-8-sig"


def _split(header: str, delimiter: str) -> list[str]:
    """The columns' names, as we spell them."""
    try:
        names = next(csv.reader([header], delimiter=delimiter, skipinitialspace=True), [])
    except csv.Error:
        names = []
    plain = [name.strip().lower() for name in names]
    return [OTHER_SPELLINGS.get(name, name) for name in plain]


def _story_of_row(number: int, columns: list[str], row: list[str]) -> FoundStory | NoStory:
    if any(cell.strip() for cell in row[len(columns) :]):
        return NoStory(
            f"row {number}", f"it has {len(row)} cells for {len(columns)} columns: quote a text with commas"
        )
    return _story_of(f"row {number}", dict(zip(columns, row, strict=False)))


def _read_objects(stream: TextIO) -> Iterator[FoundStory | NoStory]:
    """An object a line."""
    number = 0
    while line := stream.readline(MOST_BYTES):
        number += 1
        if len(line) >= MOST_BYTES and not line.endswith("\n"):
            yield NoStory(f"line {number}", "it is too long")
            return
        if line.strip():
            yield _story_of_line(f"line {number}", line)


def _story_of_line(place: str, line: str) -> FoundStory | NoStory:
    try:
        told = json.loads(line)
    except (ValueError, RecursionError) as error:
        return NoStory(place, f"it is not JSON: {getattr(error, 'msg', 'it cannot be read')}")
    if not isinstance(told, dict):
        return NoStory(place, "it is no JSON object")
    return _story_of(
        place, {OTHER_SPELLINGS.get(str(name), str(name)): value for name, value in told.items()}
    )


def _story_of(place: str, told: Mapping[str, Any]) -> FoundStory | NoStory:
    cells = {name: _words(told.get(name)) for name in COLUMNS}
    if not cells["text"]:
        return NoStory(cells["title"] or place, f"{place} has no text")
    return FoundStory(
        text=cells["text"],
        title=cells["title"],
        url=web_address(cells["url"]),
        licence=cells["licence"],
        credit=cells["credit"],
    )


def _words(value: object) -> str:
    return value.strip() if isinstance(value, str) else ""
