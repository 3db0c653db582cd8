"""Tables of a batch: the rows of a CSV or JSON-lines file, one at a time, as they were typed.

What is wrong with one row is told with that row; what is wrong with the whole file is raised. A row's
number is a spreadsheet's: the header is row 1, and a cell of several lines does not count as several.
"""

from __future__ import annotations

import codecs
import csv
import json
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TextIO

from storyassets.errors import BadInput
from storyassets.model.near import near_names

STAGE = "batch"
COLUMNS = (
    "key", "story", "text", "topic", "title", "channel", "duration", "style", "format", "pattern", "seed",
)  # fmt: skip
SOURCES = ("story", "text", "topic")
DELIMITERS = {".csv": (",", ";", "\t"), ".tsv": ("\t",)}
JSON_LINES = (".jsonl", ".ndjson")
MOST_ROW_CHARACTERS = 16_000_000
MOST_HEADER_CHARACTERS = 65_536
CHUNK_BYTES = 1 << 20
NUL = "\0"


@dataclass(frozen=True)
class RawRow:
    """The filled cells of one row by column; or `fault`, why it cannot be read."""

    number: int
    cells: Mapping[str, str] = field(default_factory=dict)
    fault: BadInput | None = None


def read_table(path: Path) -> Iterator[RawRow]:
    """Every row that is not blank. Raises BadInput for a file that is bad as a whole."""
    suffix = path.suffix.lower()
    if suffix not in DELIMITERS and suffix not in JSON_LINES:
        raise bad_file(path, "it is neither .csv, .tsv nor .jsonl", "Save the table as CSV")
    with reading(path):
        encoding = find_encoding(path)
        check_encoding(path, encoding)
        with path.open(encoding=encoding, newline="") as stream:
            if suffix in JSON_LINES:
                yield from read_json_lines(stream)
            else:
                yield from read_csv(stream, path, DELIMITERS[suffix])


def bad_file(path: Path, message: str, fix: str) -> BadInput:
    """The error for a whole file."""
    return BadInput(message, stage=STAGE, thing=str(path)[:200], fix=fix)


@contextmanager
def reading(path: Path) -> Iterator[None]:
    """Whatever keeps us from reading is a matter of the file: raises BadInput."""
    try:
        yield
    except FileNotFoundError as error:
        raise bad_file(path, "there is no such file", "Name a CSV or JSON-lines file") from error
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or "it cannot be read"
        raise bad_file(path, reason, "Name a CSV or JSON-lines file") from error


def find_encoding(path: Path) -> str:
    """UTF-8, or UTF-16 where its mark says so. Raises BadInput for an empty file."""
    if path.exists() and not path.is_file():
        raise bad_file(path, "it is no file", "Name a CSV or JSON-lines file")
    with path.open("rb") as file:
        mark = file.read(len(codecs.BOM_UTF8))
    if not mark:
        raise bad_file(path, "it is empty", f"The first row names the columns: {', '.join(COLUMNS)}")
    return "utf-16" if mark[:2] in (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE) else "utf-8-sig"


def check_encoding(path: Path, encoding: str) -> None:
    """Read it through once, so that nothing is made of a file that turns out unreadable. Raises BadInput."""
    decoder = codecs.getincrementaldecoder(encoding)()
    read_bytes, line = 0, 1
    with path.open("rb") as file:
        while True:
            chunk = file.read(CHUNK_BYTES)
            read_bytes += len(chunk)
            try:
                line += decoder.decode(chunk, final=not chunk).count("\n")
            except UnicodeDecodeError as error:
                before = error.object[: error.start].decode(error.encoding, "ignore")
                at = read_bytes - len(error.object) + error.start + 1
                raise bad_file(
                    path,
                    f"line {line + before.count(chr(10))}, byte {at} is not {'UTF-16' if encoding == 'utf-16' else 'UTF-8'} text",
                    "Save it as UTF-8",
                ) from None
            if not chunk:
                return


# -- CSV ---------------------------------------------------------------------------------------


def read_csv(stream: TextIO, path: Path, delimiters: tuple[str, ...]) -> Iterator[RawRow]:
    """The rows below the header. Raises BadInput."""
    csv.field_size_limit(MOST_ROW_CHARACTERS)
    header = stream.readline(MOST_HEADER_CHARACTERS)
    delimiter = max(delimiters, key=lambda mark: count_known(split_header(header, mark)))
    columns = check_columns(split_header(header, delimiter), path)
    records = csv.reader(bounded_lines(stream), delimiter=delimiter, skipinitialspace=True, strict=True)
    number = 1
    while True:
        number += 1
        try:
            cells = next(records, None)
        except csv.Error as error:
            yield RawRow(number, fault=unreadable_row(path, number, str(error)))
            continue
        if cells is None:
            return
        if any(cell.strip() for cell in cells):
            yield name_cells(number, columns, cells)


def split_header(header: str, delimiter: str) -> list[str]:
    """The names of the columns, without capitals and the spaces around them."""
    try:
        names = next(csv.reader([header], delimiter=delimiter, skipinitialspace=True), [])
    except csv.Error:
        names = [header]
    return [name.strip().lower() for name in names]


