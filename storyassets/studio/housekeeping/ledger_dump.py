"""Ledger dump: every row of our tables as lines of JSON, the same from SQLite and from Postgres.

A dump is read in one transaction, so it is consistent while others write.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import IO, Any

from sqlalchemy import Connection, Table, func, select, text

from storyassets.errors import BadInput
from storyassets.studio.database import Database
from storyassets.studio.ledger_migrations import fill_money, fill_search
from storyassets.studio.ledger_schema import breakers, daily, metadata, paces, schema_version
from storyassets.studio.publishing_schema import publications

ROWS_AT_ONCE = 500
LEFT_OUT = {table.name for table in (schema_version, daily, breakers, paces)}
"""What is of the moment, or is summed up again."""
TABLES: dict[str, Table] = {
    name: table for name, table in sorted(metadata.tables.items()) if name not in LEFT_OUT
}
SERIAL = ("storyassets_calls", "storyassets_decisions", "storyassets_entries", "storyassets_reuses")
"""Their keys are counted by the database, which has to go on behind the last one."""

BLANKED = {publications.name: ("session", "worker", "leased_until")}
"""Columns that are written empty: who has it in hand, and the session of an upload, which is as good as a key."""


def dump_ledger(database: Database, out: IO[bytes]) -> None:
    """Write every row as `{"table": …, "row": {…}}`, a line each. Raises BadConfiguration, OSError."""
    with database.reading() as connection:
        pin_snapshot(connection)
        for name, table in TABLES.items():
            rows = connection.execution_options(yield_per=ROWS_AT_ONCE).execute(select(table))
            for row in rows:
                fields = {**row._mapping, **dict.fromkeys(BLANKED.get(name, ()), "")}
                line = json.dumps({"table": name, "row": fields}, ensure_ascii=False)
                out.write(line.encode() + b"\n")


def pin_snapshot(connection: Connection) -> None:
    """Let all that the transaction reads be of one moment; in SQLite it is."""
    if connection.dialect.name == "postgresql":
        connection.execute(text("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ"))


def load_ledger(database: Database, lines: Iterable[bytes]) -> None:
    """Put the rows into empty tables, all or none.

    Raises BadInput if the tables are not empty or a line is no row of ours.
    """
    with database.writing() as connection:
        load_rows(connection, database.name, lines)


def load_rows(connection: Connection, name: str, lines: Iterable[bytes]) -> None:
    """The same, in a transaction that writes to the database of that name."""
    require_empty(connection, name)
    for table, rows in in_groups(lines):
        connection.execute(TABLES[table].insert(), rows)
    if connection.dialect.name == "postgresql":
        for table in SERIAL:
            count_on(connection, TABLES[table])
    fill_search(connection)  # a backup of an older version has none
    fill_money(connection)


def require_empty(connection: Connection, name: str) -> None:
    """Raises BadInput for a ledger that knows anything."""
    for table in TABLES.values():
        if connection.execute(select(func.count()).select_from(table)).scalar_one():
            raise BadInput(
                "the ledger is not empty",
                stage="restore",
                thing=name,
                fix="Name a ledger of its own in STORYASSETS_LEDGER_URL",
            )


def in_groups(lines: Iterable[bytes]) -> Iterator[tuple[str, list[dict[str, Any]]]]:
    """The rows of one table after another, a bounded number at once. Raises BadInput."""
    table = ""
    rows: list[dict[str, Any]] = []
    for number, line in enumerate(lines, 1):
        name, row = read_line(line, number)
        if rows and (name != table or len(rows) == ROWS_AT_ONCE or row.keys() != rows[0].keys()):
            yield table, rows
            rows = []
        table = name
        rows.append(row)
    if rows:
        yield table, rows


def read_line(line: bytes, number: int) -> tuple[str, dict[str, Any]]:
    """The table and the row. Raises BadInput."""
    try:
        entry = json.loads(line)
        name, row = entry["table"], dict(entry["row"])
        if not row.keys() <= set(TABLES[name].c.keys()):
            raise KeyError(name)
    except (ValueError, KeyError, TypeError) as error:
        raise BadInput(
            "it is no row of a ledger that this storyassets knows",
            stage="restore",
            thing=f"ledger, line {number}",
            fix="Restore it with the version that made the backup",
        ) from error
    return name, row


def count_on(connection: Connection, table: Table) -> None:
    """Let the next row's key be behind the last one."""
    [key] = table.primary_key.columns
    last = connection.execute(select(func.max(key))).scalar_one()
    if last is not None:
        where = text("SELECT setval(pg_get_serial_sequence(:table, :key), :last)")
        connection.execute(where, {"table": table.name, "key": key.name, "last": last})
