"""How the tables of older versions become current; and what guards the entries, which are only ever added to."""

from __future__ import annotations

from collections.abc import Callable

from sqlalchemy import Column, Connection, Table, func, inspect, select, text

from storyassets.errors import NewerSchema
from storyassets.studio.ledger_schema import (
    SCHEMA_VERSION,
    CallState,
    EntryKind,
    breakers,
    calls,
    daily,
    entries,
    episodes,
    falls,
    incidents,
    materializations,
    metadata,
    paces,
    refusals,
    remote_jobs,
    reuses,
    schema_version,
    search_text,
    takes,
    verdicts,
)
from storyassets.studio.ledger_sums import CHARGE, DAY
from storyassets.studio.publishing_schema import PUBLISHING_TABLES

COLUMNS_OF_4 = (
    (calls, ("channel", "run", "units", "price_version")),
    (reuses, ("provider", "saved_nanousd")),
    (takes, ("cost_nanousd",)),
    (remote_jobs, ("call_id",)),
)
INDEXES_OF_4 = ("ix_storyassets_calls_run",)

SQLITE_GUARDS = """
CREATE TRIGGER IF NOT EXISTS storyassets_entries_{when} BEFORE {when} ON storyassets_entries {condition}
BEGIN SELECT RAISE(ABORT, 'entries of the ledger are only added'); END
"""
SQLITE_REPLACING = "WHEN EXISTS (SELECT 1 FROM storyassets_entries WHERE entry_id = NEW.entry_id)"
POSTGRES_GUARDS = (
    """
CREATE OR REPLACE FUNCTION storyassets_only_added() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'entries of the ledger are only added' USING ERRCODE = 'integrity_constraint_violation';
END $$
""",
    "DROP TRIGGER IF EXISTS storyassets_entries_guard ON storyassets_entries",
    """
CREATE TRIGGER storyassets_entries_guard BEFORE UPDATE OR DELETE OR TRUNCATE ON storyassets_entries
FOR EACH STATEMENT EXECUTE FUNCTION storyassets_only_added()
""",
)


def add_catalogue(connection: Connection) -> None:
    """Version 2 has the catalogue's tables beside the ledger's."""
    metadata.create_all(connection, tables=[episodes, materializations, verdicts])


def add_search(connection: Connection) -> None:
    """Version 3 keeps what an episode is searched by."""
    add_columns(connection, episodes, ("search",))
    fill_search(connection)


def add_money(connection: Connection) -> None:
    """Version 4 keeps whose money a call was, its units, and each of its steps; and what providers' faults led to."""
    for table, names in COLUMNS_OF_4:
        add_columns(connection, table, names)
        for index in table.indexes:
            if index.name in INDEXES_OF_4:
                index.create(connection, checkfirst=True)
    metadata.create_all(connection, tables=[daily, entries, falls, refusals, breakers, paces, incidents])
    guard_entries(connection)
    fill_money(connection)


def add_publishing(connection: Connection) -> None:
    """Version 5 keeps slots, decisions, publications, quota, what was told, and how it did."""
    metadata.create_all(connection, tables=list(PUBLISHING_TABLES))


def add_failures(connection: Connection) -> None:
    """Version 6 keeps which asset of an episode failed last, and why."""
    add_columns(connection, episodes, ("failed_asset", "failure"))


def add_columns(connection: Connection, table: Table, names: tuple[str, ...]) -> None:
    """Add those that the table has not yet; they are empty, or 0."""
    there = {column["name"] for column in inspect(connection).get_columns(table.name)}
    for name in names:
        if name not in there:
            kind = table.c[name].type.compile(connection.dialect)
            empty = empty_value(table.c[name])
            connection.exec_driver_sql(
                f"ALTER TABLE {table.name} ADD COLUMN {name} {kind} NOT NULL DEFAULT {empty}"
            )


def empty_value(column: Column[object]) -> str:
    """In SQL."""
    return "0" if column.type.python_type is int else "''"


