"""The ledger's database: opened, brought up to date, and never in memory.

SQLite by default (a file, WAL), Postgres by URL. A writing transaction excludes every other one, so
that what it reads stays true until it ends.
"""

from __future__ import annotations

import weakref
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from pathlib import Path
from typing import Any

from sqlalchemy import URL, Connection, Engine, create_engine, event, make_url, select
from sqlalchemy.exc import (
    ArgumentError,
    DBAPIError,
    IntegrityError,
    NoSuchModuleError,
    ProgrammingError,
)
from sqlalchemy.exc import TimeoutError as PoolTimeout

from storyassets.errors import BadConfiguration
from storyassets.studio.ledger_migrations import bring_up_to_date
from storyassets.studio.ledger_schema import schema_version
from storyassets.studio.locks import hold_lock

BUSY_TIMEOUT_MS = 30_000
POSTGRES_DRIVER = "postgresql+psycopg2"
UNNAMED_DRIVERS = ("postgresql", "postgres")
"""SQLAlchemy would choose a driver that is not the one that comes with us."""
FIRST_USE_LOCK = 0x53544F52  # an arbitrary number of our own for Postgres's advisory locks
WRITES = "storyassets_writes"
LOCK_WRITERS = select(schema_version.c.version).with_for_update()
DAMAGED_FILE = ("malformed", "not a database", "file is encrypted")


class Database:
    """Transactions on the ledger's tables. Safe for several threads and processes."""

    def __init__(self, url: str) -> None:
        parsed = parse_url(url)
        self.name = name_of(parsed)
        self._is_sqlite = parsed.get_backend_name() == "sqlite"
        self._engine = open_engine(parsed, self.name, self._is_sqlite)
        self._close = weakref.finalize(self, self._engine.dispose)
        # SQLite cannot wait for its turn while a new file is being made a WAL one.
        turn = hold_lock(Path(f"{parsed.database}.opening")) if self._is_sqlite else nullcontext()
        with turn, self._transaction(writes=True) as connection:
            if not self._is_sqlite:
                connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({FIRST_USE_LOCK})")
            bring_up_to_date(connection, self.name)

    def close(self) -> None:
        """Close the connections."""
        self._close()

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """A transaction that reads. Raises BadConfiguration if the database cannot be used."""
        with self._transaction(writes=False) as connection:
            yield connection

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """A transaction that writes; no other writes meanwhile. Raises BadConfiguration as above."""
        with self._transaction(writes=True) as connection:
            if not self._is_sqlite:  # which has locked the whole database by now
                connection.execute(LOCK_WRITERS)
            yield connection

    @contextmanager
    def _transaction(self, writes: bool) -> Iterator[Connection]:
        try:
            with (
                self._engine.connect().execution_options(**{WRITES: writes}) as connection,
                connection.begin(),
            ):
                yield connection
        except (DBAPIError, PoolTimeout) as error:
            if isinstance(error, (IntegrityError, ProgrammingError)) and error.statement is not None:
                raise  # ours, not the database's
            raise unusable(self.name, " ".join(str(getattr(error, "orig", error)).split())) from error


def parse_url(url: str) -> URL:
    """The database's address. Raises BadConfiguration, also for a database that would not last."""
    try:
        parsed = make_url(url)
        if parsed.drivername in UNNAMED_DRIVERS:
            parsed = parsed.set(drivername=POSTGRES_DRIVER)
        backend = parsed.get_backend_name()
    except (ArgumentError, ValueError) as error:
        raise bad_url("is not a database's address") from error
    if "@" in (parsed.host or ""):
        raise bad_url("has an @ in its password, which has to be written as %40")
    if backend not in ("sqlite", "postgresql"):
        raise bad_url(f"asks for {backend!r}, and a ledger is SQLite or Postgres")
    in_memory = parsed.database in (None, "", ":memory:") or parsed.query.get("mode") == "memory"
    if backend == "sqlite" and in_memory:
        raise bad_url("would keep the ledger in memory, and forget what was paid")
    return parsed


def may_exist(url: str) -> bool:
    """Whether there can be anything in it: who only looks makes no file where there is none. Raises BadConfiguration."""
    parsed = parse_url(url)
    return parsed.get_backend_name() != "sqlite" or Path(parsed.database or "").is_file()


def name_of(url: URL) -> str:
    """The address without any password, to be told to a person."""
    secret = [name for name in url.query if "pass" in name.lower()]
    return url.difference_update_query(secret).render_as_string(hide_password=True)


def unusable(name: str, reason: str) -> BadConfiguration:
    """The error for a database that does not let itself be read or written."""
    damaged = any(words in reason for words in DAMAGED_FILE)
    return BadConfiguration(
        f"the ledger {'is damaged' if damaged else 'cannot be used'}: {reason}",
        stage="ledger",
        thing=name,
        fix="Restore a backup; or move the file away: the takes are found again by their sidecars, "
        "what was paid is forgotten"
        if damaged
        else "Check STORYASSETS_LEDGER_URL, the folder's permissions and the free space",
    )


def bad_url(what: str) -> BadConfiguration:
    """The error for an address, which is not repeated: it may hold a password."""
    return BadConfiguration(
        f"the address {what}",
        stage="ledger",
        thing="STORYASSETS_LEDGER_URL",
        fix="Use sqlite:////path/to/ledger.sqlite or postgresql://user@host/database",
    )


def open_engine(url: URL, name: str, is_sqlite: bool) -> Engine:
    """The engine. Raises BadConfiguration if the database's driver is not installed."""
    try:
        # A Postgres may be started again while we live; a connection from before is then of no use.
        # The values of a statement, such as the session of an upload, are for no message.
        engine = create_engine(url, pool_pre_ping=not is_sqlite, hide_parameters=True)
    except (ImportError, NoSuchModuleError) as error:
        raise BadConfiguration(
            f"its driver is missing: {error}", stage="ledger", thing=name, fix="Install the driver with pip"
        ) from error
    if is_sqlite:
        event.listen(engine, "connect", prepare_sqlite)
        event.listen(engine, "begin", begin_sqlite)
    return engine


def prepare_sqlite(connection: Any, record: object) -> None:
    """Take transactions into our own hands, let readers pass writers, and wait for other processes.

    A commit is on the disk when it returns (synchronous=FULL): an intent that a power cut could
    undo would not be one.
    """
    connection.isolation_level = None
    connection.execute(f"PRAGMA busy_timeout={BUSY_TIMEOUT_MS}")
    connection.execute("PRAGMA journal_mode=WAL")
    connection.execute("PRAGMA synchronous=FULL")


def begin_sqlite(connection: Connection) -> None:
    """A writer locks from its start: a lock taken later could fail after something was read."""
    writes = connection.get_execution_options().get(WRITES, False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")
