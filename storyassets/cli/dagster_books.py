"""Dagster's books: what its storages keep in mind and keep open while one process makes one episode.

For runs in this process only. A process that serves lives longer than what it would remember, and its books
are written by others.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import dagster as dg
from dagster._core.storage.event_log import SqliteEventLogStorage
from dagster._core.storage.runs import SqliteRunStorage
from sqlalchemy import Connection, Engine, create_engine

BUSY_TIMEOUT_S = 120  # that another process may write for


def keep_books_open(instance: dg.DagsterInstance) -> None:
    """Ask once what does not change, and connect once to each file, as long as the instance is open.

    For every event Dagster would make an engine, which compiles its statements anew, and a connection,
    whose end writes SQLite's log back into its file.
    """
    _remember_what_is_there(instance.event_log_storage)
    engines = _Engines()
    for storage in (instance.event_log_storage, instance.run_storage):
        # what opened both may be one storage that wraps them
        if isinstance(storage, SqliteEventLogStorage):
            _connect_events_once(storage, engines)
        elif isinstance(storage, SqliteRunStorage):
            _connect_runs_once(storage, engines)


class _Engines:
    """One engine for each file. Safe to share between threads."""

    def __init__(self) -> None:
        self._engines: dict[str, Engine] = {}
        self._lock = threading.Lock()

    def engine(self, address: str) -> Engine:
        """The engine of that address, with its connections."""
        with self._lock:
            if address not in self._engines:
                self._engines[address] = create_engine(address, connect_args={"timeout": BUSY_TIMEOUT_S})
            return self._engines[address]

    def dispose(self) -> None:
        """Close every connection."""
        with self._lock:
            for engine in self._engines.values():
                engine.dispose()
            self._engines.clear()


def _connect_events_once(storage: Any, engines: _Engines) -> None:
    @contextmanager
    def connect(shard: str) -> Iterator[Connection]:
        with storage._db_lock:
            engine = engines.engine(storage.conn_string_for_shard(shard))
            if shard not in storage._initialized_dbs:
                storage._initdb(engine)
                storage._initialized_dbs.add(shard)
            with engine.connect() as connection, connection.begin():
                yield connection

    storage._connect = connect
    storage.dispose = _and_then(storage.dispose, engines.dispose)


def _connect_runs_once(storage: Any, engines: _Engines) -> None:
    @contextmanager
    def connect() -> Iterator[Connection]:
        with engines.engine(storage._conn_string).connect() as connection, connection.begin():
            yield connection

    storage.connect = connect
    storage.dispose = _and_then(storage.dispose, engines.dispose)


def _and_then(first: Callable[[], None], then: Callable[[], None]) -> Callable[[], None]:
    def both() -> None:
        try:
            first()
        finally:
            then()

    return both


def _remember_what_is_there(storage: Any) -> None:
    """Ask the database once for a partition or a table that is there; Dagster asks it hundreds of times a run.

    Only a yes is remembered.
    """
    for name in ("has_dynamic_partition", "has_table"):
        setattr(storage, name, _remembering_yes(getattr(storage, name)))


def _remembering_yes(ask: Callable[..., bool]) -> Callable[..., bool]:
    """The same question, which is not put again once the answer was yes."""
    known: set[tuple[object, ...]] = set()

    def answer(*about: Any, **named: Any) -> bool:
        key = (*about, *sorted(named.items()))
        if key not in known and ask(*about, **named):
            known.add(key)
        return key in known

    return answer