def guard_entries(connection: Connection) -> None:
    """Let the database itself refuse to change or delete an entry."""
    if connection.dialect.name == "sqlite":
        for when, condition in (("UPDATE", ""), ("DELETE", ""), ("INSERT", SQLITE_REPLACING)):
            connection.exec_driver_sql(SQLITE_GUARDS.format(when=when, condition=condition))
    else:
        for statement in POSTGRES_GUARDS:
            connection.exec_driver_sql(statement)


def fill_search(connection: Connection) -> None:
    """Write into every episode's row what it is searched by."""
    for key, title, channel in connection.execute(
        select(episodes.c.episode, episodes.c.title, episodes.c.channel)
    ).all():
        words = search_text(key, title, channel)
        connection.execute(episodes.update().where(episodes.c.episode == key).values(search=words))


def fill_money(connection: Connection) -> None:
    """What rows of an older version say of money becomes what this one reads; nothing where it is there already."""
    channel = select(episodes.c.channel).where(episodes.c.episode == calls.c.episode).scalar_subquery()
    connection.execute(calls.update().where(calls.c.channel == "").values(channel=func.coalesce(channel, "")))
    paid = select(func.max(calls.c.cost_nanousd)).where(
        calls.c.request_key == takes.c.request_key, calls.c.content != ""
    )
    connection.execute(
        takes.update()
        .where(takes.c.cost_nanousd == 0)
        .values(cost_nanousd=func.coalesce(paid.scalar_subquery(), 0))
    )
    fill_daily(connection)
    carry_calls(connection)


def fill_daily(connection: Connection) -> None:
    """Sum up the calls again."""
    connection.execute(daily.delete())
    sums = select(calls.c.channel, DAY, func.sum(CHARGE)).where(CHARGE > 0).group_by(calls.c.channel, DAY)
    connection.execute(daily.insert().from_select(["channel", "day", "charged_nanousd"], sums))


def carry_calls(connection: Connection) -> None:
    """An entry for each call that has none."""
    columns = ["call_id", "kind", "request_key", "episode", "provider", "amount_nanousd"]
    told = select(entries.c.call_id).where(entries.c.call_id == calls.c.call_id)
    ended = [CallState.SETTLED.value, CallState.POSSIBLY_CHARGED.value]
    rows = select(
        calls.c.call_id,
        text(f"'{EntryKind.CARRIED.value}'"),
        calls.c.request_key,
        calls.c.episode,
        calls.c.provider,
        CHARGE,
        text("''"),
        text("''"),
        text("''"),
        calls.c.state,
        calls.c.updated_at,
    ).where(~told.exists(), calls.c.state.in_(ended))
    columns += ["units", "price_version", "job_id", "note", "created_at"]
    connection.execute(entries.insert().from_select(columns, rows.order_by(calls.c.call_id)))


MIGRATIONS: dict[int, Callable[[Connection], None]] = {
    1: add_catalogue,
    2: add_search,
    3: add_money,
    4: add_publishing,
    5: add_failures,
}
"""`MIGRATIONS[n]` turns the tables of version n into those of n + 1."""


def bring_up_to_date(connection: Connection, name: str) -> None:
    """Make the tables, or bring those of an older version up to date. Raises NewerSchema.

    The connection is inside a transaction that excludes other writers.
    """
    if not inspect(connection).has_table(schema_version.name):
        metadata.create_all(connection)
        guard_entries(connection)
        connection.execute(schema_version.insert().values(id=1, version=SCHEMA_VERSION))
        return
    version = connection.execute(select(schema_version.c.version)).scalar_one()
    if version > SCHEMA_VERSION:
        raise NewerSchema(
            f"its version {version} is newer than this storyassets knows ({SCHEMA_VERSION})",
            stage="ledger",
            thing=name,
            fix="Update storyassets",
        )
    for older in range(version, SCHEMA_VERSION):
        MIGRATIONS[older](connection)
    if version < SCHEMA_VERSION:
        connection.execute(schema_version.update().values(version=SCHEMA_VERSION))