def count_known(names: list[str]) -> int:
    """How many of them are columns of ours."""
    return sum(name in COLUMNS for name in names)


def check_columns(names: list[str], path: Path) -> list[str]:
    """The columns, each known and there once; one without a name has to stay empty. Raises BadInput."""
    known = f"Known columns: {', '.join(COLUMNS)}"
    named = [name for name in names if name]
    if any(NUL in name for name in named):
        raise bad_file(path, "it has NUL bytes", "Save it as UTF-8 text")
    for name in named:
        if name not in COLUMNS:
            near = near_names(name, COLUMNS, 1)
            hint = f"; did you mean {near[0]}?" if near else ""
            raise bad_file(path, f"row 1: there is no column {name[:40]!r}{hint}", known)
        if named.count(name) > 1:
            raise bad_file(path, f"row 1: the column {name} is there twice", "Remove one of the two")
    if not set(named) & set(SOURCES):
        raise bad_file(path, f"row 1: there is none of the columns {', '.join(SOURCES)}", known)
    return names


def bounded_lines(stream: TextIO) -> Iterator[str]:
    """The lines; an endless one comes in pieces, which the size of a cell then refuses."""
    return iter(lambda: stream.readline(MOST_ROW_CHARACTERS), "")


def unreadable_row(path: Path, number: int, reason: str) -> BadInput:
    """The error of a row that is no CSV. Raises it as the whole file's if the rest of the file is lost."""
    if "unexpected end" in reason or "field limit" in reason:
        raise bad_file(
            path, f"row {number} has a quote that is never closed", 'A quote inside quotes is written ""'
        )
    return BadInput(f"it is not CSV: {reason}", stage=STAGE, fix='A quote inside quotes is written ""')


def name_cells(number: int, columns: list[str], cells: list[str]) -> RawRow:
    """The filled cells by column."""
    beyond = [cell for cell in cells[len(columns) :] if cell.strip()]
    unnamed = [cell for name, cell in zip(columns, cells, strict=False) if not name and cell.strip()]
    if beyond or unnamed:
        fault = BadInput(
            f"it has {len(cells)} cells, and {len([name for name in columns if name])} columns have a name",
            stage=STAGE,
            fix="Put a text with commas into quotes",
        )
        return RawRow(number, fault=fault)
    filled = {name: cell.strip() for name, cell in zip(columns, cells, strict=False) if cell.strip()}
    return RawRow(number, filled, find_fault(filled))


# -- JSON lines --------------------------------------------------------------------------------


def read_json_lines(stream: TextIO) -> Iterator[RawRow]:
    """An object a line."""
    number = 0
    while line := stream.readline(MOST_ROW_CHARACTERS):
        number += 1
        whole = len(line) < MOST_ROW_CHARACTERS or line.endswith("\n")
        while not whole and (rest := stream.readline(MOST_ROW_CHARACTERS)):
            whole = rest.endswith("\n")
            line = ""
        if not line:
            yield RawRow(
                number, fault=BadInput("it is too long", stage=STAGE, fix="Give a story, no library")
            )
        elif line.strip():
            yield read_object(number, line)


def read_object(number: int, line: str) -> RawRow:
    """The filled fields of an object, as text."""
    try:
        fields = json.loads(line)
    except (ValueError, RecursionError) as error:
        reason = getattr(error, "msg", None) or "it cannot be read"
        column = f" at column {error.colno}" if isinstance(error, json.JSONDecodeError) else ""
        return RawRow(
            number, fault=BadInput(f"it is not JSON: {reason}{column}", stage=STAGE, fix="An object a line")
        )
    if not isinstance(fields, dict):
        return RawRow(number, fault=BadInput("it is no JSON object", stage=STAGE, fix="An object a line"))
    fault = find_unknown(fields)
    if fault:
        return RawRow(number, fault=fault)
    filled = {
        name: str(value).strip() for name, value in fields.items() if value is not None and str(value).strip()
    }
    return RawRow(number, filled, find_fault(filled))


def find_unknown(fields: Mapping[str, Any]) -> BadInput | None:
    """A field that is not ours, or whose value is neither text nor a number."""
    for name, value in fields.items():
        if name not in COLUMNS:
            known = f"Known fields: {', '.join(COLUMNS)}"
            return BadInput(f"there is no field {name[:40]!r}", stage=STAGE, fix=known)
        if isinstance(value, bool | list | dict):
            return BadInput("it is neither text nor a number", stage=STAGE, thing=name, fix="Give a text")
    return None


def find_fault(cells: Mapping[str, str]) -> BadInput | None:
    """A cell that is no text: NUL characters, or half of a character."""
    for name, cell in cells.items():
        if NUL in cell:
            return BadInput("it has NUL characters", stage=STAGE, thing=name, fix="Give a text")
        try:
            cell.encode()
        except UnicodeEncodeError:
            return BadInput("it has half of a character", stage=STAGE, thing=name, fix="Save it as UTF-8")
    return None
